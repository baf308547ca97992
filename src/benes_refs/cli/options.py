"""The options that several commands share."""

from __future__ import annotations

import click

from benes_refs.cli.view import KINDS
from benes_refs.quick.typing import Callable


def reading_options(command: Callable[..., None]) -> Callable[..., None]:
    """`--encoding`, `--input-format` and `--knowledge`."""
    for add in (
        click.option(
            "--knowledge",
            "overlays",
            multiple=True,
            metavar="FILE",
            help="Your own archives and editions (TOML), laid over ours.",
        ),
        click.option(
            "--input-format",
            metavar="FORMAT",
            help="The format of the inputs, where the suffix does not tell.",
        ),
        click.option("--encoding", help="The encoding of the inputs, where it cannot be told."),
    ):
        command = add(command)
    return command


def view_options(command: Callable[..., None]) -> Callable[..., None]:
    """`--notes`, `--kind`, `--sort`, `--citations` and `--references`."""
    for add in (
        click.option("--references", "part", flag_value="references", help="Only the sources, each once."),
        click.option("--citations", "part", flag_value="citations", help="Only the citations."),
        click.option(
            "--sort",
            type=click.Choice(["note", "kind", "date", "archive"]),
            default="note",
            show_default=True,
            help="The order.",
        ),
        click.option(
            "--kind",
            "kinds",
            multiple=True,
            type=click.Choice(KINDS),
            metavar="KIND",
            help=f"Only citations of this kind: {', '.join(KINDS)}.",
        ),
        click.option("--notes", metavar="NOTES", help="Only these notes: 2-5,12."),
    ):
        command = add(command)
    return command
