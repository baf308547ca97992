"""Of `importlib`: a module by its name."""

from __future__ import annotations

import sys

from benes_refs.quick.typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType


def import_module(name: str) -> ModuleType:
    """The module of this full name, imported where it was not."""
    __import__(name)
    return sys.modules[name]
