"""Square brackets of works by author and year: `[Edgar 2004; Абашин 2011: 45]`, `[Переписка 1958, 2: 44]`.

They stand in the words of the note itself, and need neither a signal nor a page.  They are believed where
all that they hold is such works.
"""

from __future__ import annotations

from benes_refs.grammar.chunks.numbers import arabic
from benes_refs.grammar.imprints.imprint import interval
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.engine import Match, rule
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.sentence import Draft, Places
from benes_refs.grammar.language.text import NoteText
from benes_refs.grammar.persons.people import read_people
from benes_refs.grammar.printed.dated import letters_of_a_title, located
from benes_refs.knowledge.names import GIVEN
from benes_refs.model import Name, Span, Work
from benes_refs.quick.typing import TYPE_CHECKING, Sequence
from benes_refs.regexes import compiled

if TYPE_CHECKING:
    import pyparsing as pp

YEARS = compiled(r"(?:1[5-9]|20)\d\d[a-zа-е]?|1[5-9]\d\d[-–](?:1[5-9]|20)?\d\d|20\d\d[-–](?:20)?\d\d")
LONGEST_TITLE = 10  # words
SIGNS = k.COMMA + k.SEMICOLON + k.STOP


@rule("year_in_brackets")
def year_in_brackets() -> pp.ParserElement:
    """`см. также: Абашин 2011: 45;`, `Davies, Wheatcroft 2004`, `Ленин 1967–1981, 45: 123`, `2013а`"""
    from benes_refs.grammar.language.notation import (
        ahead,
        either,
        end,
        listed,
        many,
        maybe,
        named,
        one,
        seq,
        some,
        up_to,
    )

    comma = one(k.COMMA)
    joint = one(k.COMMA, k.STOP, k.COLON, k.SEMICOLON, k.AND)
    told = seq(up_to(2, one(k.WORD)), named("signal", one(k.SIGNAL)))
    begun = seq(many(joint), maybe(told), many(joint))
    family = seq(up_to(2, one(k.PARTICLE)), one(k.NAME, k.ACRONYM, k.PLACE))
    person = seq(up_to(1, one(k.INITIALS)), family, up_to(1, one(k.INITIALS)))
    et_al = seq(maybe(comma), one(k.ET_AL), maybe(one(k.STOP)))
    others = maybe(either(et_al, seq(maybe(comma), one(k.AND), person)))
    people = named("people", seq(person, many(comma, person), others))
    word = one(k.NAME, k.WORD, k.IN, k.TO, k.AND, k.PARTICLE, k.PLACE, k.DASH)
    title = named("title", seq(one(k.NAME, k.PLACE, k.DOCTYPE), up_to(LONGEST_TITLE, word)))
    year = seq(maybe(comma), named("year", one(k.YEAR, k.YEARS, k.NUMBER)))
    counted = either(seq(one(k.NUMBER, k.ROMAN), ahead(one(k.COLON))), one(k.VOLUME))
    volume = maybe(comma, named("volume", counted))
    figures = listed(one(k.NUMBER, k.RANGE, k.ROMAN), comma)
    page = seq(one(k.COMMA, k.COLON), named("page", either(some(one(k.PAGES, k.CHAPTER)), figures)))
    closed = ahead(either(joint, end()))
    return seq(
        begun,
        either(seq(maybe(people), year, volume, maybe(page), closed), seq(title, year, volume, page, closed)),
    )


def works_by_year(bracket: Item, note: NoteText) -> list[Draft]:
    """The works that such a bracket lists; a year alone is of the persons before it."""
    people: tuple[Name, ...] = ()
    drafts = []
    for found in listed_by_year(bracket):
        people = read_people(_part(bracket, found, "people"), note) or people
        drafts.append(_draft(bracket, found, people, note))
    return drafts


def listed_by_year(bracket: Item) -> list[Match]:
    """Each work of a bracket that holds nothing else; none where there is more."""
    kinds = kinds_of(bracket.parts)
    listed: list[Match] = []
    at = 0
    while (found := year_in_brackets.match(kinds, at)) is not None:
        (year,) = _part(bracket, found, "year")
        bare = year.end - year.start == len(year.text)  # not `[Петербурга 1905 года]`
        dated = bare and YEARS.fullmatch(year.text) is not None
        named = _names_persons(_part(bracket, found, "people"), found) or "title" in found
        if not dated or not (named or (listed and "people" not in found)):
            return []
        listed.append(found)
        at = found.end
    return listed if kinds[at:].strip(SIGNS) in ("", k.ET_AL) else []


def _names_persons(people: Sequence[Item], found: Match) -> bool:
    """`[Martin 2001]`, `[Berlin 1996: 12]`, against `[Вена 1815]`"""
    towns = [item.text for item in people if item.kind == k.PLACE]
    return bool(people) and (GIVEN.issuperset(towns) or "page" in found)


def _part(bracket: Item, found: Match, name: str) -> Sequence[Item]:
    return bracket.parts[slice(*found[name])] if name in found else ()


def _draft(bracket: Item, found: Match, people: tuple[Name, ...], note: NoteText) -> Draft:
    signal, title, (year,) = (_part(bracket, found, name) for name in ("signal", "title", "year"))
    title = title or letters_of_a_title(_part(bracket, found, "people"))
    volume, page = _part(bracket, found, "volume"), _part(bracket, found, "page")
    work = Work(
        authors=() if title else people,
        title=note.clean(title[0].start, title[-1].end) if title else "",
        volume=arabic(str(volume[0].value or volume[0].text)) if volume else "",
        issued=interval(year.text),
    )
    named = (
        ("work.authors", () if title else _part(bracket, found, "people")), ("work.title", title),
        ("work.issued", (year,)), ("work.volume", volume), ("locator", page),
    )  # fmt: skip
    places: Places = tuple((name, Span(run[0].start, run[-1].end)) for name, run in named if run)
    return Draft(
        "book", min(span.start for _, span in places), max(span.end for _, span in places),
        str(signal[0].value) if signal else "", work=work, locator=located(page), places=places,
    )  # fmt: skip
