"""The lines of a PDF page from its glyphs: baselines and raised signs.

Sizes and places are in points; y grows upwards.
"""

from __future__ import annotations

from bisect import bisect_left, insort_left
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from benes_refs.quick.typing import Iterable, Sequence

SAME_BASELINE = 0.25
RAISED_AT_MOST = 0.75
SMALLER = 0.9
COLUMN_GAP = 2.0
WORD_GAP = 0.13
SHORT = 7
REACH = 20.0
NEIGHBOURS = 8
SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
BRACKETS = frozenset("[]()")
ROMAN_SUPERSCRIPTS = str.maketrans("ivxlc", "ⁱᵛˣˡᶜ")


@dataclass(slots=True)
class Glyph:
    """One character with its baseline `y`, its sides `left` and `right` and the size it is set in."""

    char: str
    left: float
    right: float
    y: float
    size: float
    italic: bool


@dataclass(slots=True)
class Piece:
    """Glyphs that follow each other on one baseline; `spaced` where a space follows them."""

    glyphs: list[Glyph]
    raised: bool = False
    spaced: bool = False

    @property
    def left(self) -> float:
        return self.glyphs[0].left

    @property
    def right(self) -> float:
        return self.glyphs[-1].right

    @property
    def y(self) -> float:
        return self.glyphs[0].y

    @property
    def size(self) -> float:
        return median(glyph.size for glyph in self.glyphs)


@dataclass(slots=True)
class PdfLine:
    """A line of a page: its text, the stretches of it in italics, where and how large it is set."""

    text: str
    italics: list[tuple[int, int]]
    left: float
    right: float
    y: float
    size: float


class Baseline:
    """The pieces that share a baseline, and the raised ones above it; its size is that of the largest."""

    __slots__ = ("left", "pieces", "right", "size", "y")

    def __init__(self, piece: Piece) -> None:
        self.pieces = [piece]
        self.y, self.size, self.left, self.right = piece.y, piece.size, piece.left, piece.right

    def add(self, piece: Piece) -> None:
        self.pieces.append(piece)
        self.size = max(self.size, piece.size)
        self.left, self.right = min(self.left, piece.left), max(self.right, piece.right)


def pieces(glyphs: Iterable[Glyph]) -> list[Piece]:
    """Glyphs as they come in the file, cut where the baseline, the size or the column changes."""
    found: list[Piece] = []
    for glyph in glyphs:
        last = found[-1].glyphs[-1] if found else None
        if last is not None and follows(last, glyph):
            found[-1].glyphs.append(glyph)
        elif not glyph.char.isspace():
            found.append(Piece([glyph]))
    for piece in found:
        while piece.glyphs[-1].char.isspace():
            piece.glyphs.pop()
            piece.spaced = True
    return found


def follows(last: Glyph, glyph: Glyph) -> bool:
    """Whether a glyph goes on with the piece that ends with `last`."""
    if glyph.char.isspace():
        return abs(glyph.y - last.y) < SAME_BASELINE * last.size
    gap = glyph.left - last.right
    same_size = SMALLER < glyph.size / last.size < 1 / SMALLER
    level = abs(glyph.y - last.y) < SAME_BASELINE * last.size * (1.0 if same_size else 0.3)
    ligature = glyph.left == last.left and glyph.right == last.right
    return level and (ligature or -last.size < gap < COLUMN_GAP * last.size)


def lines(block: Sequence[Piece]) -> list[PdfLine]:
    """The lines of one column from top to bottom, raised signs put where they belong."""
    baselines: list[Baseline] = []
    short: list[Piece] = []
    for piece in sorted(block, key=lambda p: (-p.y, p.left)):
        if len(piece.glyphs) <= SHORT:
            short.append(piece)
        elif baselines and level(piece, baselines[-1]):
            baselines[-1].add(piece)
        else:
            baselines.append(Baseline(piece))
    for piece in sorted(short, key=lambda p: -p.size):
        place(piece, baselines)
    return [as_line(line) for line in sorted(baselines, key=lambda line: -line.y)]


def level(piece: Piece, line: Baseline) -> bool:
    return abs(line.y - piece.y) < SAME_BASELINE * min(line.size, piece.size)


def place(piece: Piece, baselines: list[Baseline]) -> None:
    """Put a short piece on its line: the one it touches from above, raised, or the one it is level with.

    `baselines` go from top to bottom.
    """
    near = bisect_left(baselines, -piece.y - REACH, key=lambda line: -line.y) if baselines else 0
    for line in baselines[near : near + NEIGHBOURS]:
        above = piece.y - line.y
        smaller = piece.size < line.size * SMALLER
        if smaller and 0.1 * line.size < above < RAISED_AT_MOST * line.size and touches(piece, line):
            piece.raised = True
            line.add(piece)
            return
        if level(piece, line):
            line.add(piece)
            return
    insort_left(baselines, Baseline(piece), key=lambda line: -line.y)


def touches(piece: Piece, line: Baseline) -> bool:
    reach = 1.5 * line.size
    return line.left - reach < piece.left and piece.right < line.right + reach


def as_line(line: Baseline) -> PdfLine:
    """The text of a line; raised numbers, Roman ones too, become superscripts."""
    ordered = from_left(line.pieces)
    text = ""
    italics: list[tuple[int, int]] = []
    for before, piece in pairwise([None, *ordered]):
        assert piece is not None
        if before is not None and (before.spaced or piece.left - before.right > WORD_GAP * line.size):
            text += " "
        for last, glyph in zip([piece.glyphs[0], *piece.glyphs], piece.glyphs, strict=False):
            if (
                glyph.left - last.right > WORD_GAP * line.size
                and not text.endswith(" ")
                and glyph.char != " "
            ):
                text += " "
            char = raised_sign(glyph, piece) if piece.raised else glyph.char
            if glyph.italic:
                extend(italics, len(text), len(text) + len(char))
            text += char
    return PdfLine(text, italics, ordered[0].left, ordered[-1].right, line.y, main_size(ordered))


def from_left(found: Iterable[Piece]) -> list[Piece]:
    """Pieces in order; one that stands in a gap of another (a call-out, a sign of another font) cuts it."""
    ordered: list[Piece] = []
    for piece in sorted(found, key=lambda piece: piece.left):
        ordered.append(piece)
        if len(ordered) > 1 and piece.right <= ordered[-2].right:
            around = ordered[-2]
            gap = bisect_left(around.glyphs, piece.left, key=lambda glyph: glyph.left)
            if 0 < gap < len(around.glyphs):
                before = Piece(around.glyphs[:gap], around.raised)
                ordered[-2:] = [before, piece, Piece(around.glyphs[gap:], around.raised, around.spaced)]
    return ordered


def raised_sign(glyph: Glyph, piece: Piece) -> str:
    """The superscript of a digit, and of a letter in a Roman number; "" for a bracket around a number."""
    around = [other.char for other in piece.glyphs if not other.char.isdecimal()]
    if glyph.char in BRACKETS and len(around) < len(piece.glyphs) and BRACKETS.issuperset(around):
        return ""
    roman = len(around) == len(piece.glyphs) and all(char in "ivxlc" for char in around)
    return glyph.char.translate(ROMAN_SUPERSCRIPTS if roman else SUPERSCRIPTS)


def main_size(ordered: Sequence[Piece]) -> float:
    """The size in which most of a line is set."""
    return max(ordered, key=lambda piece: len(piece.glyphs)).size


def extend(spans: list[tuple[int, int]], start: int, end: int) -> None:
    if spans and spans[-1][1] == start:
        start = spans.pop()[0]
    spans.append((start, end))
