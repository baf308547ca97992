"""Days of printed diaries: `Cadogan Diaries, entry for 20 May 1939`, `s. 92 (zapis z 12 VI 1937 r.)`."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.sentence import Draft, Sentence
from benes_refs.grammar.papers.paper import Read
from benes_refs.grammar.works.published import Printed
from benes_refs.grammar.works.title_years import ENTRY
from benes_refs.knowledge.fold import fold
from benes_refs.model import Document, Locator, Span
from benes_refs.quick.typing import Sequence

LEADING = frozenset(
    k.WORD + k.NAME + k.DOCTYPE + k.PARTICLE + k.IN + k.TO + k.AND + k.LABEL_WORD + k.SERIES_WORD + k.LABELS
)
WHOLE_DAY = len("1939-05-20")
LONGEST_LEAD = 3  # items


def day_of_diary(sentence: Sentence, made: Printed, end: int) -> tuple[Printed, Read | None, int]:
    """The diary without the day that would pass for its year, the entry of that day, and where it ends."""
    if made.kind != "memoir":
        return made, None, end
    last = end if sentence.kind(end - 1) == k.ASIDE else end + 1
    if (day := _day_in_bracket(sentence.items[last - 1 : last])) is not None:
        place = ("document.date", Span(day.start, day.end))
        return made, Read(Document(type="diary", date=str(day.value)), (place,)), last
    if (told := _entry_behind(sentence, made, end)) is not None:
        return told
    work = made.work
    if len(work.issued) != WHOLE_DAY or work.place or work.publisher or not work.title:
        return made, None, end
    said = [item for item in sentence.items[made.start : made.end] if fold(item.text) in ENTRY]
    entry = Read(
        Document(type="diary", date=work.issued),
        (
            *(("document.type", Span(word.start, word.end)) for word in said),
            *(("document.date", span) for path, span in made.places if path == "work.issued"),
        ),
    )
    places = tuple((path, span) for path, span in made.places if path != "work.issued")
    bare = work._replace(issued="")
    return made._replace(work=bare, places=places), entry, end


def entry_behind(held: Draft, items: Sequence[Item]) -> Draft | None:
    """`Гальдер Ф. Дневник. С. 87. Запись от 3 июля 1941 г.`: a sentence that only says which day's entry."""
    if held.kind != "memoir" or held.document is not None or fold(items[0].text) not in ENTRY:
        return None
    day = _day_told(items)
    if day is None:
        return None
    document = Document(type="diary", date=str(day.value))
    place = ("document.date", Span(day.start, day.end))
    return held._replace(document=document, end=items[-1].end, places=(*held.places, place))


def _entry_behind(sentence: Sentence, made: Printed, end: int) -> tuple[Printed, Read, int] | None:
    """`Diaries (London: Collins, 1966), entry for 22 September 1938, p. 365`, `s. 44, zápis z 3. 5. 1938`"""
    day = sentence.kinds.find(k.DATE, end, end + LONGEST_LEAD + 2)
    words = sentence.items[end + 1 : day]
    if day < 0 or not words or fold(words[0].text) not in ENTRY or not LEADING.issuperset(kinds_of(words)):
        return None
    said = sentence.items[day]
    led, dated = Span(words[0].start, words[-1].end), Span(said.start, said.end)
    places = (("document.type", led), ("document.date", dated))
    read = Read(Document(type="diary", date=str(said.value)), places)
    page = sentence.items[day + 2 : day + 3] if sentence.kind(day + 1) == k.COMMA else []
    if made.locator is not None or kinds_of(page) != k.PAGES:
        return made, read, day + 1
    where = ("locator", Span(page[0].start, page[0].end))
    paged = made._replace(locator=Locator("page", str(page[0].value)), places=(*made.places, where))
    return paged, read, day + 3


def _day_in_bracket(behind: Sequence[Item]) -> Item | None:
    """`(entry for 18 May 1939)`, `(4 settembre 1937)`"""
    if kinds_of(behind) != k.ASIDE:
        return None
    return _day_told([part for part in behind[0].parts if part.kind not in k.OPEN + k.CLOSE])


def _day_told(said: Sequence[Item]) -> Item | None:
    inside = [part for part in said if part.kind not in k.STOP + k.YEAR_WORD]
    lead, day = inside[:-1], inside[-1:]
    if kinds_of(day) != k.DATE or len(str(day[0].value)) != WHOLE_DAY or len(lead) > LONGEST_LEAD:
        return None
    told = not lead or (fold(lead[0].text) in ENTRY and LEADING.issuperset(kinds_of(lead)))
    return day[0] if told else None
