"""Papers whose number stands before their name: `Опубликовано в № 25 «Известий» от 12 октября 1921 г.`"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.sentence import Draft, Found, Sentence
from benes_refs.grammar.language.words import PRINTED
from benes_refs.knowledge.fold import fold
from benes_refs.model import Span, Work
from benes_refs.regexes import compiled

NAMED = f"{k.QUOTED}|[{k.NAME}{k.PLACE}][{k.NAME}{k.WORD}{k.PLACE}{k.ACRONYM}{k.AND}]{{0,8}}?"
ISSUE_FIRST = compiled(
    rf"(?:{k.SIGNAL}|[{k.NAME}{k.WORD}]{k.WORD}{{0,2}}{k.IN})({k.ISSUE})({NAMED})"
    rf"(?:[{k.WORD}{k.TO}{k.IN}]([{k.DATE}{k.YEAR}]))?(?=[{k.STOP}{k.COMMA}{k.AND}]|$)"
)


def issue_first(sentence: Sentence, start: int) -> Found | None:
    """The periodical in which something was printed; None where none is named behind a number."""
    kinds = sentence.kinds
    said = fold(sentence.items[start].text.partition(" ")[0])
    if k.ISSUE not in kinds[start:] or said not in PRINTED:
        return None
    found = ISSUE_FIRST.match(kinds, start)
    if found is None:
        return None
    issue, named = sentence.items[found.start(1)], sentence.items[slice(*found.span(2))]
    day = sentence.items[found.start(3)] if found[3] else None
    name = Span(named[0].start, named[-1].end)
    container = str(named[0].value) if named[0].kind == k.QUOTED else sentence.note.clean(*name)
    issued = str(day.value or day.text) if day is not None else ""
    places = [("work.issue", Span(issue.start, issue.end)), ("work.container", name)]
    if day is not None:
        places.append(("work.issued", Span(day.start, day.end)))
    draft = Draft(
        "newspaper" if day is not None and day.kind == k.DATE else "article",
        sentence.items[start].start, sentence.items[found.end() - 1].end,
        work=Work(container=container, issue=str(issue.value), issued=issued), places=tuple(places),
    )  # fmt: skip
    return Found(draft, found.end())
