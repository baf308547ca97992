"""Our quick finder finds what Python's own finds, and leaves to it what is not compiled as it is now."""

from __future__ import annotations

import os
import py_compile
import shutil
import subprocess
import sys
from importlib.machinery import PathFinder
from pathlib import Path

import pytest

import benes_refs
from benes_refs.quick.finder import Finder, Loader

PACKAGE = Path(benes_refs.__file__).parent
ESSAY = PACKAGE.parent.parent / "fixtures" / "essay" / "essay.txt"
FOUND_BEFORE = {
    "benes_refs.__main__", "benes_refs.version", "benes_refs.quick", "benes_refs.quick.finder",
    "benes_refs.quick.typing",
}  # fmt: skip
SEE_SPECS = """
import os, sys
from importlib.machinery import PathFinder
def ended(code):
    for name, module in list(sys.modules.items()):
        spec = module.__spec__
        if spec is not None and name.startswith("benes_refs."):
            usual = PathFinder.find_spec(name, sys.modules[name.rpartition(".")[0]].__path__)
            said = ("origin", "cached", "parent", "has_location", "submodule_search_locations")
            same = all(getattr(spec, what) == getattr(usual, what) for what in said)
            print(name, type(spec.loader).__name__, same, file=sys.stderr)
    sys.exit(code)
os._exit = ended
sys.argv = ["benes-refs", *sys.argv[1:]]
from benes_refs.__main__ import main
main()
"""


@pytest.fixture
def module(tmp_path: Path) -> Path:
    """A compiled module `benes_refs.made_up`."""
    source = tmp_path / "made_up.py"
    source.write_text("SAID = 'once'\n")
    py_compile.compile(str(source), doraise=True, invalidation_mode=py_compile.PycInvalidationMode.TIMESTAMP)
    return source


def found(source: Path) -> str:
    """What the module says that the quick finder finds; "" where it finds none."""
    spec = Finder().find_spec("benes_refs.made_up", [str(source.parent)])
    if spec is None:
        return ""
    said: dict[str, str] = {}
    assert isinstance(spec.loader, Loader)
    for _ in range(2):  # the second time as Python's own loader does it
        code = spec.loader.get_code("benes_refs.made_up")
        assert code is not None
        assert code.co_filename == str(source)
        exec(code, said)
    return said["SAID"]


def test_a_module_compiled_as_it_is_now_is_found(module: Path) -> None:
    assert found(module) == "once"


def test_a_package_is_found_in_its_folder(tmp_path: Path) -> None:
    source = tmp_path / "made_up" / "__init__.py"
    source.parent.mkdir()
    source.write_text("")
    py_compile.compile(str(source), invalidation_mode=py_compile.PycInvalidationMode.TIMESTAMP)
    spec = Finder().find_spec("benes_refs.made_up", [str(tmp_path)])
    usual = PathFinder.find_spec("benes_refs.made_up", [str(tmp_path)])
    assert spec is not None
    assert usual is not None
    assert spec.submodule_search_locations == usual.submodule_search_locations == [str(source.parent)]


def test_a_changed_source_is_left_to_python(module: Path) -> None:
    module.write_text("SAID = 'twice'\n")
    assert found(module) == ""


def test_a_source_touched_later_is_left_to_python(module: Path) -> None:
    os.utime(module, (1, 1))
    assert found(module) == ""


def test_what_another_python_compiled_is_left_to_python(module: Path) -> None:
    compiled = next(module.parent.glob("__pycache__/*.pyc"))
    compiled.write_bytes(b"1234" + compiled.read_bytes()[4:])
    assert found(module) == ""


def test_what_is_checked_by_its_hash_is_left_to_python(module: Path) -> None:
    py_compile.compile(str(module), invalidation_mode=py_compile.PycInvalidationMode.CHECKED_HASH)
    assert found(module) == ""


def test_what_was_never_compiled_is_left_to_python(module: Path) -> None:
    shutil.rmtree(module.parent / "__pycache__")
    assert found(module) == ""


def test_other_modules_are_left_to_python(module: Path) -> None:
    assert Finder().find_spec("made_up", [str(module.parent)]) is None
    assert Finder().find_spec("benes_refs", None) is None


@pytest.mark.parametrize("way", [(), ("-O",), ("-X", "pycache_prefix=elsewhere")])
def test_a_run_has_the_modules_that_python_would_find(tmp_path: Path, way: tuple[str, ...]) -> None:
    shutil.copytree(PACKAGE, tmp_path / "benes_refs", ignore=shutil.ignore_patterns("__pycache__"))
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, *way, "-c", SEE_SPECS, "parse", str(ESSAY), "-f", "json"]
    runs = [
        subprocess.run(
            command,
            cwd=tmp_path,
            env=environment | {"PYTHONPATH": str(tmp_path)},
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        for _ in range(2)
    ]
    assert runs[0].stdout == runs[1].stdout != ""
    for run, loader in zip(runs, ("SourceFileLoader", "SourceFileLoader" if way else "Loader"), strict=True):
        loaded = [line.split() for line in run.stderr.splitlines()]
        assert len(loaded) > 100
        assert all(same == "True" for _, _, same in loaded)
        later = [kind for name, kind, _ in loaded if name not in FOUND_BEFORE]
        assert set(later) == {loader}
