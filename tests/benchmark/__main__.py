"""How fast benes-refs is: `python tests/benchmark`; with `--peers PYTHON`, beside eyecite and others.

All figures are ratios of runs that stood side by side, medians of `--rounds`; the times of one machine say
nothing of another.  `--peers` names the python of an environment in which the peers are installed
(`pip install eyecite citeurl markdown refextract`); without it they are left out.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from statistics import median

from corpus import texts, varied

from measure import Run, ratio, side_by_side, usual

HERE = Path(__file__).parent
FIXTURES = HERE.parent.parent / "fixtures"
ESSAY = FIXTURES / "essay" / "essay.txt"
OURS = (str(Path(sys.executable).with_name("benes-refs")),)
"""The program as it is installed beside the python that runs this."""
Row = tuple[str, str, str]  # what is measured, the figure, the target


class Benchmark:
    """The measurements, each a part of the table."""

    def __init__(self, folder: Path, options: argparse.Namespace) -> None:
        self.folder = folder
        self.rounds: int = options.rounds
        self.peers: str | None = options.peers
        self.large: bool = options.large
        self.slow: bool = options.slow
        self.notes = texts(options.gold or sorted(FIXTURES.rglob("*.jsonl")))

    def rows(self) -> Iterator[Row]:
        yield from self.one_essay()
        yield from self.many_notes()
        yield from self.growth()
        yield from self.folders()
        yield from self.inside()

    def file(self, count: int, name: str = "") -> str:
        """A file of so many notes, one a line."""
        path = self.folder / f"{name or count}.txt"
        if not path.exists():
            write(path, varied(self.notes, count, seed=len(name) + count))
        return str(path)

    def parse(self, *inputs: str) -> list[str]:
        return [*OURS, "parse", "-f", "json", "-o", str(self.folder / "out.json"), *inputs]

    def peer(self, name: str, path: str) -> dict[str, list[str]]:
        return {name: [self.peers, str(HERE / "peers.py"), name, path]} if self.peers else {}

    def one_essay(self) -> Iterator[Row]:
        commands = {
            "nothing": [sys.executable, "-c", "pass"],
            "version": [*OURS, "--version"],
            "help": [*OURS, "--help"],
            "essay": [*OURS, "parse", str(ESSAY), "--format", "json"],
            **self.peer("eyecite", str(ESSAY)),
            **self.peer("citeurl", str(ESSAY)),
        }
        runs = side_by_side(commands, max(self.rounds, 9))
        for name, target in (("version", "1.25"), ("help", "5"), ("essay", "11")):
            shown = "one essay to JSON, cold" if name == "essay" else f"`--{name}`"
            yield f"{shown}, × `python -c pass`", f"{ratio(runs[name], runs['nothing']):.2f}", f"≤ {target}"
        for peer in ("eyecite", "citeurl"):
            if peer in runs:
                yield (
                    f"one essay, × {peer}",
                    f"{ratio(runs['essay'], runs[peer]):.2f}",
                    "≤ 0.33" if peer == "eyecite" else "",
                )

    def many_notes(self) -> Iterator[Row]:
        path = self.file(10_000)
        commands = {"ours": self.parse(path), **self.peer("eyecite", path)}
        runs = side_by_side(commands, self.rounds)
        if "eyecite" in runs:
            yield "10,000 notes, × eyecite", f"{ratio(runs['ours'], runs['eyecite']):.2f}", "≤ 1"
        yield "10,000 notes, notes a second", f"{10_000 / usual(runs['ours']):,.0f}", ""
        for peer, count in (("citeurl", 1000), ("refextract", 100)):
            if self.peers and self.slow:
                some = self.file(count)
                runs = side_by_side({"ours": self.parse(some), **self.peer(peer, some)}, self.rounds)
                yield f"{count:,} notes, × {peer}", f"{ratio(runs['ours'], runs[peer]):.3f}", ""

    def growth(self) -> Iterator[Row]:
        counts = [1_000, 10_000, *([100_000] if self.large else [])]
        nothing = self.parse(self.file(1))
        runs = side_by_side(
            {"1": nothing, **{str(count): self.parse(self.file(count)) for count in counts}}, self.rounds
        )
        start = usual(runs["1"])
        for less, more in pairwise(counts):
            grown = (usual(runs[str(more)]) - start) / (usual(runs[str(less)]) - start) / (more / less)
            yield f"growth from {less:,} to {more:,} notes, × proportional", f"{grown:.2f}", "≤ 1.1"
        for count in counts:
            allowed = 60 + 3 * count / 1024
            yield (
                f"peak memory at {count:,} notes, MiB",
                f"{usual(runs[str(count)], _peak):.0f}",
                f"≤ {allowed:.0f}",
            )

    def folders(self) -> Iterator[Row]:
        """Forty files in a folder beside ten: memory stays, and two processes share the work."""
        few, many = self.folder / "few", self.folder / "many"
        for folder, count in ((few, 10), (many, 40)):
            folder.mkdir()
            for number in range(count):
                write(folder / f"{number}.txt", varied(self.notes, 400, seed=number))
        commands = {
            "few": self.parse(str(few)),
            "many": self.parse(str(many)),
            "jobs": self.parse("--jobs", "2", str(many)),
        }
        runs = side_by_side(commands, self.rounds)
        yield "peak memory of 40 files, × 10 files", f"{ratio(runs['many'], runs['few'], _peak):.2f}", "≤ 1.1"
        yield "`--jobs 2`, times as fast", f"{ratio(runs['many'], runs['jobs']):.2f}", "≥ 1.7"

    def inside(self) -> Iterator[Row]:
        command = [sys.executable, str(HERE / "inside.py"), self.file(1_000), str(self.rounds)]
        turns = [
            json.loads(subprocess.run(command, capture_output=True, check=True).stdout) for _ in range(3)
        ]

        def times(some: str, other: str) -> float:
            return median(a / b for turn in turns for a, b in zip(turn[some], turn[other], strict=True))

        yield "grammar, × one `re` pass over simple tokens", f"{times('grammar', 'simple tokens'):.1f}", "≤ 6"
        yield "lint, × parse", f"{times('lint', 'parse'):.2f}", "≤ 1.3"
        for name in sorted(turns[0]):
            if name.startswith("write "):
                yield f"{name}, × parse", f"{times(name, 'parse'):.2f}", "≤ 0.3"
        load = median(turn["knowledge"][0] for turn in turns)
        yield "knowledge loads, ms", f"{load * 1000:.1f}", "≤ 15"


def write(path: Path, notes: Iterable[str]) -> None:
    """A note a line, none kept: the peak memory of a process counts what its parent held when it began."""
    with path.open("w", encoding="utf-8") as file:
        file.writelines(f"{note}\n" for note in notes)


def _peak(run: Run) -> float:
    return run.peak


def main() -> None:
    parser = argparse.ArgumentParser(prog="python tests/benchmark", description=__doc__)
    parser.add_argument("--peers", metavar="PYTHON", help="a python with eyecite, citeurl and refextract")
    parser.add_argument("--rounds", type=int, default=5, help="how often each is run (default: 5)")
    parser.add_argument("--large", action="store_true", help="also 100,000 notes")
    parser.add_argument("--slow", action="store_true", help="also CiteURL and refextract over many notes")
    parser.add_argument("--gold", nargs="+", type=Path, metavar="FILE", help="JSON lines to make notes of")
    with tempfile.TemporaryDirectory() as folder:
        print("| measured | figure | target |\n|---|---|---|")
        for row in Benchmark(Path(folder), parser.parse_args()).rows():
            print(f"| {' | '.join(row)} |", flush=True)


if __name__ == "__main__":
    main()
