"""What a folder is called, quoted behind its number: `fasc. 17 «Trieste», lettera di Hale a Marsh`."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, Put, kinds_of, replaced, starts, wider

NAMED_FOLDER = k.UNIT + k.QUOTED + k.COMMA
WRITTEN_TO = tuple(k.NAME + to for to in k.TO + k.TO_OR_AND)


def with_named_folders(items: list[Item]) -> list[Item]:
    """The items, with such names in what counts the folder where a paper is told behind them."""
    kinds = kinds_of(items)
    found: list[Put] = []
    for at in starts(kinds, NAMED_FOLDER):
        behind = kinds[at + len(NAMED_FOLDER) :]
        if behind.startswith((k.UNIT, k.DOCTYPE, *WRITTEN_TO)):
            found.append(wider(items, at + 1, at + 2))
    return replaced(items, found)
