"""A family name and a volume, as what was cited before is shortened: `Weinberg II, 334`."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, Put, kinds_of, replaced
from benes_refs.grammar.language.words import KINDS_OF_BOOK, MEMOIR_WORDS, NO_PERSONS, OF_PERIODICALS
from benes_refs.knowledge.fold import fold
from benes_refs.regexes import compiled

FAMILY_AND_VOLUME = compiled(
    rf"(?:^|(?<=[{k.SEMICOLON}{k.SIGNAL}{k.AND}{k.OPEN}{k.OP_CIT}])){k.NAME}{k.ROMAN}"
    rf"(?=,[{k.NUMBER}{k.RANGE}{k.PAGES}](?:$|[\.{k.SEMICOLON}{k.COMMA}{k.CLOSE}]))"
)
NO_FAMILIES = NO_PERSONS | KINDS_OF_BOOK | MEMOIR_WORDS | OF_PERIODICALS
SHORTEST = 4  # letters


def with_volumes_apart(items: list[Item]) -> list[Item]:
    """The items, with the comma that others put between the two."""
    found: list[Put] = []
    for match in FAMILY_AND_VOLUME.finditer(kinds_of(items)):
        family, volume = items[match.start()], items[match.end() - 1]
        named = len(family.text) >= SHORTEST and family.text.isascii() and volume.text.isupper()
        if named and fold(family.text) not in NO_FAMILIES:
            comma = Item(k.COMMA, family.end, family.end, ",")
            found.append((match.start(), match.end(), [family, comma, volume]))
    return replaced(items, found)
