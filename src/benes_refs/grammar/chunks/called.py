"""What periodicals call themselves and an essay calls them: `Jutro: dnevnik za politiko`, `List „Borba“`."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import PERIODICAL, Item, Put, kinds_of, replaced, wider
from benes_refs.grammar.language.lists import folded
from benes_refs.knowledge.fold import fold
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

_COUNTED = (
    f"(?:[{k.VOLUME}{k.ISSUE}{k.DATE}{k.SERIES}{k.UNIT}]|[{k.NUMBER}{k.ROMAN}],?[{k.ISSUE}{k.ISSUED}{k.DATE}]"
    f"|{k.YEAR}{k.COMMA}[{k.PAGES}{k.ISSUE}{k.VOLUME}])"
)
# `Jutro: dnevnik za gospodarstvo, 4. 1. 1923`, `„Proleter“, organ CK KPJ, br. 3`
SUBTITLED = compiled(
    f"(?:{k.QUOTED}|(?<![^{k.STOP}{k.COMMA}{k.SIGNAL}{k.SEMICOLON}{k.QUOTED}{k.DASH}])"
    f"[{k.NAME}{k.PLACE}][{k.NAME}{k.WORD}{k.DOCTYPE}{k.PLACE}{k.AND}]{{0,4}})"
    f"(?P<subtitle>(?:{k.COLON}[{k.OF_A_SUBTITLE}]|{k.COMMA}{k.WORD})[{k.OF_A_SUBTITLE}]{{1,15}}),{_COUNTED}"
)
# `Gazeta „Głos Ludu”, 3 maja 1946`, `Tjednik „Danas“, br. 12`
CALLED = compiled(
    f"(?<![^{k.STOP}{k.COMMA}{k.SIGNAL}{k.SEMICOLON}{k.IN}{k.COLON}])[{k.NAME}{k.DOCTYPE}{k.WORD}]{k.QUOTED}"
    f"(?:{k.WORD}{k.DATE}|[{k.COMMA}{k.STOP}]?{_COUNTED})"
)
FARTHEST_KIND = 4  # words: `stanovsko politično glasilo`
ORGANS = frozenset(folded("organ orgán organe organo órgano órgão orgaan орган glasilo гласило"))
KINDS_OF_PERIODICAL = ORGANS | frozenset(
    folded(
        "list dnevnik tednik tjednik nedeljnik časnik časopis czasopismo novine noviny pismo gazeta gazette "
        "dziennik tygodnik miesięcznik deník týdeník měsíčník denník týždenník zeitung tageszeitung "
        "tageblatt wochenblatt wochenschrift monatsschrift halbmonatsschrift blatt kampfblatt zeitschrift "
        "journal quotidien hebdomadaire giornale quotidiano settimanale diario daily weekly newspaper "
        "napilap hetilap lap lapja közlöny folyóirat weekblad dagblad revija revue газета журнал часопис "
        "лист дневник гласник"
    )
)
# A volume, an issue and a day, as no book has them: `Domoljub: ljudstvu v pouk, let. 29, št. 17, 27. 4. 1916`
TO_THE_DAY = tuple(
    k.COMMA + volume + k.COMMA + k.ISSUE + k.COMMA + k.DATE for volume in k.VOLUME + k.SERIES + k.UNIT
)


def as_periodicals(items: list[Item]) -> list[Item]:
    """Names of periodicals with what they call themselves, and with what the essay calls them."""
    named = (found.span("subtitle") for found in SUBTITLED.finditer(kinds_of(items)))
    items = replaced(items, [wider(items, *span, PERIODICAL) for span in named if _tells(items, *span)])
    called = (_with_its_kind(items, found.start()) for found in CALLED.finditer(kinds_of(items)))
    return replaced(items, [put for put in called if put is not None])


def _tells(items: Sequence[Item], sign: int, end: int) -> bool:
    """Whether a subtitle says what is printed; one paper of somebody’s is `Hale: list Nováku, 3. 5. 1938`."""
    first = items[sign + 1]
    if items[sign].kind == k.COMMA:
        return fold(first.text) in ORGANS
    words = items[sign + 1 : min(sign + 1 + FARTHEST_KIND, end)]
    owned = first.kind == k.DOCTYPE and (first.text[0].isupper() or words[1].kind == k.NAME)
    told = any(fold(word.text) in KINDS_OF_PERIODICAL for word in words)
    counted = first.kind == k.WORD and kinds_of(items).startswith(TO_THE_DAY, end)
    return counted or (told and not owned)


def _with_its_kind(items: Sequence[Item], at: int) -> Put | None:
    """`List „Borba“`: the name, which begins with the word for a paper; None for another word."""
    if fold(items[at].text) not in KINDS_OF_PERIODICAL:
        return None
    name = items[at + 1]
    made = Item(k.QUOTED, items[at].start, name.end, name.text, name.value, PERIODICAL, name.parts)
    return at, at + 2, [made]
