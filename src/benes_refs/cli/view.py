"""What of a result is shown: some notes, some kinds, another order, the citations or the references alone."""

from __future__ import annotations

from benes_refs.model import BenesRefsError
from benes_refs.numbers import whole
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import TYPE_CHECKING, Iterator, Literal, Sequence, TypeAlias

if TYPE_CHECKING:
    from benes_refs.model import Citation, Parsed, ParsedNote, Reference

Order: TypeAlias = Literal["note", "kind", "date", "archive"]
Part: TypeAlias = Literal["citations", "references"]
Key: TypeAlias = tuple[object, ...]

KINDS = ("archival", "edition", "memoir", "book", "chapter", "article", "newspaper", "thesis", "web", "other")
LAST = "\U0010ffff"  # sorts behind every code and every date


class View(NamedTuple):
    """`notes` are markers, None for all; `kinds` are empty for all; `part` None is what the format has."""

    notes: frozenset[str] | None = None
    kinds: frozenset[str] = frozenset()
    sort: Order = "note"
    part: Part | None = None

    def __call__(self, parsed: Parsed) -> Parsed:
        notes: Sequence[ParsedNote] = list(self._chosen(parsed))
        references = parsed.references
        if self.notes is not None or self.kinds:
            cited = {citation.reference for note in notes for citation in note.citations}
            references = tuple(reference for reference in references if reference.id in cited)
        if self.sort != "note":
            notes = sorted(_single(notes), key=lambda note: sources_key(note.citations[0], self.sort))
            references = tuple(sorted(references, key=lambda reference: sources_key(reference, self.sort)))
        return parsed._replace(
            notes=() if self.part == "references" else tuple(notes),
            references=() if self.part == "citations" else references,
        )

    def _chosen(self, parsed: Parsed) -> Iterator[ParsedNote]:
        for note in parsed.notes:
            if self.notes is not None and note.note.marker not in self.notes:
                continue
            if not self.kinds:
                yield note
            elif citations := tuple(c for c in note.citations if c.kind in self.kinds):
                yield note._replace(citations=citations)


def view(notes: str | None, kinds: Sequence[str], sort: Order, part: Part | None) -> View | None:
    """What the options ask for; None for all, as it stands."""
    asked = View(markers(notes) if notes else None, frozenset(kinds), sort, part)
    return asked if asked != View() else None


def markers(notes: str) -> frozenset[str]:
    """The markers that `2-5,12,*` names."""
    found: set[str] = set()
    for part in notes.split(","):
        first, dash, last = (side.strip() for side in part.replace("–", "-").partition("-"))
        low, high = whole(first), whole(last)
        if low is not None and high is not None and low <= high < low + 100_000:
            found.update(map(str, range(low, high + 1)))
        elif first and not dash:
            found.add(first)
        else:
            raise BenesRefsError(f"“{part.strip()}” names no notes: write --notes 2-5,12.")
    return frozenset(found)


def _single(notes: Sequence[ParsedNote]) -> Iterator[ParsedNote]:
    """The notes with one citation each; those without any cannot be sorted by what they cite."""
    for note in notes:
        for citation in note.citations:
            yield note._replace(citations=(citation,))


def sources_key(source: Citation | Reference, order: Order) -> Key:
    """By kind, date (of the document or the imprint) or archive and shelfmark; what has none comes last."""
    from benes_refs.writers.common.text import natural

    date = (source.document.date if source.document else "") or (source.work.issued if source.work else "")
    holding = source.holding
    archive = (holding.archive or holding.name) if holding else ""
    shelf = natural("/".join(value for _, value in holding.shelfmark)) if holding else []
    if order == "kind":
        return (KINDS.index(source.kind), archive or LAST, shelf, date or LAST)
    if order == "archive":
        return (archive or LAST, shelf, KINDS.index(source.kind), date or LAST)
    return (date or LAST, KINDS.index(source.kind), archive or LAST, shelf)
