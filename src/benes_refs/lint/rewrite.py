"""Put a mended text back into its file: every byte that no edit touched stays."""

from __future__ import annotations

from benes_refs.model import BenesRefsError, Source


def is_plain(source: Source, data: bytes) -> bool:
    """Whether a source's text is its file's own, so that an edit has its place in the file."""
    try:
        return _with_mark(source, data, source.text) == data
    except UnicodeError:
        return False


def encoded(source: Source, data: bytes, text: str) -> bytes:
    """The bytes of a changed text, in the encoding, with the byte order mark and line ends of the old ones.

    Raises BenesRefsError where the file is no plain text, or its encoding cannot hold the new one.
    """
    if not is_plain(source, data):
        raise BenesRefsError(
            f"{source.name} was not changed: fixes are made in plain text and Markdown only."
        )
    try:
        return _with_mark(source, data, text)
    except UnicodeEncodeError as error:
        lacks = f"its encoding, {source.encoding}, has no “{text[error.start]}”"
        raise BenesRefsError(f"{source.name} was not changed: {lacks}; save it as UTF-8 first.") from None


def _with_mark(source: Source, data: bytes, text: str) -> bytes:
    """A text in the source's encoding; UTF-16 in the byte order that the file's mark names."""
    if source.encoding.casefold().replace("_", "-") == "utf-16":
        order = "utf-16-be" if data.startswith(b"\xfe\xff") else "utf-16-le"
        return data[:2] + text.encode(order)
    return text.encode(source.encoding)
