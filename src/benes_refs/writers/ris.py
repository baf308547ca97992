"""RIS for Zotero and EndNote.

The archive goes into DB and DP, the shelfmark into AV, AN and CN: Zotero reads DB and AN (archive, location
in archive), EndNote AV (location in archives), both DP and CN (library, call number).  A last note holds
every fact exactly.
"""

from __future__ import annotations

from benes_refs.model import Document, Parsed, Reference, Work
from benes_refs.quick.typing import Iterator, Sequence
from benes_refs.writers.common import csl, dates, facts, shelfmarks, words
from benes_refs.writers.common.sources import gather
from benes_refs.writers.common.tex import plain

SUFFIXES = (".ris",)
BIBLIOGRAPHY = True

TYPES = {
    "personal_communication": "PCOMM",
    "report": "RPRT",
    "manuscript": "MANSCPT",
    "chapter": "CHAP",
    "book": "BOOK",
    "article-journal": "JOUR",
    "article-newspaper": "NEWS",
    "thesis": "THES",
    "webpage": "ELEC",
}
"""CSL type → RIS type; an archival paper of any other sort is a manuscript, anything else generic."""

EXACT = "benes-refs: "

Line = tuple[str, str]


def render(parsed: Sequence[Parsed]) -> str:
    return "\r\n".join(record(reference) for reference in gather(parsed))


def record(reference: Reference) -> str:
    lines = [(tag, plain(text)) for tag, text in tags(reference)]
    return "".join(f"{tag}  - {text}\r\n" for tag, text in (*lines, ("ER", "")) if text or tag == "ER")


def tags(reference: Reference) -> Iterator[Line]:
    document, work = reference.document or Document(), reference.work or Work()
    item_type = str(csl.item(reference)["type"])
    archival = csl.is_archival(reference)
    kind = TYPES.get(item_type, "MANSCPT" if archival else "GEN")
    yield "TY", kind
    yield "ID", reference.id
    if archival:
        yield from _paper(reference, document, kind)
    elif csl.is_document_in_print(reference):
        yield from _document_in_print(reference, document, work)
    else:
        yield from _publication(reference, work, kind)
    yield "LA", reference.language
    yield "UR", work.url
    yield "KW", reference.kind
    yield "N1", words.notes(reference)
    yield "N1", EXACT + facts.line(facts.facts(reference))


def _paper(reference: Reference, document: Document, kind: str) -> Iterator[Line]:
    yield from (("AU", correspondent(sender)) for sender in document.sender)
    yield from (("A2", correspondent(recipient)) for recipient in document.recipients if kind == "PCOMM")
    yield "TI", words.document_title(reference)
    yield "M3", document.type
    yield "CY", document.place
    yield from dated(document.date)
    holding = reference.holding
    if not holding:
        return
    archive = ", ".join(part for part in (words.archive(reference), reference.archive_place) if part)
    shelfmark = shelfmarks.words(holding.shelfmark)
    location = ", ".join(part for part in (holding.collection, shelfmark) if part)
    yield from (("DB", archive), ("DP", archive), ("AV", location), ("AN", location), ("CN", location))


def _document_in_print(reference: Reference, document: Document, work: Work) -> Iterator[Line]:
    yield from (("AU", correspondent(sender)) for sender in document.sender)
    yield from (("A2", words.inverted(editor)) for editor in work.editors)
    yield from (("A4", words.inverted(translator)) for translator in work.translators)
    yield "TI", words.document_title(reference)
    container = work.container or reference.edition_title or work.title or work.edition
    yield "T2", container
    yield "T3", csl.series_beside(work, container)
    yield "SP", csl.cited(reference, "page")
    yield from imprint(work)
    yield from dated(work.issued or document.date)


def _publication(reference: Reference, work: Work, kind: str) -> Iterator[Line]:
    yield from (("AU", words.inverted(author)) for author in work.authors)
    yield from (("A3" if kind == "BOOK" else "A2", words.inverted(editor)) for editor in work.editors)
    yield from (("A4", words.inverted(translator)) for translator in work.translators)
    supplied = reference.edition_title or work.edition or words.document_title(reference)
    yield "TI", work.title or work.container or supplied
    yield "T2", csl.series(work) if kind == "BOOK" else work.container
    if kind != "BOOK":
        yield "T3", csl.series(work)
    yield "IS", work.issue
    yield from imprint(work)
    yield from dated(work.issued)


def imprint(work: Work) -> Iterator[Line]:
    yield "VL", work.volume
    yield "CY", work.place
    yield "PB", work.publisher


def dated(edtf: str) -> Iterator[Line]:
    """PY with the year, DA as `YYYY/MM/DD/` and the end of a range or the words of a vague date."""
    dated = dates.read(edtf)
    if dated is None:
        yield "DA", edtf
        return
    point = dated.start or dated.end
    assert point
    if point.year.isdigit():
        yield "PY", point.year
    month = f"{point.month:02}" if 0 < point.month <= 12 else ""
    day = f"{point.day:02}" if point.day else ""
    exact = not dated.is_range and not point.vague and point.month <= 12 and point.year.isdigit()
    yield "DA", f"{point.year}/{month}/{day}/{'' if exact else dates.words(edtf)}"


def correspondent(text: str) -> str:
    name = words.person(text)
    return words.inverted(name) if name else text
