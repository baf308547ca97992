"""Workflow commands that GitHub Actions shows as annotations beside the changed lines."""

from __future__ import annotations

from benes_refs.lint.report import Paint
from benes_refs.lint.result import Linted
from benes_refs.model import Finding
from benes_refs.quick.typing import Sequence
from benes_refs.shown import visible

LEVELS = {"error": "error", "warning": "warning", "info": "notice"}


def render(results: Sequence[Linted], paint: Paint) -> str:
    return "".join(f"{_command(result, f)}\n" for result in results for f in result.findings)


def _command(result: Linted, finding: Finding) -> str:
    at, end = result.position(finding.span.start), result.position(finding.span.end)
    properties = {
        "title": f"benes-refs ({finding.code})",
        "file": result.name,
        "line": str(at.line),
        "endLine": str(end.line),
    }
    if at.line == end.line:  # GitHub refuses columns for an annotation of several lines
        properties |= {"col": str(at.column), "endColumn": str(end.column)}
    shown = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    note = f"note {finding.marker}: " if finding.marker else ""
    message = _data(f"{finding.code} {note}{finding.message}")
    return visible(f"::{LEVELS[finding.severity]} {shown}::{message}")


def _data(value: str) -> str:
    """Escaped as the runner's toolkit escapes a command's message."""
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")
