"""What people are told on stderr, with nothing in it that commands a terminal; and whether in colour."""

from __future__ import annotations

import os
import sys

import click


def colourful() -> bool:
    """Whether what goes to stdout may be coloured: it is a terminal, and nobody asked for none."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def complain(sentence: str) -> None:
    """`Error: essay.txt is empty.`"""
    tell(f"Error: {sentence}")


def tell(sentence: str) -> None:
    from benes_refs.writers.common.text import one_line

    click.echo(one_line(sentence), err=True)


def unforeseen(error: Exception, where: str = "benes-refs") -> str:
    """A fault of ours as one sentence; with BENES_REFS_TRACEBACK set it is raised as it is."""
    if os.environ.get("BENES_REFS_TRACEBACK"):
        raise error
    return (
        f"{where} met a fault in benes-refs ({type(error).__name__}: {error}); please report it, "
        "with what BENES_REFS_TRACEBACK=1 shows."
    )
