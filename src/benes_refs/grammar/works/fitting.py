"""Whether words and numbers fit the authors before them."""

from __future__ import annotations

from benes_refs.grammar.ends.tails import Tail
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.words import (
    NO_TITLE,
    VERBS,
)
from benes_refs.grammar.persons.authors import Authors
from benes_refs.grammar.works.newspapers import is_town
from benes_refs.knowledge.fold import fold
from benes_refs.knowledge.names import GIVEN
from benes_refs.quick.typing import Sequence

INITIALS, FAMILY = 3, 1  # how sure authors are; see authors.Authors


def fits(authors: Authors, head: Sequence[Item], tail_items: Sequence[Item], tail: Tail, idem: bool) -> bool:
    """Whether words and numbers fit the authors: a title in words, or a short form such as `Haslam, 137`."""
    if authors.names and kinds_of(head[:2]) == k.YEARS + k.COLON and not _plain(authors):
        return False  # `Zimnyaya Voina, 1939–1940: I.V. Stalin …`: years and a subtitle go on with a title
    pointed = authors.sure < INITIALS and (authors.sure == FAMILY or authors.mark != k.COMMA)
    if pointed and authors.names and kinds_of(head[:2]) == k.YEAR + k.STOP:
        return False  # `Никита Хрущев. 1964. Документы`, against `Jean Petit, 1940. L’année terrible`
    worded = any(item.kind not in SIGN_OR_FIGURE or (item.kind == k.DATE and tail.place) for item in head)
    dated_title = (
        authors.sure == INITIALS and bool(head) and head[0].kind == k.DATE and head[0].text[0].isupper()
    )
    dated_title |= kinds_of(head) in (k.YEAR, k.YEARS) and bool(tail.place) and _plain(authors)
    worded = (worded or dated_title or (authors.editing and bool(head))) and not (
        authors.names and is_town(head, tail)
    )
    if authors.names and not worded:
        # `Macmillan, 436`, `Weber (wie Fn. 4) 20 f.`
        figures = k.NUMBER + k.RANGE if authors.mark in (k.COMMA, k.CROSS_REFERENCE) else ""
        several = authors.sure >= 2
        return (
            not head
            and not (tail.volume and _is_lettered(authors))
            and (several or not (tail.dated or tail.periodical))
            and any(item.kind in (k.PAGES, k.VOLUME, k.CHAPTER, k.PAIR, *figures) for item in tail_items)
            and not (tail.dated or tail.periodical or tail.imprint)
        )
    if authors.names and tail.url and any(life in kinds_of(head) for life in LIVES):
        return False  # `Poklukar, Josip (1837–1891) – Slovenska biografija`: whom an article is about
    if authors.names and head and head[0].kind == k.AND:
        return False  # `В. И. Ленин и ВЧК. Сб. док.`
    small = bool(authors.names) and worded and head[0].text.islower()
    first = fold(head[0].text) if small else ""
    return worded and not (small and (first in NO_TITLE or first in VERBS or _goes_on(authors, head[0])))


def _is_lettered(authors: Authors) -> bool:
    """`SIRIO, 71, p. 677`: letters with a volume are a collection’s name, and nobody’s."""
    return len(authors.names) == 1 and authors.names[0].family.isupper()


def _plain(authors: Authors) -> bool:
    """Whether persons are told by initials or a known given name: `Norman Stone, 1918 (London, 1975)`"""
    given = [name.given.split()[:1] for name in authors.names]
    return authors.mark == k.COMMA and all(
        first and ("." in first[0] or first[0] in GIVEN) for first in given
    )


def _goes_on(authors: Authors, word: Item) -> bool:
    """`Акты, относящиеся к истории…`: behind one Cyrillic word a title does not begin small."""
    return (
        authors.sure < 2
        and word.kind in k.WORD + k.AND + k.IN + k.TO
        and "\u0400" <= word.text[:1] <= "\u04ff"
    )


LIVES = tuple(bracket + k.DASH + k.NAME for bracket in k.ASIDE + k.ISSUED)
SIGN_OR_FIGURE = frozenset(
    (
        k.COMMA,
        k.STOP,
        k.COLON,
        k.DASH,
        k.NUMBER,
        k.RANGE,
        k.YEAR,
        k.YEARS,
        k.DATE,
        k.ORDINAL,
        k.ELLIPSIS,
        k.ROMAN,
        k.ISSUED,
    )
)
