"""Days as the North writes them: `Assarsson till Sandler, Moskva 16/10 1939`, `notat af 20/5 1944`."""

from __future__ import annotations

from benes_refs.grammar.chunks.dates_in_figures import DAY_AND_MONTH, NORDIC, day_of
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, Put, kinds_of, replaced, starts
from benes_refs.grammar.language.words import NEWSPAPERS
from benes_refs.knowledge.fold import fold
from benes_refs.numbers import whole
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

MOST_OF_A_PARTY = 6  # items to the day behind “to”
MOST_OF_A_TITLE = 8  # items from the word for a paper to its day
PARTY = f"[{k.NAME}{k.ACRONYM}{k.INITIALS}]{{1,4}}"
PARTY_BEFORE = compiled(f"{k.TO}{PARTY}$")
# `Hale t. Marsh`
SHORT_TO = compiled(f"(?<=[{k.NAME}{k.ACRONYM}{k.PLACE}])({k.LABEL_WORD}){PARTY}{NORDIC}")
TO_IN_SHORT = frozenset(("t.", "t ."))
OF_A_TITLE = k.WORD + k.NAME + k.PARTICLE + k.PLACE + k.IN + k.AND + k.STOP + k.TO + k.ACRONYM + k.DOCTYPE
MEMORANDA = ("PM", "P.M.")
WRITTEN_BY = ("av", "af", "från", "fra")
OF_THE_DAY = ("av", "af", "den", "d.", "d .", "dat.", "dateret", "daterad", "datert")
# With which the newspapers of the North end: `Aftontidningen`, `Morgonbladet`
NORDIC_PAPERS = ("bladet", "tidningen", "tidning", "tidende", "avisen", "posten", "kuriren", "demokraten")
BEHIND = ("", *k.COMMA + k.STOP + k.SEMICOLON + k.COLON + k.CLOSE + k.CLOSE_BRACKET + k.AND + k.DASH)
GOING_ON = (*BEHIND, k.PAGE_LABEL, k.OPEN)


def with_nordic_days(items: list[Item]) -> list[Item]:
    """`Assarsson till Sandler, Moskva 16/10 1939`, `Morgonbladet 2/11 1939`: the year behind a space."""
    items = _with_short_to(items)
    kinds = kinds_of(items)
    found: list[Put] = []
    for at in starts(kinds, NORDIC, 1):
        day, _, month = items[at].text.partition("/")
        if not DAY_AND_MONTH.fullmatch(f"{day}.{month}"):
            continue
        closed = kinds[at + 2 : at + 3] in GOING_ON
        told = items[at - 1].text.casefold() in OF_THE_DAY and (closed or kinds[at + 2] == k.WORD)
        if told or (closed and _is_led(items, kinds, at, day, month)):
            begin = at - told
            year = items[at + 1]
            found.append((begin, at + 2, [day_of(items[begin], year, f"{day}.{month}.{year.text}")]))
    return replaced(items, found)


def _is_led(items: Sequence[Item], kinds: str, at: int, day: str, month: str) -> bool:
    """Whether a place, a party, an author or a newspaper stands before, or what the paper is called."""
    if kinds[at - 1] == k.PLACE or PARTY_BEFORE.search(kinds, max(at - MOST_OF_A_PARTY, 0), at) is not None:
        return True
    if kinds[at - 1] == k.COMMA:
        return not _are_two_issues(day, month)
    if fold(items[at - 1].text) in NEWSPAPERS or items[at - 2].text in WRITTEN_BY:
        return True
    return items[at - 1].text.casefold().endswith(NORDIC_PAPERS) or _is_called(items, kinds, at)


def _is_called(items: Sequence[Item], kinds: str, at: int) -> bool:
    """`PM ang. handeln 3/12 1947`, `Notat om fisken 3/12 1947`"""
    before = kinds[max(at - MOST_OF_A_TITLE, 0) : at]
    title = items[at - len(before) + len(before.rstrip(OF_A_TITLE)) : at]
    return any(item.kind == k.DOCTYPE or item.text in MEMORANDA for item in title)


def _with_short_to(items: list[Item]) -> list[Item]:
    """`Hale t. Marsh 12/11 1947`: the Swedish “till” in one letter."""
    return replaced(
        items,
        [
            (at, at + 1, [Item(k.TO, items[at].start, items[at].end, "till")])
            for said in SHORT_TO.finditer(kinds_of(items))
            if items[at := said.start(1)].text in TO_IN_SHORT
        ],
    )


def _are_two_issues(first: str, second: str) -> bool:
    """`Przegląd Historyczny, 3/4 1935`"""
    number = whole(first)
    return number is not None and whole(second) == number + 1
