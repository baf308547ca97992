"""CSL-JSON for Zotero, pandoc and citeproc: a list of items, one on each line."""

from __future__ import annotations

import json

from benes_refs.model import BenesRefsError, Parsed, Reference
from benes_refs.quick.typing import Iterable, Sequence
from benes_refs.shown import as_json
from benes_refs.writers.common.csl import CUSTOM, item
from benes_refs.writers.common.facts import fingerprint, fingerprint_of
from benes_refs.writers.common.sources import gather, unique

SUFFIXES = (".json", ".csljson", ".csl.json")
BIBLIOGRAPHY = True


def render(parsed: Sequence[Parsed]) -> str:
    items = _items(gather(parsed))
    return f"[\n{items}\n]\n" if items else "[]\n"


def merge(existing: str, parsed: Sequence[Parsed]) -> str:
    """`existing` as it is, with the sources that it does not hold yet before its last bracket."""
    present = _present(existing)
    written = {source for source in map(_source, present) if source}
    taken = {str(one.get("id", "")).casefold() for one in present}
    new = [reference for reference in gather(parsed) if fingerprint(reference) not in written]
    if not new:
        return existing
    body, bracket, after = existing.rpartition("]")
    if not bracket:
        return render(parsed)
    comma = "," if present else ""
    return f"{body.rstrip()}{comma}\n{_items(unique(new, taken))}\n]{after}"


def _items(references: Iterable[Reference]) -> str:
    return ",\n".join(as_json(item(reference)) for reference in references)


def _present(existing: str) -> list[dict[str, object]]:
    if not existing.strip():
        return []
    try:
        items = json.loads(existing.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise BenesRefsError(f"The file to append to is not JSON ({error}); it was left alone.") from error
    if not isinstance(items, list) or not all(isinstance(one, dict) for one in items):
        raise BenesRefsError("The file to append to is not a CSL-JSON list; it was left alone.")
    return items


def _source(present: dict[str, object]) -> str:
    """The fingerprint of an item that benes-refs wrote; "" for any other."""
    custom = present.get("custom")
    facts = custom.get(CUSTOM) if isinstance(custom, dict) else None
    return fingerprint_of(facts) if isinstance(facts, dict) else ""
