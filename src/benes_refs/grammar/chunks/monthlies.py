"""Months and seasons that say which issue of a journal is meant: `Вестник Европы, 1871, ноябрь, стр. 12`."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.engine import Match
from benes_refs.grammar.language.items import Item, Put, chunk, kinds_of, replaced
from benes_refs.grammar.language.words import SEASONS
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

VOLUMES_BEFORE = tuple(
    label + figure + k.STOP for label in k.VOLUME_LABEL + k.NUMBER_LABEL for figure in k.ROMAN + k.NUMBER
)
COUNTED_BEHIND = (k.PAGE_LABEL, k.VOLUME_LABEL, k.NUMBER_LABEL, k.CHAPTER_LABEL)
BEHIND_A_YEAR = k.YEAR + k.STOP
BEHIND_A_COMMA = k.YEAR + k.COMMA
BEFORE_A_SEASON = k.COMMA + k.NUMBER + k.ISSUE + k.VOLUME
PAIR_OF_MONTHS = k.MONTH + k.DASH + k.MONTH
DASHED = k.YEAR + k.STOP + k.DASH
ENGLISH_MONTHS = tuple("Jan Feb March April May June July Aug Sept Oct Nov Dec Mar Apr Jun Jul".split())
QUARTER = compiled(
    rf"(?:(?P<before>{k.YEAR})[,.])?{k.ORDINAL}(?P<word>{k.WORD})\.?(?(before)|,?(?P<behind>{k.YEAR}))"
)
COUNT = compiled(r"[1-4]")
MONTHS_IN = {"trimestre": 3, "trim": 3, "semestre": 6, "sem": 6}
MONTHS_OF_A_YEAR = 12
NUMBERED_VOLUMES = (k.VOLUME_LABEL + k.NUMBER + k.STOP, k.VOLUME_LABEL + k.ROMAN + k.STOP)


def with_pairs(items: Sequence[Item]) -> list[Item]:
    """`Исторический вестник. 1901. Октябрь–ноябрь. С. 115`: two months are one issue."""
    out: list[Item] = []
    kinds = kinds_of(items)
    for at, item in enumerate(items):
        if kinds[at - 1 : at + 1] == k.DASH + k.MONTH and len(out) > 1 and out[-2].kind == k.MONTH:
            first, dash = out.pop(-2), out.pop()
            months = f"{first.value}/{item.value}"
            out.append(Item(k.MONTH, first.start, item.end, first.text + dash.text + item.text, months))
        else:
            out.append(item)
    return out


def is_of_an_issue(month: Item, before: Sequence[Item], behind: str) -> bool:
    """`Вісник. – 1972. – Березень. – Вип. 6`, `ЖМНП. 1889. Ч. 261. Янв. С. 44`: behind a year or volume.

    `Отечественные записки. 1866. Т. 167. Июль. Кн. 2. Отд. II. С. 45`, `Slavic Review. 1974. June. P. 12`
    """
    if not str(month.value).replace("/", "").isdigit():
        return False
    kinds = kinds_of(before[-3:])
    if kinds == DASHED:
        return not month.text.endswith(".")
    counted = behind.lstrip(k.STOP).startswith(COUNTED_BEHIND)
    if kinds.endswith(BEHIND_A_COMMA):  # `Вестник Европы, 1871, ноябрь, стр. 12`
        return behind == k.COMMA + k.PAGE_LABEL
    return month.text[0].isupper() and counted and kinds.endswith((BEHIND_A_YEAR, *VOLUMES_BEFORE))


def of_an_issue(month: Item, before: Sequence[Item]) -> Item:
    """The month as a date, of the year that is told before it."""
    year = next((item.text for item in before[-3:] if item.kind == k.YEAR), "XXXX")
    date = "/".join([f"{year}-{int(number):02}" for number in str(month.value).split("/")])
    return Item(k.DATE, month.start, month.end, month.text, date)


def opens_a_volume(items: Sequence[Item], match: Match) -> bool:
    """`Т. 2. Март 1951 – начало 60-х годов`"""
    goes_on = kinds_of(items[match.end : match.end + 2]) == k.DASH + k.WORD
    return goes_on and kinds_of(items[match.start - 3 : match.start]) in NUMBERED_VOLUMES


def is_english(items: Sequence[Item], match: Match) -> bool:
    """`The Times. 1939. May 12`: the English have the month first, and in a capital."""
    parted = kinds_of(items[max(match.start - 1, 0) : match.start]) == k.STOP
    return parted and items[match["month"][0]].text.startswith(ENGLISH_MONTHS)


def without_seasons(items: list[Item]) -> list[Item]:
    """`Foreign Policy, Fall 1977, no. 28`: the year says when, as a season between commas does not."""
    if SEASONS.isdisjoint([item.text for item in items]):
        return items
    out: list[Item] = []
    for at, item in enumerate(items):
        parted = bool(out) and out[-1].kind in BEFORE_A_SEASON
        if parted and item.text in SEASONS and _year_stands_alone(items, at + 1):
            items[at + 1] = Item(k.YEAR, item.start, items[at + 1].end, items[at + 1].text)
        else:
            out.append(item)
    return out


def _year_stands_alone(items: Sequence[Item], at: int) -> bool:
    kinds = kinds_of(items[at : at + 2])
    return kinds[:1] == k.YEAR and kinds[1:] in ("", k.COMMA, k.STOP, k.SEMICOLON)


def with_quarters(items: list[Item]) -> list[Item]:
    """`4e trimestre 1994`, `1er semestre 1994`, `1994, 4e trimestre`: months of the year beside it."""
    kinds = kinds_of(items)
    if k.ORDINAL + k.WORD not in kinds:
        return items
    found: list[Put] = []
    for match in QUARTER.finditer(kinds):
        word, year = items[match.start("word")], match.start("before" if match["before"] else "behind")
        count = COUNT.match(items[match.start("word") - 1].text)
        months = MONTHS_IN.get(word.text.casefold())
        if count is not None and months is not None:
            last = int(count[0]) * months
            date = f"{items[year].text}-{last - months + 1:02}/{items[year].text}-{last:02}"
            if last <= MONTHS_OF_A_YEAR:
                start, end = match.span()
                found.append((start, end, [chunk(k.DATE, items[start:end], date)]))
    return replaced(items, found)
