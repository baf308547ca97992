"""JSON as all our outputs write it: letters as they are, controls that a terminal would obey as escapes."""

from __future__ import annotations

import json
import re

from benes_refs.regexes import compiled

CONTROLS = compiled(r"[\x7f-\x9f]")

_encode = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode


def encode(value: object) -> str:
    """The value on one line; JSON itself escapes the controls below U+0020 only."""
    text = _encode(value)
    return text if text.isprintable() else CONTROLS.sub(_escape, text)


def _escape(control: re.Match[str]) -> str:
    return f"\\u{ord(control[0]):04x}"
