"""Where on a page the body ends and the notes begin, when no rule shows it.

Notes are set smaller, so their lines hold more characters; and they are full of numbers and signs.  How much
so is learnt from the lines of this text whose side is known.
"""

from __future__ import annotations

import math

from benes_refs.quick.containers import defaultdict
from benes_refs.quick.typing import Callable, Sequence
from benes_refs.readers._lines import Line

FULL = 0.75
MOST = 2.5


class Likelihood:
    """For a line, how much likelier it is in the notes than in the body (a logarithm, 0 for undecided)."""

    def __init__(self, body: Sequence[Line], notes: Sequence[Line]) -> None:
        self.known = len(body) >= 5 and len(notes) >= 5
        self.body_width, self.note_width = full_width(body), full_width(notes)
        self.spread = max(3.0, 0.05 * (self.body_width + self.note_width) / 2)
        self.traits = [(counts(), counts()) for _ in range(TRAITS)]
        for side, lines in enumerate((body, notes)):
            for line in lines:
                for trait, value in enumerate(traits(line.text)):
                    self.traits[trait][side][value] += 1
        self.sizes = (len(body), len(notes))

    def __call__(self, line: Line) -> float:
        if line.blank or not self.known:
            return 0.0
        score = self.width_score(len(line.text.strip()))
        for (in_body, in_notes), value in zip(self.traits, traits(line.text), strict=True):
            score += math.log((in_notes[value] + 1) / (self.sizes[1] + 4))
            score -= math.log((in_body[value] + 1) / (self.sizes[0] + 4))
        return max(-MOST, min(MOST, score))

    def width_score(self, width: int) -> float:
        """Only full lines tell: a short one may end a paragraph of either."""
        if width < FULL * min(self.body_width, self.note_width):
            return 0.0
        from_body, from_notes = abs(width - self.body_width), abs(width - self.note_width)
        return max(-MOST, min(MOST, (from_body - from_notes) / self.spread))


TRAITS = 3


def counts() -> dict[int, int]:
    return defaultdict(int)


def traits(text: str) -> tuple[int, int, int]:
    """How many digits, how many signs and how many capitals a line has, coarsely."""
    digits = sum(map(str.isdigit, text))
    signs = sum(map(text.count, ",.;:()[]/“”«»„"))
    capitals = sum(map(str.isupper, text))
    return min(3, (digits + 2) // 3), min(3, signs // 3), min(3, capitals // 3)


def full_width(lines: Sequence[Line]) -> float:
    """How wide a full line is: the median of the upper half."""
    widths = sorted(len(line.text.strip()) for line in lines)
    upper = widths[len(widths) // 2 :]
    middle = len(upper) // 2
    return (upper[middle] + upper[~middle]) / 2 if upper else 0.0


def turn_to_notes(
    lines: Sequence[Line], likelihood: Callable[[Line], float], bonuses: Sequence[float]
) -> tuple[int, float]:
    """The index at which the notes most likely begin, and its score: above 0 they are likelier than not.

    `bonuses[i]` is what else speaks for a beginning at line i.
    """
    best, best_score, gathered = len(lines), -math.inf, 0.0
    for index in range(len(lines) - 1, -1, -1):
        gathered += likelihood(lines[index])
        if not lines[index].blank and gathered + bonuses[index] > best_score:
            best, best_score = index, gathered + bonuses[index]
    return best, best_score
