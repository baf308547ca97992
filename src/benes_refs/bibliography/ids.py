"""Readable, lasting keys for sources: `kvacek1966`, `avprf-010-1-5-95-1930-12-17`, `ddf-2-6-297-1937-07-03`.

A key is made of a source's own facts, in ASCII.  Where two sources would have one, the first cited keeps it
and the next gets a letter (`haslam1979b`) or a number (`rgva-9-29-285-2`).
"""

from __future__ import annotations

import unicodedata

from benes_refs.knowledge.transliterate import romanise
from benes_refs.model import Document, Holding, Kind, Locator, Work
from benes_refs.quick.containers import defaultdict
from benes_refs.quick.functions import lru_cache
from benes_refs.quick.typing import Iterable
from benes_refs.regexes import compiled

YEAR_LAST = compiled(r"[a-z]\d{4}$")

LONGEST = 60
UNSAFE = compiled(r"[^a-z0-9]+")
SPECIAL = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i", "þ": "th"})
FIGURES = compiled(r"[0-9]+[a-z]*")
SMALL_WORDS = frozenset(
    ("the", "and", "for", "der", "die", "das", "und", "von", "les", "des", "dans", "del", "della", "dla")
)


@lru_cache(maxsize=2048)
def slug(text: str) -> str:
    """The text in small ASCII letters and figures, its words joined by hyphens."""
    plain = text.casefold()
    if not text.isascii():
        latin = romanise(text).casefold().translate(SPECIAL)
        plain = "".join(c for c in unicodedata.normalize("NFKD", latin) if not unicodedata.combining(c))
    return UNSAFE.sub("-", plain.replace("'", "").replace("’", "")).strip("-")


def joined(parts: Iterable[str]) -> str:
    """The parts as one key; of a long one the middle is cut, not the end that tells it apart."""
    *head, last = [*filter(None, map(slug, parts))] or [""]
    whole = "-".join(head)
    room = LONGEST - len(last) - 1
    if len(whole) > room > 0:
        whole = whole[:room].rpartition("-")[0] or whole[:room]
    return "-".join(filter(None, (whole, last[:LONGEST].strip("-"))))


def first_words(text: str, count: int) -> str:
    """The first words of a title that say something."""
    found = [word for word in slug(text).split("-") if len(word) > 2 and word not in SMALL_WORDS]
    return "-".join((found or slug(text).split("-"))[:count])


def short(value: str) -> str:
    """One part of a shelfmark; of a long name the first words."""
    return value if slug(value).count("-") < 4 else first_words(value, 3)


def of_work(work: Work) -> str:
    """Author (else editor) and year, or the first words of the title and the year."""
    persons = work.authors or work.editors
    year = work.issued[:4] if work.issued[:4].isdigit() else ""
    volume = "" if work.container else work.volume  # the volume of a journal tells nothing of the article
    if persons and slug(persons[0].family):
        family = slug(persons[0].family).replace("-", "")
        own = (family + year,) if year else (family, first_words(work.title or work.container, 1))
        return joined((*own, volume))
    if work.title:
        return joined((first_words(work.title, 3), volume, year))
    return joined((work.container, work.volume, work.issue, work.issued))


def of_document(document: Document | None) -> str:
    """The document's date, or the people or words that stand for it."""
    if document is None:
        return ""
    if document.date:
        return slug(document.date)
    people = [slug(name).rsplit("-", 1)[-1] for name in (*document.sender[:1], *document.recipients[:1])]
    return "-".join(filter(None, people)) or first_words(document.title, 3)


def of_printed(work: Work, year: str, document: Document | None, number: str) -> str:
    """Edition, its year where it is annual, series, volume, the document's number or first page, its date."""
    name = work.edition or of_work(work)
    volume = work.volume if work.volume != year else ""
    series = (year, work.series, volume) if work.edition else ()
    return joined((name, *series, number, of_document(document)))


def first_page(locator: Locator | None) -> str:
    found = FIGURES.search(locator.value.casefold()) if locator else None
    return found[0] if found else ""


def of_held(holding: Holding, document: Document | None) -> str:
    """Archive, shelfmark, the document's date."""
    name = holding.archive or first_words(holding.name, 3)
    numbers = [short(value) for _, value in holding.shelfmark]
    return joined((name, *(numbers or [holding.collection]), of_document(document)))


class Keys:
    """Hands out keys, each once."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._rivals: dict[str, int] = defaultdict(int)

    def take(self, wanted: str, kind: Kind) -> str:
        wanted = wanted or kind
        key = wanted
        while key in self._taken:
            self._rivals[wanted] += 1
            key = self._next(wanted, self._rivals[wanted])
        self._taken.add(key)
        return key

    @staticmethod
    def _next(wanted: str, rival: int) -> str:
        year_last = YEAR_LAST.search(wanted)
        return wanted + chr(ord("a") + rival) if year_last and rival < 26 else f"{wanted}-{rival + 1}"
