"""Several issues of a journal under one label: `št. 5, 6, 7 (maj/julij 1987)`, `nos. 2 and 3 (1939)`."""

from __future__ import annotations

from itertools import pairwise

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, Put, kinds_of, replaced
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

_JOINTS = k.COMMA + k.AND + k.TO_OR_AND + k.IN
_DATED = rf",?[\{k.OPEN}{k.YEAR}]"
# Numbers, and behind them when the journal came out; under `no.`, no `nos.`, where it was printed or the page
ISSUES = compiled(
    rf"(?:(?P<one>{k.NUMBER_LABEL})|{k.DOC_LABEL})\{k.STOP}?"
    f"(?P<numbers>{k.NUMBER}(?:,?[{_JOINTS}]{k.NUMBER}){{1,8}})"
    f"(?={_DATED}|(?(one)(?:[,.]{k.PAGE_LABEL}|,{k.PLACE},)|(?!)))"
)
FARTHEST = 6  # from one issue to the next; what is farther is a volume, a page


def with_issues_together(items: list[Item]) -> list[Item]:
    """The items with numbers of issues as one number."""
    found: list[Put] = []
    for match in ISSUES.finditer(kinds_of(items)):
        start, end = match.span("numbers")
        numbers = [item for item in items[start:end] if item.kind == k.NUMBER]
        if _follow_each_other(numbers):
            text = ", ".join(item.text for item in numbers)
            found.append((start, end, [Item(k.NUMBER, items[start].start, items[end - 1].end, text)]))
    return replaced(items, found)


def _follow_each_other(numbers: Sequence[Item]) -> bool:
    if not all(item.text.isdigit() for item in numbers):
        return False
    return all(0 < int(after.text) - int(before.text) <= FARTHEST for before, after in pairwise(numbers))
