"""The text of a note: its pieces in the source, and any stretch of it as clean text."""

from __future__ import annotations

from benes_refs.lines import unbroken
from benes_refs.model import Span
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import TYPE_CHECKING
from benes_refs.regexes import compiled

if TYPE_CHECKING:
    import re


# A hyphen left of a line end that is gone: `вест- ник`; not `Außen- und Innenpolitik`.
SPLIT = (
    r"(?<=[a-zß-ÿа-яіїєґ])- (?!(?:und|and|oder|or|et|i|a|и|та|ali|in|bis|bzw|sowie|aż|do|to"
    r"|och|og|eller|en|of|y|e|ed|o|ja|tai) )"
    r"(?=[a-zß-ÿа-яіїєґ]{2})"
)
SPLIT_WORD = compiled(SPLIT)
# A name set in spaced letters: `Г о р б а ч е в`, `Б о н ч - Б р у е в и ч`, `K o c h`; not `А и В`
CAPITALS = "A-ZÀ-ÖØ-ÞČĆĐŠŽŁŚА-ЯЁІЇЄҐЂЈЉЊЋЏ"
SMALL = "a-zß-öø-ÿčćđšžěřůőűąęłńśźżа-яёіїєґўђјљњћџ"
ONE_LETTER_WORDS = "aeiokuvwyzsàавикосуяіїєэў"
_LETTER, _SURE = rf" [{SMALL}](?![^\W\d_])", rf" (?![{ONE_LETTER_WORDS}])[{SMALL}](?![^\W\d_])"
_SPELT = rf"[{CAPITALS}](?={_LETTER * 3}|{_SURE}|{_LETTER}{_SURE})(?:{_LETTER}){{2,30}}+"
LETTERSPACED = rf"{_SPELT}(?: ?[-–—] ?{_SPELT}|  (?:ж е|с а м о)(?![^\W\d_]))?"  # `Т а м  ж е`
SPACED_NAME = compiled(LETTERSPACED)
NEAR = 6  # letters on both sides of a hyphen that may be a compound's
COMPOUND = compiled(r"(?:ско|цко|нно|льно|вно|чно|рно|sko|nno|l[’'ʹ]no|lno|vno|chno|rno)- \w{5}")


def unspaced(text: str) -> str:
    """A name in spaced letters as one word, `Горбачев М. С.`"""
    return SPACED_NAME.sub(lambda spaced: spaced[0].replace(" ", ""), text)


def unsplit(text: str) -> str:
    """A word that lost its line break but kept the hyphen (`Юридический вест- ник`) is one word again."""
    return SPLIT_WORD.sub(_joint, text) if "- " in text else text


def _joint(split: re.Match[str]) -> str:
    """`советско- германский`, `ispravitel’no- trudovykh`: a compound keeps its hyphen."""
    near = split.string[max(split.start() - NEAR, 0) : split.end() + NEAR]
    return "-" if COMPOUND.search(near) else ""


class NoteText(NamedTuple):
    """A note's pieces over the whole source text; offsets are those of the source."""

    source: str
    pieces: tuple[Span, ...]

    def parts(self, start: int, end: int) -> tuple[Span, ...]:
        """The stretches between two offsets that belong to the note."""
        if len(self.pieces) == 1:
            return (Span(start, end),)
        cut = (Span(max(start, a), min(end, b)) for a, b in self.pieces)
        return tuple(span for span in cut if span.start < span.end) or (Span(start, end),)

    def raw(self, start: int, end: int) -> str:
        if len(self.pieces) == 1:
            return self.source[start:end]
        return "\n".join(self.source[a:b] for a, b in self.parts(start, end))

    def clean(self, start: int, end: int) -> str:
        whole = len(self.pieces) == 1
        return unbroken(self.source[start:end] if whole else self.raw(start, end))
