"""What people are told on stderr, with nothing in it that commands a terminal; and whether in colour."""

from __future__ import annotations

import os
import sys

from benes_refs.cli import output as out


def colourful() -> bool:
    """Whether what goes to stdout may be coloured: it is a terminal, and nobody asked for none."""
    return out.on_screen() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def complain(sentence: str) -> None:
    """`Error: essay.txt is empty.`"""
    tell(f"Error: {sentence}")


def tell(sentence: str) -> None:
    """A line on stderr; where that is full or gone, there is nobody to tell."""
    from benes_refs.shown import one_line

    try:
        print(one_line(sentence), file=sys.stderr, flush=True)
    except OSError:
        out.give_up(sys.stderr)


def unforeseen(error: Exception, where: str = "benes-refs") -> str:
    """What nobody has put into words: the system's own for what it refused, else a fault of ours.

    With BENES_REFS_TRACEBACK set it is raised as it is.
    """
    if os.environ.get("BENES_REFS_TRACEBACK"):
        raise error
    if isinstance(error, OSError):
        place = f"“{error.filename}”: " if error.filename else ""
        return f"The system refuses: {place}{out.reason(error)}."
    return (
        f"{where} met a fault in benes-refs ({type(error).__name__}: {error}); please report it, "
        "with what BENES_REFS_TRACEBACK=1 shows."
    )
