"""GS: profile `gost`, the verified clauses of GOST R 7.0.5-2008 (references in texts)."""

from __future__ import annotations

import re

from benes_refs.lint.essay import Essay, place
from benes_refs.lint.rule import Problem, rule
from benes_refs.lint.usage import departures
from benes_refs.model import Citation, Span
from benes_refs.quick.typing import Iterator

CYRILLIC = re.compile("[\u0400-\u04ff]")
SMALL_LABEL = re.compile(r"(?<!\w)(?P<label>ф|оп|д|л|лл|к)\.\s?\d")
LEVELS = re.compile(r"(?<!\w)(Ф|Оп|П|Д|Л|Лл)\.\s?\d", re.IGNORECASE)
ORDER = {"ф": 0, "оп": 1, "п": 2, "д": 3, "л": 4, "лл": 4}
COMMA_BEFORE_INITIALS = re.compile(r"(?<!\w)[А-ЯЁ][а-яё]+,\s(?=[А-ЯЁ]\.\s?(?:[А-ЯЁ]\.)?)")


def russian_archival(essay: Essay) -> Iterator[tuple[Citation, Span]]:
    """Archival citations with labelled Cyrillic shelfmarks."""
    for citation in essay.citations:
        where = place(citation, "holding.shelfmark")
        if where and CYRILLIC.search(essay.text, where.start, where.end):
            yield citation, where


@rule("GS001", "gost-archival-labels", severity="warning", profile="gost")
def labels(essay: Essay) -> Iterator[Problem]:
    """Labels of a shelfmark begin with a capital: Ф., Оп., Д., Л. (GOST R 7.0.5-2008, 11.4).

    A small letter stands for a count (214 л.), a capital for a place (Л. 18).

    Bad:
        Литвинов — Сталину, 3 апреля 1935 // РГАСПИ, ф. 17, оп. 2, д. 31, л. 5.
    Good:
        Литвинов — Сталину, 3 апреля 1935 // РГАСПИ. Ф. 17. Оп. 2. Д. 31. Л. 5.
    """
    for citation, where in russian_archival(essay):
        small = [
            Span(*m.span("label")) for m in SMALL_LABEL.finditer(essay.text, where.start, citation.span.end)
        ]
        if small:
            yield Problem(small[0], "GOST writes Ф., Оп., Д., Л. with capitals", others=tuple(small[1:]))


@rule("GS002", "gost-archival-order", severity="warning", profile="gost")
def order(essay: Essay) -> Iterator[Problem]:
    """Search data go from the fond to the leaf: Ф., Оп., Д., Л. (GOST R 7.0.5-2008, 11.4).

    The order is the one in which an archivist walks to the shelf.

    Bad:
        Литвинов — Сталину, 3 апреля 1935 // РГАСПИ. Ф. 17. Д. 31. Оп. 2. Л. 5.
    Good:
        Литвинов — Сталину, 3 апреля 1935 // РГАСПИ. Ф. 17. Оп. 2. Д. 31. Л. 5.
    """
    for citation, where in russian_archival(essay):
        given = [ORDER[m[1].casefold()] for m in LEVELS.finditer(essay.text, where.start, citation.span.end)]
        if given != sorted(given):
            yield Problem(where, "GOST orders search data as Ф., Оп., Д., Л.")


@rule("GS003", "gost-document-slashes", severity="warning", profile="gost")
def document_slashes(essay: Essay) -> Iterator[Problem]:
    """A double slash parts the document's title from the search data (GOST R 7.0.5-2008, 11, examples).

    The double slash says that what stands before it lies in what follows.

    Bad:
        Литвинов — Сталину, 3 апреля 1935. РГАСПИ. Ф. 17. Оп. 2. Д. 31. Л. 5.
    Good:
        Литвинов — Сталину, 3 апреля 1935 // РГАСПИ. Ф. 17. Оп. 2. Д. 31. Л. 5.
    """
    for citation, where in russian_archival(essay):
        archive = place(citation, "holding.archive")
        described = [s for p, s in citation.places if p.startswith("document.") and s.end <= where.start]
        if archive is None or not described or citation.repeat:
            continue
        between = essay.text[max(span.end for span in described) : archive.start]
        if "//" not in between:
            yield Problem(archive, "GOST puts “ // ” between the document and the archive")


@rule("GS004", "gost-initials-comma", severity="warning", profile="gost")
def initials_comma(essay: Essay) -> Iterator[Problem]:
    """Initials follow the surname without a comma (GOST R 7.0.5-2008, as against 7.80).

    The comma belongs to catalogue entries; in a reference it parts two authors.

    Bad:
        Случ, С. З. Сталин и Гитлер. М.: Наука, 1997. С. 16.
    Good:
        Случ С. З. Сталин и Гитлер. М.: Наука, 1997. С. 16.
    """
    for _, match in essay.find(COMMA_BEFORE_INITIALS):
        yield Problem(Span(*match.span()), "GOST has no comma between surname and initials")


@rule("GS005", "gost-page-label", severity="warning", profile="gost")
def page_label(essay: Essay) -> Iterator[Problem]:
    """The label of a page is a capital С. (GOST R 7.0.5-2008, examples).

    A small с. stands for a count of pages (214 с.), a capital for a place (С. 18).

    Bad:
        Случ С. З. Сталин и Гитлер. М.: Наука, 1997, с. 16.
    Good:
        Случ С. З. Сталин и Гитлер. М.: Наука, 1997. С. 16.
    """
    for citation in essay.citations:
        where = place(citation, "locator")
        if where and citation.work and essay.text[where.start : where.start + 2] in ("с.", "с "):
            yield Problem(where, "GOST writes “С.” for a page")


@rule("GS006", "gost-mixed-area-marks", severity="info", profile="gost")
def area_marks(essay: Essay) -> Iterator[Problem]:
    """Full stops and full-stop-and-dash between areas, in one text (GOST R 7.0.5-2008, 4).

    The standard leaves the choice; a text makes it once.

    Bad:
        Случ С. З. Сталин и Гитлер. — М.: Наука, 1997. — С. 16.
        Случ С. З. Мюнхен. — М.: Наука, 1998. — С. 5.
        Кен О. Н. Москва и пакт. М.: Наука, 1999. С. 7.
    Good:
        Случ С. З. Сталин и Гитлер. М.: Наука, 1997. С. 16.
        Кен О. Н. Москва и пакт. М.: Наука, 1999. С. 7.
    """
    uses = []
    for citation in essay.citations:
        where = place(citation, "work.place")
        if where and CYRILLIC.search(citation.text):
            before = essay.text[max(where.start - 4, 0) : where.start].strip()
            if before.endswith((".", ". —", ". –", "—", "–")):
                uses.append(("full stop and dash" if before[-1] in "—–" else "full stop", where))
    for odd in departures(uses):
        first, *more = odd.places
        message = f"areas are parted by a {odd.usual} {odd.usual_count} times, here by a {odd.form}"
        yield Problem(first, message, others=tuple(more))
