"""What is a shelfmark, though no archive stands before it."""

from __future__ import annotations

from benes_refs.grammar.archives.archival import LEAVES
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item
from benes_refs.grammar.language.sentence import Sentence
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

INVENTORIES = ("inv", "sign", "a . č", "arch", "rk")  # labels of items in archives alone
LEAF_RANGE = compiled(r"\d\D{0,3}[-–]\d")
FILES = tuple(k.COMMA + number + k.COMMA for number in k.PAIR + k.CODE)
NAMING = frozenset(k.ACRONYM + k.NAME + k.WORD + k.PLACE + k.PARTICLE + k.IN + k.AND + k.COMMA)
SURE_LEVELS = frozenset(
    "fond opis delo papka box carton folder inventory file group record_group container unit reel "
    "released".split()
)


def is_shelfmark(run: Sequence[Item]) -> bool:
    """Whether labelled numbers are a shelfmark: one level at least that only archives have, or slashes."""
    units = [item for item in run if item.kind == k.UNIT]
    leaves = [item for item in units if LEAVES & set(item.roles) and not {"fond", "delo"} & set(item.roles)]
    if (
        len(units) == len(run) == 1
        and LEAVES & set(units[0].roles)
        and LEAF_RANGE.search(str(units[0].value))
    ):
        return False  # `Ibid., f. 20-21`
    sure = [
        item for item in units if item not in leaves and (SURE_LEVELS & set(item.roles) or _inventoried(item))
    ]
    return bool(sure) or any(item.kind == k.SLASHES for item in run)


def file_before(sentence: Sentence, first: int, at: int) -> int:
    """`APG, Senat, 260/4201, k. 3v`: how far before its leaf a file stands behind letters."""
    kinds = sentence.kinds
    if kinds[max(at - 3, first) : at] not in FILES or not kinds.startswith(k.ACRONYM + k.COMMA, first):
        return 0
    leaf = LEAVES.intersection(sentence.items[at].roles)
    return 2 if leaf and NAMING.issuperset(kinds[first : at - 2]) else 0


def _inventoried(item: Item) -> bool:
    """`inv. č. 612`, `sign. 2/3`: an item that only archives count; `art. 5` is not."""
    turned = item.text[:1].isdigit()  # `124. ő. e.`
    return "item" in item.roles and (turned or item.text.casefold().startswith(INVENTORIES))


def may_be_level(item: Item) -> bool:
    """`tamtéž, k. 241`: a carton or a leaf, as the archive has it; `tamtéž, sig. 22/3/5`."""
    return item.kind == k.UNIT and not {"carton", "folder", "item"}.isdisjoint(item.roles)
