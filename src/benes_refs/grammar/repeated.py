"""Pointing back: ibid. with what it changes, op. cit. with its author, a letter by its parties alone."""

from __future__ import annotations

from typing import NamedTuple

from benes_refs.grammar import kinds as k
from benes_refs.grammar.archival import one_shelf, shelfmark
from benes_refs.grammar.authors import read_authors
from benes_refs.grammar.described import document_after, document_before, letter_in
from benes_refs.grammar.documents import read_document
from benes_refs.grammar.held import is_shelfmark
from benes_refs.grammar.items import trim
from benes_refs.grammar.sentence import JOINTS, Draft, Found, Places, Sentence
from benes_refs.grammar.shelves import read_shelf
from benes_refs.grammar.tails import Tail, read_tail
from benes_refs.model import Span, Work

NUMBERS = (
    k.PAGES + k.VOLUME + k.ISSUE + k.DOC_NUMBER + k.CHAPTER + k.NUMBER + k.RANGE + k.ROMAN + k.UNIT + k.YEAR
    + k.PAIR + k.VERSO + k.FOLLOWING + k.SERIES + k.CODE
)  # fmt: skip
PLACED = k.PAGES + k.NUMBER + k.RANGE + k.UNIT + k.ISSUE + k.CROSS_REFERENCE + k.DOC_NUMBER
NAMES = k.NAME + k.INITIALS + k.ACRONYM + k.PARTICLE + k.PLACE


class Part(NamedTuple):
    """A chapter or paper of the work that ibid. stands for: its authors and its title."""

    work: Work
    places: Places


def ibid(sentence: Sentence, start: int, at: int) -> Found:
    """`Ibid.` at `at`, with the document or chapter before it and the numbers after it."""
    items = sentence.items
    read, begin, signal = document_before(sentence, start, at)
    inside = k.IN in sentence.kinds[max(at - 2, 0) : at]
    undated = read and not read.document.date and (inside or not read.document.sender)
    chapter = _chapter(sentence, begin, at) if undated else None
    if read is not None and _is_author(sentence, begin, at):
        read = None
    places: Places = (("repeat", Span(items[at].start, items[at].end)),)
    if chapter is not None:
        tail, end = tail_after(sentence, at + 1)
        places += chapter.places + tuple(tail.spans)
        draft = Draft(
            "chapter", items[begin].start, items[end - 1].end, signal, work=chapter.work,
            locator=tail.locator(), repeat="ibid", places=places,
        )  # fmt: skip
        return Found(draft, end)
    after = sentence.after_joints(at + 1)
    found = shelfmark.match(sentence.kinds, after) if after < len(items) else None
    holding, work = None, Work()
    if found is not None and is_shelfmark(items[after : found.end]):
        end = after + one_shelf(items[after : found.end])
        shelf = read_shelf(None, [], items[after:end], sentence.note, sentence.knowledge)
        holding, locator = (shelf.holding if shelf.levels else None), shelf.locator
        places += tuple(shelf.places)
    else:
        tail, end = tail_after(sentence, at + 1)
        work, locator = _stated(tail), tail.locator()
        places += tuple(tail.spans)
    if read is None:
        read, end, _ = document_after(sentence, end)
    draft = Draft(
        "archival" if holding else "other",
        items[begin].start,
        items[end - 1].end,
        signal,
        document=read.document if read else None,
        holding=holding,
        work=work if work != Work() else None,
        locator=locator,
        repeat="ibid",
        places=places + (read.places if read else ()),
    )
    return Found(draft, end)


def _stated(tail: Tail) -> Work:
    """What of the work itself a repeat changes; `no. 5` alone is a document's number."""
    if tail.issue and not tail.pages and not tail.numbers:
        tail.numbers, tail.issue = tail.issue, ""
    return Work(series=tail.series, volume=tail.volume, issue=tail.issue, issued=tail.issued)


def _is_author(sentence: Sentence, begin: int, at: int) -> bool:
    """`І. Франко, там само, 112`: the name of the author repeated, no document."""
    names, after, _, sure, _ = read_authors(sentence.items, sentence.kinds, begin, sentence.note)
    return bool(names) and sure > 2 and not trim(sentence.items[after:at])


def _chapter(sentence: Sentence, begin: int, at: int) -> Part | None:
    """`B. Orlow, Die Lehren des Totalitarismus, ebd., S. 77`: another paper in the same volume."""
    if begin >= at:
        return None
    names, after, _, sure, span = read_authors(sentence.items, sentence.kinds, begin, sentence.note)
    title = trim(sentence.items[after:at])
    if title and title[-1].kind == k.IN:
        title = trim(title[:-1])
    if not sure or not title:
        return None
    quoted = len(title) == 1 and title[0].kind == k.QUOTED
    text = str(title[0].value) if quoted else sentence.text(title)
    authors: Places = (("work.authors", span),) if span else ()
    places = (("work.title", Span(title[0].start, title[-1].end)), *authors)
    return Part(Work(authors=names, title=text.strip(" ,.:")), places)


def tail_after(sentence: Sentence, start: int) -> tuple[Tail, int]:
    """The numbers after a repeat word: pages, documents, a volume; and the index behind them."""
    end = at = start
    while at < len(sentence):
        kind = sentence.kind(at)
        if kind in NUMBERS:
            end = at + 1
        elif kind not in JOINTS + k.AND or (
            kind == k.STOP and end > start and not _goes_on(sentence, at + 1)
        ):
            break
        at += 1
    return read_tail(sentence.items[start:end]), end


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Whether labelled numbers follow a point, perhaps after a dash: `Там же. – Т. 2. – С. 33`."""
    at += sentence.kind(at) == k.DASH
    return sentence.kind(at) in (k.PAGES, k.VOLUME, k.ISSUE, k.UNIT)


def op_cit(sentence: Sentence, start: int, at: int) -> Found:
    """`Хлевнюк О.В. Ук. соч., с. 207`, `Toscano, op. cit., p. 20`, `Rosso a Ciano, 31 maggio 1938, cit.`"""
    items, kinds = sentence.items, sentence.kinds
    begin, signal = start, ""
    for n in range(start, at):
        if kinds[n] == k.SIGNAL:
            begin, signal = n + 1, str(items[n].value)
    tail, end = tail_after(sentence, at + 1)
    places: Places = (("repeat", Span(items[at].start, items[at].end)), *tail.spans)
    party = letter_in(items[begin:at])
    if party is not None and (read := read_document(items[begin + party : at], sentence.note)) is not None:
        draft = Draft(
            "other", items[begin + party].start, items[end - 1].end, signal, document=read.document,
            locator=tail.locator(), repeat="short", places=places + read.places,
        )  # fmt: skip
        return Found(draft, end)
    first = at
    work = Work(volume=tail.volume)
    for n in range(begin, at):
        names, _, _, _, span = (
            read_authors(items, kinds, n, sentence.note) if kinds[n] in NAMES else ((), 0, False, 0, None)
        )
        if names:
            first, work = n, Work(authors=names, volume=tail.volume)
            places += (("work.authors", span),) if span else ()
            break
    draft = Draft(
        "book", items[first].start, items[end - 1].end, signal, work=work if work != Work() else None,
        locator=tail.locator(), repeat="op-cit", places=places,
    )  # fmt: skip
    return Found(draft, end)


def _printed_in(kinds: str) -> bool:
    """`Bullitt to Roosevelt, January 29, 1943, in Bullitt, For the President`: a book is named behind it."""
    return any(k.DATE + k.COMMA + k.IN + first in kinds for first in k.NAME + k.INITIALS + k.QUOTED + k.PLACE)


# Signs that words with “to” between them are a title: `Carley M. J. Prelude to Defeat // Reflections`.
PRINTED = frozenset(k.IMPRINT + k.DOUBLE_SLASH + k.QUOTED + k.ISSUED)


def letter_alone(sentence: Sentence, start: int) -> Found | None:
    """A letter cited before, by its parties: `De Lacroix à Delbos, Prague, 3 juil. 1937, p. 296`."""
    items, kinds = sentence.items, sentence.kinds
    found = letter_in(items[start:])
    if found is None or PRINTED & set(kinds[start + found :]):
        return None
    begin = start + found
    if kinds[max(begin - 2, 0) : begin] in (k.NAME + k.COMMA, k.ACRONYM + k.COMMA):
        return None  # `Overy, Road to War, 55`: an author and a title
    stop = next((n for n in range(begin, len(items)) if kinds[n] in PLACED), len(items))
    read = read_document(items[begin:stop], sentence.note)
    if read is None or not read.document.sender or _printed_in(kinds[begin:stop]):
        return None
    written = k.TO in kinds[begin:stop] or k.TO_OR_AND in kinds[begin:stop]
    if not read.document.date and not written:
        return None
    target = str(items[stop].value) if sentence.kind(stop) == k.CROSS_REFERENCE else ""
    tail, end = tail_after(sentence, stop + bool(target))
    if tail.locator() is None and not target:
        return None
    end = max(end, stop + bool(target))
    draft = Draft(
        "other", items[begin].start, items[end - 1].end, document=read.document, locator=tail.locator(),
        repeat="short", target=target, places=read.places + tuple(tail.spans),
    )  # fmt: skip
    return Found(draft, end)
