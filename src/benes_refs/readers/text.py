"""Plain text: pages taken out of a PDF, endnote sections, one note a line."""

from __future__ import annotations

from benes_refs.model import Source

SUFFIXES = (".txt", ".text")


def read_text(text: str, name: str) -> Source:
    return Source(name, text)
