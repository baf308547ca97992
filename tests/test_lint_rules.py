"""Every lint rule keeps what its documentation promises."""

from __future__ import annotations

import re

import pytest

from benes_refs.knowledge import load
from benes_refs.lint.config import LintConfig
from benes_refs.lint.docs import FAMILIES, rule_page, rule_table
from benes_refs.lint.fix import mend
from benes_refs.lint.rule import Rule, Sample
from benes_refs.lint.run import lint, rules
from benes_refs.model import Finding, Parsed
from benes_refs.pipeline import parse_text

BAD = [
    pytest.param(rule, s, id=f"{rule.code}-{n}")
    for rule in rules().values()
    for n, s in enumerate(rule.bad, 1)
]
GOOD = [
    pytest.param(rule, s, id=f"{rule.code}-{n}")
    for rule in rules().values()
    for n, s in enumerate(rule.good, 1)
]


def essay(sample: Sample) -> str:
    """A Markdown essay with the notes of a sample, each called from the body."""
    body = " ".join(line.removeprefix("Text:") for line in sample.lines if line.startswith("Text:"))
    notes = [line for line in sample.lines if not line.startswith("Text:")]
    marked = [n if n.startswith("[^") else f"[^{i}]: {n}" for i, n in enumerate(notes, 1)]
    markers = re.findall(r"^\[\^(.+?)\]:", "\n".join(marked), re.MULTILINE)
    body = body or " ".join(f"A statement with a note.[^{marker}]" for marker in markers)
    return f"{body}\n\n" + "\n\n".join(marked) + "\n"


def codes(sample: Sample, rule: Rule) -> set[str]:
    """What the default rules and the rule itself say of a sample."""
    knowledge = load()
    parsed = parse_text(essay(sample), name="sample.md", format="markdown")
    return {finding.code for finding in lint(parsed, knowledge, LintConfig(extend_select=(rule.code,)))}


@pytest.mark.parametrize(("rule", "sample"), BAD)
def test_every_bad_sample_yields_its_code_alone(rule: Rule, sample: Sample) -> None:
    """What a rule's documentation calls bad, the rule reports, and no other rule finds fault with it."""
    assert codes(sample, rule) == {rule.code}


@pytest.mark.parametrize(("rule", "sample"), GOOD)
def test_no_good_sample_yields_its_code(rule: Rule, sample: Sample) -> None:
    """What a rule's documentation calls good, the rule leaves alone."""
    assert rule.code not in codes(sample, rule)


@pytest.mark.parametrize(("rule", "sample"), BAD)
def test_a_mended_sample_is_good(rule: Rule, sample: Sample) -> None:
    """A rule that promises a fix mends its own Bad samples, and one that promises none offers none."""
    config = LintConfig(select=(rule.code,))

    def read(text: str) -> tuple[Parsed, tuple[Finding, ...]]:
        parsed = parse_text(text, name="sample.md", format="markdown")
        return parsed, lint(parsed, load(), config)

    parsed, findings = read(essay(sample))
    if rule.fix is None:
        assert not any(finding.fix for finding in findings)
    elif any(finding.fix for finding in findings):
        mended = mend(parsed, findings, read, unsafe=True)
        assert mended.refused == ()
        assert not any(finding.fix for finding in read(mended.text)[1])


@pytest.mark.parametrize("rule", [rule for rule in rules().values() if rule.fix], ids=lambda rule: rule.code)
def test_a_promised_fix_is_offered(rule: Rule) -> None:
    """At least one Bad sample of a rule with fixes is mended."""
    parsed = [parse_text(essay(sample), name="sample.md", format="markdown") for sample in rule.bad]
    assert any(f.fix for p in parsed for f in lint(p, load(), LintConfig(select=(rule.code,))))


@pytest.mark.parametrize("rule", rules().values(), ids=list(rules()))
def test_a_rule_is_documented_in_one_form(rule: Rule) -> None:
    """A code is a family's letters and three digits; a name is words and hyphens; a title is one sentence."""
    assert re.fullmatch(r"[A-Z]{2}\d{3}", rule.code)
    assert rule.code[:2] in FAMILIES
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
    assert rule.title.endswith(".")
    assert rule.why
    assert rule.name in rule_page(rule)
    assert f"| {rule.code} | {rule.name} |" in rule_table()


def test_names_are_used_once() -> None:
    """No two rules share a name."""
    names = [rule.name for rule in rules().values()]
    assert len(names) == len(set(names))
