"""Two family names of one person, as Spaniards and Catalans have them.

“y” or “i” joins them where another person would have a given name of his own: `José | Hale y Gasset`, against
`J. Hale y M. Marsh`.  In capitals behind initials both are the family’s: `M. D. | HALE ROS`.
"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, Put, kinds_of, replaced
from benes_refs.grammar.language.telling import JOINING_FAMILIES
from benes_refs.grammar.persons.family_names import is_hispanic_given, is_spanish
from benes_refs.knowledge.names import GIVEN
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

FAMILIES = compiled(
    f"{k.NAME}{k.AND}[{k.NAME}{k.PLACE}]"
    f"|{k.ACRONYM}[{k.NAME}{k.ROMAN}]{k.ACRONYM}|(?<={k.INITIALS}){k.ACRONYM}{{2}}(?=[{k.COMMA}{k.COLON}])"
)
LENGTH = 3  # the two and what joins them
MOST_GIVEN = 2  # `Josep M. Hale i Marset`
NAMES_GO_ON = tuple(k.NAME + k.INITIALS + k.ACRONYM + k.PARTICLE + k.WORD + k.PLACE)
OPENS = ("", *k.SEMICOLON + k.SIGNAL + k.COLON + k.AND)
# `Solé i Sabaté`, `Barberà i Soler`: letters that Slavs, who write “i” for “and”, have not
CATALAN_LETTERS = compiled("[àèéïòúüçÀÈÉÏÒÚÜÇ]")


def with_families_joined(items: list[Item]) -> list[Item]:
    """The items, with both family names as one where a given name shows that they are one person’s."""
    kinds = kinds_of(items)
    joined: list[Put] = []
    for at in (match.start() for match in FAMILIES.finditer(kinds)):
        end = at + (LENGTH if _are_of_one(items, kinds, at) else _both_in_capitals(items, kinds, at))
        if end > at:
            said = " ".join([item.text for item in items[at:end]])
            joined.append((at, end, [Item(kinds[at], items[at].start, items[end - 1].end, said)]))
    return replaced(items, joined)


def _are_of_one(items: Sequence[Item], kinds: str, at: int) -> bool:
    joint = items[at + 1].text
    if joint not in JOINING_FAMILIES:
        return False
    given = _given(items, kinds, at)
    if not any(item.kind == k.INITIALS or item.text in GIVEN for item in given[-1:]):
        return False
    hispanic = any(is_hispanic_given(item.text) for item in given)
    return joint != "i" or hispanic or _are_catalan(items[at].text, items[at + 2].text)


def _given(items: Sequence[Item], kinds: str, at: int) -> Sequence[Item]:
    """The given names of whose families begin at `at`: before these, or behind a comma."""
    behind = kinds[at + LENGTH : at + LENGTH + 2]
    if kinds[at - 1 : at] in (k.NAME, k.INITIALS):
        return items[max(at - MOST_GIVEN, 0) : at] if behind[:1] not in NAMES_GO_ON else ()
    turned = kinds[at - 1 : at] in OPENS and behind in (k.COMMA + k.NAME, k.COMMA + k.INITIALS)
    return items[at + LENGTH + 1 : at + LENGTH + 2] if turned else ()


def _both_in_capitals(items: Sequence[Item], kinds: str, at: int) -> int:
    """How many items are both families in capitals: `M. D. HALE ROS`, none in `G. BRUCE STRANG`."""
    both = kinds.startswith(k.ACRONYM * 2, at) and kinds[at - 1 : at] == k.INITIALS
    return 2 if both and items[at].text.title() not in GIVEN and items[at + 1].text.isalpha() else 0


def _are_catalan(*families: str) -> bool:
    return any(is_spanish(family) or CATALAN_LETTERS.search(family) is not None for family in families)
