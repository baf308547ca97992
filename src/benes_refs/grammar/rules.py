"""Imports every file that states rules of the grammar, for the build and the tests."""

from benes_refs.grammar.archives import archival, behind
from benes_refs.grammar.chunks import asides, dates, numbers
from benes_refs.grammar.imprints import imprint
from benes_refs.grammar.papers import documents, offices
from benes_refs.grammar.persons import authors, people
from benes_refs.grammar.printed import dated, family_and_title, told_by_title, unpaged, years_in_brackets
from benes_refs.grammar.works import bodies

__all__ = [
    "archival", "asides", "authors", "behind", "bodies", "dated", "dates", "documents", "family_and_title",
    "imprint", "numbers", "offices", "people", "told_by_title", "unpaged", "years_in_brackets",
]  # fmt: skip
