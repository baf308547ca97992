"""What stood in citation position and was not understood: kept and shown, never dropped."""

from __future__ import annotations

from bisect import bisect_left

from benes_refs.grammar.archives.collected import is_state
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.sentence import Places
from benes_refs.model import Citation, Span
from benes_refs.quick.typing import Iterator, Sequence

NUMBERED = frozenset(k.PAGES + k.UNIT + k.SLASHES + k.IMPRINT + k.VOLUME + k.ISSUE + k.DOC_NUMBER + k.SERIES)
WORDS = frozenset(
    k.NAME + k.ACRONYM + k.NUMBER + k.RANGE + k.CODE + k.PAIR + k.ROMAN + k.QUOTED + k.INITIALS + k.PLACE
) | NUMBERED  # fmt: skip
LOCATED = frozenset(k.PLACE + k.NAME + k.ACRONYM + k.INITIALS)
OWN_NUMBERS = k.ISSUE + k.NUMBER + k.PAIR + k.VOLUME + k.DOC_NUMBER  # `t. 234/112` is a telegram


def unread_in_citation(items: Sequence[Item], cited: Span, places: Places) -> tuple[Span, ...]:
    """Names and numbers inside a citation that became no field of it; neighbours are one stretch."""
    start, end = cited
    paper = _paper(places)
    spans: list[Span] = []
    previous = -2
    for at in range(bisect_left(items, start, key=_start), len(items)):
        item = items[at]
        if item.end > end:
            break
        own = paper.end + len(", ") * (item.kind == k.ISSUE)  # `…, 18 октября 1912 г., № 2300 // Материалы`
        if item.kind in OWN_NUMBERS and paper.start < item.start <= own:
            continue
        if item.kind not in WORDS or _is_read(item, places) or _counts_parts(items, at):
            continue
        if "registry_number" in item.roles:
            continue  # `Marek an BKA, 4. 5. 1936, Zl. 34/Pol.`: the paper's own number
        if item.kind in LOCATED and _is_town_of_archive(items, at):
            continue
        if spans and previous == at - 1:
            spans[-1] = Span(spans[-1].start, item.end)
        else:
            spans.append(Span(item.start, item.end))
        previous = at
    return tuple(spans)


def _paper(places: Places) -> Span:
    """From the first to the last word on a paper: numbers within are its own, `tel. 84, immediate`."""
    said = [span for name, span in places if name.startswith("document.")]
    return Span(min(said).start, max(said).end) if said else Span(0, 0)


def _counts_parts(items: Sequence[Item], at: int) -> bool:
    """`У 2 т.`, `В 3 кн.`: in how many volumes a book is."""
    return items[at].text in ("В", "У") and at + 1 < len(items) and items[at + 1].kind == k.EXTENT


def _is_town_of_archive(items: Sequence[Item], at: int) -> bool:
    """`Public Record Office, London`, `Archiwum Akt Nowych (AAN), Warsaw`: where an archive is."""
    before = kinds_of(items[max(at - 5, 0) : at])
    behind_name = before.endswith((k.ARCHIVE + k.COMMA, k.ARCHIVE + k.ABBREVIATION + k.COMMA))
    if items[at].kind == k.PLACE and behind_name:
        return True
    if is_state(items[at].text):  # `Library of Congress, Washington, DC`
        return k.ARCHIVE in before and before.endswith(k.COMMA)
    stated = behind_name and len(items) > at + 2 and items[at + 1].kind == k.COMMA
    return stated and is_state(items[at + 2].text)


def _is_read(item: Item, places: Places) -> bool:
    start, end = item.start, item.end
    for _, (first, last) in places:  # noqa: SIM110  any() takes twice the time
        if first < end and start < last:
            return True
    return False


def unread_in_note(parts: Sequence[Sequence[Item]], citations: Sequence[Citation]) -> tuple[Span, ...]:
    """Sentences that give pages, leaves, volumes or an imprint, and in which no citation was read."""
    return tuple(_outside(parts, [citation.span for citation in citations]))


def _outside(sentences: Sequence[Sequence[Item]], cited: Sequence[Span]) -> Iterator[Span]:
    first = 0
    for sentence in sentences:
        start, end = sentence[0].start, sentence[-1].end
        while first < len(cited) and cited[first].end <= start:
            first += 1
        if first < len(cited) and cited[first].start < end:
            continue
        if any(item.kind in NUMBERED for item in sentence):
            yield Span(start, end)


def _start(item: Item) -> int:
    return item.start
