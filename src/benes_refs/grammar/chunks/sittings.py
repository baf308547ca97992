"""Parliaments' sittings in the title of their reports: `Дума. Созыв III. Стенографические отчеты`."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, holds, kinds_of

CHAPTERS = frozenset(k.CHAPTER)
SITTINGS = ("созыв", "сесси", "скликання", "сесія")
TITLE_GOES_ON = tuple(k.STOP + word for word in k.NAME + k.DOCTYPE)


def settle_sittings(items: list[Item]) -> list[Item]:
    """The items with a numbered convocation as words of the title that goes on behind it."""
    if not holds(items, CHAPTERS):
        return items
    kinds = kinds_of(items)
    return [
        Item(k.NAME, item.start, item.end, item.text)
        if item.kind == k.CHAPTER
        and item.text.casefold().startswith(SITTINGS)
        and kinds.startswith(TITLE_GOES_ON, at + 1)
        else item
        for at, item in enumerate(items)
    ]
