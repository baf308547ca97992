"""JUnit XML: a suite for each source, a failing case for each finding; a clean source is one passing case."""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree import ElementTree

from benes_refs.lint.report import Paint
from benes_refs.lint.result import Linted
from benes_refs.model import Finding

NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


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
        name=_clean(result.name),
        tests=str(max(count, 1)),
        failures=str(count),
        errors="0",
        skipped="0",
    )
    for finding in result.findings:
        _case(suite, result, finding)
    if not count:
        ElementTree.SubElement(suite, "testcase", name="benes-refs", classname=_clean(result.name))


def _case(suite: ElementTree.Element, result: Linted, finding: Finding) -> None:
    at = result.position(finding.span.start)
    case = ElementTree.SubElement(
        suite,
        "testcase",
        name=_clean(f"{finding.code} note {finding.marker} ({at.line}:{at.column})"),
        classname=_clean(result.name),
        file=_clean(result.name),
        line=str(at.line),
    )
    failure = ElementTree.SubElement(case, "failure", type=finding.severity, message=_clean(finding.message))
    failure.text = _clean(f"{result.name}:{at.line}:{at.column}: {finding.code} {finding.message}")


def _clean(text: str) -> str:
    """Without the characters that XML 1.0 cannot hold."""
    return NOT_XML.sub("\ufffd", text)
