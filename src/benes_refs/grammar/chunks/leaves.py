"""Leaves of what is printed or typed: `Дис. … М., 1999. Л. 77`, `Уложение. М., 1649. Л. 12 об.`"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of, starts
from benes_refs.regexes import compiled

BEHIND_AN_IMPRINT = tuple(k.IMPRINT + sign + k.UNIT for sign in (k.STOP, k.COMMA, k.STOP + k.DASH))
LEAVES = ("л", "арк", "fol", "bl")
TRADE = compiled(r"\d\d\.\d\d\.\d\d")  # the number of a thesis's branch of learning: `: 07.00.02.`


def settle_leaves(items: list[Item]) -> list[Item]:
    """The items with leaves directly behind an imprint as pages: what archives keep has none."""
    kinds = kinds_of(items)
    if k.IMPRINT not in kinds:
        return items
    out = list(items)
    for run in BEHIND_AN_IMPRINT:
        for at in starts(kinds, run):
            leaf = items[at + len(run) - 1]
            if _is_leaf(leaf):
                out[at + len(run) - 1] = Item(
                    k.PAGES, leaf.start, leaf.end, leaf.text, leaf.value, ("folio",)
                )
    return _without_trades(out) if k.THESIS in kinds and k.CODE in kinds else out


def _is_leaf(item: Item) -> bool:
    counted = not {"list", "folio"}.isdisjoint(item.roles)
    return counted and item.text.casefold().startswith(LEAVES)


def _without_trades(items: list[Item]) -> list[Item]:
    return [
        Item(k.EXTENT, item.start, item.end, item.text)
        if item.kind == k.CODE and TRADE.fullmatch(item.text)
        else item
        for item in items
    ]
