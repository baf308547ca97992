"""Writing results: to stdout, or to a file that is either whole and new or left as it was."""

from __future__ import annotations

import os
import stat
import sys

from benes_refs.model import BenesRefsError
from benes_refs.quick.typing import TYPE_CHECKING, Iterable, NoReturn

if TYPE_CHECKING:
    from pathlib import Path
    from typing import TextIO  # noqa: TID251 - only type checkers come here

STDOUT = "-"


def on_screen() -> bool:
    """Whether stdout is a terminal; one that was closed is none."""
    return sys.stdout is not None and sys.stdout.isatty()


def write(text: str | Iterable[str], path: str = STDOUT) -> None:
    """Write `text`, whole or in pieces, as UTF-8 to the file `path`, or to stdout when `path` is `-`.

    A reader that has heard enough (`| head`) ends the program without a word.  What UTF-8 cannot hold, a
    lone surrogate, is written as its escape, which in JSON means the same character.
    """
    pieces = (text,) if isinstance(text, str) else text
    encoded = (piece.encode("utf-8", "backslashreplace") for piece in pieces)
    if path == STDOUT:
        _to_stdout(encoded)
    else:
        write_file(encoded, path)


def show(text: str) -> None:
    """Write lines that are exact where a program reads them, and harmless where a terminal does."""
    if on_screen():
        from benes_refs.shown import visible  # only where there is something to show

        text = "".join(f"{visible(line)}\n" for line in text.splitlines())
    write(text)


def write_file(pieces: Iterable[bytes], path: str) -> None:
    """Write beside the file, then rename: an interrupt leaves the old file or none, never half of one."""
    from pathlib import Path

    try:
        target = Path(os.path.realpath(path))
        if target.is_dir():
            raise IsADirectoryError(0, "it is a folder")
        if target.exists() and not target.is_file():
            _into(target, "wb", pieces)
        elif target.exists() and not os.access(target, os.W_OK):
            raise PermissionError(0, "permission denied")
        else:
            _replace(target, pieces)
    except OSError as error:
        raise BenesRefsError(f"Cannot write “{path}”: {reason(error)}.") from error


def unheard() -> NoReturn:
    """End without a word: nobody listens to stdout any more."""
    give_up(sys.stdout)
    raise SystemExit(0)


def give_up(stream: TextIO | None) -> None:
    """Let go of what `stream` cannot take: Python tries once more at its end, and would exit with 120."""
    if stream is None:
        return
    try:
        stream.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _to_stdout(pieces: Iterable[bytes]) -> None:
    if sys.stdout is None:
        raise BenesRefsError("Cannot write to standard output: it is closed.")
    try:
        sys.stdout.flush()
        for piece in pieces:
            sys.stdout.buffer.write(piece)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        unheard()
    except OSError as error:
        give_up(sys.stdout)
        raise BenesRefsError(f"Cannot write to standard output: {reason(error)}.") from error


def _replace(target: Path, pieces: Iterable[bytes]) -> None:
    """The new file has its name before it exists, so that there is no moment in which it could be left."""
    beside = target.with_name(f".{target.name[:40]}.{os.urandom(6).hex()}.part")
    try:
        _into(beside, "xb", pieces)
        beside.chmod(_mode(target))
        beside.replace(target)
    except BaseException:
        from contextlib import suppress

        with suppress(OSError):
            beside.unlink()
        raise


def _into(path: Path, mode: str, pieces: Iterable[bytes]) -> None:
    with open(path, mode, opener=_for_us_alone) as file:
        for piece in pieces:
            file.write(piece)


def _for_us_alone(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _mode(target: Path) -> int:
    """The permissions of the file that is replaced, or those that a new file gets."""
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def reason(error: OSError) -> str:
    """The system's own words: `permission denied`, `no such file or directory`."""
    return (error.strerror or str(error)).lower()
