"""What `benes-refs archives` and `benes-refs editions` promise to someone who looks something up."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from benes_refs.cli.group import cli


@pytest.fixture(autouse=True)
def _narrow_screen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.chdir(tmp_path)


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, arguments, catch_exceptions=True)


def test_archives_are_listed_within_80_columns() -> None:
    lines = run("archives").stdout.splitlines()
    assert any(line.startswith("AVPRF ") for line in lines)
    assert max(map(len, lines)) <= 80
    assert lines[-1].startswith(f"{len(json.loads(run('archives', '-f', 'json').stdout))} archives.")


@pytest.mark.parametrize("word", ["AVPRF", "АВП РФ", "avp rf", "АВП СССР", "AVP MID FR"])
def test_any_spelling_shows_the_one_archive_with_its_levels(word: str) -> None:
    page = run("archives", word).stdout
    assert "fond / opis / papka / delo" in page
    assert "Архив внешней политики Российской Федерации" in " ".join(page.split())
    assert max(map(len, page.splitlines())) <= 80


def test_former_names_lead_to_the_successor() -> None:
    page = run("archives", "ЦГАОР").stdout
    assert page.splitlines()[0].split() == ["Code", "GARF"]
    assert "1961–1992" in page


def test_a_city_lists_its_archives() -> None:
    codes = {line.split()[0] for line in run("archives", "Prague").stdout.splitlines() if line.strip()}
    assert {"AMZV", "VUA-VHA", "NACZ"} <= codes


def test_an_edition_is_shown_with_its_volumes_and_their_coverage() -> None:
    page = run("editions", "DDF").stdout
    assert "DDF-1932-2" in page
    assert any(line.split()[:4] == ["V", "1937-02-20", "–", "1937-05-31"] for line in page.splitlines())
    assert "? marks general knowledge" in page


def test_an_edition_is_found_in_another_script() -> None:
    assert run("editions", "Dokumenty vneshney politiki SSSR").stdout.splitlines()[0].split() == [
        "Code",
        "DVP",
    ]


def test_json_holds_whole_rows() -> None:
    (archive,) = json.loads(run("archives", "TNA", "--format", "json").stdout)
    assert archive["levels"] == ["department", "series", "piece", "item"]
    assert archive["positional"]["3"] == ["department", "series", "piece"]
    (edition,) = json.loads(run("editions", "DVP", "--format", "json").stdout)
    assert edition["runs"][0]["volumes"][0]["start"][:4] == "1917"


@pytest.mark.parametrize("command", ["archives", "editions"])
def test_an_unknown_name_is_one_sentence_with_the_nearest_one(command: str) -> None:
    wanted = {"archives": "RGWAX", "editions": "DGFX"}[command]
    result = run(command, wanted)
    assert result.exit_code == 2
    assert f"“{wanted}”; did you mean “" in result.stderr
    assert result.stderr.count("\n") == 1


def test_a_name_like_nothing_known_says_how_to_list_all() -> None:
    assert "`benes-refs editions` lists all" in run("editions", "zzzzqqqq").stderr


def test_a_users_table_is_laid_over_ours(tmp_path: Path) -> None:
    mine = tmp_path / "mine.toml"
    mine.write_text('[[archive]]\ncode = "MINE"\nname = "My archive"\nlevels = ["box"]\n', "utf-8")
    assert "My archive" in run("archives", "MINE", "--knowledge", str(mine)).stdout
    (tmp_path / "benes-refs.toml").write_text('knowledge = ["mine.toml"]\n', "utf-8")
    assert "My archive" in run("archives", "MINE").stdout


def test_output_off_a_terminal_holds_no_escape_sequences() -> None:
    assert "\x1b" not in run("editions", "FRUS").stdout
