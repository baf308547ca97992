"""Where another source is cited with no sign but a comma, “and” or a point: told by its author and title."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.sentence import ANCHORS
from benes_refs.knowledge.names import GIVEN
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

PROSE_WORDS = 4
OR = ("oder", "or", "ou", "eller", "lub", "nebo", "ili")
AUTHORS = tuple(first + k.NAME + sign for first in k.NAME + k.INITIALS for sign in k.COMMA + k.COLON)
OPENING = tuple(k.NAME + k.INITIALS + k.ACRONYM + k.PLACE + k.DOCTYPE + k.IDEM + k.PARTICLE)
WORDS = k.NAME + k.WORD + k.PLACE + k.IN + k.TO + k.AND + k.PARTICLE
SAID = tuple(".!?…")
HELD = tuple(k.ARCHIVE + k.DEPARTMENT + k.IBID + k.IDEM + k.SIGNAL)
SHORT_FORMS = tuple(k.NAME + k.COMMA + kind for kind in k.NAME + k.PLACE + k.ACRONYM + k.QUOTED + k.CODE)
# `Hale, Peter: …`, `Hale, Anna M.: …`
TURNED_ROUND = tuple(
    k.NAME + k.COMMA + given + k.COLON for given in (k.NAME, k.NAME * 2, k.NAME + k.INITIALS)
)
NAMED_LIKE_TOWNS = tuple(k.PLACE + form[1:] for form in SHORT_FORMS)  # `Martin, Affirmative Action Empire`
FULL_NAME = (
    k.NAME * 2, k.NAME * 3, k.INITIALS + k.NAME, k.NAME + k.INITIALS + k.NAME, k.NAME + k.PARTICLE + k.NAME
)  # fmt: skip
FULL_NAMES = (
    *(person + k.COMMA + kind for person in FULL_NAME for kind in k.NAME + k.PLACE + k.QUOTED),
    k.INITIALS + k.NAME + k.AND + k.INITIALS + k.NAME + k.COMMA,
)
# `Anna von Kamp, Die Kohle, Bonn 1972`: a short title may look like a publisher
TITLE_IN_IMPRINT = tuple(person + k.COMMA + k.IMPRINT for person in FULL_NAME)
BEFORE_A_COLON = tuple(
    person + k.COLON + kind for person in FULL_NAME for kind in k.NAME + k.PLACE + k.QUOTED
)
AUTHORED = (*SHORT_FORMS, *NAMED_LIKE_TOWNS, *FULL_NAMES, *TITLE_IN_IMPRINT)
# `Thierry, Lettres sur …`, `Pasquale Villari, I primi due secoli …`
LISTED = tuple(
    person + k.COMMA + kind for person in (k.NAME, *FULL_NAME) for kind in k.NAME + k.DOCTYPE + k.ROMAN + k.TO
)
BEFORE_AN_AUTHOR = k.DATE + k.PAGES + k.NUMBER + k.RANGE
BEFORE_ANOTHER = (
    *(sign + figure for sign in k.COMMA + k.QUOTED for figure in k.PAGES + k.NUMBER + k.RANGE),
    k.COMMA + k.QUOTED,
)
DATED_PAPERS = tuple(paper + k.COMMA + k.DATE for paper in (k.NAME, k.NAME * 2, k.QUOTED))
# `Prager Presse, 3. 5. 1922`, `Wiener Zeitung (M.) v. …`, `Pravda (künftig: Pr.) v. …`
PAPERS_OF_A_DAY = tuple(
    name + edition + sign + k.DATE
    for name in (k.NAME, k.NAME * 2, k.NAME * 3, k.NAME + k.PLACE + k.NAME)
    for edition in ("", k.ASIDE, k.ABBREVIATION)
    for sign in k.COMMA + k.WORD
)
DAY_PAGED = k.DATE + k.COMMA + k.PAGES
REMARKING = k.WORD + k.NAME + k.PLACE
REMARKED = tuple(figure + k.COMMA for figure in k.NUMBER + k.RANGE + k.PAGES)
SAID_OF = k.WORD + k.NAME + k.PLACE + k.TO + k.IN + k.AND
LONGEST_REMARK = 10  # items
OTHERS = (k.NAME + k.COMMA + k.OP_CIT, *SHORT_FORMS, *FULL_NAMES)
# `in Neue Freie Presse Nr. 12 v. 3. 5. 1873 und in Die Presse Nr. 4 v. …`: prose may stand before it
NUMBERED_PAPERS = tuple(k.NAME + k.ISSUE + sign + k.DATE for sign in k.COMMA + k.WORD) + tuple(
    k.NAME * 2 + k.ISSUE + sign + k.DATE for sign in k.COMMA + k.WORD
)
ONE_QUOTED = k.NAME + k.COMMA + k.QUOTED
# `see Hinsley, …`, `It is covered in Hinsley, …`, `for a fresh look at it, Hinsley, …`
LEADING = tuple(
    led + k.NAME + k.COMMA for led in (k.SIGNAL, k.IN, k.WORD, k.WORD + k.COMMA, k.LABEL_WORD + k.COMMA)
)
_AUTHOR = (
    f"(?:{k.INITIALS}{k.NAME}|{k.NAME}{{1,3}}|{k.NAME}{k.COMMA}?{k.INITIALS}"
    f"|{k.ACRONYM}{k.COMMA}?[{k.INITIALS}{k.NAME}]|[{k.INITIALS}{k.NAME}]{k.ACRONYM})"
)
_TITLE = k.NAME + k.WORD + k.PLACE + k.AND + k.IN + k.TO + k.TO_OR_AND + k.PARTICLE + k.ACRONYM
AUTHOR_AND_DATED = compiled(
    f"(?:[{k.SIGNAL}{k.STOP}{k.COLON}]*{_AUTHOR}[{k.COMMA}{k.COLON}])(?P<title>[{_TITLE}]{{0,10}}){k.DATE}"
)
UNTIL_PRINTED = compiled(
    f"[{_TITLE}{k.COMMA}{k.STOP}{k.COLON}{k.QUOTED}{k.YEAR}{k.YEARS}{k.NUMBER}{k.DASH}]+"
)
_PERSONS = f"[{k.NAME}{k.INITIALS}{k.PARTICLE}{k.ACRONYM}{k.PLACE}]{{1,5}}"
LETTER = compiled(f"{_PERSONS}{k.TO}{_PERSONS},?(?:{k.PLACE},)?{k.WORD}?{k.DATE}")
SHORT_SUBTITLE = k.NAME * 2 + k.COMMA + k.IMPRINT
PRINTED_THERE = tuple(k.IMPRINT + k.VOLUME + k.ISSUE + k.ISSUED)
SHORTEST_CITATION = 4  # items
PAGED = tuple(k.PAGES + k.NUMBER + k.RANGE + k.CROSS_REFERENCE)
CITES = (
    k.NAME + k.COMMA,
    k.NAME + k.YEAR,
    k.INITIALS + k.NAME,
    k.NAME + k.NAME + k.COMMA,
    k.NAME + k.INITIALS,
    k.SIGNAL,
)
NUMBERED = frozenset(k.IMPRINT + k.PAGES + k.ISSUED + k.VOLUME + k.ISSUE + k.NUMBER + k.RANGE)
CLOSED = frozenset(k.IMPRINT + k.PAGES + k.VOLUME + k.ISSUE + k.QUOTED + k.DATE + k.SIGNAL)
LIVES = frozenset(k.ASIDE + k.ISSUED)
SOURCES = (*HELD, *FULL_NAMES, *PAPERS_OF_A_DAY)
NO_REMARKS = (*CITES, k.DOCTYPE, k.NAME + k.DOCTYPE)
NOT_IN_A_TITLE = NUMBERED | set(k.COMMA + k.STOP + k.SIGNAL + k.DATE + k.ASIDE + k.QUESTION)
LONGEST_LEAD, LONGEST_SHORT_TITLE = 8, 12  # items
AUTHOR_LISTED = tuple(k.INITIALS + k.NAME + sign for sign in k.STOP + k.COLON + k.COMMA)
LONGEST_TITLE = 24  # items
LONGEST_WORK = 44  # items
LONGEST_AUTHORS = 9  # items, with their year and page
BY_YEAR = compiled(
    f"[{k.NAME}{k.ACRONYM}](?:{k.AND}[{k.NAME}{k.ACRONYM}])?[{k.ISSUED}{k.ASIDE}],[{k.PAGES}{k.NUMBER}{k.RANGE}]"
)


def begins_with_capital(behind: Sequence[Item]) -> bool:
    return kinds_of(behind) in OPENING and behind[0].text[:1].isupper()


def names_author(begun: Sequence[Item]) -> bool:
    """`cité par Sabine Huber, …`, `…, abgedruckt bei Adolf Beer, …`: behind a signal, or by a given name."""
    kinds = kinds_of(begun)
    first = max(kinds.rfind(author) for author in AUTHORS)
    if first < 0:
        return False
    led = first > 0 and begun[first - 1].kind == k.SIGNAL
    return led or begun[first].kind == k.INITIALS or begun[first].text in GIVEN


def listed_by_dashes(part: Sequence[Item], begin: int, at: int) -> bool:
    """`Guizot, Histoire de France. — Thierry, Lettres sur l’histoire`: works in a row, as of old.

    `…, Wien 1970. – O. Marsh. Der Hafen. Krakau 1981`
    """
    coming = kinds_of(part[at + 2 : at + LONGEST_TITLE])
    if part[at - 1].kind == k.IMPRINT and coming.startswith(AUTHOR_LISTED):
        return True
    cited = kinds_of(part[begin:at]).rpartition(k.SIGNAL)[2].rpartition(k.COLON)[2].lstrip(k.STOP + k.DASH)
    return coming.startswith(LISTED) and cited.startswith(LISTED)


def title_alone(part: Sequence[Item], begin: int, at: int) -> bool:
    """`Kovaliv, “Herasymenko.” I am grateful to …`: a short form without a page, and what else is said."""
    if not kinds_of(part[begin : at + 1]).endswith(ONE_QUOTED) or at - begin > LONGEST_LEAD:
        return False
    coming = kinds_of(part[at + 1 : at + LONGEST_TITLE])
    alone = at - begin < len(ONE_QUOTED) or part[at - len(ONE_QUOTED)].kind == k.SIGNAL
    return coming.startswith(ONE_QUOTED) or (alone and _is_prose(coming))


def cited_by_year(part: Sequence[Item], begin: int, at: int) -> bool:
    """`…, noting that results “were at variance with assays…” Hale (1951), p. 188`: prose, and its source.

    `Hale, “The Assay.” Osteuropa (1951), p. 188` has its author before what is quoted.
    """
    coming = kinds_of(part[at + 1 : at + LONGEST_AUTHORS])
    if BY_YEAR.match(coming) is None:
        return False
    prose = kinds_of(part[begin:at])
    told = prose.count(k.WORD) >= PROSE_WORDS or prose.endswith(k.WORD + k.COLON)
    return told and not prose.endswith(k.COMMA) and set(prose).isdisjoint(NUMBERED)


def says_something(part: Sequence[Item], begin: int, at: int) -> bool:
    """`„Wir haben alles versucht.“ ÖStA, HHStA, PA I, Karton 812`: words quoted, no title.

    `»Vsi so odšli.« Slovenec, 3. 4. 1921` is one, if it is not of two sentences or prose leads up to it.
    """
    said, prose = part[at].parts, kinds_of(part[begin:at])
    told = prose.endswith(k.COLON) and prose.count(k.WORD) >= PROSE_WORDS and not set(prose) & NUMBERED
    short = sum(item.kind in WORDS for item in said) < PROSE_WORDS
    if (prose and not told) or short or said[0].kind == k.DOCTYPE:
        return False
    coming = kinds_of(part[at + 1 : at + LONGEST_TITLE]).removeprefix(k.DASH)
    if coming.startswith(PAPERS_OF_A_DAY):
        return told or k.STOP in kinds_of(said[:-1])
    if coming.startswith((*HELD, *SHORT_FORMS, *FULL_NAMES, k.NAME + k.COMMA + k.DOCTYPE)):
        return True
    paper = coming.startswith((k.DOCTYPE, k.NAME + k.TO)) and k.ARCHIVE in coming
    return paper and k.COMMA in coming


def remark_ends(part: Sequence[Item], begin: int, at: int) -> bool:
    """`Rodil se je leta 1870 v Kranju. – ZAL, LJU 489, fasc. 12`: a remark, and a dash before a source.

    What begins with an author or a paper is no remark: `Zapisnik seje sveta. – SI AS 1931`.
    """
    said, coming = kinds_of(part[begin:at]), kinds_of(part[at + 2 : at + LONGEST_TITLE])
    if k.WORD not in said or not CLOSED.isdisjoint(said) or said.startswith(NO_REMARKS):
        return False
    lives = k.URL in coming and not LIVES.isdisjoint(said)  # `Ivan Hribar (1851–1941), župan. – Leksikon, …`
    if lives or coming.startswith(k.SIGNAL):
        return True
    return said.count(k.WORD) >= PROSE_WORDS - 1 and coming.startswith(SOURCES)


def unpaged(part: Sequence[Item], begin: int, at: int) -> bool:
    """`see Hinsley, British Intelligence. I have aimed …`: no page, and the author goes on by himself."""
    cited = kinds_of(part[begin:at])
    first = cited.rfind(k.SIGNAL) + 1
    if not cited.startswith(AUTHORED, first):
        first = max(cited.rfind(led) for led in LEADING) + 1
        first += cited.startswith(k.COMMA, first)
    titled = (
        cited.startswith(SHORT_FORMS if first else (*SHORT_FORMS, *NAMED_LIKE_TOWNS), first)
        and not set(cited[first + 2 :]) & NOT_IN_A_TITLE
    )
    if not titled or not 1 < len(cited) - first - 2 < LONGEST_SHORT_TITLE:
        return False
    coming = kinds_of(part[at + 1 : at + LONGEST_TITLE])
    if cited.startswith(TURNED_ROUND, first) and (NUMBERED & set(coming) or k.IN + k.COLON in coming):
        return False  # `Hale, Peter: Das Leben. Neu übersetzt und kommentiert. Berlin 2009, S. 60`
    return _is_prose(coming) or (coming.startswith(FULL_NAMES) and bool(NUMBERED & set(coming)))


def _is_prose(coming: str) -> bool:
    """Whether words come that say something: small ones near the beginning, and nothing numbered."""
    said = coming.partition(k.STOP)[0]
    words = said[1 : 2 + PROSE_WORDS].count(k.WORD)
    return words > 1 and not set(said) & NUMBERED


def another_author_follows(part: Sequence[Item], begin: int, at: int) -> bool:
    """`Weiner, Making Sense of War, 209–16, Johan Dietsch, Making Sense of Suffering`"""
    before = part[at - 1].kind
    if before == k.PAGES and another_day(part, begin, at):
        return True
    if before not in BEFORE_AN_AUTHOR or at + 1 == len(part) or part[at + 1].kind not in k.NAME + k.INITIALS:
        return False
    coming = kinds_of(part[at + 1 : at + LONGEST_WORK])
    if not coming.startswith((*FULL_NAMES, *BEFORE_A_COLON)):
        return False
    cited = kinds_of(part[begin:at])
    if cited in DATED_PAPERS:
        return k.IMPRINT in coming  # `Pravda, 15 février 1935, J. Medvedev, …`
    cited = cited.rpartition(k.SIGNAL)[2]  # `On this see Weiner, Making Sense of War, 209–16, Johan …`
    numbered = before == k.PAGES or cited[-2:-1] in (k.COMMA, k.IMPRINT)
    if len(cited) < SHORTEST_CITATION or before == k.DATE or not numbered:
        return False
    if not cited.startswith(CITES) or set(cited) & set(ANCHORS):
        return False
    return any(k.COMMA + figure in coming[3:] for figure in PAGED) or k.IMPRINT in coming


def joins_another(part: Sequence[Item], begin: int, at: int) -> bool:
    """`Harrison, Soviet Planning, 45, and Barber, Home Front, 67`, `Cohen, ‘Reform’ and Ward, ‘Question’`"""
    coming = kinds_of(part[at + 1 : at + LONGEST_WORK])
    cited = kinds_of(part[begin:at]).rpartition(k.SIGNAL)[2].rstrip(k.COMMA + k.FOLLOWING)
    if coming.startswith(DAY_PAGED) and another_day(part, begin, at):
        return True
    if cited.endswith(NUMBERED_PAPERS):
        return coming.removeprefix(k.IN).startswith(NUMBERED_PAPERS)
    if cited.rpartition(k.IN)[2] in PAPERS_OF_A_DAY:  # `Kommentare in Prager Presse vom …`
        return coming.startswith(PAPERS_OF_A_DAY)  # `Pravda, 12 March 1939 and Izvestiia, 13 March 1939`
    if not coming.startswith((*AUTHORED, *BEFORE_A_COLON)):
        return False
    if not _cites(cited) or not cited.endswith(BEFORE_ANOTHER) or set(cited) & set(ANCHORS):
        return False
    title = _title_of(coming)
    if title.startswith(k.QUOTED) and k.ISSUED in title:
        return True  # `…, 38, and Ida Hale, “Deception,” Studies (Spring 1970): 29`
    if cited.endswith(k.QUOTED):
        return title.startswith(k.QUOTED)
    return (
        any(sign + figure in title for sign in k.COMMA + k.QUOTED for figure in PAGED) or k.IMPRINT in title
    )


def _title_of(coming: str) -> str:
    """What stands behind the author: a title, and the second half that a point parts from it."""
    title, point, more = coming[coming.find(k.COMMA) + 1 :].partition(k.STOP)
    return title + more.partition(k.STOP)[0] if point and more[:1] in (k.NAME, k.PLACE) else title


def another_day(part: Sequence[Item], begin: int, at: int) -> bool:
    """`Le Temps, 4 mai 1935, p. 1, 6 mai 1935, p. 2 et 9 mai 1935, p. 3`"""
    cited = kinds_of(part[begin:at]).rpartition(k.SIGNAL)[2].removesuffix(k.COMMA)
    named = cited.startswith((DAY_PAGED, *DATED_PAPERS, *PAPERS_OF_A_DAY))
    return named and cited.endswith(DAY_PAGED) and kinds_of(part[at + 1 : at + 4]) == DAY_PAGED


def _cites(cited: str) -> bool:
    """Whether an author opens, or stands behind a remark: `Among the older, Paul Browder, The Origins …`"""
    return cited.startswith(CITES) or any(k.COMMA + name in cited for name in FULL_NAMES)


def remarked(part: Sequence[Item], begin: int, at: int) -> bool:
    """`Paasikivi, Toimintani I, 71–2, differs. Jakobson, op. cit., p. 131`: said behind a page."""
    coming = kinds_of(part[at + 1 : at + LONGEST_TITLE])
    if part[at - 1].kind not in REMARKING or not coming.startswith(OTHERS):
        return False
    cited = kinds_of(part[begin:at])
    before = cited.rstrip(SAID_OF)
    said = cited[len(before) :]
    return before.endswith(REMARKED) and said[0] == k.WORD and len(said) <= LONGEST_REMARK


def letter_follows(part: Sequence[Item], begin: int, at: int) -> bool:
    """`BArch, R 43/1234. Hale an Marsh, 6. 4. 1937`: behind what keeps it, who wrote to whom."""
    if part[at - 1].kind not in k.PAIR + k.NUMBER + k.CODE + k.SLASHES + k.VOLUME + k.RANGE:
        return False
    held = k.ARCHIVE in kinds_of(part[begin:at])
    return held and LETTER.match(kinds_of(part[at + 1 : at + LONGEST_TITLE])) is not None


def short_form_follows(part: Sequence[Item], begin: int, at: int, sign: int | None = None) -> bool:
    """`…, General Mola boasted. Preston, Spanish Holocaust, 179`: prose ends before a short form."""
    coming = kinds_of(part[(at if sign is None else sign) + 1 : at + LONGEST_TITLE])
    full = coming.startswith(FULL_NAMES)
    if not full and not coming.startswith(SHORT_FORMS):
        return False
    prose = kinds_of(part[begin : at + 1]).rstrip(k.STOP).removeprefix(k.NAME + k.COMMA + k.QUOTED)
    quoting = k.QUOTED in prose and prose[-1:] in (k.WORD, k.QUOTED)
    words = prose.count(k.WORD)
    worded = (
        quoting
        or (words >= PROSE_WORDS and prose[-1] not in k.NAME + k.PLACE)
        or (full and words > 2 * PROSE_WORDS)
    )
    cites = prose.startswith(CITES) and not prose.startswith(k.NAME + k.COMMA + k.WORD)
    if not worded or cites or k.INITIALS + k.NAME + k.COMMA in prose:
        return False
    until = next(
        (n for n, kind in enumerate(coming) if kind in k.STOP + k.IMPRINT + k.SEMICOLON), len(coming)
    )
    titled = full and coming.partition(k.COMMA)[2][:1] == k.QUOTED and k.IMPRINT in coming
    printed = titled or (full and coming[until : until + 1] == k.IMPRINT)
    return printed or any(
        k.COMMA + figure in coming[2:until] for figure in k.PAGES + k.NUMBER + k.RANGE + k.ROMAN
    )


def dates_a_title(part: Sequence[Item], begin: int, at: int) -> bool:
    """`P. Huber, Der Aufstand vom 17. Juni 1953. Ein Überblick, Berlin 1990`: the point ends no citation.

    `M. John: Září 1938. Role a postoje spojenců, Brno 1997`
    """
    date = at if part[at].kind == k.DATE else at - 1
    dated = date > begin and part[date].kind == k.DATE
    found = AUTHOR_AND_DATED.fullmatch(kinds_of(part[begin : date + 1])) if dated else None
    if found is None or not (found["title"] or _is_capital_month(part[date])):
        return False
    behind = kinds_of(part[at + 1 : at + LONGEST_TITLE])
    words = UNTIL_PRINTED.match(behind)
    if words is None or behind[0] not in k.NAME + k.PLACE:
        return False
    cites = behind.startswith(CITES) and not behind.startswith(SHORT_SUBTITLE)
    return not cites and behind.startswith(PRINTED_THERE, words.end())


def _is_capital_month(date: Item) -> bool:
    return date.text[:1].isupper() and len(str(date.value)) == len("1938-09")
