"""Citations as the grammar hands them over, in one line each, and essays made of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from benes_refs.knowledge import load
from benes_refs.model import Citation, Document, Holding, Locator, Name, Note, ParsedNote, Span, Work
from benes_refs.resolve import resolve

KNOWLEDGE = load()


def name(text: str) -> Name:
    """`Keith Neilson`, `Neilson`, `Левин М.`"""
    given, _, family = text.rpartition(" ")
    return Name(given, family) if family.endswith(".") else Name(family, given)


def names(text: str) -> tuple[Name, ...]:
    return tuple(name(part.strip()) for part in text.split(",") if part.strip())


def cite(**facts: Any) -> Citation:
    """A citation of these facts alone; its id and place are given to it by `essay`."""
    return Citation("", (Span(0, 0),), "", "other")._replace(**facts)


def at(value: str, label: str = "page") -> Locator:
    return Locator(label, value)


def leaf(value: str) -> Locator:
    return Locator("folio", value)


def held(archive: str = "", *numbers: str, at: str = "", **facts: Any) -> Citation:
    """An archival citation; levels are named as keywords, numbers without a keyword have no level yet."""
    levels = {level: facts.pop(level) for level in list(facts) if level in LEVELS}
    shelfmark = tuple(("", number) for number in numbers) + tuple(levels.items())
    holding = Holding(archive, facts.pop("name", archive), facts.pop("collection", ""), shelfmark)
    return cite(kind="archival", holding=holding, locator=leaf(at) if at else None, **facts)


LEVELS = (
    *("fond", "opis", "papka", "delo", "department", "series", "piece", "item", "box", "folder", "file"),
    "group",
)


def work(title: str = "", authors: str = "", at: str = "", **facts: Any) -> Citation:
    """A published source; `place`, `issued` … are the work's, `kind` and `repeat` the citation's."""
    own = {key: facts.pop(key) for key in list(facts) if key in CITATION}
    editors = names(facts.pop("editors", ""))
    published = Work(authors=names(authors), editors=editors, title=title, **facts)
    return cite(**{"kind": "book", **own}, work=published, locator=Locator("page", at) if at else None)


CITATION = ("kind", "repeat", "document", "target")


def letter(sender: str, recipient: str, date: str = "", **facts: Any) -> Document:
    return Document(sender=(sender,), recipients=(recipient,), date=date, **facts)


def again(repeat: str = "ibid", at: str = "", **facts: Any) -> Citation:
    """Ibid., op. cit., idem, or what goes on without a word."""
    return cite(repeat=repeat, locator=Locator("page", at) if at else None, **facts)


def essay(*notes: Sequence[Citation], introduced: Sequence[tuple[str, str]] = ()) -> list[ParsedNote]:
    """Notes 1, 2, 3 … holding these citations, each at a place of its own."""
    made = []
    for number, citations in enumerate(notes, 1):
        placed = [
            citation._replace(
                id=f"n{number}.{position}",
                pieces=(Span(number * 1000 + position * 10, number * 1000 + position * 10 + 9),),
            )
            for position, citation in enumerate(citations, 1)
        ]
        span = Span(number * 1000, number * 1000 + 10 * len(placed) + 20)
        here = tuple(pair for pair in introduced if pair[1].startswith(f"n{number}."))
        made.append(ParsedNote(Note(str(number), (span,)), "", tuple(placed), introduced=here))
    return made


def resolved(*notes: Sequence[Citation], introduced: Sequence[tuple[str, str]] = ()) -> list[Citation]:
    """All citations of an essay, resolved, in order."""
    return [
        citation
        for note in resolve(essay(*notes, introduced=introduced), KNOWLEDGE)
        for citation in note.citations
    ]


def shelf(citation: Citation) -> dict[str, str]:
    assert citation.holding is not None
    return dict(citation.holding.shelfmark)
