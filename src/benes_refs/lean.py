"""Notes in less memory: what is said again and again is one value, and what nobody asks for is let go.

A citation repeats names, titles, archives and pages of those before it, and the grammar reads each anew.
"""

from __future__ import annotations

from benes_refs.model import Citation, Document, Holding, Locator, ParsedNote, Work
from benes_refs.quick.typing import Any, Callable, Iterable, Iterator, TypeVar

Part = TypeVar("Part", Document, Holding, Work, Locator)


def lean(notes: Iterable[ParsedNote], *, places: bool) -> Iterator[ParsedNote]:
    """The notes, one by one, with shared values; without `places`, without where each field was read."""
    seen = Seen()
    return (
        note._replace(citations=tuple([_lean(citation, seen, places) for citation in note.citations]))
        for note in notes
    )


class Facts(dict[Any, Any]):
    """Of equal facts the first one seen: `facts[fact]`."""

    def __missing__(self, fact: Any) -> Any:
        self[fact] = fact
        return fact


class Parts(dict[Part, Part]):
    """Of equal parts the first one seen: `parts[part]`; a new one is made of facts seen before."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts

    def __missing__(self, part: Part) -> Part:
        make: Callable[..., Part] = type(part)
        kept = self[part] = make(*map(self.facts.__getitem__, part))
        return kept


class Seen:
    """What the notes so far have said."""

    def __init__(self) -> None:
        facts = Facts()
        self.documents = Parts[Document](facts)
        self.holdings = Parts[Holding](facts)
        self.works = Parts[Work](facts)
        self.locators = Parts[Locator](facts)


def _lean(citation: Citation, seen: Seen, places: bool) -> Citation:
    return citation._replace(
        document=seen.documents[citation.document] if citation.document else None,
        holding=seen.holdings[citation.holding] if citation.holding else None,
        work=seen.works[citation.work] if citation.work else None,
        locator=seen.locators[citation.locator] if citation.locator else None,
        places=citation.places if places else (),
    )
