"""Pandoc Markdown: what counts as a note, where it stands and what calls it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from benes_refs.model import Source
from benes_refs.readers import read_text


def texts(source: Source) -> list[tuple[str, str]]:
    return [(note.marker, source.text[slice(*note.span)]) for note in source.notes]


def markdown(text: str) -> Source:
    return read_text(text, format="markdown")


def test_a_definition_is_a_note_and_its_call_out_is_linked() -> None:
    source = markdown("Sentence one.[^1]\n\n[^1]: RGVA: 9/29/285.\n")
    assert texts(source) == [("1", "RGVA: 9/29/285.")]
    mark = source.notes[0].mark
    assert mark is not None
    assert source.text[slice(*mark.span)] == "[^1]"
    assert source.marks == (mark,)


def test_a_note_may_begin_with_digits() -> None:
    assert texts(markdown("A.[^7]\n\n[^7]: 1937 was the year.\n")) == [("7", "1937 was the year.")]


def test_lazy_lines_and_indented_paragraphs_belong_to_the_note() -> None:
    source = markdown("A.[^1] B.[^2]\n\n[^1]: first\nlazy\n\n    second paragraph\n\nBody.\n\n[^2]: next\n")
    assert texts(source) == [("1", "first\nlazy\n\n    second paragraph"), ("2", "next")]


def test_an_inline_note_gets_the_number_pandoc_prints() -> None:
    source = markdown("A.[^a] B.^[See [*Pravda*] of 3 May.] C.\n\n[^a]: first\n")
    assert texts(source) == [("a", "first"), ("2", "See [*Pravda*] of 3 May.")]


def test_notes_come_in_the_order_of_their_call_outs() -> None:
    assert [m for m, _ in texts(markdown("A.[^x] B.[^y]\n\n[^y]: later\n[^x]: earlier\n"))] == ["x", "y"]


def test_a_call_out_without_a_note_is_kept_among_the_marks() -> None:
    source = markdown("A.[^1] B.[^2]\n\n[^1]: only\n")
    assert [mark.marker for mark in source.marks] == ["1", "2"]


def test_code_front_matter_and_escapes_hold_no_notes() -> None:
    text = "---\ntitle: a [^9]\n---\n\nA.[^1] `[^2]` \\^[no]\n\n```\n[^3]: code\n```\n\n[^1]: note\n"
    source = markdown(text)
    assert texts(source) == [("1", "note")]
    assert [mark.marker for mark in source.marks] == ["1"]


def test_italics_are_the_words_between_the_asterisks() -> None:
    source = markdown("A.[^1]\n\n[^1]: R. Kvaček, *Nad Evropou zataženo*, Praha 1966.\n")
    assert [source.text[slice(*span)] for span in source.italics] == ["Nad Evropou zataženo"]


def test_windows_line_ends_change_nothing() -> None:
    source = markdown("A.[^1]\r\n\r\n[^1]: one\r\n\r\n    two\r\n\r\nBody\r\n")
    assert texts(source) == [("1", "one\r\n\r\n    two")]


@given(
    st.lists(
        st.sampled_from(["[^1]", "[^1]:", "^[", "]", "[", "\n", "    ", "`", "```", "a", "\\", "---\n", " "])
    )
)
def test_any_text_is_read_without_an_exception_and_spans_lie_in_it(parts: list[str]) -> None:
    source = markdown("".join(parts))
    for note in source.notes:
        assert 0 <= note.span.start <= note.span.end <= len(source.text)
        if note.mark:
            assert note.mark in source.marks
