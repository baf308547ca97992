"""Writing results: files are whole or untouched, closed pipes are quiet, trouble is one sentence."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from benes_refs.cli import output
from benes_refs.cli.group import cli
from benes_refs.cli.messages import complain
from benes_refs.model import BenesRefsError

needs_permissions = pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")


def test_a_file_holds_the_text_as_utf8_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    output.write("Beneš\r\n", str(tmp_path / "a.txt"))
    assert (tmp_path / "a.txt").read_bytes() == "Beneš\r\n".encode()
    assert [file.name for file in tmp_path.iterdir()] == ["a.txt"]


@pytest.mark.parametrize("end", [KeyboardInterrupt, SystemExit, BenesRefsError, MemoryError])
def test_an_interrupted_write_leaves_the_old_file(tmp_path: Path, end: type[BaseException]) -> None:
    def pieces() -> Iterator[str]:
        yield "new"
        raise end

    target = tmp_path / "a.txt"
    target.write_text("old")
    with pytest.raises(end):
        output.write(pieces(), str(target))
    assert target.read_text() == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["a.txt"]


@pytest.mark.parametrize("step", ["open", "chmod", "replace"])
def test_an_interrupt_at_any_step_leaves_no_other_file(
    tmp_path: Path, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even in the very moment in which the file beside the old one was made, and nobody holds it yet."""
    owner = output.os if step == "open" else Path
    taken = getattr(owner, step)

    def interrupted(*arguments: object) -> None:
        taken(*arguments)
        raise KeyboardInterrupt

    monkeypatch.setattr(owner, step, interrupted)
    with pytest.raises(KeyboardInterrupt):
        output.write("new", str(tmp_path / "a.txt"))
    assert [file.name for file in tmp_path.iterdir()] == (["a.txt"] if step == "replace" else [])


def test_a_file_that_is_being_written_is_for_its_owner_alone(tmp_path: Path) -> None:
    """A bibliography that nobody else may read is not open to all while it is replaced."""
    modes: list[int] = []

    def pieces() -> Iterator[str]:
        yield "new"
        modes.extend(file.stat().st_mode & 0o777 for file in tmp_path.iterdir())

    output.write(pieces(), str(tmp_path / "a.txt"))
    assert modes == [0o600]


def test_permissions_and_links_of_the_old_file_are_kept(tmp_path: Path) -> None:
    target, link = tmp_path / "a.txt", tmp_path / "link"
    target.write_text("old")
    target.chmod(0o640)
    link.symlink_to(target)
    output.write("new", str(link))
    assert link.is_symlink()
    assert target.read_text() == "new"
    assert target.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("path", ["", "missing/a.txt"])
def test_a_path_that_cannot_be_written_is_one_sentence(tmp_path: Path, path: str) -> None:
    with pytest.raises(BenesRefsError, match=r"^Cannot write “.*”: .*\.$"):
        output.write("text", str(tmp_path / path))


WRITING = (
    "parse essay.md -o new.json",
    "parse essay.md essay.md --jobs 2 -o new.json",
    "export essay.md -o new.bib",
    "export essay.md -o refs.bib --append",
    "bibliography essay.md -o new.html --format html",
    "lint essay.md --fix",
    "lint essay.md --baseline new.json --write-baseline",
)


@pytest.mark.parametrize("command", WRITING)
@pytest.mark.parametrize("refusal", [errno.EROFS, errno.EACCES, errno.EPERM, errno.ENOSPC, errno.EDQUOT])
def test_where_nothing_can_be_made_every_command_says_so(
    tmp_path: Path, command: str, refusal: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A read-only file system, a folder of somebody else, no space: simulated, for root may do all."""
    monkeypatch.chdir(tmp_path)
    Path("essay.md").write_text("A.[^1]\n\n[^1]: Ф.5. Оп.1. Д. 2. Л.3, РГВА.\n", "utf-8")
    Path("refs.bib").write_text("@book{old}\n")
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    make = os.open

    def refuse(path: str, flags: int, *mode: int) -> int:
        if flags & os.O_CREAT:
            raise OSError(refusal, os.strerror(refusal), path)
        return make(path, flags, *mode)

    monkeypatch.setattr(output.os, "open", refuse)
    result = CliRunner().invoke(cli, command.split())
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.endswith(f": {os.strerror(refusal).lower()}.\n")
    assert len(result.stderr.splitlines()) == 1
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_link_that_goes_in_a_circle_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(BenesRefsError, match=r"^Cannot write “.*”: too many levels"):
        output.write("text", str(tmp_path / "a"))


@needs_permissions
def test_a_read_only_folder_is_one_sentence(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(BenesRefsError, match="permission denied"):
        output.write("text", str(tmp_path / "a.txt"))
    tmp_path.chmod(0o700)


def test_a_device_is_written_in_place() -> None:
    output.write("text", os.devnull)
    assert Path(os.devnull).is_char_device()


def test_a_full_disk_is_one_sentence() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    with pytest.raises(BenesRefsError, match="no space left"):
        output.write("text" * 100_000, "/dev/full")


@pytest.mark.parametrize("amount", [1, 1_000_000])
def test_a_closed_pipe_ends_the_program_without_a_word(amount: int) -> None:
    code = f"from benes_refs.cli.output import write; write('line\\n' * {amount})"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout and process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_what_utf8_cannot_hold_is_escaped(tmp_path: Path) -> None:
    output.write("\udc80", str(tmp_path / "a.json"))
    assert (tmp_path / "a.json").read_bytes() == rb"\udc80"


def test_a_complaint_can_not_command_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    complain("no file “\x1b[2J\n”")
    assert capsys.readouterr().err == "Error: no file “\N{REPLACEMENT CHARACTER}[2J ”\n"
