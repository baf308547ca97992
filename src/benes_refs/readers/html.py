"""HTML: notes by their links, their ARIA roles and their epub:type."""

from __future__ import annotations

from benes_refs.model import BenesRefsError, Source
from benes_refs.readers._containers import need
from benes_refs.readers._links import Document
from benes_refs.readers._typed import with_typed_notes

SUFFIXES = (".html", ".htm", ".xhtml")


def read_bytes(data: bytes, name: str) -> Source:
    return with_typed_notes(Document([("", page(data, name))]).read(name))


def page(data: bytes, name: str) -> object:
    """The root element of a page, however badly it is written."""
    html = need("lxml.html", "html")
    etree = need("lxml.etree", "html")
    encoding = "utf-8" if is_utf8(data) else None
    parser = html.HTMLParser(encoding=encoding, no_network=True, huge_tree=False, remove_comments=True)
    try:
        root = html.document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        raise BenesRefsError(f"{name} is damaged: it holds no HTML.") from None
    return root


def is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
