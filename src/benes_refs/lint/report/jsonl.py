"""One JSON object a line, as in the `json` format."""

from __future__ import annotations

import json
from collections.abc import Sequence

from benes_refs.lint.report import Paint
from benes_refs.lint.report.json import entry
from benes_refs.lint.result import Linted


def render(results: Sequence[Linted], paint: Paint) -> str:
    return "".join(
        json.dumps(entry(result, finding), ensure_ascii=False) + "\n"
        for result in results
        for finding in result.findings
    )
