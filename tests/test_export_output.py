"""Writing results: files are whole or untouched, closed pipes are quiet, trouble is one sentence."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from benes_refs.cli import output
from benes_refs.model import BenesRefsError

needs_permissions = pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")


def test_a_file_holds_the_text_as_utf8_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    output.write("Beneš\r\n", str(tmp_path / "a.txt"))
    assert (tmp_path / "a.txt").read_bytes() == "Beneš\r\n".encode()
    assert [file.name for file in tmp_path.iterdir()] == ["a.txt"]


def test_an_interrupted_write_leaves_the_old_file(tmp_path: Path) -> None:
    def pieces() -> Iterator[str]:
        yield "new"
        raise KeyboardInterrupt

    target = tmp_path / "a.txt"
    target.write_text("old")
    with pytest.raises(KeyboardInterrupt):
        output.write(pieces(), str(target))
    assert target.read_text() == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["a.txt"]


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
    output.complain("no file “\x1b[2J\n”")
    assert capsys.readouterr().err == "benes-refs: no file “\N{REPLACEMENT CHARACTER}[2J ”\n"
