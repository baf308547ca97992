"""Points of protocols are no papki: `Протокол № 45, п. 123`, `Решение от 4 июня 1939 г. (П. 3/123)`."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, holds, kinds_of
from benes_refs.quick.typing import Sequence

UNITS = frozenset(k.UNIT)
BETWEEN = frozenset(
    k.ISSUE + k.WORD + k.NAME + k.COMMA + k.ACRONYM + k.PLACE + k.QUOTED + k.AND + k.IN + k.DATE
    + k.OPEN + k.CLOSE
)  # fmt: skip
BEHIND_A_DAY = k.DATE + k.OPEN
LONGEST = 16  # items between a protocol and its point


def with_points_of_protocols(items: list[Item]) -> list[Item]:
    """The items with points of protocols as plain words."""
    if not holds(items, UNITS):
        return items
    return [
        Item(k.WORD, item.start, item.end, item.text)
        if item.kind == k.UNIT and "papka" in item.roles and _is_a_point(items, at)
        else item
        for at, item in enumerate(items)
    ]


def _is_a_point(items: Sequence[Item], at: int) -> bool:
    before = kinds_of(items[max(at - LONGEST, 0) : at])
    paper = before.rfind(k.DOCTYPE)
    in_a_file = kinds_of(items[at + 1 : at + 3]) == k.STOP + k.UNIT
    parted = before.endswith(k.COMMA) or (before.endswith(k.DATE) and not in_a_file)
    counted = parted and paper >= 0 and BETWEEN.issuperset(before[paper + 1 :])
    return counted or before.endswith(BEHIND_A_DAY)
