"""Sections of endnotes: at the end of a text, of a book with its chapters, or of each chapter."""

from __future__ import annotations

from itertools import pairwise, takewhile

from benes_refs.quick.typing import Iterator, Sequence
from benes_refs.readers._headings import heads_notes, heads_other
from benes_refs.readers._lines import Line, ends_sentence
from benes_refs.readers._markers import arabic
from benes_refs.readers._numbering import best_run

BELOW_HEADING, OVERLEAF = 7, 40


def sections(lines: Sequence[Line]) -> list[range]:
    """The lines of each section, from the one below its heading to its end."""
    heads = [index for index, line in enumerate(lines) if heads_notes(line) and counts_below(lines, index)]
    return [
        range(head + 1, end_of_section(lines, head + 1, following, following == len(lines)))
        for head, following in pairwise([*heads, len(lines)])
    ]


def counts_below(lines: Sequence[Line], head: int) -> bool:
    """Whether a count of notes begins below a heading, overleaf perhaps."""
    near = [line for line in lines[head + 1 : head + OVERLEAF] if not line.blank][:BELOW_HEADING]
    below = takewhile(lambda line: not heads_other(line), near)
    return any(number.value == 1 for number in arabic(list(below)))


def end_of_section(lines: Sequence[Line], start: int, limit: int, last: bool) -> int:
    """Where a section ends: with another heading, or behind the last note of a chapter."""
    end = next((index for index in range(start, limit) if heads_other(lines[index])), limit)
    if last or end < limit:
        return end
    run = best_run([number for number in arabic(lines[start:end]) if number.weight >= 0])
    return next(paragraphs(lines, start + run[-1].line + 1 if run else start, end), end)


def paragraphs(lines: Sequence[Line], start: int, end: int) -> Iterator[int]:
    """The lines that begin a paragraph or, behind a sentence, a page."""
    for index in range(start, end):
        above, line = lines[index - 1], lines[index]
        overleaf = line.page != above.page and ends_sentence(above.text)
        if not line.blank and (above.blank or overleaf):
            yield index


def in_units(lines: Sequence[Line], found: Sequence[range]) -> tuple[list[Line], dict[int, int]]:
    """The lines with a page of their own begun behind each section, and where these pages really are."""
    cuts = {section.stop for section in found if within_page(lines, section.stop)}
    if not cuts:
        return list(lines), {line.page: line.page for line in lines}
    begun = 0
    cut: list[Line] = []
    page_of: dict[int, int] = {}
    for index, line in enumerate(lines):
        begun += index in cuts
        cut.append(line._replace(page=line.page + begun))
        page_of[line.page + begun] = line.page
    return cut, page_of


def within_page(lines: Sequence[Line], index: int) -> bool:
    return index < len(lines) and lines[index].page == lines[index - 1].page
