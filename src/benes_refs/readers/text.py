"""Plain text: pages taken out of a PDF, endnote sections, one note a line."""

from __future__ import annotations

from benes_refs.model import Note, Source
from benes_refs.quick.typing import Sequence
from benes_refs.readers._calls import link, number_of
from benes_refs.readers._feet import Feet, notes
from benes_refs.readers._layout import layout
from benes_refs.readers._lines import Line, split_lines
from benes_refs.readers._pages import Pages, choose

SUFFIXES = (".txt", ".text")


def read_text(text: str, name: str) -> Source:
    """The notes below pages, in sections of endnotes, or one a line; with their call-outs in the body.

    A text with the notes of pandoc (`[^1]: …`) is read as Markdown, whatever its name.
    """
    if "[^" in text and _is_markdown(text):
        from benes_refs.readers import markdown  # noqa: PLC0415 (most texts have no such notes)

        return markdown.read_text(text, name)
    found = read_lines(text, name, layout(text))
    if found.notes:
        return found
    from benes_refs.readers._lists import unnumbered  # noqa: PLC0415 (most texts have numbered notes)

    return Source(name, text, notes=tuple(unnumbered(split_lines(text))))


def _is_markdown(text: str) -> bool:
    from benes_refs.readers._sniff import MARKDOWN_NOTE  # noqa: PLC0415 (most texts have no such notes)

    return MARKDOWN_NOTE.search(text) is not None


def read_lines(text: str, name: str, lines: Sequence[Line]) -> Source:
    """The notes in the lines of a text that are left when page furniture is gone."""
    pages = Pages(text, lines)
    feet = Feet(pages, choose(pages))
    found = notes(text, feet.drafts, paged=pages.paged)
    on_their_pages = below_their_pages(pages, found)
    linked, marks = link(text, found, feet.bodies, pages.calls.attached, same_page=on_their_pages)
    return Source(name, text, notes=tuple(map(pages.on_its_page, linked)), marks=tuple(marks))


def below_their_pages(pages: Pages, found: Sequence[Note]) -> bool:
    """Whether notes stand on the pages that call them: footnotes do, endnotes do not."""
    if len(pages.bounds) < 2 or pages.sections:
        return False
    numbered = [(note.page or 1, number_of(note.marker)) for note in found if number_of(note.marker)]
    called = sum((page - 1, value) in pages.calls.first for page, value in numbered)
    return called * 2 >= len(numbered)
