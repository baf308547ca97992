"""Editions cited by numbers in slashes: `DDF 2/10/534` is series 2, volume 10, document 534."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.knowledge.registry import Knowledge
from benes_refs.numbers import whole
from benes_refs.quick.typing import Sequence

PATHS = k.SLASHES + k.PAIR
ROLES = {k.SERIES: "series", k.VOLUME: "volume", k.DOC_NUMBER: "number"}
NUMERALS = ("V", "I", "X")
MOST_PARTS = 9  # of one volume: `DVP 22/1` is the first part of volume 22, `DVP 20/115` a document


def fold_edition_paths(items: list[Item], knowledge: Knowledge) -> list[Item]:
    """The items with such numbers as labelled ones."""
    kinds = kinds_of(items)
    if k.EDITION + k.VOLUME in kinds:
        items = _with_numerals(items)
        kinds = kinds_of(items)
    if k.EDITION not in kinds or set(PATHS).isdisjoint(kinds):
        return items
    out: list[Item] = []
    for at, item in enumerate(items):
        edition = _edition_before(items, kinds, at) if item.kind in PATHS else None
        levels = _levels(item.text.split("/"), edition, knowledge) if edition is not None else ()
        out += _numbered(item, levels) if levels else [item]
    return out


def _with_numerals(items: list[Item]) -> list[Item]:
    """`DIMK V. 512. sz.`: behind an edition a capital with its point is a volume’s numeral."""
    out: list[Item] = []
    for item in items:
        numeral, _, number = item.text.partition(" . ") if item.kind == k.VOLUME else ("", "", "")
        if numeral in NUMERALS and number.isdigit() and out and out[-1].kind == k.EDITION:
            first = item.end - len(number)
            out += [
                Item(k.VOLUME, item.start, item.start + 1, numeral, numeral, ("volume",)),
                Item(k.COMMA, item.start + 1, first, ","),
                Item(k.NUMBER, first, item.end, number),
            ]
        else:
            out.append(item)
    return out


def _edition_before(items: Sequence[Item], kinds: str, at: int) -> Item | None:
    before = at - 1 - (kinds[at - 1 : at] == k.COMMA)
    return items[before] if before >= 0 and kinds[before] == k.EDITION else None


def _levels(numbers: Sequence[str], edition: Item, knowledge: Knowledge) -> str:
    """The kinds of the numbers; "" where they are something else."""
    counted = [whole(number) for number in numbers]
    if None in counted:
        return ""
    if len(numbers) == len(ROLES):
        return "".join(ROLES)
    if len(numbers) > len(ROLES):
        return ""
    known = knowledge.editions.get(knowledge.family(str(edition.value)))
    in_series = known is not None and any(run.series for run in known.runs)
    return "" if in_series or (counted[1] or 0) <= MOST_PARTS else k.VOLUME + k.DOC_NUMBER


def _numbered(path: Item, levels: str) -> list[Item]:
    out: list[Item] = []
    start = path.start
    for kind, number in zip(levels, path.text.split("/"), strict=True):
        end = start + len(number)
        out += [Item(k.COMMA, start, start, ","), Item(kind, start, end, number, number, (ROLES[kind],))]
        start = end + 1
    return out[1:]
