"""Days of diaries that are said to be kept or printed nowhere: `Reagan diary, Nov. 5, 1985`."""

from __future__ import annotations

from benes_refs.grammar.chunks.numbers import locator_value
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.sentence import Draft, Found, Sentence
from benes_refs.grammar.papers.paper import Read
from benes_refs.grammar.printed.diaries import LEADING, LONGEST_LEAD
from benes_refs.grammar.works.title_years import ENTRY
from benes_refs.knowledge.fold import fold
from benes_refs.model import Document, Locator, Span
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Sequence

DIARISTS = frozenset(k.NAME + k.INITIALS + k.ACRONYM + k.WORD + k.PARTICLE + k.DOCTYPE)
# Behind the day of an entry: nothing, or the page
ENDS = ("", k.COMMA + k.NUMBER, k.COMMA + k.RANGE, k.COMMA + k.PAGES)


class Told(NamedTuple):
    """The day of an entry that stands before its diary, and the index behind it."""

    read: Read
    end: int


def entry_alone(sentence: Sentence, first: int) -> Found | None:
    """A day of a diary, and no word of where it is kept or printed.

    `Reagan diary, Nov. 5, 1985`, `Leahy diary, entry for 3 May 1945`, `Diary of Lord Reith, 3 June 1940`,
    `Entry for 14 June 1947, Dalton Diary`, `“not a word”: GFK Diary, May 4, 1944`
    """
    if k.DOCTYPE not in sentence.kinds:
        return None
    first = _behind_catch_phrase(sentence, first)
    led = day_told_first(sentence, first)
    day = sentence.kinds.find(k.DATE, first)
    begin, end = (led.end, len(sentence)) if led is not None else (first, day)
    while sentence.kind(end - 1) and sentence.kind(end - 1) in k.STOP + k.COMMA:
        end -= 1
    words = _without_lead(sentence.items[begin:end])
    behind = "" if led is not None else sentence.kinds[day + 1 :].rstrip(k.STOP)
    if behind not in ENDS or not _names_diary(words):
        return None
    said = sentence.items[day]
    document = Document(type="diary", title=sentence.text(words), date=str(said.value))
    places: tuple[tuple[str, Span], ...] = (
        ("document.title", Span(words[0].start, words[-1].end)),
        *((("document.type", Span(sentence.items[first].start, said.start)),) if led is not None else ()),
        ("document.date", Span(said.start, said.end)),
    )
    last, locator = max(words[-1], said, key=lambda item: item.end), None
    if behind:
        last = sentence.items[day + 2]
        locator = Locator("page", locator_value(str(last.value or last.text)))
        places += (("locator", Span(last.start, last.end)),)
    draft = Draft(
        "memoir", sentence.items[first].start, last.end, document=document, locator=locator, repeat="short",
        places=places,
    )  # fmt: skip
    return Found(draft, len(sentence))


def day_told_first(sentence: Sentence, first: int) -> Told | None:
    """`Diary entry for 24 April 1954,`, `Entry of 14 June 1947,`: the day, and a comma before the diary."""
    day = sentence.kinds.find(k.DATE + k.COMMA, first, first + LONGEST_LEAD + 2)
    lead = sentence.items[first:day] if day > first else []
    entry = bool(lead) and (_is_entry(lead[0]) or fold(lead[0].text) in ENTRY)
    if not entry or not LEADING.issuperset(kinds_of(lead).rstrip(k.COMMA)):
        return None
    said = sentence.items[day]
    places = (
        ("document.type", Span(lead[0].start, lead[-1].end)),
        ("document.date", Span(said.start, said.end)),
    )
    return Told(Read(Document(type="diary", date=str(said.value)), places), day + 2)


def _is_entry(item: Item) -> bool:
    """`Diary entry`, `Journal entry`"""
    return item.kind == k.DOCTYPE and item.value == "diary" and item.text.endswith(("entry", "entries"))


def _behind_catch_phrase(sentence: Sentence, first: int) -> int:
    """`“not a word”: Stimson Diary, …`, `On rations: Amery diary, …`: what it is cited for."""
    colon = sentence.kinds.find(k.COLON, first)
    said = sentence.kinds[first:colon] if colon > first else ""
    return colon + 1 if said == k.QUOTED or k.WORD in said[:LONGEST_LEAD] else first


def _without_lead(words: Sequence[Item]) -> Sequence[Item]:
    """`Leahy diary, entry for`: without what is said before the day."""
    comma = kinds_of(words).find(k.COMMA)
    lead = words[comma + 1 :] if comma > 0 else ()
    told = bool(lead) and fold(lead[0].text) in ENTRY and LEADING.issuperset(kinds_of(lead))
    return words[:comma] if told else words


def _names_diary(words: Sequence[Item]) -> bool:
    """`Reagan diary`, `GFK Diary`, `Diary of Lord Reith`, no newspaper: `Dziennik Polski`"""
    if len(words) < len(("whose", "diary")) or not DIARISTS.issuperset(kinds_of(words)):
        return False
    of_whom = words[0].value == "diary" and words[0].text.endswith(" of")
    return words[-1].value == "diary" or of_whom
