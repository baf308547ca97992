"""Imports every file that states rules of the grammar, for the build and the tests."""

from benes_refs.grammar import (
    archival,
    asides,
    authors,
    behind,
    bodies,
    dated,
    dates,
    documents,
    imprints,
    numbers,
    offices,
    people,
    told_by_title,
    unpaged,
)

__all__ = [
    "archival", "asides", "authors", "behind", "bodies", "dated", "dates", "documents", "imprints", "numbers",
    "offices", "people", "told_by_title", "unpaged",
]  # fmt: skip
