"""GitLab's Code Quality report: a subset of the Code Climate format."""

from __future__ import annotations

import hashlib
from collections import Counter

from benes_refs.lint.report import Paint
from benes_refs.lint.result import Linted
from benes_refs.quick.typing import Any, Iterator, Sequence
from benes_refs.shown import as_json

SEVERITIES = {"error": "major", "warning": "minor", "info": "info"}


def render(results: Sequence[Linted], paint: Paint) -> str:
    return as_json(list(_issues(results)), indent=2) + "\n"


def _issues(results: Sequence[Linted]) -> Iterator[dict[str, Any]]:
    seen: Counter[str] = Counter()
    for result in results:
        for finding in result.findings:
            start, end = result.position(finding.span.start), result.position(finding.span.end)
            words = result.text[finding.span.start : finding.span.end]
            identity = "\0".join((result.name, finding.code, finding.marker, words))
            seen[identity] += 1
            yield {
                "type": "issue",
                "check_name": finding.code,
                "description": f"{finding.code} note {finding.marker}: {finding.message}",
                "categories": ["Style"],
                "severity": SEVERITIES[finding.severity],
                "fingerprint": hashlib.sha256(f"{identity}\0{seen[identity]}".encode()).hexdigest(),
                "location": {
                    "path": result.name,
                    "positions": {
                        "begin": {"line": start.line, "column": start.column},
                        "end": {"line": end.line, "column": end.column},
                    },
                },
            }
