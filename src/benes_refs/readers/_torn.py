"""Markers that an extraction tore from their notes: raised numbers become lines of their own.

Programs that order the parts of a page by height put a marker behind the first paragraph of its note, or all
markers of a page at its end.
"""

from __future__ import annotations

from itertools import pairwise

from benes_refs.quick.containers import defaultdict
from benes_refs.quick.typing import Iterator, Sequence
from benes_refs.readers._lines import Line
from benes_refs.readers._numbering import Candidate

ORPHANED = -0.5
LONGEST = 100  # lines of a paragraph
LONG_ROW = 4


def torn(lines: Sequence[Line], found: list[Candidate]) -> Iterator[Candidate]:
    """The candidates, with those marked that stand alone and apart from their notes.

    One right below a paragraph without a marker belongs to it (`paragraph` is the index of its first line);
    others that stand at the end of the page or in a row are orphans: their notes are further up or down.
    `lonely` are the lines that hold nothing but their number.
    """
    last = {line.page: index for index, line in enumerate(lines) if not line.blank}
    lonely = {candidate.line for candidate in found if candidate.end >= lines[candidate.line].last}
    marked = lonely | {candidate.line for candidate in found if candidate.weight > 0}
    apart = pages_set_apart(lines, found, lonely)
    for row in rows(lines, found, lonely):
        at_end = row[-1].line == last[row[-1].page]
        for candidate in row:
            if candidate.line not in lonely:
                yield candidate
                continue
            behind = len(row) == 1 and candidate.page in apart and gap_below(lines, candidate)
            above = paragraph_above(lines, candidate, marked) if behind else None
            if above is not None:
                yield candidate._replace(paragraph=above)
            elif at_end or len(row) > 1:
                yield candidate._replace(orphan=True, weight=candidate.weight + ORPHANED)
            else:
                yield candidate


def pages_set_apart(lines: Sequence[Line], found: Sequence[Candidate], lonely: set[int]) -> set[int]:
    """The pages where numbers that stand alone are mostly followed by a gap, not by their notes."""
    votes: dict[int, int] = defaultdict(int)
    for candidate in found:
        if candidate.line in lonely:
            votes[candidate.page] += 1 if gap_below(lines, candidate) else -1
    return {page for page, balance in votes.items() if balance >= 0}


def rows(lines: Sequence[Line], found: list[Candidate], lonely: set[int]) -> Iterator[list[Candidate]]:
    """The candidates by rows of numbers that stand alone on lines below each other; others one by one.

    Blank lines may stand between the numbers of a long row.
    """
    row: list[Candidate] = []
    for candidate in found:
        alone = candidate.line in lonely
        if row and not (alone and goes_on(lines, row[-1], candidate)):
            yield from unbroken(row)
            row = []
        row.append(candidate)
        if not alone:
            yield row
            row = []
    if row:
        yield from unbroken(row)


def unbroken(row: list[Candidate]) -> Iterator[list[Candidate]]:
    """A row as it is where it is long, else cut at its blank lines."""
    cuts = [at for at in range(1, len(row)) if row[at].line > row[at - 1].line + 1]
    if len(row) >= LONG_ROW:
        cuts = []
    for start, end in pairwise([0, *cuts, len(row)]):
        yield row[start:end]


def goes_on(lines: Sequence[Line], last: Candidate, candidate: Candidate) -> bool:
    """Whether a number stands below the one before it, blank lines apart, and counts on."""
    counts_on = candidate.value == last.value + 1 and candidate.page == last.page
    return counts_on and all(line.blank for line in lines[last.line + 1 : candidate.line])


def paragraph_above(lines: Sequence[Line], candidate: Candidate, marked: set[int]) -> int | None:
    """The first line of the paragraph right above a number; None where there is none or it has a marker."""
    index = candidate.line
    while index and not lines[index - 1].blank and lines[index - 1].page == candidate.page:
        index -= 1
        if index in marked or candidate.line - index > LONGEST:
            return None
    return index if index < candidate.line else None


def gap_below(lines: Sequence[Line], candidate: Candidate) -> bool:
    """Whether a blank line or the end of the page follows a number."""
    below = candidate.line + 1
    return below == len(lines) or lines[below].blank or lines[below].page != candidate.page
