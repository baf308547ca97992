"""Places with a year that are no imprint: words of a title, the name of an author."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.engine import Match
from benes_refs.grammar.language.issues import is_issue_of_a_year
from benes_refs.grammar.language.items import Item, holds, kinds_of
from benes_refs.grammar.language.words import ARTICLES, KINDS_OF_BOOK
from benes_refs.knowledge.fold import fold
from benes_refs.knowledge.names import GIVEN
from benes_refs.numbers import whole
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

PLACE_AND_YEAR = (
    k.PLACE + k.YEAR,
    *(k.PLACE + sign + k.YEARS for sign in ("", k.COMMA, k.STOP)),
    *(k.PLACE + k.AND + k.PLACE + years for years in k.YEAR + k.YEARS),
)
# Places and a time, and no publisher
IN_A_TITLE = frozenset(k.PLACE + k.NAME + k.HOUSE + k.COMMA + k.AND)
REAL_BEHIND = tuple(sign + k.IMPRINT for sign in ("", k.COMMA, k.STOP + k.DASH, k.DASH))
BYLINES = (k.INITIALS + k.NAME, k.NAME + k.INITIALS + k.NAME, k.NAME * 3, k.NAME * 2)
AUTHOR_AND_YEAR = k.NAME + k.YEAR + k.COMMA + k.PAGES + k.COMMA
SEVERAL_AUTHORS = compiled(
    rf"(?:^|[{k.SIGNAL}{k.COLON}{k.SEMICOLON}]|{k.PAGES}{k.COMMA})(?:{k.NAME}{k.COMMA})+$"
)
MOST_BEFORE = 8  # items: three authors and what stands before them
MONTH = compiled(r"\d{4}-\d\d")
YEAR = compiled(r"1[5-9]\d\d|20\d\d")
NEAR = 6  # items to the imprint behind a title that looks like one
IMPRINTS = frozenset(k.IMPRINT)
PAGED = tuple(k.COMMA + figure for figure in k.PAGES + k.NUMBER + k.RANGE)
LONGEST_PRINTING = 10  # years in which the volumes of a work come out
GERMAN_ADJECTIVE = compiled(r"(?:Ein|[A-ZÄÖÜ][a-zäöüß]{2,}(?:t|sch|lich|n|ig|er))(?:e|er|es)")
VOLUMES_NAMED = tuple(volume + k.COMMA + k.NAME + k.WORD for volume in k.ROMAN + k.VOLUME)
OPENING = k.SEMICOLON + k.SIGNAL + k.COMMA


def is_no_imprint(items: Sequence[Item], match: Match) -> bool:
    """Whether the words of an imprint are a title's or an author's."""
    at = match["core"][0]
    issued = items[match["issued"][0]] if "issued" in match else None
    period = issued is not None and issued.kind == k.YEARS
    return (
        counts_files(items, match)
        or _is_of_a_day(issued)
        or _begins_with_a_place(items, at)
        or _is_a_given_name(items, at)
        or (period and _is_a_pair(items, at))
        or _is_an_author(items, at)
        or _is_a_journal(items, match)
        or _is_a_subtitle(items, match)
        or _is_of_a_town(items, match)
        or _numbers_an_issue(items, match)
    )


def _is_of_a_day(issued: Item | None) -> bool:
    """`, Plon, 3 juin 1964`: papers are of a day, books of a month at most."""
    return issued is not None and issued.kind == k.DATE and MONTH.fullmatch(str(issued.value)) is None


def counts_files(items: Sequence[Item], match: Match) -> bool:
    """`BArch-MA Freiburg, N 78/32`, `Jerusalem (CZA), S25/483`, `(CAB 65/7)`: two numbers, and no year."""
    issued = items[match["issued"][0]] if "issued" in match else None
    return issued is not None and issued.kind == k.PAIR and not YEAR.match(issued.text)


def _numbers_an_issue(items: Sequence[Item], match: Match) -> bool:
    """`Századok, 1979/3`: a journal, where no town is known."""
    issued = items[match["issued"][0]] if "issued" in match else None
    at, end = match["core"]
    numbered = issued is not None and issued.kind == k.PAIR and is_issue_of_a_year(issued.text)
    return numbered and k.PLACE not in kinds_of(items[at:end])


def takes_too_long(issued: str) -> bool:
    """`1867/1918`: years in EDTF that a title is about, since nothing is so long in print."""
    first, last = map(whole, issued.partition("/")[::2])
    return first is not None and last is not None and last - first > LONGEST_PRINTING


def _begins_with_a_place(items: Sequence[Item], at: int) -> bool:
    """`J. Martin, La diplomatie de Vichy`, `R. Milano, Storia, …`: a family name that is a town's too."""
    before, first = items[max(at - 2, 0) : at], items[at]
    initialed = bool(before) and before[-1].kind == k.INITIALS and before[-1].text.isascii()
    opens = len(before) < 2 or before[0].kind in OPENING
    return first.kind == k.PLACE and initialed and opens and first.text.istitle()


def _is_an_author(items: Sequence[Item], at: int) -> bool:
    """`Hjort 1933, s. 20, Burnett 2012, s. 148`: authors and years, one after the other.

    `См.: Горский, Лунин 2001`: in Cyrillic a comma parts two authors, and a place from its year.
    """
    if kinds_of(items[at : at + 2]) != k.NAME + k.YEAR:
        return False
    before = kinds_of(items[max(at - MOST_BEFORE, 0) : at])
    if before[-len(AUTHOR_AND_YEAR) :] in (AUTHOR_AND_YEAR, k.COMMA + AUTHOR_AND_YEAR[1:]):
        return True
    return items[at].text[0] >= "\u0400" and SEVERAL_AUTHORS.search(before) is not None


def _is_a_journal(items: Sequence[Item], match: Match) -> bool:
    """`P. Hale, « La marche », Osteuropa, 1996, p. 150`: behind an article, a word that is no known town."""
    at, end = match["core"]
    alone = kinds_of(items[at:end]) == k.NAME + k.COMMA + k.YEAR and items[at].text[0] < "\u0400"
    return alone and kinds_of(items[at - 3 : at]) == k.COMMA + k.QUOTED + k.COMMA


def _is_a_given_name(items: Sequence[Item], at: int) -> bool:
    """`Dallin, Alexander: Odessa, 1941–1944. A Case Study`: no publisher before its place."""
    kinds = kinds_of(items[max(at - 2, 0) : at + 2])
    return kinds == k.NAME + k.COMMA + k.NAME + k.COLON and items[at].text in GIVEN


def _is_a_subtitle(items: Sequence[Item], match: Match) -> bool:
    """`Der Griff nach Norden. Der Anschluss, Wien 1978`, `. Gesammelte Aufsätze, Wien 1978`: no publisher.

    `Storia della politica estera, I, Le premesse, Bari 1951`: what a volume is called.
    """
    house = match.get("publisher")
    at = match["core"][0]
    if house is None or house[0] != at:
        return False
    if (
        kinds_of(items[at - 1 : at + 2]) == k.STOP + k.NAME + k.COMMA
        and fold(items[at].text) in KINDS_OF_BOOK
    ):
        return True  # `Mnichovské dny. Paměti, Praha 1968`
    article, kinds = fold(items[at].text) in ARTICLES, kinds_of(items[at - 2 : at + 3])
    if kinds[1:] == k.STOP + k.NAME + k.NAME + k.COMMA:
        return article or bool(GERMAN_ADJECTIVE.fullmatch(items[at].text))
    return article and kinds[:-1] in VOLUMES_NAMED


def _is_of_a_town(items: Sequence[Item], match: Match) -> bool:
    """`P. Hale, Madrid: Historia de una ciudad, Madrid, 1994`: its title, and then where it came out.

    Behind the author the two towns may differ: `P. Hale, Wien: Geschichte einer Stadt, Graz 1998`.
    """
    at, end = match["core"]
    core = kinds_of(items[at:end]).rstrip(k.YEAR + k.YEARS).rstrip(k.COMMA)
    if not core.startswith(k.PLACE + k.COLON) or not core.endswith(k.COMMA + k.PLACE):
        return False
    return items[at + len(core) - 1].text == items[at].text or _follows_an_author(items, at - 1)


def _is_a_pair(items: Sequence[Item], at: int) -> bool:
    """`Москва – Вашингтон: политика и дипломатия Кремля, 1921–1941. …`: a title of two capitals."""
    before = kinds_of(items[max(at - 3, 0) : at])
    return before.endswith(k.PLACE + k.DASH) and before[:-2] in ("", *(k.SEMICOLON + k.SIGNAL + k.SLASH))


def titles_again(items: list[Item]) -> list[Item]:
    """A place and year before the real imprint are a title's: `München 1938. Das Ende …, Essen 1990`,
    `Moscow 1941: A City … (London, 2006)`, `Дневник дипломата. Лондон, 1934–1943: в 2 кн. М., 2006`."""
    if not holds(items, IMPRINTS):
        return items
    out: list[Item] = []
    for at, item in enumerate(items):
        if item.kind == k.IMPRINT and _is_of_an_exhibition(items, at):
            out.append(Item(k.ASIDE, item.start, item.end, item.text, parts=item.parts))
        elif item.kind == k.IMPRINT and _titles(items, at):
            out += item.parts
        else:
            out.append(item)
    return out


def _is_of_an_exhibition(items: Sequence[Item], at: int) -> bool:
    """`Der Weg (Ausst.-Kat. Kunsthalle, Bonn 2015), München 2015`: in brackets before the real imprint."""
    told = items[at].text.startswith("(") and bool(items[at].value.publisher)
    colon = k.COLON in kinds_of(items[at].parts)
    return told and not colon and kinds_of(items[at + 1 : at + 3]) == k.COMMA + k.IMPRINT


def _titles(items: Sequence[Item], at: int) -> bool:
    short = kinds_of(items[at].parts) in PLACE_AND_YEAR
    named = kinds_of(items[at].parts) == k.NAME + k.YEAR and items[at - 2].text.istitle()
    titled = short or (named and kinds_of(items[at - 3 : at - 2]) != k.STOP)  # `Lloyd, Suez 1956, p. 188`
    return (
        _is_edited_behind(items, at)
        or (short and _another_imprint(items, at))
        or (titled and _is_the_title(items, at))
        or _is_before_the_real_one(items, at)
    )


def _is_before_the_real_one(items: Sequence[Item], at: int) -> bool:
    """`Three Capitals: Paris, London, and Rome, 1934–1936 (London: Macmillan, 1988)`

    `The Road to War: Berlin, 1938. — New York: Norton, 1999`, `The Street. Budapest, 1956, Oxford, …, 1998`
    """
    inside = kinds_of(items[at].parts)
    timed = inside[-1] in k.YEAR + k.YEARS and IN_A_TITLE.issuperset(inside[:-1])
    behind = kinds_of(items[at + 1 : at + 4]) if timed else ""
    if not behind.startswith(REAL_BEHIND):
        return False
    if behind[0] == k.IMPRINT:
        return items[at + 1].text.startswith("(")
    return kinds_of(items[at - 1 : at]) in (k.COLON, k.STOP) and k.NAME not in inside


def _is_edited_behind(items: Sequence[Item], at: int) -> bool:
    """`Warsaw–Moscow: A Diplomatic Record, 1921–1939, ed. J. Doe, vol. 3 (London: Cass, 2009)`"""
    if items[at].parts[-1].kind != k.YEARS or not kinds_of(items[at + 1 :]).startswith(k.COMMA + k.EDITOR):
        return False
    behind = items[at + 3 : at + 3 + 2 * NEAR]
    imprint = next((item for item in behind if item.kind in k.IMPRINT + k.SEMICOLON), None)
    return imprint is not None and imprint.text.startswith("(")


def _is_the_title(items: Sequence[Item], at: int) -> bool:
    """`Pavlov, Leningrad 1941, p. 120`: between an author and a page stands a title, no imprint alone."""
    begun = at == 2 or (at > 2 and items[at - 3].kind in k.SEMICOLON + k.SIGNAL + k.STOP)
    cited = kinds_of(items[at - 2 : at]) == k.NAME + k.COMMA and kinds_of(items[at + 1 : at + 3]) in PAGED
    return begun and cited and fold(items[at - 2].text) not in KINDS_OF_BOOK


def _follows_an_author(items: Sequence[Item], comma: int) -> bool:
    """`A. Beevor, Berlin 1945, Paris, …`, `A. Wenger, Rome et Moscou 1900-1950, Desclée, Paris 1987`"""
    before = kinds_of(items[:comma])
    author = next((person for person in BYLINES if before.endswith(person)), None)
    return author is not None and before[: -len(author)][-1:] in (
        "",
        *(k.SEMICOLON + k.SIGNAL + k.STOP + k.WORD),
    )


def _another_imprint(items: Sequence[Item], at: int) -> bool:
    behind = items[at + 1 : at + 2]
    if kinds_of(behind) == k.IMPRINT and behind[0].text.startswith("("):
        return True  # `Karl Schlögel, Moscow 1937 (Cambridge: Polity, 2012)`
    if kinds_of(items[at - 1 : at + 3]) == k.STOP + k.IMPRINT + k.COMMA + k.IMPRINT:
        return True  # `J’ai vu tomber le rideau de fer. Moscou 1945-1948, Paris, Hachette, 1952`
    if kinds_of(behind) == k.COMMA and kinds_of(items[at - 1 : at]) == k.COMMA:
        return _follows_an_author(items, at - 1) and k.IMPRINT in kinds_of(items[at + 2 : at + 2 + NEAR])
    if kinds_of(behind) not in (k.STOP, k.COLON):
        return False
    persons = (k.INITIALS, k.QUOTED, k.SIGNAL, k.EDITION, k.ARCHIVE, k.IBID)
    if any(item.kind in persons for item in items[at + 2 : at + 4]):
        return False
    for item in items[at + 2 :]:
        if item.kind in (k.PAGES, k.SEMICOLON, k.SIGNAL, k.ISSUE):
            return False
        if item.kind == k.IMPRINT:
            return True
    return False
