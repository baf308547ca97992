"""Papers that “and” joins before what keeps or prints them all.

`Hale to Marsh, 3 May 1936, and Marsh to Hale, 5 May 1936, FO 371/20110`
"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.sentence import Draft, Found, Sentence
from benes_refs.grammar.papers.described import LONGEST_DESCRIPTION, document_before
from benes_refs.model import Document
from benes_refs.regexes import compiled

ONE_AND_ANOTHER = compiled(rf"{k.DATE}((?:,?{k.AND}|,)(?:{k.DOCTYPE}\.?)?)$")
MOST_BETWEEN = 5  # items
YEARLESS = "XXXX"


def told_together(sentence: Sentence, start: int, found: Found) -> list[Draft]:
    """The papers told before the one of a citation, each kept where that one is; then the citation."""
    draft, told = found.draft, [found.draft]
    first = next(n for n in range(start, found.end) if sentence.items[n].start >= draft.start)
    kept = tuple(place for place in draft.places if not place[0].startswith("document."))
    while (end := _joint_before(sentence, start, first)) is not None:
        read, first, signal = document_before(sentence, max(start, end - LONGEST_DESCRIPTION), end)
        if read is None or not (read.document.date and (read.document.sender or read.document.type)):
            break
        span = sentence.items[first:end]
        told.append(
            draft._replace(
                start=span[0].start,
                end=span[-1].end,
                signal=signal,
                document=_of_its_year(read.document, draft.document),
                places=(*read.places, *kept),
            )
        )
    return told[::-1]


def _joint_before(sentence: Sentence, start: int, first: int) -> int | None:
    """The index behind the day of a paper that “and” or a comma joins to the one at `first`."""
    joined = ONE_AND_ANOTHER.search(sentence.kinds[max(start, first - MOST_BETWEEN) : first])
    return first - len(joined[1]) if joined is not None else None


def _of_its_year(document: Document, last: Document | None) -> Document:
    """`Hale to Marsh, 3 May, and Marsh to Hale, 5 May 1936`: one year for both days."""
    if last is None or not document.date.startswith(YEARLESS) or not last.date[:4].isdigit():
        return document
    return document._replace(date=last.date[:4] + document.date[4:])
