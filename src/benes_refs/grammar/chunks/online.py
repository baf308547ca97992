"""Addresses of the web with the words that lead to them, and the day on which the page was looked at.

`, en ligne : https://… (consulté le 11 février 2019)`, `. Disponible en: <https://…> [consulta: 11/02/2019]`
"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, Put, holds, kinds_of, replaced, starts
from benes_refs.grammar.language.lists import folded
from benes_refs.grammar.language.words import ACCESSED
from benes_refs.knowledge.fold import fold
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

ADDRESSES = frozenset(k.URL)
LEADING = frozenset(
    folded(
        "ligne línea linea linha online on-line internet disponible disponibile disponível available url "
        "lien adresse indirizzo consultable accessible reperibile dostopno dostupné dostupno dostępne "
        "dostępny verfügbar abrufbar elérhető"
    )
)
JOINING = frozenset(
    folded(
        "le la il el al on em en am à at na z sur su unter in from de page pages página pagina last dernier "
        "dernière ultimo ultima último última fecha data date dne w l"
    )
)
SIGNS = k.COMMA + k.STOP + k.COLON + k.SEMICOLON + k.OTHER
OPENING, CLOSING = k.OPEN + k.OPEN_BRACKET, k.CLOSE + k.CLOSE_BRACKET
DAYS = k.DATE + k.SLASHES
ON_A_SITE = ("sur", "su", "on")
HELD = tuple(k.QUOTED + sign + k.WORD + k.NAME for sign in ("", k.COMMA))
FARTHEST = 16  # items on either side of an address
# Letters: A looked at, L leading, w joining, D a day, s a sign, ( and ) brackets, x anything else.
_LOOKED_AT = r"\(?[wL]{0,3}A[wLs]{0,3}D\)?"
LED = compiled(rf"(?:{_LOOKED_AT}s{{1,2}})?(?:\(?w{{0,2}}L[wLs()]{{0,6}}|w)?[s(]?$")
BEHIND = compiled(rf"[s)]{{0,3}}{_LOOKED_AT}[s)]?(?=[sx]|$)|[s)]")


def fold_addresses(items: list[Item]) -> list[Item]:
    """Each address as one item with what belongs to it."""
    if not holds(items, ADDRESSES):
        return items
    found: list[Put] = []
    done = 0
    for at, item in enumerate(items):
        if item.kind == k.URL and at >= done:
            start, end = _around(items, at, done)
            made = Item(k.URL, items[start].start, items[end - 1].end, item.text, item.value, item.roles)
            found.append((start, end, [made]))
            done = end
    return _on_their_sites(replaced(items, found))


def _on_their_sites(items: list[Item]) -> list[Item]:
    """`« La mer », sur Le Temps des ports, 3 mai 2014, https://…`: on the site that holds the page."""
    kinds = kinds_of(items)
    found: list[Put] = []
    for run in HELD:
        for quoted in starts(kinds, run):
            at = quoted + run.index(k.WORD)
            if items[at].text in ON_A_SITE:
                site = items[at]
                found.append((at, at + 1, [Item(k.IN, site.start, site.end, site.text, "inside")]))
    return replaced(items, found)


def _around(items: Sequence[Item], at: int, done: int) -> tuple[int, int]:
    """Where an address with its words begins and ends; brackets open and close in it, or neither."""
    first = max(at - FARTHEST, done)
    before = "".join(map(_letter, items[first:at]))
    behind = "".join(map(_letter, items[at + 1 : at + 1 + FARTHEST]))
    led, after = LED.search(before), BEHIND.match(behind)
    start = first + led.start() if led else at
    end = at + 1 + (after.end() if after else 0)
    said = before[start - first :] + "U" + behind[: end - at - 1]
    if said.count("(") > said.count(")"):
        start = first + before.rindex("(") + 1
    elif said.count(")") > said.count("("):
        end = at + 1
    while end > at + 1 and items[end - 1].kind in SIGNS and items[end - 1].text != ">":
        end -= 1
    while start < at and items[start].kind in SIGNS and items[start].text != "<":
        start += 1
    return start, end


def _letter(item: Item) -> str:
    if item.kind in DAYS:
        return "D"
    if item.kind in SIGNS:
        return "s"
    if item.kind in OPENING:
        return "("
    if item.kind in CLOSING:
        return ")"
    said = fold(item.text)
    return "A" if said in ACCESSED else "L" if said in LEADING else "w" if said in JOINING else "x"
