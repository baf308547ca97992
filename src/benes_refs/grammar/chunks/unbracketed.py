"""What needs no brackets where it stands: `«Красный архив» (т. III, 1923)`, `Box 12 (Folder 3)`."""

from __future__ import annotations

from benes_refs.grammar.chunks.journals import TITLE_ENDS, joint_to_work
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

NUMBER_AND_YEAR = tuple(
    number + sign + year + word
    for number in (k.VOLUME, k.ISSUE, *(k.VOLUME + k.COMMA + issue for issue in k.ISSUE + k.DOC_NUMBER))
    for sign in k.COMMA + k.SEMICOLON
    for year in k.YEAR + k.DATE
    for word in ("", k.YEAR_WORD)
)
YEAR_AND_NUMBER = tuple(k.YEAR + sign + count for sign in k.COMMA + k.STOP for count in k.ISSUE + k.VOLUME)
OF_A_YEAR = (k.PAIR, k.YEAR + k.COMMA + k.ISSUE, k.YEAR + k.COMMA + k.NUMBER, k.ISSUE + k.COMMA + k.YEAR)
BEFORE_A_YEAR_AND_ISSUE = tuple(k.NUMBER + k.ROMAN + k.VOLUME + k.NAME + k.ACRONYM)
NUMBERS_OF_A_PAPER = frozenset(k.YEAR + k.ISSUE + k.VOLUME + k.PAGES + k.COMMA + k.STOP)
EDITED = compiled(f"{k.EDITOR}+{k.COLON}?[{k.PERSONS}]{{1,15}}").fullmatch
TITLED = frozenset(k.QUOTED + k.NAME + k.WORD)
LONGEST_UNIVERSITY = 8  # items


def needs_none(made: Item, behind: Sequence[Item]) -> Sequence[Item]:
    """`«Красный архив» (т. III, 1923)`, `21 June 1861 (pp. 109–110)`: what needs no brackets."""
    if made.kind not in k.ASIDE + k.ISSUED:
        return ()
    kinds, before = kinds_of(made.parts), behind[-1].kind if behind else ""
    if kinds in OF_A_YEAR and before in BEFORE_A_YEAR_AND_ISSUE:
        from benes_refs.grammar.chunks.years_of_issue import year_and_issue  # few need it

        return year_and_issue(made.parts, made)
    if issued := _of_an_issue(made, kinds, behind):
        return issued
    if kinds == k.YEAR and k.THESIS in kinds_of(behind[-LONGEST_UNIVERSITY:]):
        # `PhD diss., Universität Wien (1994)`
        return (Item(k.COMMA, made.start, made.start + 1, ","), *made.parts)
    if made.kind != k.ASIDE:
        return ()
    if before == k.DATE and kinds in k.ISSUE + k.PAGES:
        return made.parts
    # `The Rural World (ed. Peter Marsh), London 1984`
    stated = before in (*TITLE_ENDS, k.COMMA) and EDITED(kinds)
    listed = kinds.startswith(YEAR_AND_NUMBER) and NUMBERS_OF_A_PAPER.issuperset(kinds)
    leveled = before == kinds == k.UNIT  # `Box 12 (Folder 3)`
    if leveled or stated or (before == k.QUOTED and listed):  # `в «Русской старине» (1892, № 11, с. 301–303)`
        return (Item(k.COMMA, made.start, made.start + 1, ","), *made.parts)
    if before in TITLE_ENDS and (joint := joint_to_work(kinds, behind)):
        return (Item(joint, made.start, made.start + 1, made.text[:1]), *made.parts)
    return _with_its_year(made, kinds, behind)


def _of_an_issue(made: Item, kinds: str, behind: Sequence[Item]) -> Sequence[Item]:
    """`1915. № 14203 (23 сентября)`, `Est-Ouest, no. 90 (Paris, June 1991)`: the day or month of an issue."""
    before = kinds_of(behind[-2:])
    if before.endswith(k.ISSUE) and kinds == k.DATE and str(made.parts[0].value).startswith("XXXX"):
        return made.parts
    numbered = before.endswith((k.ISSUE, k.ISSUE + k.COMMA)) and kinds == k.PLACE + k.COMMA + k.DATE
    if not numbered or len(made.parts[-1].value) != len("1991-06"):
        return ()
    return (Item(k.ISSUED, made.start, made.end, made.text, made.parts[-1].value),)


def _with_its_year(made: Item, kinds: str, behind: Sequence[Item]) -> Sequence[Item]:
    """`«Красный архив» (т. III, 1923)`, `Diplomacy, (Vol. 10, Nos. 2 and 3; 1999)`: a volume of a journal."""
    titled = kinds_of(behind[-2:]).rstrip(k.COMMA)[-1:]
    if titled not in TITLED or kinds not in NUMBER_AND_YEAR:
        return ()
    return [Item(k.COMMA, p.start, p.end, ",") if p.kind == k.SEMICOLON else p for p in made.parts]
