"""Brackets that only tell of what stands before them: when a page was seen, a series, who edited it."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of

SERIES_WORDS = frozenset(
    k.NAME + k.WORD + k.PARTICLE + k.PLACE + k.AND + k.TO + k.IN + k.COMMA + k.STOP
)  # of a series in brackets
EDITING = k.ARCHIVE + k.EDITOR
QUOTED_SERIES = tuple(k.QUOTED + sign + number for sign in ("", k.COMMA) for number in k.ISSUE + k.VOLUME)


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
