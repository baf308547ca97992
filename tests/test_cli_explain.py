"""`benes-refs explain`: a note with its citations in brackets, and where each field was read."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from rich.cells import cell_len

from benes_refs import pipeline
from benes_refs.cli import inputs
from benes_refs.cli.group import cli
from benes_refs.model import Span

ESSAY = Path(__file__).parent.parent / "fixtures" / "essay" / "essay.txt"
TEXT = (
    "A.[^1] B.[^2] C.[^3]\n\n"
    "[^1]: So it began. Litvinov to Stalin, 3 April\n    1935, Ф. 5. Оп. 17. Д. 26. Л. 12, РГВА.\n\n"
    "[^2]: See also ibid., p. 5; R. Kvaček. Nad Evropou zataženo. Praha, 1966. S. 131-\n    132.\n\n"
    "[^3]: Nothing is cited here.\n"
)


@pytest.fixture
def essay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An essay in the current folder: its name is short wherever that is, and no line is broken for it."""
    monkeypatch.chdir(tmp_path)
    path = Path("essay.md")
    path.write_text(TEXT, "utf-8")
    return path


def run(path: Path, note: str, **environment: str) -> Result:
    return CliRunner(env={"COLUMNS": "80", **environment}).invoke(cli, ["explain", str(path), note])


def shown(path: Path, note: str) -> str:
    result = run(path, note)
    assert (result.exit_code, result.stderr) == (0, "")
    return result.stdout


def fields(page: str) -> dict[str, str]:
    """The paths with what stands beside them, of the first citation that has them."""
    rows = [line.split(None, 1) for line in page.splitlines() if line.startswith("   ")]
    return {row[0]: " ".join(row[1].split()) for row in reversed(rows) if len(row) == 2}


def test_the_text_stands_on_top_with_each_citation_in_numbered_brackets(essay: Path) -> None:
    page = shown(essay, "2")
    assert page.split()[:3] == ["Note", "2", "of"]
    assert ", line 6\n" in page
    assert "1⟦ibid., p. 5⟧; 2⟦R. Kvaček. Nad Evropou zataženo. Praha, 1966. S." in page
    assert "131-132⟧" in page


def test_each_field_has_the_words_it_was_read_from_where_they_differ(essay: Path) -> None:
    found = fields(shown(essay, "1"))
    assert found["document.from"] == "Litvinov"
    assert found["document.date"] == "1935-04-03 “3 April 1935”"
    assert found["holding.archive"] == "RGVA “РГВА”"


def test_a_repeat_tells_what_it_took_over(essay: Path) -> None:
    page = shown(essay, "2")
    assert "1  archival, ibid, as in n1.1, signal “see also”" in page
    assert fields(page)["holding.archive"] == "RGVA taken over"


def test_a_repeat_of_nothing_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("A.[^1]\n\n[^1]: Ibid., p. 5.\n", "utf-8")
    assert "ibid, not resolved" in shown(path, "1")


def test_what_was_not_read_is_named(essay: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Inside a citation in its fields, beside the citations below them."""
    parsed = pipeline.read_and_parse(essay)
    (citation,) = parsed.notes[0].citations
    start = parsed.source.text.index("Litvinov to")
    note = parsed.notes[0]._replace(
        citations=(citation._replace(unread=(Span(start, start + 8),)),),
        unread=(Span(start - 12, start - 2),),
    )
    monkeypatch.setattr(inputs.Reading, "parsed", lambda *_, **__: parsed._replace(notes=(note,)))
    page = shown(essay, "1")
    assert fields(page)["unread"] == "“Litvinov”"
    assert page.endswith("not read   “o it began”\n")


def test_a_note_without_a_citation_says_so(essay: Path) -> None:
    assert "No citation was found in this note." in shown(essay, "3")


@pytest.mark.parametrize("note", ["2", "3", "5", "29", "*"])
def test_it_fits_80_columns(note: str) -> None:
    assert max(map(cell_len, shown(ESSAY, note).splitlines())) <= 80


def test_without_a_terminal_there_is_no_colour(essay: Path) -> None:
    assert "\x1b" not in shown(essay, "1")


def test_colours_show_what_each_word_gave(essay: Path) -> None:
    coloured = run(essay, "1", FORCE_COLOR="1", TERM="xterm").stdout
    assert "\x1b[32mL" in coloured
    assert "\x1b[36m" in coloured
    assert "\x1b" not in run(essay, "1", FORCE_COLOR="1", TERM="xterm", NO_COLOR="1").stdout


def test_a_note_that_is_not_there_is_one_sentence(essay: Path) -> None:
    result = run(essay, "99")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == f"Error: {essay} has no note 99: its notes are 1, 2, 3.\n"


def test_notes_of_the_same_marker_are_all_shown(tmp_path: Path) -> None:
    """Numbering may start anew with each chapter."""
    path = tmp_path / "a.txt"
    rule = "_" * 30
    page = f"One.1\n{rule}\n1 Litvinov to Stalin, 3 April 1935, RGVA: 9/29/285, p. 5.\n\f"
    path.write_text(page + page.replace("285", "286"), "utf-8")
    assert shown(path, "1").count("Note 1 of") == 2


def test_terminal_escapes_of_the_text_are_not_obeyed(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(TEXT.replace("Litvinov", "Lit\x1b[31m\x9bvinov"), "utf-8")
    page = shown(path, "1")
    assert ("\x1b" in page, "\x9b" in page) == (False, False)
