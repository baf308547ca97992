"""ED: documentary editions, their series and volumes (what the volumes cover: coverage.py)."""

from __future__ import annotations

import re

from benes_refs.knowledge import Edition, Run
from benes_refs.lint.dating import Bounds, bounds, outside
from benes_refs.lint.essay import Essay, place
from benes_refs.lint.rule import Problem, replace, rule
from benes_refs.lint.usage import Use, departures
from benes_refs.lint.words import fold, nearest
from benes_refs.model import Span
from benes_refs.numbers import whole
from benes_refs.quick.functions import cache
from benes_refs.quick.typing import Iterator

ORDINAL = re.compile(r"(?<!\w)(\d{1,2})(-(?:re|ère|ére|ere|er|e|ème|éme|eme)|éme)(?!\w)")
AFTER_TITLE = re.compile(r"(?:[\s\d-]*\([^\W\d_]{2,6}\)|\))?(?P<mark>[,.])")
ENDINGS = {"1": "re"}


@rule("ED003", "unknown-volume", severity="error")
def unknown_volume(essay: Essay) -> Iterator[Problem]:
    """The edition has no such series or volume.

    A reader who orders it waits for a volume that was never printed.

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
        if work.series and where and _complete(series) and work.series not in series:
            yield Problem(
                where, f"{edition.code} has no series {work.series}; it has {', '.join(sorted(series))}"
            )
            continue
        where = place(citation, "work.volume")
        runs = [run for run in edition.runs if run.series == work.series]
        volume = whole(work.volume)
        if where and volume is not None and runs and all(_closed(run) for run in runs):
            last = max(int(run.volumes[-1].number) for run in runs)
            if volume > last:
                named = f"{edition.code}{f' series {work.series}' if work.series else ''}"
                yield Problem(where, f"{named} has no volume {work.volume}; the last is {last}")


def _complete(series: set[str]) -> bool:
    """Whether no series is missing among those known: they count on from 1 or A."""
    heads = sorted({name[:1] for name in series})
    return heads in (list("123456789"[: len(heads)]), list("ABCDEFGH"[: len(heads)]))


def _closed(run: Run) -> bool:
    """Whether a run is known from its first volume to its last, and has ended: its numbers are 1, 2, 3 …"""
    numbers = [volume.number for volume in run.volumes]
    counted = {whole(number) for number in numbers} == set(range(1, len(numbers) + 1))
    ended = "/" in run.coverage and not run.coverage.endswith("/") and len(numbers) > 1
    return run.verified and counted and ended


@rule("ED004", "missing-series", severity="warning")
def missing_series(essay: Essay) -> Iterator[Problem]:
    """Volumes repeat in several series of the edition, and none is named.

    DBFP has a volume XII in its first and in its second series.

    Bad:
        DBFP, vol. XII, p. 266.
    Good:
        DBFP, 2nd ser., vol. XII, p. 266.
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
        volume.number == number and not (days != (None, None) and outside(days, volume, 31))
        for volume in run.volumes
    )


@rule("ED005", "misspelt-edition", severity="error", fix="safe")
def misspelt_edition(essay: Essay) -> Iterator[Problem]:
    """A near miss of the title of a documentary edition.

    Catalogues and search engines find a title letter by letter.

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
    cited = [Span(*m.span()) for m in re.compile(r"[^\W\d_]+").finditer(essay.text, where.start, where.end)]
    if len(cited) < 3:
        return
    proper, known = _title_words(
        (edition.title, *edition.variants, *(run.title for run in edition.runs)),
        tuple(variant for run in edition.runs for variant in run.variants),
        edition.typos,
    )
    for span in cited:
        word = essay.read(span)
        if len(word) > 4 and fold(word) not in known and word.isalpha():
            alike = (
                p for p in proper if p[0].casefold() == word[0].casefold() and abs(len(p) - len(word)) < 2
            )
            right = nearest(word, alike, 1)
            if right:
                yield span, right.lower() if word.islower() else right


@cache
def _title_words(
    titles: tuple[str, ...], variants: tuple[str, ...], typos: tuple[str, ...]
) -> tuple[tuple[str, ...], frozenset[str]]:
    """The words of an edition's titles, and folded all those that are no misspelling."""
    proper = tuple(_words(*titles))
    seen = {fold(word) for word in _words(*variants)} - {fold(word) for word in _words(*typos)}
    known = seen | {fold(word) for word in proper}
    return proper, frozenset(known)


def _words(*titles: str) -> Iterator[str]:
    for title in titles:
        yield from re.findall(r"[^\W\d_]+", title)


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
        after = AFTER_TITLE.match(essay.text, edition.end)
        if after:
            marks.append((after["mark"], Span(edition.start, after.end())))
        label = re.search(r"([Tt])\.?\s*$", essay.text[max(volume.start - 4, edition.end) : volume.start])
        label = label or re.match(r"([Tt])\.?\s", essay.text[volume.start : volume.end])
        if label:
            labels.append((label[1], volume))
    names = {",": "comma", ".": "full stop"}
    for odd in departures(marks):
        first, *more = odd.places
        message = f"a {names[odd.form]} follows the title here, a {names[odd.usual]} {odd.usual_count} times"
        yield Problem(first, message, others=tuple(more))
    for odd in departures(labels):
        first, *more = odd.places
        message = f"the volume has “{odd.form}.” here and “{odd.usual}.” {odd.usual_count} times"
        yield Problem(first, message, others=tuple(more))
