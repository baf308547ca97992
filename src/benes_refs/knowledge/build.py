"""`python -m benes_refs.knowledge.build`: turn the TOML tables of this folder into `compiled.txt`."""

from __future__ import annotations

from pathlib import Path

from benes_refs.knowledge.pack import pack
from benes_refs.knowledge.phrases import compile_phrases
from benes_refs.knowledge.tables import Row, read

FOLDER = Path(__file__).parent
COMPILED = FOLDER / "compiled.txt"


def tables() -> list[Row]:
    """All tables of this folder, in the order of their file names."""
    return [read(path) for path in sorted(FOLDER.glob("*.toml"))]


def compiled() -> str:
    """What `compiled.txt` must hold."""
    rows = tables()
    return pack(compile_phrases(rows), rows)


if __name__ == "__main__":
    COMPILED.write_text(compiled(), "utf-8")
