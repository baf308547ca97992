"""Each finding with the lines it stands in and a caret under the words, as ruff prints it."""

from __future__ import annotations

import unicodedata

from benes_refs.lint.report import Paint
from benes_refs.lint.report.concise import headline
from benes_refs.lint.result import Linted, Position
from benes_refs.model import Finding, Span
from benes_refs.quick.typing import Iterator, Sequence
from benes_refs.shown import visible

SHOWN_OTHERS = 4
MARGIN = 1
WIDTH = 120
LEAD = 40
DOTS = "…"


def render(results: Sequence[Linted], paint: Paint) -> str:
    return "".join(f"{_finding(result, f, paint)}\n" for result in results for f in result.findings)


def _finding(result: Linted, finding: Finding, paint: Paint) -> str:
    head = headline(finding, paint)
    start, end = result.position(finding.span.start), result.position(max(finding.span))
    width = len(str(end.line + MARGIN))
    lines = [head, f"{' ' * width}{paint('place', '-->')} {visible(result.name)}:{start.line}:{start.column}"]
    lines += [paint("faint", " " * width + " |"), *_excerpt(result, start, end, width, paint)]
    lines += [paint("faint", " " * width + " |"), *_notes(result, finding, width, paint)]
    return "\n".join(lines) + "\n"


def _excerpt(result: Linted, start: Position, end: Position, width: int, paint: Paint) -> Iterator[str]:
    long = result.length(start.line) > WIDTH and start.column > WIDTH - LEAD
    left = start.column - 1 - LEAD if long else 0
    for number in range(max(start.line - MARGIN, 1), end.line + MARGIN + 1):
        touched = start.line <= number <= end.line
        if not touched and not result.line(number, 0, WIDTH).strip():
            continue
        shown, shift = _window(result, number, left if number == start.line else 0)
        yield f"{paint('faint', f'{number:>{width}} |')} {shown}".rstrip()
        if touched:
            first = start.column - 1 - shift if number == start.line else len(shown) - len(shown.lstrip())
            last = end.column - 1 - shift if number == end.line else len(shown.rstrip())
            carets = _carets(shown, first, min(last, len(shown)))
            yield f"{paint('faint', ' ' * width + ' |')} {paint('error', carets)}"


def _window(result: Linted, number: int, left: int) -> tuple[str, int]:
    """The part of a line that fits, from a column on, and how many columns it was moved to the left."""
    shown = visible(result.line(number, left, WIDTH + 1).expandtabs(1))
    if len(shown) > WIDTH:
        shown = f"{shown[:WIDTH]}{DOTS}"
    return (f"{DOTS}{shown}", left - len(DOTS)) if left else (shown, 0)


def _carets(text: str, first: int, last: int) -> str:
    return " " * _columns(text[:first]) + "^" * max(_columns(text[first:last]), 1)


def _columns(text: str) -> int:
    """How many columns of a terminal a text takes: wide letters take two, combining marks none."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text
    )


def _notes(result: Linted, finding: Finding, width: int, paint: Paint) -> Iterator[str]:
    equals = f"{' ' * width} {paint('faint', '=')}"
    if finding.others:
        shown = ", ".join(_place(result, span) for span in finding.others[:SHOWN_OTHERS])
        more = len(finding.others) - SHOWN_OTHERS
        yield f"{equals} also at {shown}" + (f" and {more} more" if more > 0 else "")
    if finding.fix and finding.fix.edits:
        edit = finding.fix.edits[0]
        was = " ".join(result.text[edit.span.start : edit.span.end].split())
        verb = f"write “{edit.text}” for “{was}”" if was else f"put in “{edit.text}”"
        if not edit.text:
            verb = f"take out “{was}”"
        yield f"{equals} fix ({finding.fix.applicability}): {visible(verb)}"


def _place(result: Linted, span: Span) -> str:
    at = result.position(span.start)
    return f"{at.line}:{at.column}"
