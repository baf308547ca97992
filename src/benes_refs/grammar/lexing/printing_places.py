"""Short names of towns that print books: whether `М.` is Москва where it stands, or an initial, a label."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item
from benes_refs.grammar.language.words import GENRES
from benes_refs.grammar.lexing.initials import begins_a_hyphened_name, follows_a_family
from benes_refs.grammar.lexing.spot import Spot
from benes_refs.knowledge.fold import fold

PAGE_WORDS = frozenset("S s p pp pag str с С".split())
PAGED = (["С"], ["с"], ["стр"])
CAPITALS = ("М", "СПб", "Пг", "Л", "К")
LEVELS = frozenset("ф д л к f d l b k box folder busta carton karton kart kr krabice file boîte".split())
PAGE_LETTERS = frozenset("cpsср")
UNPOINTED = ("М", "Л", "M")  # Latin L is a numeral
NEVER_PLACES = frozenset(  # `ГУРК. Ф. 1875. Оп. 1`, `RG 59, box 1995`
    "ф f оп op fond opis delo list box folder carton container reel file karton kart krabice kutija kut kt "
    "busta fasc teczka фонд опись опис дело папка лист спр арк".split()
)
HOUSE = k.NAME + k.WORD + k.ACRONYM + k.OTHER + k.AND
BEFORE_A_PERSON = tuple(k.SEMICOLON + k.SIGNAL + k.STOP + k.DASH + k.SLASH)
LONGEST_HOUSE = 6  # tokens, its quotation marks counted


def is_short_form(spot: Spot) -> bool:
    """`М.`, `СПб.`"""
    return len(spot.text) < 4 and any(item.kind == k.STOP for item in spot.raw[spot.at : spot.end])


def is_no_place(spot: Spot) -> bool:
    """`М` without its point, or an initial: no imprint follows."""
    if _stands_before_a_year(spot) or _stands_before_a_paged_year(spot):
        return False
    family = len(spot.before) == 2 and spot.before[0].text.isupper() and spot.previous == k.COMMA
    if family and spot.following == ":":
        return True  # `PRECLÍK, Vratislav: Masaryk a legie`
    if len(spot.text) == 1 and (not spot.point or spot.previous == k.NAME or _follows_capitals(spot)):
        return True
    if len(spot.text) == 1 and (is_given(spot) or _is_initial(spot)) and not dates_a_place(spot):
        return True
    if not is_short_form(spot):
        return False
    return not (_closes_a_place(spot.following) or dates_a_place(spot) or _stands_before_a_house(spot))


def _stands_before_a_house(spot: Spot) -> bool:
    """`Золото партии. СПб. «Шанс». 1992`, `Большевики. М. Центрполиграф. 2004`: points part the imprint."""
    if spot.previous not in (k.STOP, k.QUESTION):
        return False
    end = next((n for n, item in enumerate(spot.raw[spot.end :], spot.end) if item.kind == k.STOP), spot.end)
    house = spot.raw[spot.end : end]
    named = 0 < len(house) <= LONGEST_HOUSE and all(item.kind in HOUSE for item in house)
    behind = [item.kind for item in spot.raw[end + 1 : end + 3]]
    return named and house[0].kind != k.WORD and behind == [k.YEAR, k.STOP]


def _stands_before_a_year(spot: Spot) -> bool:
    """`…, М, 1921`, `(M, 1989)`, `… М„ 1927`, `… Справочник М., 2003`: a place, though a point is gone."""
    behind = spot.raw[spot.end : spot.end + 2]
    if spot.text in ("М", "Л") and [item.text for item in behind[:1]] == ["„"]:
        return len(behind) > 1 and behind[1].kind == k.YEAR
    imprint = len(behind) > 1 and (behind[1].kind == k.YEAR or behind[1].text.startswith("изд"))
    if spot.text not in UNPOINTED or not imprint or behind[0].kind != k.COMMA:
        return False
    if spot.point:
        return spot.previous == k.NAME and fold(spot.before[-1].text) in GENRES
    return bool(spot.previous) and spot.previous in k.COMMA + k.STOP + k.OPEN


def _stands_before_a_paged_year(spot: Spot) -> bool:
    """`дело адмирала Колчака М. 2003 С. 77-88`, `СНК СССР М. 1944, стр. 98`: no initial has a year."""
    behind = spot.raw[spot.end : spot.end + 3]
    if spot.text not in CAPITALS or not spot.point or [item.kind for item in behind[:1]] != [k.YEAR]:
        return False
    return [item.text for item in behind[1 + (len(behind) > 1 and behind[1].kind == k.COMMA) :][:1]] in PAGED


def _follows_capitals(spot: Spot) -> bool:
    """`MARSH M., La guerre froide, …`, against `Труды НИИ М., 1950`"""
    behind = [item.kind for item in spot.raw[spot.end : spot.end + 2]]
    return (
        spot.previous == k.ACRONYM
        and spot.text.isascii()
        and behind[:1] == [k.COMMA]
        and k.YEAR not in behind
    )


def _is_initial(spot: Spot) -> bool:
    """`P.-E. Flandin`, `Schapiro, L., 'The Great Purge'`; in `М.–Л., 1936` no name is near."""
    hyphened = begins_a_hyphened_name(spot.raw, spot.end)
    return hyphened or (spot.following == "," and follows_a_family(spot.before, spot.raw, spot.end))


def is_given(spot: Spot) -> bool:
    """`PROKŠ, P.: Československo a Západ`: the initial of a family name with which a citation begins.

    So it is in a list: `NOVÁK, W., MAREŠ, P., HÁLA, J. Pražský hrad`, `In: NOVÁK, W. – MAREŠ, P. (eds.)`
    """
    if spot.text[1:2].isalpha():
        return False
    kinds = "".join([item.kind for item in spot.before[-4:]])
    if not kinds.endswith((k.ACRONYM + k.COMMA, k.NAME + k.COMMA)):
        return False
    begun = kinds[:-2]
    listed = begun == k.INITIALS + k.COMMA and k.YEAR not in [i.kind for i in spot.raw[spot.end :][:2]]
    return listed or begun == k.IN + k.COLON or begun[-1:] in ("", *BEFORE_A_PERSON)


def _closes_a_place(following: str) -> bool:
    """`М., 1967`, `М.: Наука`, `М.–Л.`, `Mn. etc`"""
    return following[:1] in ("", ",", ":", ";", "]", "–", "-", "—", "и", "/") or following[:3] == "etc"


def dates_a_place(spot: Spot) -> bool:
    """`… хозяйство. М. 1967, стр. 40`: a year may follow at once; after `С.` or `P.` it would be a page."""
    following = spot.raw[spot.end : spot.end + 3]
    named = spot.text[0].isalpha() and spot.text.casefold() not in NEVER_PLACES
    if not named or not following or following[0].kind != k.YEAR:
        return False
    if spot.text.casefold() in PAGE_LETTERS and not _pages_follow(spot, following):
        return False
    second = (
        spot.previous == k.DASH and len(spot.before) > 1 and spot.before[-2].kind == k.PLACE
    )  # `М.—Л. 1960`
    if _stands_before_a_paged_year(spot):
        return True
    inside = spot.previous == k.OPEN and spot.text[0].isupper()  # `Жизнь (М. 1950), с. 4`
    opens = (
        second or inside or (bool(spot.previous) and spot.previous in k.STOP + k.CLOSE + k.QUESTION + k.COMMA)
    )
    if spot.text == "Bp":  # `…dilemmák, Bp. 1998`, `IX. köt. Bp. 1889`
        opens = bool(spot.previous) and spot.previous in k.STOP + k.COMMA + k.CLOSE + k.LABELS + k.LABEL_WORD
    closed = len(following) < 2 or following[1].kind in k.COMMA + k.STOP + k.SEMICOLON + k.CLOSE
    held = any(item.kind in k.UNIT_LABEL + k.ARCHIVE + k.IBID for item in spot.before[-12:])
    archival = held and spot.text.casefold() in LEVELS  # `Оп. 30. Д. 1748. Л. 1`, `ibid., box 1938`
    return opens and closed and not archival


def _pages_follow(spot: Spot, following: list[Item]) -> bool:
    """`Спомени, С. 1925, с. 15`: София, as another page would not be told."""
    return (
        spot.text == "С"
        and len(following) > 2
        and following[1].text == ","
        and following[2].text in PAGE_WORDS
    )
