"""Findings that the author has seen and wants no more: comments in the text, or a sidecar file.

In Markdown, HTML and plain text `<!-- benes-refs: ignore ED001, PU -->` inside a note, or on a line of its
own just above it, silences those rules in that note; `ignore-file` does so in the whole source.  For other
formats a file `essay.docx.ignore` beside `essay.docx` says the same, a line for each note:

    25: ED001   # the volume was checked at the BnF
    *: DT002    # every note
"""

from __future__ import annotations

import re

from benes_refs.lint.rule import Rule
from benes_refs.model import BenesRefsError, Finding, Parsed, Source, Span
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Iterable, Iterator

COMMENT = re.compile(r"<!--\s*benes-refs:\s*(ignore(?:-file)?)\b\s*([^>]*?)\s*-->", re.IGNORECASE)
SIDECAR_LINE = re.compile(r"(?P<marker>[^:#]+):\s*(?P<codes>[^#]+?)\s*(?:#.*)?")
SIDECAR_SUFFIX = ".ignore"
CODE = re.compile(r"[A-Z]{2}\d{0,3}")
UNUSED = "NT006"
PRIVATE = 0xE000
FLAG = chr(PRIVATE)
TO_PRIVATE = {code: PRIVATE + code for code in range(1, 0x80)}
FROM_PRIVATE = {PRIVATE + code: code for code in range(1, 0x80)}
FLAGGED = re.compile(rf"{FLAG}([{chr(PRIVATE + 1)}-{chr(PRIVATE + 0x7F)}]+){FLAG}")


class Suppression(NamedTuple):
    """Codes, or beginnings of codes, silenced in one note; `marker` None means the whole source.

    `span` is where the author wrote it, None for a line of a sidecar file, which `origin` then quotes.
    """

    codes: tuple[str, ...]
    marker: str | None
    span: Span | None = None
    reach: Span | None = None
    origin: str = ""

    def covers(self, finding: Finding) -> bool:
        if not finding.code.startswith(self.codes):
            return False
        if self.reach is not None:
            return self.reach.start <= finding.span.start < self.reach.end
        return self.marker is None or self.marker == finding.marker


class Suppressions(NamedTuple):
    """All suppressions of one source."""

    entries: tuple[Suppression, ...] = ()

    @classmethod
    def of(
        cls, parsed: Parsed, sidecar: str = "", sidecar_name: str = "", flagged: Source | None = None
    ) -> Suppressions:
        """Those written in the text of a source, in its sidecar file, and in comments that reading dropped.

        `flagged` is the source read once more with flags for comments, as `flag_comments` makes them.
        """
        dropped = _flagged(flagged) if flagged else ()
        return cls((*_in_text(parsed), *dropped, *_in_sidecar(sidecar, sidecar_name)))

    def split(self, findings: Iterable[Finding]) -> tuple[list[Finding], set[Suppression]]:
        """The findings that stay, and the suppressions that silenced another."""
        kept: list[Finding] = []
        used: set[Suppression] = set()
        for finding in findings:
            silencers = [entry for entry in self.entries if entry.covers(finding)]
            used.update(silencers)
            if not silencers:
                kept.append(finding)
        return kept, used


def unused(suppressions: Suppressions, used: set[Suppression], ran: Iterable[Rule]) -> list[Finding]:
    """A finding for every suppression that silenced nothing, where all its rules were run."""
    chosen = {rule.code: rule for rule in ran}
    if UNUSED not in chosen:
        return []
    rule = chosen[UNUSED]
    return [
        Finding(
            UNUSED, rule.name, rule.severity, entry.marker or "",
            f"this suppression silences nothing: {entry.origin}", entry.span or Span(0, 0),
        )
        for entry in suppressions.entries
        if entry not in used and all(any(code.startswith(own) for code in chosen) for own in entry.codes)
    ]  # fmt: skip


def flag_comments(markup: str) -> str:
    """Markup with its comments as flags, characters of private use, that survive the reading of HTML."""
    return COMMENT.sub(lambda match: FLAG + match[0][4:-3].translate(TO_PRIVATE) + FLAG, markup)


def _flagged(source: Source) -> Iterator[Suppression]:
    """The suppressions that flags in a source stand for: in a note, or before the note they silence."""
    notes = sorted((note for note in source.notes if note.pieces), key=lambda note: note.span.start)
    for match in FLAGGED.finditer(source.text):
        comment = f"<!--{match[1].translate(FROM_PRIVATE)}-->"
        words = COMMENT.fullmatch(comment)
        if words is None:
            continue
        codes = tuple(CODE.findall(words[2].upper()))
        if words[1].lower() == "ignore-file":
            yield Suppression(codes, None, origin=comment)
            continue
        note = next((note for note in notes if match.start() < note.span.end), None)
        if note:
            yield Suppression(codes, note.marker, origin=comment)


def _in_text(parsed: Parsed) -> Iterator[Suppression]:
    text = parsed.source.text
    if "benes-refs:" not in text:
        return
    notes = sorted((note.note for note in parsed.notes if note.note.pieces), key=lambda note: note.span.start)
    for match in COMMENT.finditer(text):
        codes = tuple(CODE.findall(match[2].upper()))
        span = Span(*match.span())
        if match[1].lower() == "ignore-file":
            yield Suppression(codes, None, span, origin=match[0])
            continue
        alone = not text[text.rfind("\n", 0, span.start) + 1 : span.start].strip()
        around = [
            n
            for n in notes
            if n.span.start <= _line_end(text, span.end) and _line_start(text, n.span.start) <= span.start
        ]
        inside = [n for n in around if span.start <= _line_end(text, n.span.end)]
        after = [n for n in notes if n.span.start >= span.end] if alone else []
        for note in inside[-1:] or after[:1]:
            yield Suppression(codes, note.marker, span, note.span, match[0])


def _line_start(text: str, offset: int) -> int:
    return text.rfind("\n", 0, offset) + 1


def _line_end(text: str, offset: int) -> int:
    end = text.find("\n", offset)
    return len(text) if end < 0 else end


def _in_sidecar(sidecar: str, name: str) -> Iterator[Suppression]:
    for number, line in enumerate(sidecar.splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        match = SIDECAR_LINE.fullmatch(line.strip())
        codes = tuple(CODE.findall(match["codes"])) if match else ()
        if not match or not codes:
            raise BenesRefsError(
                f"{name}, line {number}: write a note's marker and codes, as in “25: ED001”."
            )
        marker = match["marker"].strip()
        origin = f"{name}, line {number}: {line.strip()}"
        yield Suppression(codes, None if marker == "*" else marker, origin=origin)
