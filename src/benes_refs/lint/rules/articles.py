"""BK007 to BK009 and BK011: articles and chapters."""

from __future__ import annotations

import re

from benes_refs.lint.essay import Essay, place
from benes_refs.lint.printed import BOOKS, CYRILLIC, printed
from benes_refs.lint.rule import Problem, rule
from benes_refs.lint.usage import Use, departures
from benes_refs.model import Span, Work
from benes_refs.quick.typing import Iterator

OPENS = re.compile(r"(?:^|[;:(]|\b(?:see|cf|vgl|siehe|voir|viz|srov|см|ср)\.?)\s*[“„«\"]*$", re.IGNORECASE)
"""What stands before a title with which a citation opens: nothing, or a signal."""
NUMBERED = re.compile(r"(?:\b(?:nos?|nr|vol)\b\.?|№)\s?\d", re.IGNORECASE)
NO_CHAPTER = re.compile(
    r"\b(?:diss|thesis|thèse|Dissertation|dizertac\w{1,6}|unpublished|eds?|Hrsg|Hg|red)\b", re.IGNORECASE
)
"""What a thesis is called, and an editor who was not read as one."""


@rule("BK007", "missing-author", severity="info")
def missing_author(essay: Essay) -> Iterator[Problem]:
    """An article has a title and no author, where the others have one.

    A bibliography has to file it under its title, and an index loses the author.

    Bad:
        A. Sluch, “Stalin i Gitler”, Voprosy istorii, 1997, no. 2, p. 16.
        I. Lukes, “Stalin and Beneš”, Slavic Review, 1989, no. 3, p. 28.
        “Chekhoslovakia v politike Moskvy”, Rossiia XXI, 1997, no. 1, p. 65.
    Good:
        A. Sluch, “Stalin i Gitler”, Voprosy istorii, 1997, no. 2, p. 16.
    """
    works_cited = [(c, w) for c, w in printed(essay) if c.kind in (*BOOKS, "article") and w.title]
    without = [c for c, w in works_cited if c.kind == "article" and _unsigned(w)]
    if len(works_cited) < 3 * len(without):
        return
    titles = [where for c in without if (where := place(c, "work.title")) and _opens(essay, where)]
    if titles:
        message = "no author is named; if the article is unsigned, say so"
        yield Problem(titles[0], message, others=tuple(titles[1:]))


def _unsigned(work: Work) -> bool:
    """Whether an article has no author; a day is a newspaper's, whose articles often have none."""
    return (
        bool(work.container) and not (work.authors or work.editors) and len(work.issued) < len("1997-01-31")
    )


def _opens(essay: Essay, title: Span) -> bool:
    """Whether nothing that could be an author stands before a title."""
    note = essay.note_at(title.start)
    start = note.note.span.start if note else title.start
    return bool(OPENS.search(essay.read(Span(start, title.start))))


@rule("BK008", "mixed-journal-order", severity="info")
def mixed_journal_order(essay: Essay) -> Iterator[Problem]:
    """Year, volume and number of journals stand in different orders.

    With `8, 1991` here and `1991, no. 8` there a reader must guess which number is the issue.

    Bad:
        A. Sluch, “Stalin i Gitler”, Voprosy istorii, 1997, no. 2, p. 16.
        I. Lukes, “Stalin and Beneš”, Slavic Review, 1989, no. 3, p. 28.
        M. Polišenská, “Beneš”, Mezinárodní politika, 8, 1991, s. 28.
    Good:
        A. Sluch, “Stalin i Gitler”, Voprosy istorii, 1997, no. 2, p. 16.
        M. Polišenská, “Beneš”, Mezinárodní politika, 1991, no. 8, s. 28.
    """
    uses: list[Use] = []
    for citation, work in printed(essay):
        year, number = (
            place(citation, "work.issued"),
            place(citation, "work.issue") or place(citation, "work.volume"),
        )
        if citation.kind == "article" and year and number and len(work.issued) < len("2002-11-30"):
            form = "year before number" if year.start < number.start else "number before year"
            uses.append((form, Span(min(year.start, number.start), max(year.end, number.end))))
    for odd in departures(uses, ties=True):
        first, *more = odd.places
        message = f"{odd.usual} in {odd.usual_count} articles, {odd.form} here"
        yield Problem(first, message, others=tuple(more))


@rule("BK009", "chapter-without-editors", severity="warning")
def chapter_without_editors(essay: Essay) -> Iterator[Problem]:
    """A chapter of a collection without “in” or the collection's editors.

    Libraries know the collection by its editors; without “in” the title of the book looks like a journal.

    Bad:
        M. Hauner, “The Quest for the Romanian Corridor”, Mythos München. München: Oldenbourg Verlag, 2002,
          p. 49.
    Good:
        M. Hauner, “The Quest for the Romanian Corridor”, in F. Becker (ed.), Mythos München. München:
          Oldenbourg Verlag, 2002, p. 49.
    """
    for citation, work in printed(essay):
        where = place(citation, "work.container")
        if citation.kind != "chapter" or work.editors or where is None or citation.document:
            continue
        if citation.locator is None or CYRILLIC.search(essay.read(where)) or NO_CHAPTER.search(citation.text):
            continue
        before = essay.text[max(where.start - 14, citation.span.start) : where.start]
        if not re.search(r"//|\b(?:in|In|dans|v|we?|u|в кн)\b", before):
            yield Problem(where, "“in” and the editors of this collection are missing")


@rule("BK011", "missing-number", severity="info")
def missing_number(essay: Essay) -> Iterator[Problem]:
    """An article without volume and number, where the others have them.

    Many journals number their pages anew in each issue.

    Bad:
        A. Sluch, “Stalin i Gitler”, Voprosy istorii, 1997, no. 2, p. 16.
        I. Lukes, “Stalin and Beneš”, Slavic Review, 1989, no. 3, p. 28.
        Balticus, “The Russian Mystery”, Foreign Affairs, Oct. 1937, p. 63.
    Good:
        A. Sluch, “Stalin i Gitler”, Voprosy istorii, 1997, no. 2, p. 16.
    """
    articles = [(c, w) for c, w in printed(essay) if c.kind == "article"]
    without = [c for c, w in articles if not (w.volume or w.issue or NUMBERED.search(c.text))]
    if len(articles) <= 2 * len(without):
        return
    if without:
        first, *more = (place(citation, "work.container") or citation.span for citation in without)
        message = f"no volume or number; {len(articles) - len(without)} other articles have one"
        yield Problem(first, message, others=tuple(more))
