"""The quick-loading form of the knowledge: one text file, a line an entry, opened entry by entry.

Sections are parted by an empty line: phrases, archives, editions, the rest.  A line is a key, a tab and a
payload.  The payload of a first word is its phrases parted by tabs: the other words, then `|KIND=value=case`
for each reading.  All other payloads are JSON.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from benes_refs.knowledge.phrases import PhraseTable
from benes_refs.knowledge.schema import (
    Archive,
    Edition,
    Former,
    Phrase,
    Reading,
    Run,
    Volume,
    Witness,
)

Row = Mapping[str, Any]


def to_json(value: Any) -> str:
    """Compact JSON; dates as YYYY-MM-DD."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)


def pack(phrases: PhraseTable, tables: Iterable[Row]) -> str:
    """The whole file."""
    tables = list(tables)
    sections = (
        pack_phrases(phrases),
        {row["code"]: to_json(row) for table in tables for row in table.get("archive", ())},
        {row["code"]: to_json(row) for table in tables for row in table.get("edition", ())},
        {"settings": to_json(settings(tables))}
        | {"witness": to_json([row for table in tables for row in table.get("witness", ())])},
    )
    return "\n\n".join("\n".join(f"{k}\t{v}" for k, v in section.items()) for section in sections) + "\n"


def settings(tables: Iterable[Row]) -> Row:
    """The `[knowledge]` and `[editions]` tables of all files, laid over each other."""
    merged: dict[str, Any] = {}
    for table in tables:
        merged |= table.get("knowledge", {}) | table.get("editions", {})
    return merged


def pack_phrases(phrases: PhraseTable) -> dict[str, str]:
    """First folded word to the packed phrases that start with it, longest first."""
    by_first: dict[str, list[str]] = defaultdict(list)
    for key in sorted(phrases, key=lambda key: (key[0], -len(key), key)):
        readings = "".join(f"|{r.kind}={r.value}={r.case}" for r in phrases[key])
        by_first[key[0]].append(" ".join(key[1:]) + readings)
    return {first: "\t".join(packed) for first, packed in by_first.items()}


def unpack_phrases(packed: str) -> tuple[Phrase, ...]:
    return tuple(map(_phrase, packed.split("\t")))


def _phrase(packed: str) -> Phrase:
    rest, *readings = packed.split("|")
    return Phrase(tuple(rest.split()), tuple(Reading(*reading.split("=")) for reading in readings))  # type: ignore[arg-type]


def unpack_archive(packed: str) -> Archive:
    row: dict[str, Any] = json.loads(packed)
    row |= {key: tuple(row.get(key, ())) for key in ("levels", "variants", "typos", "examples")}
    row["former"] = tuple(map(_former, row.get("former", ())))
    row["positional"] = {int(n): tuple(levels) for n, levels in row.get("positional", {}).items()}
    return Archive(**{"name_en": row["name"], "city": "", "country": ""} | row)


def _former(row: Row) -> Former:
    return Former(row["name"], tuple(row.get("abbreviations", ())), row.get("from", ""), row.get("to", ""))


def unpack_edition(packed: str) -> Edition:
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


def unpack_witnesses(packed: str) -> tuple[Witness, ...]:
    rows = json.loads(packed)
    return tuple(Witness(**(row | {"date": date.fromisoformat(row["date"])})) for row in rows)
