"""German “von”, short, and the ranks that stand before it: no names and no ends of sentences.

`E. v. Weizsäcker`, `Richard v. Mach`, `A. Frhr. v. Marsh`, `Karl Ritter von Marsh`
"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.telling import RANKS, SHORT_RANKS, SHORT_VON, VON_KINDS
from benes_refs.knowledge.names import GIVEN
from benes_refs.quick.typing import Sequence

FAMILY = (k.NAME, k.PLACE)


def with_von(items: list[Item]) -> list[Item]:
    """The items with “von” as a particle, and nothing of the rank before it."""
    kinds = kinds_of(items)
    out: list[Item] = []
    for at, item in enumerate(items):
        point = item.text == "v" and kinds[at + 1 : at + 2] == k.STOP
        short = point or (item.text in SHORT_VON and item.kind in VON_KINDS)
        rank = _rank(out) if short or item.kind == k.PARTICLE else 0
        person = _ends_with_given(out[: len(out) - rank])
        if short and person and kinds[at + 1 + point : at + 2 + point] in FAMILY:
            del out[len(out) - rank :]
            out.append(Item(k.PARTICLE, item.start, items[at + point].end, "v."))
        elif rank and person and kinds[at + 1 : at + 2] in FAMILY:
            del out[len(out) - rank :]
            out.append(item)
        elif item.kind == k.STOP and out and out[-1].end == item.end:
            continue
        else:
            out.append(item)
    return out


def _rank(out: Sequence[Item]) -> int:
    """How many items a rank has that stands last: `Frhr.` has its point."""
    pointed = kinds_of(out[-1:]) == k.STOP
    words = out[len(out) - 1 - pointed : len(out) - pointed]
    named = bool(words) and words[0].text in (SHORT_RANKS if pointed else RANKS)
    return 1 + pointed if named else 0


def _ends_with_given(out: Sequence[Item]) -> bool:
    last = out[-1] if out else None
    return last is not None and (last.kind == k.INITIALS or (last.kind == k.NAME and last.text in GIVEN))
