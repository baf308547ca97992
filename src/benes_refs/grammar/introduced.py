"""The short forms that a note gives to what it cites: `(hereafter DDF)`, `(dalej: DiM)`."""

from __future__ import annotations

from bisect import bisect_right

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, holds
from benes_refs.model import Citation
from benes_refs.quick.typing import Sequence

INTRODUCING = frozenset((k.ASIDE, k.BRACKET, k.ABBREVIATION))
NEAR = 8  # citations before a short form that it may stand in or behind


def introduced(items: Sequence[Item], citations: Sequence[Citation]) -> tuple[tuple[str, str], ...]:
    """The short forms that the note introduces, each with the citation it stands in or behind."""
    if not holds(items, INTRODUCING):
        return ()
    out: list[tuple[str, str]] = []
    for item in items:
        if item.kind == k.ABBREVIATION:
            behind = bisect_right(citations, item.start, key=lambda citation: citation.span.start)
            near = citations[max(behind - NEAR, 0) : behind]
            cited = [c for c in near if item.start <= c.span.end + 2]
            told = cited and (not _names_itself(item) or _means_another_edition(item, cited[-1]))
            out += [(str(item.value), cited[-1].id)] if told else []
        elif item.kind in (k.ASIDE, k.BRACKET):
            out += introduced(item.parts, citations)
    return tuple(out)


def _means_another_edition(item: Item, citation: Citation) -> bool:
    """`(dalej: DiM)` behind one of two editions that are called so."""
    named = next((part.value for part in item.parts if part.kind == k.EDITION), None)
    cited = citation.work.edition if citation.work is not None else ""
    return bool(cited and named) and cited not in str(named) and str(named) not in cited


def _names_itself(item: Item) -> bool:
    """`(hereafter DDF)` says nothing new; `(dále VHA)` says which of two is meant."""
    joints = (k.HEREAFTER, k.WORD, k.TO, k.COLON, k.DASH, k.COMMA)
    said = [part for part in item.parts if part.kind not in joints]
    return len(said) == 1 and said[0].kind in (k.ARCHIVE, k.EDITION) and len(said[0].roles) < 2
