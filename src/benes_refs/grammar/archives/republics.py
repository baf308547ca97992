"""Archives that bear the name of the Union's for a republic or a town: `ЦГИА СПб`, `ЦГАОР Латвийской ССР`."""

from __future__ import annotations

from collections.abc import Sequence

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item

# What the archives of the Soviet Union were called, as those of its republics were
CALLED = frozenset(("ЦГИА", "ЦГАОР", "ЦГАЛИ", "ЦДІА"))
OF_THE_UNION = frozenset(("СССР", "РФ", "РСФСР"))
WHERE = k.PLACE + k.NAME + k.ACRONYM + k.WORD + k.IN + k.STOP + k.YEAR_WORD + k.LABEL_WORD
NEAR = 1  # letters from the name to the place that it goes on with


def of_a_republic(archive: Item, behind: Sequence[Item]) -> int:
    """How many words behind an archive's name say that it is another's; 0 where it is the Union's own."""
    if archive.text not in CALLED or not behind or behind[0].start - archive.end > NEAR:
        return 0
    if behind[0].text in OF_THE_UNION or (behind[0].kind == k.WORD and behind[0].text[:1] != "г"):
        return 0
    return next((n for n, item in enumerate(behind) if item.kind not in WHERE), len(behind))
