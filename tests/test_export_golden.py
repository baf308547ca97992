"""The exports of the hand-made sources, byte for byte as in fixtures/exports/: a change shows in review.

BENES_REFS_UPDATE=1 pytest tests/test_export_golden.py writes them anew.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from benes_refs import writers
from factories import ESSAY

FOLDER = Path(__file__).parent.parent / "fixtures" / "exports"
FILES = {
    "json": "result.json",
    "csl-json": "refs.json",
    "biblatex": "refs.bib",
    "bibtex": "refs.bibtex",
    "ris": "refs.ris",
    "csv": "refs.csv",
    "markdown": "refs.md",
}


def test_every_format_but_the_table_has_its_file() -> None:
    assert set(FILES) == set(writers.names()) - {"table"}


@pytest.mark.parametrize("format_", FILES)
def test_the_export_is_what_the_file_shows(format_: str) -> None:
    path = FOLDER / FILES[format_]
    text = writers.get(format_).render([ESSAY])
    if "BENES_REFS_UPDATE" in os.environ:
        path.write_bytes(text.encode())
    assert text.encode() == path.read_bytes()
