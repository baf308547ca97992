"""Mend a text: choose the edits, apply them, and make sure that the result reads as was meant.

Only the spans in question change.  What was written is parsed and linted again by a function that the caller
passes in; a note that would then be read differently, in any field that no edit touched, stays as it was.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections import Counter

from benes_refs.model import BenesRefsError, Citation, Edit, Finding, Parsed, ParsedNote, Span
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Callable, Iterable, Iterator, Sequence

ReadAndLint = Callable[[str], tuple[Parsed, tuple[Finding, ...]]]
"""Parse and lint a changed text of the same source."""

ROUNDS = 8
NEAR = 3
FOLLOWED = {"holding.archive": ("holding.name",), "work.edition": ("work.title", "work.container")}
PATH_NAMES = {"sender": "from", "recipients": "to"}


class Mended(NamedTuple):
    """The new text, the findings that were mended, and the markers of notes left alone to be safe."""

    text: str
    mended: tuple[Finding, ...] = ()
    refused: tuple[str, ...] = ()


def mend(parsed: Parsed, findings: tuple[Finding, ...], read: ReadAndLint, *, unsafe: bool = False) -> Mended:
    """Apply fixes until none is left; `unsafe` also those that change what is said.

    Raises BenesRefsError when even note by note the mended text reads differently from what was meant.
    """
    mended: list[Finding] = []
    refused: set[str] = set()
    for _ in range(ROUNDS):
        chosen = list(_compatible((f for f in findings if f.marker not in refused), unsafe))
        if not chosen:
            break
        after, found = read(apply(parsed.source.text, (edit for f in chosen for edit in _edits(f))))
        if bad := set(_misread(parsed, after, chosen)) | set(_worse(findings, found, chosen)):
            if bad <= refused:
                raise BenesRefsError(
                    f"{parsed.source.name} was not changed: the mended text reads differently."
                )
            refused |= bad
            continue
        mended += chosen
        parsed, findings = after, found
    return Mended(parsed.source.text, tuple(mended), tuple(sorted(refused)))


def apply(text: str, edits: Iterable[Edit]) -> str:
    """The text with edits that do not overlap."""
    parts, at = [], 0
    for edit in sorted(edits, key=lambda edit: edit.span):
        parts += [text[at : edit.span.start], edit.text]
        at = edit.span.end
    return "".join([*parts, text[at:]])


def _edits(finding: Finding) -> tuple[Edit, ...]:
    return finding.fix.edits if finding.fix else ()


def _compatible(findings: Iterable[Finding], unsafe: bool) -> Iterator[Finding]:
    """The findings whose fixes may be applied together: wanted ones, and no two on one place."""
    taken: list[Span] = []
    for finding in findings:
        if finding.fix is None or (finding.fix.applicability == "unsafe" and not unsafe):
            continue
        spans = [edit.span for edit in finding.fix.edits]
        if not any(_meets(taken, span) for span in spans):
            for span in spans:
                insort(taken, span)
            yield finding


def _meets(apart: Sequence[Span], span: Span, near: int = 0) -> bool:
    """Whether a span touches one of those that stand apart, in order, or is that near to one."""
    before = bisect_right(apart, span.end + near, key=lambda other: other.start)
    return before > 0 and apart[before - 1].end >= span.start - near


def _misread(before: Parsed, after: Parsed, chosen: list[Finding]) -> Iterator[str]:
    """Markers of the notes that read differently after the edits, other than in the fields they touch."""
    edits = sorted(edit.span for finding in chosen for edit in _edits(finding))
    unsafe = any(finding.fix and finding.fix.applicability == "unsafe" for finding in chosen)
    touched = {c.id: set(_touched(c, edits, unsafe)) for note in before.notes for c in note.citations}
    anywhere = set().union(*touched.values())
    if [note.note.marker for note in before.notes] != [note.note.marker for note in after.notes]:
        yield from {finding.marker for finding in chosen}
        return
    for old, new in zip(before.notes, after.notes, strict=True):
        if (
            len(old.citations) != len(new.citations)
            or _unread(new) > _unread(old)
            or any(
                _changed(was, now) - (anywhere if was.via else touched[was.id])
                for was, now in zip(old.citations, new.citations, strict=True)
            )
        ):
            yield old.note.marker


def _touched(citation: Citation, edits: Sequence[Span], unsafe: bool) -> Iterator[str]:
    """The paths of the fields that an edit changes or stands at the edge of.

    An unsafe edit may also complete a citation, so that it is no repeat any more.
    """
    for path, span in citation.places:
        if _meets(edits, span, NEAR):
            yield from (path, *FOLLOWED.get(path, ()), *(("repeat",) if unsafe else ()))


def _changed(was: Citation, now: Citation) -> set[str]:
    old, new = _facts(was), _facts(now)
    return {path for path in old.keys() | new.keys() if old.get(path) != new.get(path)}


def _facts(citation: Citation) -> dict[str, object]:
    """Everything that a citation says, by path as in `Citation.places`."""
    facts: dict[str, object] = {"kind": citation.kind, "repeat": citation.via, "locator": citation.locator}
    for name, part in (
        ("document", citation.document),
        ("holding", citation.holding),
        ("work", citation.work),
    ):
        if part is not None:
            facts |= {
                f"{name}.{PATH_NAMES.get(field, field)}": said for field, said in part._asdict().items()
            }
    return {path: value for path, value in facts.items() if value}


def _unread(note: ParsedNote) -> int:
    return len(note.unread) + sum(len(citation.unread) for citation in note.citations)


def _worse(before: tuple[Finding, ...], after: tuple[Finding, ...], chosen: list[Finding]) -> Iterator[str]:
    """Markers of the notes where a fix left its finding standing or made another of the kinds it mends."""
    mended = {finding.code for finding in chosen}
    old, new = (Counter((f.marker, f.code) for f in some if f.code in mended) for some in (before, after))
    yield from (marker for marker, code in new if new[marker, code] > old[marker, code])
    standing = set(after)
    yield from (finding.marker for finding in chosen if finding in standing)
