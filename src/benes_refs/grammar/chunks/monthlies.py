"""Months that say which issue of a journal is meant: `Вестник Европы, 1871, ноябрь, стр. 12`."""

from __future__ import annotations

from collections.abc import Sequence

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of

VOLUMES_BEFORE = tuple(
    label + figure + k.STOP for label in k.VOLUME_LABEL + k.NUMBER_LABEL for figure in k.ROMAN + k.NUMBER
)
COUNTED_BEHIND = (k.PAGE_LABEL, k.VOLUME_LABEL, k.NUMBER_LABEL, k.CHAPTER_LABEL)
BEHIND_A_YEAR = k.YEAR + k.STOP
BEHIND_A_COMMA = k.YEAR + k.COMMA
DASHED = k.YEAR + k.STOP + k.DASH


def is_of_an_issue(month: Item, before: Sequence[Item], behind: str) -> bool:
    """`Вісник. – 1972. – Березень. – Вип. 6`, `ЖМНП. 1889. Ч. 261. Янв. С. 44`: behind a year or volume.

    `Отечественные записки. 1866. Т. 167. Июль. Кн. 2. Отд. II. С. 45`
    """
    if not str(month.value).isdigit():
        return False
    kinds = kinds_of(before[-3:])
    if kinds == DASHED:
        return not month.text.endswith(".")
    counted = behind.lstrip(k.STOP).startswith(COUNTED_BEHIND)
    if kinds.endswith(BEHIND_A_COMMA):  # `Вестник Европы, 1871, ноябрь, стр. 12`
        return behind == k.COMMA + k.PAGE_LABEL
    cyrillic = month.text[0].isupper() and month.text[0] >= "\u0400"
    return cyrillic and counted and kinds.endswith((BEHIND_A_YEAR, *VOLUMES_BEFORE))
