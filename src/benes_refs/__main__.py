"""`benes-refs` and `python -m benes_refs`: answer `--version` before anything is imported."""

from __future__ import annotations

import gc
import sys

from benes_refs.version import version_line

INTERRUPTED = 130
SELDOM = 100_000  # objects between two looks for cycles: a parse makes many objects and next to no cycles


def main() -> None:
    if sys.argv[1:] in (["--version"], ["-V"]):
        print(version_line())
        return
    gc.set_threshold(SELDOM, 20, 20)
    try:
        from benes_refs.cli import cli  # noqa: PLC0415  start-up counts

        cli(prog_name="benes-refs")
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    finally:
        gc.freeze()  # spares Python the last look for cycles, a seventh of the time for an essay


if __name__ == "__main__":
    main()
