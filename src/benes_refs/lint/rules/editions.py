"""ED: documentary editions, their series and volumes, and what these cover."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

from benes_refs.knowledge import Edition, Run, Volume, fold
from benes_refs.lint.dating import Bounds, bounds, spoken
from benes_refs.lint.essay import Essay, place
from benes_refs.lint.rule import Problem, replace, rule
from benes_refs.lint.usage import Use, departures
from benes_refs.lint.words import distance, nearest
from benes_refs.model import Citation, Fix, Span

NUMBER = re.compile(r"\d+")
ORDINAL = re.compile(r"(?<!\w)(\d{1,2})(-(?:re|ère|ére|ere|er|e|ème|éme|eme)|éme)(?!\w)")
ENDINGS = {"1": "re"}


class Dated(NamedTuple):
    """A dated document cited from a volume of a known run."""

    citation: Citation
    run: Run
    volume: Volume | None
    days: Bounds
    where: Span


def dated(essay: Essay) -> Iterator[Dated]:
    """Every dated citation of an edition whose run is certain."""
    for citation in essay.citations:
        work, document = citation.work, citation.document
        if not (work and work.edition and work.volume and document and document.date):
            continue
        days = bounds(document.date)
        run = essay.knowledge.find_run(work.edition, work.series, days.first or days.last)
        if run is None or days == (None, None):
            continue
        volume = next((v for v in run.volumes if v.number == work.volume), None)
        yield Dated(citation, run, volume, days, place(citation, "work.volume") or citation.span)


@rule("ED001", "date-outside-volume", severity="error", fix="unsafe")
def date_outside_volume(essay: Essay) -> Iterator[Problem]:
    """The document's date lies outside what the volume covers.

    The volumes of a documentary edition follow each other in time, so a date tells the volume.  A document of
    April in a volume that begins in June is a wrong volume, a wrong date or a wrong series, and the reader
    will not find it.  Where the volume's bounds were not seen in a source, and neither the essay nor dated
    citations of other authors bear witness against it, the finding only asks.

    Bad:
        De Lacroix à Delbos, Prague, 30 avril 1937, DDF, 2e série, t. II, p. 599.
    Good:
        De Lacroix à Delbos, Prague, 1 juil. 1936, DDF, 2e série, t. II, p. 579.
    """
    contradicted = {problem.span for problem in page_against_date.check(essay)}
    for item in dated(essay):
        if item.volume is None or not _outside(item.days, item.volume, essay.knowledge.tolerance_days):
            continue
        other = _covering(essay, item)
        sure = item.volume.verified or item.where in contradicted or _witnessed(essay, item, other)
        right = f"; {_named(other, item.run)} ({_covers(other)}) does" if other else ""
        if sure:
            message = f"{_named(item.volume, item.run)} covers {_covers(item.volume)}, not {_said(essay, item)}{right}"
            yield Problem(item.where, message, _other_volume(essay, item, other))
        else:
            message = (
                f"is the volume right? {_named(item.volume, item.run)} should cover {_covers(item.volume)}, "
                f"not {_said(essay, item)}{right}"
            )
            yield Problem(item.where, message, severity="info")


def _outside(days: Bounds, volume: Volume, tolerance: int) -> bool:
    """Whether no day that the date can mean lies within the volume's bounds, nor within what it really prints."""
    starts = [day for day in (volume.start, volume.first_doc) if day]
    ends = [day for day in (volume.end, volume.last_doc) if day]
    slack = timedelta(days=tolerance)
    too_early = bool(starts and days.last and days.last < min(starts) - slack)
    too_late = bool(ends and days.first and days.first > max(ends) + slack)
    return too_early or too_late


def _covering(essay: Essay, item: Dated) -> Volume | None:
    """The one other volume of the run that covers the date; None where none or several do."""
    when = item.days.first or item.days.last
    volumes = essay.knowledge.covering_volumes(item.run.code, item.run.series, when)
    return volumes[0] if len(volumes) == 1 and volumes[0] is not item.volume else None


def _witnessed(essay: Essay, item: Dated, other: Volume | None) -> bool:
    """Whether dated citations of other authors put the date into the other volume of a run ordered by date."""
    when = item.days.first or item.days.last
    if other is None or when is None or not item.run.chronological_within_volume:
        return False
    seen = [
        w.date
        for w in essay.knowledge.witnesses
        if w.run == item.run.code and w.volume in (other.number, other.label)
    ]
    return any(day <= when for day in seen) and any(day >= when for day in seen)


def _named(volume: Volume, run: Run) -> str:
    return f"{run.code.partition('-')[0]}{f' series {run.series}' if run.series else ''} vol. {volume.label or volume.number}"


def _covers(volume: Volume) -> str:
    if volume.start and volume.end:
        return f"{spoken(volume.start)} – {spoken(volume.end)}"
    return "another time"


def _said(essay: Essay, item: Dated) -> str:
    where = place(item.citation, "document.date")
    if where is not None:
        return essay.read(where)
    day = item.days.first or item.days.last
    return spoken(day) if day else ""


def _other_volume(essay: Essay, item: Dated, other: Volume | None) -> Fix | None:
    """Put the covering volume's number in the author's own numerals."""
    where = place(item.citation, "work.volume")
    if where is None or other is None:
        return None
    written = re.search(r"(?<!\w)(?:[IVXLCDM]+|\d+)(?!\w)", essay.text[where.start : where.end])
    if written is None:
        return None
    span = Span(where.start + written.start(), where.start + written.end())
    return replace(span, other.number if written[0].isdigit() else other.label, "unsafe")


class Paged(NamedTuple):
    """A dated document at a page or number of a volume that is ordered by date."""

    page: int
    days: Bounds
    citation: Citation


@rule("ED002", "page-against-date", severity="error")
def page_against_date(essay: Essay) -> Iterator[Problem]:
    """In a volume ordered by date, a later page carries an earlier date than another citation of it.

    No table of volumes is needed for this one: if page 297 is July, page 599 cannot be April.

    Bad:
        De Lacroix à Delbos, Prague, 3 juil. 1937, DDF, 2e série, t. VI, p. 297.
        Monicault à Delbos, Prague, 21 avril 1937, DDF, 2e série, t. VI, p. 599.
    Good:
        De Lacroix à Delbos, Prague, 3 juil. 1937, DDF, 2e série, t. VI, p. 297.
        Monicault à Delbos, Prague, 21 août 1937, DDF, 2e série, t. VI, p. 599.
    """
    volumes: dict[tuple[str, str, str], list[Paged]] = defaultdict(list)
    for item in dated(essay):
        locator, work = item.citation.locator, item.citation.work
        number = NUMBER.match(locator.value) if locator else None
        if number and locator and work and item.run.chronological_within_volume:
            volumes[item.run.code, work.volume, locator.label].append(
                Paged(int(number[0]), item.days, item.citation)
            )
    for (code, volume, _), cited in volumes.items():
        yield from _disordered(essay, code, volume, cited)


def _disordered(essay: Essay, code: str, volume: str, cited: list[Paged]) -> Iterator[Problem]:
    """The citations of one volume that contradict most others, until the rest are in order."""
    left = list(cited)
    while True:
        against = {id(one): [other for other in left if _contradict(essay, one, other)] for one in left}
        worst = max(left, key=lambda one: (len(against[id(one)]), one.citation.span), default=None)
        if worst is None or not against[id(worst)]:
            return
        left.remove(worst)
        witnesses = against[id(worst)]
        first = witnesses[0]
        where = place(worst.citation, "work.volume") or worst.citation.span
        unit = "p." if worst.citation.locator and worst.citation.locator.label == "page" else "no."
        message = (
            f"{unit} {worst.page} of {code} {volume} cannot be {_date_text(essay, worst.citation)}: "
            f"the volume is ordered by date, and {unit} {first.page} is {_date_text(essay, first.citation)}"
        )
        spans = tuple(place(w.citation, "locator") or w.citation.span for w in witnesses)
        yield Problem(where, message, others=spans)


def _contradict(essay: Essay, one: Paged, other: Paged) -> bool:
    early, late = sorted((one, other), key=lambda paged: paged.page)
    if early.page == late.page or not (early.days.first and late.days.last):
        return False
    return late.days.last + timedelta(days=essay.knowledge.tolerance_days) < early.days.first


def _date_text(essay: Essay, citation: Citation) -> str:
    where = place(citation, "document.date")
    return essay.read(where) if where else (citation.document.date if citation.document else "")


@rule("ED003", "unknown-volume", severity="error")
def unknown_volume(essay: Essay) -> Iterator[Problem]:
    """The edition has no such series or volume.

    Bad:
        De Lacroix à Delbos, Prague, 3 juil. 1937, DDF, 2e série, t. XXXI, p. 297.
    Good:
        De Lacroix à Delbos, Prague, 3 juil. 1937, DDF, 2e série, t. VI, p. 297.
    """
    for citation in essay.citations:
        work = citation.work
        edition = (
            essay.knowledge.edition(essay.knowledge.family(work.edition)) if work and work.edition else None
        )
        if not work or not edition or citation.via:
            continue
        series = {run.series for run in edition.runs}
        where = place(citation, "work.series")
        if work.series and where and all(series) and work.series not in series:
            yield Problem(
                where, f"{edition.code} has no series {work.series}; it has {', '.join(sorted(series))}"
            )
            continue
        where = place(citation, "work.volume")
        runs = [run for run in edition.runs if run.series == work.series]
        if where and work.volume.isdigit() and runs and all(_closed(run) for run in runs):
            last = max(int(run.volumes[-1].number) for run in runs)
            if int(work.volume) > last:
                named = f"{edition.code}{f' series {work.series}' if work.series else ''}"
                yield Problem(where, f"{named} has no volume {work.volume}; the last is {last}")


def _closed(run: Run) -> bool:
    """Whether a run is known from its first volume to its last, and has ended: its numbers are 1, 2, 3 …"""
    numbers = [volume.number for volume in run.volumes]
    counted = all(n.isdigit() for n in numbers) and {int(n) for n in numbers} == set(
        range(1, len(numbers) + 1)
    )
    ended = "/" in run.coverage and not run.coverage.endswith("/") and len(numbers) > 1
    return run.verified and counted and ended


@rule("ED004", "missing-series", severity="warning")
def missing_series(essay: Essay) -> Iterator[Problem]:
    """Volumes repeat in several series of the edition, and none is named.

    DBFP has a volume XII in its first and in its second series.

    Bad:
        Chilston to Simon, Moscow, DBFP, vol. XII, p. 266.
    Good:
        Chilston to Simon, Moscow, DBFP, 2nd ser., vol. XII, p. 266.
    """
    for citation in essay.citations:
        work = citation.work
        edition = essay.knowledge.edition(work.edition) if work and work.edition else None
        if not work or not edition or work.series or not work.volume or citation.via:
            continue
        days = bounds(citation.document.date) if citation.document else Bounds(None, None)
        candidates = [run for run in edition.runs if run.series and _can_hold(run, work.volume, days)]
        where = place(citation, "work.volume")
        if where and len(candidates) > 1:
            series = ", ".join(sorted({run.series for run in candidates}))
            yield Problem(
                where, f"{edition.code} has a volume {work.volume} in the series {series}: name the series"
            )


def _can_hold(run: Run, number: str, days: Bounds) -> bool:
    return any(
        volume.number == number and not (days != (None, None) and _outside(days, volume, 31))
        for volume in run.volumes
    )


@rule("ED005", "misspelt-edition", severity="error", fix="safe")
def misspelt_edition(essay: Essay) -> Iterator[Problem]:
    """A near miss of the title of a documentary edition.

    Bad:
        Naggiar à Laval, 19 juin 1935, Document diplomatiques français, 1re série, t. XI, p. 137.
    Good:
        Naggiar à Laval, 19 juin 1935, Documents diplomatiques français, 1re série, t. XI, p. 137.
    """
    for citation in essay.citations:
        where = place(citation, "work.edition")
        work = citation.work
        edition = (
            essay.knowledge.edition(essay.knowledge.family(work.edition)) if work and work.edition else None
        )
        if where is None or edition is None:
            continue
        for span, right in _misspelt_words(essay, where, edition):
            yield Problem(
                span, f"the edition's title has “{right}”, not “{essay.read(span)}”", replace(span, right)
            )


def _misspelt_words(essay: Essay, where: Span, edition: Edition) -> Iterator[tuple[Span, str]]:
    """The words of a title as cited that are near misses of a word of the title as it is."""
    titles = [edition.title, *edition.variants, *(run.title for run in edition.runs)]
    titles += [variant for run in edition.runs for variant in run.variants]
    known = {fold(word) for title in titles for word in re.findall(r"[^\W\d_]+", title)}
    proper = [word for title in titles for word in re.findall(r"[^\W\d_]{4,}", title)]
    cited = [Span(*m.span()) for m in re.compile(r"[^\W\d_]+").finditer(essay.text, where.start, where.end)]
    if len(cited) < 3:
        return
    for span in cited:
        word = essay.read(span)
        if len(word) > 4 and fold(word) not in known and word.isalpha():
            right = nearest(word, proper, 1)
            if (
                right
                and distance(fold(word), fold(right), 1) == 1
                and right[0].casefold() == word[0].casefold()
            ):
                yield span, right.lower() if word.islower() else right


@rule("ED006", "series-ordinal", severity="warning", fix="safe")
def series_ordinal(essay: Essay) -> Iterator[Problem]:
    """A French ordinal with a hyphen or a wrong accent.

    French writes `1re série`, `2e série`; `1-re` and `2-éme` carry the Russian habit of a hyphen into it.

    Bad:
        Alphand à Laval, Moscou, 11 juin 1935, DDF, 1-re sér., t. XI, p. 70.
    Bad:
        De Lacroix à Delbos, Prague, 1 juil. 1936, DDF, 2-éme sér., t. II, p. 579.
    Good:
        Alphand à Laval, Moscou, 11 juin 1935, DDF, 1re sér., t. XI, p. 70.
    """
    for citation in essay.citations:
        where = place(citation, "work.series")
        if where is None:
            continue
        for match in ORDINAL.finditer(essay.text, where.start, where.end):
            right = match[1] + ENDINGS.get(match[1], "e")
            span = Span(*match.span())
            yield Problem(span, f"the French ordinal is “{right}”, not “{match[0]}”", replace(span, right))


@rule("ED007", "mixed-edition-form", severity="info")
def mixed_edition_form(essay: Essay) -> Iterator[Problem]:
    """Citations of documentary editions are punctuated in two ways.

    `DDF. 1re sér. T. XI. P. 70` beside `DDF, 2e sér., t. VI, p. 297` is the Russian and the western way in
    one essay.

    Bad:
        De Lacroix à Delbos, Prague, 1 juil. 1936, DDF, 2e sér., t. II, p. 579.
        De Lacroix à Delbos, Prague, 3 juil. 1937, DDF, 2e sér., t. VI, p. 297.
        Alphand à Laval, Moscou, 11 juin 1935, DDF. 1re sér., t. XI, p. 70.
    Good:
        De Lacroix à Delbos, Prague, 1 juil. 1936, DDF, 2e sér., t. II, p. 579.
        De Lacroix à Delbos, Prague, 3 juil. 1937, DDF, 2e sér., t. VI, p. 297.
    """
    marks: list[Use] = []
    labels: list[Use] = []
    for citation in essay.citations:
        edition, volume = place(citation, "work.edition"), place(citation, "work.volume")
        if edition is None or volume is None or volume.start < edition.end:
            continue
        after = essay.text[edition.end : edition.end + 2].lstrip(")")[:1]
        if after in (",", "."):
            marks.append((after, Span(edition.start, edition.end + 1)))
        label = re.search(r"([Tt])\.?\s*$", essay.text[max(volume.start - 4, edition.end) : volume.start])
        label = label or re.match(r"([Tt])\.?\s", essay.text[volume.start : volume.end])
        if label:
            labels.append((label[1], volume))
    names = {",": "comma", ".": "full stop"}
    for odd in departures(marks):
        first, *more = odd.places
        message = f"a {names[odd.form]} follows the edition's title here, a {names[odd.usual]} {odd.usual_count} times"
        yield Problem(first, message, others=tuple(more))
    for odd in departures(labels):
        first, *more = odd.places
        message = f"the volume has “{odd.form}.” here and “{odd.usual}.” {odd.usual_count} times"
        yield Problem(first, message, others=tuple(more))
