"""How a run is ended from outside: by Ctrl-C, a kill or a closed terminal."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

ENDS = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))
"""What ends a program at once where nobody forbids it; Windows does not know them all."""


def unwind_when_ended() -> None:
    """A kill, or a closed terminal, ends a run as Ctrl-C does: what is half done is cleared away.

    Where one of them is ignored (`nohup`), it stays so.
    """
    for end in ENDS:
        if signal.getsignal(end) is signal.SIG_DFL:
            signal.signal(end, lambda number, _: sys.exit(128 + number))


@contextmanager
def undisturbed() -> Iterator[None]:
    """While a process starts, an end from outside waits: an exception in the midst of it could get lost."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, *ENDS})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def leave_to_the_first() -> None:
    """Ctrl-C reaches every process of a terminal, and the first one answers for all; others just end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for end in ENDS:
        signal.signal(end, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT, *ENDS})
