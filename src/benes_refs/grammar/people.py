"""Persons: authors at the head of a citation, editors, and the parties of a letter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from benes_refs.grammar import kinds as k
from benes_refs.grammar.engine import Match, rule
from benes_refs.grammar.items import Item, kinds_of
from benes_refs.grammar.text import NoteText
from benes_refs.model import Name, Span

if TYPE_CHECKING:
    import pyparsing as pp

    from benes_refs.grammar.notation import Element

HONORIFICS = frozenset(
    "lord lady sir dr prof professor gen general протоиерей митрополит архиепископ епископ патриарх прот "
    "архимандрит игумен священник великий князь княгиня граф графиня барон генерал маршал свящ иеромонах".split()
)


def _family() -> Element:
    from benes_refs.grammar.notation import maybe, one, seq

    particles = maybe(one(k.PARTICLE), maybe(one(k.PARTICLE)))
    return seq(particles, one(k.NAME, k.ACRONYM, k.PLACE))


def _western(*, full: bool) -> Element:
    """Given name first; `full` asks for more than a family name."""
    from benes_refs.grammar.notation import either, maybe, one, seq, up_to

    given = one(k.NAME, k.INITIALS)
    suffix = seq(maybe(one(k.COMMA)), one(k.JUNIOR))
    initials = seq(one(k.INITIALS), maybe(one(k.NAME), _ahead_of_name()), _family(), maybe(one(k.ROMAN)))
    long = seq(given, up_to(3, seq(given, _ahead_of_name())), _family())
    single = one(k.NAME, k.ACRONYM)
    return seq(either(*([initials, long] if full else [initials, long, seq(_family()), single])), maybe(suffix))


def _ahead_of_name() -> Element:
    from benes_refs.grammar.notation import ahead, one

    return ahead(one(k.NAME, k.INITIALS, k.ACRONYM, k.PARTICLE, k.PLACE))


@rule("authors_western")
def authors_western() -> pp.ParserElement:
    """`Jonathan Haslam, …`, `W. Murray and A. R. Millett (eds). …`, `A, B and C, …`, `Haslam, …`"""
    from benes_refs.grammar.notation import ahead, either, many, maybe, named, one, seq, some

    full, any_ = _western(full=True), _western(full=False)
    initialed = seq(one(k.INITIALS), maybe(one(k.NAME), _ahead_of_name()), _family())
    and_ = seq(maybe(one(k.COMMA)), one(k.AND, k.IN))
    slash = one(k.SLASH)
    bracketed = one(k.BRACKET)
    pair = seq(any_, maybe(bracketed))
    people = either(
        seq(full, many(one(k.COMMA), full), and_, full),
        seq(initialed, some(one(k.COMMA), initialed), maybe(and_, initialed)),
        seq(any_, some(slash, any_)),
        seq(full, some(one(k.DASH), full)),
        seq(any_, many(one(k.COMMA), any_), maybe(one(k.COMMA)), one(k.AND), any_),
        seq(pair),
        bracketed,
    )
    editors = seq(maybe(one(k.COMMA)), named("editors", one(k.EDITOR)))
    et_al = seq(maybe(one(k.COMMA)), maybe(one(k.AND)), one(k.ET_AL))
    after = either(
        seq(maybe(one(k.COMMA)), named("op_cit", ahead(one(k.OP_CIT)))),
        named("mark", either(one(k.COMMA, k.COLON, k.STOP), seq(maybe(one(k.DASH)), ahead(one(k.QUOTED))))),
    )
    return seq(named("people", people), maybe(et_al), maybe(editors), after)


@rule("authors_gost")
def authors_gost() -> pp.ParserElement:
    """`Хлевнюк О.В. …`, `Абрамов Н.А., Безыменский Л.А. …`, `Khlebnikov, K. T. …`, `Шаповал Ю. та ін. …`"""
    from benes_refs.grammar.notation import ahead, either, maybe, many, named, one, seq

    family = seq(maybe(one(k.PARTICLE)), one(k.NAME, k.ACRONYM, k.PLACE))
    person = either(seq(family, maybe(one(k.COMMA)), one(k.INITIALS)), seq(one(k.INITIALS), family))
    between = seq(either(one(k.COMMA, k.SEMICOLON), one(k.AND), one(k.SLASH)))
    people = seq(person, many(between, person))
    et_al = seq(maybe(one(k.COMMA)), maybe(one(k.AND)), one(k.ET_AL))
    editors = named("editors", one(k.EDITOR))
    after = either(
        seq(maybe(one(k.COMMA, k.STOP)), named("op_cit", ahead(one(k.OP_CIT)))),
        named("mark", maybe(one(k.COMMA, k.COLON, k.STOP, k.DASH))),
    )
    return seq(named("people", people), maybe(et_al), maybe(editors), after)


@rule("authors_titled")
def authors_titled() -> pp.ParserElement:
    """`Протоиерей Иоанн Мейендорф. …`, `Ренко Джордж. …`, `Георгий Митрофанов, прот. …`, `Lord Avon. …`"""
    from benes_refs.grammar.notation import either, named, one, seq, up_to

    names = seq(one(k.NAME), one(k.NAME, k.ASIDE), up_to(3, one(k.NAME, k.ASIDE)))
    rank = seq(one(k.COMMA), one(k.WORD, k.INITIALS), one(k.STOP))
    return seq(named("people", names), named("mark", either(rank, one(k.STOP, k.COLON))))


@rule("person")
def person() -> pp.ParserElement:
    """One person of a list, in either order."""
    from benes_refs.grammar.notation import either, many, maybe, one, seq, some

    given = some(one(k.NAME, k.INITIALS, k.PARTICLE, k.ACRONYM, k.PLACE, k.JUNIOR, k.ROMAN))
    return either(seq(one(k.NAME, k.ACRONYM, k.PLACE), one(k.COMMA), one(k.INITIALS)), seq(given, maybe(one(k.ASIDE))), seq(one(k.BRACKET), many(one(k.SEMICOLON))))


def read_people(items: Sequence[Item], note: NoteText) -> tuple[Name, ...]:
    """The persons named in a run of items; commas, “and”, slashes and editors' words part them."""
    kinds = kinds_of(items)
    names: list[Name] = []
    at = 0
    while at < len(items):
        found = person.match(kinds, at)
        if found is None or found.end == at:
            at += 1
            continue
        run = list(items[found.start : found.end])
        if run[0].kind == k.BRACKET:
            names += read_people(run[0].parts, note)
        else:
            names.append(_name(run, note))
        at = found.end
    return tuple(name for name in names if name.family)


def _name(items: list[Item], note: NoteText) -> Name:
    items = [item for item in items if item.kind != k.COMMA]
    rank = [item for item in items if item.text.strip(".").casefold() in HONORIFICS]
    bare = [item for item in items if item not in rank] or items

    def text(run: Sequence[Item]) -> str:
        return note.clean(run[0].start, run[-1].end) if run else ""

    aside = [item for item in bare if item.kind == k.ASIDE]
    if aside:
        return Name(aside[0].text.strip("()"), text([i for i in bare if i.kind != k.ASIDE]))
    initials = [item for item in bare if item.kind == k.INITIALS]
    if not initials and len(bare) == 1:
        return Name(text(bare), text(rank))
    if initials and bare[0].kind != k.INITIALS and bare[-1].kind == k.INITIALS:
        family = [item for item in bare if item.kind != k.INITIALS]
        return Name(text(family), text(initials))
    if bare[-1].kind in (k.JUNIOR, k.ROMAN) and len(bare) > 2:
        bare = bare[:-1]
    cut = len(bare) - 1
    while cut > 1 and bare[cut - 1].kind == k.PARTICLE:
        cut -= 1
    while cut > 0 and bare[cut - 1].text in ("De", "Di", "Da", "Van", "Von", "Del", "La", "Le", "D’", "O’") and cut > 1:
        cut -= 1
    if _family_first(bare):
        return Name(text(bare[:1]), text(bare[1:]))
    return Name(text(bare[cut:]), text(bare[:cut]))


def _family_first(items: Sequence[Item]) -> bool:
    """A Russian list writes `Ренко Джордж`: family name first, told by its ending."""
    first, last = items[0].text, items[-1].text
    endings = ("ов", "ев", "ин", "ын", "ский", "цкий", "ко", "ук", "юк", "ян", "швили", "ая")
    cyrillic = "\u0400" <= first[0] <= "\u04ff"
    return cyrillic and len(items) == 2 and first.endswith(endings) and not last.endswith(endings)


def people_span(items: Sequence[Item], match: Match) -> Span:
    start, end = match["people"]
    return Span(items[start].start, items[end - 1].end)
