"""Words that only what stands around them can tell: labels misread, initials, small numerals."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item
from benes_refs.grammar.lexing.shapes import is_small_roman, shape
from benes_refs.regexes import compiled

GLUED = compiled(r"[А-ЯІЇЄҐ][а-яёіїєґў]{3,}[А-ЯІЇЄҐ]")  # `МалабаевЖ.`: a space is gone
PAGES = ("p", "pp", "P", "S", "s", "str", "vol")
ROMAN_LABELS = ("Vol", "t", "ch", "chap", "Chap", "bk", "pt", *PAGES)
UNPOINTED = frozenset("vol Vol volume Volume part Part pt book Book bk".split())  # English, before a numeral
VOLUMES = ("vol", "Vol")  # before one letter
VOLUME_LABELS = ("vol", "Vol", "t", "T", "tome", "tom", "Bd", "Т", "т")
HUNDREDS = frozenset("CI CV CX CL CC CXC CCI CCV CCX CCL".split())  # numerals that may be letters too
# Cyrillic labels of numbers, to who reads letters from pictures: `On. 1. Cnp. 36610. JI. 5`
MISREAD_LABELS = {
    "On": "Оп", "on": "оп", "Оn": "Оп", "оn": "оп", "Cnp": "Спр", "cnp": "спр", "Cпp": "Спр", "JI": "Л",
    "Jl": "Л", "JL": "Л", "jl": "л", "JT": "Л", "Apk": "Арк", "apk": "арк", "cmp": "стр", "Cmp": "Стр",
    "xp": "хр",
}  # fmt: skip
MISREAD_VOLUME = "voi"  # `voi. IV`, to who reads letters from pictures
# `№` out of another code page, and to who reads letters from pictures: `1999. ¹ 6`, `1955, JVb 6`
MISREAD_NUMBER_SIGNS = frozenset("¹ JVb JVe JVs JNb JNs".split())
CYRILLIC_INITIALS = frozenset("АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯІЄЇҐЂЈЋЏ")
DOUBTFUL = CYRILLIC_INITIALS | MISREAD_NUMBER_SIGNS | MISREAD_LABELS.keys() | HUNDREDS | {MISREAD_VOLUME}
CLOSING_QUOTES = ("”", "“", "«", "»", '"', "’", "'")
MAY_BE_ROMAN = k.WORD + k.AND + k.IN


def by_what_is_around(items: list[Item], text: str, source: str, first: int, last: int) -> list[Item]:
    """A word as what its surroundings make of it: a label misread, a name and an initial glued, a numeral."""
    if text in MISREAD_LABELS and _is_counted(source, last):
        text = MISREAD_LABELS[text]
    if text in MISREAD_NUMBER_SIGNS and _is_number_sign(items, source, last):
        return [Item(k.OTHER, first, last, "№")]
    if text == MISREAD_VOLUME and _is_numbered(source, last):
        return [Item(k.WORD, first, last, "vol")]
    if text in HUNDREDS and len(items) > 1 and items[-1].kind == k.STOP and items[-2].text in VOLUME_LABELS:
        return [Item(k.ROMAN, first, last, text)]
    kind = shape(text)
    if text in CYRILLIC_INITIALS and _lost_its_point(items, source, first, last):
        return [Item(k.NAME, first, last, text), Item(k.STOP, last, last, ".")]
    if kind == k.NAME and text[-1].isupper() and source[last : last + 1] == "." and GLUED.fullmatch(text):
        return [Item(k.NAME, first, last - 1, text[:-1]), Item(k.NAME, last - 1, last, text[-1])]
    if kind in MAY_BE_ROMAN and is_small_roman(text) and _is_numeral(items, text, source, last):
        kind = k.ROMAN
    return [Item(kind, first, last, text)]


def _numeral_may_follow(items: list[Item], text: str) -> bool:
    """Whether a comma or a label stands last: `2nd ser., vi`, `“Introduction,” vi`, `vol. xxi`, `vol xi`."""
    if items and items[-1].text in UNPOINTED:
        return len(text) > 1 or items[-1].text in VOLUMES
    if len(items) < 2 or items[-1].kind != k.STOP:
        before = items[:-1] if items and items[-1].text in CLOSING_QUOTES else items
        return len(text) > 1 and bool(before) and before[-1].kind == k.COMMA
    return items[-2].text in (ROMAN_LABELS if len(text) > 1 else PAGES)


def _is_numeral(items: list[Item], text: str, source: str, end: int) -> bool:
    """Whether what may be a small Roman numeral is one: `, vi`, `vol. xxi`, `p. xiv`, `iv.212`, `, i. 20`."""
    tight = source[end : end + 1] == "." and source[end + 1 : end + 2].isdigit()
    spaced = (
        (text == "i" or len(text) > 1)
        and source[end : end + 2] == ". "
        and source[end + 2 : end + 3].isdigit()
    )
    led = bool(items) and items[-1].kind in k.COMMA + k.SEMICOLON
    return (led and (tight or spaced)) or _numeral_may_follow(items, text)


def _is_counted(source: str, end: int) -> bool:
    """Whether a point and a number stand behind a label."""
    return source[end : end + 1] == "." and source[end + 1 : end + 4].lstrip(" \u00a0")[:1].isdigit()


def _is_numbered(source: str, end: int) -> bool:
    """Whether a point and a number or a numeral stand behind a label."""
    behind = source[end : end + len(". XVI")]
    return behind[:1] == "." and behind[1:].lstrip(" \u00a0")[:1] in frozenset("IVXL0123456789")


def _is_number_sign(items: list[Item], source: str, end: int) -> bool:
    """Whether a number stands behind it, and a sign or a Cyrillic word before: no mark of a note."""
    if not items or not source[end : end + 2].lstrip(" \u00a0")[:1].isdigit():
        return False
    return items[-1].kind in k.STOP + k.COMMA + k.DASH or items[-1].text >= "\u0400"


def _lost_its_point(items: list[Item], source: str, first: int, end: int) -> bool:
    """`Ильин М.А, Котов П.С. …`, `Зимин А.Ф Очерки …`: the last of initials that stand close together.

    `Т.І Нариси`: a numeral is one only behind a family name.
    """
    if source[end : end + 1] not in (",", " ") or len(items) < 2 or items[-1].kind != k.STOP:
        return False
    initial, point = items[-2:]
    if (initial.start, initial.end, point.end) != (first - 2, first - 1, first) or initial.text.islower():
        return False
    if source[first] in "ІХ" and [item.kind for item in items[-3:-2]] != [k.NAME]:
        return False
    return source[end] == "," or (source[end + 1 : end + 2].isupper() and source[end + 2 : end + 3].islower())
