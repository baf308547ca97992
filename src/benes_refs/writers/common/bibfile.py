"""BibTeX files: writing entries through bibtexparser, and adding to a file without touching the rest."""

from __future__ import annotations

import re

from benes_refs.model import Parsed, Reference
from benes_refs.quick.typing import Callable, Iterable, Sequence
from benes_refs.writers.common.bib import Entry
from benes_refs.writers.common.facts import fingerprint
from benes_refs.writers.common.sources import gather, unique

MakeEntry = Callable[[Reference], Entry]

KEY = re.compile(r"@\s*\w+\s*[{(]\s*([^\s,{}()=]+)\s*,")
SOURCE = re.compile(r"\bverba\s*=\s*[{\"]\s*source=(\w+)")


def render(parsed: Sequence[Parsed], make: MakeEntry) -> str:
    return text_of(gather(parsed), make)


def text_of(references: Iterable[Reference], make: MakeEntry) -> str:
    """Entries in order, two spaces before each field, a blank line between entries."""
    from bibtexparser.entrypoint import write_string  # noqa: PLC0415  start-up counts
    from bibtexparser.library import Library  # noqa: PLC0415
    from bibtexparser.model import Block, Field  # noqa: PLC0415
    from bibtexparser.model import Entry as BibEntry  # noqa: PLC0415
    from bibtexparser.writer import BibtexFormat  # noqa: PLC0415

    blocks: list[Block] = []
    for reference in references:
        made = make(reference)
        fields = [Field(name, _enclosed(name, value)) for name, value in made.tex.items()]
        blocks.append(BibEntry(made.type, reference.id, fields))
    layout = BibtexFormat()  # type: ignore[no-untyped-call]  # its __init__ has no types
    layout.indent = "  "
    layout.block_separator = "\n"
    layout.trailing_comma = True
    return str(write_string(Library(blocks), unparse_stack=[], bibtex_format=layout))


def _enclosed(name: str, value: str) -> str:
    return value if name == "month" else f"{{{value}}}"


def merge(existing: str, parsed: Sequence[Parsed], make: MakeEntry) -> str:
    """`existing` as it is, then the sources that it does not hold yet.

    An entry that benes-refs wrote is known by the fingerprint in its `verba` field, even under another key; a
    key that is taken, by whomever, is not used again.
    """
    written = set(SOURCE.findall(existing))
    taken = {key.casefold() for key in KEY.findall(existing)}
    new = [reference for reference in gather(parsed) if fingerprint(reference) not in written]
    if not new:
        return existing
    added = text_of(unique(new, taken), make)
    newline = "\r\n" if "\r\n" in existing else "\n"
    gap = "" if not existing.strip() else newline if existing.endswith("\n") else newline * 2
    return existing + gap + added.replace("\n", newline)
