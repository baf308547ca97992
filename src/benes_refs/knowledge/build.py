"""`python -m benes_refs.knowledge.build`: turn the TOML tables of this folder into what is loaded.

That is `compiled.txt`, and `names.txt` with the names of persons.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

from benes_refs.knowledge.pack import pack, pack_names
from benes_refs.knowledge.phrases import compile_phrases
from benes_refs.knowledge.tables import Row, read

FOLDER = Path(__file__).parent
COMPILED = FOLDER / "compiled.txt"
NAMES = FOLDER / "names.toml"
PACKED_NAMES = FOLDER / "names.txt"


def tables() -> list[Row]:
    """All tables of the registry, in the order of their file names."""
    return [read(path) for path in sorted(FOLDER.glob("*.toml")) if path != NAMES]


def compiled() -> str:
    """What `compiled.txt` must hold."""
    rows = tables()
    return pack(compile_phrases(rows), rows)


def compiled_names() -> str:
    """What `names.txt` must hold."""
    return pack_names(tomllib.loads(NAMES.read_text("utf-8")))


if __name__ == "__main__":
    COMPILED.write_text(compiled(), "utf-8")
    PACKED_NAMES.write_text(compiled_names(), "utf-8")
