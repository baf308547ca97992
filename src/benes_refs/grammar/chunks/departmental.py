"""French archives that nobody lists: `ADN, 27 W 38334/2`, `AD Nord, M 154/23`, `Arch. dép. du Nord, 1 M 45`.

And national ones that are not those of France: `Archives nationales du Sénégal, 2G 33/9`.
"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, Put, chunk, kinds_of, replaced
from benes_refs.knowledge.fold import fold, folded
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

_FIGURES = f"[{k.NUMBER}{k.PAIR}{k.CODE}{k.RANGE}]"
_SERIES = f"[{k.NAME}{k.ACRONYM}{k.ROMAN}]"
_COTE = f"(?:{k.NUMBER}?{_SERIES}|{k.NUMBER}){_FIGURES}"
_WHERE = f"[{k.PARTICLE}{k.TO}{k.WORD}{k.NAME}{k.PLACE}]{{1,5}}"
# Letters alone, letters and a department, shortened words and a department; the series behind a comma
LETTERED = compiled(
    rf"(?P<letters>[{k.ACRONYM}{k.CODE}{k.ARCHIVE}])(?P<where>{_WHERE})?,{_COTE}"
    rf"|(?P<short>{k.NAME}\.{k.WORD}\.{_WHERE}),{_COTE}"
)
GLUED = compiled(f"{k.ARCHIVE}{k.ABBREVIATION}?,(?P<cote>{k.NUMBER}{_FIGURES})")
OF_A_COUNTRY = compiled(
    f"{k.ARCHIVE}(?:[{k.PARTICLE}{k.TO}]{{1,2}}[{k.NAME}{k.PLACE}]|{k.WORD})(?=[,.;{k.ABBREVIATION}]|$)"
)
BEGINNING = frozenset(
    k.SEMICOLON + k.STOP + k.COMMA + k.SIGNAL + k.QUOTED + k.COLON + k.AND + k.OPEN + k.WORD
)
LOCAL = ("AD", "AM", "AC")  # départementales, municipales, communales
SHORTENED = frozenset(folded("dép départ départementales mun municip municipales comm com communales"))
NATIONAL = frozenset(folded("archives nationales"))
FRENCH = ("France", "Paris", "Pierrefitte", "Fontainebleau")
SERIES = compiled(r"\d{0,4}[A-Z][A-Za-z]?")


def with_local_archives(items: list[Item]) -> list[Item]:
    """The items with the letters and words of such archives as what they name."""
    kinds = kinds_of(items)
    found: list[Put] = []
    for match in OF_A_COUNTRY.finditer(kinds):
        start, end = match.span()
        if _is_of_another_country(items[start:end]):
            found.append((start, end, [chunk(k.ARCHIVE, items[start:end], "")]))
    for match in LETTERED.finditer(kinds):
        start, end = match.span("short" if match["short"] else "letters")
        end = max(end, match.end("where"))
        first, last = items[end + 1], items[match.end() - 2]
        counted = first.kind == k.NUMBER
        begun = not start or kinds[start - 1] in BEGINNING
        if begun and _is_series(last) and _is_local(items[start:end], counted=counted):
            found.append((start, end, [chunk(k.ARCHIVE, items[start:end], "")]))
    named = replaced(items, sorted(found, key=lambda put: put[0]))
    return _with_series_joined(named) if found else items


def _with_series_joined(items: list[Item]) -> list[Item]:
    """`2G 33/9`, `27W 38334`: the series written without a space before its letters, and what follows it."""
    kinds = kinds_of(items)
    found: list[Put] = []
    for match in GLUED.finditer(kinds):
        start, end = match.span("cote")
        if items[match.start()].value == "" and _is_series(items[start]):
            found.append((start, end, [chunk(k.CODE, items[start:end])]))
    return replaced(items, found)


def _is_series(item: Item) -> bool:
    """`W`, `ES`, `Fi`, the letters of a series; `27W`, its number and they."""
    return SERIES.fullmatch(item.text) is not None and (item.kind != k.NUMBER or item.text[0].isdigit())


def _is_local(words: Sequence[Item], *, counted: bool) -> bool:
    """`ADN` before `27 W 38334/2`; `AD Nord`, `Arch. dép. du Nord` before a series without its number too."""
    first = words[0]
    if len(words) == 1:
        return first.kind != k.ARCHIVE and (counted or first.text.startswith("AD"))
    if first.kind == k.NAME:
        return first.text == "Arch" and fold(words[2].text) in SHORTENED
    return first.text in LOCAL


def _is_of_another_country(words: Sequence[Item]) -> bool:
    """`Archives nationales du Sénégal`, `Archives nationales d’Algérie`; not those of France, or in Paris."""
    if not NATIONAL.issuperset(folded(words[0].text)):
        return False
    *_, country = words
    elided = country.kind == k.WORD
    return country.text not in FRENCH and (not elided or country.text[:2] in ("d’", "d'"))
