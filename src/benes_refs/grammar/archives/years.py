"""The year among the levels of a shelfmark: a level of its own where files are counted anew each year."""

from __future__ import annotations

from benes_refs.grammar.archives.shelf import Shelf
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.model import Span
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

YEAR_OF_PAPERS = compiled(r"[A-ZА-Я]{2,3}[-–](?:19|20)\d\d")
SIGNS = (k.STOP, k.COMMA)
BEHIND_A_YEAR = k.ASIDE + k.ISSUED + k.STOP + k.COMMA
COUNTED_BY_YEAR = frozenset(("carton", "box", "folder", "file", "delo", "unit"))


def is_level(numbers: Sequence[Item], at: int) -> bool:
    """`Оп. 316. 1904 (I). Д. 3`: a year whose files are counted anew, against `File 1930–39, 861.00`.

    Those of `Ф. 400, 1916 г. Оп. 263/216` the inventory counts, and leaves are no level.
    """
    if numbers[at].kind not in k.YEAR + k.YEARS or kinds_of(numbers[max(at - 1, 0) : at]) not in SIGNS:
        return False
    counted = next((item for item in numbers[at + 1 :] if item.kind not in BEHIND_A_YEAR), None)
    return counted is not None and counted.kind == k.UNIT and not COUNTED_BY_YEAR.isdisjoint(counted.roles)


def year_with_number(year: Item, rest: Sequence[Item]) -> str:
    """`1904 (I)`: the year, and the numeral in brackets behind it."""
    said = [year.value or year.text, *(item.text for item in rest[:1] if item.kind in k.ASIDE + k.ISSUED)]
    return " ".join(map(str, said))


def parted_year(words: Sequence[Item]) -> tuple[Sequence[Item], Item | None]:
    """`Ф. Политархив. 1911 г. Д. 28`: a fond that is named by words, and the year of the papers behind it."""
    last = words[-1]
    dated = len(words) > 2 and last.kind in k.YEAR + k.YEARS + k.DATE and words[-2].kind in k.STOP + k.COMMA
    return (words[:-2], last) if dated else (words, None)


def without_year(shelf: Shelf, numbers: Sequence[Item]) -> Sequence[Item]:
    """`ДАСМИП, ПА-1953, ф. 1`: which papers, and their year, before the first labelled level."""
    first = numbers[0] if len(numbers) > 2 else None
    if first is None or not YEAR_OF_PAPERS.fullmatch(first.text) or numbers[2].kind != k.UNIT:
        return numbers
    shelf.collection = shelf.collection or first.text
    shelf.places.append(("holding.collection", Span(first.start, first.end)))
    return numbers[2:]
