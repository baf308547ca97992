"""Of `importlib`: our own modules, found in a few steps.

A run imports two hundred of them.  Python looks for each in every way in which a module can be there, which
takes a thirteenth of the time for an essay.  Here one way is tried first: what Python has compiled of the
source as it is now, at the place where Python keeps it.  Whatever is not so is left to Python: a source that
was changed or never compiled, a place of another kind.
"""

from __future__ import annotations

import sys
from _frozen_importlib import ModuleSpec
from _frozen_importlib_external import (  # type: ignore[attr-defined]  # no stub names what is private
    MAGIC_NUMBER,
    SourceFileLoader,
    _compile_bytecode,
)
from _io import FileIO
from os import sep, stat

from benes_refs.quick.typing import TYPE_CHECKING, Sequence

if TYPE_CHECKING:
    from types import CodeType, ModuleType

OURS = f"{__name__.partition('.')[0]}."
KEPT = f"{sep}__pycache__{sep}"
COMPILED = f".{sys.implementation.cache_tag}.pyc"
HEAD = 16
"""Bytes before the code: Python's magic number, zeros, and when the source was changed and its size."""


class Loader(SourceFileLoader):
    """Python's own, which has the code already; asked for it once more, it does as ever."""

    def __init__(self, name: str, source: str, compiled: bytes) -> None:
        super().__init__(name, source)
        self._compiled = compiled

    def get_code(self, fullname: str) -> CodeType | None:
        compiled, self._compiled = self._compiled, b""
        if not compiled:
            return super().get_code(fullname)
        code: CodeType = _compile_bytecode(memoryview(compiled)[HEAD:], fullname, source_path=self.path)
        return code


class Finder:
    """Finds modules of this package."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Where a module is; None for whatever is for Python to find."""
        if path is None or not fullname.startswith(OURS):
            return None
        folder, name = path[0], fullname.rpartition(".")[2]
        return _found(fullname, folder, name) or _found(fullname, f"{folder}{sep}{name}", "__init__")


def _found(fullname: str, folder: str, name: str) -> ModuleSpec | None:
    source, kept = f"{folder}{sep}{name}.py", f"{folder}{KEPT}{name}{COMPILED}"
    try:
        now = stat(source)  # noqa: PTH116 - pathlib costs start-up time
        with FileIO(kept) as file:
            compiled = file.read()
    except OSError:
        return None
    if compiled[:HEAD] != MAGIC_NUMBER + bytes(4) + _word(int(now.st_mtime)) + _word(now.st_size):
        return None
    is_package = name == "__init__"
    spec = ModuleSpec(fullname, Loader(fullname, source, compiled), origin=source, is_package=is_package)
    if is_package:
        spec.submodule_search_locations = [folder]
    spec.has_location, spec.cached = True, kept
    return spec


def _word(number: int) -> bytes:
    return (number & 0xFFFFFFFF).to_bytes(4, "little")


def find_our_modules() -> None:
    """Look for our modules so from now on, where Python keeps what it compiles in its usual place."""
    if sys.pycache_prefix is None and not sys.flags.optimize:
        sys.meta_path.insert(0, Finder())
