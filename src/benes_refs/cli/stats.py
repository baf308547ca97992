"""`parse --stats`: how much was understood, without gold to compare with."""

from __future__ import annotations

import re
from collections import Counter

from benes_refs.cli.view import KINDS
from benes_refs.quick.typing import TYPE_CHECKING, Iterable, Iterator

if TYPE_CHECKING:
    from benes_refs.model import Parsed, Span

Counts = Counter[str]
WORD = re.compile(r"[^\W_]+")


def counts(parsed: Parsed) -> Counts:
    """The counts of one source; those of several add up."""
    citations = [citation for note in parsed.notes for citation in note.citations]
    found: Counts = Counter(f"kind {citation.kind}" for citation in citations)
    pieces = [span for citation in citations for span in citation.pieces]
    unread = [span for citation in citations for span in citation.unread]
    beside = [span for note in parsed.notes for span in note.unread]
    repeats = [citation for citation in citations if citation.repeat or citation.via]
    found.update(
        {
            "files": 1,
            "notes": len(parsed.notes),
            "silent": sum(not note.citations for note in parsed.notes),
            "citations": len(citations),
            "sources": len(parsed.references),
            "resolved": sum(citation.resolved for citation in repeats),
            "ambiguous": sum(citation.resolved and citation.ambiguous for citation in repeats),
            "unresolved": sum(not citation.resolved for citation in repeats),
            "letters": _letters(parsed, pieces) + _letters(parsed, beside),
            "read": _letters(parsed, pieces) - _letters(parsed, unread),
        }
    )
    return found


def _letters(parsed: Parsed, spans: Iterable[Span]) -> int:
    """The letters and digits in these stretches of the source."""
    return sum(len(word[0]) for span in spans for word in WORD.finditer(parsed.source.text, *span))


def data(found: Counts) -> dict[str, object]:
    """The counts for programs; `read` is the share of the letters of citations that were understood."""
    return {
        "files": found["files"],
        "notes": found["notes"],
        "notes-without-citation": found["silent"],
        "citations": found["citations"],
        "kinds": {kind: found[f"kind {kind}"] for kind in KINDS if found[f"kind {kind}"]},
        "repeats": {name: found[name] for name in ("resolved", "ambiguous", "unresolved")},
        "sources": found["sources"],
        "read": round(share(found), 4),
    }


def lines(found: Counts) -> Iterator[str]:
    """The counts for people."""
    if found["files"] > 1:
        yield _line("files", found["files"])
    yield _line("notes", found["notes"], f"{found['silent']} cite nothing" if found["silent"] else "")
    yield _line("citations", found["citations"])
    for kind in KINDS:
        if found[f"kind {kind}"]:
            yield _line(f"  {kind}", found[f"kind {kind}"])
    unsure = f"{found['ambiguous']} could mean several sources" if found["ambiguous"] else ""
    yield _line("repeats resolved", found["resolved"], unsure)
    yield _line("repeats not resolved", found["unresolved"])
    yield _line("sources", found["sources"])
    yield f"{'citation text read':20s}{share(found):7.1%}\n"


def share(found: Counts) -> float:
    return found["read"] / found["letters"] if found["letters"] else 1.0


def _line(name: str, number: int, remark: str = "") -> str:
    return f"{name:20s}{number:7d}{f'  ({remark})' if remark else ''}\n"


def total(found: Iterable[Counts]) -> Counts:
    return sum(found, Counter())
