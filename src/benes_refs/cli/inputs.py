"""What a command reads: the options that all commands share, and the files that its arguments stand for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from benes_refs.model import BenesRefsError

if TYPE_CHECKING:
    from benes_refs.knowledge import Knowledge
    from benes_refs.model import Parsed

STDIN = "-"


class Reading(NamedTuple):
    """How inputs are read: what the user named on the command line or in the configuration."""

    encoding: str | None = None
    input_format: str | None = None
    overlays: tuple[str, ...] = ()

    def knowledge(self) -> Knowledge:
        from benes_refs.pipeline import load_knowledge

        return load_knowledge(self.overlays)

    def parsed(self, path: str, *, places: bool = False) -> Parsed:
        """What a file cites; with `places`, where each field was read."""
        from benes_refs.pipeline import read_and_parse

        if path != STDIN and Path(path).is_dir():
            raise BenesRefsError(f"{path} is a folder without a file to read.")
        return read_and_parse(
            path,
            encoding=self.encoding,
            format=self.input_format,
            known=self.knowledge(),
            places=places,
        )


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


def reading(encoding: str | None, input_format: str | None, overlays: Sequence[str]) -> Reading:
    """How to read: the options, and the knowledge files that the configuration names beneath them."""
    from benes_refs.knowledge.config import find_config

    configured = tuple(map(str, find_config().knowledge))
    return Reading(encoding, input_format, configured + tuple(overlays))


def several(inputs: Sequence[str]) -> bool:
    """Whether the inputs stand for several files: then results are lists, and one bad file ends nothing."""
    return len(inputs) > 1 or any(Path(name).is_dir() for name in inputs)


def passing(name: str) -> bool:
    """Whether what an input names can be read once only: standard input, or a pipe."""
    return name == STDIN or Path(name).is_fifo()


def files(inputs: Sequence[str], glob: str | None = None) -> Iterator[str]:
    """The files that the inputs stand for, one after the other, never all in memory.

    A folder stands for the files in it, and in the folders in it, that benes-refs reads, or for those that
    match `glob`; hidden ones are left out.  A folder without any stands for itself.
    """
    for name in inputs:
        folder = Path(name)
        if name == STDIN or not folder.is_dir():
            yield name
            continue
        wanted = _matching(glob) if glob else _readable()
        inside = (str(path) for path in _walk(folder) if wanted(path.relative_to(folder)))
        first = next(inside, name)
        yield first
        yield from inside


def _walk(folder: Path) -> Iterator[Path]:
    """The files below a folder in the order of their names; links to folders are not followed."""
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        yield folder
        return
    for path in entries:
        if path.name.startswith("."):
            continue
        if path.is_file():
            yield path
        elif path.is_dir() and not path.is_symlink():
            yield from _walk(path)


def _readable() -> Callable[[Path], bool]:
    from benes_refs.readers import formats

    suffixes = frozenset(suffix for own in formats().values() for suffix in own)
    return lambda path: path.suffix.casefold() in suffixes


def _matching(glob: str) -> Callable[[Path], bool]:
    """`**` is any folders or none; `*` and `?` stay inside a name, and a bracket is itself."""
    from fnmatch import fnmatchcase

    parts = glob.removeprefix("./").replace("[", "[[]").split("/")

    def matches(path: Path) -> bool:
        read = _past_folders({0}, parts)
        for name in path.parts:
            stay = {at for at in read if parts[at : at + 1] == ["**"]}
            go = {at + 1 for at in read - stay if at < len(parts) and fnmatchcase(name, parts[at])}
            read = _past_folders(stay | go, parts)
        return len(parts) in read

    return matches


def _past_folders(read: set[int], parts: Sequence[str]) -> set[int]:
    """How many parts of a pattern may have been read, where each `**` may also stand for nothing."""
    for at, part in enumerate(parts):
        if part == "**" and at in read:
            read.add(at + 1)
    return read
