"""Names of persons: which are given names, and which belong to family names of two words.

They stand in names.toml, and as they are loaded in names.txt (see pack.py).
"""

from __future__ import annotations

import os

PACKED = os.path.join(os.path.dirname(__file__), "names.txt")

with open(PACKED, encoding="utf-8") as _file:
    GIVEN, HUNGARIAN, SPANISH, _two_words = (frozenset(line.split()) for line in _file)
DOUBLE_FAMILIES = frozenset(tuple(name.split("_")) for name in _two_words)
