"""One JSON object a line, as in the `json` format."""

from __future__ import annotations

from benes_refs.lint.report import Paint
from benes_refs.lint.report.json import entry
from benes_refs.lint.result import Linted
from benes_refs.quick.typing import Sequence
from benes_refs.shown import as_json


def render(results: Sequence[Linted], paint: Paint) -> str:
    return "".join(f"{as_json(entry(result, f))}\n" for result in results for f in result.findings)
