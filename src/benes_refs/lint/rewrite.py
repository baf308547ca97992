"""Put a mended text back into its file: every byte that no edit touched stays, and the write is atomic."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from benes_refs.model import BenesRefsError, Source


def encoded(source: Source, data: bytes, text: str) -> bytes:
    """The bytes of a changed text, in the encoding, with the byte order mark and line ends of the old ones.

    Raises BenesRefsError where the file is no plain text, or its encoding cannot hold the new one.
    """
    encoding = source.encoding
    if encoding.casefold().replace("_", "-") == "utf-16":
        encoding = "utf-16-be" if data.startswith(b"\xfe\xff") else "utf-16-le"
        return data[:2] + _checked(source, data[2:], encoding, text)
    return _checked(source, data, encoding, text)


def _checked(source: Source, data: bytes, encoding: str, text: str) -> bytes:
    if _encode(source, encoding, source.text) != data:
        raise BenesRefsError(
            f"{source.name} was not changed: fixes are written to plain text, Markdown, LaTeX and HTML only."
        )
    return _encode(source, encoding, text)


def _encode(source: Source, encoding: str, text: str) -> bytes:
    try:
        return text.encode(encoding)
    except UnicodeEncodeError as error:
        lacks = f"its encoding, {encoding}, has no “{text[error.start]}”"
        raise BenesRefsError(f"{source.name} was not changed: {lacks}; save it as UTF-8 first.") from None


def write(path: Path, data: bytes) -> None:
    """Replace a file by a whole new one, or leave it as it was."""
    target = path.resolve()
    try:
        handle, temporary = tempfile.mkstemp(
            dir=target.parent, prefix=f".{target.name[:40]}.", suffix=".part"
        )
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(temporary).chmod(target.stat().st_mode & 0o7777)
            Path(temporary).replace(target)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()
            raise
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise BenesRefsError(f"Cannot write “{path}”: {reason}.") from error
