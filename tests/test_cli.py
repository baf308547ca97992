"""The program itself: its commands, its version, its exit codes, whatever the command."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from benes_refs import version
from benes_refs.cli.group import COMMANDS, cli
from benes_refs.cli.plain import plain_call

ESSAY = Path(__file__).parent.parent / "fixtures" / "essay" / "essay.txt"


def program(*arguments: str, cwd: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(Path(sys.executable).with_name("benes-refs")), *arguments],
        capture_output=True,
        encoding="utf-8",
        env=os.environ | environment,
        cwd=cwd,
        check=False,
    )


@pytest.mark.parametrize("option", ["--version", "-V"])
def test_the_version_names_the_date_of_the_knowledge(option: str) -> None:
    done = program(option)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{version.version_line()}\n", "")


def test_help_lists_every_command_and_each_is_there() -> None:
    shown = " ".join(CliRunner().invoke(cli, ["--help"]).stdout.split())
    context = click.Context(cli)
    for name, (_, line) in COMMANDS.items():
        command = cli.get_command(context, name)
        assert command is not None
        assert command.name == name
        assert f"{name} {line}" in shown


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_has_help_that_fits_80_columns(name: str) -> None:
    result = CliRunner().invoke(cli, [name, "--help"])
    assert result.exit_code == 0
    assert max(map(len, result.stdout.splitlines())) <= 80


@pytest.mark.parametrize(
    "arguments", [["nonsense"], ["parse"], ["parse", "--nonsense", "a.md"], ["explain", "a.md"]]
)
def test_wrong_usage_exits_with_2_and_names_the_help(arguments: list[str]) -> None:
    result = CliRunner().invoke(cli, arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "--help" in result.stderr


PLAIN = [
    ["parse", str(ESSAY)],
    ["parse", str(ESSAY), "--format", "json"],
    ["parse", "-f", "biblatex", str(ESSAY)],
    ["parse", str(ESSAY), "--format", "nonsense"],
    ["parse", str(ESSAY.with_name("empty.txt"))],
    ["parse", str(Path(__file__).parent / "data"), "-f", "json"],
]


@pytest.mark.parametrize("arguments", PLAIN, ids=lambda arguments: " ".join(arguments[-2:])[-30:])
def test_a_plain_call_is_answered_as_click_would(arguments: list[str]) -> None:
    """`cli/plain.py` reads what it can without click, and leaves to click what it cannot."""
    plainly = program(*arguments)
    by_click = CliRunner().invoke(cli, arguments)
    assert (plainly.returncode, plainly.stdout, plainly.stderr) == (
        by_click.exit_code,
        by_click.stdout,
        by_click.stderr,
    )


@pytest.mark.parametrize(
    ("arguments", "call"),
    [
        (["parse", str(ESSAY)], (str(ESSAY), "")),
        (["parse", str(ESSAY), "-f", "ris"], (str(ESSAY), "ris")),
        (["parse", "--format", "ris", str(ESSAY)], (str(ESSAY), "ris")),
        (["parse", str(ESSAY), "--format=ris"], None),
        (["parse", str(ESSAY), "--format", "--stats"], None),
        (["parse", "-"], None),
        (["parse", "--help"], None),
        (["parse", str(ESSAY.parent)], None),
        (["parse", str(ESSAY), str(ESSAY)], None),
        (["lint", str(ESSAY)], None),
        ([], None),
    ],
)
def test_only_a_plain_call_is_read_without_click(arguments: list[str], call: tuple[str, str] | None) -> None:
    assert plain_call(arguments) == call


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shells_get_their_completion(shell: str) -> None:
    done = program(_BENES_REFS_COMPLETE=f"{shell}_source")
    assert done.returncode == 0
    assert "_BENES_REFS_COMPLETE" in done.stdout


def test_commands_are_completed() -> None:
    done = program(_BENES_REFS_COMPLETE="bash_complete", COMP_WORDS="benes-refs ex", COMP_CWORD="1")
    assert done.stdout.split() == ["plain,explain", "plain,export"]


@pytest.mark.parametrize(
    "arguments",
    [["parse"], ["explain", "1"], ["export", "-f", "ris"], ["bibliography"], ["lint"]],
    ids=lambda arguments: arguments[0],
)
def test_a_file_that_is_missing_is_one_sentence_in_every_command(arguments: list[str]) -> None:
    command, *options = arguments
    result = CliRunner().invoke(cli, [command, "missing.md", *options])
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "Error: missing.md does not exist.\n"


@pytest.mark.parametrize(
    "arguments",
    [["parse"], ["lint"], ["archives"], ["editions", "DDF"], ["--help"], ["rule", "--all"]],
    ids=lambda arguments: arguments[0],
)
def test_a_reader_that_has_heard_enough_ends_every_command_quietly(arguments: list[str]) -> None:
    """As `| head` does."""
    inputs = [str(ESSAY)] if arguments in (["parse"], ["lint"]) else []
    with subprocess.Popen(
        [sys.executable, "-m", "benes_refs", *arguments, *inputs],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout and process.stderr
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()
        assert b"BrokenPipe" not in process.stderr.read()


def test_a_fault_of_ours_is_one_sentence_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr("benes_refs.cli.inputs.reading", fail)
    result = CliRunner().invoke(cli, ["explain", "a.md", "1"])
    assert (result.exit_code, len(result.stderr.splitlines())) == (2, 1)
    assert "fault in benes-refs (ZeroDivisionError: division by zero)" in result.stderr


def test_nothing_is_written_beside_the_named_output(tmp_path: Path) -> None:
    (tmp_path / "essay.txt").write_bytes(ESSAY.read_bytes())
    done = program("parse", "essay.txt", "-o", "refs.json", cwd=tmp_path, HOME=str(tmp_path))
    assert done.returncode == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["essay.txt", "refs.json"]
