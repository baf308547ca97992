"""A run that is ended from outside: the right exit code, no traceback, no half file, nothing left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from benes_refs.cli.refusals import InOneSentence

ESSAY = Path(__file__).parent.parent / "fixtures" / "essay" / "essay.md"
PROGRAM = (sys.executable, "-m", "benes_refs")
ENDS = [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)]
Process = subprocess.Popen[bytes]

COMMANDS = (
    "parse essay.md", "parse essay.md essay.md --jobs 2", "parse essay.md --stats", "parse essay.md -f table",
    "lint essay.md", "lint essay.md --diff", "lint essay.md --statistics", "lint . --show-files",
    "export essay.md -f ris", "export essay.md -f csv", "bibliography essay.md", "explain essay.md 2",
    "archives", "archives RGVA --format json", "editions DDF", "rule --all", "rule ED001",
    "--help", "parse --help", "--version",
)  # fmt: skip


@contextmanager
def begun(*arguments: str, cwd: Path) -> Iterator[Process]:
    """The program as it runs, in a process group of its own as in a terminal; ended when the test is."""
    with subprocess.Popen(
        [*PROGRAM, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        cwd=cwd,
    ) as process:
        try:
            yield process
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


def wait_for(condition: Callable[[], object]) -> None:
    for _ in range(600):
        if condition():
            return
        time.sleep(0.05)
    pytest.fail("the program never came so far")


@pytest.fixture
def blocked(tmp_path: Path) -> Path:
    """A folder whose `wait.md` is a pipe in which nobody writes: a run that reads it stands still."""
    (tmp_path / "essay.md").write_bytes(ESSAY.read_bytes())
    os.mkfifo(tmp_path / "wait.md")
    (tmp_path / "out").mkdir()
    return tmp_path


@pytest.mark.parametrize("everybody", [False, True], ids=["the first process", "the whole terminal"])
@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize(("sent", "code"), ENDS)
def test_an_end_in_the_midst_is_quiet_and_leaves_nothing(
    blocked: Path, sent: signal.Signals, code: int, jobs: str, everybody: bool
) -> None:
    """The output is begun, one file is read, another hangs: it all goes, the processes too.

    A process that lived on would hold the pipes open, and `communicate` would wait for it in vain.
    """
    out = blocked / "out"
    with begun("parse", "essay.md", "wait.md", "-o", "out/refs.json", "--jobs", jobs, cwd=blocked) as process:
        wait_for(lambda: list(out.glob(".*.part")))
        (os.killpg if everybody else os.kill)(process.pid, sent)
        assert process.communicate(timeout=30) == (b"", b"")
        assert process.returncode == code
    assert list(out.iterdir()) == []


@pytest.mark.parametrize("command", ["lint", "bibliography", "export -f ris", "explain"])
@pytest.mark.parametrize(("sent", "code"), ENDS)
def test_every_command_is_ended_alike(blocked: Path, command: str, sent: signal.Signals, code: int) -> None:
    with begun(*command.split(), "-", *(["1"] if command == "explain" else []), cwd=blocked) as process:
        wait_for(lambda: waits_for_input(process.pid))
        process.send_signal(sent)
        assert process.communicate(timeout=30) == (b"", b"")
        assert process.returncode == code


LOST = """
import os, signal, time, weakref
from benes_refs.cli.signals import unwind_when_ended
unwind_when_ended()
class Thing: pass
thing = Thing()
heard = weakref.ref(thing, lambda _: os.kill(os.getpid(), signal.SIGTERM))
del thing
time.sleep(30)
"""


def test_an_end_in_a_callback_of_python_is_not_lost() -> None:
    """Python lets go of exceptions there, and prints them; an import is full of such callbacks."""
    done = subprocess.run([sys.executable, "-c", LOST], capture_output=True, check=False, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (143, b"", b"")


def test_an_end_that_python_wraps_is_an_end() -> None:
    """Python 3.11 makes a RuntimeError of what comes while it makes a class."""
    with pytest.raises(SystemExit, match="143"), InOneSentence():
        raise RuntimeError("Error calling __set_name__") from SystemExit(143)


def test_what_ignores_a_closed_terminal_goes_on(blocked: Path) -> None:
    """`nohup benes-refs parse …`"""
    arguments = ["sh", "-c", "trap '' HUP; exec \"$@\"", "sh", *PROGRAM, "parse", "-"]
    with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        wait_for(lambda: waits_for_input(process.pid))
        process.send_signal(signal.SIGHUP)
        out, _ = process.communicate(ESSAY.read_bytes(), timeout=60)
    assert process.returncode == 0
    assert b'"citations"' in out


def test_processes_end_when_the_first_is_gone_without_a_word(blocked: Path) -> None:
    """After `kill -9`, or for want of memory, nobody is left who waits for work and holds the pipes open."""
    with begun("parse", "essay.md", "wait.md", "-o", "out/refs.json", "--jobs", "2", cwd=blocked) as process:
        wait_for(lambda: list((blocked / "out").glob(".*.part")))
        pipe = os.open(blocked / "wait.md", os.O_WRONLY)
        process.kill()
        os.close(pipe)
        assert process.communicate(timeout=30) == (b"", b"")


def test_a_process_that_is_killed_is_one_sentence(blocked: Path) -> None:
    """A process that the system ends, for want of memory, ends the run; nobody waits for it for ever."""
    with begun("parse", "essay.md", "wait.md", "-o", "out/refs.json", "--jobs", "2", cwd=blocked) as process:
        wait_for(lambda: len(children(process.pid)) == 2)
        for child in children(process.pid):
            os.kill(child, signal.SIGKILL)
        _, complaint = process.communicate(timeout=30)
        assert process.returncode == 2
    assert complaint.startswith(b"Error: A process ended by itself")
    assert len(complaint.splitlines()) == 1
    assert list((blocked / "out").iterdir()) == []


def children(process: int) -> list[int]:
    place = Path(f"/proc/{process}/task/{process}/children")
    if not place.exists():
        pytest.skip("this system does not tell the children of a process")
    return [int(child) for child in place.read_text().split()]


def waits_for_input(process: int) -> bool:
    """Whether the kernel says that a process waits for a pipe."""
    place = Path(f"/proc/{process}/wchan")
    if not place.exists():
        pytest.skip("this system does not tell what a process waits for")
    return "pipe" in place.read_text()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "essay.md").write_bytes(ESSAY.read_bytes())
    return tmp_path


def ended(command: str, redirection: str, folder: Path) -> tuple[int, str]:
    """The exit code and what was said on stderr, with stdout or another stream as the shell makes it."""
    done = subprocess.run(
        ["sh", "-c", f'exec "$0" "$@" {redirection}', *PROGRAM, *command.split()],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        cwd=folder,
        check=False,
        timeout=60,
    )
    return done.returncode, done.stderr


@pytest.mark.parametrize("command", COMMANDS)
def test_a_closed_pipe_is_no_word(command: str, folder: Path) -> None:
    """As in `| head`, when `head` has seen enough: even where all of the output is lost."""
    with subprocess.Popen(
        [*PROGRAM, *command.split()], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=folder
    ) as process:
        assert process.stdout and process.stderr
        process.stdout.close()
        complaint = process.stderr.read()  # `lint` tells there how much it found
    assert process.returncode == 0
    assert b"Error" not in complaint


@pytest.fixture(params=["", "1"], ids=["buffered", "unbuffered"])
def _buffers(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Python keeps back what it writes till there is much; in many containers it is told not to."""
    monkeypatch.setenv("PYTHONUNBUFFERED", request.param)


@pytest.mark.usefixtures("_buffers")
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize("command", COMMANDS)
def test_a_full_disk_is_one_sentence(command: str, folder: Path) -> None:
    code, complaint = ended(command, "> /dev/full", folder)
    assert code == 2
    assert complaint.endswith("no space left on device.\n")
    assert len(complaint.splitlines()) == 1


@pytest.mark.parametrize("command", COMMANDS)
def test_a_closed_output_is_at_most_one_sentence(command: str, folder: Path) -> None:
    code, complaint = ended(command, ">&-", folder)
    silent = "--help" in command or "--version" in command
    assert (code, complaint) == (
        (0, "") if silent else (2, "Error: Cannot write to standard output: it is closed.\n")
    )


@pytest.mark.usefixtures("_buffers")
@pytest.mark.parametrize("redirection", ["2>&-", "2> /dev/full"])
@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("parse essay.md", 0),
        ("parse essay.md missing.md", 2),
        ("parse missing.md", 2),
        ("lint essay.md", 1),
        ("parse --nonsense", 2),
        ("nonsense", 2),
    ],
)
def test_complaints_that_nobody_can_read_change_no_exit_code(
    command: str, code: int, redirection: str, folder: Path
) -> None:
    if "full" in redirection and not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    assert ended(command, redirection, folder)[0] == code


@pytest.mark.parametrize("command", ["parse -", "lint -", "explain - 1", "export - -f ris", "bibliography -"])
def test_a_closed_standard_input_is_one_sentence(command: str, folder: Path) -> None:
    assert ended(command, "<&-", folder) == (2, "Error: standard input is closed.\n")


@pytest.mark.parametrize(
    "command", ["parse {}", "lint {}", "explain {} 1", "export {} -f ris", "bibliography {}"]
)
def test_what_the_system_refuses_is_said_in_its_words(command: str, folder: Path) -> None:
    """A name that is too long for any file is no fault of ours."""
    code, complaint = ended(command.format("a" * 5000), "", folder)
    assert (code, len(complaint.splitlines())) == (2, 1)
    assert complaint.lower().endswith("file name too long.\n")
