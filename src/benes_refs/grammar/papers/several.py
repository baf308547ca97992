"""Several who wrote a letter, or to whom it went: `Hale, Lind and Marsh to Kos, Novák, 23 Aug. 1941`."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.text import NoteText
from benes_refs.grammar.papers.paper import Read, span_of
from benes_refs.knowledge.names import GIVEN
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

PERSON = rf"{k.INITIALS}{{0,2}}{k.NAME}{{1,2}}"
# Commas alone part persons only where there is no doubt that no town stands behind the last
LISTED = compiled(
    rf"(?P<by>{PERSON}(?:,{PERSON}){{0,6}}(?:,?{k.AND}{PERSON})?){k.TO}"
    rf"(?P<to>{PERSON}(?:,{PERSON}){{0,9}}(?:,?{k.AND}{PERSON})?)"
)
PERSONS = compiled(rf"{PERSON}(?:,{PERSON}){{0,9}}(?:,?{k.AND}{PERSON})?")
NO_TOWN = 2  # commas: behind one alone a town may stand
OFFICES = frozenset(
    "Ministry Office Embassy Legation Department Departments Council Committee Commission Bureau Board "
    "Mission Delegation Consulate Headquarters Treasury Admiralty Foreign War State Home".split()
)


def persons_apart(party: Sequence[Item], note: NoteText) -> tuple[str, ...]:
    """`Hull, Welles and Long` are three; `Eden and others`, `State and War Departments` stay together."""
    kinds = kinds_of(party)
    if (k.AND in kinds or k.COMMA in kinds) and PERSONS.fullmatch(kinds) and not _are_no_persons(party):
        return tuple([note.clean(*span_of(person)) for person in _apart(party)])
    return (note.clean(*span_of(party)),)


def between_several(words: Sequence[Item], frame: Read, note: NoteText) -> Read | None:
    """The letter of persons whom commas part: `Hale, Lind to Marsh, Kos, 18 Oct. 1941`."""
    kinds = kinds_of(words)
    if not frame.document.date or k.TO not in kinds or not is_between_several(kinds):
        return None
    at = kinds.index(k.TO)
    by, to = words[:at], words[at + 1 :]
    if _are_no_persons(by) or _are_no_persons(to):
        return None
    document = frame.document._replace(
        type="letter", sender=persons_apart(by, note), recipients=persons_apart(to, note)
    )
    places = (("document.from", span_of(by)), ("document.to", span_of(to)))
    return Read(document, frame.places + places)


def is_between_several(kinds: str) -> bool:
    """Whether commas part persons on either side of “to”, and not a town from them."""
    found = LISTED.fullmatch(kinds)
    if found is None:
        return False
    by, to = (found[side].count(k.COMMA) for side in ("by", "to"))
    return max(by, to) >= NO_TOWN or bool(by and to) or (to > 0 and k.AND in found["to"])


def parted_from_office(word: Item, offices: Sequence[str]) -> list[Item]:
    """`Caccia-FO`, which a hyphen made one word, as who wrote and where to."""
    cut = word.text.find("-")
    if cut < 0 or word.text[cut + 1 :] not in offices or not word.text[:cut].istitle():
        return [word]
    sign = word.start + cut
    return [
        Item(k.NAME, word.start, sign, word.text[:cut]),
        Item(k.DASH, sign, sign + 1, "-"),
        Item(k.ACRONYM, sign + 1, word.end, word.text[cut + 1 :]),
    ]


def _apart(party: Sequence[Item]) -> list[list[Item]]:
    persons: list[list[Item]] = [[]]
    for item in party:
        if item.kind not in k.COMMA + k.AND:
            persons[-1].append(item)
        elif persons[-1]:
            persons.append([])
    return persons


def _are_no_persons(party: Sequence[Item]) -> bool:
    """Offices, or two of one family: `State and War Departments`, `Anna and Jan Hale`."""
    if any(item.text in OFFICES for item in party):
        return True
    return any(len(person) == 1 and person[0].text in GIVEN for person in _apart(party)[:-1])
