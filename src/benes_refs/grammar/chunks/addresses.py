"""Addresses of the web, with the words that lead to them and the day on which they were looked at."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, Put, kinds_of, replaced, starts
from benes_refs.grammar.language.lists import folded
from benes_refs.grammar.language.words import ACCESSED
from benes_refs.knowledge.fold import fold
from benes_refs.quick.typing import Sequence

LEADING = frozenset(
    folded(
        "url online unter verfügbar abrufbar einsehbar zugänglich available at via dostupné dostupno "
        "dostępne dostępny disponible ligne tilgjengelig tilgængelig tillgänglig på beschikbaar op af na "
        "adresse"
    )
)
LOOKED_AT = ACCESSED | frozenset(
    folded(
        "stand zugriffs aufgerufen eingesehen besucht letzter hämtad hämtat lest hentet sótt tilgået besøgt "
        "geraadpleegd bezocht luettu viitattu"
    )
)
WORDS = k.NAME + k.WORD + k.ACRONYM + k.IN + k.TO + k.PARTICLE + k.AND
MOST_LEADING, MOST_LOOKING = 3, 5  # words


def fold_addresses(items: list[Item]) -> list[Item]:
    """`online unter: <https://…>, letzter Zugriff: 11. 2. 2019` is one address."""
    kinds = kinds_of(items)
    if k.URL not in kinds:
        return items
    found: list[Put] = []
    done = 0
    for at in starts(kinds, k.URL):
        begin, end = _led_to(items, done, at), _looked_at(items, at + 1)
        if end - begin > 1:
            found.append((begin, end, [Item(k.URL, items[begin].start, items[end - 1].end, items[at].text)]))
        done = end
    return replaced(items, found)


def _led_to(items: Sequence[Item], first: int, at: int) -> int:
    """Where the words begin that lead to an address: `URL:`, `online unter`, `<`."""
    begin = at - (at > first and items[at - 1].text == "<")
    words = begin - (begin > first and items[begin - 1].kind == k.COLON)
    led = words
    while led > first and words - led < MOST_LEADING and fold(items[led - 1].text) in LEADING:
        led -= 1
    return led if led < words else begin


def _looked_at(items: Sequence[Item], end: int) -> int:
    """The index behind `>`, `[11.02.2019]` and `, Zugriff am 11.02.2019`."""
    end += end < len(items) and items[end].text == ">"
    kinds = kinds_of(items[end : end + MOST_LOOKING + 4])
    if kinds.startswith(k.DATE):
        return end + 1
    said = kinds.removeprefix(k.COMMA)
    words = len(said) - len(said.lstrip(WORDS))
    first = end + len(kinds) - len(said)
    behind = said[words:].removeprefix(k.COLON)
    looked = any(fold(item.text) in LOOKED_AT for item in items[first : first + words])
    dated = looked and words <= MOST_LOOKING and behind.startswith(k.DATE)
    return first + len(said) - len(behind) + 1 if dated else end
