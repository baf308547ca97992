"""The lint engine: which rules run, what is suppressed, what a baseline knows."""

from __future__ import annotations

from pathlib import Path

import pytest

from benes_refs.knowledge import load
from benes_refs.lint import baseline
from benes_refs.lint.config import LintConfig
from benes_refs.lint.result import Linted
from benes_refs.lint.run import lint, rules, selected
from benes_refs.lint.suppress import Suppressions
from benes_refs.model import BenesRefsError, Finding, Parsed, Span
from benes_refs.pipeline import parse_text, read_and_parse

FIXTURES = Path(__file__).parent.parent / "fixtures" / "lint"
TIGHT = "A.[^1]\n\n[^1]: Litvinov to Stalin, 3 April 1935, RGASPI: 17/2/31, p.63. {}\n"


def findings(text: str, config: LintConfig | None = None, sidecar: str = "") -> list[Finding]:
    parsed = parse_text(text, name="essay.md", format="markdown")
    return list(lint(parsed, load(), config, Suppressions.of(parsed, sidecar, "essay.md.ignore")))


def codes(text: str, config: LintConfig | None = None, sidecar: str = "") -> list[str]:
    return [finding.code for finding in findings(text, config, sidecar)]


@pytest.mark.parametrize("path", sorted(FIXTURES.glob("clean-*.md")), ids=lambda path: path.stem)
def test_a_clean_essay_gives_no_finding(path: Path) -> None:
    """The default rules say nothing of an essay in good order, whatever its house style."""
    parsed = read_and_parse(path)
    assert [f"{f.marker} {f.code} {f.message}" for f in lint(parsed, load())] == []
    assert sum(len(note.citations) for note in parsed.notes) >= len(parsed.notes)


def test_the_profile_of_a_house_style_is_content_with_its_own_essay() -> None:
    """The GOST essay is clean under the profile `gost` too."""
    parsed = read_and_parse(FIXTURES / "clean-gost.md")
    assert lint(parsed, load(), LintConfig(profiles=("gost",))) == ()


def test_an_empty_source_has_no_findings() -> None:
    """No notes, no findings, no error."""
    parsed = parse_text("", name="nothing", format="text")
    assert lint(Parsed(parsed.source), load()) == ()


def test_findings_point_into_the_text_and_stand_in_order() -> None:
    """A finding's span lies in the source, and its marker is that of the note that holds it."""
    found = findings(TIGHT.format(""))
    assert [f.code for f in found] == ["LO001"]
    assert found[0].marker == "1"
    assert TIGHT[found[0].span.start : found[0].span.end] == "p.63"


def test_select_and_ignore_go_by_prefix_and_the_longer_decides() -> None:
    """`--select LO --ignore LO001` runs the family without the one rule; the reverse runs the one rule."""
    assert codes(TIGHT, LintConfig(select=("LO",))) == ["LO001"]
    assert codes(TIGHT, LintConfig(select=("LO",), ignore=("LO001",))) == []
    assert codes(TIGHT, LintConfig(select=("LO001",), ignore=("LO",))) == ["LO001"]
    assert codes(TIGHT, LintConfig(ignore=("LO",))) == []
    assert codes(TIGHT, LintConfig(select=("PU",), extend_select=("LO001",))) == ["LO001"]


def test_profile_rules_run_only_when_asked_for() -> None:
    """The default set holds no rule of a house style; a profile or a selector switches its rules on."""
    chosen = {rule.code for rule in selected(LintConfig())}
    assert chosen == {code for code, rule in rules().items() if not rule.profile}
    assert {r.code for r in selected(LintConfig(profiles=("gost",)))} - chosen == {
        code for code, rule in rules().items() if rule.profile == "gost"
    }
    assert {r.code for r in selected(LintConfig(extend_select=("CH001",)))} - chosen == {"CH001"}


def test_a_selector_that_means_no_rule_is_an_error() -> None:
    """A misspelt code is told, not ignored."""
    with pytest.raises(BenesRefsError, match="ED999"):
        selected(LintConfig(select=("ED999",)))


def test_severity_leaves_out_milder_findings() -> None:
    """With severity error, warnings are not reported."""
    assert codes(TIGHT, LintConfig(severity="error")) == []


def test_per_file_ignores_match_the_path_or_the_name() -> None:
    """A pattern may name a file, a folder's files, or all."""
    for pattern in ("essay.md", "*.md"):
        assert codes(TIGHT, LintConfig(per_file_ignores={pattern: ("LO",)})) == []
    assert codes(TIGHT, LintConfig(per_file_ignores={"other.md": ("LO",)})) == ["LO001"]


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ({"selct": ["ED"]}, "selct"),
        ({"select": "ED"}, "select"),
        ({"profile": "apa"}, "apa"),
        ({"severity": "fatal"}, "fatal"),
        ({"per-file-ignores": ["x"]}, "per-file-ignores"),
    ],
)
def test_a_wrong_configuration_is_told_in_one_sentence(table: dict[str, object], words: str) -> None:
    """The message names the key or the value that is wrong, and the file."""
    with pytest.raises(BenesRefsError, match=words) as caught:
        LintConfig.from_table(table, "pyproject.toml")
    assert "pyproject.toml" in str(caught.value)


def test_options_are_laid_over_the_configuration() -> None:
    """What the command line gives wins; what it leaves out stays; extend-select adds up."""
    config = LintConfig.from_table({"select": ["ED"], "extend-select": ["PU"], "severity": "warning"})
    over = config.over(select=("AR",), extend_select=("LO",), severity=None)
    assert (over.select, over.extend_select, over.severity) == (("AR",), ("PU", "LO"), "warning")


def test_comments_silence_their_note_and_unused_ones_are_told() -> None:
    """A comment in a note or just above it silences its rules there; an unused one is reported."""
    parsed = read_and_parse(FIXTURES / "suppressed.md")
    assert [(f.code, f.marker) for f in lint(parsed, load())] == [("NT006", "3")]
    config = LintConfig(ignore=("NT006",))
    assert lint(parsed, load(), config) == ()


def test_a_comment_reaches_no_other_note() -> None:
    """What is silenced in note 1 is still told in note 2."""
    text = (
        "A.[^1] B.[^2]\n\n[^1]: Litvinov to Stalin, 3 April 1935, RGASPI: 17/2/31, p.63. "
        "<!-- benes-refs: ignore LO -->\n\n[^2]: Litvinov to Stalin, 4 April 1935, RGASPI: 17/2/31, p.64.\n"
    )
    assert [(f.code, f.marker) for f in findings(text)] == [("LO001", "2")]


def test_ignore_file_silences_the_whole_source() -> None:
    """`ignore-file` needs no note."""
    assert codes("<!-- benes-refs: ignore-file LO001 -->\n\n" + TIGHT.format("")) == []


def test_a_suppression_of_rules_that_did_not_run_is_not_called_unused() -> None:
    """With --select PU, a comment for LO001 may still be needed."""
    text = TIGHT.format("<!-- benes-refs: ignore ED001 -->")
    assert "NT006" in codes(text)
    assert "NT006" not in codes(text, LintConfig(select=("LO", "NT")))


def test_a_sidecar_silences_by_marker() -> None:
    """Formats without comments have a file beside them: a marker, codes, and why."""
    assert codes(TIGHT.format(""), sidecar="1: LO001  # the journal's own style\n") == []
    assert codes(TIGHT.format(""), sidecar="*: LO\n") == []
    assert codes(TIGHT.format(""), sidecar="2: LO001\n") == ["NT006", "LO001"]


def test_a_sidecar_line_without_codes_is_an_error() -> None:
    """The message names the file and the line."""
    with pytest.raises(BenesRefsError, match=r"essay\.md\.ignore, line 2"):
        findings(TIGHT, sidecar="# fine\nnote one please\n")


def test_a_baseline_knows_its_findings_wherever_they_moved() -> None:
    """Findings of the baseline stay silent though lines moved; a second one of the same kind is new."""
    old = Linted("essay.md", TIGHT, tuple(findings(TIGHT)))
    known = baseline.load(baseline.dump([old]), "baseline.json")
    moved = "A new paragraph.\n\n" + TIGHT
    assert baseline.without(known, [Linted("essay.md", moved, tuple(findings(moved)))])[0].findings == ()
    twice = (*old.findings, *old.findings)
    assert len(baseline.without(known, [Linted("essay.md", TIGHT, twice)])[0].findings) == 1


def test_a_file_that_is_no_baseline_is_refused() -> None:
    """Another JSON file is told apart."""
    for text in ("{}", "[]", "not json", '{"format": "other/1", "findings": []}'):
        with pytest.raises(BenesRefsError, match="no baseline"):
            baseline.load(text, "x.json")


def test_positions_count_lines_and_code_points_from_one() -> None:
    """Line ends of every kind count once, form feeds not at all; a letter of any plane is one column."""
    result = Linted("x", "one\r\n𝔗wo\nthree", ())
    assert result.position(0) == (1, 1)
    assert result.position(5) == (2, 1)
    assert result.position(6) == (2, 2)
    assert result.position(9) == (3, 1)
    assert result.line(2) == "𝔗wo"
    assert result.line(3) == "three"
    assert Linted("x", "a page\x0cthe next\nhere", ()).position(16) == (2, 1)
    assert result.line(9) == ""
    assert Span(0, 3) == (0, 3)
