"""Readers: one file for each format; a file put into this folder is a reader.

A reader names its file suffixes in `SUFFIXES`, a tuple of literals, so that the registry can be built
without importing any of them, and has one of two functions:

    read_text(text: str, name: str) -> Source       formats that are plain text
    read_bytes(data: bytes, name: str) -> Source    containers and formats that declare their own encoding

Files that begin with an underscore are shared by readers and are none themselves.
"""

from __future__ import annotations

import os
import sys

from benes_refs.model import BenesRefsError, Source
from benes_refs.quick.functions import cache
from benes_refs.quick.modules import import_module
from benes_refs.quick.typing import TYPE_CHECKING, Protocol, cast
from benes_refs.regexes import compiled

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 256 * 1024 * 1024
SUFFIX = compiled(r"\.\w+")


class TextReader(Protocol):
    """A reader of plain text; containers have `read_bytes(data, name)` instead."""

    def read_text(self, text: str, name: str) -> Source: ...


class BytesReader(Protocol):
    def read_bytes(self, data: bytes, name: str) -> Source: ...


@cache
def formats() -> dict[str, tuple[str, ...]]:
    """Each format (the name of its module) with its suffixes."""
    found: dict[str, tuple[str, ...]] = {}
    folder = os.path.dirname(__file__)
    for file in sorted(os.listdir(folder)):
        if file.endswith(".py") and not file.startswith("_"):
            with open(os.path.join(folder, file), encoding="utf-8") as module:
                declared = next((line for line in module if line.startswith("SUFFIXES = (")), "")
            if declared:
                found[file.removesuffix(".py")] = tuple(SUFFIX.findall(declared))
    return found


def format_named(wanted: str) -> str:
    """The format that a person means by its name or by a suffix: "docx", ".md", "latex", "tex"."""
    bare = wanted.casefold().removeprefix(".")
    for name, suffixes in formats().items():
        if bare == name or f".{bare}" in suffixes:
            return name
    raise BenesRefsError(f"Unknown input format “{wanted}”; known are {', '.join(formats())}.")


def read(path: str | Path, *, encoding: str | None = None, format: str | None = None) -> Source:
    """Read a file, or standard input where the path is “-”; without notes it is an error."""
    wanted = format_named(format) if format else None
    if str(path) == "-":
        name, data = "standard input", load_stdin()
    else:
        name = str(path)
        data = load(name)
    if len(data) > MAX_BYTES:
        raise BenesRefsError(f"{name} is larger than {MAX_BYTES >> 20} MiB; split it into smaller files.")
    if not data.strip():
        raise BenesRefsError(f"{name} is empty.")
    source = read_data(data, name, encoding, wanted or format_of(name, data))
    if not source.notes:
        raise BenesRefsError(f"{name} has no notes that benes-refs can find (read as {source.format}).")
    return source


def read_text(text: str, name: str = "text", format: str | None = None) -> Source:
    """Read a text that is in memory; one without notes is a source without notes."""
    from benes_refs.readers._sniff import text_format  # noqa: PLC0415 (only needed without a format)

    chosen = format_named(format) if format else text_format(text)
    return read_data(text.encode("utf-8", "surrogatepass"), name, "utf-8", chosen, text)


def read_data(data: bytes, name: str, encoding: str | None, chosen: str, text: str | None = None) -> Source:
    """Let the reader of the chosen format read the data (or the text, where it is decoded already)."""
    module = import_module(f"{__name__}.{chosen}")
    if hasattr(module, "read_bytes"):
        return cast(BytesReader, module).read_bytes(data, name)._replace(format=chosen)
    if text is None:
        from benes_refs.readers._decode import decode  # noqa: PLC0415 (containers need no detection)

        text, encoding = decode(data, name, encoding)
    source = cast(TextReader, module).read_text(text, name)
    return source._replace(format=chosen, encoding=encoding or "utf-8")


def load(path: str) -> bytes:
    """The bytes of a file, at most one more than allowed."""
    try:
        if os.path.isdir(path):
            raise BenesRefsError(f"{path} is a folder; name the files in it.")
        with open(path, "rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise BenesRefsError(f"{path} does not exist.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise BenesRefsError(f"{path} cannot be read: {reason}.") from None


def load_stdin() -> bytes:
    """The bytes of standard input, at most one more than allowed."""
    if sys.stdin is None:
        raise BenesRefsError("standard input is closed.")
    try:
        return sys.stdin.buffer.read(MAX_BYTES + 1)
    except OSError as error:
        raise BenesRefsError(f"standard input cannot be read: {error.strerror}.") from None


def format_of(name: str, data: bytes) -> str:
    """The format by the suffix of the name; by the first bytes where the name has none."""
    suffix = os.path.splitext(name)[1].casefold()
    for format_name, suffixes in formats().items():
        if suffix in suffixes:
            return format_name
    if suffix[1:] and name != "standard input" and not suffix[1:].isdigit():
        known = " ".join(s for suffixes in formats().values() for s in suffixes)
        raise BenesRefsError(
            f"{name} has an unknown suffix; known are {known}; another format is named with --input-format."
        )
    from benes_refs.readers._sniff import data_format  # noqa: PLC0415 (only needed without a suffix)

    return data_format(data)
