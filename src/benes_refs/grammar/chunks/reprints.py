"""Which printing of a book is cited: `3. Aufl.`, `2nd ed.`, `wyd. 2`, `2-е изд.`, `zweite Auflage`.

The same words say in Russian who printed it: `изд. «Наука», М., 1967`.
"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, Put, chunk, kinds_of, replaced, starts
from benes_refs.grammar.language.words import (
    BINDINGS,
    ORDINAL_WORDS,
    PRINTERS,
    PRINTINGS,
    PUBLISHING,
    RENEWED,
    REVISED,
)
from benes_refs.knowledge.fold import fold
from benes_refs.quick.functions import lru_cache
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

COUNTED = k.NUMBER + k.ORDINAL + k.ROMAN
WORDED = k.WORD + k.NAME + k.EDITOR
BETWEEN = k.WORD + k.STOP + k.COMMA + k.AND + k.IN
MOST_BETWEEN = 14  # `4., völlig überarb. u. wesentlich erw. Aufl.`
DATED = k.YEAR + k.YEARS + k.DATE  # `Март 1917 г. – 1925 г. 2-е изд.`: the date has the point
OF_A_DAY = k.WORD + k.PARTICLE + k.PLACE
LONGEST_PRINTING = 6  # items
BEFORE_A_HOUSE = k.COMMA + k.STOP + k.QUOTED + k.DASH
IN_A_HOUSE = k.NAME + k.WORD + k.ACRONYM + k.QUOTED + k.INITIALS + k.AND
LONGEST_HOUSE = 8  # items
SHORT_YEARS = compiled(r"(?:1[5-9]|20)\d\d[–-]\d")
NUMBER_PAGED = k.NUMBER + k.COMMA + k.PAGE_LABEL
FIVE_FIGURES = len("20072")
GOING_ON = tuple(k.YEAR + more for more in k.DASH + k.WORD + k.FOLLOWING)
MAY_GO_ON = (k.RANGE + k.CLOSE, *(run + k.CLOSE for run in GOING_ON))
ONWARDS = ("onwards", "onward", "on", "ff", "ff.", "ff .", "sq", "sqq", "f", "f.", "ss", "ss.")
SHORT_WORD = 4  # letters
FORMATS = (k.IN + k.DASH + k.NUMBER, k.IN + k.DASH + k.ORDINAL)
FORMAT = compiled(r"[Ii]n-(?:4|8|12|16|18|24|32)(?:[o°ºᵒ]|mo|vo|to)?")
ROMANIAN = compiled(r"[IVX]+[-–‑]a")  # `ediția a II-a`
PARTING = k.COMMA + k.STOP + k.COLON + k.OPEN + k.CLOSE + k.PLACE + k.DASH + k.ELLIPSIS
PARTED = PARTING + k.SEMICOLON


def fold_reprints(items: list[Item]) -> list[Item]:
    """Fold the words that count a book's printings, and its format, into one item."""
    items = _with_formats(items)
    out: list[Item] = []
    done = 0
    printings = [n for n, item in enumerate(items) if item.kind in WORDED and _is_printing(item.text)]
    for at in printings:
        span = _printing(items, at, done) if at >= done else None
        if span is not None:
            out += items[done : span[0]]
            out.append(chunk(k.EXTENT, items[span[0] : span[1]]))
            done = span[1]
        elif at >= done and (end := _end_of_house(items, at)):
            printer = fold(items[at].text) in PRINTERS
            name = at if printer else at + 1 + (items[at + 1].kind == k.STOP)
            out += items[done:at]
            if items[at - 1].kind == k.QUOTED:
                out.append(Item(k.STOP, items[at].start, items[at].start, "."))
            out.append(chunk(k.HOUSE, items[name:end]))
            done = end
    return _with_years_that_go_on([*out, *items[done:]] if done else items)


def _with_formats(items: list[Item]) -> list[Item]:
    """`Paris, Plon, 1903, in-8o, p. 3`, `Torino, 1890, in-16°`: how large a book is."""
    kinds = kinds_of(items)
    if k.IN + k.DASH not in kinds:
        return items
    found = [
        (at, at + 3, [chunk(k.EXTENT, items[at : at + 3])])
        for run in FORMATS
        for at in starts(kinds, run)
        if FORMAT.fullmatch("".join([item.text for item in items[at : at + 3]]))
    ]
    return replaced(items, sorted(found, key=lambda put: put[0]))


def _with_years_that_go_on(items: list[Item]) -> list[Item]:
    """`(Oxford, 1920 onwards)`, `(London, 1976–)`, `(London, 1970–6)`: since when a work has come out."""
    kinds = kinds_of(items)
    if NUMBER_PAGED in kinds:
        items = _with_numbered_years(items, kinds)
    if not any(run in kinds for run in MAY_GO_ON):
        return items
    out: list[Item] = []
    for item in items:
        if item.kind == k.CLOSE and out:
            if out[-1].kind == k.RANGE and SHORT_YEARS.fullmatch(out[-1].text):
                out[-1] = Item(k.YEARS, out[-1].start, out[-1].end, out[-1].text)
            elif kinds_of(out[-2:]) in GOING_ON and (out[-1].kind == k.DASH or out[-1].text in ONWARDS):
                year, more = out[-2:]
                out[-2:] = [Item(k.YEAR, year.start, more.end, year.text)]
        out.append(item)
    return out


def _with_numbered_years(items: list[Item], kinds: str) -> list[Item]:
    """`Bologna, il Mulino, 20072, p. 71`, `Torino 19983, p. 5`: the printing behind the year."""
    found: list[Put] = []
    for at in starts(kinds, NUMBER_PAGED, 2):
        before = at - 1 - (kinds[at - 1] == k.COMMA)
        named = kinds[before] in IN_A_HOUSE + k.PLACE + k.HOUSE
        if named and _is_numbered_year(items[at].text) and k.ARCHIVE not in kinds[:at]:
            year = items[at]
            found.append((at, at + 1, [Item(k.YEAR, year.start, year.end, year.text[:4])]))
    return replaced(items, found)


def _is_numbered_year(text: str) -> bool:
    return len(text) == FIVE_FIGURES and text[:2] in ("19", "20") and text[-1] in "23456789"


@lru_cache(maxsize=1024)
def _is_printing(text: str) -> bool:
    return fold(text.strip(" .")) in PRINTINGS | BINDINGS | PUBLISHING


def _printing(items: Sequence[Item], at: int, floor: int) -> tuple[int, int] | None:
    if fold(items[at].text.strip(" .")) in BINDINGS:
        return _bound(items, at)
    counted = _counted_before(items, at, floor) or _counted_after(items, at)
    return counted or _renewed(items, at) or _revised_alone(items, at) or _of_a_day(items, at)


def _of_a_day(items: Sequence[Item], at: int) -> tuple[int, int] | None:
    """`«l’Unità», ed. romana, 3 maggio 1944`, `…, 4 May 1945, late city ed., p. 3`: of a newspaper's day."""
    begin, end = at, at + 1 + (kinds_of(items[at + 1 : at + 2]) == k.STOP)
    while begin > 1 and items[begin - 1].kind == k.WORD:
        begin -= 1
    while end < len(items) and items[end].kind in OF_A_DAY:
        end += 1
    parted = begin > 1 and kinds_of([*items[begin - 1 : begin], *items[end : end + 1]]) == k.COMMA * 2
    dated = parted and k.DATE in kinds_of([*items[begin - 2 : begin - 1], *items[end + 1 : end + 2]])
    return (begin, end) if dated and end - begin < LONGEST_PRINTING else None


def _end_of_house(items: Sequence[Item], at: int) -> int:
    """`изд. «Наука», М., 1967`, `. Изд-во АН СССР. М., 1955`, `, тип. Сытина, 1911`: who printed it; or 0."""
    if (
        fold(items[at].text.strip(" .")) not in PUBLISHING
        or not at
        or items[at - 1].kind not in BEFORE_A_HOUSE
    ):
        return 0
    first = end = at + 1 + (kinds_of(items[at + 1 : at + 2]) == k.STOP)
    while end < len(items) and end - first < LONGEST_HOUSE:
        if items[end].kind not in IN_A_HOUSE and not _shortens(items, end):
            break
        end += 1
    behind = items[end + 1 : end + 2]
    dated = kinds_of(items[end : end + 2]) == k.COMMA + k.YEAR
    goes_on = bool(behind) and (behind[0].kind == k.PLACE or fold(behind[0].text.strip(" .")) in PUBLISHING)
    parted = end > first and kinds_of(items[end : end + 1]) in (k.COMMA, k.STOP)
    return end if parted and (dated or goes_on) else 0


def _shortens(items: Sequence[Item], at: int) -> bool:
    """`Моск. т-ва «Образование»`, `Гос. ист. музея`: the point of a shortened word inside a name."""
    short = items[at].kind == k.STOP and items[at - 1].kind in k.NAME + k.WORD
    following = kinds_of(items[at + 1 : at + 2])
    return short and len(items[at - 1].text) <= SHORT_WORD and following in tuple(k.NAME + k.WORD + k.QUOTED)


def _counted_before(items: Sequence[Item], at: int, floor: int) -> tuple[int, int] | None:
    """`3. Aufl.`, `2., erw. Aufl.`, `zweite Auflage`"""
    begin = at - 1
    while (
        begin >= floor
        and at - begin <= MOST_BETWEEN
        and items[begin].kind in BETWEEN
        and not _is_ordinal_word(items[begin])
    ):
        begin -= 1
    if begin < floor or not (
        _is_ordinal_word(items[begin]) or (items[begin].kind in COUNTED and len(items[begin].text) < 6)
    ):
        return None
    if begin and items[begin - 1].kind not in PARTING + DATED:
        return None
    end = _revised(items, at + 1 + (at + 1 < len(items) and items[at + 1].kind == k.STOP))
    return (begin, end) if _parted(items, end) else None


def _renewed(items: Sequence[Item], at: int) -> tuple[int, int] | None:
    """`, rev. edn (New York`, `, new ed.`: another printing, which nobody counts."""
    begin = at - 1 - (at > 1 and items[at - 1].kind == k.STOP)
    joint = begin - 1 - (begin > 2 and kinds_of(items[begin - 2 : begin]) == k.STOP + k.AND)
    if begin > 2 and items[begin - 1].kind == k.AND and fold(items[joint - 1].text) in RENEWED:
        begin = joint - 1  # `, rev. and expanded ed. (New York`
    if begin < 1 or fold(items[begin].text) not in RENEWED or items[begin - 1].kind not in PARTED:
        return None
    return (begin, at + 1 + (at + 1 < len(items) and items[at + 1].kind == k.STOP))


def _revised_alone(items: Sequence[Item], at: int) -> tuple[int, int] | None:
    """`, wyd. rozsz., Warszawa`, `, éd. revue et augmentée, Paris`: what is new in it, and no number."""
    first = at + 1 + (at + 1 < len(items) and items[at + 1].kind == k.STOP)
    end = _revised(items, first)
    begun = at > 0 and items[at - 1].kind in k.COMMA + k.STOP
    return (at, end) if begun and end > first and _parted(items, end) else None


def _bound(items: Sequence[Item], at: int) -> tuple[int, int] | None:
    """`1968 pbk.`, `1968, paperback`: how the printing that was used is bound."""
    end = at + 1 + (at + 1 < len(items) and items[at + 1].kind == k.STOP)
    if end < len(items) and fold(items[end].text) in PRINTINGS:
        end += 1 + (end + 1 < len(items) and items[end + 1].kind == k.STOP)
    dated = at > 0 and (items[at - 1].kind == k.YEAR or kinds_of(items[at - 2 : at]) == k.YEAR + k.COMMA)
    return (at, end) if dated or kinds_of(items[at - 1 : at]) == k.COMMA else None


def _revised(items: Sequence[Item], end: int) -> int:
    """The index after what a printing is said to be: `3-е изд., испр. и доп.`"""
    at = end
    while at < len(items) and items[at].kind in k.COMMA + k.AND:
        at += 1
    if at == len(items) or fold(items[at].text.strip(" .")) not in REVISED:
        return end
    return _revised(items, at + 1 + (at + 1 < len(items) and items[at + 1].kind == k.STOP))


def _counted_after(items: Sequence[Item], at: int) -> tuple[int, int] | None:
    """`wyd. 2`, `изд. 2-е`, `ediția a III-a revăzută și adăugită`"""
    number = at + 1 + (at + 1 < len(items) and items[at + 1].kind in k.STOP + k.TO_OR_AND)
    if number >= len(items) or not at or items[at - 1].kind not in PARTING:
        return None
    if items[number].kind not in COUNTED and not ROMANIAN.fullmatch(items[number].text):
        return None
    end = _revised(items, number + 1)
    return (at, end) if _parted(items, end) else None


def _parted(items: Sequence[Item], end: int) -> bool:
    return end >= len(items) or items[end].kind in PARTING or items[end - 1].kind == k.STOP


def _is_ordinal_word(item: Item) -> bool:
    return item.kind in k.WORD + k.NAME and fold(item.text) in ORDINAL_WORDS
