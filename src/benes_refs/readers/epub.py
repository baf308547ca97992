"""EPUB: its pages in the order of the spine, their notes by link, on another page too."""

from __future__ import annotations

from urllib.parse import unquote

from benes_refs.model import BenesRefsError, Source
from benes_refs.readers import html
from benes_refs.readers._containers import Container
from benes_refs.readers._links import Document
from benes_refs.readers._typed import with_typed_notes

SUFFIXES = (".epub",)


def read_bytes(data: bytes, name: str) -> Source:
    container = Container(data, name, "epub")
    pages = [
        (member.rpartition("/")[2], html.page(container.read(member), name)) for member in spine(container)
    ]
    if not pages:
        raise BenesRefsError(f"{name} is damaged: it names no pages.")
    return with_typed_notes(Document(pages).read(name))


def spine(container: Container) -> list[str]:
    """The members that hold the pages, in reading order."""
    root = container.xml("META-INF/container.xml")
    packages = [] if root is None else [file.get("full-path") or "" for file in root.iter("{*}rootfile")]
    members: list[str] = []
    for package in packages[:1]:
        book = container.xml(package)
        if book is None:
            continue
        folder = package.rpartition("/")[0]
        files = {item.get("id"): item.get("href") or "" for item in book.iter("{*}item")}
        for item in book.iter("{*}itemref"):
            href = unquote(files.get(item.get("idref"), ""))
            members.append(f"{folder}/{href}" if folder else href)
    return [member for member in members if member in container.names]
