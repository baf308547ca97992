"""Serials of learned bodies behind a title, which no sign but a point parts from it.

`Типография. Ученые записки ЛГУ, т. 80, М., 1941`, `Типография. — ТОДРЛ, т. 24. Л., 1969`
"""

from __future__ import annotations

from benes_refs.grammar.ends.tails import Tail
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.lists import folded
from benes_refs.grammar.works.institutes import names_institute
from benes_refs.knowledge.fold import fold
from benes_refs.quick.typing import Sequence

# The first word, and what stands behind it
FIRST = frozenset(
    folded("ученые уч учен учені вучоныя научные наукові труды тр праці працы известия изв доклады докл зап")
)
MORE = frozenset(folded("записки зап известия вісті"))  # behind a word that says they are learned
SIGNS = k.STOP + k.COMMA + k.DASH
LONGEST = 10  # items
BODY = frozenset(k.NAME + k.ACRONYM + k.WORD + k.STOP)
# Letters of states and parties, with which a title may end
NO_COLLECTIONS = frozenset("СССР РСФСР УССР БССР США КПСС ВКП РКП РСДРП УНР СРСР УРСР НДХ ФРГ ГДР".split())


def before_a_serial(items: Sequence[Item], tail: Tail) -> int:
    """Where the serial begins that ends the words before a volume or an issue; 0 where none does."""
    if not (tail.volume or tail.issue) or tail.publisher:
        return 0
    kinds = kinds_of(items)
    if kinds.endswith(k.STOP + k.DASH + k.ACRONYM):
        return 0 if items[-1].text in NO_COLLECTIONS or items[-1].text < "\u0400" else len(items) - 1
    near = range(len(items) - 2, max(len(items) - LONGEST, 1) - 1, -1)
    return next((at for at in near if kinds[at - 1] in SIGNS and _begins(items[at:])), 0)


def _begins(name: Sequence[Item]) -> bool:
    """`Ученые записки ЛГУ`, `Уч. зап. ЛГУ`, `«Труды» Института истории`; not `Труды по истории`."""
    first, *rest = [item for item in name if item.kind != k.STOP]
    word = str(first.value).partition(" ")[0] if first.kind == k.QUOTED else first.text
    if not rest or not word[:1].isupper() or fold(word) not in FIRST:
        return False
    return rest[0].kind in k.NAME + k.ACRONYM or fold(rest[0].text) in MORE


def behind_its_name(items: Sequence[Item]) -> int:
    """Where the body stands that publishes what is quoted: `«Труды», Академия наук СССР`; 0 if none does."""
    kinds = kinds_of(items)
    behind = kinds.rfind(k.QUOTED + k.COMMA) + len(k.QUOTED + k.COMMA)
    body = items[behind:]
    told = behind > 1 and body and BODY.issuperset(kinds[behind:]) and names_institute(body)
    return behind if told else 0
