"""Items: tokens and the chunks that the grammar's stages fold them into, and strings of their kinds."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.engine import Match, Rule
from benes_refs.quick.typing import Any, Callable, Iterator, Sequence


class Item:
    """A token or a chunk: its kind, its place in the source and what was understood of it.

    `value` is the reading: a month's number, an archive's code, a date in EDTF, a numbered part.  `roles` are
    the levels that a label word may stand for.  `parts` are the items that a chunk was made from.
    """

    __slots__ = ("end", "kind", "parts", "roles", "start", "text", "value")

    def __init__(
        self,
        kind: str,
        start: int,
        end: int,
        text: str,
        value: Any = None,
        roles: tuple[str, ...] = (),
        parts: Sequence[Item] = (),
    ) -> None:
        self.kind = kind
        self.start = start
        self.end = end
        self.text = text
        self.value = value
        self.roles = roles
        self.parts = parts

    def __repr__(self) -> str:
        return f"{self.kind}:{self.text!r}" + (f"={self.value!r}" if self.value is not None else "")


class Items(list[Item]):
    """The items of a note or a sentence, with the string of their kinds, which every stage asks for.

    Others may be put in the place of some, by index; what else makes more or fewer of them is refused.
    """

    __slots__ = ("kinds",)

    def __init__(self, items: Sequence[Item]) -> None:
        super().__init__(items)
        self.kinds = "".join([item.kind for item in items])

    def __setitem__(self, at: Any, changed: Any) -> None:
        super().__setitem__(at, changed)
        self.kinds = "".join([item.kind for item in self])

    append = extend = insert = pop = remove = clear = __delitem__ = __iadd__ = None  # type: ignore[assignment]


def through(items: list[Item], *stages: Callable[[list[Item]], list[Item]]) -> Items:
    """The items as they come out of the last stage; a stage that finds nothing to fold leaves them alone."""
    known = items if isinstance(items, Items) else Items(items)
    for stage in stages:
        made = stage(known)
        if made is not known and made != known:
            known = Items(made)
    return known


def kinds_of(items: Sequence[Item]) -> str:
    return items.kinds if items.__class__ is Items else "".join([item.kind for item in items])


def holds(items: Sequence[Item], kinds: frozenset[str]) -> bool:
    """Whether any item is of one of these kinds: where none is, a stage need not go through the items."""
    return not kinds.isdisjoint(items.kinds if items.__class__ is Items else [item.kind for item in items])


def chunk(kind: str, parts: Sequence[Item], value: Any = None, roles: tuple[str, ...] = ()) -> Item:
    return Item(kind, parts[0].start, parts[-1].end, " ".join([p.text for p in parts]), value, roles, parts)


OF_A_PAPER = frozenset(k.DOCTYPE + k.DATE)
"""Kinds one of which tells of a letter, a telegram, minutes."""

PERIODICAL = ("periodical",)
"""The role of an item that names a newspaper or a journal."""

Put = tuple[int, int, Sequence[Item]]
"""Where a span of items begins and ends, and what is put in its place."""


def starts(kinds: str, run: str, first: int = 0) -> Iterator[int]:
    """Where a run of kinds begins, each time that it is there."""
    at = kinds.find(run, first)
    while at >= 0:
        yield at
        at = kinds.find(run, at + 1)


def replaced(items: list[Item], found: Sequence[Put]) -> list[Item]:
    """The items with what is put in the place of spans, which stand in their order and apart."""
    out: list[Item] = []
    done = 0
    for start, end, made in found:
        out += items[done:start]
        out += made
        done = end
    return [*out, *items[done:]] if done else items


def wider(items: list[Item], begin: int, end: int, roles: tuple[str, ...] = ()) -> Put:
    """The item before a run of words with the run: `No. 2, Spies in the War`, what the issue is about."""
    named = items[begin - 1]
    roles = roles or named.roles
    made = Item(named.kind, named.start, items[end - 1].end, named.text, named.value, roles, named.parts)
    return begin - 1, end, [made]


def fold_with(
    items: list[Item], grammar: Rule, read: Callable[[Sequence[Item], Match], Item | None]
) -> list[Item]:
    """Replace each run of items that the rule finds by the chunk that `read` makes of it.

    Where it makes none, what begins one item further on is looked at.  Where the rule names a part "core",
    only that part is replaced: the rest of the match is its surroundings.
    """
    kinds = kinds_of(items)
    out: list[Item] = []
    done = at = 0
    while (match := grammar.search(kinds, at)) is not None:
        made = read(items, match)
        at = match.start + 1 if made is None else match.end
        if made is not None:
            start, end = match.get("core") or (match.start, match.end)
            out += items[done:start]
            out.append(made)
            done = end
    if not done:
        return items
    return out + items[done:]


PUNCTUATION = (
    k.COMMA + k.STOP + k.SEMICOLON + k.COLON + k.DASH + k.AND + k.OPEN + k.CLOSE + k.DOUBLE_SLASH + k.OTHER
)  # fmt: skip


def trim(items: Sequence[Item]) -> Sequence[Item]:
    """The items without punctuation at either end."""
    start, end = 0, len(items)
    while start < end and items[start].kind in PUNCTUATION:
        start += 1
    while end > start and items[end - 1].kind in PUNCTUATION:
        end -= 1
    return items[start:end]
