"""How findings are shown: one module for each format, each with `render(results, paint) -> str`.

A module put into this folder is a format; its name is the format's name.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections import Counter

from benes_refs.lint.result import Linted
from benes_refs.lint.run import rules
from benes_refs.quick.typing import Callable, Iterable, Sequence

Paint = Callable[[str, str], str]
"""Colour a text for a role: code, place, error, warning, info, faint."""


def plain(role: str, text: str) -> str:
    """No colour."""
    return text


def formats() -> list[str]:
    """The names of the formats."""
    return sorted(info.name for info in pkgutil.iter_modules(__path__))


def render(name: str, results: Sequence[Linted], paint: Paint = plain) -> str:
    """The findings of all sources in one format; ends with a line end unless it is empty."""
    module = importlib.import_module(f"{__name__}.{name}")
    text = module.render(results, paint)
    assert isinstance(text, str)
    return text


def statistics(results: Iterable[Linted]) -> str:
    """How often each rule spoke, most frequent first, as ruff prints it; `*` marks rules with fixes."""
    counts = Counter((f.code, f.name) for result in results for f in result.findings)
    fixable = {f.code for result in results for f in result.findings if f.fix}
    return "".join(
        f"{count:5}  {code}  [{'*' if code in fixable else ' '}] {name}\n"
        for (code, name), count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    )


def known_rules(results: Iterable[Linted]) -> dict[str, str]:
    """The codes that occur, with the rules' titles."""
    codes = sorted({f.code for result in results for f in result.findings})
    return {code: rules()[code].title for code in codes}
