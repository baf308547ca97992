"""The levels of a shelfmark: those left out, and names for numbers in shorthand; the archive decides."""

from __future__ import annotations

from benes_refs.identity import archive
from benes_refs.knowledge.registry import Knowledge
from benes_refs.model import Citation, Holding, Locator
from benes_refs.resolve.open_levels import form_of

Levels = tuple[tuple[str, str], ...]

# Where an archive's own order does not tell: from the whole to the part.
ORDER = (
    *("department", "record_group", "group", "fond", "section", "series", "subseries", "opis", "year"),
    *("volume", "papka", "carton", "box", "busta", "container", "piece", "delo", "folder", "fascicolo"),
    *("file", "unit", "item", "document"),
)
RANK = {level: rank for rank, level in enumerate(ORDER)}
HEADS = frozenset({"department", "record_group", "group", "fond"})
FIGURES_OF_A_YEAR = 4
PAPERS = ("group", "series", "item")  # of a person
LEAVES = frozenset({"list", "leaf", "folio"})


def same_archive(holding: Holding, earlier: Holding | None) -> Holding:
    """A holding that leaves out its archive, or the levels above the first one that it states."""
    if earlier is None or (archive(holding) and archive(holding) != archive(earlier)):
        return holding
    if holding.collection and (among := _among_reports(holding, earlier)) is not None:
        return among
    stated = _alike(holding.shelfmark, earlier.shelfmark)
    stated = stated or _one_number(_with_skipped(holding.shelfmark, earlier.shelfmark), earlier.shelfmark)
    above = levels_above(earlier.shelfmark, stated)
    begins_anew = bool(stated) and not above and stated[0][0] in HEADS | {""}
    return Holding(
        holding.archive or earlier.archive,
        holding.name or earlier.name,
        holding.collection or ("" if begins_anew else earlier.collection),
        above + stated,
    )


def _with_skipped(stated: Levels, earlier: Levels) -> Levels:
    """`Ф. 495. Оп. 73. Д. 12`, then `Ф. 495. Д. 13`: of the inventory that was said before."""
    names = [level for level, _ in earlier]
    if len(stated) < 2 or stated[:1] != earlier[:1] or stated[1][0] not in names[2:]:
        return stated
    return (*earlier[: names.index(stated[1][0])], *stated[1:])


def _one_number(stated: Levels, earlier: Levels) -> Levels:
    """Unnamed numbers as one where the archive does not count by fonds: `N5811/250/38` is one item."""
    if stated and earlier and earlier[0][0] == "department" and stated[0][0] == "group":
        return (("item", "/".join(value for _, value in stated)),)  # `Ibid., DH 1071/25`
    if not stated or not earlier or earlier[0][0] == "fond" or any(level for level, _ in stated):
        return stated
    level = "item" if earlier[0][0] == "department" else earlier[-1][0]
    return ((level, "/".join(value for _, value in stated)),)


def _among_reports(holding: Holding, earlier: Holding) -> Holding | None:
    """`AMZV, Politické zprávy, Moskva 1935, č. 120`, then `tamtéž, Berlín 1935, č. 31`: of the same fond."""
    if _before_place_and_year(holding.collection) != "":
        return None
    level, fond = (
        next(iter(earlier.shelfmark), ("", "")) if not earlier.collection else ("", earlier.collection)
    )
    before = _before_place_and_year(fond)
    if before is None:
        return None
    fond = before + holding.collection
    above = ((level, fond),) if level else ()
    return earlier._replace(collection="" if level else fond, shelfmark=(*above, *holding.shelfmark))


def _before_place_and_year(words: str) -> str | None:
    """What stands before the town and the year that words end with; None where they end otherwise."""
    place, _, year = words.rpartition(" ")
    before, space, town = place.rpartition(" ")
    return before + space if town and year.isdigit() and len(year) == FIGURES_OF_A_YEAR else None


def _alike(stated: Levels, earlier: Levels) -> Levels:
    """The levels that a mark stands for which has the form of one before: `R 31487`, then `ebd., R 31488`."""
    if not earlier or not stated or stated[0][0] not in ("group", "item", ""):
        return ()
    if {level for level, _ in earlier} & {level for level, _ in stated}:
        return ()
    mark = "/".join(value for _, value in stated)
    form = form_of(mark)
    if form.isdigit():
        return ()
    for (level, value), (below, number) in zip(earlier, (*earlier[1:], ("", "")), strict=True):
        if form_of(value) == form:
            return ((level, mark),)
        if form_of(f"{value} {number}") == form:
            return ((level, value), (below, mark[len(value) + 1 :]))
    return ()


def levels_above(earlier: Levels, stated: Levels) -> Levels:
    """The levels of an earlier shelfmark above the first one stated; all of it where none is stated."""
    if not stated:
        return earlier
    first = stated[0][0]
    if not first:  # three numbers and more are a whole shelfmark, one or two its last levels
        return earlier[: -len(stated)] if len(stated) < 3 else ()
    names = [level for level, _ in earlier]
    if first in names:
        return earlier[: names.index(first)]
    rank = RANK.get(first, len(RANK))
    kept = next((at for at, name in enumerate(names) if RANK.get(name, -1) >= rank), len(names))
    return earlier[:kept]


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
    known = knowledge.archive(holding.archive)
    if given:
        order = known.levels if known else PAPERS if given[0] == "group" else ("fond", "opis", "delo")
        found = order[len(given) : len(given) + missing]
    elif known is None and missing == 4 and leaf_stated:
        found = ("fond", "opis", "papka", "delo")
    else:
        found = knowledge.positional_levels(holding.archive, missing) or (
            known.levels[:missing] if known else ()
        )
    return [*given, *found, *["unit"] * (missing - len(found))]
