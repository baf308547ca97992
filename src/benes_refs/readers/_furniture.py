"""Page furniture: running heads, running feet and folios, told by their coming back on other pages."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import islice

from benes_refs.readers._lines import Line

DIGITS = re.compile(r"\d+")
EDGE_NUMBER = re.compile(r"^[^\w]{0,4}(\d{1,4})(?!\w)|(?<!\w)(\d{1,4})[^\w]{0,4}$")
SHARE = 0.15
FOLIO_SHARE = 0.3
EDGE_LINES = 6
LONGEST = 200
IMPRINT = re.compile(
    r"©|\(c\) |copyright\b|doi:|https?://(?:dx\.)?doi\.org|issn\b|received\b|accepted\b"
    r"|published (?:by|online)|creative commons"
    r"|this (?:is an open access|article is|work is)|open access|cc[ -]by",
    re.IGNORECASE,
)


def furniture(pages: list[list[Line]]) -> set[int]:
    """The start offsets of lines that are page furniture.

    A line at the edge of a page is furniture when the same words (numbers apart) stand at the same edge of
    other pages, or when it is a number that grows by one with the pages.  A line that begins with another
    number is none, however often its words come back: it may be a note.
    """
    if len(pages) < 2:
        return set()
    found: set[int] = set()
    both = [[list(edge(page, from_top)) for page in pages] for from_top in (True, False)]
    common = repeated(both[0]) | repeated(both[1])
    for edges in both:
        folios = folio_offsets(edges)
        for number, lines in enumerate(edges):
            for line in lines:
                numbered = any(value - number in folios for value in edge_numbers(line))
                words = form(line) in common and (numbered or not line.text.strip()[0].isdigit())
                if words or (numbered and bare(line)):
                    found.add(line.start)
                elif line.start not in found:
                    break
    return found


def edge(page: list[Line], from_top: bool) -> Iterator[Line]:
    """The few written lines at one edge of a page, outermost first."""
    lines = (line for line in (page if from_top else reversed(page)) if not line.blank)
    return islice(lines, EDGE_LINES)


def form(line: Line) -> str:
    """A line with its numbers made alike."""
    return " ".join(DIGITS.sub("#", line.text).casefold().split())


def repeated(edges: list[list[Line]]) -> set[str]:
    """What stands at the edge of several pages; lines without letters say nothing."""
    seen = Counter(
        key for lines in edges for key in {form(line) for line in lines if len(line.text) < LONGEST}
    )
    enough = max(2, round(len(edges) * SHARE))
    return {key for key, pages in seen.items() if pages >= enough and sum(c.isalpha() for c in key) >= 3}


def folio_offsets(edges: list[list[Line]]) -> set[int]:
    """The differences between a folio and the number of its page that hold on several pages."""
    offsets: dict[int, set[int]] = defaultdict(set)
    for number, lines in enumerate(edges):
        for line in lines[:3]:
            for value in edge_numbers(line):
                offsets[value - number].add(number)
    enough = max(2, round(len(edges) * FOLIO_SHARE))
    return {offset for offset, pages in offsets.items() if len(pages) >= enough}


def edge_numbers(line: Line) -> list[int]:
    """The number a line begins with and the number it ends with."""
    return [int(found[1] or found[2]) for found in EDGE_NUMBER.finditer(line.text.strip())]


def bare(line: Line) -> bool:
    """Whether a line is a number and nothing else."""
    return not any(c.isalpha() for c in line.text)


def imprint(line: Line) -> bool:
    """Whether a line begins what publishers print at the foot of a page: copyright, DOI, dates."""
    return bool(IMPRINT.match(line.text.strip()))
