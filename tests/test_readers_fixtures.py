"""The fixture essay and the same words in other page layouts: exactly their notes, whole and linked."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from benes_refs.model import Note, Source
from benes_refs.readers import read

FIXTURES = Path(__file__).parent.parent / "fixtures"
BROKEN_RANGE = re.compile(r"(?<=\d-)\s+(?=\d)")


def one_line(source: Source, note: Note) -> str:
    text = " ".join(source.text[slice(*piece)] for piece in note.pieces)
    return BROKEN_RANGE.sub("", " ".join(text.split()))


def expected(path: Path, key: str) -> list[tuple[str, str]]:
    notes = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [(note[key], note["text"]) for note in notes]


@pytest.mark.parametrize("name", ["essay.txt", "essay.md"])
def test_the_essay_has_exactly_its_notes(name: str) -> None:
    source = read(FIXTURES / "essay" / name)
    found = [(note.marker, one_line(source, note)) for note in source.notes]
    assert found == expected(FIXTURES / "essay" / "gold.jsonl", "note")
    assert [mark.marker for mark in source.marks] == [note.marker for note in source.notes]
    assert all(note.mark for note in source.notes)


@pytest.mark.parametrize("name", ["journal", "torn-markers", "endnotes"])
def test_the_essay_in_other_layouts_has_exactly_its_notes(name: str) -> None:
    source = read(FIXTURES / "articles" / f"{name}.txt")
    found = [(note.marker, one_line(source, note)) for note in source.notes]
    wanted = expected(FIXTURES / "articles" / f"{name}.notes.jsonl", "marker")
    assert sorted(found) == sorted(wanted)
    assert all(note.mark for note in source.notes)


def test_markers_that_pdftotext_put_behind_their_notes_are_given_back() -> None:
    """Where body and notes are set alike nobody can always tell their border: one note may lose a line."""
    source = read(FIXTURES / "articles" / "pdftotext.txt")
    found = [one_line(source, note) for note in source.notes]
    wanted = [text for _, text in expected(FIXTURES / "essay" / "gold.jsonl", "note")]
    assert [note.marker for note in source.notes] == [str(n) for n in range(1, 34)]
    assert all(note.mark for note in source.notes)
    assert sum(a.replace("-", "") == b.replace("-", "") for a, b in zip(found, wanted, strict=True)) >= 31


def test_the_essay_counts_its_pages() -> None:
    source = read(FIXTURES / "essay" / "essay.txt")
    pages = [note.page for note in source.notes]
    assert pages == sorted(pages, key=lambda page: page or 0)
    assert pages[0] == 1
    assert pages[-1] == 10
