"""`benes-refs lint` and `benes-refs rule` at the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from benes_refs.cli.group import cli
from benes_refs.lint.run import rules

DIRTY = "A.[^1]\n\n[^1]: Litvinov to Stalin, 3 April 1935, RGASPI: 17/2/31, p.63.\n"
CLEAN = DIRTY.replace("p.63", "p. 63")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "dirty.md").write_text(DIRTY, "utf-8")
    (tmp_path / "clean.md").write_text(CLEAN, "utf-8")
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, arguments)


def codes(result: Result) -> list[str]:
    return [finding["code"] for finding in json.loads(result.stdout)]


def lint_json(*arguments: str) -> list[str]:
    return codes(run("lint", "--output-format", "json", *arguments))


def test_the_exit_code_tells_clean_from_dirty(folder: Path) -> None:
    """0 for nothing found, 1 for findings; --exit-zero makes the second 0."""
    assert run("lint", "clean.md").exit_code == 0
    assert run("lint", "dirty.md").exit_code == 1
    assert run("lint", "--exit-zero", "dirty.md").exit_code == 0


def test_a_folder_stands_for_the_files_in_it(folder: Path) -> None:
    """Files of known formats, hidden folders left out; --show-files lists them and lints nothing."""
    (folder / ".git").mkdir()
    (folder / ".git" / "notes.md").write_text(DIRTY, "utf-8")
    (folder / "data.bin").write_bytes(b"\0")
    result = run("lint", "--show-files", ".")
    assert (result.exit_code, result.stdout.split()) == (0, ["clean.md", "dirty.md"])
    assert lint_json(".") == ["LO001"]


def test_options_choose_rules(folder: Path) -> None:
    """Codes may be parted by commas, repeated, and are beginnings."""
    assert lint_json("--select", "PU,LO", "dirty.md") == ["LO001"]
    assert lint_json("--select", "PU", "--select", "lo", "dirty.md") == ["LO001"]
    assert lint_json("--ignore", "LO", "dirty.md") == []
    assert lint_json("--severity", "error", "dirty.md") == []


def test_the_configuration_counts_and_options_go_over_it(folder: Path) -> None:
    """`[lint]` of benes-refs.toml, or `[tool.benes-refs.lint]`, is the project's own choice."""
    (folder / "benes-refs.toml").write_text('[lint]\nignore = ["LO"]\n', "utf-8")
    assert lint_json("dirty.md") == []
    (folder / "benes-refs.toml").write_text('[lint.per-file-ignores]\n"dirty.md" = ["LO001"]\n', "utf-8")
    assert lint_json("dirty.md") == []
    (folder / "benes-refs.toml").unlink()
    (folder / "pyproject.toml").write_text('[tool.benes-refs.lint]\nselect = ["PU"]\n', "utf-8")
    assert lint_json("dirty.md") == []
    assert lint_json("--select", "LO", "dirty.md") == ["LO001"]


def test_fix_writes_and_the_second_run_finds_nothing(folder: Path) -> None:
    """--fix mends the file in place; what is left decides the exit code."""
    result = run("lint", "--fix", "dirty.md")
    assert (result.exit_code, (folder / "dirty.md").read_text("utf-8")) == (0, CLEAN)
    assert run("lint", "--fix", "dirty.md").exit_code == 0


def test_diff_shows_and_writes_nothing(folder: Path) -> None:
    """--diff prints what --fix would change; the file stays."""
    result = run("lint", "--diff", "dirty.md")
    assert result.exit_code == 1
    assert "-[^1]: Litvinov to Stalin, 3 April 1935, RGASPI: 17/2/31, p.63.\n" in result.stdout
    assert "+[^1]: Litvinov to Stalin, 3 April 1935, RGASPI: 17/2/31, p. 63.\n" in result.stdout
    assert (folder / "dirty.md").read_text("utf-8") == DIRTY


def test_a_baseline_keeps_old_findings_silent(folder: Path) -> None:
    """Written once, it hides what stood then."""
    assert run("lint", "--baseline", "known.json", "--write-baseline", "dirty.md").exit_code == 0
    assert run("lint", "--baseline", "known.json", "dirty.md").exit_code == 0
    (folder / "dirty.md").write_text(DIRTY.replace("p.63", "p.64"), "utf-8")
    assert run("lint", "--baseline", "known.json", "dirty.md").exit_code == 1


def test_a_sidecar_file_is_read(folder: Path) -> None:
    """`dirty.md.ignore` beside the file silences by note."""
    (folder / "dirty.md.ignore").write_text("1: LO001\n", "utf-8")
    assert run("lint", "dirty.md").exit_code == 0


HTML = """<html><body><p>A.<a href="#fn1" id="fnref1" class="footnote-ref"><sup>1</sup></a></p>
<section class="footnotes"><ol><li id="fn1"><p>{}Litvinov to Stalin, 3 April 1935, RGASPI: 17/2/31, p.63.
<a href="#fnref1" class="footnote-back">↩</a></p></li></ol></section></body></html>
"""


def test_comments_in_html_silence_their_note(folder: Path) -> None:
    """Reading HTML drops comments; the suppressions in them count all the same."""
    (folder / "essay.html").write_text(HTML.format(""), "utf-8")
    assert lint_json("essay.html") == ["LO001"]
    (folder / "essay.html").write_text(HTML.format("<!-- benes-refs: ignore LO001 -->"), "utf-8")
    assert lint_json("essay.html") == []
    (folder / "essay.html").write_text(HTML.format("<!-- benes-refs: ignore ED001 -->"), "utf-8")
    assert lint_json("essay.html") == ["NT006", "LO001"]


def test_fix_leaves_what_it_cannot_edit(folder: Path) -> None:
    """The text of an HTML file is not the file: it is linted, told of, and not touched."""
    (folder / "essay.html").write_text(HTML.format(""), "utf-8")
    result = run("lint", "--fix", "essay.html")
    assert result.exit_code == 1
    assert "plain text and Markdown only" in result.stderr
    assert (folder / "essay.html").read_text("utf-8") == HTML.format("")


def test_standard_input_is_linted(folder: Path) -> None:
    """`-` reads standard input."""
    result = CliRunner().invoke(cli, ["lint", "--output-format", "json", "-"], input=DIRTY)
    assert codes(result) == ["LO001"]


def test_statistics_count(folder: Path) -> None:
    """One line a rule."""
    assert run("lint", "--statistics", "dirty.md").stdout == "    1  LO001  [*] locator-spacing\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ("lint", "missing.md"),
        ("lint", "--select", "ZZ999", "dirty.md"),
        ("lint", "--config", "none.toml", "dirty.md"),
        ("lint", "--baseline", "none.json", "dirty.md"),
        ("lint", "--fix", "-"),
        ("lint", "--write-baseline", "dirty.md"),
        ("lint",),
        ("rule", "ZZ999"),
        ("rule",),
    ],
)
def test_what_cannot_run_exits_with_2_and_one_sentence(folder: Path, arguments: tuple[str, ...]) -> None:
    """Errors go to stderr; never a traceback."""
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "Traceback" not in result.stderr
    assert result.stderr.strip()


def test_rule_explains_by_code_and_by_name() -> None:
    """Both spellings show the same page; --all shows every rule."""
    assert run("rule", "ED001").stdout == run("rule", "date-outside-volume").stdout
    everything = run("rule", "--all").stdout
    assert all(f"({code})" in everything for code in rules())
    assert run("rule", "--table").stdout.count("\n") == len(rules()) + 2
