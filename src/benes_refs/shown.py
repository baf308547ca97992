"""Text made safe for the place that shows it: nothing in it commands a terminal or turns a line round."""

from __future__ import annotations

from benes_refs.quick import json as quickjson
from benes_refs.quick.typing import TYPE_CHECKING
from benes_refs.regexes import compiled

if TYPE_CHECKING:
    import re


_BEYOND_JSON = r"\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff\ufffe\uffff"
UNSHOWN = rf"\x00-\x1f{_BEYOND_JSON}"
"""Characters that command a terminal or a text direction or that UTF-8 cannot hold, for a regex class."""

CONTROLS = compiled(f"[{UNSHOWN}]")
BEYOND_JSON = compiled(f"[{_BEYOND_JSON}]")
BLANKS = compiled(r"[ \t\n\r\f\v\x85\u2028\u2029]+")
INSTEAD = "\N{REPLACEMENT CHARACTER}"


def one_line(text: str) -> str:
    """The text as one line: line ends and tabs become spaces, characters that command a terminal, a text
    direction or nothing at all become a visible replacement character."""
    return text if text.isprintable() else CONTROLS.sub(INSTEAD, BLANKS.sub(" ", text))


def visible(text: str) -> str:
    """The text sign for sign, so that columns stay: what would command is replaced, line ends too."""
    return text if text.isprintable() else CONTROLS.sub(INSTEAD, text)


def as_json(value: object, indent: int | None = None) -> str:
    """JSON as all our outputs write it: letters as they are, what would command a terminal as escapes.

    JSON itself escapes the controls below U+0020 only.
    """
    if indent:
        import json  # noqa: PLC0415 - it adds a thirtieth to what an essay takes

        text = json.dumps(value, ensure_ascii=False, indent=indent)
    else:
        text = quickjson.dumps(value)
    return text if text.isprintable() else BEYOND_JSON.sub(_escape, text)


def _escape(control: re.Match[str]) -> str:
    return f"\\u{ord(control[0]):04x}"
