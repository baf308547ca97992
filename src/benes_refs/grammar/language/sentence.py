"""A sentence of a note, and what is read in it: the frame in which all readers of citations work."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, Items
from benes_refs.grammar.language.text import NoteText
from benes_refs.knowledge.registry import Knowledge
from benes_refs.model import Document, Holding, Kind, Locator, Span, Work
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Literal, Sequence

Repeat = Literal["", "ibid", "op-cit", "idem", "short", "same"]
Places = tuple[tuple[str, Span], ...]

ANCHORS = k.ARCHIVE + k.DEPARTMENT + k.EDITION + k.IBID + k.OP_CIT + k.UNIT + k.SLASHES
JOINTS = k.COMMA + k.STOP + k.COLON + k.DASH


class Draft(NamedTuple):
    """A citation before it has an id and a text; `start` and `end` are offsets in the source."""

    kind: Kind
    start: int
    end: int
    signal: str = ""
    document: Document | None = None
    holding: Holding | None = None
    work: Work | None = None
    locator: Locator | None = None
    repeat: Repeat = ""
    target: str = ""
    places: Places = ()


class Found(NamedTuple):
    """A draft, and the index of the item after what it was read from."""

    draft: Draft
    end: int


class Sentence:
    """Items of one sentence with their kinds, and what the readers need to know around it.

    `before` is the last citation of the part before; `opening` says whether this is the first sentence of
    its part.
    """

    __slots__ = ("before", "items", "kinds", "knowledge", "note", "opening")

    def __init__(
        self,
        items: list[Item],
        note: NoteText,
        knowledge: Knowledge,
        before: Draft | None = None,
        opening: bool = True,
    ) -> None:
        self.items = items if isinstance(items, Items) else Items(items)
        self.note = note
        self.knowledge = knowledge
        self.before = before
        self.opening = opening
        self.kinds = self.items.kinds

    def __len__(self) -> int:
        return len(self.items)

    def kind(self, at: int) -> str:
        """The kind at an index, "" behind the end."""
        return self.kinds[at : at + 1]

    def text(self, items: Sequence[Item]) -> str:
        return self.note.clean(items[0].start, items[-1].end)

    def until(self, end: int) -> Sentence:
        """The sentence as if it ended before `end`."""
        return Sentence(self.items[:end], self.note, self.knowledge, self.before, self.opening)

    def after_joints(self, at: int) -> int:
        rest = self.kinds[at:]
        return at + len(rest) - len(rest.lstrip(JOINTS))
