"""A file, then which of its papers is meant, then the leaf: `Ф. 7. Оп. 1. Д. 5. Отчет за 1930 г. Л. 14.`"""

from __future__ import annotations

from benes_refs.grammar.chunks.numbers import locator_value
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.sentence import Draft, Places
from benes_refs.grammar.language.text import NoteText
from benes_refs.grammar.papers.documents import read_document
from benes_refs.grammar.papers.same_paper import SOURCES
from benes_refs.knowledge.registry import Knowledge
from benes_refs.model import Document, Locator, Span
from benes_refs.quick.typing import Sequence

LEAVES = frozenset(("list", "folio"))
KARTA = ("К .", "к .", "K .", "k .")  # in Polish archives a leaf, elsewhere a carton
DAYS = (k.PLACE + k.COMMA + k.DATE, k.DATE)
PAPERS = k.DOCTYPE + k.QUOTED
OTHER_SOURCES = SOURCES - {k.QUOTED}
MOST_BEFORE_TYPE = 2


def with_leaf_behind(
    held: Draft, items: Sequence[Item], text: NoteText, knowledge: Knowledge
) -> Draft | None:
    """The file with the paper and the leaf that a sentence names; None where it names another source."""
    if held.kind != "archival" or held.holding is None or held.locator or held.document:
        return None
    kinds = kinds_of(items).rstrip(k.STOP)
    if kinds[-1:] != k.UNIT or OTHER_SOURCES & set(kinds[:-1]):
        return None
    told, leaf = items[: len(kinds) - 1], items[len(kinds) - 1]
    typed = any(kind in PAPERS for kind in kinds[:MOST_BEFORE_TYPE])
    if not typed or not _is_leaf(leaf, held, knowledge):
        return None
    document, places = _paper(told, text)
    return held._replace(
        document=document,
        locator=Locator("folio", locator_value(str(leaf.value))),
        end=leaf.end,
        places=(*held.places, *places, ("locator", Span(leaf.start, leaf.end))),
    )


def with_day_behind(held: Draft, items: Sequence[Item]) -> Draft | None:
    """`… Kristóffy József 12. sz. jelentése Csáky Istvánhoz. Moszkva, 1939. december 3.`: where and when."""
    kinds = kinds_of(items).rstrip(k.STOP)
    paper = held.document
    if kinds not in DAYS or paper is None or paper.date or not (paper.sender or paper.type):
        return None
    day = items[len(kinds) - 1]
    placed = items[0] if kinds[0] == k.PLACE else None
    places: Places = (("document.date", Span(day.start, day.end)),)
    if placed is not None:
        places += (("document.place", Span(placed.start, placed.end)),)
    document = paper._replace(date=str(day.value), place=placed.text if placed is not None else paper.place)
    return held._replace(document=document, end=day.end, places=(*held.places, *places))


def _paper(told: Sequence[Item], text: NoteText) -> tuple[Document | None, tuple[tuple[str, Span], ...]]:
    """A paper that is dated, or called by its own words: `«О положении дел в губернии»`."""
    if told[0].kind == k.QUOTED:
        return Document(title=str(told[0].value)), (("document.title", Span(told[0].start, told[0].end)),)
    read = read_document(told, text)
    return (read.document, read.places) if read is not None and read.document.date else (None, ())


def _is_leaf(item: Item, held: Draft, knowledge: Knowledge) -> bool:
    if not LEAVES.isdisjoint(item.roles):
        return True
    known = knowledge.archive(held.holding.archive) if held.holding else None
    return known is not None and known.country == "PL" and item.text.startswith(KARTA)
