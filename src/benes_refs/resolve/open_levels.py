"""Levels whose label could mean several, in a shelfmark that leaves its archive out.

`Tamtéž, k. 241` is a carton in Prague, `tamże, k. 12` a leaf in Warsaw: the grammar keeps all that the
letters may say, as `list|carton`, the likeliest first, and the citation that is gone on from decides.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from benes_refs.model import Citation, Locator, Span

JOINT = "|"
LEAF = "list"


def options(level: str) -> list[str]:
    """All that a level may be, the likeliest first."""
    return level.split(JOINT)


def settled(citation: Citation, earlier: Citation | None = None) -> Citation:
    """The citation with one meaning for each level: one that the earlier has, else the likeliest."""
    holding = citation.holding
    if holding is None or not any(JOINT in level for level, _ in holding.shelfmark):
        return citation
    known = [level for level, _ in earlier.holding.shelfmark] if earlier and earlier.holding else []
    foliated = earlier is not None and earlier.locator is not None and earlier.locator.label == "folio"
    alone = len(holding.shelfmark) == 1 and citation.locator is None
    alike = alone and foliated and earlier is not None and _label(citation) == _label(earlier, "locator")
    levels: list[tuple[str, str]] = []
    leaf = ""
    for at, (level, value) in enumerate(holding.shelfmark):
        may_be = [option for option in options(level) if not (at and option == "fond")] or [level]
        name = LEAF if alike and LEAF in may_be else _meant(may_be, known, leaf_expected=alone and foliated)
        if name == LEAF:
            leaf = value
        else:
            levels.append((name, value))
    return _with(citation, tuple(levels), leaf)


def _label(citation: Citation, path: str = "holding.shelfmark") -> str:
    """The letter that a level or a leaf is labelled with: behind `…, k. 31` comes `tamże, k. 34`."""
    span = next((span for name, span in citation.places if name == path), None)
    return citation.source[span.start : span.start + 1] if span is not None else ""


def _meant(may_be: Sequence[str], known: Collection[str], *, leaf_expected: bool) -> str:
    if may_be[0] == "fond" and LEAF in may_be and leaf_expected:
        return LEAF
    return next((level for level in may_be if level in known), may_be[0])


def _with(citation: Citation, levels: tuple[tuple[str, str], ...], leaf: str) -> Citation:
    assert citation.holding is not None
    holding = citation.holding._replace(shelfmark=levels)
    locator = Locator("folio", leaf) if leaf and citation.locator is None else citation.locator
    if levels or holding.archive or holding.name or holding.collection:
        places = citation.places if locator else _as_shelfmark(citation.places)
        return citation._replace(holding=holding, locator=locator, places=places)
    return citation._replace(kind="other", holding=None, locator=locator)


def _as_shelfmark(places: tuple[tuple[str, Span], ...]) -> tuple[tuple[str, Span], ...]:
    """What was taken for a leaf was a level."""
    return tuple(("holding.shelfmark" if path == "locator" else path, span) for path, span in places)
