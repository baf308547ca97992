"""Publishers and places that nobody knows, told by the words beside them and by what stands before.

`Cambridge University Press, Cambridge 2015`, `Crozon, Armeline, 2002`, `Libertalia, 2025`
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from benes_refs.grammar import kinds as k
from benes_refs.grammar.engine import Match
from benes_refs.grammar.given_names import GIVEN
from benes_refs.grammar.items import Item, kinds_of
from benes_refs.grammar.lists import folded
from benes_refs.knowledge.fold import fold

if TYPE_CHECKING:
    from benes_refs.grammar.notation import Element

# Words that publishers have in their names, and titles hardly behind their last comma.
PUBLISHING = frozenset(
    folded(
        "press presses éditions édition editions edizioni editrice editore editori editoriale librairie "
        "libreria imprimerie tipografia stamperia école scuola università université universitaires "
        "universitaire istituto institut fondazione fondation accademia académie société società comité "
        "comitato centro centre verlag verlagsanstalt buchhandlung universitätsverlag pul pup puf pur"
    )
)
PERIODICALS = frozenset(
    folded(
        "revue annales cahiers bulletin journal rivista annali quaderni studi rassegna bollettino "
        "zeitschrift jahrbuch jahrbücher archiv hefte blätter review quarterly studies history slavic times "
        "monde figaro temps storia storica historique histoire geschichte forschungen"
    )
)
FULL = (
    k.INITIALS + k.NAME,
    k.NAME + k.NAME,
    k.NAME + k.INITIALS + k.NAME,
    k.NAME + k.ASIDE,
    k.ACRONYM + k.ASIDE,
)
PARTING = k.SEMICOLON + k.SIGNAL + k.OPEN + k.PAGES + k.IMPRINT
SKIPPED = k.STOP + k.COMMA + k.WORD + k.AND + k.COLON
ANOTHER_KIND = frozenset(
    k.QUOTED + k.ARCHIVE + k.EDITION + k.UNIT + k.IBID + k.OP_CIT + k.ISSUE + k.VOLUME + k.DOUBLE_SLASH
    + k.DATE + k.SLASHES + k.DEPARTMENT
)  # fmt: skip
SHORTEST_TITLE = 3  # items


def _words(*more: str) -> Element:
    from benes_refs.grammar.notation import one, seq, up_to

    word = one(k.NAME, k.WORD, k.PARTICLE, k.TO, k.TO_OR_AND, k.AND, k.ACRONYM, k.HOUSE, k.EDITOR, *more)
    return seq(one(k.NAME, k.ACRONYM, k.INITIALS, k.HOUSE, *more), up_to(7, word))


def house_and_known_place(known: Element, year: Element) -> Element:
    """`, École française de Rome, Rome 2015`, `, M. Rivière, Paris 1908`"""
    from benes_refs.grammar.notation import maybe, named, one, seq

    house = named("publisher", _words(k.PLACE))
    return seq(
        one(k.COMMA),
        named("core", named("doubtful", seq(house, one(k.COMMA), known, maybe(one(k.COMMA)), year))),
    )


def unknown_place_and_house(year: Element) -> Element:
    """`, Crozon, Armeline, 2002`, `, Libertalia, 2025`: behind an author and a title."""
    from benes_refs.grammar.notation import ahead, either, end, maybe, named, one, seq

    place = named("place", seq(one(k.NAME), maybe(one(k.DASH)), maybe(one(k.NAME))))
    house = named("publisher", _words())
    bound = ahead(either(one(k.STOP, k.SEMICOLON, k.CLOSE), seq(one(k.COMMA), one(k.PAGES)), end()))
    return either(
        seq(
            one(k.COMMA),
            named("core", named("doubtful", seq(place, one(k.COMMA), house, one(k.COMMA), year))),
            bound,
        ),
        seq(one(k.COMMA), named("core", named("doubtful", seq(house, one(k.COMMA), year))), bound),
    )


def likely(items: Sequence[Item], match: Match) -> bool:
    """Whether the words that may be a place and a publisher are none of the title's."""
    house = items[slice(*match["publisher"])]
    words = {fold(item.text.strip(".")) for item in house}
    if words & PERIODICALS and not words & PUBLISHING:
        return False
    if (place := match.get("place")) and any(item.kind == k.PLACE for item in items[slice(*place)]):
        towns = {item.text for item in items[slice(*place)]}
        initialed = kinds_of(house) == k.INITIALS + k.NAME
        return initialed or bool(words & PUBLISHING) or any(item.text in towns for item in house)
    least = 1 if words & PUBLISHING else SHORTEST_TITLE - bool(place)
    return _behind_author_and_title(items, match["core"][0], least)


def _behind_author_and_title(items: Sequence[Item], at: int, least: int) -> bool:
    """Whether an author with a given name and a title of so many words stand before."""
    kinds = kinds_of(items[:at])
    begin = max(kinds.rfind(sign) for sign in PARTING) + 1
    while begin < at and kinds[begin] in SKIPPED:
        begin += 1
    cited = kinds[begin:at]
    comma = cited.find(k.COMMA)
    if comma < 0 or ANOTHER_KIND & set(cited) or len(cited) - comma - 2 < least:
        return False
    if not cited.startswith(FULL):
        return False
    return items[begin].kind == k.INITIALS or items[begin].text in GIVEN or k.ASIDE in cited[:3]
