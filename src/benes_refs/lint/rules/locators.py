"""LO: pages, leaves and other places inside a source."""

from __future__ import annotations

import re

from benes_refs.lint.essay import Essay, place, places
from benes_refs.lint.language import language
from benes_refs.lint.rule import Problem, replace, rule
from benes_refs.lint.usage import Use, departures
from benes_refs.lint.words import counted
from benes_refs.model import Citation, Edit, Fix, Span, Work
from benes_refs.numbers import whole
from benes_refs.quick.containers import defaultdict
from benes_refs.quick.typing import Iterator

TIGHT = re.compile(r"(?P<label>[^\W\d_]{1,4}\.)(?=\d)")
SPACED = re.compile(r"[^\W\d_]{1,4}\.\s+\d")
SINGLE_PAGE = re.compile(r"(?<!\w)p\.(?=\s?\d)")
RANGE = re.compile(r"(?P<first>(?<!\d)\d+)\s?(?P<dash>[-–—])\s?(?P<last>\d+)(?![\d/:]|[^\W\d_])")
LABEL = re.compile(r"[^\W\d_]+")
PAGE_LABELS = ("p", "s", "str", "pag", "с", "стр")
PERIODICALS = ("article", "newspaper")
BEHIND = 40
PAGE_BEHIND = re.compile(r"[^;]{0,40}?\b(?:pp?|ss?|str|с|стр)\.\s?\d", re.IGNORECASE)
"""A page that was not read with its source."""
NUMBER_OF_DOCUMENT = re.compile(r"(?:№|\b(?:nos?|nrn?|doc|dok|док)\b\.?)\s*\d", re.IGNORECASE)


def located(essay: Essay) -> Iterator[tuple[Citation, Span]]:
    """Every locator with its citation."""
    for citation in essay.citations:
        for where in places(citation, "locator"):
            yield citation, where


@rule("LO001", "locator-spacing", severity="warning", fix="safe")
def locator_spacing(essay: Essay) -> Iterator[Problem]:
    """No space between a label and its number, as in `p.63`.

    An essay that writes all its locators so has a house style, and is left in peace.

    Bad:
        Litvinov to Stalin, 3 April 1935, RGASPI: 17/2/31, p.63.
    Good:
        Litvinov to Stalin, 3 April 1935, RGASPI: 17/2/31, p. 63.
    """
    spots = [where for _, where in located(essay)]
    tight = [match for where in spots for match in TIGHT.finditer(essay.text, where.start, where.end)]
    spaced = sum(bool(SPACED.search(essay.text, where.start, where.end)) for where in spots)
    if len(tight) >= 4 and len(tight) > spaced:
        return
    for match in tight:
        number = re.compile(r"\d+").match(essay.text, match.end())
        span = Span(match.start(), number.end() if number else match.end())
        gap = Span(match.end(), match.end())
        yield Problem(span, f"put a space after “{match['label']}”", replace(gap, " "))


@rule("LO002", "plural-locator", severity="info", fix="safe")
def plural_locator(essay: Essay) -> Iterator[Problem]:
    """Several pages under a single `p.` in an English text.

    English has `pp.` for pages; French, Russian and German keep the singular, and an essay in those languages
    is left in peace.

    Bad:
        The following notes are in English, as the words of this sentence and of the next one show. See I.
          Lukes, Czechoslovakia between Stalin and Hitler (Oxford: Oxford University Press, 1996), p. 12-15.
    Good:
        The following notes are in English, as the words of this sentence and of the next one show. See I.
          Lukes, Czechoslovakia between Stalin and Hitler (Oxford: Oxford University Press, 1996), pp. 12-15.
    """
    if language(essay) != "en":
        return
    single: list[Span] = []
    for citation, where in located(essay):
        label = SINGLE_PAGE.search(essay.text, where.start, where.end)
        if label and citation.locator and re.search(r"\d\s?[-–,]\s?\d", citation.locator.value):
            single.append(Span(*label.span()))
    if single:
        edits = tuple(Edit(span, "pp.") for span in single)
        places_said = "here" if len(single) == 1 else f"in {len(single)} places"
        message = f"several pages stand under a single “p.” {places_said}; write “pp.”"
        yield Problem(single[0], message, Fix("safe", edits), others=tuple(single[1:]))


@rule("LO003", "reversed-range", severity="error")
def reversed_range(essay: Essay) -> Iterator[Problem]:
    """A range that runs backwards.

    An abbreviated range such as 215-19 is none.

    Bad:
        Litvinov to Stalin, 3 April 1935, RGASPI: 17/2/31, p. 155-150.
    Good:
        Litvinov to Stalin, 3 April 1935, RGASPI: 17/2/31, p. 215-19.
    """
    for _, where in located(essay):
        for match in RANGE.finditer(essay.text, where.start, where.end):
            first, last = match["first"], match["last"]
            if essay.text[match.end() : match.end() + 1] in ("/", ":"):
                continue
            low, high = whole(first), whole(last)
            if low is not None and high is not None and high < low and len(last) >= len(first):
                yield Problem(Span(*match.span()), f"the range {first}-{last} runs backwards")


@rule("LO004", "mixed-locator-words", severity="info")
def mixed_locator_words(essay: Essay) -> Iterator[Problem]:
    """Page labels are now capitals, now not; or one language's sources have two of them.

    An English text has `p.` throughout.  In others `p.` for an English book and `s.` for a Czech one may
    stand side by side, as GOST wants it; `P.` and `p.` may not.

    Bad:
        Chilston to Simon, 28 Nov. 1934, DBFP, 2nd ser., vol. XII, p. 266.
        Chilston to Simon, 30 Nov. 1934, DBFP, 2nd ser., vol. XII, p. 268.
        Chilston to Simon, 4 Dec. 1934, DBFP, 2nd ser., vol. XII, P. 273.
    Good:
        Chilston to Simon, 28 Nov. 1934, DBFP, 2nd ser., vol. XII, p. 266.
        R. Kvaček, Nad Evropou zataženo (Praha: Svoboda, 1966), s. 131.
    """
    english = language(essay) == "en"
    groups: dict[str, list[Use]] = defaultdict(list)
    for citation, where in located(essay):
        label = LABEL.match(essay.text, where.start, where.end)
        if label is None or not citation.locator:
            continue
        form = label[0].replace("pp", "p").replace("Pp", "P")
        if form.casefold() not in PAGE_LABELS:
            continue
        if english:
            groups["pages"].append((form, where))
            continue
        groups[f"“{form.casefold()}.”"].append((form, where))
        spoken = _language_of(essay, citation)
        if spoken:
            groups[f"{spoken} sources"].append((form.casefold(), where))
    for uses in groups.values():
        for odd in departures(uses):
            first, *more = odd.places
            message = f"the page label “{odd.form}.” stands beside “{odd.usual}.” ({odd.usual_count} times)"
            yield Problem(first, message, others=tuple(more))


def _language_of(essay: Essay, citation: Citation) -> str:
    """The language of a printed source where the bibliography knows it."""
    reference = essay.references.get(citation.reference)
    return reference.language[:2] if reference and citation.work else ""


@rule("LO005", "mixed-range-dash", severity="info", fix="safe")
def mixed_range_dash(essay: Essay) -> Iterator[Problem]:
    """Ranges with a hyphen and ranges with a dash in one essay.

    Either will do; both in one essay look like an oversight, and a search for one misses the other.

    Bad:
        I. Lukes, Czechoslovakia between Stalin and Hitler (Oxford: Oxford University Press, 1996), pp. 12-15.
        J. Haslam, The Soviet Union and the Threat from the East (London: Macmillan, 1992), pp. 7-9.
        R. Service, Stalin: A Biography (London: Macmillan, 2004), pp. 77–79.
    Good:
        I. Lukes, Czechoslovakia between Stalin and Hitler (Oxford: Oxford University Press, 1996), pp. 12-15.
        J. Haslam, The Soviet Union and the Threat from the East (London: Macmillan, 1992), pp. 7-9.
    """
    uses = [
        (match["dash"], Span(*match.span("dash")))
        for _, where in located(essay)
        for match in RANGE.finditer(essay.text, where.start, where.end)
    ]
    names = {"-": "a hyphen", "–": "an en dash", "—": "an em dash"}
    for odd in departures(uses):
        fix = Fix("safe", tuple(Edit(span, odd.usual) for span in odd.places))
        message = f"a range with {names[odd.form]}; {odd.usual_count} others have {names[odd.usual]}"
        yield Problem(odd.places[0], message, fix, others=odd.places[1:])


@rule("LO006", "missing-locator", severity="info")
def missing_locator(essay: Essay) -> Iterator[Problem]:
    """A periodical or a volume of documents is cited without a page, where the others have one.

    A whole book may be what the author means; a whole year's issue of a journal hardly.

    Bad:
        A. Sluch, “Stalin i Gitler”, Voprosy istorii, 1997, no. 2, p. 16-19.
        A. Sluch, “Munich”, Voprosy istorii, 1998, no. 3, p. 5.
        Vestnik MIDa, 1989, no. 8.
    Good:
        A. Sluch, “Stalin i Gitler”, Voprosy istorii, 1997, no. 2, p. 16-19.
    """
    candidates = [c for c in essay.citations if c.kind in (*PERIODICALS, "edition") and not c.via]
    without = [c for c in candidates if c.locator is None and not _findable(essay, c)]
    if without and len(candidates) > len(without):
        spans = [_named(citation) for citation in without]
        message = f"{counted(len(spans), 'source')} cited without a page or what else would find the place"
        yield Problem(spans[0], message, others=tuple(spans[1:]))


def _findable(essay: Essay, citation: Citation) -> bool:
    """Whether a title in a periodical, a newspaper's day or a dated document finds the place."""
    titled = bool(citation.work and citation.work.title and citation.kind in PERIODICALS)
    daily = citation.work and _one_day(citation.work, citation.kind == "newspaper")
    end = citation.span.end + BEHIND
    numbered = citation.kind == "edition" and NUMBER_OF_DOCUMENT.search(essay.text, citation.span.start, end)
    dated = citation.document and citation.document.date
    return bool(titled or daily or numbered or dated or PAGE_BEHIND.match(essay.text, citation.span.end))


def _one_day(work: Work, newspaper: bool) -> bool:
    """Whether a newspaper's number, or a day, is named."""
    return bool(newspaper and work.issue) or len(work.issued) >= len("2002-11-30")


def _named(citation: Citation) -> Span:
    return place(citation, "work.container") or place(citation, "work.edition") or citation.span
