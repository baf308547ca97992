"""Dates for the rules: what an EDTF date may mean, and dates as the author writes them."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from benes_refs.knowledge import Knowledge, Volume
from benes_refs.knowledge.fold import fold
from benes_refs.lint.essay import Essay
from benes_refs.model import Span
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Iterator

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
    """Whether no day that the date can mean lies in the volume's bounds, nor in what it really prints."""
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
    rf"(?<![\w.,/:-])(?P<day>\d{{1,2}})(?P<ending>st|nd|rd|th|er)?\.?\s+(?P<month>{WORD})\.?,?\s+(?P<year>\d{{4}})\Z"
)
MONTH_FIRST = re.compile(
    rf"(?<!\w)(?P<month>{WORD})\.?\s+(?P<day>\d{{1,2}})(?P<ending>st|nd|rd|th)?(?P<comma>,?)\s+(?P<year>\d{{4}})\Z"
)
YEAR = re.compile(r"[12]\d{3}(?!\d)")
DIGIT = re.compile(r"\d")
LONGEST = 32
"""A year is found first, then what stands before it: years are few."""
NUMERIC = re.compile(r"(?<![\w./-])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\Z")


class Written(NamedTuple):
    """A date with day, month and year as it stands in a note.  `style` names its order and ordinals."""

    span: Span
    day: int
    month: int
    year: int
    style: str
    word: str = ""
    word_span: Span | None = None
    english: bool = False

    @property
    def possible(self) -> bool:
        return 1 <= self.month <= 12 and 1 <= self.day <= monthrange(max(self.year, 1), self.month)[1]


def written(essay: Essay) -> tuple[Written, ...]:
    """The full dates in the notes, in words and in numbers."""
    return essay.once(_all_written)


def _all_written(essay: Essay) -> tuple[Written, ...]:
    return tuple(_find_written(essay))


def _find_written(essay: Essay) -> Iterator[Written]:
    for note, year in essay.find(YEAR):
        start = max(year.end() - LONGEST, note.note.span.start)
        before = essay.text[start : year.start()]
        if before[-1:].isdigit() or not DIGIT.search(before):
            continue
        if before.rstrip().endswith("."):
            yield from _numeric(essay, start, year.end())
        if before[-1:].isspace():
            yield from _in_words(essay, start, year.end())


def _numeric(essay: Essay, start: int, end: int) -> Iterator[Written]:
    match = NUMERIC.search(essay.text, start, end)
    if match and not re.match(r"[\w.]*\d", essay.text[end : end + 4]):
        yield Written(Span(*match.span()), int(match[1]), int(match[2]), int(match[3]), "numeric")


def _in_words(essay: Essay, start: int, end: int) -> Iterator[Written]:
    match = DAY_FIRST.search(essay.text, start, end)
    if match:
        ordinal = " ordinal" if match["ending"] in ("st", "nd", "rd", "th") else ""
        yield from _written(essay, match, f"day month{ordinal}")
        return
    match = MONTH_FIRST.search(essay.text, start, end)
    if match:
        form = f"{' ordinal' if match['ending'] else ''}{'' if match['comma'] else ' without comma'}"
        yield from _written(essay, match, f"month day{form}")


def _written(essay: Essay, match: re.Match[str], style: str) -> Iterator[Written]:
    word = match["month"]
    month = month_of(word, essay.knowledge)
    if month:
        yield Written(
            span=Span(*match.span()),
            day=int(match["day"]),
            month=month,
            year=int(match["year"]),
            style=style,
            word=word,
            word_span=Span(*match.span("month")),
            english=is_english(word, month),
        )


def month_of(word: str, knowledge: Knowledge) -> int:
    """The month that a word names in any language, or 0."""
    for phrase in knowledge.word(fold(word)):
        for reading in phrase.readings:
            if reading.kind == "MONTH" and reading.value.isdigit():
                return int(reading.value)
    return 0


def is_english(word: str, month: int) -> bool:
    """Whether a month word is English: the name, or what begins it, with the capital it has there."""
    return word[0].isupper() and MONTHS_OF_ENGLISH[month - 1].startswith(word.casefold().removesuffix("r"))
