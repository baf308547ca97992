"""Series of papers behind a book's title: `The Coast, 1901–1945, Occasional Paper No. 1, Institute, Riga`."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, Put, chunk, kinds_of, replaced
from benes_refs.regexes import compiled

NUMBERED = compiled(
    f"(?<=[^{k.QUOTED}{k.INITIALS}],)[{k.NAME}{k.ACRONYM}{k.PLACE}{k.WORD}]{{0,5}}{k.NAME}{{2}},?"
    f"{k.ISSUE}(?=,)"
)
ISSUED_SO = frozenset("Occasional Working Discussion Research Adelphi Chaillot Staff Background".split())
PAPERS = ("Paper", "Papers")


def fold_paper_series(items: list[Item]) -> list[Item]:
    """The items, with such a series and its number as what a book's title does without."""
    found: list[Put] = []
    for match in NUMBERED.finditer(kinds_of(items)):
        start, end = match.span()
        named = [item for item in items[start:end] if item.kind == k.NAME][-2:]
        if named[0].text in ISSUED_SO and named[1].text in PAPERS:
            found.append((start, end, [chunk(k.EXTENT, items[start:end])]))
    return replaced(items, found)
