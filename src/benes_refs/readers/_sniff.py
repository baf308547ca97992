"""Which format a text or a file without a name is, by how it begins and what it holds."""

from __future__ import annotations

from benes_refs.regexes import compiled

HEAD = 100_000
MARKDOWN_NOTE = compiled(r"(?m)^ {0,3}\[\^[^\]\s]{1,80}\]:")
RST_NOTE = compiled(r"(?m)^\.\. \[(?:#\w*|\*|\d+)\] ")
LATEX = compiled(r"\\(?:documentclass|footnote|endnote|begin\{document\})")
HTML = compiled(r"(?i)<!doctype html|<html[\s>]")
XML_ROOT = compiled(r"<(?:\w+:)?(?:article|TEI|TEI\.2)[\s>]")
CONTAINERS = {
    b"word/document.xml": "docx",
    b"mimetypeapplication/vnd.oasis.opendocument.text": "odt",
    b"mimetypeapplication/epub+zip": "epub",
}


def text_format(text: str) -> str:
    """The format of a decoded text: only unmistakable signs count, else it is plain text."""
    head = text[:HEAD]
    if HTML.search(head[:1000]):
        return "html"
    if XML_ROOT.search(head[:4000]):
        return "xml"
    if LATEX.search(head):
        return "latex"
    if MARKDOWN_NOTE.search(text):
        return "markdown"
    return "rst" if RST_NOTE.search(text) else "text"


def data_format(data: bytes) -> str:
    """The format of bytes without a name."""
    if data.startswith(b"%PDF-"):
        return "pdf"
    if data.startswith(b"PK\x03\x04"):
        return zip_format(data)
    return text_format(data.decode("utf-8", "replace"))


def zip_format(data: bytes) -> str:
    """Which document a zip archive is; a Word file where nothing else is declared."""
    start = data[:200]
    for sign, name in CONTAINERS.items():
        if sign in start:
            return name
    return "docx"
