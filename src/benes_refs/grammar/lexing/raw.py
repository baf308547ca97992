"""The tokens of a note, with what few notes need mended before its words are known."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item
from benes_refs.grammar.language.text import NoteText
from benes_refs.grammar.lexing.explained import SPELT_OUT, spelt_out
from benes_refs.grammar.lexing.tokens import parted_levels, scan, with_lettered_fonds
from benes_refs.regexes import compiled

SLASHED_OPIS = ("/op.", "/оп.")
LETTERED = (" R. ", " Р. ")  # of the fonds of Soviet offices
ELIDED_CREDIT = compiled(r"[dD]['’](?=[A-ZÀ-Ž])(?<=[a-zé.]\s..)")
CAPITAL_PARTICLES = frozenset(
    "DE DEL DELLA DELLO DEGLI DEI DI DA DAL DALLA DOS DAS DU DES LE LA LO VON VAN DEN DER TER ZU SAN".split()
)


def tokens(note: NoteText) -> list[Item]:
    raw = [item for start, end in note.pieces for item in scan(note.source, start, end)]
    first, last = note.pieces[0][0], note.pieces[-1][1]
    if max([note.source.find(label, first, last) for label in SLASHED_OPIS]) >= 0:
        raw = [part for item in raw for part in parted_levels(item)]
    if any(SPELT_OUT.search(note.source, *piece) for piece in note.pieces):
        raw = spelt_out(raw)
    if max([note.source.find(letter, first, last) for letter in LETTERED]) >= 0:
        raw = with_lettered_fonds(raw)
    if any(ELIDED_CREDIT.search(note.source, *piece) for piece in note.pieces):
        from benes_refs.grammar.lexing.elided import with_elided_credits

        raw = with_elided_credits(raw)
    if not CAPITAL_PARTICLES.isdisjoint([item.text for item in raw if item.kind == k.ACRONYM]):
        from benes_refs.grammar.lexing.small_capitals import with_capital_particles

        raw = with_capital_particles(raw, CAPITAL_PARTICLES)
    return raw
