"""Word: real footnotes and endnotes, numbered as Word numbers them; tracked changes read as accepted."""

from __future__ import annotations

from benes_refs.model import Source, Span
from benes_refs.numbers import whole
from benes_refs.quick.typing import Any
from benes_refs.readers._containers import Container, attribute, local
from benes_refs.readers._fields import Fields, tag_data
from benes_refs.readers._flow import Flow, NoteFlow, number, source
from benes_refs.readers._typed import with_typed_notes

SUFFIXES = (".docx", ".docm", ".dotx")

LEFT_OUT = frozenset(
    {"del", "moveFrom", "txbxContent", "pict", "drawing", "object", "instrText", "delText", "rPr", "pPr"}
)
OFF = frozenset({"0", "false", "off", "none"})
SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": ""}
KINDS = {"footnoteReference": "footnote", "endnoteReference": "endnote"}
DEFAULT_STYLE = {"footnote": "decimal", "endnote": "lowerRoman"}
MAX_DEPTH = 200


def read_bytes(data: bytes, name: str) -> Source:
    return with_typed_notes(Document(Container(data, name, "docx")).read(name))


class Numbering:
    """The running count of one kind of notes: style, first number, and when it begins anew."""

    def __init__(self, kind: str, settings: Any) -> None:
        self.kind, self.settings = kind, settings
        self.next: int | None = None
        self.section = self.page = 0
        self.enter(None)

    def enter(self, section: Any) -> None:
        """Begin a section: its own settings lie over those of the document."""
        self.style, self.first, self.restart = DEFAULT_STYLE[self.kind], 1, "continuous"
        self.apply(self.settings)
        self.apply(section)

    def apply(self, holder: Any) -> None:
        """Take over what a `footnotePr` or `endnotePr` below an element says."""
        for properties in () if holder is None else children(holder, f"{self.kind}Pr"):
            for item in properties:
                value = attribute(item, "val")
                if local(item) == "numFmt":
                    self.style = value
                elif local(item) == "numStart":
                    start = whole(value)
                    self.first = self.first if start is None else start
                elif local(item) == "numRestart":
                    self.restart = value

    def take(self, section: int, page: int) -> str:
        """The next number as printed."""
        anew = (self.restart == "eachSect" and section != self.section) or (
            self.restart == "eachPage" and page != self.page
        )
        value = self.first if anew or self.next is None else self.next
        self.section, self.page, self.next = section, page, value + 1
        return number(value, self.style)


class Document:
    """A Word document, read once from top to bottom."""

    def __init__(self, container: Container) -> None:
        self.root = container.xml("word/document.xml")
        self.stories = {
            "footnote": self.story(container.xml("word/footnotes.xml")),
            "endnote": self.story(container.xml("word/endnotes.xml")),
        }
        settings = container.xml("word/settings.xml")
        self.numbering = {kind: Numbering(kind, settings) for kind in self.stories}
        self.italic_styles = italic_styles(container.xml("word/styles.xml"))
        self.notes: list[NoteFlow] = []
        self.indices: dict[tuple[str, str], int] = {}
        self.inside = False
        self.section = self.page = 0
        self.sections = [] if self.root is None else list(self.root.iter("{*}sectPr"))

    @staticmethod
    def story(root: Any) -> dict[str, Any]:
        """The notes of a part by their ids; separators are none."""
        return {} if root is None else {attribute(n, "id"): n for n in root if not attribute(n, "type")}

    def read(self, name: str) -> Source:
        body = Flow()
        self.enter_section()
        if self.root is not None:
            self.blocks(self.root, body)
        return source(name, body, self.notes)

    def enter_section(self) -> None:
        """A section's own note settings stand in its `sectPr`, at its end."""
        if self.section < len(self.sections):
            for numbering in self.numbering.values():
                numbering.enter(self.sections[self.section])

    def blocks(self, parent: Any, flow: Flow, depth: int = 0) -> None:
        """Paragraphs, wherever they are nested (tables, content controls), each a line."""
        fields = Fields(flow)
        for child in parent:
            kind = local(child)
            if kind == "p":
                self.inline(child, flow, fields)
                flow.break_line()
                if any(True for _ in child.iterfind("{*}pPr/{*}sectPr")):
                    self.section += 1
                    self.enter_section()
            elif kind not in LEFT_OUT and depth < MAX_DEPTH:
                self.blocks(child, flow, depth + 1)

    def inline(self, parent: Any, flow: Flow, fields: Fields, depth: int = 0) -> None:
        """Runs, wherever they are nested (links, insertions, simple fields)."""
        for child in parent:
            kind = local(child)
            if kind == "r":
                self.run(child, flow, fields)
            elif kind == "AlternateContent":
                continue
            elif kind == "fldSimple":
                start = flow.length
                self.inline(child, flow, fields, depth + 1)
                fields.keep(attribute(child, "instr"), Span(start, flow.length))
            elif kind not in LEFT_OUT and depth < MAX_DEPTH:
                start = flow.length
                self.inline(child, flow, fields, depth + 1)
                data = tag_data(control_tag(child)) if kind == "sdt" else ""
                if data:
                    flow.data.append((Span(start, flow.length), data))

    def run(self, run: Any, flow: Flow, fields: Fields) -> None:
        italic = self.italic(run)
        custom: int | None = None
        for child in run:
            kind = local(child)
            if kind == "t":
                if custom is None:
                    flow.write(child.text or "", italic)
                else:
                    self.custom_mark(child.text or "", custom, flow)
                    custom = None
            elif kind in KINDS:
                custom = self.reference(KINDS[kind], child, flow)
            elif kind in SIGNS:
                self.page += kind == "br" and attribute(child, "type") == "page"
                flow.write(SIGNS[kind])
            elif kind == "lastRenderedPageBreak":
                self.page += 1
            elif kind == "fldChar":
                fields.turn(attribute(child, "fldCharType"))
            elif kind == "instrText":
                fields.code(child.text or "")

    def italic(self, run: Any) -> bool:
        for properties in children(run, "rPr"):
            for item in properties:
                if local(item) == "i":
                    return attribute(item, "val") not in OFF
                if local(item) == "rStyle" and attribute(item, "val") in self.italic_styles:
                    return True
        return False

    def reference(self, kind: str, element: Any, flow: Flow) -> int | None:
        """Read a note where it is first called; the index of one whose mark is the text that follows.

        Word knows no notes to notes: a file that has some has been tampered with.
        """
        name = (kind, attribute(element, "id"))
        if name in self.indices:
            flow.call(self.indices[name], self.notes[self.indices[name]].marker)
            return None
        note = self.stories[kind].get(name[1])
        if note is None or self.inside:
            return None
        index = self.indices[name] = len(self.notes)
        own_mark = attribute(element, "customMarkFollows") not in ("", *OFF)
        found = NoteFlow("" if own_mark else self.numbering[kind].take(self.section, self.page))
        self.notes.append(found)
        self.inside = True
        self.blocks(note, found.flow)
        self.inside = False
        if own_mark:
            return index
        flow.call(index, found.marker)
        return None

    def custom_mark(self, text: str, index: int, flow: Flow) -> None:
        """Call a note by the mark that stands behind its reference; the note's text begins with it too."""
        note = self.notes[index]
        note.marker = text.strip() or "*"
        flow.call(index, note.marker)
        words = note.flow.text
        if words.lstrip().startswith(note.marker):
            note.skip = words.index(note.marker) + len(note.marker)


def control_tag(control: Any) -> str:
    """The tag of a content control."""
    tag = next(control.iterfind("{*}sdtPr/{*}tag"), None)
    return "" if tag is None else attribute(tag, "val")


def italic_styles(root: Any) -> frozenset[str]:
    """The character styles that are italic."""
    styles = () if root is None else root.iter("{*}style")
    return frozenset(
        attribute(style, "styleId")
        for style in styles
        if any(attribute(i, "val") not in OFF for i in style.iterfind("{*}rPr/{*}i"))
    )


def children(element: Any, name: str) -> list[Any]:
    return [child for child in element if local(child) == name]
