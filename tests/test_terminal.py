"""Nothing in a text, in the name of a file or in a table of knowledge commands the terminal that shows it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from benes_refs.cli import output
from benes_refs.cli.group import cli
from benes_refs.lint.report import formats
from benes_refs.shown import as_json, one_line, visible

EVIL = "\x1b]0;owned\x07\x1b[31m\x9b2J\x7f\u202e"
TEXT = (
    "A.[^1] B.[^2] C.[^3]\n\n"
    f"[^1]: Litv{EVIL}inov to Stalin, 3 April 1935, RGASPI, f. 17,op. 2, d. 3{EVIL}1, l. 4.\n\n"
    f"[^2]: Ibid.{EVIL}, p. 5; R. Kva{EVIL}ček. Nad{EVIL} Evropou zataženo( Praha, 1966) . S. 131{EVIL}.\n\n"
    "[^3]: Ф.5. Оп.1. Д. 2. Л.3, РГВА.\n"
)
KNOWLEDGE = r"""
[[archive]]
code = "KLEM"
name = "[/] [bold]Archiv[/] \u001b[31m hradu :smile: Klem \u009b2J"
levels = ["carton"]
variants = ["[red]Klem", "[/foo]"]
[[edition]]
code = "KLEMED"
title = "[/x] \u001b[31mEdition"
"""


@pytest.fixture
def name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    name = f"name{EVIL}.md".replace("/", "")
    Path(name).write_text(TEXT, "utf-8")
    return name


def run(*arguments: str) -> Result:
    result = CliRunner().invoke(cli, arguments)
    assert result.exit_code in (0, 1)
    assert "met a fault" not in result.output
    return result


def harmless(text: str) -> bool:
    return not set(EVIL) - set("]0;owned[31m2J") & set(text)


@pytest.mark.parametrize("form", formats())
def test_no_report_of_lint_commands(name: str, form: str) -> None:
    result = run("lint", name, "--output-format", form, "--profile", "chicago")
    assert "PU" in result.stdout
    assert harmless(result.output)


@pytest.mark.parametrize(
    "command",
    ["parse -f table", "parse -f json", "parse --stats", "lint --statistics", "bibliography --style chicago",
     "bibliography --style gost --format html", "bibliography --style gost --format markdown"],
)  # fmt: skip
def test_no_output_commands(name: str, command: str) -> None:
    assert harmless(run(*command.split(), name).output)


@pytest.mark.parametrize("note", ["1", "2"])
def test_no_explanation_commands(name: str, note: str) -> None:
    assert harmless(run("explain", name, note).output)


@pytest.mark.parametrize("arguments", [["--diff", "--unsafe-fixes"], ["--show-files"]])
def test_lines_are_exact_for_programs_and_harmless_on_a_screen(
    name: str, arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A diff is for `patch`, and a list of files for `xargs`; on a screen they are for people."""
    exact = run("lint", name, *arguments)
    assert EVIL in exact.stdout
    assert harmless(exact.stderr)
    monkeypatch.setattr(output, "on_screen", lambda: True)
    shown = run("lint", name, *arguments)
    assert harmless(shown.output)
    assert len(shown.stdout.splitlines()) == len(exact.stdout.split("\n")) - 1


def test_what_is_mended_is_told_without_commands(name: str) -> None:
    result = run("lint", name, "--fix", "--unsafe-fixes")
    assert "mended." in result.stderr
    assert harmless(result.output)


@pytest.mark.parametrize(
    "command", ["archives", "archives KLEM", "archives KLEM -f json", "editions", "editions KLEMED"]
)
def test_tables_of_knowledge_are_neither_markup_nor_commands(command: str, tmp_path: Path) -> None:
    mine = tmp_path / "mine.toml"
    mine.write_text(KNOWLEDGE, "utf-8")
    shown = run(*command.split(), "--knowledge", str(mine)).stdout
    assert "[/" in shown
    assert harmless(shown)


def test_json_says_the_same_with_escapes() -> None:
    text = f"Beneš{EVIL}\n\ud800\ufeff"
    for indent in (None, 2):
        assert json.loads(as_json({"a": [text]}, indent)) == {"a": [text]}
        assert harmless(as_json([text], indent))
    assert "Beneš" in as_json(text)


def test_a_shown_text_is_one_line_or_keeps_its_columns() -> None:
    assert one_line(f"a\r\n\tb{EVIL}").startswith("a b\N{REPLACEMENT CHARACTER}]0;owned")
    assert len(visible(f"a\r\n\tb{EVIL}")) == len(f"a\r\n\tb{EVIL}")
    assert harmless(one_line(EVIL) + visible(EVIL))
