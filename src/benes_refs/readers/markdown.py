"""Pandoc Markdown: `[^12]` in the body, `[^12]: text` with continuation paragraphs, inline `^[text]`."""

from __future__ import annotations

import re
from bisect import bisect_right

from benes_refs.model import Mark, Note, Source, Span
from benes_refs.quick.typing import Iterator
from benes_refs.regexes import compiled

SUFFIXES = (".md", ".markdown", ".mdown", ".qmd", ".rmd")

LINE = compiled(r"[^\r\n]*(?:\r\n|\n|\r|\Z)")
DEFINITION = compiled(r" {0,3}\[\^([^\]\s]{1,80})\]:[ \t]*")
CALL = compiled(r"\[\^([^\]\s]{1,80})\]")
INDENTED = compiled(r" {4}| {0,3}\t")
FENCE = compiled(r" {0,3}(`{3,}|~{3,})")
FRONT_MATTER_END = compiled(r"(?m)^(?:---|\.\.\.)[ \t]*\r?$")
CODE = compiled(r"(`{1,8})(?!`)[^`\n]{1,400}\1(?!`)")
EMPHASIS = compiled(
    r"\*(?<![*\w]\*)(?![*\s])([^*]{1,400}?)(?<![*\s])\*(?!\*)|_(?<![_\w]_)(?![_\s])([^_]{1,400}?)(?<![_\s])_(?![_\w])"
)
INLINE = compiled(r"(?<!\\)\^\[")
BRACKET = compiled(r"\\.|[\[\]]|\n[ \t]{0,80}\r?\n")


def read_text(text: str, name: str) -> Source:
    """The notes in the order of their call-outs, which is the order in which they are printed."""
    definitions, hidden = blocks(text)
    defined = [span for _, span in definitions]
    inline = list(inline_notes(text, hidden))
    calls = [(m[1], Span(*m.span())) for m in CALL.finditer(text) if is_call(text, m, hidden)]
    outside = [call for call in calls if not inside(call[1].start, defined)]
    first: dict[str, Mark] = {}
    for marker, span in outside:
        first.setdefault(marker, Mark(marker, span))
    notes = [Note(marker, (span,), first.get(marker)) for marker, span in definitions]
    notes += numbered(inline, [mark.span.start for mark in first.values()])
    marks = [Mark(marker, span) for marker, span in outside] + [note.mark for note in notes if note.mark]
    return Source(
        name,
        text,
        notes=tuple(in_printed_order(notes)),
        marks=tuple(sorted(set(marks), key=lambda mark: mark.span)),
        italics=tuple(Span(*m.span(m.lastindex or 0)) for m in EMPHASIS.finditer(text)),
    )


def blocks(text: str) -> tuple[list[tuple[str, Span]], list[Span]]:
    """The note definitions with the spans of their text, and what holds no prose: code and metadata."""
    definitions: list[tuple[str, Span]] = []
    hidden: list[Span] = []
    position = front_matter(text)
    if position:
        hidden.append(Span(0, position))
    fence, fence_start, marker = "", 0, ""
    start = end = position
    blank_before = False
    for line in lines(text, position):
        content = line[0].rstrip("\r\n")
        opening = FENCE.match(content)
        if fence:
            if opening and opening[1].startswith(fence):
                hidden.append(Span(fence_start, line.end()))
                fence = ""
            continue
        if opening and not marker:
            fence, fence_start = opening[1], line.start()
            continue
        definition = DEFINITION.match(content)
        starts_paragraph = blank_before and content.strip() and not INDENTED.match(content)
        if marker and (definition or starts_paragraph):
            definitions.append((marker, Span(start, max(start, end))))
            marker = ""
        if definition:
            marker, start = definition[1], line.start() + definition.end()
            end = start
        if marker and content.strip():
            end = max(end, line.start() + len(content.rstrip()))
        blank_before = not content.strip()
    if marker:
        definitions.append((marker, Span(start, max(start, end))))
    if fence:
        hidden.append(Span(fence_start, len(text)))
    hidden += [Span(*m.span()) for m in CODE.finditer(text)]
    return definitions, sorted(hidden)


def lines(text: str, position: int) -> Iterator[re.Match[str]]:
    return (line for line in LINE.finditer(text, position) if line[0])


def front_matter(text: str) -> int:
    """The offset behind a YAML block at the very start, or 0."""
    if not text.startswith("---"):
        return 0
    opening = LINE.match(text)
    closing = (
        FRONT_MATTER_END.search(text, opening.end()) if opening and opening[0].strip() == "---" else None
    )
    return closing.end() if closing else 0


def inside(offset: int, spans: list[Span]) -> bool:
    """Whether an offset lies in one of the spans, which are sorted and do not overlap."""
    at = bisect_right(spans, offset, key=lambda span: span.start) - 1
    return at >= 0 and spans[at].start <= offset < spans[at].end


def is_call(text: str, call: re.Match[str], hidden: list[Span]) -> bool:
    """A definition's own `[^12]:` and marks in code are no call-outs."""
    before = text[max(0, call.start() - 4) : call.start()].rstrip(" ")
    at_line_start = before[-1:] in ("\n", "\r") or (not before and call.start() < 4)
    defines = text.startswith(":", call.end()) and at_line_start
    return not defines and not escaped(text, call.start()) and not inside(call.start(), hidden)


def escaped(text: str, offset: int) -> bool:
    return offset > 0 and text[offset - 1] == "\\"


def inline_notes(text: str, hidden: list[Span]) -> Iterator[tuple[Span, Span]]:
    """Each `^[…]`: the whole and its text; brackets may be nested, a paragraph's end closes none."""
    if "^[" not in text:
        return
    closing = brackets(text)
    behind = 0
    for opening in INLINE.finditer(text):
        end = closing.get(opening.end() - 1)
        if end and opening.start() >= behind and not inside(opening.start(), hidden):
            yield Span(opening.start(), end + 1), Span(opening.end(), end)
            behind = end


def brackets(text: str) -> dict[int, int]:
    """Each opening bracket with the one that closes it in the same paragraph."""
    pairs: dict[int, int] = {}
    waiting: list[int] = []
    for sign in BRACKET.finditer(text):
        if sign[0] == "[":
            waiting.append(sign.start())
        elif sign[0] == "]" and waiting:
            pairs[waiting.pop()] = sign.start()
        elif sign[0][0] == "\n":
            waiting.clear()
    return pairs


def numbered(inline: list[tuple[Span, Span]], called: list[int]) -> list[Note]:
    """Inline notes carry the number that pandoc will print: their place among all notes of the body."""
    places = sorted(called + [whole.start for whole, _ in inline])
    notes = []
    for whole, content in inline:
        marker = str(bisect_right(places, whole.start))
        notes.append(Note(marker, (content,), Mark(marker, whole)))
    return notes


def in_printed_order(notes: list[Note]) -> list[Note]:
    """By call-out; a note without one stays behind the note it was written after."""
    order: dict[int, int] = {}
    last = -1
    for note in sorted(notes, key=lambda note: note.span):
        last = note.mark.span.start if note.mark else last
        order[note.span.start] = last
    return sorted(notes, key=lambda note: (order[note.span.start], note.span))
