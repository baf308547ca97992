"""Plain text: pages from a PDF, endnotes, lists; spans are exact whatever the text."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benes_refs.model import Source
from benes_refs.readers import read_text
from plain_notes import BODY, marks, notes


def test_a_mark_glued_to_a_year_is_told_by_the_running_count() -> None:
    text = "One came1. Two left2. They met in June 19353 and parted4.\n" + "_" * 20
    text += "".join(f"\n{n} Note number {n}, p. {n}." for n in (1, 2, 3, 4))
    assert [m and m[-5:] for m in marks(text)] == ["came1", "left2", "19353", "rted4"]


def test_a_starred_note_stands_among_the_numbered() -> None:
    text = "Archives*. One came1.\n" + " " * 30 + "\n1 First, p. 5.\n* Thanks to all.\n"
    assert notes(text) == [("1", "First, p. 5."), ("*", "Thanks to all.")]


def test_a_star_below_the_title_ends_where_the_body_begins() -> None:
    text = "A title\nJane Kolar¹,†\n† Deceased 3 May 2018\n\n" + BODY.format("¹", "²") * 4 + "_" * 12
    assert notes(text + "\n¹ First, p. 5.\n² Second, p. 6.\n")[0] == ("†", "Deceased 3 May 2018")


def test_the_institutions_of_authors_are_no_notes_where_the_body_goes_on_below_them() -> None:
    text = "Jane Kolar1, Jan Brana2\n1 Institute of History, Prague\n2 University of the North, Brno\n"
    text += (
        BODY.format(1, 2) * 2 + BODY.format(3, 4) + "1'The town' is Prague.\n2Lukes, p. 2.\n3Ibid., p. 3.\n"
    )
    assert notes(text) == [("1", "'The town' is Prague."), ("2", "Lukes, p. 2."), ("3", "Ibid., p. 3.")]


def test_daggers_count_as_well() -> None:
    text = "Title*\nBody goes on** and on†.\n" + "_" * 12 + "\n* One.\n** Two, p. 7.\n† Three.\n"
    assert notes(text) == [("*", "One."), ("**", "Two, p. 7."), ("†", "Three.")]


def test_signs_count_anew_on_each_page() -> None:
    page = "In {0} came*, two† left.‡ So the law (§ 5) of {0} had it.§\n" + "_" * 12
    page += "\n* One of {0}, p. 5.\n†Two, {0}.\n‡ Three, see\n§ 12 of {0}.\n§Four: {0}.\n"
    found = [
        ("*", "One of {}, p. 5."),
        ("†", "Two, {}."),
        ("‡", "Three, see\n§ 12 of {}."),
        ("§", "Four: {}."),
    ]
    years = range(1935, 1938)
    assert notes("\f".join(map(page.format, years))) == [(m, n.format(y)) for y in years for m, n in found]


def test_a_list_on_one_page_of_many_is_no_note() -> None:
    prose = "A plain essay without any note.\nIt has a second line.\n"
    text = "\f".join([prose, prose + "1. A demand.\n2. Another.\n3. A third.\n" + prose, prose])
    assert notes(text) == []


def test_notes_may_follow_each_other_like_sentences() -> None:
    text = "He came¹ from Prague². He left³ for good.\n" + "_" * 12
    text += "\n¹ Ibid., p. 1. ² Lukes, Berlin ³1998, p. 2,\nand Kvaček. ³ «Pravda», p. 3.\n"
    assert notes(text) == [
        ("1", "Ibid., p. 1."),
        ("2", "Lukes, Berlin ³1998, p. 2,\nand Kvaček."),
        ("3", "«Pravda», p. 3."),
    ]


def test_raised_markers_may_have_brackets() -> None:
    text = "He came(¹) and left.(²)\n" + "_" * 12
    assert notes(text + "\n(¹)Newton, p. 1.\n²) Lukes, p. 2.\n") == [
        ("1", "Newton, p. 1."),
        ("2", "Lukes, p. 2."),
    ]


def test_a_raised_marker_may_stand_before_a_number() -> None:
    text = "He came¹. He left².\n" + "_" * 12 + "\n¹3 Hansard 331, col. 12.\n²17 March 1938, p. 2.\n"
    assert notes(text) == [("1", "3 Hansard 331, col. 12."), ("2", "17 March 1938, p. 2.")]


def test_raised_digits_are_digits() -> None:
    assert notes("Body one¹ and two².\nMore.\n\n¹ First note.\n² Second.\n") == [
        ("1", "First note."),
        ("2", "Second."),
    ]


@pytest.mark.parametrize("marker", ["{}. ", "{} ", "[{}] ", "{}) ", "({}) ", "{}\t", "  {}. "])
def test_a_list_of_notes_may_number_them_in_any_style(marker: str) -> None:
    lines = [f"Newton to Eden, {n + 10} June 1937, FO 371/21104." for n in range(3, 9)]
    text = "\n".join(marker.format(n) + line for n, line in enumerate(lines, 3))
    assert notes(text) == [(str(n), line) for n, line in enumerate(lines, 3)]


def test_a_numbered_note_may_run_over_lines_and_paragraphs() -> None:
    text = "1. Newton to Eden,\n21 June 1937.\n2. Ibid.\n\nMore on this below.\n3. FO 371.\n"
    assert notes(text)[1] == ("2", "Ibid.\n\nMore on this below.")
    assert notes(text)[0] == ("1", "Newton to Eden,\n21 June 1937.")


def test_unnumbered_lines_are_named_by_their_line() -> None:
    text = "Newton to Eden, 21 June 1937.\n\nIbid., p. 5.\n21 June 1937, the same.\n"
    assert [marker for marker, _ in notes(text)] == ["1", "3", "4"]


def test_prose_without_notes_has_none() -> None:
    assert notes("A plain essay without any note.\nIt has a second line.\n") == []


def test_a_date_or_a_page_at_a_line_start_is_no_note() -> None:
    text = "He came back1 and left2.\n" + "_" * 20 + "\n"
    text += "1 Signed in Rome on\n2 March 1957, published on\n12 pages.\n2 Ibid., p. 4.\n"
    assert notes(text) == [
        ("1", "Signed in Rome on\n2 March 1957, published on\n12 pages."),
        ("2", "Ibid., p. 4."),
    ]


def test_headings_with_numbers_are_no_notes() -> None:
    text = (
        "1. The beginning\nHe came1.\n\n2. The end\nHe left2.\n"
        + "_" * 20
        + "\n1 First, p. 3.\n2 Second, p. 5.\n"
    )
    assert notes(text) == [("1", "First, p. 3."), ("2", "Second, p. 5.")]


def test_a_marker_swallowed_with_a_hyphen_is_found_inside_the_line() -> None:
    text = "He came1. He left2.\n" + "_" * 20 + "\n1 First, p. 3.\n2 Second, p. 5.\n\f"
    text += "All parted3 and met4. It was a long Zwe3 So too: Kvaček, p. 5.\n4 Fourth, p. 8.\n"
    assert [marker for marker, _ in notes(text)] == ["1", "2", "3", "4"]
    assert notes(text)[2][1] == "So too: Kvaček, p. 5."


def test_numbers_torn_from_their_notes_are_given_back() -> None:
    words = "The cabinet met and spoke of many things that nobody else would ever have thought of saying"
    page = f"{words}{{}}. \n{words}{{}}.\n" * 4
    text = page.format(1, 2, 3, 4, 5, 6, 7, 8) + "_" * 20 + "\nIbid., p. 63.\nLukes, Czechoslovakia, p. 12.\n"
    text += "".join(f"{n} Newton to Eden, p. {n}.\n" for n in range(3, 9)) + "1\n2\n"
    assert notes(text)[:3] == [
        ("1", "Ibid., p. 63."),
        ("2", "Lukes, Czechoslovakia, p. 12."),
        ("3", "Newton to Eden, p. 3."),
    ]


def test_numbers_in_a_column_before_their_notes_are_given_back() -> None:
    text = BODY.format(1, 2) + BODY.format(3, 4) + "\n1.\n2.\n\n3.\n4.\n\n"
    text += "Newton to Eden, of whom he saw little enough in all that autumn of talks, p. 5. London, A.\n"
    text += "Brown, 1937.\nIbid., p. 7.\nKvaček, p. 9.\nLukes, p. 8.\n\f" + BODY
    assert [note.split("\n")[-1] for _, note in notes(text)] == [
        "Brown, 1937.",
        "Ibid., p. 7.",
        "Kvaček, p. 9.",
        "Lukes, p. 8.",
    ]


def test_a_chapter_may_count_anew_inside_a_page() -> None:
    text = (
        "He came1. He left2. He slept3.\n\f"
        + "He wrote4. He read5.\n\nA new turn\n\nThey met1. They parted2.\n"
    )
    text = text.replace("\n\f", "\n" + "_" * 20 + "\n1 A, p. 1.\n2 B, p. 2.\n3 C, p. 3.\n\f") + "_" * 20
    text += "\n4 D, p. 4.\n5 E, p. 5.\n1 F, p. 6.\n2 G, p. 7.\n"
    assert [marker for marker, _ in notes(text)] == ["1", "2", "3", "4", "5", "1", "2"]
    assert marks(text)[-2:] == ["They met1", "y parted2"]


def test_a_call_out_behind_a_space_begins_the_count_of_a_page() -> None:
    page = "They asked for help in {0}. 1\nNobody came2 and nobody wrote, 3 May 3.\n"
    page += "So it went on to the end.\n1Ibid., p. {0}.\n2Lukes, p. {0}.\n3Kvaček, p. {0}.\n"
    found = [("1", "Ibid., p. {}."), ("2", "Lukes, p. {}."), ("3", "Kvaček, p. {}.")]
    years = range(1935, 1938)
    assert notes("\f".join(map(page.format, years))) == [(m, n.format(y)) for y in years for m, n in found]


def test_two_columns_each_keep_their_notes() -> None:
    prose = "Nobody spoke of passage any more and Krofta kept his counsel to the very end of it all. "

    def column(first: int) -> list[str]:
        body = textwrap.wrap(prose * 9, 46)
        body[3] += str(first)
        body[9] += str(first + 1)
        feet = [
            f"{n} Newton to Eden, {n} June 1937, FO 371/21104, N3287; DBFP, p. {n}."
            for n in (first, first + 1)
        ]
        return body + feet

    text = "\f".join("\n".join(column(n) + column(n + 2)) for n in (1, 5, 9))
    found = notes(text)
    assert [marker for marker, _ in found] == [str(n) for n in range(1, 13)]
    assert all(line.endswith(f"DBFP, p. {marker}.") for marker, line in found)


def test_the_stamp_of_a_library_is_no_end_of_a_note() -> None:
    page = "In {0} came{1}, two left{2}.\n\n{1} Ibid., p. {1}.\n{2} Lukes, p. {2}.\n"
    stamp = "\nThis content downloaded from 10.0.0.{0} on Mon, 05 Nov 2018 12:{0}:11 UTC\n"
    stamp += "All use subject to https://example.org/terms\n"
    text = "\f".join((page + stamp).format(10 + n, 2 * n - 1, 2 * n) for n in range(1, 4))
    assert notes(text)[1::2] == [(str(n), f"Lukes, p. {n}.") for n in (2, 4, 6)]


def test_spans_are_offsets_into_the_text_as_given() -> None:
    text = "\ufeffHe came1.\r\n\r\n" + "_" * 20 + "\r\n1 First,\r\np. 3.\r\n"
    assert notes(text) == [("1", "First,\r\np. 3.")]


PARTS = [
    *(
        "1 ",
        "2. A",
        "\n",
        "\n\n",
        "\f",
        "* ",
        "† ",
        "_" * 10,
        " " * 40 + "\n",
        "ibid. ",
        "12",
        "13\n",
        "198.\n",
        "[3] ",
    ),
    *(
        "\nNotes\n",
        "Bibliography\n",
        "  ",
        "\r",
        "word3",
        "the end12. ",
        "ix. ",
        "iv\n",
        "¹ ",
        "²\n",
        "\n7\n",
    ),
    *("See Newton, p. 5.", "\n8\n\nLine of text.\n", "Page head\n", "\f\n12\n"),
]


def check(source: Source) -> None:
    for note in source.notes:
        assert note.marker
        assert note.pieces
        ends = 0
        for piece in note.pieces:
            assert ends <= piece.start < piece.end <= len(source.text)
            assert source.text[slice(*piece)].strip() == source.text[slice(*piece)] or piece.start
            ends = piece.end
        assert note.mark is None or note.mark in source.marks
    assert list(source.marks) == sorted(source.marks, key=lambda mark: mark.span)


@settings(max_examples=300)
@given(st.lists(st.sampled_from(PARTS), max_size=80))
def test_pieces_are_in_order_and_inside_the_text(parts: list[str]) -> None:
    check(read_text("".join(parts), format="text"))


@settings(max_examples=50)
@given(st.text(max_size=300))
def test_any_text_is_read_without_an_exception(text: str) -> None:
    check(read_text(text))
