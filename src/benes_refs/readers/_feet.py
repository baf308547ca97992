"""Each page cut into body and notes, and each note given its lines, on the next page too where it goes on."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise, zip_longest

from benes_refs.model import Note, Span
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Sequence
from benes_refs.readers._calls import SUPERSCRIPT
from benes_refs.readers._foot import Foot, Torn, unfinished
from benes_refs.readers._furniture import imprint
from benes_refs.readers._lines import Line, ends_sentence
from benes_refs.readers._markers import stars
from benes_refs.readers._numbering import Candidate
from benes_refs.readers._pages import Pages, heading_like
from benes_refs.readers._zones import turn_to_notes
from benes_refs.regexes import compiled

# An arrow back to the call-out, which web pages print behind a note.
BLANK_OR_ARROW = " \t\r\n\f\v\xa0\u2002\u2003\u2009\u202f\ufeff↩⏎↑\ufe0e\ufe0f"
INITIAL = compiled(r"(?<!\w)[^\W\d_]\.$")
STAR_DISTANCE = 10
RESUMES, PARAGRAPH = 14.0, 3.0
SHORT_COLUMN = 6


class Draft:
    """A note being gathered: its marker and the stretches found so far."""

    __slots__ = ("marker", "page", "pieces")

    def __init__(self, marker: str, page: int) -> None:
        self.marker = marker
        self.page = page
        self.pieces: list[Span] = []

    def add(self, lines: Sequence[Line], start: int | None = None) -> None:
        """Add consecutive lines as one piece; `start` is the offset behind a marker."""
        written = [line for line in lines if not line.blank]
        if start is not None and written and start >= written[0].last:
            written, start = written[1:], None
        if written:
            first = written[0].first if start is None else start
            last = written[-1].start + len(written[-1].text.rstrip(BLANK_OR_ARROW))
            self.pieces.append(Span(first, max(first, last)))


class Start(NamedTuple):
    """Where a note begins: its marker, the index of its line, the offsets of its marker and of its text.

    `below` is the index of the line where a marker stands that comes behind its note.
    """

    line: int
    marker: str
    begin: int
    offset: int
    value: int = 0
    below: int | None = None


class Feet:
    """The notes of all pages and the stretches of body between them, gathered page by page."""

    def __init__(self, pages: Pages, run: Sequence[Candidate]) -> None:
        self.pages, self.lines = pages, pages.lines
        self.line_starts = [line.start for line in pages.lines]
        self.chosen: dict[int, list[Candidate]] = {page: [] for page in pages.bounds}
        for candidate in run:
            self.chosen[candidate.page].append(candidate)
        self.foot = Foot(pages, self.chosen)
        self.last = run[-1] if run else None
        self.drafts: list[Draft] = []
        self.bodies: list[tuple[int, Span]] = []
        for page, (first, end) in pages.bounds.items():
            self.cut(page, first, end)

    def cut(self, page: int, first: int, end: int) -> None:
        """Cut one page (lines first to end) and give its lines to the body and to the notes."""
        chosen = self.chosen[page]
        gone = {c.line for c in chosen if c.orphan or c.paragraph is not None}
        starts = self.starts(page, first, end)
        orphans = [marker_of(c, self.pages.text) for c in chosen if c.orphan]
        below = starts[0].line if starts else end
        rest: Sequence[Line] = ()
        if starts and starts[0].below is not None:
            below = starts[0].below
            rest = self.lines[below + 1 : starts[1].line if len(starts) > 1 else end]
            orphans.append(starts.pop(0).marker)
        foot = self.foot.find(page, first, below, Torn(len(orphans), gone), self.tail())
        self.add_body(page, first, foot)
        region = [self.lines[i] for i in range(foot, below) if i not in gone and not self.lines[i].rule]
        going_on = bool(self.drafts) and (not orphans or unfinished(self.tail()))
        parts = split(region, len(orphans) + going_on)
        if going_on and parts:
            self.drafts[-1].add(self.kept(parts[0]))
        for marker, part in zip(orphans, parts[going_on:], strict=False):
            self.drafts.append(Draft(marker, page))
            self.drafts[-1].add(part)
        if rest:
            self.drafts[-1].add(self.kept(rest))
        for start, following in zip_longest(starts, starts[1:]):
            self.add_note(page, start, following, end, gone)

    def starts(self, page: int, first: int, end: int) -> list[Start]:
        """The markers that stand at their notes, stars among them."""
        numbered = [self.start(c) for c in self.chosen[page] if not c.orphan]
        below = numbered[0].line if numbered else end
        lines = ((i, self.lines[i]) for i in range(first, end))
        starred = [
            Start(i, sign.strip("()"), self.lines[i].first, offset) for i, sign, offset in stars(lines)
        ]
        return sorted(
            numbered + [s for s in starred if self.is_note(s, below)], key=lambda s: (s.line, s.begin)
        )

    def start(self, candidate: Candidate) -> Start:
        marker = marker_of(candidate, self.pages.text)
        if candidate.paragraph is None:
            return Start(candidate.line, marker, candidate.start, candidate.end, candidate.value)
        first = self.lines[candidate.paragraph].first
        return Start(candidate.paragraph, marker, first, first, candidate.value, candidate.line)

    def is_note(self, star: Start, below: int) -> bool:
        """A star at a line start is a note's where the body calls it, or close above the first note."""
        line = self.lines[star.line]
        above = self.pages.written_before(star.line)
        ruled = above is not None and above.rule
        called = self.pages.calls.stars.get((line.page, star.marker), line.start) < line.start
        return ruled or called or (0 < below - star.line <= STAR_DISTANCE and star.offset >= line.last)

    def tail(self) -> str | None:
        """The last piece of the last note; None before the first."""
        if not self.drafts:
            return None
        pieces = self.drafts[-1].pieces
        return self.pages.text[pieces[-1].start : pieces[-1].end] if pieces else ""

    def add_body(self, page: int, first: int, end: int) -> None:
        if first < end:
            self.bodies.append((page, Span(self.lines[first].start, self.lines[end - 1].end)))

    def add_note(self, page: int, start: Start, following: Start | None, end: int, gone: set[int]) -> None:
        """Give a note the lines from its marker to the next note, or to where something else begins."""
        stop = following.line if following else end
        resumed = self.resumed(page, start, following, stop)
        lines = [self.lines[i] for i in range(start.line, resumed) if i not in gone]
        if following and resumed == stop:
            lines += self.before(following)
        if following and following.value == 1:
            lines = without_heading(lines)
        self.drafts.append(Draft(start.marker, page))
        self.drafts[-1].add(self.kept(lines) if following is None else lines, start.offset)
        self.add_body(page, resumed, stop if resumed < stop else resumed)

    def before(self, start: Start) -> list[Line]:
        """What stands before a marker in its line: the end of the note before."""
        line = self.lines[start.line]
        text = line.text[: start.begin - line.start]
        return [line._replace(end=start.begin, text=text)] if text.strip() else []

    def resumed(self, page: int, start: Start, following: Start | None, stop: int) -> int:
        """Where the body goes on below a note (the next column of the page); `stop` where it does not."""
        first = start.line + 1
        offset = self.call_of(following, start, page) if following else 0
        called_inside = self.lines[start.line].end < offset < self.lines[stop - 1].end
        looks = called_inside or (following is None and stop - first > SHORT_COLUMN)
        if not looks or self.pages.bodyless(start.line):
            return stop
        lines = [line for line in self.lines[first:stop] if not following or line.start <= offset]
        gaps = [PARAGRAPH * (index > 0 and lines[index - 1].blank) for index in range(len(lines))]
        turn, score = turn_to_notes(lines, lambda line: -self.foot.likelihood(line), gaps)
        return first + turn if called_inside or score > RESUMES else stop

    def call_of(self, following: Start, start: Start, page: int) -> int:
        """Where a note is called; behind a star below the title only what stands below it counts."""
        if start.value:
            return self.pages.calls.first.get((page, following.value), 0)
        calls = self.pages.calls.between(page, start.offset, following.begin)
        return next((call.start for call in calls if call.value == following.value), 0)

    def kept(self, lines: Sequence[Line]) -> Sequence[Line]:
        """The lines of the last note of a page without what the publisher printed below it."""
        endnotes = bool(lines) and self.pages.bodyless(bisect_right(self.line_starts, lines[0].start) - 1)
        last = (
            self.last is not None
            and self.drafts
            and self.drafts[-1].marker == marker_of(self.last, self.pages.text)
        )
        top = next((index for index, line in enumerate(lines) if not line.blank), 0)
        for index, line in enumerate(lines):
            after_blank = index > top and lines[index - 1].blank
            if after_blank and (imprint(line) or (endnotes and last and not line.blank)):
                return lines[:index]
        return lines


def marker_of(candidate: Candidate, text: str) -> str:
    """The marker as printed, without the signs around it."""
    printed = text[candidate.start : candidate.end].strip().strip("[]().:").translate(SUPERSCRIPT)
    return printed if candidate.style == "roman" else str(candidate.value)


def without_heading(lines: list[Line]) -> list[Line]:
    """The lines of a note before a new count, without the heading of the next chapter's notes."""
    written = [index for index, line in enumerate(lines) if not line.blank]
    if len(written) > 1 and heading_like(lines[written[-1]]) and ends_sentence(lines[written[-2]].text):
        return lines[: written[-1]]
    return lines


def split(lines: Sequence[Line], count: int) -> list[Sequence[Line]]:
    """Lines cut into notes without markers: behind short lines that end a sentence, the shortest first."""
    if count < 1:
        return []
    last = max((index for index, line in enumerate(lines) if not line.blank), default=0)
    ends = [
        (len(lines[i].text.rstrip()), i + 1)
        for i in range(last)
        if ends_note(lines[i].text) and not goes_on(lines[i + 1].text)
    ]
    cuts = [0, *sorted(index for _, index in sorted(ends)[: count - 1]), len(lines)]
    return [lines[a:b] for a, b in pairwise(cuts)]


def ends_note(text: str) -> bool:
    """Whether a note could end with a line: a sentence does, and not with an abbreviation (`С.`)."""
    return ends_sentence(text) and not INITIAL.search(text.rstrip()[-3:])


def goes_on(text: str) -> bool:
    """Whether a line hardly begins a note: with a small letter or a figure."""
    return text.lstrip()[:1].islower() or text.lstrip()[:1].isdigit()


def notes(text: str, drafts: Sequence[Draft], paged: bool) -> list[Note]:
    """The finished notes; one without text stands empty behind its marker and is left out."""
    return [
        Note(draft.marker, tuple(draft.pieces), page=draft.page + 1 if paged else None)
        for draft in drafts
        if any(text[slice(*piece)].strip() for piece in draft.pieces)
    ]
