"""What one note of an essay is read as, in few words."""

from __future__ import annotations

from benes_refs.model import Citation, Work
from benes_refs.pipeline import parse_text


def cited(note: str) -> tuple[Citation, ...]:
    return parse_text(f"Text.[^1]\n\n[^1]: {note}\n", format="markdown").notes[0].citations


def work(note: str) -> tuple[str, Work]:
    """The kind and the work of the one citation in a note."""
    (citation,) = cited(note)
    assert citation.work is not None
    return citation.kind, citation.work


def page(citation: Citation) -> str:
    return citation.locator.value if citation.locator else ""
