"""Holdings told in words alone: an archive or a person's papers, and which paper of them.

`NARA, RAS, Vittorio Vidali File, 12. 12. 1947`, `Hale Papers, Hale to Marsh, 3 May 1938`
"""

from __future__ import annotations

from benes_refs.grammar.archives.archival import one_shelf, shelfmark
from benes_refs.grammar.archives.in_front import papers_at
from benes_refs.grammar.archives.placed import figures_after
from benes_refs.grammar.archives.shelves import read_shelf
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.sentence import Draft, Found, Sentence
from benes_refs.grammar.papers.described import letter_in
from benes_refs.grammar.papers.documents import read_document
from benes_refs.grammar.papers.told_behind import behind_short_forms
from benes_refs.quick.typing import Sequence

WORDED = frozenset(
    k.NAME + k.DOCTYPE + k.WORD + k.ACRONYM + k.PLACE + k.IN + k.AND + k.COMMA + k.ASIDE + k.DASH
)
FOND_NAMES = WORDED - {k.COMMA} | {k.INITIALS, k.ROMAN, k.PARTICLE, k.YEARS}
BARRIERS = frozenset(k.SEMICOLON + k.ARCHIVE + k.EDITION + k.IBID + k.OP_CIT + k.SIGNAL + k.UNIT + k.IMPRINT)
LEADING = k.SIGNAL + k.COMMA + k.STOP


def in_words(sentence: Sentence, start: int, at: int) -> Found | None:
    """`NARA, RAS, Vittorio Vidali File, Counter Intelligence Corps, 12. 12. 1947`: no number."""
    first = behind_short_forms(sentence, at + 1)
    if sentence.kinds[start:at].strip(LEADING) or sentence.kind(first) != k.COMMA:
        return None
    collection = _fond_in_words(sentence, first + 1) or papers_at(sentence, first + 1)
    told = sentence.items[first + 1 + bool(collection) + len(collection) :]
    words = kinds_of(told).rstrip(k.STOP)
    paged = words.endswith((k.DATE + k.COMMA + k.NUMBER, k.DATE + k.COMMA + k.PAGES))
    words = words[:-2] if paged else words  # `LAC, King Diary, 23 September 1945, 871`
    read = read_document(told, sentence.note) if _tells_paper(told, words, bool(collection)) else None
    if read is None or not read.document.date:
        return None
    shelf = read_shelf(sentence.items[at], collection, [], sentence.note, sentence.knowledge)
    end = len(sentence) - len(told) + len(words)
    end = figures_after(sentence, end, shelf) if paged else end
    draft = Draft(
        "archival", sentence.items[at].start, sentence.items[end - 1].end, document=read.document,
        holding=shelf.holding, locator=shelf.locator, places=tuple(shelf.places) + read.places,
    )  # fmt: skip
    return Found(draft, end)


def _tells_paper(told: Sequence[Item], words: str, collected: bool) -> bool:
    """Whether words and a day are a paper: a letter, or what a comma or its type parts from the day."""
    if words.endswith(k.DATE) and letter_in(told) == 0:
        return BARRIERS.isdisjoint(words)
    dated = words.endswith(k.COMMA + k.DATE) or (k.DOCTYPE in words and words.endswith(k.DATE))
    return dated and (WORDED | {k.INITIALS} if collected else WORDED).issuperset(words[:-1])


def _fond_in_words(sentence: Sentence, at: int) -> Sequence[Item]:
    """`LA PNP, f. Josef Svatopluk Machar, dopis …`: the words of a fond that its label leads to."""
    label = sentence.items[at] if sentence.kind(at) == k.LABEL_WORD else None
    comma = sentence.kinds.find(k.COMMA, at)
    if label is None or "fond" not in label.roles or comma < 0:
        return ()
    return sentence.items[at:comma] if set(sentence.kinds[at + 1 : comma]) <= FOND_NAMES else ()


def around_document(sentence: Sentence, at: int) -> Found | None:
    """`RGVA, NKO Order of July 27, 1940, f. 37837, op. 4, d. 381`: the paper between them.

    `Národní archiv (dále NA), f. PMR, protokol schůze vlády 7. června 1935, karton 4162`: behind its fond.
    """
    dated = sentence.kinds.find(k.DATE + k.COMMA + k.UNIT, at)
    first = behind_short_forms(sentence, at + 1)
    told = sentence.items[first + 1 : dated + 1]
    if sentence.kind(first) != k.COMMA or not told or set(kinds_of(told)) & BARRIERS:
        return None
    typed = kinds_of(told).find(k.COMMA + k.DOCTYPE) if "fond" in told[0].roles else -1
    collection, told = (told[:typed], told[typed + 1 :]) if typed > 0 else ([], told)
    found, read = shelfmark.match(sentence.kinds, dated + 2), read_document(told, sentence.note)
    if found is None or read is None:
        return None
    end = dated + 2 + one_shelf(sentence.items[dated + 2 : found.end])
    shelf = read_shelf(
        sentence.items[at], collection, sentence.items[dated + 2 : end], sentence.note, sentence.knowledge
    )
    if not shelf.levels:
        return None
    end = figures_after(sentence, end, shelf)
    draft = Draft(
        "archival", sentence.items[at].start, sentence.items[end - 1].end, document=read.document,
        holding=shelf.holding, locator=shelf.locator, places=tuple(shelf.places) + read.places,
    )  # fmt: skip
    return Found(draft, end)
