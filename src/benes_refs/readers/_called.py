"""What each page of a text calls: the first call-out of each number and of each sign, and how sure it is."""

from __future__ import annotations

from bisect import bisect_left

from benes_refs.quick.typing import Iterable
from benes_refs.readers._calls import APART, STARRED, attached_calls, where
from benes_refs.readers._numbering import Candidate

CALLED, CALLED_APART, UNCALLED = 2.5, 1.0, -0.5
FEW, MANY = 3, 200


class Called:
    """The call-outs in stretches of a text (page, start, end): by page, and the first of each number."""

    def __init__(self, text: str, stretches: Iterable[tuple[int, int, int]]) -> None:
        self.attached: dict[int, list[Candidate]] = {}
        self.first: dict[tuple[int, int], int] = {}
        self.apart: dict[tuple[int, int], int] = {}
        self.stars: dict[tuple[int, str], int] = {}
        self.opening: dict[int, int] = {}
        for page, start, end in stretches:
            self.attached[page] = attached_calls(text, start, end, page)
            sure = [(call.start, call.value) for call in self.attached[page] if call.weight > 0]
            apart = [(number.start(), int(number[0])) for number in APART.finditer(text, start, end)]
            for offset, value in sure:
                self.first.setdefault((page, value), offset)
            for offset, value in apart:
                self.apart.setdefault((page, value), offset)
            for star in STARRED.finditer(text, start, end):
                self.stars.setdefault((page, star[1]), star.start())
            self.opening[page] = min([*sure, *apart], default=(0, 0))[1]
        self.values = {value for _, value in self.first}

    def above(self, page: int, value: int, offset: int) -> bool:
        return self.first.get((page, value), offset) < offset

    def between(self, page: int, start: int, end: int) -> list[Candidate]:
        """The surer call-outs in a stretch of a page."""
        calls = self.attached[page]
        found = calls[bisect_left(calls, start, key=where) : bisect_left(calls, end, key=where)]
        return [call for call in found if call.weight > 0]

    def evidence(self, number: Candidate) -> float:
        """How much the call-outs of its page speak for a number: less one with a space before it."""
        if self.above(number.page, number.value, number.start):
            return CALLED
        apart = self.apart.get((number.page, number.value), number.start) < number.start
        return CALLED_APART if apart else UNCALLED

    def next_below(self, number: Candidate) -> bool:
        """Whether the body goes on below a number: one of the next notes is called there."""
        return any(self.first.get((number.page, number.value + step), 0) > number.start for step in (1, 2))

    def opens_anew(self, page: int) -> bool:
        """Whether a chapter may begin inside a page: the first note that is called is not number 1."""
        return FEW < self.opening[page] < MANY
