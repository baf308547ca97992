"""Which letters of a citation some field was read from, and which none: joining words, or words not understood."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from benes_refs.grammar.tokens import SMALL_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from benes_refs.model import Citation, Parsed

WORD = re.compile(r"[^\W_]+")


def letters(text: str, spans: Iterable[tuple[int, int]]) -> int:
    """The letters and digits in these stretches of a text."""
    return sum(len(word.group()) for start, end in spans for word in WORD.finditer(text, start, end))


def read(citation: Citation) -> Iterator[tuple[int, int]]:
    """The stretches of its citation that fields were read from, in order, none twice."""
    for start, end in citation.pieces:
        yield from _joined(
            (max(start, place.start), min(end, place.end))
            for _, place in citation.places
            if place.start < end and start < place.end
        )


def gaps(citation: Citation) -> Iterator[tuple[int, int]]:
    """The stretches of a citation that no field was read from, in order."""
    covered = list(read(citation))
    for start, end in citation.pieces:
        at = start
        for a, b in covered:
            if start <= a and b <= end:
                if at < a:
                    yield at, a
                at = b
        if at < end:
            yield at, end


def left(text: str, citation: Citation) -> Iterator[tuple[int, int]]:
    """The words of a citation that were not understood: what no field was read from, joining words apart."""
    for gap in gaps(citation):
        words = list(WORD.finditer(text, *gap))
        if any(word.group().casefold() not in SMALL_WORDS for word in words):
            yield words[0].start(), words[-1].end()


def counts(parsed: Parsed) -> tuple[int, int]:
    """The letters of all citations, and of those the letters that were understood.

    What stands in citation position and was not read at all counts as a citation without a field.
    """
    text = parsed.source.text
    citations = [citation for note in parsed.notes for citation in note.citations]
    cited = sum(letters(text, citation.pieces) for citation in citations)
    missed = sum(letters(text, left(text, citation)) for citation in citations)
    unread = sum(letters(text, note.unread) for note in parsed.notes)
    return cited + unread, cited - missed


def _joined(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    last: tuple[int, int] | None = None
    for start, end in sorted(spans):
        if last is None:
            last = (start, end)
        elif start <= last[1]:
            last = (last[0], max(last[1], end))
        else:
            yield last
            last = (start, end)
    if last is not None:
        yield last
