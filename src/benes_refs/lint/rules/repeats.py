"""RP: ibid., op. cit., short forms and cross-references."""

from __future__ import annotations

import re
from itertools import groupby

from benes_refs.lint.essay import Cited, Essay, place
from benes_refs.lint.rule import Problem, replace, rule
from benes_refs.model import Citation, Edit, Fix, Span
from benes_refs.quick.containers import defaultdict
from benes_refs.quick.typing import Iterator

SENTENCE = re.compile(r"[.?!][”\"’]?\s+[^\W\d_]{2,}(?: [^\W\d_]+[,:;”’]?){7,}")
IBID_MARK = re.compile(r"(?P<word>\b[Ii]b(?:id|idem)?)(?P<mark>\s?:|(?=[\s,;)]))")
QUOTED = re.compile(r"[“„«‘\"]\s?\w")
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
POINTER = re.compile(r"\bcit\.|\babove\b|\bsupra\b|\bcité|указ\. ", re.IGNORECASE)
NOTE_NUMBER = re.compile(
    r"\b(?:nn?|notes?|fns?|Anm|Fußnote|pozn|přip|przyp|prim|прим|сноск[аи]|сн|nota|bilj|op)\.?\s?(\d+)",
    re.IGNORECASE,
)
REPEATS = ("op-cit", "short", "idem")
HELD = ("holding.archive", "holding.shelfmark")
PRINTED = ("work.edition", "work.volume", "work.title", "work.container")


def _where(citation: Citation) -> Span:
    return place(citation, "repeat") or citation.span


@rule("RP001", "ibid-without-antecedent", severity="error")
def ibid_without_antecedent(essay: Essay) -> Iterator[Problem]:
    """An ibid. with nothing before it that it could mean.

    Notes move when a text is revised; the ibid. stays where it was.  A row of them is reported once.

    Bad:
        Ibid., p. 5.
    Good:
        I. Lukes, Czechoslovakia between Stalin and Hitler (Oxford: Oxford University Press, 1996), p. 12.
        Ibid., p. 5.
    """
    for lost, chain in groupby(essay.citations, key=lambda c: c.repeat == "ibid" and not c.resolved):
        if lost:
            first, *more = map(_where, chain)
            yield Problem(first, "nothing before this ibid. tells what it repeats", others=tuple(more))


@rule("RP002", "ambiguous-ibid", severity="warning")
def ambiguous_ibid(essay: Essay) -> Iterator[Problem]:
    """An ibid. that could mean several sources.

    “Ibid.” means the source just before it.  Where the note before cites several, or where the author's own
    sentences stand between, a reader must guess.  An essay whose ibid. everywhere
    means the last of several is told so once.

    Bad:
        DDF, 2e série, t. II, p. 579; DBFP, 2nd ser., vol. XII, p. 266.
        Ibid., p. 5.
    Good:
        DBFP, 2nd ser., vol. XII, p. 266.
        Ibid., p. 268.
    """
    before: Cited | None = None
    doubtful: list[Citation] = []
    sources: defaultdict[int, set[str]] = defaultdict(set)
    for cited in essay.cited:
        citation = cited.citation
        pointing = citation.repeat in ("ibid", "same") and place(citation, "repeat") is not None
        at = essay.order[id(cited.note)]
        here, last = sources[at], sources[at - 1]
        if pointing and citation.ambiguous and (len(here) > 1 or len(last) > 1 or len(here | last) > 1):
            doubtful.append(citation)
        elif pointing and before and before.note is cited.note and _prose(essay, before, citation):
            message = "the author's own sentences stand between this ibid. and its source"
            yield Problem(_where(citation), message)
        before = cited
        here.add(citation.reference)
    if doubtful:
        first, *more = doubtful
        meant = f"; it was read as {_shown(first)}" if _shown(first) else ""
        also = f"; so can {len(more)} more" if more else ""
        message = f"this ibid. can mean more than one source{meant}{also}"
        yield Problem(_where(first), message, others=tuple(map(_where, more)))


def _prose(essay: Essay, before: Cited, citation: Citation) -> bool:
    """Whether a sentence stands between a citation and an ibid.; it begins behind a full stop."""
    if place(citation, "repeat") is None:
        return False
    start = before.citation.span.end
    return bool(SENTENCE.search(essay.read(Span(start - 1, max(start, citation.span.start)))))


def _shown(citation: Citation) -> str:
    """The source that a citation took over, in few words."""
    holding, work = citation.holding, citation.work
    if holding is not None:
        numbers = "/".join(value for _, value in holding.shelfmark)
        return f"{holding.archive or holding.name} {numbers}".strip()
    if work is not None:
        return " ".join(part for part in (work.edition or work.title or work.container, work.volume) if part)
    return ""


@rule("RP003", "short-without-full", severity="error")
def short_without_full(essay: Essay) -> Iterator[Problem]:
    """A short form or op. cit. whose full citation never came.

    The full citation went with a note that was cut, or comes only later.

    Bad:
        I. Lukes, Czechoslovakia between Stalin and Hitler (Oxford: Oxford University Press, 1996), p. 12.
        Haslam, op. cit., p. 45.
    Good:
        I. Lukes, Czechoslovakia between Stalin and Hitler (Oxford: Oxford University Press, 1996), p. 12.
        Lukes, op. cit., p. 45.
    """
    for cited in essay.cited:
        citation = cited.citation
        if citation.repeat not in REPEATS or citation.resolved or citation.target:
            continue
        if not citation.document and not _named_before(essay, cited):
            yield Problem(_where(citation), "no full citation of this source comes before this short one")


def _named_before(essay: Essay, cited: Cited) -> bool:
    """Whether an earlier note names the author: the full citation may be one that was not understood."""
    authors = cited.citation.work.authors if cited.citation.work else ()
    first, here = essay.once(_first_named), essay.order[id(cited.note)]
    return any(first.get(a.family.split()[-1], here) < here for a in authors if a.family)


def _first_named(essay: Essay) -> dict[str, int]:
    """The words of the notes with the place of the first note that has them."""
    first: dict[str, int] = {}
    for at, note in enumerate(essay.notes):
        for word in WORD.findall(note.text):
            first.setdefault(word, at)
    return first


@rule("RP004", "ambiguous-short", severity="warning")
def ambiguous_short(essay: Essay) -> Iterator[Problem]:
    """A short form that fits two earlier sources.

    “Haslam, op. cit.” is no reference when two of his books are cited: a short title tells them apart.

    Bad:
        J. Haslam, The Soviet Union and the Struggle for Collective Security (London: Macmillan, 1984), p. 5.
        J. Haslam, The Soviet Union and the Threat from the East (London: Macmillan, 1992), p. 7.
        Haslam, op. cit., p. 45.
    Good:
        J. Haslam, The Soviet Union and the Threat from the East (London: Macmillan, 1992), p. 7.
        Haslam, op. cit., p. 45.
    """
    for citation in essay.citations:
        if citation.repeat in REPEATS and citation.resolved and citation.ambiguous and not _titled(citation):
            meant = f"; it was read as {_shown(citation)}" if _shown(citation) else ""
            yield Problem(_where(citation), f"two earlier sources fit this short form{meant}")


def _titled(citation: Citation) -> bool:
    """Whether a short form says which of an author's works it means."""
    return place(citation, "work.title") is not None or bool(QUOTED.search(citation.text))


@rule("RP005", "short-form-incomplete", severity="warning", fix="unsafe")
def short_form_incomplete(essay: Essay) -> Iterator[Problem]:
    """A repeated document without what identifies its place: the edition and volume, or the archive and file.

    A letter is found by the volume and page, not by its date alone; a page number without a volume means
    nothing when the edition has nineteen.

    Bad:
        De Lacroix à Delbos, Prague, 3 juil. 1937, DDF, 2e série, t. VI, p. 297.
        De Lacroix à Delbos, Prague, 3 juil. 1937, p. 296-297.
    Good:
        De Lacroix à Delbos, Prague, 3 juil. 1937, DDF, 2e série, t. VI, p. 297.
        De Lacroix à Delbos, Prague, 3 juil. 1937, DDF, 2e série, t. VI, p. 296-297.
    """
    full: dict[str, Cited] = {}
    for cited in essay.cited:
        citation = cited.citation
        if any(place(citation, path) for path in ("holding.shelfmark", "work.volume")):
            full[citation.reference] = cited
        if not _incomplete(citation):
            continue
        model = full.get(citation.reference)
        lacking = "archive and shelfmark" if citation.holding else "edition and volume"
        found = _between(essay, model) if model else ""
        source = f"; note {model.note.note.marker} has “{found}”" if model and found else ""
        where = place(citation, "document.from") or citation.span
        span = Span(where.start, citation.span.end)
        message = f"the {lacking} of this document is missing{source}"
        yield Problem(span, message, _completed(essay, citation, model))


def _incomplete(citation: Citation) -> bool:
    """Whether a short form says who wrote to whom, and a page, but not where it is found."""
    if citation.via != "short" or citation.document is None or citation.target or _points_back(citation):
        return False
    stated = any(place(citation, path) for path in (*HELD, *PRINTED))
    return not stated and place(citation, "locator") is not None and _own_document(citation)


def _points_back(citation: Citation) -> bool:
    """Whether a short form says that it is one: doc. cit., quoted above."""
    return bool(POINTER.search(citation.text))


def _own_document(citation: Citation) -> bool:
    return any(place(citation, path) for path in ("document.from", "document.title", "document.date"))


def _between(essay: Essay, model: Cited) -> str:
    """What stands between document and locator in a full citation: `DDF, 2e série, t. VI`."""
    end = place(model.citation, "locator")
    start = place(model.citation, "holding.archive") or place(model.citation, "work.edition")
    if start is None or end is None or start.start >= end.start:
        return ""
    return essay.read(Span(start.start, end.start)).strip(" ,")


def _completed(essay: Essay, citation: Citation, model: Cited | None) -> Fix | None:
    """Put what parts document and locator in the full citation before the locator of the short one."""
    locator = place(citation, "locator")
    missing = _between(essay, model) if model else ""
    if locator is None or not missing:
        return None
    return Fix("unsafe", (Edit(Span(locator.start, locator.start), f"{missing}, "),))


@rule("RP006", "repeat-punctuation", severity="warning", fix="safe")
def repeat_punctuation(essay: Essay) -> Iterator[Problem]:
    """`ibid` is an abbreviation: it takes a full stop, and a comma before what follows.

    With the wrong mark the word runs into what follows, and a reader takes the next number for its page.

    Bad:
        Litvinov to Stalin, Apr. 8, 1931, RGASPI: 17/2/31, p. 2.
        Litvinov to Stalin, Apr. 9, 1931, ibid: 17/2/32, p. 2.
    Good:
        Litvinov to Stalin, Apr. 8, 1931, RGASPI: 17/2/31, p. 2.
        Litvinov to Stalin, Apr. 9, 1931, ibid., 17/2/32, p. 2.
    """
    for citation in essay.citations:
        where = place(citation, "repeat")
        if where is None or citation.repeat not in ("ibid", "same"):
            continue
        match = IBID_MARK.match(essay.text, where.start)
        if not match or (match["word"].casefold() == "ibidem" and not match["mark"]):
            continue
        right = f"{match['word']}.," if match["mark"] else f"{match['word']}."
        if match["word"].casefold() == "ibidem":
            right = f"{match['word']},"
        span = Span(*match.span())
        yield Problem(span, f"write “{right}” for “{match[0]}”", replace(span, right))


@rule("RP007", "dangling-cross-reference", severity="error")
def dangling_cross_reference(essay: Essay) -> Iterator[Problem]:
    """“See n. 12” points to no such note, or to one that does not cite the source.

    Numbers in cross-references do not move when a note is added before them.

    Bad:
        Fierlinger to Krofta, 3 April 1937, DDF, 2e série, t. V, p. 363.
        Fierlinger to Krofta (n. 7 above), p. 364.
    Good:
        Fierlinger to Krofta, 3 April 1937, DDF, 2e série, t. V, p. 363.
        Fierlinger to Krofta (n. 1 above), p. 364.
    """
    markers = {note.note.marker: note for note in essay.notes}
    for citation in essay.citations:
        if not citation.target or not _says_note(citation):
            continue
        where = place(citation, "target") or citation.span
        if citation.target not in markers:
            yield Problem(where, f"there is no note {citation.target}")
        elif not citation.resolved:
            yield Problem(where, f"note {citation.target} does not cite this source")


def _says_note(citation: Citation) -> bool:
    """Whether the word for a note stands before its number; “Ref. 214” is none."""
    return any(match[1] == citation.target for match in NOTE_NUMBER.finditer(citation.text))
