"""Whole processes, measured side by side: commands take turns, so that a slow minute slows all of them."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from statistics import median
from typing import NamedTuple

Command = Sequence[str]
# Containers may forbid Python to keep what it compiles; on a reader’s machine it is compiled once.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


class Run(NamedTuple):
    """Wall and processor time in seconds, peak memory in MiB."""

    wall: float
    cpu: float
    peak: float


def run(command: Command) -> Run:
    """Run a command to its end; raises RuntimeError where it fails."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=ENVIRONMENT)
    assert process.stderr is not None
    complaint = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)}: {complaint.decode(errors='replace')[-300:]}")
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def side_by_side(commands: Mapping[str, Command], rounds: int) -> dict[str, list[Run]]:
    """Each command `rounds` times, in turns."""
    runs: dict[str, list[Run]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            runs[name].append(run(command))
    return runs


def ratio(
    some: Sequence[Run], others: Sequence[Run], figure: Callable[[Run], float] = lambda run: run.wall
) -> float:
    """The median of the ratios of runs that stood side by side."""
    return median(figure(a) / figure(b) for a, b in zip(some, others, strict=True))


def usual(runs: Sequence[Run], figure: Callable[[Run], float] = lambda run: run.wall) -> float:
    return median(map(figure, runs))
