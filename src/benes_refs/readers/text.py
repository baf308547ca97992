"""Plain text: pages taken out of a PDF, endnote sections, one note a line."""

from __future__ import annotations

from benes_refs.model import Source
from benes_refs.readers._calls import link
from benes_refs.readers._feet import Feet, notes
from benes_refs.readers._layout import layout
from benes_refs.readers._lines import split_lines
from benes_refs.readers._lists import unnumbered
from benes_refs.readers._pages import Pages, choose

SUFFIXES = (".txt", ".text")


def read_text(text: str, name: str) -> Source:
    """The notes below pages, in sections of endnotes, or one a line; with their call-outs in the body."""
    lines = layout(text)
    pages = Pages(text, lines)
    feet = Feet(pages, choose(pages))
    found = notes(text, feet.drafts, paged=len(pages.bounds) > 1)
    if not found:
        return Source(name, text, notes=tuple(unnumbered(split_lines(text))))
    footnotes = len(pages.bounds) > 1 and pages.endnotes is None
    linked, marks = link(text, found, feet.bodies, same_page=footnotes)
    return Source(name, text, notes=tuple(linked), marks=tuple(marks))
