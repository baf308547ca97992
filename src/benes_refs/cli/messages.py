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
