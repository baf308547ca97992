"""Opening what others made, safely: optional packages, zip containers, XML.

Nothing is written to disk, no name inside a container is used as a path, no entity is expanded and nothing
is fetched; every size is bounded.
"""

from __future__ import annotations

import importlib
import io
import zipfile
import zlib
from types import ModuleType

from benes_refs.model import BenesRefsError
from benes_refs.quick.typing import Any

MAX_MEMBER = 64 * 1024 * 1024
MAX_TOTAL = 128 * 1024 * 1024
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def need(module: str, extra: str) -> ModuleType:
    """An optional package; where it is missing, the sentence says how to install it."""
    try:
        return importlib.import_module(module)
    except ImportError:
        raise BenesRefsError(
            f'Reading {extra} needs one more package; install it with: pip install "benes-refs[{extra}]".'
        ) from None


class Container:
    """A zip archive in memory that gives its members, never more of them than is reasonable."""

    def __init__(self, data: bytes, name: str, kind: str) -> None:
        self.name, self.kind, self.taken = name, kind, 0
        if data.startswith(OLE):
            raise BenesRefsError(
                f"{name} is protected by a password or an old .doc file; save it as {kind} first."
            )
        try:
            self.zip = zipfile.ZipFile(io.BytesIO(data))
            self.names = frozenset(self.zip.namelist())
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
            raise BenesRefsError(f"{name} is damaged: it is no {kind} file.") from None

    def read(self, member: str) -> bytes:
        """The bytes of a member; b"" where there is none."""
        if member not in self.names:
            return b""
        try:
            with self.zip.open(member) as file:
                content = file.read(min(MAX_MEMBER, MAX_TOTAL - self.taken) + 1)
        except RuntimeError:
            raise BenesRefsError(f"{self.name} is encrypted; save it without a password first.") from None
        except (zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError, zlib.error):
            raise BenesRefsError(f"{self.name} is damaged: {member} cannot be unpacked.") from None
        self.taken += len(content)
        if len(content) > MAX_MEMBER or self.taken > MAX_TOTAL:
            raise BenesRefsError(f"{self.name} unpacks to more than {MAX_TOTAL >> 20} MiB and is not read.")
        return content

    def xml(self, member: str) -> Any:
        """The root element of a member; None where there is none."""
        content = self.read(member)
        return parse_xml(content, self.name, self.kind) if content else None


def parse_xml(data: bytes, name: str, extra: str) -> Any:
    """The root element (lxml); a document that declares entities is refused."""
    etree = need("lxml.etree", extra)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    if (
        b"<!ENTITY" in data
        or "<!ENTITY".encode("utf-16-le") in data
        or "<!ENTITY".encode("utf-16-be") in data
    ):
        raise BenesRefsError(
            f"{name} declares XML entities, which a document has no need of; it is not read."
        )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        reason = str(error).split(", line")[0].split("\n")[0][:120]
        raise BenesRefsError(f"{name} is damaged: its XML is not well-formed ({reason}).") from None


def local(element: Any) -> str:
    """The name of an element without its namespace; "" for what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Any, name: str) -> str:
    """An attribute by its local name, whatever its namespace."""
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return str(value)
    return ""
