"""JSON as `json` reads and writes it, for a quick start: `json` imports `re`, which imports `enum`.

What does the work stands in `_json`, in C.  A Python without it, or with another, does as much with `json`.
"""

from __future__ import annotations

from benes_refs.quick.typing import Any, NoReturn

try:
    from _json import encode_basestring, make_encoder, make_scanner

    class _AsUsual:
        """What the scanner asks about how to read: nothing out of the ordinary."""

        strict = True
        object_hook = object_pairs_hook = None
        parse_float = float
        parse_int = int
        parse_constant = float

    def _refuse(value: object) -> NoReturn:
        raise TypeError(f"JSON has no form for {type(value).__name__}")

    _scan = make_scanner(_AsUsual)  # type: ignore[arg-type]  # the stub asks for a scanner
    _chunks = make_encoder(None, _refuse, encode_basestring, None, ": ", ", ", False, False, True)

    def loads(text: str) -> Any:
        """What a text says that begins with JSON and not with a blank."""
        return _scan(text, 0)[0]

    def dumps(value: object) -> str:
        """A value on one line, letters as they are."""
        return "".join(_chunks(value, 0))

except (AttributeError, ImportError, TypeError):
    import json

    def loads(text: str) -> Any:
        return json.loads(text)

    def dumps(value: object) -> str:
        return json.dumps(value, ensure_ascii=False)
