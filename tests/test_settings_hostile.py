"""Settings, knowledge, baselines and bibliographies made to harm: one sentence, exit code 2, no harm done."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from benes_refs import bounded
from benes_refs.cli.group import cli

ESSAY = (
    "A.[^1] B.[^2]\n\n[^1]: RGVA, f. 5, op. 1, d. 2, l. 3; Churshill, p. 5.\n\n[^2]: DDF, 1re série, t. 99.\n"
)
DEEP = "[" * 100_000
MANY_DIGITS = "9" * 5000
ARCHIVE = '[[archive]]\ncode = "KLEM"\nname = "Archiv hradu Klem"\nlevels = ["carton"]\n'
EDITION = '[[edition]]\ncode = "{}"\ntitle = "Zed"\n[[edition.run]]\ncode = "{}"\ntitle = "Z"\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "essay.md").write_text(ESSAY, "utf-8")
    return tmp_path


def run(*arguments: str) -> Result:
    result = CliRunner().invoke(cli, arguments)
    assert "met a fault" not in result.output
    assert "Traceback" not in result.output
    return result


def refused(*arguments: str) -> str:
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert len(result.stderr.splitlines()) == 1
    return result.stderr


@pytest.mark.parametrize("command", ["parse", "lint", "archives"])
@pytest.mark.parametrize(
    "text",
    [f"x = {DEEP}", f"x = {MANY_DIGITS}", "x", f"[editions]\ntolerance_days = {'9' * 12}",
     "[editions]\ntolerance_days = -1", '[editions]\ntolerance_days = "3"', "editions = 3", "knowledge = []",
     '[[archive]]\ncode = "A=B"\nname = "N"\nlevels = ["a"]\n', EDITION.format("A|B", "C"),
     EDITION.format("A", "B=C"), '[city]\n"A|B" = []\n', f"{ARCHIVE}positional = {{ '²' = ['carton'] }}\n"],
)  # fmt: skip
def test_bad_knowledge_is_one_sentence(folder: Path, text: str, command: str) -> None:
    (folder / "bad.toml").write_text(text, "utf-8")
    inputs = [] if command == "archives" else ["essay.md"]
    assert refused(command, *inputs, "--knowledge", "bad.toml").startswith("Error: ")


@pytest.mark.parametrize(
    "text",
    ['[spelling]\npersons = ["", " ", "("]\n',
     EDITION.format("DDF", "D9") + '[[edition.run.volumes]]\nnumber = "²"\n',
     ARCHIVE + 'variants = ["", " ", "(?:a+)+$", "a|b=c\\td", "\\u0000"]\n'],
)  # fmt: skip
def test_odd_knowledge_is_no_trouble(folder: Path, text: str) -> None:
    (folder / "odd.toml").write_text(text, "utf-8")
    assert run("lint", "essay.md", "--knowledge", "odd.toml").exit_code == 1


@pytest.mark.parametrize(
    "text",
    ["lint = 5", "lint = []", "[lint]\nselect = 5", "[lint]\nprofile = [[]]", "[lint]\nseverity = {}",
     "[lint]\nper-file-ignores = 5", "knowledge = 5", 'knowledge = ["a\\u0000b"]', 'knowledge = ["."]',
     f"x = {DEEP}", f"x = {MANY_DIGITS}"],
)  # fmt: skip
def test_bad_settings_are_one_sentence(folder: Path, text: str) -> None:
    (folder / "benes-refs.toml").write_text(text, "utf-8")
    refused("lint", "essay.md")


@pytest.mark.parametrize("text", ["tool = 5 # benes-refs", "[tool]\nother = 1 # benes-refs"])
def test_settings_of_other_programs_are_theirs(folder: Path, text: str) -> None:
    (folder / "pyproject.toml").write_text(text, "utf-8")
    assert run("lint", "essay.md").exit_code == 1


@pytest.mark.parametrize(
    "text", [DEEP, "{}", "null", '{"format": "benes-refs-baseline/1", "findings": [[1]]}', ""]
)
def test_a_bad_baseline_is_one_sentence(folder: Path, text: str) -> None:
    (folder / "known.json").write_text(text, "utf-8")
    assert "is no baseline" in refused("lint", "essay.md", "--baseline", "known.json")


@pytest.mark.parametrize("text", [DEEP, "{}", f"[{MANY_DIGITS}]", "[null]", "\udcff"])
def test_a_file_that_cannot_be_added_to_is_left_alone(folder: Path, text: str) -> None:
    target = folder / "refs.json"
    target.write_bytes(text.encode("utf-8", "surrogateescape"))
    before = target.read_bytes()
    assert "left alone" in refused("export", "essay.md", "-o", "refs.json", "--append")
    assert target.read_bytes() == before


@pytest.mark.parametrize(
    "style", ["auth(1)", f"auth({MANY_DIGITS})", "year(1, 2)", "(" * 5000, "auth +", "[auth9]"]
)
def test_a_bad_key_style_is_one_sentence(folder: Path, style: str) -> None:
    assert "Cannot read the key style" in refused("export", "essay.md", "-f", "ris", "--key-style", style)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no /dev/zero")
@pytest.mark.parametrize(
    "arguments",
    [["lint", "essay.md", "--knowledge"], ["lint", "essay.md", "--config"],
     ["lint", "essay.md", "--baseline"], ["parse", "essay.md", "--knowledge"],
     ["export", "essay.md", "-f", "biblatex", "--append", "-o"]],
)  # fmt: skip
def test_a_file_without_end_does_not_fill_the_memory(
    folder: Path, arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounded, "MOST_BYTES", 1_000_000)
    assert "file too large" in refused(*arguments, "/dev/zero").lower()


@pytest.mark.parametrize("arguments", [["--fix"], ["--diff"]])
def test_a_pipe_is_not_mended(folder: Path, arguments: list[str]) -> None:
    """It can be read once only: who waited for it to be written anew would wait for ever."""
    os.mkfifo(folder / "pipe.md")
    assert "nor can a pipe" in refused("lint", "pipe.md", *arguments)
