"""What could be a note marker at the start of a line: numbers in their styles, Roman numerals, stars."""

from __future__ import annotations

from benes_refs.quick.typing import TYPE_CHECKING, Iterable, Iterator, Sequence
from benes_refs.readers._calls import SUPERSCRIPT, number_of
from benes_refs.readers._lines import Line
from benes_refs.readers._numbering import Candidate
from benes_refs.regexes import compiled

if TYPE_CHECKING:
    import re


INDENT = r"[^\S\r\n\f]{0,60}"
OPENING = r"[A-ZÀ-ÞŁŚŠŽČĆĎŘŤÚŮA-ЯЁІЇЄҐЂЈЉЊЋЏ“„«\"‘‚'‹\[(§]"
ARABIC = compiled(
    rf"{INDENT}(?:(?P<open>[\[(])(?P<inner>\d{{1,6}})(?P<close>[\])])\.?|(?P<bare>\d{{1,6}})(?P<dot>[.):]{{0,2}}))"
    rf"(?:(?P<blank>[^\S\r\n\f]{{1,60}})(?=\S)|(?P<end>\s*$)|(?={OPENING}))"
)
RAISED_ROMAN = compiled(rf"{INDENT}(?P<bare>[ⁱᵛˣˡᶜ]{{1,7}})(?P<dot>)[^\S\r\n\f]{{0,60}}")
RAISED = compiled(rf"{INDENT}[(\[]?(?P<bare>[⁰¹²³⁴-⁹]{{1,4}})[)\]]?[^\S\r\n\f]{{0,60}}")
RUN_IN = compiled(r"[⁰¹²³⁴-⁹](?<=\S\s.)[⁰¹²³⁴-⁹]{0,2}\s?(?=[^\W\d_]|[“„«\"‘‚'‹\[(§])")
ROMAN_MARKER = compiled(
    rf"{INDENT}(?P<bare>[ivxlc]{{1,7}})(?P<dot>[.)]?)(?:[^\S\r\n\f]{{1,60}}(?=\S)|\s*$|(?={OPENING}))"
)
COUNTS_IN_ROMAN = compiled(r"(?:^|[\r\n\f])[^\S\r\n\f]{0,60}(?:[ivxlc]{0,5}ii|[ⁱᵛˣˡᶜ]{0,5}ⁱⁱ)")
STAR = compiled(
    rf"{INDENT}(?P<sign>[*∗⁎†‡]{{1,4}}|[§¶‖]{{1,2}}(?!\s?\d)|\((?:\*{{1,4}})\))[^\S\r\n\f]{{0,60}}(?![*\d]{{3}})"
)
DATE = compiled(r"\d{1,2}\.?\s+[^\W\d_]{3,12}\.?,?\s+(?:1[0-9]|20)\d\d(?!\d)")
MAX_PLAIN = 999


def arabic(lines: Sequence[Line]) -> Iterator[Candidate]:
    """Each line that begins with a number; four digits count only where the number before was seen."""
    seen: set[int] = set()
    for index, line in enumerate(lines):
        found = ARABIC.match(line.text) or RAISED.match(line.text)
        if not found:
            continue
        groups = found.groupdict("")
        value = int((groups.get("inner") or groups["bare"]).translate(SUPERSCRIPT))
        if value and (value <= MAX_PLAIN or value - 1 in seen):
            seen.add(value)
            yield Candidate(
                value,
                line.first,
                line.start + found.end(),
                line.page,
                index,
                weight=shape(line.text, found),
                style=groups.get("open", "") + groups.get("dot", ""),
            )


def shape(text: str, found: re.Match[str]) -> float:
    """How much a line looks like a note behind its number."""
    if DATE.match(text.lstrip()):
        return -2.0
    rest = text[found.end() :].lstrip()
    if not rest:
        return 0.0
    if not found[0].strip().isascii():
        return 1.0
    if rest[0].isupper() or rest[0] in "“„«\"‘‚'‹[(§":
        return 1.0 if found.groupdict().get("blank") else 0.3
    if rest[0].isdigit() or rest[0] in ".,;:)-–—":
        return -1.0
    return -0.5


def run_in(lines: Sequence[Line]) -> Iterator[Candidate]:
    """Raised numbers inside lines that could begin a note: notes may follow each other like sentences."""
    for index, line in enumerate(lines):
        for found in RUN_IN.finditer(line.text):
            value = number_of(found[0].strip())
            yield Candidate(value, line.start + found.start(), line.start + found.end(), line.page, index)


def romans(lines: Sequence[Line]) -> Iterator[Candidate]:
    """Each line that begins with a small Roman numeral; “i” is also a word, so it takes several to count."""
    for index, line in enumerate(lines):
        found = RAISED_ROMAN.match(line.text) or ROMAN_MARKER.match(line.text)
        value = number_of(found["bare"]) if found else 0
        if found and value:
            weight = 0.5 if found["dot"] or not found["bare"].isascii() else 0.0
            yield Candidate(value, line.first, line.start + found.end(), line.page, index, weight, "roman")


def stars(lines: Iterable[tuple[int, Line]]) -> Iterator[tuple[int, str, int]]:
    """Each line that begins with stars or daggers: its index, the sign, the offset behind it."""
    for index, line in lines:
        found = STAR.match(line.text)
        if found:
            yield index, found["sign"], line.start + found.end()
