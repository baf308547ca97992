"""CH: profile `chicago`, the verified clauses on archival notes of the Chicago Manual (18th edition)."""

from __future__ import annotations

import re

from benes_refs.lint.essay import Essay, place
from benes_refs.lint.rule import Problem, rule
from benes_refs.quick.typing import Iterator


@rule("CH001", "chicago-bare-archival-locator", severity="warning", profile="chicago")
def bare_locator(essay: Essay) -> Iterator[Problem]:
    """A folio or page of an archival document always carries its label (Chicago 14.123).

    Without the label the leaf looks like one more number of the shelfmark.

    Bad:
        Case of Col. Hrubiš, June 3, 1936, RGVA: 9/29/285/150-155.
    Good:
        Case of Col. Hrubiš, June 3, 1936, RGVA: 9/29/285, fols. 150-155.
    """
    for citation in essay.citations:
        where = place(citation, "locator")
        if (
            where
            and citation.holding
            and not re.search(r"[^\W\d_]\.?\s?\d", essay.text[where.start : where.end])
        ):
            yield Problem(where, "Chicago labels the leaf of an archival document, as in “fol. 5”")


@rule("CH002", "chicago-archive-before-document", severity="info", profile="chicago")
def archive_first(essay: Essay) -> Iterator[Problem]:
    """The document comes first in a note, the archive after it (Chicago 14.119–14.129).

    What was written comes before where it lies: the reader sees first who speaks.

    Bad:
        RGASPI, f. 17, op. 2, d. 31, l. 5, Litvinov to Stalin, April 3, 1935.
    Good:
        Litvinov to Stalin, April 3, 1935, RGASPI, f. 17, op. 2, d. 31, l. 5.
    """
    for citation in essay.citations:
        archive = place(citation, "holding.archive")
        document = [span for path, span in citation.places if path.startswith("document.")]
        if archive and document and archive.end <= min(document).start:
            yield Problem(archive, "Chicago names the document before the archive")
