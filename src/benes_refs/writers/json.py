"""The one machine-readable result: every note, citation and reference, as `schema/benes-refs-1.json` says.

One source gives one object, several sources give a list of them.  Each note and each reference stands on a
line of its own, so that two results can be compared line by line.
"""

from __future__ import annotations

from benes_refs.model import Parsed
from benes_refs.quick.typing import Iterator, Sequence
from benes_refs.shown import as_json
from benes_refs.writers.common import values
from benes_refs.writers.common.csl import item

FORMAT = "benes-refs/1"
SUFFIXES = (".json",)
BIBLIOGRAPHY = False


def render(parsed: Sequence[Parsed]) -> str:
    return "".join(chunks(parsed))


def chunks(parsed: Sequence[Parsed]) -> Iterator[str]:
    """The same text piece by piece, so that a long result need not be held in memory."""
    if len(parsed) == 1:
        yield from _source(parsed[0])
        yield "\n"
        return
    yield "["
    for number, one in enumerate(parsed):
        yield ",\n" if number else "\n"
        yield from _source(one)
    yield "\n]\n"


def _source(parsed: Parsed) -> Iterator[str]:
    yield f'{{"format": {as_json(FORMAT)}, "source": {as_json(parsed.source.name)},\n"notes": '
    yield from _list(as_json(values.note(note)) for note in parsed.notes)
    yield ',\n"references": '
    yield from _list(as_json({"id": reference.id, "csl": item(reference)}) for reference in parsed.references)
    yield "}"


def _list(lines: Iterator[str]) -> Iterator[str]:
    first = next(lines, None)
    if first is None:
        yield "[]"
        return
    yield f"[\n{first}"
    for line in lines:
        yield f",\n{line}"
    yield "\n]"
