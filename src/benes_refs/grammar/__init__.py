"""How notes are read: text to typed tokens, tokens to chunks, chunks to citations.

    tokens.py  lexer.py  kew.py  quotations.py       letters to tokens, with the words that knowledge knows
        senses.py  meanings.py  labels.py  doubts.py  initials.py       what a known word means there
    dates.py  numbers.py  reprints.py  asides.py  imprints.py  journals.py       runs of tokens to one chunk
        dates_in_figures.py  hours.py  misread.py       figures that are dates, and labels read as figures
        marks.py  turned.py  counted.py  sections.py       numbers without labels, or with them behind
        author_date.py  publishers.py  houses.py  guesses.py  mistaken.py  surroundings.py       imprints
    note.py  brackets.py  parting.py  sentence.py       a note into sentences, these into citations:
        held.py  gone_on.py  unregistered.py       what an archive holds, known or not
            archive_names.py  which_archive.py  archival.py  shelves.py  collected.py  schemes.py
            departments.py  years.py  placed.py  behind.py  fascicles.py
        printed.py  printed_letters.py  unpaged.py  told_by_title.py  beside.py  work_kinds.py       print
            finding.py  plausible.py  settled.py  published.py       where one begins, which reading is best
            remarks.py  owned.py  telling.py       what the author says around a source
            authors.py  bylines.py  persons.py  people.py  given_names.py  family_names.py       authors
            titles.py  title_first.py  title_years.py  halves.py  credits.py       title, container, editors
            bodies.py  tails.py  tail.py  figures.py       volume, issue, year, pages
            periodicals.py  newspapers.py  papers_listed.py       papers, their towns, several of one day
        editions.py  edition_paths.py  own_numbers.py       documentary editions
        dated.py  continued.py       author and year, numbers alone
        repeated.py  numbered.py  letters_again.py       ibid., op. cit. and what stands behind them
        described.py  documents.py  papers.py  kept.py  same_paper.py       papers beside what holds them
            letters.py  offices.py  parties.py       who wrote to whom
    unread.py     what was not understood

The language is stated in pyparsing over kinds (kinds.py, notation.py, rules.py) and run by engine.py with
the patterns that build.py makes (patterns.py).  All share items.py, text.py, vocabulary.py and words.py,
whose lists build.py folds (lists.py, foldings.py).
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
