"""`benes-refs parse`: every citation of an essay, as a table or as data."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

import click

from benes_refs.cli import inputs as ins
from benes_refs.cli import output as out
from benes_refs.cli import products
from benes_refs.cli import view as views
from benes_refs.cli.batch import FAILED, outcomes, results, with_progress

if TYPE_CHECKING:
    from benes_refs.cli.inputs import Reading
    from benes_refs.cli.view import Order, Part, View
    from benes_refs.model import Parsed

T = TypeVar("T")


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("-f", "--format", "format_", metavar="FORMAT", help="table, json, csl-json, biblatex, ris …")
@click.option(
    "-o", "--output", default=out.STDOUT, metavar="FILE", help="Write here; the suffix may tell the format."
)
@views.view_options
@click.option("--stats", is_flag=True, help="Counts instead: what was read, resolved and left unread.")
@click.option("--glob", metavar="PATTERN", help="Which files of a folder: '**/*.docx'.")
@click.option(
    "-j", "--jobs", type=click.IntRange(min=1), default=1, show_default=True, help="Files read at a time."
)
@ins.reading_options
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
    many = ins.several(inputs)
    on_screen = output == out.STDOUT
    format_ = format_ or _format(output, stats=stats)
    made = (
        products.statistics(format_) if stats else products.product(format_, many=many, on_screen=on_screen)
    )
    reading = ins.reading(encoding, input_format, overlays)
    reading.knowledge()  # trouble with it is told of once, and processes share it
    work = partial(_work, reading, views.view(notes, kinds, sort, part), made.render)
    found = outcomes(work, ins.files(inputs, glob), 1 if ins.STDIN in inputs else jobs)
    if many and not (on_screen and out.on_screen()):
        found = with_progress(found, lambda: sum(1 for _ in ins.files(inputs, glob)))
    problems: list[str] = []
    out.write(made.assemble(results(found, problems if many else None)), output)
    if problems:
        ctx.exit(FAILED)


def _format(output: str, *, stats: bool) -> str:
    """The format that the output's suffix names; for standard output the one that suits its reader."""
    if output != out.STDOUT:
        from benes_refs import writers

        return writers.for_suffix(os.path.basename(output))
    return "table" if stats or out.on_screen() else "json"


def _work(reading: Reading, view: View, render: Callable[[Parsed], T], path: str) -> T:
    return render(view(reading.parsed(path)))
