"""What stands behind a title and is none of it: a thesis, an edition, a series, a translation."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.lists import folded
from benes_refs.grammar.language.sentence import JOINTS
from benes_refs.grammar.works.credits import strip
from benes_refs.knowledge.fold import fold
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

LECTURES = frozenset(
    folded(
        "paper unpublished lecture talk presentation conference vortrag referat unveröffentlichter "
        "communication intervention relazione ponencia comunicación comunicação comunicare přednáška "
        "prednáška odczyt wykład predavanje előadás доклад доповідь даклад лекция сообщение саопштење"
    )
)
OF_LECTURES = frozenset(
    "seminar symposium workshop keynote plenary public invited inaugural guest opening closing draft".split()
)
COMMAND_PAPERS = ("Cmd", "Cmnd", "Cd")  # of the British parliament
SERIES_NOUNS = ("Studies", "Series", "series", "Monographs", "Monograph", "Publications", "Papers", "Texts")
# What leads to the name of a series: `Colección Cuadernos coloniales`, `collana di studi`, `coll. « Points »`
SERIES_LED = frozenset(
    "Colección colección Coleção coleção Collana collana Collection collection Colecția colecția Coll coll "
    "Schriftenreihe Reihe".split()
)
NUMERALS = compiled("[IVX]{2,6}[–—e-]")  # `XII–XIV вв.`, `XVIe siècle`
FIGURES = frozenset(k.NUMBER + k.YEAR + k.YEARS + k.DATE + k.QUOTED)
SERIES = ("сер", "бібліот", "библиот")
# `…, unveröff. Magisterarbeit`, `…: канд. дис.`
SHORT_WORD_BEFORE = (k.COMMA + k.WORD + k.STOP, k.COLON + k.WORD + k.STOP)
# What a time in a title counts: `(XVIII — начало XX в.)`
CENTURIES = frozenset(
    "в вв век века веков веках ст стст століття столетие столетия стагоддзе стагоддзя "
    "столеће столећа стољећа w ww wiek wieku wieków stol stoleti století storočie storočia stoletje stoletja "
    "stoljeće stoljeća vek veka sec secolo secoli siècle siècles siglo século jh jhd jahrhundert century "
    "centuries c század siecle siecles stoleti storocie wiekow szazad".split()
)


def without_thesis(items: Sequence[Item]) -> tuple[Sequence[Item], Sequence[Item] | None]:
    """The words of a title and the university behind a word for a thesis; None where there is no such word.

    `Title, phil. Diss.`, `« Title », thèse`, `Title : автореф. дис. …`, `Title (dizertačná práca)`,
    `“Title”, Ph.D. thesis, University of London`
    """
    for at, item in enumerate(items):
        inside = item.kind in k.ASIDE + k.BRACKET and k.THESIS in kinds_of(item.parts)
        if at and (item.kind == k.THESIS or inside):
            cut = at
            while cut > 1 and not inside and not _parts_thesis(items, cut - 1):
                cut -= 1
            if kinds_of(items[max(cut - 3, 0) : cut]) in SHORT_WORD_BEFORE:
                cut -= 3
            return strip(items[:cut]), () if inside else _university(strip(items[at + 1 :]))
    return items, None


def _parts_thesis(items: Sequence[Item], at: int) -> bool:
    """A sign, or a point behind a short word: `в 1920-е гг. Дисс. …`"""
    item = items[at]
    if item.kind == k.DASH:
        return item.start > items[at - 1].end  # not that of `1920-е`
    shortened = item.kind == k.LABEL_WORD and item.text.endswith(".")
    return shortened or item.kind in JOINTS + k.QUOTED + k.BRACKET + k.ASIDE


def _university(items: Sequence[Item]) -> Sequence[Item]:
    """`University of London`, `Johns Hopkins University`; nothing of what else may follow a thesis."""
    named = any(fold(item.text).startswith("univers") for item in items)
    return items if named and k.COMMA not in kinds_of(items) else ()


def tells_lecture(items: Sequence[Item]) -> bool:
    """`“Title” (paper presented at …)`, `„Titel“, Vortrag in Wien`: a title and what nobody has printed.

    `“Title,” seminar paper delivered at …`, `“Title,” public lecture`
    """
    if kinds_of(items[:1]) != k.QUOTED or len(items) == 1:
        return False
    said = items[1].parts if items[1].kind == k.ASIDE else items[1 + (items[1].kind == k.COMMA) :]
    qualified = len(said) > 1 and said[0].text in OF_LECTURES
    return bool(said) and fold(said[qualified].text) in LECTURES


def without_edition(items: Sequence[Item]) -> Sequence[Item]:
    """`Title, 2nd ed.`, `Title. 3. Aufl.`, `Title, wyd. 2`, `Title, Cmd. 8`"""
    paper = next((n for n, item in enumerate(items) if n > 1 and item.text in COMMAND_PAPERS), 0)
    if paper and items[paper - 1].kind == k.COMMA:
        items = items[: paper - 1]
    at = next((n for n, item in enumerate(items) if n and item.kind == k.EXTENT), len(items))
    return strip(items[:at])


def without_series(items: Sequence[Item], *, again: bool = False) -> Sequence[Item]:
    """A book's title without its translation and without a series in brackets."""
    items = without_translation(strip(items))
    last = items[-1] if len(items) > 1 else None
    if last is None or last.kind != k.ASIDE or last.start == items[-2].end:  # `Материалы съезда ВКП(б)`
        return items
    spanned = items[-2].kind == k.YEARS  # `Agrární banka 1911–1938 (1948), Praha 1996`
    if kinds_of(last.parts).strip(k.OPEN + k.CLOSE) == k.YEAR and again and not spanned:
        return strip(items[:-1])  # `La valeur de la science (1905), Flammarion, Paris 1939`
    if spanned and kinds_of(last.parts)[-1:] == k.YEARS:
        return strip(items[:-1])  # `Teatr, 1836–1856 (Theatre, 1836–1856)`: in another language
    if set(kinds_of(last.parts)) & set(k.YEAR + k.YEARS + k.DATE) or _tells_century(last):
        return items
    return items if _is_subtitle(last.text) else strip(items[:-1])


def without_named_series(items: Sequence[Item]) -> Sequence[Item]:
    """`Stalin's Reluctant Soldiers: …, 1925–1941, Modern War Studies`: a series behind the last comma."""
    end = len(items)
    if end > 2 and items[-1].kind in k.NUMBER + k.ISSUE + k.VOLUME:
        end -= 1 + (items[-2].kind == k.COMMA)
    cut = kinds_of(items[:end]).rfind(k.COMMA)
    named = items[cut + 1 : end]
    if cut < 1 or len(named) < 2:
        return items
    if named[0].text.rstrip(" .") in SERIES_LED:
        return items[:cut]
    called = named[0].kind in k.NAME + k.PLACE and named[-1].text in SERIES_NOUNS
    return items[:cut] if called and not set(kinds_of(named)) & FIGURES else items


def _tells_century(bracket: Item) -> bool:
    """`(XVIII — начало XX в.)`, `(XIX w.)`: a time belongs to the title."""
    words = {fold(item.text.strip(".")) for item in bracket.parts}
    numbered = any(item.kind == k.ROMAN or NUMERALS.match(item.text) for item in bracket.parts)
    return numbered and not words.isdisjoint(CENTURIES)


def _is_subtitle(bracket: str) -> bool:
    """`Упущенный шанс (Документы, факты)`: Cyrillic titles have no series in brackets but so named."""
    inside = bracket.strip("() ")
    return "\u0400" <= inside[:1] <= "\u04ff" and not inside.casefold().startswith(SERIES)


def without_translation(items: Sequence[Item]) -> Sequence[Item]:
    """`Korespondenca [Correspondence]. Viri 11`: the title alone."""
    at = next((n for n, item in enumerate(items) if n and item.kind == k.BRACKET), len(items))
    return strip(items[:at])
