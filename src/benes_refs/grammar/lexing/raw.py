"""The tokens of a note, with what few notes need mended before its words are known."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item
from benes_refs.grammar.language.text import NoteText
from benes_refs.grammar.lexing.explained import SPELT_OUT, spelt_out
from benes_refs.grammar.lexing.tokens import scan
from benes_refs.regexes import compiled

SLASHED_LEVEL = compiled(r"(\w+)/(op|p|pap|d|l|ll|оп|п|д|л|лл|спр|арк)")
SLASHED_OPIS = ("/op.", "/оп.")
LETTERED = (" R. ", " Р. ")  # of the fonds of Soviet offices
ELIDED_CREDIT = compiled(r"[dD]['’](?=[A-ZÀ-Ž])(?<=[a-zé.]\s..)")
FINNISH_CASES = (":n ", ":lle ", ":lta ", ":ssa ", ":sta ")  # `JKP:n päiväkirja`
CAPITAL_PARTICLES = frozenset(
    "DE DEL DELLA DELLO DEGLI DEI DI DA DAL DALLA DOS DAS DU DES LE LA LO VON VAN DEN DER TER ZU SAN".split()
)


def tokens(note: NoteText) -> list[Item]:
    raw = [item for start, end in note.pieces for item in scan(note.source, start, end)]
    first, last = note.pieces[0][0], note.pieces[-1][1]
    if max([note.source.find(label, first, last) for label in SLASHED_OPIS]) >= 0:
        raw = [part for item in raw for part in _parted_levels(item)]
    if any(SPELT_OUT.search(note.source, *piece) for piece in note.pieces):
        raw = spelt_out(raw)
    if max([note.source.find(letter, first, last) for letter in LETTERED]) >= 0:
        raw = _with_lettered_fonds(raw)
    if any(ELIDED_CREDIT.search(note.source, *piece) for piece in note.pieces):
        from benes_refs.grammar.lexing.elided import with_elided_credits

        raw = with_elided_credits(raw)
    if max([note.source.find(case, first, last) for case in FINNISH_CASES]) >= 0:
        from benes_refs.grammar.lexing.elided import with_finnish_cases

        raw = with_finnish_cases(raw)
    if not CAPITAL_PARTICLES.isdisjoint([item.text for item in raw if item.kind == k.ACRONYM]):
        from benes_refs.grammar.lexing.small_capitals import with_capital_particles

        raw = with_capital_particles(raw, CAPITAL_PARTICLES)
    return raw


def _parted_levels(item: Item) -> list[Item]:
    """`f. 4/op. 19/d. 18`: the number of a level, the slash for a comma, and the next level's label."""
    found = SLASHED_LEVEL.fullmatch(item.text) if item.kind == k.PAIR else None
    if found is None or len(item.text) != item.end - item.start:
        return [item]
    cut, after = item.start + found.start(2) - 1, item.start + found.start(2)
    return [
        Item(k.NUMBER, item.start, cut, found[1]),
        Item(k.COMMA, cut, after, ","),
        Item(k.WORD, after, item.end, found[2]),
    ]


def _with_lettered_fonds(items: list[Item]) -> list[Item]:
    """`f. R. 5446, op. 12`, `fond R. 8131`: the letter is of the fond's number."""
    out: list[Item] = []
    for item in items:
        lettered = len(out) > 2 and out[-1].text == "." and out[-2].text in "RР"
        label = out[-4 if out[-3].text == "." else -3].text if lettered and len(out) > 3 else ""
        if lettered and item.kind in (k.NUMBER, k.YEAR) and label.casefold() in ("f", "fond", "ф", "фонд"):
            letter = out[-2]
            out[-2:] = [Item(k.CODE, letter.start, item.end, f"{letter.text}-{item.text}")]
        else:
            out.append(item)
    return out
