"""`benes-refs parse`: what it shows, many files, trouble in one sentence, nothing that a terminal obeys."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from benes_refs import pipeline, readers, writers
from benes_refs.cli import folders, inputs, products, stats
from benes_refs.cli.group import cli
from benes_refs.model import Parsed, Span

ESSAY = Path(__file__).parent.parent / "fixtures" / "essay" / "essay.txt"
ONE = "A.[^1]\n\n[^1]: Litvinov to Stalin, 3 April 1935, RGASPI: 17/2/31, p. 63.\n"
TWO = (
    "A.[^1] B.[^2]\n\n[^1]: Naggiar à Laval, Prague, 19 juin 1935, DDF, 1re série, t. XI, p. 137.\n\n"
    "[^2]: Uritskii to Voroshilov, 12 Dec. 1934, RGVA: 33987/3/740, p. 116; R. Kvaček. Nad Evropou zataženo. "
    "Praha, 1966. S. 131-132.\n"
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "one.md").write_text(ONE, "utf-8")
    (tmp_path / "two.md").write_text(TWO, "utf-8")
    return tmp_path


def run(*arguments: str, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(cli, ["parse", *arguments], input=stdin)


def notes(result: Result) -> list[dict[str, Any]]:
    assert result.exit_code == 0, result.stderr
    found: list[dict[str, Any]] = json.loads(result.stdout)["notes"]
    return found


def kinds(result: Result) -> list[str]:
    return [citation["kind"] for note in notes(result) for citation in note["citations"]]


def test_without_a_terminal_the_result_is_json(folder: Path) -> None:
    assert json.loads(run("one.md").stdout)["format"] == "benes-refs/1"


def test_standard_input_is_read(folder: Path) -> None:
    assert kinds(run("-", stdin=ONE)) == ["archival"]
    assert kinds(run("-", "--encoding", "cp1251", stdin=ONE.encode("cp1251"))) == ["archival"]


@pytest.mark.parametrize("name", writers.names())
def test_every_format_can_be_asked_for(folder: Path, name: str) -> None:
    result = run("two.md", "--format", name)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "vropou" in result.stdout


def test_the_suffix_of_the_output_names_the_format(folder: Path) -> None:
    assert run("one.md", "-o", "refs.ris").stdout == ""
    assert (folder / "refs.ris").read_text("utf-8").startswith("TY  - ")


def test_notes_can_be_chosen(folder: Path) -> None:
    assert [note["marker"] for note in notes(run("two.md", "--notes", "2-5,12"))] == ["2"]
    assert [note["marker"] for note in notes(run(str(ESSAY), "--notes", "*,3-4"))] == ["*", "3", "4"]
    assert [note["marker"] for note in notes(run(str(ESSAY), "--notes", "99"))] == []


def test_the_references_are_those_of_the_chosen_notes(folder: Path) -> None:
    chosen = json.loads(run("two.md", "--notes", "1").stdout)
    assert len(chosen["references"]) == 1
    assert len(json.loads(run("two.md").stdout)["references"]) == 3


def test_kinds_can_be_chosen_and_join(folder: Path) -> None:
    assert kinds(run("two.md", "--kind", "book")) == ["book"]
    assert kinds(run("two.md", "--kind", "book", "--kind", "edition")) == ["edition", "book"]


def test_citations_can_be_sorted(folder: Path) -> None:
    assert kinds(run("two.md", "--sort", "kind")) == ["archival", "edition", "book"]
    assert kinds(run("two.md", "--sort", "date")) == ["archival", "edition", "book"]
    assert kinds(run("two.md", "--sort", "archive"))[0] == "archival"


def test_citations_or_references_alone(folder: Path) -> None:
    assert json.loads(run("one.md", "--citations").stdout)["references"] == []
    result = json.loads(run("one.md", "--references").stdout)
    assert (result["notes"], len(result["references"])) == ([], 1)


def test_the_table_of_references_shows_each_source_with_its_notes(folder: Path) -> None:
    shown = run("two.md", "--references", "-f", "table").stdout
    *rows, summary = [line.split()[:2] for line in shown.splitlines() if line[:1].isdigit()]
    assert summary == ["3", "sources"]
    assert rows == [
        ["1", "edition"],
        ["2", "archival"],
        ["3", "book"],
    ]


def test_statistics_tell_how_much_was_understood(folder: Path) -> None:
    shown = run("two.md", "--stats").stdout
    counts = {line[:20].strip(): line[20:].split()[0] for line in shown.splitlines()}
    assert counts["notes"] == "2"
    assert counts["citations"] == "3"
    assert counts["archival"] == counts["edition"] == counts["book"] == "1"
    assert counts["citation text read"].endswith("%")


def test_statistics_for_programs_add_up_over_files(folder: Path) -> None:
    one, two, both = (
        json.loads(run(*names, "--stats", "-f", "json").stdout)
        for names in (["one.md"], ["two.md"], ["one.md", "two.md"])
    )
    assert both["citations"] == one["citations"] + two["citations"] == 4
    assert both["kinds"] == {"archival": 2, "edition": 1, "book": 1}
    assert 0 < both["read"] <= 1


def test_what_was_not_read_lowers_the_share() -> None:
    """Half of a citation's letters unread, or an unread stretch beside it that is as long."""
    parsed = pipeline.parse_text(ONE)
    (note,) = parsed.notes
    (citation,) = note.citations
    start, end = citation.span
    half = parsed.source.text.index("1935") + 4

    def share(**changes: object) -> float:
        cited = citation._replace(**{"unread": (), **changes.pop("citation", {})})  # type: ignore[dict-item]
        changed = note._replace(citations=(cited,), **{"unread": (), **changes})
        return stats.share(stats.counts(parsed._replace(notes=(changed,))))

    assert share() == 1
    assert 0.3 < share(citation={"unread": (Span(half, end),)}) < 0.8
    assert share(unread=(Span(start, end),)) == 0.5


class TestManyFiles:
    def test_several_inputs_give_a_list_in_their_order(self, folder: Path) -> None:
        found = json.loads(run("two.md", "one.md").stdout)
        assert [one["source"] for one in found] == ["two.md", "one.md"]

    def test_the_list_is_what_the_writer_itself_makes_of_them(self, folder: Path) -> None:
        parsed = [pipeline.read_and_parse(name) for name in ("one.md", "two.md")]
        assert run("one.md", "two.md").stdout == writers.get("json").render(parsed)

    def test_a_folder_stands_for_the_files_in_it_that_can_be_read(self, folder: Path) -> None:
        (folder / "deep").mkdir()
        (folder / "deep" / "three.md").write_text(ONE, "utf-8")
        (folder / ".hidden").mkdir()
        (folder / ".hidden" / "four.md").write_text(ONE, "utf-8")
        (folder / "photo.jpeg").write_bytes(b"\xff\xd8")
        found = json.loads(run(".").stdout)
        assert [one["source"] for one in found] == [str(Path("deep", "three.md")), "one.md", "two.md"]

    @pytest.mark.parametrize(
        ("glob", "chosen"),
        [
            ("*.md", ["a.md"]),
            ("./*.md", ["a.md"]),
            ("**/*.md", ["a.md", "x/b.md", "x/y/c.md"]),
            ("x/?.md", ["x/b.md"]),
            ("x/**", ["x/b.md", "x/y/c.md"]),
            ("**/y/**/*.md", ["x/y/c.md"]),
        ],
    )
    def test_a_glob_chooses_files_of_a_folder(self, tmp_path: Path, glob: str, chosen: list[str]) -> None:
        for name in ("a.md", "a.txt", "x/b.md", "x/y/c.md"):
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(ONE, "utf-8")
        found = json.loads(run(str(tmp_path), "--glob", glob).stdout)
        assert [one["source"] for one in found] == [str(tmp_path / name) for name in chosen]

    def test_a_glob_is_matched_in_time_in_proportion(self) -> None:
        """Stars that could share a name in any number of ways are tried in one."""
        assert not folders._matching("**/" * 30 + "*a" * 30 + "b")(Path("a/" * 60 + "a" * 200))
        assert folders._matching("**/" * 30 + "*a" * 30 + "b")(Path("a/" * 60 + "a" * 200 + "b"))
        assert folders._matching("[a].md")(Path("[a].md"))

    def test_a_folder_of_one_file_gives_a_list_too(self, tmp_path: Path) -> None:
        (tmp_path / "a.md").write_text(ONE, "utf-8")
        assert len(json.loads(run(str(tmp_path)).stdout)) == 1

    def test_a_bad_file_is_told_of_and_the_rest_is_done(self, folder: Path) -> None:
        (folder / "bad.md").write_bytes(b"")
        result = run("bad.md", "one.md", "missing.md", "two.md")
        assert result.exit_code == 2
        assert result.stderr.splitlines() == ["Error: bad.md is empty.", "Error: missing.md does not exist."]
        assert [one["source"] for one in json.loads(result.stdout)] == ["one.md", "two.md"]

    def test_where_no_file_can_be_read_no_output_is_written(self, folder: Path) -> None:
        (folder / "refs.json").write_text("old")
        result = run("missing.md", "gone.md", "-o", "refs.json")
        assert (result.exit_code, result.stdout) == (2, "")
        assert (folder / "refs.json").read_text() == "old"

    def test_a_fault_of_ours_in_one_file_is_told_of_and_the_rest_is_done(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        read = inputs.Reading.parsed

        def fail(self: inputs.Reading, path: str) -> Parsed:
            if path == "one.md":
                raise IndexError("list index out of range")
            return read(self, path)

        monkeypatch.setattr(inputs.Reading, "parsed", fail)
        result = run("one.md", "two.md")
        assert (result.exit_code, len(json.loads(result.stdout))) == (2, 1)
        assert result.stderr.startswith("Error: one.md met a fault in benes-refs (IndexError: ")
        monkeypatch.setenv("BENES_REFS_TRACEBACK", "1")
        with pytest.raises(IndexError):
            CliRunner().invoke(cli, ["parse", "one.md", "two.md"], catch_exceptions=False)

    def test_a_folder_without_a_file_to_read_is_one_sentence(self, tmp_path: Path) -> None:
        result = run(str(tmp_path))
        assert (result.exit_code, result.stdout) == (2, "")
        assert "is a folder without a file to read." in result.stderr

    def test_a_bibliography_of_several_files_names_each_source_once(self, folder: Path) -> None:
        (folder / "again.md").write_text(ONE, "utf-8")
        assert len(json.loads(run("one.md", "again.md", "two.md", "-f", "csl-json").stdout)) == 4

    @pytest.mark.parametrize("arguments", [["-f", "json"], ["-f", "table"], ["-f", "ris"], ["--stats"]])
    def test_the_number_of_processes_changes_nothing(self, folder: Path, arguments: list[str]) -> None:
        for number in range(12):
            (folder / f"{number}.md").write_text(ONE.replace("17/2/31", f"17/2/{number}"), "utf-8")
        (folder / "bad.md").write_bytes(b"")
        one, two = (run(".", *arguments, "--jobs", jobs) for jobs in ("1", "2"))
        assert (one.exit_code, one.stdout, one.stderr) == (two.exit_code, two.stdout, two.stderr)

    def test_files_are_read_one_by_one(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """The second file is opened only when the result of the first is made: memory holds one at a time."""
        events: list[str] = []
        read = inputs.Reading.parsed
        render = products._text
        monkeypatch.setattr(
            inputs.Reading, "parsed", lambda self, path: events.append(path) or read(self, path)
        )
        monkeypatch.setattr(
            products, "_text", lambda format_, parsed: events.append("made") or render(format_, parsed)
        )
        run("one.md", "two.md")
        assert events == ["one.md", "made", "two.md", "made"]


@pytest.mark.parametrize("command", ["export --format biblatex", "bibliography"])
def test_other_commands_read_folders_and_settings_too(folder: Path, command: str) -> None:
    """A bad file is told of, the others make one bibliography; knowledge comes from the configuration."""
    (folder / "mine.toml").write_text(
        '[[archive]]\ncode = "KLEM"\nname = "Archiv hradu Klem"\nlevels = ["carton"]\n', "utf-8"
    )
    (folder / "klem.md").write_text("A.[^1]\n\n[^1]: Beneš to Krofta, KLEM, kart. 12.\n", "utf-8")
    (folder / "benes-refs.toml").write_text('knowledge = ["mine.toml"]\n')
    (folder / "bad.md").write_bytes(b"")
    result = CliRunner().invoke(cli, [*command.split(), "."])
    assert (result.exit_code, result.stderr) == (2, "Error: bad.md is empty.\n")
    assert "Archiv hradu Klem" in result.stdout
    assert "RGASPI" in result.stdout or "Российский государственный архив социально" in result.stdout


class TestTrouble:
    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (["missing.md"], "missing.md does not exist."),
            (["empty.md"], "empty.md is empty."),
            (["plain.md"], "plain.md has no notes that benes-refs can find (read as markdown)."),
            (["one.md", "-f", "nonsense"], "Unknown format “nonsense”"),
            (["one.md", "-o", "refs.xyz"], "The ending of “refs.xyz” names no format"),
            (["one.md", "-o", "missing/refs.json"], "Cannot write “missing/refs.json”"),
            (["one.md", "--input-format", "nonsense"], "Unknown input format “nonsense”"),
            (["one.md", "--encoding", "nonsense"], "nonsense"),
            (["one.md", "--knowledge", "missing.toml"], "missing.toml"),
            (["one.md", "--knowledge", "one.md"], "one.md"),
            (["one.md", "--notes", "5-2"], "“5-2” names no notes"),
            (["binary.txt"], "binary.txt"),
        ],
    )
    def test_it_is_one_sentence_and_exit_code_2(self, folder: Path, arguments: list[str], said: str) -> None:
        (folder / "empty.md").write_bytes(b"")
        (folder / "plain.md").write_text("No notes here.", "utf-8")
        (folder / "binary.txt").write_bytes(bytes(range(256)) * 40)
        result = run(*arguments)
        assert (result.exit_code, result.stdout) == (2, "")
        assert said in result.stderr
        assert len(result.stderr.splitlines()) == 1
        assert "Traceback" not in result.stderr
        assert not isinstance(result.exception, AssertionError)

    def test_wrong_usage_names_the_help(self) -> None:
        result = run()
        assert result.exit_code == 2
        assert "--help" in result.stderr

    def test_a_bad_configuration_is_one_sentence(self, folder: Path) -> None:
        (folder / "benes-refs.toml").write_text("knowledge = 1")
        result = run("one.md")
        assert (result.exit_code, len(result.stderr.splitlines())) == (2, 1)

    def test_the_configuration_names_knowledge_files(self, folder: Path) -> None:
        (folder / "mine.toml").write_text(
            '[[archive]]\ncode = "KLEM"\nname = "Archiv hradu Klem"\nlevels = ["carton"]\n', "utf-8"
        )
        (folder / "klem.md").write_text("A.[^1]\n\n[^1]: Beneš to Krofta, KLEM, kart. 12.\n", "utf-8")
        (folder / "benes-refs.toml").write_text('knowledge = ["mine.toml"]\n')
        (note,) = notes(run("klem.md"))
        assert note["citations"][0]["holding"]["archive"] == "KLEM"


def program(*arguments: str, **options: Any) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "benes_refs", *arguments]
    return subprocess.run(command, capture_output=True, check=False, timeout=60, **options)


class TestProgram:
    def test_lone_surrogates_and_nul_from_standard_input_are_no_trouble(self) -> None:
        text = ONE.replace("Stalin", "St\0al\ufffein").encode() + b"\xed\xa0\x80\xff"
        done = program("parse", "-", "--input-format", "markdown", input=text)
        assert b"Traceback" not in done.stderr
        assert done.returncode in (0, 2)

    @pytest.mark.parametrize("name", writers.names())
    def test_no_terminal_escape_of_an_input_reaches_the_output(self, folder: Path, name: str) -> None:
        evil = TWO.replace("Nad Evropou", "Nad\x1b]0;owned\x07 \x1b[31m\x9b2J\u202eEvropou")
        (folder / "evil.md").write_text(evil, "utf-8")
        done = program("parse", "evil.md", "-f", name, cwd=folder)
        shown = done.stdout.decode("utf-8")
        assert done.returncode == 0
        assert [sign for sign in "\x1b\x07\x9b" if sign in shown] == []

    def test_no_terminal_escape_of_a_name_reaches_standard_error(self, tmp_path: Path) -> None:
        done = program("parse", "\x1b[31mred.md", cwd=tmp_path)
        assert b"\x1b" not in done.stderr


def test_every_known_suffix_is_read_in_folders() -> None:
    """The registry of readers, not a list in the command line, says what a folder holds."""
    suffixes = [suffix for own in readers.formats().values() for suffix in own]
    assert all(folders._readable()(Path(f"essay{suffix}")) for suffix in suffixes)
