"""Levels whose label could mean several, in a shelfmark that leaves its archive out.

`Tamtéž, k. 241` is a carton in Prague, `tamże, k. 12` a leaf in Warsaw: the grammar keeps all that the
letters may say, as `list|carton`, the likeliest first, and the citation that is gone on from decides.
"""

from __future__ import annotations

from benes_refs.model import Citation, Holding, Locator, Span
from benes_refs.quick.typing import Collection, Sequence

SOVIET_LEVELS = frozenset({"opis", "papka", "delo"})
WESTERN_LEVELS = frozenset({"department", "record_group", "piece", "item"})
JOINT = "|"
LEAF = "list"
NUMBERED = ("locator", "work.issue")


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
    alike = alone and earlier is not None and foliated and _letters_agree(citation, earlier)
    levels: list[tuple[str, str]] = []
    leaf = ""
    for at, (level, value) in enumerate(holding.shelfmark):
        may_be = [option for option in options(level) if not (at and option == "fond")] or [level]
        name = LEAF if alike and LEAF in may_be else _meant(may_be, known, leaf_expected=alone and foliated)
        name = name if at else _level_of_its_form(value, earlier) or name
        if name == LEAF:
            leaf = value
        else:
            levels.append((name, value))
    return _with(citation, tuple(levels), leaf)


def _level_of_its_form(value: str, earlier: Citation | None) -> str:
    """The level whose mark looked like this one: `H-3, b. 22`, then `ivi, L-10, b. 1`."""
    form = form_of(value)
    if form.isdigit() or earlier is None or earlier.holding is None:
        return ""
    return next((level for level, known in earlier.holding.shelfmark if form_of(known) == form), "")


def form_of(value: str) -> str:
    """A mark with its letters and numbers told apart alone: `R 31488` is `A 0`."""
    form = ""
    for sign in value:
        kind = "0" if sign.isdigit() else "A" if sign.isalpha() else sign
        form += "" if form.endswith(kind) else kind
    return form


def _letters_agree(citation: Citation, earlier: Citation) -> bool:
    return letter_of(citation) == letter_of(earlier, "locator")


def letter_of(citation: Citation, path: str = "holding.shelfmark") -> str:
    """The letter that a level or a leaf is labelled with: behind `…, k. 31` comes `tamże, k. 34`."""
    span = next((span for name, span in citation.places if name == path), None)
    return citation.source[span.start : span.start + 1] if span is not None else ""


def called_alike(citation: Citation, earlier: Citation) -> bool:
    """Whether a number has the label of the last level before: `…, Nr. 212`, then `ebd., Nr. 213`."""
    span = next((span for name, span in citation.places if name in NUMBERED), None)
    if span is None or earlier.holding is None or not earlier.holding.shelfmark:
        return False
    label = citation.source[span.start : span.end].rstrip("0123456789")
    return label[:1].isalpha() and label + earlier.holding.shelfmark[-1][1] in earlier.text


def label_of(citation: Citation) -> str:
    return citation.locator.label if citation.locator is not None else ""


def tells_page(citation: Citation) -> bool:
    """Whether pages are cited, and called so."""
    labelled = letter_of(citation, "locator").isalpha()
    return labelled and label_of(citation) == "page" and citation.holding is None


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


def numbers_document(citation: Citation) -> bool:
    """`Ibid., dd. 744, 751`, `Ivi, d. 220, p. 263`: what is a delo in an archive is an edition's document."""
    holding = citation.holding
    leaf = citation.locator is not None and citation.locator.label != "page"
    if holding is None or holding.archive or holding.name or leaf:
        return False
    return [options(level)[0] for level, _ in holding.shelfmark] == ["delo"]


def goes_with(stated: Holding, earlier: Holding) -> bool:
    """Whether the first level stated is one that the earlier archive counts by: no opis in Kew."""
    if not stated.shelfmark or not earlier.shelfmark:
        return True
    levels = {level for level, _ in earlier.shelfmark}
    return any(_counts_by(levels, first) for first in options(stated.shelfmark[0][0]))


def _counts_by(levels: set[str], first: str) -> bool:
    if first in SOVIET_LEVELS:  # of several archives one has papki: `ibid., p. 167, d. 12`
        return "fond" in levels and (first != "papka" or first in levels or "delo" not in levels)
    return not (first in WESTERN_LEVELS and levels & SOVIET_LEVELS)
