"""When two spellings name one person, title, archive or file: keys that are equal where the things are.

A key is for comparing and never shown.  Scripts, case, accents and transliterations make no difference:
Litvinov, Litvinoff and Литвинов have one key, and so have ГАРФ and GARF (by the registry's code).
"""

from __future__ import annotations

from benes_refs.knowledge.fold import fold, words
from benes_refs.knowledge.transliterate import romanise, skeleton
from benes_refs.model import Document, Holding, Name
from benes_refs.quick.functions import lru_cache
from benes_refs.quick.typing import Iterable
from benes_refs.regexes import compiled

Key = tuple[object, ...]

ROMANCE_ARTICLES = ("le", "la", "les", "l", "un", "une", "il", "lo", "gli")
ARTICLES = frozenset(("the", "a", "an", "der", "die", "das", "den", "dem", "ein", "eine", *ROMANCE_ARTICLES))
PARTICLES = frozenset("de di da del della du des la le d von v zu van der den".split())
SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))
# Slavic case endings: Литвинова, Stalinu, Becka.  A name keeps three letters at least.
CASE_ENDING = compiled(r"(?<=\w{3})(?:ogo|ego|omu|emu|ovi|evi|iem|om|em|im|ym|ou|u|a|y|i|e|o|j)$")
SHORTEST_CUT = 3  # letters that a word is cut to
SHORTEST_MISSPELT = 6  # letters of a word that is still told with a slip in it
INITIALS = compiled(r"\b\w{1,2}\.\s*-?")


@lru_cache(maxsize=2048)
def bones(word: str) -> str:
    """The key of one word: its skeleton, or its folded form where it has figures or another script."""
    folded = fold(word)
    return folded if any(map(str.isdigit, folded)) else skeleton(folded) or folded


@lru_cache(maxsize=2048)
def family(name: str) -> str:
    """The key of an author's or editor's family name, without particles (`v. Srbik`) and “Jr.”."""
    parts = [part.casefold().strip(".") for part in words(name)]
    kept = [part for part in parts if part not in PARTICLES and part not in SUFFIXES] or parts
    return "".join(map(bones, kept))


@lru_cache(maxsize=2048)
def stem(family_key: str) -> str:
    """The key of a family name without the ending of a Slavic case: `Křena` is `Křen`."""
    return CASE_ENDING.sub("", family_key)


def families(names: Iterable[Name]) -> tuple[str, ...]:
    return tuple([family(name.family) for name in names])


def given_names(names: Iterable[Name]) -> tuple[str, ...]:
    """The keys of given names in full, of one word: where a family name stands first it is taken for one."""
    full = [name.given for name in names if name.given.isalpha()]
    return tuple([family(given) for given in full])


def same_given(one: Name, other: Name) -> bool:
    """Whether two given names can be one person's; nothing given fits all, initials fit full names."""
    if one.given == other.given:
        return True
    mine, theirs = ((words(name.given) or [""])[0] for name in (one, other))
    if not mine or not theirs or fold(mine[0]) == fold(theirs[0]):
        return True
    shorter, longer = sorted((bones(mine), bones(theirs)), key=len)
    return longer.startswith(shorter)


@lru_cache(maxsize=2048)
def person(name: str) -> str:
    """The key of a sender or recipient as written: `М.М. Литвинова`, `Colonel Simon`, `Litvinov`.

    The last name decides; the endings of Slavic cases fall away.
    """
    names = [word for word in words(INITIALS.sub(" ", name)) if word[0].isupper()] or words(name)
    return CASE_ENDING.sub("", bones(names[-1])) if names else ""


def people(names: Iterable[str]) -> frozenset[str]:
    return frozenset(filter(None, map(person, names)))


@lru_cache(maxsize=2048)
def title_words(title: str) -> tuple[str, ...]:
    """The words of a title as keys, articles left out, and initials: `Письма И. В. Сталина`."""
    said = words(title)
    if "." in title:
        said = [
            word for word in said if len(word) > 1 or not word.isupper() or f"{word}." not in title
        ] or said
    found = [word.casefold() for word in said]
    return tuple(filter(None, (bones(word) for word in found if word not in ARTICLES))) or tuple(found)


def title_likeness(short: str, full: str) -> int:
    """How well a short title stands for a full one.

    4: the same words; 3: its first words; 2: words of it in one run; 1: words of it in order; 0: not at all.
    """
    return words_likeness(title_words(short), title_words(full))


def words_likeness(some: tuple[str, ...], all_of: tuple[str, ...]) -> int:
    """The same for titles whose words are known already."""
    if len(some) >= len(all_of):
        return 4 if some == all_of and some else 0
    if not some or some[0] not in all_of:
        return 0
    if all_of[: len(some)] == some:
        return 3
    if max(map(len, some)) < SHORTEST_CUT:
        return 0
    if any(all_of[at : at + len(some)] == some for at in range(1, len(all_of) - len(some) + 1)):
        return 2
    rest = iter(all_of)
    return 1 if all(word in rest for word in some) else 0


def misspelt_likeness(some: tuple[str, ...], all_of: tuple[str, ...]) -> int:
    """The same for titles of which one has a slip in a long word: `Hrushevksy`, `plameni` for `plamene`."""
    if not some or len(some) > len(all_of):
        return 0
    unlike = [pair for pair in zip(some, all_of, strict=False) if pair[0] != pair[1]]
    slipped = len(unlike) == 1 and min(map(len, unlike[0])) >= SHORTEST_MISSPELT and one_slip(*unlike[0])
    return 3 if slipped else 0


def abbreviated_likeness(some: tuple[str, ...], all_of: tuple[str, ...]) -> int:
    """The same for a title of which words are cut off: `Соч.`, `Benešova zahr. politika`, `SMD`."""
    if not some or len(some) > len(all_of) or len(some[0]) < SHORTEST_CUT or some[0][0] != all_of[0][0]:
        return 0
    cut = all(full.startswith(word) for word, full in zip(some, all_of, strict=False))
    first_letters = "".join([word[0] for word in all_of if len(word) > SHORTEST_CUT])
    return int(cut or (len(some) == 1 and first_letters.startswith(some[0])))


def one_slip(one: str, other: str) -> bool:
    """Whether one letter was added, left out or mistaken, or two beside each other changed places."""
    while one and other and one[0] == other[0]:
        one, other = one[1:], other[1:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    alone = len(one) < 2 and len(other) < 2 and (one + other).isalpha()
    return alone or (len(one) == 2 and one == other[::-1])


def archive(holding: Holding) -> str:
    """The archive's code, or the key of its name as cited."""
    return holding.archive or " ".join(title_words(holding.name))


@lru_cache(maxsize=2048)
def level_value(value: str) -> str:
    """The key of one number of a shelfmark: `308к` is `308k`, `Р-5446` is `R 5446`; `05` is not `5`."""
    return "".join(fold(romanise(word)) for word in words(value))


def shelfmark(holding: Holding) -> tuple[tuple[str, str], ...]:
    return tuple((level, level_value(value)) for level, value in holding.shelfmark)


def capitalised(title: str) -> tuple[str, ...]:
    return tuple(word for word in words(title) if word[0].isupper())


def document_keys(document: Document | None) -> tuple[Key, ...]:
    """The keys under which a document is the same inside one file or volume: its people, its title.

    Each ends with the date; two documents without a date are one where people or title agree.  A title that
    names two people in order (`лист Балицького Косіору`) is one with the letter from the one to the other.
    """
    if document is None:
        return ()
    keys: list[Key] = []
    if document.sender or document.recipients:
        ends = (tuple(sorted(people(names))) for names in (document.sender, document.recipients))
        keys.append(("people", *ends, document.date))
    if document.title:
        keys.append(("title", title_words(document.title), document.date))
    named = tuple(map(person, (*document.sender, *document.recipients) or capitalised(document.title)))
    if len(named) > 1 and all(named):
        keys.append(("named", named, document.date))
    if not keys and document.date:
        keys.append(("date", document.date, bones(document.type)))
    return tuple(keys)
