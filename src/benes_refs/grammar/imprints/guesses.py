"""Publishers and places that nobody knows, told by the words beside them and by what stands before.

`Cambridge University Press, Cambridge 2015`, `Crozon, Armeline, 2002`, `Libertalia, 2025`
"""

from __future__ import annotations

from benes_refs.grammar.imprints.publishers import another_book, known_house_name, publisher_name
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.engine import Match
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.lists import folded
from benes_refs.knowledge.fold import fold
from benes_refs.knowledge.names import GIVEN
from benes_refs.quick.typing import TYPE_CHECKING, Sequence

if TYPE_CHECKING:
    from benes_refs.grammar.language.notation import Element

# Words that publishers have in their names, and titles hardly behind their last comma.
PUBLISHING = frozenset(
    folded(
        "press presses éditions édition editions edizioni editrice editore editori editoriale librairie "
        "libreria imprimerie tipografia stamperia école scuola università université universitaires "
        "universitaire istituto institut fondazione fondation accademia académie société società comité "
        "comitato centro centre éditeur éditeurs verlag verlagsanstalt buchhandlung universitätsverlag "
        "pul pup puf pur "
        "kiadó kiadója kiadóhivatala levéltár levéltára múzeum múzeuma intézet intézete könyvtár könyvtára "
        "egyetem egyetemi zavod ústav instytut inštitut institute matica muzej muzeum naklada založba "
        "nakladatelství vydavatelství vydavateľstvo wydawnictwo izdavačko"
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
    *(family + given for family in k.NAME + k.ACRONYM for given in (k.ASIDE, k.INITIALS)),
    *(family + k.COMMA + k.NAME + k.COMMA for family in k.NAME + k.ACRONYM),
    k.ACRONYM + k.NAME,
)
LONGEST_NAME = 3  # items
PARTING = k.SEMICOLON + k.SIGNAL + k.OPEN + k.PAGES + k.IMPRINT
SKIPPED = k.STOP + k.COMMA + k.WORD + k.AND + k.COLON
ANOTHER_KIND = frozenset(
    k.QUOTED + k.ARCHIVE + k.EDITION + k.UNIT + k.IBID + k.OP_CIT + k.ISSUE + k.VOLUME + k.DOUBLE_SLASH
    + k.DATE + k.SLASHES + k.DEPARTMENT
)  # fmt: skip
SHORTEST_TITLE = 3  # items
MOST_SIGNS = 4  # in a row
FIGURES = (k.NUMBER, k.RANGE)


def _words(*more: str) -> Element:
    from benes_refs.grammar.language.notation import one, seq, up_to

    word = one(k.NAME, k.WORD, k.PARTICLE, k.TO, k.TO_OR_AND, k.AND, k.ACRONYM, k.HOUSE, k.EDITOR, *more)
    return seq(one(k.NAME, k.ACRONYM, k.INITIALS, k.HOUSE, *more), up_to(7, word))


def house_and_known_place(known: Element, year: Element) -> Element:
    """`, École française de Rome, Rome 2015`, `, M. Rivière, Paris 1908`, `. Megyei Levéltár, Pécs, 1988`"""
    from benes_refs.grammar.language.notation import maybe, named, one, seq

    house = named("publisher", _words(k.PLACE))
    return seq(
        one(k.COMMA, k.STOP),
        named("core", named("doubtful", seq(house, one(k.COMMA), known, maybe(one(k.COMMA)), year))),
    )


def guessed_place(year: Element) -> Element:
    """Imprints whose place the registry has not, where the punctuation leaves no doubt."""
    from benes_refs.grammar.language.notation import ahead, either, end, maybe, named, no, one, seq, up_to

    lead = either(
        seq(one(k.STOP, k.EXTENT), maybe(one(k.DASH))),
        seq(one(k.LABEL_WORD), one(k.DASH)),  # `Сб. док. – Николаев, 1957`
    )
    guess = named("place", seq(one(k.NAME), maybe(one(k.NAME, k.WORD)), maybe(one(k.SLASH), one(k.NAME))))
    state = named("place", seq(one(k.NAME), maybe(one(k.NAME)), one(k.COMMA), one(k.ACRONYM, k.INITIALS)))
    town = named("place", seq(one(k.NAME), maybe(one(k.SLASH), one(k.NAME, k.PLACE))))
    publisher = named("publisher", publisher_name())
    sign = one(k.COMMA, k.STOP, k.SEMICOLON, k.PAGES, k.CLOSE, k.ASIDE, k.COLON, k.DASH, k.OTHER)
    bound = ahead(either(sign, end()))
    # `. — Новый мир, 1965, № 3`, `. — Правда, 1953, 16 дек.`
    journal = ahead(up_to(MOST_SIGNS, one(k.COMMA, k.STOP, k.DASH)), one(k.ISSUE, k.DOC_NUMBER, k.DATE))
    # `… de la France. L’abîme, 1939-1945, Paris, 1982`, `… La décadence, 1932-1939, 3e éd., Paris, 1985`
    placed = seq(one(k.COMMA), maybe(one(k.EXTENT), one(k.COMMA)), one(k.PLACE, k.IMPRINT))
    by_volume = seq(one(k.COMMA), one(k.VOLUME))  # `. – Военноисторически сборник, 1999, кн. 3`
    paged = ahead(
        either(seq(one(k.COMMA), one(k.PAGES, k.DOC_NUMBER, *FIGURES)), seq(one(k.STOP), end()), end())
    )
    return either(
        seq(lead, named("core", seq(guess, one(k.COLON), publisher, one(k.COMMA), year))),
        seq(
            lead, named("core", seq(state, one(k.COLON), publisher, one(k.COMMA), year))
        ),  # `Totowa, NJ: Rowman, 1985`
        seq(
            one(k.STOP, k.EXTENT, k.YEARS),  # `1939–1945 гг. Киров, 1998`
            named("core", seq(town, one(k.COMMA), year)),
            no(journal),
            no(placed),
            bound,
        ),
        seq(
            lead, named("core", seq(guess, one(k.COMMA), year)), no(journal), no(by_volume), no(placed), bound
        ),
        seq(one(k.COMMA), named("core", seq(town, named("issued", one(k.YEAR)))), paged),
        # `«На баррикадах», Орехово, 1927, стр. 119`
        seq(
            one(k.QUOTED),
            one(k.COMMA),
            named("core", seq(named("place", one(k.NAME)), one(k.COMMA), year)),
            paged,
        ),
    )


def unknown_place_and_house(year: Element) -> Element:
    """`, Crozon, Armeline, 2002`, `, Libertalia, 2025`: behind an author and a title.

    `, Viking Press, Camberwell, 2008`: what has a publisher's word is no title's.
    """
    from benes_refs.grammar.language.notation import ahead, either, end, maybe, named, one, seq

    place = named("place", seq(one(k.NAME), maybe(one(k.DASH)), maybe(one(k.NAME, k.PLACE))))
    house, known_house = named("publisher", _words()), named("publisher", known_house_name())
    bound = ahead(
        either(
            one(k.STOP, k.SEMICOLON, k.CLOSE),
            seq(one(k.COMMA), one(k.PAGES, k.CHAPTER)),
            another_book(),
            end(),
        )
    )
    counted = ahead(one(k.COMMA), one(k.VOLUME, k.EXTENT))
    houses = named("publisher", seq(_words(), one(k.COMMA), _words()))
    return either(
        seq(one(k.COMMA), named("core", seq(known_house, one(k.COMMA), place, one(k.COMMA), year)), bound),
        # `Occasional Paper No. 1, Institute of Affairs, Lind House, Kilmore, 1989`
        seq(
            one(k.EXTENT),
            one(k.COMMA),
            named("core", seq(houses, one(k.COMMA), place, one(k.COMMA), year)),
            bound,
        ),
        seq(
            one(k.COMMA),
            named("core", named("doubtful", seq(place, one(k.COMMA), known_house, one(k.COMMA), year))),
            counted,
        ),
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
        if items[match["core"][0] - 1].kind == k.STOP:
            return bool(words & PUBLISHING)
        towns = {item.text for item in items[slice(*place)]}
        initialed = kinds_of(house) == k.INITIALS + k.NAME
        known = k.HOUSE in kinds_of(house)  # `Oxford University Press, Londres, 1959`
        return initialed or known or bool(words & PUBLISHING) or any(item.text in towns for item in house)
    least = 1 if words & PUBLISHING else SHORTEST_TITLE - bool(place)
    return _behind_author_and_title(items, match["core"][0], least)


def _behind_author_and_title(items: Sequence[Item], at: int, least: int) -> bool:
    """Whether an author with a given name and a title of so many words stand before."""
    kinds = kinds_of(items[:at])
    begin = max(kinds.rfind(sign) for sign in PARTING) + 1
    while begin < at and kinds[begin] in SKIPPED:
        begin += 1
    cited = kinds[begin:at]
    comma = cited.find(k.COMMA, LONGEST_NAME * (cited[1:2] == k.COMMA))  # `Marsh, Peter, La guerre, …`
    if comma < 0 or ANOTHER_KIND & set(cited) or len(cited) - comma - 2 < least:
        return False
    if not cited.startswith(FULL):
        return False
    named = items[begin : min(begin + LONGEST_NAME, at)]
    return any(item.kind in k.INITIALS + k.ASIDE or item.text in GIVEN for item in named)
