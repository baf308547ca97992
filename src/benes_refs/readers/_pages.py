"""What is known of each page before its notes are chosen: lines, call-outs, rules; and the choice itself.

Every number at a line start is a candidate; call-outs in the body and rules speak for it; the best run of
all is taken (`_numbering`).
"""

from __future__ import annotations

from bisect import bisect_right

from benes_refs.model import Note
from benes_refs.quick.typing import Iterable, Iterator, Sequence
from benes_refs.readers._called import CALLED, UNCALLED, Called
from benes_refs.readers._headings import heads_other
from benes_refs.readers._lines import Line, ends_sentence
from benes_refs.readers._markers import COUNTS_IN_ROMAN, RUN_IN, arabic, romans, run_in
from benes_refs.readers._numbering import Candidate, Restart, best_run
from benes_refs.readers._sections import in_units, sections
from benes_refs.readers._torn import torn
from benes_refs.regexes import compiled

BELOW_RULE, IN_ENDNOTES = 1.0, 2.0
LEADING, AMID_CALLS = -0.2, -1.0
INSIDE_LINE = compiled(r"(?<=[^\W\d_])(\d{1,3})[^\S\r\n\f]{0,3}(?=[^\W\d_a-zа-яё]|[“„«\"])")
LONGEST_HEADING = 80
NEAR = 8


class Pages:
    """The lines of a text by page, with the first call-out of each number and the sections of endnotes."""

    def __init__(self, text: str, lines: Sequence[Line]) -> None:
        self.text, self.sections = text, sections(lines)
        self.lines, self.page_of_unit = in_units(lines, self.sections)
        self.bounds: dict[int, tuple[int, int]] = {}
        for index, line in enumerate(self.lines):
            first, _ = self.bounds.get(line.page, (index, index))
            self.bounds[line.page] = (first, index + 1)
        self.calls = Called(
            text,
            (
                (page, self.lines[first].start, self.lines[end - 1].end)
                for page, (first, end) in self.bounds.items()
            ),
        )

    @property
    def paged(self) -> bool:
        return len(set(self.page_of_unit.values())) > 1

    def on_its_page(self, note: Note) -> Note:
        """A note with the page of the text in place of the page among those begun behind sections."""
        return note._replace(page=self.page_of_unit[note.page - 1] + 1) if note.page else note

    def bodyless(self, index: int) -> bool:
        """Whether a line stands in a section of endnotes, where pages have no body."""
        return self.section_in(index, index) is not None

    def section_in(self, first: int, last: int) -> range | None:
        """The section of endnotes that a stretch of lines reaches last."""
        before = bisect_right(self.sections, last, key=lambda section: section.start) - 1
        reached = before >= 0 and first < self.sections[before].stop
        return self.sections[before] if reached else None

    def called(self, number: Candidate) -> float:
        """How much the call-outs speak for a number, those of all pages for an endnote."""
        if self.bodyless(number.line):
            return CALLED if number.value in self.calls.values else UNCALLED
        return self.calls.evidence(number)

    def at_foot(self, candidate: Candidate) -> bool:
        """Whether a number stands outside of the endnotes, below its call-out."""
        called = self.calls.above(candidate.page, candidate.value, candidate.start)
        return called and not self.bodyless(candidate.line)

    def heads_bibliography(self, index: int) -> bool:
        """Whether the words nearest above a line, rules apart, are the heading of a bibliography."""
        near = reversed(self.lines[max(0, index - NEAR) : index])
        words = next((line for line in near if not line.blank and not line.rule), None)
        return words is not None and heads_other(words)

    def below_rule(self, candidate: Candidate) -> bool:
        above = self.written_before(candidate.line)
        return above is not None and above.rule

    def depth(self, index: int) -> float:
        """How far down its page a line stands, from 0 to 1."""
        first, end = self.bounds[self.lines[index].page]
        return (index - first) / (end - first)

    def written_before(self, index: int) -> Line | None:
        """The nearest line above that is not blank; a blank rule counts as a line."""
        above = index - 1
        while above >= 0 and self.lines[above].blank and not self.lines[above].rule:
            above -= 1
        return self.lines[above] if above >= 0 else None


def choose(pages: Pages) -> list[Candidate]:
    """The markers of the notes, in order."""
    numbers = list(torn(pages.lines, list(arabic(pages.lines))))
    if RUN_IN.search(pages.text):
        numbers += filter(pages.at_foot, run_in(pages.lines))
    found = candidates(pages, numbers)
    run = fullest_run(pages, found)
    if not pages.sections and leads(pages, run or found[:1]):
        pages.sections = [range(len(pages.lines))]
        run = best_run(candidates(pages, numbers))
    if not pages.sections and not credible(pages, run):
        run = []
    roman = roman_run(pages) if COUNTS_IN_ROMAN.search(pages.text) else []
    run = roman if len(roman) > max(2, len(run)) else run
    return sorted(filled(pages, run), key=in_order)


def roman_run(pages: Pages) -> list[Candidate]:
    return best_run(candidates(pages, torn(pages.lines, list(romans(pages.lines)))))


def fullest_run(pages: Pages, found: Sequence[Candidate]) -> list[Candidate]:
    """The best run; where endnotes outnumber footnotes, lists and bibliographies are none of them."""
    endnotes = best_run([candidate for candidate in found if pages.bodyless(candidate.line)])
    footnotes = best_run([candidate for candidate in found if pages.at_foot(candidate)]) if endnotes else []
    return endnotes if len(endnotes) > len(footnotes) else best_run(found)


def credible(pages: Pages, run: Sequence[Candidate]) -> bool:
    """Whether a run is one of notes: called, below a rule, or more than a list on one page of many."""
    spread = len(run) > 1 and (len(pages.bounds) < 3 or run[0].page < run[-1].page)
    return spread or any(map(pages.at_foot, run)) or any(map(pages.below_rule, run))


def leads(pages: Pages, run: Sequence[Candidate]) -> bool:
    """Whether nothing but blank lines stands before the first note: the text is a list of notes."""
    return bool(run) and run[0].weight > LEADING and all(line.blank for line in pages.lines[: run[0].line])


def candidates(pages: Pages, numbers: Iterable[Candidate]) -> list[Candidate]:
    """The numbers at line starts with their weights, orphans before the others of their page."""
    return sorted([weighed(pages, number) for number in numbers], key=in_order)


def in_order(candidate: Candidate) -> tuple[int, bool, int, int]:
    """The order of markers on the pages: orphans before the others of their page."""
    return candidate.page, not candidate.orphan, candidate.line, candidate.start


def weighed(pages: Pages, candidate: Candidate) -> Candidate:
    """A candidate with the evidence of its page: a call-out above it, a rule, a section of endnotes."""
    endnote = pages.bodyless(candidate.line)
    called = pages.called(candidate)
    above = pages.written_before(candidate.line)
    weight = candidate.weight + called + AMID_CALLS * pages.calls.next_below(candidate)
    weight += IN_ENDNOTES * endnote + BELOW_RULE * (above is not None and above.rule)
    return candidate._replace(
        weight=weight + pages.depth(candidate.line),
        restart=restart(pages, candidate, called > 0, above),
    )


def restart(pages: Pages, candidate: Candidate, called: bool, above: Line | None) -> Restart:
    """A count begins anew below a rule or a call of note 1, and below the heading of a chapter's notes."""
    if candidate.value != 1 or pages.heads_bibliography(candidate.line):
        return ""
    if pages.bodyless(candidate.line):
        return "here" if heading_like(above) else ""
    if called and pages.calls.opens_anew(candidate.page):
        return "here"
    return "page" if called or (above is not None and above.rule) else ""


def heading_like(line: Line | None) -> bool:
    return line is not None and len(line.text) < LONGEST_HEADING and not ends_sentence(line.text)


def filled(pages: Pages, run: list[Candidate]) -> Iterator[Candidate]:
    """The run, with a missing marker found inside a line that lost the hyphen before it (`Zwe20 So auch`)."""
    for before, after in zip([None, *run], run, strict=False):
        if before is not None and after.value == before.value + 2:
            inside = inside_line(pages, before, after)
            if inside:
                yield inside
        yield after


def inside_line(pages: Pages, before: Candidate, after: Candidate) -> Candidate | None:
    wanted = str(before.value + 1)
    for index in range(after.line - 1, before.line, -1):
        line = pages.lines[index]
        for found in INSIDE_LINE.finditer(line.text):
            if found[1] == wanted:
                start = line.start + found.start()
                return Candidate(int(wanted), start, line.start + found.end(), line.page, index)
    return None
