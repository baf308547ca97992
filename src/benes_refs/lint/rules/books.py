"""BK001 to BK004 and BK010: imprints and conflicting facts."""

from __future__ import annotations

import re

from benes_refs.lint.essay import Essay, place
from benes_refs.lint.language import writes_cyrillic
from benes_refs.lint.printed import BOOKS, CYRILLIC, printed
from benes_refs.lint.rule import Problem, rule
from benes_refs.lint.words import fold
from benes_refs.model import Citation, Edit, Fix, Span
from benes_refs.quick.containers import defaultdict
from benes_refs.quick.typing import Iterator

INITIALS = re.compile(r"(?:[A-Z]\.\s?){1,2}(?=[\s,:;)]|$)|(?:[A-Z]\.){1,2}")
HABIT = 3
LOST_PUBLISHER = re.compile(r":\s(?P<press>UP|U\.\s?P\.|University Press|Univ\. Press)(?=,?\s\(?\d{4})")
TITLES = ("work.title", "work.container", "work.publisher")
FIRST_YEAR = "1900"
THESIS = re.compile(r"\b(?:diss|thesis|thèse|дис)\b", re.IGNORECASE)
FACTS = (*TITLES, "work.issued", "work.place", "work.volume", "document.date")


@rule("BK001", "missing-publisher", severity="info")
def missing_publisher(essay: Essay) -> Iterator[Problem]:
    """A book without its publisher, where the essay gives publishers.

    Two houses print one title, and a reader orders from one.  Books before 1900 and theses need none.

    Bad:
        I. Lukes, Czechoslovakia between Stalin and Hitler (Oxford: Oxford University Press, 1996), p. 12.
        J. Haslam, The Soviet Union and the Threat from the East (London: Macmillan, 1992), p. 7.
        R. Kvaček, Nad Evropou zataženo (Praha, 1966), s. 131.
    Good:
        I. Lukes, Czechoslovakia between Stalin and Hitler (Oxford: Oxford University Press, 1996), p. 12.
        R. Kvaček, Nad Evropou zataženo (Praha: Svoboda, 1966), s. 131.
    """
    books = [(c, w) for c, w in printed(essay) if c.kind in BOOKS and w.place and w.issued >= FIRST_YEAR]
    without = [c for c, w in books if not w.publisher and not THESIS.search(c.text)]
    others = sum(bool(w.publisher) for _, w in books)
    if without and others >= 2 * len(without):
        first, *more = (place(citation, "work.place") or citation.span for citation in without)
        yield Problem(first, f"no publisher; {others} other books have one", others=tuple(more))


@rule("BK002", "missing-imprint", severity="warning")
def missing_imprint(essay: Essay) -> Iterator[Problem]:
    """A work is cited without place and year at its first mention.

    An edition known by an abbreviation (DDF, DBFP) is found without; one cited by its bare title is not,
    where the essay gives others their place and year.

    Bad:
        Pavlů to Krofta, Nov. 9, 1936, Dokumenty i materialy po istorii sovetsko-chekhoslovatskikh
          otnoshenii, t. 3, Moscow: Nauka, 1978, p. 285.
        Zapis’ besedy, March 29, 1935, Dokumenty vneshnei politiki SSSR, t. 18, p. 246.
    Good:
        Zapis’ besedy, March 29, 1935, Dokumenty vneshnei politiki SSSR, t. 18, Moscow: Politizdat, 1973, p.
          246.
    """
    editions = [(c, w) for c, w in printed(essay) if w.edition and place(c, "work.edition")]
    if not any(w.place and w.issued for _, w in editions):
        return
    seen: set[str] = set()
    for citation, work in editions:
        first = work.edition not in seen
        seen.add(work.edition)
        where = place(citation, "work.edition")
        if first and where and not work.place and not work.issued and _title_only(essay, where):
            yield Problem(where, "this edition has no place and year at its first mention; others have")


def _title_only(essay: Essay, where: Span) -> bool:
    """Whether an edition is cited by its title, without an abbreviation that is known or introduced."""
    title = essay.text[where.start : where.end + 30]
    return len(essay.read(where).split()) > 2 and not re.search(r"\([A-ZА-Я]{2,6}\)", title)


@rule("BK003", "place-abbreviated", severity="info", fix="safe")
def place_abbreviated(essay: Essay) -> Iterator[Problem]:
    """A place of publication is abbreviated, or could be two: `L.` is London, and Leningrad.

    The М., Л. and СПб. of a Russian imprint are as they should be, and so are L., P. and N. Y. in a Russian
    essay or in one that abbreviates most of its places.

    Bad:
        Lord Avon, The Eden Memoirs: Facing the Dictators, L., 1962, p. 156.
    Good:
        Lord Avon, The Eden Memoirs: Facing the Dictators, London, 1962, p. 156.
    """
    placed = [(c, w) for c, w in printed(essay) if w.place and place(c, "work.place")]
    short: dict[tuple[str, str], list[Span]] = defaultdict(list)
    for citation, work in placed:
        full = work.place.split(",")[0].split(";")[0].strip()
        span = _abbreviated(essay, citation, full)
        if span is not None:
            short[essay.read(span), full].append(span)
    if 2 * sum(map(len, short.values())) > len(placed) >= HABIT or writes_cyrillic(essay):
        return
    for (written, full), spans in short.items():
        doubt = "; it could also be Leningrad" if written == "L." else ""
        fix = Fix("safe", tuple(Edit(span, full) for span in spans))
        yield Problem(spans[0], f"write “{full}” for “{written}”{doubt}", fix, others=tuple(spans[1:]))


def _abbreviated(essay: Essay, citation: Citation, full: str) -> Span | None:
    """The initials that stand for a place of publication."""
    where = place(citation, "work.place")
    head = INITIALS.match(essay.text, where.start, where.end + 1) if where else None
    if head is None or CYRILLIC.search(head[0]) or fold(head[0].strip()) == fold(full) or "." in full[:2]:
        return None
    return Span(head.start(), head.start() + len(head[0].rstrip()))


@rule("BK004", "conflicting-facts", severity="error")
def conflicting_facts(essay: Essay) -> Iterator[Problem]:
    """One work is cited twice with a different year, place, volume or title.

    One of the two is wrong, and the bibliography prints only one of them.

    Bad:
        I. Lukes, Czechoslovakia between Stalin and Hitler (Oxford: Oxford University Press, 1996), p. 12.
        I. Lukes, Czechoslovakia between Stalin and Hitler (Oxford: Oxford University Press, 1969), p. 45.
    Good:
        I. Lukes, Czechoslovakia between Stalin and Hitler (Oxford: Oxford University Press, 1996), p. 12.
        I. Lukes, Czechoslovakia between Stalin and Hitler (Oxford: Oxford University Press, 1996), p. 45.
    """
    by_id = {citation.id: cited for cited in essay.cited for citation in (cited.citation,)}
    for reference in essay.parsed.references:
        for conflict in reference.conflicts:
            edition = reference.kind == "edition"
            if conflict.path not in FACTS or (edition and conflict.path in (*TITLES, "work.issued")):
                continue
            (first, _), *rest = conflict.values
            for value, identity in rest:
                cited = by_id.get(identity)
                if cited and value != first:
                    where = place(cited.citation, conflict.path) or cited.citation.span
                    what = conflict.path.rpartition(".")[2].replace("issued", "year")
                    yield Problem(where, f"the {what} of this work is “{value}” here and “{first}” elsewhere")


@rule("BK010", "publisher-lost", severity="error")
def publisher_lost(essay: Essay) -> Iterator[Problem]:
    """Of the publisher only `UP` is left.

    `N.Y., Oxford: UP` leaves open which university's press it was.

    Bad:
        I. Lukes, Czechoslovakia between Stalin and Hitler (New York, Oxford: UP, 1996), p. 108.
    Good:
        I. Lukes, Czechoslovakia between Stalin and Hitler (New York: Oxford University Press, 1996), p. 108.
    """
    for _, match in essay.find(LOST_PUBLISHER):
        yield Problem(Span(*match.span("press")), f"which university's press is “{match['press']}”?")
