"""BibLaTeX: archival papers print in every stock style, and every fact is kept (see `common/bib.py`)."""

from __future__ import annotations

from benes_refs.model import Parsed
from benes_refs.quick.typing import Sequence
from benes_refs.writers.common import bib, bibfile

SUFFIXES = (".bib", ".biblatex")
BIBLIOGRAPHY = True


def render(parsed: Sequence[Parsed]) -> str:
    return bibfile.render(parsed, bib.entry)


def merge(existing: str, parsed: Sequence[Parsed]) -> str:
    return bibfile.merge(existing, parsed, bib.entry)
