"""Authors in a list: `Anna Braun; Karl Weiss: Geschichte`, `Anna Braun, Karl Weiss (eds.), Geschichte`."""

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
_TITLE = f"[^{k.SEMICOLON}{_CLOSED}]{{0,40}}[{_CLOSED}{k.IN}]"
_BEGINS = (
    f"(?:(?<![^{k.STOP}{k.SIGNAL}{k.SEMICOLON}{k.QUESTION}{k.IN}])|(?<=[{k.IN}{k.SIGNAL}{k.AND}]{k.COLON}))"
)
PERSONS = compiled(
    f"{_BEGINS}{_PERSON}(?:{k.SEMICOLON}{_PERSON}){{1,{MOST_PERSONS}}}"
    f"(?:{k.COMMA}?{k.EDITOR}|{k.COLON}|(?:[{k.COMMA}{k.STOP}]|(?<={k.INITIALS}))(?={_TITLE}))"
)
IN_FULL = compiled(
    f"{_BEGINS}(?P<persons>{_NAMED}(?:{k.COMMA}{_NAMED}){{1,{MOST_PERSONS}}})"
    f"(?:{k.COLON}|{k.COMMA}?(?P<editing>{k.EDITOR})(?=[{k.COMMA}{k.COLON}{k.STOP}]))"  # no `ed. G. Hale`
)


def with_authors_joined(items: list[Item]) -> list[Item]:
    """The semicolons or commas between persons become dashes, which part nothing else.

    `Anna Braun; Karl Weiss: Geschichte der Partei`, `WEISS, Karl; BRAUN, Anna. Geschichte. Wien 1972`,
    `In: Braun, Anna; Weiss, Karl (Hg.): Geschichte`, `in: Anna Braun, Karl Weiss (Hg.), Geschichte`
    """
    kinds = kinds_of(items)
    joined = list(items)
    for found in PERSONS.finditer(kinds):
        if _is_person(items[found.start() : found.start() + 3]):
            _join(joined, kinds, k.SEMICOLON, *found.span())
    for found in IN_FULL.finditer(kinds):
        start, end = found.span("persons")
        begins = (start, *(at + 1 for at in starts(kinds[:end], k.COMMA, start)))
        persons = [_is_person(items[at : at + 1]) for at in begins]
        if any(persons) if found["editing"] else all(persons) and not _tells_a_life(items[end:]):
            _join(joined, kinds, k.COMMA, start, end)
    return joined


def _tells_a_life(behind: Sequence[Item]) -> bool:
    """`Hale, Otto Brandt: A Life (London: Marsh, 1992)`: who brackets imprints has a comma behind authors."""
    printed = next((item for item in behind if item.kind in k.IMPRINT + k.SEMICOLON), None)
    return printed is not None and printed.text.startswith("(")


def _join(items: list[Item], kinds: str, sign: str, start: int, end: int) -> None:
    for at in starts(kinds[:end], sign, start):
        items[at] = Item(k.DASH, items[at].start, items[at].end, items[at].text)


def _is_person(named: Sequence[Item]) -> bool:
    """Whether initials or a known given name are among the first words, in whichever order."""
    return any(item.kind == k.INITIALS or item.text in GIVEN for item in named)
