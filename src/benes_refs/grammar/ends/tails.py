"""The numbered end of a citation of something printed: imprint, volume, issue, year, pages.

One reading for books, articles and editions: only the kinds of the chunks and their order count.
"""

from __future__ import annotations

from benes_refs.grammar.chunks.numbers import arabic, locator_value
from benes_refs.grammar.ends.figures import read_figure
from benes_refs.grammar.ends.tail import Here, Tail
from benes_refs.grammar.imprints.imprint import Imprint, interval
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.issues import is_issue_of_a_year
from benes_refs.grammar.language.items import Item
from benes_refs.grammar.language.words import ACCESSED
from benes_refs.knowledge.fold import TO_LATIN, fold
from benes_refs.model import Span
from benes_refs.quick.typing import Callable, Mapping, Sequence
from benes_refs.regexes import compiled

YEAR = compiled(r"(?:1[5-9]|20)\d\d")
SIGNS = k.COMMA + k.STOP
DATED = frozenset(k.ISSUED + k.YEAR + k.YEARS + k.DATE + k.IMPRINT)
FOLLOWED = frozenset(k.ISSUE + k.DOC_NUMBER + k.PAGES + k.NUMBER + k.RANGE)


BOOKLETS = ("Вып", "вып", "Вип", "вип")  # `Свердловск, 1976, вып. 3`: of a series, and never a document
OTHER_PAGES = (("column",), ("folio",))
DATES = frozenset(k.YEAR + k.YEARS + k.DATE + k.ISSUED + k.IMPRINT)
# Labels of the years that a journal counts: a book has none.
OF_A_PERIODICAL = (
    "roč",
    "rocz",
    "god .",
    "god i",
    "letn",
    "let .",
    "évf",
    "jg",
    "jahrg",
    "год .",
    "год i",
    "год v",
    "anno ",
    "année ",
    "a .",
)


def read_tail(items: Sequence[Item], *, edition: bool = False, issued: str = "") -> Tail:
    """Read the chunks in order; in an edition `no.` counts documents, bare numbers series and volumes.

    `issued` is the year of an author–date style, said before the title.
    """
    tail = Tail(issued)
    for at, item in enumerate(items):
        read = READERS.get(item.kind)
        if read is not None:
            read(tail, Here(item, items[at - 1] if at else None, items[at + 1 :], edition))
    return tail


def _imprint(tail: Tail, here: Here) -> None:
    imprint: Imprint = here.item.value
    if tail.imprint and not imprint.place:
        return  # `Berlin 1999 (zuerst 1995)`
    tail.imprint = True
    tail.thesis = tail.thesis or imprint.thesis
    tail.journal = tail.journal or imprint.journal
    tail.periodical = tail.periodical or bool(imprint.journal)
    if here.edition and imprint.issued and YEAR.fullmatch(tail.issued):
        tail.issued = ""  # `Документы внешней политики. 1939 год. Т. XXII. М., 1992`: of which year they are
    for name in ("place", "publisher", "issued"):
        if not getattr(tail, name):
            setattr(tail, name, getattr(imprint, name))
    tail.spans += imprint.spans


def _issued(tail: Tail, here: Here) -> None:
    if tail.paged_at >= 0 and len(here.value) == len("1941-06-24"):
        return  # `Halder KTB, iii.10 (24 June 1941)`: the day of an entry
    tail.periodical = tail.periodical or not here.edition
    tail.dated = tail.dated or (len(here.value) == len("1933-05-12") and not here.edition)
    tail.put("issued", here.value, here.item)


def _pages(tail: Tail, here: Here) -> None:
    roles = here.item.roles
    series = here.edition or here.rest.startswith(k.COMMA + k.VOLUME)  # `ivi, s. VIII, vol. I`
    if series and not tail.series and _is_roman_series(here):
        tail.put("series", arabic(here.value), here.item)
        return
    tail.put_pages(here.value, here, roles[0] if roles[:1] in OTHER_PAGES else "page")


def _is_roman_series(here: Here) -> bool:
    """`DDI, s. VIII`: s. before a Roman numeral is the series of an edition."""
    numeral = here.value.isupper() and not here.value.isdigit() and arabic(here.value).isdigit()
    return numeral and here.item.text[:1] in "sS"


def _volume(tail: Tail, here: Here) -> None:
    """A volume; a part counts only where no volume was named, and behind a year alone is an issue."""
    label = here.item.text.casefold()
    tail.periodical = tail.periodical or label.startswith(OF_A_PERIODICAL) or label.endswith("année")
    before_its_year = here.rest.startswith(k.COMMA + k.YEAR + k.COMMA + k.PAGES)
    booklet = before_its_year and here.item.text.startswith("кн") and not tail.imprint
    told = tail.issued or booklet or here.rest.lstrip(k.COMMA)[:1] == k.DATE
    of_a_day = tail.dated or k.DATE in here.rest  # `Діло. – Львів, 1938. – 25 трав. – Ч. 112`
    periodical = told and (not tail.imprint or of_a_day)
    if tail.volume_of_years and here.item.text.startswith(("кн", "св", "бр")):
        _numbered(tail, here.item, issue=arabic(locator_value(here.value)))  # `год. XLVI, кн. 3`
        return
    if tail.volume_of_years:
        tail.volume = ""  # `год. 165, књ. 444`
    tail.volume_of_years = here.item.text.startswith("год")
    if tail.imprint and tail.volume[:2] in ("1–", "1-") and here.value.isdigit():
        tail.volume = ""  # `СПб., 1889–1892. Т. 1–3. Т. 2. С. 111`
    numbered = periodical and k.ISSUE not in here.rest  # `1889. Ч. 261. № 1`
    if "issue" in here.item.roles and ("volume" not in here.item.roles or booklet) and numbered:
        _numbered(tail, here.item, issue=arabic(locator_value(here.value)))
        return
    yearly = YEAR.fullmatch(tail.issued) and not (tail.imprint or tail.year_first or tail.volume)
    tail.volume_of_a_year = tail.volume_of_a_year or bool(yearly)
    part = "part" in here.item.roles
    if tail.part_only and not part:
        tail.volume = ""  # `Teil I, Bd. 5`
    if part and tail.volume:
        tail.spans.append(("work.volume", Span(here.item.start, here.item.end)))  # `Т. 8. Ч. 2`
        return
    volume, _, year = here.value.partition("/")
    if YEAR.fullmatch(year) and not tail.issued:
        _numbered(tail, here.item, volume=arabic(volume), issued=year)  # `Jg. 51/1937`
        return
    tail.put("volume", "/".join(map(arabic, here.value.split("/"))), here.item)
    tail.part_only = part


def _series(tail: Tail, here: Here) -> None:
    tail.put("series", arabic(here.value.translate(TO_LATIN)), here.item)


def _issue(tail: Tail, here: Here) -> None:
    """An issue with its year (`8/1997`) or without; in an edition and in a book a document."""
    value = locator_value(here.value)
    booklet = here.item.roles == ("issue",) and here.item.text.startswith(BOOKLETS)
    of_a_day = tail.dated or k.DATE in here.rest
    of_a_book = (tail.publisher or tail.imprint) and not (tail.periodical or of_a_day or booklet)
    if here.edition or of_a_book or (tail.issue and tail.imprint):
        tail.put_document(value, here.item)
        return
    if _numbers_a_law(tail, here, value):
        tail.put_document(value, here.item)
        return
    number, _, year = value.partition("/" if "/" in value else "-")  # `8/1997`, `10-11/1997`, `10-2012`
    if YEAR.fullmatch(year) and ("/" in value or len(number) < len(year)):
        tail.put("issued", year, here.item)
        value = number
    dated = tail.issued or DATES & set(here.rest)
    tail.fascicle = not dated and here.item.roles == ("issue",) and here.item.text[0] >= "\u0400"
    tail.periodical = tail.periodical or not tail.fascicle
    tail.put("issue", arabic(value) if here.item.roles == ("issue",) else value, here.item)


def _numbers_a_law(tail: Tail, here: Here, value: str) -> bool:
    """`ПСЗ. Т. XVI. № 11908`, `П. и Б. Т. I. № 218`: no volume of a journal has that many issues."""
    dated = tail.issued or tail.periodical or set(here.rest) & set(k.YEAR + k.ISSUED + k.DATE)
    number = value.partition(",")[0]
    least = 2 if here.item.text.startswith("№") and not dated else 3  # figures
    return bool(tail.volume) and (tail.imprint or not dated) and number.isdigit() and len(number) > least


def _document(tail: Tail, here: Here) -> None:
    """Numbers of documents; `№№ 5–6` of a journal are issues."""
    if not here.edition and not tail.publisher and {"number", "issue"} & set(here.item.roles):
        _issue(tail, here)
    else:
        tail.put_document(here.value, here.item)


def _chapter(tail: Tail, here: Here) -> None:
    tail.chapter = tail.chapter or locator_value(here.value)
    tail.spans.append(("locator", Span(here.item.start, here.item.end)))


def _unit(tail: Tail, here: Here) -> None:
    roles = set(here.item.roles)
    if {"folio", "list"} & roles and not tail.pages:
        tail.put_pages(here.value, here, "folio")
    elif "document" in roles:
        tail.put_document(here.value, here.item)


def _year(tail: Tail, here: Here) -> None:
    if here.item.kind == k.YEARS and tail.pages and tail.issued:
        tail.put_pages(here.item.text, here)  # `24 (1937) 1393–1425, 1565–1600`
    elif here.item.kind == k.YEAR or not here.edition:
        tail.put("issued", interval(here.item.text), here.item)


def _date(tail: Tail, here: Here) -> None:
    """A date; `1935. 20 вересня` names its year before."""
    if here.before is not None and fold(here.before.text.strip(".")) in ACCESSED:
        return  # `pridobljeno 13. 2. 2019, https://…`
    if YEAR.fullmatch(tail.issued) and here.value.startswith(("XXXX", tail.issued)):
        tail.issued = here.value.replace("XXXX", tail.issued)
    tail.put("issued", here.value, here.item)
    tail.dated = True


def _pair(tail: Tail, here: Here) -> None:
    """`9/3`: series and volume of an edition, issue and year, year and issue, or volume and issue."""
    item = here.item
    first, _, second = item.text.partition("/")
    if here.edition and not tail.series and not tail.volume:
        if arabic(second) != second:
            tail.put("series", arabic(first), item)
        tail.put("volume", arabic(second) if tail.series else "/".join(map(arabic, (first, second))), item)
    elif _is_half_of_a_volume(tail, here, first, second):
        tail.put("volume", f"{arabic(first)}/{arabic(second)}", item)
    elif YEAR.fullmatch(second) and not tail.issued:
        by_volume = arabic(first) != first or here.rest.lstrip(SIGNS)[:1] == k.ISSUE
        counted = {"volume" if by_volume else "issue": arabic(first)}  # `XV/1962`, `45/1992, br. 1`, `8/1997`
        _numbered(tail, item, **counted, issued=second)
    elif first.isdigit() and second.isdigit() and int(second) == int(first) + 1 and here.rest[:1] == k.ISSUED:
        _numbered(tail, item, volume=item.text)  # `Nova revija 187/188 (1997)`
    elif _is_page_of_a_volume(tail, here, first):
        tail.put("volume", arabic(first), item)
        tail.put_pages(second, here)
    elif here.before is None and not here.rest:
        return  # `prír. č. S 12/74`: no sign and nothing of a periodical
    elif not YEAR.fullmatch(first):
        _numbered(tail, item, volume=arabic(first), issue=arabic(second))
    elif is_issue_of_a_year(item.text) and not here.edition:
        _numbered(tail, item, issued=first, issue=second)
    else:
        tail.put("issued", first, item)


def _is_page_of_a_volume(tail: Tail, here: Here, first: str) -> bool:
    """`Fain, I/200–1`, `Caulaincourt, Memoirs, II/45`: at the end, where no year tells of a journal."""
    numeral = arabic(first) != first
    return (
        numeral and not here.edition and not here.rest.strip(SIGNS) and not (tail.issued and not tail.imprint)
    )


def _is_half_of_a_volume(tail: Tail, here: Here, first: str, second: str) -> bool:
    """`ADAP, C, IV/1, Nr. 98`, `ebd., IV/2, Nr. 300`, `Zbornik dokumenata, XIV/1, 404`: bound in two.

    The volume and issue of a journal have a year.
    """
    part = arabic(second)
    numeral = (arabic(first) != first or len(first) == 1) and part.isdigit() and len(part) == 1
    undated = not tail.issued and DATED.isdisjoint(here.rest) and not FOLLOWED.isdisjoint(here.rest)
    return numeral and not tail.volume and (here.edition or undated)


def _numbered(tail: Tail, item: Item, **values: str) -> None:
    """Numbers that only a periodical has."""
    for name, value in values.items():
        tail.put(name, value, item)
    tail.periodical = True


def _url(tail: Tail, here: Here) -> None:
    text = here.item.text
    tail.put("url", text[max(text.find("http"), 0) :].rstrip(".,;)"), here.item)


def _code(tail: Tail, here: Here) -> None:
    """`Washington Post, June 4, 1937, A11`; `Slavic Review 52.4 (1993)` volume and issue"""
    volume, _, issue = here.item.text.partition(".")
    if not here.edition and here.rest[:1] == k.ISSUED and volume.isdigit() and issue.isdigit():
        _numbered(tail, here.item, volume=volume, issue=issue)
        return
    if tail.chapter and not tail.pages and here.before is not None and here.before.kind in k.COMMA + k.AND:
        tail.chapter += f", {here.item.text}"  # `paras 2.2, 3.7 and 2.62`
        tail.spans.append(("locator", Span(here.item.start, here.item.end)))
    elif not here.edition and tail.issued:
        tail.put_pages(here.item.text, here)


READERS: Mapping[str, Callable[[Tail, Here], None]] = {
    k.IMPRINT: _imprint,
    k.ISSUED: _issued,
    k.PAGES: _pages,
    k.VOLUME: _volume,
    k.SERIES: _series,
    k.ISSUE: _issue,
    k.DOC_NUMBER: _document,
    k.CHAPTER: _chapter,
    k.UNIT: _unit,
    k.DATE: _date,
    k.YEAR: _year,
    k.YEARS: _year,
    k.PAIR: _pair,
    k.URL: _url,
    k.CODE: _code,
    **dict.fromkeys((k.NUMBER, k.RANGE, k.ROMAN, k.ORDINAL, k.NAME, k.ACRONYM), read_figure),
}

__all__ = ["Tail", "read_tail"]
