"""One line a finding: `essay.txt:385:80: ED001 [-] note 25: message`."""

from __future__ import annotations

from benes_refs.lint.report import Paint
from benes_refs.lint.result import Linted
from benes_refs.model import Finding
from benes_refs.quick.typing import Sequence
from benes_refs.shown import visible


def render(results: Sequence[Linted], paint: Paint) -> str:
    return "".join(f"{line(result, f, paint)}\n" for result in results for f in result.findings)


def line(result: Linted, finding: Finding, paint: Paint) -> str:
    at = result.position(finding.span.start)
    place = paint("place", f"{visible(result.name)}:{at.line}:{at.column}:")
    return f"{place} {headline(finding, paint)}"


def headline(finding: Finding, paint: Paint) -> str:
    """Code, whether it can be mended, note and message."""
    note = f"note {finding.marker}: " if finding.marker else ""
    return f"{paint(finding.severity, finding.code)} {mendable(finding)}{visible(note + finding.message)}"


def mendable(finding: Finding) -> str:
    """The sign of a finding that --fix mends, or --unsafe-fixes."""
    if finding.fix is None:
        return ""
    return "[*] " if finding.fix.applicability == "safe" else "[-] "
