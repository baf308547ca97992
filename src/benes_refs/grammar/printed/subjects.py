"""What the author says that a citation is about: `Zur Lage in Galizien K. Adler, …`, `Forschungsstand: …`."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.words import CITED_BY, LEAD_WORDS, NO_PERSONS, REMARKS
from benes_refs.grammar.works.settled import SHORT_FORM
from benes_refs.knowledge.fold import fold
from benes_refs.knowledge.names import GIVEN
from benes_refs.quick.typing import Sequence

INTRODUCING = frozenset(
    "most more among for on about as in to fur zu zum zur unter uber sur pour parmi per su sul sulla sulle "
    "sugli sui circa tra k ke o ob na".split()
)
ABOUT_IN_GERMAN = ("zu", "zum", "zur", "uber")
LONGEST_REMARK = 8  # items
LONGEST_PROSE = 14  # items before an author
LONGEST_SUBJECT = 5  # items: `On all of these points`
SUBJECTS = frozenset(
    "point points question questions subject issue issues topic matter matters episode aspect problem "
    "problems background context period incident debate controversy events developments all this".split()
)
NAMED = tuple(
    person + k.COMMA + title
    for person in (k.NAME, k.INITIALS + k.NAME, k.NAME * 2, k.NAME + k.INITIALS + k.NAME)
    for title in (k.NAME, k.QUOTED, k.PLACE)
)
FULLY_NAMED = tuple(
    person + sign
    for person in (
        *(k.NAME + middle + k.NAME for middle in ("", k.NAME, k.INITIALS, k.PARTICLE)),
        k.INITIALS + k.NAME,
    )
    for sign in k.COMMA + k.COLON + k.SLASH
)
TURNED_ROUND = tuple(k.NAME + k.COMMA + k.NAME + sign for sign in k.COMMA + k.COLON)  # `Hale, Peter: …`
TURNED_INITIALS = tuple(k.NAME + k.INITIALS + sign for sign in k.COMMA + k.COLON + k.NAME)
BEHIND_A_COLON = tuple(k.NAME + k.COMMA + title for title in k.NAME + k.PLACE + k.QUOTED)
FIRST_OF_A_TITLE = k.NAME + k.QUOTED + k.DOCTYPE + k.ACRONYM + k.PARTICLE
ENDING_A_SUBJECT = k.NAME + k.PLACE + k.WORD + k.DOCTYPE + k.COMMA
INSIDE_A_SUBJECT = (
    k.NAME + k.PLACE + k.WORD + k.DOCTYPE + k.LABEL_WORD + k.PARTICLE + k.IN + k.TO + k.AND + k.TO_OR_AND
)
SMALL = k.WORD + k.PARTICLE + k.TO + k.TO_OR_AND  # how the words may begin behind a signal
LEADING_ON = LEAD_WORDS | CITED_BY | SUBJECTS | {"etwa", "wie", "as", "se", "sja", "zie"}
WORDS = set(k.NAME + k.WORD + k.TO + k.PARTICLE + k.IN + k.AND)
ABOUT = WORDS | set(k.PLACE + k.YEAR + k.YEARS)
# What is cited for words of the essay: `Moran, Churchill, 139`, `Hale and Marsh, eds., Diaries, 44`
CITED_FOR = tuple(
    persons + editing + k.COMMA + title
    for persons in (k.NAME, k.NAME + k.AND + k.NAME, k.NAME + k.ET_AL, k.NAME + k.NAME)
    for editing in ("", k.COMMA + k.EDITOR)
    for title in k.NAME + k.PLACE + k.IN + k.QUOTED
)
PAGES = k.NUMBER + k.RANGE + k.PAGES
PAGED = (k.COMMA + k.NUMBER, k.COMMA + k.RANGE, k.PAGES, k.CHAPTER)
# `CC, 385`
BY_CODE = tuple(code + k.COMMA + page for code in k.ACRONYM + k.NAME for page in PAGES)
OF_A_JOURNAL = frozenset(k.IMPRINT + k.VOLUME + k.ISSUE + k.DATE + k.YEAR + k.SEMICOLON)


def behind_remark(items: Sequence[Item], first: int, authored: tuple[str, ...]) -> int:
    """`Knappe Übersicht: Zubkova, Soviet Regime`, `Zum Forschungsstand: …`: the index behind the colon."""
    colon = kinds_of(items[first : first + LONGEST_REMARK]).find(k.COLON, 1) + first
    remark = items[first:colon] if colon > first else ()
    said = set(kinds_of(remark))
    behind = kinds_of(items[colon + 1 :])
    if not remark or not behind or not said <= ABOUT:
        return first
    if behind[:1] == k.SIGNAL and len(behind) > 1:
        return colon + 2  # `The fall of Sofia: see Boll, Cold War in the Balkans, 88–92`
    if said <= WORDS and behind.startswith((*authored, k.NAME * 2 + k.COLON)):  # `Bővebben: Kis Pál: Utak`
        introduced = fold(remark[0].text) in INTRODUCING or any(fold(item.text) in REMARKS for item in remark)
        return colon + 1 if introduced else _behind_short_subject(items, first, colon)
    return _behind_short_subject(items, first, colon)


def _behind_short_subject(items: Sequence[Item], first: int, colon: int) -> int:
    """`Prices and wages: Hale, Old Trade, 44`, `Riga: Hale and Marsh, Old Trade, 44`: what the note is about.

    A title's second half has no family name alone before a comma.
    """
    subject, cited = kinds_of(items[first:colon]), kinds_of(items[colon + 1 :])
    told = (k.WORD in subject and first == 0) or set(subject) <= {k.PLACE}
    told = told and fold(items[colon + 1].text) not in NO_PERSONS  # `Documents on Russia: Politics, …`
    paged = cited.rstrip(k.STOP).endswith(PAGED)
    short = told and paged and cited.startswith(CITED_FOR) and not set(cited) & OF_A_JOURNAL
    return colon + 1 if short else first


def behind_catch_phrase(items: Sequence[Item], first: int) -> int:
    """`“much appreciated” Danchev, Diaries, 483`: words of the essay, and behind them what is cited for them.

    A title in quotation marks has a sign before what holds it.
    """
    if items[first].kind != k.QUOTED or not str(items[first].value)[-1:].isalnum():
        return first
    colon = kinds_of(items[first + 1 : first + 2]) == k.COLON
    at = first + 1 + colon
    cited = kinds_of(items[at:])
    paged = cited.rstrip(k.STOP).endswith(PAGED)
    short = cited.startswith(CITED_FOR) or (colon and cited.startswith(BY_CODE))
    return at if short and paged and not set(cited) & OF_A_JOURNAL else first


def behind_subject(items: Sequence[Item], first: int) -> int:
    """`On this point Hauner, ‘Czechoslovakia’, …`: the index behind words that say what it is about.

    `Zur Lage in Galizien Karl Adler, Geschichte …`: before a known given name nothing else need tell it, nor
    in German before a short form: `Zum Konkordat Burger, Handelspolitik 1, 44`.  Behind a signal the words
    begin small, and a colon may end them: `Vgl. zum Konkordat: Burger, Handelspolitik, S. 44`.
    """
    signalled = first > 0 and items[first - 1].kind == k.SIGNAL
    opening = k.NAME + k.IN + (SMALL if signalled else "")
    if items[first].kind not in opening or fold(items[first].text) not in INTRODUCING:
        return first
    at = first + 1
    while at < len(items) and items[at].kind in k.WORD + k.LABEL_WORD and at - first < LONGEST_SUBJECT:
        at += 1
    about = at > first + 1 and fold(items[at - 1].text) in SUBJECTS
    if about and kinds_of(items[at:]).startswith(NAMED):
        return at
    german = fold(items[first].text) in ABOUT_IN_GERMAN
    for at in range(first + 2, min(first + LONGEST_PROSE, len(items))):
        before = items[at - 1]
        kinds = kinds_of(items[at:])
        if before.kind in ENDING_A_SUBJECT and _is_author(items[at:], initialled=signalled):
            return at
        if before.kind == k.COMMA and kinds.startswith(TURNED_INITIALS):
            return at
        led = before.kind in k.NAME + k.DOCTYPE + k.LABEL_WORD + k.ASIDE or fold(before.text) in LEADING_ON
        if german and led and (SHORT_FORM.match(kinds) or _is_turned(items[at:])):
            return at
        parted = signalled and before.kind == k.COLON
        if parted and (kinds.startswith(BEHIND_A_COLON) or _is_author(items[at:], initialled=True)):
            return at
        if before.kind not in INSIDE_A_SUBJECT:
            break
    return first


def _is_author(items: Sequence[Item], *, initialled: bool) -> bool:
    """`Karl Adler, Geschichte …`, though its title may look like a publisher; not `Otto Bauers, Wien`"""
    if not (items[0].text in GIVEN or (initialled and items[0].kind == k.INITIALS)):
        return False
    kinds = kinds_of(items[:5])
    run = next((run for run in FULLY_NAMED if kinds.startswith(run)), "")
    behind = items[len(run)] if run and len(items) > len(run) else None
    titled = behind is not None and behind.kind == k.IMPRINT and kinds_of(behind.parts[:1]) == k.NAME
    return titled or (behind is not None and behind.kind in FIRST_OF_A_TITLE)


def _is_turned(items: Sequence[Item]) -> bool:
    """`Adler, Karl: Geschichte …`, `Adler, Karl, Geschichte …`"""
    return kinds_of(items[:4]).startswith(TURNED_ROUND) and items[2].text in GIVEN
