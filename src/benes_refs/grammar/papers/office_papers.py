"""Papers with a title and a day, of an office and of no told place: `CIA memorandum, “Options,” 9 May 1968`.

The number of an office’s series is enough: `NSC 162/2, “Basic Policy,” 30 October 1953`.
"""

from __future__ import annotations

from benes_refs.grammar.chunks.numbers import locator_value
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.sentence import Draft, Found, Places, Sentence
from benes_refs.grammar.papers.paper import span_of
from benes_refs.grammar.papers.told_behind import behind_address
from benes_refs.model import Document, Locator
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

OFFICE_WORDS = frozenset(
    "Administration Agency Board Bureau Command Commission Committee Council Department Directorate Embassy "
    "Ministry Office Service Staff".split()
)
SUBJECTS = ("Subject:", "Subj:", "Re:")
WORDS = f"(?:{k.ACRONYM}{k.COMMA})?[{k.NAME}{k.ACRONYM}{k.WORD}{k.PLACE}{k.DEPARTMENT}]{{0,8}}"
NUMBER = f"[{k.NUMBER}{k.RANGE}{k.CODE}{k.PAIR}{k.ISSUE}]"
TITLED = compiled(
    f"(?:(?P<office>{WORDS}){k.DOCTYPE}{NUMBER}?|{k.ACRONYM}{k.ASIDE}?{NUMBER}){k.COMMA}?{k.QUOTED}{k.COMMA}?(?P<day>{k.DATE})"
    f"(?:{k.COMMA}[{k.DOC_NUMBER}{k.ISSUE}])?(?:{k.COMMA}(?P<page>[{k.PAGES}{k.NUMBER}{k.RANGE}]))?"
    f"(?=\\{k.STOP}?$|{k.COMMA}?{k.URL})"
)


def office_paper(sentence: Sentence, first: int) -> Found | None:
    """`See CIA intelligence cable, “Preparations,” 26 July 1968, p. 2`, `NIE 11-4-54, “Bombers,” 3 May 1954`

    A `Columbus Dispatch, “Preparations,” 26 July 1968` is a newspaper.
    """
    said = sentence.kinds.rfind(k.SIGNAL, first)
    begin = sentence.after_joints(max(said + 1, first))
    found = TITLED.match(sentence.kinds, begin)
    if found is None:
        return None
    items = sentence.items[begin : found.end()]
    office = sentence.items[begin : max(found.end("office"), begin)]
    sender = _sender(office)
    paper = items[len(office)]
    if office and not sender and paper.text[0].isupper():
        return None
    title = next(item for item in items if item.kind == k.QUOTED)
    day = sentence.items[found.start("day")]
    places: Places = (("document.title", span_of([title])), ("document.date", span_of([day])))
    locator = None
    if found["page"]:
        page = items[-1]
        locator = Locator("page", locator_value(str(page.value or page.text)))
        places += (("locator", span_of([page])),)
    if sender:
        places = (("document.from", span_of(sender)), *places)
    document = Document(
        type=str(paper.value) if paper.kind == k.DOCTYPE else "",
        title=_without_subject(str(title.value)),
        sender=(sentence.text(sender),) if sender else (),
        date=str(day.value),
    )
    signal = str(sentence.items[said].value) if said >= first else ""
    end = behind_address(sentence, found.end())
    draft = Draft(
        "archival", items[0].start, sentence.items[end - 1].end, signal, document=document, locator=locator,
        places=places,
    )  # fmt: skip
    return Found(draft, end)


def _sender(office: Sequence[Item]) -> Sequence[Item]:
    """`CIA` in `Unsigned CIA`, `Foreign Office`, `State Department`; nobody in `Secret`."""
    letters = kinds_of(office).find(k.ACRONYM)
    if letters >= 0:
        return office[letters : letters + 1]
    named = next((n for n, item in enumerate(office, 1) if item.text in OFFICE_WORDS), 0)
    return office[:named]


def _without_subject(title: str) -> str:
    """`Subject: Talks in Riga`: what a paper prints over its own title."""
    lead = next((lead for lead in SUBJECTS if title.startswith(lead)), "")
    return title.removeprefix(lead).strip()
