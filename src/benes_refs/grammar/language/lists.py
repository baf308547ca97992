"""Lists of words in our own code, folded beforehand: to fold them anew took a thirtieth of a cold run.

`python -m benes_refs.grammar.build` writes into foldings.py what becomes of each.  A list that does not stand
there, because it is new or was changed, is folded as ever.
"""

from __future__ import annotations

from benes_refs.grammar.language.foldings import FOLDED
from benes_refs.knowledge.fold import folded as folded_anew

asked: set[str] = set()
"""Every list that was asked for."""


def folded(text: str) -> tuple[str, ...]:
    """What `knowledge.fold.folded` makes of a text; for lists that stand in our own code."""
    asked.add(text)
    known = FOLDED.get(text)
    return folded_anew(text) if known is None else tuple(known.split())
