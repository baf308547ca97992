"""Numbers alone: another volume, printing, issue or day of what was cited just before.

`Наш путь. Киев, № 1, 19 ноября 1918 г.; № 3, 21 ноября 1918 г.`, `Ленин. ПСС. Т. 45. С. 343; Т. 54. С. 12`
"""

from __future__ import annotations

from benes_refs.grammar.ends.tails import Tail, read_tail
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.issues import ISSUE_AND_YEAR
from benes_refs.grammar.language.items import Item
from benes_refs.grammar.language.sentence import JOINTS, Draft, Found, Sentence
from benes_refs.model import Work
from benes_refs.regexes import compiled

NUMBERS = frozenset(
    k.IMPRINT + k.VOLUME + k.ISSUE + k.DATE + k.DOC_NUMBER + k.PAGES + k.YEAR + k.PAIR + k.ISSUED + k.NUMBER
    + k.RANGE + k.FOLLOWING + k.AND + k.ASIDE + JOINTS
)  # fmt: skip
OF_A_PERIODICAL = k.ISSUE + k.DATE + k.YEAR
PRINTED = ("book", "chapter", "article", "newspaper", "memoir", "edition")
ANOTHER_VOLUME = tuple(
    k.VOLUME + sign + behind for sign in k.STOP + k.COMMA for behind in k.PAGES + k.IMPRINT
)
YEAR = compiled(r"\d{4}")
NUMERAL = compiled(r"[ivxIVX]{1,6}")
NUMBERED = tuple(k.COMMA + kind for kind in k.ISSUE + k.DOC_NUMBER + k.PAGES)
PAGED = tuple(sign + kind for sign in k.COMMA + k.COLON for kind in k.NUMBER + k.RANGE + k.PAGES)


def continued(sentence: Sentence, start: int) -> Found | None:
    """Another place in the printed source of the part before; None where other words stand too."""
    before, first = sentence.before, sentence.after_joints(start)
    if start or before is None or not (sentence.opening or _goes_on(before, sentence.kinds)):
        return None
    first += sentence.kind(first) == k.AND
    sentence = _with_volume(sentence, first, before)
    signal = sentence.items[first].value if sentence.kind(first) == k.SIGNAL else ""
    first += 1 if signal else 0
    another = _is_another_issue(before, sentence, first)
    if not (another or (not signal and _begins(before, sentence.kinds[first:]))):
        return None
    end = len(sentence.kinds.rstrip(JOINTS))
    if not set(sentence.kinds[first:]) <= NUMBERS or (end - first == 1 and sentence.kind(first) == k.YEAR):
        return None
    run = sentence.items[first:end]
    tail = read_tail(run, edition=before.kind in ("edition", "archival") or _counts_documents(before))
    if _of_a_book(before) and tail.issue:
        tail.count_documents()  # `Акты времени смуты… № 30. С. 34; № 51. С. 57`
    elif tail.numbers:
        tail.pages = ""  # of an edition a document's number says more
    if not _dated(tail, before):
        return None
    volume, issue = tail.volume, tail.issue
    if before.work and before.work.issue and not before.work.volume and not issue:
        volume, issue = "", volume  # `Діло, ч. 112; ч. 113`
    place = tail.place
    if before.work and before.work.volume and sentence.kind(first) == k.YEAR:
        place = place or before.work.place  # `СПб., 1868. Т. 3. С. 400; 1875. Т. 15. С. 253`
        if not (before.work.container or volume):
            volume, issue = issue, ""
    work = Work(
        series=tail.series, volume=volume, issue=issue, place=place, publisher=tail.publisher,
        issued=tail.issued,
    )  # fmt: skip
    draft = Draft(
        before.kind, run[0].start, run[-1].end, str(signal), work=work if work != Work() else None,
        locator=tail.locator(), repeat="same", places=tuple(tail.spans),
    )  # fmt: skip
    return Found(draft, len(sentence))


def _with_volume(sentence: Sentence, first: int, before: Draft) -> Sentence:
    """`DBFP, 1st ser., x, no. 3; xi, no. 5`, `World Crisis, i. 45; ii. 67`: a numeral alone is a volume."""
    if before.kind not in PRINTED or before.work is None or not before.work.volume:
        return sentence
    numbered = NUMBERED if before.kind == "edition" else PAGED
    if sentence.kinds[first + 1 : first + 3] not in numbered or not NUMERAL.fullmatch(
        sentence.items[first].text
    ):
        return sentence
    items = list(sentence.items)
    item = items[first]
    items[first] = Item(k.VOLUME, item.start, item.end, item.text, item.text, ("volume",))
    return Sentence(items, sentence.note, sentence.knowledge, before, sentence.opening)


def _begins(before: Draft, kinds: str) -> bool:
    """Whether numbers of these kinds can be others of the source before."""
    work, kind = before.work, kinds[:1]
    if before.repeat in ("ibid", "same") and before.kind == "other" and kind == k.VOLUME:
        return True  # `Там же, стр. 91; т. 3. М., 1950, стр. 12; т. 4, стр. 5`
    if kind in k.ISSUE + k.DOC_NUMBER and kind and _counts_documents(before):
        return True
    if work is None or before.kind not in PRINTED or not kind:
        return False
    if work.volume and kind == k.YEAR and kinds[1:].lstrip(JOINTS).startswith(k.VOLUME):
        return True
    if kind in OF_A_PERIODICAL:
        numbered = kind == k.ISSUE and _of_a_book(before) and before.locator is not None
        other_day = before.kind == "newspaper" and before.repeat == "same"
        named = bool(work.container or work.issue)
        return numbered or named or other_day or (before.kind == "edition" and kind == k.ISSUE)
    return kind in k.VOLUME + k.IMPRINT or (kind == k.DOC_NUMBER and before.kind == "edition")


def _is_another_issue(before: Draft, sentence: Sentence, first: int) -> bool:
    """`Osteuropa 11/1969, S. 30; 23/1969, S. 21; vgl. 44/1972, S. 3`: an issue, and its year."""
    work = before.work
    numbered = before.kind in ("article", "newspaper") and work is not None and bool(work.issue)
    return (
        numbered
        and sentence.kind(first) == k.PAIR
        and bool(ISSUE_AND_YEAR.fullmatch(sentence.items[first].text))
    )


def _goes_on(before: Draft, kinds: str) -> bool:
    """`Le Temps, 4 mai 1935, p. 1, 6 mai 1935, p. 2`, `История. Т. 4. С. 6. Т. 5. С. 4`"""
    if kinds.startswith(ANOTHER_VOLUME):
        return True
    return before.kind == "newspaper" and kinds.startswith(k.DATE + k.COMMA + k.PAGES)


def _counts_documents(before: Draft) -> bool:
    """`Там же. № 206; № 210–212`, `AMZV, PZ Moskva 1936, č. 3; č. 5`: numbered as what was cited before."""
    if before.kind == "archival":
        levels = before.holding.shelfmark if before.holding is not None else ()
        return [level for level, _ in levels[-1:]] == ["document"]
    numbered = before.locator is not None and before.locator.label == "document"
    again = before.repeat in ("ibid", "same")
    return again and before.kind == "other" and before.holding is None and numbered


def _of_a_book(before: Draft) -> bool:
    """Whether what was cited is a book whose documents are numbered, with no volume that holds it."""
    work = before.work
    return before.kind == "book" and work is not None and not (work.container or work.issue or work.authors)


def _dated(tail: Tail, before: Draft) -> bool:
    """Give a day the year of the issue before; False where none is known."""
    if tail.issued.startswith("XXXX"):
        year = YEAR.match(before.work.issued) if before.work else None
        tail.issued = tail.issued.replace("XXXX", year[0]) if year else ""
        return year is not None
    return True


__all__ = ["continued"]
