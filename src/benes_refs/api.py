"""The Python interface: what `import benes_refs` offers, for people who write three lines in a notebook."""

from __future__ import annotations

from pathlib import Path

from benes_refs import pipeline, writers
from benes_refs.model import Parsed
from benes_refs.quick.typing import Sequence


def parse(
    text: str, *, name: str = "text", format: str | None = None, knowledge: Sequence[str | Path] = ()
) -> Parsed:
    """Everything that the notes of a text cite.

    `format` is that of the text ("markdown", "text" …; by default its looks tell), `knowledge` names TOML
    files of your own archives and editions.  A text without notes gives no notes.
    """
    return pipeline.parse_text(text, name=name, format=format, known=pipeline.load_knowledge(knowledge))


def read(
    path: str | Path,
    *,
    encoding: str | None = None,
    format: str | None = None,
    knowledge: Sequence[str | Path] = (),
) -> Parsed:
    """Everything that the notes of a file cite; raises BenesRefsError where it cannot be read or has none."""
    return pipeline.read_and_parse(
        path, encoding=encoding, format=format, known=pipeline.load_knowledge(knowledge)
    )


def write(parsed: Parsed | Sequence[Parsed], format: str = "json") -> str:
    """One or several results as the text of an output format: "json", "csl-json", "biblatex", "table" …"""
    return writers.get(format).render([parsed] if isinstance(parsed, Parsed) else parsed)
