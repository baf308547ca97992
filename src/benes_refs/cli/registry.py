"""`benes-refs archives` and `benes-refs editions`: list, search and show what benes-refs knows."""

from __future__ import annotations

import io
import shutil
from datetime import date
from pathlib import Path

import click

from benes_refs.cli import output as out
from benes_refs.model import BenesRefsError
from benes_refs.quick.typing import TYPE_CHECKING, Any, Callable, Iterable, Mapping, Sequence, TypeVar
from benes_refs.shown import as_json, one_line

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table
    from rich.text import Text

    from benes_refs.knowledge import Archive, Edition, Knowledge, Run, Volume

Entry = TypeVar("Entry", "Archive", "Edition")
UNVERIFIED = "? marks general knowledge that was not checked against a source."


def options(command: Callable[..., None]) -> Callable[..., None]:
    """The argument and the options that both commands share."""
    for add in (
        click.option("--knowledge", multiple=True, metavar="FILE", help="Lay your own tables over ours."),
        click.option(
            "-f",
            "--format",
            "form",
            type=click.Choice(["table", "json"]),
            default="table",
            show_default=True,
            help="For people or for programs.",
        ),
        click.argument("word", required=False),
    ):
        command = add(command)
    return command


@click.command()
@options
def archives(word: str | None, form: str, knowledge: tuple[str, ...]) -> None:
    """List the archives, search them by WORD, or show the one that WORD names.

    WORD may be a code, an acronym, a former name, a city or a part of a name, in any script.

    \b
    benes-refs archives
    benes-refs archives ЦГАОР
    benes-refs archives Prague
    """
    known = load_knowledge(knowledge)
    present(found(known.archives, word, "archive"), form, one=archive_page, many=archive_list)


@click.command()
@options
def editions(word: str | None, form: str, knowledge: tuple[str, ...]) -> None:
    """List the documentary editions, search them by WORD, or show the one that WORD names.

    An edition is shown with its series, their volumes and the dates that each volume covers.

    \b
    benes-refs editions
    benes-refs editions DDF
    benes-refs editions "внешней политики"
    """
    known = load_knowledge(knowledge)
    present(found(known.editions, word, "edition"), form, one=edition_page, many=edition_list)


def load_knowledge(overlays: Sequence[str]) -> Knowledge:
    """Our knowledge, with the files of the configuration and those of the command line over it."""
    from benes_refs.knowledge import load
    from benes_refs.knowledge.config import find_config

    return load((*find_config().knowledge, *map(Path, overlays)))


def found(entries: Mapping[str, Entry], word: str | None, what: str) -> list[Entry]:
    """The entries that a word means, all of them without one; raises BenesRefsError for none."""
    from benes_refs.knowledge.search import nearest, search

    if not word:
        return list(entries.values())
    matches = search(entries, word)
    if matches:
        return matches
    near = nearest(entries, word)
    hint = f"did you mean “{near}”?" if near else f"`benes-refs {what}s` lists all of them."
    raise BenesRefsError(f"No {what} is known as “{word}”; {hint}")


def present(
    entries: list[Entry],
    form: str,
    one: Callable[[Entry], Iterable[RenderableType]],
    many: Callable[[list[Entry]], Iterable[RenderableType]],
) -> None:
    """Write the entries to stdout: one as a page, several as a list, or all as JSON."""
    if form == "json":
        rows = [_plain(entry) for entry in entries]
        out.write(as_json(rows, indent=2) + "\n")
    else:
        out.write(rendered(one(entries[0]) if len(entries) == 1 else many(entries)))


def _plain(value: Any) -> Any:
    """A value as JSON has it: what has named fields is an object, also inside another."""
    if hasattr(value, "_asdict"):
        return {name: _plain(part) for name, part in value._asdict().items()}
    if isinstance(value, date):
        return value.isoformat()
    return (
        [_plain(part) for part in value]
        if isinstance(value, Sequence) and not isinstance(value, str)
        else value
    )


def rendered(parts: Iterable[RenderableType]) -> str:
    """What rich makes of some parts, in colour only on a terminal that wants it, as wide as the screen."""
    from rich.console import Console

    width = shutil.get_terminal_size((80, 24)).columns
    console = Console(file=io.StringIO(), force_terminal=out.on_screen(), width=width, highlight=False)
    for part in parts:
        console.print(part)
    assert isinstance(console.file, io.StringIO)
    return "\n".join(line.rstrip() for line in console.file.getvalue().splitlines()) + "\n"


def plain_table(*headers: str) -> Table:
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for header in headers:
        table.add_column(header, overflow="fold", no_wrap=header in ("Code", "Volume"))
    return table


def facts(rows: Iterable[tuple[str, str]]) -> Table:
    """Names and values beneath each other; empty values are left out."""
    from rich.table import Table

    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True, style="bold")
    table.add_column(overflow="fold")
    for name, value in rows:
        if value:
            table.add_row(name, cell(value))
    return table


def cell(value: str) -> Text:
    """The lines of a value as they stand: nothing in them is markup or commands a terminal."""
    from rich.text import Text

    return Text("\n".join(map(one_line, value.splitlines())))


def archive_list(entries: list[Archive]) -> Iterable[RenderableType]:
    table = plain_table("Code", "Archive", "City")
    for archive in entries:
        table.add_row(*map(cell, (archive.code, archive.name_en or archive.name, archive.city)))
    return table, counted(len(entries), "archive")


def archive_page(archive: Archive) -> Iterable[RenderableType]:
    former = "; ".join(
        f"{name.name}{acronyms(name.abbreviations)}{years(name.start, name.end)}" for name in archive.former
    )
    groups = (f"{count} = {' / '.join(levels)}" for count, levels in sorted(archive.positional.items()))
    yield facts(
        [
            ("Code", archive.code),
            ("Name", archive.name),
            ("English", archive.name_en if archive.name_en != archive.name else ""),
            ("Romanised", archive.romanised),
            ("Place", ", ".join(filter(None, (archive.city, archive.country)))),
            ("Levels", " / ".join(archive.levels)),
            ("Numbers alone", "; ".join(groups)),
            ("Leaf or page", archive.locator),
            ("Also written", "; ".join(archive.variants)),
            ("Formerly", former),
            ("Misspelt", "; ".join(archive.typos)),
            ("Examples", "\n".join(archive.examples)),
            ("Notes", archive.notes),
            ("Source", archive.source),
            ("Verified", "yes" if archive.verified else "no: general knowledge"),
        ]
    )


def acronyms(forms: Sequence[str]) -> str:
    return f" ({', '.join(forms)})" if forms else ""


def years(start: str, end: str) -> str:
    return f", {start}–{end}" if start or end else ""


def edition_list(entries: list[Edition]) -> Iterable[RenderableType]:
    table = plain_table("Code", "Edition", "Volumes")
    for edition in entries:
        volumes = sum(len(run.volumes) for run in edition.runs)
        table.add_row(*map(cell, (edition.code, edition.title, str(volumes or ""))))
    return table, counted(len(entries), "edition")


def edition_page(edition: Edition) -> Iterable[RenderableType]:
    yield facts(
        [
            ("Code", edition.code),
            ("Title", edition.title),
            ("Also written", "; ".join(edition.variants)),
            ("Misspelt", "; ".join(edition.typos)),
            ("Examples", "\n".join(edition.examples)),
        ]
    )
    for run in edition.runs:
        yield ""
        yield run_facts(run, edition)
        if run.volumes:
            yield volume_table(run.volumes)
    if any(not volume.verified for run in edition.runs for volume in run.volumes):
        yield UNVERIFIED


def run_facts(run: Run, edition: Edition) -> Table:
    return facts(
        [
            (run.code, run.title if run.title != edition.title else ""),
            ("Series", run.series),
            ("Covers", run.coverage.replace("/", " – ")),
            ("Published", ", ".join(filter(None, (run.publisher, run.place)))),
            ("Order", "by date within a volume" if run.chronological_within_volume else ""),
            ("Notes", run.notes),
        ]
    )


def volume_table(volumes: Sequence[Volume]) -> Table:
    table = plain_table("Volume", "Documents of", "Published", "Title")
    for volume in volumes:
        bounds = f"{volume.start or ''} – {volume.end or ''}" if volume.start or volume.end else ""
        doubt = "" if volume.verified or not bounds else " ?"
        table.add_row(*map(cell, (volume.label, bounds + doubt, str(volume.pub_year or ""), volume.title)))
    return table


def counted(count: int, what: str) -> str:
    return f"{count} {what}{'s' if count != 1 else ''}. Name one to see all that is known of it."
