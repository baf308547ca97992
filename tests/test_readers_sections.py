"""Plain text: endnotes below their headings, of a whole text and of chapters, and what is none of them."""

from __future__ import annotations

import pytest

from benes_refs.readers import read_text
from plain_notes import BODY, marks, notes


@pytest.mark.parametrize(
    "heading",
    ["Notes", "NOTES:", "N O T E S", "Endnotes", "Примечания", "Примітки", "Anmerkungen", "Poznámky",
     "Przypisy", "Opombe", "Notes de fin", "Бележки", "Napomene", "Noter", "Viitteet", "Jegyzetek",
     "Notas", "Note", "Σημειώσεις", "Anmerkungen und Nachweise", "Notes to Chapter 3",
     "Примечания к главе 2"],
)  # fmt: skip
def test_endnotes_follow_their_heading_and_end_with_the_next(heading: str) -> None:
    text = BODY.format(1, 2) + BODY.format(3, 4) + f"\n{heading}\n\n"
    text += "".join(f"{n}. Newton to Eden, {n + 10} June 1937,\nFO 371/21104.\n" for n in range(1, 5))
    text += "\nBibliography\n\nLukes, I. A Book. 1996.\n"
    assert notes(text) == [
        (str(n), f"Newton to Eden, {n + 10} June 1937,\nFO 371/21104.") for n in range(1, 5)
    ]
    assert all(marks(text))


def test_endnotes_count_anew_below_each_chapter() -> None:
    text = "Chapter 1\n" + BODY.format(1, 2) + "Chapter 2\n" + BODY.format(1, 2)
    text += "Notes\nChapter 1\n1. A, p. 1.\n2. B, p. 2.\nChapter 2\n1. C, p. 3.\n2. D, p. 4.\n"
    assert notes(text) == [("1", "A, p. 1."), ("2", "B, p. 2."), ("1", "C, p. 3."), ("2", "D, p. 4.")]


CHAPTER = BODY.format(1, 2) + "\nNotes\n\n1. {0}, p. 1.\n2. {0}, p. 2.\n"


def test_each_chapter_may_have_its_notes_behind_it() -> None:
    text = "\n".join(f"Chapter {n}\n\n" + CHAPTER.format(name) for n, name in enumerate(("A", "B", "C"), 1))
    assert notes(text) == [(str(n), f"{name}, p. {n}.") for name in "ABC" for n in (1, 2)]
    assert marks(text) == ["n Prague1", "May 19362"] * 3


def test_the_notes_may_begin_overleaf_of_their_heading() -> None:
    text = BODY.format(1, 2) + "\nNotes\n" + "\n" * 9 + "42\n\f1. A, p. 1.\n2. B, p. 2.\n"
    assert notes(text) == [("1", "A, p. 1."), ("2", "B, p. 2.")]


def test_a_chapter_may_end_with_what_it_read() -> None:
    chapter = CHAPTER + "\nLiteratur\n\nLukes, I. A Book. 1996.\n\n"
    text = "\f".join(chapter.format(name) for name in "AB")
    source = read_text(text, format="text")
    assert [(n.marker, n.page) for n in source.notes] == [("1", 1), ("2", 1), ("1", 2), ("2", 2)]
    assert notes(text)[1] == ("2", "A, p. 2.")


def test_a_numbered_bibliography_behind_the_notes_is_none_of_them() -> None:
    text = BODY.format(1, 2) + "\nПримечания\n\n1. A, p. 1.\n2. B, p. 2.\n\nЛитература\n\n"
    text += "".join(f"{n}. Lukes, I. A Book. {1990 + n}.\n" for n in range(1, 6))
    assert notes(text) == [("1", "A, p. 1."), ("2", "B, p. 2.")]


def test_a_list_in_the_body_is_no_note_where_endnotes_are_more() -> None:
    text = BODY.format(1, 2) + "1. The first of the demands.\n2. The second.\n" + BODY.format(3, 4)
    text += "\nNotes\n\n" + "".join(f"{n}. Note, p. {n}.\n" for n in range(1, 5))
    assert notes(text) == [(str(n), f"Note, p. {n}.") for n in range(1, 5)]


def test_a_bibliography_that_counts_again_is_no_notes() -> None:
    page = "In {0} came{1}, two left{2}.\n" + "_" * 12 + "\n{1} Ibid., p. {1}.\n{2} Lukes, p. {2}.\n"
    pages = [page.format(1930 + n, 2 * n - 1, 2 * n) for n in range(1, 5)]
    last = "It came to an end in M 1, and9.\n\nReferences\n" + " " * 30 + "\n"
    last += "".join(f"{n}. Lukes, I. A Book. {1990 + n}.\n" for n in range(1, 9)) + "\n9 Ibid., p. 9.\n"
    assert notes("\f".join([*pages, last]))[-2:] == [("8", "Lukes, p. 8."), ("9", "Ibid., p. 9.")]


def test_roman_numerals_may_be_glued_to_endnotes_without_heading() -> None:
    text = "He cameⁱ. He leftⁱⁱ.\n1. The first demand.\n2. The second.\nThey metⁱⁱⁱ and partedⁱᵛ.\n\f"
    text += "i Newton, p. 1.\niiKvaček, p. 2.\niiiIbid., p. 3.\niv Lukes, p. 4.\n"
    assert [marker for marker, _ in notes(text)] == ["i", "ii", "iii", "iv"]
