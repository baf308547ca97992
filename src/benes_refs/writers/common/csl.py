"""A reference as a CSL-JSON item (CSL 1.0.2): what the styles print, and under `custom` every fact exactly.

`archive_location` holds the whole shelfmark, fond included: Zotero has no field for `archive_collection`,
which is used for named collections only.
"""

from __future__ import annotations

from benes_refs.knowledge.transliterate import romanise
from benes_refs.model import Document, Name, Reference, Work
from benes_refs.regexes import compiled
from benes_refs.writers.common import dates, shelfmarks, values, words
from benes_refs.writers.common.text import natural
from benes_refs.writers.common.values import Data

CUSTOM = "benes-refs"
"""The key under `custom` that holds a reference's exact facts."""

ROMANISED = ("author", "recipient", "editor", "title", "container-title", "archive")

UNDETERMINED = "und"
"""BCP 47 for a language that is not known: processors then leave the author's capitals alone."""

LETTERS = frozenset(("cable", "despatch", "dispatch", "instruction", "letter", "note", "telegram", "wire"))
REPORTS = frozenset(("report", "memorandum"))

SERIES = compiled(r"(?i)\b(series|série|серия|serie|reihe|řada|seria)\b")

PRINTED_TYPES = {
    "edition": "book",
    "memoir": "book",
    "book": "book",
    "chapter": "chapter",
    "article": "article-journal",
    "newspaper": "article-newspaper",
    "thesis": "thesis",
    "web": "webpage",
    "other": "book",
}
"""Kind → CSL type; `book` for what was not understood, because Chicago leaves out a bare `document`."""


def item(reference: Reference) -> Data:
    """The reference as one CSL item; keys that hold nothing are left out."""
    document, work = reference.document or Document(), reference.work or Work()
    if is_archival(reference):
        data = _archival(reference, document)
    elif is_document_in_print(reference):
        data = _document_in_print(reference, document, work)
    else:
        data = _printed(reference, document, work)
    data["language"] = reference.language or UNDETERMINED
    item = {"id": reference.id, **values.filled(data.items())}
    custom = {CUSTOM: values.reference(reference)}
    latin = {name: romanised(item[name]) for name in ROMANISED if name in item}
    changed = {name: value for name, value in latin.items() if value != item[name]}
    if changed:
        custom["romanised"] = changed
    item["custom"] = custom
    return item


def romanised(value: object) -> object:
    """A title or a list of names in Latin letters (ALA-LC), for styles that cite Cyrillic titles so."""
    if isinstance(value, str):
        return value if value.isascii() else romanise(value)
    if isinstance(value, list):
        return [{part: romanised(text) for part, text in name.items()} for name in value]
    return value


def is_archival(reference: Reference) -> bool:
    """Is the source known by where it is kept rather than by what it was printed in?"""
    return reference.kind == "archival" or (reference.kind == "other" and reference.work is None)


def is_document_in_print(reference: Reference) -> bool:
    """Is the source one document printed in an edition, a memoir or a book?"""
    document = reference.document
    return (
        reference.kind in ("edition", "memoir", "book")
        and document is not None
        and bool(document.title or document.sender or document.recipients or document.type or document.date)
    )


def document_type(document: Document, held: bool) -> str:
    """The CSL type of a paper; one that nobody can find is a report: styles leave private letters out."""
    kind = document.type.casefold()
    if not held:
        return "report"
    if kind in REPORTS:
        return "report"
    if kind in LETTERS or (not kind and (document.sender or document.recipients)):
        return "personal_communication"
    return "document" if kind else "manuscript"


def _archival(reference: Reference, document: Document) -> Data:
    """A document in an archive.

    Styles print nothing for a paper without an archive: where none is known, its shelfmark stands there.
    """
    holding = reference.holding
    archive = words.archive(reference)
    location = shelfmarks.words(holding.shelfmark) if holding else ""
    return {
        "type": document_type(document, holding is not None),
        "author": [person(name) for name in document.sender],
        "recipient": [person(name) for name in document.recipients],
        "title": words.document_title(reference),
        "genre": document.type,
        "event-place": document.place,
        "issued": dates.csl(document.date) if document.date else None,
        "archive": archive or location,
        "archive-place": reference.archive_place,
        "archive_collection": holding.collection if holding else "",
        "archive_location": location if archive else "",
    }


def _document_in_print(reference: Reference, document: Document, work: Work) -> Data:
    """A chapter of the volume, with who wrote it, to whom, where and when in its title.

    Genre, place and date of the event are left to `custom`: styles print them for a chapter as if they were
    the volume's (“letter to Documents diplomatiques français”).
    """
    container = work.container or reference.edition_title or work.title or work.edition
    data = _imprint(work)
    data |= {
        "type": "chapter",
        "collection-title": series_beside(work, container),
        "volume-title": volume_title(work, container),
        "author": [person(name) for name in document.sender],
        "recipient": [person(name) for name in document.recipients],
        "container-author": [name_variable(name) for name in work.authors],
        "editor": [name_variable(name) for name in work.editors],
        "translator": [name_variable(name) for name in work.translators],
        "title": words.document_title(reference),
        "container-title": container,
        "page": cited(reference, "page"),
        "number": cited(reference, "document"),
    }
    if not work.issued and document.date:
        data["issued"] = dates.csl(document.date)
    return data


def _printed(reference: Reference, document: Document, work: Work) -> Data:
    title = work.title or document.title or reference.edition_title or work.edition
    data = _imprint(work)
    data |= {
        "type": PRINTED_TYPES.get(reference.kind, "book"),
        "author": [name_variable(name) for name in work.authors]
        or [person(name) for name in document.sender],
        "recipient": [person(name) for name in document.recipients],
        "editor": [name_variable(name) for name in work.editors],
        "translator": [name_variable(name) for name in work.translators],
        "title": title or words.header(document) or "[untitled]",
        "container-title": work.container,
        "genre": document.type,
        "event-place": document.place,
    }
    if not title and work.container:
        # The journal's name is enough for a style, unless it has no author and no year to cite by.
        data["title"] = "" if work.authors or work.issued or document.date else work.container
    if document.date:
        data["event-date"] = dates.csl(document.date)
        data.setdefault("issued", dates.csl(document.date))
    if reference.holding:
        data["archive"] = words.archive(reference)
        data["archive-place"] = reference.archive_place
        data["archive_collection"] = reference.holding.collection
        data["archive_location"] = shelfmarks.words(reference.holding.shelfmark)
    return data


def _imprint(work: Work) -> Data:
    data: Data = {
        "collection-title": series(work),
        "volume": work.volume,
        "issue": work.issue,
        "publisher": work.publisher,
        "publisher-place": work.place,
        "URL": work.url,
    }
    if work.issued:
        data["issued"] = dates.csl(work.issued)
    return data


def series(work: Work) -> str:
    """`Series 2` for the bare number that the model holds."""
    return f"Series {work.series}" if work.series[:1].isdigit() else work.series


def series_beside(work: Work, container: str) -> str:
    """The series, unless the title of the edition names it already."""
    return "" if SERIES.search(container) else series(work)


def volume_title(work: Work, container: str) -> str:
    """The title of the volume; what an essay calls a known edition is no more than a spelling of its name."""
    return "" if work.edition or work.title == container else work.title


def cited(reference: Reference, label: str) -> str:
    """Where in its volume a printed document was found, each place once."""
    found = {locator.value for locator in reference.locators if locator.label == label}
    return ", ".join(sorted(found, key=natural))


def person(text: str) -> Data:
    """A sender or recipient: a name where the words are surely one, else the words whole."""
    name = words.person(text)
    return name_variable(name) if name else {"literal": text}


def name_variable(name: Name) -> Data:
    return values.name(name) if name.family else {"literal": name.given or name.particle or "[anonymous]"}
