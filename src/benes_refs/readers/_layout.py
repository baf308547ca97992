"""The pages of a text: split at form feeds, or at the rules above the notes; furniture is left out."""

from __future__ import annotations

from itertools import groupby

from benes_refs.quick.typing import Sequence
from benes_refs.readers._furniture import furniture
from benes_refs.readers._headings import heads_notes
from benes_refs.readers._lines import Line, split_lines
from benes_refs.readers._markers import STAR, arabic


def layout(text: str) -> list[Line]:
    """The lines that hold text, in order, each with its page; furniture is gone."""
    lines = split_lines(text)
    if lines and lines[-1].page == 0:
        lines = pages_from_rules(lines)
    pages = [list(page) for _, page in groupby(lines, key=lambda line: line.page)]
    gone = furniture(pages)
    return [line for line in lines if line.start not in gone]


def pages_from_rules(lines: list[Line]) -> list[Line]:
    """Pages of a text without form feeds: each ends with the notes below its rule."""
    rules = note_rules(lines)
    if not rules:
        return lines
    paged: list[Line] = []
    done = 0
    for page, rule in enumerate(rules):
        limit = rules[page + 1] if page + 1 < len(rules) else len(lines)
        end = zone_end(lines, rule + 1, limit)
        paged += _on_page(page, lines[done:end])
        done = end
    return paged + _on_page(len(rules), lines[done:])


def _on_page(page: int, lines: list[Line]) -> list[Line]:
    return [Line(line.start, line.end, page, line.text) for line in lines]


def note_rules(lines: list[Line]) -> list[int]:
    """The rules that stand above notes: all of a kind of which one does; an ornament is none."""
    rules = [index for index, line in enumerate(lines) if line.rule]
    kinds = {kind(lines[index]) for index in rules if starts_note(next_written(lines, index + 1))}
    return [index for index in rules if kind(lines[index]) in kinds]


def kind(rule: Line) -> str:
    return rule.text.strip()[:1]


def next_written(lines: list[Line], index: int) -> Line | None:
    return next((line for line in lines[index : index + 4] if not line.blank), None)


def starts_note(line: Line | None) -> bool:
    return line is not None and (any(c.weight >= 0 for c in arabic([line])) or bool(STAR.match(line.text)))


def zone_end(lines: list[Line], start: int, limit: int) -> int:
    """Where the notes below a rule end and the body of the next page begins.

    A page break that was turned into a space indents the first line of the next page; a body with blank
    lines between its lines shows itself by them; else the first blank line that no note follows ends it.
    """
    if any(heads_notes(line) for line in lines[max(0, start - 3) : start]):
        return limit
    flush = start < limit and not indented(lines[start])
    for index in range(start + 1, limit):
        line = lines[index]
        if line.blank:
            continue
        if flush and indented(line) and not lines[index - 1].blank:
            return index
        below = lines[index + 1 : index + 4]
        double_spaced = [other.blank for other in below] == [True, False, True]
        if starts_note(line) and not double_spaced:
            continue
        after_blank = lines[index - 1].blank
        if double_spaced and not after_blank:
            return index
        if after_blank and not lines[index].rule and not continues(lines, index, limit):
            return index
    return limit


def indented(line: Line) -> bool:
    """Whether one space stands before a line, as where a page break was turned into a space."""
    return line.text[:1].isspace() and not line.text[1:2].isspace()


def continues(lines: Sequence[Line], index: int, limit: int) -> bool:
    """Whether another note still follows below, within a few lines."""
    return any(starts_note(line) for line in lines[index : min(limit, index + 8)])
