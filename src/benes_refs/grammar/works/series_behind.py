"""The series of a book, told without brackets between its title and its imprint.

`Der Weg. Schriftenreihe der Hale-Gesellschaft 30, Graz 1993`, `Der Weg. Tirol 1918. Studien zur
Geschichte Tirols, Band 3. Graz 1988`: it is no part of the title, and its number none of the book's.
"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, Put, chunk, kinds_of, replaced
from benes_refs.grammar.language.lists import folded
from benes_refs.knowledge.fold import fold
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

_WORDS = k.NAME + k.WORD + k.PARTICLE + k.PLACE + k.ACRONYM + k.AND + k.IN + k.TO + k.INITIALS + k.DOCTYPE
SERIES = compiled(
    rf"\.(?P<series>[{k.NAME}{k.DOCTYPE}][{_WORDS}]{{1,10}}"
    f"(?:{k.COMMA}?[{k.VOLUME}{k.ISSUE}]|{k.COMMA}?{k.NUMBER}))[{k.STOP}{k.COMMA}]{k.IMPRINT}"
)
FARTHEST = 40  # items before the series in which its author stands
SHORTEST_TITLE = 3  # items, behind a comma that may part a name
# What no book calls itself
OF_A_BODY = frozenset(
    folded("Schriftenreihe Schriften Veröffentlichungen Abhandlungen Sitzungsberichte Mitteilungen Beihefte")
)
# What a book may call itself, so that its title must have had its second half before
OF_A_FIELD = frozenset(folded("Studien Beiträge Forschungen Untersuchungen Quellen Materialien Texte"))


def without_series(items: list[Item]) -> list[Item]:
    """The items with each such series as what stands in brackets."""
    found: list[Put] = []
    kinds = kinds_of(items)
    for said in SERIES.finditer(kinds):
        begin, end = said.span("series")
        if _is_series(items, kinds, begin):
            found.append((begin - 1, end, [chunk(k.ASIDE, items[begin:end])]))
    return replaced(items, found)


def _is_series(items: Sequence[Item], kinds: str, begin: int) -> bool:
    """Whether a title stands before: `Hale, Anna. Schriften des Exils, Bd. 2` has none but this."""
    before = kinds[max(begin - FARTHEST, 0) : begin - 1].rpartition(k.SEMICOLON)[2]
    sign = max(before.rfind(k.COMMA), before.rfind(k.COLON))
    title = before[sign + 1 :]
    if sign < 0 or (before[sign] == k.COMMA and len(title) < SHORTEST_TITLE):
        return False
    word = fold(items[begin].text)
    return word in OF_A_BODY or (word in OF_A_FIELD and k.STOP in title)
