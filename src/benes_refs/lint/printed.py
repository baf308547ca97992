"""The printed sources of an essay, for the rules on books and articles."""

from __future__ import annotations

import re

from benes_refs.lint.essay import Essay
from benes_refs.model import Citation, Work
from benes_refs.quick.typing import Iterator

BOOKS = ("book", "memoir", "chapter")
CYRILLIC = re.compile("[\u0400-\u04ff]")


def printed(essay: Essay) -> Iterator[tuple[Citation, Work]]:
    """The first full citation of every printed source."""
    seen: set[str] = set()
    for citation in essay.citations:
        if citation.work is None or citation.via or citation.repeat:
            continue
        if not citation.reference or citation.reference not in seen:
            seen.add(citation.reference)
            yield citation, citation.work
