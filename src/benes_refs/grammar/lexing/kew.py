"""British papers as British historians write them: departments explained, manuscripts added to a library.

`Foreign Office (FO) 371/39080`, `Foreign Office (hereafter FO) 371/39080`, `FO 371.39080`,
`Prime Minister’s Office (PREM) 3/51/4`, `FO 371 39080`, `PREM 3 422/14`; `Ripon MS. B.M. Add. 43543`,
`British Library, Add. MSS 52513`, `Balfour MSS, Add. MS 49738`.
"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.text import NoteText
from benes_refs.quick.typing import Sequence

LIBRARY = "BLIB"
LIBRARIES = ("BL", "BM", "B. L.", "B. M.")
MANUSCRIPTS = ("MS", "MSS", "Ms", "Mss")
ADDED = frozenset(("Add", "ADD", "Additional", "Addit"))
BEFORE_A_NUMBER = frozenset((".", *MANUSCRIPTS, *ADDED))
BRACKETED = (k.OPEN + k.DEPARTMENT + k.CLOSE, k.OPEN + k.HEREAFTER + k.DEPARTMENT + k.CLOSE)
FIGURES = frozenset(k.NUMBER + k.RANGE)
PIECES = frozenset(k.PAIR + k.SLASHES + k.CODE)
BEHIND_A_SERIES = {k.NUMBER: k.PAIR, k.PAIR: k.SLASHES, k.SLASHES: k.SLASHES}
ITEMS_BEHIND_A_POINT = tuple(
    k.DEPARTMENT + k.PAIR + k.STOP + letter + code
    for letter in k.NAME + k.ROMAN
    for code in k.SLASHES + k.NUMBER
)
MOST_OF_A_NAME = 2  # items of `British Museum`


def with_british_papers(items: list[Item]) -> list[Item]:
    """The items with each department and each number of a manuscript as others write them."""
    if k.DEPARTMENT not in kinds_of(items) and ADDED.isdisjoint([item.text for item in items]):
        return items
    out: list[Item] = []
    for at, item in enumerate(items):
        if item.kind in BEHIND_A_SERIES and _is_a_piece(items, at):
            series = out.pop()
            joined = BEHIND_A_SERIES[item.kind]
            out.append(Item(joined, series.start, item.end, f"{series.text}/{item.text}"))
            continue
        if item.kind in PIECES and len(out) > 1:
            out.append(_piece(item, out))
            continue
        if item.kind == k.STOP and _item_follows(items, at):
            out.append(Item(k.COMMA, item.start, item.end, ","))
            continue
        if item.kind in FIGURES and len(out) > 1 and out[-1].text in BEFORE_A_NUMBER:
            _add_manuscript(out)
        out.append(item)
    return out


def _item_follows(items: Sequence[Item], at: int) -> bool:
    """`TNA. FO 371/23066. C 7108/3356/18`: points part what others part with commas."""
    letter = kinds_of(items[at - 2 : at + 3])
    return letter in ITEMS_BEHIND_A_POINT and len(items[at + 1].text) == 1


def _is_a_piece(items: Sequence[Item], at: int) -> bool:
    """`FO 371 22969`, `PREM 3 422/14`: behind the number of the series, and no day: `FO 371, 22 March`."""
    led = kinds_of(items[max(at - 2, 0) : at]) == k.DEPARTMENT + k.NUMBER
    return led and kinds_of(items[at + 1 : at + 2]) not in (k.MONTH, k.NUMBER)


def _piece(item: Item, out: list[Item]) -> Item:
    """`(FO) 371.39080`: the department without its brackets, and its figures parted by a slash."""
    if run := next((run for run in BRACKETED if kinds_of(out[-len(run) :]) == run), ""):
        opened, department = out[-len(run)], out[-2]
        out[-len(run) :] = [Item(k.COMMA, opened.start, opened.start, ","), department]
    series, point, piece = item.text.partition(".")
    if item.kind == k.CODE and out[-1].kind == k.DEPARTMENT and point and (series + piece).isdigit():
        return Item(k.PAIR, item.start, item.end, f"{series}/{piece}")
    return item


def _add_manuscript(out: list[Item]) -> None:
    """The words before a manuscript's number as one: the letters of a shelfmark, or the library's name."""
    at = len(out)
    at -= out[at - 1].kind == k.STOP
    at -= out[at - 1].text in MANUSCRIPTS
    at -= at > 1 and out[at - 1].kind == k.STOP
    if at < 1 or out[at - 1].text not in ADDED:
        return
    at -= 1
    run = out[at:]
    before = at - (at > 0 and out[at - 1].kind in (k.COMMA, k.STOP))
    name = out[before - 1] if before else None
    group = Item(k.ACRONYM, run[0].start, run[-1].end, " ".join([item.text for item in run]))
    if name is not None and name.text in LIBRARIES:
        out[before - 1 :] = [Item(k.ARCHIVE, name.start, name.end, name.text, LIBRARY, (LIBRARY,)), group]
    elif " ".join([item.text for item in out[max(before - MOST_OF_A_NAME, 0) : before]]) == "British Museum":
        first, last = out[before - 2 : before]
        named = Item(k.ARCHIVE, first.start, last.end, "British Museum", LIBRARY, (LIBRARY,))
        out[before - 2 :] = [named, group]
    elif name is not None and name.kind == k.ARCHIVE and name.value == LIBRARY:
        out[at:] = [group]
    else:
        out[at:] = [Item(k.ARCHIVE, group.start, group.end, group.text, LIBRARY, (LIBRARY,))]


def as_printed(run: Sequence[Item], note: NoteText) -> str:
    """As it is printed, but for the point of `FO 371.39080`, and the brackets of `(FO) 371/39080`
    of `FO [Foreign Office] 371/39080`, and the spaces of `142 / I – 6 – 22`."""
    text = note.clean(run[0].start, run[-1].end)
    explained = run[0].kind in k.DEPARTMENT + k.ACRONYM and "]" in text
    pointed = run[-1].kind in k.PAIR + k.SLASHES and run[-1].text not in text
    bracketed = text.startswith(f"{run[0].text})")
    spaced = kinds_of(run) == k.PAIR and run[0].text not in text
    mended = explained or spaced or (run[0].kind == k.DEPARTMENT and (bracketed or pointed))
    return " ".join([item.text for item in run]) if mended else text
