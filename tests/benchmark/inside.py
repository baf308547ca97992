"""What can only be measured inside one process: `python inside.py NOTES ROUNDS` prints seconds as JSON."""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

SIMPLE = re.compile(r"\d\w*\s*|[^\W\d_]\w*\s*|[^\w\s]\s*")  # numbers, words and signs, and nothing more


def seconds(run: Callable[[], object]) -> float:
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def main(path: str, rounds: int) -> dict[str, list[float]]:
    found: dict[str, list[float]] = {}

    def measure(name: str, run: Callable[[], object]) -> None:
        found.setdefault(name, []).append(seconds(run))

    from benes_refs import knowledge  # noqa: PLC0415  what loading it costs is asked here

    measure("knowledge", knowledge.load)

    from benes_refs import grammar, pipeline, readers, writers  # noqa: PLC0415
    from benes_refs.lint.run import lint  # noqa: PLC0415

    text = Path(path).read_text(encoding="utf-8")
    known = knowledge.load()
    source = readers.read_text(text, path, "text")
    parsed = pipeline.parse(source)
    formats = [name for name in writers.names() if name != "table"]
    everything = [
        lambda: lint(parsed, known),
        *(lambda w=name: writers.get(w).render([parsed]) for name in formats),
    ]
    for run in everything:  # what is imported or remembered is so before it is measured
        run()
    for _ in range(rounds):
        measure("simple tokens", lambda: [SIMPLE.findall(line) for line in text.splitlines()])
        measure("read", lambda: readers.read_text(text, path, "text"))
        measure("grammar", lambda: grammar.parse_notes(source, known))
        measure("parse", lambda: pipeline.parse(source))
        measure("lint", everything[0])
        for name, run in zip(formats, everything[1:], strict=True):
            measure(f"write {name}", run)
    return found


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], int(sys.argv[2]))))
