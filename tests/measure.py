"""Measure accuracy against gold: `python tests/measure.py fixtures/gold [--faults]`."""

from __future__ import annotations

import sys
from pathlib import Path

from scoring import Score, measure, works


def main(arguments: list[str]) -> None:
    faults = "--faults" in arguments
    named = [Path(name) for name in arguments if name != "--faults"]
    if not named:
        sys.exit(__doc__)
    total = Score()
    for path in (
        file for name in named for file in (sorted(name.glob("*.jsonl")) if name.is_dir() else [name])
    ):
        for work, gold in works(path).items():
            score = measure(gold)
            total += score
            print(score.line(work))
            for fault in score.faults if faults else ():
                print(f"    {fault}")
    print(total.line("all"))


if __name__ == "__main__":
    main(sys.argv[1:])
