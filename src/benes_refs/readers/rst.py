"""reStructuredText: footnotes by docutils, numbered as docutils numbers them."""

from __future__ import annotations

import io
import re
from math import inf

from benes_refs.model import BenesRefsError, Source
from benes_refs.quick.containers import deque
from benes_refs.quick.typing import Any
from benes_refs.readers._containers import need
from benes_refs.readers._flow import Flow, NoteFlow, source
from benes_refs.readers._typed import with_typed_notes

SUFFIXES = (".rst", ".rest")

# Nothing is included, run or fetched, and nothing is reported to the terminal.
SETTINGS = {
    "file_insertion_enabled": False,
    "raw_enabled": False,
    "report_level": 5,
    "halt_level": 5,
    "warning_stream": io.StringIO(),
    "_disable_config": True,
    "input_encoding": "unicode",
}
LEFT_OUT = frozenset({"system_message", "comment", "substitution_definition", "label", "pending", "docinfo"})
MAX_LENGTH = 5_000_000
BEFORE_SUBSTITUTIONS = 210
MAX_WORD = 4_000  # the patterns of docutils take time with the square of a word's length
LONGEST_WORD = re.compile(rf"\S{{{MAX_WORD}}}")


def read_text(text: str, name: str) -> Source:
    core = need("docutils.core", "rst")
    if len(text) > MAX_LENGTH:
        raise BenesRefsError(
            f"{name} holds more than {MAX_LENGTH:,} characters of reStructuredText; split it."
        )
    if LONGEST_WORD.search(text):
        raise BenesRefsError(f"{name} holds a run of {MAX_WORD:,} characters without a space; part it.")
    try:
        tree = core.publish_doctree(text, reader=careful_reader(), settings_overrides=SETTINGS)
    except BenesRefsError as error:
        raise BenesRefsError(f"{name} {error}") from None
    except (Exception, SystemExit) as error:  # docutils raises many kinds; each means the same
        raise BenesRefsError(
            f"{name} is no reStructuredText that docutils can read ({type(error).__name__})."
        ) from None
    return with_typed_notes(Document(tree).read(name))


def careful_reader() -> Any:
    """The reader of docutils, which refuses substitutions that would fill the memory before they are made."""
    standalone = need("docutils.readers.standalone", "rst")
    transforms = need("docutils.transforms", "rst")

    class Measure(transforms.Transform):  # type: ignore[misc, name-defined]
        default_priority = BEFORE_SUBSTITUTIONS

        def apply(self) -> None:
            if Growth(self.document).of(self.document) > MAX_LENGTH:
                raise BenesRefsError("has substitutions that grow beyond measure; it is not read.")

    class Reader(standalone.Reader):  # type: ignore[misc, name-defined]
        def get_transforms(self) -> list[Any]:
            return [*super().get_transforms(), Measure]

    return Reader()


class Growth:
    """How long a text becomes when what its substitutions stand for is put in, and what theirs stand for."""

    def __init__(self, document: Any) -> None:
        self.names, self.texts = document.substitution_names, document.substitution_defs
        self.lengths: dict[str, float] = {}

    def of(self, node: Any) -> float:
        inside = (one for one in node.findall() if one.tagname == "substitution_reference")
        return float(len(node.astext()) + sum(self.of_name(one["refname"].lower()) for one in inside))

    def of_name(self, name: str) -> float:
        if name in self.names and name not in self.lengths:
            self.lengths[name] = inf  # until it is known it would be a part of itself
            self.lengths[name] = self.of(self.texts[self.names[name]])
        return self.lengths.get(name, 0)


class Document:
    """A docutils tree, read once from top to bottom."""

    def __init__(self, tree: Any) -> None:
        self.tree = tree
        self.held = {i: note for note in tree.findall() if note.tagname == "footnote" for i in note["ids"]}
        self.notes: list[NoteFlow] = []
        self.indices: dict[int, int] = {}
        self.unread: deque[tuple[Any, Flow]] = deque()

    def read(self, name: str) -> Source:
        """The body, then the notes one after the other: one that calls the next is not read inside it."""
        body = Flow()
        self.walk(self.tree, body, False)
        while self.unread:
            self.walk(*self.unread.popleft(), False)
        return source(name, body, self.notes)

    def walk(self, node: Any, flow: Flow, italic: bool) -> None:
        kind = node.tagname
        if kind == "#text":
            flow.write(str(node.astext()), italic)
        elif kind == "footnote_reference":
            self.call(node, flow)
        elif kind not in LEFT_OUT and not (kind == "footnote" and flow.parts and id(node) in self.indices):
            for child in node.children:
                if child.tagname != "footnote":
                    self.walk(child, flow, italic or kind in ("emphasis", "title_reference"))
            if kind in ("paragraph", "title", "footnote", "list_item", "literal_block", "line"):
                flow.break_line()

    def call(self, reference: Any, flow: Flow) -> None:
        note = self.held.get(reference.get("refid", ""))
        if note is None:
            flow.write(reference.astext())
            return
        if id(note) not in self.indices:
            self.indices[id(note)] = len(self.notes)
            self.notes.append(NoteFlow(reference.astext()))
            self.unread.append((note, self.notes[-1].flow))
        flow.call(self.indices[id(note)], reference.astext())
