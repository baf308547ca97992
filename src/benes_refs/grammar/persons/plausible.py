"""Whether words that stand like names are persons, and no office, title or town."""

from __future__ import annotations

from itertools import pairwise

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.engine import Match, Rule
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.telling import JOURNALS
from benes_refs.grammar.language.words import (
    FAMILY_ENDINGS,
    HONORIFICS,
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
from benes_refs.grammar.persons.family_first import TITLE_BEGINS, TWO_LETTERS, turned, two_catalogued
from benes_refs.grammar.persons.family_names import heads_a_series, of_a_see, of_whom, qualifies
from benes_refs.grammar.persons.given_first import (
    PAGES_FOLLOW,
    SHORTEST_CAPITALS,
    TITLES_GO_ON,
    are_given_first,
)
from benes_refs.grammar.persons.rulers import RULER
from benes_refs.knowledge.fold import fold, folded
from benes_refs.knowledge.names import GIVEN
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

FRENCH = ("Le", "La")  # `J. Le Goff, La civilisation …`
JOINED_NOUN = compiled(r"[-‐][a-zà-ž]{2,5}[-‐][a-zà-ž]{3}")
OF_ONE_FAMILY = (k.NAME + k.AND + k.NAME * 2, k.NAME + k.AND + k.NAME + k.INITIALS + k.NAME)
BOLSHEVIKS = (["(б)"], ["(b)"])
MOST_GIVEN = 3  # names of one person
GIVEN_KINDS = set(k.NAME + k.INITIALS + k.DASH)
LISTING = frozenset(k.COMMA + k.AND + k.IN)
BY = frozenset(("par", "by", "por", "door"))
PERIODICALS = ("Bulletin", "Journal", "Review", "Newsletter", "Quarterly", "Working", "Papers")
PERIODICAL_LETTERS = ("Ж.", "В.")  # `Ж. «Былое», 1907, № 5`, `В. „Утро“, бр. 4456`
TWO_FAMILIES = tuple(
    first + second + k.COMMA for first in k.NAME + k.ACRONYM for second in k.NAME + k.ACRONYM
)
A_DAY_IN = k.COMMA + k.DATE + k.COMMA + k.IN
QUOTED_BY = tuple(k.COLON + k.NAME + k.INITIALS + title for title in k.NAME + k.DOCTYPE + k.PLACE)
NAMING = frozenset(k.NAME + k.INITIALS + k.PARTICLE)
IN_BRACKETS = NAMING | {k.COMMA}
SIGNS_BEHIND = (k.COMMA, k.COLON, k.STOP)
TITLE_BEGINNING = 8  # items
ABOUT = ("в", "во", "у", "ў", "о", "об", "про", "аб", "за")
TITLE_ABOUT = compiled(
    rf"[{k.IN}{k.WORD}][{k.WORD}{k.IN}{k.AND}{k.NAME}{k.DOCTYPE}{k.LABEL_WORD}{k.TO}{k.PARTICLE}]+"
    rf"\{k.STOP}?{k.DASH}?[{k.COMMA}{k.COLON}]?[{k.IMPRINT}{k.VOLUME}{k.EXTENT}{k.SLASH}]"
)
PARTING = frozenset(k.COMMA + k.AND + k.IN + k.DASH)
TITLES = tuple(TITLE_BEGINS)


class Run:
    """A run of words that a rule took for persons: items `first` to before `last`, `mark` the sign behind."""

    __slots__ = ("cyrillic", "first", "found", "items", "kinds", "last", "mark", "words")

    def __init__(self, items: Sequence[Item], kinds: str, found: Match, *, cyrillic: bool) -> None:
        self.items = items
        self.kinds = kinds
        self.found = found
        self.cyrillic = cyrillic
        self.first, self.last = found["people"]
        self.mark = found["mark"][0]
        self.words = items[self.first : self.last]


def are_persons(grammar: Rule, items: Sequence[Item], kinds: str, found: Match, cyrillic: bool) -> bool:
    """Whether the words are persons at all: no articles, and a point ends them only after initials."""
    run = Run(items, kinds, found, cyrillic=cyrillic)
    if run.words[0].kind == k.BRACKET:
        return _are_supplied(run)
    if grammar is authors_peer:
        return _is_a_peer(run)
    if grammar is not authors_bracketed and _names_no_person(grammar, run):
        return False
    if _is_told_about(run) or _is_one_noun(run) or _is_a_thing(run):
        return False
    judge = JUDGES.get(grammar)
    return judge is None or judge(run)


def _are_supplied(run: Run) -> bool:
    """`[Кошелев А. И.] Что такое …`: persons whom somebody put into a bracket."""
    inside = kinds_of(run.words[0].parts).strip(k.OPEN_BRACKET + k.CLOSE_BRACKET)
    supplied = k.INITIALS in inside and set(inside) <= IN_BRACKETS
    signed = run.kinds.startswith(SIGNS_BEHIND, run.last) and set(inside) <= NAMING
    return supplied or (signed and len(inside) < 5)


def _is_a_peer(run: Run) -> bool:
    """`The Earl of Avon`, `Viscount Grey of Fallodon`"""
    earl = fold(run.words[-3].text) in PEERS
    viscount = "family" in run.found and fold(run.words[0].text) in HONORIFICS
    return run.words[-2].text == "of" and (earl or viscount)


def _names_no_person(grammar: Rule, run: Run) -> bool:
    """Whether one of the persons begins with a word that no person does."""
    words = run.words
    alone = words[1:2] if words[0].kind == k.INITIALS else []  # `Н. К. Воспоминания // Русская старина`
    alone = [] if alone and alone[0].text in FRENCH and len(words) > len("J. Le".split()) else alone
    starts = [words[0], *alone, *(item for before, item in pairwise(words) if before.kind in PARTING)]
    if grammar is authors_catalogued and run.cyrillic:
        starts = [item for item in starts if item.text not in GIVEN]  # `Баева, Искра`, as a paper was called
    return any(fold(item.text) in NO_PERSONS for item in starts if item.kind != k.INITIALS)


def _is_told_about(run: Run) -> bool:
    """`Histoire de Russie, par Karamzin`, `Из воспоминаний Б. Громова: Громов Б. Избранное`: no author.

    `Strategic Basis, September 1976, in Hale (ed.), A History`: a day is no title of anybody's.
    """
    if run.kinds.startswith((*QUOTED_BY, A_DAY_IN), run.mark):
        return True
    behind = run.items[run.mark + 1 : run.mark + 2]
    return bool(behind) and behind[0].text in BY


def _is_one_noun(run: Run) -> bool:
    one = len(run.words) == 1
    noun = one and _is_no_name(run.words[0], paged=run.kinds.startswith(PAGES_FOLLOW, run.last))
    return noun or _is_a_party(run.words[-1], run.items[run.last : run.last + 1])


def _is_a_thing(run: Run) -> bool:
    """Whether names stand for whom or what a work is about, for an office or a journal."""
    words, kinds = run.words, kinds_of(run.words)
    # `Vandal, Napoléon et Alexandre Ier, t. I`: whom the book is about
    if not LISTING.isdisjoint(kinds) and any(item.value == RULER for item in words):
        return True
    if kinds in OF_ONE_FAMILY and words[0].text not in GIVEN:
        return True  # `Socialism and War Communism`
    if kinds == k.INITIALS + k.NAME and fold(words[1].text) in BODIES:
        return True  # `U.S. Congress, Hearings`
    if run.kinds.startswith(k.ACRONYM + k.NAME, run.first) and run.items[run.first + 1].text in PERIODICALS:
        return True  # `CWIHP Bulletin 5`
    return run.cyrillic and _names_a_journal(words)


def _are_named_in_order(run: Run) -> bool:
    """Whether names with the given name first are persons by what stands behind them."""
    if run.cyrillic and heads_a_series(run.items[run.mark + 1 :][:4]):
        return False
    if _names_a_translator(run) or two_catalogued(run.items, run.kinds, run.first, run.last):
        return False
    behind = run.kinds[run.mark :]
    article = behind.startswith(k.STOP) and len(behind) > 1 and _begins_a_title(run)
    return article or are_given_first(run.words, behind, edited="editors" in run.found)


def _have_a_rank(run: Run) -> bool:
    return "rank" in run.found and fold(run.items[run.found["rank"][0]].text) in HONORIFICS


def _are_of_a_see(run: Run) -> bool:
    return "see" in run.found and of_a_see(run.items, run.found)


def _are_titled(run: Run) -> bool:
    """`Автографы Петра. С. 64`, `Верная Богу. Авт.-сост. Ю. Рассулин`: no persons, for all their point."""
    if any(fold(item.text) in HONORIFICS for item in run.words[:2]):
        return True
    behind = run.kinds[run.mark :]
    titled = behind[:1] == k.STOP and not behind.startswith((k.STOP + k.PAGES, k.STOP + k.EDITOR))
    if not (run.cyrillic and titled) or k.WORD in kinds_of(run.words):
        return False
    return not (of_whom(run.words) or qualifies(run.words))


def _are_inverted(run: Run) -> bool:
    if run.kinds.startswith(k.DASH, run.mark) and run.words[0].kind == k.INITIALS:
        return False
    if run.cyrillic and (_is_middle_initial(run) or _is_told_of(run)):
        return False
    return _are_of_one_family(run.words)


def _are_in_capitals(run: Run) -> bool:
    """Whether small capitals are names: letters enough, or a given name."""
    capitals = all(
        len(item.text) >= SHORTEST_CAPITALS or item.text.title() in GIVEN
        for item in run.words
        if item.kind in k.ACRONYM + k.PLACE
    )
    return capitals and all(item.text.isupper() for item in run.words if item.kind == k.PLACE)


def _are_turned(run: Run) -> bool:
    return turned(run.words, run.kinds[run.mark :], run.items[run.last : run.last + TITLE_BEGINNING])


def _is_told_of(run: Run) -> bool:
    """`И. С. Тургенев в воспоминаниях современников. М., 1983`: no sign parts the name from small words."""
    led = run.words[0].kind == k.INITIALS and TITLE_ABOUT.match(run.kinds, run.mark) is not None
    return led and run.items[run.mark].text in ABOUT


def _is_a_party(word: Item, behind: Sequence[Item]) -> bool:
    """`ВКП(б), Коминтерн и Китай. Документы`: no given name stands in those brackets."""
    return word.kind == k.ACRONYM and [item.text for item in behind] in BOLSHEVIKS


def _names_a_journal(run: Sequence[Item]) -> bool:
    """`Киевская Старина, 1885, т. XI`"""
    return len(run) > 1 and folded(" ".join([item.text for item in run])) in JOURNALS


def _are_of_one_family(words: Sequence[Item]) -> bool:
    """`García Venero, M.`, `Seton Watson, R. W.`; not `Георгий Митрофанов, И. Н. Кузнецов`, two persons."""
    latin = words[0].text[0] < "\u0400" and words[0].text not in GIVEN
    return latin or not kinds_of(words).startswith(TWO_FAMILIES)


def _is_no_name(word: Item, *, paged: bool) -> bool:
    """`Entre-deux-guerres, op. cit.`, `У. С.Р. С. «Думка»` (not `Г. К. «На крейсере»`); a noun by its end."""
    if word.kind == k.PLACE:
        return word.text.endswith(".")  # `М., 1925. С. 14`
    if word.kind == k.INITIALS:
        return word.text.count(".") > TWO_LETTERS or word.text in PERIODICAL_LETTERS
    return bool(JOINED_NOUN.search(word.text)) or (paged and word.text.endswith(NOUN_ENDINGS))


def _names_a_translator(run: Run) -> bool:
    """`Ivan Maisky, Spanish Notebooks, trans. Ruth Kisch`: an author, a title, and who translated it."""
    listed = kinds_of(run.words)
    if "editors" not in run.found or k.COMMA not in listed or k.AND in listed:
        return False
    credit = run.items[run.found["editors"][0]]
    at_once = run.kinds.startswith((k.NAME, k.PLACE, k.INITIALS), run.mark)
    return at_once and (credit.value == "translator" or fold(credit.text).startswith("trans"))


def _begins_a_title(run: Run) -> bool:
    """`Kerensky. The Catastrophe. London, 1927`, `Perrin. Souvenirs. Paris, 1931`: an article or memoirs."""
    begun = run.items[run.mark + 1].text
    titled = begun in TITLES_GO_ON or fold(begun) in MEMOIR_WORDS
    one = run.mark - run.first == 1 and run.words[0].kind == k.NAME and titled
    rest = run.kinds[run.mark + 1 :].partition(k.SEMICOLON)[0]
    return one and (k.STOP + k.IMPRINT in rest or k.STOP + k.PAGES in rest)


def _given_in_brackets(run: Run) -> bool:
    """`Wandycz (Piotr S.), The Twilight …`; not `Politika (Beograd), 12. 3. 1938`, `Ignotus (pseud.), …`"""
    if not run.kinds.startswith(k.OP_CIT, run.mark) and run.kinds[run.mark + 1 :][:1] not in TITLES:
        return False
    inside = [kinds_of(item.parts).strip(k.OPEN + k.CLOSE) for item in run.words if item.kind == k.ASIDE]
    return all(0 < len(names) <= MOST_GIVEN and set(names) <= GIVEN_KINDS for names in inside)


def _is_middle_initial(run: Run) -> bool:
    """`Предраг Ј. Марковић, …`: a family name behind the initial, and none before it."""
    if run.kinds[run.first : run.last + 2] != k.NAME + k.INITIALS + k.NAME + k.COMMA:
        return False
    before, behind = run.words[0].text, run.items[run.last].text
    return behind.endswith(FAMILY_ENDINGS) and not before.endswith(FAMILY_ENDINGS)


JUDGES = {
    authors_several: _are_named_in_order,
    author_alone: _are_named_in_order,
    authors_ranked: _have_a_rank,
    authors_of_a_see: _are_of_a_see,
    authors_titled: _are_titled,
    authors_inverted: _are_inverted,
    authors_capitals: _are_in_capitals,
    authors_turned: _are_turned,
    author_turned: _are_turned,
    authors_bracketed: _given_in_brackets,
}
