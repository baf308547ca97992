"""Family names of several words in small capitals: `R. DE FELICE`, `LE GOFF J.`, `ANNA HALE DI SAN MARCO`."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, Put, kinds_of, replaced, starts
from benes_refs.knowledge.names import GIVEN
from benes_refs.quick.typing import Sequence

ARTICLES = ("LE", "LA", "LO")  # `LA STAMPA, Torino`
SHORTEST_NAME = 3  # letters: no `DE RU`, which could be of an office


def with_capital_particles(raw: list[Item], particles: frozenset[str]) -> list[Item]:
    """The tokens with each such family name as one, which one of the particles begins."""
    kinds = kinds_of(raw)
    found: list[Put] = []
    done = 0
    for at in starts(kinds, k.ACRONYM * 2):
        if at < done or raw[at].text not in particles:
            continue
        family = next((n for n in range(at, len(raw)) if raw[n].text not in particles), None)
        if family is None:
            break
        done = family + 1
        alone = raw[at].text not in ARTICLES and kinds.startswith(k.COMMA + k.NAME, done)
        if _is_family(raw[at:done]) and (alone or _follows_given(raw, at) or _stands_before_given(raw, done)):
            text = " ".join([item.text for item in raw[at:done]])
            found.append((at, done, [Item(k.ACRONYM, raw[at].start, raw[done - 1].end, text)]))
    return replaced(raw, found)


def _is_family(run: Sequence[Item]) -> bool:
    return kinds_of(run[-1:]) == k.ACRONYM and len(run[-1].text) >= SHORTEST_NAME and run[-1].text.isalpha()


def _follows_given(raw: Sequence[Item], at: int) -> bool:
    """`R.`, `ROSARIA`, `MARIA HALE`"""
    before = raw[max(at - 2, 0) : at]
    initial = kinds_of(before[-1:]) == k.STOP and len(before) > 1 and _is_letter(before[0])
    return initial or (kinds_of(before[-1:]) == k.ACRONYM and _is_family(before[-1:]))


def _stands_before_given(raw: Sequence[Item], at: int) -> bool:
    """`, R.`, `R.`, `, Renzo`"""
    given = raw[at + (kinds_of(raw[at : at + 1]) == k.COMMA) :][:2]
    return bool(given) and (
        given[0].text in GIVEN or (kinds_of(given[1:]) == k.STOP and _is_letter(given[0]))
    )


def _is_letter(item: Item) -> bool:
    return len(item.text.split("-")[-1]) == 1 and item.text[0].isupper()
