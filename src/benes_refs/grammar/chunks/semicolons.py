"""Semicolons inside a citation, which part nothing: in the title of a volume, before where it was printed."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, holds, kinds_of
from benes_refs.grammar.language.sentence import ANCHORS
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

_TITLED = f"[{k.NAME}{k.WORD}{k.AND}{k.IN}{k.DOCTYPE}{k.PLACE}{k.PARTICLE}{k.ACRONYM}{k.TO}]"
HALF_A_TITLE = compiled(f"{k.EDITION}[^{k.EDITION}]{{0,6}}{k.VOLUME}{k.COMMA}{_TITLED}{{1,8}}$")
OTHER_HALF = compiled(f"[{k.NAME}{k.PLACE}]{_TITLED}{{0,7}}(?:{k.COMMA}[{k.YEAR}{k.YEARS}])?{k.IMPRINT}")
# An author opens what is printed behind a semicolon, and nothing has told where
AUTHORED_BEFORE = tuple(
    person + sign
    for person in (k.NAME, k.INITIALS + k.NAME, k.NAME * 2, k.NAME + k.PLACE)
    for sign in k.COMMA + k.COLON + k.SLASH + k.ASIDE
)
PLACED = frozenset(k.IMPRINT + k.PAGES + k.DATE + k.VOLUME + k.ISSUE + k.NUMBER + k.RANGE + ANCHORS)


def parts_nothing(before: Sequence[Item], behind: Sequence[Item]) -> bool:
    """`FRUS, 1955–1957, vol. 5, Austrian State Treaty; Summit Meetings (Washington, 1988), doc. 1`

    `Hale, Anna: Der lange Weg; Göttingen 1983`: where it was printed, which begins no other one.
    """
    if kinds_of(behind[:1]) == k.IMPRINT:
        return kinds_of(before).startswith(AUTHORED_BEFORE) and not holds(before, PLACED)
    half = HALF_A_TITLE.search(kinds_of(before))
    return half is not None and OTHER_HALF.match(kinds_of(behind)) is not None
