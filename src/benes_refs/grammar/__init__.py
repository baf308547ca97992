"""How notes are read: text to typed tokens, tokens to chunks, chunks to citations.

    note.py  rare.py  brackets.py                     a whole note, what few notes need, brackets that cite
    introduced.py  unread.py                          its short forms, what was not understood
    repeated.py     ibid., op. cit. and what stands behind them
    printed/        printed sources in a sentence
    archives/       what an archive holds        editions/      volumes of documentary editions
    papers/         letters, minutes, reports    works/         authors, title, container
    ends/           volume, issue, year, pages
    chunks/         dates, numbers, brackets     imprints/      place, publisher, year
    lexing/         letters to typed tokens      persons/       how persons are named
    language/       kinds, notation, the words that rules go by

Imports run down this list.  The language is stated in pyparsing over kinds (language/notation.py, rules.py)
and run by language/engine.py with the patterns that build.py makes.
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
