"""Archives that bear another's name, and say of which place: `ЦГИА СПб`, `ЦГАОР Латвии`, `AD Moselle`."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.quick.typing import Sequence

# What the archives of the Soviet Union were called, as those of its republics were
CALLED = frozenset("ЦГИА ЦГАОР ЦГАЛИ ЦДІА TsGIA TsGAOR TsGALI CGIA CGAOR CGALI TsDIA CDIA".split())
OF_THE_UNION = frozenset("СССР РФ РСФСР SSSR USSR RF RSFSR".split())
WHERE = k.PLACE + k.NAME + k.ACRONYM + k.WORD + k.IN + k.STOP + k.YEAR_WORD + k.LABEL_WORD
OF_THE_DIPLOMATS = "AD"  # and, before a department of France, of that
SERIES_AND_PIECE = (k.NUMBER + k.NAME + k.NUMBER, k.NUMBER + k.ACRONYM + k.NUMBER)  # `304 M 66`, `98 AL 1200`
OF_A_DEPARTMENT = ("du", "des")
NEAR = 1  # letters from the name to the place that it goes on with


def of_a_place(archive: Item, behind: Sequence[Item], numbers: Sequence[Item]) -> int:
    """How many words behind an archive's name say that it is another's; 0 where it is the one known by it."""
    if archive.text == OF_THE_DIPLOMATS:
        named = kinds_of(numbers[:3]) in SERIES_AND_PIECE or (behind and behind[0].text in OF_A_DEPARTMENT)
        return len(behind) if named else 0
    return _of_a_republic(archive, behind)


def _of_a_republic(archive: Item, behind: Sequence[Item]) -> int:
    if archive.text not in CALLED or not behind or behind[0].start - archive.end > NEAR:
        return 0
    if behind[0].text in OF_THE_UNION or (behind[0].kind == k.WORD and behind[0].text[:1] != "г"):
        return 0
    return next((n for n, item in enumerate(behind) if item.kind not in WHERE), len(behind))
