"""What else the words of a short form can be: memory tells which are the author and which the title.

A note that says only `Initiation, p. 156`, `Crankshaw. P. 107` or `Merl Agrarmarkt, S. 351` can be read in
more than one way; the grammar takes the likeliest, and where that one leads nowhere, what was cited decides.
"""

from __future__ import annotations

from collections.abc import Iterator

from benes_refs.model import Name, Work


def other_readings(work: Work) -> Iterator[Work]:
    """The same words with author and title parted otherwise."""
    if work.title and not (work.authors or work.editors):
        if work.title.isalpha():
            yield work._replace(authors=(Name(work.title),), title="")
        family, point, title = work.title.partition(". ")
        if point and title and family.isalpha():  # `Гримм. Сборник договоров. С. 128`
            yield work._replace(authors=(Name(family),), title=title)
    elif len(work.authors) == 2 and work.issued and not work.title:
        author, named = work.authors  # `Lloyd, Suez 1956, p. 188`
        yield Work(authors=(author,), title=f"{named.family} {work.issued}")
    elif len(work.authors) == 1 and not work.title and "." not in work.authors[0].given:
        author = work.authors[0]
        yield work._replace(authors=(), title=f"{author.given} {author.family}".strip())
        first, _, more = author.given.partition(" ")
        if first:
            yield work._replace(authors=(Name(first),), title=f"{more} {author.family}".strip())
