"""No pattern of benes-refs takes more than linear time, whatever text it is given."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import benes_refs
from benes_refs.grammar.language.engine import RULES
from pumping import slow_on

PACKAGE = Path(benes_refs.__file__).parent
ANCHORED = {"match", "fullmatch"}
FUNCTIONS = {"match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer"}
Found = tuple[str, re.Pattern[str], bool]


def modules() -> Iterator[tuple[str, Any]]:
    for info in pkgutil.walk_packages(benes_refs.__path__, "benes_refs."):
        if not info.name.endswith(("__main__", "grammar.build", "regexes")):  # whose patterns are the others'
            yield info.name, importlib.import_module(info.name)


def sources() -> Iterator[tuple[str, ast.Module]]:
    for path in PACKAGE.rglob("*.py"):
        parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
        yield ".".join(parts).removesuffix(".__init__"), ast.parse(path.read_text(encoding="utf-8"))


def calls() -> Iterator[tuple[str, str, str, ast.Call]]:
    """Every call of a pattern's function: the pattern's module and name, the function, the call."""
    for module, tree in sources():
        origin = {
            alias.asname or alias.name: node.module or ""
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
        }
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in FUNCTIONS
            ):
                owner = node.func.value
                name = owner.id if isinstance(owner, ast.Name) else getattr(owner, "attr", "")
                yield origin.get(name, module), name, node.func.attr, node


def held(value: object, depth: int = 0) -> Iterator[re.Pattern[str]]:
    """The patterns in a value: itself, in its items, in its fields."""
    if isinstance(value, re.Pattern):
        if isinstance(value.pattern, str):
            yield value
    elif depth < 3:
        inside: list[object] = []
        if isinstance(value, dict):
            inside = [*value, *value.values()]
        elif isinstance(value, list | tuple | set | frozenset):
            inside = list(value)
        elif type(value).__module__.startswith("benes_refs") or (
            isinstance(value, type) and value.__module__.startswith("benes_refs")
        ):
            inside = list(getattr(value, "__dict__", {}).values())
        for one in inside:
            yield from held(one, depth + 1)


def patterns() -> list[Found]:
    """Each pattern with its name, and whether it is only ever tried at one place of a text."""
    used: dict[tuple[str, str], set[str]] = defaultdict(set)
    found: dict[tuple[str, int], Found] = {}
    for module, name, function, call in calls():
        used[module, name].add(function)
        if name in ("re", "regex") and isinstance(call.args[0], ast.Constant):
            pattern = re.compile(str(call.args[0].value))
            found[pattern.pattern, pattern.flags] = (f"{module}:{call.lineno}", pattern, function in ANCHORED)
    for module, members in modules():
        for name, value in vars(members).items():
            for pattern in held(value):
                functions = used[module, name]
                once = value is pattern and bool(functions) and functions <= ANCHORED
                found.setdefault((pattern.pattern, pattern.flags), (f"{module}.{name}", pattern, once))
    for rule in RULES.values():
        found[rule.pattern.pattern, rule.pattern.flags] = (
            f"rule {rule.name}",
            rule.pattern,
            rule.name not in FOLDING,
        )
    return sorted(found.values(), key=lambda one: one[0])


FOLDING = {"date", "numbered", "imprint_bare"}  # rules that a stage looks for all over a note
ALL = patterns()


def test_every_module_is_looked_into() -> None:
    """Patterns come from all layers, and from the rules of the grammar."""
    names = " ".join(name for name, _, _ in ALL)
    for part in ("readers", "grammar.lexing.tokens", "rule date", "lint.rules", "writers", "knowledge"):
        assert part in names


@pytest.mark.parametrize(("pattern", "once"), [found[1:] for found in ALL], ids=[found[0] for found in ALL])
def test_time_is_linear(pattern: re.Pattern[str], once: bool) -> None:
    """Strings made from the pattern's own parts, repeated: twice the text takes about twice the time."""

    def everywhere(text: str) -> int:
        return sum(1 for _ in pattern.finditer(text))

    run: Callable[[str], object] = pattern.match if once else everywhere
    assert slow_on(pattern, run) is None


def test_every_pattern_can_be_seen() -> None:
    """A pattern put together where it is used is hidden here: it may be tried at one place alone."""
    hidden = [
        f"{module}:{call.lineno}"
        for module, name, function, call in calls()
        if name in ("re", "regex") and function not in ANCHORED and not isinstance(call.args[0], ast.Constant)
    ]
    assert hidden == []
