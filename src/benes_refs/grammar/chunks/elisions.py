"""Small words that French and Italian run into the next: `télégramme d’Alphand`, `all’Ambasciatore`.

And those of a post, which say to nobody: `il Ministro ad Atene`, `l’ambassadeur à Rome`.
"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import OF_A_PAPER, Item, Put, holds, kinds_of, replaced
from benes_refs.knowledge.fold import fold
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

ELIDED = compiled(r"(d|dell|all)['’](?=[A-ZÀ-Þ])")
ARTICLE = compiled(r"^[^'’]*['’]")
NUMBERED = k.ISSUE + k.DOC_NUMBER + k.NUMBER + k.RANGE
SENT_TO = k.TO + k.TO_OR_AND
POSTS = frozenset(
    "ministro ambasciatore console incaricato rappresentante ministre ambassadeur consul charge affaires "
    "embajador embaixador ambassador minister secretary capo segretario sottosegretario presidente president "
    "secretaire secretario".split()
)
OF_A_STATE = (k.PARTICLE + k.PLACE, k.PARTICLE + k.NAME)
LONGEST_POST = 8  # items
# A name between commas, before “to” or before where and when
HOLDER = compiled(
    f",[{k.NAME}{k.INITIALS}]{{1,3}}(?:(?P<sent>,)(?={k.TO}[^{k.PLACE}])|(?=,(?:{k.PLACE},)?{k.DATE}))"
)


def part_elisions(items: list[Item]) -> list[Item]:
    """The items with a small word apart from the name that it runs into, behind a paper’s type or as “to”."""
    if not holds(items, OF_A_PAPER):
        return items
    found: list[Put] = []
    for at, item in enumerate(items):
        small = ELIDED.match(item.text) if item.kind == k.WORD else None
        if small is not None and (small[1] == "all" or _tells_whose(items, at)):
            found.append((at, at + 1, _parted(item, small.end(), k.TO if small[1] == "all" else k.PARTICLE)))
        elif item.kind in SENT_TO and _names_a_post(items, at):
            found.append((at, at + 1, [Item(k.PARTICLE, item.start, item.end, item.text)]))
    return _with_their_holders(replaced(items, found))


def _with_their_holders(items: list[Item]) -> list[Item]:
    """`Il Ministro ad Atene, Rossi, al Ministro degli Esteri, Verdi, 5 agosto`: a post and who holds it."""
    kinds = kinds_of(items)
    found: list[Put] = []
    for match in HOLDER.finditer(kinds):
        before = items[max(match.start() - LONGEST_POST, 0) : match.start()]
        post = before[kinds_of(before).rfind(k.COMMA) + 1 :]
        sent = match["sent"] is not None or not {*SENT_TO}.isdisjoint(kinds_of(post))
        if sent and any(fold(ARTICLE.sub("", item.text)) in POSTS for item in post):
            found.append((match.start(), match.start() + 1, ()))
            if match["sent"] is not None:
                found.append((match.end() - 1, match.end(), ()))
    return replaced(items, found)


def _tells_whose(items: Sequence[Item], at: int) -> bool:
    """`télégramme d’Alphand`, `dépêche n° 212 d’Alphand`"""
    return kinds_of(items[max(at - LONGEST_POST, 0) : at]).rstrip(NUMBERED).endswith(k.DOCTYPE)


def _names_a_post(items: Sequence[Item], at: int) -> bool:
    """`Il Ministro ad Atene`, `l’ambassadeur à Rome`, `l’ambassadeur de France à Rome`"""
    placed = kinds_of(items[at + 1 : at + 2]) == k.PLACE
    said = at - 2 * (kinds_of(items[max(at - 2, 0) : at]) in OF_A_STATE)
    return placed and said > 0 and fold(ARTICLE.sub("", items[said - 1].text)) in POSTS


def _parted(item: Item, length: int, kind: str) -> list[Item]:
    cut = item.start + length
    return [Item(kind, item.start, cut, item.text[:length]), Item(k.NAME, cut, item.end, item.text[length:])]
