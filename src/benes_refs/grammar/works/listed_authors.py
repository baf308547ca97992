"""Authors whom semicolons part: `Anna Braun; Karl Weiss: Geschichte`, `WEISS, Karl; BRAUN, Anna (eds.)`."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of, starts
from benes_refs.knowledge.names import GIVEN
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

MOST_PERSONS = 12
_NAMED = f"[{k.NAME}{k.INITIALS}{k.PLACE}][{k.NAME}{k.INITIALS}{k.PARTICLE}]{{0,3}}[{k.NAME}{k.ACRONYM}]"
_TURNED = f"{k.PARTICLE}?[{k.NAME}{k.ACRONYM}]{k.COMMA}[{k.NAME}{k.INITIALS}{k.PLACE}]{{1,2}}"
_PERSON = f"(?:{_TURNED}|{_NAMED})"
_CLOSED = k.IMPRINT + k.PAGES + k.ISSUE + k.ISSUED + k.VOLUME
_TITLE = f"[^{k.SEMICOLON}{_CLOSED}]{{0,40}}[{_CLOSED}]"
PERSONS = compiled(
    f"(?<![^{k.STOP}{k.SIGNAL}{k.SEMICOLON}{k.QUESTION}]){_PERSON}(?:{k.SEMICOLON}{_PERSON}){{1,{MOST_PERSONS}}}"
    f"(?:{k.EDITOR}|{k.COLON}|[{k.COMMA}{k.STOP}](?={_TITLE}))"
    # `in: Braun, Anna; Weiss, Karl (Hg.): Wege`
    f"|(?<={k.IN}{k.COLON}){_PERSON}(?:{k.SEMICOLON}{_PERSON}){{1,{MOST_PERSONS}}}{k.COMMA}?{k.EDITOR}"
)


def with_authors_joined(items: list[Item]) -> list[Item]:
    """`Anna Braun; Karl Weiss: Geschichte der Partei`, `WEISS, Karl; BRAUN, Anna. Geschichte. Wien 1972`"""
    kinds = kinds_of(items)
    joined = list(items)
    for found in PERSONS.finditer(kinds):
        if _is_person(items[found.start() : found.start() + 3]):
            for at in starts(kinds[: found.end()], k.SEMICOLON, found.start()):
                joined[at] = Item(k.DASH, items[at].start, items[at].end, items[at].text)
    return joined


def _is_person(named: Sequence[Item]) -> bool:
    """Whether initials or a known given name are among the first words, in whichever order."""
    return any(item.kind == k.INITIALS or item.text in GIVEN for item in named)
