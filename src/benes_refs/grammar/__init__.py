"""How notes are read: text to typed tokens, tokens to chunks, chunks to citations.

    tokens.py  lexer.py       letters to tokens of a kind, with the words that knowledge knows
        senses.py  meanings.py  doubts.py  initials.py       what a known word means where it stands
    dates.py  numbers.py  asides.py  imprints.py  journals.py       runs of tokens to one chunk, by stages
        marks.py  turned.py  houses.py  publishers.py       shelfmarks without labels, publishers
    note.py  sentence.py      a note into parts and sentences, and these into citations, by readers:
        held.py  (placed.py behind.py archive_names.py shelves.py schemes.py)       what an archive holds
        printed.py  (finding.py published.py authors.py titles.py tails.py newspapers.py)       print
        editions.py  dated.py  continued.py       documentary editions, author and year, numbers alone
        repeated.py  (numbered.py)       ibid., op. cit. and what stands behind them
        described.py  documents.py  people.py  parties.py       letters and papers, and who wrote to whom
    unread.py     what was not understood

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
