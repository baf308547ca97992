"""JUnit XML: a suite for each source, a failing case for each finding; a clean source is one passing case."""

from __future__ import annotations

from xml.etree import ElementTree

from benes_refs.lint.report import Paint
from benes_refs.lint.result import Linted
from benes_refs.model import Finding
from benes_refs.quick.typing import Sequence
from benes_refs.shown import visible


def render(results: Sequence[Linted], paint: Paint) -> str:
    total = sum(len(result.findings) for result in results)
    cases = sum(max(len(result.findings), 1) for result in results)
    root = ElementTree.Element(
        "testsuites", name="benes-refs", tests=str(cases), failures=str(total), errors="0"
    )
    for result in results:
        _suite(root, result)
    ElementTree.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ElementTree.tostring(root, encoding="unicode")}\n'


def _suite(root: ElementTree.Element, result: Linted) -> None:
    count = len(result.findings)
    suite = ElementTree.SubElement(
        root,
        "testsuite",
        name=visible(result.name),
        tests=str(max(count, 1)),
        failures=str(count),
        errors="0",
        skipped="0",
    )
    for finding in result.findings:
        _case(suite, result, finding)
    if not count:
        ElementTree.SubElement(suite, "testcase", name="benes-refs", classname=visible(result.name))


def _case(suite: ElementTree.Element, result: Linted, finding: Finding) -> None:
    at = result.position(finding.span.start)
    case = ElementTree.SubElement(
        suite,
        "testcase",
        name=visible(f"{finding.code} note {finding.marker} ({at.line}:{at.column})"),
        classname=visible(result.name),
        file=visible(result.name),
        line=str(at.line),
    )
    failure = ElementTree.SubElement(case, "failure", type=finding.severity, message=visible(finding.message))
    failure.text = visible(f"{result.name}:{at.line}:{at.column}: {finding.code} {finding.message}")
