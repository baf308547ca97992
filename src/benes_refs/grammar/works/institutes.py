"""Institutes, academies and offices that answer for a book: `/ Ин-т истории РАН`, `/ АН СССР`."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.lists import folded
from benes_refs.knowledge.fold import fold
from benes_refs.quick.typing import Sequence

BEGINNINGS = folded(
    "ин-т ін-т институт інститут акад ун-т университет університет мин-во министер міністер гос дзярж держ "
    "рос всерос федер нац центр о-во общество товариство музе фонд отд-ние упр комитет комітет камітэт "
    "агентство главн кафедр факультет библиотек бібліотек архив архів правительств"
)
LOOKED_AT = 3  # words


def names_institute(items: Sequence[Item]) -> bool:
    """Whether one of the first words is of an institute, or its letters: `АН СССР`."""
    first = items[:LOOKED_AT]
    lettered = kinds_of(first[:1]) == k.ACRONYM and first[0].text[0] >= "\u0400"
    return lettered or any(fold(item.text.strip(".")).startswith(BEGINNINGS) for item in first)


def institute_follows(behind: Sequence[Item]) -> bool:
    """`/ Отв. ред. А. О. Громов; Ин-т истории РАН`: who answers for the book, no further editor."""
    return names_institute(behind[:1]) and kinds_of(behind[1:2]) != k.INITIALS
