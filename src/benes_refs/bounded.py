"""Reading the small files that go with an essay: settings, knowledge, baselines, bibliographies."""

from __future__ import annotations

import errno
import os

from benes_refs.quick.typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

MOST_BYTES = 64 * 1024 * 1024


def read_bytes(path: str | Path) -> bytes:
    """What a file holds; a device that never ends is too large, as the system says it: an OSError."""
    with open(path, "rb") as file:
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
    return data


def read_text(path: str | Path) -> str:
    """The same as text: UTF-8, with or without a mark at its beginning."""
    return read_bytes(path).decode("utf-8-sig")
