"""Papers told behind the book or the volume that prints them."""

from __future__ import annotations

from benes_refs.grammar.chunks.numbers import locator_value
from benes_refs.grammar.editions.edition import Edited
from benes_refs.grammar.editions.own_numbers import as_edition, edition_place
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.sentence import Sentence
from benes_refs.grammar.papers.described import letter_in
from benes_refs.grammar.papers.told_behind import (
    After,
    document_after,
)
from benes_refs.grammar.works.published import Printed
from benes_refs.model import Document, Locator, Span, Work
from benes_refs.quick.typing import Sequence, TypeVar

NUMBERED = tuple(number + k.COMMA for number in k.ISSUE + k.DOC_NUMBER + k.VOLUME)
Made = TypeVar("Made", Edited, Printed)


def page_behind(sentence: Sentence, made: Made, end: int) -> tuple[Made, int]:
    """`PDD 1934, dok. 45, Raport posła, 12 marca 1934, s. 102–105`: behind the document that stands there."""
    if sentence.kinds[end - 1 : end + 1] != k.COMMA + k.PAGES:
        return made, end
    page = sentence.items[end]
    place = ("locator", Span(page.start, page.end))
    locator = Locator("page", locator_value(str(page.value)))
    return made._replace(locator=locator, places=(*made.places, place)), end + 1


def as_volume(made: Printed, items: Sequence[Item]) -> Printed:
    """`Kutuzov, vol. 5, no. 255, Kutuzov to Stein, …`: what prints letters is a volume, and no journal."""
    made = as_edition(made, items)
    work = made.work
    if made.kind != "article" or work.title or work.authors:
        return made
    number = Locator("document", locator_value(work.issue)) if work.issue else None
    return made._replace(
        kind="book",
        work=Work(title=work.container, volume=work.volume),
        locator=made.locator or number,
        places=tuple(map(edition_place, made.places)),
    )


def prints_letters(made: Printed, document: Document) -> bool:
    """`Relaţiile…, I, doc. 186 (Ghica către Sturdza, 11 ianuarie 1932)`: what nobody wrote prints letters."""
    letter = bool(document.sender and document.recipients)
    numbered = made.locator is not None and made.locator.label == "document"
    return letter and numbered and made.kind == "book" and not made.work.authors


def before_letter(sentence: Sentence, start: int) -> int:
    """`Kutuzov, vol. 5, no. 255, Kutuzov to Stein, 31 Jan. 1813`: where a letter behind its number begins."""
    if k.DATE not in sentence.kinds:
        return len(sentence)
    begin = start + (letter_in(sentence.items[start:]) or 0)
    return begin - 1 if sentence.kinds[:begin].endswith(NUMBERED) else len(sentence)


def told_behind(sentence: Sentence, end: int) -> After | None:
    """`ZDP NOV, VI, knj. 13, 324, dok. 96, Poročilo štaba, 14. 5. 1944`: the document printed there."""
    dated = sentence.kinds[end : end + 1] == k.COMMA and k.DATE in sentence.kinds[end:]
    typed = dated and (sentence.kind(end + 1) == k.DOCTYPE or letter_in(sentence.items[end + 1 :]) == 0)
    # `Relaţiile…, I, doc. 186 (Ghica către Sturdza, 11 ianuarie 1932)`
    numbered = sentence.kinds[end - 2 : end] in (k.DOC_NUMBER + k.ASIDE, k.ISSUE + k.ASIDE)
    if _tells_in_brackets(sentence, end - 1) or numbered:
        return document_after(sentence, end - 1)
    return document_after(sentence, end) if typed else None


def _tells_in_brackets(sentence: Sentence, end: int) -> bool:
    """`Советско-американские отношения. М., 2002. С. 690 (Запись беседы с Келли, 3 мая 1932 г.)`"""
    inside = kinds_of(sentence.items[end].parts) if sentence.kind(end) == k.ASIDE else ""
    return k.DOCTYPE in inside[:2] and k.DATE in inside
