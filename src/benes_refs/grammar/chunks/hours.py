"""The hour behind a day: `26 July 1914, 8 PM (received 11 PM)`, `6 October 1939, 5 p.m.`.

Nothing that we tell of a document says it, and it must not part the day from what follows.
"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of

MOST_LEADING = 3  # items between a day and its hour: `27 July, at about 5 p.m.`
LEADING = k.COMMA + k.WORD + k.IN + k.PARTICLE


def without_hours(items: list[Item]) -> list[Item]:
    """The items without the hours, and the brackets with hours, behind their days."""
    kinds = kinds_of(items)
    if k.DATE not in kinds or (k.OTHER not in kinds and k.DATE + k.ASIDE not in kinds):
        return items
    out: list[Item] = []
    at = 0
    while at < len(items):
        out.append(items[at])
        at += 1
        if out[-1].kind == k.DATE:
            at = _behind_hours(items, kinds, at)
    return out


def _behind_hours(items: list[Item], kinds: str, at: int) -> int:
    hour = at
    while kinds[hour : hour + 1] and kinds[hour] in LEADING and hour - at < MOST_LEADING:
        hour += 1
    if hour < len(items) and _is_hour(items[hour]):
        at = hour + 1
    told = kinds[at : at + 1] == k.ASIDE and any(_is_hour(part) for part in items[at].parts)
    return at + told


def _is_hour(item: Item) -> bool:
    return item.kind == k.OTHER and item.text[0].isdigit()
