"""What stands beside an imprint and would be mistaken in it: states, editors."""

from __future__ import annotations

from benes_refs.grammar import kinds as k
from benes_refs.grammar.items import Item, kinds_of

STATES = frozenset(
    "Ala Ariz Ark Cal Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Nebr "
    "Nev Ohio Okla Ont Ore Pa Tenn Tex Va Vt Wash Wis Wyo NY NJ NH NC SC NM DC "
    "California Colorado Connecticut Florida Georgia Illinois Indiana Iowa Kansas Kentucky Maine Maryland "
    "Massachusetts Michigan Minnesota Missouri Nebraska Oregon Pennsylvania Tennessee Texas Utah Vermont "
    "Virginia Wisconsin".split()
) | {"New Jersey", "New Hampshire", "New Mexico", "North Carolina", "South Carolina", "Rhode Island"}
PERSONS = k.NAME + k.INITIALS + k.PARTICLE + k.AND + k.COMMA
STATED = k.PLACE + k.COMMA + k.NAME + k.STOP
TWO_PERSONS = k.NAME + k.NAME + k.AND + k.NAME + k.NAME


def with_states(items: list[Item]) -> list[Item]:
    """`Stanford, Cal. 1985`, `Lawrence, Kans., 1990`: the state belongs to the place."""
    if STATED not in kinds_of(items):
        return items
    out: list[Item] = []
    for item in items:
        stated = [other.kind for other in out[-3:]] == [k.PLACE, k.COMMA, k.NAME] and out[-1].text in STATES
        if stated and item.kind == k.STOP:
            place = out[-3]
            out[-3:] = [Item(k.PLACE, place.start, item.end, f"{place.text}, {out[-1].text}.", place.value)]
        else:
            out.append(item)
    return out


def with_editors_joined(items: list[Item]) -> list[Item]:
    """`hrsg. von A, B und C, München 2004`: C is no publisher; the comma before B says “and”."""
    kinds = kinds_of(items)
    edited = kinds.find(k.EDITOR)
    out = list(items) if edited >= 0 else items
    while edited >= 0:
        end = edited + 1
        while kinds[end : end + 1] and kinds[end] in PERSONS:
            end += 1
        last = kinds.rfind(k.COMMA, edited, end - 1)
        if kinds[end : end + 1] == k.PLACE and last > 0 and TWO_PERSONS in kinds[last:end]:
            comma = items[last]
            out[last] = Item(k.AND, comma.start, comma.end, comma.text)
        edited = kinds.find(k.EDITOR, end)
    return out
