"""Spellings, persons and works are knowledge: tables of ours, and a user's own laid over them."""

from __future__ import annotations

from pathlib import Path

import pytest

from benes_refs.knowledge import Knowledge, load
from benes_refs.lint.run import lint
from benes_refs.model import BenesRefsError, Finding
from benes_refs.pipeline import parse_text

MINE = """\
[spelling]
persons = ["Lebedinskaia"]
words = ["Třeboň"]
slips = { histroy = "history" }

[[work]]
family = "Lebedinskaia"
title = "The Archives of the Small Towns"
source = "title page"
verified = true

[[work]]
family = "Vodrada"
title = "The Ponds and the People of Bohemia"
verified = false
"""


@pytest.fixture
def mine(tmp_path: Path) -> Knowledge:
    (tmp_path / "mine.toml").write_text(MINE, "utf-8")
    return load([tmp_path / "mine.toml"])


def found(code: str, text: str, knowledge: Knowledge) -> list[Finding]:
    parsed = parse_text(f"Text.[^1]\n\n[^1]: {text}\n", name="essay.md", format="markdown")
    return [finding for finding in lint(parsed, knowledge) if finding.code == code]


def test_a_users_misspelling_is_reported(mine: Knowledge) -> None:
    note = "On the histroy of the town see below."
    assert not found("PU009", note, load())
    (finding,) = found("PU009", note, mine)
    assert "history" in finding.message


def test_a_users_spellings_are_added_to_ours(mine: Knowledge) -> None:
    """Our own words and slips are still known."""
    assert found("PU009", "On thier fate see below.", mine)
    assert {"Třeboň", "Hodža"} <= set(mine.spelling.words)


def test_a_verified_title_is_claimed_and_can_be_mended(mine: Knowledge) -> None:
    note = "A. Lebedinskaia, The Archive of the Small Towns (Prague: Academia, 1998), p. 5."
    (finding,) = found("BK006", note, mine)
    assert finding.severity == "error"
    assert finding.fix is not None


def test_an_unverified_title_is_only_asked_about(mine: Knowledge) -> None:
    note = "B. Vodrada, The Ponds and the Peoples of Bohemia (Prague: Academia, 1998), p. 5."
    (finding,) = found("BK006", note, mine)
    assert finding.severity == "info"
    assert finding.fix is None
    assert finding.message.endswith("?")


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ('[[work]]\nfamily = "Vodrada"\n', "title"),
        ('[spelling]\npeople = ["Vodrada"]\n', "people"),
        ("[spelling.slips]\nhistroy = 1\n", "slips"),
        ('[[spelling]]\nwords = ["Třeboň"]\n', "spelling"),
    ],
)
def test_a_table_that_cannot_be_read_is_named(table: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text(table, "utf-8")
    with pytest.raises(BenesRefsError, match=said):
        load([tmp_path / "bad.toml"])


def test_a_work_is_verified_where_its_source_is_named() -> None:
    """A title that nobody saw in a source is never claimed."""
    assert [w for w in load().spelling.works if w.verified != bool(w.source)] == []


def test_no_misspelling_is_a_word_that_is_spelt_so() -> None:
    slips = load().spelling.slips
    assert not slips.keys() & set(slips.values())
    assert all(word == word.lower() and word.isascii() for word in slips)
