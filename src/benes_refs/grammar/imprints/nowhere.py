"""Neither place nor year is known: `, s. l. n. d., p. 12`, `, s. l., s. d.`, `, б. м., б. г.`"""

from __future__ import annotations

from benes_refs.grammar.imprints.houses import NOWHERE
from benes_refs.grammar.imprints.imprint import Imprint
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, Put, chunk, kinds_of, replaced
from benes_refs.regexes import compiled

SAID = compiled(f"{k.PLACE}(?:,?{k.UNDATED})?(?=,?(?:{k.PAGES}|{k.ASIDE}|{k.VOLUME}|{k.EXTENT})|[.;]|$)")
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
    begin, end = kinds.rfind(k.SEMICOLON, 0, at) + 1, kinds.find(k.SEMICOLON, at)
    return not OF_A_PAPER.isdisjoint(kinds[begin : end if end > 0 else len(kinds)])
