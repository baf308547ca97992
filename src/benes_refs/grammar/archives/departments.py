"""Marks of Kew whose letters stand in brackets or whose piece has a label of its own."""

from __future__ import annotations

from benes_refs.grammar.archives.schemes import KEW, KEW_LETTERS
from benes_refs.grammar.archives.shelf import Shelf
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item
from benes_refs.model import Span
from benes_refs.quick.typing import Sequence


def in_order(level: tuple[str, str]) -> int:
    """Where a level stands: in `FO 371, N2388, vol. 12593` the piece goes before its item."""
    return KEW.index(level[0]) if level[0] in KEW else len(KEW)


def with_department(
    shelf: Shelf, collection: Sequence[Item], numbers: Sequence[Item]
) -> tuple[Sequence[Item], Sequence[Item]]:
    """`Foreign Office (FO) 371/12593`, `War Office (WO 106), vol. 5128`: the letters begin the mark."""
    if numbers and numbers[0].kind == k.ABBREVIATION:
        collection, numbers = [*collection, numbers[0]], numbers[1:]
    last = collection[-1] if collection else None
    if last is None or last.kind not in k.ASIDE + k.ABBREVIATION or not KEW_LETTERS.match(last.text[1:]):
        return collection, numbers
    shelf.places.append(("holding.collection", Span(collection[0].start, last.end)))
    letters = [item for item in last.parts if item.kind in k.DEPARTMENT + k.ACRONYM + k.NUMBER]
    counted = letters[-1:] and letters[-1].kind == k.NUMBER
    comma = [Item(k.COMMA, last.end, last.end, ",")] if counted else []
    return (), [*letters, *comma, *numbers]
