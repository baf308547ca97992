"""`benes-refs parse`: every citation of an essay, as a table or as data."""

from __future__ import annotations

import click

from benes_refs.cli import inputs as ins
from benes_refs.cli import output as out
from benes_refs.cli.options import reading_options, view_options
from benes_refs.cli.view import view
from benes_refs.quick.typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benes_refs.cli.view import Order, Part


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("-f", "--format", "format_", metavar="FORMAT", help="table, json, csl-json, biblatex, ris …")
@click.option(
    "-o", "--output", default=out.STDOUT, metavar="FILE", help="Write here; the suffix may tell the format."
)
@view_options
@click.option("--stats", is_flag=True, help="Counts instead: what was read, resolved and left unread.")
@click.option("--glob", metavar="PATTERN", help="Which files of a folder: '**/*.docx'.")
@click.option(
    "-j", "--jobs", type=click.IntRange(min=1), default=1, show_default=True, help="Files read at a time."
)
@reading_options
@click.pass_context
def parse(  # noqa: PLR0913, PLR0917  one parameter for each option
    ctx: click.Context,
    inputs: tuple[str, ...],
    format_: str | None,
    output: str,
    notes: str | None,
    kinds: tuple[str, ...],
    sort: Order,
    part: Part | None,
    stats: bool,
    glob: str | None,
    jobs: int,
    encoding: str | None,
    input_format: str | None,
    overlays: tuple[str, ...],
) -> None:
    """Read the notes of an essay and show every citation.

    INPUT is a file, a folder, or - for standard input. Without --format: a table on a terminal, else JSON.
    Exits with 0 when every file was read, 2 when one was not; the others are done all the same.

    \b
    benes-refs parse essay.txt
    benes-refs parse essay.docx --notes 2-5,12 --kind archival
    benes-refs parse papers/ --glob '**/*.docx' --jobs 4 -o papers.json
    benes-refs parse essay.txt --references --sort archive
    """
    from benes_refs.cli.parsing import run

    how = ins.reading(encoding, input_format, overlays)
    shown = view(notes, kinds, sort, part)
    ctx.exit(run(inputs, format_, output, how=how, shown=shown, stats=stats, glob=glob, jobs=jobs))
