"""SARIF 2.1.0, which GitHub code scanning and many editors read.  Columns count code points."""

from __future__ import annotations

from urllib.parse import quote

from benes_refs.lint.report import Paint, known_rules
from benes_refs.lint.result import Linted
from benes_refs.lint.run import rules
from benes_refs.model import Finding, Fix, Span
from benes_refs.quick.typing import Any, Sequence
from benes_refs.shown import as_json
from benes_refs.version import VERSION

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {"error": "error", "warning": "warning", "info": "note"}


def render(results: Sequence[Linted], paint: Paint) -> str:
    codes = list(known_rules(results))
    run = {
        "tool": {"driver": {"name": "benes-refs", "version": VERSION, "rules": [_rule(c) for c in codes]}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(r, f, codes.index(f.code)) for r in results for f in r.findings],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return as_json(log, indent=2) + "\n"


def _rule(code: str) -> dict[str, Any]:
    rule = rules()[code]
    return {
        "id": code,
        "name": rule.name,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.why or rule.title},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
    }


def _result(result: Linted, finding: Finding, index: int) -> dict[str, Any]:
    note = f"Note {finding.marker}: " if finding.marker else ""
    shown: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": LEVELS[finding.severity],
        "message": {"text": f"{note}{finding.message}"},
        "locations": [_location(result, finding.span)],
    }
    if finding.others:
        shown["relatedLocations"] = [_location(result, span) for span in finding.others]
    if finding.fix:
        shown["fixes"] = [_fix(result, finding.fix)]
    return shown


def _location(result: Linted, span: Span) -> dict[str, Any]:
    return {
        "physicalLocation": {
            "artifactLocation": _artifact(result),
            "region": _region(result, span),
        }
    }


def _artifact(result: Linted) -> dict[str, str]:
    return {"uri": quote(result.name.replace("\\", "/"))}


def _region(result: Linted, span: Span) -> dict[str, int]:
    start, end = result.position(span.start), result.position(span.end)
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "charOffset": span.start,
        "charLength": span.end - span.start,
    }


def _fix(result: Linted, fix: Fix) -> dict[str, Any]:
    return {
        "description": {"text": f"A {fix.applicability} fix"},
        "artifactChanges": [
            {
                "artifactLocation": _artifact(result),
                "replacements": [
                    {"deletedRegion": _region(result, edit.span), "insertedContent": {"text": edit.text}}
                    for edit in fix.edits
                ],
            }
        ],
    }
