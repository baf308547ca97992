"""The whole story on one screen: read, parse, resolve, gather the bibliography."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from benes_refs import bibliography, grammar, knowledge, readers, resolve
from benes_refs.knowledge import Knowledge
from benes_refs.model import Parsed, Source


def parse(source: Source, known: Knowledge | None = None) -> Parsed:
    """Everything that the notes of a source cite."""
    known = known or knowledge.load()
    # one in the other, so that no stage's notes outlive the next
    notes, references = bibliography.build(resolve.resolve(grammar.parse_notes(source, known), known), known)
    return Parsed(source, notes, references)


def read_and_parse(
    path: str | Path,
    *,
    encoding: str | None = None,
    format: str | None = None,
    known: Knowledge | None = None,
) -> Parsed:
    """Read a file (“-” is standard input) and parse it."""
    return parse(readers.read(path, encoding=encoding, format=format), known)


def parse_text(
    text: str, *, name: str = "text", format: str | None = None, known: Knowledge | None = None
) -> Parsed:
    """Parse a text that is in memory."""
    return parse(readers.read_text(text, name, format), known)


def load_knowledge(overlays: Sequence[str | Path] = ()) -> Knowledge:
    """Our knowledge, with a user's own tables laid over it."""
    return knowledge.load(tuple(Path(path) for path in overlays))
