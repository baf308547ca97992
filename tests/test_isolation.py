"""A run keeps to itself: nothing is fetched, run or unpickled, nothing written but what was named.

And it gives the same bytes under any hash seed, locale and time zone.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

FIXTURES = Path(__file__).parent.parent / "fixtures"
WATCHED = """
import json, os, sys
os._exit = sys.exit  # a plain run ends without those who wait for the end
seen = []
def watch(event, arguments):
    if event == "open" and isinstance(arguments[0], str):
        mode, flags = arguments[1] or "", arguments[2] or 0
        if set(mode) & set("wax+") or flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            seen.append(["write", os.path.abspath(arguments[0])])
    elif event in ("os.mkdir", "os.link", "os.symlink", "os.truncate", "shutil.copyfile"):
        seen.append(["write", str(arguments[0])])
    elif event.split(".")[0] in ("socket", "subprocess", "urllib", "http", "ftplib", "smtplib", "webbrowser"):
        seen.append(["outside", event])
    elif event in ("os.system", "os.exec", "os.posix_spawn", "os.fork", "os.forkpty", "pickle.find_class"):
        seen.append(["outside", event])
sys.addaudithook(watch)
sys.dont_write_bytecode = True
sys.argv = ["benes-refs", *sys.argv[1:]]
from benes_refs.__main__ import main
try:
    main()
finally:
    print(json.dumps(seen), file=sys.stderr)
"""
FORMATS = sorted(path.name for path in (FIXTURES / "formats").iterdir() if path.suffix != ".txt")
COMMANDS: dict[str, list[str]] = {
    "parse essay.md -o out.json": ["out.json"],
    "parse essay.md --format table": [],
    "lint essay.md --output-format sarif": [],
    "lint essay.md --fix --unsafe-fixes": ["essay.md"],
    "lint essay.md --baseline known.json --write-baseline": ["known.json"],
    "export essay.md -o refs.bib -o refs.json -o refs.csv -o refs.ris -o refs.md":
        ["refs.bib", "refs.csv", "refs.json", "refs.md", "refs.ris"],
    "export essay.md -o old.bib --append": ["old.bib"],
    "bibliography essay.md --style gost --format html -o list.html": ["list.html"],
    "explain essay.md 2": [],
    "archives": [],
    "editions DDF --format json": [],
    **{f"parse {name} --format json": [] for name in FORMATS},
}  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copy(FIXTURES / "essay" / "essay.md", tmp_path)
    for name in FORMATS:
        shutil.copy(FIXTURES / "formats" / name, tmp_path)
    (tmp_path / "old.bib").write_text("@book{old, title = {Old}}\n")
    return tmp_path


@pytest.mark.parametrize(("command", "outputs"), COMMANDS.items(), ids=list(COMMANDS))
def test_a_run_writes_its_outputs_and_touches_nothing_else(
    folder: Path, command: str, outputs: list[str]
) -> None:
    """All that Python itself reports: files opened to write, sockets, programs, classes from pickles."""
    before = {path.name for path in folder.iterdir()}
    home = folder / "home"
    home.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, *command.split()],
        capture_output=True,
        encoding="utf-8",
        cwd=folder,
        env={**os.environ, "HOME": str(home), "TMPDIR": str(home)},
        check=False,
        timeout=120,
    )
    assert done.returncode in (0, 1), done.stderr
    seen = json.loads(done.stderr.splitlines()[-1])
    named = {str(folder / name) for name in outputs}
    written = {place for what, place in seen if what == "write" and place != os.devnull}
    beside = {place for place in written if place.endswith(".part") and Path(place).parent == folder}
    assert written - beside <= named
    assert bool(beside) == bool(outputs)
    assert [what for what in seen if what[0] == "outside"] == []
    assert {path.name for path in folder.iterdir()} == before | set(outputs) | {"home"}
    assert list(home.iterdir()) == []


SURROUNDINGS = (
    {"LC_ALL": "C", "TZ": "UTC", "PYTHONHASHSEED": "0"},
    {"LC_ALL": "tr_TR.UTF-8", "LANGUAGE": "tr", "TZ": "Asia/Kolkata", "PYTHONHASHSEED": "1"},
    {"LC_ALL": "POSIX", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "TZ": "America/St_Johns",
     "PYTHONHASHSEED": "4294967295"},
)  # fmt: skip


@pytest.mark.parametrize(
    "command",
    ["parse essay.md", "parse essay.docx essay.pdf --jobs 2", "parse essay.html --format table",
     "parse . --stats", "lint essay.md --output-format json", "lint essay.md --diff --unsafe-fixes",
     "export essay.md -f biblatex",
     "export essay.md -f csl-json", "export essay.md -f csv", "bibliography essay.md --style gost",
     "bibliography essay.md --locale cs --format html", "explain essay.md 2", "archives", "editions FRUS"],
)  # fmt: skip
def test_hash_seed_locale_and_time_zone_change_nothing(folder: Path, command: str) -> None:
    outputs = set()
    for surroundings in SURROUNDINGS:
        done = subprocess.run(
            [sys.executable, "-m", "benes_refs", *command.split()],
            capture_output=True,
            cwd=folder,
            env={**os.environ, **surroundings, "COLUMNS": "100"},
            check=False,
            timeout=120,
        )
        outputs.add((done.returncode, done.stdout, done.stderr))
    assert len(outputs) == 1
    assert outputs.pop()[1]
