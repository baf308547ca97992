"""Which letters of a citation some field was read from, and which none: joining words, or words not understood."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

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


def counts(parsed: Parsed) -> tuple[int, int]:
    """The letters of all citations, and of those the letters that fields were read from.

    What stands in citation position and was not read at all counts as a citation without a field.
    """
    text = parsed.source.text
    everything = understood = 0
    for note in parsed.notes:
        everything += letters(text, note.unread)
        for citation in note.citations:
            everything += letters(text, citation.pieces)
            understood += letters(text, read(citation))
    return everything, understood


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
