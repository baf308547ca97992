"""Whether names with the given name first are persons: by the names, and by what stands behind them."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.words import CAPITAL_PARTICLES
from benes_refs.grammar.persons.family_first import FIRST_OF_A_TITLE, parted, parted_by_points
from benes_refs.grammar.persons.family_names import is_russian_family, short_form_by_points
from benes_refs.knowledge.fold import fold
from benes_refs.knowledge.names import GIVEN
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

TITLES_GO_ON = ("The", "A", "An", "Les", "Das", "Die")
STUDYING = ("tion", "ung", "studie", "analyse", "arbeit", "beitrag", "aufsatz")  # what somebody wrote
PAIRED = k.NAME + k.AND + k.NAME
TITLED_WITH_AND = k.NAME + k.COMMA + k.NAME + k.AND + k.NAME
FIGURES_FOLLOW = tuple(k.COMMA + kind for kind in k.NUMBER + k.RANGE)
PAGES_FOLLOW = tuple(k.COMMA + kind for kind in k.PAGES + k.NUMBER + k.RANGE + k.CROSS_REFERENCE)
POSSESSIVE = ("'s", "’s")
SLAVIC_LETTER = compiled("[čšžćđČŠŽĆĐ]")
SHORTEST_CAPITALS = 4  # letters of a name in small capitals: `GARF`, `FO` are none
JOINED_BEFORE_A_POINT = ("in", "and", "i")
SHORTEST_BODY = 3
GIVEN_FIRST = (k.NAME * 2, *(k.NAME + k.PARTICLE * n + k.NAME for n in (1, 2)))  # `Otto von Bismarck. …`
FULL_NAMES = (k.NAME * 2, k.NAME * 3, k.NAME + k.INITIALS + k.NAME, k.NAME + k.PARTICLE + k.NAME)
LONG_CAPITALS = 5  # letters of a family name in capitals; `Rußlands KP` is none
AUTHOR_AND_TWO_WORDS = k.INITIALS + k.NAME + k.COMMA + k.NAME * 2
IN_A_JOURNAL = compiled(
    f"{k.COMMA}{k.QUOTED}{k.ASIDE}?{k.COMMA}?[{k.YEAR}{k.ISSUED}{k.ISSUE}{k.VOLUME}{k.DATE}]"
)
CAPITALS_FIRST = (k.ACRONYM + k.COMMA + k.INITIALS, k.ACRONYM + k.COMMA + k.NAME)


def are_given_first(run: Sequence[Item], behind: str, *, edited: bool) -> bool:
    """Whether names are persons by the kinds behind them; `edited` where these call them editors."""
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
        surely = (
            run[-1].text not in GIVEN or k.IMPRINT in behind.partition(k.SEMICOLON)[0]
        )  # `Max Alexander. …`
        in_full = given and kinds in GIVEN_FIRST and surely and parted_by_points(behind)
        both = kinds == PAIRED and behind[1:2] == k.PAGES and not given  # `Маржерет и Масса. С. 12`
        named = alone or both or initialed or in_full or _several_in_full(run, behind)
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
    if kinds == AUTHOR_AND_TWO_WORDS and run[-2].text not in GIVEN and IN_A_JOURNAL.match(behind):
        return True  # `A. Kos, Nowa Huta, „Kultura” 1968, nr 10`
    if kinds.startswith(k.NAME + k.PARTICLE) and fold(run[0].text).endswith(STUDYING):
        return True  # `So die Interpretation von Hale, Der Weg`
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


def _several_in_full(run: Sequence[Item], behind: str) -> bool:
    """`Aleksej Hale, Goran Marsh in Aleksandar Kos. Luke: katalog (Beograd 2018)`: persons before a point.

    `Marko Kos, Ivan Hale und Josef Marsh. Eine Biographie (Berlin 1973)`: of Germans, whom a book is about.
    """
    title, imprint, _ = behind[1:].partition(k.IMPRINT)
    joined = any(item.text in JOINED_BEFORE_A_POINT for item in run)
    if (
        not (imprint and joined)
        or title[:1] not in FIRST_OF_A_TITLE
        or k.STOP in title
        or k.SEMICOLON in title
    ):
        return False
    persons = parted(run)
    return len(persons) > 1 and all(_is_in_full(one) and one[-1].text not in GIVEN for one in persons)


def _is_in_full(person: Sequence[Item]) -> bool:
    """`Louis Bodin`, `Alfred T. Hale`, `A. T. Hale`; `Martin` is a town too."""
    kinds = kinds_of(person).replace(k.PLACE, k.NAME)
    return kinds == k.INITIALS + k.NAME or (kinds in FULL_NAMES and person[0].text in GIVEN)
