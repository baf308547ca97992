"""Whatever the page layout, the notes that were printed are the notes that are read."""

from __future__ import annotations

import pytest

from benes_refs.model import Source
from benes_refs.readers import read_text
from readers_printer import Layout, essay

BLANK, DRAWN = " " * 40, "_" * 20
LAYOUTS = {
    "a plain journal page": Layout(),
    "a blank rule above the notes": Layout(rule=BLANK),
    "a drawn rule above the notes": Layout(rule=DRAWN, head=""),
    "no form feeds, a blank rule, a space where each page begins": Layout(
        breaks="\n ", rule=BLANK, head="", double_spaced=True
    ),
    "no form feeds, a drawn rule": Layout(breaks="\n ", rule=DRAWN, head=""),
    "notes set as wide as the body": Layout(note_width=70, goes_on=False),
    "notes that go on overleaf": Layout(page_lines=30, seed=5),
    "numbers with a full stop": Layout(marker="{}. "),
    "numbers in brackets": Layout(marker="[{}] ", call="[{}]"),
    "numbers in parentheses": Layout(marker="({}) ", rule=DRAWN),
    "numbers glued to the note": Layout(marker="{}", seed=3, rule=DRAWN),
    "a tab behind the number": Layout(marker="{}\t"),
    "numbering that begins anew on each page": Layout(per_page=True, seed=4),
    "an excerpt that begins with note 45": Layout(first=45),
    "folio and name in one head": Layout(head="piped"),
    "the folio behind the title": Layout(head="trailing", foot="folio"),
    "a DOI below each page": Layout(head="author", foot="doi"),
    "double-spaced typescript": Layout(double_spaced=True, page_lines=45),
}


def one_line(source: Source) -> list[tuple[str, str]]:
    return [
        (note.marker, " ".join(" ".join(source.text[slice(*piece)] for piece in note.pieces).split()))
        for note in source.notes
    ]


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_every_note_is_read_whole_and_linked_to_its_call_out(layout: Layout) -> None:
    text, printed = essay(layout)
    source = read_text(text, format="text")
    assert one_line(source) == printed
    assert all(note.mark for note in source.notes)
    for note in source.notes:
        assert note.mark is not None
        assert note.marker in source.text[slice(*note.mark.span)]
        assert note.mark.span.start < note.span.start
