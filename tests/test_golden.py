"""Golden cases, each a phenomenon: fixtures/golden/CASE has the input, what is read in it, and its table.

`pytest tests/test_golden.py --update` writes them anew and fails: read the difference before you commit it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import scoring
from benes_refs import pipeline
from benes_refs.model import Parsed
from benes_refs.writers import table

CASES = sorted((Path(__file__).parent.parent / "fixtures" / "golden").iterdir())
PLACES = ("id", "span", "pieces", "text")
"""Where a citation stands is for the property tests; golden files say what it was understood to be."""


def understood(parsed: Parsed) -> str:
    """The citations of each note as JSON that can be read, a fact in each line."""
    notes = {
        note["marker"]: [facts(citation) for citation in note["citations"]] for note in scoring.read(parsed)
    }
    return json.dumps(notes, ensure_ascii=False, indent=2) + "\n"


def facts(citation: scoring.Data) -> dict[str, Any]:
    return {key: value for key, value in citation.items() if key not in PLACES}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_case_is_read_as_written_down(case: Path, update: bool) -> None:
    (given,) = case.glob("input.*")
    parsed = pipeline.parse_text(given.read_text("utf-8"), name=given.name)
    made = {
        "expected.json": understood(parsed),
        "table.txt": table.render([parsed], width=80, color=False),
    }
    for name, text in made.items():
        if update:
            (case / name).write_text(text, "utf-8")
        assert text == (case / name).read_text("utf-8"), f"{case.name}/{name}: see the difference"
    assert not update, "rewritten: read the difference, then run without --update"
