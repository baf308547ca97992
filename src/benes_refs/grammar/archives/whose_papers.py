"""Papers of persons in American order, in houses that the registry does not have.

`box 54, folder 3, Jackson Papers`, `Kelley Papers, Box 4, Folder 3, Georgetown University, Washington, D.C.`
"""

from __future__ import annotations

from benes_refs.grammar.archives.archive_names import Named
from benes_refs.grammar.archives.behind import RECORDS
from benes_refs.grammar.archives.placed import with_document
from benes_refs.grammar.archives.shelves import read_shelf
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.sentence import Found, Sentence
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

# `, Georgetown University, Washington, D.C.`
HOUSE = (
    f"[{k.NAME}{k.PLACE}{k.WORD}{k.AND}]"
    f"[{k.NAME}{k.PLACE}{k.WORD}{k.AND}{k.COMMA}{k.INITIALS}{k.ACRONYM}]{{0,12}}"
)
ENDS_HERE = rf"(?=[{k.ABBREVIATION}{k.ASIDE}]?\.?$)"
HOUSE_LAST = compiled(f",(?P<place>{HOUSE}){ENDS_HERE}")
# `, James Forrestal Papers, SMML`, `, Kelley Papers, Georgetown University`
WHOSE_PAPERS = compiled(
    f"(?P<papers>,[{k.NAME}{k.INITIALS}{k.ACRONYM}{k.PLACE}{k.PARTICLE}{k.DOCTYPE}]{{1,8}})"
    rf"(?:,(?P<place>{k.ACRONYM}|{HOUSE}))?{ENDS_HERE}"
)
HOUSES = frozenset(
    "University College Institute Institution Library Society Archdiocese Museum School".split()
)


def behind_whose_papers(sentence: Sentence, start: int, at: int, end: int) -> Found | None:
    """`box 54, folder 3, Jackson Papers`, `Box 147, Forrestal Papers, SMML`: whose papers, and which letters.

    `Box 4, Folder 3, Kelley Papers, Georgetown University, Washington, D.C.`: a house of no register.
    """
    found = WHOSE_PAPERS.match(sentence.kinds, end)
    comma = found.end("papers") if found is not None else end
    if found is None or sentence.items[comma - 1].text not in RECORDS:
        return None
    words, place = sentence.items[end + 1 : comma], sentence.items[slice(*found.span("place"))]
    if place and not (kinds_of(place) == k.ACRONYM or _names_house(place)):
        return None
    return _in_unregistered(
        sentence, start, at, sentence.items[at:end], place or words, words if place else []
    )


def before_a_house(sentence: Sentence, start: int, end: int, run: list[Item], named: Named) -> Found | None:
    """`Kelley Papers, Box 4, Folder 3, Georgetown University, Washington, D.C.`: a house of no register."""
    found = HOUSE_LAST.match(sentence.kinds, end)
    place = sentence.items[slice(*found.span("place"))] if found is not None else []
    whose = bool(named.words) and named.words[-1].text in RECORDS
    if not (place and whose and _names_house(place)):
        return None
    return _in_unregistered(sentence, start, named.begin, run, place, named.words)


def _names_house(words: Sequence[Item]) -> bool:
    return any(item.text in HOUSES for item in words)


def _in_unregistered(
    sentence: Sentence, start: int, begin: int, run: list[Item], named: list[Item], collection: list[Item]
) -> Found:
    archive = Item(k.ARCHIVE, named[0].start, named[-1].end, sentence.text(named), "")
    shelf = read_shelf(archive, collection, run, sentence.note, sentence.knowledge)
    last = max(named[-1].end, run[-1].end)
    end = next(n for n in range(len(sentence), 0, -1) if sentence.items[n - 1].end <= last)
    return with_document(sentence, start, begin, end, shelf)
