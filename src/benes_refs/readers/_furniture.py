"""Page furniture: running heads, running feet and folios, told by their coming back on other pages."""

from __future__ import annotations

from itertools import islice

from benes_refs.quick.containers import counted, defaultdict
from benes_refs.quick.typing import TYPE_CHECKING, Iterable, Iterator
from benes_refs.readers._lines import Line
from benes_refs.regexes import compiled

if TYPE_CHECKING:
    import re


EDGE_NUMBER = compiled(r"^[^\w]{0,4}(\d{1,4})(?!\w)|(?<![\w.,:/–-])(\d{1,4})[\s|\]–—-]{0,4}$")
AT_EDGE = 5  # signs at most, a figure the last of them
SHARE = 0.15
FOLIO_SHARE = 0.3
FOLIO = "#"
EDGE_LINES = 6
LONGEST = 200
IMPRINT = compiled(
    r"(?i)©|\(c\) |copyright\b|doi:|https?://(?:dx\.)?doi\.org|issn\b|received\b|accepted\b"
    r"|published (?:by|online)|creative commons"
    r"|this (?:is an open access|article is|work is)|open access|cc[ -]by",
)

STAMP = compiled(
    r"(?i)this content downloaded\b|all use subject to\b|downloaded (?:from|by|on|at)\b|authenticated\b"
    r"|(?:brought to you by|access provided by|terms of use)\b|heruntergeladen (?:am|von|durch)\b|скачано\b",
)
"""What libraries stamp on each page: with its time it may differ from page to page."""


def furniture(pages: list[list[Line]]) -> set[int]:
    """The start offsets of lines that are page furniture.

    A line at the edge of a page is furniture when the same words stand at the edge of other pages too, its
    folio apart, or when it is a folio: a number that grows by one with the pages, one at an edge.  Other
    numbers must be the same: notes repeat each other's words (“Ibid., p. 5.”), not their numbers.
    """
    if len(pages) < 2:
        return set()
    edges = [[list(edge(page, from_top)) for page in pages] for from_top in (True, False)]
    forms = [forms_of(lines) for lines in edges]
    common = repeated(forms[0] | forms[1], len(pages))
    found: set[int] = set()
    for side, side_forms in zip(edges, forms, strict=True):
        for lines in side:
            words = ""
            for line in lines:
                outer, words = words, side_forms[line.start]
                if words in common or (words == FOLIO and outer != FOLIO) or STAMP.match(words):
                    found.add(line.start)
                elif line.start not in found:
                    break
    return found


def edge(page: list[Line], from_top: bool) -> Iterator[Line]:
    """The few written lines at one edge of a page, outermost first."""
    lines = (line for line in (page if from_top else reversed(page)) if not line.blank)
    return islice(lines, EDGE_LINES)


def forms_of(edges: list[list[Line]]) -> dict[int, str]:
    """What each line at an edge says when its folio is left out, by the offset of the line."""
    folios = folio_offsets(edges)
    return {line.start: form(line, number, folios) for number, lines in enumerate(edges) for line in lines}


def form(line: Line, number: int, folios: set[int]) -> str:
    """The words of a line; the number at its beginning or end is `#` where it is the folio of its page."""
    text = " ".join(line.text.casefold().split())
    for found in edge_numbers(text):
        if int(found[1] or found[2]) - number in folios:
            return f"{text[: found.start()]}#{text[found.end() :]}".strip()
    return text


def edge_numbers(text: str) -> Iterable[re.Match[str]]:
    """The numbers at the beginning and the end of a line without space around it."""
    near = text[:AT_EDGE] + text[-AT_EDGE:]
    return EDGE_NUMBER.finditer(text) if any(map(str.isdecimal, near)) else ()


def repeated(forms: dict[int, str], pages: int) -> set[str]:
    """What stands at the edges of several pages; a sentence must come more often, letters are needed."""
    seen = counted(text for text in forms.values() if len(text) < LONGEST)
    enough = max(2, round(pages * SHARE))
    return {
        text
        for text, times in seen.items()
        if times >= enough * (1 + 2 * text.endswith(".")) and sum(c.isalpha() for c in text) >= 3
    }


def folio_offsets(edges: list[list[Line]]) -> set[int]:
    """The differences between a folio and the number of its page that hold on several pages."""
    offsets: dict[int, set[int]] = defaultdict(set)
    for number, lines in enumerate(edges):
        for line in lines[:2]:
            for found in edge_numbers(line.text.strip()):
                offsets[int(found[1] or found[2]) - number].add(number)
    enough = max(min(3, len(edges)), round(len(edges) * FOLIO_SHARE))
    return {offset for offset, pages in offsets.items() if len(pages) >= enough}


def imprint(line: Line) -> bool:
    """Whether a line begins what publishers print at the foot of a page: copyright, DOI, dates."""
    return bool(IMPRINT.match(line.text.strip()))
