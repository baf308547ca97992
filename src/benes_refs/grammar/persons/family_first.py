"""Names turned round, as catalogues have them: the French and the Slavic without a comma."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item
from benes_refs.grammar.language.words import HONORIFICS
from benes_refs.grammar.persons.family_names import is_spanish
from benes_refs.knowledge.fold import fold
from benes_refs.knowledge.names import DOUBLE_FAMILIES, GIVEN
from benes_refs.model import Name
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

PARTED_BY_POINTS = (k.STOP + k.IMPRINT, k.STOP + k.DASH + k.IMPRINT, k.DOUBLE_SLASH, k.ELLIPSIS + k.PAGES)
TITLE_BEGINS = (
    k.NAME + k.QUOTED + k.PLACE + k.DOCTYPE + k.OP_CIT + k.TO + k.IN + k.ROMAN + k.IDEM + k.PARTICLE
)
JOINING = k.IN + k.COMMA + k.AND + k.DASH + k.SLASH
TWO_LETTERS = 2
TWO_NAMES = 2
FIRST_OF_A_TITLE = tuple(k.NAME + k.PLACE + k.QUOTED + k.DOCTYPE)
ENGLISH = frozenset("the The “The of and".split())  # which turns no person's name round without a comma
# `Marsh, Peter, and Hale`, `NOVÁK, Petr a MARSH HALE`
FAMILY_AND_GIVEN = compiled(
    f"(?P<family>[{k.NAME}{k.ACRONYM}]{{1,2}}),{k.NAME}{k.INITIALS}?,?{k.AND}[{k.NAME}{k.ACRONYM}]{{1,2}}"
)
PARTICLES = ("De", "Di", "Da", "Du", "Van", "Von", "Le", "La", "Della", "Del", "Dal")
SIGNS_BEFORE_A_TITLE = (k.COMMA, k.COLON)


def turned(run: Sequence[Item], behind: str, title: Sequence[Item]) -> bool:
    """`Lieven Dominic. Nicholas II … — London: …`, `Bély Lucien, « … »`: a given name behind another name.

    `Lieven Dominic. Op. cit.`, `… Nicholas II… P. 5`; not `Walker Connor, The National Question`
    """
    persons = parted(run)
    if not all(map(_family_first, persons)):
        return False
    if behind.startswith(SIGNS_BEFORE_A_TITLE):
        words = [word for item in title for word in item.text.split()]
        plainly = run[0].kind == k.ACRONYM or run[-1].kind == k.INITIALS or _is_french(title[1:2])
        as_in_life = len(persons) == 1 and not (plainly or ENGLISH.isdisjoint(words))
        return behind[1:2] in TITLE_BEGINS + k.IMPRINT and not as_in_life
    ends = run[-1].kind != k.INITIALS or not behind.startswith(k.STOP)
    cited = behind.partition(k.SEMICOLON)[0]
    return ends and (any(sign in cited for sign in PARTED_BY_POINTS) or behind.startswith(k.STOP + k.OP_CIT))


def _is_french(title: Sequence[Item]) -> bool:
    """`« The Gold of Kolyma »`: with spaces inside its marks."""
    return any(item.parts[0].start > item.start + 1 for item in title if item.kind == k.QUOTED and item.parts)


def _family_first(person: Sequence[Item]) -> bool:
    """`Rooney John W.`, `De Felice Renzo`, `Soutou Georges-Henri`: the last name alone is a given one."""
    names = [item.text for item in person if item.kind not in k.INITIALS + k.PARTICLE]
    if len(names) < TWO_NAMES or [name for name in names if {*name.split("-")} <= GIVEN] != names[-1:]:
        return False
    first, *others = map(fold, names)
    family = len(first) > TWO_LETTERS and first not in HONORIFICS  # not `Mr. Antonio`
    return family and ([first, *others][-2], others[-1]) not in DOUBLE_FAMILIES


def parted_by_points(behind: str) -> bool:
    """`Jonathan Haslam. The Soviet Union. London: Macmillan, 1984. P. 12`: the name stands as in life."""
    cited = behind.partition(k.SEMICOLON)[0]
    return behind[1:2] in FIRST_OF_A_TITLE and any(sign in cited for sign in PARTED_BY_POINTS)


def parted(run: Sequence[Item]) -> list[list[Item]]:
    """The persons of a run that signs, “and” or “en” join."""
    parts: list[list[Item]] = [[]]
    for item in run:
        if item.kind in JOINING:
            parts.append([])
        else:
            parts[-1].append(item)
    return parts


def two_catalogued(items: Sequence[Item], kinds: str, first: int, last: int) -> bool:
    """`Marsh, Peter, and Hale, Kenneth, The Book`: two persons as catalogues turn them round, no three.

    Capitals show their families where the given names are unknown.
    """
    found = FAMILY_AND_GIVEN.fullmatch(kinds, first, last)
    if found is None or kinds[last : last + 2] != k.COMMA + k.NAME:
        return False
    given = items[found.end("family") + 1].text in GIVEN and items[last + 1].text in GIVEN
    capitals = items[first].kind == items[last - 1].kind == k.ACRONYM
    return capitals or given


def is_of_one_person(name: Name) -> bool:
    """`García Venero, Maximiano`: two family names are Spanish; `Ian Kershaw, Hitler, …` is another style.

    `Hale y Gasset, José`: what joins them shows it.
    Capitals are a family’s: `MARSH HALE, Maria`.
    """
    first, *more = name.family.split()
    joined = more[:1] in (["y"], ["i"])
    return (
        not more
        or joined
        or name.family.isupper()
        or first.islower()
        or first in PARTICLES
        or is_spanish(first)
    )


def is_of_two_persons(name: Name) -> bool:
    """`Anna Lind, Otto E. Brandt: A Life`: a given name and a family on both sides of the comma."""
    first, *more = name.family.split()
    last = name.given.rpartition(" ")[2]
    return bool(more) and first in GIVEN and " " in name.given and last not in GIVEN and "." not in last
