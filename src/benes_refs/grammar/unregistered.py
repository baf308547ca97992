"""Archives that the registry does not have, and whose shelfmarks have no labels.

`Archives départementales du Nord, Lille, 1 W 4720`, `Lancashire Record Office, Preston, DDX 1145/4/12`:
words that speak of an archive, and a shelfmark of letters and figures behind a comma.
"""

from __future__ import annotations

from collections.abc import Iterator

from benes_refs.grammar import kinds as k
from benes_refs.grammar.archival import holding
from benes_refs.grammar.archive_names import ARCHIVE_STEMS
from benes_refs.grammar.held import held
from benes_refs.grammar.items import Item
from benes_refs.grammar.sentence import Found, Sentence

OFFICES = ("record office", "records office", "record centre", "papers")
LONGEST_NAME = 12  # items
NAMING = (
    k.NAME
    + k.ACRONYM
    + k.WORD
    + k.PARTICLE
    + k.PLACE
    + k.IN
    + k.AND
    + k.TO
    + k.INITIALS
    + k.TO_OR_AND
    + k.LABEL_WORD
    + k.DOCTYPE
)
LETTERS = k.ACRONYM + k.NAME + k.ROMAN
FIGURES = k.NUMBER + k.PAIR + k.SLASHES + k.CODE


def unregistered(sentence: Sentence, start: int) -> Found | None:
    """A holding of an archive that only its own words tell of."""
    for at in _starts(sentence, start):
        end = _end_of_name(sentence, at)
        if end is None:
            continue
        words = sentence.items[at:end]
        archive = Item(k.ARCHIVE, words[0].start, words[-1].end, sentence.text(words), "")
        items = [*sentence.items[:at], archive, *sentence.items[end:]]
        told = Sentence(items, sentence.note, sentence.knowledge, sentence.before, sentence.opening)
        if _has_code(told, at) and (found := held(told, start, at)) is not None:
            return Found(found.draft, found.end + len(words) - 1)
    return None


def _starts(sentence: Sentence, start: int) -> Iterator[int]:
    """The first word, and each word behind a signal."""
    first = sentence.after_joints(start)
    for at in range(first, len(sentence)):
        opens = at == first or sentence.kinds[at - 1] == k.SIGNAL
        if opens and sentence.kinds[at] in k.NAME + k.ACRONYM + k.PLACE:
            yield at


def _end_of_name(sentence: Sentence, at: int) -> int | None:
    """The index after a name that speaks of an archive; None where none does, or no sign ends it."""
    end = at
    while sentence.kind(end) and sentence.kind(end) in NAMING and end - at < LONGEST_NAME:
        end += 1
    if sentence.kind(end) not in (k.COMMA, k.ABBREVIATION, k.ASIDE):
        return None
    name = sentence.text(sentence.items[at:end]).casefold()
    return end if any(stem in name for stem in (*ARCHIVE_STEMS, *OFFICES)) else None


def _has_code(sentence: Sentence, at: int) -> bool:
    """Whether the shelfmark begins with letters and figures, not with a year, a volume or an issue."""
    found = holding.match(sentence.kinds, at)
    if found is None or "shelf" not in found:
        return False
    first = found["shelf"][0]
    run = sentence.kinds[first : first + 3]
    if run[:1] in tuple(LETTERS):
        return run[1:2] in tuple(FIGURES)
    return run[:1] == k.NUMBER and run[1:2] in tuple(LETTERS) and run[2:3] in tuple(FIGURES)
