"""Letters and papers that were cited before, told by who wrote to whom: `Kot to Zaleski, 8 December 1941.`"""

from __future__ import annotations

from benes_refs.grammar.ends.numbered import tail_after
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import kinds_of, trim
from benes_refs.grammar.language.sentence import Draft, Found, Sentence
from benes_refs.grammar.papers.described import letter_in
from benes_refs.grammar.papers.documents import read_document
from benes_refs.grammar.papers.paper import Read

PLACED = k.PAGES + k.NUMBER + k.RANGE + k.UNIT + k.ISSUE + k.CROSS_REFERENCE + k.DOC_NUMBER
# Signs that words with “to” between them are a title: `Carley M. J. Prelude to Defeat // Reflections`.
PRINTED = frozenset(k.IMPRINT + k.DOUBLE_SLASH + k.QUOTED + k.ISSUED)
AUTHORED = tuple(name + sign for name in k.NAME + k.INITIALS + k.ACRONYM for sign in k.COMMA + k.COLON)
STATED = frozenset(k.IMPRINT + k.PAGES + k.ISSUE + k.VOLUME + k.URL + k.DOUBLE_SLASH + k.YEAR + k.NUMBER)
PAPERS = (k.DOCTYPE, k.NAME + k.DOCTYPE, k.INITIALS + k.NAME + k.DOCTYPE)
VOLUMED = frozenset(k.IMPRINT + k.VOLUME)
# `Carta núm. 24, Rojas a Luna, Toledo, 8 de mayo de 1556`: as it is counted in an appendix or an edition
NUMBERED_LETTERS = tuple(k.DOCTYPE + number + k.COMMA for number in k.ISSUE + k.NUMBER + k.CROSS_REFERENCE)
PLACED_OR_PRINTED = PRINTED | set(PLACED)


def _printed_in(kinds: str) -> bool:
    """`Bullitt to Roosevelt, January 29, 1943, in Bullitt, For the President`: a book is named behind it.

    `Witness to History, 1929–1969, p. 213` is one: no letter has years.
    """
    if kinds.endswith(k.COMMA + k.YEARS + k.COMMA):
        return True
    return any(k.DATE + k.COMMA + k.IN + first in kinds for first in k.NAME + k.INITIALS + k.QUOTED + k.PLACE)


def _cited_again(sentence: Sentence, start: int, stop: int, read: Read) -> Found:
    """The document read from `start` to `stop`, and behind it the note or the pages where it was cited."""
    target = str(sentence.items[stop].value) if sentence.kind(stop) == k.CROSS_REFERENCE else ""
    behind = stop + bool(target)
    tail, end = tail_after(sentence, behind)
    end = max(end, behind)
    draft = Draft(
        "other", sentence.items[start].start, sentence.items[end - 1].end, document=read.document,
        locator=tail.locator(), repeat="short", target=target, places=read.places + tuple(tail.spans),
    )  # fmt: skip
    return Found(draft, end)


def _written_again(sentence: Sentence, start: int) -> Found | None:
    """`Čeček Národní radě, 12. 6. 1918.`: a letter whose recipient the case alone tells."""
    items = sentence.items[start:]
    if k.DATE not in kinds_of(items) or PRINTED & set(kinds_of(items)):
        return None
    stop = next((n for n, item in enumerate(items) if item.kind in PLACED + k.STOP), len(items))
    read = read_document(items[:stop], sentence.note)
    if read is None or read.document.title or not (read.document.recipients and read.document.date):
        return None
    return _cited_again(sentence, start, start + stop, read)


def _paper_noted(sentence: Sentence, start: int) -> Found | None:
    """`Извештај пуковника Поповића од 15. новембра (нап. 8)`, `Hale’s minute (n. 3)`: the note tells."""
    at = sentence.kinds.find(k.CROSS_REFERENCE, start)
    described = sentence.kinds[start:at] if at > start else ""
    if not described.startswith(PAPERS) or PLACED_OR_PRINTED & set(described):
        return None
    if not sentence.items[at].value:
        return None  # a note of another chapter: `(ch. 2, n. 8)`
    read = read_document(sentence.items[start:at], sentence.note)
    if read is None:
        return None
    return _cited_again(sentence, start, at, read)


def paper_alone(sentence: Sentence, start: int) -> Found | None:
    """`See Zapis’ besedy X s Y (Prague, July 4, 1937)`: a dated paper, and no word of where it is kept.

    `Bericht Hubers vom 4. 7. 1937, Zl. 203/1937`: its number in a register vouches for it as a signal does.
    """
    signalled = sentence.kind(start) == k.SIGNAL
    first = start + signalled
    last = _before_register(sentence, first)
    if sentence.kind(first) != k.DOCTYPE or STATED & set(sentence.kinds[first:last]):
        return None
    if not signalled and last == len(sentence):
        return None
    rest = list(trim(sentence.items[first:last]))
    read = read_document(rest, sentence.note)
    if read is None or not read.document.date or not read.document.title:
        return None
    draft = Draft(
        "archival", rest[0].start, rest[-1].end, str(sentence.items[start].value) if signalled else "",
        document=read.document, places=read.places,
    )  # fmt: skip
    return Found(draft, len(sentence))


def _before_register(sentence: Sentence, start: int) -> int:
    """The index of the number, behind the last comma, that an office gave a paper; else of the end."""
    at = len(sentence.kinds.rstrip(k.STOP)) - 1
    numbered = at > start and sentence.kinds[at - 1 : at + 1] == k.COMMA + k.UNIT
    return at if numbered and "registry_number" in sentence.items[at].roles else len(sentence)


def _told_by_type(sentence: Sentence, begin: int) -> Found | None:
    """`Memo, Hale for Marsh, 3 Aug 42, sub: Rail Supply, OPD 381`"""
    from benes_refs.grammar.papers.paper_of_a_day import told_by_type  # few need it

    return None if _printed_in(sentence.kinds[begin:]) else told_by_type(sentence, begin)


def _stands_in_a_citation(before: str) -> bool:
    """`Overy, Road to War`, `… do drugega zasedanja AVNOJ`, `Fournier, Der Kongress, Wien 1900, Nr. 27, …`"""
    numbered = before.endswith(k.COMMA) and not VOLUMED.isdisjoint(before)
    return numbered or before[-1:] in tuple(k.WORD + k.IN) or before[-2:] in AUTHORED


def letter_alone(sentence: Sentence, start: int) -> Found | None:
    """A letter cited before, by its parties: `De Lacroix à Delbos, Prague, 3 juil. 1937, p. 296`."""
    items, kinds = sentence.items, sentence.kinds
    found = letter_in(items[start:])
    if found is None:
        return _written_again(sentence, start) or _paper_noted(sentence, start)
    if PRINTED & set(kinds[start + found :]):
        return None
    begin = start + found
    if _stands_in_a_citation(kinds[start:begin]):
        return None
    if kinds.startswith(k.DOCTYPE + k.COMMA, begin) and (typed := _told_by_type(sentence, begin)) is not None:
        return typed
    stop = next((n for n in range(begin, len(items)) if kinds[n] in PLACED), len(items))
    begin = start if kinds[start:begin] in NUMBERED_LETTERS else begin
    read = read_document(items[begin:stop], sentence.note)
    if read is None or not read.document.sender or _printed_in(kinds[begin:stop]):
        return None
    parties = kinds[start + found : stop].partition(k.COMMA)[
        0
    ]  # `Pavel Helan – Jan Dobeš, Češi a Slováci` are authors
    written = k.TO in parties or k.TO_OR_AND in parties
    named = items[begin].text == "The"  # `The Road to Terror: Stalin and the Bolsheviks, 44`
    if not read.document.date and (named or not written):
        return None
    again = _cited_again(sentence, begin, stop, read)
    # `Сазонов – Извольскому, 18 окт. 1912 г., № 2300`, `Huber an Lang, 3. 5. 1856, Zl. 307`
    ended = kinds[stop:].rstrip(k.STOP) in ("", k.ISSUE) or stop == _before_register(sentence, start)
    whole = begin == start and ended and read.document.date and read.document.recipients
    if again.draft.locator is None and not again.draft.target and not whole:
        return None  # `Kot to Zaleski, 8 December 1941.` is enough where a sentence says nothing else
    return again
