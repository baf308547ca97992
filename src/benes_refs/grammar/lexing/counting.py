"""Whether a word that may be a label counts what stands behind it."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.lexing.initials import counts_on, is_numbered_on, label_is_initial
from benes_refs.grammar.lexing.printing_places import dates_a_place
from benes_refs.grammar.lexing.spot import Spot
from benes_refs.grammar.lexing.turned import stands_behind
from benes_refs.quick.typing import Sequence

AMONG_WORDS = k.WORD + k.IN + k.NAME + k.TO + k.PARTICLE
HELD = k.ARCHIVE + k.IBID + k.UNIT_LABEL
LONGEST_BYLINE = 8  # items
TOLD = ("дела", "дел", "справи", "справ", "dela", "ч")
INITIALED = (k.ROMAN + k.STOP + k.NAME, k.NAME + k.STOP + k.NAME)  # `dr. A. Mlakar`: no French dossier
COUNTING_PARTS = frozenset("В в У у".split())
LONG_WORD = 4  # letters: no abbreviation of what is counted
WHOLE = 5  # letters of a word that no point shortens
MOST_LETTERS = 3  # of a place in an imprint
FARTHEST_ARCHIVE = 12  # items before a label that a hyphen joins to its number
VOLUMES = frozenset("t tt tomakh tomach tomech kn knigakh ch chastiakh d dílech svazcích zv".split())
YEARS = (k.YEAR, k.YEARS)
YEAR_WORDS = ("г", "гг", "года", "году", "годов", "р", "рр", "року", "років")

# The word for a century where it stands before its number
CENTURIES = frozenset(
    "siglo siglos secolo secoli século séculos seculo segle segles secolul secolului secole secolelor "
    "wiek wieku wieków век века веку столетие столетия".split()
)


def numbers_a_century(before: Sequence[Item]) -> bool:
    """Whether a numeral stands behind such a word: `La España del siglo XX`, `los siglos XIX y XX`."""
    last = len(before) - 1
    if last > 1 and before[last].kind == k.AND and before[last - 1].text.isupper():
        last -= 2
    return last >= 0 and before[last].text.casefold() in CENTURIES


def counts(spot: Spot, value_at: int, roles: tuple[str, ...]) -> bool:
    """Whether a label counts what follows it, and is no initial, preposition or capital of something else."""
    value = spot.raw[value_at]
    if spot.text == "N" and kinds_of(spot.before[-2:]) == k.YEAR + k.COMMA:
        return value.kind == k.NUMBER  # `«Problems of Communism», 1964, N 1, p. 15`
    return not (
        _stands_before_years(spot, value_at, roles)
        or _is_a_letter(spot, value)
        or stands_behind(spot.text, spot.before)
        or _is_of_a_title(spot)
        or _begins_a_title(spot, value_at)
        or _ends_before_a_page(spot, value_at)
        or (spot.previous == k.NUMBER and _counts_parts(spot.before))
        or _counts_volumes(spot, value_at)
        or _leads_to_a_day(spot, value_at)
        or (spot.text == "V" and kinds_of(spot.before[-2:]) == k.YEAR + k.STOP)  # `Magyarság, 1935. V. 12.`
        or _counts_offices(spot)
        or (spot.text in TOLD and _is_told(spot, value_at))
        or (spot.text == "dr" and kinds_of(spot.raw[value_at : value_at + 3]) in INITIALED)
        # `примеч. С. Н. Искюля`, `Ред. А. И. Усов`
        or (value.kind == k.NAME and ("note" in roles or spot.text in ("Ред", "ред")))
        or (spot.text == "Ref" and not _points_back(spot, value_at))
        or (
            value.kind == k.YEAR
            and spot.point
            and spot.text.isalpha()
            and (len(spot.text) >= WHOLE or spot.text in ("Дело", "дело", "лит"))
        )  # `Новая русская книга. 1922`, `Дело. 1871. № 3`
        or (spot.text in ("Az", "az") and not spot.point and spot.following != ":")  # `Az 1887. évi …`
        or (value.text == "№" and spot.raw[spot.at].kind == k.ROMAN and is_numbered_on(spot.raw, spot.at))
        or (spot.text[0].isupper() and label_is_initial(spot.raw, spot.at, spot.after, value_at, spot.before))
    )


def _counts_offices(spot: Spot) -> bool:
    """`Оп. 87. 2 отд. 3 ст.`: chancelleries number their sections from the left."""
    counted = len(spot.before) > 1 and spot.previous == k.NUMBER and spot.before[-2].kind in k.STOP + k.COMMA
    return counted and spot.text.casefold() in ("отд", "отдел")


def _is_told(spot: Spot, value_at: int) -> bool:
    """`дела 31 человека направлены в суд`, `45 дел 3-й категории`, `в 7 ч 20 мин`: no file, no part."""
    if spot.text == "ч":
        return spot.previous == k.NUMBER and not spot.point
    behind = spot.raw[value_at + 1] if value_at + 1 < len(spot.raw) else None
    return behind is not None and behind.kind == k.WORD and len(behind.text) >= LONG_WORD


def _counts_parts(before: list[Item]) -> bool:
    """`В 5 т. 1927–1939`, `У 2 т. 3-тє вид.`: in how many volumes a book is, no volume of it."""
    return len(before) > 1 and before[-2].text in COUNTING_PARTS


def _begins_a_title(spot: Spot, value_at: int) -> bool:
    """`Кремлев С. 10 мифов`, `Волков С. 33 года`: an initial, and a number that a word follows."""
    behind = spot.raw[value_at + 1] if value_at + 1 < len(spot.raw) else None
    initial = len(spot.text) == 1 and spot.text.isupper() and spot.point and spot.previous == k.NAME
    return initial and behind is not None and behind.kind == k.WORD and len(behind.text) >= LONG_WORD


def _ends_before_a_page(spot: Spot, value_at: int) -> bool:
    """`1997. 344 с. С. 45`: how many pages there are, and then the one that is meant."""
    letter = spot.raw[value_at].kind == k.NAME and spot.point and spot.text.islower()
    pointed = value_at + 1 < len(spot.raw) and spot.raw[value_at + 1].kind == k.STOP
    return letter and pointed and spot.previous == k.NUMBER


def _points_back(spot: Spot, value_at: int) -> bool:
    """`LIPTÁK, Ref. 5, s. 115.`: a note, as Slovaks print it; `Ref. 214, Bd. 3` is a department."""
    behind = spot.raw[value_at + 1 : value_at + 3]
    paged = len(behind) < 2 or behind[1].text in ("s", "S", "p", "str")
    return spot.previous == k.COMMA and paged and len(spot.before) < LONGEST_BYLINE


def _stands_before_years(spot: Spot, value_at: int, roles: tuple[str, ...]) -> bool:
    """Whether years behind a word are no number that it counts: `Slovenské dejiny V. 1938 – 1945`."""
    text, value = spot.text, spot.raw[value_at]
    if value.kind not in YEARS:
        return False
    among_words = bool(spot.previous) and spot.previous in AMONG_WORDS
    interval = value.kind == k.YEARS
    return (
        text in ("v", "V")
        or (interval and "volume" in roles and among_words)  # `pilíř obrany státu z let 1932–1939`
        or ("year" not in roles and _is_a_year(spot.raw, value_at))  # `дело 1591 г.`
        or spot.previous == k.NUMBER
        or (interval and "file" in roles and text[0].isupper())  # `Decimal File 1930–39`
        or (interval and text == "п" and spot.previous == k.OPEN)  # `Брынковяну (п. 1688–1716)`: he ruled
        or (not _is_shortened(spot) and dates_a_place(spot))  # `Ч. 1. Л. 1964; …`
    )


def _is_a_letter(spot: Spot, value: Item) -> bool:
    """`s. 51 a 53`, `Slovensko v 20. storočí`, `K. V. 12`: one letter that is no label."""
    text = spot.text
    if len(text) != 1 or not text.isalpha():
        return False
    if spot.previous == k.INITIALS:
        return not counts_on(spot.raw, spot.at)
    if spot.point:
        return False
    capital = text.isascii() and text.isupper() and not _behind_a_level(spot, value)
    among_words = bool(spot.previous) and spot.previous in AMONG_WORDS
    return text in "aкo" or among_words or capital or value.kind in (*YEARS, k.NUMERIC_DATE)


def _is_of_a_title(spot: Spot) -> bool:
    """`Socialno delo 55, št. 5–6 (2016)`, `Goriški letnik 12/14`: a journal, with no archive near."""
    spelt = spot.text in ("delo", "letnik") and spot.previous == k.NAME and not spot.point
    return spelt and not any(item.kind in HELD for item in spot.before[-FARTHEST_ARCHIVE:])


def _is_a_year(raw: list[Item], at: int) -> bool:
    return at + 1 < len(raw) and raw[at + 1].text in YEAR_WORDS


def _is_shortened(spot: Spot) -> bool:
    """`Инв. 1503`: a label with its point, longer than a place that a year dates; `Nr. 1782` is no place."""
    return spot.point and (len(spot.text) >= MOST_LETTERS or spot.text == "Nr")


def _behind_a_level(spot: Spot, value: Item) -> bool:
    """`Delo 610, L 46`: a capital without its point, behind another number with a label."""
    kinds = [item.kind for item in spot.before[-3:]]
    labelled = kinds[1:] == [k.NUMBER, k.COMMA] and kinds[0] in k.UNIT_LABEL + k.LEAF_LABEL
    return labelled and value.kind == k.NUMBER


def _leads_to_a_day(spot: Spot, value_at: int) -> bool:
    """`Bericht v. 12. Januar 1937`: the German “vom”."""
    behind = spot.raw[value_at + 1 : value_at + 4]
    day = spot.text == "v" and spot.point and kinds_of(behind) == k.STOP + k.NAME + k.YEAR
    return day and spot.previous != k.COMMA


def _counts_volumes(spot: Spot, value_at: int) -> bool:
    """`v 2 kn.`: “in two books”, no volume 2."""
    behind = spot.raw[value_at + 1].text.casefold() if value_at + 1 < len(spot.raw) else ""
    return spot.text == "v" and not spot.point and behind in VOLUMES
