"""Bare numbers at the end of a citation: what they count is told by what stands beside them."""

from __future__ import annotations

from benes_refs.grammar.chunks.numbers import arabic, locator_value
from benes_refs.grammar.ends.tail import Here, Tail, series_and_volume
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.issues import MOST_ISSUES
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.model import Span
from benes_refs.numbers import whole
from benes_refs.quick.typing import Callable
from benes_refs.regexes import compiled

FROM_TO = compiled(r"(\d{1,2})\D+(\d{1,2})")
NO_DIGIT = compiled(r"\D")
MANY_VOLUMES = 8  # of a book
MOST_VOLUMES = 45  # of a series of an edition
LONGEST = 3  # digits of a volume or issue
FIGURES = (k.NUMBER, k.RANGE)
AFTER_ONE_COMMA = tuple(k.COMMA + figure for figure in FIGURES)
PAGES_LISTED = compiled(f",[{k.NUMBER}{k.RANGE}](?:[,{k.AND}][{k.NUMBER}{k.RANGE}]){{0,6}}").fullmatch
FAR_FROM_A_VOLUME = 20  # pages
AFTER_A_COLON = tuple(k.COLON + figure for figure in FIGURES)  # `44:1`
BEFORE_A_PLACE = (*AFTER_A_COLON, k.COLON + k.DOC_NUMBER)  # `1: doc. 18`
ISSUE_AFTER_A_COLON = tuple(pair + k.ISSUED for pair in AFTER_A_COLON)  # `44:1 (1992)`
ISSUE_AFTER_A_COMMA = tuple(k.COMMA + figure + k.ISSUED for figure in FIGURES)
AND_PAGED = tuple(k.COMMA + figure + k.COMMA + k.PAGES for figure in FIGURES)
ISSUE_BEFORE_PAGES = tuple(k.COMMA + k.YEAR + behind for behind in AND_PAGED)
ISSUE_AND_DATE = tuple(k.COMMA + figure + k.COMMA + date for figure in FIGURES for date in (k.YEAR, k.DATE))
LISTED = tuple(k.AND + figure for figure in FIGURES)
AFTER_A_VOLUME = tuple(k.COMMA + kind for kind in (k.NUMBER, k.RANGE, k.PAGES))
ITS_OWN_YEAR = k.ISSUED + k.COMMA + k.PAGES  # `4 vols (London, 1982–85), iii (1984), p. 418`
NUMBERED = frozenset(k.NUMBER + k.RANGE + k.ISSUE + k.PAGES + k.DOC_NUMBER + k.IMPRINT)


def read_figure(tail: Tail, here: Here) -> None:
    """A number without a label: an edition's series or volume, a journal's volume or issue, else a page."""
    if here.item.start == tail.paged_at:
        return  # the page, read with its volume
    readings = OF_AN_EDITION if here.edition else OF_A_JOURNAL
    if any(read(tail, here) for read in readings) or here.item.kind in (k.NAME, k.ACRONYM):
        return
    tail.put_pages(here.item.text, here)


def _volume_colon(tail: Tail, here: Here) -> bool:
    """`44:1 (1992)` volume and issue, `1:250` volume and page."""
    if here.item.kind == k.ROMAN and here.rest.startswith(AFTER_A_COLON) and not (tail.volume or tail.pages):
        tail.put("volume", arabic(here.item.text), here.item)  # `iv.212–13`, `II: 73`
        tail.put_pages(here.behind[1].text, here._replace(item=here.behind[1]))
        tail.paged_at = here.behind[1].start
        return True
    if here.item.kind != k.NUMBER or not here.rest.startswith(BEFORE_A_PLACE):
        return False
    if here.rest.startswith(ISSUE_AFTER_A_COLON):
        tail.put("issue", here.behind[1].text, here.behind[1])
        tail.periodical = True
    elif tail.volume:
        return False
    tail.put("volume", arabic(here.item.text), here.item)
    return True


def _volume_comma(tail: Tail, here: Here) -> bool:
    """`Russian Review 45, 1 (1986)`: volume and issue"""
    followed = here.rest.startswith(ISSUE_AFTER_A_COMMA)
    if here.item.kind != k.NUMBER or tail.volume or tail.imprint or not followed:
        return False
    tail.put("volume", arabic(here.item.text), here.item)
    tail.put("issue", locator_value(here.behind[1].text), here.behind[1])
    tail.periodical = True
    return True


def _part_of_volume(tail: Tail, here: Here) -> bool:
    """`vol. IV, 1, Einaudi, Torino 1979`, `vol. 3:2 (Moscow, 1925)`, `FRUS, XIII, 1:1398`: half a volume."""
    joined = here.before is not None and here.before.kind == k.COLON and here.rest[:1] == k.IMPRINT
    paged = here.edition and here.rest.startswith(AFTER_A_COLON) and len(here.item.text) == 1
    counted = here.item.kind == k.NUMBER and (joined or paged or here.rest[:2] == k.COMMA + k.IMPRINT)
    if not counted or not tail.volume or tail.imprint or tail.pages or len(here.item.text) > 2:
        return False
    tail.volume = f"{tail.volume}/{here.item.text}"
    tail.spans.append(("work.volume", Span(here.item.start, here.item.end)))
    return True


def _volume_before_page(tail: Tail, here: Here) -> bool:
    """`Enciklopedija 9, 95 und 97`, `Slovenec 50, 11. 10. 1922`, `Annales, 31, mai 1958, p. 3`"""
    monthly = here.rest.rstrip(k.STOP) == k.COMMA + k.DATE and _is_year_or_month(here.behind[1])
    dated = here.rest.startswith(k.COMMA + k.DATE + k.COMMA) or monthly
    first = here.before is None or (dated and not tail.spans and (monthly or k.PAGES in here.rest))
    paged = PAGES_LISTED(here.rest) and len(here.item.text) < LONGEST
    if not first or not (paged or dated) or here.item.kind != k.NUMBER or tail.volume or tail.issued:
        return False
    page = whole(NO_DIGIT.split(here.behind[1].text)[0])
    if paged and (page is None or page - int(here.item.text) < FAR_FROM_A_VOLUME):
        return False  # `Haas, Österreich 69, 71`
    tail.put("volume" if len(here.item.text) < LONGEST else "issue", here.item.text, here.item)
    return True


def _issue_read_before(tail: Tail, here: Here) -> bool:
    """The issue behind a colon or comma, which was read with its volume."""
    return bool(tail.issue) and not tail.issued and here.rest[:1] == k.ISSUED and here.item.text == tail.issue


def _volume_before_imprint(tail: Tail, here: Here) -> bool:
    """`Novi prilozi za biografiju, 3, Beograd 1984`, `Biografisches Lexikon, 10. (Wien 1994)`"""
    followed = here.item.kind == k.NUMBER and here.rest.lstrip(k.COMMA).startswith(k.IMPRINT)
    if not followed or tail.volume or tail.imprint or len(here.item.text) > 2:
        return False
    tail.put("volume", arabic(here.item.text), here.item)
    return True


def _volume_before_pages(tail: Tail, here: Here) -> bool:
    """`History of Hungary, 11, p. 436`, `МИРФ. 3. С. 155`: behind a title, before a page with its label."""
    first = here.before is None or (here.before.kind == k.COMMA and not tail.spans)
    followed = here.item.kind == k.NUMBER and here.rest.lstrip(k.COMMA)[:1] == k.PAGES
    if not (first and followed) or tail.imprint or tail.issued or len(here.item.text) > 2:
        return False
    tail.put("volume", arabic(here.item.text), here.item)
    return True


def _volume_behind_imprint(tail: Tail, here: Here) -> bool:
    """`History of Hungary (Edinburgh, 1969), 1, pp. 404–28`: pages with a label, the volume without one.

    `Der Kampf (Stuttgart 1912) 1, 16`: no sign before it; `3 Bde. (Wien 1870–90), hier 2, 44`: several years.
    """
    counted = here.item.kind == k.NUMBER and len(here.item.text) < LONGEST
    if not counted or not tail.imprint or tail.volume or tail.pages or tail.periodical:
        return False
    labelled = here.rest[:2] == k.COMMA + k.PAGES and here.behind[1].text.startswith("p")
    meant = here.before is not None and (here.before.kind == k.IMPRINT or "/" in tail.issued)
    small = (whole(here.item.text) or MANY_VOLUMES) < MANY_VOLUMES
    paged = meant and small and here.rest.startswith(AFTER_ONE_COMMA)
    if not labelled and not (paged and (whole(NO_DIGIT.split(here.behind[1].text)[0]) or 0) > MANY_VOLUMES):
        return False
    tail.put("volume", arabic(here.item.text), here.item)
    return True


def _volume_before_year(tail: Tail, here: Here) -> bool:
    """`42, no. 3 (1999)`, `26 (1996)`, `30, (1996)`"""
    near = here.rest[:2]
    issues = here.rest.startswith(k.COMMA + k.DOC_NUMBER + k.ISSUED)  # `10, nos. 2–3 (1999)`
    followed = (
        issues or near[:1] == k.ISSUED or k.ISSUE in near or (k.ISSUED in near and here.item.kind != k.RANGE)
    )
    if not followed or tail.volume or tail.imprint:
        return False
    if _is_run_of_issues(here):
        tail.put("issue", locator_value(here.item.text), here.item)
    else:
        tail.put("volume", arabic(here.item.text), here.item)
    tail.periodical = True
    return True


def _is_run_of_issues(here: Here) -> bool:
    """`Токови историје 1–4 (1998)`, `CWIHP Bulletin 6-7 (Winter 1995)`: numbers of one year."""
    run = FROM_TO.fullmatch(here.item.text)
    return run is not None and int(run[1]) < int(run[2]) <= MOST_ISSUES and here.rest[:1] == k.ISSUED


def _issue_before_year(tail: Tail, here: Here) -> bool:
    """`LXX, 3 (1992)`"""
    if not tail.volume or tail.issue or here.rest[:1] != k.ISSUED:
        return False
    tail.put("issue", locator_value(here.item.text), here.item)
    return True


def _series_before_volume(tail: Tail, here: Here) -> bool:
    """`ПСЗ II, т. XLIX`, `SWJN II, volume 4`: of which of its series, before the volume with its label."""
    labels = ("т", "Т", "vol", "Vol") if here.item.kind == k.ROMAN else ("т", "Т")
    behind = here.behind[here.rest[:1] == k.COMMA :][:1]
    tome = kinds_of(behind) == k.VOLUME and behind[0].text.startswith(labels)
    if here.before is not None or here.item.kind not in k.ROMAN + k.NUMBER or not tome:
        return False
    tail.put("series", arabic(here.item.text), here.item)
    return True


def _roman_volume(tail: Tail, here: Here) -> bool:
    """`II, 120`; a small numeral with no number behind it is a page, as is one behind an imprint's point."""
    if here.item.kind != k.ROMAN or tail.volume or tail.pages:
        return False
    pointed = here.before is not None and here.before.kind in k.STOP + k.IMPRINT  # and no comma
    if tail.imprint and pointed and not here.rest.strip(k.STOP):
        return False  # `London, 1913. IX.`
    if here.item.text.islower() and not here.rest.startswith((*AFTER_A_VOLUME, ITS_OWN_YEAR, k.IMPRINT)):
        return False
    tail.periodical = tail.periodical or (here.rest[:2] == k.COMMA + k.YEAR and not tail.imprint)
    tail.put("volume", arabic(here.item.text), here.item)
    return True


def _behind_its_year(tail: Tail, here: Here) -> bool:
    """`Davies, R. W. (1989), ‘Title’, Socialist Register, 25, pp. 37–78`: volume, issue, pages.

    `// Slavic Review. 1994. 53. P. 414–452`: points part year, volume and pages.
    """
    by_points = here.before is not None and here.before.kind == k.YEAR and here.rest[:1] == k.PAGES
    dated = tail.year_first or (by_points and len(here.item.text) <= LONGEST)
    known = tail.imprint or (tail.volume and tail.issue)
    if not dated or known or here.item.kind not in FIGURES or k.PAGES not in here.rest[:4]:
        return False
    tail.put("issue" if tail.volume else "volume", locator_value(here.item.text), here.item)
    tail.periodical = True
    return True


def _by_order(tail: Tail, here: Here) -> bool:
    """Bare numbers of a journal, by their order.

    `96, 1998` volume and year; `8, 1991` issue and year; `10, 1999, 2-3, s. 13` volume, year and issue;
    `1998, 48, č. 2` year, volume and issue; `XLIV, 2012, 2, s. 3` the issue before the pages;
    `vol. 35, 1, 1987, p. 3` volume, issue and year; `1982, 5, 4, p. 3` year, volume and issue.
    """
    item, rest = here.item, here.rest
    number = item.kind == k.NUMBER
    if tail.imprint or item.kind not in FIGURES or (number and len(item.text) > LONGEST):
        return False
    before_year = k.YEAR in (rest[:1], rest[1:2])
    counted = k.ISSUE in rest[:6] or rest.startswith(ISSUE_BEFORE_PAGES)
    if before_year and number and not tail.volume:
        small = (whole(NO_DIGIT.sub("", item.text)) or 0) <= MOST_ISSUES and not counted
        tail.put("issue" if small else "volume", arabic(item.text), item)
    elif before_year and not tail.issue:
        tail.put("issue", locator_value(item.text), item)
    elif number and tail.issued and not tail.volume and (k.ISSUE in rest[:6] or rest.startswith(AND_PAGED)):
        tail.put("volume", arabic(item.text), item)
    elif tail.of_a_journal and not tail.issue and _is_before_pages(here):
        tail.put("issue", locator_value(item.text), item)
    else:
        return False
    tail.periodical = True
    return True


def _is_before_pages(here: Here) -> bool:
    """`XLIV, 2012, 2, s. 3`, `26 (2018) 1, 5–9`: without a label a low number at once behind the year."""
    at_once = here.before and here.before.kind == k.ISSUED and here.rest.startswith(AFTER_ONE_COMMA)
    low = 0 < (whole(NO_DIGIT.split(here.item.text)[-1]) or 0) <= MOST_ISSUES
    return here.rest[:2] == k.COMMA + k.PAGES or bool(at_once and low)


def _volume_issue_date(tail: Tail, here: Here) -> bool:
    """`Europe-Asia Studies, 52, 4, 2000`, `…, 56, 5, July 2004`: volume and issue before the year."""
    known = tail.imprint or tail.volume or here.item.kind != k.NUMBER or len(here.item.text) > LONGEST
    if known or not (here.rest.startswith(ISSUE_AND_DATE) and _is_year_or_month(here.behind[3])):
        return False
    tail.put("volume", arabic(here.item.text), here.item)
    tail.put("issue", locator_value(here.behind[1].text), here.behind[1])
    tail.periodical = True
    return True


def _is_year_or_month(item: Item) -> bool:
    return item.kind == k.YEAR or str(item.value)[7:8] in ("", "/")


def _issue_before_date(tail: Tail, here: Here) -> bool:
    """The issue that was read with its volume."""
    dated = here.rest[:2] in (k.COMMA + k.YEAR, k.COMMA + k.DATE)
    return bool(tail.volume) and dated and not tail.issued and locator_value(here.item.text) == tail.issue


def _rest_of_volumes(tail: Tail, here: Here) -> bool:
    """`Т. 1 2. С. 131`: two volumes whose dash was lost."""
    behind = here.before is not None and here.before.kind == k.VOLUME and here.item.kind == k.NUMBER
    if not (behind and tail.volume.isdecimal()) or here.item.text != str(int(tail.volume) + 1):
        return False
    tail.volume = f"{tail.volume}-{here.item.text}"
    return True


def _series_letter(tail: Tail, here: Here) -> bool:
    """`ADAP, D, II`: a letter names the series; other words say nothing."""
    if here.item.kind not in (k.NAME, k.ACRONYM):
        return False
    if len(here.item.text) < LONGEST and not tail.volume:
        tail.put("series", here.item.text, here.item)
    return True


def _series_ordinal(tail: Tail, here: Here) -> bool:
    if here.item.kind == k.ORDINAL:
        tail.put("series", arabic(here.item.text), here.item)
    return here.item.kind == k.ORDINAL


def _edition_roman(tail: Tail, here: Here) -> bool:
    """`2, XIX`, `VIII, IX`: a volume, or a series where another numeral follows."""
    text = here.item.text
    if here.item.kind != k.ROMAN or tail.volume:
        return False
    follows = here.rest.replace(k.COMMA, "")[:1]
    if text.isupper() and (text in ("C", "D") or follows == k.ROMAN) and not tail.series:
        tail.put("series", text if text in ("C", "D") else arabic(text), here.item)
    else:
        tail.put("volume", arabic(text), here.item)
    return True


def _document_goes_on(tail: Tail, here: Here) -> bool:
    """`Nr. 487, 489 u. 493`: numbers of documents, joined by “and”."""
    joined = here.before is not None and here.before.kind == k.AND
    listed = here.rest.startswith(LISTED)
    if not tail.numbers or tail.pages or here.item.kind not in FIGURES or not (joined or listed):
        return False
    tail.put_document(here.item.text, here.item)
    return True


def _edition_number(tail: Tail, here: Here) -> bool:
    """`2/XIX` a series before its volume; `21:500`, `1937, 1, 49` a volume before its numbers."""
    rest = here.rest
    if here.item.kind != k.NUMBER or tail.volume:
        return False
    if rest[:1] in (k.COMMA, k.SLASH) and rest[1:2] in (k.ROMAN, k.VOLUME) and not tail.series:
        tail.put("series", here.item.text, here.item)
    elif rest[:1] == k.COLON or (NUMBERED & set(rest) and not _is_far(here)):
        tail.put("volume", here.item.text, here.item)
    else:
        return False
    return True


def _is_far(here: Here) -> bool:
    """`FRUS 1903, 54, 66–67`: no edition has so many volumes, and all that follows is pages."""
    return (whole(here.item.text) or 0) > MOST_VOLUMES and set(here.rest) <= set(
        k.COMMA + k.NUMBER + k.RANGE + k.AND
    )


Reading = Callable[[Tail, Here], bool]
OF_A_JOURNAL: tuple[Reading, ...] = (
    series_and_volume, _part_of_volume, _behind_its_year, _volume_before_page, _volume_colon,
    _volume_comma, _volume_issue_date, _issue_read_before, _issue_before_date, _volume_before_imprint,
    _volume_before_pages, _volume_behind_imprint, _volume_before_year, _issue_before_year,
    _series_before_volume, _roman_volume, _rest_of_volumes, _by_order,
)  # fmt: skip
OF_AN_EDITION: tuple[Reading, ...] = (
    series_and_volume, _document_goes_on, _part_of_volume, _series_letter, _series_ordinal, _edition_roman,
    _edition_number,
)  # fmt: skip
