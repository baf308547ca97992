"""Journals as lawyers cite them, and those who follow their press: the year and volume before the name.

`‘Europe in Diversity’ (1982) 5(4) Journal of Strategic Studies 546, 557`, `“Europe in Diversity”, (1993) 31
Modern Law Review, 343–367`: read as if they stood behind the name.
"""

from __future__ import annotations

from benes_refs.grammar.imprints.imprint import interval
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of, replaced
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

BRACKETED = k.ASIDE + k.ISSUED
_NAMED = k.NAME + k.ACRONYM + k.PLACE
_GOES_ON = f"{k.COMMA}(?=[{_NAMED}{k.SERIES_WORD}])"  # `Annales, Series Historia et Sociologia`
_NAME = _NAMED + k.WORD + k.AND + k.IN + k.TO + k.PARTICLE + k.DOCTYPE + k.COLON + k.SERIES_WORD
YEAR_FIRST = compiled(
    f"{k.QUOTED}{k.COMMA}?(?P<year>[{BRACKETED}{k.YEAR}])"
    f"(?P<volume>[{k.NUMBER}{k.ROMAN}])?(?:(?P<issue>[{BRACKETED}{k.ISSUE}])|{k.COLON}(?P<number>{k.NUMBER}))?"
    f"(?P<journal>[{_NAMED}](?:[{_NAME}]|{_GOES_ON}){{0,11}}){k.COMMA}?(?P<page>[{k.NUMBER}{k.RANGE}{k.PAGES}])"
)


def with_years_behind(items: list[Item]) -> list[Item]:
    """The items, with the numbers of such a journal behind its name."""
    kinds = kinds_of(items)
    found = []
    for match in YEAR_FIRST.finditer(kinds):
        year = _inside(items[match.start("year")])
        if (
            year is None
            or year.kind not in k.YEAR + k.YEARS
            or not (match["volume"] or match["year"] != k.YEAR)
        ):
            continue
        first, last = match.span("journal")
        made = [items[match.start()], _comma(items[first].start), *items[first:last]]
        if match["volume"]:
            made.append(_numbered(k.VOLUME, items[match.start("volume")], "volume"))
        counted = next((match.start(name) for name in ("issue", "number") if match[name]), None)
        issue = None if counted is None else _inside(items[counted])
        if issue is not None:
            made.append(_numbered(k.ISSUE, issue, "issue"))
        made.append(Item(k.ISSUED, year.start, year.end, year.text, interval(year.text)))
        found.append((match.start(), match.start("page"), [*made, _comma(items[last - 1].end)]))
    return replaced(items, found)


def _inside(item: Item) -> Item | None:
    """What alone stands in a bracket; the item itself, where it is none."""
    inside: Sequence[Item] = [part for part in item.parts if part.kind not in k.OPEN + k.CLOSE]
    if item.kind not in BRACKETED:
        return item
    return inside[0] if len(inside) == 1 else None


def _numbered(kind: str, item: Item, role: str) -> Item:
    return Item(kind, item.start, item.end, item.text, item.value or item.text, (role,))


def _comma(at: int) -> Item:
    return Item(k.COMMA, at, at, ",")
