"""Strings that make a careless pattern slow: what each part of it reads, repeated, before what it cannot."""

from __future__ import annotations

import random
import re
import time
from collections.abc import Callable, Iterator
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)
CATEGORIES = {op.CATEGORY_SPACE: " \n", op.CATEGORY_DIGIT: "7", op.CATEGORY_WORD: "a7",
              op.CATEGORY_NOT_SPACE: "a.",
              op.CATEGORY_NOT_DIGIT: "a ", op.CATEGORY_NOT_WORD: ". "}  # fmt: skip
USUAL = (" ", "a", "7", "A", ".", "\n", "a ", "A ", "a. ", "A. ", "7, ")
LENGTH = 3000  # characters of the shortest attack
NOISE = 0.004  # seconds of this process below which nothing is measured
TRIES = 6
TWICE = 2.7  # times the time for twice the text: linear is 2, quadratic is 4


def slow_on(pattern: re.Pattern[str], run: Callable[[str], object]) -> tuple[str, str] | None:
    """The first (repeated, last) strings on which `run` takes more than `TWICE` for twice the text."""
    attacks = ((unit, last) for unit in units(pattern) for last in ("", "\x00"))
    return next((attack for attack in attacks if _grows(run, *attack)), None)


def units(pattern: re.Pattern[str]) -> list[str]:
    """What the parts of a pattern read, and some of them in a row; the same in every run."""
    tree = parser.parse(pattern.pattern, pattern.flags)
    found = sorted({text for text in [_read_by(tree), *_parts(tree)] if 0 < len(text) < 40})[:40]
    choose = random.Random(7)
    rows = ["".join(choose.choices(found, k=k)) for k in (2, 2, 3) for _ in range(12)] if found else []
    return list(dict.fromkeys([*found, *rows, *USUAL]))


def _grows(run: Callable[[str], object], unit: str, last: str) -> bool:
    """Whether the time grows faster than the text, each time: a busy machine is slow only now and then."""
    return all(_grew(run, unit, last) for _ in range(TRIES))


def _grew(run: Callable[[str], object], unit: str, last: str) -> bool:
    count = LENGTH // len(unit)

    def cost(times: int) -> float:
        return min(_seconds(run, unit * (count * times) + last) for _ in range(2))

    if _seconds(run, unit * count + last) < NOISE:
        return False
    first, second, third = cost(1), cost(2), cost(4)
    return second > TWICE * first and third > TWICE * second


def _seconds(run: Callable[[str], object], text: str) -> float:
    start = time.process_time()
    run(text)
    return time.process_time() - start


def _parts(tree: Any) -> Iterator[str]:
    for code, value in tree:
        if code in REPEATS:
            yield _read_by(value[2])
            yield from _parts(value[2])
        elif code is op.BRANCH:
            for branch in value[1]:
                yield _read_by(branch)
                yield from _parts(branch)
        elif code is op.SUBPATTERN:
            yield from _parts(value[3])
        elif code is op.ATOMIC_GROUP:
            yield from _parts(value)
        elif code in (op.ASSERT, op.ASSERT_NOT):
            yield from _parts(value[1])
        elif code is op.IN:
            yield from _members(value)[:4]
        elif code is op.LITERAL:
            yield chr(value)


def _read_by(tree: Any) -> str:
    """One string that a sequence reads, look-around left aside."""
    text = ""
    for code, value in tree:
        if code is op.LITERAL:
            text += chr(value)
        elif code is op.NOT_LITERAL:
            text += "b" if value == ord("a") else "a"
        elif code is op.ANY:
            text += "a"
        elif code is op.IN:
            text += _members(value)[0]
        elif code in REPEATS:
            text += _read_by(value[2]) * max(value[0], 1)
        elif code is op.BRANCH:
            text += _read_by(value[1][0])
        elif code is op.SUBPATTERN:
            text += _read_by(value[3])
        elif code is op.ATOMIC_GROUP:
            text += _read_by(value)
    return text


def _members(inside: Any) -> list[str]:
    """Some characters of a class."""
    named: list[str] = []
    for code, value in inside:
        if code is op.LITERAL:
            named.append(chr(value))
        elif code is op.RANGE:
            named += [chr(value[0]), chr(value[1])]
        elif code is op.CATEGORY:
            named += CATEGORIES[value]
    if inside[0][0] is op.NEGATE:
        return [c for c in "aA7 .\n-,(“" if c not in named] or ["§"]
    return named
