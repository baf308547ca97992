"""DT: dates."""

from __future__ import annotations

import re
from bisect import bisect_right
from math import inf

from benes_refs.lint.dating import MONTHS_OF_ENGLISH, Written, bounds, is_english, month_of, written
from benes_refs.lint.essay import Essay, place, places
from benes_refs.lint.rule import Problem, replace, rule
from benes_refs.lint.usage import Use, departures
from benes_refs.model import Span
from benes_refs.quick.typing import Iterator

SELDOM_SHORT = (3, 4, 5, 6, 7)
ODD_ENGLISH = {"febr": "Feb", "janu": "Jan", "octo": "Oct", "nove": "Nov", "dece": "Dec", "augu": "Aug"}
ENGLISH_QUALIFIERS = frozenset(
    [
        "after",
        "before",
        "about",
        "around",
        "early",
        "late",
        "between",
        "not",
        "later",
        "than",
        "end",
        "beginning",
        "middle",
        "of",
    ]
)
OTHER_QUALIFIERS = frozenset(
    [
        "après",
        "avant",
        "vers",
        "début",
        "fin",
        "nach",
        "vor",
        "um",
        "ende",
        "anfang",
        "před",
        "asi",
        "kolem",
        "koncem",
        "začátkem",
        "после",
        "до",
        "около",
        "не",
        "позднее",
        "ранее",
        "posle",
        "okolo",
        "pozdnee",
        "po",
        "przed",
    ]
)
DATED = ("document.date", "work.issued")
WORD = re.compile(r"[^\W\d_]+\.?")
SHOWN = {
    "day month": "4 July 1937",
    "day month ordinal": "4th July 1937",
    "month day": "July 4, 1937",
    "month day without comma": "July 4 1937",
    "month day ordinal": "July 4th, 1937",
    "month day ordinal without comma": "July 4th 1937",
    "numeric": "4. 7. 1937",
}


@rule("DT001", "impossible-date", severity="error")
def impossible_date(essay: Essay) -> Iterator[Problem]:
    """A day that no calendar has: 31 June, month 13.

    Such a date is a slip in day, month or calendar, and nobody can tell which.

    Bad:
        Litvinov to Stalin, June 31, 1935, RGASPI: 17/2/31, p. 5.
    Good:
        Litvinov to Stalin, June 30, 1935, RGASPI: 17/2/31, p. 5.
    """
    for item in written(essay):
        if not item.possible and item.year > 1500:
            yield Problem(item.span, f"there is no such day as {essay.read(item.span)}")


@rule("DT002", "mixed-date-styles", severity="info")
def mixed_date_styles(essay: Essay) -> Iterator[Problem]:
    """Dates of one language are written in more than one way.

    `July 4, 1937`, `July 3rd, 1937`, `4 July 1937` and `4. 7. 1937` in one essay; in the last the reader must
    also know which number is the month.  Dates that keep the language of their document are no departure.

    Bad:
        Litvinov to Stalin, July 4, 1935, RGASPI: 17/2/31, p. 5.
        Litvinov to Stalin, July 5, 1935, RGASPI: 17/2/31, p. 6.
        Litvinov to Stalin, July 6th, 1935, RGASPI: 17/2/31, p. 7.
    Good:
        Litvinov to Stalin, July 4, 1935, RGASPI: 17/2/31, p. 5.
        De Lacroix à Delbos, 3 juil. 1937, DDF, 2e série, t. VI, p. 297.
    """
    everything = written(essay)
    own = [item for item in everything if item.english]
    words_prevail = sum(item.style != "numeric" for item in everything) > 1
    cited = sorted(s for c in essay.citations if c.kind != "web" for path in DATED for s in places(c, path))
    numeric = [
        item for item in everything if item.style == "numeric" and words_prevail and _within(item, cited)
    ]
    uses: list[Use] = [(item.style, item.span) for item in (*own, *numeric)]
    for odd in departures(uses):
        if odd.usual == "numeric":
            return
        first, *more = odd.places
        message = (
            f"dates are written like {SHOWN[odd.usual]} {odd.usual_count} times; "
            f"like {SHOWN[odd.form]} {odd.times}"
        )
        yield Problem(first, message, others=tuple(more))


@rule("DT003", "month-form", severity="info", fix="safe")
def month_form(essay: Essay) -> Iterator[Problem]:
    """An unusual abbreviation of a month, or short and full months side by side.

    March to July count as neither: they are short already, and many houses abbreviate the others only.

    Bad:
        Memorandum by Vansittart, Febr. 21, 1935, TNA: FO 371/19460, N 927.
    Bad:
        Litvinov to Stalin, Nov. 4, 1935, RGASPI: 17/2/31, p. 5.
        Litvinov to Stalin, Dec. 6, 1935, RGASPI: 17/2/31, p. 6.
        Litvinov to Stalin, February 9, 1936, RGASPI: 17/2/31, p. 7.
    Good:
        Memorandum by Vansittart, Feb. 21, 1935, TNA: FO 371/19460, N 927.
    """
    items = [item for item in written(essay) if item.english and item.style != "numeric"]
    for item in items:
        right = ODD_ENGLISH.get(item.word.casefold())
        if right and item.word_span:
            message = f"the usual abbreviation is “{right}.”, not “{item.word}.”"
            yield Problem(item.word_span, message, replace(item.word_span, right))
    inside = sorted(span for c in essay.citations for span in places(c, "document.date"))
    uses = [
        (_length(item), item.word_span)
        for item in items
        if item.word_span and item.month not in SELDOM_SHORT and _within(item, inside)
    ]
    for odd in departures(uses):
        first, *more = odd.places
        message = f"months are {odd.usual} {odd.usual_count} times; this one is {odd.form}"
        yield Problem(first, message, others=tuple(more))


def _length(item: Written) -> str:
    return "written out" if item.word.casefold() == MONTHS_OF_ENGLISH[item.month - 1] else "abbreviated"


def _within(item: Written, spans: list[Span]) -> bool:
    start = item.word_span.start if item.word_span else item.span.start
    at = bisect_right(spans, (start, inf)) - 1
    return at >= 0 and start < spans[at].end


@rule("DT004", "document-after-publication", severity="error")
def document_after_publication(essay: Essay) -> Iterator[Problem]:
    """A document is dated later than the book that prints it.

    No book prints a letter that was not yet written: one of the two years is a slip.

    Bad:
        Pavlů to Krofta, Nov. 9, 1998, in I. Lukes, Czechoslovakia between Stalin and Hitler
          (Oxford: Oxford University Press, 1996), p. 285.
    Good:
        Pavlů to Krofta, Nov. 9, 1938, in I. Lukes, Czechoslovakia between Stalin and Hitler
          (Oxford: Oxford University Press, 1996), p. 285.
    """
    for citation in essay.citations:
        if not (citation.document and citation.work and citation.document.date and citation.work.issued):
            continue
        written_on, printed = bounds(citation.document.date).first, bounds(citation.work.issued).last
        where = place(citation, "document.date")
        if written_on and printed and where and written_on > printed:
            yield Problem(
                where, f"the document is dated after {printed.year}, the year of the book that prints it"
            )


@rule("DT005", "two-languages-in-date", severity="warning")
def two_languages(essay: Essay) -> Iterator[Problem]:
    """One date in two languages.

    The words of a date belong to one language, the document's or the essay's.

    Bad:
        Monicault à Delbos, Prague, s.d. [after 21] avril 1937, DDF, 2e série, t. V, p. 599.
    Good:
        Monicault à Delbos, Prague, s.d. [après le 21] avril 1937, DDF, 2e série, t. V, p. 599.
    """
    for citation in essay.citations:
        for where in places(citation, "document.date"):
            words = [word.rstrip(".") for word in WORD.findall(essay.read(where))]
            months = [(word, month) for word in words if (month := month_of(word, essay.knowledge))]
            if not months:
                continue
            english = all(is_english(word, month) for word, month in months)
            foreign = OTHER_QUALIFIERS if english else ENGLISH_QUALIFIERS
            strange = [word for word in words if word.casefold() in foreign]
            if strange:
                month = months[0][0]
                yield Problem(where, f"“{strange[0]}” and “{month}” are words of two languages in one date")
