"""What a date that a rule has found says, in EDTF; "" for what cannot be a date."""

from __future__ import annotations

from benes_refs.grammar.chunks.dates_in_figures import CENTURY, ROMAN_MONTHS
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.engine import Match
from benes_refs.grammar.language.items import Item
from benes_refs.knowledge.fold import TO_LATIN, fold
from benes_refs.numbers import whole
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

PARTS = compiled(r"(?:(?<!\s)\s+)?[./-]\s*|(?<=[IVXХ])\s")
AFTER = frozenset("after later apres nach spater po posle после після след позднее позже пізніше".split())
BEFORE = frozenset("before earlier avant vor fruher pred przed prima до раньше ранее раніше перед".split())
NOT = frozenset("not no nicht pas ne nie не".split())  # `[не ранее 5] мая`: from the fifth on
SHORT_MONTHS = {2: 28, 4: 30, 6: 30, 9: 30, 11: 30}
DIGITS = compiled(r"\d+")


def edtf(items: Sequence[Item], match: Match) -> str:
    def text(name: str) -> str:
        span = match.get(name)
        return items[span[0]].text if span else ""

    if numeric := text("numeric"):
        day, month, year = PARTS.split(numeric)[:3]
        last = _date(year, _month(month), day)
        return _span(_date(year, _month(month), text("from_day")), last) if "from_day" in match else last
    year = text("year") or text("first_year")
    if "short_year" in match:
        year = CENTURY + text("short_year")
    if "roman" in match:
        month = ROMAN_MONTHS.get(text("roman").strip(" .").translate(TO_LATIN), 0)
    else:
        month = _number(items[match["month"][0]].value)
    last_month = _number(items[match["last_month"][0]].value) if "last_month" in match else month
    if not month and "month" in match:
        first, last = items[match["month"][0]].value.split("/")
        return f"{year}-{int(first):02}/{year}-{int(last):02}"
    if "both" in match:
        return _date(year, month, text("both").rpartition("/")[2])
    if "days" in match:
        both = DIGITS.findall(text("days"))[:2]  # none in `pp. xxi–xxii. June 1968`
        return _span(_date(year, month, both[0]), _date(year, month, both[1])) if both[1:] else ""
    if "styles" in match:  # `12 (25) марта 1917`, `20 (7) жовтня`: the new one is the later
        days = [item.text for item in items[slice(*match["styles"])] if item.kind == k.NUMBER]
        return _date(year, month, max(days, key=lambda day: whole(day) or 0))
    if "hint" in match:
        return _hinted(year, month, text("day"), [fold(i.text) for i in items[slice(*match["hint"])]])
    first = _date(text("opening_year") or year, month, text("day"))
    if "last_day" in match or "last_month" in match:
        return _span(first, _date(year, last_month, text("last_day")))
    return first


def _span(first: str, last: str) -> str:
    return f"{first}/{last}" if first and last else ""


def _hinted(year: str, month: int, day: str, words: Sequence[str]) -> str:
    """`[after 21] avril 1937`: from the 22nd to the month's end; `[not before 21]`: the 21st too."""
    known = whole(DIGITS.findall(day)[0]) or 0
    later, earlier = not AFTER.isdisjoint(words), not BEFORE.isdisjoint(words)
    itself = not NOT.isdisjoint(words)
    if itself:
        later, earlier = earlier, later
    if later:
        last = _last_day(int(year), month)
        return _span(_date(year, month, str(known if itself else known + 1)), _date(year, month, str(last)))
    if earlier and known > 1:
        return _span(_date(year, month, "1"), _date(year, month, str(known if itself else known - 1)))
    return _date(year, month, day)


def _last_day(year: int, month: int) -> int:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if month == 2 and leap else SHORT_MONTHS.get(month, 31)


def _month(text: str) -> int:
    return whole(text) or ROMAN_MONTHS.get(text.translate(TO_LATIN), 0)


def _number(value: object) -> int:
    return (isinstance(value, str) and whole(value)) or 0


def _date(year: str, month: int, day: str) -> str:
    """EDTF, or "" for what cannot be a date; a day without a year is `XXXX-09-18`."""
    if not 1 <= month <= 12:
        return ""
    digits = DIGITS.findall(day)
    if not digits:
        return f"{year or 'XXXX'}-{month:02}"
    on = whole(digits[0]) or 0
    return f"{year or 'XXXX'}-{month:02}-{on:02}" if 1 <= on <= 31 else ""
