"""Shelfmarks that Anglo-American archives write without labels, before numbers are folded.

`861.00/11747` a decimal file, `RG59` a record group, `T-120, roll 1037` a microfilm publication,
`L/P&S/12/3408` a department of the India Office, `Lot 64 D 563` a lot file, and the point of `MS. Simon 85`.
"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, holds
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

# Of the State Department's central file: `861.00/11747`, `860F.00/2-2648`, `741.61/811½`.
BEHIND_AN_ARCHIVE = tuple(
    k.ARCHIVE + k.COMMA + fond for fond in (k.NUMBER + k.SLASH + k.ROMAN, k.PAIR + k.DASH)
)
# With a subject: `861.77 Chinese Eastern/384`, `740.0011 European War 1939/8762`, `740.00119 (Poland)/5-2`
CLASS = r"\d{3}[A-Z]?(?:\.[A-Z]?\d{1,5}[A-Z]?\d?){1,2}"
DECIMAL_FILE = compiled(CLASS + r"(?: \(?[A-Z][^\W\d]*\)?){0,3}(?:[ /]19\d\d)?/[\w½¼¾.–-]+")
SUBJECT = compiled(r"(?:[A-Z][^\W\d]*(?:/19\d\d)?|19\d\d)/\d[\w–-]*")
WORDS_OF_A_SUBJECT = 6  # with brackets and the class
MICROFILM = compiled(r"[TM]-?\d{2,4}")  # a microfilm publication of the American archives: `T-120`
RECORD_GROUP = compiled(r"RG-?(\d{1,3}[A-Z]?(?:\.\d{1,3}[A-Z]?)?)")  # `RG59`, `RG-226`, `RG-31.018M`
RELEASED = "CIA-RDP"  # what the CIA has released: `CIA-RDP79-00927A000900120001-2`
MANUSCRIPTS = frozenset(("MS", "MSS", "Ms", "Mss"))
MARKED = frozenset(k.PAIR + k.SLASHES + k.CODE + k.NUMBER)
LED = k.RANGE + k.ACRONYM  # they are marks behind some items only
TELLING = frozenset(k.PAIR + k.SLASHES + k.CODE + k.UNIT_LABEL)  # without one of these there are none
ESTIMATES = ("NIE", "SNIE", "ORE")  # of the CIA
ESTIMATED = frozenset(k.PAIR + k.SLASHES + k.CODE + k.RANGE)
# Of the State Department’s files from 1963 to 1973
FILED_SUBJECTS = frozenset("POL DEF ECON INCO FN AID STR CUL PPB CSM SOC AV FT".split())
OF_A_SUBJECT = frozenset(k.NUMBER + k.RANGE + k.CODE + k.ACRONYM)
NAMING = k.ACRONYM + k.UNIT
LEADING = NAMING + k.SLASH
PAIRS = k.PAIR + k.SLASHES
FIGURES = k.RANGE + k.NUMBER
WORDS_OF_SUBJECTS = frozenset(k.NAME + k.ACRONYM + k.PLACE + k.OPEN + k.CLOSE + k.SLASH)
PAPERS = k.NAME + k.INITIALS + k.PLACE + k.COMMA


def fold_marks(items: list[Item]) -> list[Item]:
    """The items with such marks as units of a shelfmark."""
    if not holds(items, TELLING) and MANUSCRIPTS.isdisjoint([item.text for item in items]):
        return items
    out: list[Item] = []
    for at, item in enumerate(items):
        if item.kind == k.STOP and out and out[-1].text in MANUSCRIPTS and _names_papers(items, at):
            continue
        marked = item.kind in MARKED or (item.kind in LED and out and out[-1].kind in LEADING)
        length, made = _mark(item, out, items, at) if marked else (0, None)
        if made is None:
            out.append(item)
        else:
            del out[len(out) - length :]
            out.append(made)
    return out


def _mark(item: Item, out: Sequence[Item], items: Sequence[Item], at: int) -> tuple[int, Item | None]:
    """The unit that ends with an item, and how many items before it are part of it."""
    if out and out[-1].kind in NAMING:
        named = _named(item, out)
        return (1, named) if named is not None else _of_letters(item, out, items, at)
    if item.kind in FIGURES:
        parted = bool(out) and out[-1].kind == k.SLASH  # `740.00119 Control (Germany)/12-949`
        length = _class_before(out) if parted else 0
        if length:
            return length, _unit(_joined(out[-length:], item, " "), ("file", "decimal_file"))
        lot = item.kind == k.NUMBER and _lot_before(out)
        return (2, _joined(out[-2:], item, " ")) if lot else (0, None)
    return _of_letters(item, out, items, at)


def _of_letters(item: Item, out: Sequence[Item], items: Sequence[Item], at: int) -> tuple[int, Item | None]:
    """The unit that its own letters and signs make of an item, with a subject before it."""
    if item.kind == k.CODE and (group := RECORD_GROUP.fullmatch(item.text)):
        return 0, Item(k.UNIT, item.start, item.end, item.text, group[1], ("record_group",))
    if item.kind == k.CODE and item.text.startswith(RELEASED):
        return 0, _unit(item, ("document", "released"))
    if item.kind == k.CODE and MICROFILM.fullmatch(item.text) and _on_a_reel(items, at):
        return 0, _unit(item, ("series", "microfilm"))
    if item.kind in PAIRS and SUBJECT.fullmatch(item.text) and (length := _class_before(out)):
        return length, _unit(_joined(out[-length:], item, " "), ("file", "decimal_file"))
    if item.kind == k.SLASHES:
        return (2, _joined(out[-2:], item, "")) if _ampersand_before(out, item) else (0, None)
    labelled = bool(out) and out[-1].kind in k.LABELS
    if item.kind == k.PAIR and not labelled and DECIMAL_FILE.fullmatch(item.text):
        return 0, _unit(item, ("file", "decimal_file"))
    return 0, None


def _named(item: Item, out: Sequence[Item]) -> Item | None:
    """What the letters before a number, or before more letters, make of it.

    `NIE 11-3/8-83`, `SNIE 12-2-56`: an estimate of the CIA.  `POL 27-1 CZECH`, `POL US-USSR`: the subject,
    its number and the country in a file of the sixties.
    """
    before = out[-1]
    if before.text in ESTIMATES and item.kind in ESTIMATED:
        joined = _joined(out[-1:], item, " ")
        return Item(k.DOCTYPE, joined.start, joined.end, joined.text, "report")
    labelled = len(out) > 1 and out[-2].kind in k.LABELS
    begun = before.text in FILED_SUBJECTS and item.kind in OF_A_SUBJECT and not labelled
    if begun or (item.kind == k.ACRONYM and "subject_file" in before.roles):
        return _unit(_joined(out[-1:], item, " "), ("file", "decimal_file", "subject_file"))
    return None


def _class_before(out: Sequence[Item]) -> int:
    """How many items before the last word of a subject are the rest of it and its class; 0 for none."""
    for length, first in enumerate(reversed(out[-WORDS_OF_A_SUBJECT:]), 1):
        if first.kind == k.CODE:
            return length if DECIMAL_FILE.fullmatch(f"{first.text}/0") else 0
        if first.kind not in WORDS_OF_SUBJECTS:
            return 0
    return 0


def _unit(item: Item, roles: tuple[str, ...]) -> Item:
    return Item(k.UNIT, item.start, item.end, item.text, item.text, roles)


def _joined(before: Sequence[Item], item: Item, sign: str) -> Item:
    text = sign.join([*(other.text for other in before), item.text])
    text = text.replace("( ", "(").replace(" )", ")").replace(" / ", "/")
    return Item(item.kind, before[0].start, item.end, text)


def _names_papers(items: Sequence[Item], at: int) -> bool:
    return at + 1 < len(items) and items[at + 1].kind in PAPERS


def _ampersand_before(out: Sequence[Item], item: Item) -> bool:
    """`L/P&S/12/3408`"""
    if [other.kind for other in out[-2:]] != [k.PAIR, k.AND]:
        return False
    return out[-2].end == out[-1].start and out[-1].end == item.start


def _lot_before(out: Sequence[Item]) -> bool:
    """`Lot 64 D` before 563"""
    kinds = [other.kind for other in out[-3:]]
    lettered = kinds in ([k.UNIT_LABEL, k.NUMBER, k.NAME], [k.UNIT_LABEL, k.NUMBER, k.ROMAN])
    return lettered and len(out[-1].text) == 1


def _on_a_reel(items: Sequence[Item], at: int) -> bool:
    """Whether a reel follows."""
    return any("reel" in item.roles for item in items[at + 1 : at + 3])


def spaces_left_out(items: list[Item]) -> list[Item]:
    from benes_refs.grammar.chunks.spaced import without_spaces  # few need it

    return without_spaces(items)
