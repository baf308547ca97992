"""`benes-refs` and `python -m benes_refs`: answer `--version` before anything is imported."""

from __future__ import annotations

import atexit
import gc
import os
import sys

from benes_refs.version import version_line

INTERRUPTED, TERMINATED = 130, 143
SELDOM = 100_000  # objects between two looks for cycles: a parse makes many objects and next to no cycles


def main() -> None:
    if sys.argv[1:] in (["--version"], ["-V"]):
        print(version_line())
        return
    gc.set_threshold(SELDOM, 20, 20)
    try:
        import signal  # noqa: PLC0415  start-up counts

        from benes_refs.cli import cli  # noqa: PLC0415

        signal.signal(signal.SIGTERM, lambda *_: sys.exit(TERMINATED))
        cli(prog_name="benes-refs")
    except KeyboardInterrupt:
        _leave(INTERRUPTED)
    except SystemExit as done:
        _leave(done.code)


def _leave(code: str | int | None) -> None:
    """End at once: to take apart all that a run has built is a tenth of its time.

    What others have asked to be done at the end is done.
    """
    if isinstance(code, str):
        sys.exit(code)
    atexit._run_exitfuncs()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):  # closed by who reads it: Python knows what to do
        sys.exit(code)
    os._exit(code or 0)


if __name__ == "__main__":
    main()
