"""The essay in every format, made by real programs, gives the citations of its text."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from benes_refs.model import Citation, Parsed
from benes_refs.pipeline import parse
from benes_refs.readers import formats, read

FIXTURES = Path(__file__).parent.parent / "fixtures"
MADE = sorted(path for path in (FIXTURES / "formats").iterdir() if path.name != "commands.txt")
# In a PDF a hyphen at a line end may be the author's or the printer's: nobody can tell.
PRINTED_HYPHEN = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")
SAID = ("kind", "signal", "document", "holding", "work", "locator", "via", "ambiguous", "resolved", "repeat")


@cache
def as_text() -> Parsed:
    return parse(read(FIXTURES / "essay" / "essay.txt"))


def said(citation: Citation) -> dict[str, Any]:
    """All fields of a citation; dashes, quotes and spaces as programs change them are alike."""
    return {field: alike(getattr(citation, field)) for field in SAID}


def alike(value: Any) -> Any:
    if isinstance(value, str):
        value = unicodedata.normalize("NFC", value.replace("\xa0", " "))
        value = PRINTED_HYPHEN.sub("", value)
        return re.sub(r"[’‘']", "’", re.sub(r"[“”„\"]", '"', value))
    if isinstance(value, dict):
        return {key: alike(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [alike(item) for item in value]
    return value


@pytest.mark.parametrize("path", MADE, ids=lambda path: path.name)
def test_every_citation_is_the_same_field_by_field(path: Path) -> None:
    found = parse(read(path))
    assert [[said(c) for c in note.citations] for note in found.notes] == [
        [said(c) for c in note.citations] for note in as_text().notes
    ]


@pytest.mark.parametrize("path", MADE, ids=lambda path: path.name)
def test_every_note_is_linked_to_its_call_out_and_pieces_are_its_text(path: Path) -> None:
    source = read(path)
    assert len(source.notes) == 33
    assert all(note.mark for note in source.notes)
    for note in source.notes:
        assert all(source.text[slice(*piece)].strip() for piece in note.pieces)


def test_every_format_has_a_fixture() -> None:
    suffixes = {path.suffix for path in MADE} | {".md", ".txt"}
    assert all(suffixes & set(known) for known in formats().values())


@pytest.mark.parametrize("name", ["essay.pdf", "essay-chromium.pdf"])
def test_a_pdf_gives_each_note_its_page(name: str) -> None:
    pages = [note.page or 0 for note in read(FIXTURES / "formats" / name).notes]
    assert pages == sorted(pages)
    assert pages[0] >= 1
