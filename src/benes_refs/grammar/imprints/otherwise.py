"""Imprints that say otherwise when and where a book came out: in a month, before its publisher, not at all.

`Paris, Gallimard, juin 1964`, `1977, Gallimard, coll. « Folio »`
"""

from __future__ import annotations

from benes_refs.grammar.imprints.publishers import collection, known_house_name
from benes_refs.grammar.language import kinds as k
from benes_refs.quick.typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benes_refs.grammar.language.notation import Element


def in_a_month_of_the_year(known: Element) -> Element:
    """`, Paris, Éd. sociales, juin 1964`, `, Gallimard, juin 1964`: behind a known publisher, and no day."""
    from benes_refs.grammar.language.notation import maybe, named, one, seq

    house, month = named("publisher", known_house_name()), named("issued", one(k.DATE))
    placed = maybe(known, one(k.COMMA, k.COLON))
    return seq(one(k.COMMA, k.STOP), named("core", seq(placed, house, collection(), one(k.COMMA), month)))


def without_year(known: Element) -> Element:
    """`, Paris, Gallimard, p. 87`: a known publisher behind a known place, and the year forgotten."""
    from benes_refs.grammar.language.notation import ahead, named, one, seq

    house = named("publisher", known_house_name())
    return seq(
        one(k.COMMA),
        named("core", seq(known, one(k.COMMA, k.COLON), house)),
        ahead(one(k.COMMA), one(k.PAGES)),
    )


def behind_its_year(year: Element) -> Element:
    """`, 1977, Gallimard, coll. « Folio », p. 87`"""
    from benes_refs.grammar.language.notation import ahead, either, end, named, one, seq

    house = named("publisher", known_house_name())
    page = seq(one(k.COMMA), one(k.PAGES, k.CHAPTER, k.VOLUME))
    bound = ahead(either(page, one(k.STOP, k.SEMICOLON, k.CLOSE), end()))
    return seq(one(k.COMMA), named("core", seq(year, one(k.COMMA), house, collection())), bound)
