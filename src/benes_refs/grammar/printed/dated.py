"""Works cited by author and year: `Haslam 1984, 38–42`, `Getty and Naumov (1999: 445)`."""

from __future__ import annotations

from benes_refs.grammar.chunks.numbers import arabic, locator_value
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.engine import Match, rule
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.sentence import JOINTS, Draft, Found, Places, Sentence
from benes_refs.grammar.language.words import PRINTED
from benes_refs.grammar.persons.family_names import names_a_paper
from benes_refs.grammar.persons.people import read_people
from benes_refs.grammar.printed.remarks import SOURCE_SAID
from benes_refs.grammar.printed.subjects import INTRODUCING, LEADING_ON
from benes_refs.knowledge.fold import fold
from benes_refs.model import Locator, Span, Work
from benes_refs.quick.typing import TYPE_CHECKING, Sequence
from benes_refs.regexes import compiled

if TYPE_CHECKING:
    import pyparsing as pp

YEAR = compiled(r"(?:1[89]|20)\d\d[a-zа-е]?")
MOST_LETTERS = 5  # of a title: `АСЭИ`
EARLIEST = 1950  # a book that is cited by its year is hardly older
BEFORE = JOINTS + k.AND
FAMILY_AND_WORD = tuple(family + k.COMMA + k.NAME for family in k.NAME + k.ACRONYM)
PEOPLE = k.NAME + k.AND + k.ET_AL + k.PARTICLE
# `Vgl. zum ganzen Abschnitt: Hale 1966, S. 10`
BARE_YEAR = compiled(
    f"[{k.NAME}{k.ACRONYM}](?:[{k.AND}{k.SLASH}{k.DASH}]{k.NAME}){{0,4}}{k.ET_AL}?"
    f"(?P<year>{k.YEAR})[{k.COMMA}{k.COLON}][{k.PAGES}{k.CHAPTER}{k.NUMBER}{k.RANGE}]"
)
SAID_BEFORE = frozenset(
    PEOPLE + k.WORD + k.IN + k.TO + k.TO_OR_AND + k.LABEL_WORD + k.COLON + k.ASIDE + k.PLACE + k.DOCTYPE
)
BRACKETS = tuple(
    k.YEAR + sign + figure for sign in k.COLON + k.COMMA for figure in k.NUMBER + k.RANGE + k.PAGES
)


@rule("author_and_year")
def author_and_year() -> pp.ParserElement:
    """Persons, a year, and pages, which may stand in one bracket with the year."""
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
        up_to,
    )

    family = one(k.NAME, k.ACRONYM)
    person = seq(up_to(1, one(k.INITIALS)), up_to(2, one(k.PARTICLE)), family)
    people = seq(
        person, many(one(k.COMMA, k.SLASH, k.DASH), person), maybe(maybe(one(k.COMMA)), one(k.AND), person)
    )
    et_al = maybe(maybe(one(k.COMMA)), one(k.ET_AL), maybe(one(k.STOP)))
    idem = seq(named("idem", one(k.IDEM)), maybe(one(k.STOP)))
    year = one(k.YEAR, k.NUMBER, k.ASIDE, k.ISSUED)
    figures = listed(one(k.NUMBER, k.RANGE, k.ROMAN), one(k.COMMA))
    sign = one(k.COMMA, k.COLON, k.STOP)  # `TILKOVSZKY 1967. 36.`
    # `Donoso (1954), II: 61`, `Haslam 1984, vol. II, 38`
    volume = seq(sign, named("volume", one(k.ROMAN, k.VOLUME)), ahead(sign, one(k.NUMBER, k.RANGE, k.PAGES)))
    pages = seq(maybe(volume), sign, named("pages", either(one(k.PAGES, k.CHAPTER), figures)))
    closed = ahead(either(one(k.STOP, k.COMMA, k.AND), end()))
    by = either(seq(named("people", people), et_al), named("people", idem))
    return seq(by, maybe(one(k.COMMA)), named("year", year), maybe(pages), closed)


def by_year(sentence: Sentence, start: int) -> Found | None:
    """A work cited by author and year at `start`, behind a signal or the sign that parts it."""
    first, signal = start, ""
    while sentence.kind(first) and sentence.kind(first) in BEFORE + k.SIGNAL:
        signal = str(sentence.items[first].value) if sentence.kind(first) == k.SIGNAL else signal
        first += 1
    found = author_and_year.match(sentence.kinds, first)
    if found is None and (k.ISSUED in sentence.kinds or k.ASIDE in sentence.kinds):
        begin = _behind_prose(sentence, first)
        found = author_and_year.match(sentence.kinds, begin) if begin else None
        signal = signal if found is None else ""
    if found is None and k.YEAR in sentence.kinds:
        begin, signal = _behind_a_remark(sentence, first, signal)
        found = author_and_year.match(sentence.kinds, begin) if begin else None
    if found is None:
        return None
    year = sentence.items[found["year"][0]]
    dated = _inside(year)
    if not YEAR.fullmatch(dated[0].text):
        return None
    locator = _locator(sentence, found, dated)
    people = sentence.items[slice(*found["people"])]
    if locator is None and not _stands_alone(sentence, found, start, int(dated[0].text[:4])):
        return None
    if len(people) == 1 and names_a_paper(people[0].text):
        return None  # `Былое. 1906. С. 12`
    if _are_person_and_title(sentence, people, found["year"][0], int(dated[0].text[:4])):
        return None
    title = letters_of_a_title(people)
    places: Places = (
        ("work.title" if title else "work.authors", Span(people[0].start, people[-1].end)),
        ("work.issued", Span(year.start, year.end)),
    )
    if "pages" in found:
        last = sentence.items[found["pages"][1] - 1]
        places += (("locator", Span(sentence.items[found["pages"][0]].start, last.end)),)
    volume = sentence.items[found["volume"][0]] if "volume" in found else None
    if volume is not None:
        places += (("work.volume", Span(volume.start, volume.end)),)
    work = Work(
        authors=() if title or "idem" in found else read_people(people, sentence.note),
        title=title[0].text if title else "",
        issued=dated[0].text,
        volume=arabic(str(volume.value or volume.text)) if volume is not None else "",
    )
    draft = Draft(
        "book", people[0].start, sentence.items[found.end - 1].end, signal, work=work, locator=locator,
        repeat="idem" if "idem" in found else "", places=places,
    )  # fmt: skip
    return Found(draft, found.end)


def _are_person_and_title(sentence: Sentence, people: Sequence[Item], year: int, issued: int) -> bool:
    """`Altrichter, Russland 1917, 192–259`, `BOGNÁR, Nemzetiség, 1990, 41`: a comma parts all three.

    So Russians list two authors too, `Громов, Лунин, 2005, с. 5`; not `Hale/Marsh, Brücken, 1990, 41`.
    """
    if k.SLASH in kinds_of(people) and kinds_of(people).endswith(k.COMMA + k.NAME):
        return True
    if kinds_of(people) not in FAMILY_AND_WORD:
        return False
    parted = sentence.kinds[year - 1] == k.COMMA and sentence.kinds[year] == k.YEAR
    return issued < EARLIEST or (parted and people[-1].text[0] < "\u0400")


def letters_of_a_title(people: Sequence[Item]) -> Sequence[Item]:
    """`ПСРЛ 1863, ст. 414`, `НПЛ 1950`: what stands for a title, against `TILKOVSZKY 1967`."""
    letters = kinds_of(people) == k.ACRONYM and len(people[0].text) <= MOST_LETTERS
    return people if letters and people[0].text[0] >= "\u0400" else ()


def _stands_alone(sentence: Sentence, found: Match, start: int, issued: int) -> bool:
    """`Трепавлов 1993.`, `См.: Трепавлов 1993.`, `…, с. 44, Трепавлов 1993.`: a year is all that is said.

    Behind a signal or another work it must be that of a book, not of what happened.
    """
    if sentence.kinds[found.end :].strip(k.STOP):
        return False
    return found.start == start or issued >= EARLIEST


def _behind_prose(sentence: Sentence, first: int) -> int:
    """`He was told in time. Benson and Warner (1996), 201`, `reprinted in Hale et al. (1994), 44`; or 0.

    One name alone might be a journal’s: `printed in Survey (1994), 44`.
    """
    kinds = sentence.kinds
    bracket = begin = max(kinds.find(k.ISSUED, first + 1), kinds.find(k.ASIDE, first + 1))
    if bracket < 0 or not sentence.items[bracket].text[1:5].isdigit():
        return 0
    while begin > first and kinds[begin - 1] in PEOPLE:
        begin -= 1
    before, people = kinds[max(begin - 1, 0) : begin], kinds[begin:bracket]
    paged = kinds_of(_inside(sentence.items[bracket])) in BRACKETS  # `by Viola (1996, p. 4)`
    # `Véase los detalles en Tromben (2010): 193`; a journal is printed in
    alone = (
        sentence.kind(0) == k.SIGNAL
        and before == k.IN
        and fold(sentence.items[begin - 2].text) not in PRINTED
    )
    several = paged or alone or k.AND in people or k.ET_AL in people
    begun = before in tuple(k.STOP + k.SIGNAL) and not sentence.items[begin - 1].text.endswith(" in")
    led = begun or (several and before in tuple(k.IN + k.WORD + k.SIGNAL))
    return begin if begin > first and led else 0


def _behind_a_remark(sentence: Sentence, first: int, signal: str) -> tuple[int, str]:
    """`Zur Rolle der Kirchen vgl. Hale 1998, S. 45`, `Eine andere Deutung bei Hale 1998: 45`: or 0."""
    found = BARE_YEAR.search(sentence.kinds, first)
    if found is None or found.start() == first:
        return 0, ""
    said = sentence.items[first : found.start()]
    last, word = said[-1], fold(said[-1].text)
    if last.kind == k.SIGNAL:
        return found.start(), str(last.value)
    if set(kinds_of(said)) - SAID_BEFORE:
        return 0, ""
    introduced = bool(signal) or fold(said[0].text) in INTRODUCING | SOURCE_SAID
    subject = last.kind in k.NAME + k.LABEL_WORD + k.COLON + k.ASIDE
    subject = subject and introduced and int(sentence.items[found.start("year")].text[:4]) >= EARLIEST
    led = last.kind in k.WORD + k.IN + k.NAME + k.PARTICLE and word in LEADING_ON
    return (found.start(), signal) if led or subject else (0, "")


def _inside(year: Item) -> list[Item]:
    """The year and what stands with it in its bracket."""
    return [part for part in year.parts if part.kind not in k.OPEN + k.CLOSE] or [year]


def _locator(sentence: Sentence, found: Match, dated: list[Item]) -> Locator | None:
    """`1984, 38–42`, `(1984: 38)`, `(1984, p. 38)`"""
    behind = sentence.items[slice(*found["pages"])] if "pages" in found else []
    inside = [item for item in dated[1:] if item.kind in k.NUMBER + k.RANGE + k.PAGES + k.CHAPTER]
    return located(behind or inside)


def located(figures: Sequence[Item]) -> Locator | None:
    """`38–42, 51` as pages, `chap. 3` as a chapter; None where there are no figures."""
    if not figures:
        return None
    label = "chapter" if figures[0].kind == k.CHAPTER else "page"
    values = [str(item.value or item.text) for item in figures if item.kind != k.COMMA]
    return Locator(label, ", ".join(map(locator_value, values)))


def cites_by_year(bracket: Item) -> bool:
    """`(Haslam 1984: 38)`"""
    kinds = kinds_of(bracket.parts)
    return kinds[:1] == k.NAME and any(dated in kinds for dated in BRACKETS)
