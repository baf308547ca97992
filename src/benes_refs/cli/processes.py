"""Work for several processes: each has a pipe of its own, and they share no lock, no queue and no thread.

So any of them may end at any moment, by our hand, by a kill or for want of memory, and nobody waits for it
for ever; and where the first process ends without a word, the others find their pipes closed and end too.
"""

from __future__ import annotations

from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection, wait

from benes_refs.cli.signals import leave_to_the_first, undisturbed
from benes_refs.model import BenesRefsError
from benes_refs.quick.containers import deque
from benes_refs.quick.typing import Any, Callable, Generic, Iterable, Iterator, Sequence, TypeVar

T = TypeVar("T")
DEPTH = 2  # tasks that a process has at a time: one in work, and one so that it need not wait for more
AHEAD = 4  # results, for each process, that may be ready before they are wanted: few enough to hold


def in_order(work: Callable[[str], T], tasks: Iterable[str], jobs: int) -> Iterator[T]:
    """What `work` makes of each task, in the order of the tasks; at most `jobs` processes are started."""
    workers: list[Worker[T]] = []
    expected: deque[Worker[T]] = deque()
    try:
        for task in tasks:
            worker = _free(workers) if len(workers) == jobs else _idle(workers)
            if worker is None:
                worker = Worker(work)
                workers.append(worker)
            worker.give(task)
            expected.append(worker)
            while len(expected) >= jobs * AHEAD or (len(workers) == jobs and not _free(workers)):
                _receive(workers)
                yield from _ready(expected)
        while expected:
            _receive(workers)
            yield from _ready(expected)
    except (EOFError, ConnectionError):
        raise BenesRefsError(
            "A process ended by itself, perhaps for want of memory: try fewer --jobs."
        ) from None
    finally:
        for worker in workers:
            worker.end()


class Worker(Generic[T]):
    """A process with its tasks: how many it was given, and the results that nobody has taken yet."""

    def __init__(self, work: Callable[[str], T]) -> None:
        self.tasks = 0
        self.results: deque[T] = deque()
        try:
            self.pipe, theirs = Pipe()
            self.process = Process(target=_serve, args=(work, theirs, self.pipe), daemon=True)
            with undisturbed():
                self.process.start()
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise BenesRefsError(f"Cannot start another process ({reason}): try fewer --jobs.") from None
        theirs.close()

    def give(self, task: str) -> None:
        self.pipe.send(task)
        self.tasks += 1

    def receive(self) -> None:
        self.results.append(self.pipe.recv())
        self.tasks -= 1

    def end(self) -> None:
        """It only reads: nothing that it does has to be brought to an end."""
        self.process.kill()
        self.process.join()
        self.pipe.close()


def _idle(workers: Sequence[Worker[T]]) -> Worker[T] | None:
    return next((worker for worker in workers if not worker.tasks), None)


def _free(workers: Sequence[Worker[T]]) -> Worker[T] | None:
    """The worker with the fewest tasks, if it may have more."""
    worker = min(workers, key=lambda worker: worker.tasks)
    return worker if worker.tasks < DEPTH else None


def _receive(workers: Sequence[Worker[T]]) -> None:
    """Take a result of each worker that has one; wait where none has, but some are at work."""
    busy = [worker for worker in workers if worker.tasks]
    ready = wait([worker.pipe for worker in busy]) if busy else []
    for worker in busy:
        if worker.pipe in ready:
            worker.receive()


def _ready(expected: deque[Worker[T]]) -> Iterator[T]:
    while expected and expected[0].results:
        yield expected.popleft().results.popleft()


def _serve(work: Callable[[str], Any], tasks: Connection, first_ones: Connection) -> None:
    """Answer each task, until nobody is there to ask or to be answered."""
    leave_to_the_first()
    first_ones.close()  # held open here, it would never be found closed
    try:
        while True:
            tasks.send(work(tasks.recv()))
    except (EOFError, ConnectionError):
        return
