"""What is read of a plain text: pairs of marker and note, and the body before each call-out."""

from __future__ import annotations

from benes_refs.readers import read_text


def notes(text: str) -> list[tuple[str, str]]:
    source = read_text(text, format="text")
    return [(n.marker, "|".join(source.text[slice(*p)] for p in n.pieces)) for n in source.notes]


def marks(text: str) -> list[str | None]:
    """The body before each note's call-out, its last eight characters."""
    source = read_text(text, format="text")
    return [n.mark and source.text[n.mark.span.start - 8 : n.mark.span.end] for n in source.notes]


BODY = "The staffs met again in Prague{}, nobody spoke of passage. It was told in May 1936{} only.\n"
