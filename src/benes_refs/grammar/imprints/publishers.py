"""Publishers as they stand in imprints: between commas, before a year, with a series of theirs behind them.

`La Nuova Italia`, `Gallimard, coll. « Folio »`, `phil. Diss., Universität Wien`
"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.quick.typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benes_refs.grammar.language.notation import Element


def publisher_name() -> Element:
    from benes_refs.grammar.language.notation import ahead, either, one, seq, up_to

    word = one(
        k.NAME, k.WORD, k.ACRONYM, k.INITIALS, k.PLACE, k.QUOTED, k.AND, k.SLASH, k.IN, k.TO, k.TO_OR_AND,
        k.DASH, k.ARCHIVE, k.DEPARTMENT, k.DOCTYPE, k.LABEL_WORD, k.SERIES_WORD, k.ROMAN, k.OTHER, k.ET_AL,
        k.THESIS, k.EDITOR, k.PARTICLE, k.HOUSE,
    )  # fmt: skip
    # `Худож. лит.`: a word that is a label elsewhere
    goes_on = ahead(one(k.WORD, k.AND, k.NAME, k.INITIALS, k.TO, k.IN, k.HOUSE, k.ACRONYM, k.LABEL_WORD))
    item = either(word, seq(one(k.STOP), goes_on))
    supplied = one(k.BRACKET)  # `Пермь: [б. и.], 1937`, `СПб.: [тип. Громова], 1907`
    return either(seq(word, up_to(14, item)), supplied)


def house_name() -> Element:
    """A publisher's name between commas, or before a year: `La Nuova Italia`, `NA a ÚSD`"""
    from benes_refs.grammar.language.notation import ahead, either, one, seq, up_to

    word = one(
        k.NAME, k.ACRONYM, k.AND, k.WORD, k.TO, k.TO_OR_AND, k.PARTICLE, k.EDITOR, k.LABEL_WORD, k.DOCTYPE,
        k.HOUSE, k.INITIALS,
    )  # fmt: skip
    archives = seq(one(k.ARCHIVE), ahead(one(k.AND, k.TO_OR_AND)))
    joined = seq(one(k.DASH), ahead(one(k.NAME, k.ACRONYM, k.HOUSE)))  # `ÚSD – Doplněk`
    return seq(either(one(k.NAME, k.ACRONYM, k.HOUSE), archives), up_to(5, either(word, archives, joined)))


def one_more_house() -> Element:
    """`: Астрель`, behind `АСТ`"""
    from benes_refs.grammar.language.notation import one, seq

    return seq(one(k.COLON), publisher_name())


def other_houses() -> Element:
    """`; Русская тройка`, behind `Центрполиграф`: no point stands in it, which another author would have."""
    from benes_refs.grammar.language.notation import either, one, seq, up_to

    word = one(k.NAME, k.ACRONYM, k.QUOTED, k.WORD, k.DASH, k.AND, k.PLACE, k.IN, k.HOUSE, k.LABEL_WORD)
    named = seq(up_to(4, word), one(k.INITIALS), one(k.NAME))  # `Фонд Первого Президента Б. Н. Ельцина`
    first = one(k.NAME, k.ACRONYM, k.QUOTED, k.HOUSE, k.WORD)
    return seq(one(k.SEMICOLON), first, either(seq(word, named), up_to(5, word)))


def parted_by_points(year: Element) -> Element:
    """`Минск. «Ала киона». 1995`, `Москва. Политиздат. 1989`: no issue or day of a periodical behind it."""
    from benes_refs.grammar.language.notation import either, maybe, named, no, one, seq, up_to

    word = one(k.NAME, k.ACRONYM, k.WORD, k.AND, k.DASH, k.HOUSE)
    house = either(one(k.QUOTED), seq(one(k.NAME, k.ACRONYM, k.HOUSE), up_to(3, word)))
    periodical = seq(one(k.STOP, k.COMMA), maybe(one(k.DASH)), one(k.ISSUE, k.DATE, k.DOC_NUMBER, k.MONTH))
    return seq(named("publisher", house), one(k.STOP), year, no(periodical))


def quoted_house(known: Element, year: Element) -> Element:
    """`За сорок лет (Записки), «Новый мир», М. 1929`: behind the words of a title."""
    from benes_refs.grammar.language.notation import maybe, named, one, seq

    house = named("publisher", one(k.QUOTED))
    place = seq(one(k.COMMA), known, maybe(one(k.COMMA)))
    return seq(one(k.WORD, k.ASIDE), one(k.COMMA), named("core", seq(house, place, year)))


def shortened_house() -> Element:
    """`Impr. nat.`, `Wyd. Min. Obrony`: words with their points."""
    from benes_refs.grammar.language.notation import maybe, named, one, seq, up_to

    shortened = seq(one(k.NAME, k.WORD), one(k.STOP))
    last = maybe(one(k.NAME, k.WORD, k.LABEL_WORD))  # `М., Худож. лит., 1952`
    return named("publisher", seq(one(k.NAME), one(k.STOP), up_to(3, shortened), last))


def known_house_name() -> Element:
    """A publisher's name with a word that knowledge has: `Fayard`, `Presses universitaires de Rennes`"""
    from benes_refs.grammar.language.notation import one, seq, up_to

    kinds = (k.NAME, k.WORD, k.TO, k.TO_OR_AND, k.PARTICLE, k.PLACE, k.ROMAN, k.AND, k.ACRONYM, k.SLASH)
    return seq(up_to(4, one(*kinds)), one(k.HOUSE), up_to(8, one(*kinds, k.HOUSE)))


def house_before_a_town(known: Element) -> Element:
    """`Orbis, Praha 1966`, `Academia Praha 1966`, whole in their bracket"""
    from benes_refs.grammar.language.notation import either, end, named, one, seq, up_to

    guessed = seq(named("publisher", seq(one(k.NAME), up_to(2, one(k.NAME, k.ACRONYM)))), one(k.COMMA))
    house = either(guessed, named("publisher", known_houses()))
    return seq(house, known, named("issued", one(k.YEAR)), end())


def behind_a_part() -> Element:
    """`II osa. Kirjayhtymä, Helsinki 1981`: the point is the label's."""
    from benes_refs.grammar.language.notation import one

    return one(k.COMMA, k.STOP, k.VOLUME, k.EXTENT)


def known_houses() -> Element:
    """One that knowledge has, or two: `Kossuth`, `Szabad Tér Kiadó–Kossuth Kiadó`"""
    from benes_refs.grammar.language.notation import either, maybe, one, seq

    another = either(one(k.HOUSE), seq(one(k.NAME), maybe(one(k.NAME))))
    return seq(one(k.HOUSE), maybe(one(k.DASH), another))


def house_behind_a_point(known: Element, year: Element) -> Element:
    """`The Guns of August. Random House. New York, 1994`, `… . Böhlau Verlag. Köln, 1977`"""
    from benes_refs.grammar.language.notation import maybe, named, one, seq

    place = seq(one(k.STOP), known, maybe(one(k.COMMA)))
    return seq(one(k.STOP), named("core", seq(named("publisher", known_house_name()), place, year)))


def behind_the_year() -> Element:
    """`Budapest, 1998, Osiris, 234. p.`, `Bp., 1983, Akadémiai Kiadó. 34–36.`: as Hungarians order them."""
    from benes_refs.grammar.language.notation import ahead, maybe, named, one, seq, up_to

    joined = seq(maybe(one(k.DASH)), one(k.NAME, k.HOUSE))
    house = seq(one(k.NAME, k.HOUSE, k.ACRONYM), up_to(2, joined))
    page = seq(one(k.COMMA, k.STOP), one(k.NUMBER, k.RANGE, k.PAGES))
    return seq(one(k.COMMA), named("publisher", house), ahead(page))


def collection() -> Element:
    """The series that French books name behind the publisher: `coll. « Tel »`, `« Que sais-je ? », n° 12`"""
    from benes_refs.grammar.language.notation import maybe, one, up_to

    word = one(k.WORD, k.LABEL_WORD, k.NAME, k.STOP)
    number = maybe(maybe(one(k.COMMA)), one(k.ISSUE, k.VOLUME, k.NUMBER))
    return maybe(maybe(one(k.COMMA)), up_to(3, word), one(k.QUOTED), number)


def without_place(year: Element) -> Element:
    """`Fayard, 1998, p. 12`, `Gallimard, coll. « Folio », 1973`, with no place"""
    from benes_refs.grammar.language.notation import ahead, either, end, named, one, seq

    behind = (k.COMMA, k.STOP, k.SEMICOLON, k.CLOSE, k.ASIDE, k.BRACKET)
    house = named("publisher", known_house_name())
    return seq(
        one(k.COMMA, k.STOP, k.DASH),
        named("core", seq(house, collection(), one(k.COMMA), year)),
        ahead(either(one(*behind), another_book(), end())),
    )


def another_book() -> Element:
    """`Plon, 2006 et Tony Marsh, …`: its author, joined to the book before"""
    from benes_refs.grammar.language.notation import one, seq

    return seq(one(k.AND), one(k.NAME, k.INITIALS), one(k.NAME), one(k.COMMA))


def of_a_thesis(year: Element) -> Element:
    """`phil. Diss., Universität Wien 1986`, `thèse de doctorat, université Paris I, 2005`"""
    from benes_refs.grammar.language.notation import either, maybe, named, one, seq, up_to

    word = one(
        k.NAME, k.WORD, k.PLACE, k.PARTICLE, k.TO, k.TO_OR_AND, k.ROMAN, k.IN, k.ACRONYM, k.NUMBER, k.AND
    )
    shortened = seq(one(k.WORD), one(k.STOP))  # `univ. de Paris-I`
    first = either(shortened, one(k.NAME, k.WORD, k.PLACE, k.ARCHIVE, k.ACRONYM))  # `LMU München`
    university = named("publisher", seq(first, up_to(8, word)))
    known, comma = named("place", one(k.PLACE)), maybe(one(k.COMMA, k.STOP))
    faculty = seq(one(k.COMMA, k.STOP), one(k.NAME), up_to(5, one(k.WORD, k.NAME, k.PARTICLE, k.AND)))
    school = either(
        seq(university, one(k.COMMA), known, comma),  # `London School of Economics, London, 2010`
        seq(known, one(k.COMMA, k.COLON), university, comma),  # `Ljubljana: Univerza v Ljubljani, 1967`
        seq(university, faculty, comma),
        seq(university, comma),
    )
    typed = maybe(one(k.WORD))  # `thèse dactyl.`
    led = maybe(maybe(one(k.WORD)), one(k.TO, k.TO_OR_AND, k.IN, k.PARTICLE))  # `soutenue à l’Université de`
    signs = seq(typed, maybe(one(k.STOP)), maybe(one(k.COMMA)), led)
    person = one(k.NAME, k.INITIALS, k.PARTICLE, k.AND)
    supervised = maybe(one(k.EDITOR), maybe(one(k.STOP)), up_to(8, person), one(k.COMMA))
    return seq(one(k.THESIS), signs, supervised, named("core", seq(school, year)))


def in_a_month() -> Element:
    """`Wilson Center, May 1993`, as working papers have it, and `June 1991` alone"""
    from benes_refs.grammar.language.notation import end, maybe, named, one, other_than, seq, some

    publisher = named("publisher", some(other_than(k.URL, k.DATE, k.YEAR, k.ISSUE, k.COMMA)))
    return seq(maybe(publisher, one(k.COMMA)), named("issued", one(k.DATE)), end())


def thesis_inside(publisher: Element, year: Element) -> Element:
    """`Ph.D. diss., Columbia University, 1975`, `Univ. of Melbourne M.A. thesis, 1971`"""
    from benes_refs.grammar.language.notation import either, maybe, named, no, one, other_than, seq, some

    thesis = seq(named("thesis", one(k.THESIS)), maybe(one(k.STOP)), maybe(one(k.COMMA)))
    word = one(k.WORD, k.ACRONYM, k.INITIALS, k.NAME, k.STOP, k.PARTICLE, k.TO, k.PLACE)
    words = some(no(one(k.THESIS)), word)
    place = named("place", one(k.PLACE))
    university = named("publisher", some(other_than(k.COLON, k.SEMICOLON, k.URL, k.DATE, k.YEAR, k.ISSUE)))
    return either(
        seq(thesis, place, one(k.COLON), publisher, year),  # `PhD diss., Ljubljana: Univerza, 1967`
        seq(
            thesis, university, one(k.SEMICOLON), place, year
        ),  # `Diss. Univerza v Ljubljani; Ljubljana 1967`
        seq(words, thesis, publisher, year),
        seq(named("publisher", words), thesis, year),
        seq(thesis, publisher, year),
    )
