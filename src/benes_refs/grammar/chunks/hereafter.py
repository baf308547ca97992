"""Short names that an essay gives to what it cites, where they stand outside brackets."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, chunk, kinds_of
from benes_refs.regexes import compiled

SHORT_NAME = compiled(
    f"{k.HEREAFTER}[{k.WORD}{k.TO}{k.IN}{k.COLON}{k.COMMA}]{{0,4}}"
    f"([{k.NAME}{k.ACRONYM}{k.EDITION}{k.ARCHIVE}{k.QUOTED}]{{1,4}})(?=[{k.STOP}{k.SEMICOLON}]|$)"
)


def fold_hereafter(items: list[Item]) -> list[Item]:
    """`…, doc. 114; hereafter DIMS.`, `…, hereafter cited as “Letters”.`: a short name without brackets."""
    kinds = kinds_of(items)
    found = SHORT_NAME.search(kinds)
    if found is None:
        return items
    start, end = found.span()
    short = " ".join([item.text for item in items[slice(*found.span(1))]])
    folded = chunk(k.ABBREVIATION, items[start:end], short.strip(' .,:“”"«»'))
    return [*items[:start], folded, *items[end:]]
