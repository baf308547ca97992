"""The README tells the truth: each of its console blocks is run, and says what the README says.

A command stands behind `$`, its further lines behind `>`; what it prints follows.  Commands see the fixtures,
an empty folder and a terminal of 80 columns.  `pytest tests/test_readme.py --update` writes the outputs and
the tables anew, and fails.
"""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from benes_refs import readers, writers
from benes_refs.lint.docs import rule_table

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Command(NamedTuple):
    line: str
    output: str


def blocks() -> list[str]:
    return [found[1] for found in BLOCK.finditer(README.read_text("utf-8"))]


def commands(block: str) -> list[Command]:
    """The commands of a block with the outputs written below them."""
    found: list[Command] = []
    for line in block.splitlines():
        if line.startswith("$ "):
            found.append(Command(line[2:], ""))
        elif line.startswith("> ") and not found[-1].output:
            found[-1] = Command(f"{found[-1].line}\n{line[2:]}", "")
        else:
            found[-1] = Command(found[-1].line, f"{found[-1].output}{line}\n")
    return found


def run(line: str, folder: Path) -> str:
    """What a command shows on a terminal of 80 columns without colour."""
    environment = {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(folder),
        "LC_ALL": "C.UTF-8",
        "TERM": "dumb",
        "COLUMNS": "80",
        "NO_COLOR": "1",
    }
    reader, terminal = pty.openpty()
    with subprocess.Popen(
        ["bash", "-c", line],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=terminal,
        stderr=terminal,
    ):
        os.close(terminal)
        shown = b"".join(iter(lambda: read_some(reader), b""))
    os.close(reader)
    return shown.decode("utf-8").replace("\r\n", "\n")


def read_some(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # how Linux says that nobody writes any more
        return b""


@pytest.mark.parametrize("number", range(len(blocks())))
def test_each_command_says_what_the_readme_says(number: int, tmp_path: Path, update: bool) -> None:
    (tmp_path / "fixtures").symlink_to(ROOT / "fixtures")
    block = blocks()[number]
    made = [Command(command.line, run(command.line, tmp_path)) for command in commands(block)]
    assert [command for command in made if "Traceback" in command.output] == []
    if update:
        rewrite(block, "".join(map(as_written, made)))
    assert made == commands(block)
    assert not update, "rewritten: read the difference, then run without --update"


def as_written(command: Command) -> str:
    return "$ " + command.line.replace("\n", "\n> ") + "\n" + command.output


def rewrite(old: str, new: str) -> None:
    README.write_text(README.read_text("utf-8").replace(old, new), "utf-8")


def between(marker: str) -> str:
    """The text between `<!-- marker -->` and `<!-- /marker -->`."""
    text = README.read_text("utf-8")
    return text.partition(f"<!-- {marker} -->\n")[2].partition(f"<!-- /{marker} -->")[0]


def test_the_table_of_rules_is_that_of_the_rules(update: bool) -> None:
    if update:
        rewrite(f"<!-- rules -->\n{between('rules')}", f"<!-- rules -->\n{rule_table()}")
    assert between("rules") == rule_table()


def test_every_format_is_named() -> None:
    """Those that benes-refs reads with their suffixes, those that it writes with their names."""
    text = README.read_text("utf-8")
    suffixes = [own[0] for own in readers.formats().values()]
    assert [name for name in (*suffixes, *writers.names()) if f"`{name}`" not in text] == []


def test_links_lead_to_files_of_the_project() -> None:
    links = re.findall(r"\]\((?!https?:|#)([^)]+)\)", README.read_text("utf-8"))
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []
