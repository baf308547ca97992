"""One set of facts from several citations of one source: the fullest form wins, contradictions are kept.

A fact that another citation states more fully (initials and a whole name, `Oxford UP` and the press in full)
is no contradiction; two years are.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from benes_refs.identity import families, people, title_likeness, title_words
from benes_refs.identity.names import same_given
from benes_refs.model import Conflict, Document, Holding, Name, Work

Fact = str | tuple[str, ...] | tuple[Name, ...] | tuple[tuple[str, str], ...]
Agree = Callable[[Fact, Fact], bool]
T = TypeVar("T")


def same_words(one: Fact, other: Fact) -> bool:
    """Whether one text holds the words of the other, in order, or their initials."""
    assert isinstance(one, str)
    assert isinstance(other, str)
    shorter, longer = sorted((title_words(one), title_words(other)), key=len)
    rest = iter(longer)
    if all(word in rest for word in shorter):
        return True
    letters = "".join(c for c in min(one, other, key=len) if c.isalpha()).casefold()
    return letters == "".join(word[0] for word in max(one, other, key=len).casefold().split())


def same_city(one: Fact, other: Fact) -> bool:
    """Whether two places can be one: the names of a city in two languages begin alike (Praha, Prague)."""
    assert isinstance(one, str)
    assert isinstance(other, str)
    return same_words(one, other) or title_words(one)[0][:1] == title_words(other)[0][:1]


def same_day(one: Fact, other: Fact) -> bool:
    """Whether one date is the other, only less precise."""
    assert isinstance(one, str)
    assert isinstance(other, str)
    return one.startswith(other) or other.startswith(one)


def same_names(one: Fact, other: Fact) -> bool:
    """Whether one list of names holds the other, so far as given names tell."""
    mine, theirs = (tuple(n for n in names if isinstance(n, Name)) for names in (one, other))
    fewer, more = sorted((mine, theirs), key=len)
    by_family = dict(zip(families(more), more, strict=True))
    pairs = ((name, by_family.get(key)) for name, key in zip(fewer, families(fewer), strict=True))
    return all(found is not None and same_given(name, found) for name, found in pairs)


def same_people(one: Fact, other: Fact) -> bool:
    mine, theirs = (people(name for name in names if isinstance(name, str)) for names in (one, other))
    return mine <= theirs or theirs <= mine


def same_title(one: Fact, other: Fact) -> bool:
    assert isinstance(one, str)
    assert isinstance(other, str)
    return title_likeness(one, other) > 0 or title_likeness(other, one) > 0


def always(_one: Fact, _other: Fact) -> bool:
    """For facts whose forms may differ freely."""
    return True


WORK: Mapping[str, Agree] = {
    "authors": same_names,
    "editors": same_names,
    "title": same_title,
    "container": same_title,
    "place": same_city,
    "publisher": same_words,
    "issued": same_day,
}
# An edition is known by its code, whatever it is called; the year of an annual one may be that of its volume.
EDITION = {name: WORK[name] for name in ("editors", "place", "issued")}
ANNUAL = {name: WORK[name] for name in ("editors", "place")}
DOCUMENT: Mapping[str, Agree] = {
    "sender": same_people,
    "recipients": same_people,
    "place": same_city,
    "date": same_day,
}
JSON_NAMES = {"sender": "from", "recipients": "to"}


def weight(fact: Fact) -> int:
    """How full a form of a fact is."""
    if isinstance(fact, str):
        return len(fact)
    return sum(len(part) if isinstance(part, str) else len(_name(part)) for part in fact)


@dataclass(slots=True)
class Merged:
    """The facts of one part of a source (work, document or holding), gathered citation by citation."""

    part: str
    agree: Mapping[str, Agree]
    facts: dict[str, Fact] = field(default_factory=dict)
    stated: dict[str, dict[Fact, str]] = field(default_factory=dict)

    def add(self, value: Work | Document | Holding, citation_id: str) -> None:
        for name, fact in value._asdict().items():
            if not fact:
                continue
            seen = self.stated.setdefault(name, {})
            if fact not in seen:
                seen[fact] = citation_id
                best = self.facts.get(name)
                if best is None or (self._same(name, best, fact) and weight(fact) > weight(best)):
                    self.facts[name] = fact

    def made(self, make: Callable[..., T]) -> T | None:
        """The part with its merged facts; None where no citation stated any."""
        return make(**self.facts) if self.facts else None

    def _same(self, name: str, one: Fact, other: Fact) -> bool:
        return self.agree.get(name, always)(one, other)

    def conflicts(self) -> tuple[Conflict, ...]:
        """The facts that citations state differently, with the first citation of each form."""
        return tuple(
            Conflict(
                f"{self.part}.{JSON_NAMES.get(name, name)}",
                tuple((shown(fact), citation_id) for fact, citation_id in seen.items()),
            )
            for name, seen in self.stated.items()
            if len(seen) > 1 and not all(self._same(name, self.facts[name], fact) for fact in seen)
        )


def shown(fact: Fact) -> str:
    """A fact as a text."""
    if isinstance(fact, str):
        return fact
    parts = [part if isinstance(part, str) else _name(part) for part in fact]
    return ", ".join(parts)


def _name(part: Name | tuple[str, str]) -> str:
    if isinstance(part, Name):
        return " ".join(filter(None, (part.given, part.particle, part.family)))
    return " ".join(part)
