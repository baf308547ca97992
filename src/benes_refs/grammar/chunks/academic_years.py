"""The years of Italian theses: `A.A. 1989-1990`, `a.a. 1989/90`, `anno accademico 1989-90`."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, Put, kinds_of, replaced
from benes_refs.regexes import compiled

SAID = compiled(
    f"(?:(?P<said>{k.INITIALS}|{k.LABEL_WORD}[{k.LABEL_WORD}{k.WORD}])[{k.YEAR}{k.YEARS}{k.PAIR}]"
    f"|{k.LABEL_WORD}{k.UNIT})"
)
WORDS = compiled(r"(?i)(?:a\. ?a\. ?|anno accademico )((?:1[89]|20)\d\d(?: ?[-–/] ?(?:\d\d){1,2})?)")


def with_academic_years(items: list[Item]) -> list[Item]:
    """The items behind a word for a thesis with years that no words lead to."""
    kinds = kinds_of(items)
    found: list[Put] = []
    for match in SAID.finditer(kinds, kinds.find(k.THESIS)):
        start, end = match.span()
        said = " ".join([item.text for item in items[start:end]]).replace(" .", ".")
        if (years := WORDS.fullmatch(said)) is not None:
            year = Item(k.YEARS, items[start].start, items[end - 1].end, years[1].replace(" ", ""))
            found.append((start, end, [year]))
    return replaced(items, found)
