"""NT: the notes themselves, their numbers and marks."""

from __future__ import annotations

import re
from itertools import pairwise

from benes_refs.lint.essay import Essay
from benes_refs.lint.language import is_prose
from benes_refs.lint.rule import Problem, rule
from benes_refs.model import ParsedNote, Span
from benes_refs.numbers import whole
from benes_refs.quick.typing import Iterator

MARKED_SHARE = 0.5
SHOWN = 60
NUMBER = re.compile(r"\d")
LABELLED = re.compile(r"(?:[^\W\d_]{1,8}(?:\.\s?|[°º]\s?|\s)){1,3}\d+(?:[-–/]\w+)?|\d\d\.\d\d\.\d\d")
"""A labelled number, and the code of a Russian thesis."""


def numbered(essay: Essay) -> list[tuple[int, ParsedNote]]:
    """The notes with Arabic numbers, in the order of the text."""
    counted = ((whole(note.note.marker), note) for note in essay.notes if note.note.pieces)
    return [(count, note) for count, note in counted if count is not None]


def _head(note: ParsedNote) -> Span:
    first = note.note.pieces[0]
    return Span(first.start, min(first.end, first.start + 20))


@rule("NT001", "numbering-gap", severity="error")
def numbering_gap(essay: Essay) -> Iterator[Problem]:
    """A note number is skipped.

    A skipped number is a lost note, or two that were run together.

    Bad:
        Text: One.[^1] Two.[^2] Four.[^4] Five.[^5]
        [^1]: RGASPI, f. 17, op. 2, d. 31, l. 5.
        [^2]: RGASPI, f. 17, op. 2, d. 31, l. 6.
        [^4]: RGASPI, f. 17, op. 2, d. 31, l. 7.
        [^5]: RGASPI, f. 17, op. 2, d. 31, l. 8.
    Good:
        RGASPI, f. 17, op. 2, d. 31, l. 5.
        RGASPI, f. 17, op. 2, d. 31, l. 6.
    """
    notes = numbered(essay)
    for (before, _), (number, note) in pairwise(notes):
        if number > before + 1:
            lost = str(before + 1) if number == before + 2 else f"{before + 1} to {number - 1}"
            yield Problem(_head(note), f"note {before} is followed by note {number}; {lost} is missing")


@rule("NT002", "numbering-repeat", severity="error")
def numbering_repeat(essay: Essay) -> Iterator[Problem]:
    """A note number comes twice, or goes back without starting anew.

    Two notes of one number answer to one mark, and the second is never read.

    Bad:
        Text: One.[^1] Two.[^2] Three.[^2]
        [^1]: RGASPI, f. 17, op. 2, d. 31, l. 5.
        [^2]: RGASPI, f. 17, op. 2, d. 31, l. 6.
        [^2]: RGASPI, f. 17, op. 2, d. 31, l. 7.
    Good:
        RGASPI, f. 17, op. 2, d. 31, l. 5.
        RGASPI, f. 17, op. 2, d. 31, l. 6.
    """
    notes = numbered(essay)
    for (before, _), (number, note) in pairwise(notes):
        if 1 < number <= before or number == before == 1:
            message = (
                f"note {number} comes twice"
                if number == before
                else f"note {before} is followed by note {number}"
            )
            yield Problem(_head(note), message)


@rule("NT003", "orphan-note", severity="warning")
def orphan_note(essay: Essay) -> Iterator[Problem]:
    """A note without a mark in the text.

    Plain text is left in peace: a mark may have been lost when the page was turned into text.

    Bad:
        Text: One.[^1] Two.[^2]
        [^1]: RGASPI, f. 17, op. 2, d. 31, l. 5.
        [^2]: RGASPI, f. 17, op. 2, d. 31, l. 6.
        [^3]: RGASPI, f. 17, op. 2, d. 31, l. 7.
    Good:
        RGASPI, f. 17, op. 2, d. 31, l. 5.
    """
    if not _marks_are_known(essay) or essay.parsed.source.format == "text":
        return
    marked = {mark.marker for mark in essay.parsed.source.marks}
    for note in essay.notes:
        if note.note.mark is None and note.note.pieces and note.note.marker not in marked:
            yield Problem(_head(note), f"nothing in the text calls note {note.note.marker}")


@rule("NT004", "orphan-mark", severity="warning")
def orphan_mark(essay: Essay) -> Iterator[Problem]:
    """A mark in the text without a note.

    The note was lost, or its number was changed in one of the two places.

    Bad:
        Text: One.[^1] Two.[^2] Three.[^3]
        [^1]: RGASPI, f. 17, op. 2, d. 31, l. 5.
        [^2]: RGASPI, f. 17, op. 2, d. 31, l. 6.
    Good:
        RGASPI, f. 17, op. 2, d. 31, l. 5.
    """
    if not _marks_are_known(essay):
        return
    markers = {note.note.marker for note in essay.notes}
    for mark in essay.parsed.source.marks:
        if mark.marker not in markers:
            yield Problem(mark.span, f"there is no note {mark.marker}")


def _marks_are_known(essay: Essay) -> bool:
    """Whether the call-outs of this source were found at all: at least half of the notes have theirs."""
    marks = {mark.marker for mark in essay.parsed.source.marks}
    found = sum(note.note.marker in marks for note in essay.notes)
    return bool(essay.notes) and found >= MARKED_SHARE * len(essay.notes)


@rule("NT005", "unread", severity="info")
def unread(essay: Essay) -> Iterator[Problem]:
    """Words in the place of a citation that were not understood.

    Either the citation has a form that benes-refs does not know, or a reader will not understand it either.
    Whatever stands there is in no bibliography and no export.  Inside a citation only words with a number are
    told of, and not the number of a part or a telegram: they lose no reference.

    Bad:
        De Lacroix à Delbos, 3 juil. 1937, DDF, 2e série, t. VI, annexe Z4, p. 297.
    Good:
        De Lacroix à Delbos, 3 juil. 1937, DDF, 2e série, t. VI, p. 297.
    """
    for note in essay.notes:
        lost = [span for span in note.unread if not is_prose(essay.read(span))]
        lost += [span for c in note.citations for span in c.unread if _a_loss(essay.read(span))]
        if lost:
            first, *more = sorted(lost)
            yield Problem(first, f"not understood: “{_shortened(essay.read(first))}”", others=tuple(more))


def _a_loss(words: str) -> bool:
    """Whether unread words of a citation hold a number that is not a part's (кн. 1) or a telegram's."""
    return bool(NUMBER.search(words)) and not LABELLED.fullmatch(words)


def _shortened(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[:SHOWN].rstrip()} …"


@rule("NT006", "unused-suppression", severity="warning")
def unused_suppression(essay: Essay) -> Iterator[Problem]:
    """A suppression that silences nothing.

    The finding it was written for is gone; so should the comment be.

    Bad:
        RGASPI, f. 17, op. 2, d. 31, l. 5. <!-- benes-refs: ignore ED001 -->
    Good:
        RGASPI, f. 17, op. 2, d. 31, l. 5.
    """
    return iter(())  # the engine reports it, after all other rules have spoken
