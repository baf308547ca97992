"""How near two spellings are."""

from __future__ import annotations

from benes_refs.knowledge import fold as fold_once
from benes_refs.quick.functions import lru_cache
from benes_refs.quick.typing import Iterable

fold = lru_cache(maxsize=65536)(fold_once)
"""The look-up form of a word, remembered: the words of an essay come again and again."""


def distance(a: str, b: str, limit: int = 2) -> int:
    """Insertions, losses, replacements and swaps of neighbours between two words, at most limit + 1."""
    if abs(len(a) - len(b)) > limit:
        return limit + 1
    a, b = _unlike(a, b)
    if not a or not b:
        return max(len(a), len(b))
    before: list[int] = []
    last = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            cost = min(row[j - 1] + 1, last[j] + 1, last[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and y == a[i - 2]:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
        before, last = last, row
    return min(last[-1], limit + 1)


def _unlike(a: str, b: str) -> tuple[str, str]:
    """Two words without the beginning and the end that they share."""
    start, end = 0, min(len(a), len(b))
    while start < end and a[start] == b[start]:
        start += 1
    a, b = a[start:], b[start:]
    tail, end = 0, min(len(a), len(b))
    while tail < end and a[-1 - tail] == b[-1 - tail]:
        tail += 1
    return a[: len(a) - tail], b[: len(b) - tail]


def nearest(word: str, known: Iterable[str], limit: int = 2) -> str:
    """The known spelling nearest to a word, folded, or "" when none is within the limit."""
    best, found = limit + 1, ""
    folded = fold(word)
    for candidate in known:
        apart = distance(folded, fold(candidate), best - 1) if best else 1
        if apart < best:
            best, found = apart, candidate
    return found


def counted(number: int, one: str) -> str:
    """A number with its noun: 1 place, 3 places."""
    return f"{number} {one}" if number == 1 else f"{number} {one}s"
