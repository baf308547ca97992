"""Imports every file that states rules of the grammar, for the build and the tests."""

from benes_refs.grammar import archival, asides, dates, documents, imprints, numbers, people, published

__all__ = ["archival", "asides", "dates", "documents", "imprints", "numbers", "people", "published"]
