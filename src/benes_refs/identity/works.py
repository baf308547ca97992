"""An index of works: find what a short form, a repeated title or an author's name stands for.

Looking up costs the same however many works there are: at most `WINDOW` of the latest are compared.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from benes_refs.identity.names import Key, families, same_given, title_likeness, title_words
from benes_refs.model import Work

T = TypeVar("T")
WINDOW = 64


@dataclass(slots=True)
class Entry(Generic[T]):
    """A work that was cited, with what the owner of the index keeps of it."""

    work: Work
    kept: T


@dataclass(frozen=True, slots=True)
class Hit(Generic[T]):
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
        words = title_words(entry.work.title or entry.work.container)
        persons = families(entry.work.authors or entry.work.editors)
        shelves = [self._by_person[person] for person in persons]
        # a short title is looked for by its first two words, a repeated one by all of them
        shelves += [self._by_title[key] for key in {words, words[:2]} if key]
        shelves += [self._by_title[(person, *words)] for person in persons[:1]]
        for shelf in shelves:
            if not shelf or shelf[-1] is not entry:
                shelf.append(entry)

    def find(self, work: Work) -> list[Hit[T]]:
        """The works that this one can be or stand for, best first, the latest first among equals."""
        hits = [hit for entry in self._candidates(work) if (hit := fit(work, entry))]
        return sorted(hits, key=lambda hit: hit.score, reverse=True)

    def find_shorter(self, work: Work) -> list[Entry[T]]:
        """The works known under a shorter title that this one may be in full, the latest first."""
        return [entry for entry in self._candidates(work) if fit(entry.work, Entry(work, entry.kept))]

    def _candidates(self, work: Work) -> Iterator[Entry[T]]:
        words = title_words(work.title or work.container)
        persons = families(work.authors or work.editors)
        shelves = (
            [self._by_title.get((persons[0], *words), []), self._by_person.get(persons[0], [])]
            if persons
            else [self._by_title.get(words, []), self._by_title.get(words[:2], [])]
        )
        seen: set[int] = set()
        for shelf in shelves:
            for entry in reversed(shelf[-WINDOW:]):
                if id(entry) not in seen:
                    seen.add(id(entry))
                    yield entry


def fit(work: Work, entry: Entry[T]) -> Hit[T] | None:
    """How a work as cited fits one cited before; None where it cannot be the same."""
    authors = shared_authors(work, entry.work)
    if authors is None:
        return None
    if not work.title:
        return Hit(entry, 0, authors) if authors else None
    likeness = title_likeness(work.title, entry.work.title)
    if not authors and likeness < 3:
        return None
    return Hit(entry, likeness, authors) if likeness else None


def shared_authors(work: Work, other: Work) -> int | None:
    """3: the same persons; 2: the first of them; 1: some of them; 0: none named; None: others."""
    wanted, known = work.authors or work.editors, other.authors or other.editors
    if not wanted:
        return 0
    mine, theirs = families(wanted), families(known)
    if not set(mine) <= set(theirs) or not same_given(wanted[0], known[theirs.index(mine[0])]):
        return None
    if mine == theirs:
        return 3
    return 2 if mine[0] == theirs[0] else 1
