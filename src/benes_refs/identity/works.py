"""An index of works: find what a short form, a repeated title or an author's name stands for.

Looking up costs the same however many works there are: at most `WINDOW` of the latest are compared.
"""

from __future__ import annotations

from benes_refs.identity.names import (
    Key,
    abbreviated_likeness,
    families,
    given_names,
    misspelt_likeness,
    same_given,
    stem,
    title_words,
    words_likeness,
)
from benes_refs.model import Work
from benes_refs.quick.containers import defaultdict
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Generic, Iterable, Iterator, TypeVar

S = TypeVar("S")
T = TypeVar("T")
WINDOW = 64


class Entry(Generic[T]):
    """A work that was cited, with what the owner of the index keeps of it."""

    __slots__ = ("givens", "kept", "persons", "words", "work")

    def __init__(self, work: Work, kept: T) -> None:
        self.work = work
        self.kept = kept
        self.persons = families(work.authors or work.editors)
        self.givens = given_names(work.authors or work.editors)
        self.words = title_words(work.title)


class Hit(NamedTuple, Generic[T]):
    """A work that fits: how well its title does (0 where none was given), and how well its authors do."""

    entry: Entry[T]
    title: int
    authors: int

    @property
    def score(self) -> tuple[int, int]:
        return self.title, self.authors


class WorkIndex(Generic[T]):
    """Works by author and by title.  `add` again makes a work the latest."""

    def __init__(self) -> None:
        self._by_person: dict[str, list[Entry[T]]] = defaultdict(list)
        self._by_title: dict[Key, list[Entry[T]]] = defaultdict(list)

    def add(self, entry: Entry[T]) -> None:
        shelves = [self._by_person[stem(person)] for person in (*entry.persons, *entry.givens)]
        # a short title is looked for by its first two words, where nobody wrote the work by the first,
        # and a repeated one by all of them
        known_by_title = {entry.words, entry.words[:2], () if entry.work.authors else entry.words[:1]}
        shelves += [self._by_title[key] for key in known_by_title if key]
        shelves += [self._by_title[(person, *entry.words)] for person in entry.persons[:1]]
        for shelf in shelves:
            if not shelf or shelf[-1] is not entry:
                shelf.append(entry)

    def find(self, work: Work) -> Iterator[Hit[T]]:
        """The works that this one can be or stand for, best first, the latest first among equals."""
        wanted = Entry(work, None)
        perfect = (4 if wanted.words else 0, 3 if wanted.persons else 0)
        others: list[Hit[T]] = []
        for entry in self._candidates(wanted):
            score = fit(wanted, entry)
            if score == perfect:
                yield Hit(entry, *score)
            elif score:
                others.append(Hit(entry, *score))
        yield from sorted(others, key=lambda hit: hit.score, reverse=True)

    def find_shorter(self, work: Work) -> Iterator[Entry[T]]:
        """The works known under a shorter title that this one may be in full, the latest first."""
        full = Entry(work, None)
        return (entry for entry in self._candidates(full) if fit(entry, full))

    def _candidates(self, wanted: Entry[None]) -> Iterable[Entry[T]]:
        persons, words = wanted.persons, wanted.words
        shelves = (
            [self._by_title.get((persons[0], *words), ()), self._by_person.get(stem(persons[0]), ())]
            if persons
            else [self._by_title.get(words, ()), self._by_title.get(words[:2], ())]
        )
        return dict.fromkeys(entry for shelf in shelves for entry in reversed(shelf[-WINDOW:]))


def fit(short: Entry[S], full: Entry[T]) -> tuple[int, int] | None:
    """How a work as cited fits another: title and authors; None where it cannot be the same."""
    some, all_of = short.words, full.words
    likeness = words_likeness(some, all_of) or misspelt_likeness(some, all_of)
    likeness = likeness or abbreviated_likeness(some, all_of)
    if not likeness and some:
        return None
    authors = shared_persons(short, full)
    if authors is None or (not authors and likeness < 3):
        return None
    return likeness, authors


def shared_persons(short: Entry[S], full: Entry[T]) -> int | None:
    """3: the same persons; 2: the first of them; 1: some of them; 0: none named; None: others."""
    mine, theirs = short.persons, full.persons
    if not mine:
        return 0
    if mine[0] not in theirs or not set(mine) <= set(theirs):
        return 1 if _named_by_given(short, full) or _declined(short, full) else None
    wanted, known = (entry.work.authors or entry.work.editors for entry in (short, full))
    if not same_given(wanted[0], known[theirs.index(mine[0])]):
        return None
    if mine == theirs:
        return 3
    return 2 if mine[0] == theirs[0] else 1


def _declined(short: Entry[S], full: Entry[T]) -> bool:
    """`v práci J. Křena, V emigraci` and `KŘEN, V emigraci`: a name in a Slavic case, beside its title."""
    if not short.words or len(short.persons) != len(full.persons):
        return False
    return all(stem(one) == stem(other) for one, other in zip(short.persons, full.persons, strict=True))


def _named_by_given(short: Entry[S], full: Entry[T]) -> bool:
    """`Terayama, Sutārin to Mongoru` after `Terayama Kyōsuke, …`, whose family name stands first."""
    named = short.work.authors or short.work.editors
    return bool(short.words) and len(named) == 1 and not named[0].given and short.persons[0] in full.givens


def shared_authors(work: Work, other: Work) -> int | None:
    """How the authors (else editors) of one work are those of another; see `shared_persons`."""
    return shared_persons(Entry(work, None), Entry(other, None))
