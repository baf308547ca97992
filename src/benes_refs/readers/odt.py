"""OpenDocument text: notes with the markers that were printed, without deleted text and annotations."""

from __future__ import annotations

from benes_refs.model import BenesRefsError, Source, Span
from benes_refs.numbers import whole
from benes_refs.quick.typing import Any
from benes_refs.readers._containers import Container, attribute, local
from benes_refs.readers._fields import citation_data
from benes_refs.readers._flow import Flow, NoteFlow, source
from benes_refs.readers._typed import with_typed_notes

SUFFIXES = (".odt", ".ott", ".fodt")

BLOCKS = frozenset({"p", "h"})
LEFT_OUT = frozenset({"annotation", "tracked-changes", "frame", "note-citation", "forms", "sequence-decls"})
MAX_SPACES = 1000
MAX_DEPTH = 200


def read_bytes(data: bytes, name: str) -> Source:
    if data.lstrip()[:1] == b"<":
        from benes_refs.readers._containers import parse_xml  # noqa: PLC0415

        return with_typed_notes(Document(parse_xml(data, name, "odt"), None).read(name))
    container = Container(data, name, "odt")
    if b"encryption-data" in container.read("META-INF/manifest.xml"):
        raise BenesRefsError(f"{name} is encrypted; save it without a password first.")
    return with_typed_notes(Document(container.xml("content.xml"), container.xml("styles.xml")).read(name))


class Document:
    """An OpenDocument text, read once from top to bottom."""

    def __init__(self, content: Any, styles: Any) -> None:
        self.content = content
        self.italic = italic_styles(content) | italic_styles(styles)
        self.notes: list[NoteFlow] = []
        self.fields: dict[str, int] = {}

    def read(self, name: str) -> Source:
        body = Flow()
        texts = [] if self.content is None else list(self.content.iter("{*}text"))
        for text in texts:
            if local(text.getparent()) == "body":
                self.walk(text, body, False)
        return source(name, body, self.notes)

    def walk(self, element: Any, flow: Flow, italic: bool, depth: int = 0) -> None:
        """The text of an element; `italic` is inherited from the spans around it."""
        italic = italic or attribute(element, "style-name") in self.italic
        inline = local(element) in ("p", "h", "span", "a")
        if inline:
            flow.write(element.text or "", italic)
        for child in element:
            self.child(child, flow, italic, depth)
            if inline:
                flow.write(child.tail or "", italic)
        if local(element) in BLOCKS:
            flow.break_line()

    def child(self, child: Any, flow: Flow, italic: bool, depth: int) -> None:
        kind = local(child)
        if kind == "note":
            self.note(child, flow)
        elif kind == "s":
            count = whole(attribute(child, "c"))
            flow.write(" " * min(1 if count is None else count, MAX_SPACES))
        elif kind in ("tab", "line-break"):
            flow.write("\t" if kind == "tab" else "\n")
        elif kind == "reference-mark-start":
            self.fields[attribute(child, "name")] = flow.length
        elif kind == "reference-mark-end":
            self.end_field(attribute(child, "name"), flow)
        elif kind and kind not in LEFT_OUT and depth < MAX_DEPTH:
            self.walk(child, flow, italic, depth + 1)

    def note(self, element: Any, flow: Flow) -> None:
        """A note stands where it is called, with the marker that was printed."""
        citation = next(element.iterfind("{*}note-citation"), None)
        marker = "" if citation is None else "".join(citation.itertext()).strip()
        note = NoteFlow(marker or str(len(self.notes) + 1))
        self.notes.append(note)
        flow.call(len(self.notes) - 1, note.marker)
        for body in element.iterfind("{*}note-body"):
            self.walk(body, note.flow, False)

    def end_field(self, name: str, flow: Flow) -> None:
        start = self.fields.pop(name, flow.length)
        data = citation_data(name)
        if data:
            flow.data.append((Span(min(start, flow.length), flow.length), data))


def italic_styles(root: Any) -> set[str]:
    """The names of the styles that are italic."""
    if root is None:
        return set()
    return {
        attribute(style, "name")
        for style in root.iter("{*}style")
        if any(
            attribute(p, "font-style") in ("italic", "oblique") for p in style.iterfind("{*}text-properties")
        )
    }
