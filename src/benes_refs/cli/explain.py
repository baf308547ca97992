"""`benes-refs explain`: one note, which words of it gave which field, and what was left unread."""

from __future__ import annotations

import re

import click

from benes_refs.cli import inputs as ins
from benes_refs.cli import output as out
from benes_refs.cli.options import reading_options
from benes_refs.model import BenesRefsError
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import TYPE_CHECKING, Iterator, Mapping, Sequence

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

    from benes_refs.model import Citation, Parsed, ParsedNote

COLOURS = {
    "document": "green",
    "holding": "cyan",
    "work": "magenta",
    "locator": "yellow",
    "repeat": "blue",
    "unread": "red",
}
WIDEST = 110
OPEN, CLOSE = "\N{MATHEMATICAL LEFT WHITE SQUARE BRACKET}", "\N{MATHEMATICAL RIGHT WHITE SQUARE BRACKET}"
STRETCH = re.compile(r"\s+|\S")
DASHES = "-–—"
DERIVED = ("document.type", "reference")
PATH = 18  # columns for the names of the fields


@click.command()
@click.argument("input_", metavar="INPUT")
@click.argument("note")
@reading_options
def explain(
    input_: str, note: str, encoding: str | None, input_format: str | None, overlays: tuple[str, ...]
) -> None:
    """Show how one note was read: its text, and under it the fields of each citation.

    Each citation stands between brackets with its number. On the right are the words that a field was read
    from, where they differ from it; "taken over" comes from an earlier citation.

    \b
    benes-refs explain essay.txt 25
    """
    parsed = ins.reading(encoding, input_format, overlays).parsed(input_, places=True)
    found = [one for one in parsed.notes if one.note.marker == note]
    if not found:
        raise BenesRefsError(f"{input_} has no note {note}: {_markers(parsed)}.")
    earlier = _earlier(parsed)
    blocks = [block for one in found for block in _note(one, parsed, earlier)]
    out.write(_rendered(blocks))


def _markers(parsed: Parsed) -> str:
    """`its notes are 1, *, 2 … 33`"""
    markers = list(dict.fromkeys(note.note.marker for note in parsed.notes))
    shown = markers if len(markers) < 7 else [*markers[:3], "…", markers[-1]]
    return f"its notes are {', '.join(shown)}".replace(", …,", " …")


def _rendered(blocks: Sequence[RenderableType]) -> str:
    import io

    from rich.console import Console

    screen = Console()
    coloured = bool(screen.color_system) and not screen.no_color
    page = io.StringIO()
    console = Console(
        file=page,
        width=min(screen.width, WIDEST),
        force_terminal=coloured,
        color_system="standard" if coloured else None,
        highlight=False,
    )
    for block in blocks:
        console.print(block)
    return "".join(f"{line.rstrip()}\n" for line in page.getvalue().rstrip().split("\n"))


def _note(note: ParsedNote, parsed: Parsed, earlier: Mapping[str, str]) -> Iterator[RenderableType]:
    from rich.padding import Padding
    from rich.text import Text

    from benes_refs.shown import one_line

    place = f"page {note.note.page}" if note.note.page else f"line {_line(parsed, note)}"
    yield Text(one_line(f"Note {note.note.marker} of {parsed.source.name}, {place}"), "bold")
    yield Padding(_text(note, parsed.source.text), (1, 2))
    if not note.citations:
        yield Text("No citation was found in this note." + ("" if not note.unread else " Not read:"))
    for number, citation in enumerate(note.citations, start=1):
        yield _heading(number, citation, earlier)
        yield Padding(_fields(list(_rows(citation, parsed.source.text))), (0, 0, 1, 3))
    for start, end in note.unread:
        yield Text(one_line(f"not read   {_words(parsed.source.text, (start, end))}"), COLOURS["unread"])


def _line(parsed: Parsed, note: ParsedNote) -> int:
    return parsed.source.text.count("\n", 0, note.note.span.start) + 1


def _text(note: ParsedNote, source: str) -> Text:
    """The note's text; each citation in numbered brackets, each word in the colour of its field."""
    from rich.text import Text

    events = sorted(
        (
            event
            for number, citation in enumerate(note.citations, start=1)
            for event in ((citation.span.start, 1, f"{number}{OPEN}"), (citation.span.end, 0, CLOSE))
        ),
        reverse=True,
    )
    styles = {}
    for citation in note.citations:
        for path, span in citation.places:
            styles.update(dict.fromkeys(range(*span), COLOURS.get(path.partition(".")[0], "")))
    for span in (*note.unread, *(span for citation in note.citations for span in citation.unread)):
        styles.update(dict.fromkeys(range(*span), COLOURS["unread"]))
    text = Text()
    for start, end in note.note.pieces:
        for match in STRETCH.finditer(source, start, end):
            while events and events[-1][0] <= match.start():
                text.append(events.pop()[2], "bold")
            text.append(_shown(match), styles.get(match.start(), ""))
        text.append(" ")
    for _, _, sign in reversed(events):
        text.append(sign, "bold")
    return text


def _shown(match: re.Match[str]) -> str:
    """A letter as it is, blanks as one, a line end behind a dash as nothing."""
    from benes_refs.shown import one_line

    letter = match.group()
    if letter.isspace():
        broken = "\n" in letter and match.string[match.start() - 1] in DASHES
        return "" if broken else " "
    return one_line(letter)


def _heading(number: int, citation: Citation, earlier: Mapping[str, str]) -> Text:
    """`2  archival, ibid.: the source of n2.1`"""
    from rich.text import Text

    from benes_refs.shown import one_line

    said: list[str] = [citation.kind]
    if citation.repeat or citation.via:
        said.append(f"{citation.via or citation.repeat}{_source(citation, earlier)}")
    if citation.ambiguous:
        said.append("could mean several sources")
    if citation.signal:
        said.append(f"signal “{citation.signal}”")
    return Text(one_line(f"{number}  {', '.join(said)}"), "bold")


def _source(citation: Citation, earlier: Mapping[str, str]) -> str:
    if not citation.resolved:
        return ", not resolved"
    return f", as in {earlier[citation.id]}" if citation.id in earlier else ""


def _earlier(parsed: Parsed) -> dict[str, str]:
    """The citations that name a source again, each with the last one before it that names the same."""
    found: dict[str, str] = {}
    last: dict[str, str] = {}
    for note in parsed.notes:
        for citation in note.citations:
            if citation.reference in last:
                found.setdefault(citation.id, last[citation.reference])
            if citation.reference:
                last[citation.reference] = citation.id
    return found


class Row(NamedTuple):
    """A field: its path, its value, and where that comes from."""

    path: str
    value: str
    origin: str


def _rows(citation: Citation, source: str) -> Iterator[Row]:
    from benes_refs.writers.common import values

    read: dict[str, list[str]] = {}
    for path, span in citation.places:
        read.setdefault(path, []).append(_words(source, span))
    for path, value in _flat(values.citation(citation)):
        words = read.get(path) or read.get(path.partition(".")[0], [])
        origin = ", ".join(word for word in words if word.strip("“”") != value)
        taken = citation.via and not words and path not in DERIVED
        yield Row(path, value, "taken over" if taken else origin)
    if left := [_words(source, span) for span in citation.unread]:
        yield Row("unread", "", ", ".join(left))


def _flat(data: dict[str, object]) -> Iterator[tuple[str, str]]:
    """The paths and values of a citation as text, in the order of the JSON."""
    for part in ("document", "holding", "work"):
        fields = data.get(part)
        if isinstance(fields, dict):
            for field, value in fields.items():
                if field != "name" or "archive" not in fields:
                    yield f"{part}.{field}", _text_of(value)
    locator = data.get("locator")
    if isinstance(locator, dict):
        yield "locator", f"{locator.get('label', '')} {locator.get('value', '')}".strip()
    if data.get("reference"):
        yield "reference", str(data["reference"])


def _text_of(value: object) -> str:
    """A name, a list of names or the levels of a shelfmark as people read them."""
    if isinstance(value, dict):
        if "family" in value:
            order = ("given", "non-dropping-particle", "family")
            return " ".join(str(value[key]) for key in order if key in value)
        return ", ".join(f"{level} {number}" for level, number in value.items())
    if isinstance(value, (list, tuple)):
        return ", ".join(map(_text_of, value))
    return str(value)


def _words(source: str, span: tuple[int, int]) -> str:
    from benes_refs.lines import unbroken

    return f"“{unbroken(source[span[0] : span[1]]).strip('“”„«»')}”"


def _fields(rows: Sequence[Row]) -> RenderableType:
    from rich.table import Table
    from rich.text import Text

    from benes_refs.shown import one_line

    table = Table.grid(padding=(0, 2, 0, 0), expand=True)
    table.add_column(width=PATH)
    table.add_column(ratio=55)
    table.add_column(ratio=45)
    for path, value, origin in rows:
        colour = COLOURS.get(path.partition(".")[0], "")
        table.add_row(Text(path, colour), Text(one_line(value)), Text(one_line(origin), "dim"))
    return table
