"""Publishers who share a book: `, Macmillan in association with St Antony’s College, London, 1976`."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, Put, chunk, kinds_of, replaced
from benes_refs.grammar.language.telling import SHARING
from benes_refs.regexes import compiled

SHARED = compiled(
    f"(?<=,)[{k.NAME}{k.HOUSE}{k.AND}{k.ACRONYM}]{{1,5}}(?P<joint>{k.IN}{k.WORD}{{2}})"
    f"[{k.WORD}{k.NAME}{k.PLACE}{k.ARCHIVE}{k.ACRONYM}{k.HOUSE}{k.AND}{k.IN}{k.TO}]{{1,9}}(?=,)"
)
JOINTS = tuple(f"in {word} with" for word in SHARING)


def with_shared_books(items: list[Item]) -> list[Item]:
    """The items, with two such publishers as one."""
    found: list[Put] = []
    for match in SHARED.finditer(kinds_of(items)):
        start, end = match.span()
        if " ".join([item.text for item in items[slice(*match.span("joint"))]]) in JOINTS:
            found.append((start, end, [chunk(k.HOUSE, items[start:end])]))
    return replaced(items, found)
