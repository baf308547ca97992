"""The sources as a Markdown list: archives as a tree, then what is in print, with the notes citing each."""

from __future__ import annotations

import re

from benes_refs.model import Document, Parsed, Reference, Work
from benes_refs.quick.typing import Iterator, Sequence
from benes_refs.shown import one_line
from benes_refs.writers.common import csl, dates, tree, words
from benes_refs.writers.common.sources import gather
from benes_refs.writers.common.text import natural

SUFFIXES = (".md", ".markdown")
BIBLIOGRAPHY = True

SECTIONS = (
    ("Documents in print", ("edition",)),
    ("Memoirs and diaries", ("memoir",)),
    ("Newspapers", ("newspaper",)),
    ("Literature", ("book", "chapter", "article", "thesis", "web", "other")),
)

MARKUP = re.compile(r"[\\`*_{}\[\]#|~^$@]")
HTML = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
LIST_MARK = re.compile(r"^(\d+)([.)])|^([-+:])")


def render(parsed: Sequence[Parsed]) -> str:
    return "\n".join(lines(parsed)) + "\n"


def lines(parsed: Sequence[Parsed]) -> Iterator[str]:
    way = tree.tradition("chicago")
    branches = tree.archival_tree(parsed, way)
    yield "# Sources"
    if branches:
        yield from ("", "## Archives", "")
        for depth, text in tree.lines(branches, way):
            yield f"{'  ' * depth}- {escape(text)}"
    references = gather(parsed)
    for heading, kinds in SECTIONS:
        entries = [
            entry(reference)
            for reference in references
            if reference.kind in kinds and not (csl.is_archival(reference) and reference.holding)
        ]
        if entries:
            yield from ("", f"## {heading}", "")
            yield from (f"- {text}" for text in sorted(entries, key=natural))


def escape(text: str) -> str:
    """The text with everything that Markdown or HTML would act on made plain."""
    plain = MARKUP.sub(r"\\\g<0>", one_line(text))
    for sign, entity in HTML.items():
        plain = plain.replace(sign, entity)
    return LIST_MARK.sub(r"\1\\\2\3" if plain[:1].isdigit() else r"\\\3", plain)


def entry(reference: Reference) -> str:
    """`Kvaček, R. *Nad Evropou zataženo*. Praha, 1966. (n. 3)`"""
    document, work = reference.document or Document(), reference.work or Work()
    parts = []
    if csl.is_document_in_print(reference):
        parts.append(escape(words.document_title(reference)))
        parts.append(
            f"In *{escape(work.container or reference.edition_title or work.title or work.edition)}*"
        )
    else:
        people = "; ".join(map(words.inverted, work.authors or work.editors))
        title = work.title or work.container or reference.edition_title or work.edition or document.title
        parts += [escape(people), f"*{escape(title)}*" if title else ""]
        if work.container and work.container != title:
            parts.append(f"In *{escape(work.container)}*")
    parts += [escape(csl.series(work)), f"Vol. {escape(work.volume)}" if work.volume else ""]
    parts.append(f"No. {escape(work.issue)}" if work.issue else "")
    issued = dates.words(work.issued) if work.issued else ""
    parts.append(escape(", ".join(part for part in (work.place, work.publisher, issued) if part)))
    parts.append(escape(work.url))
    text = " ".join(part if part.endswith(".") else f"{part}." for part in parts if part)
    return f"{text} (n. {escape(', '.join(reference.notes))})" if reference.notes else text
