"""Years in brackets that words, and no numbers, tell to be an issue's or a title's."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

LONGEST_JOURNAL = 12  # items, with the title of its article
JOURNAL = frozenset(k.NAME + k.WORD + k.IN + k.AND + k.PLACE + k.PARTICLE + k.TO)
BEFORE_AN_ARTICLE = (k.NAME + k.COMMA, k.INITIALS + k.NAME, k.NAME * 2)
# `J. Nowak, Wieś i dwór, „Kwartalnik Historyczny”`
IN_A_QUOTED_JOURNAL = compiled(
    f"(?:{k.INITIALS}{k.NAME}|{k.NAME}{{2,3}}|[{k.NAME}{k.ACRONYM}]{k.COMMA}?{k.INITIALS})[{k.COMMA}{k.COLON}]"
    f"[^{k.QUOTED}{k.SEMICOLON}{k.IMPRINT}{k.PAGES}{k.ISSUE}][^{k.SEMICOLON}{k.IMPRINT}{k.PAGES}{k.ISSUE}]{{0,24}}"
    f"{k.COMMA}{k.QUOTED}$"
)
LONGEST_CITATION = 32  # items
PAGES_ALONE = tuple(k.COMMA + page for page in k.PAGES + k.NUMBER + k.RANGE)


def is_of_an_article(items: Sequence[Item], at: int) -> bool:
    """`Hale, ‘Disloyal Partisans’ in Review of Social History (1989).`: the journal’s year, and no page."""
    if items[at - 1].kind == k.QUOTED:
        ends = kinds_of(items[at + 1 : at + 2]) in ("", k.STOP, k.SEMICOLON)
        before = kinds_of(items[max(at - LONGEST_CITATION, 0) : at])
        return ends and IN_A_QUOTED_JOURNAL.search(before) is not None
    kinds = kinds_of(items[max(at - LONGEST_JOURNAL, 0) : at])
    before, quoted, journal = kinds.rpartition(k.QUOTED)
    journal = journal.removeprefix(k.COMMA).removeprefix(k.IN)
    authored = bool(quoted) and before[-2:] in BEFORE_AN_ARTICLE
    return authored and journal[:1] == k.NAME and len(journal) > 1 and JOURNAL.issuperset(journal)


def is_period(items: Sequence[Item], at: int) -> bool:
    """`Hale, Maks Lyle (1881–1964), 12`: years too long for an issue, behind words and before a page.

    `Collected Works (1941–1967), vol. 3, p. 12` came out so long.
    """
    return kinds_of(items[at + 1 : at + 3]) in PAGES_ALONE
