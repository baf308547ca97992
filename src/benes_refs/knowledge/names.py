"""Names of persons: given names, family names of two words, and rulers, whose names have a number.

They stand in names.toml, and as they are loaded in names.txt (see pack.py).
"""

from __future__ import annotations

import os

PACKED = os.path.join(os.path.dirname(__file__), "names.txt")

with open(PACKED, encoding="utf-8") as _file:
    GIVEN, HUNGARIAN, SPANISH, _two_words, _rulers, _cases = (frozenset(line.split()) for line in _file)
DOUBLE_FAMILIES = frozenset(tuple(name.split("_")) for name in _two_words)
LONGEST_CASE = 3  # letters


def is_ruler(folded_name: str) -> bool:
    """Whether a name, folded, is a ruler's or a pope's, in any case: `Николаем`, `Mikołaja`."""
    return folded_name in _rulers or any(
        folded_name[:-letters] in _rulers and folded_name[-letters:] in _cases
        for letters in range(1, LONGEST_CASE + 1)
    )
