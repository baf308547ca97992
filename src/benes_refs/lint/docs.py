"""The rules' documentation: the README's table and the page that `benes-refs rule CODE` prints."""

from __future__ import annotations

from benes_refs.lint.rule import Rule, Sample
from benes_refs.lint.run import rules

FAMILIES = {
    "AR": "Archives",
    "ED": "Documentary editions",
    "RP": "Repeats: ibid., op. cit., short forms",
    "DT": "Dates",
    "LO": "Locators",
    "NM": "Names and scripts",
    "PU": "Punctuation",
    "BK": "Books and articles",
    "NT": "Notes",
    "GS": "Profile `gost` (GOST R 7.0.5-2008)",
    "CH": "Profile `chicago`",
}


def rule_table() -> str:
    """All rules as one Markdown table, in the order of their codes' families."""
    lines = ["| code | name | says | severity | fix |", "|---|---|---|---|---|"]
    for prefix in FAMILIES:
        lines += [_row(rule) for code, rule in rules().items() if code.startswith(prefix)]
    return "\n".join(lines) + "\n"


def rule_page(rule: Rule) -> str:
    """One rule in Markdown: what it says, why, what mends it, and its examples."""
    facts = [f"severity {rule.severity}", f"fix {rule.fix or 'none'}"]
    if rule.profile:
        facts.append(f"profile {rule.profile}")
    parts = [f"# {rule.name} ({rule.code})", rule.title, "; ".join(facts).capitalize() + ".", rule.why]
    parts += [_samples("Bad", rule.bad), _samples("Good", rule.good)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _row(rule: Rule) -> str:
    profile = f" (profile `{rule.profile}`)" if rule.profile else ""
    title = rule.title.rstrip(".").replace("|", "\\|")
    return f"| {rule.code} | {rule.name} | {title}{profile} | {rule.severity} | {rule.fix or '–'} |"


def _samples(heading: str, samples: tuple[Sample, ...]) -> str:
    blocks = ["\n".join(f"    {line}" for line in sample.lines) for sample in samples]
    return f"{heading}:\n\n" + "\n\n".join(blocks)
