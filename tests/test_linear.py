"""Reading takes work in proportion to the length, counted, not timed: twice the text, twice the lines."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

import benes_refs
from adversaries import FAMILIES
from benes_refs import pipeline
from benes_refs.grammar import asides, quotations, sentence
from benes_refs.knowledge import load
from benes_refs.lint.run import lint
from benes_refs.model import Note, Source, Span

PACKAGE = str(Path(benes_refs.__file__).parent)
CHARACTERS = 1500
TWICE = 2.3


class Work:
    """Counts the lines of benes-refs that are run."""

    def __init__(self) -> None:
        self.lines = 0

    @contextmanager
    def counted(self) -> Iterator[None]:
        sys.settrace(self._enter)
        try:
            yield
        finally:
            sys.settrace(None)

    def _enter(self, frame: FrameType, event: str, arg: Any) -> Callable[..., Any] | None:
        return self._line if frame.f_code.co_filename.startswith(PACKAGE) else None

    def _line(self, frame: FrameType, event: str, arg: Any) -> Callable[..., Any]:
        self.lines += 1
        return self._line


def work(text: str) -> int:
    """The lines run to read one note of this text, resolve it, gather its sources and lint it."""
    source = Source("x", text, (Note("1", (Span(0, len(text)),)),))
    lint(pipeline.parse(source), load())  # what is remembered of words is remembered before
    counter = Work()
    with counter.counted():
        lint(pipeline.parse(source), load())
    return counter.lines


@pytest.fixture
def short_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """The bounds that make the work linear, small enough to show it with small texts."""
    monkeypatch.setattr(sentence, "LONG_SENTENCE", 12)
    monkeypatch.setattr(sentence, "LONGEST_SENTENCE", 36)
    monkeypatch.setattr(asides, "MAX_INSIDE", 20)
    monkeypatch.setattr(quotations, "MAX_QUOTATION", 60)


@pytest.mark.parametrize("family", FAMILIES.values(), ids=list(FAMILIES))
@pytest.mark.usefixtures("short_bounds")
def test_twice_the_text_is_twice_the_work(family: Callable[[int], str]) -> None:
    count = CHARACTERS // max(len(family(2)) - len(family(1)), 1)
    assert work(family(2 * count)) <= TWICE * work(family(count))


def test_the_counter_sees_more_than_twice_the_work() -> None:
    """A text that is four times as long is not taken for one that is twice as long."""
    assert work("See Abc, p. 5. " * 40) > TWICE * work("See Abc, p. 5. " * 10)
