"""What the notes of an essay are read as, in few words."""

from __future__ import annotations

from benes_refs.model import Citation, Work
from benes_refs.pipeline import parse_text

Told = dict[str, str]


def cited(*notes: str) -> tuple[Citation, ...]:
    """All citations of an essay that has these notes, in their order."""
    marks = "".join(f"Text.[^{n}] " for n, _ in enumerate(notes, 1))
    foot = "\n".join(f"[^{n}]: {note}" for n, note in enumerate(notes, 1))
    parsed = parse_text(f"{marks}\n\n{foot}\n", format="markdown")
    return tuple(citation for note in parsed.notes for citation in note.citations)


def work(note: str) -> tuple[str, Work]:
    """The kind and the work of the one citation in a note."""
    (citation,) = cited(note)
    assert citation.work is not None
    return citation.kind, citation.work


def page(citation: Citation) -> str:
    return citation.locator.value if citation.locator else ""


def told(citation: Citation) -> Told:
    """What a citation says, as plain texts; empty fields are left out."""
    said = (citation.work or Work())._asdict()
    said |= {
        role: "; ".join(f"{n.family}, {n.given}".strip(", ") for n in said[role])
        for role in ("authors", "editors", "translators")
    }
    said |= {"kind": citation.kind, "at": page(citation)}
    return {name: value for name, value in said.items() if value}


def only(note: str) -> Told:
    (citation,) = cited(note)
    return told(citation)
