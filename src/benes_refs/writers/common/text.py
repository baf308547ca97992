"""Text made safe for the place that shows it."""

from __future__ import annotations

from benes_refs.regexes import compiled

NUMBER_OR_WORDS = compiled(r"([0-9]{1,18})|([^0-9]+|[0-9])")

UNSHOWN = r"\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff\ufffe\uffff"
"""Characters that command a terminal or a text direction or that UTF-8 cannot hold, for a regex class."""

CONTROLS = compiled(f"[{UNSHOWN}]")
BLANKS = compiled(r"[ \t\n\r\f\v\x85\u2028\u2029]+")
SHOWN = "\N{REPLACEMENT CHARACTER}"


def one_line(text: str) -> str:
    """The text as one line: line ends and tabs become spaces, characters that command a terminal, a text
    direction or nothing at all become a visible replacement character."""
    if text.isprintable():
        return text
    return CONTROLS.sub(SHOWN, BLANKS.sub(" ", text))


def natural(text: str) -> list[tuple[int, int, str]]:
    """A key that sorts `f. 9` before `f. 17`."""
    parts = NUMBER_OR_WORDS.findall(text.casefold())
    return [(0, int(number), "") if number else (1, 0, other) for number, other in parts]
