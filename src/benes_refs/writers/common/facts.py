"""A reference as a flat list of facts, for formats that have no nesting.

A fact is a pair of a dotted path, as in the JSON output, and a value: (`holding.shelfmark.fond`, `05`).  A
path that holds several values comes several times, in order.  The parts of a name (family, given, particle)
and of a locator (label, value) are joined by `PART`.
"""

from __future__ import annotations

import json
import re
from hashlib import blake2b

from benes_refs.model import Name, Reference
from benes_refs.quick.typing import Iterable, Iterator
from benes_refs.shown import UNSHOWN
from benes_refs.writers.common import values
from benes_refs.writers.common.values import Data

Fact = tuple[str, str]
PART = "|"
"""Stands between the parts of one value; a bar inside a part is escaped."""

UNSAFE = re.compile(rf"[%;={{}}\\\\|\"@<>&\x20{UNSHOWN}]")


def facts(reference: Reference) -> list[Fact]:
    """Every fact of a reference but its id."""
    found: list[Fact] = [("kind", reference.kind)]
    document, holding, work = reference.document, reference.holding, reference.work
    if document:
        found += (
            ("document.type", document.type),
            ("document.title", document.title),
            *(("document.from", sender) for sender in document.sender),
            *(("document.to", recipient) for recipient in document.recipients),
            ("document.place", document.place),
            ("document.date", document.date),
        )
    if holding:
        found += (
            ("holding.archive", holding.archive),
            ("holding.name", holding.name),
            ("holding.collection", holding.collection),
            *((f"holding.shelfmark.{level or 'number'}", value) for level, value in holding.shelfmark),
        )
    if work:
        found += (
            *(("work.authors", name(author)) for author in work.authors),
            *(("work.editors", name(editor)) for editor in work.editors),
            *(("work.translators", name(translator)) for translator in work.translators),
            ("work.title", work.title),
            ("work.container", work.container),
            ("work.edition", work.edition),
            ("work.series", work.series),
            ("work.volume", work.volume),
            ("work.issue", work.issue),
            ("work.place", work.place),
            ("work.publisher", work.publisher),
            ("work.issued", work.issued),
            ("work.url", work.url),
        )
    found += (
        ("archive_name", reference.archive_name),
        ("archive_place", reference.archive_place),
        ("edition_title", reference.edition_title),
        ("language", reference.language),
        *(("notes", note) for note in reference.notes),
        *(("cited_in", citation) for citation in reference.cited_in),
        *(("locators", parts(locator.label, locator.value)) for locator in reference.locators),
    )
    for conflict in reference.conflicts:
        for value, citation in conflict.values:
            found.append(("conflicts", parts(conflict.path, value, citation)))
    return [fact for fact in found if fact[1]]


def name(value: Name) -> str:
    return parts(value.family, value.given, value.particle)


def parts(*texts: str) -> str:
    """Several texts as one value; empty ones at the end are left out."""
    return PART.join(text.replace("%", "%25").replace(PART, "%7C") for text in texts).rstrip(PART)


def line(facts: Iterable[Fact]) -> str:
    """Facts as one line of `path=value` pairs that no reader of BibTeX or RIS stumbles over."""
    return "; ".join(f"{path}={escape(value)}" for path, value in facts)


def escape(text: str) -> str:
    """Percent-escapes for what has a meaning in BibTeX or in the line itself; a single space stays."""
    return UNSAFE.sub(_percent, text) if UNSAFE.search(text) else text


def _percent(match: re.Match[str]) -> str:
    text, at = match.string, match.start()
    if match[0] == " " and 0 < at < len(text) - 1 and text[at - 1] != " ":
        return " "
    if match[0] == PART:
        return PART
    return "".join(f"%{byte:02X}" for byte in match[0].encode("utf-8", "surrogatepass"))


IDENTITY = {
    "document": ("type", "title", "from", "to", "place", "date"),
    "holding": ("archive", "collection", "shelfmark"),
    "work": ("authors", "editors", "title", "container", "edition", "series", "volume", "issue", "issued"),
}
"""The facts that make two references the same source; imprint and spelling of the archive do not."""


def fingerprint(reference: Reference) -> str:
    """Ten hexadecimal digits that say which source this is, whatever its key; `--append` goes by it."""
    return fingerprint_of(values.reference(reference))


def fingerprint_of(data: Data) -> str:
    """The same from the plain data that CSL-JSON carries."""
    text = json.dumps([data.get("kind"), *_identity(data)], ensure_ascii=True, separators=(",", ":"))
    return blake2b(text.encode(), digest_size=5).hexdigest()


def _identity(data: Data) -> Iterator[object]:
    for part, keys in IDENTITY.items():
        branch = data.get(part)
        if not isinstance(branch, dict):
            yield None
            continue
        known = {key: branch[key] for key in keys if key in branch}
        if not branch.get("archive") and "name" in branch:
            known["name"] = branch["name"]
        yield known or None
