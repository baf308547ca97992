"""A paper told in one place and what keeps it in another: in brackets behind it, or behind a colon."""

from __future__ import annotations

from benes_refs.grammar.chunks.numbers import locator_value
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item
from benes_refs.grammar.language.sentence import Draft, Sentence
from benes_refs.grammar.papers.described import document_before
from benes_refs.model import Document, Locator, Span, Work
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

SUPPLIED = compiled(r" ?\((?:\d{4}\??|n\.d\.|undated)\)$")
FULL_DAY = len("1931-07-04")
LEAVES = k.PAGES + k.CHAPTER + k.UNIT + k.NUMBER + k.RANGE
# `…, 5 Dec. 1925, para. 12 (TNA, FO 1093/68)`, `…, 14 Nov. 1939, C/4372 (TNA, FO 1093/133)`
BEHIND_A_DAY = tuple(k.DATE + k.COMMA + number for number in LEAVES + k.PAIR + k.CODE + k.ISSUE)
STOPS = frozenset(k.STOP + k.SEMICOLON + k.IMPRINT + k.PAGES)
AS_PAPER = {"work.authors": "document.from", "work.title": "document.title"}


def is_kept_there(letter: Draft, held: Draft, sentence: Sentence, bracket: Item) -> bool:
    """`Harker to Vivian, 14 Mar. 1935 (TNA, KV 2/1588)`: the brackets say where the letter is."""
    told = letter.document is not None and letter.holding is None and letter.work is None
    if not told or not _holds_alone(held):
        return False
    day = sentence.items[_day_before(sentence, sentence.items.index(bracket))]
    return letter.start < bracket.start <= letter.end + 2 or letter.end in (bracket.end, day.end)


def _day_before(sentence: Sentence, bracket: int) -> int:
    """The index of the day before a bracket, or a number of the paper from it: `14 Nov. 1939, C/4372 (…)`"""
    return bracket - (3 if sentence.kinds[bracket - 3 : bracket] in BEHIND_A_DAY else 1)


def _holds_alone(held: Draft) -> bool:
    """Where a paper is, and no word of which: `(TNA, KV 2/1588)`, `(DDF, 2, XI, no. 29)`, `(ibid.)`"""
    where = held.holding is not None or held.kind == "edition" or held.repeat == "ibid"
    return where and held.document is None and held.repeat in ("", "ibid")


def kept_there(letter: Draft, held: Draft) -> Draft:
    end = max(letter.end, held.end)
    return held._replace(
        start=letter.start,
        end=end,
        document=letter.document,
        locator=held.locator or letter.locator,
        places=letter.places + held.places,
    )


def described_before(sentence: Sentence, found: Sequence[Draft], held: Draft, bracket: Item) -> Draft | None:
    """`Registre de la cour de Nyon, 20.5.1774 (Lausanne, ACV, Bim 2057)`: what lies there stands before it.

    A day before a shelfmark in brackets is no newspaper's.
    """
    at = sentence.items.index(bracket)
    near = (sentence.items[at - 1].end, bracket.end)
    if len(found) == 1 and found[0].end in near and _is_signed_paper(found[0]) and _holds_alone(held):
        paper = found[0]
        number = f" {paper.locator.value}" if paper.locator else ""
        work = paper.work._replace(title=paper.work.title + number) if paper.work else None
        return kept_behind(paper._replace(work=work, locator=None), held, sentence)._replace(end=bracket.end)
    before = [draft for draft in found if draft.start < bracket.end]
    unread = not before or (len(before) == 1 and before[0].kind == "newspaper" and before[0].locator is None)
    told = _end_of_paper(sentence, at)
    if told is None or not (_holds_alone(held) and unread):
        return None
    read, begin, signal = document_before(sentence, 0, told)
    if read is None or not read.document.date:
        return None
    places, locator = read.places + held.places, held.locator
    leaf = sentence.items[at - 1]
    if locator is None and leaf.kind in LEAVES:
        label = {k.CHAPTER: "chapter", k.UNIT: "folio"}.get(leaf.kind, "page")
        locator = Locator(label, locator_value(str(leaf.value or leaf.text)))
        places += (("locator", Span(leaf.start, leaf.end)),)
    return held._replace(
        start=sentence.items[begin].start, end=max(held.end, bracket.end), signal=signal,
        document=read.document, locator=locator, places=places,
    )  # fmt: skip


def _end_of_paper(sentence: Sentence, bracket: int) -> int | None:
    """The index behind a day before a bracket, or behind what a paper called by its type is about.

    `Записка Громова от 26 февраля 1953 г. о хлебных закупках (АВП РФ. Ф. 084. …)`
    """
    day = _day_before(sentence, bracket)
    if sentence.kind(day) == k.DATE:
        return day + 1
    told = sentence.kinds[:bracket].lstrip(k.COMMA + k.STOP + k.SIGNAL + k.WORD)
    typed = told.startswith((k.DOCTYPE, k.NAME + k.DOCTYPE))
    return bracket if typed and k.DATE in told and STOPS.isdisjoint(told) else None


def _is_signed_paper(paper: Draft) -> bool:
    """`Громов. Доклад в комитете, 4 июля 1931 г. (РГВА. Ф. 4)`: who wrote it, what it is, and a day."""
    work = paper.work
    if paper.kind != "book" or paper.repeat or work is None or paper.document is not None:
        return False
    told = work == Work(authors=work.authors, title=work.title, issued=work.issued)
    return told and bool(work.authors and work.title) and len(work.issued) == FULL_DAY


def is_paper_of(paper: Draft, held: Draft, sentence: Sentence, start: int) -> bool:
    """`A. Smith, ‘My Life’, pp. 2–5: Smith Papers (HIA), box 1`: a paper, and behind it what keeps it."""
    if sentence.kind(start) != k.COLON or held.start != sentence.items[start + 1].start or paper.repeat:
        return False
    alone = held.holding is not None and held.document is None and not held.repeat
    work = paper.work
    if not alone or work is None or paper.document is not None or not work.authors or not work.title:
        return False
    return work == Work(authors=work.authors, title=work.title, issued=work.issued)


def kept_behind(paper: Draft, held: Draft, sentence: Sentence) -> Draft:
    """The holding with the paper that was read as if it were printed."""
    work = paper.work or Work()
    by = dict(paper.places)["work.authors"]
    title = SUPPLIED.sub("", work.title)
    document = Document(title=title, sender=(sentence.note.clean(*by),), date=work.issued)
    places = tuple((AS_PAPER.get(name, name), span) for name, span in paper.places)
    return held._replace(
        start=paper.start, signal=paper.signal, document=document, locator=paper.locator or held.locator,
        places=places + held.places,
    )  # fmt: skip


def kept_together(letters: list[Draft], held: Draft) -> list[Draft]:
    """`Hale to Marsh, 9 October 1945; Marsh to Hale, 19 October 1945, FO 371/46811`: one keeps both."""
    if held.holding is None or held.document is None or held.repeat or not held.document.sender:
        return letters
    out = list(letters)
    for at in range(len(out) - 1, -1, -1):
        document = out[at].document
        if out[at].kind != "other" or document is None or not (document.sender and document.recipients):
            break
        if out[at].locator is not None or out[at].target:
            break
        out[at] = out[at]._replace(kind="archival")
    return out
