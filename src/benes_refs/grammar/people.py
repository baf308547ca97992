"""Persons: authors at the head of a citation, editors in it, and the names in any list of persons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from benes_refs.grammar import kinds as k
from benes_refs.grammar.engine import Match, Rule, rule
from benes_refs.grammar.items import Item, kinds_of
from benes_refs.grammar.text import NoteText, unsplit
from benes_refs.knowledge.fold import TO_CYRILLIC, TO_LATIN, fold, folded
from benes_refs.model import Name, Span

if TYPE_CHECKING:
    import pyparsing as pp

    from benes_refs.grammar.notation import Element

HONORIFICS = frozenset(
    folded(
        "lord lady sir dr prof professor gen general прот архим еп архиеп митр свящ игум протоиерей митрополит "
        "архиепископ епископ патриарх архимандрит игумен священник великий князь княгиня граф графиня барон генерал "
        "маршал иеромонах"
    )
)
ROYAL = frozenset(folded("князь княгиня царь царица император императрица"))
ARTICLES = frozenset(folded("the a an le la les l der die das dem des il lo gli i el los las un une ein eine en"))
CAPITAL_PARTICLES = frozenset(folded("de di da van von del della la le du d o ter zu"))
CHINESE_FAMILIES = frozenset(
    folded(
        "Bo Cai Chen Cheng Chiang Deng Ding Dong Fan Feng Gao Gong Guo Han Hu Hua Huang Jiang Kang Li Liang Liao Lin Liu "
        "Luo Lü Ma Mao Nie Niu Peng Qi Qian Qin Qiu Ren Shao Shen Shi Song Su Sun Tang Tao Tian Wang Wei Wen Wu Xia Xiao "
        "Xie Xiong Xu Xue Yan Yang Yao Ye Yu Yuan Zeng Zhai Zhang Zhao Zheng Zhou Zhu"
    )
)
RUSSIAN_ENDINGS = ("ов", "ев", "ин", "ын", "ский", "цкий", "ко", "ук", "юк", "ян", "швили", "ая")


@dataclass(frozen=True, slots=True)
class Authors:
    """The persons at the head of a citation; `end` is the index after them, before the sign that follows.

    `sure` says how plainly they are persons: 3 initials, 2 full names, 1 a family name alone, 0 nobody.
    """

    names: tuple[Name, ...] = ()
    end: int = 0
    editing: bool = False
    sure: int = 0
    span: Span | None = None
    mark: str = ""


def _family() -> Element:
    from benes_refs.grammar.notation import one, seq, up_to

    return seq(up_to(2, one(k.PARTICLE)), one(k.NAME, k.ACRONYM, k.PLACE))


def _name_follows() -> Element:
    from benes_refs.grammar.notation import ahead, one

    return ahead(one(k.NAME, k.INITIALS, k.ACRONYM, k.PARTICLE, k.PLACE))


def _suffix() -> Element:
    """`, Jr.`, `III`"""
    from benes_refs.grammar.notation import either, maybe, one, seq

    return maybe(either(one(k.ROMAN), seq(maybe(one(k.COMMA)), one(k.JUNIOR))))


def _initialed() -> Element:
    """`W. Murray`, `R. De Felice`, `J. C. Clarke III`"""
    from benes_refs.grammar.notation import maybe, one, seq

    return seq(one(k.INITIALS), maybe(one(k.NAME), _name_follows()), _family(), _suffix())


def _full() -> Element:
    """A given name or initials, and the family name: `Jonathan Haslam`, `Walter M. Bacon, Jr.`"""
    from benes_refs.grammar.notation import either, one, seq, up_to

    given = one(k.NAME, k.INITIALS, k.PLACE)
    return either(_initialed(), seq(given, up_to(3, seq(given, _name_follows())), _family(), _suffix()))


def _inverted() -> Element:
    """`Хлевнюк О.В.`, `Khlebnikov, K. T.`, or with the initials first."""
    from benes_refs.grammar.notation import either, maybe, one, seq

    initials = seq(one(k.INITIALS), maybe(one(k.INITIALS)))
    return either(seq(_family(), maybe(one(k.COMMA)), initials), seq(one(k.INITIALS), _family()))


def _credits() -> Element:
    """What may stand between persons and the title: “et al.”, “(eds)”, and the sign after them."""
    from benes_refs.grammar.notation import ahead, either, end, maybe, named, one, seq

    et_al = maybe(maybe(one(k.COMMA)), maybe(one(k.AND)), one(k.ET_AL), maybe(one(k.STOP)))
    editors = maybe(maybe(one(k.COMMA)), named("editors", one(k.EDITOR)))
    op_cit = seq(maybe(one(k.COMMA, k.STOP)), one(k.OP_CIT))
    quotation = seq(maybe(one(k.DASH)), one(k.QUOTED))
    sign = either(one(k.COMMA, k.COLON, k.STOP, k.CROSS_REFERENCE), quotation, end())
    real_name = maybe(one(k.BRACKET), ahead(sign))
    return seq(et_al, real_name, editors, named("mark", ahead(either(op_cit, sign))))


@rule("authors_several")
def authors_several() -> pp.ParserElement:
    """`W. Murray and A. R. Millett (eds). …`, `A, B and C, …`, `H. Horn/A. Schwan: …`, `Aga-Rossi e Zaslavsky, …`"""
    from benes_refs.grammar.notation import ahead, either, many, maybe, named, one, seq, some

    full, initialed, single = _full(), _initialed(), _family()
    comma, and_ = one(k.COMMA), seq(maybe(one(k.COMMA)), one(k.AND, k.IN))
    people = either(
        seq(initialed, some(comma, initialed), maybe(and_, initialed)),
        seq(full, many(comma, full), and_, full),
        seq(full, some(one(k.SLASH), full)),
        seq(full, some(one(k.DASH), full)),
        seq(single, some(one(k.SLASH), single)),
        seq(single, maybe(comma, single), one(k.AND), single),
    )
    editors = seq(maybe(comma), named("editors", one(k.EDITOR)), named("mark", ahead(one(k.COMMA, k.COLON, k.STOP))))
    edited = seq(named("people", seq(full, some(comma, full))), editors)
    return either(edited, seq(named("people", people), _credits()))


@rule("author_alone")
def author_alone() -> pp.ParserElement:
    """`Jonathan Haslam, …`, `Lukes, …`, `[Grigorii Pokrovskii], …`"""
    from benes_refs.grammar.notation import either, named, one, seq

    return seq(named("people", either(_full(), _family(), one(k.BRACKET))), _credits())


@rule("authors_inverted")
def authors_inverted() -> pp.ParserElement:
    """`Хлевнюк О.В. …`, `Абрамов Н.А., Безыменский Л.А. …`, `Khlebnikov, K. T. …`, `Шаповал Ю. та ін. …`"""
    from benes_refs.grammar.notation import ahead, either, many, maybe, named, one, other_than, seq

    person = _inverted()
    between = either(one(k.COMMA, k.SEMICOLON, k.SLASH), one(k.AND))
    people = seq(person, many(between, person))
    et_al = maybe(maybe(one(k.COMMA)), maybe(one(k.AND)), one(k.ET_AL), maybe(one(k.STOP)))
    editors = maybe(maybe(one(k.COMMA)), named("editors", one(k.EDITOR)))
    return seq(named("people", people), et_al, editors, named("mark", ahead(other_than(k.SEMICOLON, k.ELLIPSIS))))


@rule("authors_catalogued")
def authors_catalogued() -> pp.ParserElement:
    """`BYSTRICKÝ, Valerián. …`, `Kostriukov, Andrei A. …`, `LIPTÁK, Ľubomír (ed.). …`"""
    from benes_refs.grammar.notation import ahead, either, many, maybe, named, one, seq, up_to

    family = seq(up_to(2, one(k.PARTICLE)), one(k.NAME, k.ACRONYM, k.PLACE))
    given = seq(one(k.NAME, k.PLACE), up_to(2, one(k.NAME, k.INITIALS)))
    person = seq(family, one(k.COMMA), given)
    between = either(one(k.SEMICOLON, k.DASH, k.AND), seq(one(k.COMMA), maybe(one(k.AND))))
    people = seq(person, many(between, person))
    editors = maybe(maybe(one(k.COMMA)), named("editors", one(k.EDITOR)))
    return seq(named("people", people), editors, named("mark", ahead(one(k.STOP, k.COLON))))


@rule("authors_ranked")
def authors_ranked() -> pp.ParserElement:
    """`Георгий Митрофанов, прот. …`, `Иоанн (Снычев), митр. …`"""
    from benes_refs.grammar.notation import ahead, named, one, seq, up_to

    names = seq(one(k.NAME), up_to(3, one(k.NAME, k.ASIDE)))
    return seq(named("people", names), one(k.COMMA), named("rank", one(k.WORD)), named("mark", ahead(one(k.STOP))))


@rule("authors_titled")
def authors_titled() -> pp.ParserElement:
    """`Протоиерей Иоанн Мейендорф. …`, `Великий князь Гавриил Константинович. …`, `Ренко Джордж. …`, `Lord Avon, …`"""
    from benes_refs.grammar.notation import ahead, either, end, maybe, named, one, seq, up_to

    names = seq(one(k.NAME), maybe(one(k.WORD)), one(k.NAME, k.ASIDE), up_to(3, one(k.NAME, k.ASIDE)))
    return seq(named("people", names), named("mark", ahead(either(one(k.STOP, k.COLON, k.COMMA), end()))))


@rule("person")
def person() -> pp.ParserElement:
    """One person of a list, in either order."""
    from benes_refs.grammar.notation import either, maybe, one, seq, some

    part = one(k.NAME, k.INITIALS, k.PARTICLE, k.ACRONYM, k.PLACE, k.ROMAN)
    given = seq(some(part), maybe(maybe(one(k.COMMA)), one(k.JUNIOR)), maybe(one(k.ASIDE)))
    return either(
        seq(one(k.NAME, k.ACRONYM, k.PLACE), one(k.COMMA), one(k.INITIALS)), given, one(k.BRACKET)
    )


CYRILLIC_ORDER = (authors_ranked, authors_inverted, authors_several, author_alone, authors_titled)
LATIN_ORDER = (authors_several, authors_catalogued, author_alone, authors_inverted, authors_titled)


def author_readings(items: Sequence[Item], kinds: str, start: int, note: NoteText) -> Iterator[Authors]:
    """Every way to read persons at `start`, the likeliest first."""
    if start >= len(items):
        return
    cyrillic = "\u0400" <= items[start].text[:1] <= "\u04ff"
    surname_first = kinds[start : start + 3] in (k.NAME + k.COMMA + k.INITIALS,)
    order = CYRILLIC_ORDER if cyrillic or surname_first else LATIN_ORDER
    for grammar in order:
        found = grammar.match(kinds, start)
        if found is None or not _persons(grammar, items, kinds, found, cyrillic):
            continue
        first, last = found["people"]
        run = items[first:last]
        initials = any(item.kind == k.INITIALS for item in run)
        if grammar is authors_catalogued:
            names = _catalogued(run, note)
        elif grammar is authors_titled:
            names = _titled(run, note)
        else:
            names = read_people(run, note)
        plain = any(name.given for name in names)
        sure = 3 if initials or grammar is authors_catalogued else 2 if plain else 1
        yield Authors(
            names, found["mark"][0], "editors" in found, sure, Span(run[0].start, run[-1].end), kinds[found["mark"][0] :][:1]
        )


def read_authors(
    items: Sequence[Item], kinds: str, start: int, note: NoteText
) -> tuple[tuple[Name, ...], int, bool, int, Span | None]:
    """The likeliest authors at `start`: names, index after them, whether they edit, how sure, their place."""
    for read in author_readings(items, kinds, start, note):
        return read.names, read.end, read.editing, read.sure, read.span
    return (), start, False, 0, None


def _persons(grammar: Rule, items: Sequence[Item], kinds: str, found: Match, cyrillic: bool) -> bool:
    """Whether the words are persons at all: no articles, and a point ends them only after initials."""
    first, last = found["people"]
    run = items[first:last]
    mark, after = kinds[found["mark"][0] :][:1], kinds[found["mark"][0] :][1:2]
    if run[0].kind == k.BRACKET:
        inside = kinds_of(run[0].parts).strip(k.OPEN_BRACKET + k.CLOSE_BRACKET)
        return len(inside) < 5 and set(inside) <= set(k.NAME + k.INITIALS + k.PARTICLE)
    parting = k.COMMA + k.AND + k.IN + k.DASH
    starts = [run[0], *(item for before, item in zip(run, run[1:], strict=False) if before.kind in parting)]
    if any(fold(item.text) in ARTICLES for item in starts):
        return False
    if grammar is authors_ranked:
        return fold(items[found["rank"][0]].text) in HONORIFICS
    if grammar is authors_titled:
        ranked = any(fold(item.text) in HONORIFICS for item in run[:2])
        return ranked or (cyrillic and mark == k.STOP and k.WORD not in kinds_of(run))
    if grammar is authors_inverted:
        return mark != k.DASH or run[0].kind != k.INITIALS
    if grammar in (authors_several, author_alone):
        if mark == k.STOP:
            return run[0].kind == k.INITIALS or "editors" in found or after == k.OP_CIT
        return not (run[-1].kind == k.ACRONYM and len(run[-1].text) < 5)
    return True


def read_people(items: Sequence[Item], note: NoteText, *, family_first: bool = False) -> tuple[Name, ...]:
    """The persons named in a run of items; commas, “and”, slashes and editors' words part them.

    With `family_first` a Russian list is expected, where `Ренко Джордж` is Джордж Ренко.
    """
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
            names.append(_in_one_alphabet(_name(run, note, family_first)))
        at = found.end
    return tuple(name for name in names if name.family)


def _in_one_alphabet(name: Name) -> Name:
    """`М. Hauner` with a Cyrillic М: initials in the alphabet of the family name, where their letters have it."""
    if "." not in name.given:
        return name
    return replace(name, given=name.given.translate(TO_LATIN if name.family[:1] < "\u0250" else TO_CYRILLIC))


def _clean(run: Sequence[Item], note: NoteText) -> str:
    return unsplit(note.clean(run[0].start, run[-1].end)) if run else ""


def _catalogued(items: Sequence[Item], note: NoteText) -> tuple[Name, ...]:
    """Names with the family name before a comma, in pairs."""
    runs: list[list[Item]] = [[]]
    for item in items:
        if item.kind in (k.COMMA, k.SEMICOLON, k.DASH, k.AND):
            runs.append([])
        else:
            runs[-1].append(item)
    filled = [run for run in runs if run]
    return tuple(
        Name(_clean(family, note), _clean(given, note)) for family, given in zip(filled[::2], filled[1::2], strict=False)
    )


def _titled(items: Sequence[Item], note: NoteText) -> tuple[Name, ...]:
    """A person with a rank: `Lord Strang`, `Митрополит Евлогий (Георгиевский)`, `Великий князь Гавриил Константинович`."""
    ranks = [item for item in items if fold(item.text) in HONORIFICS]
    bare = [item for item in items if item not in ranks]
    if len(bare) > 1 and any(fold(item.text) in ROYAL for item in ranks):
        return (Name(_clean(bare, note)),)
    return read_people(bare if len(bare) > 1 else items, note, family_first=True)


def _name(items: list[Item], note: NoteText, family_first: bool) -> Name:
    items = [item for item in items if item.kind not in (k.COMMA, k.JUNIOR)]
    rank = [item for item in items if fold(item.text.strip(".")) in HONORIFICS]
    bare = [item for item in items if item not in rank] or items
    aside = [item for item in bare if item.kind == k.ASIDE]
    if aside:
        return Name(aside[0].text.strip("()"), _clean([i for i in bare if i.kind != k.ASIDE], note))
    initials = [item for item in bare if item.kind == k.INITIALS]
    if len(bare) == 1:
        return Name(_clean(bare, note), _clean(rank, note))
    if initials and bare[0].kind != k.INITIALS and bare[-1].kind == k.INITIALS:
        family = [item for item in bare if item.kind != k.INITIALS]
        return Name(_clean(family, note), _clean(initials, note))
    if bare[-1].kind == k.ROMAN:
        bare = bare[:-1]
    cut = _family_start(bare)
    if (family_first and _russian_order(bare)) or _chinese(bare):
        return Name(_clean(bare[:1], note), _clean(bare[1:], note))
    return Name(_clean(bare[cut:], note), _clean(bare[:cut], note))


def _family_start(bare: Sequence[Item]) -> int:
    """The index of the family name with its particles: `R. | De Felice`, `| Di Giusto`, `Ernst | von Weizsäcker`."""
    cut = len(bare) - 1
    while cut > 0 and (bare[cut - 1].kind == k.PARTICLE or fold(bare[cut - 1].text) in CAPITAL_PARTICLES):
        cut -= 1
    return cut


def _russian_order(items: Sequence[Item]) -> bool:
    """`Ренко Джордж`: the family name stands first, told by its ending."""
    first, last = items[0].text, items[-1].text
    return len(items) == 2 and first.endswith(RUSSIAN_ENDINGS) and not last.endswith(RUSSIAN_ENDINGS)


def _chinese(items: Sequence[Item]) -> bool:
    """`Bo Yibo`: a Chinese family name stands first."""
    return len(items) == 2 and fold(items[0].text) in CHINESE_FAMILIES
