"""Labels of numbers (`t.`, `л.`, `Nr.`): whether a word counts what follows it, and what the number is."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.words import CAPITAL_PARTICLES
from benes_refs.grammar.lexing.counting import AMONG_WORDS, FARTHEST_ARCHIVE, HELD, YEARS, counts
from benes_refs.grammar.lexing.doubts import is_given_name
from benes_refs.grammar.lexing.initials import GERMAN_PARTS, begins_with_an_initial
from benes_refs.grammar.lexing.spot import Spot, Typed
from benes_refs.knowledge.names import GIVEN
from benes_refs.quick.functions import lru_cache
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

NOTES = compiled(r"nn?|notes?")
VALUE_KINDS = frozenset(
    (k.NUMBER, k.RANGE, k.ROMAN, k.CODE, k.PAIR, k.SLASHES, k.YEAR, k.YEARS, k.ORDINAL, k.NUMERIC_DATE)
)
SIGNATURES = frozenset((k.NUMBER, k.PAIR, k.SLASHES, k.CODE, k.ROMAN, k.YEAR))
# f°, n°, d°
RAISED = {"f": (k.LEAF_LABEL, "folio"), "n": (k.NUMBER_LABEL, "number"), "d": (k.DOC_LABEL, "document")}
LABEL_KINDS = (  # the first of these that one of a word's roles belongs to is the word's kind
    (("page", "column"), k.PAGE_LABEL),
    (("list", "sheet"), k.LEAF_LABEL),
    (("delo", "fond", "opis", "papka"), k.UNIT_LABEL),
    (("note",), k.NOTE_LABEL),
    (("series",), k.SERIES_LABEL),
    (("volume", "part"), k.VOLUME_LABEL),
    (("registry_number",), k.UNIT_LABEL),
    (("document",), k.DOC_LABEL),
    (("folder", "box", "file"), k.UNIT_LABEL),
    (("number", "issue", "telegram_number"), k.NUMBER_LABEL),
    (("chapter", "paragraph", "section", "appendix"), k.CHAPTER_LABEL),
)
BOUND = frozenset(("folder", "box", "papka"))
PARTED = ("", k.COMMA, k.COLON, k.STOP, k.OPEN)
JOINED_NUMBERS = frozenset(k.NUMBER + k.YEAR + k.CODE)
YEARLY = ("del", "d", "l")  # words that years stand behind in Italian and French
# `ERA, f. 957, n. 14, s. 124`, `LVVA, f. 2575, apr. 7, l. 123`: what letters count in these archives
OF_A_COUNTRY = {
    "n": dict.fromkeys(("ERA", "ERAF"), "opis"),
    "s": dict.fromkeys(("ERA", "ERAF"), "delo"),
    "apr": dict.fromkeys(("LVVA", "LVA"), "opis"),
    "l": dict.fromkeys(("LVVA", "LVA"), "delo"),
    "por": {"AVPRF": "delo"},
    "C": {"AGMAV": "box"},  # `AGMAV, C. 1234, Cp. 5, D. 3/12`
    "c": {"AGMAV": "box"},
    "Cp": {"AGMAV": "folder"},
    "cp": {"AGMAV": "folder"},
    "D": {"AGMAV": "document"},
    "d": {"AGMAV": "document", "SHD": "file", "ANF": "file", "CADN": "file"},
    "T": {"ASMAE": "telegram_number"},
    "t": {"ASMAE": "telegram_number"},
    "pièce": dict.fromkeys(("SHD", "MAE", "ANF", "CADN"), "document"),
    "kol": dict.fromkeys(("PISM", "PIASA-PIA"), "group"),
    "o": {"AMZV": "folder"},  # an obal
    "sl": dict.fromkeys(("MUA-AUTGM", "NACZ", "AMZV", "VUA-VHA", "ANM", "AKPR"), "folder"),
    "exp": dict.fromkeys(("AHN", "AGA", "AGMAV", "AHPCE", "MAE", "FPI"), "file"),
}
HELD_AT_HOME = "por"  # `AVPRF, f. 0100, op. 46, por. 12, pap. 362`; of Poles and Slovaks a signal
SPELT_OUT = ("дело", "книга", "часть")  # the point behind ends a sentence: `Общее дело. 1921. 20 авг.`
LETTERS_AND_BOOKS = frozenset("Лист лист Пер пер Собр собр List list w W".split())
PAPERS = ("list", "listy")  # `Národní listy 50, 1910, č. 14`: behind an adjective no leaves
VON = "ф"
COUNTED_BEFORE = (k.NUMBER + k.STOP, k.ROMAN + k.STOP, k.STOP + k.ROMAN, k.COMMA + k.ROMAN)
BEHIND_FIFTY = (k.COMMA, k.OPEN)  # `leto L, št. 298`, `t. L (1990)`; of initials there is a point
SENT_BY_PORTUGUESE = "para"  # `Hale para Marsh`; with a point a paragraph
NAMED = tuple(k.NAME + k.PLACE + k.ACRONYM)
UNTIL = ("až", "Až", "aż", "Aż")  # `v letech 1918 až 1920`, without its accent the German `Az.`
COUNT_IN_NUMERALS = ("an",)  # `an LV, nr. 234` is a year of Romanians, `Ziebart an Hienzsch` a German “to”


def label(spot: Spot, roles: tuple[str, ...]) -> Typed | None:
    """A label with its value behind it: `t. XI`, `f°`."""
    if spot.text in OF_A_COUNTRY:
        held = _in_its_country(spot) or (("opis",) if spot.text == "o" and _behind_a_fond(spot) else ())
        roles = held or (() if spot.text == HELD_AT_HOME else roles)
    if not roles or spot.text == HELD_AT_HOME.title() or spot.text in UNTIL:
        return None
    if spot.previous == k.NAME and spot.text in PAPERS:
        return None
    letter = spot.text.casefold()
    if letter in RAISED and spot.end < len(spot.raw) and spot.raw[spot.end].text in ("°", "º"):
        kind, role = RAISED[letter]
        return spot.item(kind, role, (role,), spot.end + 1)
    value_at = _value_follows(spot.raw, spot.end)
    if value_at is None and label_kind(roles, spot.text) == k.UNIT_LABEL:
        value_at = _signature_follows(spot.raw, spot.end)
    if value_at is None:
        joined = not BOUND.isdisjoint(roles) and _is_joined(spot)
        return spot.item(k.UNIT_LABEL, roles[0], roles, spot.after + 1) if joined else None
    signed = kinds_of(spot.before[-3:-2]) == k.COMMA or spot.following == ":"  # `2. Teil: 1942–1944`
    numbered_before = signed and _is_counted_in_german(spot)
    if numbered_before or not counts(spot, value_at, roles) or _tells_a_year(spot, roles, value_at):
        return None  # `Geschichte, 2. Bd. 119`
    parted = kinds_of(spot.raw[value_at + 1 : value_at + 2]) in PARTED
    if letter == "del" and parted and not any(item.kind in HELD for item in spot.before[-FARTHEST_ARCHIVE:]):
        return spot.item(k.VOLUME_LABEL, "part", ("part",))  # `Balt- och tyskutlämningen. Del 1: Ankomsten`
    if letter == "del" and not spot.point and spot.previous != k.COMMA:
        return None  # `nella riunione del 3-4 marzo`
    if spot.text in COUNT_IN_NUMERALS and spot.raw[value_at].kind != k.ROMAN and not _counts_years(spot):
        return None
    return spot.item(label_kind(roles, spot.text), roles[0], roles)


def _counts_years(spot: Spot) -> bool:
    """`Universul, an 55, nr. 123`: a year of a paper between commas, and its number behind."""
    behind = spot.raw[spot.end : spot.end + 3]
    figures = spot.previous == k.COMMA and kinds_of(behind[:2]) == k.NUMBER + k.COMMA
    return figures and len(behind) == 3 and behind[2].text in ("nr", "no", "număr")


def _in_its_country(spot: Spot) -> tuple[str, ...]:
    """What the label counts in the archive named last before it."""
    counted = OF_A_COUNTRY[spot.text]
    for item in reversed(spot.before[-2 * FARTHEST_ARCHIVE :]):
        if item.kind == k.ARCHIVE:
            return (counted[item.value],) if item.value in counted else ()
    return ()


def _behind_a_fond(spot: Spot) -> bool:
    """`f. 0136, o. 18, p. 160`: an opis in one letter."""
    fond = any("fond" in item.roles for item in spot.before[-3:])
    return fond and spot.previous in (k.COMMA, k.NUMBER, k.CODE)


def _is_joined(spot: Spot) -> bool:
    """`DAMSP, PA, 1956, f-80`, `ВА, п-17, к-22`, `AVII, k-12-A`: a hyphen joins label and number."""
    run = spot.raw[spot.after - 1 : spot.after + 2]
    tight = len(run) == 3 and run[0].end == run[1].start
    joined = tight and run[1].kind == k.DASH and run[2].kind in JOINED_NUMBERS
    return joined and any(item.kind in k.ARCHIVE + k.IBID for item in spot.before[-FARTHEST_ARCHIVE:])


def _tells_a_year(spot: Spot, roles: tuple[str, ...], value_at: int) -> bool:
    """`proti Poľsku v roku 1939`, `Rok 1968 na Slovensku`: among words, or with no archive near, no level."""
    if "delo" in roles and spot.raw[value_at].kind == k.YEARS and spot.raw[value_at - 1].kind == k.COLON:
        return True  # `Rast in delo: 1885–1960`: of a title
    if "year" not in roles or spot.raw[value_at].kind not in YEARS:
        return False
    among_words = bool(spot.previous) and spot.previous in AMONG_WORDS
    return among_words or not any(item.kind in HELD for item in spot.before[-FARTHEST_ARCHIVE:])


def label_word(spot: Spot, roles: tuple[str, ...]) -> Typed | None:
    """A label without a value: `2nd ser.`, `214 л.`"""
    text, point = spot.text, spot.point
    if not roles or begins_with_an_initial(spot.raw, spot.at, spot.after) or is_given_name(spot):
        return None
    if (text[0].isupper() and not point and "series" not in roles and not _is_counted_in_german(spot)) or (
        len(text) == 1 and (text.isupper() or not point)
    ):
        return None
    if text[:2] in ("à ", "a ") and spot.following[:1].isupper():
        return None  # `lettre à S. Ordžonikidze`
    if text == SENT_BY_PORTUGUESE and not point and spot.previous in NAMED and spot.following[:1].isupper():
        return spot.item(k.TO, None, ())
    if text in (*COUNT_IN_NUMERALS, "Ref", "let") or (text in CAPITAL_PARTICLES and not point):
        return None  # `J. Alvarez del Vayo`, `JACAR, Ref. B02030801700`, `Mlekarna 140 let`
    if text == VON and _is_von(spot):
        turned = kinds_of(spot.before[-2:]) == k.NAME + k.INITIALS  # `Людендорф Э. ф. Мои воспоминания`
        return spot.item(k.PARTICLE, None, (), spot.after if turned else None)
    end = spot.after if text in SPELT_OUT else None
    return spot.item(k.SERIES_WORD if "series" in roles else k.LABEL_WORD, None, roles, end)


def _is_counted_in_german(spot: Spot) -> bool:
    """`Geschichte, 2. Band, Wien 1890`, `III. Theil`: the number stands before its noun."""
    return spot.text in GERMAN_PARTS and kinds_of(spot.before[-2:]) in COUNTED_BEFORE


def _is_von(spot: Spot) -> bool:
    """`Э. ф. Людендорф`, `Эрих ф. Фалькенгайн`, `Людендорф Э. ф. Мои воспоминания`: no fond."""
    named = spot.previous == k.INITIALS or (spot.previous == k.NAME and spot.before[-1].text in GIVEN)
    return named and len(spot.following) > 1 and spot.following[0].isupper()


@lru_cache(maxsize=1024)
def label_kind(roles: tuple[str, ...], text: str) -> str:
    if "chapter" in roles and text.islower():
        return k.CHAPTER_LABEL
    kind = next((kind for names, kind in LABEL_KINDS if any(role in roles for role in names)), k.UNIT_LABEL)
    if kind == k.NOTE_LABEL and {"number", "issue"} & set(roles) and not NOTES.fullmatch(text.casefold()):
        kind = k.NUMBER_LABEL
    plural = text.casefold() in ("nos", "№№", "nn", "nri", "nrs", "nn.", "nos.")
    return k.DOC_LABEL if kind == k.NUMBER_LABEL and plural else kind


def _value_follows(raw: list[Item], at: int) -> int | None:
    """Where the value of a label stands, if one follows: a number, a Roman numeral, a code, another label."""
    for step in range(at, min(at + 3, len(raw))):
        item = raw[step]
        if item.kind in VALUE_KINDS or _is_lettered_numeral(item.text):
            return step
        raised = item.text in RAISED and step + 1 < len(raw) and raw[step + 1].text in ("°", "º")
        if raised or item.text in ("№", "Nr", "nr", "no", "No", "Номер", "n°", "č", "č.", "br", "бр", "#"):
            return step
        if item.text in "'’" and raw[at - 1].text in YEARLY and _is_short_year(raw[step + 1 : step + 2]):
            return None
        if not (item.kind in (k.STOP, k.COLON) or item.text in ("'", "’", ">", "°", "№")):
            lettered = item.kind == k.NAME and len(item.text) == 1 and item.text in "ABCDEАВСЕ"
            lettered = lettered and not (_is_letter_of(raw, at - 1, step) or _tells_volumes(raw, step))
            lettered |= item.text == "L" and kinds_of(raw[step + 1 : step + 2]) in BEHIND_FIFTY
            return step if lettered and not _counts_pages(raw, step) else None
    return None


def _is_lettered_numeral(text: str) -> bool:
    """`Т. XXXА` of an encyclopedia bound in halves"""
    return text[0] in "XVI" and text[-1] in "AaАа" and len(text) > 2 and not text[:-1].strip("XVI")


def _is_letter_of(raw: list[Item], label: int, at: int) -> bool:
    """`Лист С. Петлюри`, `Пер. А. В. Громова`, `List E. Nowaka`, `w: A. Nowak`: whose it is."""
    behind = kinds_of(raw[at + 1 : at + 3])
    word = raw[label - (raw[label].kind == k.STOP)].text
    return word in LETTERS_AND_BOOKS and behind == k.STOP + k.NAME


def _tells_volumes(raw: list[Item], at: int) -> bool:
    """`Дневник министра внутренних дел: В 2 т.`: “in two volumes”, no file's letter."""
    return raw[at].text == "В" and kinds_of(raw[at + 1 : at + 3]) == k.NUMBER + k.WORD


def _is_short_year(behind: Sequence[Item]) -> bool:
    """`alla fine di settembre del '59`: the year without its century, behind an apostrophe."""
    return bool(behind) and behind[0].kind == k.NUMBER and len(behind[0].text) == len("59")


def _counts_pages(raw: list[Item], at: int) -> bool:
    """`Через годы. С. 228`: a letter that is a label itself, with its point and a number."""
    behind = raw[at + 1 : at + 3]
    return raw[at].text in "CС" and kinds_of(behind) in (k.STOP + k.NUMBER, k.STOP + k.RANGE)


def _signature_follows(raw: list[Item], at: int) -> int | None:
    """`sign. T 1/45`, `mikrofilm B 21345`, `Ф. Р — 1878`: letters with figures behind them."""
    dashed = at + 1 < len(raw) and raw[at + 1].kind == k.DASH
    letters, figures = raw[at : at + 1], raw[at + 1 + dashed : at + 2 + dashed]
    if dashed and figures and figures[0].kind in YEARS and len(letters[0].text) == 1:
        return at
    short = letters and letters[0].kind in (k.NAME, k.ACRONYM) and len(letters[0].text) < 4
    court = short and figures and figures[0].kind == k.PAIR and letters[0].text.istitle()  # `sign. Tk 123/38`
    signed = short and letters[0].text.isupper() and figures and figures[0].kind in SIGNATURES
    return at if signed or court else None
