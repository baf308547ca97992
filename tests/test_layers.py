"""Imports run one way: what pyproject.toml says of layers and of who may import what holds."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent


def lint_imports(root: Path) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).with_name("lint-imports")
    command = [str(program), "--no-cache", "--config", str(ROOT / "pyproject.toml")]
    return subprocess.run(command, cwd=root, capture_output=True, encoding="utf-8", check=False)


def test_the_layers_hold() -> None:
    done = lint_imports(ROOT)
    assert done.returncode == 0, done.stdout


def test_each_folder_of_the_grammar_says_what_its_files_are_for() -> None:
    for folder in sorted((ROOT / "src" / "benes_refs" / "grammar").glob("*/")):
        files = {path.name for path in folder.glob("*.py")} - {"__init__.py"}
        told = re.findall(r"\b\w+\.py\b", (folder / "__init__.py").read_text("utf-8")) if files else []
        assert sorted(told) == sorted(files), folder.name


def test_every_module_of_the_package_stands_in_a_layer() -> None:
    """A new module beside the others is either put into the layers or named here with its reason."""
    outside = {"version", "__init__", "__main__"}  # import-free, or only a door to what is inside
    contract = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"][
        "contracts"
    ][0]
    layered = {
        name.strip().removeprefix("benes_refs.") for layer in contract["layers"] for name in layer.split("|")
    }
    package = ROOT / "src" / "benes_refs"
    modules = {path.stem for path in package.glob("*.py")}
    modules |= {path.parent.name for path in package.glob("*/__init__.py")}
    assert modules == layered | outside
