"""Pointing back: ibid. with what it changes, op. cit. with its author, a letter by its parties alone."""

from __future__ import annotations

from benes_refs.grammar.archives.another_fond import another_fond
from benes_refs.grammar.archives.gone_on import behind_paper, coded, gone_on, stated_behind
from benes_refs.grammar.archives.held import held
from benes_refs.grammar.archives.placed import place_behind
from benes_refs.grammar.ends.numbered import tail_after
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import kinds_of, trim
from benes_refs.grammar.language.lists import folded
from benes_refs.grammar.language.sentence import JOINTS, Draft, Found, Places, Repeat, Sentence
from benes_refs.grammar.papers.dative import tells_recipient
from benes_refs.grammar.papers.described import Before, document_before, letter_in
from benes_refs.grammar.papers.documents import read_document
from benes_refs.grammar.papers.paper import Read
from benes_refs.grammar.papers.told_behind import document_after
from benes_refs.grammar.persons.authors import read_authors
from benes_refs.grammar.printed.short_titles import in_its_book, short_title
from benes_refs.grammar.works.settled import ANOTHER_SHORT_FORM
from benes_refs.knowledge.fold import fold
from benes_refs.model import Document, Kind, Span, Work
from benes_refs.quick.typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benes_refs.grammar.printed.of_the_same import Whose

WRITTEN = set(k.TO + k.TO_OR_AND + k.DATE)  # without one of these `A. Klimek – E. Kubů, c. d.` are authors
NAMING = k.NAME + k.WORD + k.AND + k.IN + k.ACRONYM + k.QUOTED + k.PLACE
TO_A_PLACE = tuple(k.PLACE + to + k.PLACE for to in k.TO + k.TO_OR_AND)
PAPERS = ("report", "telegram", "letter", "record", "minutes", "note", "memorandum", "despatch", "minute")
NAMES = k.NAME + k.INITIALS + k.ACRONYM + k.PARTICLE + k.PLACE
ARTICLES = frozenset(folded("art article articolo artículo artykuł"))
THESES = frozenset(folded("thèse tesi tesis"))
LONGEST_LETTER = 12  # items
IN_FULL = 2  # how sure: the author has a given name


def said_last(draft: Draft, behind: str) -> Repeat:
    """`Hale to Marsh, 13 December 1935, 761.00/264, ibid.`: the archive; `A. Hale, La guerra, p. 9, cit.`"""
    archival = draft.kind == "archival"
    ends = behind.removesuffix(k.STOP) == k.COMMA + (k.IBID if archival else k.OP_CIT)
    return "" if not ends else "ibid" if archival else "op-cit"


def ibid(sentence: Sentence, start: int, at: int) -> Found:
    """`Ibid.` at `at`, with the document or chapter before it and the numbers after it."""
    items = sentence.items
    before = document_before(sentence, start, at)
    if (beside := _beside(sentence, at)) is not None:
        return _with_paper_before(sentence, beside, before)
    read, begin, signal = before
    inside = k.IN in sentence.kinds[max(at - 2, 0) : at]
    if sentence.kinds[:at].endswith(k.DOUBLE_SLASH):
        inside = k.UNIT not in sentence.kinds[at:]  # `Громов А. Дневник // Там же. Д. 6`
    whose = _whose(sentence, start, at, before, inside=inside)
    if whose is not None and whose.work.title:
        return _chapter_there(sentence, at, whose, signal)
    said = at
    if whose is not None:
        read, begin = None, whose.begin
        said = at if whose.work.authors else begin
    places: Places = (("repeat", Span(items[said].start, items[at].end)),)
    holding, work, locator, shelf, told, end = stated_behind(sentence, at)
    places += told
    if whose is not None:
        work, places = work._replace(authors=whose.work.authors), places + whose.places
    if read is None and not ANOTHER_SHORT_FORM.match(sentence.kinds, end):
        read, end, _ = document_after(sentence, end)
        lower = behind_paper(sentence, end) if read is not None and shelf is None and not told else None
        if lower is not None:
            holding, locator, end = lower.draft.holding, lower.draft.locator, lower.end
            places += lower.draft.places
        locator, end, placed = place_behind(sentence, end, shelf, locator, told=read is not None)
        places += placed
    if shelf:
        locator = shelf.locator or locator
        places += tuple(shelf.places)
    printed = inside and read is None and holding is None
    kind: Kind = "archival" if holding else "book" if printed else "other"
    draft = Draft(
        kind, items[begin].start, items[end - 1].end, signal, document=read.document if read else None,
        holding=holding, work=work if work != Work() else None, locator=locator, repeat="ibid",
        places=places + (read.places if read else ()),
    )  # fmt: skip
    return Found(draft, end)


def _whose(sentence: Sentence, start: int, at: int, before: Before, *, inside: bool) -> Whose | None:
    """Who is named before ibid. at `at`, or a chapter by somebody else."""
    first = _behind_signal(sentence, start)
    dated = before.read is not None and before.read.document.date
    if first >= at or dated:
        return None
    from benes_refs.grammar.printed.of_the_same import whose  # few have words there

    return whose(sentence, start, first, at, before, inside=inside)


def _chapter_there(sentence: Sentence, at: int, chapter: Whose, signal: str) -> Found:
    tail, end = tail_after(sentence, at + 1)
    repeat = ("repeat", Span(sentence.items[at].start, sentence.items[at].end))
    work = chapter.work._replace(volume=tail.volume, issue=tail.issue, issued=tail.issued)
    draft = Draft(
        "chapter", sentence.items[chapter.begin].start, sentence.items[end - 1].end, signal, work=work,
        locator=tail.locator(), repeat="ibid", places=(repeat, *chapter.places, *tail.spans),
    )  # fmt: skip
    return Found(draft, end)


def _behind_signal(sentence: Sentence, start: int) -> int:
    first = sentence.after_joints(start)
    return sentence.after_joints(first + 1) if sentence.kind(first) == k.SIGNAL else first


def _beside(sentence: Sentence, at: int) -> Found | None:
    """Another shelfmark in the archive that ibid. at `at` stands for: `ebd., R 58/3024`, `ibid., N15702`"""
    if (elsewhere := _in_department(sentence, at)) is not None:
        return elsewhere
    behind = sentence.after_joints(at + 1)
    found = gone_on(sentence, behind) or coded(sentence, behind) or another_fond(sentence, behind)
    if found is None:
        return None
    places = (("repeat", Span(sentence.items[at].start, sentence.items[at].end)), *found.draft.places)
    return Found(found.draft._replace(start=sentence.items[at].start, places=places), found.end)


def _with_paper_before(sentence: Sentence, beside: Found, before: Before) -> Found:
    """`Roberts to Warner, 31 October 1945, ibid., N15702`: whose shelfmark it is stands before ibid."""
    if before.read is None or beside.draft.document is not None:
        return beside
    draft = beside.draft._replace(
        start=sentence.items[before.begin].start, signal=before.signal, document=before.read.document,
        places=(*beside.draft.places, *before.read.places),
    )  # fmt: skip
    return Found(draft, beside.end)


def _in_department(sentence: Sentence, at: int) -> Found | None:
    """`prav tam, FO 371/72580`, `prav tam, AS 1589, šk. 3`: the same archive, and a whole shelfmark in it."""
    after = sentence.after_joints(at + 1)
    slovene = sentence.kind(after) == k.ARCHIVE and sentence.items[after].text == "AS"
    found = held(sentence, after, after) if slovene or sentence.kind(after) == k.DEPARTMENT else None
    if found is None:
        return None
    places = (("repeat", Span(sentence.items[at].start, sentence.items[at].end)), *found.draft.places)
    draft = found.draft._replace(start=sentence.items[at].start, repeat="ibid", places=places)
    return Found(draft, found.end)


def op_cit(sentence: Sentence, start: int, at: int) -> Found:
    """`Хлевнюк О.В. Ук. соч., с. 207`, `Toscano, op. cit., p. 20`, `Rosso a Ciano, 31 maggio 1938, cit.`"""
    items, kinds = sentence.items, sentence.kinds
    if at == sentence.after_joints(start) and _tells_paper(sentence, at + 1):
        return ibid(sentence, start, at)
    led = kinds.rfind(k.SIGNAL, start, at)
    begin, signal = (led + 1, str(items[led].value)) if led >= 0 else (start, "")
    target, after = _pointed_to(sentence, at + 1)
    entry = items[after + 1] if kinds.startswith(k.COMMA + k.DATE, after) else None
    after += 2 * (entry is not None)  # `Aloisi, Journal, cit., 21 febbraio 1934, p. 181`
    named_again = _behind_journal(sentence, after)
    tail, end = tail_after(sentence, named_again)
    end = max(end, after)
    places: Places = (("repeat", Span(items[at].start, items[at].end)), *tail.spans)
    if named_again > after:
        places += (("work.container", Span(items[after].start, items[named_again - 1].end)),)
    party = letter_in(items[begin:at]) if set(kinds[begin:at]) & WRITTEN else None
    if party is None and k.DATE in kinds[begin:at] and tells_recipient(items[begin:at]):
        party = 0  # `Pavlů Benešovi, 15. 5. 1935, cit.`
    if party and kinds[begin + party - 1] == k.COMMA and kinds[begin + party + 1 : at].startswith(TO_A_PLACE):
        party = None  # `Petracchi, Da San Pietroburgo a Mosca, cit.`: a title
    if party and _is_of_a_title(sentence, begin, begin + party, at):
        party = None
    printed = _printed_there(sentence, begin + party, at) if party is not None else None
    if printed is not None:
        paper, work, told = printed
        draft = Draft(
            "book", items[begin + (party or 0)].start, items[end - 1].end, signal, document=paper.document,
            work=work._replace(volume=tail.volume or work.volume), locator=tail.locator(), repeat="op-cit",
            target=target, places=places + paper.places + told,
        )  # fmt: skip
        return Found(draft, end)
    if party is not None and (read := read_document(items[begin + party : at], sentence.note)) is not None:
        draft = Draft(
            "other", items[begin + party].start, items[end - 1].end, signal, document=read.document,
            locator=tail.locator(), repeat="short", places=places + read.places,
        )  # fmt: skip
        return Found(draft, end)
    if (again := _paper_before(sentence, begin, at)) is not None:
        draft = Draft(
            "other", items[sentence.after_joints(begin)].start, items[end - 1].end, signal,
            document=again.document, locator=tail.locator(), repeat="short", target=target,
            places=places + again.places,
        )  # fmt: skip
        return Found(draft, end)
    first, kind = at, _kind_told(items[at].text)
    # `Op. cit. 1979. P. 177`: which of two books; `Указ. соч. // Знамя. № 8. С. 2`: which part of an article
    work = Work(volume=tail.volume, issue=tail.issue if named_again > after else "", issued=tail.issued)
    for n in range(begin, at):
        names, after, _, _, span = (
            read_authors(items, kinds, n, sentence.note) if kinds[n] in NAMES else ((), 0, False, 0, None)
        )
        if names:
            chapter = in_its_book(sentence, after, at, names)
            kind = "chapter" if chapter is not None else kind
            said = chapter or short_title(sentence, after, at)
            volume = work.volume or said.work.volume
            first, work = n, work._replace(
                authors=names, editors=said.work.editors, title=said.work.title,
                container=said.work.container, volume=volume,
            )  # fmt: skip
            places += ((("work.authors", span),) if span else ()) + said.places
            break
    else:
        first, work, told = _title_before(sentence, begin, at, work)
        places += told
    document = Document(date=str(entry.value)) if entry is not None else None
    places += (("document.date", Span(entry.start, entry.end)),) if entry is not None else ()
    draft = Draft(
        kind, items[first].start, items[end - 1].end, signal, document, work=work if work != Work() else None,
        locator=tail.locator(), repeat="op-cit", target=target, places=places,
    )  # fmt: skip
    return Found(draft, end)


def _kind_told(words: str) -> Kind:
    """`art. cité`, `artículo citado`, `thèse citée`: what was cited, where nobody knows where."""
    said = fold(words.split(maxsplit=1)[0].strip("."))
    return "article" if said in ARTICLES else "thesis" if said in THESES else "book"


def _is_of_a_title(sentence: Sentence, begin: int, party: int, at: int) -> bool:
    """`P. Hale, Ambassador to the Court, op. cit.`: an author in full before “to”, no day."""
    if k.DATE in sentence.kinds[begin:at]:
        return False
    first = sentence.after_joints(begin)
    names, after, _, sure, _ = read_authors(sentence.items, sentence.kinds, first, sentence.note)
    return bool(names) and sure >= IN_FULL and after < party


def _tells_paper(sentence: Sentence, at: int) -> bool:
    """`Loc. cit., Hale to Marsh, 16 March 1945`, `Loc. cit., letter 6 November`: of the same file."""
    told = sentence.kinds[at + 1 : at + LONGEST_LETTER]
    if sentence.kind(at) != k.COMMA or k.DATE not in told:
        return False
    return told[0] == k.DOCTYPE or letter_in(sentence.items[at + 1 : at + LONGEST_LETTER]) == 0


def _paper_before(sentence: Sentence, begin: int, at: int) -> Read | None:
    """`Compte rendu d’Arbonneau, préc., p. 2`, `Relazione del prefetto di Napoli, cit.`: no work."""
    words = trim(sentence.items[begin:at])
    kinds = kinds_of(words)
    if len(words) < 2 or kinds[0] != k.DOCTYPE or words[0].value not in PAPERS or k.QUOTED in kinds:
        return None
    return None if k.IN in kinds or k.IMPRINT in kinds else read_document(words, sentence.note)


def _printed_there(sentence: Sentence, begin: int, at: int) -> tuple[Read, Work, Places] | None:
    """`Rossi a Bianchi, 2 agosto, in Verdi, op. cit., p. 9`: a letter, and whose book prints it."""
    inside = sentence.kinds.rfind(k.IN, begin, at)
    first = inside + 1 + (sentence.kind(inside + 1) == k.COLON)
    if inside < 0 or first >= at:
        return None
    names, after, _, _, span = read_authors(sentence.items, sentence.kinds, first, sentence.note)
    read = read_document(trim(sentence.items[begin:inside]), sentence.note)
    if not names or read is None or not read.document.recipients:
        return None
    said = short_title(sentence, after, at)
    places: Places = (*said.places, ("work.authors", span)) if span else said.places
    return read, said.work._replace(authors=names), places


def _title_before(sentence: Sentence, begin: int, at: int, work: Work) -> tuple[int, Work, Places]:
    """`Rys historyczny oddziałów AK…, dz. cyt., s. 14`: a title and no author; one word may be anything."""
    first = sentence.after_joints(begin)
    said = short_title(sentence, first, at)
    title = said.work.title
    one_word = " " not in title and title.count("-") < 2  # `Entre-deux-guerres, op. cit.`
    if one_word or sentence.kinds[first] == k.DOCTYPE:
        return at, work, ()
    volume = work.volume or said.work.volume
    return first, work._replace(title=said.work.title, volume=volume), said.places


def _pointed_to(sentence: Sentence, at: int) -> tuple[str, int]:
    """`c. d. (pozn. 5), s. 112`, `C. d. v pozn. 5`: the note that is named, and the index behind it."""
    after = sentence.after_joints(at)
    after += sentence.kind(after) in (k.IN, k.TO)
    if sentence.kind(after) != k.CROSS_REFERENCE:
        return "", at
    return str(sentence.items[after].value), after + 1


def _behind_journal(sentence: Sentence, at: int) -> int:
    """Behind a journal named again: `dz. cyt., „ZHW” nr 4, s. 89`, `Указ. соч. // Знамя. № 8. С. 2`"""
    after = sentence.after_joints(at)
    if sentence.kind(after) == k.DOUBLE_SLASH:
        return len(sentence) - len(sentence.kinds[after + 1 :].lstrip(NAMING))
    if sentence.kind(after) != k.QUOTED:
        return at
    after += 1
    while sentence.kind(after) and sentence.kind(after) in JOINTS + k.ISSUE + k.VOLUME + k.ISSUED + k.YEAR:
        after += 1
    return after if sentence.kind(after) == k.PAGES else at
