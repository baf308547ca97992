"""The numbers behind a word that points back: pages, documents, volumes, the issue of a day."""

from __future__ import annotations

from benes_refs.grammar.ends.tails import Tail, read_tail
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.sentence import JOINTS, Sentence
from benes_refs.grammar.language.words import PIN_WORDS
from benes_refs.knowledge.fold import fold
from benes_refs.regexes import compiled

NUMBERS = (
    k.PAGES + k.VOLUME + k.ISSUE + k.DOC_NUMBER + k.CHAPTER + k.NUMBER + k.RANGE + k.ROMAN + k.UNIT + k.YEAR
    + k.PAIR + k.VERSO + k.FOLLOWING + k.SERIES + k.CODE
)  # fmt: skip
SIGNED = compiled(f"[,.]?{k.ISSUE}(?:,{k.NUMBER})+")
SEVERAL = compiled(f",?{k.ISSUE}(?:,{k.NUMBER})*[{k.AND}{k.TO_OR_AND}]{k.NUMBER}")
ITALIAN = ("ivi", "ibidem")
PART_ENDS = (k.STOP + k.PAGES, k.PAGES)
VOLUMES = (k.VOLUME, k.ROMAN)
LEADS_TO_A_DAY = k.WORD + k.NUMBER_LABEL + k.PARTICLE
FIGURES_AFTER = (k.COMMA + k.NUMBER, k.COMMA + k.RANGE)
FIGURES = (k.NUMBER, k.RANGE)
PINS = k.WORD + k.IN + k.TO


def tail_after(sentence: Sentence, start: int) -> tuple[Tail, int]:
    """The numbers after a repeat word: pages, documents, a volume; and the index behind them."""
    end = at = start
    italian = start > 0 and sentence.items[start - 1].text.casefold() in ITALIAN
    while at < len(sentence):
        kind = sentence.kind(at)
        if kind == k.CROSS_REFERENCE and italian:
            end = at + 1  # `Ivi, n. 422`
        elif kind in NUMBERS or _day_of_an_issue(sentence, at) or _of_a_volume(sentence, at):
            end = at + 1
        elif kind == k.ISSUED and sentence.kind(at - 1) in (k.NUMBER, k.VOLUME, k.ISSUE, k.ROMAN):
            end = at + 1  # `ibid., 69 (1954): 569–72`: another volume of the journal
        elif kind == k.ISSUED and sentence.kind(at - 1) == k.IBID and sentence.kind(at + 1) == k.COMMA:
            end = at + 1  # `Ibid. (10 May 1936), p. 3`
        elif kind in LEADS_TO_A_DAY and _day_of_an_issue(sentence, at + 1):
            pass  # `Ebd., Nr. 121 vom 10.6.1931`, `Tamże, z 18 VI 1937`
        elif kind in PINS and _is_pinned(sentence, at):
            pass  # `Ibid., respectivement p. 38 et 40`, `Ibid., at 49`
        elif kind in k.NAME + k.LABEL_WORD and end == start and _names_a_part(sentence, at):
            pass  # `Там же. Приложение. С. 5`
        elif kind == k.CROSS_REFERENCE and end == start and sentence.kind(at + 1) == k.COMMA:
            pass  # `a. a. O. (Anm. 12), S. 55`
        elif kind not in JOINTS + k.AND or (
            kind == k.STOP and end > start and not _goes_on(sentence, at + 1)
        ):
            break
        at += 1
    run = _documents(sentence.items[start:end])
    return read_tail([_numbered(item) for item in run] if italian else run), end


def _is_pinned(sentence: Sentence, at: int) -> bool:
    """Whether pages follow a word; a figure alone only behind one that leads to pages."""
    if k.PAGES in sentence.kinds[at + 1 : at + 3]:
        return True
    return sentence.kind(at + 1) in FIGURES and fold(sentence.items[at].text) in PIN_WORDS


def _documents(run: list[Item]) -> list[Item]:
    """`ibid., n° 258 et 261`, `tamże, nr 7, 9 i 12`: numbers that are counted together are of documents."""
    kinds = kinds_of(run)
    listed = SIGNED.fullmatch(kinds) and any(item.text.startswith("№") for item in run)  # `Там же. № 14, 17`
    if not (listed or SEVERAL.fullmatch(kinds)):
        return run
    return [
        Item(k.DOC_NUMBER, item.start, item.end, item.text, item.value or item.text, ("document",))
        for item in run
        if item.kind in k.ISSUE + k.NUMBER
    ]


def _names_a_part(sentence: Sentence, at: int) -> bool:
    """Whether a word stands alone between ibid. and a page."""
    return _behind_ibid(sentence, at) and sentence.kinds.startswith(PART_ENDS, at + 1)


def _behind_ibid(sentence: Sentence, at: int) -> bool:
    """Whether ibid. and a sign stand before."""
    before = sentence.kinds[max(at - 2, 0) : at]
    pointed = before[-1:] == k.IBID and sentence.items[at - 1].text[-1] == "."
    return pointed or before in (k.IBID + k.STOP, k.IBID + k.COMMA)


def _numbered(item: Item) -> Item:
    """`n. 422`: of a document, where it is not a note of the essay."""
    if item.kind != k.CROSS_REFERENCE:
        return item
    return Item(k.DOC_NUMBER, item.start, item.end, item.text, item.value, ("document",))


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Whether numbers follow a point: `Там же. – Т. 2. – С. 33`, `Op. cit. I. 419`."""
    at += sentence.kind(at) == k.DASH
    numbers = sentence.kind(at) in (k.PAGES, k.VOLUME, k.ISSUE, k.UNIT, k.DOC_NUMBER)
    numbers |= sentence.kinds[at - 2 : at] == k.ROMAN + k.STOP and sentence.kind(at) in FIGURES
    return numbers or _day_of_an_issue(sentence, at) or _of_a_volume(sentence, at)


def _of_a_volume(sentence: Sentence, at: int) -> bool:
    """`Исто, књ. 4, Нови Сад 1909, 12`, `Ibid., XX (Moscow, 1976), doc. 12`: another volume’s imprint."""
    return sentence.kind(at) == k.IMPRINT and sentence.kinds[:at].rstrip(JOINTS).endswith(VOLUMES)


def _day_of_an_issue(sentence: Sentence, at: int) -> bool:
    """`Там само. — № 12. — 9 червня. — С. 24`, `Ibid., 5 mai, p. 2`, `Tamże, nr 132 z 14 V 1938`

    A day behind an issue or a year, or behind ibid., that ends the citation or stands before pages.
    """
    if sentence.kind(at) != k.DATE:
        return False
    before = sentence.kinds[max(at - 3, 0) : at].rstrip(JOINTS + LEADS_TO_A_DAY)[-1:]
    after = sentence.kind(sentence.after_joints(at + 1))
    parted = sentence.kinds[at - 1] in k.STOP + k.DASH + k.IBID and _is_leaf(sentence, at + 1)
    if before not in (k.ISSUE, k.YEAR, k.IBID):
        return parted or (after == k.PAGES and sentence.kinds[at - 1] in k.STOP + k.DASH)
    goes_on = k.NUMBER + k.RANGE if before == k.ISSUE else k.ISSUE + k.ASIDE
    paged = sentence.kinds[at + 1 :].rstrip(k.STOP) in FIGURES_AFTER  # `Ibid., September 23, 1938, 3`
    return parted or paged or after in k.SEMICOLON + k.PAGES + goes_on


def _is_leaf(sentence: Sentence, at: int) -> bool:
    """Whether leaves of a file follow: `Там же. 15 мая 1937 г. Л. 7`."""
    at = sentence.after_joints(at)
    return sentence.kind(at) == k.UNIT and not {"folio", "list"}.isdisjoint(sentence.items[at].roles)
