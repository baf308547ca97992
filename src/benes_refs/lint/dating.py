"""Dates for the rules: what an EDTF date may mean, and dates as the author writes them."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from benes_refs.knowledge import Knowledge, Volume
from benes_refs.knowledge.fold import fold
from benes_refs.lint.essay import Essay
from benes_refs.model import Span

EDTF = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[?~%]?")
MONTHS_OF_ENGLISH = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip


class Bounds(NamedTuple):
    """The earliest and the latest day a date can mean; None where it is open."""

    first: date | None
    last: date | None


def bounds(edtf: str) -> Bounds:
    """What an EDTF date or interval of level 0 or 1 covers; open on both sides where it cannot be read."""
    start, slash, end = edtf.partition("/")
    return Bounds(_day(start, last=False), _day(end if slash else start, last=True))


def _day(edtf: str, *, last: bool) -> date | None:
    match = EDTF.fullmatch(edtf)
    if not match:
        return None
    year, month, day = (int(part) if part else 0 for part in match.groups())
    if not year or month > 12:
        return None
    month = month or (12 if last else 1)
    day = day or (monthrange(year, month)[1] if last else 1)
    return date(year, month, day) if day <= monthrange(year, month)[1] else None


def outside(days: Bounds, volume: Volume, tolerance: int) -> bool:
    """Whether no day that the date can mean lies within the volume's bounds, nor within what it really prints."""
    starts = [day for day in (volume.start, volume.first_doc) if day]
    ends = [day for day in (volume.end, volume.last_doc) if day]
    slack = timedelta(days=tolerance)
    too_early = bool(starts and days.last and days.last < min(starts) - slack)
    too_late = bool(ends and days.first and days.first > max(ends) + slack)
    return too_early or too_late


def spoken(day: date) -> str:
    """A day as a person says it: 3 July 1937."""
    return f"{day.day} {MONTHS_OF_ENGLISH[day.month - 1].title()} {day.year}"


WORD = r"[^\W\d_]{3,}"
DAY_FIRST = re.compile(
    rf"(?<![\w.,/:-])(\d{{1,2}})(st|nd|rd|th|er)?(\.?)\s+({WORD})(\.?),?\s+(\d{{4}})(?!\d)"
)
MONTH_FIRST = re.compile(rf"(?<!\w)({WORD})(\.?)\s+(\d{{1,2}})(st|nd|rd|th)?(,?)\s+(\d{{4}})(?!\d)")
NUMERIC = re.compile(r"(?<![\w./-])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?![\w.]*\d)")


@dataclass(frozen=True, slots=True)
class Written:
    """A date with day, month and year as it stands in a note.  `style` names its order and ordinals."""

    span: Span
    day: int
    month: int
    year: int
    style: str
    word: str = ""
    word_span: Span = Span(0, 0)
    english: bool = False

    @property
    def possible(self) -> bool:
        return 1 <= self.month <= 12 and 1 <= self.day <= monthrange(max(self.year, 1), self.month)[1]


def written(essay: Essay) -> Iterator[Written]:
    """The full dates in the notes, in words and in numbers."""
    for _, match in essay.find(DAY_FIRST):
        month = month_of(match[4], essay.knowledge)
        if month:
            style = f"day month{' ordinal' if match[2] in ('st', 'nd', 'rd', 'th') else ''}"
            yield _written(match, int(match[1]), month, int(match[6]), style, 4)
    for _, match in essay.find(MONTH_FIRST):
        month = month_of(match[1], essay.knowledge)
        if month:
            style = f"month day{' ordinal' if match[4] else ''}{'' if match[5] else ' without comma'}"
            yield _written(match, int(match[3]), month, int(match[6]), style, 1)
    for _, match in essay.find(NUMERIC):
        span = Span(*match.span())
        yield Written(span, int(match[1]), int(match[2]), int(match[3]), "numeric")


def _written(match: re.Match[str], day: int, month: int, year: int, style: str, group: int) -> Written:
    word = match[group]
    return Written(
        Span(*match.span()), day, month, year, style, word, Span(*match.span(group)), is_english(word, month)
    )


def month_of(word: str, knowledge: Knowledge) -> int:
    """The month that a word names in any language, or 0."""
    for phrase in knowledge.phrases.get(fold(word), ()):
        for reading in phrase.readings:
            if reading.kind == "MONTH" and not phrase.rest and reading.value.isdigit():
                return int(reading.value)
    return 0


def is_english(word: str, month: int) -> bool:
    """Whether a month word is English: the name, or what begins it."""
    return MONTHS_OF_ENGLISH[month - 1].startswith(word.casefold()) or word.casefold() in ("febr", "sept")
