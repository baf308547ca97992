"""The numbered end of a citation of something printed: imprint, volume, issue, year, pages.

One reading for books, articles and editions: only the kinds of the chunks and their order count.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from benes_refs.grammar import kinds as k
from benes_refs.grammar.imprints import Imprint, interval
from benes_refs.grammar.items import Item
from benes_refs.grammar.numbers import arabic, locator_value
from benes_refs.grammar.words import PIN_WORDS
from benes_refs.knowledge.fold import TO_LATIN, fold
from benes_refs.model import Locator, Span

VOLUME_COLON_ISSUE = ([k.COLON, k.NUMBER, k.ISSUED], [k.COLON, k.RANGE, k.ISSUED])  # `44:1 (1992)`
ISSUE_BEFORE_PAGES = ([k.COMMA, k.NUMBER, k.COMMA, k.PAGES], [k.COMMA, k.RANGE, k.COMMA, k.PAGES])
MOST_ISSUES = 12  # of a journal in a year: a higher number before the year is a volume


@dataclass(slots=True)
class Tail:
    """What the end of a citation says; `spans` are the places of its fields."""

    place: str = ""
    publisher: str = ""
    issued: str = ""
    series: str = ""
    volume: str = ""
    issue: str = ""
    url: str = ""
    thesis: bool = False
    journal: str = ""
    imprint: bool = False
    periodical: bool = False
    dated: bool = False
    pages: str = ""
    numbers: str = ""
    chapter: str = ""
    label: str = ""
    spans: list[tuple[str, Span]] = field(default_factory=list)

    def put(self, name: str, value: str, item: Item) -> None:
        if not getattr(self, name):
            setattr(self, name, value)
            self.spans.append((f"work.{name}", Span(item.start, item.end)))

    def locator(self) -> Locator | None:
        """Pages, or else the document's number, or the chapter."""
        if self.pages:
            return Locator(self.label or "page", self.pages)
        if self.numbers:
            return Locator("document", self.numbers)
        if self.chapter:
            return Locator("chapter", self.chapter)
        return None


def read_tail(items: Sequence[Item], *, edition: bool = False) -> Tail:
    """Read the chunks in order; in an edition `no.` counts documents and bare numbers are series and volume."""
    tail = Tail()
    for at, item in enumerate(items):
        after = items[at + 1].kind if at + 1 < len(items) else ""
        before = items[at - 1] if at else None
        match item.kind:
            case k.IMPRINT:
                _imprint(tail, item)
            case k.ISSUED:
                tail.periodical = not edition or tail.periodical
                tail.put("issued", str(item.value), item)
            case k.PAGES if edition and not tail.series and _roman_series(item):
                tail.put("series", arabic(str(item.value)), item)
            case k.PAGES:
                _pages(tail, str(item.value), item, before, _label(item))
            case k.VOLUME:
                if "part" in item.roles and tail.volume:
                    continue
                _volume(tail, item, edition)
            case k.SERIES:
                tail.put("series", arabic(str(item.value).translate(TO_LATIN)), item)
            case k.ISSUE:
                _issue(tail, item, edition)
            case k.DOC_NUMBER if not edition and not tail.publisher and {"number", "issue"} & set(item.roles):
                _issue(tail, item, edition)
            case k.DOC_NUMBER:
                _document(tail, str(item.value), item)
            case k.CHAPTER:
                tail.chapter = tail.chapter or locator_value(str(item.value))
                tail.spans.append(("locator", Span(item.start, item.end)))
            case k.UNIT:
                if {"folio", "list"} & set(item.roles) and not tail.pages:
                    _pages(tail, str(item.value), item, before, "folio")
                elif "document" in item.roles:
                    _document(tail, str(item.value), item)
            case k.DATE:
                _date(tail, item)
            case k.YEAR | k.YEARS:
                _year(tail, item, edition)
            case k.PAIR:
                _pair(tail, item, after, edition)
            case k.URL:
                tail.put(
                    "url",
                    item.text[item.text.find("http") if "http" in item.text else 0 :].rstrip(".,;)"),
                    item,
                )
            case k.CODE if not edition and tail.issued:
                _pages(tail, item.text, item, before, "page")
            case k.NUMBER | k.RANGE | k.ROMAN | k.ORDINAL | k.NAME | k.ACRONYM:
                _bare(tail, item, before, items[at + 1 :], edition)
    return tail


def _roman_series(item: Item) -> bool:
    """`DDI, s. VIII`: s. before a Roman numeral is the series of an edition."""
    return (
        str(item.value).isupper()
        and item.text[:1] in "sS"
        and arabic(str(item.value)).isdigit()
        and not str(item.value).isdigit()
    )


def _imprint(tail: Tail, item: Item) -> None:
    imprint: Imprint = item.value
    if tail.imprint and not imprint.place:
        return  # `Berlin 1999 (zuerst 1995)`
    tail.imprint = True
    tail.thesis = tail.thesis or imprint.thesis
    tail.journal = tail.journal or imprint.journal
    tail.periodical = tail.periodical or bool(imprint.journal)
    for name in ("place", "publisher", "issued"):
        if not getattr(tail, name):
            setattr(tail, name, getattr(imprint, name))
    tail.spans += imprint.spans


def _label(item: Item) -> str:
    return "column" if item.roles and item.roles[0] == "column" else "page"


def _pages(tail: Tail, value: str, item: Item, before: Item | None, label: str) -> None:
    value = locator_value(value)
    pin = before is not None and fold(before.text.strip(".")) in PIN_WORDS
    if tail.pages and pin:
        tail.pages = value
    elif tail.pages:
        if before is not None and before.kind in (k.COMMA, k.AND):
            tail.pages = f"{tail.pages}, {value}"
    else:
        tail.pages = value
        tail.label = label
    tail.spans.append(("locator", Span(item.start, item.end)))


def _volume(tail: Tail, item: Item, edition: bool) -> None:
    value = str(item.value)
    if item.roles and "volume" not in item.roles and "part" in item.roles and not edition:
        tail.put("volume", arabic(value), item)
        return
    tail.put("volume", "/".join(arabic(part) for part in value.split("/")), item)


def _issue(tail: Tail, item: Item, edition: bool) -> None:
    value = locator_value(str(item.value))
    if edition:
        _document(tail, value, item)
        return
    if tail.publisher and not tail.periodical:
        _document(tail, value, item)
        return
    number, _, year = value.partition("/")
    if re.fullmatch(r"(?:1[5-9]|20)\d\d", year):
        tail.put("issued", year, item)
        value = number
    tail.periodical = True
    tail.put("issue", value, item)


def _document(tail: Tail, value: str, item: Item) -> None:
    value = locator_value(value)
    tail.numbers = f"{tail.numbers}, {value}" if tail.numbers else value
    tail.spans.append(("locator", Span(item.start, item.end)))


def _year(tail: Tail, item: Item, edition: bool) -> None:
    if item.kind == k.YEAR or not edition:
        tail.put("issued", interval(item.text), item)


def _date(tail: Tail, item: Item) -> None:
    """A date; `1935. 20 вересня` names its year before."""
    value = str(item.value)
    if value.startswith("XXXX") and re.fullmatch(r"\d{4}", tail.issued):
        tail.issued = value.replace("XXXX", tail.issued)
    tail.put("issued", value, item)
    tail.dated = True


def _pair(tail: Tail, item: Item, after: str, edition: bool) -> None:
    first, _, second = item.text.partition("/")
    if edition and not tail.series and not tail.volume:
        if arabic(second) != second:
            tail.put("series", arabic(first), item)
        tail.put("volume", arabic(second) if tail.series else "/".join(map(arabic, (first, second))), item)
    elif re.fullmatch(r"(?:1[5-9]|20)\d\d", second) and not tail.issued:
        tail.put("issue", first, item)
        tail.put("issued", second, item)
        tail.periodical = True
    elif re.fullmatch(r"(?:1[5-9]|20)\d\d", first):
        tail.put("issued", first, item)
        if len(second) < 2 and not edition:
            tail.put("issue", second, item)
            tail.periodical = True
    else:
        tail.put("volume", arabic(first), item)
        tail.put("issue", arabic(second), item)
        tail.periodical = True


def _bare(tail: Tail, item: Item, before: Item | None, rest: Sequence[Item], edition: bool) -> None:
    """A number without a label: an edition's series or volume, a journal's volume, or else a page."""
    if edition and _edition_number(tail, item, before, rest):
        return
    if item.kind in (k.NAME, k.ACRONYM):
        return
    following = [other.kind for other in rest[:2]]
    if not edition and item.kind == k.NUMBER and [other.kind for other in rest[:3]] in VOLUME_COLON_ISSUE:
        tail.put("volume", arabic(item.text), item)
        tail.put("issue", rest[1].text, rest[1])
        tail.periodical = True
        return
    if rest and tail.issue and not tail.issued and rest[0].kind == k.ISSUED and item.text == tail.issue:
        return
    if (
        not edition
        and item.kind == k.NUMBER
        and not tail.volume
        and following in ([k.COLON, k.NUMBER], [k.COLON, k.RANGE])
    ):
        tail.put("volume", arabic(item.text), item)
        return
    journal = (
        k.ISSUED in following[:1] or k.ISSUE in following or (k.ISSUED in following and item.kind != k.RANGE)
    )
    if not edition and journal and not tail.volume and not tail.imprint:
        tail.put("volume", arabic(item.text), item)
        tail.periodical = True
        return
    figures = following[1:] and following[0] == k.COMMA and following[1] in (k.NUMBER, k.RANGE, k.PAGES)
    if not edition and tail.volume and not tail.issue and following[:1] == [k.ISSUED]:
        tail.put("issue", locator_value(item.text), item)
        return
    if item.kind == k.ROMAN and following == [k.COMMA, k.YEAR] and not (edition or tail.imprint):
        tail.periodical = True
    if item.kind == k.ROMAN and (figures or not item.text.islower()) and not tail.volume and not tail.pages:
        tail.put("volume", arabic(item.text), item)
        return
    if not tail.imprint and not edition and _numbers_a_periodical(tail, item, rest):
        return
    _pages(tail, item.text, item, before, "page")


def _numbers_a_periodical(tail: Tail, item: Item, rest: Sequence[Item]) -> bool:
    """Bare numbers of a journal, by their order.

    `96, 1998` volume and year; `8, 1991` issue and year; `10, 1999, 2-3, s. 13` volume, year and issue;
    `1998, 48, č. 2` year, volume and issue; `XLIV, 2012, 2, s. 3` the issue before the pages.
    """
    following = [other.kind for other in rest[:2]]
    if item.kind not in (k.NUMBER, k.RANGE) or (item.kind == k.NUMBER and len(item.text) > 3):
        return False
    named = k.ISSUE in [other.kind for other in rest[:6]]
    unnamed = [other.kind for other in rest[2:6]] in ISSUE_BEFORE_PAGES
    if following[-1:] == [k.YEAR] and item.kind == k.RANGE and not tail.issue:
        tail.put("issue", locator_value(item.text), item)
    elif following[-1:] == [k.YEAR] and not tail.volume and item.kind == k.NUMBER:
        small = int(re.sub(r"\D", "", item.text)) <= MOST_ISSUES and not (named or unnamed)
        tail.put("issue" if small else "volume", arabic(item.text), item)
    elif tail.issued and not tail.volume and named and item.kind == k.NUMBER:
        tail.put("volume", arabic(item.text), item)
    elif (
        tail.issued
        and (tail.periodical or tail.volume)
        and not tail.issue
        and following == [k.COMMA, k.PAGES]
    ):
        tail.put("issue", locator_value(item.text), item)
    else:
        return False
    tail.periodical = True
    return True


def _edition_number(tail: Tail, item: Item, before: Item | None, rest: Sequence[Item]) -> bool:
    kinds = [other.kind for other in rest]
    if item.kind in (k.NAME, k.ACRONYM):
        if len(item.text) <= 2 and not tail.series and not tail.volume:
            tail.put("series", item.text, item)
        return True
    if item.kind == k.ORDINAL:
        tail.put("series", arabic(item.text), item)
        return True
    if item.kind == k.ROMAN and not tail.volume and item.text.isupper():
        follows = [other.kind for other in rest if other.kind != k.COMMA][:1]
        if (item.text in ("C", "D") or follows == [k.ROMAN]) and not tail.series:
            tail.put("series", item.text if len(item.text) < 2 else arabic(item.text), item)
        else:
            tail.put("volume", arabic(item.text), item)
        return True
    if item.kind == k.ROMAN and item.text.islower() and not tail.volume:
        tail.put("volume", arabic(item.text), item)
        return True
    if item.kind != k.NUMBER or tail.volume:
        return False
    if (
        kinds[:2]
        and kinds[0] in (k.COMMA, k.SLASH)
        and any(kind in (k.ROMAN, k.VOLUME) for kind in kinds[1:2])
        and not tail.series
    ):
        tail.put("series", item.text, item)
        return True
    if kinds[:1] == [k.COLON] or any(
        kind in (k.NUMBER, k.RANGE, k.ISSUE, k.PAGES, k.DOC_NUMBER, k.IMPRINT) for kind in kinds
    ):
        tail.put("volume", item.text, item)
        return True
    return False
