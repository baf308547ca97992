"""Rulers and popes: the number behind the name is part of it, and no volume."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item
from benes_refs.knowledge.fold import fold
from benes_refs.knowledge.names import is_ruler
from benes_refs.quick.typing import Sequence

RULER = "ruler"
BEHIND_A_RULER = frozenset(k.COMMA + k.TO + k.AND + k.IN + k.WORD)
"""Behind these the point of `Wilhelm II. an Bülow` ends no sentence."""


def numbers_a_ruler(before: Sequence[Item]) -> bool:
    """Whether a numeral stands behind a ruler: `Николаем II`, `Alexandre Ier`, `Piusa XI`."""
    return bool(before) and before[-1].kind == k.NAME and is_ruler(fold(before[-1].text))


def numbered(ruler: Item, number: Item) -> Item:
    """The name with its number, or with the point behind that."""
    parting = " " if ruler.end < number.start else ""
    return Item(k.NAME, ruler.start, number.end, ruler.text + parting + number.text, RULER)


def without_number(name: Item) -> str:
    """The name alone, whose ending tells its case: `Вильгельму` of `Вильгельму II`."""
    return name.text.partition(" ")[0] if name.value == RULER else name.text
