"""What a lint rule is: a function whose docstring is its documentation and whose examples are its tests.

A docstring begins with a one-line title, goes on with why a historian cares, and ends with samples:

    Bad:
        one note a line; several lines are several notes of one essay
    Good:
        the same, mended

Every `Bad:` sample must yield the rule's code, every `Good:` sample must not.  A line may carry its own
marker (`[^3]: text`); one that begins with `Text:` is the essay's body; one indented deeper goes on.
"""

from __future__ import annotations

import inspect
import re

from benes_refs.lint.essay import Essay
from benes_refs.model import Edit, Fix, Span
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Callable, Iterable, Iterator, Literal

Severity = Literal["error", "warning", "info"]
Applicability = Literal["safe", "unsafe"]
SEVERITIES: tuple[Severity, ...] = ("info", "warning", "error")
"""From the mildest to the gravest."""


class Problem(NamedTuple):
    """What a rule found, before the engine adds the rule's name and the note's marker.

    `severity` overrules the rule's own, for a case that the rule only asks about.
    """

    span: Span
    message: str
    fix: Fix | None = None
    others: tuple[Span, ...] = ()
    severity: Severity | None = None


Check = Callable[[Essay], Iterable[Problem]]


class Sample(NamedTuple):
    """An example out of a rule's documentation: the notes of a small essay, one a line."""

    lines: tuple[str, ...]


class Rule(NamedTuple):
    """A rule: its code, its plain name, how grave a finding is, what mends it, and the check itself.

    `profile` names the house style that switches the rule on; "" is a rule of the default set.
    """

    code: str
    name: str
    severity: Severity
    check: Check
    title: str
    why: str
    bad: tuple[Sample, ...]
    good: tuple[Sample, ...]
    fix: Applicability | None = None
    profile: str = ""


def rule(
    code: str,
    name: str,
    *,
    severity: Severity,
    fix: Applicability | None = None,
    profile: str = "",
) -> Callable[[Check], Rule]:
    """Make a check a rule.  Its docstring must hold a title and at least one Bad and one Good sample."""

    def make(check: Check) -> Rule:
        prose, samples = _sections(inspect.getdoc(check) or "")
        title, _, why = prose.partition("\n")
        bad = tuple(sample for kind, sample in samples if kind == "Bad")
        good = tuple(sample for kind, sample in samples if kind == "Good")
        if not (title and bad and good):
            raise TypeError(f"rule {code} needs a docstring with a title, a Bad: and a Good: sample")
        return Rule(code, name, severity, check, title.strip(), why.strip(), bad, good, fix, profile)

    return make


def replace(span: Span, text: str, applicability: Applicability = "safe") -> Fix:
    """A fix that puts `text` in the place of one span."""
    return Fix(applicability, (Edit(span, text),))


def _sections(doc: str) -> tuple[str, list[tuple[str, Sample]]]:
    """The prose of a docstring, and its samples in order."""
    prose, *blocks = re.split(r"^(Bad|Good):$", doc, flags=re.MULTILINE)
    kinds, bodies = blocks[::2], blocks[1::2]
    return prose.strip(), [(k, Sample(tuple(_lines(b)))) for k, b in zip(kinds, bodies, strict=True)]


def _lines(block: str) -> Iterator[str]:
    """The lines of a sample; one that is indented deeper goes on where the line before it broke off."""
    lines = [line for line in block.splitlines() if line.strip()]
    margin = min((len(line) - len(line.lstrip()) for line in lines), default=0)
    joined: list[str] = []
    for line in lines:
        if joined and line[margin].isspace():
            joined[-1] += f" {line.strip()}"
        else:
            joined.append(line.strip())
    return iter(joined)
