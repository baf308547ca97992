"""The values that flow through benes-refs: frozen, and made once.

A note is a piece of the author's text with a place in the source.  A citation is what a note says of one
source: perhaps a document (who wrote to whom, where, when), where it is found (a holding in an archive, or
a published work) and a locator.  All offsets are code points of `Source.text`, half-open.
"""

from __future__ import annotations

from benes_refs.lines import unbroken
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Literal

Kind = Literal[
    "archival", "edition", "memoir", "book", "chapter", "article", "newspaper", "thesis", "web", "other"
]
Via = Literal["ibid", "short", "op-cit"]


class BenesRefsError(Exception):
    """Something outside the author's text is wrong; the message is one clear sentence for a person."""


class Span(NamedTuple):
    """A half-open stretch of `Source.text`."""

    start: int
    end: int


class Mark(NamedTuple):
    """A call-out in the body: the marker as printed and where it stands."""

    marker: str
    span: Span


class Note(NamedTuple):
    """One footnote or endnote.

    `pieces` are the stretches of the source that hold its text, in reading order, without the marker; a note
    that goes on at the foot of the next page has more than one.  `mark` is its call-out in the body, where
    one was found; `page` counts from 1 where the format has pages.
    """

    marker: str
    pieces: tuple[Span, ...]
    mark: Mark | None = None
    page: int | None = None

    @property
    def span(self) -> Span:
        return Span(self.pieces[0].start, self.pieces[-1].end)


class Source(NamedTuple):
    """A text that was read: the whole decoded text, and the notes found in it.

    `marks` holds every call-out of the body, also those without a note; `italics` are stretches that the
    format shows in italics, evidence for titles; `citation_data` is CSL data that a reference manager left in
    the file, with the place it belongs to.
    """

    name: str
    text: str
    notes: tuple[Note, ...] = ()
    marks: tuple[Mark, ...] = ()
    italics: tuple[Span, ...] = ()
    citation_data: tuple[tuple[Span, str], ...] = ()
    format: str = "text"
    encoding: str = "utf-8"


class Name(NamedTuple):
    """A person as cited; `given` may be initials, `particle` is a non-dropping “De”, “von” …"""

    family: str
    given: str = ""
    particle: str = ""


class Document(NamedTuple):
    """What was written: one letter, telegram, record.  `date` is EDTF level 0 or 1."""

    type: str = ""
    title: str = ""
    sender: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    place: str = ""
    date: str = ""


class Holding(NamedTuple):
    """Where an unpublished document is kept.

    `archive` is a code of the registry ("" when unknown), `name` the archive as cited, `shelfmark` pairs of
    level and value in the archive's own order.  Fond numbers are strings: `05` is not `5`.  A level named ""
    is a number whose level is not known yet: the archive decides, and resolution may have to find it first.
    """

    archive: str = ""
    name: str = ""
    collection: str = ""
    shelfmark: tuple[tuple[str, str], ...] = ()


class Work(NamedTuple):
    """What a source was published in.  `edition` is the code of a documentary edition; numbers are Arabic."""

    authors: tuple[Name, ...] = ()
    editors: tuple[Name, ...] = ()
    translators: tuple[Name, ...] = ()
    title: str = ""
    container: str = ""
    edition: str = ""
    series: str = ""
    volume: str = ""
    issue: str = ""
    place: str = ""
    publisher: str = ""
    issued: str = ""
    url: str = ""


class Locator(NamedTuple):
    """The place in the source: label page, folio, document, column, chapter …; `12ob` is folio 12 verso."""

    label: str
    value: str


class Citation(NamedTuple):
    """What a note says of one source.

    `pieces` are the stretches of `source`, the whole text, that it was read from, and `text` the same as one
    line.  `places` says where each field was read: pairs of a dotted path as in the JSON ("work.title",
    "holding.archive", "locator") and its span; a path may come more than once.  `repeat` is how the author
    pointed back, as read; `via` is set by resolution where the source was really taken over.  `target` is the
    marker of another note that the citation names (“n. 6 above”).
    """

    id: str
    pieces: tuple[Span, ...]
    source: str
    kind: Kind
    signal: str = ""
    document: Document | None = None
    holding: Holding | None = None
    work: Work | None = None
    locator: Locator | None = None
    repeat: Literal["", "ibid", "op-cit", "idem", "short", "same"] = ""
    target: str = ""
    via: Via | None = None
    ambiguous: bool = False
    resolved: bool = True
    reference: str = ""
    unread: tuple[Span, ...] = ()
    places: tuple[tuple[str, Span], ...] = ()

    @property
    def span(self) -> Span:
        return Span(self.pieces[0].start, self.pieces[-1].end)

    @property
    def text(self) -> str:
        return _in_one_line(self.source, self.pieces)

    def __repr__(self) -> str:
        return _without_source(self)


class ParsedNote(NamedTuple):
    """A note, the citations read in it, in order, and what stood in citation position and was not read.

    `source` is the whole text that the note stands in; `text` is the note as one line: pieces joined, line
    breaks folded to one space, broken words mended.  `introduced` are the short names that the note gives to
    sources (“hereafter ADMAE”): pairs of the name and the id of the citation it stands for.
    """

    note: Note
    source: str
    citations: tuple[Citation, ...] = ()
    unread: tuple[Span, ...] = ()
    introduced: tuple[tuple[str, str], ...] = ()

    @property
    def text(self) -> str:
        return _in_one_line(self.source, self.note.pieces)

    def __repr__(self) -> str:
        return _without_source(self)


def _in_one_line(source: str, pieces: tuple[Span, ...]) -> str:
    return unbroken("\n".join([source[start:end] for start, end in pieces]))


def _without_source(value: Citation | ParsedNote) -> str:
    """The fields as a named tuple shows them, with the text of the citation in place of the whole source."""
    fields = {**value._asdict(), "source": value.text}
    return f"{type(value).__name__}({', '.join(f'{name}={said!r}' for name, said in fields.items())})"


class Conflict(NamedTuple):
    """Two citations of one source state different facts: the path and the values with their citations."""

    path: str
    values: tuple[tuple[str, str], ...]


class Reference(NamedTuple):
    """A source in the bibliography: the merged facts, a stable key and the citations of it, in order.

    `archive_name`, `archive_place` and `edition_title` are the registry's own words for the codes in
    `holding.archive` and `work.edition`, for outputs that print names.
    """

    id: str
    kind: Kind
    document: Document | None = None
    holding: Holding | None = None
    work: Work | None = None
    language: str = ""
    archive_name: str = ""
    archive_place: str = ""
    edition_title: str = ""
    cited_in: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    locators: tuple[Locator, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


class Parsed(NamedTuple):
    """Everything benes-refs understood of one source: what writers print and lint judges."""

    source: Source
    notes: tuple[ParsedNote, ...] = ()
    references: tuple[Reference, ...] = ()


class Edit(NamedTuple):
    """Replace `span` of the source by `text`."""

    span: Span
    text: str


class Fix(NamedTuple):
    """A mend: safe edits change typography or spelling only, unsafe ones change what is said."""

    applicability: Literal["safe", "unsafe"]
    edits: tuple[Edit, ...]


class Finding(NamedTuple):
    """What a lint rule says of one place; `others` are further places of the same matter."""

    code: str
    name: str
    severity: Literal["error", "warning", "info"]
    marker: str
    message: str
    span: Span
    fix: Fix | None = None
    others: tuple[Span, ...] = ()
