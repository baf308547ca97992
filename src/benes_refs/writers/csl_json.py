"""CSL-JSON for Zotero, pandoc and citeproc: a list of items, one on each line."""

from __future__ import annotations

import json
from collections.abc import Sequence

from benes_refs.model import Parsed
from benes_refs.writers.common.csl import item

SUFFIXES = (".json", ".csljson", ".csl.json")
BIBLIOGRAPHY = True

encode = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode


def render(parsed: Sequence[Parsed]) -> str:
    lines = [encode(item(reference)) for one in parsed for reference in one.references]
    return "[\n" + ",\n".join(lines) + "\n]\n" if lines else "[]\n"
