"""Which citations name one source: a work, a volume or a file, and in volume and file one document each.

A *place* is where a source is found: a file of an archive, a volume of an edition, a book.  A *source* is a
place, or one document in it.  All facts of a place (its imprint, its archive) are shared by its documents.
"""

from __future__ import annotations

from benes_refs.bibliography.annual import Annuals
from benes_refs.bibliography.merge import ANNUAL, DOCUMENT, EDITION, WORK, Agree, Merged, merged
from benes_refs.identity import (
    Entry,
    WorkIndex,
    archive,
    document_keys,
    families,
    level_value,
    shelfmark,
    title_likeness,
    title_words,
)
from benes_refs.model import Citation, Document, Holding, Locator, ParsedNote, Work
from benes_refs.quick.typing import Hashable, Iterator, Mapping
from benes_refs.regexes import compiled

NUMBER = compiled(r"\d+[a-z]?")
# Kinds of published sources in which a document is a source of its own.
PRINTING = ("edition", "book", "chapter", "article", "other")


class Place:
    """A file, a volume or a work, with the citations of it.

    `year` is that of an annual edition; `agree` says when two forms of a fact of its work are one.
    """

    __slots__ = ("agree", "citations", "number", "year")

    def __init__(self, number: int) -> None:
        self.number = number
        self.year = ""
        self.agree: Mapping[str, Agree] = WORK
        self.citations: list[Citation] = []

    def holding(self) -> Merged[Holding]:
        return merged("holding", {}, self.citations, lambda citation: citation.holding)

    def work(self) -> Merged[Work]:
        return merged("work", self.agree, self.citations, lambda citation: citation.work)


class Source:
    """A place, or one document in it, with the citations of it and the key that it gets in the bibliography.

    `number` is a printed document's number.
    """

    __slots__ = ("citations", "key", "notes", "number", "place")

    def __init__(self, place: Place) -> None:
        self.place = place
        self.citations: list[Citation] = []
        self.notes: list[str] = []
        self.number = ""
        self.key = ""

    def document(self) -> Merged[Document]:
        return merged("document", DOCUMENT, self.citations, own_document)


class Sources:
    """The sources of an essay, in the order of their first citations."""

    def __init__(self, annuals: Annuals) -> None:
        self.all: list[Source] = []
        self._annuals = annuals
        self._sources: dict[Hashable, Source] = {}
        self._places: dict[Hashable, Place] = {}
        self._works: WorkIndex[Place] = WorkIndex()
        self._short: dict[str, str] = {}

    def add(self, citation: Citation, note: str) -> Source | None:
        """The source that a citation names, new or known; None where it names none."""
        place = self._place(citation)
        document = own_document(citation)
        if place is None and document is None:
            return None
        place = place or self._known("nowhere")
        number = document_number(citation)
        source = self._source(place, document, number)
        source.number = source.number or number
        source.citations.append(citation)
        source.notes.append(note)
        place.citations.append(citation)
        return source

    def introduce(self, note: ParsedNote) -> None:
        """Take in the short names that a note gives to archives and to parts of their shelfmarks."""
        cited = {citation.id: citation for citation in note.citations}
        for short, citation_id in note.introduced:
            holding = cited[citation_id].holding if citation_id in cited else None
            if holding is not None:
                self._short.update(meanings(short, holding))

    def _source(self, place: Place, document: Document | None, number: str) -> Source:
        keys = _keys(place, document, number)
        found = next((self._sources[key] for key in keys if key in self._sources), None)
        if found is not None and number and found.number not in ("", number):
            found = self._sources.get(keys[0])  # two documents of one day: their numbers tell them apart
        if found is None:
            found = Source(place)
            self.all.append(found)
        for key in keys:
            self._sources.setdefault(key, found)
        return found

    def _place(self, citation: Citation) -> Place | None:
        if citation.holding is not None:
            return self._known(self._file(citation.holding))
        work = citation.work
        if work is None:
            return None
        if work.edition:
            return self._volume(citation, work)
        if not work.title or citation.kind == "newspaper":
            return self._known(issue_key(work))
        return self._work(work)

    def _volume(self, citation: Citation, work: Work) -> Place:
        year = self._annuals.year(citation)
        place = self._known(("edition", work.edition, work.series, work.volume, year))
        place.year = year
        place.agree = ANNUAL if year else EDITION
        return place

    def _known(self, key: Hashable) -> Place:
        if key not in self._places:
            self._places[key] = Place(len(self._places))
        return self._places[key]

    def _file(self, holding: Holding) -> Hashable:
        """The key of a file; a collection counts where nothing of the shelfmark stands for it."""
        name = self._short.get(archive(holding), archive(holding))
        levels = tuple((level, self._short.get(value, value)) for level, value in shelfmark(holding))
        headed = bool(levels) and levels[0][0] in ("fond", "department", "record_group", "group", "series")
        return ("held", name, levels, () if headed else title_words(holding.collection))

    def _work(self, work: Work) -> Place:
        fuller = (hit.entry for hit in self._works.find(work) if same_work(work, hit.entry.work))
        known = next(fuller, None) or Entry(work, self._known_shorter(work) or self._new_place())
        self._works.add(known)
        return known.kept

    def _known_shorter(self, work: Work) -> Place | None:
        """The place of a work that was cited in a short form only, until now."""
        shorter = (entry for entry in self._works.find_shorter(work) if same_work(entry.work, work))
        found = next(shorter, None)
        return found.kept if found else None

    def _new_place(self) -> Place:
        return self._known(("work", len(self._places)))


def same_work(short: Work, full: Work) -> bool:
    """Whether a work under a title like that of another is the same one: same volume, same container.

    A title that only begins like the other, in a citation with an imprint of its own, needs the same year; so
    does a title of few words without an author (`Annual Report`).
    """
    whole = bool(short.container) or not full.container
    if whole and (short.volume, short.issue) != (full.volume, full.issue):
        return False
    if short.container and full.container and not title_likeness(short.container, full.container):
        return False
    likeness = title_likeness(short.title, full.title)
    if not (short.issued or short.place or short.publisher):
        return likeness > 0
    telling = likeness == 4 and (bool(short.authors) or len(title_words(short.title)) > 3)
    return telling or (likeness >= 3 and short.issued[:4] == full.issued[:4])


def issue_key(work: Work) -> Hashable:
    """A newspaper or a journal's issue, and the piece in it where it is named."""
    words = (title_words(work.container or work.title), title_words(work.title) if work.container else ())
    return ("issue", words, families(work.authors), work.volume, work.issue, work.issued)


def _keys(place: Place, document: Document | None, number: str) -> list[Hashable]:
    """What a source is known by: its document's number, people and title, else its place alone."""
    numbered: list[Hashable] = [(place.number, "number", number)] if number else []
    described = [(place.number, *key) for key in document_keys(document)]
    return numbered + described or [(place.number,)]


def own_document(citation: Citation) -> Document | None:
    """The document, where it is a source of its own: in a file or an edition, and a letter in any print."""
    document = citation.document
    if document is None or citation.holding is not None or citation.work is None or citation.work.edition:
        return document
    return document if citation.kind in PRINTING and document.sender and document.recipients else None


def document_number(citation: Citation) -> str:
    """The number of the one document of an edition that a citation names."""
    locator: Locator | None = citation.locator
    if citation.work is None or not citation.work.edition or locator is None or locator.label != "document":
        return ""
    numbers = NUMBER.findall(locator.value.casefold())
    return numbers[0] if len(numbers) == 1 else ""


def meanings(short: str, holding: Holding) -> Iterator[tuple[str, str]]:
    """What a short name stands for: a part of the shelfmark with these initials, else the archive."""
    letters = "".join(c for c in short if c.isalpha()).casefold()
    for _, value in holding.shelfmark:
        if len(letters) > 1 and letters == "".join(word[0] for word in value.casefold().split()):
            yield level_value(short), level_value(value)
            return
    yield " ".join(title_words(short)), archive(holding)
