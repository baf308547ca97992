"""What the numbered end of a citation says, as it is filled in from left to right."""

from __future__ import annotations

from sys import intern

from benes_refs.grammar.chunks.numbers import arabic, locator_value
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.telling import COLLECTED, COLLECTIONS, JOURNALS
from benes_refs.grammar.language.words import OF_PERIODICALS, PIN_WORDS
from benes_refs.knowledge.fold import fold, folded
from benes_refs.model import Locator, Span
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Sequence

VOLUME_AND_DOCUMENT = tuple(k.COMMA + k.NUMBER + k.COMMA + doc for doc in k.DOC_NUMBER + k.ISSUE)


def _is_collection(head: Sequence[Item], words: Sequence[str]) -> bool:
    """`Акты времени Шуйского`, `Стенографический отчет съезда`: documents, which have numbers."""
    if not words:
        return False
    return words[0] in COLLECTIONS or (head[0].kind == k.NAME and not COLLECTED.isdisjoint(words[1:2]))


DASHES = frozenset("-–")
ROMAN = frozenset("IVXLCDM")


def _word(item: Item) -> str:
    """A word folded; of letters with points their acronym: `П. С. З.`"""
    return fold("".join(filter(str.isalpha, item.text)) if item.kind == k.INITIALS else item.text)


class Here(NamedTuple):
    """A chunk in its place: what stands before it, the chunks and the kinds behind it."""

    item: Item
    before: Item | None
    behind: Sequence[Item]
    edition: bool

    @property
    def value(self) -> str:
        return str(self.item.value)

    @property
    def rest(self) -> str:
        return kinds_of(self.behind)


class Tail:
    """What the end of a citation says; `spans` are the places of its fields.

    `numbers` are those of documents, `label` what `pages` count.  `imprint`, `periodical`, `dated` and
    `volume_of_a_year` say what was met on the way; `journal` is one that stands in a publisher's place;
    a `fascicle` (`Вып. 3`) is of a book or a journal.
    """

    place = ""
    publisher = ""
    issued = ""
    series = ""
    volume = ""
    issue = ""
    url = ""
    thesis = False
    journal = ""
    part_only = False
    fascicle = False
    volume_of_years = False
    imprint = False
    periodical = False
    dated = False
    volume_of_a_year = False
    pages = ""
    numbers = ""
    year_first = False
    chapter = ""
    label = ""
    paged_at = -1  # where a page stands that was read with its volume

    def __init__(self, issued: str = "") -> None:
        self.issued = issued
        self.year_first = bool(issued)
        self.spans: list[tuple[str, Span]] = []

    @property
    def of_a_book(self) -> bool:
        return bool(self.place or self.publisher)

    @property
    def of_a_journal(self) -> bool:
        """Whether what was read so far numbers a journal: `XLIV, 2012`, or a year alone: `1997, 94`."""
        yearly = bool(self.spans) and self.spans[-1][0] == "work.issued" and not self.dated
        return bool(self.issued) and (self.periodical or bool(self.volume) or yearly)

    def put(self, name: str, value: str, item: Item) -> None:
        """Fill a field that is still empty: what is said first counts.

        Of `t. 1–2, Warszawa 1970, t. 1, s. 123` the volume that is meant.
        """
        meant = name == "volume" and value.isdigit() and not DASHES.isdisjoint(self.volume)
        if meant or not getattr(self, name):
            setattr(self, name, value)
            self.spans.append((intern(f"work.{name}"), Span(item.start, item.end)))

    def take_volume(self, item: Item) -> None:
        """Fill the volume by a number before the name; what was taken for it is the page."""
        if self.volume and not self.pages:
            self.pages, self.label = self.volume, "page"
        self.volume = item.text
        self.spans.append(("work.volume", Span(item.start, item.end)))

    def settle_issue(self, head: Sequence[Item], numbers: Sequence[Item], *, authored: bool) -> None:
        """Whether a number is that of a journal's issue or of a document, by the words before it."""
        if not self.issue and k.ISSUE not in kinds_of(numbers):
            return
        words = [_word(item) for item in head[:3]]
        journal = not authored and not OF_PERIODICALS.isdisjoint(words)
        if not authored and folded(" ".join([item.text for item in head])) in JOURNALS:
            self.count_issues(paged=False)  # `Былое. Париж. 1909. № 9–10`
            return
        if (journal or k.DOUBLE_SLASH in kinds_of(head)) and k.ISSUE in kinds_of(numbers):
            self.count_issues()
        elif self.issue and (self._counts_in_roman() or _is_collection(head, words)):
            self.count_documents()

    def _counts_in_roman(self) -> bool:
        """`ПКК. Т. III. № XCII. С. 415`: no issue of a journal."""
        return self.volume != "" and ROMAN.issuperset(self.issue)

    def count_issues(self, *, paged: bool = True) -> None:
        """`// Вопросы истории. М., 1999. № 1. С. 70`: a journal with its town; the number is an issue's."""
        if self.numbers and (self.pages or not paged) and not (self.volume or self.publisher or self.issue):
            self.issue, self.numbers = self.numbers, ""
            self.periodical = True

    def count_parts(self, kinds: str) -> None:
        """`ДСПКС, III/4, док. 140`: what numbers documents is no journal, and has parts of volumes."""
        if (
            k.DOC_NUMBER in kinds
            and self.numbers
            and self.volume
            and self.issue
            and not (self.issued or self.dated or self.pages)
        ):
            self.volume, self.issue = f"{self.volume}/{self.issue}", ""
            self.periodical = False

    def count_documents(self) -> None:
        """`Акты времени Шуйского… № 30. С. 34`: no year, and so no periodical but a book of documents.

        `Documenten betreffende …, VI (Den Haag 1980) nr. 88`: a town has no periodical either.
        """
        if self.imprint or not (self.issued or self.dated):
            self.numbers, self.issue = self.issue, ""
            self.periodical = False

    def put_pages(self, value: str, here: Here, label: str = "page") -> None:
        """Add pages; those behind “here” or “at” are the ones that are meant."""
        value = locator_value(value)
        before = here.before
        if not self.pages:
            self.pages, self.label = value, label
        elif before is not None and fold(before.text.strip(".")) in PIN_WORDS:
            self.pages = value
        elif before is not None and before.kind == k.COLON and "-" in self.pages:
            self.pages = value  # `pp. 299–330: 312`
        elif before is not None and before.kind in (k.COMMA, k.AND):
            self.pages = f"{self.pages}, {value}"
        self.spans.append(("locator", Span(here.item.start, here.item.end)))

    def put_document(self, value: str, item: Item) -> None:
        value = locator_value(value)
        self.numbers = f"{self.numbers}, {value}" if self.numbers else value
        self.spans.append(("locator", Span(item.start, item.end)))

    def locator(self) -> Locator | None:
        """Pages, or else the document's number, or the chapter."""
        if self.pages:
            return Locator(self.label or "page", self.pages)
        if self.numbers:
            return Locator("document", self.numbers)
        if self.chapter:
            return Locator("chapter", self.chapter)
        return None


def series_and_volume(tail: Tail, here: Here) -> bool:
    """`DDI, VIII, 4, doc. 455`, `ivi, VIII, 5, doc. 12`: a numeral and a number before a document."""
    numeral = here.item.kind == k.ROMAN and not (tail.volume or tail.series)
    if not numeral or not here.rest.startswith(VOLUME_AND_DOCUMENT):
        return False
    tail.put("series", arabic(here.item.text), here.item)
    tail.put("volume", here.behind[1].text, here.behind[1])
    tail.paged_at = here.behind[1].start
    return True
