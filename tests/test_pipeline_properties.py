"""What holds for any text at all: no exception, exact spans in order, nothing lost, same text same result."""

from __future__ import annotations

import json
import os
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import scoring
from benes_refs import pipeline, writers
from benes_refs.lines import unbroken
from benes_refs.model import Citation, Note, Parsed, Span

GOLD = sorted((Path(__file__).parent.parent / "fixtures" / "gold").glob("*.jsonl"))
EXAMPLES = int(os.environ.get("BENES_REFS_EXAMPLES", "60"))
"""Raise it for a long run: `BENES_REFS_EXAMPLES=20000 pytest tests/test_pipeline_properties.py`."""

many = settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

PARTS = (
    "Litvinov to Stalin", "Письмо М.М. Литвинова", "à Delbos", "zpráva J. Šeby", "3 avril 1935", "3. 4. 1935",
    "12.III.1937", "RGVA", "АВП РФ", "TNA", "FO 371/21104", "DDF", "Ф. 5. Оп. 17.", "Д. 26. Л. 12 об.",
    "9/29/285",
    "ibid.", "Там же", "op. cit.", "Указ. соч.", "там само", "ebd.", "(London: Macmillan, 1984)", "М., 1990.",
    "vol. XI", "t. 3,", "p. 5-7", "С. 15–16", "no. 3", "№ 8", "Kvaček, Nad Evropou zataženo", "“A title”",
    "«Правда»", "see also", "(hereafter DDF)", "https://example.org/a?b=c", "1937", "1071–90",
    "n. 6 above", "[s.d.]",
)  # fmt: skip
SIGNS = (
    ", ", "; ", ". ", ": ", " ", "\n", "\u00a0", "\u202f", " – ", " // ", "(", ")", "[", "]", "“", "”",
    "«", '"',
    "\0", "\ud800", "\u202e", "\u0301", "\ufeff", "\u200b", "\x1b[31m", "١٢", "²", "½", "𝟙",
    "ſ", "İ", "ǆ", "北京", "🙂",
)  # fmt: skip

notes_of_parts = st.lists(st.sampled_from(PARTS) | st.sampled_from(SIGNS), max_size=30).map("".join)
any_text = st.text(max_size=200)
note_texts = notes_of_parts | any_text


@cache
def real_notes() -> tuple[str, ...]:
    found = [note["text"] for path in GOLD for notes in scoring.works(path).values() for note in notes]
    return tuple(found)


@st.composite
def damaged_notes(draw: st.DrawFn) -> str:
    """A real note with a stretch cut out, doubled, turned round or replaced by a sign."""
    text = draw(st.sampled_from(real_notes()))
    start, end = sorted(draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    middle = text[start:end]
    return text[:start] + draw(st.sampled_from(["", middle * 2, middle[::-1], *SIGNS])) + text[end:]


def essay(notes: list[str]) -> str:
    """The notes as Markdown footnotes of an essay; a line end in a note is one of its text."""
    notes = [text.replace("\n", "\n    ") for text in notes]
    calls = "".join(f"Sentence.[^{number}] " for number in range(1, len(notes) + 1))
    return calls + "\n\n" + "".join(f"[^{n}]: {text}\n\n" for n, text in enumerate(notes, start=1))


def parsed(text: str, format: str | None = None) -> Parsed:
    result = pipeline.parse_text(text, format=format)
    assert result.source.text == text
    return result


def check(result: Parsed) -> None:
    """Everything that a result promises of its spans and ids."""
    text = result.source.text
    ids = [citation.id for note in result.notes for citation in note.citations]
    references = {reference.id: reference for reference in result.references}
    assert len(references) == len(result.references)
    assert len(result.notes) == len(result.source.notes)
    for note in result.notes:
        assert note.text == unbroken("\n".join(text[slice(*piece)] for piece in note.note.pieces))
        check_order(note.citations)
        for span in note.unread:
            assert inside(span, note.note)
        for citation in note.citations:
            check_citation(citation, note.note, text)
            if citation.reference:
                assert citation.id in references[citation.reference].cited_in
    for reference in result.references:
        assert set(reference.cited_in) <= set(ids)


def check_order(citations: tuple[Citation, ...]) -> None:
    for before, after in pairwise(citations):
        assert before.span.start <= after.span.start


def check_citation(citation: Citation, note: Note, text: str) -> None:
    """Its text is its slice, the essay no copy; its pieces, places and unread words lie inside its note."""
    assert citation.pieces
    assert citation.source is text
    assert all(piece.start < piece.end and inside(piece, note) for piece in citation.pieces)
    assert citation.text == unbroken("\n".join(text[slice(*piece)] for piece in citation.pieces))
    assert all(place.start <= place.end and inside(place, note) for _, place in citation.places)
    assert all(inside(span, note) for span in citation.unread)


def inside(span: Span, note: Note) -> bool:
    """Whether a stretch is one of a piece of the note."""
    return any(piece.start <= span.start <= span.end <= piece.end for piece in note.pieces)


@many
@given(st.lists(note_texts, min_size=1, max_size=4))
def test_any_notes_are_read_with_exact_spans(notes: list[str]) -> None:
    check(parsed(essay(notes), "markdown"))


@many
@given(st.lists(damaged_notes(), min_size=1, max_size=4))
def test_damaged_notes_are_read_with_exact_spans(notes: list[str]) -> None:
    check(parsed(essay(notes), "markdown"))


@many
@given(st.text(max_size=400) | notes_of_parts)
def test_any_text_is_read_with_exact_spans(text: str) -> None:
    check(parsed(text))
    check(parsed(text, "text"))


@many
@given(st.lists(damaged_notes() | note_texts, min_size=1, max_size=3))
def test_the_same_text_gives_the_same_result(notes: list[str]) -> None:
    """Also after other texts were read in between: nothing is kept from one essay to the next."""
    text = essay(notes)
    first = parsed(text, "markdown")
    parsed(essay(["Ibid., p. 5.", "RGVA: 9/29/285 (hereafter X)."]), "markdown")
    assert parsed(text, "markdown") == first


@many
@given(st.lists(damaged_notes() | note_texts, min_size=1, max_size=3))
def test_any_result_can_be_written_as_json(notes: list[str]) -> None:
    result = parsed(essay(notes), "markdown")
    data = json.loads(writers.get("json").render([result]))
    assert [note["marker"] for note in data["notes"]] == [note.note.marker for note in result.notes]


@pytest.mark.parametrize(
    "text",
    [
        "(" * 3000 + "RGVA: 9/29/285" + ")" * 3000,
        "[" * 3000,
        "“" * 3000 + "a",
        "; " * 10_000,
        "1" * 1_000_000,
        "1/" * 5000,
        "ibid., " * 2000,
        "RGVA " * 3000,
        "A. " * 3000,
        "Abc def " * 3000,
        "p. 1, " * 3000,
        "\u0301" * 20_000,
        "a" * 100_000,
        "1937 г. " * 2000,
        "«" * 2000 + "»" * 2000,
    ],
    ids=lambda text: f"{text[:8]!r} x {len(text)}",
)
def test_overlong_and_nested_notes_are_read(text: str) -> None:
    check(parsed(essay([text]), "markdown"))
