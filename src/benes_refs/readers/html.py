"""HTML: notes by their links, their ARIA roles and their epub:type."""

from __future__ import annotations

from benes_refs.model import BenesRefsError, Source
from benes_refs.readers._containers import need
from benes_refs.readers._decode import detect
from benes_refs.readers._links import Document
from benes_refs.readers._typed import with_typed_notes

SUFFIXES = (".html", ".htm", ".xhtml")

HEAD = 4000


def read_bytes(data: bytes, name: str) -> Source:
    return with_typed_notes(Document([("", page(data, name))]).read(name))


def page(data: bytes, name: str) -> object:
    """The root element of a page, however badly it is written."""
    html = need("lxml.html", "html")
    etree = need("lxml.etree", "html")
    parser = html.HTMLParser(
        encoding=encoding_of(data, name), no_network=True, huge_tree=False, remove_comments=True
    )
    try:
        root = html.document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        raise BenesRefsError(f"{name} is damaged: it holds no HTML.") from None
    return root


def encoding_of(data: bytes, name: str) -> str | None:
    """UTF-8 where it is, None where the page declares another, else what its bytes look like."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        declared = (
            b"charset" in data[:HEAD] or b"encoding=" in data[:100] or data[:2] in (b"\xff\xfe", b"\xfe\xff")
        )
        return None if declared else detect(data, name)
    return "utf-8"
