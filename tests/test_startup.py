"""What a command imports: nothing before it is needed, and never what only other commands need."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from benes_refs import knowledge, version

ROOT = Path(__file__).parent.parent
ESSAY = ROOT / "fixtures" / "essay" / "essay.txt"
HEAVY = {"pyparsing", "rich", "bibtexparser", "regex", "charset_normalizer", "citeproc", "lxml", "pypdfium2"}
SEE_MODULES = """
import atexit, os, sys
os._exit = sys.exit  # a plain run ends without those who wait for the end
atexit.register(lambda: print(*sorted(sys.modules), file=sys.stderr))
sys.argv = ["benes-refs", *sys.argv[1:]]
from benes_refs.__main__ import main
main()
"""


def imported(*arguments: str) -> set[str]:
    """The modules in memory when `benes-refs ARGUMENTS` ends."""
    environment = os.environ | {"NO_COLOR": "1"}
    done = subprocess.run(
        [sys.executable, "-c", SEE_MODULES, *arguments],
        capture_output=True,
        encoding="utf-8",
        env=environment,
        cwd=ESSAY.parent,
        check=False,
    )
    assert done.stdout
    assert done.returncode == 0, done.stderr
    found = set(done.stderr.split())
    assert "benes_refs" in found
    return found


def test_the_version_imports_nothing_at_all() -> None:
    found = imported("--version")
    assert {name for name in found if name.startswith("benes_refs")} == {
        "benes_refs",
        "benes_refs.__main__",
        "benes_refs.version",
    }
    assert found.isdisjoint({"click", "re", "typing", "pathlib", "importlib.metadata"})


@pytest.mark.parametrize("command", [(), ("parse",), ("explain",), ("lint",), ("archives",)])
def test_help_imports_no_part_of_the_parser(command: tuple[str, ...]) -> None:
    found = imported(*command, "--help")
    parts = ("grammar", "readers", "writers", "resolve", "bibliography", "pipeline")
    assert found.isdisjoint(HEAVY | {f"benes_refs.{part}" for part in parts})


def test_help_of_all_imports_no_command() -> None:
    found = {name for name in imported("--help") if name.startswith("benes_refs.")}
    assert found == {
        "benes_refs.__main__",
        "benes_refs.cli",
        "benes_refs.cli.group",
        "benes_refs.cli.plain",
        "benes_refs.cli.refusals",
        "benes_refs.cli.signals",
        "benes_refs.quick",
        "benes_refs.quick.finder",
        "benes_refs.quick.typing",
        "benes_refs.version",
    }


def test_parsing_to_json_imports_neither_pyparsing_nor_another_format() -> None:
    found = imported("parse", str(ESSAY), "--format", "json")
    assert found.isdisjoint(
        HEAVY | {"jsonschema", "statistics", "tempfile", "concurrent.futures", "pathlib", "calendar"}
    )
    readers = {name for name in found if name.startswith("benes_refs.readers.") and "._" not in name}
    assert readers == {"benes_refs.readers.text"}
    assert found.isdisjoint({"benes_refs.lint", "benes_refs.writers.table", "benes_refs.writers.biblatex"})


@pytest.mark.parametrize("arguments", [(), ("--format", "json"), ("-f", "csl-json")])
def test_a_plain_call_imports_no_command_line(arguments: tuple[str, ...]) -> None:
    found = imported("parse", str(ESSAY), *arguments)
    assert found.isdisjoint({"click", "inspect", "benes_refs.cli.group"})


def test_a_plain_call_imports_little_of_the_standard_library() -> None:
    """What these take is more than what they do for us (see quick and regexes)."""
    found = imported("parse", str(ESSAY), "--format", "json")
    known = {"typing", "re", "enum", "json", "signal", "contextlib", "datetime"}
    assert found.isdisjoint(known | {"collections", "functools", "importlib", "operator", "types"})


SEE_FOLDED = """
import sys
import benes_refs.knowledge.fold
fold = sys.modules["benes_refs.knowledge.fold"]  # the package calls its function so
seen = []
before = fold.folded
fold.folded = lambda text: seen.append(text) or before(text)
import benes_refs.pipeline
print(*seen, sep="\\n")
"""


def test_no_list_of_words_is_folded_anew() -> None:
    """Lists in our own code stand folded in foldings.py (see language/lists.py)."""
    done = subprocess.run(
        [sys.executable, "-c", SEE_FOLDED], capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout.split() == []


def test_importing_the_package_imports_nothing_of_it() -> None:
    code = "import sys, benes_refs; print(*(n for n in sys.modules if n.startswith('benes_refs.')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.split() == ["benes_refs.version"]


def test_the_version_names_the_date_of_the_knowledge() -> None:
    """Written down twice, so that `--version` need not read the knowledge; here the two are held equal."""
    assert knowledge.load().dated == version.KNOWLEDGE_DATE
    assert version.version_line() == f"benes-refs {version.VERSION} (knowledge of {version.KNOWLEDGE_DATE})"
