"""What the author has cited so far, kept so that a source is found without searching through the notes."""

from __future__ import annotations

from benes_refs.identity import (
    Entry,
    WorkIndex,
    archive,
    document_keys,
    holds_source,
    level_value,
    people,
    title_likeness,
    title_words,
)
from benes_refs.knowledge.fold import folded
from benes_refs.model import Citation, Document, Name, ParsedNote, Work
from benes_refs.quick.containers import defaultdict
from benes_refs.quick.typing import Iterable
from benes_refs.regexes import compiled

Words = tuple[str, ...]
WINDOW = 64
SHORTEST_NAME = 4
NUMBERS = compiled(r"\d{1,9}")
FIRST_LEVELS = ("fond", "group")  # by whose number or letters an archive is known again


class Memory:
    """The sources of a text up to the citation being resolved.

    `here` are those of the note being read, `before` those of the last note that had any; `interrupted` says
    that something without a source, or unread, stands between the two.
    """

    interrupted = False
    last_held: Citation | None = None
    last_authored: Citation | None = None
    last_letter: Document | None = None
    last_year = ""

    def __init__(self) -> None:
        self.here: list[Citation] = []
        self.before: list[Citation] = []
        self.works: WorkIndex[Citation] = WorkIndex()
        self.editions: defaultdict[str, dict[Words, Citation]] = defaultdict(dict)
        self.fonds: defaultdict[str, dict[str, Citation]] = defaultdict(dict)
        self.documents: defaultdict[object, list[Citation]] = defaultdict(list)
        self.noted: dict[str, list[Citation]] = {}
        self.introduced: dict[Words, Citation] = {}
        self.collections: dict[Words, Citation] = {}
        self._works: dict[object, Entry[Citation]] = {}

    def remember(self, citation: Citation) -> None:
        """Take in a resolved citation."""
        if citation.document is not None and citation.document.recipients:
            self.last_letter = citation.document
        if citation.document is not None and citation.document.date:
            self.last_year = citation.document.date[: len("1938")]
        if not holds_source(citation):
            return
        self.here.append(citation)
        if citation.holding is not None:
            self._remember_held(citation)
        if citation.work is not None:
            self._remember_work(citation, citation.work)
        for key in document_keys(citation.document):
            self.documents[key[:-1]].append(citation)

    def _remember_held(self, citation: Citation) -> None:
        assert citation.holding is not None
        self.last_held = citation
        if citation.holding.collection and citation.holding.archive:
            name = folded(citation.holding.collection)
            self.collections[name] = self.collections[name[-2:]] = citation  # `Dean Acheson Papers`
        for level, value in citation.holding.shelfmark[:1]:
            if level in FIRST_LEVELS:
                fonds = self.fonds[level_value(value)]
                fonds.pop(archive(citation.holding), None)  # the latest stands last
                fonds[archive(citation.holding)] = citation

    def _remember_work(self, citation: Citation, work: Work) -> None:
        if work.authors or work.editors:
            self.last_authored = citation
        if work.edition:
            volume = (work.series, work.volume, work.issued if not work.volume else "")
            volumes = self.editions[work.edition]
            volumes.pop(volume, None)
            volumes[volume] = citation
        elif work.title:
            self._shelve(work, citation)
            if citation.kind == "memoir" and not work.authors:
                self._shelve_by_whom(work, citation)
        if work.container and work.editors:
            whole = work._replace(authors=(), title=work.container, container="", volume="", issue="")
            self._shelve(whole, Citation(citation.id, citation.pieces, citation.source, "book", work=whole))

    def _shelve(self, work: Work, citation: Citation) -> None:
        """Make a work findable; the fullest citation of it is kept, and a collected volume is a work too."""
        cited = Entry(work, citation)
        entry = self._works.setdefault((cited.persons, cited.words, work.volume), cited)
        if entry is not cited and stated(work) > stated(entry.work):
            entry.work, entry.kept = work, citation
        self.works.add(entry)

    def _shelve_by_whom(self, work: Work, citation: Citation) -> None:
        """`The Diary of Georgi Dimitrov, ed. I. Banac` is findable as `Dimitrov, Diary` too."""
        for word in work.title.split():
            name = word.strip(".,:()").removesuffix("'s").removesuffix("’s")
            if name[:1].isupper() and len(name) >= SHORTEST_NAME:
                self.works.add(Entry(work._replace(authors=(Name(name),)), citation))

    def introduce(self, short: str, citation: Citation) -> None:
        """Take in a short name that the author gave to a source: “(hereafter ADMAE)”."""
        self.introduced[folded(short)] = citation

    def close(self, note: ParsedNote) -> None:
        """End a note: what it cited is now what an ibid. at the head of the next one means."""
        if self.here:
            self.interrupted = any(span.start >= self.here[-1].span.end for span in note.unread)
            self.before = self.here[-WINDOW:]
            self.noted[note.note.marker] = self.before
            self.here = []
        else:
            self.interrupted = True


def stated(work: Work) -> int:
    """How many facts a work states, the code and the series of an edition left aside."""
    coded = bool(work.edition) + bool(work.series)
    return sum(map(bool, work)) - coded


def says_more(full: Work, short: Work) -> bool:
    """Whether one of two works is cited more fully: with more facts, given names or words of its title."""
    return (stated(full), *_letters(full)) > (stated(short), *_letters(short))


def _letters(work: Work) -> tuple[int, int]:
    named = sum(bool(name.given) for name in (*work.authors, *work.editors))
    return named, len(work.title)


def agreement(citation: Citation, earlier: Citation) -> int:
    """How much of what a citation states is said by an earlier one; below 0 where they contradict."""
    score = 0
    if citation.work is not None and earlier.work is not None:
        score += same_people(names_of(citation.work), names_of(earlier.work))
        score += title_likeness(citation.work.title, earlier.work.title)
    mine, theirs = citation.document, earlier.document
    if mine is not None:
        score += same_people(mine.sender, theirs.sender if theirs else ())
        score += same_people(mine.recipients, theirs.recipients if theirs else ())
        if theirs is not None:
            shared = set(title_words(mine.title)) & set(title_words(theirs.title))
            score += len(shared) + (4 if mine.date and mine.date == theirs.date else 0)
    return score + _inside(citation, earlier)


def names_of(work: Work) -> list[str]:
    return [name.family for name in (*work.authors, *work.editors)]


def same_people(mine: Iterable[str], theirs: Iterable[str]) -> int:
    wanted, known = people(mine), people(theirs)
    if not wanted or not known:
        return 0
    return 4 if wanted & known else -4


def _inside(citation: Citation, earlier: Citation) -> int:
    """1 where the leaves or pages cited lie within those cited before."""
    if citation.locator is None or earlier.locator is None:
        return 0
    mine = [int(n) for n in NUMBERS.findall(citation.locator.value)]
    theirs = [int(n) for n in NUMBERS.findall(earlier.locator.value)]
    return int(bool(mine and theirs) and min(theirs) <= min(mine) and max(mine) <= max(theirs))
