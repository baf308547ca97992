"""Fascicles behind a fond without its label: `AJ, 334, f. 18, 54`, `SI AS 531, f. 138`, and `AJ, 9−187`.

Files one after another: `Ф. 1405. Оп. 530. Д. 109, 110, 112`.
"""

from __future__ import annotations

from benes_refs.grammar.archives.archival import LEAVES
from benes_refs.grammar.archives.schemes import name_parts
from benes_refs.grammar.archives.shelf import Part, Shelf
from benes_refs.grammar.chunks.numbers import DASHES
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.quick.typing import TYPE_CHECKING, Sequence
from benes_refs.regexes import compiled

if TYPE_CHECKING:
    import re

LISTED = compiled(f"{k.UNIT}(?:[{k.COMMA}{k.AND}][{k.NUMBER}{k.RANGE}])+(?=[{k.STOP}{k.COMMA}]{k.UNIT}|$)")
SHORT_FILES = ("Д", "Дд", "дд", "Ед", "Спр", "А .")  # in capitals: leaves behind would have their label
LEAVES_IN = ("HU", "RO")  # where f. counts leaves: `AMAE, Problema 220/1968, vol. 2, f. 34`
WITH_FONDS = (("fond",), ("group",))


def is_fond(shelf: Shelf, parts: Sequence[Sequence[Item]]) -> bool:
    """Whether parts without labels name a fond, so that `f.` behind them is a fascicle's."""
    if shelf.has("fond") or shelf.country in LEAVES_IN:
        return False  # `AJ, fond 14, Ministarstvo unutrašnjih poslova, f. 27`; `MOL K 64, f. 75–88` is a leaf
    alone = not (shelf.levels or shelf.collection) and len(parts) == 1 and kinds_of(parts[0]) == k.NUMBER
    return shelf.scheme[:1] == ("fond",) or (bool(shelf.scheme) and alone)


def in_its_fascicle(shelf: Shelf, parts: Sequence[Part], fascicle: Item) -> None:
    """`АЈ, 334, ф. 18, 54`, `SI AS 531, f. 138`, `PA AA, 42, f. 132867`"""
    if shelf.scheme[0] == "fond":
        name_parts(shelf, parts)
    else:
        shelf.add(shelf.scheme[0], parts[0].text)
    folder, _, unit = str(fascicle.value).partition(", ")
    shelf.levels += [(level, value) for level, value in (("folder", folder), ("unit", unit)) if value]


def parted_dash(shelf: Shelf, numbers: Sequence[Item]) -> Sequence[Item]:
    """`AJ, 9−187`: a dash between a fond and what lies in it; no shelfmark begins with a run of fonds."""
    first = numbers[0] if numbers else None
    if first is None or first.kind != k.RANGE or shelf.scheme[:1] not in WITH_FONDS or len(shelf.scheme) < 2:
        return numbers
    fond, file = DASHES.split(first.text, maxsplit=1)
    shelf.levels += zip(shelf.scheme, (fond.strip(), file.strip()), strict=False)
    return numbers[1:]


def with_listed_files(numbers: Sequence[Item]) -> Sequence[Item]:
    """`Оп. 530. Д. 109, 110, 112.`, `Д. 7-а, 7-б. Л. 4`: a file and those behind it as one."""
    kinds = kinds_of(numbers)
    found = LISTED.search(kinds)
    while found is not None and not _lists_files(numbers, found):
        found = LISTED.search(kinds, found.end())
    if found is None:
        return numbers
    at, end = found.span()
    file, last = numbers[at], numbers[end - 1]
    value = ", ".join([str(file.value), *(item.text for item in numbers[at + 2 : end : 2])])
    return [*numbers[:at], Item(k.UNIT, file.start, last.end, file.text, value, file.roles), *numbers[end:]]


def _lists_files(numbers: Sequence[Item], found: re.Match[str]) -> bool:
    """Whether the list is of files: leaves have their label behind it, or would have it."""
    file, behind = numbers[found.start()], numbers[found.end() + 1 :][:1]
    if "delo" not in file.roles or not found.start():
        return False
    if behind:
        return not LEAVES.isdisjoint(behind[0].roles)
    return file.text.startswith(SHORT_FILES) and k.AND not in found[0]
