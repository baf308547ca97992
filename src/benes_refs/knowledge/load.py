"""Loading the registry: quick, and with a user's own tables laid over ours."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from benes_refs.knowledge import unpack
from benes_refs.knowledge.registry import Knowledge, Lazy


def load(overlays: Sequence[Path] = ()) -> Knowledge:
    """Our knowledge with the user's files laid over it, in order; cached."""
    return _load(tuple(overlays))


@lru_cache(maxsize=8)
def _load(overlays: tuple[Path, ...]) -> Knowledge:
    text = (Path(__file__).parent / "compiled.txt").read_bytes().decode()
    phrases, archives, editions, memoirs, rest = _sections(text)
    settings = json.loads(rest["settings"])
    known = Knowledge(
        Lazy(archives, unpack.archive),
        Lazy(editions, unpack.edition),
        Lazy(phrases, unpack.phrases),
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


def _sections(text: str) -> Iterator[dict[str, str]]:
    """Keys and payloads of each section; an empty line ends it."""
    lines = iter(text.split("\n"))
    while section := dict([line.split("\t", 1) for line in iter(lines.__next__, "")]):
        yield section
