"""References as BibTeX entries: the facts in the fields that styles print, the rest in one exact line.

Only fields and entry types of biblatex's own data model are used, so that `biber --validate-datamodel` has
nothing to say.  What they cannot hold (archive codes, the levels of a shelfmark …) stands in `verba` as
`path=value` pairs; `latex/benes-refs.dbx` makes fields of them.  A path in `verba` outranks the field that
says the same fact, and an empty value means that the field holds words that benes-refs supplied.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from benes_refs.model import Document, Name, Reference, Work
from benes_refs.quick.typing import Iterable, Mapping
from benes_refs.writers.common import csl, dates, facts, shelfmarks, tex, words
from benes_refs.writers.common.languages import BABEL

UNKNOWN_DATE = "XXXX"
"""EDTF for a year that is not known: biblatex asks for a date in most entries and prints nothing for it."""

ANONYMOUS = "[anonymous]"

TRANSLATED = ("article", "book", "collection", "inbook", "incollection")
"""The entry types that have a translator in biblatex's data model."""

PAPER = {
    "author": "document.from",
    "namea": "document.to",
    "title": "document.title",
    "type": "document.type",
    "location": "document.place",
    "date": "document.date",
    "keywords": "kind",
    "langid": "language",
}
PRINTED = {
    "author": "work.authors",
    "editor": "work.editors",
    "translator": "work.translators",
    "title": "work.title",
    "booktitle": "work.container",
    "journal": "work.container",
    "volume": "work.volume",
    "number": "work.issue",
    "publisher": "work.publisher",
    "organization": "work.publisher",
    "institution": "work.publisher",
    "location": "work.place",
    "date": "work.issued",
    "url": "work.url",
    "keywords": "kind",
    "langid": "language",
}
IN_PRINT = {
    **PRINTED,
    "author": "document.from",
    "namea": "document.to",
    "title": "document.title",
    "bookauthor": "work.authors",
    "booktitle": "edition_title",
    "origdate": "document.date",
}
"""Which fact each field says: for archival papers (`entrysubtype = {archival}`), for publications, and for
documents printed in them (`entrysubtype = {document}`)."""


@dataclass(slots=True)
class Entry:
    """An entry in the making: `tex` is what is written, `says` the facts that a reader finds in a field."""

    type: str
    tex: dict[str, str] = field(default_factory=dict)
    says: dict[str, list[str]] = field(default_factory=dict)

    def put(self, name: str, text: str, title: bool = False) -> None:
        text = tex.plain(text)
        if text:
            self.tex[name] = tex.title(text) if title else tex.escape(text)
            self.says[name] = [text]

    def verbatim(self, name: str, text: str) -> None:
        text = facts.escape(text) if not text.isascii() or not text.isprintable() else text
        if text and not set(text) & set("{}\\ "):
            self.tex[name] = text
            self.says[name] = [text]

    def names(self, field_name: str, people: Iterable[Name]) -> None:
        known = [Name(*map(tex.plain, (name.family, name.given, name.particle))) for name in people]
        if known:
            self.tex[field_name] = " and ".join(map(tex.person, known))
            self.says[field_name] = [facts.parts(_family(name), name.given) for name in known]

    def correspondents(self, field_name: str, texts: Iterable[str]) -> None:
        plain = [text for text in map(tex.plain, texts) if text]
        if plain:
            names = [(text, words.person(text)) for text in plain]
            self.tex[field_name] = " and ".join(
                tex.person(name) if name else tex.literal(text) for text, name in names
            )
            self.says[field_name] = [
                f"{name.given} {name.family}".strip() if name else text for text, name in names
            ]


def _family(name: Name) -> str:
    return " ".join(part for part in (name.particle, name.family) if part) or "?"


def entry(reference: Reference) -> Entry:
    """The reference as a biblatex entry, complete."""
    made, says = shape(reference)
    finish(made, reference, says)
    return made


def shape(reference: Reference) -> tuple[Entry, Mapping[str, str]]:
    """The fields that styles print, and which fact each of them says."""
    if csl.is_archival(reference):
        return archival(reference), PAPER
    if csl.is_document_in_print(reference):
        return document_in_print(reference), IN_PRINT
    return printed(reference), PRINTED


def finish(made: Entry, reference: Reference, says: Mapping[str, str]) -> None:
    """The fields that every entry has: language, kind, the notes that cite it and the exact facts."""
    language = BABEL.get(reference.language)
    if language:
        made.tex["langid"] = language
        made.says["langid"] = [reference.language]
    made.put("keywords", reference.kind)
    made.put("annote", words.notes(reference))
    made.tex["verba"] = facts.line((("source", facts.fingerprint(reference)), *unsaid(made, reference, says)))


def unsaid(made: Entry, reference: Reference, says: Mapping[str, str]) -> list[facts.Fact]:
    """The facts that the fields of the entry do not say, or say otherwise."""
    said = {says[name]: told for name, told in made.says.items() if name in says}
    known: dict[str, list[str]] = {}
    for path, value in facts.facts(reference):
        known.setdefault(path, []).append(value)
    left = [(path, value) for path, told in known.items() if said.get(path) != told for value in told]
    return left + [(path, "") for path in said if path not in known]


def archival(reference: Reference) -> Entry:
    document = reference.document or Document()
    made = Entry("unpublished" if document.sender else "misc")
    made.correspondents("author", document.sender)
    recipients(made, document)
    made.put("title", words.document_title(reference), title=True)
    made.put("howpublished", kept(reference))
    made.put("type", document.type)
    made.put("location", document.place)
    date(made, "date", document.date)
    made.tex["entrysubtype"] = "archival"
    return made


def document_in_print(reference: Reference) -> Entry:
    document, work = reference.document or Document(), reference.work or Work()
    container = work.container or reference.edition_title or work.title or work.edition
    made = Entry("inbook")
    made.correspondents("author", document.sender)
    recipients(made, document)
    made.put("title", words.document_title(reference), title=True)
    made.put("booktitle", container or ANONYMOUS, title=True)
    made.put("booktitleaddon", csl.volume_title(work, container))
    made.names("bookauthor", work.authors)
    made.names("editor", work.editors)
    made.names("translator", work.translators)
    imprint(made, work, csl.series_beside(work, container))
    made.put("pages", csl.cited(reference, "page"))
    number = csl.cited(reference, "document")
    made.put("note", f"doc. {number}" if number else "")
    date(made, "date", work.issued or document.date)
    if document.date and dates.read(document.date):
        date(made, "origdate", document.date)
    made.tex["entrysubtype"] = "document"
    stand_in(made)
    return made


def printed(reference: Reference) -> Entry:
    work = reference.work or Work()
    made = Entry(entry_type(reference, work))
    made.names("author", work.authors)
    made.names("editor", work.editors)
    if made.type in TRANSLATED:
        made.names("translator", work.translators)
    title = work.title or (work.container if made.type == "misc" else "")
    supplied = reference.edition_title or work.edition or words.document_title(reference)
    made.put("title", title or supplied, title=True)
    if made.type == "article":
        made.put("journal", work.container)
        made.put("series", work.series)
        numbers(made, work)
    elif made.type in ("misc", "unpublished", "online", "thesis"):
        flat(made, work, title)
    else:
        made.put("booktitle" if made.type in ("inbook", "incollection") else "titleaddon", work.container)
        imprint(made, work, csl.series(work))
    made.verbatim("url", work.url)
    date(made, "date", work.issued)
    stand_in(made)
    return made


def entry_type(reference: Reference, work: Work) -> str:
    """The entry type whose mandatory fields can be filled; `misc` where no better one can."""
    kind = reference.kind
    if kind == "chapter" and work.container:
        return "incollection" if work.editors and work.authors else "inbook"
    if kind in ("article", "newspaper"):
        return "article" if work.title and work.container else "misc"
    if kind == "thesis":
        return "unpublished" if work.authors else "misc"
    if kind == "web" and work.url:
        return "online"
    if kind in ("book", "memoir", "edition", "chapter"):
        return "collection" if work.editors and not work.authors else "book"
    return "misc"


def imprint(made: Entry, work: Work, series: str) -> None:
    made.put("series", series)
    if work.volume.isdecimal() or not work.volume:
        made.put("volume", work.volume)
    else:
        addition = "booktitleaddon" if "booktitle" in made.tex else "titleaddon"
        before = made.says.get(addition, [])
        made.put(addition, ", ".join((*before, f"vol. {work.volume}")))
    made.put("number", work.issue)
    made.put("publisher", work.publisher)
    made.put("location", work.place)


def numbers(made: Entry, work: Work) -> None:
    """Volume and issue of a journal; a volume `57-58` is printed as the issue: biblatex wants one number."""
    if work.volume.isdecimal() or not work.volume:
        made.put("volume", work.volume)
        made.put("number", work.issue)
    else:
        made.put("number", ", ".join(part for part in (work.volume, work.issue) if part))


def flat(made: Entry, work: Work, title: str) -> None:
    """The imprint for types without fields for it."""
    where = [work.container if work.container != title else "", csl.series(work)]
    where += [f"vol. {work.volume}" if work.volume else "", f"no. {work.issue}" if work.issue else ""]
    printed_in = ", ".join(part for part in where if part)
    made.put("titleaddon" if made.type == "online" else "howpublished", printed_in)
    if made.type in ("misc", "online"):
        made.put("organization", work.publisher)
    if made.type != "online":
        made.put("location", work.place)


def recipients(made: Entry, document: Document) -> None:
    made.correspondents("namea", document.recipients)
    if "namea" in made.tex:
        made.tex["nameatype"] = "recipient"


def kept(reference: Reference) -> str:
    """`f. 05, op. 15, p. 111, d. 101, collection, Archive (CODE), Moscow`: Chicago's order.

    The archive does not stand first: bibutils takes what begins with “Diplom” for a thesis.
    """
    holding = reference.holding
    if not holding:
        return ""
    location = (shelfmarks.words(holding.shelfmark), holding.collection)
    repository = (words.archive(reference), reference.archive_place)
    return ", ".join(part for part in location + repository if part)


def date(made: Entry, name: str, edtf: str) -> None:
    """The date as biblatex reads it; parts that are not known are left out, the exact facts keep them."""
    known = dates.read(edtf) is not None
    made.tex[name] = edtf.replace("-XX", "") if known else UNKNOWN_DATE
    made.says[name] = [made.tex[name]] if known else []


def stand_in(made: Entry) -> None:
    """An author where biblatex asks for one and none is known; `useauthor` keeps it out of print."""
    if made.type in ("inbook", "article", "book", "incollection") and "author" not in made.tex:
        made.tex |= {"author": tex.literal(ANONYMOUS), "options": "useauthor=false"}
        made.says["author"] = []
