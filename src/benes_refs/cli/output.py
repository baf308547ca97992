"""Writing results: to stdout, or to a file that is either whole and new or left as it was."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from collections.abc import Iterable
from pathlib import Path

from benes_refs.model import BenesRefsError

STDOUT = "-"


def write(text: str | Iterable[str], path: str = STDOUT) -> None:
    """Write `text`, whole or in pieces, as UTF-8 to the file `path`, or to stdout when `path` is `-`.

    A reader that has heard enough (`| head`) ends the program without a word.  What UTF-8 cannot hold, a
    lone surrogate, is written as its escape, which in JSON means the same character.
    """
    pieces = (text,) if isinstance(text, str) else text
    if path == STDOUT:
        _to_stdout(pieces)
    else:
        _to_file(pieces, Path(path))


def _bytes(piece: str) -> bytes:
    return piece.encode("utf-8", "backslashreplace")


def _to_stdout(pieces: Iterable[str]) -> None:
    try:
        sys.stdout.flush()
        for piece in pieces:
            sys.stdout.buffer.write(_bytes(piece))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        # Python flushes stdout once more at exit: give it somewhere to write.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(0) from None
    except OSError as error:
        raise BenesRefsError(f"Cannot write to standard output: {reason(error)}.") from error


def _to_file(pieces: Iterable[str], path: Path) -> None:
    """Write beside the file, then rename: an interrupt leaves the old file or none, never half of one."""
    import tempfile

    target = path.resolve() if path.is_symlink() else path
    try:
        if target.is_dir():
            raise IsADirectoryError(0, "it is a folder")
        if target.exists() and not target.is_file():
            _to_device(pieces, target)
            return
        if target.exists() and not os.access(target, os.W_OK):
            raise PermissionError(0, "permission denied")
        handle, temporary = tempfile.mkstemp(
            dir=target.parent, prefix=f".{target.name[:40]}.", suffix=".part"
        )
        try:
            with os.fdopen(handle, "wb") as file:
                for piece in pieces:
                    file.write(_bytes(piece))
            Path(temporary).chmod(_mode(target))
            Path(temporary).replace(target)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()
            raise
    except OSError as error:
        raise BenesRefsError(f"Cannot write “{path}”: {reason(error)}.") from error


def _to_device(pieces: Iterable[str], target: Path) -> None:
    with target.open("wb") as file:
        for piece in pieces:
            file.write(_bytes(piece))


def _mode(target: Path) -> int:
    """The permissions of the file that is replaced, or those that a new file gets."""
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def complain(message: str) -> None:
    """One sentence on stderr, with nothing in it that could command a terminal."""
    from benes_refs.writers.common.text import one_line  # a run without trouble need not load it

    with contextlib.suppress(BrokenPipeError):
        print(f"benes-refs: {one_line(message)}", file=sys.stderr)


def reason(error: OSError) -> str:
    """The system's own words: `permission denied`, `no such file or directory`."""
    return (error.strerror or str(error)).lower()
