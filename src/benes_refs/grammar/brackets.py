"""Brackets: which hold citations, and which only tell of what stands before them."""

from __future__ import annotations

from benes_refs.grammar.archives.unregistered import IN_TOWNS
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, holds, kinds_of
from benes_refs.grammar.language.sentence import Draft
from benes_refs.grammar.language.words import NEWSPAPERS
from benes_refs.grammar.printed.dated import cites_by_year
from benes_refs.knowledge.fold import fold
from benes_refs.quick.typing import Sequence

SERIES_WORDS = frozenset(
    k.NAME + k.WORD + k.PARTICLE + k.PLACE + k.AND + k.TO + k.IN + k.COMMA + k.STOP
)  # of a series in brackets
EDITING = k.ARCHIVE + k.EDITOR
QUOTED_SERIES = tuple(k.QUOTED + sign + number for sign in ("", k.COMMA) for number in k.ISSUE + k.VOLUME)
# A bracket that holds one of these may hold a citation; a date alone tells of the one before it.
CITING = frozenset(
    k.ARCHIVE + k.EDITION + k.IBID + k.OP_CIT + k.UNIT + k.SLASHES + k.IMPRINT + k.PAGES + k.VOLUME
    + k.DEPARTMENT + k.ISSUE + k.URL
)  # fmt: skip
TOLD = ("document", "work.title", "work.container", "holding.collection", "holding.shelfmark")
# `(Голос, 1876, 8 декабря)`, `(«Правда», 5 мая 1925 г.)`
PAPER_OF_A_DAY = tuple(before + sign + k.DATE for before in k.YEAR + k.QUOTED for sign in k.COMMA + k.STOP)
AT_A_PAGE = tuple(sign + page for sign in k.COMMA + k.QUOTED for page in k.NUMBER + k.RANGE)
YEARS = frozenset(k.YEAR + k.YEARS + k.NUMBER)  # `1998а`
BRACKETS = frozenset(k.ASIDE + k.BRACKET)


def citing_brackets(items: Sequence[Item], found: Sequence[Draft]) -> list[Item]:
    """Brackets that may hold citations, unless they told of a citation's document or are part of a title."""
    if not holds(items, BRACKETS):
        return []
    told = [span for draft in found for name, span in draft.places if name.startswith(TOLD)]
    return [
        item
        for item in items
        if item.kind in (k.ASIDE, k.BRACKET)
        and (
            CITING & set(kinds_of(item.parts))
            or cites_by_year(item)
            or lists_years(item)
            or _cites_shortly(item)
            or _keeps(item)
            or _names_a_day(item)
        )
        and not only_tells(item)
        and not any(
            (a <= item.start and item.end <= b) or (item.start <= a and b <= item.end) for a, b in told
        )
    ]


def lists_years(bracket: Item) -> bool:
    """`[Edgar 2004; Абашин 2011: 45]`: works by author and year, and nothing else."""
    if bracket.kind != k.BRACKET or not holds(bracket.parts, YEARS):
        return False
    from benes_refs.grammar.printed.years_in_brackets import listed_by_year  # few need it

    return bool(listed_by_year(bracket))


def _names_a_day(bracket: Item) -> bool:
    parts = [part for part in bracket.parts if part.kind not in k.OPEN + k.CLOSE]
    kinds = kinds_of(parts)
    if kinds.lstrip(k.NAME + k.PLACE + k.PARTICLE) == k.COMMA + k.DATE:  # `(Morning Post, 4 May 1938)`
        return len(parts) > 2 and fold(parts[-3].text) in NEWSPAPERS
    return kinds[:1] in tuple(k.NAME + k.QUOTED) and kinds.endswith(PAPER_OF_A_DAY)


def _cites_shortly(bracket: Item) -> bool:
    """`(Perovšek, Liberalizem in vprašanje slovenstva, 201)`, `(prim. tudi Prunk, Slovenski vzpon, 45)`"""
    kinds = kinds_of(bracket.parts).lstrip(k.SIGNAL + k.WORD)
    titled = kinds.startswith((k.NAME + k.COMMA + k.NAME, k.NAME + k.COMMA + k.QUOTED))
    return titled and kinds.rstrip(k.CLOSE).endswith(AT_A_PAGE)


def _keeps(bracket: Item) -> bool:
    """`(Besançon, ADD, 1 C 487)`: where a paper is kept, by the town and the letters of an archive.

    `(Kilmore Archives, Hale papers, P150/2183)`, `(NLI, Hale papers, MS 1234)`
    """
    parts = [part for part in bracket.parts if part.kind not in k.OPEN + k.CLOSE]
    kinds = kinds_of(parts)
    lettered = kinds.endswith(k.COMMA + k.PAIR) and parts[-1].text[0].isupper()
    manuscript = kinds.endswith(k.COMMA + k.ACRONYM + k.NUMBER) and parts[-2].text in ("MS", "MSS")
    return lettered or manuscript or kinds.startswith(IN_TOWNS)


def only_tells(bracket: Item) -> bool:
    """Whether what stands in a bracket is no citation of its own, though it has numbers."""
    return (
        _says_when_seen(bracket) or _numbers_a_paper(bracket) or _names_series(bracket) or _says_film(bracket)
    )


def _says_when_seen(bracket: Item) -> bool:
    """`[cit. 2015-03-12]`, `(cit. 12. 3. 2010)`: when a page was looked at."""
    kinds = kinds_of(bracket.parts)
    return kinds[:1] == k.OP_CIT and (bracket.kind == k.BRACKET or kinds[1:2] == k.DATE)


def _numbers_a_paper(bracket: Item) -> bool:
    """`(Politischer Bericht Nr. 19)`: of the document before it."""
    kinds = kinds_of(bracket.parts)
    return k.DOCTYPE in kinds and kinds.endswith(k.ISSUE) and not set(kinds) & set(k.COMMA + k.PAGES)


def _names_series(bracket: Item) -> bool:
    """`(= Veröffentlichungen des Collegium Carolinum, 89)`, `(Geschichte der Bundesrepublik, Bd. 4)`,
    `(„Zeszyty Historyczne” z. 52)`"""
    kinds = kinds_of(bracket.parts)
    if bracket.parts[0].text == "=" or kinds in QUOTED_SERIES:
        return True
    worded = set(kinds[:-1]) <= SERIES_WORDS
    return kinds[-1:] == k.VOLUME and worded and kinds.count(k.COMMA) == 1


def _says_film(bracket: Item) -> bool:
    """`sygn. 6611 (mf B-18102)`: the film of the file before it."""
    return all(part.kind == k.UNIT and "reel" in part.roles for part in bracket.parts)


def editing(items: list[Item]) -> list[Item]:
    """`Institut für Zeitgeschichte (Hrsg.), Akten …`: an archive that edits a book, and keeps no paper."""
    kinds = kinds_of(items)
    if EDITING not in kinds:
        return items
    return [
        Item(k.NAME, item.start, item.end, item.text) if kinds.startswith(EDITING, at) else item
        for at, item in enumerate(items)
    ]
