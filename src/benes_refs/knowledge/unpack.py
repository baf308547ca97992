"""Opening the entries of the quick-loading file: packed text to values (see pack.py for the form)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from functools import cache, lru_cache
from typing import Any, cast

from benes_refs.knowledge.schema import (
    Archive,
    Case,
    Edition,
    Former,
    Phrase,
    Reading,
    Run,
    Spelling,
    Volume,
    Witness,
    Work,
)

Row = Mapping[str, Any]


def phrases(packed: bytes) -> tuple[Phrase, ...]:
    return tuple(map(_phrase, packed.decode().split("\t")))


def _phrase(packed: str) -> Phrase:
    rest, _, readings = packed.partition("|")
    return Phrase(tuple(rest.split()), _readings(readings))


@cache
def _readings(packed: str) -> tuple[Reading, ...]:
    """What a phrase means; the many spellings of one name share it."""
    rows = [reading.split("=") for reading in packed.split("|")]
    return tuple([Reading(kind, value, cast(Case, case)) for kind, value, case in rows])


def archive(packed: bytes) -> Archive:
    row: dict[str, Any] = json.loads(packed)
    row |= {key: tuple(row.get(key, ())) for key in ("levels", "variants", "typos", "examples")}
    row["former"] = tuple(map(_former, row.get("former", ())))
    row["positional"] = {int(n): tuple(levels) for n, levels in row.get("positional", {}).items()}
    return Archive(**{"name_en": row["name"], "city": "", "country": ""} | row)


def _former(row: Row) -> Former:
    return Former(row["name"], tuple(row.get("abbreviations", ())), row.get("from", ""), row.get("to", ""))


def edition(packed: bytes) -> Edition:
    row: dict[str, Any] = json.loads(packed)
    row |= {key: tuple(row.get(key, ())) for key in ("variants", "typos", "examples")}
    row["runs"] = tuple(map(_run, row.pop("run", ())))
    return Edition(**row)


def _run(row: dict[str, Any]) -> Run:
    volumes = tuple(map(_volume, row.pop("volumes", ())))
    variants = tuple(row.pop("variants", ()))
    return Run(**({"series": ""} | row), variants=variants, volumes=volumes)


def _volume(row: dict[str, Any]) -> Volume:
    for key in row.keys() & {"start", "end", "first_doc", "last_doc"}:
        row[key] = date.fromisoformat(row[key])
    return Volume(**({"label": row["number"]} | row))


def witnesses(packed: bytes) -> tuple[Witness, ...]:
    rows = json.loads(packed)
    return tuple(Witness(**(row | {"date": date.fromisoformat(row["date"])})) for row in rows)


@lru_cache(maxsize=8)
def spelling(packed: bytes) -> Spelling:
    row = json.loads(packed)
    works = tuple(Work(**work) for work in row["works"])
    return Spelling(tuple(row["persons"]), tuple(row["words"]), row["slips"], works)


def memoirs(packed: bytes) -> tuple[str, ...]:
    return tuple(json.loads(packed))
