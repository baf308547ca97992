"""A holding as it is read, number by number."""

from __future__ import annotations

from itertools import chain, repeat

from benes_refs.grammar.chunks.numbers import locator_value
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item
from benes_refs.model import Holding, Locator, Span
from benes_refs.quick.named import NamedTuple

ANYWHERE = ("fond", "opis", "delo", "list")
PAPERS_LEVELS = ("group", "series", "item")
OR = "|"  # between all that the label of a level may mean, where no archive decides
NUMBERED_LEVELS = OR.join(("file", "volume", "delo", "piece", "box", "carton", "item", "group", "unit"))


class Part(NamedTuple):
    """Items without a label that stand together, and their text."""

    items: list[Item]
    text: str

    @property
    def is_number(self) -> bool:
        return self.items[0].kind == k.NUMBER


class Shelf:
    """A holding as it is read, number by number; `scheme` are the levels that its archive has."""

    archive = ""
    name = ""
    collection = ""
    scheme: tuple[str, ...] = ()
    country = ""
    leaf = ""
    leaf_label = "folio"
    document = ""

    def __init__(self) -> None:
        self.levels: list[tuple[str, str]] = []
        self.places: list[tuple[str, Span]] = []

    def has(self, level: str) -> bool:
        return any(name.partition(OR)[0] == level for name, _ in self.levels)

    @property
    def has_volume(self) -> bool:
        """`Bd. 5`, `vol. 5`"""
        return self.has("file") or self.has("volume")

    def add(self, level: str, value: str) -> None:
        self.levels.append((level, value))

    def add_leaf(self, value: str, label: str, item: Item | None = None) -> None:
        value = locator_value(value)
        if self.leaf_label == "chapter" and label != "chapter":
            self.leaf = ""  # `bod 4, s. 3`: a point of the agenda, and the page that is meant
        self.leaf = f"{self.leaf}, {value}" if self.leaf else value
        self.leaf_label = label
        if item is not None:
            self.places.append(("locator", Span(item.start, item.end)))

    def name_levels(self) -> None:
        """Numbers in slashes in an archive nobody knows: fond, opis, delo and leaf, as nearly everywhere."""
        unnamed, self.levels = self.levels, []
        values = [value for _, value in unnamed]
        lettered = len(values) > 2 and values[0].isalpha() and not any(level for level, _ in unnamed)
        if lettered or [level for level, _ in unnamed] == ["group", "", ""]:
            levels = (values[0], "/".join(values[1:-1]), values[-1])
            self.levels += zip(PAPERS_LEVELS, levels, strict=True)  # `Lloyd George Papers, F/6/6/47`
            return
        for (level, value), usual in zip(unnamed, chain(ANYWHERE, repeat("unit")), strict=False):
            name = level.partition(OR)[0] or usual
            if name == "list":
                self.add_leaf(value, "folio")
            else:
                self.add(name, value)

    @property
    def holding(self) -> Holding:
        numbered = [("document", self.document)] if self.document else []
        return Holding(self.archive, self.name, self.collection, (*self.levels, *numbered))

    @property
    def locator(self) -> Locator | None:
        return Locator(self.leaf_label, self.leaf) if self.leaf else None
