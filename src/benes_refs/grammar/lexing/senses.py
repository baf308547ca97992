"""What a phrase can mean as it is written, before its neighbours are looked at: worked out once."""

from __future__ import annotations

from benes_refs.knowledge.schema import Phrase, Reading
from benes_refs.quick.functions import lru_cache
from benes_refs.quick.typing import Sequence

MOST = 2048  # senses that are remembered
# `SI AS 1589` is a fond of the Slovene archive, a box is `AŠ`.
NO_LABELS = frozenset(("AS",))
# Letters that are folded into others for look-up, and mean something of their own.
OWN_ROLES = {
    "š": ("box",),
    "Š": ("box",),  # a Slovene škatla, no page
    "č": ("issue", "number"),
    "Č": ("issue", "number"),
    "ř": ("series",),
    "Ř": ("series",),
}


OWN_REPEATS = {"Uő": "idem", "uő": "idem", "UŐ": "idem", "Uo": "ibid", "uo": "ibid"}  # `ugyanő`, `ugyanott`


class Sense:
    """The readings that a spelling allows, their kinds, and the roles that it has as a label."""

    __slots__ = ("kinds", "readings", "roles", "text")

    def __init__(self, text: str, readings: Sequence[Reading]) -> None:
        self.text = text
        self.readings = readings
        self.kinds = frozenset([r.kind for r in readings])
        labels = [] if text in NO_LABELS else [r.value for r in readings if r.kind == "LABEL"]
        self.roles = OWN_ROLES.get(text, tuple(dict.fromkeys(labels)))


OF_SMALL_LETTERS = ("JUNIOR", "DOCTYPE")


@lru_cache(maxsize=MOST)
def spelt(phrase: Phrase, text: str) -> Sense:
    """What a phrase can mean in the case that its words are written in."""
    readings = phrase.fitting(text)
    if text.isupper() and 1 < len(text) < 4:  # `AP 1931-45` is no `ap.`, `MSG 2` no message: acronyms
        readings = tuple(
            [r for r in readings if r.kind not in OF_SMALL_LETTERS and (r.kind != "LABEL" or r.case != "any")]
        )
    if text in OWN_REPEATS:
        readings = tuple([r for r in readings if r.kind != "REPEAT" or r.value == OWN_REPEATS[text]])
    return Sense(text, readings)


@lru_cache(maxsize=MOST)
def without(sense: Sense, kinds: frozenset[str]) -> Sense:
    """The same without its readings of these kinds."""
    return Sense(sense.text, [r for r in sense.readings if r.kind not in kinds])
