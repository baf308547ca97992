"""Many files, one after the other or several at a time: one that cannot be read is told of, the rest done."""

from __future__ import annotations

import os
import sys

from benes_refs.cli import inputs as ins
from benes_refs.cli.refusals import FAILED
from benes_refs.model import BenesRefsError
from benes_refs.quick.typing import (
    TYPE_CHECKING,
    Callable,
    Generic,
    Iterable,
    Iterator,
    Sequence,
    TypeAlias,
    TypeVar,
)

if TYPE_CHECKING:
    from benes_refs.cli.inputs import Reading
    from benes_refs.model import Parsed

T = TypeVar("T")
Outcome: TypeAlias = tuple[T | None, str]
"""What became of one file: a result, or the sentence that says why there is none."""


def outcomes(work: Callable[[str], T], paths: Iterable[str], jobs: int = 1) -> Iterator[Outcome[T]]:
    """The outcome of each file, in the order of the files, whatever the number of processes."""
    attempt = Attempt(work)
    if jobs == 1:
        yield from map(attempt, paths)
    else:
        from benes_refs.cli.processes import in_order

        yield from in_order(attempt, paths, jobs)


class Attempt(Generic[T]):
    """`work` for a file, with what goes wrong as a value; an object, so that it can go to other processes."""

    def __init__(self, work: Callable[[str], T]) -> None:
        self.work = work

    def __call__(self, path: str) -> Outcome[T]:
        try:
            return self.work(path), ""
        except BenesRefsError as error:
            return None, str(error)
        except Exception as error:
            from benes_refs.cli.messages import unforeseen

            return None, unforeseen(error, path)


def results(found: Iterable[Outcome[T]], problems: list[str] | None) -> Iterator[T]:
    """What became of the files that could be read; with `problems`, the others are told of and noted there.

    Raises BenesRefsError where no file could be read.
    """
    empty = True
    for result, problem in found:
        if result is not None:
            empty = False
            yield result
        elif problems is None:
            raise BenesRefsError(problem)
        else:
            from benes_refs.cli.messages import complain

            complain(problem)
            problems.append(problem)
    if empty:
        raise BenesRefsError("None of the files could be read.")


def read_all(inputs: Sequence[str], reading: Reading) -> tuple[list[Parsed], int]:
    """What all the inputs hold together, and the exit code: not 0 where a file could not be read."""
    reading.knowledge()
    problems: list[str] = []
    found = outcomes(reading.parsed, ins.files(inputs))
    parsed = list(results(found, problems if ins.several(inputs) else None))
    return parsed, FAILED if problems else 0


def with_progress(outcomes: Iterator[Outcome[T]], count: Callable[[], int]) -> Iterator[Outcome[T]]:
    """The same, with a bar on stderr where that is a terminal; `count` tells how many there will be."""
    if sys.stderr is None or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield from outcomes
        return
    from rich.console import Console
    from rich.progress import Progress

    # Drawn when a file is done, not by a thread: a thread that draws while a process starts could hang it.
    with Progress(console=Console(stderr=True), transient=True, auto_refresh=False) as bar:
        yield from bar.track(outcomes, total=count(), description="Reading")
