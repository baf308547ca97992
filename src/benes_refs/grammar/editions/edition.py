"""Documentary editions: `DDF, 2e série, t. VI, p. 297`, `DBFP 3/V, no. 52`, `FRUS 1937, I, 49-53`."""

from __future__ import annotations

from benes_refs.grammar.chunks.numbers import arabic
from benes_refs.grammar.ends.tails import Tail, read_tail
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.text import NoteText
from benes_refs.grammar.persons.people import read_people
from benes_refs.grammar.works.bodies import STRONG, WEAK
from benes_refs.knowledge.registry import Knowledge
from benes_refs.model import Locator, Span, Work
from benes_refs.numbers import whole
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

CHUNKS = set(STRONG) | set(WEAK) | {k.UNIT, k.ASIDE, k.BRACKET, k.ABBREVIATION}
LETTERS = (k.COMMA + k.DOCTYPE, *(k.COMMA + k.NAME + to + k.NAME for to in (k.TO, k.TO_OR_AND)))
PERSON = k.NAME + k.INITIALS + k.PARTICLE + k.PLACE + k.ACRONYM
OFFICE = PERSON + k.WORD + k.AND + k.IN
PAPER = compiled(
    f"(?:[{PERSON}][{OFFICE}]{{0,6}}[{k.TO}{k.TO_OR_AND}][{OFFICE}]{{1,8}}"
    f"|[{PERSON}{k.WORD}]{{0,4}}{k.DOCTYPE}[{OFFICE}{k.TO}{k.DOCTYPE}{k.ISSUE}]{{0,14}})"
    f"(?:,{k.PLACE})?,?{k.DATE}(?=[,.;{k.ASIDE}]|$)"
)
BEFORE_A_PAPER = (k.COMMA, k.COLON)
LONGEST_PAPER = 24  # items
NUMBERED = compiled(r"nn? ?\. ?\d+(?: ?[-–,] ?\d+)*")  # `DDI, s. VII, vol. IV, n. 415`
SERIES_NUMERAL = compiled(r"[IVX]+")
MOST_SERIES = {"DBFP": 3, "DDF": 3, "DDI": 11}
NUMBERED_SERIES = compiled(r"(?:[1-9]|1[01])/\d{1,2}")
SERIES_THEN_VOLUME = compiled(
    f"[{k.ROMAN}{k.NUMBER}]{k.COMMA}(?:{k.VOLUME}|[{k.ROMAN}{k.NUMBER}]{k.COMMA}[^{k.YEAR}])"
)
MOST_VOLUMES = 2  # figures
TIMES = k.DATE + k.YEAR + k.YEARS + k.ISSUED
TIMES_BEFORE = k.DATE + k.YEARS + k.ISSUED  # a volume; a year alone counts one: `FRUS 1937, vol. I`
UP_TO_A_DAY = k.YEARS + k.DATE  # `ДВП. 1940 – 22 июня 1941. Т. XXIII`
SIGNS = k.COMMA + k.COLON + k.AND
JOINTS = {k.COMMA, k.STOP, k.COLON, k.DASH, k.SLASH}
CITED_BY_TITLE = ("FRUS",)  # whose volumes may have a title and no number
SERIES_TITLE = ("Diplomatic", "Papers")  # `FRUS, Diplomatic Papers, The Conferences at Malta and Yalta`
TITLE_WORDS = (k.NAME, k.PLACE, k.WORD, k.AND, k.TO, k.IN, k.PARTICLE)
PARTED = tuple(
    volume + k.COMMA + k.NUMBER + k.COMMA + number
    for volume in k.VOLUME + k.ROMAN
    for number in k.ISSUE + k.DOC_NUMBER
)
COVERED = frozenset(k.YEAR + k.YEARS + k.RANGE + k.DASH)
FIGURES = frozenset(k.NUMBER + k.RANGE + k.PAGES + k.DOC_NUMBER)
MORE_SAID = k.WORD + k.PARTICLE + k.INITIALS
BESIDE_A_NUMERAL = (k.COMMA * 2, k.COMMA + k.IMPRINT)
ONE_DIGIT = compiled(r"(?:1[89]|20)\d\d\D\d")
NUMERAL = compiled(r"[IVX]+|\d{1,2}")
TOMES_OF_BOOKS = frozenset(("ZDNOR",))  # `Zbornik NOR, IV/V`: the fifth book of the fourth tome, no series
TOME_AND_BOOK = k.VOLUME + k.COMMA + k.VOLUME
ITALIAN = {"s .": (k.SERIES, "series"), "v .": (k.VOLUME, "volume")}
BEHIND_A_LETTER = (k.COMMA, k.SLASH, k.ROMAN, k.PAIR, k.VOLUME, k.IMPRINT)
GERMAN_SERIES = ("A/", "B/", "C/", "D/", "E/")
NUMERAL_LETTERS = ("i", "v", "x")  # `DBFP, 3rd ser., i, no. 512`; elsewhere words of Slavic languages
MAX_WORDS = 14  # words of a subtitle or of editors between the numbers


class Edited(NamedTuple):
    """A place in a documentary edition, from item `begin` to before `end`."""

    work: Work
    locator: Locator | None
    places: tuple[tuple[str, Span], ...]
    begin: int
    end: int


def read_edition(items: Sequence[Item], at: int, note: NoteText, knowledge: Knowledge) -> Edited | None:
    """Read the edition named at `at`; None where no volume, number, page or paper follows: a mere mention."""
    end, chunks, people = _extent(items, at + 1)
    numbered = any(item.kind not in (k.ABBREVIATION, k.ASIDE, k.BRACKET) for item in chunks)
    if not numbered and paper_behind(items, end) is None:
        return None
    named = str(items[at].value)
    family = knowledge.family(named)
    chunks = _in_series(_untitled(chunks), MOST_SERIES.get(family, 0))
    chunks = _in_tomes(chunks) if family in TOMES_OF_BOOKS else chunks
    tail = read_tail(_without_part(chunks), edition=True)
    locator = tail.locator()
    first = _volume_before(items, at)
    if first is not None:
        tail.volume = ""
        tail.put("volume", first.text, first)
    if numbered and not (tail.volume or locator or tail.series or tail.imprint):
        return None
    run = knowledge.run(named)
    series = tail.series
    if not series and run is not None and named != family and run.series:
        series = run.series
    if series.isdigit() is False and family == "DBFP":
        series = series.upper()
    if SERIES_NUMERAL.fullmatch(series):
        series = arabic(series)  # `DDF, I, VI, no 250`; `D` of the German one is a letter
    if family in MOST_SERIES and not series and NUMBERED_SERIES.fullmatch(tail.volume):
        series, _, tail.volume = tail.volume.partition("/")  # `DBFP, III/2, Nr. 980`
    if family in TOMES_OF_BOOKS and series and tail.volume:
        series, tail.volume = "", f"{series}/{tail.volume}"
    if not tail.volume and family in CITED_BY_TITLE:
        _put_titled_volume(tail, items[at + 1 : end], note)
    issued = tail.issued
    work = Work(
        editors=read_people(people, note), title=note.clean(items[at].start, items[at].end), edition=family,
        series=series, volume=tail.volume, place=tail.place, publisher=tail.publisher, issued=issued,
    )  # fmt: skip
    places = (("work.edition", Span(items[at].start, items[at].end)), *tail.spans)
    places += (("work.editors", Span(people[0].start, people[-1].end)),) if people else ()
    return Edited(work, locator, places, at - (first is not None), end)


def _volume_before(items: Sequence[Item], at: int) -> Item | None:
    """`125 H.C. Deb., col. 43`: as jurists cite, the volume before the name."""
    before = items[at - 1] if at else None
    opens = at < 2 or items[at - 2].kind in (k.STOP, k.SEMICOLON, k.SIGNAL, k.COMMA, k.DATE)
    return before if before is not None and before.kind == k.NUMBER and opens else None


def _put_titled_volume(tail: Tail, items: Sequence[Item], note: NoteText) -> None:
    """`FRUS: The Soviet Union, 1933–1939`, `FRUS, Tehran, 510`: a volume that has no number."""
    words = list(items)
    while words and (words[0].kind not in TITLE_WORDS or words[0].text in SERIES_TITLE):
        words.pop(0)
    length = next((n for n, item in enumerate(words) if item.kind not in TITLE_WORDS), len(words))
    if length > 1 or (length and words[0].kind in k.NAME + k.PLACE and not tail.place):
        titled = Item(k.NAME, words[0].start, words[length - 1].end, "")
        tail.put("volume", note.clean(titled.start, titled.end), titled)


def _extent(items: Sequence[Item], start: int) -> tuple[int, list[Item], list[Item]]:
    """How far the edition's numbers go: the index after them, the numbers, the editors between."""
    chunks: list[Item] = []
    editors: list[Item] = []
    end = at = start
    words = 0
    editing = False
    closed = False
    at += start < len(items) and _is_short_form(items[start])
    at += 2 * (kinds_of(items[at : at + 2]) == k.COMMA + k.OP_CIT)  # `DBFP, op. cit., no. 282`
    while at < len(items):
        item = _as_number(items, at, chunks)
        if item.kind == k.DATE and chunks and _dates_a_letter(items, at):
            break
        if item.kind == k.AND and _said_more(items, at, chunks):
            break
        lettered = _by_letter(item, kinds_of(items[at + 1 : at + 2]))
        if lettered:
            chunks += lettered
            end = at + 1
        elif item.kind == k.BRACKET and editing and not closed and items[at - 1].kind == k.NAME:
            pass  # `red. M. Majzner [właśc. T. Paszewski], Warszawa 2021`
        elif item.kind in CHUNKS:
            if item.kind == k.BRACKET or (
                item.kind == k.ASIDE
                and (closed or any(chunk.kind not in SIGNS for chunk in chunks))
                and not (_years_only(item) or _is_part(item, items[at - 1]))
            ):
                break
            chunks.append(item)
            end = at + 1
            words = 0
            closed = closed or item.kind in (k.PAGES, k.ISSUE, k.DOC_NUMBER, k.RANGE)
        elif item.kind in JOINTS or item.kind == k.AND:
            if item.kind in (k.COMMA, k.COLON, k.AND):
                chunks.append(item)
            if editing and item.kind in (k.COMMA, k.AND):
                editors.append(item)
            if closed and item.kind in (k.STOP, k.DASH):
                break
        elif item.kind == k.EDITOR:
            editing = True
            words = 0
        elif (
            paper_behind(items, at - 1) is not None
            or item.kind in (k.SEMICOLON, k.SIGNAL, k.IBID, k.OP_CIT, k.ARCHIVE, k.EDITION, k.DATE, k.QUOTED)
            or closed
            or words >= MAX_WORDS
        ):
            break
        else:
            words += 1
            if editing:
                editors.append(item)
        at += 1
    while chunks and chunks[-1].kind in JOINTS | {k.AND}:
        chunks.pop()
    return end, chunks, editors


def _by_letter(item: Item, following: str) -> tuple[Item, ...]:
    """`ADAP, D, XI`, `ADAP D XI/2`, `ADAP E/3`, `ADAP D/XI/2`: the letter of a series, and its volume."""
    if item.kind in k.PAIR + k.SLASHES and item.text[:2] in GERMAN_SERIES:
        volume = item.text[2:]
        return (
            Item(k.SERIES, item.start, item.start + 1, item.text[0], item.text[0], ("series",)),
            Item(k.VOLUME, item.start + 2, item.end, volume, volume, ("volume",)),
        )
    letters = item.kind in k.NAME + k.ACRONYM and len(item.text) <= 2 and item.text.isalpha()
    return (item,) if letters and following in BEHIND_A_LETTER else ()


def _said_more(items: Sequence[Item], at: int, chunks: Sequence[Item]) -> bool:
    """`FRUS: Soviet Union, 58, and the account in Hull, Memoirs`: behind a page “and” leads to no number."""
    numbered = [item.kind for item in chunks if item.kind != k.COMMA][-1:]
    near = items[at - 1].kind in FIGURES or kinds_of(items[at - 2 : at])[1:] == k.COMMA
    return (
        bool(numbered) and numbered[0] in FIGURES and near and kinds_of(items[at + 1 : at + 2]) in MORE_SAID
    )


def _as_number(items: Sequence[Item], at: int, chunks: Sequence[Item]) -> Item:
    """What elsewhere is another note's number (`n. 512`) or a small word (`i`) counts in an edition.

    `no. 260, n. 2`: a note of the document.  `DDI, s. X, v. I, d. 150`: Italian series and volume.
    """
    item = items[at]
    if item.kind == k.CROSS_REFERENCE and NUMBERED.fullmatch(item.text):
        if not {k.ISSUE, k.DOC_NUMBER}.isdisjoint(kinds_of(chunks)):
            return item
        return Item(k.ISSUE, item.start, item.end, item.text, item.value, ("number",))
    if item.kind == k.RANGE and ONE_DIGIT.fullmatch(item.text) and k.EDITION in kinds_of(items[at - 2 : at]):
        return Item(k.YEARS, item.start, item.end, item.text)  # `FRUS, 1955–7, xxv. 317`
    if item.text[:3] in ITALIAN and k.EDITION + k.COMMA in kinds_of(items[max(at - 4, 0) : at]):
        kind, role = ITALIAN[item.text[:3]]
        numeral = item.text[3:].strip()
        return (
            Item(kind, item.start, item.end, numeral, numeral, (role,))
            if NUMERAL.fullmatch(numeral)
            else item
        )
    if item.text in NUMERAL_LETTERS and kinds_of(items[at - 1 : at + 2 : 2]) in BESIDE_A_NUMERAL:
        return Item(k.ROMAN, item.start, item.end, item.text)
    return item


def paper_behind(items: Sequence[Item], end: int) -> tuple[int, int] | None:
    """Where a dated paper stands behind a volume or a number, and a comma or a colon.

    `DGFP, D, VII, 213, Weizsäcker to Schulenburg, Berlin, 22 August 1939`,
    `FRUS, 1958–1960, vol. X, Herter to Hale, 3 May 1959, 45`
    """
    if kinds_of(items[end : end + 1]) not in BEFORE_A_PAPER:
        return None
    found = PAPER.match(kinds_of(items[end + 1 : end + LONGEST_PAPER]))
    return (end + 1, end + 1 + found.end()) if found is not None else None


def _dates_a_letter(items: Sequence[Item], at: int) -> bool:
    """`vol. I, 138, 10 settembre 1939, Mussolini ad Attolico`, `no. 96, 26 June 1939.`: no year of print."""
    behind = kinds_of(items[at + 1 : at + 6])
    if items[at - 1].kind != k.COMMA:
        return False
    day = len(str(items[at].value)) == len("1938-05-13") and behind in ("", k.STOP)
    return behind.startswith(LETTERS) or (day and items[at - 2].kind in k.ISSUE + k.DOC_NUMBER)


def _untitled(chunks: Sequence[Item]) -> list[Item]:
    """The numbers without brackets and the time that a volume covers: `Т. XXI. 1938 год. М., 1977`."""
    kept = [item for item in chunks if item.kind not in (k.ASIDE, k.BRACKET, k.ABBREVIATION)]
    if (covered := kinds_of(kept[:3]).find(UP_TO_A_DAY)) >= 0:
        del kept[covered : covered + len(UP_TO_A_DAY)]
    kinds = kinds_of(kept)
    volume, imprint = kinds.find(k.VOLUME), kinds.rfind(k.IMPRINT)
    if not 0 <= volume < imprint:
        return kept
    first = 0 if kept[imprint].value.issued else volume + 1
    return [
        item
        for n, item in enumerate(kept)
        if not first <= n < imprint or item.kind not in (TIMES_BEFORE if n < volume else TIMES)
    ]


def _in_series(chunks: list[Item], most: int) -> list[Item]:
    """`DDI, VII, 3, doc. 845`, `DDI, VII, vol. 3, n. 845`: of two numbers the first counts the series."""
    kinds = kinds_of(chunks) if most else ""
    begin = int(kinds[:1] == k.COMMA)
    if SERIES_THEN_VOLUME.match(kinds, begin) is None:
        return chunks
    series, sign, volume = chunks[begin : begin + 3]
    counted = whole(arabic(series.text))
    if (len(volume.text) > MOST_VOLUMES and volume.kind == k.NUMBER) or counted is None or counted > most:
        return chunks  # `DDI, IX, 512, …`, `DBFP, XII, 15, 20`
    series = Item(k.SERIES, series.start, series.end, series.text, series.text, ("series",))
    if volume.kind != k.VOLUME:
        volume = Item(k.VOLUME, volume.start, volume.end, volume.text, volume.text, ("volume",))
    return [series, sign, volume, *chunks[begin + 3 :]]


def _in_tomes(chunks: list[Item]) -> list[Item]:
    """`Zbornik, tom VI, knjiga 8`: a tome and the book of it are one volume, `6/8`."""
    at = kinds_of(chunks).find(TOME_AND_BOOK)
    if at < 0:
        return chunks
    tome, _, book = chunks[at : at + 3]
    volume = f"{arabic(str(tome.value))}/{arabic(str(book.value))}"
    return [
        *chunks[:at],
        Item(k.VOLUME, tome.start, book.end, volume, volume, ("volume",)),
        *chunks[at + 3 :],
    ]


def _without_part(chunks: list[Item]) -> list[Item]:
    """`BD IX, 2, Nr. 849`: between the volume and the document's number a part of the volume."""
    kinds = kinds_of(chunks)
    at = next((n for n in range(len(kinds)) if kinds.startswith(PARTED, n)), None)
    return chunks if at is None else chunks[: at + 1] + chunks[at + 3 :]


def _years_only(aside: Item) -> bool:
    """`serie VII (1922-1935), vol. XIII`, `díl III (červen 1934 – březen 1939)`: the years that it covers."""
    kinds = kinds_of(aside.parts).strip(k.OPEN + k.CLOSE)
    return set(kinds) <= COVERED or kinds in (k.DATE, k.DATE + k.DASH + k.DATE)


def _is_part(aside: Item, before: Item) -> bool:
    """`BD vol. x (ii), no. 23`, `PDD 1939 (styczeń–sierpień), dok. 212`: which part of the volume."""
    numeral = kinds_of(aside.parts).strip(k.OPEN + k.CLOSE)
    if before.kind == k.YEAR:
        return set(numeral) <= set(k.NAME + k.WORD + k.DASH + k.MONTH)
    return before.kind in k.VOLUME + k.ROMAN and numeral in tuple(
        k.NUMBER + k.ROMAN + k.WORD + k.AND + k.IN + k.VOLUME  # `Кн. 2 (ч. 1)`
    )


def _is_short_form(item: Item) -> bool:
    """`[DMČSV]`: what the edition will be called."""
    return item.kind == k.BRACKET and kinds_of(item.parts).strip("[]") in (k.ACRONYM, k.EDITION)
