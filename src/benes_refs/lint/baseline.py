"""A baseline: the findings that stood when linting began; only new ones are reported.

A finding is known by its code, its file, its note and the words it points at, not by its line, so that a text
may grow around it.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace

from benes_refs.lint.result import Linted
from benes_refs.model import BenesRefsError, Finding
from benes_refs.quick.typing import Iterable
from benes_refs.shown import as_json

FORMAT = "benes-refs-baseline/1"
Key = tuple[str, str, str, str]


def dump(results: Iterable[Linted]) -> str:
    """The baseline file that makes all these findings known."""
    keys = sorted(_key(result, finding) for result in results for finding in result.findings)
    return as_json({"format": FORMAT, "findings": keys}, indent=1) + "\n"


def load(text: str, name: str) -> Counter[Key]:
    """Read a baseline file.  Raises BenesRefsError for anything else."""
    try:
        data = json.loads(text)
        if data["format"] != FORMAT:
            raise ValueError(data["format"])
        return Counter((str(f), str(c), str(n), str(w)) for f, c, n, w in data["findings"])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise BenesRefsError(
            f"{name} is no baseline of benes-refs; write one with --write-baseline."
        ) from error


def without(known: Counter[Key], results: Iterable[Linted]) -> list[Linted]:
    """The results without the known findings; a finding that comes twice must be known twice."""
    left = known.copy()
    return [replace(result, findings=tuple(_new(result, left))) for result in results]


def _new(result: Linted, left: Counter[Key]) -> Iterable[Finding]:
    for finding in result.findings:
        key = _key(result, finding)
        if left[key]:
            left[key] -= 1
        else:
            yield finding


def _key(result: Linted, finding: Finding) -> Key:
    words = " ".join(result.text[finding.span.start : finding.span.end].split())
    return result.name, finding.code, finding.marker, words
