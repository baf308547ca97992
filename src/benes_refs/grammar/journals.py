"""Numbers of journals under labels that archives, notes and series have too: `roč. 43, č. 1`, `a. XI-XII (1996-97), n. 2`, `R. 92`."""

from __future__ import annotations

from benes_refs.grammar import kinds as k
from benes_refs.grammar.imprints import interval
from benes_refs.grammar.items import Item, kinds_of
from benes_refs.grammar.numbers import arabic

ISSUE_ROLES = frozenset(("issue", "number"))
BEFORE_AN_ISSUE = k.VOLUME + k.YEAR + k.YEARS + k.ISSUED + k.NUMBER + k.ROMAN
ENDING = k.PAGES + k.YEAR + k.ISSUED + k.COLON


def settle_journals(items: list[Item]) -> list[Item]:
    """Volumes, issues and years of journals by the numbers beside them."""
    for at, item in enumerate(items):
        before = _beside(items, at, -1)
        after = _beside(items, at, 1)
        yearly = item.kind == k.SERIES and item.text.startswith("R .") and before is not None
        if yearly or (item.kind == k.UNIT and _is_year_of_issue(item)):
            items[at] = _as(k.VOLUME, item)
        elif item.kind == k.ASIDE and before is not None and before.kind == k.VOLUME and _is_years(item):
            items[at] = _as(k.ISSUED, item, interval(item.parts[0].text))
        elif item.kind in k.UNIT + k.CROSS_REFERENCE and before is not None and _is_issue(item, before, after):
            items[at] = _as(k.ISSUE, item)
    return items


def _beside(items: list[Item], at: int, step: int) -> Item | None:
    """The neighbour over a comma."""
    near = at + step
    if 0 <= near < len(items) and items[near].kind == k.COMMA:
        near += step
    return items[near] if 0 <= near < len(items) else None


def _is_year_of_issue(item: Item) -> bool:
    """`a. XI`, `anno XI`: an Italian journal counts its years in Roman numerals."""
    return item.text.casefold().startswith(("a .", "anno ")) and arabic(str(item.value).split("-")[0]).isdigit()


def _is_years(item: Item) -> bool:
    return kinds_of(item.parts) in (k.YEAR, k.YEARS)


def _is_issue(item: Item, before: Item, after: Item | None) -> bool:
    numbered = before.kind in BEFORE_AN_ISSUE
    if item.kind == k.CROSS_REFERENCE:
        return numbered and item.text.startswith("n") and after is not None and after.kind in ENDING
    if not ISSUE_ROLES & set(item.roles):
        return False
    return before.kind == k.VOLUME or (numbered and after is not None and after.kind in ENDING)


def _as(kind: str, item: Item, value: str | None = None) -> Item:
    return Item(kind, item.start, item.end, item.text, value or item.value, item.roles, item.parts)
