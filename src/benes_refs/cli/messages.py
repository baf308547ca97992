"""What people are told on stderr, and nothing in it that commands a terminal."""

from __future__ import annotations

import click


def complain(sentence: str) -> None:
    """`Error: essay.txt is empty.`"""
    tell(f"Error: {sentence}")


def tell(sentence: str) -> None:
    from benes_refs.writers.common.text import one_line

    click.echo(one_line(sentence), err=True)
