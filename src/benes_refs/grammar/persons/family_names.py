"""Family names of two words without a hyphen, which no rule tells from a second given name.

`Largo Caballero`, `Luis | Suárez Fernández`, `Manuel | Tuñón de Lara`: Spaniards have two, and the first of
them is the one that they are called by.
"""

from __future__ import annotations

from collections.abc import Sequence

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.knowledge.fold import fold
from benes_refs.knowledge.names import DOUBLE_FAMILIES, GIVEN, SPANISH

MOST_WORDS = 4  # of two family names: `García Queipo de Llano`
NAMES = frozenset(k.NAME + k.ACRONYM + k.PLACE + k.PARTICLE)


def is_spanish(name: str) -> bool:
    """Whether it is the first of a Spaniard's two family names, and no given name."""
    return fold(name) in SPANISH and name.title() not in GIVEN


def first_of_two(bare: Sequence[Item]) -> int | None:
    """The index of the first of two family names; None where the last name alone is one."""
    last = len(bare) - 1
    if last and (fold(bare[last - 1].text), fold(bare[last].text)) in DOUBLE_FAMILIES:
        return last - 1
    for at in range(last):
        behind = kinds_of(bare[at:])
        if is_spanish(bare[at].text) and set(behind) <= NAMES:
            return at if len(behind) <= MOST_WORDS and behind[0] != k.PARTICLE else None
    return None
