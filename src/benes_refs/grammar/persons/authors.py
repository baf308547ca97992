"""Authors at the head of a citation, in every order that house styles have for names."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language import lists
from benes_refs.grammar.language.engine import Match
from benes_refs.grammar.language.items import Item
from benes_refs.grammar.language.text import NoteText
from benes_refs.grammar.persons.bylines import (
    author_alone,
    author_turned,
    authors_bracketed,
    authors_capitals,
    authors_catalogued,
    authors_inverted,
    authors_of_a_see,
    authors_peer,
    authors_ranked,
    authors_several,
    authors_titled,
    authors_turned,
)
from benes_refs.grammar.persons.corporate import anonymous, body
from benes_refs.grammar.persons.family_first import is_of_one_person, is_of_two_persons
from benes_refs.grammar.persons.given_first import POSSESSIVE
from benes_refs.grammar.persons.owned import Owner, owner, writer
from benes_refs.grammar.persons.people import (
    PATRONYMICS,
    bracketed_people,
    catalogued_people,
    read_people,
    titled_people,
    turned_people,
)
from benes_refs.grammar.persons.plausible import are_persons
from benes_refs.knowledge.fold import fold
from benes_refs.knowledge.names import GIVEN
from benes_refs.model import Name, Span
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Iterator, Sequence
from benes_refs.regexes import compiled


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


KNIGHTS = ("Sir", "Dame", "Lord", "Lady", "Baron", "Viscount", "Count")
RANKS_BEHIND = frozenset(
    lists.folded(
        "lord lady baron baroness viscount viscountess earl countess count marquess marquis duke prince "
        "princess graf gräfin freiherr fürst comte comtesse duc marquise principe conte"
    )
)
# A family, its rank and perhaps of what; then a title.
RANK_BEHIND = compiled(
    f"{k.NAME}(?:{k.WORD}[{k.NAME}{k.PLACE}])?,({k.NAME})(?:[{k.WORD}{k.PARTICLE}][{k.NAME}{k.PLACE}])?,(?=[{k.NAME}{k.QUOTED}{k.PLACE}])"
)
# Editors named in full, and nothing behind them but where the book was printed.
EDITED_BY = compiled(
    rf"\.?([{k.INITIALS}{k.NAME}{k.PLACE}{k.PARTICLE}{k.AND},]{{2,9}}?)(?:,?[{k.IMPRINT}{k.VOLUME}{k.EXTENT}]|$)"
)
NOT_EDITING = ("translator", "preface")
FULL = 2  # how sure; see Authors
LEAST_CAPITALS = 4  # letters of a family name in capitals
LONG_TITLE = 3  # items
OF_A_FAMILY = ("ič", "ić", "escu", "wicz", "ienė", "ytė", "aitė", "nen", "ová", "enko")  # `Joža Prinčič`
FURTHER_PERSON = tuple(  # `Martin` is a town too
    k.COMMA + given + middle + k.NAME + k.COMMA for given in k.NAME + k.PLACE for middle in ("", k.INITIALS)
)
BEGINS_A_TITLE = tuple(k.NAME + k.QUOTED + k.PLACE + k.ACRONYM + k.YEAR)
FIGURES = tuple(k.NUMBER + k.RANGE + k.PAGES + k.VOLUME + k.ROMAN)
CYRILLIC_ORDER = (
    authors_of_a_see,
    authors_ranked,
    authors_inverted,
    authors_turned,
    authors_catalogued,
    authors_several,
    author_alone,
    authors_titled,
)
LATIN_ORDER = (
    authors_turned,
    author_turned,
    authors_bracketed,
    authors_several,
    authors_catalogued,
    author_alone,
    authors_capitals,
    authors_inverted,
    authors_titled,
    authors_peer,
)


def name_of_peer(run: Sequence[Item], note: NoteText) -> tuple[Name, ...]:
    """`The Earl of Avon`; `Viscount Grey of Fallodon`: what a family is called after belongs to its name."""
    if fold(run[-3].text) in RANKS_BEHIND:
        return (Name(run[-1].text, f"{run[-3].text} of"),)
    return (Name(note.clean(run[-3].start, run[-1].end)),)


READERS = {
    authors_bracketed: bracketed_people, authors_titled: titled_people, authors_ranked: titled_people,
    authors_of_a_see: titled_people,
    authors_turned: turned_people, author_turned: turned_people,
    authors_catalogued: catalogued_people, authors_peer: name_of_peer,
}  # fmt: skip
IN_FULL = (authors_catalogued, authors_bracketed, authors_turned, author_turned)
SURNAME_FIRST = tuple(family + k.COMMA + k.INITIALS for family in k.NAME + k.ACRONYM)
TOWN_FIRST = tuple(k.PLACE + k.COMMA + k.INITIALS + sign for sign in k.COLON + k.COMMA)  # `Martin, T.: …`
HOLDS = (k.IMPRINT, k.IN + k.COLON, k.THESIS)
TWO_FAMILIES = (k.NAME * 2 + k.COMMA + k.INITIALS, k.ACRONYM * 2 + k.COMMA + k.INITIALS)
BEFORE_A_SUBTITLE = tuple(k.NAME + k.INITIALS + word + k.COLON for word in (k.NAME, k.PLACE))
FAMILY_AND_INITIALS = tuple(k.NAME + k.INITIALS + word for word in k.NAME + k.PLACE + k.ACRONYM)
PARTED_BY_POINTS = tuple(
    k.STOP + before + k.IMPRINT + k.STOP + after + k.PAGES
    for before in ("", k.DASH)
    for after in ("", k.DASH)
)


def author_readings(items: Sequence[Item], kinds: str, start: int, note: NoteText) -> Iterator[Authors]:
    """Every way to read persons at `start`, the likeliest first."""
    if start >= len(items):
        return
    if nobody := anonymous(items, kinds, start):
        yield Authors(end=nobody, span=Span(items[start].start, items[nobody - 1].end))
    if (office := _by_office(items, kinds, start, note)) is not None:
        yield office
    if kinds[start + 1 : start + 4] == k.NAME + k.COMMA + k.INITIALS and items[start].text in KNIGHTS:
        start += 1  # `Sir Arthur, G., Life of Lord Kitchener`: as catalogues turn names round
    if (peer := _with_rank_behind(items, kinds, start, note)) is not None:
        yield peer
    if kinds.startswith(k.INITIALS + k.COMMA + k.QUOTED, start):  # `D.M., ‘Doggerel’, Silver Crescent, …`
        by = items[start]
        yield Authors((Name(by.text),), start + 1, False, FULL, Span(by.start, by.end), k.COMMA)
    russian = _russian_style(items, kinds, start)
    for whose in (writer,) if russian else (owner, writer):  # `Haslam J. Russia’s Cold War. New Haven, 2011`
        if (owned := _by_owner(whose(items, kinds, start), note)) is not None:
            yield owned
    cyrillic = "\u0400" <= items[start].text[:1] <= "\u04ff"
    surname_first = (
        kinds[start : start + 3] in SURNAME_FIRST
        or kinds[start : start + 4] in TOWN_FIRST
        or (kinds.startswith(TWO_FAMILIES, start) and items[start].text not in GIVEN)
        or russian
    )
    order = CYRILLIC_ORDER if cyrillic or surname_first else LATIN_ORDER
    for grammar in order:
        found = grammar.match(kinds, start)
        if found is None or not are_persons(grammar, items, kinds, found, cyrillic):
            continue
        first, last = found["people"]
        mark = found["mark"][0]
        if (
            grammar is author_alone
            and mark == last
            and (others := _others_in_full(items, kinds, first, last))
        ):
            last = mark = others
        run = items[first:last]
        initials = any(item.kind == k.INITIALS for item in run)
        names = READERS.get(grammar, read_people)(run, note)
        edited = "editors" in found
        if edited and _edited_by_others(items, kinds, found):
            return
        listed = kinds[last:].startswith(k.COMMA) and not edited
        if grammar is authors_catalogued and not _are_catalogued(names, run, kinds[last:], listed, cyrillic):
            continue
        plain = any(name.given for name in names)
        sure = 3 if initials or grammar in IN_FULL else 2 if plain else 1
        yield Authors(
            names,
            mark,
            edited,
            sure,
            Span(run[0].start, (items[mark - 1] if "see" in found else run[-1]).end),
            kinds[mark : mark + 1],
        )


def _are_catalogued(
    names: Sequence[Name], run: Sequence[Item], behind: str, listed: bool, cyrillic: bool
) -> bool:
    """Whether names turned round are persons: no `Preston, Franco, 129`, no `Советы, Россия. Очерки`."""
    quoting = behind[1:2] == k.QUOTED and all(name.given.partition(" ")[0] in GIVEN for name in names)
    given = quoting or _all_given(names)
    led = given and behind[:1] in (k.COLON, k.EDITOR) and not any(map(is_of_two_persons, names))
    if not (led or all(map(is_of_one_person, names))):
        return False
    if listed and (behind[1:2] in FIGURES or not (given or _one_of_a_list(behind, names))):
        return False
    if cyrillic:
        return given and all(name.family not in GIVEN for name in names)
    if given or any(item.kind == k.ACRONYM for item in run):
        return given or not (behind.startswith(k.STOP) and any(map(_is_of_a_title, names)))
    titled = run[-1].kind == k.PLACE or behind.startswith(k.COLON + k.WORD)  # `Neutralität: ein Überblick`
    return not titled and any(sign in behind for sign in HOLDS)  # not `Subtelny, Ukraine: A History, 340`


def _is_of_a_title(name: Name) -> bool:
    """`Modern Greece` in `HALE, Modern Greece. A Short History`: two words, and none a given name."""
    words = name.given.split()
    return len(words) > 1 and "." not in name.given and GIVEN.isdisjoint(words)


def _with_rank_behind(items: Sequence[Item], kinds: str, start: int, note: NoteText) -> Authors | None:
    """`Hankey, Lord, The Supreme Control`, `Hardinge, Lord of Penshurst, Old Diplomacy`"""
    found = RANK_BEHIND.match(kinds, start)
    if found is None or fold(items[found.start(1)].text) not in RANKS_BEHIND:
        return None
    end, rank = found.end() - 1, found.start(1)
    family = note.clean(items[start].start, items[rank - 2].end)
    names = (Name(family, items[rank].text),)
    return Authors(names, end, False, FULL, Span(items[start].start, items[end - 1].end), k.COMMA)


def _edited_by_others(items: Sequence[Item], kinds: str, found: Match) -> bool:
    """`The Papers of George C. Marshall, ed. Larry I. Bland (Baltimore, 1991)`: who ends a title, no editor.

    `Lloyd George’s Europe, ed. Max Bland (London, 1991)`: a title.
    """
    others = EDITED_BY.match(kinds, found["mark"][0])
    if others is None or items[found["editors"][0]].value in NOT_EDITING:
        return False
    first = items[others.start(1)]
    named = first.kind == k.INITIALS or first.text in GIVEN or k.INITIALS in others[1]
    return named or any(item.text.endswith(POSSESSIVE) for item in items[slice(*found["people"])])


def _others_in_full(items: Sequence[Item], kinds: str, first: int, last: int) -> int:
    """`Sheila Fitzpatrick, Michael Geyer, Beyond …`: the index after more persons, by known given names."""
    named = any(item.text in GIVEN for item in items[first:last])  # `Corneliu Mihai Lungu`
    if not named and kinds[first:last] not in (k.NAME * 2, k.NAME + k.INITIALS + k.NAME):
        return 0
    end = last
    while kinds.startswith(FURTHER_PERSON, end):
        comma = kinds.index(k.COMMA, end + 1)
        if items[end + 1].text not in GIVEN and not items[comma - 1].text.endswith(OF_A_FAMILY):
            break
        if kinds[comma + 1 : comma + 2] not in BEGINS_A_TITLE:
            break
        end = comma
    return end if end > last else 0


def _by_office(items: Sequence[Item], kinds: str, start: int, note: NoteText) -> Authors | None:
    office = body(items, kinds, start)
    if office is None:
        return None
    span = Span(items[start].start, items[office.end - 1].end)
    return Authors((Name(note.clean(*span)),), office.mark, office.edited, FULL, span, kinds[office.mark])


def _by_owner(owned: Owner | None, note: NoteText) -> Authors | None:
    """The persons whose work it is: `E. H. Carr’s Socialism …`, `Kennan in his Memoirs …`"""
    if owned is None:
        return None
    names = read_people(owned.name, note)
    return Authors(names, owned.title, False, FULL, Span(owned.name[0].start, owned.name[-1].end), k.COMMA)


def _one_of_a_list(behind: str, names: Sequence[Name]) -> bool:
    """`Toshkova, Vitka, Bulgariia i Tretiiat Raikh (Sofia, 1975)`: in full, and a title behind one person."""
    title, imprint, _ = behind[1:].partition(k.IMPRINT)
    told = len(title) >= LONG_TITLE and not set(title) & set(
        k.STOP + k.SEMICOLON + k.PAGES + k.QUOTED + k.SIGNAL
    )
    return len(names) == 1 and bool(imprint) and told


def _all_given(names: Sequence[Name]) -> bool:
    """`Haslam, Jonathan, The Soviet Union`, against `Haslam, Struggle, London 1984`: names known as given."""
    return all(_is_of_given_names(name) for name in names)


def _is_of_given_names(name: Name) -> bool:
    """Given names alone, perhaps with the particle of the family; behind capitals one is enough."""
    words = name.given.rstrip(".").split()
    if not words:
        return True
    if words[-1].islower():  # `CIERVA, Ricardo de la`, against `Rossi, Storia della guerra, cit.`
        return words[0] in GIVEN or "." in words[0]
    if name.family.isupper() and len(name.family) >= LEAST_CAPITALS and words[0] in GIVEN:
        return True  # `TEIXEIRA, Nuno Severiano`
    return "." in name.given or all(map(_is_given, words))


def _is_given(word: str) -> bool:
    return word in GIVEN or word.endswith(PATRONYMICS)


def _russian_style(items: Sequence[Item], kinds: str, start: int) -> bool:
    """`Burns J. Roosevelt: The Soldier of Freedom. N. Y., 1970. P. 408`: points part what is said.

    `Fitzpatrick Sh. Postwar Soviet Society: … // …`, against `Robert C. Tucker, Stalin in Power`
    """
    until = kinds.find(k.SEMICOLON, start)
    cited = kinds[start : until if until > 0 else len(kinds)]
    begins = cited.startswith(BEFORE_A_SUBTITLE) or (
        cited.startswith(FAMILY_AND_INITIALS) and items[start].text not in GIVEN
    )
    # `Subtelny O. Ukraine: A History. Toronto, 1988`, against `Ivo J. Lederer: Yugoslavia …`
    subtitled = cited.startswith(BEFORE_A_SUBTITLE) and items[start].text not in GIVEN
    ends = subtitled and k.STOP + k.IMPRINT in cited
    return begins and (ends or k.DOUBLE_SLASH in cited or any(sign in cited for sign in PARTED_BY_POINTS))


def read_authors(
    items: Sequence[Item], kinds: str, start: int, note: NoteText
) -> tuple[tuple[Name, ...], int, bool, int, Span | None]:
    """The likeliest authors at `start`: names, index after them, whether they edit, how sure, their place."""
    for read in author_readings(items, kinds, start, note):
        return read.names, read.end, read.editing, read.sure, read.span
    return (), start, False, 0, None
