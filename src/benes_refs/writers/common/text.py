"""How texts are sorted."""

from __future__ import annotations

from benes_refs.regexes import compiled

NUMBER_OR_WORDS = compiled(r"([0-9]{1,18})|([^0-9]+|[0-9])")


def natural(text: str) -> list[tuple[int, int, str]]:
    """A key that sorts `f. 9` before `f. 17`."""
    parts = NUMBER_OR_WORDS.findall(text.casefold())
    return [(0, int(number), "") if number else (1, 0, other) for number, other in parts]
