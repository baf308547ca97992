"""Reading takes work in proportion to the length, counted, not timed: twice the text, twice the lines."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import Any, SupportsIndex

import pytest

import benes_refs
from adversaries import FAMILIES
from benes_refs import pipeline, readers, writers
from benes_refs.cli import explain
from benes_refs.grammar.chunks import asides, parting
from benes_refs.grammar.lexing import quotations
from benes_refs.knowledge import load
from benes_refs.lint import report
from benes_refs.lint.config import LintConfig
from benes_refs.lint.fix import mend
from benes_refs.lint.result import Linted
from benes_refs.lint.rules import coverage
from benes_refs.lint.run import lint
from benes_refs.model import BenesRefsError, Finding, Note, Parsed, Source, Span

PACKAGE = str(Path(benes_refs.__file__).parent)
STRICT = LintConfig(profiles=("gost", "chicago"))
CHARACTERS = 1500
MANY = 60  # notes
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


def counted(run: Callable[[], object]) -> int:
    """The lines that are run; what is remembered of words is remembered before."""
    run()
    counter = Work()
    with counter.counted():
        run()
    return counter.lines


def note(text: str) -> Source:
    """A source that is one note."""
    return Source("x", text, (Note("1", (Span(0, len(text)),)),))


def essay(notes: Iterable[str]) -> str:
    return "".join(f"[^{number}]: {text}\n\n" for number, text in enumerate(notes, 1))


def judge(text: str) -> tuple[Parsed, tuple[Finding, ...]]:
    parsed = pipeline.parse(readers.read_text(text, "x", "markdown"))
    return parsed, lint(parsed, load(), STRICT)


def work(text: str) -> int:
    """The lines run to read one note of this text, resolve it, gather its sources and lint it."""
    return counted(lambda: lint(pipeline.parse(note(text)), load()))


@pytest.fixture
def short_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """The bounds that make the work linear, small enough to show it with small texts."""
    monkeypatch.setattr(parting, "LONG_SENTENCE", 12)
    monkeypatch.setattr(parting, "LONGEST_SENTENCE", 36)
    monkeypatch.setattr(asides, "MAX_INSIDE", 20)
    monkeypatch.setattr(quotations, "MAX_QUOTATION", 60)


@pytest.mark.parametrize("family", FAMILIES.values(), ids=list(FAMILIES))
@pytest.mark.usefixtures("short_bounds")
def test_twice_the_text_is_twice_the_work(family: Callable[[int], str]) -> None:
    count = CHARACTERS // max(len(family(2)) - len(family(1)), 1)
    assert work(family(2 * count)) <= TWICE * work(family(count))


def mended(parsed: Parsed, findings: tuple[Finding, ...]) -> None:
    with suppress(BenesRefsError):
        mend(parsed, findings, judge, unsafe=True)


def written(parsed: Parsed, findings: tuple[Finding, ...]) -> None:
    for name in writers.names():
        writers.get(name).render([parsed])


def added(parsed: Parsed, findings: tuple[Finding, ...]) -> None:
    for name in ("biblatex", "csl-json"):
        writers.merging(name).merge(writers.get(name).render([parsed]), [parsed])


def reported(parsed: Parsed, findings: tuple[Finding, ...]) -> None:
    for name in report.formats():
        report.render(name, [Linted("x", parsed.source.text, findings)])


def explained(parsed: Parsed, findings: tuple[Finding, ...]) -> None:
    earlier = explain._earlier(parsed)
    for found in parsed.notes:
        list(explain._note(found, parsed, earlier))


STAGES = (mended, written, added, reported, explained)
FRUITFUL = (
    "ibid in one sentence", "ibid", "shelfmarks", "shelfmarks in one sentence", "books", "journals",
    "letters with dates", "round brackets opened", "op. cit.", "hereafter",
)  # fmt: skip
"""The families that give many citations, or many findings."""


@pytest.mark.parametrize("name", FRUITFUL)
@pytest.mark.parametrize("stage", STAGES)
def test_twice_the_citations_are_twice_the_work_in_every_stage(
    stage: Callable[[Parsed, tuple[Finding, ...]], None], name: str
) -> None:
    family = FAMILIES[name]
    count = CHARACTERS // (len(family(2)) - len(family(1)))

    def cost(times: int) -> int:
        parsed, findings = judge(essay([family(times * count)]))
        return counted(lambda: stage(parsed, findings))

    assert cost(2) <= TWICE * cost(1)


def name_of(number: int) -> str:
    """A name for each number: Aov, Bov … Baov."""
    return "".join("abcdefghij"[int(digit)] for digit in str(number)).capitalize() + "ov"


NOTES: Mapping[str, Callable[[int], str]] = {
    "documents": lambda n: f"Litvinov to Stalin, 3 April 1935, RGASPI, f. {n}, op. 2, d. {n % 97}, l. {n}.",
    "one document": lambda n: "Litvinov to Stalin, 3 April 1935, RGASPI, f. 17, op. 2, d. 31, l. 4.",
    "books": lambda n: f"J. {name_of(n)}, The Struggle of {name_of(n)} (London: Macmillan, 1984), p. {n}.",
    "books of one author": lambda n: f"J. Haslam, The Struggle of {name_of(n)} (London, 1984), p. {n}.",
    "one title of many authors": lambda n: (
        f"J. {name_of(n)}, The Struggle (London: Macmillan, 1984), p. {n}."
    ),
    "short forms": lambda n: f"{name_of(n)}, Struggle, p. {n}.",
    "op. cit. of nobody": lambda n: f"{name_of(n)}, op. cit., p. {n}.",
    "ibid": lambda n: f"Ibid., p. {n}.",
    "other notes": lambda n: f"See note {n // 2 + 1} above, p. 5.",
    "journals": lambda n: f"“{name_of(n)} and Peace,” Slavic Review {n}, no. 3 (1999): 760.",
    "a volume in disorder": lambda n: (
        f"Naggiar à Laval, Prague, {1 + n % 28} juin {1935 + n % 2}, DDF, 1re série, t. XI, p. {n}."
    ),
}
"""What a book may cite in every note."""


@pytest.mark.parametrize("make", NOTES.values(), ids=list(NOTES))
def test_twice_the_notes_are_twice_the_work(
    make: Callable[[int], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """To read, resolve, gather, lint and write them: no note is held against all the others."""
    monkeypatch.setattr(coverage, "COMPARED", 6)

    def cost(count: int) -> int:
        text = essay(map(make, range(1, count + 1)))

        def run() -> None:
            parsed, findings = judge(text)
            written(parsed, findings)

        return counted(run)

    assert cost(2 * MANY) <= TWICE * cost(MANY)


DOCUMENTS: Mapping[str, tuple[str, Sequence[str]]] = {
    "endnotes": ("text", ["*A claim.№ ", "\n\nNotes\n\n", "*№. Ibid., p. №.\n"]),
    "pages": ("text", ["*A claim is made.№\n\n\n№ Ibid., p. №.\n\f"]),
    "pages that count anew": ("text", ["*A claim is made.1\n\n\n1 Ibid., p. 5.\n\f"]),
    "bare numbers": ("text", ["*№\n"]),
    "empty pages": ("text", ["*\f", "1. Ibid., p. 5.\n"]),
    "calls of one note": ("markdown", ["*A.[^1] ", "\n\n[^1]: Ibid.\n"]),
    "notes in the text": ("markdown", ["*A.^[Ibid., p. 5.] "]),
    "footnotes": ("latex", [r"\documentclass{a}", r"*A\footnote{\emph{Ibid.}, p. 5.} "]),
    "marks, notes": ("latex", [r"\documentclass{a}", r"*A\footnotemark[№]", r"*\footnotetext[№]{Ibid.}"]),
    "notes of notes": ("rst", ["A [#n1]_.\n\n", "*.. [#n№] See [#n1]_, p. №.\n"]),
    "links there and back": (
        "html",
        ["<p>", "*<a id=r№ href=#n№>№</a> ", "</p>", "*<p id=n№><a href=#r№>№</a> Ibid.</p>"],
    ),
    "links to one note": (
        "html",
        ["<p>", "*<a id=r№ href=#x>1</a> ", "</p><p id=x>", "*<a href=#r№>1</a> ", "Ibid.</p>"],
    ),
    "notes behind much else": (
        "html",
        ["<p>", "*<a id=r№ href=#n№>№</a> ", "</p><div>", "*<b>x</b>",
         "*<p id=n№><a href=#r№>№</a> Ibid.</p>", "</div>"],
    ),
    "notes in a group": (
        "xml",
        ["<article><body><p>", "*<xref ref-type='fn' rid='f№'>№</xref>", "</p>",
         "*<fn id='f№'><p>Ibid.</p></fn>", "</body></article>"],
    ),
}  # fmt: skip
"""Documents that grow: a part that begins with `*` stands there many times, with its number for `№`."""


def document(parts: Sequence[str], count: int) -> str:
    def written(part: str) -> str:
        if not part.startswith("*"):
            return part
        return "".join(part[1:].replace("№", str(number)) for number in range(1, count + 1))

    return "".join(map(written, parts))


@pytest.mark.parametrize(("form", "parts"), DOCUMENTS.values(), ids=list(DOCUMENTS))
def test_twice_the_document_is_twice_the_work_of_its_reader(form: str, parts: Sequence[str]) -> None:
    def cost(count: int) -> int:
        return counted(lambda: readers.read_text(document(parts, count), "x", form))

    assert cost(4 * MANY) <= TWICE * cost(2 * MANY)


class Taken(str):
    """A text that counts the letters that are taken out of it."""

    letters = 0

    def __getitem__(self, place: SupportsIndex | slice) -> str:
        part = super().__getitem__(place)
        Taken.letters += len(part)
        return part


def test_a_report_takes_no_more_of_a_line_than_it_shows() -> None:
    """A line may be a book: all of it for each finding would be too much."""

    def cost(count: int) -> int:
        parsed, findings = judge(essay(["Ibid " * count]))
        assert len(findings) >= count
        Taken.letters = 0
        report.render("full", [Linted("x", Taken(parsed.source.text), findings)])
        return Taken.letters

    assert cost(400) <= TWICE * cost(200)


def test_the_counter_sees_more_than_twice_the_work() -> None:
    """A text that is four times as long is not taken for one that is twice as long."""
    assert work("See Abc, p. 5. " * 40) > TWICE * work("See Abc, p. 5. " * 10)
