"""A list of objects, one a finding; spans and columns count code points, lines and columns from 1."""

from __future__ import annotations

from benes_refs.lint.report import Paint
from benes_refs.lint.result import Linted
from benes_refs.model import Finding
from benes_refs.quick.typing import Any, Sequence
from benes_refs.shown import as_json


def render(results: Sequence[Linted], paint: Paint) -> str:
    found = [entry(result, finding) for result in results for finding in result.findings]
    return as_json(found, indent=2) + "\n"


def entry(result: Linted, finding: Finding) -> dict[str, Any]:
    """One finding as plain values."""
    at = result.position(finding.span.start)
    end = result.position(finding.span.end)
    return {
        "source": result.name,
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity,
        "note": finding.marker,
        "message": finding.message,
        "span": list(finding.span),
        "line": at.line,
        "column": at.column,
        "end_line": end.line,
        "end_column": end.column,
        "others": [list(span) for span in finding.others],
        "fix": finding.fix
        and {
            "applicability": finding.fix.applicability,
            "edits": [{"span": list(edit.span), "text": edit.text} for edit in finding.fix.edits],
        },
    }
