"""Spellings that the rules compare with: plain lists, one entry a line, read when a rule first asks."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

from benes_refs.knowledge import fold


class Work(NamedTuple):
    """A much cited work; `source` is where its title was seen, "" for general knowledge."""

    family: str
    given: str
    title: str
    source: str


@cache
def spellings() -> dict[str, str]:
    """Words with their marks, by the folded word."""
    return {fold(word): word for line in _lines("spellings") for word in line.split() if not word.isascii()}


@cache
def people() -> tuple[str, ...]:
    """Surnames as scholarship spells them."""
    return tuple(_lines("people"))


@cache
def works() -> dict[str, tuple[Work, ...]]:
    """Much cited works by the author's folded surname."""
    found: dict[str, tuple[Work, ...]] = {}
    for line in _lines("works"):
        work = Work(*(part.strip() for part in f"{line} ".split("|")))
        found[fold(work.family)] = (*found.get(fold(work.family), ()), work)
    return found


def _lines(name: str) -> list[str]:
    text = (Path(__file__).parent / f"{name}.txt").read_text("utf-8")
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]
