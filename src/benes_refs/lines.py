"""Lines of a source as running text: what the printer broke is whole again."""

from __future__ import annotations

from benes_refs.quick.typing import TYPE_CHECKING
from benes_refs.regexes import compiled

if TYPE_CHECKING:
    import re

# Each begins with the hyphen, what must stand before it comes second: so a search skips to the hyphens.
BROKEN_WORD = compiled(r"[-‐‑¬](?<=[^\W\d_].)[^\S\n]*+\n\s*+(?=[^\W\d_])")
BROKEN_RANGE = compiled(r"([-–—‒―])(?<=\d.)[^\S\n]*+\n\s*+(?=\d)")


def unbroken(text: str) -> str:
    """The text as one line: broken words and ranges mended, line breaks and runs of space one space."""
    if text.isprintable() and "  " not in text:  # line breaks, tabs and soft hyphens cannot be printed
        return text.strip()
    if "\n" in text:
        text = BROKEN_RANGE.sub(_dash, BROKEN_WORD.sub(_mend, text))
    if "\xad" in text:
        text = text.replace("\xad", "")
    return " ".join(text.split())


def _mend(broken: re.Match[str]) -> str:
    """A hyphen at a line end is the printer's before a small letter, the author's before a capital."""
    return "" if broken.string[broken.end()].islower() else "-"


def _dash(broken: re.Match[str]) -> str:
    return broken[1]
