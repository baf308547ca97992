"""An essay as the rules see it: the parsed values, and the views that several rules share."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from benes_refs.knowledge import Knowledge
from benes_refs.model import Citation, Parsed, ParsedNote, Reference, Span
from benes_refs.quick.containers import defaultdict
from benes_refs.quick.functions import cached_property
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Any, Callable, Iterator, Sequence, TypeVar

T = TypeVar("T")
WORD = re.compile(r"[^\W\d_]+")


class Cited(NamedTuple):
    """A citation and the note it stands in."""

    note: ParsedNote
    citation: Citation


@dataclass(frozen=True)
class Essay:
    """A parsed source with the knowledge it was parsed with; offsets are those of `parsed.source.text`."""

    parsed: Parsed
    knowledge: Knowledge

    @property
    def text(self) -> str:
        return self.parsed.source.text

    @property
    def notes(self) -> tuple[ParsedNote, ...]:
        return self.parsed.notes

    @cached_property
    def _views(self) -> dict[Callable[[Essay], Any], Any]:
        return {}

    def once(self, view: Callable[[Essay], T]) -> T:
        """What a function says of this essay, computed once however many rules ask for it."""
        if view not in self._views:
            self._views[view] = view(self)
        value: T = self._views[view]
        return value

    @cached_property
    def cited(self) -> tuple[Cited, ...]:
        """Every citation with its note, in the order of the text."""
        return tuple(Cited(note, citation) for note in self.notes for citation in note.citations)

    @cached_property
    def citations(self) -> tuple[Citation, ...]:
        return tuple(cited.citation for cited in self.cited)

    @cached_property
    def references(self) -> dict[str, Reference]:
        return {reference.id: reference for reference in self.parsed.references}

    @cached_property
    def order(self) -> dict[int, int]:
        """The place of a note among all, by its identity."""
        return {id(note): at for at, note in enumerate(self.notes)}

    def read(self, span: Span) -> str:
        """The text of a span as one line."""
        return re.sub(r"\s+", " ", self.text[span.start : span.end])

    def marker_at(self, offset: int) -> str:
        """The marker of the note that holds an offset; in the body, of the call-out that stands there."""
        note = self.note_at(offset)
        if note is not None:
            return note.note.marker
        for mark in self.parsed.source.marks:
            if mark.span.start <= offset <= mark.span.end + 1:
                return mark.marker
        return ""

    def note_at(self, offset: int) -> ParsedNote | None:
        """The note whose text holds an offset."""
        at = bisect_right(self._note_starts, offset) - 1
        return self._by_start[at] if at >= 0 and offset < self._by_start[at].note.span.end else None

    def in_note(self, span: Span) -> bool:
        """Whether a span begins in the text of a note."""
        return self.note_at(span.start) is not None

    @cached_property
    def words(self) -> dict[str, list[int]]:
        """The words of the notes with their places."""
        words: defaultdict[str, list[int]] = defaultdict(list)
        for note in self.notes:
            for piece in note.note.pieces:
                for match in WORD.finditer(self.text, piece.start, piece.end):
                    words[match[0]].append(match.start())
        return dict(words)

    def find(
        self, pattern: re.Pattern[str], notes: Sequence[ParsedNote] | None = None
    ) -> Iterator[tuple[ParsedNote, re.Match[str]]]:
        """Matches in the own text of all notes or of some, piece by piece, with offsets of the source."""
        for note in self.notes if notes is None else notes:
            for piece in note.note.pieces:
                for match in pattern.finditer(self.text, piece.start, piece.end):
                    yield note, match

    @cached_property
    def _by_start(self) -> list[ParsedNote]:
        return sorted((n for n in self.notes if n.note.pieces), key=lambda n: n.note.span.start)

    @cached_property
    def _note_starts(self) -> list[int]:
        return [note.note.span.start for note in self._by_start]


def place(citation: Citation, path: str) -> Span | None:
    """Where a field was first read, or None."""
    return next((span for where, span in citation.places if where == path), None)


def shelfmark(essay: Essay, citation: Citation) -> Span | None:
    """Where the shelfmark was read, without the leaf that follows it or stands in it."""
    where, leaf = place(citation, "holding.shelfmark"), place(citation, "locator")
    if where is None or leaf is None or not where.start < leaf.start < where.end:
        return where
    return Span(where.start, where.start + len(essay.text[where.start : leaf.start].rstrip(" ,./:\n")))


def places(citation: Citation, path: str) -> list[Span]:
    """Everywhere a field was read."""
    return [span for where, span in citation.places if where == path]
