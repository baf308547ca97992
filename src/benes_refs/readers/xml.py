"""JATS and TEI: articles whose notes are elements."""

from __future__ import annotations

from benes_refs.model import BenesRefsError, Source
from benes_refs.quick.typing import Any
from benes_refs.readers._containers import attribute, local, parse_xml
from benes_refs.readers._flow import Flow, NoteFlow, source
from benes_refs.readers._links import printed_marker, write
from benes_refs.readers._typed import with_typed_notes

SUFFIXES = (".xml", ".nxml", ".jats", ".tei")

NOTES = frozenset({"fn", "note"})
BLOCKS = frozenset(
    {
        *("p", "head", "title", "sec", "div", "ab", "list", "item", "list-item", "lb", "label", "abstract"),
        *("body", "back", "front", "cit", "l"),
    }
)
# TEI may leave out the quotation marks that these elements stand for.
QUOTED = frozenset({"q", "quote", "soCalled"})
ITALIC = frozenset({"italic", "emph"})
LEFT_OUT = frozenset(
    {"teiHeader", "journal-meta", "article-meta", "ref-list", "table-wrap", "graphic", "facsimile"}
)
MAX_DEPTH = 250


def read_bytes(data: bytes, name: str) -> Source:
    root = parse_xml(data, name, "xml")
    if local(root) not in ("article", "TEI", "TEI.2", "teiCorpus", "book"):
        raise BenesRefsError(f"{name} is neither JATS nor TEI; its root element is “{local(root)}”.")
    return with_typed_notes(Document(root).read(name))


class Document:
    """An article in JATS or TEI, read once from top to bottom."""

    def __init__(self, root: Any) -> None:
        self.root = root
        self.elements = list(root.iter())
        self.held = {attribute(e, "id"): e for e in self.elements if local(e) in NOTES and attribute(e, "id")}
        self.notes: list[NoteFlow] = []
        self.indices: dict[int, int] = {}

    def read(self, name: str) -> Source:
        body = Flow()
        self.walk(self.root, body, False)
        return source(name, body, self.notes)

    def walk(self, element: Any, flow: Flow, italic: bool, depth: int = 0, inside: bool = False) -> None:
        kind = local(element)
        if not kind or kind in LEFT_OUT or depth > MAX_DEPTH:
            return
        if kind in BLOCKS:
            flow.break_line()
        italic = italic or kind in ITALIC or (kind == "hi" and "ital" in attribute(element, "rend"))
        quoted = kind in QUOTED and not "".join(element.itertext()).lstrip().startswith(("“", "„", "«", '"'))
        write(flow, "“" * quoted + (element.text or ""), italic)
        for child in element:
            note = None if inside else self.called(child)
            if note is not None:
                self.call(note, child, flow)
            elif not (inside and local(child) == "label"):
                self.walk(child, flow, italic, depth + 1, inside)
            write(flow, child.tail, italic)
        flow.write("”" * quoted, italic)
        if kind in BLOCKS:
            flow.break_line()

    def called(self, element: Any) -> Any:
        """The note that an element calls or is; a note in a group of notes waits for its reference."""
        kind = local(element)
        if kind == "xref" and attribute(element, "ref-type") in ("fn", "author-notes"):
            return self.held.get(attribute(element, "rid"))
        if kind in ("ref", "ptr"):
            return self.held.get(attribute(element, "target").removeprefix("#"))
        return element if kind in NOTES else None

    def call(self, note: Any, place: Any, flow: Flow) -> None:
        """Read a note at its first call-out; one that is its own call-out stands where it is called."""
        if id(note) not in self.indices:
            marker = self.marker(note, place)
            self.indices[id(note)] = len(self.notes)
            self.notes.append(NoteFlow(marker))
            self.walk(note, self.notes[-1].flow, False, inside=True)
            self.notes[-1].skip = printed_marker(self.notes[-1])
        elif place is note:
            return
        index = self.indices[id(note)]
        flow.call(index, self.notes[index].marker)

    def marker(self, note: Any, place: Any) -> str:
        """As printed: the note's label or number, else the words of its reference, else the running count."""
        label = next((e for e in note if local(e) == "label"), None)
        shown = "" if place is note else "".join(place.itertext())
        stated = "".join(label.itertext()) if label is not None else attribute(note, "n") or shown
        return stated.strip().strip("[]().:") or str(len(self.notes) + 1)
