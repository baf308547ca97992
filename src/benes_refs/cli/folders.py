"""The files in a folder that it stands for as an input."""

from __future__ import annotations

from fnmatch import fnmatchcase
from pathlib import Path

from benes_refs.quick.typing import Callable, Iterator, Sequence
from benes_refs.readers import formats


def inside(name: str, glob: str | None = None) -> Iterator[str]:
    """The files in a folder and in the folders in it that benes-refs reads, or those that match `glob`."""
    folder = Path(name)
    wanted = _matching(glob) if glob else _readable()
    return (str(path) for path in _walk(folder) if wanted(path.relative_to(folder)))


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
    suffixes = frozenset(suffix for own in formats().values() for suffix in own)
    return lambda path: path.suffix.casefold() in suffixes


def _matching(glob: str) -> Callable[[Path], bool]:
    """`**` is any folders or none; `*` and `?` stay inside a name, and a bracket is itself."""
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
