"""`benes-refs export`: the bibliography as files for Zotero, LaTeX, pandoc, Word or a spreadsheet."""

from __future__ import annotations

from pathlib import Path

import click

from benes_refs.bounded import read_bytes
from benes_refs.cli import output as out
from benes_refs.cli.batch import read_all
from benes_refs.cli.inputs import reading
from benes_refs.cli.messages import tell
from benes_refs.cli.options import reading_options
from benes_refs.model import BenesRefsError
from benes_refs.quick.typing import TYPE_CHECKING, Sequence

if TYPE_CHECKING:
    from benes_refs.model import Parsed, Reference


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option(
    "-o", "--output", "outputs", multiple=True, metavar="FILE", help="Write here; may be given several times."
)
@click.option(
    "-f", "--format", "format_", metavar="FORMAT", help="The format, where the suffix does not tell it."
)
@click.option("--append", is_flag=True, help="Add what a .bib or CSL-JSON file lacks; change nothing in it.")
@click.option(
    "--key-style", default="default", metavar="STYLE", help="Keys: a name or a Better BibTeX formula."
)
@click.option("--latex-fields", is_flag=True, help="Beside a .bib file: archival fields for biblatex.")
@reading_options
@click.pass_context
def export(  # noqa: PLR0913, PLR0917  one parameter for each option
    ctx: click.Context,
    inputs: tuple[str, ...],
    outputs: tuple[str, ...],
    format_: str | None,
    append: bool,
    key_style: str,
    latex_fields: bool,
    encoding: str | None,
    input_format: str | None,
    overlays: tuple[str, ...],
) -> None:
    """Write the bibliography for Zotero, LaTeX, pandoc, a spreadsheet …

    \b
    benes-refs export essay.txt -o refs.bib
    benes-refs export essay.txt -o refs.json -o refs.ris -o refs.csv
    benes-refs export chapter2.txt -o refs.bib --append
    benes-refs export essay.txt -f bibtex --key-style 'auth.lower + year'

    .bib is BibLaTeX and .json is CSL-JSON; -f bibtex writes for the classic styles. Several inputs make one
    bibliography. Key styles: default, author-year, author-title-year, better-bibtex, or a formula.
    """
    from benes_refs.writers.common.keys import formula, rekeyed

    targets = chosen(outputs, format_, append)
    formula(key_style if key_style != "default" else "id")
    parsed, exit_code = read_all(inputs, reading(encoding, input_format, overlays))
    report_conflicts(parsed)
    if key_style != "default":
        parsed = [one._replace(references=rekeyed(one.references, key_style)) for one in parsed]
    texts = [(path, text(parsed, path, name, append)) for path, name in targets]
    if latex_fields:
        folders = {Path(path).parent for path, name in targets if name == "biblatex" and path != out.STDOUT}
        texts += [
            (str(folder / name), whole) for folder in sorted(folders) for name, whole in latex_files().items()
        ]
    for path, whole in texts:
        out.write(whole, path)
    ctx.exit(exit_code)


def chosen(outputs: Sequence[str], format_: str | None, append: bool) -> list[tuple[str, str]]:
    """Each output with its format; errors that the command line alone shows are found before any reading."""
    from benes_refs import writers

    if format_ is None and (not outputs or out.STDOUT in outputs):
        raise BenesRefsError("Say what to write: -o refs.bib, or --format with a format for standard output.")
    if append and (not outputs or out.STDOUT in outputs):
        raise BenesRefsError("--append needs a file to add to: name it with -o.")
    if format_ is not None and len(outputs) > 1:
        raise BenesRefsError("--format goes with one output: give several by their suffixes.")
    if len(set(outputs)) < len(outputs):
        raise BenesRefsError("The same output is named twice.")
    targets = [
        (path, format_ or writers.for_suffix(Path(path).name, bibliography=True))
        for path in outputs or (out.STDOUT,)
    ]
    for _, name in targets:
        (writers.merging if append else writers.get)(name)
    return targets


def text(parsed: Sequence[Parsed], path: str, name: str, append: bool) -> str:
    """What the file will hold: the bibliography, or with --append the file's own text and what it lacks."""
    from benes_refs import writers

    if not append or not Path(path).exists():
        return writers.get(name).render(parsed)
    try:
        existing = read_bytes(Path(path)).decode("utf-8")
    except OSError as error:
        raise BenesRefsError(f"Cannot read “{path}”: {out.reason(error)}.") from error
    except UnicodeDecodeError as error:
        raise BenesRefsError(f"“{path}” is not UTF-8: convert it first, it was left alone.") from error
    return writers.merging(name).merge(existing, parsed)


def latex_files() -> dict[str, str]:
    """File name → text of the data model and the map that make biblatex fields of our `verba` pairs."""
    from importlib import resources

    folder = resources.files("benes_refs.writers") / "latex"
    return {
        file.name: file.read_text("utf-8") for file in sorted(folder.iterdir(), key=lambda file: file.name)
    }


def report_conflicts(parsed: Sequence[Parsed]) -> None:
    """Facts on which the citations of one source disagree, on stderr."""
    for one in parsed:
        for reference in one.references:
            for line in conflicts(reference):
                tell(line)


def conflicts(reference: Reference) -> list[str]:
    """`avon1962: citations disagree on work.issued: 1962 (n16.1), 1960 (n20.2)`"""
    return [
        f"{reference.id}: citations disagree on {conflict.path}: "
        + ", ".join(f"{value} ({citation})" for value, citation in conflict.values)
        for conflict in reference.conflicts
    ]
