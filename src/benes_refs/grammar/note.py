"""A whole note: parts at semicolons and sentence ends, and in each part the citations it holds.

    note     ::= part (";" part)*
    part     ::= sentence (". " sentence)*
    sentence ::= commentary? [signal] citation* commentary?
    citation ::= [document] holding [document] | [document] edition | [document] repeat | printed

Brackets are through before; what stands inside them is read as a part of its own.
"""

from __future__ import annotations

from benes_refs.grammar import rare
from benes_refs.grammar.archives.another_fond import another_group
from benes_refs.grammar.archives.behind import behind_papers, code_alone
from benes_refs.grammar.archives.gone_on import gone_on
from benes_refs.grammar.archives.held import held, shelved
from benes_refs.grammar.archives.unregistered import named_alone, unregistered
from benes_refs.grammar.brackets import citing_brackets, editing, lists_years
from benes_refs.grammar.chunks.asides import fold_brackets
from benes_refs.grammar.chunks.dates import fold_dates
from benes_refs.grammar.chunks.hours import without_hours
from benes_refs.grammar.chunks.journals import settle_journals
from benes_refs.grammar.chunks.leaves import settle_leaves
from benes_refs.grammar.chunks.misread import mend_labels
from benes_refs.grammar.chunks.numbers import fold_numbers
from benes_refs.grammar.chunks.parting import parts_of, sentences_of
from benes_refs.grammar.chunks.protocols import with_points_of_protocols
from benes_refs.grammar.chunks.reprints import fold_reprints
from benes_refs.grammar.chunks.sections import fold_sections, settle_letters
from benes_refs.grammar.chunks.sittings import settle_sittings
from benes_refs.grammar.editions.edition_paths import fold_edition_paths
from benes_refs.grammar.editions.own_numbers import fold_own_numbers
from benes_refs.grammar.imprints.author_date import fold_author_dates
from benes_refs.grammar.imprints.imprint import fold_imprints
from benes_refs.grammar.introduced import introduced
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of, through
from benes_refs.grammar.language.sentence import ANCHORS, Draft, Found, Sentence
from benes_refs.grammar.language.text import NoteText
from benes_refs.grammar.lexing.lexer import Lexer
from benes_refs.grammar.papers.documents import read_document
from benes_refs.grammar.papers.kept import (
    described_before,
    is_kept_there,
    is_paper_of,
    kept_behind,
    kept_there,
    kept_together,
)
from benes_refs.grammar.papers.leaf_behind import with_day_behind, with_leaf_behind
from benes_refs.grammar.papers.same_paper import describes_the_same, is_letter, without_figures
from benes_refs.grammar.printed.beside import beside
from benes_refs.grammar.printed.diaries import entry_behind
from benes_refs.grammar.printed.papers_listed import each_paper
from benes_refs.grammar.printed.sources import in_edition, printed
from benes_refs.grammar.repeated import ibid, op_cit, said_last
from benes_refs.grammar.unread import unread_in_citation, unread_in_note
from benes_refs.grammar.works.statements import join_statements
from benes_refs.knowledge.registry import Knowledge
from benes_refs.model import Citation, Document, Locator, Note, ParsedNote, Source, Span
from benes_refs.quick.functions import partial
from benes_refs.quick.typing import Iterable, Sequence

READERS = {
    k.ARCHIVE: held,
    k.DEPARTMENT: held,
    k.EDITION: in_edition,
    k.IBID: ibid,
    k.OP_CIT: op_cit,
    k.UNIT: shelved,
    k.SLASHES: shelved,
}
CITING_WHAT = tuple(page + k.COMMA + k.WORD for page in k.NUMBER + k.RANGE)
CITED_THERE = ("citing", "quoting", "based", "drawing", "citant", "citando", "zitierend")


class NoteReader:
    """Reads notes with one Knowledge; the lexer and the rules are made once."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge
        self.lexer = Lexer(knowledge)

    def __call__(self, note: Note, source: Source) -> ParsedNote:
        text = NoteText(source.text, note.pieces)
        items = self.items(text)
        parts = [list(sentences_of(part)) for part in parts_of(items)]
        drafts: list[Draft] = []
        for part in parts:
            told = bool(drafts) and _tells_of_another(drafts[-1], part)
            if told:
                drafts += _described(drafts.pop(), part[0], text)
            found = self._part(part[1:] if told else part, text, drafts[-1] if drafts else None)
            drafts = [*kept_together(drafts, found[0]), *found] if found and drafts else [*drafts, *found]
        citations = tuple(
            _citation(draft, number, items, text, note.marker) for number, draft in enumerate(drafts, 1)
        )
        unread = unread_in_note([sentence for part in parts for sentence in part], citations)
        return ParsedNote(note, source.text, citations, unread, introduced(items, citations))

    def items(self, text: NoteText) -> list[Item]:
        """Tokens, through stage by stage: dates, printings, numbers, brackets, imprints."""
        return through(
            self.lexer(text),
            rare.pages_of_the_web, rare.asked_titles, fold_dates, fold_reprints, fold_numbers,
            partial(rare.names_run_into, note=text), with_points_of_protocols, fold_sections,
            rare.letters_of_archives, rare.volumes_behind_families,
            partial(fold_brackets, note=text), without_hours, rare.short_names,
            partial(rare.initials_without_points, note=text), rare.particles_behind,
            rare.joined_families, rare.named_folders, rare.local_archives,
            partial(fold_edition_paths, knowledge=self.knowledge),
            partial(fold_author_dates, note=text),
            mend_labels, rare.months_behind_issues, settle_journals, rare.years_before_journals,
            settle_sittings, rare.told_nowhere, rare.academic_years, rare.series_of_papers, rare.shared_books,
            partial(fold_imprints, note=text), rare.series_behind_titles, settle_leaves, fold_own_numbers,
            settle_letters, rare.names_before_pages, rare.papers_before_houses, rare.pseudonyms,
            rare.lists_of_authors, rare.editors_in_front, join_statements, editing,
            rare.joined_to_holders, rare.published_there,
        )  # fmt: skip

    def _part(self, sentences: Iterable[list[Item]], text: NoteText, before: Draft | None) -> list[Draft]:
        """The citations of a part in the order they stand; those in brackets behind the one they follow."""
        drafts: list[Draft] = []
        for number, items in enumerate(sentences):
            if drafts and _tells_of(drafts[-1], items):
                drafts += _described(drafts.pop(), items, text)
                continue
            if drafts and (entry := entry_behind(drafts[-1], items)) is not None:
                drafts[-1] = entry
                continue
            told = with_day_behind(drafts[-1], items) if drafts else None
            if drafts and told is None:
                told = with_leaf_behind(drafts[-1], items, text, self.knowledge)
            if told is not None:
                drafts[-1] = told
                continue
            sentence = Sentence(
                items, text, self.knowledge, drafts[-1] if drafts else before, opening=number == 0
            )
            found = citations_in(sentence)
            drafts += found
            for aside in citing_brackets(items, found):
                inside = self._inside(aside, text)
                if drafts and inside and is_kept_there(drafts[-1], inside[0], sentence, aside):
                    inside[0] = kept_there(drafts.pop(), inside[0])
                elif inside and (kept := described_before(sentence, found, inside[0], aside)) is not None:
                    drafts = [d for d in drafts if d not in found or d.start > aside.end]
                    inside[0] = kept
                drafts += inside
        return sorted(drafts, key=lambda draft: (draft.start, draft.end))

    def _inside(self, bracket: Item, text: NoteText) -> list[Draft]:
        if lists_years(bracket):
            from benes_refs.grammar.printed.years_in_brackets import works_by_year  # few need it

            return works_by_year(bracket, text)
        inside: list[Draft] = []
        for part in parts_of(bracket.parts):
            inside += self._part(sentences_of(part), text, inside[-1] if inside else None)
        return inside


def _tells_of(held: Draft, items: Sequence[Item]) -> bool:
    """Whether a sentence only says which paper was cited; a letter, where none was named yet."""
    if held.kind == "archival":
        return describes_the_same(items) or (held.document is None and is_letter(items))
    # `DIMK II. köt. 123. sz. Csáky levele Sztójaynak, 1938. március 3.`, `Там же. С. 18. Письмо Громова …`
    placed = held.locator is not None and (held.kind == "edition" or held.repeat == "ibid")
    return placed and held.document is None and (describes_the_same(items) or is_letter(items))


def _tells_of_another(held: Draft, part: Sequence[list[Item]]) -> bool:
    """`SI AS 531, f. 138, Prepis zapisnika, 18. 8. 1927; Zapisnik občnega zbora, 29. 10. 1927`"""
    kept = held.kind == "archival" and (held.holding is not None or held.repeat == "same")
    if not kept or not part or not (describes_the_same(part[0]) or is_letter(part[0])):
        return False
    # `Dziennik Polski (London), 12 March 1942`, a newspaper; `King diary, 24 September 1938`
    if any(item.value == "diary" for item in part[0][:2]):
        return False
    told, _ = without_figures(part[0])
    last = told[len(kinds_of(told).rstrip(k.STOP + k.YEAR_WORD + k.LABEL_WORD)) - 1]
    return last.kind == k.DATE or kinds_of(last.parts) == k.DATE  # `Zapisnik sa sjednice (23. 10. 1956)`


def _described(held: Draft, items: Sequence[Item], text: NoteText) -> list[Draft]:
    """`SNA, f. MV, k. 209, č. 12345. List Ústredne … z 12. marca 1942.`: the next sentence says what it is.

    Where that is known already it names another paper of the same file.
    """
    told, pages = without_figures(items)
    read = read_document(told, text)
    numbered = kinds_of(items).startswith(k.DOCTYPE + k.ISSUE)  # `Протокол № 28, п. 4`
    if read is None or not (read.document.date or numbered or _tells_who(held, read.document)):
        return [held]
    places = read.places
    locator = None
    if pages:
        first = items.index(told[-1]) + 2
        locator = Locator("page", pages)
        places += (("locator", Span(items[first].start, items[-1].end)),)
    if held.document is None:
        return [
            held._replace(
                document=read.document,
                end=items[-1].end,
                locator=held.locator or locator,
                places=held.places + places,
            )
        ]
    another = Draft(
        "archival", items[0].start, items[-1].end, document=read.document, locator=locator, repeat="same",
        places=places,
    )  # fmt: skip
    return [held, another] if held.document.date != read.document.date else [held]


def _tells_who(held: Draft, document: Document) -> bool:
    """`… Л. 23. Письмо Молотова Сталину. Автограф`: no day, but who wrote it and to whom."""
    return held.document is None and bool(document.sender and document.recipients)


def citations_in(sentence: Sentence) -> list[Draft]:
    """The citations of one sentence, from left to right."""
    drafts: list[Draft] = []
    start = 0
    while sentence.after_joints(start) < len(sentence):
        found = (beside(sentence, start, drafts[-1]) if drafts else None) or _next(sentence, start)
        if found is None:
            break
        draft = found.draft
        if drafts and sentence.kinds[start : start + 1] == k.AND:
            draft = _by_the_same(drafts[-1], draft, sentence, start)
        elif drafts and is_paper_of(drafts[-1], draft, sentence, start):
            draft = kept_behind(drafts.pop(), draft, sentence)
        drafts += _told_together(sentence, start, found._replace(draft=draft)) or each_paper(sentence, draft)
        start = max(found.end, start + 1)
        if draft.kind == "archival" and sentence.kinds.startswith(k.COMMA + k.OP_CIT, start):
            start += 2  # `ASMAE, AP, b. 12, fasc. 2, cit.`: nothing is left out
        elif repeat := said_last(draft, sentence.kinds[start:]):
            drafts[-1] = drafts[-1]._replace(repeat=repeat, end=sentence.items[start + 1].end)
            break
    return drafts


def _told_together(sentence: Sentence, start: int, found: Found) -> list[Draft]:
    """`Hale to Marsh, 3 May 1936, and Marsh to Hale, 5 May 1936, FO 371/20110`: one keeps both."""
    if found.draft.document is None or sentence.kinds.count(k.DATE, start, found.end) < 2:
        return []
    from benes_refs.grammar.papers.told_together import told_together  # few need it

    return told_together(sentence, start, found)


def _by_the_same(before: Draft, draft: Draft, sentence: Sentence, joint: int) -> Draft:
    """`Ullman, Intervention (London 1961) and Britain and the Russian Civil War (London 1968)`"""
    books = (before.kind, draft.kind) in (("book", "book"), ("book", "memoir"), ("memoir", "book"))
    if (
        not books
        or before.work is None
        or draft.work is None
        or draft.start != sentence.items[joint + 1].start
    ):
        return draft
    if draft.work.authors or draft.work.editors or not (draft.work.place or draft.work.publisher):
        return draft
    return draft._replace(work=draft.work._replace(authors=before.work.authors))


def _next(sentence: Sentence, start: int) -> Found | None:
    """The first citation from `start` on: at each anchor a printed source before it, or what it anchors."""
    if k.ARCHIVE in sentence.kinds and (found := behind_papers(sentence, start)) is not None:
        return found
    if (left := rare.in_left_papers(sentence, start)) is not None:
        return left
    led = int(sentence.kind(0) == k.SIGNAL)
    if start == 0 and (sentence.opening or led):
        first = sentence.after_joints(led)
        beside = gone_on(sentence, first) or another_group(sentence, first)
        if beside is not None:
            return beside
    for at in range(start, len(sentence)):
        if sentence.kinds[at] not in ANCHORS:
            continue
        if _printed_before(sentence, start, at) and (found := printed(sentence.until(at), start)):
            return found
        read = READERS[sentence.kinds[at]]
        found = _without_archive_before(sentence, start, at) or read(sentence, start, at)
        if found is not None:
            return found
    return (
        unregistered(sentence, start)
        or code_alone(sentence, start)
        or rare.kept_by_its_letters(sentence, start)
        or named_alone(sentence, start)
        or printed(sentence, start)
    )


def _without_archive_before(sentence: Sentence, start: int, at: int) -> Found | None:
    """What an archive that nobody lists holds, before a shelfmark or joined to what another holds."""
    if READERS[sentence.kinds[at]] is shelved:
        return unregistered(sentence, start)
    joined = sentence.kinds[at - 1 : at + 1] == k.AND + k.ARCHIVE
    if joined and at - 1 > start:
        return unregistered(sentence.until(at - 1), start)
    return rare.kept_by_its_letters(sentence, start)


def _printed_before(sentence: Sentence, start: int, at: int) -> bool:
    """Whether a printed source may stand, complete, between `start` and an anchor."""
    region = sentence.kinds[start:at]
    found = max(region.find(run) for run in CITING_WHAT)
    if found >= 0 and sentence.items[start + found + 2].text in CITED_THERE:
        return True  # `Holloway, Stalin and the Bomb, 253, citing RGASPI, f. 17`
    return k.IMPRINT in region or (k.PAGES in region and k.COMMA in region) or k.ISSUED in region


def _citation(draft: Draft, number: int, items: Sequence[Item], text: NoteText, marker: str) -> Citation:
    return Citation(
        id=f"n{marker}.{number}",
        pieces=text.parts(draft.start, draft.end),
        source=text.source,
        kind=draft.kind,
        signal=draft.signal,
        document=draft.document,
        holding=draft.holding,
        work=draft.work,
        locator=draft.locator,
        repeat=draft.repeat,
        target=draft.target,
        unread=unread_in_citation(items, Span(draft.start, draft.end), draft.places),
        places=draft.places,
    )
