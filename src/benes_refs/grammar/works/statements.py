"""How far a statement of responsibility goes: semicolons in it part no citations."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, holds, kinds_of
from benes_refs.grammar.language.words import PRINTED_AGAIN
from benes_refs.knowledge.fold import fold
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

PARTING = frozenset(k.SEMICOLON + k.SLASH)
OTHERWISE = frozenset(k.IMPRINT + k.PAGES + k.UNIT + k.SIGNAL + k.DOUBLE_SLASH)  # a statement has none
VOLUME_BEHIND_COUNT = k.EXTENT + k.SLASH + k.VOLUME
LONGEST_CREDIT = 12  # items
FROM = ("с", "со", "з", "із", "зі", "от")
# Shortened words and those that are known, and persons behind them
SHORTENED = rf"(?:{k.WORD}+\{k.STOP}|{k.EDITOR})[{k.AND}{k.COMMA}]?"
CREDITING = compiled(
    rf"((?:{k.NAME}\{k.STOP}[{k.AND}{k.COMMA}]?)?(?:{SHORTENED})*+){k.COLON}?{k.INITIALS}{k.NAME}"
)
# What ends a statement of responsibility: a semicolon behind it parts two citations.
CLOSING = (
    k.IMPRINT + k.PAGES + k.DOUBLE_SLASH + k.YEAR + k.DATE + k.ISSUE + k.UNIT + k.ARCHIVE + k.IBID + k.OP_CIT
    + k.SIGNAL
)  # fmt: skip


def join_statements(items: list[Item]) -> list[Item]:
    """Semicolons in a statement of responsibility part no citations: `/ И. Иванов ; ред. П. Петров. – М.`"""
    if not holds(items, PARTING):
        return items
    stated, slash = False, -1
    for at, item in enumerate(items):
        if item.kind == k.SEMICOLON and _goes_on(items, slash, at):
            items[at] = Item(k.COMMA, item.start, item.end, item.text)
        elif item.kind == k.SLASH and kinds_of(items[at - 1 : at + 2]) == VOLUME_BEHIND_COUNT:
            items[at] = Item(k.COMMA, item.start, item.end, item.text)  # `В 2-х кн. / Кн. 1: Политбюро`
        elif item.kind == k.SLASH:
            _settle_credit(items, at + 1)
            stated, slash = _begins_statement(items, at), at
        elif item.kind in CLOSING:
            stated = False
        elif stated and item.kind == k.SEMICOLON:
            items[at] = Item(k.COMMA, item.start, item.end, item.text)
    return items


def _settle_credit(items: list[Item], at: int) -> None:
    """Whatever words are shortened between a slash and persons credit them.

    `/ склад.: А. Вялікі`, `/ Изд. И. Громов`, `/ Упорядн. та передм. О. Громова`
    """
    kinds = kinds_of(items[at : at + LONGEST_CREDIT])
    found = CREDITING.match(kinds)
    if found is None or (found[1] == k.NAME + k.STOP and items[at].text != "Изд"):
        return  # `/ Громов. И. Петров`
    translated = items[at].value == "translator"
    for n in range(at, at + found.end(1)):
        word = items[n]
        tongue = translated and items[n - 1].text in FROM  # `/ Пер. с нем. И. Громова`
        if word.kind in k.NAME + k.WORD and items[n + 1].kind == k.STOP and not tongue:
            items[n] = Item(k.EDITOR, word.start, word.end, word.text, "editor")


def _printed_again(items: Sequence[Item], at: int) -> bool:
    """`… 1953 ; rééd. 1990`, `… ; nouv. éd., 1973`, `…; Nachdruck Berlin 1999`: printed again."""
    if at >= len(items):
        return False
    first = items[at]
    counted = first.kind == k.EXTENT and first.text[-1:] in ".dn"
    return counted or (first.kind in k.WORD + k.NAME and fold(first.text) in PRINTED_AGAIN)


def _edited_too(items: Sequence[Item], at: int) -> bool:
    """`Под ред. А. Н. Яковлева; сост. В. Н. Хаустов. М., 2003`: another editor of the same book."""
    if kinds_of(items[at + 1 : at + 2]) != k.EDITOR:
        return False
    before = next(
        (n for n in range(at - 1, max(at - 8, -1), -1) if items[n].kind in CLOSING + k.EDITOR), None
    )
    return before is not None and items[before].kind == k.EDITOR


def _goes_on(items: Sequence[Item], slash: int, at: int) -> bool:
    """Whether what stands behind a semicolon is of the same book."""
    again = _printed_again(items, at + 1) or _edited_too(items, at)
    dashed = kinds_of(items[at + 1 : at + 3]) == k.DASH + k.IMPRINT  # `/ Министерство …; - М.: Политиздат`
    return again or (slash > 0 and (dashed or _edited_behind(items, slash, at)))


def _edited_behind(items: Sequence[Item], slash: int, at: int) -> bool:
    """`История Урала / Ин-т истории РАН; отв. ред. К. Зайцев`: editors behind an institute."""
    if OTHERWISE & set(kinds_of(items[slash:at])):
        return False
    behind = items[at + 1] if at + 1 < len(items) else items[at]
    inside = kinds_of(behind.parts).lstrip(k.OPEN_BRACKET) if behind.kind == k.BRACKET else behind.kind
    return inside[:1] == k.EDITOR


def _begins_statement(items: Sequence[Item], at: int) -> bool:
    """Whether a slash stands alone and persons, or a word of editors, follow it."""
    if not 0 < at < len(items) - 1:
        return False
    spaced = items[at - 1].end < items[at].start and items[at].end < items[at + 1].start
    following = "".join(item.kind for item in items[at + 1 : at + 3])
    return spaced and (following[:1] in (k.INITIALS, k.EDITOR) or following == k.NAME + k.INITIALS)
