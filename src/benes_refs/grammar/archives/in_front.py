"""A person's papers named before the archive that has them: `Harriman Papers, Library of Congress, box 3`."""

from __future__ import annotations

from benes_refs.grammar.archives.collected import DIVISIONS
from benes_refs.grammar.archives.shelf import Shelf
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.sentence import Sentence
from benes_refs.model import Span
from benes_refs.quick.typing import Sequence

PAPERS = frozenset("Papers papers Collection collection MSS Mss Archive Archives".split())
NAMED_FIRST = frozenset("Nachlass Nachlaß NL Fonds Papiers Carte Papers".split())
NAMING = set(k.NAME + k.INITIALS + k.PARTICLE + k.ACRONYM + k.PLACE + k.JUNIOR)
BEFORE = k.COMMA + k.QUOTED + k.SIGNAL + k.IN + k.SEMICOLON
LONGEST = 7  # items


def papers_in_front(sentence: Sentence, start: int, at: int) -> tuple[int, int] | None:
    """Where a collection before the archive at `at` begins and ends, behind a comma or first of all.

    `…, Loy Henderson Papers, Manuscript Division, Library of Congress, box 3`
    """
    last = at - 1
    if last <= start or sentence.kinds[last] != k.COMMA:
        return None
    if sentence.items[last - 1].text in DIVISIONS:
        last = sentence.kinds.rfind(k.COMMA, start, last)
    first = max(sentence.kinds.rfind(sign, start, last) for sign in BEFORE) + 1
    first = max(first, start)
    words = sentence.items[first:last] if last > first else []
    return (first, last) if _are_papers(words) else None


def papers_at(sentence: Sentence, at: int) -> Sequence[Item]:
    """The words of a person's papers at `at` and before a comma: `Hankey Papers, Hankey to Phipps, …`"""
    comma = sentence.kinds.find(k.COMMA, at, at + LONGEST + 1)
    words = sentence.items[at:comma] if comma > at else ()
    return words if _are_papers(words) else ()


def _are_papers(words: Sequence[Item]) -> bool:
    """`Loy Henderson Papers`, `Nachlass Stresemann`: whose papers they are."""
    if not 1 < len(words) <= LONGEST or not NAMING.issuperset(kinds_of(words[:-1])):
        return False
    named = words[0].text in NAMED_FIRST and words[-1].kind in NAMING
    return named or (words[-1].text in PAPERS and words[0].text != "The")  # `The Pentagon Papers`: a book


def take_papers(sentence: Sentence, span: tuple[int, int], at: int, shelf: Shelf) -> None:
    """The papers as the collection, where nothing behind the archive names one."""
    division = sentence.items[span[1] + 1 : at - 1]
    if division:
        shelf.places.append(("holding.archive", Span(division[0].start, division[-1].end)))
    if shelf.collection:
        return
    words = sentence.items[slice(*span)]
    shelf.collection = sentence.text(words)
    shelf.places.append(("holding.collection", Span(words[0].start, words[-1].end)))
