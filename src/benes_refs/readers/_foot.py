"""Where on a page the notes begin: below a rule, below the last call-out, where the look of lines turns."""

from __future__ import annotations

from bisect import bisect_right

from benes_refs.quick.functions import cached_property
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Mapping, Sequence
from benes_refs.readers._headings import heads_other
from benes_refs.readers._lines import Line, ends_sentence
from benes_refs.readers._numbering import Candidate
from benes_refs.readers._pages import Pages
from benes_refs.readers._zones import Likelihood, turn_to_notes

# How much must speak for the notes to begin above their first marker with the end of an earlier note: little
# where that note broke off inside a sentence, much where it could be complete.
BROKEN_OFF, UNFINISHED, FINISHED = -2.5, 0.5, 8.0
AFTER_BLANK, JOINED = 3.0, 2.0
BODY_MARGIN = 10


class Torn(NamedTuple):
    """The markers of a page that stand apart from their notes: how many at its top, and the lines of all."""

    number: int
    lines: set[int]


class Foot:
    """The foot of each page, found page by page; what the notes look like is learnt when it is asked for."""

    def __init__(self, pages: Pages, chosen: Mapping[int, Sequence[Candidate]]) -> None:
        self.pages, self.lines, self.chosen = pages, pages.lines, chosen
        self.line_starts = [line.start for line in pages.lines]
        self.back_matter = False

    @cached_property
    def likelihood(self) -> Likelihood:
        """Learn how body and notes look from the pages where a marker shows which is which."""
        body: list[Line] = []
        notes: list[Line] = []
        for page, (first, end) in self.pages.bounds.items():
            marked = [c.line for c in self.chosen[page] if not c.orphan]
            if marked and not self.pages.bodyless(first):
                body += self.lines[first : max(first, marked[0] - BODY_MARGIN)]
                notes += self.lines[marked[0] : end]
        return Likelihood([x for x in body if not x.blank], [x for x in notes if not x.blank])

    def find(self, page: int, first: int, below: int, torn: Torn, tail: str | None) -> int:
        """The index of the line where the notes of a page begin; at the latest `below`, its first marker's.

        `first` is the first line of the page, `tail` the last piece of the note before (None where none is).
        """
        section = self.pages.section_in(first, below)
        if section is not None:
            return max(first, section.start)
        self.back_matter = any(map(heads_other, self.lines[first:below])) or (
            self.back_matter and not self.chosen[page]
        )
        top = self.under_calls(page, first, below)
        rules = [i for i in range(top, below) if self.lines[i].rule and not self.pages.heads_bibliography(i)]
        if rules and (self.chosen[page] or not self.back_matter):
            return rules[-1 if self.back_matter else 0] + 1
        if torn.number:
            return self.above_torn(page, first, top, below, torn)
        if tail is None or self.back_matter:
            return below
        turn, score = turn_to_notes(self.lines[top:below], self.likelihood, self.bonuses(page, top, below))
        return top + turn if score > needed(tail) else below

    def above_torn(self, page: int, first: int, top: int, below: int, torn: Torn) -> int:
        """The foot of a page whose first notes have no marker: each needs a line at least."""
        if not any((page, candidate.value) in self.pages.calls.first for candidate in self.chosen[page]):
            return first
        apart = [index for index in torn.lines if top <= index < below]
        if apart and any(not line.blank for line in self.lines[max(apart) + 1 : below]):
            return min(apart)
        written = [i for i in range(top, below) if i not in torn.lines and not self.lines[i].blank]
        lowest = written[-torn.number] + 1 if torn.number <= len(written) else below
        turn, _ = turn_to_notes(self.lines[top:lowest], self.likelihood, self.bonuses(page, top, lowest))
        return top + turn

    def under_calls(self, page: int, first: int, below: int) -> int:
        """The index below the last line that calls a note of this page: the notes begin no higher."""
        top = first
        for candidate in self.chosen[page]:
            offset = self.pages.calls.first.get((page, candidate.value))
            if offset is not None:
                line = bisect_right(self.line_starts, offset) - 1
                top = max(top, line + 1 if line < below else first)
        return top

    def bonuses(self, page: int, top: int, below: int) -> list[float]:
        """What speaks for the notes to begin at each line: a gap above, a body that goes on overleaf."""
        body_goes_on = self.top_of(page + 1)[:1].islower()
        bonuses: list[float] = []
        above: Line | None = None
        gap = False
        for line in self.lines[top:below]:
            joined = above is None or ends_sentence(above.text) != body_goes_on
            bonuses.append(AFTER_BLANK * (gap and above is not None) + (JOINED if joined else -JOINED))
            gap = line.blank
            above = above if gap else line
        return bonuses

    def top_of(self, page: int) -> str:
        first, end = self.pages.bounds.get(page, (0, 0))
        return next((line.text.strip() for line in self.lines[first:end] if not line.blank), "")


def unfinished(tail: str | None) -> bool:
    """Whether a note stopped inside a sentence."""
    return bool(tail) and not ends_sentence(tail or "")


def needed(tail: str) -> float:
    """How much must speak for a note to go on overleaf."""
    if not unfinished(tail):
        return FINISHED
    return BROKEN_OFF if tail[-1].islower() or tail[-1] in ",-–(" else UNFINISHED
