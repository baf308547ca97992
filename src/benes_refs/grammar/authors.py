"""Authors at the head of a citation, in every order that house styles have for names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from benes_refs.grammar import kinds as k
from benes_refs.grammar.engine import Match, Rule, rule
from benes_refs.grammar.given_names import GIVEN
from benes_refs.grammar.items import Item, kinds_of
from benes_refs.grammar.people import catalogued_people, read_people, titled_people
from benes_refs.grammar.text import NoteText
from benes_refs.grammar.words import FAMILY_ENDINGS, HONORIFICS, NO_PERSONS, PEERS
from benes_refs.knowledge.fold import fold
from benes_refs.model import Name, Span
from benes_refs.regexes import compiled

if TYPE_CHECKING:
    import pyparsing as pp

    from benes_refs.grammar.notation import Element


class Authors(NamedTuple):
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
    title = named("mark", ahead(one(k.NAME, k.QUOTED, k.PLACE)))  # `J. Perovšek, ur. Slovenska kronika`
    titled = seq(maybe(one(k.COMMA)), named("editors", one(k.EDITOR)), title)
    return seq(et_al, real_name, either(titled, seq(editors, named("mark", ahead(either(op_cit, sign))))))


@rule("authors_several")
def authors_several() -> pp.ParserElement:
    """`W. Murray and A. R. Millett (eds). …`, `H. Horn/A. Schwan: …`, `Aga-Rossi e Zaslavsky, …`"""
    from benes_refs.grammar.notation import ahead, either, many, maybe, named, one, seq, some

    full, initialed, single = _full(), _initialed(), _family()
    comma, and_ = one(k.COMMA), seq(maybe(one(k.COMMA)), one(k.AND, k.IN))
    people = either(
        seq(initialed, some(comma, initialed), maybe(and_, initialed)),
        seq(full, many(comma, full), and_, full),
        seq(full, some(one(k.SLASH), full)),
        seq(full, some(one(k.DASH), full)),
        seq(single, some(one(k.SLASH), single)),
        seq(single, maybe(comma, single), one(k.AND, k.IN), single),
    )
    editors = seq(
        maybe(comma), named("editors", one(k.EDITOR)), named("mark", ahead(one(k.COMMA, k.COLON, k.STOP)))
    )
    edited = seq(named("people", seq(full, some(comma, full))), editors)
    return either(edited, seq(named("people", people), _credits()))


@rule("author_alone")
def author_alone() -> pp.ParserElement:
    """`Jonathan Haslam, …`, `Lukes, …`, `[Grigorii Pokrovskii], …`"""
    from benes_refs.grammar.notation import ahead, either, maybe, named, one, seq

    et_al = seq(maybe(one(k.COMMA)), one(k.ET_AL))  # `Севостьянов и др. Совершенно секретно`
    titled = seq(et_al, named("mark", ahead(one(k.NAME, k.QUOTED, k.PLACE))))
    return seq(named("people", either(_full(), _family(), one(k.BRACKET))), either(titled, _credits()))


@rule("authors_inverted")
def authors_inverted() -> pp.ParserElement:
    """`Хлевнюк О.В. …`, `Абрамов Н.А., Безыменский Л.А. …`, `Khlebnikov, K. T. …`, `Шаповал Ю. та ін. …`"""
    from benes_refs.grammar.notation import ahead, either, many, maybe, named, one, other_than, seq

    person = _inverted()
    between = either(one(k.COMMA, k.SEMICOLON, k.SLASH), one(k.AND))
    people = seq(person, many(between, person))
    et_al = maybe(maybe(one(k.COMMA)), maybe(one(k.AND)), one(k.ET_AL), maybe(one(k.STOP)))
    editors = maybe(maybe(one(k.COMMA)), named("editors", one(k.EDITOR)))
    return seq(
        named("people", people), et_al, editors, named("mark", ahead(other_than(k.SEMICOLON, k.ELLIPSIS)))
    )


@rule("authors_catalogued")
def authors_catalogued() -> pp.ParserElement:
    """`BYSTRICKÝ, Valerián. …`, `Weizsäcker, Ernst von: …`, `Henke, Klaus-Dietmar/Woller, Hans (Hg.), …`"""
    from benes_refs.grammar.notation import ahead, either, many, maybe, named, one, seq, up_to

    family = seq(up_to(2, one(k.PARTICLE)), one(k.NAME, k.ACRONYM, k.PLACE))
    given = seq(one(k.NAME, k.PLACE), up_to(2, one(k.NAME, k.INITIALS)), up_to(2, one(k.PARTICLE)))
    person = seq(family, one(k.COMMA), given)
    and_ = one(k.AND, k.TO_OR_AND, k.IN)
    between = either(one(k.SEMICOLON, k.DASH, k.SLASH), and_, seq(one(k.COMMA), maybe(and_)))
    direct = seq(one(k.NAME, k.INITIALS), up_to(2, one(k.NAME, k.INITIALS)), one(k.ACRONYM))
    people = seq(person, many(between, either(person, direct)))
    et_al = seq(maybe(one(k.COMMA)), maybe(and_), one(k.ET_AL))  # with the point of the abbreviation
    editors = seq(maybe(one(k.COMMA)), named("editors", one(k.EDITOR)))
    edited = seq(editors, named("mark", ahead(one(k.STOP, k.COLON, k.COMMA))))
    mark = named("mark", ahead(one(k.STOP, k.COLON, k.COMMA)))
    title = named("mark", ahead(one(k.NAME, k.QUOTED, k.PLACE)))
    initialed = seq(family, one(k.COMMA), one(k.NAME), one(k.INITIALS))  # `JELINEK, Yeshayahu A. Hviezda`
    after_et_al = named("mark", ahead(one(k.STOP, k.COLON, k.NAME, k.QUOTED, k.PLACE)))
    return either(
        seq(named("people", people), either(seq(et_al, maybe(editors), after_et_al), edited, mark)),
        seq(named("people", initialed), title),
    )


@rule("authors_capitals")
def authors_capitals() -> pp.ParserElement:
    """`HEIKO HAUMANN Geschichte …`, `A. ORBACH/M. STANISLAWSKI New …`: small capitals, then no sign."""
    from benes_refs.grammar.notation import ahead, many, maybe, named, one, seq, up_to

    given = seq(one(k.INITIALS, k.ACRONYM), ahead(one(k.INITIALS, k.ACRONYM, k.PARTICLE)))
    person = seq(up_to(3, given), up_to(2, one(k.PARTICLE)), one(k.ACRONYM))
    people = seq(person, many(one(k.SLASH, k.DASH, k.AND, k.COMMA), person))
    editors = maybe(named("editors", one(k.EDITOR)))
    title = one(k.NAME, k.QUOTED, k.PLACE, k.DOCTYPE)
    return seq(named("people", people), editors, named("mark", ahead(title)))


@rule("authors_ranked")
def authors_ranked() -> pp.ParserElement:
    """`Георгий Митрофанов, прот. …`, `Иоанн (Снычев), митр. …`"""
    from benes_refs.grammar.notation import ahead, named, one, seq, up_to

    names = seq(one(k.NAME), up_to(3, one(k.NAME, k.ASIDE)))
    return seq(
        named("people", names), one(k.COMMA), named("rank", one(k.WORD)), named("mark", ahead(one(k.STOP)))
    )


@rule("authors_titled")
def authors_titled() -> pp.ParserElement:
    """`Протоиерей Иоанн Мейендорф. …`, `Великий князь Гавриил. …`, `Ренко Джордж. …`, `Lord Avon, …`"""
    from benes_refs.grammar.notation import ahead, either, end, maybe, named, one, seq, up_to

    names = seq(one(k.NAME), maybe(one(k.WORD)), one(k.NAME, k.ASIDE), up_to(3, one(k.NAME, k.ASIDE)))
    return seq(named("people", names), named("mark", ahead(either(one(k.STOP, k.COLON, k.COMMA), end()))))


@rule("authors_peer")
def authors_peer() -> pp.ParserElement:
    """`The Earl of Avon, The Eden Memoirs`"""
    from benes_refs.grammar.notation import ahead, maybe, named, one, seq

    people = seq(maybe(one(k.NAME)), named("rank", one(k.NAME)), one(k.WORD), one(k.NAME, k.PLACE))
    return seq(named("people", people), named("mark", ahead(one(k.COMMA))))


TITLES_GO_ON = ("The", "A", "An", "Les", "Das", "Die")
PAIRED = k.NAME + k.AND + k.NAME
FIRST_NAME = compiled(r"\w*")
SLAVIC_LETTER = compiled("[čšžćđČŠŽĆĐ]")
CYRILLIC_ORDER = (authors_ranked, authors_inverted, authors_several, author_alone, authors_titled)
LATIN_ORDER = (
    authors_several,
    authors_catalogued,
    author_alone,
    authors_capitals,
    authors_inverted,
    authors_titled,
    authors_peer,
)
SHORTEST_CAPITALS = 4  # letters of a name in small capitals: `GARF`, `FO` are none
SHORTEST_BODY = 3
LONG_CAPITALS = 5  # letters of a family name in capitals; `Rußlands KP` is none
SURNAME_FIRST = (k.NAME + k.COMMA + k.INITIALS, k.ACRONYM + k.COMMA + k.INITIALS)
BEFORE_A_SUBTITLE = tuple(k.NAME + k.INITIALS + word + k.COLON for word in (k.NAME, k.PLACE))
PARTED_BY_POINTS = tuple(
    k.STOP + before + k.IMPRINT + k.STOP + after + k.PAGES
    for before in ("", k.DASH)
    for after in ("", k.DASH)
)
CAPITALS_FIRST = (k.ACRONYM + k.COMMA + k.INITIALS, k.ACRONYM + k.COMMA + k.NAME)


def author_readings(items: Sequence[Item], kinds: str, start: int, note: NoteText) -> Iterator[Authors]:
    """Every way to read persons at `start`, the likeliest first."""
    if start >= len(items):
        return
    cyrillic = "\u0400" <= items[start].text[:1] <= "\u04ff"
    surname_first = kinds[start : start + 3] in SURNAME_FIRST or _russian_style(kinds, start)
    order = CYRILLIC_ORDER if cyrillic or surname_first else LATIN_ORDER
    for grammar in order:
        found = grammar.match(kinds, start)
        if found is None or not _persons(grammar, items, kinds, found, cyrillic):
            continue
        first, last = found["people"]
        run = items[first:last]
        initials = any(item.kind == k.INITIALS for item in run)
        if grammar is authors_catalogued:
            names = catalogued_people(run, note)
            if kinds[last:].startswith(k.COMMA) and "editors" not in found and not _all_given(names):
                continue
        elif grammar is authors_titled:
            names = titled_people(run, note)
        elif grammar is authors_peer:
            names = (Name(run[-1].text, f"{run[-3].text} of"),)
        else:
            names = read_people(run, note)
        plain = any(name.given for name in names)
        sure = 3 if initials or grammar is authors_catalogued else 2 if plain else 1
        yield Authors(
            names,
            found["mark"][0],
            "editors" in found,
            sure,
            Span(run[0].start, run[-1].end),
            kinds[found["mark"][0] :][:1],
        )


def _all_given(names: Sequence[Name]) -> bool:
    """`Haslam, Jonathan, The Soviet Union`, against `Haslam, Struggle, London 1984`: names known as given."""
    return all(FIRST_NAME.match(name.given)[0] in GIVEN for name in names)


def _russian_style(kinds: str, start: int) -> bool:
    """`Burns J. Roosevelt: The Soldier of Freedom. N. Y., 1970. P. 408`: points part what is said."""
    until = kinds.find(k.SEMICOLON, start)
    cited = kinds[start : until if until > 0 else len(kinds)]
    return cited.startswith(BEFORE_A_SUBTITLE) and any(sign in cited for sign in PARTED_BY_POINTS)


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
    if run[0].kind == k.BRACKET:
        inside = kinds_of(run[0].parts).strip(k.OPEN_BRACKET + k.CLOSE_BRACKET)
        return len(inside) < 5 and set(inside) <= set(k.NAME + k.INITIALS + k.PARTICLE)
    if grammar is authors_peer:
        return fold(items[found["rank"][0]].text) in PEERS and run[-2].text == "of"
    parting = k.COMMA + k.AND + k.IN + k.DASH
    starts = [run[0], *(item for before, item in pairwise(run) if before.kind in parting)]
    if any(fold(item.text) in NO_PERSONS for item in starts):
        return False
    if grammar in (authors_several, author_alone):
        return _western(run, kinds[found["mark"][0] :], edited="editors" in found)
    ranked = any(fold(item.text) in HONORIFICS for item in run[:2])
    small_capitals = all(len(item.text) >= SHORTEST_CAPITALS for item in run if item.kind == k.ACRONYM)
    mark = kinds[found["mark"][0] :][:1]
    middle = cyrillic and _is_middle_initial(items, kinds, first, last)
    return {
        authors_ranked: "rank" in found and fold(items[found["rank"][0]].text) in HONORIFICS,
        authors_titled: ranked or (cyrillic and mark == k.STOP and k.WORD not in kinds_of(run)),
        authors_inverted: (mark != k.DASH or run[0].kind != k.INITIALS) and not middle,
        authors_capitals: small_capitals,
    }.get(grammar, True)


def _western(run: Sequence[Item], behind: str, *, edited: bool) -> bool:
    """Whether names with the given name first are persons by the kinds behind them."""
    if behind.startswith(k.COMMA + k.CROSS_REFERENCE):
        return True  # `DEÁK, ref. 1, s. 95`
    if behind.startswith(k.STOP):
        return edited or run[0].kind == k.INITIALS or behind[1:2] == k.OP_CIT
    if behind.startswith(k.COLON) and behind[1:].startswith(CAPITALS_FIRST):
        return False  # `svědectví Feierabendovo: FEIERABEND, L. K.: …`
    if edited and behind[:1] in k.NAME + k.QUOTED + k.PLACE:
        return run[0].kind == k.INITIALS or run[0].text in GIVEN  # `Letters, ed. X` is a title
    if (k.IN in kinds_of(run) or kinds_of(run) == PAIRED) and not _two_persons(run, behind):
        return False
    titled = kinds_of(run) in (k.NAME * 2, k.NAME + k.ACRONYM)
    if behind.startswith(k.COLON) and titled and "\u0400" <= run[0].text[:1] <= "\u04ff":
        return False  # `Історія України: нове бачення`, `История КПСС: В 6 т.`: a title and its subtitle
    if any(item.text.endswith(("'s", "’s")) or item.text in TITLES_GO_ON for item in run[1:]):
        return False  # `Watson D. Molotov’s Apprenticeship`, `Woloch I. The French Veteran, …`
    if len(run) == 1 and run[0].kind == k.ACRONYM and behind.startswith(k.COMMA + k.NAME):
        return len(run[0].text) >= SHORTEST_BODY  # `GFK, Memoirs`: a person; `NIJZ, Poročilo`: a body
    shortest = SHORTEST_CAPITALS if len(run) > 1 else LONG_CAPITALS
    return run[-1].kind != k.ACRONYM or len(run[-1].text) >= shortest


def _two_persons(run: Sequence[Item], behind: str) -> bool:
    """`Prebilič in Guštin, »Title«`, `Pons and Romano, Title`; not `Socialism and War: Essays (Chicago, 1997)`."""
    if run[1].kind == k.IN:
        south_slavic = any(SLAVIC_LETTER.search(item.text) for item in run)
        return run[1].text == "in" and (south_slavic or behind.startswith(k.COMMA + k.QUOTED))
    return not (behind.startswith(k.COLON) and k.IMPRINT in behind.partition(k.SEMICOLON)[0])


def _is_middle_initial(items: Sequence[Item], kinds: str, first: int, last: int) -> bool:
    """`Предраг Ј. Марковић, …`: a family name behind the initial, and none before it."""
    if kinds[first : last + 2] != k.NAME + k.INITIALS + k.NAME + k.COMMA:
        return False
    before, behind = items[first].text, items[last].text
    return behind.endswith(FAMILY_ENDINGS) and not before.endswith(FAMILY_ENDINGS)
