"""The fixture essay: what a careful copy editor finds in it, and what mending leaves."""

from __future__ import annotations

import difflib
from functools import cache
from pathlib import Path

import pytest

from benes_refs.knowledge import load
from benes_refs.lint.fix import mend
from benes_refs.lint.result import Linted
from benes_refs.lint.run import lint
from benes_refs.model import Finding, Parsed
from benes_refs.pipeline import parse_text

ESSAY = Path(__file__).parent.parent / "fixtures" / "essay" / "essay.txt"

EXPECTED = {
    "ED001": "25",
    "ED002": "25",
    "ED005": "3 6",
    "ED006": "3 4 8 12 25 32",
    "AR002": "2 3 29",
    "AR003": "26",
    "AR004": "29",
    "AR007": "26",
    "AR010": "19",
    "NM001": "3",
    "NM002": "6",
    "NM003": "18",
    "RP002": "2",
    "RP005": "27",
    "RP006": "2",
    "PU001": "3 32",
    "PU002": "6",
    "PU003": "24 28",
    "PU004": "8 12 25 32",
    "PU005": "1",
    "PU006": "18",
    "PU007": "24",
    "BK002": "15",
    "BK003": "1 16 23",
    "BK005": "6 8 24 30",
    "BK006": "11 30 31",
    "BK010": "23",
    "DT003": "13",
    "DT005": "25",
    "LO001": "2 7 27",
}
"""Codes with the notes they must be found at."""


@cache
def text() -> str:
    return ESSAY.read_text("utf-8")


def read(source: str) -> tuple[Parsed, tuple[Finding, ...]]:
    parsed = parse_text(source, name="essay.txt", format="text")
    return parsed, lint(parsed, load())


@cache
def linted() -> tuple[Parsed, tuple[Finding, ...]]:
    return read(text())


@cache
def mended(*, unsafe: bool = False) -> str:
    return mend(*linted(), read, unsafe=unsafe).text


@pytest.mark.parametrize("code", EXPECTED)
def test_the_essay_gives_what_a_copy_editor_finds(code: str) -> None:
    """Each of these findings stands at its notes."""
    found = {finding.marker for finding in linted()[1] if finding.code == code}
    assert set(EXPECTED[code].split()) <= found


def test_the_wrong_volume_is_named_and_so_is_the_right_one() -> None:
    """ED001 at note 25 says which volume covers April 1937."""
    (finding,) = (f for f in linted()[1] if f.code == "ED001")
    assert finding.severity == "error"
    assert "vol. VI " in finding.message
    assert "vol. V (" in finding.message


def test_no_rule_repeats_itself() -> None:
    """A rule says a thing once: no two findings of one code on one place, and no rule more than ten times."""
    found = [(f.code, f.span) for f in linted()[1]]
    assert len(found) == len(set(found))
    codes = [code for code, _ in found]
    assert max(map(codes.count, codes)) <= 10


def test_fixing_twice_changes_nothing_the_second_time() -> None:
    """Safe fixes settle in one run."""
    assert mended() != text()
    assert mend(*read(mended()), read).text == mended()


def test_only_lines_with_findings_differ() -> None:
    """A line without a finding that can be mended stays as it was."""
    parsed, findings = linted()
    result = Linted("essay.txt", parsed.source.text, findings)
    touched = {
        result.position(edit.span.start).line
        for finding in findings
        if finding.fix and finding.fix.applicability == "safe"
        for edit in finding.fix.edits
    }
    old, new = text().splitlines(), mended().splitlines()
    assert len(old) == len(new)
    assert {number for number, (a, b) in enumerate(zip(old, new, strict=True), 1) if a != b} <= touched


def test_the_citations_read_the_same_but_for_what_was_mended() -> None:
    """Mending spelling and typography changes no archive, shelfmark, edition, volume, date or page."""
    before, after = linted()[0], read(mended())[0]
    for old, new in zip(before.notes, after.notes, strict=True):
        for was, now in zip(old.citations, new.citations, strict=True):
            assert was.kind == now.kind
            assert was.locator == now.locator
            assert (was.document and was.document.date) == (now.document and now.document.date)
            assert (was.work and (was.work.edition, was.work.series, was.work.volume, was.work.issued)) == (
                now.work and (now.work.edition, now.work.series, now.work.volume, now.work.issued)
            )
            assert (was.holding and (was.holding.archive, was.holding.shelfmark)) == (
                now.holding and (now.holding.archive, now.holding.shelfmark)
            )


def test_unsafe_fixes_put_the_document_into_the_right_volume() -> None:
    """With --unsafe-fixes note 25 cites t. V, note 27 its volume."""
    changes = [
        line
        for line in difflib.ndiff(text().splitlines(), mended(unsafe=True).splitlines())
        if line[0] == "+"
    ]
    assert any("t. V, p. 599" in line for line in changes)
    assert any("t. VI, p" in line and "296" in line for line in changes)
