"""PDF: lines by their place, size and raised signs; the notes are the small print at the foot of the page."""

from __future__ import annotations

import ctypes
from collections import Counter
from itertools import chain, pairwise
from math import hypot
from statistics import median

from benes_refs.model import BenesRefsError, Note, Source, Span
from benes_refs.quick.typing import Any, Iterable, Iterator, Sequence
from benes_refs.readers import text as plain
from benes_refs.readers._columns import SMALL_PRINT, body_size, columns, gutter, note_columns
from benes_refs.readers._containers import need
from benes_refs.readers._furniture import furniture
from benes_refs.readers._glyphs import (
    SUPERSCRIPTS,
    Glyph,
    PdfLine,
    Piece,
    lines,
    pieces,
)
from benes_refs.readers._lines import Line, split_lines
from benes_refs.readers._markers import STAR, arabic

SUFFIXES = (".pdf",)

MAX_PAGES = 1500
MAX_GLYPHS = 100_000
MAX_TEXT = 10_000_000
RULE = " " * 40
GAP = 1.7
WIDE = 1.4
SAME_SIZE = 0.35
HYPHENS = dict.fromkeys("\x02\ufffe\xad", "-")
BLANKS = dict.fromkeys("\t\f\v\x1c\x1d\x1e\x1f\x85\u2028\u2029", " ")
"""Signs that end a line or a page: here only the place of a sign does."""
SIGNS = str.maketrans(HYPHENS | BLANKS | {"\x00": ""})
RAISED_INK = 0.2
ITALIC_FLAG = 1 << 6
DIGITS = frozenset("0123456789")


def read_bytes(data: bytes, name: str) -> Source:
    pages = list(in_columns(read_pages(data, name)))
    if not any(block for page in pages for block in page):
        raise BenesRefsError(f"{name} holds no text; if it is a scan, run text recognition on it first.")
    pages = without_furniture(pages)
    text, italics, page_of_unit = linear(pages)
    found = plain.read_lines(text, name, split_lines(text))
    notes = tuple(on_page(note, page_of_unit) for note in found.notes)
    return found._replace(notes=notes, italics=tuple(italics))


def in_columns(pages: Iterable[Sequence[Piece]]) -> Iterator[list[list[PdfLine]]]:
    """The lines of each page in its columns."""
    middle = None
    for page in pages:
        middle = gutter(page, middle)
        blocks = note_columns(page) if middle is None else columns(page, middle)
        yield [lines(block) for block in blocks]


def on_page(note: Note, page_of_unit: Sequence[int]) -> Note:
    """A note with the number of its page; columns were read like pages."""
    return note._replace(page=page_of_unit[(note.page or 1) - 1])


def read_pages(data: bytes, name: str) -> Iterator[list[Piece]]:
    """The pieces of text of every page."""
    pdfium = need("pypdfium2", "pdf")
    try:
        document = pdfium.PdfDocument(data)
        count = len(document)
    except pdfium.PdfiumError as error:
        reason = "is encrypted; save it without a password first" if "assword" in str(error) else "is damaged"
        raise BenesRefsError(f"{name} {reason}.") from None
    try:
        if count > MAX_PAGES:
            raise BenesRefsError(
                f"{name} has {count} pages, more than the {MAX_PAGES} that are read; split it."
            )
        left = MAX_TEXT
        for number in range(count):
            try:
                signs = list(glyphs(document[number], need("pypdfium2.raw", "pdf")))
            except pdfium.PdfiumError:
                raise BenesRefsError(f"{name} is damaged: page {number + 1} cannot be read.") from None
            left -= len(signs)
            if left < 0:
                raise BenesRefsError(f"{name} holds more than {MAX_TEXT:,} characters; split it.")
            yield pieces(signs)
    finally:
        document.close()


def glyphs(page: Any, raw: Any) -> Iterator[Glyph]:
    """The characters of a page in the order of the file; line ends that pdfium adds are left out."""
    text = page.get_textpage()
    signs = text.raw
    x, y = ctypes.c_double(), ctypes.c_double()
    box, matrix = raw.FS_RECTF(), raw.FS_MATRIX()
    flags, buffer = ctypes.c_int(), ctypes.create_string_buffer(128)
    fonts: dict[tuple[float, int], bool] = {}
    for index in range(min(text.count_chars(), MAX_GLYPHS)):
        char = chr(raw.FPDFText_GetUnicode(signs, index)).translate(SIGNS)
        if char in "\r\n" or (not char.isspace() and not char.isprintable()):
            continue
        raw.FPDFText_GetCharOrigin(signs, index, x, y)
        raw.FPDFText_GetLooseCharBox(signs, index, box)
        raw.FPDFText_GetFontInfo(signs, index, buffer, 128, flags)
        raw.FPDFText_GetMatrix(signs, index, matrix)
        key = (hash(buffer.value), flags.value)
        if key not in fonts:
            named = buffer.value.lower()
            fonts[key] = bool(flags.value & ITALIC_FLAG) or b"italic" in named or b"oblique" in named
        size = raw.FPDFText_GetFontSize(signs, index) * hypot(matrix.c, matrix.d) or 1.0
        if char in DIGITS and lowest_ink(signs, index, raw) - y.value > RAISED_INK * size:
            char = char.translate(SUPERSCRIPTS)
        yield Glyph(char, box.left, box.right, y.value, size, fonts[key])


def lowest_ink(signs: Any, index: int, raw: Any) -> float:
    """How low a sign is printed: a font’s own raised figures stand on the baseline, their ink does not."""
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    raw.FPDFText_GetCharBox(signs, index, left, right, bottom, top)
    return bottom.value


def without_furniture(pages: list[list[list[PdfLine]]]) -> list[list[list[PdfLine]]]:
    """The pages without running heads, folios and running feet."""
    numbered = [
        [Line(0, 0, page, line.text) for line in from_top(blocks)] for page, blocks in enumerate(pages)
    ]
    starts = iter(range(sum(map(len, numbered))))
    numbered = [[line._replace(start=next(starts)) for line in page] for page in numbered]
    gone = furniture(numbered)
    kept: list[list[list[PdfLine]]] = []
    for named, blocks in zip(numbered, pages, strict=True):
        drop = {id(line) for line, name in zip(from_top(blocks), named, strict=True) if name.start in gone}
        kept.append([[line for line in block if id(line) not in drop] for block in blocks])
    return kept


def from_top(blocks: list[list[PdfLine]]) -> list[PdfLine]:
    return sorted(chain.from_iterable(blocks), key=lambda line: -line.y)


def linear(pages: list[list[list[PdfLine]]]) -> tuple[str, list[Span], list[int]]:
    """The text with a blank rule above each foot; italics; and the page of each unit between form feeds."""
    body = body_size(sizes([line for page in pages for block in page for line in block]))
    margin = usual_margin(pages)
    feet = [line for page in pages for block in page for line in block[foot(block, body, None, margin) :]]
    noted = max(sizes(feet).items(), key=lambda item: item[1], default=(0.0, 0))[0]
    parts: list[str] = []
    italics: list[Span] = []
    page_of_unit = [1]
    length = 0
    for number, page in enumerate(pages, 1):
        for position, block in enumerate(page):
            start = foot(block, body, noted, margin)
            gaps = wide_gaps(block)
            for index, line in enumerate(block):
                rule = f"{RULE}\n" if index == start else "\n" * (index in gaps)
                length += len(rule)
                italics += [Span(length + a, length + b) for a, b in line.italics]
                end = "" if index + 1 < len(block) and broken(line.text, block[index + 1].text) else "\n"
                parts.append(f"{rule}{line.text}{end}")
                length += len(line.text) + len(end)
            last = position == len(page) - 1
            if last or start < len(block):
                parts.append("\f")
                length += 1
                page_of_unit.append(number + last)
    return "".join(parts), italics, page_of_unit


def wide_gaps(block: Sequence[PdfLine]) -> set[int]:
    """The indices of the lines that stand further below the line above than is usual in their column."""
    steps = [above.y - below.y for above, below in pairwise(block)]
    usual = median(steps) if steps else 0.0
    return {index for index, step in enumerate(steps, 1) if step > WIDE * usual > 0}


def broken(above: str, below: str) -> bool:
    """Whether a line ends inside a number with an ending (`1-` / `re`): its hyphen is the author’s."""
    return above[-2:-1].isdigit() and above.endswith("-") and below[:1].islower()


def sizes(found: Sequence[PdfLine]) -> Counter[float]:
    """How many characters are set in each size."""
    counted: Counter[float] = Counter()
    for line in found:
        counted[round(line.size, 1)] += len(line.text)
    return counted


def usual_margin(pages: list[list[list[PdfLine]]]) -> Counter[int]:
    """How often lines begin at each place from the left."""
    return Counter(round(line.left) for page in pages for block in page for line in block)


def foot(block: Sequence[PdfLine], body: float, noted: float | None, margin: Counter[int]) -> int:
    """The index at which the notes at the foot of a column begin; len(block) where it has none.

    They are the last lines that are all smaller than the body.  Lines without any marker go on with the note
    of the page before, if they are set like one.
    """
    start = len(block)
    while start and block[start - 1].size < body * SMALL_PRINT:
        start -= 1
    likely = (i for i in range(start, len(block)) if noted is None or same_size(block[i].size, noted))
    marked = next((i for i in likely if begins_note(block[i].text)), None)
    if marked is not None:
        return below_quotation(block, start, marked)
    if noted is None or start == len(block):
        return len(block)
    flush = any(margin[round(block[start].left) + step] > 10 for step in (-1, 0, 1))
    return start if flush and same_size(block[start].size, noted) else len(block)


def below_quotation(block: Sequence[PdfLine], start: int, marked: int) -> int:
    """Where small print turns from a quotation to notes: above the first marker, at a gap or another size."""
    leading = median([above.y - below.y for above, below in pairwise(block[start:])] or [0.0])
    for index in range(marked, start, -1):
        above = block[index - 1]
        apart = above.y - block[index].y > GAP * max(leading, 1.0)
        if apart or not same_size(above.size, block[marked].size):
            return index
    return start


def same_size(one: float, other: float) -> bool:
    return abs(one - other) < SAME_SIZE


def begins_note(text: str) -> bool:
    line = Line(0, len(text), 0, text)
    return any(candidate.weight > -1 for candidate in arabic([line])) or bool(STAR.match(text))
