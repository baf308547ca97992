"""What linting one source gave: its findings, and where they stand in lines and columns."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from benes_refs.model import Finding


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
        starts, offset = [0], 0
        for line in self.text.splitlines(keepends=True):
            offset += len(line)
            starts.append(offset)
        return starts

    def position(self, offset: int) -> Position:
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """The text of a line counted from 1, without its line end; "" beyond the text."""
        if not 0 < number < len(self._starts):
            return ""
        return self.text[self._starts[number - 1] : self._starts[number]].rstrip(
            "\r\n\f\v\x1c\x1d\x1e\x85\u2028\u2029"
        )
