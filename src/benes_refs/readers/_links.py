"""Notes in HTML: an anchor in the body leads to the note, and the note mostly leads back."""

from __future__ import annotations

import re
from collections import Counter

from benes_refs.model import Source
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Any, Iterator, Sequence
from benes_refs.readers._containers import attribute, local
from benes_refs.readers._flow import Flow, NoteFlow, source

MARKER = re.compile(r"[\[({]?\s*(\d{1,4}|[*∗†‡§]{1,4}|[ivxlc]{1,7}|[a-z])\s*[\])}]?[.:]?")
NOTE_NAME = re.compile(r"fn|note|_ftn|_edn|sdfoot|sdend|anm|pozn|opomb|przyp", re.IGNORECASE)
NOTE_ROLES = frozenset({"doc-footnote", "doc-endnote", "footnote", "endnote", "rearnote"})
CALL_ROLES = frozenset({"doc-noteref", "noteref"})
BACK_ROLES = frozenset({"doc-backlink", "backlink", "referrer"})
HOLDERS = frozenset({"li", "p", "div", "aside", "dd", "td", "tr", "blockquote"})
BLOCKS = HOLDERS | {
    *("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "dt", "table", "pre", "hr", "br"),
    *("section", "article", "main", "header", "footer", "figure", "body"),
}
ITALIC = frozenset({"i", "em", "cite", "dfn"})
LEFT_OUT = frozenset({"script", "style", "head", "template", "nav", "noscript", "svg", "math"})
ARROWS = frozenset("↩⏎^↑⤴←⇑\ufe0e\ufe0f \xa0")
BLANK = re.compile(r"[ \t\r\n\f]+")
MAX_DEPTH = 250
MAX_CLIMB = 4


class Reference(NamedTuple):
    """What a link in the body calls: the element that holds the note, and the marker."""

    holder: Any
    marker: str


class Document:
    """One or several pages (an EPUB has many) whose links lead to notes."""

    def __init__(self, pages: Sequence[tuple[str, Any]]) -> None:
        self.pages = pages
        # lxml makes its elements anew unless they are held: this list also keeps their identities stable
        self.elements = [element for _, root in pages for element in root.iter() if local(element)]
        self.order = {id(element): index for index, element in enumerate(self.elements)}
        self.page_of = {id(e): name for name, root in pages for e in root.iter() if local(e)}
        self.targets: dict[tuple[str, str], Any] = {}
        for element in self.elements:
            for key in (element.get("id"), element.get("name")):
                if key:
                    self.targets.setdefault((self.page_of[id(element)], key), element)
        self.led_to: dict[int, frozenset[str]] = {}
        called = list(self.calls())
        self.marked = {id(target) for _, target, _ in called}
        self.callers = {id(link) for link, _, _ in called}
        self.parts = self.counted(self.marked | self.callers)
        self.references = {
            id(link): Reference(self.holder(target), marker) for link, target, marker in called
        }
        self.holders = {id(reference.holder) for reference in self.references.values()}
        self.notes: list[NoteFlow] = []
        self.indices: dict[int, int] = {}

    def read(self, name: str) -> Source:
        body = Flow()
        for _, root in self.pages:
            self.walk(root, body)
            body.break_line()
        return source(name, body, self.notes)

    def calls(self) -> Iterator[tuple[Any, Any, str]]:
        """Links that show a marker and lead on to a note: by role, by the link back, or by its name."""
        for link in self.elements:
            target = self.target(link) if local(link) == "a" else None
            shown = MARKER.fullmatch("".join(link.itertext()).strip()) if target is not None else None
            if target is None or shown is None or has_role(link, BACK_ROLES):
                continue
            declared = has_role(link, CALL_ROLES) or has_role(target, NOTE_ROLES)
            onward = self.order[id(link)] < self.order[id(target)]
            if declared or (onward and (names_note(target) or self.leads_back(target, link))):
                yield link, target, shown[1]

    def target(self, link: Any) -> Any:
        """The element that a link leads to, on this page or on another of the same book; None outside."""
        file, _, fragment = (link.get("href") or "").partition("#")
        page = file.rpartition("/")[2] or self.page_of[id(link)]
        return self.targets.get((page, fragment)) if fragment else None

    def leads_back(self, target: Any, link: Any) -> bool:
        """Whether the note at a target holds a link to the place that called it."""
        block = next((e for e in (target, *target.iterancestors()) if local(e) in HOLDERS), target)
        places = {
            link.get("id"),
            link.get("name"),
            *(e.get("id") for e in list(link.iterancestors())[:2]),
        } - {None}
        if id(block) not in self.led_to:
            links = (a.get("href") or "" for a in block.iter("{*}a", "a"))
            self.led_to[id(block)] = frozenset(link.rpartition("#")[2] for link in links)
        return not places.isdisjoint(self.led_to[id(block)])

    def holder(self, target: Any) -> Any:
        """The element that holds the whole note: the largest around its anchor that holds no other."""
        held = next(
            (e for e in (target, *target.iterancestors()) if local(e) in HOLDERS | {"section"}), target
        )
        own = int(id(target) not in self.callers)
        for _ in range(MAX_CLIMB):
            parent = held.getparent()
            # Its own anchor is one of its parts, unless that is at once the place that calls it.
            if parent is None or local(parent) not in HOLDERS or self.parts[id(parent)] > own:
                break
            held = parent
        return held

    def counted(self, wanted: set[int]) -> Counter[int]:
        """How many of some elements each element holds, itself counted too."""
        counts: Counter[int] = Counter(wanted)
        for element in reversed(self.elements):
            parent = element.getparent()
            if parent is not None and counts[id(element)]:
                counts[id(parent)] += counts[id(element)]
        return counts

    def walk(
        self, element: Any, flow: Flow, italic: bool = False, depth: int = 0, inside: bool = False
    ) -> None:
        """The text of an element; notes go to their own place, links back (`inside` one) are left out."""
        name = local(element)
        if not name or name in LEFT_OUT or depth > MAX_DEPTH:
            return
        if name in BLOCKS:
            flow.break_line()
        italic = italic or name in ITALIC
        write(flow, element.text, italic)
        for child in element:
            reference = self.references.get(id(child)) if not inside else None
            if reference is not None:
                self.call(reference, flow)
            elif id(child) not in self.holders and not (inside and self.is_way_back(child)):
                self.walk(child, flow, italic, depth + 1, inside)
            write(flow, child.tail, italic)
        if name in BLOCKS:
            flow.break_line()

    def call(self, reference: Reference, flow: Flow) -> None:
        key = id(reference.holder)
        if key not in self.indices:
            self.indices[key] = len(self.notes)
            note = NoteFlow(reference.marker)
            self.notes.append(note)
            self.walk(reference.holder, note.flow, inside=True)
            note.skip = printed_marker(note)
        flow.call(self.indices[key], reference.marker)

    def is_way_back(self, element: Any) -> bool:
        """Whether a link inside a note leads back to the body: its text is a marker or an arrow."""
        if local(element) != "a":
            return False
        shown = "".join(element.itertext()).strip()
        target = self.target(element)
        back = has_role(element, BACK_ROLES) or set(shown) <= ARROWS
        return back or (
            target is not None and id(target) not in self.marked and bool(MARKER.fullmatch(shown))
        )


def write(flow: Flow, text: str | None, italic: bool) -> None:
    """Write text as HTML shows it: runs of white space are one space, none begins a line."""
    if text:
        text = BLANK.sub(" ", text)
        last = flow.parts[-1][-1] if flow.parts else "\n"
        flow.write(text.lstrip(" ") if last in " \n" else text, italic)


def printed_marker(note: NoteFlow) -> int:
    """How many characters at the beginning of a note only repeat its marker."""
    text = note.flow.text
    found = re.match(r"\s*[\[(]?" + re.escape(note.marker) + r"(?:[\])][.:]?|[.:)](?=\s)|(?=\s))", text)
    return found.end() if found else 0


def has_role(element: Any, roles: frozenset[str]) -> bool:
    stated = f"{element.get('role') or ''} {attribute(element, 'type')} {element.get('epub:type') or ''}"
    return not roles.isdisjoint(stated.split())


def names_note(element: Any) -> bool:
    return bool(NOTE_NAME.search(f"{element.get('id') or ''} {element.get('name') or ''}"))
