"""Persons as names: one of a list in either order, with particles, ranks, initials and patronymics."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.engine import rule
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.text import NoteText, unspaced, unsplit
from benes_refs.grammar.language.words import (
    CAPITAL_PARTICLES,
    HONORIFICS,
    ROYAL,
    RUSSIAN_ENDINGS,
)
from benes_refs.grammar.persons.family_names import first_of_two, is_eastern
from benes_refs.knowledge.fold import TO_CYRILLIC, TO_LATIN, fold
from benes_refs.knowledge.names import DOUBLE_FAMILIES, GIVEN, HUNGARIAN
from benes_refs.model import Name
from benes_refs.quick.typing import TYPE_CHECKING, Sequence

PARTING = k.COMMA + k.SEMICOLON + k.DASH + k.AND + k.TO_OR_AND + k.IN + k.SLASH
PATRONYMICS = ("ович", "евич", "ьич", "овна", "евна", "ична", "йович", "івна", "ївна")
HUNGARIAN_EDITORS = ("szerk. ", "szerk.: ", "összeáll. ", "ford. ", "közli ", "szerkesztette ")
EDITED = max(map(len, HUNGARIAN_EDITORS))
FULL_NAME = 3  # a given name and two family names
GIVEN_LIKE_FAMILIES = ("Константин", "Валентин", "Мартин", "Севастьян", "Марко", "Янко")
FAMILIES_ALONE = ("ič", "ić", "šek", "ček", "nik", "ová")  # endings that no given name has

if TYPE_CHECKING:
    import pyparsing as pp


ELIDED = ("d'", "d’")


@rule("person")
def person() -> pp.ParserElement:
    """One person of a list, in either order."""
    from benes_refs.grammar.language.notation import ahead, either, maybe, no, one, seq, some

    families = seq(one(k.NAME, k.ACRONYM), one(k.NAME, k.ACRONYM))
    of_two = seq(families, one(k.COMMA), one(k.INITIALS), no(one(k.NAME)))  # `García Venero, M.`
    part = one(k.NAME, k.INITIALS, k.PARTICLE, k.ACRONYM, k.PLACE, k.ROMAN)
    given = seq(some(part), maybe(maybe(one(k.COMMA)), one(k.JUNIOR)), maybe(one(k.ASIDE)))
    unparted = seq(one(k.NAME), one(k.INITIALS), ahead(one(k.NAME), one(k.INITIALS)))  # `Кон П. Лис Н.`
    both = seq(one(k.NAME), one(k.ASIDE), one(k.INITIALS))  # the name by birth or marriage in brackets
    return either(
        both,
        of_two,
        unparted,
        seq(one(k.NAME, k.ACRONYM, k.PLACE), one(k.COMMA), one(k.INITIALS)),
        given,
        one(k.BRACKET),
    )


def read_people(items: Sequence[Item], note: NoteText, *, family_first: bool = False) -> tuple[Name, ...]:
    """The persons named in a run of items; commas, “and”, slashes and editors' words part them.

    With `family_first` a Russian list is expected, where `Ренко Джордж` is Джордж Ренко.
    """
    kinds = kinds_of(items)
    names: list[Name] = []
    at = 0
    hungarian: list[Name] = []
    given: list[bool] = []
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
            hungarian += names[-1:] if _hungarian(run, note) else []
        given += [_is_given_alone(name, run) for name in names[len(given) :]]
        at = found.end
    turned = [_turned(name) if hungarian and name not in hungarian else name for name in names]
    if any(given):
        turned = _with_shared_families(turned, given)
    return tuple([name for name in turned if name.family])


def _turned(name: Name) -> Name:
    """`Ádám Magda – Juhász Gyula`: of two given names the first is the family's, as with those beside."""
    both = name.family in HUNGARIAN and name.given in HUNGARIAN
    return Name(name.given, name.family) if both else name


def _with_shared_families(names: Sequence[Name], given: Sequence[bool]) -> list[Name]:
    """`E. e D. Susmel`, `Julian and Margaret Bullard`: two persons of one family."""
    following = [*names, Name("")][1:]
    two = len(names) == len("AB")
    return [
        Name(after.family, f"{name.family} {name.given}".rstrip())
        if alone and _is_alike(name, after.given, two=two)
        else name
        for name, after, alone in zip(names, following, given, strict=True)
    ]


def _is_given_alone(name: Name, run: Sequence[Item]) -> bool:
    """`E.`, `Julian`, `Robert H.`: what parents give; in `Peter H. Arnold` the last is the family's."""
    if not name.given:
        return name.family.endswith(".") or name.family in GIVEN
    return name.family in GIVEN and kinds_of(run) == k.NAME + k.INITIALS


def _is_alike(name: Name, other: str, *, two: bool) -> bool:
    """Whether two given names are both initials, or both in full: `Robert H. and Mary P. Jones`."""
    first, _, more = other.partition(" ")
    if name.given:
        return first in GIVEN and more.endswith(".")
    initials = name.family.endswith(".")
    return bool(other) and initials == other.endswith(".") and (initials or two or other in GIVEN)


def _in_one_alphabet(name: Name) -> Name:
    """`М. Hauner` with a Cyrillic М: initials in the alphabet of the family name."""
    if "." not in name.given:
        return name
    return name._replace(given=name.given.translate(TO_LATIN if name.family[:1] < "\u0250" else TO_CYRILLIC))


def _clean(run: Sequence[Item], note: NoteText) -> str:
    return unspaced(unsplit(note.clean(run[0].start, run[-1].end))) if run else ""


def catalogued_people(items: Sequence[Item], note: NoteText) -> tuple[Name, ...]:
    """Names with the family name before a comma, in pairs; `Silva, Teresa Cruz e`: of Cruz e Silva.

    The later ones may stand as one is called: `KUKLÍK, Jan a Jan NĚMEČEK`, `Marsh, Peter and Ian Hale`.
    """
    runs: list[list[Item]] = [[]]
    kinds = kinds_of(items)
    for at, item in enumerate(items):
        last = item.kind == k.AND and kinds[at + 1 : at + 2] in ("", k.COMMA)
        if item.kind in PARTING and not last:
            runs.append([])
        elif item.kind != k.JUNIOR:
            runs[-1].append(item)
    filled = iter([run for run in runs if run])
    names: list[Name] = []
    for run in filled:
        capitals = run[-1].kind == k.ACRONYM and run[0].kind != k.ACRONYM
        direct = len(run) > 1 and (capitals or (names != [] and run[0].text in GIVEN))
        given = run[:-1] if direct else next(filled, [])
        names.append(Name(_clean(run[-1:] if direct else run, note), _clean(given, note)))
    return tuple(names)


def bracketed_people(items: Sequence[Item], note: NoteText) -> tuple[Name, ...]:
    """`Dutailly (Henry) et LE MOAL (Frédéric)`: the family names, each with its given name in brackets."""
    names: list[Name] = []
    family: list[Item] = []
    for item in items:
        if item.kind == k.ASIDE:
            names.append(Name(_clean(family, note), item.text.strip("() ")))
            family = []
        elif item.kind not in k.COMMA + k.AND:
            family.append(item)
    return tuple(names)


def turned_people(items: Sequence[Item], note: NoteText) -> tuple[Name, ...]:
    """`Robbins Richard G., Lieven Dominic`: the family name first, without a comma behind it."""
    names: list[Name] = []
    run: list[Item] = []
    for item in [*items, Item(k.COMMA, 0, 0, ",")]:
        if item.kind not in PARTING:
            run.append(item)
            continue
        given = next(at for at in range(1, len(run)) if {*run[at].text.split("-")} <= GIVEN)
        names.append(Name(_clean(run[:given], note), _clean(run[given:], note)))
        run = []
    return tuple(names)


def titled_people(items: Sequence[Item], note: NoteText) -> tuple[Name, ...]:
    """A person with a rank: `Lord Strang`, `Митрополит Евлогий (Георгиевский)`, `Великий князь Гавриил`."""
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
    if aside and bare[-1].kind == k.INITIALS:
        bare = [item for item in bare if item.kind != k.ASIDE]  # `Юнге (Толстая) Е. Ф.`
    elif aside:
        return Name(aside[0].text.strip("()"), _clean([i for i in bare if i.kind != k.ASIDE], note))
    initials = [item for item in bare if item.kind == k.INITIALS]
    if kinds_of(bare[-2:]) == k.INITIALS + k.PARTICLE:  # `Коленкур А. де`
        return Name(_clean(bare[:-2], note), _clean(bare[-2:-1], note), bare[-1].text)
    if len(bare) == 1:
        return Name(_clean(bare, note), _clean(rank, note))
    if initials and bare[0].kind != k.INITIALS and bare[-1].kind == k.INITIALS:
        family = [item for item in bare if item.kind != k.INITIALS]
        return Name(_clean(family, note), _clean(initials, note))
    if bare[-1].kind == k.ROMAN:
        bare = bare[:-1]
    cut = _family_start(bare)
    if len(bare) == FULL_NAME and bare[-1].text.endswith(PATRONYMICS):
        return Name(_clean(bare[:1], note), _clean(bare[1:], note))  # `Романюк Евгений Петрович`
    if (family_first and _russian_order(bare)) or _chinese(bare):
        return Name(_clean(bare[:1], note), _clean(bare[1:], note))
    if _hungarian(bare, note):
        return Name(_clean(bare[:-1], note), _clean(bare[-1:], note))
    return Name(_clean(bare[cut:], note), _clean(bare[:cut], note))


def _family_start(bare: Sequence[Item]) -> int:
    """The index of the family name: `R. | De Felice`, `Ernst | von X`, `Jera | Vodušek Starič`.

    `J. | Alvarez del Vayo`: behind initials the name before the particle is no given one.
    """
    cut = len(bare) - 1
    if (first := first_of_two(bare)) is not None:
        return first
    while cut > 0 and (bare[cut - 1].kind == k.PARTICLE or fold(bare[cut - 1].text) in CAPITAL_PARTICLES):
        cut -= 1
    if cut and (fold(bare[cut - 1].text), fold(bare[-1].text)) in DOUBLE_FAMILIES:
        return cut - 1  # `Otto | Liman von Sanders`
    if cut > 1 and bare[cut].text[:2] in ELIDED and bare[cut - 1].kind == k.NAME:
        return cut - 1  # `Valéry | Giscard d’Estaing`
    if (
        cut == FULL_NAME - 1 == len(bare) - 1
        and bare[1].kind == k.NAME
        and bare[1].text.endswith(FAMILIES_ALONE)
    ):
        return 1
    if kinds_of(bare) == k.NAME * len(bare) and _slavic_families(bare):
        return len(bare) - 2
    if kinds_of(bare) == k.INITIALS + k.NAME * 2 and cut == FULL_NAME - 1 and _two_families(bare):
        return 1
    if kinds_of(bare) == k.NAME + k.ACRONYM * 2:
        return 1  # `Karen | JOHNSON FREEZE`
    doubled = cut < len(bare) - 1 and kinds_of(bare[:cut]) == k.INITIALS + k.NAME
    return cut - doubled


def _slavic_families(bare: Sequence[Item]) -> bool:
    """`Ograjšek Gorenjak`, `Nataša | Budna Kodrič`: the first of two family names, which no given name is."""
    if len(bare) not in (2, FULL_NAME) or bare[-2].text in GIVEN or bare[-1].text in GIVEN:
        return False
    if len(bare) == FULL_NAME:
        return bare[0].text in GIVEN and bare[-1].text.endswith(("ič", "ić", "ová"))
    return bare[0].text.endswith(FAMILIES_ALONE)


def _two_families(bare: Sequence[Item]) -> bool:
    """`D. | Bolech Cecchi`, `E. | Vecchi Pinto`, against `W. Averell | Harriman` and `R. Maria | Rossi`"""
    return bare[1].text not in GIVEN and bare[-1].text[-1] in "aeiou" and bare[1].text[-1] in "iho"


def _russian_order(items: Sequence[Item]) -> bool:
    """`Ренко Джордж`, `Троцкий Лев`: the family name stands first, told by its ending or the given name."""
    first, last = items[0].text, items[-1].text
    if len(items) == 2 and last in GIVEN and first not in GIVEN:
        return True
    given = last in GIVEN_LIKE_FAMILIES or not last.endswith(RUSSIAN_ENDINGS)
    return len(items) == 2 and first.endswith(RUSSIAN_ENDINGS) and given


def _chinese(items: Sequence[Item]) -> bool:
    """`Bo Yibo`, `Kobayashi Yukio`: a Chinese or Japanese family name stands first."""
    return len(items) == 2 and is_eastern(fold(items[0].text), fold(items[1].text))


def _hungarian(items: Sequence[Item], note: NoteText) -> bool:
    """`Romsics Ignác`, `L. Balogh Béni`: a Hungarian given name stands last; `Tone Ferenc` was a Slovene.

    `Péter László: …`: of two given names the first is the family's where Hungarians' colon follows.
    """
    if len(items) not in (2, FULL_NAME) or items[-1].text not in HUNGARIAN:
        return False
    before = [item for item in items[:-1] if item.text in GIVEN]
    colon = len(items) == 2 and note.source[items[-1].end : items[-1].end + 1] == ":"
    both = bool(before) and before[0].text in HUNGARIAN
    led = note.source[max(items[0].start - EDITED, 0) : items[0].start].casefold().endswith(HUNGARIAN_EDITORS)
    initials_first = kinds_of(items) == k.INITIALS + k.NAME * 2 or kinds_of(items) == k.NAME * len(items)
    return initials_first and (not before or led or (colon and both))  # `Szerk. Vida István`
