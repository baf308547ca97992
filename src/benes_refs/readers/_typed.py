"""Notes that an author typed by hand, in a document whose format knows no notes of it."""

from __future__ import annotations

from benes_refs.model import Source
from benes_refs.readers import text as plain


def with_typed_notes(source: Source) -> Source:
    """The source, with the notes found in its plain text where the document has none of its own."""
    if source.notes:
        return source
    found = plain.read_text(source.text, source.name)
    return source._replace(notes=found.notes, marks=found.marks)
