"""PDF: how signs are set on a page, in pages written by hand: raised figures, ligatures, columns, sizes."""

from __future__ import annotations

from itertools import count

from benes_refs.model import Source
from benes_refs.readers import pdf

RAISED_FIGURES = b"""1 begincodespacerange <00> <FF> endcodespacerange
2 beginbfrange <20> <7E> <0020> <B2> <B3> <0032> endbfrange 1 beginbfchar <B9> <0031> endbfchar"""
"""The superscript figures of the font are figures to a reader, as in fonts whose figures can be raised."""


def printed(*pages: str) -> Source:
    """What is read of pages in Helvetica; each line of a page is `x y size words`."""
    objects: list[bytes] = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%s]/Count %d>>"
        % (b" ".join(b"%d 0 R" % n for n in range(5, 5 + 2 * len(pages), 2)), len(pages)),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode 4 0 R>>",
        stream(b"/CIDInit /ProcSet findresource begin begincmap %s endcmap end" % RAISED_FIGURES),
    ]
    for page, number in zip(pages, count(5, 2), strict=False):
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 700]/Contents %d 0 R" % (number + 1)
            + b"/Resources<</Font<</F 3 0 R>>>>>>"
        )
        objects.append(stream(b"\n".join(map(shown, filter(None, page.strip().splitlines())))))
    data = b"".join(b"%d 0 obj%s endobj\n" % (n, body) for n, body in enumerate(objects, 1))
    return pdf.read_bytes(b"%PDF-1.4\n" + data + b"trailer<</Root 1 0 R>>\n", "x.pdf")


def stream(data: bytes) -> bytes:
    return b"<</Length %d>>stream\n%s\nendstream" % (len(data), data)


def shown(line: str) -> bytes:
    """The operators that show a line; a number in braces moves the rest to the right, by thousandths."""
    x, y, size, words = line.strip().split(" ", 3)
    signs = words.encode("cp1252").replace(b"(", b"\\(").replace(b")", b"\\)")
    moved = signs.replace(b"{", b") -").replace(b"}", b" (")
    return b"BT /F %s Tf %s %s Td [(%s)] TJ ET" % (size.encode(), x.encode(), y.encode(), moved)


def notes(source: Source) -> list[tuple[str, str]]:
    return [
        (n.marker, " ".join(" ".join(source.text[slice(*p)] for p in n.pieces).split())) for n in source.notes
    ]


def test_figures_that_a_font_raises_are_call_outs_and_markers() -> None:
    source = printed(
        """50 600 11 He came to Prague in 1935\xb9 and left in the autumn of 1936\xb2.
        50 100 8 \xb93 Hansard 331, col. 12.
        50 90 8 \xb2ibid., p. 5."""
    )
    assert notes(source) == [("1", "3 Hansard 331, col. 12."), ("2", "ibid., p. 5.")]
    assert all(note.mark for note in source.notes)


def test_a_call_out_in_a_gap_of_its_line_is_read_there() -> None:
    source = printed(
        """50 600 11 He came to Prague{700}. Nobody wrote of it.
        144 605 6.5 1
        50 100 8 1 Ibid., p. 5."""
    )
    assert "Prague¹.Nobody" in source.text.replace(" ", "")


def test_brackets_around_a_raised_number_are_no_part_of_it() -> None:
    source = printed(
        """50 600 11 He came to Prague.
        143 605 6.5 [1]
        50 100 8 To Eden, p. 5.
        40 103 5 [1]"""
    )
    assert notes(source) == [("1", "To Eden, p. 5.")]
    assert [mark.marker for mark in source.marks] == ["1"]


def column(x: int, first: int, length: int) -> str:
    body = [f"{x} {600 - 14 * n} 11 In those days of {1930 + first + n} he wrote" for n in range(length)]
    called = f"{x} {600 - 14 * length} 11 to nobody{first}, not to her{first + 1}."
    feet = [f"{x} {100 - 10 * n} 8 {first + n} To Eden, p. {first + n}; see FO 371." for n in (0, 1)]
    return "\n".join([*body, called, *feet])


def test_the_columns_of_a_short_last_page_are_those_of_the_page_before() -> None:
    full = "\n".join([column(40, 1, 25), column(270, 3, 25)])
    last = "\n".join(
        [column(40, 5, 12), "270 600 11 So much for that.", "270 100 8 7 Thanks to all of them."]
    )
    source = printed(full, last)
    assert [marker for marker, _ in notes(source)] == [str(n) for n in range(1, 8)]
    assert notes(source)[4] == ("5", "To Eden, p. 5; see FO 371.")


def test_notes_may_stand_in_two_columns_below_a_body_of_one() -> None:
    words = " ".join(f"to nobody{n}." for n in range(1, 9))
    body = "\n".join(
        f"40 {600 - 14 * n} 11 In those days of {1930 + n} he wrote and he came back from there to the town"
        for n in range(9)
    )
    feet = "\n".join(
        f"{x} {100 - 10 * n} 8 {first + n} To Eden, at his place in London, p. {first + n}; see FO 371/2."
        for x, first in ((40, 1), (260, 5))
        for n in range(4)
    )
    found = notes(printed(f"{body}\n40 470 11 {words}\n{feet}"))
    assert [marker for marker, _ in found] == [str(n) for n in range(1, 9)]
    assert all(
        text == f"To Eden, at his place in London, p. {marker}; see FO 371/2." for marker, text in found
    )


def test_a_quotation_above_the_notes_is_told_by_its_size() -> None:
    def page(number: int, quotation: str) -> str:
        body = f"50 600 11 In those days of {1930 + number} he wrote to nobody{number}."
        return f"{body}\n{quotation}\n50 100 8 {number} {note.format(number)}"

    note = "To Eden, p. {0}, where he says no more than that the {0} letters were all that had come to him."
    said = "50 120 9 In March he came, it says in the minutes, for\n50 110 9 7 annexes as late as that."
    source = printed(page(1, ""), page(2, said), page(3, ""))
    assert notes(source) == [(str(n), note.format(n)) for n in (1, 2, 3)]
