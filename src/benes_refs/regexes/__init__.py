"""Patterns as `re` has compiled them before, kept in codes.bin: a start then need not compile them again.

Compiling the patterns that reading an essay needs takes as long as reading the essay with them.  What `re`
makes of a pattern is a list of numbers in a code whose version is `_sre.MAGIC`.  Numbers of another version,
another kind of machine or another pattern than the one asked for are left alone: that pattern is compiled as
ever, and reads the same.  `python -m benes_refs.grammar.build` writes the file anew, and codes.py, which says
where in it each pattern stands.  Nothing is packed: to unpack takes longer than to read all.

So `re` itself need not be imported, which adds a fortieth to what an essay takes.  `sub` imports it where the
replacement has a backslash: give it a function.
"""

from __future__ import annotations

import _sre  # type: ignore[import-not-found]  # no stub names it
import os
from sys import byteorder

from benes_refs.quick.functions import cache
from benes_refs.quick.typing import TYPE_CHECKING, Final
from benes_refs.regexes import codes

if TYPE_CHECKING:
    import re

CODES = os.path.join(os.path.dirname(__file__), "codes.bin")
WORD: Final = "I"  # an unsigned number of four bytes, the size of the code's words
PRIME = 2**61 - 1
SAME = byteorder == "little" and _sre.MAGIC == codes.VERSION
"""Whether the `re` that runs this understands the codes."""

asked: dict[str, re.Pattern[str]] = {}
"""Every pattern that was asked for, by its text."""


def compiled(text: str) -> re.Pattern[str]:
    """What `re.compile` makes of a pattern; for patterns of our own code, flags in the text."""
    made = asked.get(text)
    if made is None:
        made = asked[text] = (SAME and _from_code(text)) or _anew(text)
    return made


def name(text: str) -> int:
    """By what a pattern is found among the codes."""
    return int.from_bytes(text.encode(), "little") % PRIME


def _from_code(text: str) -> re.Pattern[str] | None:
    known = codes.TABLE.get(name(text))
    if known is None:
        return None
    start, end, flags, groups = known
    names = tuple([group or None for group in groups.split("|")])
    index = {group: number for number, group in enumerate(names) if group}
    made: re.Pattern[str] = _sre.compile(
        text, flags, _words()[start:end].tolist(), len(names) - 1, index, names
    )
    return made


def _anew(text: str) -> re.Pattern[str]:
    import re  # noqa: PLC0415 - see above

    return re.compile(text)


@cache
def _words() -> memoryview[int]:
    with open(CODES, "rb") as file:
        return memoryview(file.read()).cast(WORD)
