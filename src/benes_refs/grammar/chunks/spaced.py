"""Shelfmarks with spaces about their signs: `AJ, 142 / I – 6 – 22`, `AJ, 507/III – 22`."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, Put, kinds_of, replaced
from benes_refs.regexes import compiled

SPACED = compiled(
    f"{k.ARCHIVE}{k.COMMA}(?P<shelfmark>(?:{k.NUMBER}{k.SLASH}{k.ROMAN}|{k.PAIR}){k.DASH}[{k.NUMBER}{k.RANGE}])"
)


def without_spaces(items: list[Item]) -> list[Item]:
    """The items, with each such shelfmark as the pair it is without them."""
    found: list[Put] = []
    for run in SPACED.finditer(kinds_of(items)):
        at, end = run.span("shelfmark")
        said = "".join([item.text for item in items[at:end]]).replace(" ", "").replace("–", "-")
        found.append((at, end, [Item(k.PAIR, items[at].start, items[end - 1].end, said)]))
    return replaced(items, found)
