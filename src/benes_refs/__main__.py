"""`benes-refs` and `python -m benes_refs`: answer `--version` before anything is imported."""

from __future__ import annotations

import gc
import os
import sys

from benes_refs.version import version_line

INTERRUPTED = 130
SELDOM = 100_000  # objects between two looks for cycles: a parse makes many objects and next to no cycles


def main() -> None:
    arguments = sys.argv[1:]
    if arguments in (["--version"], ["-V"]) and _told(version_line()):
        return
    gc.set_threshold(SELDOM, 20, 20)
    try:
        _find_modules_quickly()
        from benes_refs.cli.plain import answer, plain_call

        if (call := plain_call(arguments)) is not None:
            os._exit(answer(*call))  # Python would take apart all that was built, a fiftieth of the time
        from benes_refs.cli.group import cli
        from benes_refs.cli.signals import unwind_when_ended

        unwind_when_ended()
        cli(prog_name="benes-refs")
    except KeyboardInterrupt:  # before an end from outside has its own way
        sys.exit(INTERRUPTED)
    finally:
        gc.freeze()  # spares Python the last look for cycles, a tenth of the time for an essay


def _find_modules_quickly() -> None:
    try:
        from benes_refs.quick.finder import find_our_modules
    except ImportError:  # another Python, which has ways of its own
        return
    find_our_modules()


def _told(line: str) -> bool:
    """Whether a line could be written; where not, the command line tries once more and says what is wrong."""
    try:
        print(line, flush=True)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    main()
