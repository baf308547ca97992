"""PU008 to PU011: the author's own words around the citations."""

from __future__ import annotations

import re
from itertools import pairwise

from benes_refs.lint.essay import Essay
from benes_refs.lint.rule import Problem, replace, rule
from benes_refs.model import Span
from benes_refs.quick.typing import Iterator

LITTLE_WORDS = frozenset("the of and to an for by with le les des et и на по из für mit und".split())
NEAR = 4
SAID = (
    r"(?:said|wrote|noted|argued|added|observed|concluded|stressed|explained|remarked|replied|declared|warned|"
    r"insisted|continued|reported|recalled|claimed|admitted|asserted)"
)
SPEAKER = r"(?:he|she|they|[A-Z][^\W\d_]+(?: [A-Z][^\W\d_]+)?)"
QUOTATION = re.compile(r"[“\"](?P<words>[^“”\"]{8,600})[”\"]")
SPEECH_TAG = re.compile(rf", (?P<tag>{SPEAKER} {SAID}|{SAID} {SPEAKER}),(?= )")
PART = re.compile(
    r"[”»“\"]\.\s+(?P<part>(?:Part|part|Pt|pt|Teil|Partie|Část|část|Cz|cz|[Cc]hast’)\.?\s"
    r"(?:[IVX]+|\d|[Oo]ne|[Tt]wo)\b)"
)


@rule("PU008", "doubled-word", severity="warning", fix="safe")
def doubled_word(essay: Essay) -> Iterator[Problem]:
    """A little word stands twice: `the the`.

    The eye reads over it, at a line end above all.

    Bad:
        On this see the the second volume of the memoirs.
    Good:
        On this see the second volume of the memoirs.
    """
    for word in LITTLE_WORDS & essay.words.keys():
        for first, second in pairwise(essay.words[word]):
            end = first + len(word)
            if (
                second < end + NEAR
                and essay.text[end:second].isspace()
                and _whole(essay, first, second, word)
            ):
                rest = Span(end, second + len(word))
                yield Problem(Span(first, rest.end), f"“{word}” stands twice", replace(rest, ""))


def _whole(essay: Essay, first: int, second: int, word: str) -> bool:
    """Whether two words side by side are no parts of longer ones joined by a hyphen."""
    return essay.text[first - 1 : first] != "-" and essay.text[second + len(word) :][:1] != "-"


@rule("PU009", "misspelt-word", severity="warning", fix="unsafe")
def misspelt_word(essay: Essay) -> Iterator[Problem]:
    """An English word in one of its commonest misspellings: `thier`, `recieve`, `goverment`.

    In a quotation it may stand in the original: compare it, and mark it with [sic].

    Bad:
        On this and on thier later fate see the second volume of the memoirs.
    Good:
        On this and on their later fate see the second volume of the memoirs.
    """
    slips = essay.knowledge.spelling.slips
    for word in slips.keys() & essay.words.keys():
        for start in essay.words[word]:
            span = Span(start, start + len(word))
            yield Problem(span, f"“{word}” is spelt “{slips[word]}”", replace(span, slips[word], "unsafe"))


@rule("PU010", "words-inside-quotation", severity="warning")
def words_inside_quotation(essay: Essay) -> Iterator[Problem]:
    """The author's own `he concluded` stands inside the quotation marks.

    Whatever stands between the marks is the document's; the author's words belong outside them.

    Bad:
        “It is evident, Kennan concluded, that nobody in Moscow expected anything else from Prague.”
    Good:
        “It is evident”, Kennan concluded, “that nobody in Moscow expected anything else from Prague.”
    """
    for _, match in essay.find(QUOTATION):
        for tag in SPEECH_TAG.finditer(essay.text, *match.span("words")):
            span = Span(*tag.span("tag"))
            yield Problem(
                span, f"“{essay.read(span)}” stands inside the quotation: are these the author's words?"
            )


@rule("BK012", "part-outside-title", severity="info")
def part_outside_title(essay: Essay) -> Iterator[Problem]:
    """The number of a part is cut off from its title: “Title”. Part II.

    Outside the marks the part reads as one of the journal's or the series'.

    Bad:
        A. Sluch, “Stalin i Gitler”. Part II, Voprosy istorii, 1997, no. 2, p. 16.
    Good:
        A. Sluch, “Stalin i Gitler. Part II”, Voprosy istorii, 1997, no. 2, p. 16.
    """
    for _, match in essay.find(PART):
        span = Span(*match.span("part"))
        yield Problem(span, f"“{essay.read(span)}” belongs to the title: put it inside the quotation marks")
