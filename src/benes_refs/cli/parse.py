"""`benes-refs parse`: every citation of an essay, as a table or as data."""

from __future__ import annotations

import sys

import click


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT…")
@click.option("-f", "--format", "format_", help="table, json, csl-json, bibtex …")
@click.option("-o", "--output", default="-", help="Write to this file instead of the screen.")
@click.option("--encoding")
@click.option("--knowledge", "overlays", multiple=True)
def parse(inputs: tuple[str, ...], format_: str | None, output: str, encoding: str | None, overlays: tuple[str, ...]) -> None:
    """Read the notes of an essay and show every citation."""
    from benes_refs import pipeline, writers
    from benes_refs.cli import output as out

    known = pipeline.load_knowledge(overlays)
    parsed = [pipeline.read_and_parse(path, encoding=encoding, known=known) for path in inputs]
    chosen = format_ or ("table" if sys.stdout.isatty() else "json")
    out.write(writers.get(chosen).render(parsed), output)
