"""Many notes from few: real notes with their numbers, names and order varied; the same in every run."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

NUMBER = re.compile(r"(?<![\w/.])\d{1,6}(?![\w/])")
NAME = re.compile(r"\b(?:[A-ZÀ-Ž][a-zà-ž’]{4,}|[А-ЯЁ][а-яё]{4,})\b")
SURNAME = re.compile(r"(?<=[.а-яёa-zà-ž] )(?:[A-ZÀ-Ž][a-zà-ž]{4,}|[А-ЯЁ][а-яё]{4,})(?=[,;])")


def texts(paths: Sequence[Path]) -> list[str]:
    """The notes of files of JSON lines, each on one line."""
    rows = (json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines())
    return [" ".join(row["text"].split()) for row in rows if "text" in row]


def varied(notes: Sequence[str], count: int, seed: int = 7) -> Iterator[str]:
    """`count` numbered lines, no two alike but by chance."""
    choose = random.Random(seed)
    names = {script: [] for script in (True, False)}
    for note in notes:
        for name in SURNAME.findall(note):
            names[name < "А"].append(name)
    known = {name for both in names.values() for name in both}

    def another_name(found: re.Match[str]) -> str:
        name = found[0]
        return choose.choice(names[name < "А"]) if name in known and choose.random() < 0.3 else name

    for number in range(1, count + 1):
        note = NAME.sub(
            another_name, NUMBER.sub(lambda found: _another_number(found[0], choose), choose.choice(notes))
        )
        parts = note.split("; ")
        if choose.random() < 0.5:
            choose.shuffle(parts)
        yield f"{number} {'; '.join(parts)}"


def _another_number(number: str, choose: random.Random) -> str:
    if number.startswith("0"):
        return number
    if len(number) == 4 and "1500" <= number < "2030":
        return str(int(number) - choose.randint(0, 9))
    return str(choose.randint(10 ** (len(number) - 1), 10 ** len(number) - 1))
