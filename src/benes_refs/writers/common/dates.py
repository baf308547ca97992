"""EDTF dates (levels 0 and 1) for outputs: as CSL date parts and in words.

https://www.loc.gov/standards/datetime/
"""

from __future__ import annotations

from benes_refs.quick.functions import lru_cache
from benes_refs.quick.named import NamedTuple
from benes_refs.regexes import compiled


def _names(words: str) -> tuple[str, ...]:
    return tuple(words.split())


MONTHS = {
    "en": _names("January February March April May June July August September October November December"),
    "ru": _names("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
    "fr": _names("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    "cs": _names("ledna února března dubna května června července srpna září října listopadu prosince"),
}
"""The months as they stand after a day."""

STANDALONE_MONTHS = {
    "ru": _names("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
    "cs": _names("leden únor březen duben květen červen červenec srpen září říjen listopad prosinec"),
}
"""The months as they stand before a bare year, where that form differs."""

SEASONS = {
    "en": ("spring", "summer", "autumn", "winter"),
    "ru": ("весна", "лето", "осень", "зима"),
    "fr": ("printemps", "été", "automne", "hiver"),
    "cs": ("jaro", "léto", "podzim", "zima"),
}
CIRCA = {"en": "c. ", "ru": "ок. ", "fr": "vers ", "cs": "asi "}
LAST_DAY = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

POINT = compiled(r"(?a)(\d{4}|\d{3}X|\d\dXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([~?%]?)")


class Point(NamedTuple):
    """One date: `year` may end in X (a decade, a century); month 21–24 is a season; 0 is not given."""

    year: str
    month: int = 0
    day: int = 0
    vague: bool = False


class Dated(NamedTuple):
    """A date or a range; an open or unknown end of a range is None."""

    start: Point | None
    end: Point | None = None
    is_range: bool = False


@lru_cache(1024)
def read(edtf: str) -> Dated | None:
    """The date as numbers, or None where the text is no EDTF date of level 0 or 1."""
    first, slash, last = edtf.partition("/")
    if not slash:
        point = _point(first)
        return Dated(point) if point else None
    start, end = _point(first), _point(last)
    open_ends = ("", "..")
    if (start is None and first not in open_ends) or (end is None and last not in open_ends):
        return None
    return Dated(start, end, True) if start or end else None


def _point(text: str) -> Point | None:
    match = POINT.fullmatch(text)
    if not match:
        return None
    year, month, day, vague = match.groups()
    number = int(month) if month and month != "XX" else 0
    date = int(day) if day and day != "XX" else 0
    if month == "00" or number > 24 or 12 < number < 21 or (number > 12 and day):
        return None
    if day == "00" or (date and (not number or date > LAST_DAY[number - 1])):
        return None
    return Point(year, number, date, bool(vague))


@lru_cache(1024)
def csl(edtf: str) -> dict[str, object]:
    """A CSL date variable; what is no EDTF date is kept as a literal."""
    dated = read(edtf)
    if dated is None:
        return {"literal": edtf}
    points = [point for point in (dated.start, dated.end) if point]
    parts = [_parts(point) for point in points]
    value: dict[str, object] = {"date-parts": parts}
    decade = points[0].year
    if "X" in decade and len(points) == 1:
        value["date-parts"] = [[int(decade.replace("X", "0"))], [int(decade.replace("X", "9"))]]
    if len(points) == 1 and points[0].month > 12:
        value["season"] = points[0].month - 20
    if "X" in edtf[:4] or any(point.vague for point in points):
        value["circa"] = True
    return value


def _parts(point: Point) -> list[int]:
    parts = [int(point.year.replace("X", "0"))]
    if 0 < point.month <= 12:
        parts.append(point.month)
        if point.day:
            parts.append(point.day)
    return parts


@lru_cache(1024)
def words(edtf: str, language: str = "en") -> str:
    """The date as people write it: `19 June 1935`, `June–July 1936`, `c. 1930`, `19 июня 1935 г.`"""
    dated = read(edtf)
    if dated is None:
        return edtf
    if not dated.is_range:
        assert dated.start
        return _in_words(dated.start, language)
    start = _in_words(_without_shared(dated), language) if dated.start else ""
    end = _in_words(dated.end, language) if dated.end else ""
    dash = "\N{EN DASH}" if " " not in start else " \N{EN DASH} "
    return f"{start}{dash}{end}"


def _without_shared(dated: Dated) -> Point:
    """The start of a range without the year, or month and year, that its end says again."""
    start, end = dated.start, dated.end
    assert start
    if not end or start.year != end.year or not start.month or start.month > 12 or start.vague or end.vague:
        return start
    if start.month == end.month and start.day and end.day:
        return Point("", 0, start.day)
    return Point("", start.month, start.day)


def _in_words(point: Point, language: str) -> str:
    year = point.year.replace("X", "0") + "s" if "X" in point.year and language == "en" else point.year
    circa = CIRCA[language] if point.vague else ""
    if not point.year:
        return _start_in_words(point, language)
    if point.month > 12:
        return f"{circa}{SEASONS[language][point.month - 21]} {year}"
    if not point.month:
        return f"{circa}{year}"
    if not point.day:
        months = STANDALONE_MONTHS.get(language, MONTHS[language])
        return f"{circa}{months[point.month - 1]} {year}"
    suffix = " г." if language == "ru" else ""
    return f"{circa}{_day(point, language)} {MONTHS[language][point.month - 1]} {year}{suffix}"


def _start_in_words(point: Point, language: str) -> str:
    """`22`, `30 April` or `June`: the start of a range whose end names the rest."""
    if not point.day:
        return STANDALONE_MONTHS.get(language, MONTHS[language])[point.month - 1]
    day = _day(point, language)
    return f"{day} {MONTHS[language][point.month - 1]}" if point.month else day


def _day(point: Point, language: str) -> str:
    if language == "fr" and point.day == 1:
        return "1er"
    return f"{point.day}." if language == "cs" else str(point.day)
