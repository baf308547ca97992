"""What else the words of a short form can be: memory tells which are the author and which the title.

A note that says only `Initiation, p. 156`, `Crankshaw. P. 107` or `Merl Agrarmarkt, S. 351` can be read in
more than one way; the grammar takes the likeliest, and where that one leads nowhere, what was cited decides.
"""

from __future__ import annotations

from benes_refs.model import Citation, Name, Span, Work
from benes_refs.quick.typing import Iterator
from benes_refs.regexes import compiled
from benes_refs.resolve.memory import Memory

LONGEST_NAME = 40  # letters with what parts it from the bracket
LEAST_PROSE = 2  # words with the family name
PERSON = compiled(
    r"\b([^\W\d_a-zа-я]\w+)(?:, | (?:[^\W\d_a-zа-я]\. ?){1,2})(?=\S)"
)  # `Громов, `, `Громов И. И. `


def other_readings(work: Work) -> Iterator[Work]:
    """The same words with author and title parted otherwise."""
    if work.title and not (work.authors or work.editors):
        if work.title.isalpha():
            yield work._replace(authors=(Name(work.title),), title="")
        first, _, rest = work.title.partition(" ")
        if rest and " " not in rest:  # `Cadogan Diaries, p. 46`
            yield work._replace(authors=(Name(first),), title=rest)
        family, point, title = work.title.partition(". ")
        if point and title and family.isalpha():  # `Зутис. Остзейский вопрос. С. 33`
            yield work._replace(authors=(Name(family),), title=title)
    elif len(work.authors) == 2 and work.issued and not work.title:
        author, named = work.authors  # `Lloyd, Suez 1956, p. 188`
        yield Work(authors=(author,), title=f"{named.family} {work.issued}")
    elif len(work.authors) > 1 and not (work.title or work.issued):
        author, *words = work.authors  # `Pastorini, Mosca e Roma, cit.`
        yield work._replace(authors=(author,), title=" ".join([word.family for word in words]))
    elif len(work.authors) == 2 and work.title:
        yield work._replace(authors=work.authors[1:])  # `mit wenig Gründen, Hartmann, Erben, S. 9`
    elif len(work.authors) == 1 and work.title and not work.authors[0].given:
        yield work._replace(
            authors=(), title=f"{work.authors[0].family}. {work.title}"
        )  # `Кронштадт. Хроника`
    elif len(work.authors) == 1 and not work.title and "." not in work.authors[0].given:
        author = work.authors[0]
        yield work._replace(authors=(), title=f"{author.given} {author.family}".strip())
        first, _, more = author.given.partition(" ")
        if first:
            yield work._replace(authors=(Name(first),), title=f"{more} {author.family}".strip())


def behind_prose(citation: Citation, memory: Memory) -> Citation | None:
    """`Sur ce point, on lira avec profit Garnaud, La diplomatie, p. 60`: the work behind the author's words.

    Only a person and a title that were cited before tell where the words end.
    """
    work = citation.work
    if work is None or work.place or work.container or work != _short(work):
        return None
    if (named := whose(citation)) and (short := _of_whom(work, named)) and _known(short, memory):
        return citation._replace(work=short)
    if work.title.count(" ") < LEAST_PROSE:
        return None
    for person in PERSON.finditer(work.title, 1):
        short = work._replace(authors=(Name(person[1]),), title=work.title[person.end() :])
        if _known(short, memory):
            return _from(citation._replace(work=short), person[0].rstrip())
    return None


def _known(work: Work, memory: Memory) -> bool:
    return next(memory.works.find(work), None) is not None


def whose(citation: Citation) -> str:
    """`die Kritik von Wittkamp (Weg, S. 60)`: the name before the bracket that a citation opens."""
    start = citation.span.start
    before = citation.source[max(start - LONGEST_NAME, 0) : start]
    name = before[:-1].rstrip().rpartition(" ")[2] if before.endswith("(") else ""
    return name if name[:1].isupper() else ""


def _of_whom(work: Work, family: str) -> Work | None:
    """The work with its author, where one word or more of a title is all that is said."""
    title = work.title if not work.authors else "" if work.title else work.authors[0].family
    return Work(authors=(Name(family),), title=title, volume=work.volume) if title else None


def _short(work: Work) -> Work:
    return Work(authors=work.authors, title=work.title, volume=work.volume)


def _from(citation: Citation, words: str) -> Citation:
    """The citation as beginning with these words."""
    at = citation.source.find(words, citation.span.start, citation.span.end)
    pieces = tuple(Span(max(start, at), end) for start, end in citation.pieces if end > at)
    places = tuple((path, Span(max(start, at), end)) for path, (start, end) in citation.places if end > at)
    return citation._replace(pieces=pieces, places=places) if at >= 0 else citation
