"""Newspapers: names that a day follows, and the town that stands behind a name.

`Правда, 12 мая 1937`, `Последние новости. Париж, № 5786, 26 января 1937`, `Волжская коммуна (Куйбышев)`.
"""

from __future__ import annotations

from collections.abc import Sequence

from benes_refs.grammar import kinds as k
from benes_refs.grammar.credits import strip
from benes_refs.grammar.items import Item, kinds_of
from benes_refs.grammar.tails import Tail
from benes_refs.grammar.words import DATE_JOINTS, ENTRIES
from benes_refs.knowledge.fold import fold

MAX_NEWSPAPER = 6  # words of a newspaper's name
BEFORE_A_DAY = frozenset("on in by at since until from am im vom le il dne dnia v na w dana от на".split())
BEFORE_A_TOWN = k.STOP + k.COMMA + k.DASH
JOINED = (k.NAME + k.AND + k.WORD, k.NAME + k.AND + k.NAME)
TOWN = frozenset(k.PLACE + k.COMMA + k.DASH + k.SLASH + k.AND)


def in_its_town(items: Sequence[Item], tail: Tail) -> Sequence[Item]:
    """The words before a day or an issue without the town that stands last in them; the tail gets it."""
    if len(items) < 2 or tail.place or not (tail.issue or tail.dated):
        return items
    town, parted = items[-1], items[-2].kind in BEFORE_A_TOWN or items[-2].text.endswith(".")
    parted = parted or town.text.startswith("[")  # `Вестник [Париж]`
    if not (_in_brackets(town, tail) or (town.kind == k.PLACE and parted)):
        return items
    tail.put("place", _name(town), town)
    return strip(items[:-1])


def is_town(items: Sequence[Item], tail: Tail) -> bool:
    """`Нова Рада. Київ, № 5`, `Политика, Београд, 12. март 1938`: what is not titled is no author."""
    return (tail.issue != "" or tail.dated) and not tail.imprint and kinds_of(items) == k.PLACE


def _in_brackets(item: Item, tail: Tail) -> bool:
    """`(Париж)`, `(Париж – Берлин)`, before a day any one name: `(Екатеринодар), 2 мая 1919`"""
    inside = kinds_of(item.parts).strip(k.OPEN + k.CLOSE)
    if item.kind != k.ASIDE:
        return False
    return (k.PLACE in inside and set(inside) <= TOWN) or (tail.dated and inside == k.NAME)


def _joins_two(head: Sequence[Item]) -> bool:
    """`Культура и жизнь`, `Література і мистецтво`: two things that a paper is of."""
    return kinds_of(head) in JOINED and "\u0400" <= head[0].text[:1] <= "\u04ff"


def _name(town: Item) -> str:
    return town.text.strip("()") if town.kind == k.ASIDE else str(town.value or town.text).strip("[]")


def names_newspaper(head: Sequence[Item], tail: Sequence[Item], *, titled: bool = False) -> bool:
    """Whether words before a date can name a newspaper; a sentence that ends with a date cannot.

    Behind a title, figures without a label are its pages: `“The Soviet Note,” The Economist, March 1938, 12`.
    """
    if head[0].kind == k.QUOTED and len(head) == 1:
        return True
    if head[0].kind == k.QUOTED and (named := strip(head[1:])):
        return names_newspaper([item for item in named if item.kind != k.AND], tail, titled=True)
    letter = kinds_of(head) == k.DOCTYPE and tail[0].kind not in BEFORE_A_TOWN  # `Lettre du 16 février 1938`
    return not letter and not _is_no_name(head) and _joined(head, tail) and _dated(head, tail, titled=titled)


def _is_no_name(head: Sequence[Item]) -> bool:
    """Words before a day that tell of a paper, an entry or a place."""
    first, last = head[0], head[-1]
    alone = len(head) == 1 and fold(first.text) in BEFORE_A_DAY
    if alone or fold(first.text) in ENTRIES or kinds_of(head) == k.PLACE:
        return True
    if last.kind == k.DOCTYPE and last.text in ("diary", "Diary", "diaries"):
        return True  # `Reagan diary, Nov. 5, 1985`
    return first.kind == k.DOCTYPE and first.value != "diary" and len(head) > 1  # `Poročilo štaba 9. korpusa`


def _joined(head: Sequence[Item], tail: Sequence[Item]) -> bool:
    """Whether no “to” and no initials stand in a name, and “and” only where papers have it."""
    paged = set(kinds_of(head)) <= set(k.NAME + k.AND) and kinds_of(tail[-1:]) in (k.PAGES, k.NUMBER)
    joins = head[0].text == "The" or paged or _joins_two(head)  # `The Washington Post and Times Herald`
    return not any(item.kind in (k.TO, k.INITIALS) or (item.kind == k.AND and not joins) for item in head)


def _dated(head: Sequence[Item], tail: Sequence[Item], *, titled: bool) -> bool:
    """Whether the day, the pages and the sign before them are those of a newspaper."""
    if not titled and kinds_of(tail[-2:]) in (k.WORD + k.NUMBER, k.WORD + k.RANGE):
        return False  # `Всего в районе на 1 июня 1942 г. насчитывалось 18`
    yearly = any(item.kind == k.YEAR for item in tail)
    days = [str(item.value) for item in tail if item.kind == k.DATE and "-" in str(item.value)[7:8]]
    day = any(yearly or not value.startswith("XXXX") for value in days)
    paged = any(item.kind == k.PAGES for item in tail) or (titled and tail[-1].kind in k.NUMBER + k.RANGE)
    worded = fold(tail[0].text) in ("of", "dated") and any(item.text[:1].islower() for item in head)
    if worded or not (day or paged):
        return False
    joined = tail[0].kind != k.WORD or fold(tail[0].text) in DATE_JOINTS
    words = [item for item in head if item.kind not in (k.ASIDE, k.ABBREVIATION)]
    cyrillic = "\u0400" <= head[0].text[:1] <= "\u04ff"  # `Расстрелян 12 июня 1937` has no page
    short = len(words) < 3 and (not cyrillic or k.PAGES in kinds_of(tail))
    signed = tail[0].kind in (k.COMMA, k.STOP, k.DASH) or tail[0].kind == k.WORD or short
    return joined and signed and 0 < len(words) <= MAX_NEWSPAPER and not words[0].text[:1].islower()
