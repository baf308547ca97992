"""Titles that ask or cry out as Spaniards write it: `Hale, ¿Por qué caímos?, Madrid, 1934`, `¡Viva…!`."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, Put, kinds_of, replaced

CLOSERS = {"¿": "?", "¡": "!"}
LONGEST = 30  # words and signs
BEHIND = ("", *k.COMMA + k.COLON + k.STOP + k.SEMICOLON + k.OPEN)


def with_asked_titles(items: list[Item]) -> list[Item]:
    """The items, with each such title as one word: no word in it is what it would be in a note."""
    kinds = kinds_of(items)
    found: list[Put] = []
    for at, item in enumerate(items):
        if item.text not in CLOSERS or (found and at < found[-1][1]):
            continue
        end = _behind(items, at)
        if end and (kinds[end : end + 1] in BEHIND or kinds[at - 1 : at] == k.COMMA):
            said = " ".join([part.text for part in items[at:end]])
            found.append((at, end, [Item(k.NAME, item.start, items[end - 1].end, said, parts=items[at:end])]))
    return replaced(items, found)


def _behind(items: list[Item], at: int) -> int:
    """The index behind the mark that closes what `items[at]` opens; 0 where none does."""
    closer = CLOSERS[items[at].text]
    for end in range(at + 1, min(at + LONGEST, len(items))):
        if items[end].text == closer:
            return end + 1
    return 0
