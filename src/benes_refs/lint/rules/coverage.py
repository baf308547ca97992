"""ED001 and ED002: a dated document against the dates of its volume, and against the pages around it."""

from __future__ import annotations

import re
from datetime import date, timedelta
from heapq import heapify, heappop, heappush

from benes_refs.knowledge import Run, Volume
from benes_refs.lint.dating import Bounds, bounds, outside, spoken
from benes_refs.lint.essay import Essay, place
from benes_refs.lint.rule import Problem, replace, rule
from benes_refs.model import Citation, Fix, Span
from benes_refs.numbers import whole
from benes_refs.quick.containers import defaultdict
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Iterator

NUMBER = re.compile(r"\d+")
COMPARED = 60  # citations of one volume, in the order of its pages, with which each is held together


class Dated(NamedTuple):
    """A dated document cited from a volume of a known run."""

    citation: Citation
    run: Run
    volume: Volume | None
    days: Bounds
    where: Span


def dated(essay: Essay) -> Iterator[Dated]:
    """Every dated citation of an edition whose run is certain: named by more than the date that is judged."""
    for citation in essay.citations:
        work, document = citation.work, citation.document
        if not (work and work.edition and work.volume and document and document.date):
            continue
        days = bounds(document.date)
        run = essay.knowledge.find_run(work.edition, work.series)
        if run is None and work.series and (day := days.first or days.last):
            run = essay.knowledge.find_run(work.edition, work.series, day.isoformat())
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
        if item.volume is None or not outside(item.days, item.volume, essay.knowledge.tolerance_days):
            continue
        other = _covering(essay, item)
        sure = item.volume.verified or item.where in contradicted or _witnessed(essay, item, other)
        right = f"; {_named(other, item.run)} ({_covers(other)}) does" if other else ""
        if sure:
            covers = f"{_named(item.volume, item.run)} covers {_covers(item.volume)}"
            message = f"{covers}, not {_said(essay, item)}{right}"
            yield Problem(item.where, message, _other_volume(essay, item, other))
        else:
            message = (
                f"is the volume right? {_named(item.volume, item.run)} should cover {_covers(item.volume)}, "
                f"not {_said(essay, item)}{right}"
            )
            yield Problem(item.where, message, severity="info")


def _covering(essay: Essay, item: Dated) -> Volume | None:
    """The one other volume of the run that covers the date; None where none or several do."""
    when = item.days.first or item.days.last
    volumes = essay.knowledge.covering_volumes(item.run.code, item.run.series, when)
    return volumes[0] if len(volumes) == 1 and volumes[0] is not item.volume else None


def _witnessed(essay: Essay, item: Dated, other: Volume | None) -> bool:
    """Whether other authors' dated citations put the date into the other volume of a run ordered by date."""
    when = item.days.first or item.days.last
    if other is None or when is None or not item.run.chronological_within_volume:
        return False
    seen = [
        w.date
        for w in essay.knowledge.witnesses
        if w.inside and w.run == item.run.code and w.volume in (other.number, other.label)
    ]
    return any(day <= when for day in seen) and any(day >= when for day in seen)


def _named(volume: Volume, run: Run) -> str:
    return _volume_name(run, volume.label or volume.number)


def _volume_name(run: Run, volume: str) -> str:
    """DDF, series 2, vol. VI."""
    series = f", series {run.series}" if run.series else ""
    return f"{run.code.partition('-')[0]}{series}, vol. {volume}"


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
    """A dated document at a page or number of a volume that is ordered by date.

    `misfit` says that its date lies outside what the volume is thought to cover.
    """

    page: int
    days: Bounds
    citation: Citation
    misfit: bool


@rule("ED002", "page-against-date", severity="error")
def page_against_date(essay: Essay) -> tuple[Problem, ...]:
    """In a volume ordered by date, a later page carries an earlier date than another citation of it.

    No table of volumes is needed for this one: if page 297 is July, page 599 cannot be April.

    Bad:
        De Lacroix à Delbos, Prague, 3 juil. 1937, DDF, 2e série, t. VI, p. 297.
        Monicault à Delbos, Prague, 21 juin 1937, DDF, 2e série, t. VI, p. 599.
    Good:
        De Lacroix à Delbos, Prague, 3 juil. 1937, DDF, 2e série, t. VI, p. 297.
        Monicault à Delbos, Prague, 21 août 1937, DDF, 2e série, t. VI, p. 599.
    """
    return essay.once(_pages_against_dates)


def _pages_against_dates(essay: Essay) -> tuple[Problem, ...]:
    volumes: dict[tuple[str, str], list[Paged]] = defaultdict(list)
    for item in dated(essay):
        locator, work = item.citation.locator, item.citation.work
        figures = NUMBER.match(locator.value) if locator else None
        page = whole(figures[0]) if figures else None
        if page is not None and locator and work and item.run.chronological_within_volume:
            named = _volume_name(item.run, item.volume.label if item.volume else work.volume)
            tolerance = essay.knowledge.tolerance_days
            misfit = item.volume is not None and outside(item.days, item.volume, tolerance)
            volumes[named, locator.label].append(Paged(page, item.days, item.citation, misfit))
    return tuple(p for (named, _), cited in volumes.items() for p in _disordered(essay, named, cited))


def _disordered(essay: Essay, named: str, cited: list[Paged]) -> Iterator[Problem]:
    """The citations of one volume that contradict most others, until the rest are in order."""
    left = sorted(cited, key=lambda one: one.page)
    if _in_order(essay, left):
        return
    standing = _contradictions(essay, left)
    grave = sorted(standing, key=lambda a: (left[a].misfit, left[a].citation.span))
    order = {a: -rank for rank, a in enumerate(grave)}
    waiting = [(-len(others), order[a], a) for a, others in standing.items()]
    heapify(waiting)
    while waiting:
        count, _, worst = heappop(waiting)
        if len(standing[worst]) != -count or not count:
            continue  # others were accused since, and it stands there once more with those that are left
        witnesses = standing[worst]
        yield _against_order(essay, named, left[worst], [left[b] for b in sorted(witnesses)])
        standing[worst] = set()
        for b in witnesses:
            standing[b].discard(worst)
            heappush(waiting, (-len(standing[b]), order[b], b))


def _contradictions(essay: Essay, by_page: list[Paged]) -> dict[int, set[int]]:
    """Which citations contradict which, as indices; each is held against the nearest pages only."""
    found: dict[int, set[int]] = defaultdict(set)
    for a, one in enumerate(by_page):
        for b in range(a + 1, min(a + 1 + COMPARED, len(by_page))):
            if _contradict(essay, one, by_page[b]):
                found[a].add(b)
                found[b].add(a)
    return found


def _against_order(essay: Essay, named: str, worst: Paged, witnesses: list[Paged]) -> Problem:
    where = place(worst.citation, "work.volume") or worst.citation.span
    unit = "p." if worst.citation.locator and worst.citation.locator.label == "page" else "no."
    first = witnesses[0]
    message = (
        f"{unit} {worst.page} of {named} cannot be {_date_text(essay, worst.citation)}: "
        f"the volume is ordered by date, and {unit} {first.page} is {_date_text(essay, first.citation)}"
    )
    spans = tuple(place(w.citation, "locator") or w.citation.span for w in witnesses)
    return Problem(where, message, others=spans)


def _in_order(essay: Essay, by_page: list[Paged]) -> bool:
    """Whether no later page carries an earlier date; one pass, for nearly always it is so."""
    return not any(_contradict(essay, one, other) for one, other in _latest_before(by_page))


def _latest_before(by_page: list[Paged]) -> Iterator[tuple[Paged, Paged]]:
    """Each citation with the one of an earlier page whose date begins last."""
    latest: Paged | None = None
    waiting: list[Paged] = []
    for one in by_page:
        if waiting and waiting[-1].page < one.page:
            latest = max((*waiting, *((latest,) if latest else ())), key=lambda p: p.days.first or date.min)
            waiting = []
        if latest:
            yield latest, one
        waiting.append(one)


def _contradict(essay: Essay, one: Paged, other: Paged) -> bool:
    early, late = sorted((one, other), key=lambda paged: paged.page)
    if early.page == late.page or not (early.days.first and late.days.last):
        return False
    return late.days.last + timedelta(days=essay.knowledge.tolerance_days) < early.days.first


def _date_text(essay: Essay, citation: Citation) -> str:
    where = place(citation, "document.date")
    return essay.read(where) if where else (citation.document.date if citation.document else "")
