"""Every citation on a line or two: what was written, where it is found, the place in it.

Wide enough to read at 80 columns; colours where the terminal has them and NO_COLOR is not set.
"""

from __future__ import annotations

import os
from itertools import zip_longest

from benes_refs.model import (
    Citation,
    Document,
    Holding,
    Name,
    Parsed,
    ParsedNote,
    Reference,
    Work,
)
from benes_refs.quick.typing import Callable, Iterable, Iterator, Sequence
from benes_refs.shown import one_line
from benes_refs.writers.common import dates, shelfmarks, words

SUFFIXES = (".txt",)
BIBLIOGRAPHY = False

HEADINGS = ("Note", "Kind", "Document", "Where found", "At")
SOURCE_HEADINGS = ("No.", "Kind", "Document", "Where found", "In notes")
GAP = "  "
NARROWEST, WIDEST = 60, 160
NOTE, KIND, AT = 4, 9, 11
"""Fixed widths, in columns of the terminal; document and place share what is left, 45 to 55."""

STYLES = ("bold", "cyan", "", "", "green")
UNSURE = "yellow"
NO_BREAK = "\N{NO-BREAK SPACE}"

Cells = tuple[str, str, str, str, str]
Paint = Callable[[str, str], str]


def render(parsed: Sequence[Parsed], width: int | None = None, color: bool | None = None) -> str:
    """`width` in columns (default: the terminal's or 80); `color` by default where stdout is a terminal."""
    return "".join(f"{line}\n" for line in lines(parsed, width, color))


def lines(parsed: Sequence[Parsed], width: int | None = None, color: bool | None = None) -> Iterator[str]:
    from rich.console import Console  # noqa: PLC0415  start-up counts

    console = Console()
    columns = min(max(width or console.width, NARROWEST), WIDEST)
    paint = _painter(console.color_system if color is None else ("standard" if color else None))
    free = columns - NOTE - KIND - AT - 4 * len(GAP)
    widths = (NOTE, KIND, free * 45 // 100, free - free * 45 // 100, AT)
    for one in parsed:
        if len(parsed) > 1:
            yield paint(one_line(one.source.name), "bold")
        sources = bool(one.references and not one.notes)
        headings = SOURCE_HEADINGS if sources else HEADINGS
        yield from _grid((headings,), widths, lambda text, _: paint(text, "bold"))
        yield paint("─" * columns, "dim")
        if sources:
            yield from _grid(_source_rows(one.references), widths, paint)
        for note in one.notes:
            yield from _grid(_rows(note), widths, paint)
        yield paint(_summary(one), "dim")


def _painter(color_system: str | None) -> Paint:
    """A function that colours a text, or leaves it alone."""
    if color_system is None or "NO_COLOR" in os.environ:
        return lambda text, style: text
    from rich.style import Style  # noqa: PLC0415  start-up counts

    styles = {name: Style.parse(name) for name in {*STYLES, UNSURE, "dim", "bold"} if name}
    return lambda text, style: styles[style].render(text) if style and text.strip() else text


def _rows(note: ParsedNote) -> Iterator[Cells]:
    marker = one_line(note.note.marker)
    if not note.citations:
        yield (marker, "–", "no citation" if not note.unread else "nothing read", "", "")
    for number, citation in enumerate(note.citations):
        yield (
            "" if number else marker,
            one_line(kind(citation)),
            one_line(document(citation.document)) if citation.document else "",
            one_line(found(citation)),
            one_line(words.locator(citation.locator)) if citation.locator else "",
        )


def _source_rows(references: Iterable[Reference]) -> Iterator[Cells]:
    """The sources of a result without notes, each with the notes that cite it."""
    for number, reference in enumerate(references, start=1):
        yield (
            str(number),
            reference.kind,
            one_line(document(reference.document)) if reference.document else "",
            one_line(found(reference)),
            one_line(", ".join(reference.notes)),
        )


def kind(citation: Citation) -> str:
    """`archival`, and how the author pointed back: `archival ←ibid`, with a question mark where unsure."""
    if not citation.resolved:
        return f"{citation.via or citation.repeat or citation.kind} not resolved"
    if citation.via:
        return f"{citation.kind} ←{citation.via}{'?' if citation.ambiguous else ''}"
    return citation.kind


def document(value: Document) -> str:
    what = value.title or words.header(value) or value.type
    when = dates.words(value.date) if value.date else ""
    return ", ".join(part for part in (what, value.place, when) if part)


def found(citation: Citation | Reference) -> str:
    """Archive and shelfmark, or the work, or both."""
    parts = []
    if citation.holding:
        parts.append(kept(citation.holding))
    if citation.work:
        parts.append(published(citation.work))
    return "; ".join(part for part in parts if part)


def kept(holding: Holding) -> str:
    place = ", ".join(part for part in (holding.archive or holding.name, holding.collection) if part)
    shelfmark = shelfmarks.words(holding.shelfmark).replace(". ", f".{NO_BREAK}")
    return f"{place}: {shelfmark}" if place and shelfmark else place or shelfmark


def published(work: Work) -> str:
    """`DDF, series 2, vol. 6`; `Kvaček, Nad Evropou zataženo, Praha 1966`."""
    names = ", ".join(surname(name) for name in work.authors) or ", ".join(surname(n) for n in work.editors)
    return ", ".join(
        part
        for part in (
            names,
            work.edition or work.title,
            work.container if work.container != work.title else "",
            f"series {work.series}" if work.series else "",
            f"vol. {work.volume}" if work.volume else "",
            f"no. {work.issue}" if work.issue else "",
            " ".join(part for part in (work.place, work.issued) if part),
            work.url,
        )
        if part
    )


def surname(name: Name) -> str:
    return " ".join(part for part in (name.particle, name.family) if part) or name.given


def _summary(parsed: Parsed) -> str:
    if parsed.references and not parsed.notes:
        return _count(len(parsed.references), "source")
    citations = [citation for note in parsed.notes for citation in note.citations]
    unresolved = sum(not citation.resolved for citation in citations)
    counts = ((len(parsed.notes), "note"), (len(citations), "citation"), (len(parsed.references), "source"))
    text = ", ".join(_count(number, word) for number, word in counts)
    return text + (f", {unresolved} not resolved" if unresolved else "")


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def _grid(rows: Iterable[Sequence[str]], widths: Sequence[int], paint: Paint) -> Iterator[str]:
    """The rows with every cell wrapped into its column."""
    for row in rows:
        columns = [wrap(cell, width) for cell, width in zip(row, widths, strict=True)]
        for texts in zip_longest(*columns, fillvalue=""):
            cells = (
                paint(pad(text, width), style)
                for text, width, style in zip(texts, widths, STYLES, strict=True)
            )
            yield GAP.join(cells).rstrip()


def size(text: str) -> int:
    """The columns that a text takes in a terminal."""
    if text.isascii():
        return len(text)
    from rich.cells import cell_len  # noqa: PLC0415  start-up counts

    return cell_len(text)


def pad(text: str, width: int) -> str:
    return text + " " * (width - size(text))


def wrap(text: str, width: int) -> list[str]:
    """The text in lines of at most `width` columns, broken at spaces, or anywhere when a word is longer."""
    if size(text) <= width:
        return [text.replace(NO_BREAK, " ")]
    lines = [""]
    for word in text.split(" "):
        joined = f"{lines[-1]} {word}" if lines[-1] else word
        if size(joined) <= width:
            lines[-1] = joined
            continue
        rest = word
        while size(rest) > width:
            cut = width
            while size(rest[:cut]) > width:
                cut -= 1
            lines.append(rest[:cut])
            rest = rest[cut:]
        lines.append(rest)
    return [line.replace(NO_BREAK, " ") for line in lines if line]
