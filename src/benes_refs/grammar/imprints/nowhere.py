"""Neither place nor year is known: `, s. l. n. d., p. 12`, `, s. l., s. d.`, `, б. м., б. г.`"""

from __future__ import annotations

from benes_refs.grammar.imprints.houses import NOWHERE
from benes_refs.grammar.imprints.imprint import Imprint
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, Put, chunk, kinds_of, replaced
from benes_refs.regexes import compiled

SAID = compiled(f"{k.PLACE}(?:,?{k.UNDATED})?(?=,?(?:{k.PAGES}|{k.ASIDE}|{k.VOLUME}|{k.EXTENT})|[.;]|$)")
NEAR = 60  # items: longer is no part of a note
OF_A_PAPER = frozenset(k.ARCHIVE + k.UNIT + k.DEPARTMENT + k.SLASHES + k.IBID)


def with_nothing_told(items: list[Item]) -> list[Item]:
    """The items with an imprint that says nothing; papers without a place are kept in an archive."""
    kinds = kinds_of(items)
    found: list[Put] = []
    for match in SAID.finditer(kinds):
        start, end = match.span()
        if items[start].value == NOWHERE and not _is_of_a_paper(kinds, start):
            found.append((start, end, [chunk(k.IMPRINT, items[start:end], Imprint())]))
    return replaced(items, found)


def _is_of_a_paper(kinds: str, at: int) -> bool:
    """`Hale à Marsh, s. l. n. d., AN, F7 12345`: whether an archive stands in the same part of the note."""
    before, behind = kinds[max(at - NEAR, 0) : at], kinds[at : at + NEAR]
    part = before.rpartition(k.SEMICOLON)[2] + behind.partition(k.SEMICOLON)[0]
    return not OF_A_PAPER.isdisjoint(part)
