"""Dates whose figures might be a shelfmark's: `14.12.18`, `14/4/1936`, `05/13/1961`, and years in two digits.

Behind the name of an archive they are a shelfmark; Americans put the month first, and one such date in a note
tells it of all.
"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, Put, holds, kinds_of, replaced
from benes_refs.grammar.language.words import NEWSPAPERS
from benes_refs.knowledge.fold import fold
from benes_refs.numbers import whole
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

FIGURES = frozenset(k.CODE + k.SLASHES)
SLASHED = compiled(r"(\d{1,2})[/-](\d{1,2})[/-](1[89]\d\d|20[0-2]\d)")
SHORT_SLASHED = compiled(r"(\d{1,2})/(\d{1,2})/(\d\d)")
POINTED = compiled(r"(\d{1,2})\.(\d{1,2})\.(\d\d)")
YEAR_FIRST = (k.YEARS + k.DASH + k.NUMBER, k.YEAR + k.NUMBER + k.NUMBER)
ISO = compiled(r"((?:1[89]|20)\d\d)\D(0[1-9]|1[0-2])\D(0[1-9]|[12]\d|3[01])")
BEFORE_A_DAY = ("", k.COMMA, k.OPEN, k.STOP, k.WORD, k.NAME)
DAY_AND_MONTH = compiled(r"(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])")
CENTURY = "19"
# `Národní listy, 63, 1923, č. 281, s. 1, 13. 10.`: behind the number and the page a day of the year before
DAY_OF_ITS_YEAR = compiled(
    f"({k.YEAR}),{k.NUMBER_LABEL}\\.?{k.NUMBER},(?:[{k.WORD}{k.LABEL_WORD}],)?"
    f"(?:{k.PAGE_LABEL}\\.?[{k.NUMBER}{k.RANGE}],)?({k.NUMBER}\\.{k.NUMBER})(?:\\.|$)"
)
GLUED = k.CODE + k.MONTH
YEARS_BEGIN = ("18", "19", "20")
SPACED = k.NUMBER + k.STOP + k.NUMBER + k.STOP + k.NUMBER
ROMAN_SPACED = k.NUMBER + k.ROMAN + k.NUMBER
SHORT_DAY = compiled(f"(?<={k.COMMA}){k.NUMBER}(?:\\.({k.NUMBER})\\.|({k.ROMAN})){k.NUMBER}")
NUMERALS = "I II III IV V VI VII VIII IX X XI XII".split()
ROMAN_MONTHS = {numeral: number for number, numeral in enumerate(NUMERALS, start=1)}
MOST_OF_A_PARTY = 6  # items to the day behind “to”
ISSUE_OF_A_YEAR = k.YEAR + k.COMMA + k.NUMBER_LABEL
NORDIC = k.PAIR + k.YEAR
MONTHS = 12
MOST_LISTED = 8  # days of one newspaper
DAYS = 31
SHELVED = frozenset(k.ARCHIVE + k.ACRONYM + k.IBID + k.UNIT + k.DEPARTMENT + k.SLASHES + k.CODE)
DESCRIBING = k.NAME + k.WORD + k.QUOTED + k.CLOSE + k.DOCTYPE + k.PLACE
TO_AN_OFFICE = tuple(to + office for to in k.TO + k.DASH for office in k.ACRONYM + k.DEPARTMENT)
JOINED_TO_AN_OFFICE = compiled(r"[A-Z][a-z]{1,20}[-–][A-Z]{2,5}").fullmatch
HOLDERS = (k.ARCHIVE, k.DEPARTMENT, k.IBID)
BEHIND = ("", k.COMMA, k.STOP, k.SEMICOLON, k.COLON, k.CLOSE, k.CLOSE_BRACKET, k.AND, k.DASH)


def with_figured_dates(items: list[Item]) -> list[Item]:
    """The items, with such figures as dates of the form that the lexer knows."""
    kinds = kinds_of(items)
    if any(form in kinds for form in YEAR_FIRST):
        items = _with_year_first(items, kinds)
        kinds = kinds_of(items)
    if SPACED in kinds or ROMAN_SPACED in kinds:
        items = _with_short_years(items, kinds)
    if ISSUE_OF_A_YEAR in kinds:
        items = _with_day_of_its_year(items)
    if NORDIC in kinds:
        from benes_refs.grammar.chunks.nordic_days import with_nordic_days  # few need it

        items = with_nordic_days(items)
    if not holds(items, FIGURES):
        return items
    items = _without_glue(items)
    kinds = kinds_of(items)
    found = [(at, said) for at in range(len(items)) if (said := _figures(items, kinds, at))]
    american = any(int(middle) > MONTHS for _, (_, middle, _) in found)
    out = list(items)
    for at, (first, second, year) in found:
        day, month = (second, first) if american and int(first) <= MONTHS else (first, second)
        if int(month) <= MONTHS and 0 < int(day) <= DAYS:
            item = items[at]
            out[at] = Item(k.NUMERIC_DATE, item.start, item.end, f"{day}.{month}.{year}")
            if at + 1 < len(out) and _says_year(out, at + 1):
                word = out[at + 1]
                out[at + 1] = Item(k.YEAR_WORD, word.start, word.end, word.text)
    return out


def _without_glue(items: list[Item]) -> list[Item]:
    """`Правда. 1938.17 мая`: a year, and the day that stands too near behind its point."""
    if GLUED not in kinds_of(items):
        return items
    out: list[Item] = []
    for item, behind in zip(items, [*items[1:], None], strict=True):
        year, _, day = item.text.partition(".")
        glued = behind is not None and item.kind + behind.kind == GLUED and len(year) == len("1938")
        if not (glued and day.isdigit() and year.startswith(YEARS_BEGIN)):
            out.append(item)
            continue
        cut = item.start + len(year)
        out += [Item(k.YEAR, item.start, cut, year), Item(k.STOP, cut, cut + 1, ".")]
        out.append(Item(k.NUMBER, cut + 1, item.end, day))
    return out


def _with_year_first(items: list[Item], kinds: str) -> list[Item]:
    """`Lietuvos aidas, 1938-09-12, Nr. 234`, `…, 1938 09 12`: as Lithuanians and clerks write a day."""
    out: list[Item] = []
    at = 0
    while at < len(items):
        length = next((len(form) for form in YEAR_FIRST if kinds.startswith(form, at)), 0)
        run = items[at : at + length]
        said = ISO.fullmatch("-".join([item.text.strip("-–") for item in run if item.kind != k.DASH]))
        led = kinds[max(at - 1, 0) : at] in BEFORE_A_DAY and kinds[at + length : at + length + 1] in BEHIND
        if length and said and led and run[-1].end - run[0].start == len("1938-09-12"):
            year, month, day = said.groups()
            out.append(Item(k.NUMERIC_DATE, run[0].start, run[-1].end, f"{day}.{month}.{year}"))
            at += length
        else:
            out.append(items[at])
            at += 1
    return out


def _with_short_years(items: list[Item], kinds: str) -> list[Item]:
    """`„Neues Deutschland“, 8. 12. 70`, `Lorenz an Himmler, 16. 10. 39`, `Lipski do Becka, 1 II 38`.

    Behind a newspaper or a letter the year may be short.
    """
    found: list[Put] = []
    for said in SHORT_DAY.finditer(kinds, 2):
        at, end = said.span()
        paper = items[at - 2].kind == k.QUOTED or fold(items[at - 2].text) in NEWSPAPERS
        letter = k.TO in kinds[max(at - MOST_OF_A_PARTY, 0) : at]
        middle = items[said.start(said.lastindex or 0)].text
        month = ROMAN_MONTHS.get(middle) or whole(middle) or 0
        date = f"{items[at].text}.{month}.{items[end - 1].text}"
        if (paper or letter) and 0 < month <= MONTHS and POINTED.fullmatch(date):
            day, _, year = date.rpartition(".")
            found.append((at, end, [day_of(items[at], items[end - 1], f"{day}.{CENTURY}{year}")]))
    return replaced(items, found)


def day_of(first: Item, last: Item, date: str) -> Item:
    return Item(k.NUMERIC_DATE, first.start, last.end, date)


def _with_day_of_its_year(items: list[Item]) -> list[Item]:
    found: list[Put] = []
    for said in DAY_OF_ITS_YEAR.finditer(kinds_of(items)):
        at, behind = said.span(2)
        day, month, year = items[at], items[behind - 1], items[said.start(1)]
        if DAY_AND_MONTH.fullmatch(f"{day.text}.{month.text}") is not None:
            found.append((at, behind, [day_of(day, month, f"{day.text}.{month.text}.{year.text}")]))
    return replaced(items, found)


def _figures(items: Sequence[Item], kinds: str, at: int) -> tuple[str, str, str] | None:
    """Two numbers and a year, where they stand as a date would; None for anything else."""
    item = items[at]
    if item.kind not in k.SLASHES + k.CODE:
        return None
    paper = _behind_a_newspaper(items, at) or (
        item.kind == k.SLASHES and (_is_american(items, kinds, at) or _is_held_behind(items, kinds, at))
    )
    if item.kind == k.SLASHES:
        said = SLASHED.fullmatch(item.text) or (SHORT_SLASHED.fullmatch(item.text) if paper else None)
    else:
        said = POINTED.fullmatch(item.text) or SLASHED.fullmatch(item.text)  # `ABC, 12-5-1935`
        said = said or ISO.fullmatch(item.text)
    shelved = not paper and _is_shelved(items, at)
    if said is None or shelved:
        return None
    if kinds[at + 1 : at + 2] not in BEHIND and not _says_year(items, at + 1):
        return None
    first, second, year = said.groups()
    if len(first) > 2:
        return year, second, first  # `report, 1945.10.21`, as the Chinese write a day
    return first, second, year if len(year) > 2 else CENTURY + year


def _says_year(items: Sequence[Item], at: int) -> bool:
    """`Оперсводка от 24.6.41 г.`"""
    return items[at].text.rstrip(" .") == "г"


def _behind_a_newspaper(items: Sequence[Item], at: int) -> bool:
    """`Evening Standard 8/10/36`, `The Times, 8/10/36`"""
    before = at - 1 - (kinds_of(items[at - 1 : at]) == k.COMMA)
    return before >= 0 and fold(items[before].text) in NEWSPAPERS


def _is_american(items: Sequence[Item], kinds: str, at: int) -> bool:
    """`Hale to Marsh 3/14/36`, `Morning Post 12/30/38, 4/20/39`: the month first, and no archive before."""
    for _ in range(MOST_LISTED):
        month, day, *_ = items[at].text.split("/")
        before = at - 1 - (kinds[at - 1 : at] == k.COMMA)
        if before < 0 or not 0 < (whole(month) or 0) <= MONTHS < (whole(day) or 0) <= DAYS:
            return False
        if kinds[before] != k.SLASHES:
            return kinds[before] in k.NAME + k.DOCTYPE and k.ARCHIVE not in kinds[:at]
        if _behind_a_newspaper(items, before):
            return True
        at = before
    return False


def _is_held_behind(items: Sequence[Item], kinds: str, at: int) -> bool:
    """`Memorandum by Eden, 3/5/55, PREM 11/1234`, `Meeting, 17/11/56, ibid.`: what holds the paper behind.

    `Caccia to FO, 11/2/57, PRO FO 371/1234`, `Caccia-FO, 11/2/57, …`
    """
    if kinds[max(at - 1, 0) : at + 2 : 2] != k.COMMA * 2:
        return False
    to_an_office = kinds[max(at - 3, 0) : at - 1] in TO_AN_OFFICE or JOINED_TO_AN_OFFICE(items[at - 2].text)
    if kinds[at - 2] not in DESCRIBING and not to_an_office:
        return False
    papers = any(item.text in ("Papers", "papers", "MSS") for item in items[at + 3 : at + 5])
    return kinds[at + 2 : at + 3] in HOLDERS or papers


def _is_shelved(items: Sequence[Item], at: int) -> bool:
    """`РГАСПИ, 17/3/1923`: behind what a shelfmark belongs to, or where nothing is said before."""
    before = at - 1
    while before >= 0 and items[before].kind in k.COMMA + k.STOP:
        before -= 1
    if before < 0 or items[before].kind in SHELVED:
        return True
    numbered = kinds_of(items[at + 1 : at + 3]) == k.COMMA + k.UNIT_LABEL  # `2.05.03, inv. nr. 1234`
    if numbered or (items[before].kind == k.ROMAN and before == at - 1):
        return True  # `SAPMO-BArch, DY 30/J IV 2/2/1920`
    return len(items[before].text) == 1 and items[before].kind != k.CLOSE  # `Hale to Marsh (JS/33), 08.05.45`
