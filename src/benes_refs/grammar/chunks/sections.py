"""Parts between the numbers that nobody looks up by, and page labels in the other alphabet's letters.

`1884. № 12. Часть неофиц. С. 371`, `Оп. 87. 2 отд. 3 ст. Д. 114`; `М., 1994. C. 27` with a Latin C.
"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, chunk, holds, kinds_of
from benes_refs.grammar.language.lists import folded
from benes_refs.knowledge.fold import fold
from benes_refs.quick.functions import lru_cache
from benes_refs.quick.typing import Sequence

PARTS = frozenset(folded("часть ч отдел отд прибавление прибавления приложение частина відділ"))
OFFICIAL = frozenset(
    folded("неофиц неоф неофициальная неофициальный офиц оф официальная официальный неофіц офіц")
)
OFFICES = frozenset(folded("отд отделение ст стол эксп экспедиция делопр делопроизводство отдел")) | {
    "д-во",
    "дел-во",
}
NUMBERED = k.ISSUE + k.DATE + k.YEAR + k.VOLUME + k.UNIT + k.EXTENT
OPENING = PARTS | OFFICIAL
COUNTED = k.NUMBER + k.ORDINAL + k.ROMAN
OF_A_BOOK = frozenset(("volume", "part"))
LETTERED = (k.LABEL_WORD + k.INITIALS + k.UNIT, k.LABEL_WORD + k.NAME + k.COMMA)
OF_AN_OFFICE = frozenset(k.ACRONYM + k.ABBREVIATION + k.COMMA + k.YEAR + k.ARCHIVE)
NAMED_PART = k.NAME + k.STOP + k.PAGES
PARTS_OF_A_BOOK = frozenset(
    folded("смесь введение предисловие вступление приложения комментарии примечания послесловие передмова")
)
DESKS = ("Ст .", "ст .", "Стол", "стол")
LEVEL_BEHIND = (k.STOP + k.UNIT, k.COMMA + k.UNIT)
HELD = frozenset(k.ARCHIVE + k.UNIT + k.IBID)
UNITS = frozenset(k.UNIT)
OFFICE_BEGINS = k.ACRONYM + k.NAME + k.CODE
OFFICE = OFFICE_BEGINS + k.WORD + k.DOCTYPE + k.PLACE + k.AND + k.IN + k.LABEL_WORD + k.NUMBER
MOST_OFFICE_WORDS = 8
BELOW_A_FOND = frozenset(("opis", "delo", "column", "number", "part"))
LEVELS = (("fond",), ("opis",))
MOST_SIGNS = 2  # between a number and its section
OTHER_ALPHABET = frozenset(("C", "c", "Р", "р", "Рр", "рр"))  # for Cyrillic С and Latin P
CYRILLIC_P = frozenset(("Р", "р", "Рр", "рр"))
PRINTED = k.IMPRINT + k.ISSUE + k.VOLUME + k.OP_CIT + k.IBID + k.YEAR + k.DATE + k.ISSUED + k.EXTENT
JOINTS = k.COMMA + k.STOP + k.DASH
TITLED = k.NAME + k.WORD + k.QUOTED + k.PLACE


def fold_sections(items: list[Item]) -> list[Item]:
    """Fold sections of newspapers behind numbers, and of chancelleries between levels of a shelfmark."""
    out: list[Item] = []
    done = 0
    for number, item in enumerate(items):
        if item.kind not in NUMBERED:
            continue
        at = max(number + 1, done)
        while found := (_office(items, number, at) or _found(items, at)):
            out += items[done : found[0]]
            out.append(chunk(k.EXTENT, items[slice(*found)]))
            done = at = found[1]
    return [*out, *items[done:]] if done else items


def _found(items: Sequence[Item], at: int) -> tuple[int, int] | None:
    """Where a section stands that begins at `at` or behind the signs there."""
    for begin in range(at, min(at + MOST_SIGNS + 1, len(items))):
        if length := _section(items, begin):
            return begin, begin + length
        if items[begin].kind not in JOINTS:
            return None
    return None


def _office(items: Sequence[Item], number: int, at: int) -> tuple[int, int] | None:
    """`Ф. 102. ДП ОО. Оп. 233`, `Ф. 400. Азиатская часть. Оп. 1`: whose papers a fond or an opis holds.

    `Ф. 133. Канцелярия. 1914 г. Оп. 470`
    """
    above = items[number]
    if at != number + 1 or above.kind != k.UNIT or above.text[0] not in "фФоО":
        return None
    if kinds_of(items[at : at + 1]) != k.STOP or kinds_of(items[at + 1 : at + 2]) not in tuple(OFFICE_BEGINS):
        return None
    end = at + 1
    while end < len(items) and items[end].kind in OFFICE and end - at <= MOST_OFFICE_WORDS:
        end += 1
    if end == len(items) or (items[end].kind != k.STOP and items[end - 1].kind != k.LABEL_WORD):
        return None
    level = _behind_the_year(items[end + (items[end].kind == k.STOP) :][:3])
    roles = level[0].roles if level else ()
    below = not BELOW_A_FOND.isdisjoint(roles) and above.roles[:1] in LEVELS and above.roles[:1] != roles[:1]
    return (at + 1, end) if below and "fond" not in roles else None


def _behind_the_year(items: Sequence[Item]) -> Sequence[Item]:
    """`Канцелярия. 1914 г. Оп. 470`: the opis, whichever sign the year has."""
    kinds = kinds_of(items)
    return items[2 if kinds.startswith(k.YEAR + k.STOP) else kinds.startswith(k.YEAR) :]


def _last(items: Sequence[Item]) -> str:
    """The kind before the signs at the end."""
    return next((item.kind for item in reversed(items[-3:]) if item.kind not in JOINTS), "")


def _section(items: Sequence[Item], at: int) -> int:
    """How many items from `at` on name a section: `Часть неофиц`, `Неофиц. ч`, `2 отд`."""
    lettered = items[at].kind == k.LABEL_WORD and _said(items[at].text) == "лит"
    if lettered and kinds_of(items[at : at + 3]) in LETTERED:
        return len("Лит. Б.".split())  # `Ч. 4. Лит. Б. Л. 33`
    named = items[at].kind == k.NAME and _said(items[at].text) in PARTS_OF_A_BOOK
    if named and kinds_of(items[at : at + 3]) == NAMED_PART:
        return 1  # `М., 1851. Смесь. С. 33`
    if not _may_name_a_section(items[at]):
        return 0
    words = [n for n in range(at, min(at + 3, len(items))) if items[n].kind != k.STOP][:2]
    if len(words) < 2:
        return 0
    first, second = (_said(items[n].text) for n in words)
    if items[at].kind in COUNTED and items[words[1]].kind == k.CHAPTER:
        behind = words[1] + 1  # `VI отд. 3 ст.`
        desk = _said(items[behind].text) if behind < len(items) else ""
        return behind - at + 1 if desk in OFFICES else 0
    official = (first in PARTS and second in OFFICIAL) or (first in OFFICIAL and second in PARTS)
    counted = items[at].kind in COUNTED and second in OFFICES
    return words[1] - at + 1 if official or counted else 0


def _may_name_a_section(first: Item) -> bool:
    return first.kind in COUNTED + k.STOP or _said(first.text) in OPENING


@lru_cache(maxsize=1024)
def _said(text: str) -> str:
    return fold(text.strip(" ."))


def _in_latin(items: Sequence[Item], at: int) -> bool:
    """`Tanner, р. 164`, `Upton, Finland in Crisis, рр. 12–14`: the page of a title in Latin letters."""
    before = next((item for item in reversed(items[max(at - 3, 0) : at]) if item.kind not in JOINTS), None)
    return before is not None and before.kind in TITLED and before.text[:1] < "\u0400"


def _counts_a_book(items: Sequence[Item], at: int) -> bool:
    """`S. Raštikis, Kovose dėl Lietuvos, d. 1, Los Angeles, 1956`: a part of a book, no file."""
    printed = kinds_of(items[at + 1 : at + 3]) == k.COMMA + k.IMPRINT
    return printed and not holds(items[:at], HELD)


def settle_letters(items: list[Item]) -> list[Item]:
    """`C. 27` behind an imprint is a page, whichever alphabet its letter is from; no carton.

    `str. 355, op. 12`: behind a page the Slovene note, no opis.
    """
    if not holds(items, UNITS):
        return items
    for at, item in enumerate(items):
        if (
            item.kind == k.PAGES
            and item.text.startswith(DESKS)
            and kinds_of(items[at + 1 : at + 3]) in LEVEL_BEHIND
        ):
            items[at] = Item(k.EXTENT, item.start, item.end, item.text)  # `Отд. II. Ст. 3. Д. 112`
        if item.kind == k.UNIT and "note" in item.roles and _last(items[max(at - 3, 0) : at]) == k.PAGES:
            items[at] = Item(k.CROSS_REFERENCE, item.start, item.end, item.text, item.value)
        if item.kind == k.UNIT and OF_A_BOOK & set(item.roles) and _counts_a_book(items, at):
            items[at] = Item(k.VOLUME, item.start, item.end, item.text, item.value, ("volume",), item.parts)
        letters = item.text[:2].strip() if item.kind == k.UNIT else ""
        if letters not in OTHER_ALPHABET:
            continue
        if letters in CYRILLIC_P and set(kinds_of(items[:at])) <= OF_AN_OFFICE:
            continue  # `АС, МИД, ПО, 1912, р. 411`
        if _last(items[max(at - 3, 0) : at]) in PRINTED or (letters in CYRILLIC_P and _in_latin(items, at)):
            items[at] = Item(k.PAGES, item.start, item.end, item.text, item.value, ("page",), item.parts)
    return items
