"""Words between an article and what holds it: `“Exile,” first published in Narva Studies 5 (1964): 3`."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, Put, kinds_of, replaced
from benes_refs.grammar.language.lists import folded
from benes_refs.grammar.language.words import ARTICLES
from benes_refs.knowledge.fold import fold
from benes_refs.regexes import compiled

HELD = f"(?={k.COLON}?[{k.NAME}{k.PLACE}{k.QUOTED}{k.ACRONYM}])"
SAID = compiled(f"(?<={k.QUOTED}){k.COMMA}?({k.WORD}{{0,4}}[{k.IN}{k.SIGNAL}]){HELD}")
HOLDING = ("in", "dans", "w", "v", "u", "в", "у")
PUBLISHED = frozenset(
    folded(
        "published appeared printed reprinted republished erschienen abgedruckt veröffentlicht publié "
        "publiée paru parue pubblicato pubblicata apparso apparsa opublikowany opublikowane otištěno "
        "objavljen objavljeno публикована опубликована опубликовано напечатана напечатано"
    )
)


def published_there(items: list[Item]) -> list[Item]:
    """The items without words that say no more than that a title was published: `“Exile” in Narva Studies`"""
    found: list[Put] = []
    for match in SAID.finditer(kinds_of(items)):
        first, end = match.span(1)
        said = [fold(word) for item in items[first:end] for word in item.text.split()]
        of_the_title = ARTICLES.isdisjoint(said)  # and not `“Exile,” the text was published in`
        if of_the_title and said[-1] in HOLDING and not PUBLISHED.isdisjoint(said):
            last = items[end - 1]
            found.append((first, end, (Item(k.IN, last.end - len(said[-1]), last.end, said[-1]),)))
    return replaced(items, found)
