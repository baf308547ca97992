"""Loading the registry: quick, and with a user's own tables laid over ours."""

from __future__ import annotations

import os

from benes_refs.knowledge import unpack
from benes_refs.knowledge.registry import Knowledge
from benes_refs.knowledge.unpack import Drawers, Lazy
from benes_refs.quick.functions import lru_cache
from benes_refs.quick.json import loads
from benes_refs.quick.typing import TYPE_CHECKING, Iterator, Sequence

if TYPE_CHECKING:
    from pathlib import Path

COMPILED = os.path.join(os.path.dirname(__file__), "compiled.txt")


def load(overlays: Sequence[str | Path] = ()) -> Knowledge:
    """Our knowledge with the user's files laid over it, in order; cached."""
    return _load(tuple(overlays))


@lru_cache(maxsize=8)
def _load(overlays: tuple[str | Path, ...]) -> Knowledge:
    with open(COMPILED, "rb") as file:
        phrases, archives, editions, memoirs, rest = _sections(file.read())
    settings = loads(rest["settings"].decode())
    known = Knowledge(
        Lazy(archives, unpack.archive),
        Lazy(editions, unpack.edition),
        Lazy(Drawers(phrases), unpack.phrases),
        settings["dated"],
        settings["tolerance_days"],
        rest["witness"],
        Lazy(memoirs, unpack.memoirs),
        rest["spelling"],
    )
    if not overlays:
        return known
    from benes_refs.knowledge.overlay import lay_over  # noqa: PLC0415 - tomllib costs start-up time

    return lay_over(known, overlays)


def _sections(packed: bytes) -> Iterator[dict[str, bytes]]:
    """Keys and payloads of each section, which stand on lines in turn; an empty line ends it."""
    lines = packed.split(b"\n")
    begin = 0
    while begin < len(lines):
        end = lines.index(b"", begin)
        keys = b"\n".join(lines[begin:end:2]).decode().split("\n")
        yield dict(zip(keys, lines[begin + 1 : end : 2], strict=True))
        begin = end + 1
