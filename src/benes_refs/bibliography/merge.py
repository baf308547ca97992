"""One set of facts from several citations of one source: the fullest form wins, contradictions are kept.

A fact that another citation states more fully (initials and a whole name, `Oxford UP` and the press in full)
is no contradiction; two years are.
"""

from __future__ import annotations

from benes_refs.identity import families, people, title_likeness, title_words
from benes_refs.identity.names import same_given
from benes_refs.model import Citation, Conflict, Document, Holding, Name, Work
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Callable, Generic, Iterable, Mapping, Sequence, TypeVar

Fact = str | tuple[str, ...] | tuple[Name, ...] | tuple[tuple[str, str], ...]
Agree = Callable[[Fact, Fact], bool]
T = TypeVar("T", Work, Document, Holding)


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
    "translators": same_names,
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


class Merged(NamedTuple, Generic[T]):
    """One part of a source (work, document or holding) with the facts of all its citations; None where no
    citation states any."""

    value: T | None
    conflicts: tuple[Conflict, ...] = ()


def merged(
    part: str,
    agree: Mapping[str, Agree],
    citations: Sequence[Citation],
    stated: Callable[[Citation], T | None],
) -> Merged[T]:
    """The facts of one part, from what each of the citations has stated of it, in order."""
    forms: dict[T, str] = {}
    for citation in citations:
        value = stated(citation)
        if value is not None and any(value):
            forms.setdefault(value, citation.id)
    if len(forms) < 2:
        return Merged(next(iter(forms), None))
    seen = _by_name(forms)
    facts = {name: _fullest(agree.get(name, always), seen[name]) for name in seen}
    conflicts = (
        Conflict(
            f"{part}.{JSON_NAMES.get(name, name)}",
            tuple((shown(fact), citation_id) for fact, citation_id in seen[name].items()),
        )
        for name, best in facts.items()
        if not all(agree.get(name, always)(best, fact) for fact in seen[name])
    )
    make: Callable[..., T] = type(next(iter(forms)))
    return Merged(make(**facts), tuple(conflicts))


def _by_name(forms: Mapping[T, str]) -> dict[str, dict[Fact, str]]:
    """The forms of each fact by its name, with the first citation of each."""
    seen: dict[str, dict[Fact, str]] = {}
    for value, citation_id in forms.items():
        for name, fact in value._asdict().items():
            if fact:
                seen.setdefault(name, {}).setdefault(fact, citation_id)
    return seen


def _fullest(agree: Agree, forms: Iterable[Fact]) -> Fact:
    """The first form, or a fuller one that agrees with it."""
    best, *others = forms
    for fact in others:
        if agree(best, fact) and weight(fact) > weight(best):
            best = fact
    return best


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
