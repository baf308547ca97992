"""Years in brackets that words, and no numbers, tell to be an issue's or a title's."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

LONGEST_JOURNAL = 12  # items, with the title of its article
JOURNAL = frozenset(k.NAME + k.WORD + k.IN + k.AND + k.PLACE + k.PARTICLE + k.TO)
BEFORE_AN_ARTICLE = (k.NAME + k.COMMA, k.INITIALS + k.NAME, k.NAME * 2)
ISSUE_OF_A_YEAR = compiled(r"\d{1,2}(?:[-–]\d{1,2})?/(?:1[89]|20)\d\d")
PAGES_ALONE = tuple(k.COMMA + page for page in k.PAGES + k.NUMBER + k.RANGE)


def is_of_an_article(items: Sequence[Item], at: int) -> bool:
    """`Hale, ‘Disloyal Partisans’ in Review of Social History (1989).`: the journal’s year, and no page."""
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


def year_and_issue(inside: Sequence[Item], opening: Item) -> Sequence[Item]:
    """`26 (2018, H. 1)`, `26 (H. 1, 2018)`, `26 (2018, 1)`, `26 (1/2018)`: the same without brackets."""
    kinds = kinds_of(inside)
    comma = Item(k.COMMA, opening.start, opening.start + 1, ",")
    if kinds == k.PAIR and ISSUE_OF_A_YEAR.fullmatch(inside[0].text):
        return (comma, _as(k.ISSUE, inside[0]))
    if kinds in (k.YEAR + k.COMMA + k.ISSUE, k.YEAR + k.COMMA + k.NUMBER):
        return (_as(k.ISSUED, inside[0]), inside[1], _as(k.ISSUE, inside[2]))
    if kinds == k.ISSUE + k.COMMA + k.YEAR:
        return (comma, inside[0], _as(k.ISSUED, inside[2]))
    return ()


def _as(kind: str, item: Item) -> Item:
    made = item.roles or ("issue",) if kind == k.ISSUE else ()
    return Item(kind, item.start, item.end, item.text, item.value or item.text, made, (item,))
