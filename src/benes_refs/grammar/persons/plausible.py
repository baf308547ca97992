"""Whether words that stand like names are persons, and no office, title or town."""

from __future__ import annotations

from itertools import pairwise

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.engine import Match, Rule
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.words import (
    CAPITAL_PARTICLES,
    FAMILY_ENDINGS,
    HONORIFICS,
    JOURNALS,
    MEMOIR_WORDS,
    NO_PERSONS,
    NOUN_ENDINGS,
    PEERS,
)
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
from benes_refs.grammar.persons.corporate import BODIES
from benes_refs.grammar.persons.family_first import (
    FIRST_OF_A_TITLE,
    TITLE_BEGINS,
    TWO_LETTERS,
    parted,
    parted_by_points,
    turned,
    two_catalogued,
)
from benes_refs.grammar.persons.family_names import (
    heads_a_series,
    is_russian_family,
    of_a_see,
    of_whom,
    qualifies,
    short_form_by_points,
)
from benes_refs.grammar.persons.rulers import RULER
from benes_refs.knowledge.fold import fold, folded
from benes_refs.knowledge.names import GIVEN
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

TITLES_GO_ON = ("The", "A", "An", "Les", "Das", "Die")
FRENCH = ("Le", "La")  # `J. Le Goff, La civilisation …`
PAIRED = k.NAME + k.AND + k.NAME
TITLED_WITH_AND = k.NAME + k.COMMA + k.NAME + k.AND + k.NAME
FIGURES_FOLLOW = tuple(k.COMMA + kind for kind in k.NUMBER + k.RANGE)
PAGES_FOLLOW = tuple(k.COMMA + kind for kind in k.PAGES + k.NUMBER + k.RANGE + k.CROSS_REFERENCE)
JOINED_NOUN = compiled(r"[-‐][a-zà-ž]{2,5}[-‐][a-zà-ž]{3}")
OF_ONE_FAMILY = (k.NAME + k.AND + k.NAME * 2, k.NAME + k.AND + k.NAME + k.INITIALS + k.NAME)
BOLSHEVIKS = (["(б)"], ["(b)"])
POSSESSIVE = ("'s", "’s")
MOST_GIVEN = 3  # names of one person
GIVEN_KINDS = set(k.NAME + k.INITIALS + k.DASH)
LISTING = frozenset(k.COMMA + k.AND + k.IN)
SLAVIC_LETTER = compiled("[čšžćđČŠŽĆĐ]")
SHORTEST_CAPITALS = 4  # letters of a name in small capitals: `GARF`, `FO` are none
BY = frozenset(("par", "by", "por", "door"))
SHORTEST_BODY = 3
PERIODICALS = ("Bulletin", "Journal", "Review", "Newsletter", "Quarterly", "Working", "Papers")
PERIODICAL_LETTERS = ("Ж.", "В.")  # `Ж. «Былое», 1907, № 5`, `В. „Утро“, бр. 4456`
TWO_FAMILIES = tuple(
    first + second + k.COMMA for first in k.NAME + k.ACRONYM for second in k.NAME + k.ACRONYM
)
QUOTED_BY = tuple(k.COLON + k.NAME + k.INITIALS + title for title in k.NAME + k.DOCTYPE + k.PLACE)
NAMING = frozenset(k.NAME + k.INITIALS + k.PARTICLE)
IN_BRACKETS = NAMING | {k.COMMA}
SIGNS_BEHIND = (k.COMMA, k.COLON, k.STOP)
TITLE_BEGINNING = 8  # items
GIVEN_FIRST = (k.NAME * 2, *(k.NAME + k.PARTICLE * n + k.NAME for n in (1, 2)))  # `Otto von Bismarck. …`
FULL_NAMES = (k.NAME * 2, k.NAME * 3, k.NAME + k.INITIALS + k.NAME, k.NAME + k.PARTICLE + k.NAME)
LONG_CAPITALS = 5  # letters of a family name in capitals; `Rußlands KP` is none
ABOUT = ("в", "во", "у", "ў", "о", "об", "про", "аб", "за")
TITLE_ABOUT = compiled(
    rf"[{k.IN}{k.WORD}][{k.WORD}{k.IN}{k.AND}{k.NAME}{k.DOCTYPE}{k.LABEL_WORD}{k.TO}{k.PARTICLE}]+"
    rf"\{k.STOP}?{k.DASH}?[{k.COMMA}{k.COLON}]?[{k.IMPRINT}{k.VOLUME}{k.EXTENT}{k.SLASH}]"
)
CAPITALS_FIRST = (k.ACRONYM + k.COMMA + k.INITIALS, k.ACRONYM + k.COMMA + k.NAME)


def are_persons(grammar: Rule, items: Sequence[Item], kinds: str, found: Match, cyrillic: bool) -> bool:
    """Whether the words are persons at all: no articles, and a point ends them only after initials."""
    first, last = found["people"]
    run = items[first:last]
    if run[0].kind == k.BRACKET:
        inside = kinds_of(run[0].parts).strip(k.OPEN_BRACKET + k.CLOSE_BRACKET)
        supplied = k.INITIALS in inside and set(inside) <= IN_BRACKETS  # `[Кошелев А. И.] Что такое …`
        signed = kinds.startswith(SIGNS_BEHIND, last) and set(inside) <= NAMING
        return supplied or (signed and len(inside) < 5)
    if grammar is authors_peer:
        earl = fold(run[-3].text) in PEERS  # `The Earl of Avon`
        viscount = "family" in found and fold(run[0].text) in HONORIFICS  # `Viscount Grey of Fallodon`
        return run[-2].text == "of" and (earl or viscount)
    parting = k.COMMA + k.AND + k.IN + k.DASH
    alone = run[1:2] if run[0].kind == k.INITIALS else []  # `Н. К. Воспоминания // Русская старина`
    alone = [] if alone and alone[0].text in FRENCH and len(run) > len("J. Le".split()) else alone
    starts = [run[0], *alone, *(item for before, item in pairwise(run) if before.kind in parting)]
    if grammar is authors_catalogued and cyrillic:
        starts = [item for item in starts if item.text not in GIVEN]  # `Баева, Искра`, as a paper was called
    words = [item for item in starts if item.kind != k.INITIALS]
    if grammar is not authors_bracketed and any(fold(item.text) in NO_PERSONS for item in words):
        return False
    mark = found["mark"][0]
    # `Histoire de Russie, par Karamzin`, `Из воспоминаний Б. Громова: Громов Б. Избранное`: the author behind
    quoted = kinds[mark : mark + 1] == k.COLON and kinds.startswith(QUOTED_BY, mark)
    if quoted or any(item.text in BY for item in items[mark + 1 : mark + 2]):
        return False
    noun = len(run) == 1 and _is_no_name(run[0], paged=kinds.startswith(PAGES_FOLLOW, last))
    if noun or _is_a_party(run[-1], items[last : last + 1]):
        return False
    # `Vandal, Napoléon et Alexandre Ier, t. I`: whom the book is about
    ruled = any(item.value == RULER for item in run) and not LISTING.isdisjoint(kinds_of(run))
    joined = kinds_of(run) in OF_ONE_FAMILY and run[0].text not in GIVEN  # `Socialism and War Communism`
    state = kinds_of(run) == k.INITIALS + k.NAME and fold(run[1].text) in BODIES  # `U.S. Congress, Hearings`
    named = kinds[first:].startswith(k.ACRONYM + k.NAME)
    lettered = named and items[first + 1].text in PERIODICALS  # `CWIHP Bulletin 5`
    if ruled or joined or state or lettered or (cyrillic and _names_a_journal(run)):
        return False
    if grammar in (authors_several, author_alone):
        titled = cyrillic and heads_a_series(items[mark + 1 :][:4])
        if titled or _names_a_translator(items, kinds, found) or two_catalogued(items, kinds, first, last):
            return False
        behind = kinds[found["mark"][0] :]
        article = (
            behind.startswith(k.STOP) and items[found["mark"][0] + 1 :][:1] and _begins_a_title(items, found)
        )
        return bool(article) or _western(run, behind, edited="editors" in found)
    ranked = any(fold(item.text) in HONORIFICS for item in run[:2])
    small_capitals = all(
        len(item.text) >= SHORTEST_CAPITALS or item.text.title() in GIVEN
        for item in run
        if item.kind in k.ACRONYM + k.PLACE
    ) and all(item.text.isupper() for item in run if item.kind == k.PLACE)
    behind = kinds[found["mark"][0] :]
    sign = behind[:1]
    # `Автографы Петра. С. 64`, `Верная Богу. Авт.-сост. Ю. Рассулин`
    titled = sign == k.STOP and not behind.startswith((k.STOP + k.PAGES, k.STOP + k.EDITOR))
    middle = cyrillic and _is_middle_initial(items, kinds, first, last)
    is_turned = grammar in (authors_turned, author_turned) and turned(
        run, behind, items[last : last + TITLE_BEGINNING]
    )
    return {
        authors_ranked: "rank" in found and fold(items[found["rank"][0]].text) in HONORIFICS,
        authors_of_a_see: "see" in found and of_a_see(items, found),
        authors_titled: ranked
        or (cyrillic and titled and k.WORD not in kinds_of(run) and not (of_whom(run) or qualifies(run))),
        authors_inverted: (sign != k.DASH or run[0].kind != k.INITIALS)
        and not (middle or (cyrillic and _is_told_of(items, kinds, first, mark)))
        and _of_one_family(run),
        authors_capitals: small_capitals,
        authors_turned: is_turned,
        author_turned: is_turned,
        authors_bracketed: _given_in_brackets(items, kinds, found),
    }.get(grammar, True)


def _is_told_of(items: Sequence[Item], kinds: str, first: int, mark: int) -> bool:
    """`И. С. Тургенев в воспоминаниях современников. М., 1983`: no sign parts the name from small words."""
    led = kinds[first] == k.INITIALS and TITLE_ABOUT.match(kinds, mark) is not None
    return led and items[mark].text in ABOUT


def _is_a_party(word: Item, behind: Sequence[Item]) -> bool:
    """`ВКП(б), Коминтерн и Китай. Документы`: no given name stands in those brackets."""
    return word.kind == k.ACRONYM and [item.text for item in behind] in BOLSHEVIKS


def _names_a_journal(run: Sequence[Item]) -> bool:
    """`Киевская Старина, 1885, т. XI`"""
    return len(run) > 1 and folded(" ".join([item.text for item in run])) in JOURNALS


def _of_one_family(run: Sequence[Item]) -> bool:
    """`García Venero, M.`, `Seton Watson, R. W.`; not `Георгий Митрофанов, И. Н. Кузнецов`, two persons."""
    latin = run[0].text[0] < "\u0400" and run[0].text not in GIVEN
    return latin or not kinds_of(run).startswith(TWO_FAMILIES)


def _is_no_name(word: Item, *, paged: bool) -> bool:
    """`Entre-deux-guerres, op. cit.`, `У. С.Р. С. «Думка»` (not `Г. К. «На крейсере»`); a noun by its end."""
    if word.kind == k.PLACE:
        return word.text.endswith(".")  # `М., 1925. С. 14`
    if word.kind == k.INITIALS:
        return word.text.count(".") > TWO_LETTERS or word.text in PERIODICAL_LETTERS
    return bool(JOINED_NOUN.search(word.text)) or (paged and word.text.endswith(NOUN_ENDINGS))


def _names_a_translator(items: Sequence[Item], kinds: str, found: Match) -> bool:
    """`Ivan Maisky, Spanish Notebooks, trans. Ruth Kisch`: an author, a title, and who translated it."""
    first, last = found["people"]
    if "editors" not in found or k.COMMA not in kinds[first:last] or k.AND in kinds[first:last]:
        return False
    credit = items[found["editors"][0]]
    at_once = kinds[found["mark"][0] : found["mark"][0] + 1] in tuple(k.NAME + k.PLACE + k.INITIALS)
    return at_once and (credit.value == "translator" or fold(credit.text).startswith("trans"))


def _begins_a_title(items: Sequence[Item], found: Match) -> bool:
    """`Kerensky. The Catastrophe. London, 1927`, `Perrin. Souvenirs. Paris, 1931`: an article or memoirs."""
    first, mark = found["people"][0], found["mark"][0]
    begun = items[mark + 1].text
    titled = begun in TITLES_GO_ON or fold(begun) in MEMOIR_WORDS
    one = mark - first == 1 and items[first].kind == k.NAME and titled
    rest = kinds_of(items[mark + 1 :]).partition(k.SEMICOLON)[0]
    return one and (k.STOP + k.IMPRINT in rest or k.STOP + k.PAGES in rest)


def _given_in_brackets(items: Sequence[Item], kinds: str, found: Match) -> bool:
    """`Wandycz (Piotr S.), The Twilight …`; not `Politika (Beograd), 12. 3. 1938`, `Ignotus (pseud.), …`"""
    run = items[slice(*found["people"])]
    inside = [kinds_of(item.parts).strip(k.OPEN + k.CLOSE) for item in run if item.kind == k.ASIDE]
    behind = kinds[found["mark"][0] + 1 :][:1]
    titled = kinds.startswith(k.OP_CIT, found["mark"][0]) or (behind and behind in TITLE_BEGINS)
    return bool(titled) and all(
        0 < len(names) <= MOST_GIVEN and set(names) <= GIVEN_KINDS for names in inside
    )


def _western(run: Sequence[Item], behind: str, *, edited: bool) -> bool:
    """Whether names with the given name first are persons by the kinds behind them."""
    kinds = kinds_of(run)
    given = run[0].text in GIVEN
    if behind.startswith(k.COMMA + k.CROSS_REFERENCE):
        return True  # `DEÁK, ref. 1, s. 95`
    if behind.startswith(k.STOP):
        quoting = behind[1:2] == k.QUOTED and given  # `Marta Verginella. »Družbeni vzpon …,«`
        titled = behind[1:2] in FIRST_OF_A_TITLE or behind[1:2] == k.PAGES
        short = behind[1:2] == k.ACRONYM  # `Голиков. ДПВ. 6. С. 418`
        particle = kinds == k.NAME * 2 and fold(run[0].text) in CAPITAL_PARTICLES  # `De Broglie`
        alone = (kinds == k.NAME or particle) and (
            (is_russian_family(run[0].text) and (titled or short)) or short_form_by_points(run[-1], behind)
        )
        initialed = run[0].kind == k.INITIALS or kinds == k.NAME + k.INITIALS + k.NAME
        in_full = given and kinds in GIVEN_FIRST and run[-1].text not in GIVEN and parted_by_points(behind)
        both = kinds == PAIRED and behind[1:2] == k.PAGES and not given  # `Маржерет и Масса. С. 12`
        named = alone or both or initialed or in_full
        return edited or quoting or named or behind[1:2] == k.OP_CIT
    if behind.startswith(k.COLON) and behind[1:].startswith(CAPITALS_FIRST):
        return False  # `svědectví Feierabendovo: FEIERABEND, L. K.: …`
    if edited and behind[:1] in k.NAME + k.QUOTED + k.PLACE:
        return k.INITIALS in kinds or given  # `Letters, ed. X` is a title
    if behind.startswith(k.COLON + k.QUOTED) and kinds in FULL_NAMES:
        return True  # `Lucie Fels: "Kaiserin Friedrich", Düsseldorf 1927`
    # `Ave Wilson: ZDA (Ljubljana: Sophia, 2003)`, `Telford Taylor, 286`, against `Kronika Plamena, 78–101`
    colon = behind.startswith(k.COLON) and _in_chicago(behind)
    if kinds == k.NAME * 2 and (colon or behind.startswith(FIGURES_FOLLOW)):
        return given
    if kinds == k.NAME and colon and behind[1:2] == k.NAME:
        return edited  # `Kolyma: The Arctic Death Camps (New York, 1978)`
    return not _is_a_title(run, behind, edited=edited) and _long_enough(run, behind)


def _is_a_title(run: Sequence[Item], behind: str, *, edited: bool) -> bool:
    """Whether words that look like names are the first of a title."""
    kinds = kinds_of(run)
    if kinds == TITLED_WITH_AND and behind.startswith(PAGES_FOLLOW):
        return True  # `Roberts, Masters and Commanders, pp. 548–58`
    if (k.IN in kinds or kinds == PAIRED) and not _two_persons(run, behind, edited=edited):
        return True
    # `Історія України: нове бачення`, `История КПСС: В 6 т.`: a title and its subtitle
    cyrillic = "\u0400" <= run[0].text[:1] <= "\u04ff"
    if behind.startswith(k.COLON) and cyrillic and kinds in (k.NAME * 2, k.NAME + k.ACRONYM):
        return True
    if behind.startswith(k.COMMA + k.WORD) and cyrillic and kinds == k.NAME * 2 and run[0].text not in GIVEN:
        return True  # `Описание Сибири, составленное …`: a title that goes on in small letters
    one_word = kinds in (k.NAME, k.ACRONYM) and not is_russian_family(run[0].text.title())
    if behind.startswith(k.COLON) and cyrillic and one_word:
        return True  # `Минувшее: Исторический альманах`, `ГУЛАГ: документы`
    # `Watson D. Molotov’s Apprenticeship`, `Woloch I. The French Veteran, …`
    owned = kinds == k.NAME * 2 and run[0].text.endswith(POSSESSIVE)  # `(People’s Tragedy, p. 633)`
    words = [item.text for item in run[1:] if item.kind != k.INITIALS]
    return owned or any(word.endswith(POSSESSIVE) or word in TITLES_GO_ON for word in words)


def _long_enough(run: Sequence[Item], behind: str) -> bool:
    """Whether capitals are a name: `Victor M. FIC`, `GFK, Memoirs`; `GARF` and `NIJZ, Poročilo` are none."""
    last = run[-1]
    if last.kind != k.ACRONYM:
        return True
    if len(run) == 1:
        titled = behind.startswith((k.COMMA + k.NAME, k.COMMA + k.DOCTYPE))
        if not last.text.isupper() and last.text[0] >= "\u0400":
            return False  # `СГГиД, ч. 1`
        return len(last.text) >= (SHORTEST_BODY if titled else LONG_CAPITALS)
    titled = behind.startswith(k.COMMA + k.QUOTED)  # `Zhe SHI, « … »`
    given = titled or k.INITIALS in kinds_of(run) or run[0].text in GIVEN
    return len(last.text) >= (SHORTEST_BODY if given else SHORTEST_CAPITALS)


def _in_chicago(behind: str) -> bool:
    """Whether an imprint stands in brackets, so that a comma, no colon, would part author and title."""
    return k.IMPRINT in behind.partition(k.SEMICOLON)[0].partition(k.STOP)[0]


def _two_persons(run: Sequence[Item], behind: str, *, edited: bool) -> bool:
    """`Prebilič in Guštin, »Title«`, `Pons and Romano, Title`; not `Socialism and War: Essays`."""
    if k.IN in kinds_of(run):
        south_slavic = any(SLAVIC_LETTER.search(item.text) for item in run)
        families = run[1].kind == k.IN and behind.startswith((k.COMMA + k.QUOTED, k.COMMA + k.NAME))
        if any(item.text == "en" for item in run if item.kind == k.IN):  # `Carla van Baalen en J. Ramakers`
            return all(person[:1] and _begins_with_given(person[0]) for person in parted(run))
        joined = all(item.text == "in" for item in run if item.kind == k.IN)
        if joined and all(_is_in_full(person) for person in parted(run)):
            return True  # `Louis Bodin in Jean Touchard, Front populaire`, `Martin Kos in Jan Kren, …`
        return joined and (edited or south_slavic or (families and k.PLACE not in kinds_of(run)))
    return not (behind.startswith(k.COLON) and k.IMPRINT in behind.partition(k.SEMICOLON)[0])


def _begins_with_given(first: Item) -> bool:
    return first.kind == k.INITIALS or first.text in GIVEN


def _is_in_full(person: Sequence[Item]) -> bool:
    """`Louis Bodin`, `Alfred T. Hale`, `A. T. Hale`; `Martin` is a town too."""
    kinds = kinds_of(person).replace(k.PLACE, k.NAME)
    return kinds == k.INITIALS + k.NAME or (kinds in FULL_NAMES and person[0].text in GIVEN)


def _is_middle_initial(items: Sequence[Item], kinds: str, first: int, last: int) -> bool:
    """`Предраг Ј. Марковић, …`: a family name behind the initial, and none before it."""
    if kinds[first : last + 2] != k.NAME + k.INITIALS + k.NAME + k.COMMA:
        return False
    before, behind = items[first].text, items[last].text
    return behind.endswith(FAMILY_ENDINGS) and not before.endswith(FAMILY_ENDINGS)
