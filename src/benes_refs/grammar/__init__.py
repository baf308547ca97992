"""How notes are read: text to typed tokens, tokens to chunks, chunks to citations.

    lexer.py      letters to tokens of a kind, with the words that knowledge knows
    dates.py  numbers.py  asides.py  imprints.py      runs of tokens to one chunk, stage by stage
    people.py  documents.py  archival.py  editions.py  published.py  tails.py      chunks to facts
    note.py       a note into its citations

The language is stated in pyparsing over kinds (kinds.py, notation.py) and run by engine.py.
"""

from __future__ import annotations

from benes_refs.grammar.note import NoteReader
from benes_refs.knowledge.registry import Knowledge
from benes_refs.model import ParsedNote, Source

_readers: dict[int, tuple[Knowledge, NoteReader]] = {}


def reader(knowledge: Knowledge) -> NoteReader:
    """The one reader for a Knowledge: its lexer and rules are made when first asked for."""
    held = _readers.get(id(knowledge))
    if held is None or held[0] is not knowledge:
        held = _readers[id(knowledge)] = (knowledge, NoteReader(knowledge))
    return held[1]


def parse_notes(source: Source, knowledge: Knowledge) -> tuple[ParsedNote, ...]:
    """The notes of a source with their citations, as read: repeats are not yet resolved."""
    read = reader(knowledge)
    return tuple(read(note, source) for note in source.notes)


__all__ = ["NoteReader", "parse_notes", "reader"]
