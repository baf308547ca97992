"""Which rules run, and from which gravity on: the `[lint]` table of a project and the command's options."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from fnmatch import fnmatch
from pathlib import PurePath

from benes_refs.lint.rule import SEVERITIES, Rule, Severity
from benes_refs.model import BenesRefsError, Finding
from benes_refs.quick.typing import Any, Mapping

PROFILES = ("gost", "chicago")
LISTS = ("select", "ignore", "extend-select")


@dataclass(frozen=True, slots=True)
class LintConfig:
    """Selectors are codes or beginnings of codes; the longest one that fits a rule decides, as in ruff.

    Without `select` the default rules and those of the named profiles run.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    profiles: tuple[str, ...] = ()
    severity: Severity = "info"
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def selectors(self) -> tuple[str, ...]:
        return (*self.select, *self.extend_select, *self.ignore, *sum(self.per_file_ignores.values(), ()))

    def wants(self, rule: Rule) -> bool:
        on = max(_fit(rule, self.select), _fit(rule, self.extend_select))
        if not on and not self.select:
            on = int(not rule.profile or rule.profile in self.profiles)
        elif not on:
            on = int(bool(rule.profile) and rule.profile in self.profiles)
        return on > 0 and _fit(rule, self.ignore) < max(on, 1)

    def ignored_for(self, name: str, code: str) -> bool:
        """Whether a file's own ignores cover a code; a pattern may match the path or its last part."""
        return any(
            code.startswith(selectors)
            for pattern, selectors in self.per_file_ignores.items()
            if selectors and (fnmatch(name, pattern) or fnmatch(PurePath(name).name, pattern))
        )

    def grave_enough(self, finding: Finding) -> bool:
        return SEVERITIES.index(finding.severity) >= SEVERITIES.index(self.severity)

    def over(self, **options: Any) -> LintConfig:
        """This configuration with the options that were really given (not None, not empty) laid over it."""
        given = {key: value for key, value in options.items() if value}
        if "extend_select" in given:
            given["extend_select"] = (*self.extend_select, *given["extend_select"])
        return replace(self, **given)

    @classmethod
    def from_table(cls, table: Mapping[str, Any], where: str = "the configuration") -> LintConfig:
        """Read a `[lint]` table.  Raises BenesRefsError for a key or a value that it cannot have."""
        if not isinstance(table, Mapping):
            raise BenesRefsError(f"{where}: [lint] must be a table.")
        known = {*LISTS, "profile", "severity", "per-file-ignores"}
        if unknown := sorted(set(table) - known):
            raise BenesRefsError(
                f"{where}: [lint] has no key “{unknown[0]}”; it has {', '.join(sorted(known))}."
            )
        lists = {key.replace("-", "_"): _codes(table.get(key, ()), key, where) for key in LISTS}
        profile = table.get("profile", ())
        profiles = (profile,) if isinstance(profile, str) else _codes(profile, "profile", where)
        if bad := [p for p in profiles if p not in PROFILES]:
            raise BenesRefsError(
                f"{where}: there is no lint profile “{bad[0]}”; choose {' or '.join(PROFILES)}."
            )
        severity = table.get("severity", "info")
        if severity not in SEVERITIES:
            raise BenesRefsError(f"{where}: severity must be {', '.join(SEVERITIES)}, not “{severity}”.")
        ignores = table.get("per-file-ignores", {})
        if not isinstance(ignores, Mapping):
            raise BenesRefsError(f"{where}: per-file-ignores must be a table of file patterns and codes.")
        per_file = {pattern: _codes(codes, pattern, where) for pattern, codes in ignores.items()}
        return cls(**lists, profiles=profiles, severity=severity, per_file_ignores=per_file)


def _fit(rule: Rule, selectors: tuple[str, ...]) -> int:
    """How well the best selector fits: the length of what it says of the code, 0 for not at all."""
    return max((len(selector) for selector in selectors if rule.code.startswith(selector)), default=0)


def _codes(value: object, key: str, where: str) -> tuple[str, ...]:
    if isinstance(value, list | tuple) and all(isinstance(item, str) and item for item in value):
        return tuple(value)
    raise BenesRefsError(f'{where}: “{key}” must be a list of words such as ["ED001", "PU"].')
