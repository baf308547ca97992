"""A phrase where it stands, before anybody knows what it means."""

from __future__ import annotations

from benes_refs.grammar.language.items import Item

Typed = tuple[Item, int]  # an item, and the index of the token behind it


class Spot:
    """A phrase where it stands: tokens `at` to before `after`, perhaps with a point, behind `before`.

    `end` is the index behind the point, `previous` the kind of the item before the phrase.
    """

    __slots__ = ("after", "at", "before", "end", "point", "previous", "raw", "text")

    def __init__(
        self, text: str, raw: list[Item], at: int, after: int, point: bool, before: list[Item]
    ) -> None:
        self.text = text
        self.raw = raw
        self.at = at
        self.after = after
        self.point = point
        self.before = before
        self.end = after + point
        self.previous = before[-1].kind if before else ""

    @property
    def following(self) -> str:
        return self.raw[self.end].text if self.end < len(self.raw) else ""

    def item(
        self, kind: str, value: str | None, roles: tuple[str, ...] = (), end: int | None = None
    ) -> Typed:
        end = self.end if end is None else end
        run = self.raw[self.at : end]
        text = " ".join([item.text for item in run])
        return Item(kind, run[0].start, run[-1].end, text, value, roles), end
