"""The whole story on one screen: read, parse, resolve, gather the bibliography."""

from __future__ import annotations

from itertools import repeat

from benes_refs import bibliography, grammar, knowledge, readers, resolve
from benes_refs.knowledge import Knowledge
from benes_refs.lean import lean
from benes_refs.model import Parsed, Source
from benes_refs.quick.typing import TYPE_CHECKING, Sequence

if TYPE_CHECKING:
    from pathlib import Path


def parse(source: Source, known: Knowledge | None = None, *, places: bool = True) -> Parsed:
    """Everything that the notes of a source cite.

    Without `places` nothing is kept of where each field was read, which is a third of the memory: only those
    who explain or judge what is written need it.
    """
    known = known or knowledge.load()
    read = map(grammar.reader(known), source.notes, repeat(source))  # note by note, up to the bibliography
    resolved = resolve.resolve(lean(read, places=places), known)
    notes, references = bibliography.build(resolved, known)
    return Parsed(source, notes, references)


def read_and_parse(
    path: str | Path,
    *,
    encoding: str | None = None,
    format: str | None = None,
    known: Knowledge | None = None,
    places: bool = True,
) -> Parsed:
    """Read a file (“-” is standard input) and parse it."""
    return parse(readers.read(path, encoding=encoding, format=format), known, places=places)


def parse_text(
    text: str, *, name: str = "text", format: str | None = None, known: Knowledge | None = None
) -> Parsed:
    """Parse a text that is in memory."""
    return parse(readers.read_text(text, name, format), known)


def load_knowledge(overlays: Sequence[str | Path] = ()) -> Knowledge:
    """Our knowledge, with a user's own tables laid over it."""
    return knowledge.load(overlays)
