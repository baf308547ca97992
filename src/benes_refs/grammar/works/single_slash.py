"""One slash where two are usual: `Ким П. В. Раскол / Урал в прошлом: сб. статей. Пермь, 2004. С. 22–32`.

What stands behind one slash is more often who answers for a book: persons, editors, an institute.
"""

from __future__ import annotations

from benes_refs.grammar.ends.tails import Tail
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.lists import folded
from benes_refs.grammar.works.credits import strip
from benes_refs.grammar.works.halves import Halves
from benes_refs.grammar.works.institutes import names_institute
from benes_refs.knowledge.fold import fold
from benes_refs.quick.typing import Sequence

# What such a book calls itself
COLLECTED = frozenset(
    folded(
        "сборник сб труды тр материалы известия изв вестник записки чтения архив альманах ежегодник журнал "
        "проблемы вопросы очерки збірник зб праці матеріали вісті вісник питання зборнік зборник матэрыялы "
        "весці веснік пытанні сборника сборнике конференции конференція конференції чтений"
    )
)
CAPITAL = k.NAME + k.PLACE + k.QUOTED + k.DOCTYPE + k.LABEL_WORD
PERSONS = (k.NAME + k.INITIALS, k.INITIALS, k.NAME * 2, k.EDITOR, k.NAME + k.EDITOR)


def single_slash(items: Sequence[Item], tail: Tail) -> Halves | None:
    """The title and what holds it, where a slash is followed by the name of a book or journal."""
    cut = kinds_of(items).find(k.SLASH)
    if cut < 1 or not tail.pages or items[cut].text != "/":
        return None
    held = strip(items[cut + 1 :])
    kinds = kinds_of(held)
    if not held or held[0].text[0] < "\u0400" or kinds[0] not in CAPITAL or held[0].text[0].islower():
        return None
    words = [fold(item.text.strip(".")) for item in held]
    if words[0] not in COLLECTED and kinds.startswith(PERSONS):
        return None
    named = not COLLECTED.isdisjoint(words) or (bool(tail.issue) and not tail.of_a_book)
    if not named and (names_institute(held) or k.COLON not in kinds):
        return None
    return items[:cut], held
