"""Another document of the same volume or file, joined by “and” or a comma.

`DDI, 9, I, 6, 4 settembre 1939, …, e 650, …`, `DDF, 2, V, n° 4 (Payart à Barthou, 27 juillet) et n° 51`
"""

from __future__ import annotations

from benes_refs.grammar.chunks.numbers import locator_value
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.sentence import Draft, Found, Sentence
from benes_refs.grammar.papers.documents import read_document
from benes_refs.grammar.papers.told_behind import ANOTHER, document_after
from benes_refs.model import Locator, Span

FIRST = len(ANOTHER) - 2  # where the day stands


def beside(sentence: Sentence, start: int, before: Draft) -> Found | None:
    """The document told, or whose number begins, behind “and” at `start`; None where none does."""
    if before.kind != "edition":
        return _in_the_same_file(sentence, start, before)
    if before.work is None:
        return None
    start += sentence.kind(start) == k.COMMA
    if (numbered := _numbered(sentence, start, before)) is not None:
        return numbered
    if not sentence.kinds.startswith(ANOTHER, start):
        return None
    end = next_beside(sentence, start + 1)
    told = sentence.items[start + FIRST : end]
    read = read_document(told, sentence.note)
    if read is None or not read.document.sender:
        return None
    number = sentence.items[start + 1]
    label = before.locator.label if before.locator else "document"
    draft = Draft(
        "edition", number.start, told[-1].end, document=read.document, work=before.work,
        locator=Locator(label, number.text),
        places=(("locator", Span(number.start, number.end)), *read.places),
    )  # fmt: skip
    return Found(draft, end)


def _in_the_same_file(sentence: Sentence, start: int, before: Draft) -> Found | None:
    """Behind a dated paper that an archive keeps, another with its own day."""
    if before.document is None or not before.document.date or sentence.kinds.find(k.DATE, start) < 0:
        return None
    from benes_refs.grammar.archives.beside_papers import another_paper  # few need it

    return another_paper(sentence, start)


def _numbered(sentence: Sentence, start: int, before: Draft) -> Found | None:
    """Behind a document that was told in brackets another number, perhaps with its own brackets."""
    at = start + (sentence.kind(start) == k.AND)
    number = sentence.items[at] if sentence.kind(at) in (k.DOC_NUMBER, k.ISSUE) else None
    if number is None or before.locator is None:
        return None
    again = any(item.start == before.start and item.kind == number.kind for item in sentence.items[:start])
    if before.document is None and not again:
        return None
    after = document_after(sentence, at + 1)
    told = after.read
    places = told.places if told is not None else ()
    draft = Draft(
        "edition", number.start, sentence.items[after.end - 1].end,
        document=told.document if told is not None else None, work=before.work,
        locator=Locator(before.locator.label, locator_value(str(number.value))),
        places=(("locator", Span(number.start, number.end)), *places),
    )  # fmt: skip
    return Found(draft, after.end)


def next_beside(sentence: Sentence, start: int) -> int:
    """The index of the sign before another number and day, or of the sentence's last point."""
    at = sentence.kinds.find(ANOTHER, start)
    if at < 0:
        return len(sentence.kinds.rstrip(k.STOP))
    return at - (sentence.kinds[at - 1] == k.COMMA)
