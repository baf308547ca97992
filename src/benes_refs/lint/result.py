"""What linting one source gave: its findings, and where they stand in lines and columns."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from benes_refs.model import Finding
from benes_refs.quick.functions import cached_property
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Sequence

LINE_END = re.compile(r"\r\n?|\n")
LINE = re.compile(r"[^\r\n]*(?:\r\n?|\n)?")
"""Lines end as editors end them: a form feed between pages ends none."""


class Position(NamedTuple):
    """Line and column of an offset, both counted from 1; columns count code points."""

    line: int
    column: int


@dataclass(frozen=True)
class Linted:
    """A source by name, its decoded text, and what the rules found in it, in the order of the text."""

    name: str
    text: str
    findings: tuple[Finding, ...]

    @cached_property
    def _starts(self) -> Sequence[int]:
        return [0, *(end.end() for end in LINE_END.finditer(self.text))]

    @cached_property
    def _ends(self) -> Sequence[int]:
        return [*(end.start() for end in LINE_END.finditer(self.text)), len(self.text)]

    def position(self, offset: int) -> Position:
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)

    def length(self, number: int) -> int:
        """How long a line counted from 1 is, without its line end; 0 beyond the text."""
        start, end = self._bounds(number)
        return end - start

    def line(self, number: int, left: int = 0, most: int | None = None) -> str:
        """The text of a line, from a column on, and no more of it than asked for: a line may be a book."""
        start, end = self._bounds(number)
        return self.text[start + left : end if most is None else min(start + left + most, end)]

    def _bounds(self, number: int) -> tuple[int, int]:
        known = 0 < number <= len(self._starts)
        return (self._starts[number - 1], self._ends[number - 1]) if known else (0, 0)


def lines(text: str) -> list[str]:
    """The lines of a text with their ends."""
    return [line for line in LINE.findall(text) if line]
