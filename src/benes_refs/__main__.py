"""`benes-refs` and `python -m benes_refs`: answer `--version` before anything is imported."""

from __future__ import annotations

import sys

from benes_refs.version import version_line

INTERRUPTED = 130


def main() -> None:
    if sys.argv[1:] in (["--version"], ["-V"]):
        print(version_line())
        return
    try:
        from benes_refs.cli import cli  # noqa: PLC0415  start-up counts

        cli(prog_name="benes-refs")
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


if __name__ == "__main__":
    main()
