"""Months that say which issue of a journal is meant: `Вестник Европы, 1871, ноябрь, стр. 12`."""

from __future__ import annotations

from collections.abc import Sequence

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.engine import Match
from benes_refs.grammar.language.items import Item, kinds_of

VOLUMES_BEFORE = tuple(
    label + figure + k.STOP for label in k.VOLUME_LABEL + k.NUMBER_LABEL for figure in k.ROMAN + k.NUMBER
)
COUNTED_BEHIND = (k.PAGE_LABEL, k.VOLUME_LABEL, k.NUMBER_LABEL, k.CHAPTER_LABEL)
BEHIND_A_YEAR = k.YEAR + k.STOP
BEHIND_A_COMMA = k.YEAR + k.COMMA
DASHED = k.YEAR + k.STOP + k.DASH
ENGLISH_MONTHS = tuple("Jan Feb March April May June July Aug Sept Oct Nov Dec Mar Apr Jun Jul".split())
NUMBERED_VOLUMES = (k.VOLUME_LABEL + k.NUMBER + k.STOP, k.VOLUME_LABEL + k.ROMAN + k.STOP)


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


def opens_a_volume(items: Sequence[Item], match: Match) -> bool:
    """`Т. 2. Март 1951 – начало 60-х годов`"""
    goes_on = kinds_of(items[match.end : match.end + 2]) == k.DASH + k.WORD
    return goes_on and kinds_of(items[match.start - 3 : match.start]) in NUMBERED_VOLUMES


def is_english(items: Sequence[Item], match: Match) -> bool:
    """`The Times. 1939. May 12`: the English have the month first, and in a capital."""
    parted = kinds_of(items[max(match.start - 1, 0) : match.start]) == k.STOP
    return parted and items[match["month"][0]].text.startswith(ENGLISH_MONTHS)
