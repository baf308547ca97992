"""A user's own tables laid over ours: rows are merged by code, spellings are added."""

from __future__ import annotations

import json
from itertools import chain
from pathlib import Path

from benes_refs.knowledge import pack
from benes_refs.knowledge.phrases import compile_phrases
from benes_refs.knowledge.registry import Knowledge
from benes_refs.knowledge.schema import Phrase, Reading
from benes_refs.knowledge.tables import Row, read
from benes_refs.knowledge.unpack import Lazy
from benes_refs.quick.typing import Any, Mapping, Sequence


def lay_over(known: Knowledge, overlays: Sequence[str | Path]) -> Knowledge:
    """`known` with the tables of some files over it; a later file wins."""
    for path in overlays:
        known = _lay_one(known, read(Path(path)))
    return known


def _lay_one(known: Knowledge, tables: Row) -> Knowledge:
    assert isinstance(known.archives, Lazy)
    assert isinstance(known.editions, Lazy)
    assert isinstance(known.phrases, Lazy)
    assert isinstance(known.memoirs, Lazy)
    settings = pack.settings([tables])
    return known._replace(
        archives=known.archives.over(_merged(known.archives, tables.get("archive", ()))),
        editions=known.editions.over(_merged(known.editions, tables.get("edition", ()))),
        phrases=known.phrases.over(_merged_phrases(known.phrases, tables)),
        tolerance_days=settings.get("tolerance_days", known.tolerance_days),
        memoirs=known.memoirs.over(_merged_memoirs(known.memoirs, tables)),
        packed_spelling=pack.to_json(pack.spelling([_unpacked_spelling(known), tables])).encode(),
        packed_witnesses=pack.to_json(
            json.loads(known.packed_witnesses) + tables.get("witness", [])
        ).encode(),
    )


def _merged(ours: Lazy[Any], theirs: Sequence[Row]) -> dict[str, str]:
    rows: dict[str, str] = {}
    for row in theirs:
        packed = rows.get(row["code"]) or ours.packed.get(row["code"])
        rows[row["code"]] = pack.to_json(_merge(json.loads(packed), row) if packed else row)
    return rows


def _merge(ours: Row, theirs: Row) -> Row:
    """Their values over ours; spellings are united, and runs merged by code."""
    united = {
        key: list(dict.fromkeys([*ours.get(key, ()), *theirs[key]]))
        for key in ("variants", "typos", "examples")
        if key in theirs
    }
    merged = ours | theirs | united
    if "run" in theirs:
        runs = {run["code"]: run for run in ours.get("run", ())}
        merged["run"] = list((runs | {run["code"]: run for run in theirs["run"]}).values())
    return merged


def _unpacked_spelling(known: Knowledge) -> Row:
    """Our spellings as the tables they came from."""
    spelling = json.loads(known.packed_spelling)
    return {"work": spelling.pop("works"), "spelling": spelling}


def _merged_memoirs(ours: Lazy[tuple[str, ...]], tables: Row) -> dict[str, str]:
    theirs = pack.memoirs([tables])
    return {family: pack.to_json([*ours.get(family, ()), *titles]) for family, titles in theirs.items()}


def _merged_phrases(ours: Mapping[str, Mapping[str, tuple[Phrase, ...]]], tables: Row) -> dict[str, str]:
    theirs = compile_phrases([tables])
    readings: dict[tuple[str, ...], list[Reading]] = {}
    for first in {key[0] for key in theirs}:
        for phrase in chain.from_iterable(ours.get(first, {}).values()):
            readings[first, *phrase.rest] = list(phrase.readings)
    for key, new in theirs.items():
        readings[key] = list(dict.fromkeys(chain(new, readings.get(key, ()))))
    return pack.pack_phrases(readings)
