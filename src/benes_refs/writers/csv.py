"""A spreadsheet of the sources, one a row: UTF-8 with the mark by which Excel knows it, RFC 4180.

A cell that a spreadsheet would run as a formula gets an apostrophe in front.  The last column holds every
fact exactly.
"""

from __future__ import annotations

import csv
import io
import re

from benes_refs.model import Document, Holding, Parsed, Reference, Work
from benes_refs.quick.typing import Iterable, Sequence
from benes_refs.shown import one_line
from benes_refs.writers.common import facts, shelfmarks, words
from benes_refs.writers.common.sources import gather

SUFFIXES = (".csv",)
BIBLIOGRAPHY = True

BYTE_ORDER_MARK = "\ufeff"
FORMULA = re.compile(r"\s*'*[=+\-@＝＋－＠]")


def render(parsed: Sequence[Parsed]) -> str:
    rows = [columns(reference) for reference in gather(parsed)]
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(columns(Reference("", "other")))
    writer.writerows([cell(value) for value in row.values()] for row in rows)
    return BYTE_ORDER_MARK + text.getvalue()


def cell(text: str) -> str:
    """The text as a spreadsheet may have it: one line, never a formula."""
    text = one_line(text)
    return f"'{text}" if FORMULA.match(text) else text


def columns(reference: Reference) -> dict[str, str]:
    """Heading → text, in the order of the columns."""
    document, work = reference.document or Document(), reference.work or Work()
    holding = reference.holding or Holding()
    return {
        "key": reference.id,
        "kind": reference.kind,
        "document": document.type,
        "from": listed(document.sender),
        "to": listed(document.recipients),
        "document title": document.title,
        "place": document.place,
        "date": document.date,
        "archive": holding.archive,
        "archive name": reference.archive_name or holding.name,
        "archive place": reference.archive_place,
        "collection": holding.collection,
        "shelfmark": shelfmarks.words(holding.shelfmark),
        "authors": listed(map(words.inverted, work.authors)),
        "editors": listed(map(words.inverted, work.editors)),
        "translators": listed(map(words.inverted, work.translators)),
        "title": work.title,
        "container": work.container,
        "edition": work.edition,
        "edition title": reference.edition_title,
        "series": work.series,
        "volume": work.volume,
        "issue": work.issue,
        "imprint place": work.place,
        "publisher": work.publisher,
        "issued": work.issued,
        "url": work.url,
        "language": reference.language,
        "cited at": listed(map(words.locator, reference.locators)),
        "notes": listed(reference.notes),
        "conflicts": listed(
            f"{conflict.path}: {' / '.join(value for value, _ in conflict.values)}"
            for conflict in reference.conflicts
        ),
        "exact": facts.line(facts.facts(reference)),
    }


def listed(texts: Iterable[str]) -> str:
    return "; ".join(texts)
