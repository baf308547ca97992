"""The editors' word before the names in a container: `in eds Hale, P. and Marsh, A., Ruling Performance`."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, Put, kinds_of, replaced
from benes_refs.regexes import compiled

_CATALOGUED = f"[{k.NAME}{k.PLACE}],{k.INITIALS}"
_DIRECT = f"{k.INITIALS}{k.NAME}"
IN_FRONT = compiled(
    f"(?<={k.IN})(?P<word>{k.EDITOR}\\.?)"
    f"(?P<names>{_CATALOGUED}(?:,?{k.AND}?{_CATALOGUED}){{0,4}}|{_DIRECT}(?:[,{k.AND}]{{1,2}}{_DIRECT}){{0,4}})"
    f"(?=,[{k.NAME}{k.PLACE}{k.WORD}{k.QUOTED}])"
)


def with_editors_behind(items: list[Item]) -> list[Item]:
    """The word behind the names, where all others write it."""
    found: list[Put] = []
    for match in IN_FRONT.finditer(kinds_of(items)):
        word, names = items[match.start("word")], items[slice(*match.span("names"))]
        behind = Item(k.EDITOR, names[-1].end, names[-1].end, word.text, word.value, word.roles)
        found.append((*match.span(), [*names, behind]))
    return replaced(items, found)
