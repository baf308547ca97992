"""Fields of a word processor: their results are text; what Zotero and Mendeley left in their code is kept."""

from __future__ import annotations

import base64

from benes_refs.model import Span
from benes_refs.readers._flow import Flow

MAX_CODE = 1_000_000
MENDELEY = "MENDELEY_CITATION_v3_"


class Fields:
    """The fields that are open while a text is read: code first, then the result, one inside another."""

    def __init__(self, flow: Flow) -> None:
        self.flow = flow
        self.open: list[Field] = []

    def turn(self, kind: str) -> None:
        """A field begins, its code ends (`separate`), or it ends."""
        if kind == "begin":
            self.open.append(Field())
        elif kind == "separate" and self.open:
            self.open[-1].result = self.flow.length
        elif kind == "end" and self.open:
            field = self.open.pop()
            start = self.flow.length if field.result is None else field.result
            self.keep("".join(field.code), Span(start, self.flow.length))

    def code(self, text: str) -> None:
        if self.open and self.open[-1].result is None and self.open[-1].size < MAX_CODE:
            self.open[-1].code.append(text)
            self.open[-1].size += len(text)

    def keep(self, code: str, place: Span) -> None:
        """Keep the CSL data of a reference manager's field with the place of its result."""
        data = citation_data(code)
        if data:
            self.flow.data.append((place, data))


class Field:
    """One open field: its code so far, and where its result began."""

    __slots__ = ("code", "result", "size")

    def __init__(self) -> None:
        self.code: list[str] = []
        self.size = 0
        self.result: int | None = None


def tag_data(tag: str) -> str:
    """The JSON in the tag of a content control of Mendeley Cite, "" in any other."""
    if not tag.startswith(MENDELEY) or len(tag) > MAX_CODE:
        return ""
    try:
        return base64.b64decode(tag[len(MENDELEY) :], validate=True).decode("utf-8")
    except ValueError:
        return ""


def citation_data(code: str) -> str:
    """The JSON in the code of a Zotero or Mendeley citation, "" in any other."""
    if "CSL_CITATION" not in code:
        return ""
    start, end = code.find("{"), code.rfind("}")
    return code[start : end + 1] if 0 <= start < end else ""
