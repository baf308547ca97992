"""Books whose author stands behind the title: `Memoirs of an Envoy, R. H. Marsh (Putnam, 1932)`."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.lists import folded
from benes_refs.grammar.language.text import NoteText
from benes_refs.grammar.persons.authors import FULL, Authors
from benes_refs.grammar.persons.people import read_people
from benes_refs.grammar.works.credits import strip
from benes_refs.knowledge.fold import fold
from benes_refs.knowledge.names import GIVEN
from benes_refs.model import Span
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

BY = compiled(rf"(?:{k.INITIALS}{k.NAME}|{k.NAME}[{k.NAME}{k.INITIALS}{k.PARTICLE}])[{k.NAME}{k.PARTICLE}]*")
PERSON = compiled(rf"{k.INITIALS}{{0,2}}[{k.NAME}{k.PARTICLE}]{{0,3}}[{k.NAME}{k.PLACE}]")
BY_WORDS = frozenset(folded("par von by por door av af di de"))
ALSO_OF = ("di", "de")  # `Storia d’Italia, di Carlo Botta`; `, di Milano` says where
RANKED = k.WORD + k.TO + k.LABEL_WORD  # `par le comte de Ségur`, `par M. le duc de Broglie`
MONSIEUR = ("M.", "MM.", "Mme.", "Mr.")
LONGEST_NAME = 5  # items
LEAST_TITLE = 2  # items


def author_behind(
    head: Sequence[Item], tail: Sequence[Item], authors: Authors, note: NoteText
) -> tuple[Sequence[Item], Authors]:
    """The title and its author; the same two where none stands between a title and the imprint's brackets."""
    kinds = kinds_of(head)
    comma = kinds.rfind(k.COMMA)
    told = k.DATE in kinds_of(tail)  # `reprise par L’Humanité, 15 août 1932`
    if not (authors.names or told) and comma > 0 and (by := _behind_by(head, kinds, comma)):
        span = Span(head[comma + 2].start, by[-1].end)
        return strip(head[:comma]), Authors(read_people(by, note), authors.end, sure=FULL, span=span)
    bracketed = bool(tail) and tail[0].kind == k.IMPRINT and tail[0].text.startswith("(")
    if authors.names or not bracketed or comma < LEAST_TITLE or k.QUOTED in kinds or k.DOUBLE_SLASH in kinds:
        return head, authors
    by = head[comma + 1 :]
    person = len(by) <= LONGEST_NAME and BY.fullmatch(kinds[comma + 1 :])
    if not person or not (by[0].kind == k.INITIALS or by[0].text in GIVEN):
        return head, authors
    if k.COMMA + k.NAME + k.COMMA in kinds or k.COLON in kinds[max(comma - LONGEST_NAME, 0) :]:
        return head, authors  # `Three Leaders: Lenin, Leon Trotsky (New York, 1980)`
    span = Span(by[0].start, by[-1].end)
    return strip(head[:comma]), Authors(read_people(by, note), authors.end, sure=FULL, span=span)


def _behind_by(head: Sequence[Item], kinds: str, comma: int) -> Sequence[Item]:
    """`Le Roi de Rome, par Welschinger`: the person behind the last comma and a word for “by”."""
    first = comma + 2
    worded = kinds[comma + 1 : first] in (k.WORD, k.LABEL_WORD, k.PARTICLE)
    by = fold(head[comma + 1].text) if worded and kinds[0] != k.DOCTYPE else ""
    if by not in BY_WORDS:
        return ()
    if by == "par":
        first += kinds[first : first + 1] == k.INITIALS and head[first].text in MONSIEUR
        first += len(kinds[first:]) - len(kinds[first:].lstrip(RANKED))
    named = len(head) - first <= LONGEST_NAME and PERSON.fullmatch(kinds[first:])
    if not named or (by in ALSO_OF and not (kinds[first] == k.INITIALS or head[first].text in GIVEN)):
        return ()
    return head[first:]
