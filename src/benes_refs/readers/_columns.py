"""The columns of a PDF page: where the gap between them lies, and the pieces of text in reading order."""

from __future__ import annotations

from collections import Counter

from benes_refs.quick.typing import Sequence
from benes_refs.readers._glyphs import SHORT, Piece

WIDE, ENOUGH, CROSSING, MIDDLE = 40, 20, 0.2, range(35, 66)
FEW = 8
SMALL_PRINT = 0.95
FAIR_PART = 0.15


def gutter(found: Sequence[Piece], before: float | None = None, enough: int = ENOUGH) -> float | None:
    """Where the gap between two columns lies; None on a page of one column.

    A page that ends early shows it less: there the gap of the page before counts while little crosses it.
    """
    wide = [piece for piece in found if piece.right - piece.left > WIDE]
    if not wide:
        return None
    if before is not None and crossing(wide, before) <= CROSSING * len(wide):
        return before
    left, right = min(p.left for p in wide), max(p.right for p in wide)
    best = min((left + (right - left) * step / 100 for step in MIDDLE), key=lambda x: crossing(wide, x))
    sides = sum(piece.right <= best for piece in wide), sum(piece.left >= best for piece in wide)
    shown = len(wide) >= enough and crossing(wide, best) <= CROSSING * len(wide)
    return best if shown and min(sides) > 0.25 * len(wide) else None


def crossing(found: Sequence[Piece], x: float) -> int:
    """How many pieces cross an upright line."""
    return sum(piece.left < x < piece.right for piece in found)


def columns(found: Sequence[Piece], middle: float) -> list[list[Piece]]:
    """The pieces in blocks by reading order: what crosses the gutter alone, else left before right."""
    blocks: list[list[Piece]] = []
    sides: tuple[list[Piece], list[Piece]] = ([], [])
    across: list[Piece] = []
    for piece in sorted(found, key=lambda p: -p.y):
        if piece.left < middle < piece.right:
            blocks += [side[:] for side in sides if side]
            for side in sides:
                side.clear()
            across.append(piece)
        else:
            if across:
                blocks.append(across)
                across = []
            sides[piece.left >= middle].append(piece)
    return [block for block in (*blocks, across, *sides) if block]


def note_columns(found: Sequence[Piece]) -> list[list[Piece]]:
    """The pieces of a page of one column; its notes may be set in two."""
    body = body_size(size_of(found))
    lowest = min((p.y for p in found if p.size >= body * SMALL_PRINT and len(p.glyphs) > SHORT), default=0.0)
    notes = [piece for piece in found if piece.y < lowest]
    middle = gutter(notes, enough=FEW)
    return [list(found)] if middle is None else [[p for p in found if p.y >= lowest], *columns(notes, middle)]


def size_of(found: Sequence[Piece]) -> Counter[float]:
    """How many characters are set in each size."""
    counted: Counter[float] = Counter()
    for piece in found:
        counted[round(piece.size, 1)] += len(piece.glyphs)
    return counted


def body_size(counted: Counter[float]) -> float:
    """The largest size in which a fair part of the text is set: notes may be longer than the body."""
    enough = FAIR_PART * sum(counted.values())
    return max((size for size, count in counted.items() if count >= enough), default=0.0)
