"""Run the rules over one essay.  A file put into `lint/rules/` is a rule file; nothing else needs an edit."""

from __future__ import annotations

import importlib
import pkgutil

from benes_refs.knowledge import Knowledge
from benes_refs.lint import rules as rule_files
from benes_refs.lint.config import LintConfig
from benes_refs.lint.essay import Essay
from benes_refs.lint.rule import Problem, Rule
from benes_refs.lint.suppress import Suppressions, unused
from benes_refs.model import BenesRefsError, Finding, Parsed
from benes_refs.quick.functions import cache
from benes_refs.quick.typing import Iterator


@cache
def rules() -> dict[str, Rule]:
    """Every rule by code, in the order of the codes."""
    found: dict[str, Rule] = {}
    for info in pkgutil.iter_modules(rule_files.__path__, f"{rule_files.__name__}."):
        for value in vars(importlib.import_module(info.name)).values():
            if isinstance(value, Rule) and found.setdefault(value.code, value) is not value:
                raise TypeError(f"two rules have the code {value.code}")
    return dict(sorted(found.items()))


def selected(config: LintConfig) -> tuple[Rule, ...]:
    """The rules that a configuration switches on.  Raises BenesRefsError for a selector that means none."""
    for selector in config.selectors:
        if not any(code.startswith(selector) for code in rules()):
            raise BenesRefsError(f"No lint rule is named {selector}; `benes-refs rule --all` lists them.")
    return tuple(rule for rule in rules().values() if config.wants(rule))


def lint(
    parsed: Parsed,
    knowledge: Knowledge,
    config: LintConfig | None = None,
    suppressions: Suppressions | None = None,
) -> tuple[Finding, ...]:
    """What the rules say of one source, in the order of the text, without what the author suppressed."""
    config = config or LintConfig()
    suppressions = suppressions or Suppressions.of(parsed)
    essay = Essay(parsed, knowledge)
    chosen = tuple(r for r in selected(config) if not config.ignored_for(parsed.source.name, r.code))
    found = [finding for rule in chosen for finding in _apply(rule, essay)]
    kept, used = suppressions.split(found)
    kept += unused(suppressions, used, chosen)
    return tuple(sorted(filter(config.grave_enough, kept), key=lambda f: (f.span.start, f.code, f.span.end)))


def _apply(rule: Rule, essay: Essay) -> Iterator[Finding]:
    for problem in rule.check(essay):
        yield _finding(rule, problem, essay)


def _finding(rule: Rule, problem: Problem, essay: Essay) -> Finding:
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=problem.severity or rule.severity,
        marker=essay.marker_at(problem.span.start),
        message=problem.message,
        span=problem.span,
        fix=problem.fix,
        others=problem.others,
    )
