"""The table: readable at 80 columns, coloured only where wanted, and safe to show."""

from __future__ import annotations

import pytest

from benes_refs.model import Citation, Locator, Note, Parsed, ParsedNote, Source, Span, Work
from benes_refs.writers import table
from factories import ARCHIVAL, BOOK, ESSAY, IN_PRINT, parsed

SPAN, TEXT = Span(0, 5), "ibid."
LETTER = "Alexandrovskii to Litvinov, Prague, 1 July 1935"


def row(citation: Citation, width: int = 80) -> str:
    note = ParsedNote(Note("2", (SPAN,)), TEXT, (citation,))
    lines = table.render([Parsed(Source("a", TEXT), (note,))], width, color=False).splitlines()
    return "\n".join(lines[2:-1])


def cited(**facts: object) -> Citation:
    return Citation("n2.1", (SPAN,), TEXT, **{"kind": "other", **facts})  # type: ignore[arg-type]


@pytest.mark.parametrize("width", [60, 80, 100, 200])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    lines = table.render([ESSAY], width, color=False).splitlines()
    assert max(table.size(line) for line in lines) <= width


def test_a_historian_sees_note_kind_document_archive_and_place_at_a_glance() -> None:
    text = table.render([parsed(ARCHIVAL, IN_PRINT, BOOK)], 160, color=False)
    found = [line.split("  ") for line in text.splitlines()[2:]]
    cells = [[cell.strip() for cell in line if cell.strip()] for line in found]
    assert cells == [
        ["1", "archival", LETTER, "AVPRF: f. 05, op. 15, p. 111, d. 101", "p. 1"],
        ["2", "edition", "De Lacroix to Delbos, Prague, 3 July 1937", "DDF, series 2, vol. 6", "p. 2"],
        ["3", "book", "Kvaček, Nad Evropou zataženo: 100 % & {více} #1 $_^~\\, Praha 1966", "p. 3"],
        ["3 notes, 3 citations, 3 sources"],
    ]


def test_a_pointer_back_shows_how_it_was_resolved() -> None:
    assert "book" in row(cited(kind="book", via="ibid", work=Work(title="X")))
    assert "←ibid" in row(cited(kind="book", via="ibid"))
    assert "←short?" in row(cited(kind="book", via="short", ambiguous=True))
    assert "not" in row(cited(via="ibid", resolved=False))


def test_the_parts_of_a_shelfmark_stay_together_at_line_ends() -> None:
    text = table.render([parsed(ARCHIVAL)], 66, color=False)
    assert "p.\n" not in text
    assert "p. 111" in text


def test_a_note_without_citation_is_shown_as_such() -> None:
    note = ParsedNote(Note("*", (SPAN,)), "Commentary.")
    assert "no citation" in table.render([Parsed(Source("a", ""), (note,))], 80, color=False)


def test_escape_sequences_of_the_essay_do_not_reach_the_terminal() -> None:
    evil = "\x1b[31mred\x9b2J\u202eabc"
    text = row(cited(kind="book", work=Work(title=evil), locator=Locator("page", evil)))
    assert not set(text) & set("\x1b\x9b\u202e")


def test_colour_follows_the_wish_and_no_color(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\x1b[" in table.render([ESSAY], 80, color=True)
    assert "\x1b[" not in table.render([ESSAY], 80, color=False)
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in table.render([ESSAY], 80, color=True)


def test_wide_letters_count_double_and_long_words_are_cut() -> None:
    assert table.wrap("史料 史料", 4) == ["史料", "史料"]
    assert table.wrap("aaaaaa b", 4) == ["aaaa", "aa b"]
