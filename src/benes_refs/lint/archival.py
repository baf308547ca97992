"""What the rules on archives share."""

from __future__ import annotations

from benes_refs.knowledge import Archive
from benes_refs.lint.essay import Essay
from benes_refs.model import Citation
from benes_refs.quick.typing import Iterator


def archival(essay: Essay) -> Iterator[Citation]:
    """The citations of archival documents that name their archive or shelfmark themselves."""
    for citation in essay.citations:
        if citation.holding is not None and not citation.repeat:
            yield citation


def archive_of(essay: Essay, citation: Citation) -> Archive | None:
    code = citation.holding.archive if citation.holding else ""
    return essay.knowledge.archive(code) if code else None


def official(archive: Archive) -> tuple[str, ...]:
    """The archive's own name, in its language, in Latin letters and in English."""
    return tuple(name for name in (archive.name, archive.name_en, archive.romanised) if name)
