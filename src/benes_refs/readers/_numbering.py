"""Which numbers count: the best increasing run through all numbers that could be note markers.

A number at the start of a line may be a marker, a page, a day, a heading.  Only the running count tells: of
all ways to count 1, 2, 3 … through the candidates, the one with most evidence is taken (dynamic programming,
in time proportional to the number of candidates).
"""

from __future__ import annotations

from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Literal, Sequence

MAX_SKIP = 4
KEPT = 4
STEP, SKIPPED, FAR, STYLE, RESTART, LATE_START = 1.0, -2.5, -0.3, -1.5, -1.5, -1.0


Restart = Literal["", "page", "here"]


class Candidate(NamedTuple):
    """A number that may be a marker: its value, where it stands, and how much speaks for it.

    `page` counts from 0; `style` is what surrounds the number ("1.", "[1]"); `restart` says whether a count
    may begin anew here, and whether it needs a new page for that; `orphan` and `paragraph` are about markers
    apart from their notes (see `_torn`).
    """

    value: int
    start: int
    end: int
    page: int = 0
    line: int = 0
    weight: float = 0.0
    style: str = ""
    restart: Restart = ""
    orphan: bool = False
    paragraph: int | None = None


def best_run(candidates: Sequence[Candidate], *, max_skip: int = MAX_SKIP) -> list[Candidate]:
    """The run of candidates with the greatest weight; [] where none outweighs doing without notes."""
    scores: list[float] = []
    before: list[int] = []
    ending: dict[int, list[int]] = {}
    best = overleaf = -1
    for index, candidate in enumerate(candidates):
        score, previous = start_score(candidate), -1
        for skipped in range(max_skip + 1):
            most = SKIPPED * skipped if skipped else STEP
            for other in ending.get(candidate.value - 1 - skipped, ()):
                if scores[other] + most > score:
                    reached = scores[other] + most + change_score(candidates[other], candidate)
                    if reached > score:
                        score, previous = reached, other
        if index and candidate.page != candidates[index - 1].page:
            overleaf = best
        ended = {"here": best, "page": overleaf, "": -1}[candidate.restart]
        if ended >= 0:
            reached = scores[ended] + RESTART + STYLE * (candidates[ended].style != candidate.style)
            score, previous = (reached, ended) if reached > score else (score, previous)
        scores.append(score + candidate.weight)
        before.append(previous)
        remember(ending.setdefault(candidate.value, []), index, scores)
        if best < 0 or scores[index] > scores[best]:
            best = index
    run: list[Candidate] = []
    while best >= 0 and (run or scores[best] > 0):
        run.append(candidates[best])
        best = before[best]
    return run[::-1]


def start_score(candidate: Candidate) -> float:
    """A count begins with 1; an excerpt may begin later, which needs more evidence."""
    return 0.0 if candidate.value <= 1 else LATE_START - min(candidate.value, 40) * 0.05


def change_score(previous: Candidate, candidate: Candidate) -> float:
    """What speaks against a step from one number to the next: pages between them, another style."""
    far = max(0, candidate.page - previous.page - 1)
    changed = previous.style != candidate.style
    return FAR * min(far, 10) + STYLE * changed


def remember(kept: list[int], index: int, scores: list[float]) -> None:
    """Keep the few best ends of runs with one value, and always the latest."""
    if len(kept) >= KEPT:
        kept.remove(min(kept, key=lambda other: scores[other]))
    kept.append(index)


def roman(text: str) -> int:
    """The value of a Roman numeral in small letters as it is written, 0 where it is none."""
    if len(text) > LONGEST_ROMAN:
        return 0
    total, rest = 0, text
    for value, sign in ROMAN:
        while rest.startswith(sign):
            total += value
            rest = rest[len(sign) :]
    return 0 if rest else total


def roman_numeral(value: int) -> str:
    """A number in small Roman figures."""
    numeral = ""
    for worth, sign in ROMAN:
        numeral += sign * (value // worth)
        value %= worth
    return numeral


LONGEST_ROMAN = 15
ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
