"""`benes-refs bibliography`: the list of sources as it stands at the end of a thesis."""

from __future__ import annotations

import html

import click

from benes_refs.cli import output as out
from benes_refs.cli.batch import read_all
from benes_refs.cli.inputs import reading
from benes_refs.cli.options import reading_options
from benes_refs.quick.typing import TYPE_CHECKING, Callable, Iterator, Sequence

if TYPE_CHECKING:
    from benes_refs.model import Parsed

HEADINGS = {
    "en": ("Archival sources", "Published sources and literature"),
    "ru": ("Архивные источники", "Опубликованные источники и литература"),
    "fr": ("Sources d’archives", "Sources imprimées et bibliographie"),
    "cs": ("Archivní prameny", "Vydané prameny a literatura"),
}
TRADITIONS = {"en": "chicago", "ru": "gost", "fr": "french", "cs": "czech"}
LANGUAGES = {"gost": "ru", "mhra": "en-GB"}
"""The language of a style where no locale is named; every other style speaks American English."""


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option(
    "--style",
    default="chicago",
    show_default=True,
    metavar="STYLE",
    help="chicago, mhra, gost, iso690, a FILE.csl or the name of a CSL style.",
)
@click.option("--locale", metavar="LANGUAGE", help="The language of the list: en, ru, fr, cs, de …")
@click.option(
    "--archives",
    type=click.Choice(["chicago", "gost", "french", "czech"]),
    help="The order and words of archival sources.  [default: by style and locale]",
)
@click.option(
    "-f",
    "--format",
    "format_",
    type=click.Choice(["text", "markdown", "html"]),
    default="text",
    show_default=True,
    help="How to mark up the list.",
)
@click.option("-o", "--output", default=out.STDOUT, metavar="FILE", help="Write to this file.")
@reading_options
@click.pass_context
def bibliography(  # noqa: PLR0913, PLR0917  one parameter for each option
    ctx: click.Context,
    inputs: tuple[str, ...],
    style: str,
    locale: str | None,
    archives: str | None,
    format_: str,
    output: str,
    encoding: str | None,
    input_format: str | None,
    overlays: tuple[str, ...],
) -> None:
    """Print a formatted bibliography and the list of archival sources.

    \b
    benes-refs bibliography essay.txt
    benes-refs bibliography essay.txt --style gost --format html -o sources.html
    benes-refs bibliography essay.txt --style journal.csl --locale fr

    Archival sources come first, as a tree from the archive down to the file, with the leaves and the notes
    that cite them. The rest is formatted by CSL (pip install "benes-refs[bibliography]").
    """
    locale = locale or LANGUAGES.get(style, "en")
    parsed, exit_code = read_all(inputs, reading(encoding, input_format, overlays))
    lines = sections(parsed, style, locale, archives, format_)
    out.write("".join(f"{line}\n" for line in lines), output)
    ctx.exit(exit_code)


def sections(
    parsed: Sequence[Parsed], style: str, locale: str, archives: str | None, format_: str
) -> Iterator[str]:
    """The lines of both lists under their headings; a list that would be empty is left out."""
    from benes_refs.writers.common import csl, printed, tree
    from benes_refs.writers.common.sources import gather

    language = locale[:2] if locale[:2] in HEADINGS else "en"
    way = tree.tradition(archives or ("gost" if style == "gost" else TRADITIONS[language]))
    branches = tree.archival_tree(parsed, way)
    others = [one for one in gather(parsed) if not (csl.is_archival(one) and one.holding)]
    published = printed.entries(others, style, locale, format_)
    unpublished_heading, published_heading = HEADINGS[language]
    if branches:
        yield from heading(unpublished_heading, format_)
        yield from LISTS[format_](list(tree.lines(branches, way)))
    if branches and published:
        yield ""
    if published:
        yield from heading(published_heading, format_)
        yield from PARAGRAPHS[format_](published)


def heading(text: str, format_: str) -> tuple[str, ...]:
    if format_ == "html":
        return (f"<h2>{html.escape(text)}</h2>",)
    return (f"## {text}", "") if format_ == "markdown" else (text, "")


def text_list(lines: Sequence[tuple[int, str]]) -> Iterator[str]:
    from benes_refs.shown import one_line

    return (f"{'  ' * depth}{one_line(text)}" for depth, text in lines)


def markdown_list(lines: Sequence[tuple[int, str]]) -> Iterator[str]:
    from benes_refs.writers.markdown import escape

    return (f"{'  ' * depth}- {escape(text)}" for depth, text in lines)


def html_list(lines: Sequence[tuple[int, str]]) -> Iterator[str]:
    """Nested lists; an item stays open as long as deeper ones follow."""
    from benes_refs.shown import one_line

    open_items = -1
    for depth, text in lines:
        if depth > open_items:
            yield "<ul>"
        else:
            yield "</li>" + "</ul></li>" * (open_items - depth)
        open_items = depth
        yield f"<li>{html.escape(one_line(text))}"
    yield "</li>" + "</ul></li>" * open_items + "</ul>"


def html_paragraphs(entries: Sequence[str]) -> Iterator[str]:
    return (f"<p>{entry}</p>" for entry in entries)


def markdown_paragraphs(entries: Sequence[str]) -> Iterator[str]:
    for number, entry in enumerate(entries):
        if number:
            yield ""
        yield entry


Lines = Callable[[Sequence[tuple[int, str]]], Iterator[str]]
LISTS: dict[str, Lines] = {"text": text_list, "markdown": markdown_list, "html": html_list}
PARAGRAPHS: dict[str, Callable[[Sequence[str]], Iterator[str]]] = {
    "text": iter,
    "markdown": markdown_paragraphs,
    "html": html_paragraphs,
}
