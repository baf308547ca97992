"""The registry of output formats: a module put into this folder is a format, named after its file.

A writer has `SUFFIXES` (the file names it claims), `BIBLIOGRAPHY` (does it write the references alone?) and
`render(parsed) -> str`, where `parsed` is one or several sources.  Parts that writers share live in `common`.
"""

from __future__ import annotations

import os

from benes_refs.model import BenesRefsError, Parsed
from benes_refs.quick.functions import cache
from benes_refs.quick.modules import import_module
from benes_refs.quick.typing import Protocol, Sequence, cast


class Writer(Protocol):
    """What every module of this folder offers."""

    SUFFIXES: tuple[str, ...]
    BIBLIOGRAPHY: bool

    def render(self, parsed: Sequence[Parsed]) -> str: ...


class MergingWriter(Writer, Protocol):
    """A writer that can also add to what stands in an existing file."""

    def merge(self, existing: str, parsed: Sequence[Parsed]) -> str:
        """`existing` with the references added that it does not hold yet; every other character is kept."""
        ...


@cache
def names() -> tuple[str, ...]:
    """The format names in alphabetical order, read from the file names; nothing is imported."""
    modules = [file for file in os.listdir(os.path.dirname(__file__)) if file.endswith(".py")]
    return tuple(sorted(file[:-3].replace("_", "-") for file in modules if not file.startswith("_")))


def get(name: str) -> Writer:
    """The writer of a format."""
    if name not in names():
        raise BenesRefsError(f"Unknown format “{name}”: choose one of {', '.join(names())}.")
    return cast(Writer, import_module(f"{__name__}.{name.replace('-', '_')}"))


def for_suffix(file_name: str, *, bibliography: bool = False) -> str:
    """The format that claims a file name such as `refs.bib` or a suffix such as `.bib`.

    The longest suffix wins.  Where two formats claim the same one (`.json`), `bibliography` prefers the one
    that holds references alone.
    """
    claims = [
        (len(suffix), get(name).BIBLIOGRAPHY is bibliography, name)
        for name in names()
        for suffix in get(name).SUFFIXES
        if file_name.casefold().endswith(suffix)
    ]
    if not claims:
        raise BenesRefsError(
            f"The ending of “{file_name}” names no format: add --format with one of {', '.join(names())}."
        )
    return max(claims, key=lambda claim: claim[:2])[2]


def merging(name: str) -> MergingWriter:
    """The writer of a format that can add to an existing file."""
    writer = get(name)
    if not hasattr(writer, "merge"):
        able = [other for other in names() if hasattr(get(other), "merge")]
        raise BenesRefsError(f"--append cannot add to a {name} file: it works with {', '.join(able)}.")
    return cast(MergingWriter, writer)
