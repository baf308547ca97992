"""A whole note: parts at semicolons and sentence ends, and in each part the citations it holds.

    note     ::= part (";" part)*
    part     ::= sentence (". " sentence)*
    sentence ::= commentary? [signal] citation* commentary?
    citation ::= [document] holding [document] | [document] edition | [document] repeat | printed

Brackets are folded before; what stands inside them is read as a part of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from benes_refs.grammar import kinds as k
from benes_refs.grammar.archival import LEAVES, Shelf, holding, one_shelf, read_holding, shelfmark
from benes_refs.grammar.asides import fold_brackets
from benes_refs.grammar.dates import fold_dates
from benes_refs.grammar.documents import Read, letter, read_document, trim
from benes_refs.grammar.editions import read_edition
from benes_refs.grammar.finding import find_printed, plausible
from benes_refs.grammar.imprints import fold_imprints
from benes_refs.grammar.items import Item, kinds_of
from benes_refs.grammar.lexer import Lexer
from benes_refs.grammar.numbers import fold_numbers, mend_labels
from benes_refs.grammar.people import read_authors
from benes_refs.grammar.published import Printed, read_printed
from benes_refs.grammar.tails import read_tail
from benes_refs.grammar.text import NoteText
from benes_refs.grammar.unread import unread_in_citation, unread_in_note
from benes_refs.knowledge.load import Knowledge
from benes_refs.model import Citation, Document, Holding, Kind, Locator, Note, ParsedNote, Source, Span, Work

Repeat = Literal["", "ibid", "op-cit", "idem", "short", "same"]
ANCHORS = k.ARCHIVE + k.DEPARTMENT + k.EDITION + k.IBID + k.OP_CIT + k.UNIT + k.SLASHES
CLOSERS = k.PAGES + k.UNIT + k.IMPRINT + k.DOC_NUMBER + k.CHAPTER + k.CROSS_REFERENCE + k.ABBREVIATION + k.FOLLOWING + k.VERSO + k.ISSUE + k.DATE + k.IBID + k.OP_CIT
CAPITAL = k.NAME + k.INITIALS + k.ACRONYM + k.QUOTED + k.ARCHIVE + k.EDITION + k.IBID + k.SIGNAL + k.DOCTYPE + k.BRACKET + k.PLACE + k.IDEM + k.DEPARTMENT + k.IN + k.PARTICLE + k.TO + k.AND + k.ROMAN
NESTED_SIGNS = set(k.ARCHIVE + k.EDITION + k.IBID + k.OP_CIT + k.UNIT + k.SLASHES + k.IMPRINT + k.PAGES + k.VOLUME + k.DEPARTMENT + k.ISSUE + k.DATE + k.URL)


LOCATING = k.PAGES + k.CHAPTER + k.VOLUME + k.COMMA + k.STOP + k.COLON + k.DASH + k.ASIDE + k.AND + k.EXTENT + k.YEAR + k.YEARS
STATED = set(k.IMPRINT + k.PAGES + k.ISSUE + k.VOLUME + k.URL + k.DOUBLE_SLASH + k.YEAR + k.NUMBER)
HOLDERS = set(k.ARCHIVE + k.EDITION + k.IBID + k.OP_CIT + k.SLASHES + k.IMPRINT + k.DEPARTMENT)


@dataclass(frozen=True, slots=True)
class Draft:
    """A citation before it has an id and a text."""

    kind: Kind
    start: int
    end: int
    signal: str = ""
    document: Document | None = None
    holding: Holding | None = None
    work: Work | None = None
    locator: Locator | None = None
    repeat: Repeat = ""
    target: str = ""
    places: tuple[tuple[str, Span], ...] = ()


class NoteReader:
    """Reads notes with one Knowledge; the lexer and the rules are made once."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge
        self.lexer = Lexer(knowledge)

    def __call__(self, note: Note, source: Source) -> ParsedNote:
        text = NoteText(source.text, note.pieces)
        items = self.items(text)
        parts = list(_parts(items))
        drafts: list[Draft] = []
        for part in parts:
            before = drafts[-1] if drafts else None
            drafts += PartReader(part, text, self.knowledge, before).read()
        read = (_citation(draft, number, note, text) for number, draft in enumerate(drafts, start=1))
        citations = tuple(replace(citation, unread=unread_in_citation(items, citation)) for citation in read)
        unread = unread_in_note([s for part in parts for s in sentences(part)], citations)
        return ParsedNote(note, text.clean(*note.span), citations, unread, _introduced(items, citations))

    def items(self, text: NoteText) -> list[Item]:
        """Tokens, folded stage by stage: dates, numbers, brackets, imprints."""
        items = fold_numbers(fold_dates(self.lexer(text)))
        return fold_imprints(mend_labels(fold_brackets(items, text)), text)


def _citation(draft: Draft, number: int, note: Note, text: NoteText) -> Citation:
    return Citation(
        id=f"n{note.marker}.{number}",
        pieces=text.parts(draft.start, draft.end),
        text=text.clean(draft.start, draft.end),
        kind=draft.kind,
        signal=draft.signal,
        document=draft.document,
        holding=draft.holding,
        work=draft.work,
        locator=draft.locator,
        repeat=draft.repeat,
        target=draft.target,
        places=draft.places,
    )


def _introduced(items: Sequence[Item], citations: Sequence[Citation]) -> tuple[tuple[str, str], ...]:
    """The short forms that the note introduces, each with the citation it stands in or behind."""
    out: list[tuple[str, str]] = []
    for item in items:
        if item.kind == k.ABBREVIATION and not _names_itself(item):
            cited = [c for c in citations if c.span.start <= item.start <= c.span.end + 2]
            out += [(str(item.value), cited[-1].id)] if cited else []
        elif item.kind in (k.ASIDE, k.BRACKET):
            out += _introduced(item.parts, citations)
    return tuple(out)


def _names_itself(item: Item) -> bool:
    """`(hereafter DDF)` says nothing that the registry does not know."""
    said = [part for part in item.parts if part.kind not in (k.HEREAFTER, k.WORD, k.TO, k.COLON, k.DASH, k.COMMA)]
    return len(said) == 1 and said[0].kind in (k.ARCHIVE, k.EDITION)


def _parts(items: list[Item]) -> Iterator[list[Item]]:
    """The stretches between semicolons; an unclosed bracket parts too."""
    part: list[Item] = []
    for item in items:
        if item.kind in (k.SEMICOLON, k.OPEN, k.OPEN_BRACKET):
            if part:
                yield part
            part = []
        elif item.kind not in (k.CLOSE, k.CLOSE_BRACKET):
            part.append(item)
    if part:
        yield part


def sentences(items: Sequence[Item]) -> Iterator[list[Item]]:
    """Sentences of a part.  A point ends one only after something that can end a citation."""
    sentence: list[Item] = []
    for at, item in enumerate(items):
        sentence.append(item)
        if item.kind not in (k.STOP, k.QUESTION) or at + 1 >= len(items):
            continue
        if items[at + 1].kind in CAPITAL and items[at + 1].kind != k.BRACKET and _ends(items, at, sentence):
            yield sentence
            sentence = []
    if sentence:
        yield sentence


def _ends(items: Sequence[Item], at: int, sentence: Sequence[Item]) -> bool:
    last, following = items[at - 1], items[at + 1]
    anchored = any(item.kind in ANCHORS or item.kind in (k.PAGES, k.IMPRINT) for item in sentence)
    if last.kind == k.DATE and following.kind in (k.ARCHIVE, k.EDITION, k.DEPARTMENT) and not anchored:
        return False
    if last.kind in CLOSERS:
        return True
    if last.kind in (k.NUMBER, k.RANGE, k.ROMAN) and at > 1:
        return items[at - 2].kind in (k.COMMA, k.COLON, k.IMPRINT, k.ISSUED, k.IBID, k.AND) and anchored or (
            items[at - 2].kind in (k.COMMA, k.COLON, k.ISSUED)
        )
    if last.kind in (k.ASIDE, k.BRACKET) and at > 1:
        return items[at - 2].kind in CLOSERS + k.NUMBER + k.RANGE
    if last.kind == k.YEAR:
        return items[at - 2].kind == k.COMMA and following.kind != k.DASH and anchored
    return anchored and last.kind in (k.WORD, k.NAME, k.PLACE, k.TO, k.IN) and any(
        item.kind in CLOSERS for item in sentence
    ) and following.kind in CAPITAL


def _opened(sentence: list[Item]) -> list[Item]:
    """An archive whose shelfmark stands in brackets: `Library of Congress (the X collection, cont. 14)`."""
    for at in range(len(sentence) - 1):
        if sentence[at].kind == k.ARCHIVE and sentence[at + 1].kind == k.ASIDE:
            if any(part.kind in (k.UNIT, k.SLASHES) for part in sentence[at + 1].parts):
                return [*sentence[: at + 1], *sentence[at + 1].parts, *sentence[at + 2 :]]
    return sentence


class PartReader:
    """Reads one part, sentence by sentence; asides follow the citation they stand behind."""

    def __init__(self, items: list[Item], note: NoteText, knowledge: Knowledge, before: Draft | None = None) -> None:
        self.items = items
        self.note = note
        self.knowledge = knowledge
        self.before = before  # the citation of the part before
        self.opening = True  # whether this is the first sentence of its part

    def read(self) -> list[Draft]:
        drafts: list[Draft] = []
        for number, sentence in enumerate(map(_opened, sentences(self.items))):
            self.opening = number == 0
            found = self.sentence(sentence)
            drafts += found
            drafts += self.asides(sentence, found)
        return sorted(drafts, key=lambda draft: (draft.start, draft.end))

    def asides(self, sentence: Sequence[Item], found: Sequence[Draft]) -> list[Draft]:
        """Citations inside brackets, unless the bracket told of a citation's document."""
        drafts: list[Draft] = []
        for item in sentence:
            if item.kind not in (k.ASIDE, k.BRACKET) or not NESTED_SIGNS & set(kinds_of(item.parts)):
                continue
            used = any(
                start <= item.start and item.end <= end or item.start <= start and end <= item.end
                for draft in found
                for name, (start, end) in draft.places
                if name.startswith(("document", "work.title", "work.container"))
            )
            if used:
                continue
            only_dates = not (NESTED_SIGNS - {k.DATE}) & set(kinds_of(item.parts))
            if only_dates:
                continue
            for part in _parts(list(item.parts)):
                drafts += PartReader(part, self.note, self.knowledge).read()
        return drafts

    def sentence(self, items: list[Item]) -> list[Draft]:
        drafts: list[Draft] = []
        start = 0
        while start < len(items):
            made, after = self.next_citation(items, start)
            if made is None:
                break
            drafts.append(made)
            start = max(after, start + 1)
        return drafts

    def next_citation(self, items: list[Item], start: int) -> tuple[Draft | None, int]:
        """The first citation from `start` on, and the index after it."""
        kinds = kinds_of(items)
        for at in range(start, len(items)):
            kind = kinds[at]
            if kind not in ANCHORS:
                continue
            printed = self.printed(items[:at], start) if _printed_before(kinds, start, at) else None
            if printed is not None:
                return printed
            made = self.anchored(items, kinds, start, at)
            if made is not None:
                return made
        return self.printed(items, start) or (None, len(items))

    def anchored(self, items: list[Item], kinds: str, start: int, at: int) -> tuple[Draft, int] | None:
        match kinds[at]:
            case k.ARCHIVE | k.DEPARTMENT:
                return self.held(items, kinds, start, at)
            case k.EDITION:
                return self.edited(items, kinds, start, at)
            case k.IBID:
                return self.repeated(items, kinds, start, at)
            case k.OP_CIT:
                return self.op_cit(items, kinds, start, at)
            case _:
                return self.bare_shelfmark(items, kinds, start, at)

    # archives

    def held(self, items: list[Item], kinds: str, start: int, at: int) -> tuple[Draft, int] | None:
        found = holding.match(kinds, at)
        if found is None or "shelf" not in found:
            return None
        shelf_items = items[slice(*found["shelf"])]
        collection = items[slice(*found["collection"])] if "collection" in found else []
        archive = _named_in_brackets(items[found["archive"][0]], items, at)
        if not any(item.kind not in LOCATING for item in shelf_items):
            return None
        length = one_shelf(shelf_items)
        shelf = read_holding(archive, collection, shelf_items[:length], self.note, self.knowledge)
        if not shelf.levels and not shelf.leaf and not shelf.document:
            return None
        return self._with_document(items, start, at, found["shelf"][0] + length, shelf, "archival", "")

    def bare_shelfmark(self, items: list[Item], kinds: str, start: int, at: int) -> tuple[Draft, int] | None:
        """A shelfmark without a known archive: the words before it may name one, or another citation has."""
        found = shelfmark.match(kinds, at)
        if found is None:
            return None
        length = one_shelf(items[at : found.end])
        run = items[at : at + length]
        decimal = _decimal_file(items, start, at) if "record_group" in items[at].roles else None
        if not _archival(run):
            return self._leaf_of_document(items, start, at, at + length)
        name = self._unknown_archive(items, start, at)
        end = at + length
        known = _known_short_form(items, at) if name is not None else None
        archive, collection, after = self._archive_after(items, end)
        if archive is not None:
            begin = at if decimal is None else decimal
            if name is not None:
                collection, begin = name
            run = [*(items[decimal : decimal + 1] if decimal is not None else []), *run]
            shelf = read_holding(archive, collection, run, self.note, self.knowledge)
            return self._with_document(items, start, begin, after, shelf, "archival", "")
        if name is not None and known is not None:
            words, begin = name
            named = Item(k.ARCHIVE, words[0].start, words[-1].end, "", known)
            shelf = read_holding(named, [], run, self.note, self.knowledge)
            return self._with_document(items, start, begin, end, shelf, "archival", "")
        shelf = read_holding(None, [], run, self.note, self.knowledge)
        if name is None:
            return self._with_document(items, start, at, end, shelf, "archival", "same")
        words, begin = name
        shelf.name = self.note.clean(words[0].start, words[-1].end).strip(" ,.:;")
        shelf.places.append(("holding.archive", Span(words[0].start, words[-1].end)))
        shelf.name_levels()
        return self._with_document(items, start, begin, end, shelf, "archival", "")

    def _leaf_of_document(self, items: list[Item], start: int, at: int, end: int) -> tuple[Draft, int] | None:
        """A document cited before, with no more than its leaf: `лист Балицького Косіору, 3 жовтня 1935 р., арк. 6`."""
        if not LEAVES & set(items[at].roles):
            return None
        read, begin, signal = self._document_before(items, start, at)
        if read is None or not (read.document.date or read.document.sender):
            return None
        shelf = read_holding(None, [], items[at:end], self.note, self.knowledge)
        target = next((str(item.value) for item in items[begin:at] if item.kind == k.CROSS_REFERENCE), "")
        places = tuple(shelf.places) + read.places
        return Draft("other", items[begin].start, items[end - 1].end, signal, read.document, None, None, shelf.locator, "short", target, places), end

    def _archive_after(self, items: list[Item], end: int) -> tuple[Item | None, list[Item], int]:
        """American order: `box 12, folder 3, Kennan Papers, Library of Congress`."""
        for at in range(end, min(end + 24, len(items))):
            kind = items[at].kind
            if kind == k.ARCHIVE:
                after = at + 1
                while after < len(items) and items[after].kind in (k.ABBREVIATION, k.PLACE, k.ACRONYM) or (
                    after + 1 < len(items) and items[after].kind == k.COMMA and items[after + 1].kind in (k.PLACE, k.ACRONYM)
                ):
                    after += 1
                return items[at], list(trim(items[end:at])), after
            if kind in k.STOP + k.SEMICOLON + k.DATE + k.EDITION + k.IBID + k.SIGNAL + k.UNIT:
                break
        return None, [], end

    def _unknown_archive(self, items: list[Item], start: int, at: int) -> tuple[list[Item], int] | None:
        """The name of an archive that the registry does not have: the words just before its shelfmark."""
        end = at
        while end > start and items[end - 1].kind in (k.COMMA, k.STOP, k.COLON, k.ABBREVIATION, k.DASH):
            end -= 1
        begin = end
        while begin > start and items[begin - 1].kind in (k.ACRONYM, k.NAME, k.WORD, k.PLACE, k.ROMAN, k.PARTICLE, k.TO, k.IN, k.AND, k.COMMA, k.INITIALS, k.YEARS, k.YEAR, k.CODE) and end - begin < 14:
            if items[begin - 1].kind == k.COMMA and _archive_word(" ".join(w.text for w in items[begin:end])):
                break
            begin -= 1
        words = list(trim(items[begin:end]))
        while words and words[0].kind in (k.WORD, k.IN, k.TO, k.AND, k.PARTICLE):
            words.pop(0)
        if not words or end == at and items[at].kind != k.UNIT:
            return None
        if not any(w.kind == k.ACRONYM for w in words) and not any(_archive_word(w.text) for w in words):
            return None
        return words, items.index(words[0])

    def _with_document(self, items: list[Item], start: int, at: int, end: int, shelf: Shelf, kind: Kind, repeat: Repeat) -> tuple[Draft, int]:
        read, begin, signal = self._document_before(items, start, at)
        target = ""
        if read is None:
            read, end, target = self._document_after(items, end)
            end = self._leaf_after(items, end, shelf)
        else:
            end = _skip_short_forms(items, end)
        places = tuple(shelf.places) + (read.places if read else ())
        draft = Draft(
            kind, items[begin].start, items[end - 1].end, signal, read.document if read else None,
            shelf.holding if shelf.levels or shelf.archive or shelf.name else None,
            None, shelf.locator, repeat, target, places,
        )  # fmt: skip
        return draft, end

    def _leaf_after(self, items: list[Item], end: int, shelf: Shelf) -> int:
        """A leaf told after the document: `FO 371/21103, minute by Collier, 26 Nov. 1937, fos 159-73`."""
        at = end + (end < len(items) and items[end].kind == k.COMMA)
        if shelf.leaf or at >= len(items) or items[at - 1].kind != k.COMMA:
            return end
        item = items[at]
        if item.kind == k.PAGES or (item.kind == k.UNIT and LEAVES & set(item.roles) and "fond" not in item.roles):
            shelf.add_leaf(str(item.value), "page" if item.kind == k.PAGES else "folio")
            shelf.places.append(("locator", Span(item.start, item.end)))
            return at + 1
        return end

    # documents beside what holds them

    def _document_before(self, items: list[Item], start: int, at: int) -> tuple[Read | None, int, str]:
        """The document described before `at`: what was read, where the citation begins, its signal."""
        region = items[start:at]
        signal = ""
        cut = 0
        for n, item in enumerate(region):
            if item.kind == k.SIGNAL:
                signal, cut = str(item.value), n + 1
            elif item.kind in (k.EDITION, k.ARCHIVE):
                cut = n + 1
        region = region[cut:]
        base = start + cut
        kinds = kinds_of(region)
        bracket = next((n for n, item in enumerate(region) if item.kind == k.BRACKET and len(item.parts) > 1), None)
        if bracket is not None:
            read = read_document([region[bracket], *region[bracket + 1 : bracket + 3]] if _dated_after(region, bracket) else [region[bracket]], self.note)
            if read is not None:
                return read, base + bracket, signal
        found = self._letter_in(region, kinds)
        if found is not None:
            tail = _end_of_description(region)
            read = read_document(region[found:tail], self.note)
            if read is not None:
                return read, base + found, signal
        begin = 0 if cut and region and region[0].kind == k.WORD else _description_start(region)
        end = _end_of_description(region)
        if begin is None or begin >= end:
            return None, _citation_start(items, base, at), signal
        candidate = region[begin:end]
        titled = candidate[0].kind in k.QUOTED + k.DOCTYPE or (self.opening and start == 0)
        if not _describes(candidate, region, end, titled or bool(cut)):
            return None, _citation_start(items, base, at), signal
        read = read_document(candidate, self.note)
        return (read, base + begin, signal) if read is not None else (None, _citation_start(items, base, at), signal)

    def _letter_in(self, region: Sequence[Item], kinds: str) -> int | None:
        for n in range(len(region)):
            if kinds[n] not in k.NAME + k.INITIALS + k.PARTICLE + k.PLACE + k.ACRONYM + k.DOCTYPE:
                continue
            if n and kinds[n - 1] in k.NAME + k.INITIALS:
                continue
            begin = n + 1 if kinds[n] == k.DOCTYPE else n
            if letter.match(kinds, begin):
                return n
        return None

    def _document_after(self, items: list[Item], end: int) -> tuple[Read | None, int, str]:
        """A document told after its shelfmark: in brackets, or behind a comma, colon or dash."""
        target = ""
        after = end
        if after + 1 < len(items) and items[after].kind == k.STOP and items[after + 1].kind == k.BRACKET:
            after += 1
        while after < len(items) and items[after].kind in (k.ABBREVIATION, k.CROSS_REFERENCE):
            if items[after].kind == k.CROSS_REFERENCE:
                target = str(items[after].value)
            after += 1
        if after >= len(items):
            return None, after, target
        item = items[after]
        if item.kind in (k.BRACKET, k.ASIDE):
            if item.kind == k.ASIDE and HOLDERS & set(kinds_of(item.parts)):
                return None, end, target
            described = item.kind == k.BRACKET or any(p.kind in (k.DATE, k.DOCTYPE) for p in item.parts) or letter.match(kinds_of(item.parts)) is not None
            if described and (read := read_document(item.parts, self.note)):
                return read, after + 1, target
            return None, after, target
        if item.kind not in (k.COMMA, k.COLON, k.DASH) or after + 1 >= len(items):
            return None, after, target
        stop = next((n for n in range(after + 1, len(items)) if items[n].kind in ANCHORS + k.PAGES), len(items))
        rest = items[after + 1 : stop]
        if not rest or not _could_be_title(rest):
            return None, after, target
        read = read_document(rest, self.note)
        return (read, stop, target) if read is not None else (None, after, target)

    # editions

    def edited(self, items: list[Item], kinds: str, start: int, at: int) -> tuple[Draft, int] | None:
        made = read_edition(items, at, self.note, self.knowledge)
        if made is None:
            return None
        read, begin, signal = self._document_before(items, start, at)
        end, target = made.end, ""
        if read is None:
            read, end, target = self._document_after(items, end)
        else:
            end = _skip_short_forms(items, end)
        places = made.places + (read.places if read else ())
        draft = Draft("edition", items[begin].start, items[end - 1].end, signal, read.document if read else None, None, made.work, made.locator, "", target, places)
        return draft, end

    # pointing back

    def repeated(self, items: list[Item], kinds: str, start: int, at: int) -> tuple[Draft, int] | None:
        read, begin, signal = self._document_before(items, start, at)
        names, after_names, _, sure, names_span = read_authors(items, kinds, begin, self.note) if begin < at else ((), begin, False, 0, None)
        chapter: Printed | None = None
        if sure and read is not None and not read.document.date and not read.document.sender:
            chapter = self._chapter(items, begin, after_names, at, names, names_span)
        after = at + 1
        while after < len(items) and items[after].kind in (k.COMMA, k.STOP, k.COLON, k.DASH):
            after += 1
        found = shelfmark.match(kinds, after) if after < len(items) else None
        places: tuple[tuple[str, Span], ...] = (("repeat", Span(items[at].start, items[at].end)),)
        if chapter is not None:
            tail, end = self._tail_after(items, at + 1)
            places += chapter.places + tuple(tail.spans)
            return Draft("chapter", items[begin].start, items[end - 1].end, signal, None, None, chapter.work, tail.locator(), "ibid", "", places), end
        if found is not None and (_archival(items[after : found.end]) or items[after].kind == k.SLASHES):
            end = after + one_shelf(items[after : found.end])
            shelf = read_holding(None, [], items[after:end], self.note, self.knowledge)
            if read is None:
                read, end, _ = self._document_after(items, end)
            held = shelf.holding if shelf.levels else None
            places += tuple(shelf.places) + (read.places if read else ())
            return Draft("archival" if shelf.levels else "other", items[begin].start, items[end - 1].end, signal, read.document if read else None, held, None, shelf.locator, "ibid", "", places), end
        tail, end = self._tail_after(items, at + 1)
        if tail.issue and not tail.pages and not tail.numbers:
            tail.numbers, tail.issue = tail.issue, ""
        work = Work(series=tail.series, volume=tail.volume, issue=tail.issue, issued=tail.issued)
        if read is None:
            read, end, _ = self._document_after(items, end)
        places += tuple(tail.spans) + (read.places if read else ())
        return Draft("other", items[begin].start, items[end - 1].end, signal, read.document if read else None, None, work if work != Work() else None, tail.locator(), "ibid", "", places), end

    def _chapter(self, items: list[Item], begin: int, after: int, at: int, names: tuple[object, ...], span: Span | None) -> Printed | None:
        title = trim(items[after:at])
        if title and title[-1].kind == k.IN:
            title = trim(title[:-1])
        if not title:
            return None
        text = str(title[0].value) if len(title) == 1 and title[0].kind == k.QUOTED else self.note.clean(title[0].start, title[-1].end)
        places = (("work.title", Span(title[0].start, title[-1].end)), *((("work.authors", span),) if span else ()))
        return Printed("chapter", Work(authors=names, title=text.strip(" ,.:")), None, places, begin, at, 0)  # type: ignore[arg-type]

    def _tail_after(self, items: list[Item], start: int) -> tuple[object, int]:
        """The numbered end after a repeat word: pages, numbers, a volume."""
        chunks = k.PAGES + k.VOLUME + k.ISSUE + k.DOC_NUMBER + k.CHAPTER + k.NUMBER + k.RANGE + k.ROMAN + k.UNIT + k.YEAR + k.PAIR + k.VERSO + k.FOLLOWING + k.SERIES + k.CODE
        end = start
        at = start
        while at < len(items):
            kind = items[at].kind
            if kind in chunks:
                end = at + 1
            elif kind not in (k.COMMA, k.STOP, k.COLON, k.AND, k.DASH):
                break
            elif kind == k.STOP and end > start and not _goes_on(items, at + 1):
                break
            at += 1
        return read_tail(items[start:end]), end

    def op_cit(self, items: list[Item], kinds: str, start: int, at: int) -> tuple[Draft, int] | None:
        begin, signal = start, ""
        for n in range(start, at):
            if kinds[n] == k.SIGNAL:
                begin, signal = n + 1, str(items[n].value)
        names: tuple[object, ...] = ()
        span: Span | None = None
        first = begin
        party = self._letter_in(items[begin:at], kinds[begin:at])
        for first in range(begin, at if party is None else begin):
            if kinds[first] in k.NAME + k.INITIALS + k.ACRONYM + k.PARTICLE + k.PLACE:
                names, _, _, sure, span = read_authors(items, kinds, first, self.note)
                if names:
                    break
        tail, end = self._tail_after(items, at + 1)
        work = Work(authors=names, volume=tail.volume)  # type: ignore[arg-type, attr-defined]
        middle = trim(items[first:at])
        read = None
        if party is not None:
            read = read_document(items[begin + party : at], self.note)
            begin += party
        places = (("repeat", Span(items[at].start, items[at].end)), *tail.spans, *((("work.authors", span),) if span else ()))  # type: ignore[attr-defined]
        start_item = items[first] if names and middle else items[begin] if read else items[at]
        draft = Draft("other" if read else "book", start_item.start, items[end - 1].end, signal, read.document if read else None, None, work if names or tail.volume else None, tail.locator(), "short" if read else "op-cit", "", places)  # type: ignore[attr-defined]
        return draft, end

    # printed sources

    def printed(self, items: list[Item], start: int) -> tuple[Draft, int] | None:
        made = self._letter_only(items, start) or self._document_alone(items, start) or self._printed_document(items, start)
        if made is not None:
            return made
        found = find_printed(items, start, self.note)
        if found is None:
            return None
        best, signal = found
        if self._another_document(best):
            return self._in_same_file(items, best)
        if not plausible(best, items):
            return None
        end = _skip_short_forms(items, best.end)
        repeat: Repeat = "idem" if best.idem else ""
        draft = Draft(best.kind, items[best.start].start, items[end - 1].end, signal, None, None, best.work, best.locator, repeat, "", best.places)
        return draft, end

    def _printed_document(self, items: list[Item], start: int) -> tuple[Draft, int] | None:
        """A letter or a typed paper printed in a book: `Stalin to Molotov, 12 June 1932, in Pis’ma … (Moscow, 1995), 245`."""
        kinds = kinds_of(items)
        first = start
        while first < len(items) and kinds[first] in k.SIGNAL + k.COMMA + k.AND + k.DASH + k.STOP:
            first += 1
        if first >= len(items) or not (kinds[first] == k.DOCTYPE or letter.match(kinds, first)):
            return None
        dates = [n for n in range(first, len(items) - 2) if kinds[n] == k.DATE]
        if not dates:
            return None
        joint = dates[0] + 1
        while joint < len(items) and kinds[joint] in k.COMMA + k.STOP + k.COLON:
            joint += 1
        if joint >= len(items) or kinds[joint] not in k.IN + k.DASH + k.DOUBLE_SLASH:
            return None
        read = read_document(items[first : dates[0] + 1], self.note)
        work = read_printed(items, joint + 1, self.note)
        if read is None or work is None or not plausible(work, items):
            return None
        places = read.places + work.places
        draft = Draft(work.kind, items[first].start, items[work.end - 1].end, "", read.document, None, work.work, work.locator, "", "", places)
        return draft, work.end

    def _document_alone(self, items: list[Item], start: int) -> tuple[Draft, int] | None:
        """`See Zapis’ besedy X s Y (Prague, July 4, 1937)`: a dated paper, and no word of where it is kept."""
        if items[start].kind != k.SIGNAL or start + 1 >= len(items) or items[start + 1].kind != k.DOCTYPE:
            return None
        rest = list(trim(items[start + 1 :]))
        if any(item.kind in STATED for item in rest):
            return None
        read = read_document(rest, self.note)
        if read is None or not read.document.date or not read.document.title:
            return None
        return Draft("archival", rest[0].start, rest[-1].end, str(items[start].value), read.document, places=read.places), len(items)

    def _another_document(self, made: Printed) -> bool:
        """After `TNA FCO 28/7983, Visit of X, 24 February 1987;` a title and a date are of the same file."""
        before = self.before
        work = made.work
        return (
            before is not None and before.kind == "archival" and before.document is not None
            and bool(before.document.title) and made.locator is None and "-" in work.issued
            and not (work.authors or work.container or work.place or work.volume or work.issue)
        )  # fmt: skip

    def _in_same_file(self, items: list[Item], made: Printed) -> tuple[Draft, int] | None:
        read = read_document(items[made.start : made.end], self.note)
        if read is None:
            return None
        draft = Draft("archival", items[made.start].start, items[made.end - 1].end, "", read.document, None, None, None, "same", "", read.places)
        return draft, made.end

    def _letter_only(self, items: list[Item], start: int) -> tuple[Draft, int] | None:
        """A letter cited before, by its parties alone: `De Lacroix à Delbos, Prague, 3 juil. 1937, p. 296`."""
        kinds = kinds_of(items)
        found = self._letter_in(items[start:], kinds[start:])
        if found is None:
            return None
        begin = start + found
        if any(item.kind == k.IMPRINT for item in items[begin:]):
            return None
        chunks = k.PAGES + k.NUMBER + k.RANGE + k.UNIT + k.ISSUE + k.CROSS_REFERENCE + k.DOC_NUMBER
        stop = next((n for n in range(begin, len(items)) if kinds[n] in chunks), len(items))
        read = read_document(items[begin:stop], self.note)
        if read is None or not read.document.sender:
            return None
        if not read.document.date and k.TO not in kinds[begin:stop] and k.TO_OR_AND not in kinds[begin:stop]:
            return None
        target = ""
        for item in items[stop : stop + 1]:
            if item.kind == k.CROSS_REFERENCE:
                target = str(item.value)
        tail, end = self._tail_after(items, stop + bool(target))
        if tail.locator() is None and not target:  # type: ignore[attr-defined]
            return None
        end = max(end, stop + bool(target))
        places = read.places + tuple(tail.spans)  # type: ignore[attr-defined]
        return Draft("other", items[begin].start, items[end - 1].end, "", read.document, None, None, tail.locator(), "short", target, places), end  # type: ignore[attr-defined]


def _goes_on(items: Sequence[Item], at: int) -> bool:
    """Whether labelled numbers follow a point, perhaps after a dash: `Там же. – Т. 2. – С. 33`."""
    at += at < len(items) and items[at].kind == k.DASH
    return at < len(items) and items[at].kind in (k.PAGES, k.VOLUME, k.ISSUE, k.UNIT)


def _decimal_file(items: Sequence[Item], start: int, at: int) -> int | None:
    """`860F.00/2-2648, General Records of the Department of State, RG 59`: the decimal file before its record group."""
    for n in range(at - 1, max(start, at - 14) - 1, -1):
        if items[n].kind in k.PAIR + k.CODE and items[n + 1].kind == k.COMMA:
            return n
        if items[n].kind in k.DATE + k.SEMICOLON + k.STOP:
            return None
    return None


def _named_in_brackets(archive: Item, items: Sequence[Item], at: int) -> Item:
    """`Archives diplomatiques de Nantes (CADN)`: the short form in brackets says which archive is meant."""
    for item in items[at + 1 : at + 5]:
        if item.kind == k.ABBREVIATION:
            code = next((part.value for part in item.parts if part.kind == k.ARCHIVE), None)
            if code and code not in archive.roles and code != archive.value:
                return Item(archive.kind, archive.start, archive.end, archive.text, code, (str(code),))
        elif item.kind not in (k.WORD, k.PLACE, k.PARTICLE, k.COMMA, k.NAME, k.IN):
            break
    return archive


def _known_short_form(items: Sequence[Item], at: int) -> str | None:
    """`Rossijskij gosudarstwiennyj wojennyj archiw (dalej: RGWA), f. 308k`: the short form is a known archive."""
    for item in items[max(0, at - 4) : at]:
        if item.kind == k.ABBREVIATION:
            return next((str(part.value) for part in item.parts if part.kind == k.ARCHIVE), None)
    return None


def _printed_before(kinds: str, start: int, at: int) -> bool:
    """Whether a printed source may stand, complete, between `start` and an anchor."""
    region = kinds[start:at]
    return k.IMPRINT in region or (k.PAGES in region and k.COMMA in region) or k.ISSUED in region


def _archival(run: Sequence[Item]) -> bool:
    """Whether a run of labelled numbers is a shelfmark: two levels, or one that only archives have."""
    units = [item for item in run if item.kind == k.UNIT and not (LEAVES & set(item.roles) and not {"fond", "delo"} & set(item.roles))]
    only = {"fond", "opis", "delo", "papka", "box", "carton", "folder", "inventory", "file", "record_group", "container", "unit"}
    sure = [item for item in units if only & set(item.roles)]
    return len(sure) >= 1 or any(item.kind == k.SLASHES for item in run)


def _short_name(words: Sequence[Item]) -> bool:
    return any(word.kind == k.ACRONYM for word in words)


def _archive_word(text: str) -> bool:
    lowered = text.casefold()
    return any(stem in lowered for stem in ("archi", "arkhi", "arhi", "архи", "архів", "library", "librar", "papers", "museum", "nachlass", "bibliote", "библиоте", "collection"))


def _dated_after(region: Sequence[Item], at: int) -> bool:
    return at + 2 < len(region) + 1 and len(region) > at + 2 and region[at + 1].kind == k.COMMA and region[at + 2].kind == k.DATE


def _end_of_description(region: Sequence[Item]) -> int:
    """The index after a description: joints such as “in”, “printed in”, a dash are not part of it."""
    end = len(region)
    while end and region[end - 1].kind in (k.COMMA, k.STOP, k.COLON, k.DASH, k.IN, k.AND, k.DOUBLE_SLASH):
        end -= 1
    return end


def _description_start(region: Sequence[Item]) -> int | None:
    """Where a described document may begin: after the last sentence, at a capital, a quotation or its type."""
    begin = 0
    for n in range(1, len(region)):
        if region[n - 1].kind in (k.STOP, k.QUESTION) and region[n].kind in CAPITAL and any(item.kind in (k.DATE, k.DOCTYPE) for item in region[n:]):
            begin = n
    while begin < len(region) and region[begin].kind in (k.COMMA, k.STOP, k.COLON, k.AND, k.DASH, k.IN):
        begin += 1
    typed = next((n for n in range(begin + 3, len(region)) if region[n].kind == k.DOCTYPE and region[n].text[0].islower() and region[n - 1].kind in (k.WORD, k.IN)), None)
    if typed is not None and region[begin].kind not in (k.DOCTYPE, k.QUOTED, k.BRACKET):
        return typed
    while begin < len(region) and region[begin].kind in (k.WORD, k.LABEL_WORD, k.PARTICLE, k.TO, k.IN, k.COMMA, k.AND) and region[begin].kind != k.DOCTYPE:
        begin += 1
    return begin if begin < len(region) else None


def _describes(candidate: Sequence[Item], region: Sequence[Item], end: int, titled: bool) -> bool:
    """Whether the words before an archive or edition describe a document rather than comment on it."""
    kinds = set(kinds_of(candidate))
    closed = end < len(region)
    if k.DATE in kinds or k.BRACKET in kinds:
        return True
    if not closed or region[end].kind not in (k.STOP, k.COMMA, k.DASH, k.DOUBLE_SLASH):
        return candidate[0].kind == k.DOCTYPE and closed
    if len(candidate) > 30:
        return False
    return titled and candidate[0].kind in k.QUOTED + k.DOCTYPE + CAPITAL


def _citation_start(items: Sequence[Item], base: int, at: int) -> int:
    return at


def _could_be_title(rest: Sequence[Item]) -> bool:
    """Whether words after a shelfmark are a document's title: they begin like one and are short."""
    first = rest[0]
    if first.kind not in k.NAME + k.ACRONYM + k.QUOTED + k.DOCTYPE + k.BRACKET + k.INITIALS + k.PLACE + k.DATE + k.IN + k.ROMAN:
        return False
    if first.kind == k.IN and first.text[0].islower():
        return False
    return len(rest) < 50


def _skip_short_forms(items: Sequence[Item], end: int) -> int:
    while end < len(items) and items[end].kind == k.ABBREVIATION:
        end += 1
    return end
