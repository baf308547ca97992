"""`benes-refs export` as a user types it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import bibtexparser
import pytest
from click.testing import CliRunner, Result

from benes_refs import pipeline
from benes_refs.cli.export import export
from benes_refs.model import BenesRefsError, Conflict
from factories import BOOK, parsed

ESSAY = """One.[^1] Two.[^2]

[^1]: R. Kvaček, *Nad Evropou zataženo*, Praha 1966, p. 131.
[^2]: RGVA, f. 9, op. 29, d. 285, l. 150.
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "essay.md").write_text(ESSAY, "utf-8")
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(export, arguments, catch_exceptions=False)


def trouble(*arguments: str) -> str:
    with pytest.raises(BenesRefsError) as caught:
        run(*arguments)
    return str(caught.value)


def test_several_outputs_at_once_each_by_its_suffix(folder: Path) -> None:
    names = ["refs.bib", "refs.json", "refs.ris", "refs.csv", "refs.md"]
    assert run("essay.md", *(part for name in names for part in ("-o", name))).exit_code == 0
    assert "@book{" in (folder / "refs.bib").read_text("utf-8")
    assert len(json.loads((folder / "refs.json").read_text("utf-8"))) == 2
    assert (folder / "refs.ris").read_bytes().startswith(b"TY  - ")
    assert (folder / "refs.csv").read_bytes().startswith(b"\xef\xbb\xbfkey,")
    assert (folder / "refs.md").read_text("utf-8").startswith("# Sources")


def test_a_format_goes_to_standard_output(folder: Path) -> None:
    result = run("essay.md", "-f", "bibtex")
    assert len(bibtexparser.parse_string(result.output).entries) == 2


def test_two_runs_give_the_same_bytes(folder: Path) -> None:
    for name in ("a.bib", "b.bib"):
        run("essay.md", "-o", name)
    assert (folder / "a.bib").read_bytes() == (folder / "b.bib").read_bytes()


def test_hash_seed_locale_and_time_zone_change_nothing(folder: Path) -> None:
    command = [sys.executable, "-m", "benes_refs", "export", "essay.md", "-f", "bibtex"]
    settings = [
        {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "UTC"},
        {"PYTHONHASHSEED": "2", "LC_ALL": "C.UTF-8", "TZ": "Asia/Tokyo"},
    ]
    outputs = [subprocess.run(command, env=one, capture_output=True, check=True).stdout for one in settings]
    assert outputs[0] == outputs[1]


@pytest.mark.parametrize("name", ["refs.bib", "refs.json"])
def test_append_adds_what_is_missing_once(folder: Path, name: str) -> None:
    run("essay.md", "-o", name, "--append")
    first = (folder / name).read_bytes()
    run("essay.md", "-o", name, "--append")
    assert (folder / name).read_bytes() == first
    (folder / "more.md").write_text(
        ESSAY + "[^3]: P. Sudoplatov, *Spetsoperatsii*, Moscow 1997.\n\nX[^3]\n", "utf-8"
    )
    run("more.md", "-o", name, "--append")
    grown = (folder / name).read_bytes()
    assert len(grown) > len(first)
    assert b"Sudoplatov" in grown


def test_append_leaves_a_file_alone_that_it_can_not_read(folder: Path) -> None:
    (folder / "refs.bib").write_bytes(b"@book{a, title={\xe8}}")
    assert "not UTF-8" in trouble("essay.md", "-o", "refs.bib", "--append")
    (folder / "refs.json").write_text("{")
    assert "left alone" in trouble("essay.md", "-o", "refs.json", "--append")
    assert (folder / "refs.json").read_text() == "{"


def test_nothing_is_written_where_one_output_can_not_be(folder: Path) -> None:
    assert "names no format" in trouble("essay.md", "-o", "refs.bib", "-o", "refs.xyz")
    assert not (folder / "refs.bib").exists()


def test_key_style_changes_the_keys(folder: Path) -> None:
    assert (
        "@book{KVACEK-1966," in run("essay.md", "-f", "biblatex", "--key-style", "[auth:upper]-[year]").output
    )


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["essay.md"], "Say what to write"),
        (["essay.md", "-f", "pdf"], "Unknown format “pdf”"),
        (["essay.md", "-f", "ris", "--append", "-o", "a.ris"], "cannot add to a ris file"),
        (["essay.md", "-f", "bibtex", "--append"], "--append needs a file"),
        (["essay.md", "-f", "bibtex", "-o", "a.bib", "-o", "b.bib"], "--format goes with one output"),
        (["essay.md", "-o", "a.bib", "-o", "a.bib"], "named twice"),
        (["essay.md", "-o", "no/such/folder/a.bib"], "Cannot write"),
        (["essay.md", "-f", "ris", "--key-style", "auth +"], "Cannot read the key style"),
    ],
)
def test_what_can_not_be_done_is_one_clear_sentence(folder: Path, arguments: list[str], words: str) -> None:
    said = trouble(*arguments)
    assert words in said
    assert "\n" not in said


def test_the_latex_files_come_beside_the_bib_file(folder: Path) -> None:
    (folder / "thesis").mkdir()
    run("essay.md", "-o", "thesis/refs.bib", "--latex-fields")
    assert sorted(file.name for file in (folder / "thesis").iterdir()) == [
        "benes-refs-fields.tex",
        "benes-refs.dbx",
        "refs.bib",
    ]


def test_facts_that_disagree_are_reported(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    conflict = Conflict("work.issued", (("1966", "n1.1"), ("19\x1b[31m68", "n2.1")))
    essay = parsed(BOOK._replace(conflicts=(conflict,)))
    monkeypatch.setattr(pipeline, "read_and_parse", lambda *_, **__: essay)
    result = run("essay.md", "-o", "refs.bib")
    assert "kvacek1966: citations disagree on work.issued: 1966 (n1.1), 19" in result.stderr
    assert "\x1b" not in result.stderr
