"""Years in brackets: which are of an issue, told by the numbers around them, or by words alone."""

from __future__ import annotations

from benes_refs.grammar.imprints.imprint import Imprint
from benes_refs.grammar.imprints.mistaken import takes_too_long
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.issues import ISSUE_AND_YEAR
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.words import NEWSPAPERS
from benes_refs.knowledge.fold import fold
from benes_refs.model import Span
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

LONGEST_JOURNAL = 12  # items, with the title of its article
JOURNAL = frozenset(k.NAME + k.WORD + k.IN + k.AND + k.PLACE + k.PARTICLE + k.TO)
BEFORE_AN_ARTICLE = (k.NAME + k.COMMA, k.INITIALS + k.NAME, k.NAME * 2)
YEAR_AND_ISSUE = compiled(r"((?:1[5-9]|20)\d\d)/(\d{1,2})")
# `J. Nowak, Wieś i dwór, „Kwartalnik Historyczny”`
IN_A_QUOTED_JOURNAL = compiled(
    f"(?:{k.INITIALS}{k.NAME}|{k.NAME}{{2,3}}|[{k.NAME}{k.ACRONYM}]{k.COMMA}?{k.INITIALS})[{k.COMMA}{k.COLON}]"
    f"[^{k.QUOTED}{k.SEMICOLON}{k.IMPRINT}{k.PAGES}{k.ISSUE}][^{k.SEMICOLON}{k.IMPRINT}{k.PAGES}{k.ISSUE}]{{0,24}}"
    f"{k.COMMA}{k.QUOTED}$"
)
LONGEST_CITATION = 32  # items
PAGES_ALONE = tuple(k.COMMA + page for page in k.PAGES + k.NUMBER + k.RANGE)
NUMBERED = frozenset(k.PAGES + k.ISSUE + k.NUMBER + k.RANGE + k.VOLUME)
VOLUMES = (k.NUMBER + k.STOP, k.ROMAN + k.STOP)  # `Századok 143. (2009) 4. sz.`
COUNTING = k.ISSUE + k.PAGES + k.NUMBER + k.RANGE
FIGURES = k.NUMBER + k.ROMAN + k.ISSUE + k.VOLUME + k.PAIR + k.RANGE
LONGEST_ARTICLE = 12  # items, with its journal
ENDS_A_JOURNAL = tuple(k.NAME + k.WORD + k.PLACE + k.ACRONYM + k.QUOTED)
PAGE_ALONE = ([k.RANGE], [k.NUMBER])
ENDS_A_TITLE = (*ENDS_A_JOURNAL, k.YEARS)
ENDS = ("", k.STOP, k.SEMICOLON)
LAST_PAGES = tuple(page + end for page in k.NUMBER + k.RANGE for end in (*ENDS, k.FOLLOWING))


def settle_issued(items: list[Item]) -> list[Item]:
    """A year in brackets is an issue's where numbers stand around it; elsewhere it belongs to the words."""
    for at, item in enumerate(items):
        if item.kind != k.ISSUED:
            continue
        if _is_day_of_a_newspaper(items, at):
            day = item.parts[0]
            items[at : at + 1] = (Item(k.COMMA, item.start, day.start, ","), day)
            continue
        if _is_behind_years(items, at):
            printed = Imprint(issued=str(item.value), spans=(("work.issued", Span(item.start, item.end)),))
            items[at] = Item(k.IMPRINT, item.start, item.end, item.text, printed, (), item.parts)
            continue
        after = [other.kind for other in items[at + 1 : at + 3]]
        pages = after[:1] == [k.COLON] or (
            after[1:] and after[0] in k.COMMA + k.STOP and after[1] in NUMBERED
        )
        titled = k.QUOTED in kinds_of(items[max(at - LONGEST_ARTICLE, 0) : at])
        numbered = (
            (at and items[at - 1].kind in FIGURES)
            or (after and after[0] in COUNTING and kinds_of(items[max(at - 2, 0) : at]) in VOLUMES)
            or pages
            or (titled and after[:1] in PAGE_ALONE)  # `“Old Trade,” Renwu (1988) 112–34`
            or _is_before_the_last_page(items, at)
            or (
                after[:1] == [k.PAGES] and kinds_of(item.parts) != k.YEAR
            )  # `Soviet Studies (May 1975) pp. 3–9`
            or (not after and at and kinds_of(item.parts).startswith(k.YEAR))
        )
        if _is_issued(items, at, numbered=bool(numbered)):
            continue
        items[at] = Item(k.ASIDE, item.start, item.end, item.text, None, (), item.parts)
    return items


def _is_before_the_last_page(items: Sequence[Item], at: int) -> bool:
    """`W. Hale, Europe in Diversity (1988) 112.`: behind an author’s comma and a title, and nothing more."""
    titled = kinds_of(items[at - 1 : at]) in ENDS_A_TITLE and k.COMMA in kinds_of(items[:at])
    return titled and kinds_of(items[at + 1 : at + 3]) in LAST_PAGES


def _is_behind_years(items: Sequence[Item], at: int) -> bool:
    """`W. Hale, Europe, 1914–1945 (1988).`: the year of print, behind the years of a title."""
    ends = kinds_of(items[at - 1 : at]) == k.YEARS and kinds_of(items[at + 1 : at + 2]) in ENDS
    return ends and k.COMMA in kinds_of(items[:at])


def _is_issued(items: Sequence[Item], at: int, *, numbered: bool) -> bool:
    """Whether the year or years at `at` are an issue's; numbers around them vouch for a year alone."""
    before = kinds_of(items[max(at - LONGEST_ARTICLE, 0) : at])
    doubtful = takes_too_long(str(items[at].value)) if numbered else k.QUOTED in before
    if not doubtful or before[-1:] not in ENDS_A_JOURNAL:
        return numbered
    return not _is_period(items, at) if numbered else _is_of_an_article(items, at)


def _is_day_of_a_newspaper(items: Sequence[Item], at: int) -> bool:
    """`Trybuna Ludu (20 October 1956)`, `The Times, (4 May 1938), 7`"""
    inside = items[at].parts
    whole = kinds_of(inside) == k.DATE and len(str(inside[0].value)) == len("1956-10-20")
    return whole and at > 0 and fold(items[at - 1 - (items[at - 1].kind == k.COMMA)].text) in NEWSPAPERS


def _is_of_an_article(items: Sequence[Item], at: int) -> bool:
    """`Hale, ‘Disloyal Partisans’ in Review of Social History (1989).`: the journal’s year, and no page."""
    if items[at - 1].kind == k.QUOTED:
        ends = kinds_of(items[at + 1 : at + 2]) in ENDS
        before = kinds_of(items[max(at - LONGEST_CITATION, 0) : at])
        return ends and IN_A_QUOTED_JOURNAL.search(before) is not None
    kinds = kinds_of(items[max(at - LONGEST_JOURNAL, 0) : at])
    before, quoted, journal = kinds.rpartition(k.QUOTED)
    journal = journal.removeprefix(k.COMMA).removeprefix(k.IN)
    authored = bool(quoted) and before[-2:] in BEFORE_AN_ARTICLE
    return authored and journal[:1] == k.NAME and len(journal) > 1 and JOURNAL.issuperset(journal)


def _is_period(items: Sequence[Item], at: int) -> bool:
    """`Hale, Maks Lyle (1881–1964), 12`: years too long for an issue, behind words and before a page.

    `Collected Works (1941–1967), vol. 3, p. 12` came out so long.
    """
    return kinds_of(items[at + 1 : at + 3]) in PAGES_ALONE


def year_and_issue(inside: Sequence[Item], opening: Item) -> Sequence[Item]:
    """`26 (2018, H. 1)`, `26 (H. 1, 2018)`, `26 (2018, 1)`, `26 (1/2018)`, `26 (2018/1)` without brackets."""
    kinds = kinds_of(inside)
    comma = Item(k.COMMA, opening.start, opening.start + 1, ",")
    if kinds == k.PAIR and ISSUE_AND_YEAR.fullmatch(inside[0].text):
        return (comma, _as(k.ISSUE, inside[0]))
    if kinds == k.PAIR:
        return _issue_behind_its_year(inside[0])
    if kinds in (k.YEAR + k.COMMA + k.ISSUE, k.YEAR + k.COMMA + k.NUMBER):
        return (_as(k.ISSUED, inside[0]), inside[1], _as(k.ISSUE, inside[2]))
    if kinds == k.ISSUE + k.COMMA + k.YEAR:
        return (comma, inside[0], _as(k.ISSUED, inside[2]))
    return ()


def _issue_behind_its_year(pair: Item) -> Sequence[Item]:
    """`2014/4`; `1984/85` and `1999/00` are two years."""
    found = YEAR_AND_ISSUE.fullmatch(pair.text)
    if found is None or int(found[2]) == (int(found[1]) + 1) % 100:
        return ()
    cut = pair.end - len(found[2])
    year = Item(k.YEAR, pair.start, cut - 1, found[1])
    return (
        _as(k.ISSUED, year),
        Item(k.COMMA, cut - 1, cut, ","),
        _as(k.ISSUE, Item(k.NUMBER, cut, pair.end, found[2])),
    )


def _as(kind: str, item: Item) -> Item:
    made = item.roles or ("issue",) if kind == k.ISSUE else ()
    return Item(kind, item.start, item.end, item.text, item.value or item.text, made, (item,))
