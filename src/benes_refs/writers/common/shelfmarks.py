"""Shelfmarks in words: each archive's levels in the form that its readers write on the request slip."""

from __future__ import annotations

from benes_refs.quick.functions import lru_cache
from benes_refs.quick.typing import Mapping

Levels = tuple[tuple[str, str], ...]

LABELS: Mapping[str, str] = {
    "fond": "f.",
    "opis": "op.",
    "papka": "p.",
    "delo": "d.",
    "record_group": "RG",
    "volume": "vol.",
    "document": "doc.",
    "series": "",
    "year": "",
    "group": "",
    "department": "",
    "piece": "",
    "number": "",
    "": "",
}
JOINTS: Mapping[tuple[str, str], str] = {
    ("department", "series"): " ",
    ("series", "piece"): " ",
    ("series", "file"): " ",
    ("group", "file"): "/",
}
"""Neighbouring levels that are written as one word: `7 N 3123`, `R 104373`, `RH 26/162`."""

FAMILIES: Mapping[str, frozenset[str]] = {
    "record_group": frozenset({"series", "file"}),
    "department": frozenset({"item"}),
}
"""The first level of a shelfmark tells which later levels carry no word: `RG 59, 861.00/11747`."""


def words(levels: Levels, labels: Mapping[str, str] = LABELS, between: str = ", ") -> str:
    """`f. 010, op. 1, p. 5, d. 95`, `FO 371/21104, N3287`, `RG 59, 861.00/11747`, `7 N 3123` …"""
    if not levels:
        return ""
    family = levels[0][0]
    bare = FAMILIES.get(family, frozenset())
    text, before = "", ""
    for level, value in levels:
        joint = "/" if family == "department" and level == "piece" else JOINTS.get((before, level))
        if text and joint is not None:
            text += joint + value
        else:
            text += (between if text else "") + labelled("" if level in bare else level, value, labels)
        before = level
    return text


@lru_cache(1024)
def label(level: str) -> str:
    return level.replace("_", " ")


def labelled(level: str, value: str, labels: Mapping[str, str] = LABELS) -> str:
    """A value after the word of its level; a level without an entry is its own word: `box 5`."""
    word = labels.get(level)
    if word is None:
        word = LABELS.get(level, label(level))
    return f"{word} {value}" if word else value
