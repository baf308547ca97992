"""Archives named last: behind a shelfmark, a code of a person's papers, or a dated paper alone.

`box 12, folder 3, Kennan Papers, Library of Congress`, `ACAD 1/7, Churchill College, Cambridge`,
`Dalton diary, 3 October 1938, LSE`
"""

from __future__ import annotations

from benes_refs.grammar.archives.archive_names import Named
from benes_refs.grammar.archives.collected import is_state
from benes_refs.grammar.archives.in_front import papers_in_front, take_papers
from benes_refs.grammar.archives.placed import with_document
from benes_refs.grammar.archives.shelf import Shelf
from benes_refs.grammar.archives.shelves import read_shelf
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.engine import rule
from benes_refs.grammar.language.items import Item, kinds_of, starts, trim
from benes_refs.grammar.language.sentence import Found, Sentence
from benes_refs.grammar.papers.described import document_before
from benes_refs.grammar.papers.told_behind import behind_address
from benes_refs.model import Span
from benes_refs.quick.typing import TYPE_CHECKING
from benes_refs.regexes import compiled

if TYPE_CHECKING:
    import pyparsing as pp

PAPERS_NUMBERED = frozenset(k.PAIR + k.SLASHES)
COLLECTIONS = frozenset("File Files Papers Collection Series Records Diaries MSS Fonds Nachlass".split())
COLLECTED = frozenset(
    k.NAME + k.INITIALS + k.PLACE + k.WORD + k.COMMA + k.AND + k.QUOTED + k.ACRONYM + k.PARTICLE + k.DOCTYPE
)
PAPERS = ("Papers", "papers", "MSS", "MS", "Mss", "Collection", "collection")
COUNTED = (k.NUMBER, k.PAIR, k.SLASHES, k.CODE, k.VOLUME, k.CHAPTER, k.ISSUE)
FARTHEST_ARCHIVE = 24  # items between a shelfmark and the archive named after it

FIGURES = (k.COMMA + k.PAGES, k.COMMA + k.NUMBER, k.COMMA + k.RANGE)
TOWN_AND_STATE = compiled(
    f",(?:[{k.NAME}{k.PLACE}]{{1,2}},)?(?P<state>[{k.NAME}{k.PLACE}]{{1,2}}|[{k.ACRONYM}{k.INITIALS}])"
    f"(?:\\{k.STOP}(?=[{k.ABBREVIATION}{k.COMMA}]))?"  # `College Park, Md. (NARA), …`
)
TOWNS = (k.COMMA + k.NAME + k.COMMA, k.COMMA + k.NAME * 2 + k.COMMA, k.COMMA + k.PLACE + k.COMMA)
TOWN_LAST = frozenset(k.COMMA + k.NAME + k.PLACE + k.ACRONYM + k.ABBREVIATION + k.STOP)
CABLES = tuple(letters + k.NUMBER for letters in k.ACRONYM + k.NAME)
RECORDS = ("Papers", "Records", "Files", "Collection", "Collections", "File", "MSS", "Series")
LONGEST_PAPER = 30  # items that describe a paper


@rule("code_before")
def code_before() -> pp.ParserElement:
    """`ACAD 1/7, Churchill College`, `PHPP I 1/20, Phipps Papers, Churchill Archives Centre`"""
    from benes_refs.grammar.language.notation import either, end, maybe, named, one, seq, up_to

    code = either(
        seq(one(k.ACRONYM), maybe(one(k.ROMAN)), one(k.PAIR, k.SLASHES)),
        seq(one(k.ACRONYM), one(k.NAME), one(k.NUMBER)),  # `MS Am 1407, Houghton Library`
    )
    words = named("collection", seq(one(k.NAME, k.INITIALS), up_to(6, one(k.NAME, k.INITIALS, k.PLACE))))
    leaf = maybe(one(k.COMMA), one(k.UNIT, k.PAGES))  # `HNKY 1/7, fo. 14, CAC`
    return seq(named("code", seq(code, leaf)), one(k.COMMA), maybe(words, one(k.COMMA)), end())


@rule("code_last")
def code_last() -> pp.ParserElement:
    """`…, 23 March 1938, CHAR 2/340.`"""
    from benes_refs.grammar.language.notation import end, maybe, named, one, seq

    code = named("code", seq(one(k.ACRONYM), maybe(one(k.ROMAN)), one(k.PAIR, k.SLASHES)))
    return seq(one(k.DATE), one(k.COMMA), code, maybe(one(k.STOP)), end())


@rule("papers_before")
def papers_before() -> pp.ParserElement:
    """`Simon MSS 85, fo. 34, Bodleian`, `Moffat Papers, vol. 41, Houghton`, `X papers, RAB G10/2, Trinity`"""
    from benes_refs.grammar.language.notation import ahead, either, end, maybe, named, no, one, seq, up_to

    word = one(k.NAME, k.INITIALS, k.PLACE, k.WORD, k.ACRONYM, k.PARTICLE)
    numbered = ahead(maybe(one(k.COMMA)), either(one(*COUNTED), one(k.ACRONYM, k.ROMAN, k.NAME, k.WORD)))
    person = seq(one(k.NAME, k.INITIALS), up_to(7, seq(no(one(k.ACRONYM), one(k.PAIR, k.SLASHES)), word)))
    papers = named("papers", either(one(k.ARCHIVE), person))
    letters = seq(one(k.ACRONYM, k.NAME), maybe(one(k.ROMAN)), one(k.PAIR, k.SLASHES, k.NUMBER, k.CODE))
    deposited = seq(one(k.WORD), maybe(one(k.STOP)), one(k.NUMBER))  # `dep. 7`
    shelf = either(letters, deposited, seq(one(k.ROMAN), one(k.COLON), one(k.NUMBER)), one(*COUNTED))
    leaf = maybe(one(k.COMMA), one(k.UNIT, k.PAGES))
    return seq(papers, numbered, maybe(one(k.COMMA)), named("shelf", seq(shelf, leaf)), one(k.COMMA), end())


def behind_papers(sentence: Sentence, start: int) -> Found | None:
    """A person's papers with their number, and behind them the archive that has them."""
    kinds = sentence.kinds
    for at in starts(kinds, k.ARCHIVE, start + 1):
        found = papers_before.search(kinds, start, at)
        if found is not None and k.UNIT in kinds[start : found["papers"][0]]:
            return None  # `box 233, folder 4, Kennan Papers, MC076, Mudd Library`
        if found is not None and found.end == at and _are_papers(sentence, found["papers"]):
            first, last = found["papers"]
            numbers = sentence.items[slice(*found["shelf"])]
            shelf = read_shelf(
                sentence.items[at], sentence.items[first:last], numbers, sentence.note, sentence.knowledge
            )
            return with_document(sentence, start, first, _end_of_name(sentence, at), shelf)
    return None


def _are_papers(sentence: Sentence, span: tuple[int, int]) -> bool:
    return sentence.items[span[1] - 1].text.split()[-1] in PAPERS


def behind_code(sentence: Sentence, start: int, at: int) -> Found | None:
    """`Cadogan diary, 24 September 1938, ACAD 1/7, Churchill College, Cambridge`: the archive stands last."""
    found = code_before.search(sentence.kinds, max(start, at - FARTHEST_ARCHIVE), at)
    if found is None or found.end != at:
        return None
    first, last = found["code"]
    shelf = read_shelf(
        sentence.items[at],
        sentence.items[slice(*found["collection"])] if "collection" in found else [],
        sentence.items[first:last],
        sentence.note,
        sentence.knowledge,
    )
    return with_document(sentence, start, first, _end_of_name(sentence, at), shelf)


def behind_document(sentence: Sentence, start: int, at: int) -> Found | None:
    """`Dalton diary, 3 October 1938, LSE`: a dated paper, and of its place no number."""
    end = _end_of_name(sentence, at)
    ended = sentence.kind(end) in ("", k.STOP) or behind_address(sentence, end) > end
    ended = ended or _is_paged(sentence, end)
    if not start < at <= start + LONGEST_PAPER or sentence.kind(at - 1) not in (k.COMMA, k.IN) or not ended:
        return None
    if (papers := _papers_of_a_title(sentence, start, at)) is not None:
        shelf = read_shelf(sentence.items[at], [], [], sentence.note, sentence.knowledge)
        take_papers(sentence, papers, at, shelf)
        _add_town(sentence, at, end, shelf)
        return with_document(sentence, start, papers[0], _paged(sentence, end, shelf), shelf)
    begin = _collection_before(sentence, start, at)
    read, _, _ = document_before(sentence, start, begin)
    if read is None or not read.document.date:
        return None
    if not (read.document.sender or read.document.type or k.QUOTED in sentence.kinds[start:at]):
        return None
    collection = trim(sentence.items[begin:at])
    shelf = read_shelf(sentence.items[at], collection, [], sentence.note, sentence.knowledge)
    _add_town(sentence, at, end, shelf)
    return with_document(sentence, start, begin, _paged(sentence, end, shelf), shelf)


def _papers_of_a_title(sentence: Sentence, start: int, at: int) -> tuple[int, int] | None:
    """`“Yellow Notebook,” 1949, Hale Papers, Manuscript Division, Library of Congress`: where they stand."""
    if k.QUOTED not in sentence.kinds[start:at] or k.DATE in sentence.kinds[start:at]:
        return None
    papers = papers_in_front(sentence, start, at)
    told = sentence.kinds[start : papers[0]] if papers is not None else ""
    dated = told.removesuffix(k.COMMA).endswith((k.YEAR, k.UNDATED))
    told = told[:-2] if dated else told
    return papers if told.rstrip(k.COMMA).endswith(k.QUOTED) else None


def _collection_before(sentence: Sentence, start: int, at: int) -> int:
    """Where a collection without numbers begins: `April 27, 1954, Ann Whitman File, Eisenhower Library`."""
    dated = sentence.kinds.rfind(k.DATE + k.COMMA, start, at)
    words = trim(sentence.items[dated + 2 : at]) if dated >= 0 else ()
    kinds = kinds_of(words)
    named = words and words[-1].text in COLLECTIONS and COLLECTED.issuperset(kinds)
    return dated + 2 if named or kinds == k.ACRONYM else at  # `…, NSF, LBJL`


def behind_shelfmark(
    sentence: Sentence, start: int, at: int, end: int, run: list[Item], named: Named | None
) -> Found | None:
    """American order: `box 12, folder 3, Kennan Papers, Library of Congress`."""
    items = sentence.items
    place = _archive_after(sentence, end)
    if place is None:
        return None
    collection = list(trim(items[end:place]))
    after = _end_of_name(sentence, place)
    begin = at
    first = _behind_date(sentence, start, at)
    if first < at and (_is_american(sentence, place) or (named is None and not collection)):
        collection, begin = list(trim(items[first:at])), first
    elif named is not None:
        collection, begin = named.words, named.begin
    cabled = collection if kinds_of(collection) in CABLES else []
    shelf = read_shelf(items[place], [] if cabled else collection, run, sentence.note, sentence.knowledge)
    if cabled:  # `14 December 1944, MX 21981, box 34, RG 334, NARA`: the telegram’s own number
        shelf.places.append(("holding.shelfmark", Span(cabled[0].start, cabled[-1].end)))
    _add_town(sentence, place, after, shelf)
    after = _paged(sentence, _record_group(sentence, after, shelf), shelf)
    return with_document(sentence, start, begin, after, shelf)


def _is_american(sentence: Sentence, archive: int) -> bool:
    """`1973, NSC Files, Kissinger Office Files, box 75, RNPL`: all words behind the day are its path."""
    known = sentence.knowledge.archive(str(sentence.items[archive].value))
    return known is not None and known.country == "US"


def _add_town(sentence: Sentence, archive: int, end: int, shelf: Shelf) -> None:
    """What stands behind an archive's name is where the archive is."""
    if end > archive + 1:
        behind = Span(sentence.items[archive + 1].start, sentence.items[end - 1].end)
        shelf.places.append(("holding.archive", behind))


def _is_paged(sentence: Sentence, end: int) -> bool:
    behind = end + len(FIGURES[0])
    closed = sentence.kind(behind) in ("", k.STOP) or behind_address(sentence, behind) > behind
    return sentence.kinds[end:behind] in FIGURES and closed


def _paged(sentence: Sentence, end: int, shelf: Shelf) -> int:
    """`…, box 1, Truman Library, Independence, Missouri (HSTL), 44–46`: a page behind the archive."""
    if shelf.leaf or not _is_paged(sentence, end):
        return end
    page = sentence.items[end + 1]
    shelf.add_leaf(str(page.value or page.text), "page", page)
    return end + 2


def _record_group(sentence: Sentence, end: int, shelf: Shelf) -> int:
    """`861.00/11747, National Archives, Record Group 59, Central Decimal File`: the group last of all."""
    group = sentence.items[end + 1] if sentence.kinds[end : end + 2] == k.COMMA + k.UNIT else None
    if group is None or "record_group" not in group.roles or shelf.has("record_group"):
        return end
    shelf.levels.insert(0, ("record_group", str(group.value)))
    shelf.places.append(("holding.shelfmark", Span(group.start, group.end)))
    end += 2
    named = sentence.kinds[end : end + 2] == k.COMMA + k.NAME
    while named and sentence.kind(end) in (k.COMMA, k.NAME, k.YEARS):
        end += 1
    return end


def _behind_date(sentence: Sentence, start: int, at: int) -> int:
    """Where the words between a document's date and a shelfmark begin: `1937, President's File, box 49`."""
    dated = sentence.kinds.rfind(k.DATE + k.COMMA, start, at)
    first = sentence.after_joints(start)
    if dated < 0 and at > first + 1 and sentence.items[at - 2].text in RECORDS:
        first = max(first, sentence.kinds.rfind(k.QUOTED, first, at) + 1)  # `Hale, “Russia,” Hale Papers`
        return sentence.after_joints(
            first
        )  # `American Relief Administration, Operational Records, box 95, HIA`
    first = dated + 2
    while dated >= 0 and sentence.kind(first) in k.QUOTED + k.COMMA:
        first += 1  # `3 May 1973, “Talks,” NSC Files, box 75`
    return first if dated >= 0 and sentence.kind(first) in k.NAME + k.ACRONYM + k.INITIALS else at


def code_alone(sentence: Sentence, start: int) -> Found | None:
    """`Churchill to Maisky, 23 March 1938, CHAR 2/340`: papers whose archive was named before."""
    if PAPERS_NUMBERED.isdisjoint(sentence.kinds[-2:]):
        return None
    found = code_last.search(sentence.kinds, start)
    if found is None:
        return None
    first, last = found["code"]
    shelf = read_shelf(None, [], sentence.items[first:last], sentence.note, sentence.knowledge)
    return with_document(sentence, start, first, last, shelf, "same") if shelf.has("group") else None


def _archive_after(sentence: Sentence, end: int) -> int | None:
    barriers = k.STOP + k.SEMICOLON + k.DATE + k.EDITION + k.IBID + k.SIGNAL + k.UNIT
    for at in range(end, min(end + FARTHEST_ARCHIVE, len(sentence))):
        if sentence.kind(at) == k.ARCHIVE:
            return at
        if sentence.kind(at) in barriers:
            return None
    return None


def _end_of_name(sentence: Sentence, at: int) -> int:
    """The index behind an archive's name and what belongs to it: `…, College Park, MD (NARA)`.

    Towns in words stand last of all: `Eisenhower Library, Abilene, Kansas (DDEL)`.
    """
    end = at + 1
    rest = sentence.kinds[end:]
    if rest.startswith(TOWNS) and TOWN_LAST.issuperset(rest):
        return len(sentence) - rest.endswith(k.STOP)
    while end < len(sentence):
        comma = sentence.kind(end) == k.COMMA
        if _names_university(sentence, end + comma):
            end += comma + 2
        elif (stated := _behind_state(sentence, end)) > end:
            end = stated
        elif sentence.kind(end + comma) in (k.PLACE, k.ACRONYM) or sentence.kind(end) == k.ABBREVIATION:
            end += comma + 1
        else:
            break
    return end


def _behind_state(sentence: Sentence, at: int) -> int:
    """The index behind a comma, `Independence, Missouri` or `Yorba Linda, CA`; else `at`."""
    found = TOWN_AND_STATE.match(sentence.kinds, at)
    stated = found is not None and is_state(sentence.text(sentence.items[slice(*found.span("state"))]))
    return found.end() if found is not None and stated else at


def _names_university(sentence: Sentence, at: int) -> bool:
    """`Sterling Memorial Library, Yale University`"""
    named = sentence.kind(at) and sentence.kind(at) in k.NAME + k.PLACE
    return bool(named) and [item.text for item in sentence.items[at + 1 : at + 2]] == ["University"]
