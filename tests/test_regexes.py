"""Patterns kept as `re` compiled them: the same as compiled anew, and all that a start needs."""

from __future__ import annotations

import _sre
import re
import subprocess
import sys
from pathlib import Path

import pytest

from benes_refs import regexes
from benes_refs.grammar import build
from benes_refs.regexes import codes

ESSAY = Path(__file__).parent.parent / "fixtures" / "essay" / "essay.txt"
WRITE = """
import sys
from benes_refs.grammar.build import in_use
from benes_refs.regexes.build import made
table, words = made(in_use())
sys.stdout.buffer.write(table.encode() + words)
"""
KNOWN = [text for text in build.in_use() if regexes.name(text) in codes.TABLE]
SEE_COMPILED = """
import atexit, os, re, sys
os._exit = sys.exit  # a plain run ends without those who wait for the end
before, compiled = re._compiler.compile, []
def watch(pattern, flags=0):
    if "benes_refs" in sys._getframe(3).f_code.co_filename:
        compiled.append(pattern)
    return before(pattern, flags)
re._compiler.compile = watch
atexit.register(lambda: print(*compiled, sep="\\n", file=sys.stderr))
sys.argv = ["benes-refs", *sys.argv[1:]]
from benes_refs.__main__ import main
main()
"""
this_re = pytest.mark.skipif(not regexes.SAME, reason="codes.py was made by another version of re")


@pytest.mark.parametrize("text", KNOWN)
def test_a_kept_pattern_is_what_re_makes_of_its_text(text: str) -> None:
    kept, now = regexes.compiled(text), re.compile(text)
    assert kept == now  # the same code
    assert (kept.groups, kept.groupindex, kept.flags) == (now.groups, now.groupindex, now.flags)


@pytest.mark.skipif(_sre.MAGIC != codes.VERSION, reason="codes.py was made by another version of re")
def test_the_codes_are_those_of_the_patterns() -> None:
    """`python -m benes_refs.grammar.build` writes them; whoever changes a pattern or a rule runs it."""
    made = subprocess.run([sys.executable, "-c", WRITE], capture_output=True, check=True)
    assert made.stdout == Path(codes.__file__).read_bytes() + Path(regexes.CODES).read_bytes()


def test_a_pattern_without_a_code_is_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    """A new or changed pattern, and every pattern under another version of `re`."""
    monkeypatch.setattr(regexes, "asked", {})
    assert regexes.compiled("(new)+") == re.compile("(new)+")
    assert regexes.compiled("(?i)new") == re.compile("(?i)new")
    monkeypatch.setattr(regexes, "SAME", False)
    assert regexes.compiled(KNOWN[0]) == re.compile(KNOWN[0])


@this_re
def test_reading_an_essay_compiles_nothing() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SEE_COMPILED, "parse", str(ESSAY), "--format", "json"],
        capture_output=True,
        encoding="utf-8",
        cwd=ESSAY.parent,
        check=False,
    )
    assert done.stdout, done.stderr
    assert done.stderr.split() == []
