"""Building a source from a document that knows its notes: body and notes become one text.

The text is the body, with each call-out as its marker, then the notes, each behind its marker.  All spans
refer to this text.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from benes_refs.model import BenesRefsError, Mark, Note, Source, Span
from benes_refs.quick.typing import Sequence
from benes_refs.readers._numbering import roman_numeral

MAX_TEXT = 50_000_000


class Flow:
    """Text that grows, with what is known of its stretches."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.italics: list[Span] = []
        self.data: list[tuple[Span, str]] = []
        self.calls: list[tuple[int, Span]] = []

    def write(self, text: str, italic: bool = False) -> None:
        if not text:
            return
        if italic:
            self.italicise(self.length, self.length + len(text))
        self.parts.append(text)
        self.length += len(text)
        if self.length > MAX_TEXT:
            raise BenesRefsError(f"The document holds more than {MAX_TEXT:,} characters; split it.")

    def italicise(self, start: int, end: int) -> None:
        if self.italics and self.italics[-1].end == start:
            start = self.italics.pop().start
        self.italics.append(Span(start, end))

    def call(self, note: int, marker: str) -> None:
        """Write the call-out of the note with this index."""
        self.calls.append((note, Span(self.length, self.length + len(marker))))
        self.write(marker)

    def break_line(self) -> None:
        """End a line, where the text is not at the start of one."""
        if self.parts and not self.parts[-1].endswith("\n"):
            self.write("\n")

    @property
    def text(self) -> str:
        return "".join(self.parts)


@dataclass(slots=True)
class NoteFlow:
    """A note of the document: its marker, its text, and its page where the format has pages.

    `skip` is how many characters at the beginning are no text: a marker that stands in the note itself.
    """

    marker: str
    flow: Flow = field(default_factory=Flow)
    page: int | None = None
    skip: int = 0


def source(name: str, body: Flow, notes: Sequence[NoteFlow]) -> Source:
    """Body and notes as one source, the notes in the order of their call-outs."""
    body.break_line()
    order = printed_order(body, len(notes))
    text = [body.text, "\n" if notes else ""]
    offset = body.length + len(text[1])
    italics, data = list(body.italics), list(body.data)
    marks = {note: Mark(notes[note].marker, span) for note, span in reversed(body.calls)}
    finished: list[Note] = []
    for index in order:
        note = notes[index]
        head = "" if note.skip else f"{note.marker} "
        words = note.flow.text
        shift = offset + len(head)
        start = shift + len(words) - len(words[note.skip :].lstrip())
        end = shift + len(words.rstrip())
        italics += [Span(shift + a, shift + b) for a, b in note.flow.italics]
        data += [(Span(shift + a, shift + b), item) for (a, b), item in note.flow.data]
        if start < end:
            finished.append(Note(note.marker, (Span(start, end),), marks.get(index), note.page))
        text += [head, words, "" if words.endswith("\n") else "\n"]
        offset += sum(map(len, text[-3:]))
    return Source(
        name,
        "".join(text),
        notes=tuple(finished),
        marks=tuple(Mark(notes[note].marker, span) for note, span in body.calls),
        italics=tuple(italics),
        citation_data=tuple(data),
    )


def printed_order(body: Flow, count: int) -> list[int]:
    """The indices of the notes by their first call-out; those without one at the end."""
    called = list(dict.fromkeys(note for note, _ in body.calls))
    return called + sorted(set(range(count)) - set(called))


LARGEST_STYLED = 9999  # above it, letters and Roman figures would fill pages


def number(value: int, style: str) -> str:
    """A note number as printed in a numbering style of Word or CSS; a huge one always in figures."""
    if value > LARGEST_STYLED:
        return str(value)
    if style in ("lowerRoman", "upperRoman"):
        roman = roman_numeral(value)
        return roman.upper() if style == "upperRoman" else roman
    if style in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (value - 1) % 26) * ((value - 1) // 26 + 1)
        return letter.upper() if style == "upperLetter" else letter
    if style == "chicago":
        return "*†‡§"[(value - 1) % 4] * ((value - 1) // 4 + 1)
    return str(value)
