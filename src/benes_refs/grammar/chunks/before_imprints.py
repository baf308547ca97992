"""What a bracket says besides place, publisher and year: `(reprint of 1951 edn; New York, 1968)`."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.lists import folded
from benes_refs.grammar.language.words import BINDINGS, PRINTED_AGAIN, PRINTINGS
from benes_refs.knowledge.fold import fold
from benes_refs.regexes import compiled

_PERSON = f"(?:{k.INITIALS}{k.PARTICLE}?{k.NAME}|{k.NAME}{{1,3}}|{k.NAME}{k.INITIALS}{k.NAME})"
_CREDIT = f"{k.EDITOR}+[{k.WORD}{k.PARTICLE}{k.COLON}]?{_PERSON}(?:[{k.COMMA}{k.AND}]{_PERSON})*"
# Editors, and the sign behind them: `ed. G. Hale; `, `hg. von Anna Braun, Berlin`
CREDITED = compiled(
    rf"{k.EDITOR}[^{k.SEMICOLON}]*(?P<sign>{k.SEMICOLON})|{_CREDIT}(?P<comma>{k.COMMA}){k.PLACE}"
)
_PRINTED = f"(?={k.PLACE}.{{0,24}}[{k.YEAR}{k.YEARS}]{k.STOP}?$)"
_SAID = (
    f"[{k.WORD}{k.NAME}{k.EDITOR}{k.STOP}{k.IN}{k.EXTENT}{k.ORDINAL}{k.YEAR}{k.AND}{k.LABEL_WORD}{k.ACRONYM}]"
)
REMARK = compiled(f"(?P<said>{_SAID}{{1,8}})[{k.SEMICOLON}{k.COMMA}]{_PRINTED}")
AGAIN = compiled(
    rf"(?:{k.YEAR}[{k.SEMICOLON}{k.COMMA}])?(?P<said>[{k.WORD}{k.NAME}{k.ACRONYM}])\{k.STOP}?{k.COMMA}?{_PRINTED}"
)
YEAR_AND_EDITION = compiled(rf"{k.YEAR}(?P<said>[{k.WORD}{k.EDITOR}{k.NAME}])\{k.STOP}?$")
TWO_YEARS = compiled(
    rf"{k.YEAR}[{k.COMMA}{k.SEMICOLON}](?P<said>[{k.WORD}{k.NAME}{k.ORDINAL}]{{1,2}})"
    rf"\{k.STOP}?[{k.IN}{k.COMMA}]?{k.YEAR}$"
)
OF_A_PRINTING = PRINTINGS | PRINTED_AGAIN | BINDINGS | frozenset(folded("published pub"))
TRANSLATED = frozenset(folded("trans transl translation übers tr"))


def behind_editors(kinds: str) -> int:
    """The index of the sign between the editors, with which a bracket begins, and the imprint; 0 if none."""
    found = CREDITED.match(kinds)
    return 0 if found is None else max(found.start("sign"), found.start("comma"))


def without_remarks(inside: list[Item]) -> list[Item]:
    """The imprint alone, without which printing or translation of the book it is.

    `(2nd edn; New York, 1968)`, `(English trans., London, 1968)`, `(1951; repr. New York, 1968)`,
    `(Nachdruck Graz 1968)`, `(London, 1968 edn.)`, `(1951, repr. 1968)`, `(1968, first published 1951)`
    """
    kinds = kinds_of(inside)
    for before in (AGAIN, REMARK):
        found = before.match(kinds)
        if found is not None and _is_said_of_a_printing(inside[slice(*found.span("said"))]):
            return inside[found.end() :]
    for behind in (YEAR_AND_EDITION, TWO_YEARS):
        found = behind.search(kinds)
        if found is not None and _is_said_of_a_printing(inside[slice(*found.span("said"))]):
            return inside[: found.start() + 1]
    return inside


def _is_said_of_a_printing(said: list[Item]) -> bool:
    words = {fold(item.text.strip(" .")) for item in said}
    return k.EXTENT in kinds_of(said) or not words.isdisjoint(OF_A_PRINTING | TRANSLATED)
