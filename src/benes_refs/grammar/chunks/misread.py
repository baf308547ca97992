"""Labels that do not look like themselves.

Leaf labels that who reads letters from pictures took for figures: `d. 47, 11.38-48`, `d. 47, 1. 5`; and the
label of a fond that runs into the letter of its number, as initials do: `Ф.Р. 2669`, `ф. Р. 5446`.
"""

from __future__ import annotations

from collections.abc import Sequence

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, holds, kinds_of
from benes_refs.regexes import compiled

LABELS = ("1", "11")
GLUED = compiled(r"(11?)\.(\d{1,3})")
FOND_AND_LETTER = compiled(r"([ФфFf]) ?\. ?([РПКСДR]) ?\.")
LETTERED_PART = compiled(r"(Л\. ?)?([А-Я])\.( ?Л\.)?")
NUMBERED_PARTS = (k.UNIT_LABEL + k.NUMBER, k.VOLUME_LABEL + k.NUMBER)
LETTERED_FOND = (
    k.INITIALS + k.NUMBER,
    k.LABEL_WORD + k.UNIT_LABEL + k.NUMBER,
    k.LABEL_WORD + k.VOLUME_LABEL + k.NUMBER,
)
FILES = frozenset(("delo", "file"))
FILE_LABELS = frozenset(k.UNIT_LABEL)
NEAR = 4  # items from the label of a file to the comma behind its number
PARTED = (k.STOP + k.NUMBER, k.STOP + k.RANGE)


def with_leaf_labels(items: list[Item]) -> list[Item]:
    if not holds(items, FILE_LABELS):
        return items
    out = list(items)
    for at in range(len(items) - 1, 0, -1):
        if items[at - 1].kind != k.COMMA or not _numbers_a_file(items, at - 1):
            continue
        item = items[at]
        glued = GLUED.fullmatch(item.text) if item.kind == k.CODE else None
        if glued is not None:
            leaf = Item(k.NUMBER, item.end - len(glued[2]), item.end, glued[2])
            out[at : at + 1] = [_label(item.start, len(glued[1])), leaf]
            _join_range(out, at + 1)
        elif item.text in LABELS and kinds_of(items[at + 1 : at + 3]) in PARTED:
            out[at] = _label(item.start, len(item.text))
    return out


def with_lettered_fonds(items: list[Item]) -> list[Item]:
    """`ГАВО. Ф.Р. 2669. Оп. 1`, `GARF, f. R. 5446`: no initials, but a fond."""
    kinds = kinds_of(items)
    for run in LETTERED_FOND:
        at = kinds.find(run)
        while at >= 0:
            words = items[at : at + len(run) - 1]
            found = FOND_AND_LETTER.fullmatch(" ".join([item.text for item in words]).replace(" .", "."))
            if found is not None:
                number = items[at + len(run) - 1]
                label = Item(k.UNIT_LABEL, words[0].start, words[0].start + 2, "ф .", "fond", ("fond",))
                fond = Item(k.CODE, label.end, number.end, f"{found[2]}-{number.text}")
                items = [*items[:at], label, fond, *items[at + len(run) :]]
                kinds = kinds_of(items)
            at = kinds.find(run, at + 1)
    return items


def with_lettered_parts(items: list[Item]) -> list[Item]:
    """`Д. 5. Ч. 3. Л. А. Л. 45–46`, `Ч. 12. Лит. А. Л. 3`: a part of a file has a letter, and no initials."""
    out: list[Item] = []
    for item in items:
        led = (
            kinds_of(out[-3:]).rstrip(k.STOP)[-2:] in NUMBERED_PARTS or kinds_of(out[-1:]) == k.CHAPTER_LABEL
        )
        found = LETTERED_PART.fullmatch(item.text) if item.kind == k.INITIALS and led else None
        if found is None or bool(found[1]) == (kinds_of(out[-1:]) == k.CHAPTER_LABEL):
            out.append(item)
            continue
        letter = item.start + found.end(2)
        kind = k.EXTENT if found[1] else k.NAME
        out += [Item(kind, item.start, letter, found[2]), Item(k.STOP, letter, letter + 1, ".")]
        if found[3]:
            out.append(Item(k.LEAF_LABEL, item.end - 2, item.end, "Л .", "list", ("list",)))
    return out


def _numbers_a_file(items: Sequence[Item], comma: int) -> bool:
    labels = [item for item in items[max(comma - NEAR, 0) : comma] if item.kind == k.UNIT_LABEL]
    return bool(labels) and not FILES.isdisjoint(labels[-1].roles)


def _label(start: int, length: int) -> Item:
    return Item(k.LEAF_LABEL, start, start + length, "l" * length, None, ("list",))


def _join_range(items: list[Item], at: int) -> None:
    """The range whose first number was glued to its label: `11.38-48`."""
    if kinds_of(items[at : at + 3]) != k.NUMBER + k.DASH + k.NUMBER:
        return
    first, _, last = items[at : at + 3]
    if first.end + 1 == last.start:
        items[at : at + 3] = [Item(k.RANGE, first.start, last.end, f"{first.text}-{last.text}")]


LETTERED_PARTS = (
    *(part + k.STOP + k.INITIALS for part in NUMBERED_PARTS),
    *(part + k.INITIALS for part in NUMBERED_PARTS),
    k.CHAPTER_LABEL + k.INITIALS,
)
MISREAD = ((LETTERED_FOND, with_lettered_fonds), (LETTERED_PARTS, with_lettered_parts))
"""Kinds that may tell of such labels, and what mends them."""
