"""Several newspapers of one day: `«Правда», «Труд» и «Гудок», 2 мая 1939 г.`"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item
from benes_refs.grammar.language.sentence import Draft, Sentence
from benes_refs.model import Span

MOST_WORDS = 4  # of a newspaper's name
JOINTS = frozenset(k.COMMA + k.AND)


def each_paper(sentence: Sentence, draft: Draft) -> list[Draft]:
    """One citation for each newspaper that a day is told for; the citation alone where there is one."""
    work = draft.work
    if draft.kind != "newspaper" or work is None or work.authors or not work.issued:
        return [draft]
    names = _names(sentence, draft)
    if len(names) < 2:
        return [draft]
    kept = tuple(place for place in draft.places if not place[0].startswith(("work.title", "work.container")))
    return [
        draft._replace(
            start=name.start,
            end=draft.end if name is names[-1] else name.end,
            work=work._replace(title="", container=str(name.value)),
            places=(("work.container", Span(name.start, name.end)), *kept),
        )
        for name in names
    ]


def _names(sentence: Sentence, draft: Draft) -> list[Item]:
    """The quoted names before the day, with nothing but commas and “and” between them."""
    dated = next((span.start for name, span in draft.places if name == "work.issued"), draft.end)
    items = [item for item in sentence.items if item.start < dated]
    last = next((n for n in range(len(items) - 1, -1, -1) if items[n].kind == k.QUOTED), -1)
    if last < 0 or items[last].end < draft.start:
        return []
    names = [items[last]]
    at = last - 1
    while at > 0 and items[at].kind in JOINTS and items[at - 1].kind == k.QUOTED:
        names.insert(0, items[at - 1])
        at -= 2
    return names if all(_is_short(name) for name in names) else []


def _is_short(name: Item) -> bool:
    said = str(name.value)
    return said[:1].isupper() and len(said.split()) <= MOST_WORDS
