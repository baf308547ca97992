"""Names for the numbers of a shelfmark that was written in shorthand: the archive decides."""

from __future__ import annotations

from benes_refs.knowledge.registry import Knowledge
from benes_refs.model import Citation, Holding, Locator

PAPERS = ("group", "series", "item")  # of a person
LEAVES = frozenset({"list", "leaf", "folio"})


def with_named_levels(citation: Citation, knowledge: Knowledge) -> Citation:
    """The citation with a level for each number of its shelfmark; a leaf at its end is the locator."""
    holding = citation.holding
    if holding is None or all(level for level, _ in holding.shelfmark):
        return citation
    names = level_names(holding, knowledge, leaf_stated=citation.locator is not None)
    numbers = [value for _, value in holding.shelfmark]
    locator = citation.locator
    if names[-1] in LEAVES and locator is None:
        locator = Locator("folio", numbers[-1])
        names, numbers = names[:-1], numbers[:-1]
    shelfmark = tuple(zip(names, numbers, strict=True))
    return citation._replace(holding=holding._replace(shelfmark=shelfmark), locator=locator)


def level_names(holding: Holding, knowledge: Knowledge, *, leaf_stated: bool) -> list[str]:
    """The levels of a shelfmark, those already named first; `unit` where nothing is known."""
    given = [level for level, _ in holding.shelfmark if level]
    missing = len(holding.shelfmark) - len(given)
    archive = knowledge.archive(holding.archive)
    if given:
        order = archive.levels if archive else PAPERS if given[0] == "group" else ("fond", "opis", "delo")
        found = order[len(given) : len(given) + missing]
    elif archive is None and missing == 4 and leaf_stated:
        found = ("fond", "opis", "papka", "delo")
    else:
        found = knowledge.positional_levels(holding.archive, missing) or (
            archive.levels[:missing] if archive else ()
        )
    return [*given, *found, *["unit"] * (missing - len(found))]
