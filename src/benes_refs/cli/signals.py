"""How a run is ended from outside: by Ctrl-C, a kill or a closed terminal."""

from __future__ import annotations

import signal
import sys
from contextlib import contextmanager

from benes_refs.quick.typing import Iterator

ENDS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
"""What ends a program where nobody forbids it: Ctrl-C, a kill, a closed terminal (not known to Windows)."""

SOON = 0.001


def unwind_when_ended() -> None:
    """An end from outside clears away what is half done; the exit code names it, as a shell would.

    Where one of them is ignored (`nohup`), it stays so.
    """
    for end in ENDS:
        if signal.getsignal(end) in (signal.SIG_DFL, signal.default_int_handler):
            signal.signal(end, lambda number, _: sys.exit(128 + number))
    if hasattr(signal, "setitimer"):
        sys.unraisablehook = _hear_again


def _hear_again(lost: sys.UnraisableHookArgs) -> None:
    """An end that comes while Python runs a callback of its own is lost: let it come once more, and soon."""
    end = lost.exc_value
    if not isinstance(end, SystemExit):
        sys.__unraisablehook__(lost)
        return
    signal.signal(signal.SIGALRM, lambda *_: sys.exit(end.code))
    signal.setitimer(signal.ITIMER_REAL, SOON)


@contextmanager
def undisturbed() -> Iterator[None]:
    """While a process starts, an end from outside waits: an exception in the midst of it could get lost."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ENDS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def leave_to_the_first() -> None:
    """Ctrl-C reaches every process of a terminal, and the first one answers for all; others just end."""
    for end in ENDS:
        signal.signal(end, signal.SIG_IGN if end == signal.SIGINT else signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, ENDS)
