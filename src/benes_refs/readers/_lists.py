"""One note a line without numbers: the number of the line is the marker."""

from __future__ import annotations

from benes_refs.model import Note, Span
from benes_refs.quick.typing import Sequence
from benes_refs.readers._lines import Line

LONGEST = 1500


def unnumbered(lines: Sequence[Line]) -> list[Note]:
    """A note for each written line, where most lines could be citations; else none."""
    written = [(number, line) for number, line in enumerate(lines, 1) if not line.blank]
    likely = sum(any(c.isdigit() for c in line.text) and len(line.text) < LONGEST for _, line in written)
    if not written or likely * 2 < len(written):
        return []
    return [Note(str(number), (Span(line.first, line.last),)) for number, line in written]
