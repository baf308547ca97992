"""Imprints: `(London: Macmillan, 1984)`, `М.: Вече, 2000`, `Warszawa 1996`, `Bonacci, Roma 1993`."""

from __future__ import annotations

from sys import intern

from benes_refs.grammar.imprints.guesses import (
    MOST_SIGNS,
    guessed_place,
    house_and_known_place,
    likely,
    unknown_place_and_house,
)
from benes_refs.grammar.imprints.houses import NOWHERE, house_alone, is_house, part_house, place_name
from benes_refs.grammar.imprints.mistaken import is_no_imprint, titles_again
from benes_refs.grammar.imprints.publishers import (
    behind_a_part,
    behind_the_year,
    collection,
    house_before_a_town,
    house_behind_a_point,
    house_name,
    in_a_month,
    known_house_name,
    known_houses,
    of_a_thesis,
    one_more_house,
    other_houses,
    parted_by_points,
    publisher_name,
    quoted_house,
    shortened_house,
    thesis_inside,
    without_place,
)
from benes_refs.grammar.imprints.surroundings import (
    with_editors_joined,
    with_house_behind_a_quotation,
    with_points,
    with_postal_states,
    with_states,
)
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.engine import Match, rule
from benes_refs.grammar.language.items import Item, chunk, fold_with, holds, through
from benes_refs.grammar.language.telling import JOURNAL_WORDS
from benes_refs.grammar.language.text import NoteText, unsplit
from benes_refs.model import Span
from benes_refs.quick.functions import partial
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import TYPE_CHECKING, Sequence
from benes_refs.regexes import compiled

YEARS_APART = compiled(r"(?:(?<!\s)\s+)?[-–—‐‒―/]\s*")

if TYPE_CHECKING:
    import pyparsing as pp

    from benes_refs.grammar.language.notation import Element


HOUSES = frozenset(k.HOUSE)
MORE_PLACES = 5  # beside the first: a longer row of cities is none of publishers


class Imprint(NamedTuple):
    """What an imprint says; `spans` are the places of its fields in the source.

    `journal` is a journal that stands in the publisher's place: `М.: ж. Исторический архив, 1995`.
    """

    place: str = ""
    publisher: str = ""
    issued: str = ""
    thesis: bool = False
    journal: str = ""
    spans: tuple[tuple[str, Span], ...] = ()


def places(place: Element) -> Element:
    """One place or several, with their states: `Cambridge, Mass.`, `London and New York`"""
    from benes_refs.grammar.language.notation import ahead, either, maybe, no, one, seq, up_to

    no_state = one(k.COMMA, k.QUOTED, k.NAME, k.WORD, k.HOUSE)  # `Paris, A. Fayard, 1952`
    state = seq(one(k.COMMA), one(k.INITIALS, k.ACRONYM, k.IN), no(no_state))
    abbreviated = seq(one(k.STOP), ahead(one(k.COMMA, k.SLASH, k.SEMICOLON, k.DASH, k.COLON, k.AND)))
    full = seq(place, maybe(abbreviated), maybe(either(state, one(k.ASIDE, k.ABBREVIATION))))
    between = seq(up_to(MOST_SIGNS, one(k.COMMA, k.SLASH, k.SEMICOLON, k.DASH)), maybe(one(k.AND)))
    more = either(one(k.ET_AL), seq(one(k.WORD), maybe(one(k.WORD, k.TO)), maybe(one(k.STOP))))
    return seq(
        full,
        up_to(MORE_PLACES, seq(between, full, no(maybe(one(k.NAME)), one(k.HOUSE)))),
        maybe(maybe(one(k.COMMA)), one(k.ET_AL)),
        maybe(either(more, one(k.BRACKET))),
        maybe(one(k.STOP)),
    )


def _year() -> Element:
    from benes_refs.grammar.language.notation import either, named, one, seq

    bare = named("issued", one(k.YEAR, k.YEARS, k.PAIR))
    supplied = seq(one(k.UNDATED), bare)  # `Frankfurt a. M. o. J. [1965]`
    return either(bare, supplied, seq(one(k.OPEN_BRACKET), bare, one(k.CLOSE_BRACKET)))


def _signed_publisher() -> Element:
    """Anything as far as the year that ends the bracket."""
    from benes_refs.grammar.language.notation import either, end, maybe, named, no, one, other_than, seq, some

    issued = either(_year(), one(k.UNDATED))
    edition = maybe(one(k.COMMA), one(k.EXTENT))
    first = maybe(one(k.YEAR))
    closing_year = seq(edition, maybe(one(k.COMMA, k.DASH)), issued, first, maybe(one(k.STOP)), end())
    return named("publisher", some(no(closing_year), other_than(k.URL, k.DATE, k.YEAR, k.ISSUE)))


@rule("imprint_inside")
def imprint_inside() -> pp.ParserElement:
    """What stands in round brackets and is an imprint, whole: `London: Macmillan, 1984`, `Koper, 1997`"""
    from benes_refs.grammar.language.notation import (
        ahead,
        either,
        end,
        maybe,
        named,
        no,
        one,
        other_than,
        seq,
        some,
        up_to,
    )

    comma, colon = maybe(one(k.COMMA)), one(k.COLON)
    name = one(k.NAME, k.INITIALS, k.PLACE, k.ACRONYM)
    anywhere = named("place", places(seq(name, up_to(4, one(k.NAME, k.INITIALS, k.WORD, k.PLACE, k.ROMAN)))))
    known = named("place", places(one(k.PLACE)))
    publisher = _signed_publisher()
    printing = either(one(k.EXTENT), seq(one(k.ORDINAL, k.NUMBER), maybe(one(k.WORD))))
    issued = either(_year(), one(k.UNDATED))
    first = maybe(one(k.YEAR))  # `2004 [1996]`
    edition = maybe(one(k.COMMA), one(k.EXTENT))
    anew = seq(one(k.COMMA), one(k.WORD, k.EXTENT), maybe(one(k.STOP)), one(k.PLACE), one(k.COLON))
    again = maybe(
        either(one(k.SEMICOLON), anew), some(other_than(k.SEMICOLON))
    )  # `…, 1953; repr. New York: Norton, 1985`
    # `2003 [pbk edn 2005]`
    printed = maybe(either(seq(one(k.COMMA), printing), one(k.EXTENT, k.BRACKET)))
    year = seq(edition, comma, issued, first, maybe(one(k.STOP)), printed, again, end())
    before = up_to(6, seq(no(known), other_than(k.COLON, k.PLACE)))
    reprint = maybe(one(k.EXTENT), up_to(MOST_SIGNS, one(k.COMMA, k.STOP, k.COLON, k.SEMICOLON)))
    title_word = one(k.NAME, k.WORD, k.IN, k.AND, k.TO, k.PARTICLE, k.NUMBER, k.ISSUE, k.VOLUME, k.COMMA)
    series = maybe(one(k.NAME), up_to(10, title_word), one(k.SEMICOLON), ahead(one(k.PLACE)))
    imprint = either(
        thesis_inside(publisher, year),
        seq(anywhere, comma, colon, publisher, year),
        # `(Fayard: Paris, 1956)`, `(Penguin Books, London, 1956)`
        seq(named("publisher", known_house_name()), one(k.COLON, k.COMMA), known, year),
        house_before_a_town(known),
        seq(known, maybe(one(k.EXTENT)), year),
        seq(anywhere, ahead(one(k.COMMA)), year),
        seq(anywhere, colon, year),  # `(Dover, N.H.: 1984)`
        seq(anywhere, colon, in_a_month()),  # `(Washington: Wilson Center, May 1993)`, `(Paris: June 1991)`
        seq(before, comma, known, colon, publisher, year),
        seq(known, one(k.COMMA), publisher, year),
        seq(
            known, comma, colon, named("publisher", publisher_name()), end()
        ),  # `(1997) Title (Oxford: Clarendon)`
        seq(
            no(one(k.WORD, k.AND, k.IN, k.TO, k.PARTICLE, k.VOLUME)), publisher, year
        ),  # `(осень 1930–1932 гг.)` is a time
    )
    first_issued = maybe(one(k.YEAR), one(k.SEMICOLON))  # `(1947; Safety Harbor, FL, 2001)`
    return seq(first_issued, reprint, series, imprint)


def _lead() -> Element:
    """What may stand before an imprint in running text: a sign, or anything but a bare word."""
    from benes_refs.grammar.language.notation import either, maybe, one, other_than, seq

    sign = seq(one(k.STOP, k.COMMA, k.QUESTION), maybe(one(k.DASH)))
    bare = (
        k.NAME, k.WORD, k.TO, k.TO_OR_AND, k.IN, k.PARTICLE, k.AND, k.PLACE, k.DOCTYPE, k.ACRONYM, k.HOUSE,
    )  # fmt: skip
    return either(sign, other_than(*bare))


def _known_place(year: Element) -> Element:
    """Imprints with a place that the registry has, in every order."""
    from benes_refs.grammar.language.notation import ahead, either, end, maybe, named, one, seq, some, up_to

    comma = maybe(one(k.COMMA))
    known = named("place", places(one(k.PLACE)))
    town = named("place", seq(one(k.NAME), maybe(one(k.NAME))))
    towns = named(
        "place", seq(one(k.PLACE), up_to(MORE_PLACES, seq(one(k.SLASH, k.DASH), one(k.PLACE, k.NAME))))
    )
    publisher = named("publisher", publisher_name())
    # `М., Яуза, Эксмо, 2007`
    publishers = named("publisher", seq(either(house_name(), one(k.INITIALS)), one(k.COMMA), house_name()))
    # `М.: АСТ: Астрель`, `М.; СПб.: Центрполиграф; Мим-Дельта`
    joint = named("publisher", seq(publisher_name(), some(either(one_more_house(), other_houses()))))
    undated = one(k.UNDATED)
    unpaged = ahead(either(one(k.STOP, k.DASH, k.PAGES, k.SEMICOLON), end()))
    # `Paris, Hachette, s. d., p. 4`, `Lisboa, Ática [s. d.]`
    numbers = ahead(one(k.COMMA), one(k.PAGES, k.VOLUME, k.NUMBER, k.RANGE))
    dated, said_undated = seq(one(k.COMMA), year), seq(comma, undated, either(numbers, unpaged))
    house = named("publisher", house_name())
    press = named(
        "publisher", either(house_name(), seq(one(k.PLACE), house_name()))
    )  # `Oxford University Press`
    short = named("publisher", either(house_name(), seq(one(k.WORD), one(k.NAME))))
    joined = seq(one(k.DASH), one(k.NAME))  # `. Karolinum, Praha 2003`, `. Európa–História, Bp., 1995`
    short_house = named("publisher", seq(one(k.NAME), maybe(either(one(k.NAME), joined))))
    known_house = seq(named("publisher", known_houses()), maybe(one(k.STOP)))
    sign = one(k.COMMA, k.STOP, k.SEMICOLON, k.PAGES, k.CLOSE, k.ASIDE, k.COLON, k.DASH, k.OTHER)
    bound = ahead(either(sign, end()))
    in_series = seq(
        publisher_name(), one(k.ISSUE), one(k.COMMA)
    )  # `Lisboa: Estudos Políticos N.º 39, Junta, 1960`
    issue_and_year = ahead(one(k.COMMA), one(k.ISSUE, k.DOC_NUMBER), one(k.COMMA), one(k.YEAR))
    volume_and_year = ahead(one(k.COMMA), one(k.VOLUME, k.EXTENT), one(k.COMMA), one(k.YEAR, k.YEARS))
    placed = seq(known, comma, one(k.COLON))
    # `М.: Прогресс; Рига: Зинатне, 1990`, `М.: АСТ, СПб.: Terra Fantastica, 1999`
    second = either(
        seq(one(k.SEMICOLON), either(known, town), one(k.COLON)), seq(one(k.COMMA), known, one(k.COLON))
    )
    return either(
        seq(_lead(), named("core", seq(placed, publisher, maybe(one(k.STOP)), comma, either(year, undated)))),
        seq(_lead(), named("core", seq(placed, joint, comma, year))),
        seq(_lead(), named("core", seq(placed, publisher, one(k.COMMA), publisher, comma, year))),
        seq(_lead(), named("core", seq(placed, in_series, publisher, comma, year))),
        seq(_lead(), named("core", seq(placed, publisher, second, publisher, comma, year))),
        seq(_lead(), named("core", seq(known, one(k.COLON), publisher)), issue_and_year),
        seq(_lead(), named("core", seq(known, one(k.COMMA), house)), volume_and_year),
        seq(_lead(), named("core", seq(towns, one(k.COMMA), house, year)), bound),
        seq(
            one(k.STOP),
            named("core", seq(towns, one(k.COMMA), named("publisher", one(k.ARCHIVE)), year)),
            bound,
        ),
        seq(one(k.COMMA), named("core", seq(short, one(k.COMMA), known, comma, year)), bound),
        seq(one(k.COMMA), named("core", seq(press, one(k.COLON), known, comma, year)), bound),
        seq(behind_a_part(), named("core", seq(known_house, comma, known, comma, year)), bound),
        seq(one(k.STOP), named("core", seq(short_house, one(k.COMMA), known, comma, year)), bound),
        seq(house_behind_a_point(known, year), bound),
        seq(
            _lead(),
            named("core", seq(known, one(k.COMMA), publisher, collection(), either(dated, said_undated))),
        ),
        seq(_lead(), named("core", seq(known, one(k.COMMA), shortened_house(), one(k.COMMA), year))),
        seq(_lead(), named("core", seq(known, one(k.COMMA), publishers, one(k.COMMA), year))),
        seq(_lead(), named("core", seq(known, comma, year, behind_the_year()))),
        seq(_lead(), named("core", seq(known, maybe(one(k.EXTENT)), comma, year))),
        seq(one(k.STOP), named("core", seq(known, parted_by_points(year)))),
        seq(quoted_house(known, year), bound),
        # `М., б. г. С. 5`; `X à Y, Paris, s.d.` is a letter
        seq(
            one(k.STOP, k.EXTENT),
            maybe(one(k.DASH)),
            named("core", seq(known, comma, undated)),
            either(numbers, unpaged),
        ),
        seq(_lead(), named("core", seq(known, one(k.DASH), year)), bound),  # `– Дніпропетровськ. – 1957`
        seq(house_and_known_place(known, year), bound),
    )


@rule("imprint_bare")
def imprint_bare() -> pp.ParserElement:
    """An imprint in running text: `М.: Вече, 2000`, `Warszawa 1996`, `Bonacci, Roma 1993`, `, Słupsk 2013`"""
    from benes_refs.grammar.imprints.otherwise import (
        behind_its_year,
        in_a_month_of_the_year,
        without_year,
    )
    from benes_refs.grammar.language.notation import either, maybe, named, one, seq

    year, known = seq(_year(), maybe(one(k.YEAR_WORD))), named("place", places(one(k.PLACE)))
    return either(
        of_a_thesis(year),
        _known_place(year),
        in_a_month_of_the_year(known),
        without_year(known),
        behind_its_year(year),
        without_place(year),
        guessed_place(year),
        unknown_place_and_house(year),
    )


def read_imprint(items: Sequence[Item], match: Match, note: NoteText) -> Imprint:
    texts: dict[str, str] = {}
    spans: list[tuple[str, Span]] = []
    for field in ("place", "publisher", "issued"):
        if span := match.get(field):
            first, last = items[span[0]], items[span[1] - 1]
            texts[field] = unsplit(note.clean(first.start, last.end)).strip(" ,.:")
            spans.append((intern(f"work.{field}"), Span(first.start, last.end)))
    if span := match.get("place"):
        texts["place"] = place_name(items[slice(*span)], note)
    if span := match.get("issued"):
        when = items[span[0]]
        texts["issued"] = str(when.value) if when.kind == k.DATE else interval(when.text)
    if "place" in texts:
        part_house(items, match, texts, spans, note)
    if not texts.get("publisher") and is_house(texts.get("place", ""), items, match):
        texts["publisher"] = texts.pop("place")
        spans = [("work.publisher" if name == "work.place" else name, span) for name, span in spans]
    if texts.get("place") == NOWHERE:
        del texts["place"]
    publisher = house_alone(texts.get("publisher", ""))
    journal = publisher.partition(" ")[2] if publisher.startswith(JOURNAL_WORDS) else ""
    return Imprint(
        texts.get("place", ""),
        "" if journal else publisher,
        texts.get("issued", ""),
        "thesis" in match,
        journal,
        tuple(spans),
    )


def interval(years: str) -> str:
    """EDTF of one year or of several: `1947-49` is `1947/1949`."""
    first, *last = YEARS_APART.split(years.strip())
    return "/".join([first, first[: max(4 - len(last[0]), 0)] + last[0]]) if last else first


def fold_imprints(items: list[Item], note: NoteText) -> list[Item]:
    def read(items: Sequence[Item], match: Match) -> Item | None:
        start, end = match["core"]
        if is_no_imprint(items, match) or ("doubtful" in match and not likely(items, match)):
            return None
        return chunk(k.IMPRINT, items[start:end], read_imprint(items, match, note))

    return through(
        items,
        with_house_behind_a_quotation, with_points, with_postal_states, with_states, with_editors_joined,
        partial(fold_with, grammar=imprint_bare, read=read), _names_again, titles_again,
    )  # fmt: skip


def _names_again(items: list[Item]) -> list[Item]:
    """Publishers that stand in no imprint are persons or words of a title: `Jacques Julliard, …`"""
    if not holds(items, HOUSES):
        return items
    return [Item(k.NAME, item.start, item.end, item.text) if item.kind == k.HOUSE else item for item in items]
