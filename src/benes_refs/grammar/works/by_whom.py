"""English statements of responsibility, with their verbs: `, translated and introduced by S. Kenworthy`"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item
from benes_refs.grammar.language.sentence import JOINTS
from benes_refs.grammar.language.words import CREDITING
from benes_refs.knowledge.fold import fold
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Sequence


class ByWhom(NamedTuple):
    """Where a statement begins and its persons do, as indices, and the words for what they did."""

    begin: int
    persons: int
    did: frozenset[str]


def by_whom(items: Sequence[Item]) -> ByWhom | None:
    """`, preface by S. Kenworthy`, `. Edited and introduced by X`"""
    by = next((n for n, item in enumerate(items) if item.text == "by" and n + 1 < len(items)), None)
    if by is None or not all(item.kind in k.NAMING for item in items[by + 1 :]):
        return None
    for begin in range(by - 1, 0, -1):
        if items[begin - 1].kind in JOINTS + k.BRACKET and fold(items[begin].text) in CREDITING - {
            "and",
            "with",
        }:
            first = begin
            while first > 1 and items[first - 1].kind in k.COMMA + k.WORD and _credits_more(items, first):
                first -= 2
            return ByWhom(first, by + 1, frozenset([fold(item.text) for item in items[first:by]]))
    return None


def _credits_more(items: Sequence[Item], at: int) -> bool:
    return at > 2 and fold(items[at - 2].text) in CREDITING and items[at - 3].kind in JOINTS + k.BRACKET
