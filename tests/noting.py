"""What the notes of an essay are read as, in few words."""

from __future__ import annotations

from benes_refs.model import Citation, Document, Holding, Work
from benes_refs.pipeline import parse_text

Told = dict[str, str]
Shelf = dict[str, str]


def cited(*notes: str) -> tuple[Citation, ...]:
    """All citations of an essay that has these notes, in their order."""
    marks = "".join(f"Text.[^{n}] " for n, _ in enumerate(notes, 1))
    foot = "\n".join(f"[^{n}]: {note}" for n, note in enumerate(notes, 1))
    parsed = parse_text(f"{marks}\n\n{foot}\n", format="markdown")
    return tuple(citation for note in parsed.notes for citation in note.citations)


def alone(note: str) -> Citation:
    """The one citation in a note."""
    (citation,) = cited(note)
    return citation


def work(note: str) -> tuple[str, Work]:
    """The kind and the work of the one citation in a note."""
    citation = alone(note)
    assert citation.work is not None
    return citation.kind, citation.work


def locator(citation: Citation) -> str:
    return citation.locator.value if citation.locator else ""


def shelf(citation: Citation) -> Shelf:
    """The levels of a citation's shelfmark, each by its name."""
    return dict((citation.holding or Holding()).shelfmark)


def holding(note: str) -> tuple[str, str, Shelf, str]:
    """The archive, the collection, the levels and the leaf of a note's only citation."""
    citation = alone(note)
    held = citation.holding or Holding()
    return held.archive, held.collection, shelf(citation), locator(citation)


def document(note: str) -> Document:
    """The paper that a note's only citation tells of."""
    return alone(note).document or Document()


def paper(citation: Citation) -> tuple[str, str, str]:
    """Who wrote the paper that a citation tells of, to whom, and its day."""
    told = citation.document or Document()
    return "; ".join(told.sender), "; ".join(told.recipients), told.date


def parties(note: str) -> tuple[str, str]:
    """Who wrote the paper of a note's only citation, and to whom."""
    told = document(note)
    return "; ".join(told.sender), "; ".join(told.recipients)


def told(citation: Citation) -> Told:
    """What a citation says, as plain texts; empty fields are left out."""
    said = (citation.work or Work())._asdict()
    said |= {
        role: "; ".join(f"{n.family}, {n.given}".strip(", ") for n in said[role])
        for role in ("authors", "editors", "translators")
    }
    said |= {"kind": citation.kind, "at": locator(citation)}
    return {name: value for name, value in said.items() if value}


def only(note: str) -> Told:
    return told(alone(note))
