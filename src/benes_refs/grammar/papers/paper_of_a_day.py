"""Papers of a day of which no place is told: `Memo, Hale for Marsh, 3 Aug 42, sub: Rail Supply, OPD 381`."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.sentence import Draft, Found, Sentence
from benes_refs.grammar.papers.documents import read_document
from benes_refs.grammar.papers.paper import without_subject

# `, OPD 381`, `, CM-IN 9966`, `, Tab 21, Item 1, Exec 5`: a file of an office
FILED = frozenset(
    k.COMMA + k.ACRONYM + k.NAME + k.NUMBER + k.CODE + k.PAIR + k.RANGE + k.CHAPTER + k.ISSUE + k.ASIDE
    + k.IN + k.YEAR + k.PLACE + k.WORD + k.LABEL_WORD + k.UNIT
)  # fmt: skip
OWNERS = frozenset(k.NAME + k.INITIALS)
OWNED_TYPES = frozenset("minutes memorandum record report telegram note dispatch".split())
OF_A_TALK = ("minutes", "memorandum", "record")
SUBJECTED = tuple(k.COMMA + word + k.COLON for word in k.WORD + k.NAME)


def told_by_type(sentence: Sentence, begin: int) -> Found | None:
    """`Memo, Hale for Marsh, 3 Aug 42, sub: Rail Supply, OPD 381`: with the mark of its file."""
    day = sentence.kinds.find(k.DATE, begin)
    if day < 0:
        return None
    stop = _behind_subject(sentence, day)
    read = read_document(sentence.items[begin:stop], sentence.note)
    if read is None or not (read.document.sender and read.document.recipients):
        return None
    end = _behind_file(sentence, stop)
    draft = Draft(
        "other", sentence.items[begin].start, sentence.items[end - 1].end, document=read.document,
        repeat="short", places=read.places,
    )  # fmt: skip
    return Found(draft, end)


def _behind_subject(sentence: Sentence, day: int) -> int:
    """`…, 3 Aug 42, sub: Rail Supply, OPD 381`: the index behind the day and the title that follows it."""
    if not sentence.kinds.startswith(SUBJECTED, day + 1):
        return day + 1
    comma = sentence.kinds.find(k.COMMA, day + 2)
    return comma if comma > 0 else len(sentence.kinds.rstrip(k.STOP))


def _behind_file(sentence: Sentence, stop: int) -> int:
    filed = sentence.kinds[stop:].rstrip(k.STOP)
    return stop + len(filed) if FILED.issuperset(filed) else stop


def paper_of_a_day(sentence: Sentence, first: int) -> Found | None:
    """`Bohlen Minutes, 4 February 1945`, `Shakhnazarov memo, 6 October 1988`: whose paper, and its day.

    `JCS 623/3, sub: Instrument of Surrender, 29 Jan 44, in OPD, ABC 387` says itself what it is called.
    """
    if (titled := _subject_alone(sentence, first)) is not None:
        return titled
    first += sentence.kind(first) == k.SIGNAL
    whose, _, behind = sentence.kinds[first:].rstrip(k.STOP).partition(k.DOCTYPE)
    if behind != k.COMMA + k.DATE or not whose or not OWNERS.issuperset(whose):
        return None
    end = first + len(whose) + len(k.DOCTYPE + behind)
    paper = sentence.items[first + len(whose)]
    if paper.value not in OWNED_TYPES or (paper.value not in OF_A_TALK and paper.text[0].isupper()):
        return None  # `Columbus Dispatch, 4 May 1936`
    read = read_document(sentence.items[first:end], sentence.note)
    if read is None:
        return None
    draft = Draft(
        "archival", sentence.items[first].start, sentence.items[end - 1].end, document=read.document,
        repeat="short", places=read.places,
    )  # fmt: skip
    return Found(draft, end)


def _subject_alone(sentence: Sentence, first: int) -> Found | None:
    day = sentence.kinds.find(k.DATE, first)
    signalled = sentence.kind(first) == k.SIGNAL
    first += signalled
    if day < 0 or not without_subject(sentence.items[first : (stop := _behind_subject(sentence, day))])[1]:
        return None
    read = read_document(sentence.items[first:stop], sentence.note)
    if read is None or not read.document.date:
        return None
    end = _behind_file(sentence, stop)
    draft = Draft(
        "archival", sentence.items[first].start, sentence.items[end - 1].end,
        str(sentence.items[first - 1].value) if signalled else "", document=read.document, places=read.places,
    )  # fmt: skip
    return Found(draft, end)
