"""Citations of what an archive holds: a known archive, an unknown one by its words, or one left out."""

from __future__ import annotations

from benes_refs.grammar.archives.archival import LEAVES, holding, one_shelf, shelfmark
from benes_refs.grammar.archives.archive_names import (
    FONDS,
    LEFT_PAPERS,
    LONGEST_NAME,
    Named,
    explained,
    known_before,
    known_short_form,
    named_before,
    named_in_brackets,
    names_left_papers,
    names_papers,
)
from benes_refs.grammar.archives.behind import behind_code, behind_document, behind_shelfmark
from benes_refs.grammar.archives.in_front import papers_in_front, take_papers
from benes_refs.grammar.archives.leaves import another_leaf, leaf_of_document
from benes_refs.grammar.archives.placed import with_document
from benes_refs.grammar.archives.shelf import Shelf
from benes_refs.grammar.archives.shelfmarks import file_before, is_shelfmark
from benes_refs.grammar.archives.shelves import read_shelf
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of, trim
from benes_refs.grammar.language.sentence import JOINTS, Found, Sentence
from benes_refs.grammar.papers.described import letter_in
from benes_refs.model import Span
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

# What says no more than a place inside something: no shelfmark is made of these alone.
LOCATING = (
    k.PAGES + k.CHAPTER + k.VOLUME + JOINTS + k.ASIDE + k.AND + k.EXTENT + k.YEAR + k.YEARS
)  # fmt: skip
WORDED = set(k.NAME + k.DOCTYPE + k.WORD + k.ACRONYM + k.PLACE + k.IN + k.AND + k.COMMA + k.ASIDE + k.DASH)
COLLECTED = WORDED | {k.LABEL_WORD}
FOND_NAMES = frozenset(WORDED) - {k.COMMA} | {k.INITIALS, k.ROMAN, k.PARTICLE, k.YEARS}
REGISTERED = compiled(r"\( ?[A-Z]{1,2} ?\d{1,5}(?:/\d{1,5}){1,2} ?\)")  # in the Foreign Office
SECTION_BEFORE = (k.CHAPTER + k.STOP, k.CHAPTER + k.COMMA)
BEFORE_KEW = frozenset(k.COMMA + k.ARCHIVE + k.PLACE + k.ABBREVIATION)  # `, The National Archives, Kew, `
KEW = "TNA"
FARTHEST_KEW = 8  # items
PERSONS_PAPERS = ("Papers", "papers", "MSS", "Mss", "Collection", "Fond")


def held(sentence: Sentence, start: int, at: int) -> Found | None:
    """A holding in the archive named at `at`; None where no shelfmark follows: a mere mention."""
    items = sentence.items
    found = holding.match(sentence.kinds, at)
    if found is None or "shelf" not in found:
        return (
            behind_code(sentence, start, at)
            or behind_document(sentence, start, at)
            or _in_words(sentence, start, at)
        )
    numbers = items[slice(*found["shelf"])]
    town = _series_of_a_town(sentence, at, found["shelf"][0])
    by_volume = _counts_by_volume(sentence, at, numbers)
    if not by_volume and not any(item.kind not in LOCATING for item in numbers):
        return behind_document(sentence, start, at)  # `…, Library of Congress, Washington, DC, pp. 24–25`
    collection = items[slice(*found["collection"])] if "collection" in found else []
    if all(item.kind in k.ASIDE + k.COMMA for item in collection):
        collection = []  # `(formerly Public Record Office)`
    collection = collection or _papers_named(items, found["archive"][0] + 1, found["shelf"][0])
    if any(item.kind == k.IMPRINT and item.text.startswith("(") for item in collection):
        return None  # `A National Security Archive Documents Reader (Budapest: CEU Press, 1998), No. 81`
    archive = named_in_brackets(items, found["archive"][0])
    if (named := _named_twice(sentence, start, at)) is not None:
        collection, at = items[named[1] : at - 1], named[0]
    length = one_shelf(numbers)
    shelf = read_shelf(archive, collection, numbers[:length], sentence.note, sentence.knowledge)
    registered = bool(collection) and any("registry_number" in item.roles for item in numbers)
    if not (shelf.levels or shelf.leaf or shelf.document or registered):
        return None  # `AMZV, PZ Varšava, 1938, č. j. 112/38`
    papers = papers_in_front(sentence, start, at)
    if papers is not None:
        take_papers(sentence, papers, at, shelf)
        at = papers[0]
    if town is not None and not shelf.has("series"):
        shelf.levels.insert(0, ("series", town.text))
        shelf.places.append(("holding.collection", Span(town.start, town.end)))
    end = _item_in_brackets(sentence, found["shelf"][0] + length, shelf)
    if sentence.kind(at) == k.DEPARTMENT and sentence.kinds.startswith(k.COMMA + k.ARCHIVE, end):
        end += 2 * (sentence.items[end + 1].value == KEW)  # `FO 371/46180, TNA, Hale to Marsh, 3 May 1944`
    return with_document(sentence, start, at, end, shelf)


def _in_words(sentence: Sentence, start: int, at: int) -> Found | None:
    """`NARA, RAS, Vittorio Vidali File, 12. 12. 1947`, `CAC, Hale Papers, Hale to Marsh, 3 May 1938`"""
    if sentence.kinds.find(k.DATE, at) < 0:
        return None
    from benes_refs.grammar.archives.in_words import around_document, in_words  # few need it

    return around_document(sentence, at) or in_words(sentence, start, at)


def _papers_named(items: Sequence[Item], start: int, end: int) -> list[Item]:
    """`Cambridge University Library, Templewood Papers, VIII/6`: papers that are known as an archive."""
    return [item for item in items[start:end] if item.kind == k.ARCHIVE and names_papers([item])][-1:]


def _item_in_brackets(sentence: Sentence, end: int, shelf: Shelf) -> int:
    """`FO 371/22723 (A 447/447/6)`: the paper's own number behind the piece that holds it."""
    if sentence.kind(end) != k.ASIDE or shelf.archive != "TNA" or shelf.has("item"):
        return end
    number = sentence.items[end]
    if REGISTERED.fullmatch(number.text) is None:
        return end
    shelf.add("item", number.text.strip("() "))
    shelf.places.append(("holding.shelfmark", Span(number.start, number.end)))
    return end + 1


def _series_of_a_town(sentence: Sentence, at: int, shelf: int) -> Item | None:
    """`Archives des Affaires étrangères, Vienne, vol. 409`: not where the archive is, but whose letters."""
    between = sentence.kinds[at + 1 : shelf].strip(k.COMMA + k.ABBREVIATION)
    archive = sentence.knowledge.archive(str(sentence.items[at].value))
    bound = archive is not None and archive.levels[:2] == ("series", "volume")
    abroad = bound and between == k.PLACE and sentence.kind(shelf) != k.LABEL_WORD
    town = next((item for item in sentence.items[at + 1 : shelf] if item.kind == k.PLACE), None)
    home = archive.city if archive is not None else ""
    return town if abroad and town is not None and town.text not in (home, "Paris") else None


def _counts_by_volume(sentence: Sentence, at: int, numbers: Sequence[Item]) -> bool:
    """`MAE, Z Europe, Russie, vol. 125`, `PA AA, Nachlass X, Bd. 5`: where papers are bound, and no book."""
    archive = sentence.knowledge.archive(str(sentence.items[at].value))
    said = sentence.items[at + 1 : at + 4]  # `DAST, Fond Banska vlast, sv. 12, 1931`
    levels = archive.levels if archive is not None else ()
    bands = "file" in levels and any(i.text[:2] == "Bd" for i in numbers)  # `PA AA, Moskau II, Bd. 231`
    papers = any(i.text in PERSONS_PAPERS or i.text in FONDS for i in said)  # `CUL, Hardinge MSS, vol. 45`
    left = sentence.items[at].text.startswith(LEFT_PAPERS)  # `NL Marsh, Bd. 12`
    bound = "volume" in levels or bands or papers or left
    return bound and k.VOLUME in kinds_of(numbers) and not {k.IMPRINT, k.ISSUED} & set(sentence.kinds[at:])


def _named_twice(sentence: Sentence, start: int, at: int) -> tuple[int, int] | None:
    """Where an archive's name begins that stands before its fond too, and where the fond's name begins.

    `HDA, Zavod za kolonizaciju, HR-HDA-246`, `Državni arhiv u Sisku (HR-DASK), Poglavarstvo, HR-DASK-3`
    """
    same = (n for n in range(at - 1, start - 1, -1) if _is_same(sentence.items[n], sentence.items[at]))
    first = next(same, -1)
    words = sentence.kinds[first + 1 : at]
    if first < 0 or len(words) < 3 or not words[0] == words[-1] == k.COMMA or not set(words) <= COLLECTED:
        return None
    short = sentence.kinds[first] == k.ABBREVIATION
    return (sentence.after_joints(start) if short else first), first + 2


def _is_same(item: Item, archive: Item) -> bool:
    """Whether it names the archive too: by its name, or by its short form in brackets."""
    named = next((part for part in item.parts if part.kind == k.ARCHIVE), item)
    known = named.value or named.text == archive.text
    return bool(known) and named.kind == k.ARCHIVE and named.value == archive.value


def shelved(sentence: Sentence, start: int, at: int) -> Found | None:
    """A shelfmark without a known archive before it: other words name one, or another citation has."""
    found = shelfmark.match(sentence.kinds, at)
    if found is None or k.THESIS in sentence.kinds[:at]:
        return None  # `thèse de doctorat, Paris, 1998, dactyl., f. 230`
    if sentence.kind(found.end) == k.DOUBLE_SLASH:
        return None  # `Протокол № 6 от 2 мая 1934 г., п. 121/101 // РГАСПИ. Ф. 17`: of the protocol
    if at and all("registry_number" in item.roles for item in sentence.items[at : found.end]):
        return None  # `…, Prag, 20. Mai 1935, Zl. 61/Pol.`: the number of the document before it
    end = at + one_shelf(sentence.items[at : found.end])
    filed = file_before(sentence, sentence.after_joints(start), at)
    at -= _papers_before(sentence, start, at) or _section_before(sentence, start, at) or filed
    at = start if _another_book(sentence, start, at) else at
    run = sentence.items[at:end]
    lone = end == at + 1 and bool(LEAVES & set(run[0].roles)) and _behind_a_letter(sentence, start, at)
    if lone or not (
        filed or is_shelfmark(run) or run[0].kind == k.VOLUME or _behind_a_fond(sentence, start, at)
    ):
        return another_leaf(sentence, at, end) or leaf_of_document(sentence, start, at, end)
    kew = _before_its_piece(sentence, start, at, end)
    if kew is not None:
        return kew
    named = named_before(sentence, start, at) or known_before(sentence, start, at)
    behind = behind_shelfmark(sentence, start, at, end, run, named)
    if behind is None and sentence.kind(end) == k.COMMA and any("box" in item.roles for item in run):
        behind = _in_some_house(sentence, start, at, end, named)
    if behind is not None:
        return behind
    if named is None:
        shelf = read_shelf(None, [], run, sentence.note, sentence.knowledge)
        if run[0].kind == k.VOLUME and sentence.before and sentence.before.holding:
            shelf.levels[0] = (sentence.before.holding.shelfmark[-1][0], shelf.levels[0][1])
        if not shelf.archive:
            alone = names_left_papers(run[0]) and not _in_an_archive(sentence)
            return with_document(sentence, start, at, end, shelf, "" if alone else "same")
        creator = _state_department(sentence, start, at)
        if creator < at:
            words = list(trim(sentence.items[creator:at]))
            shelf.name = sentence.text(words)
            shelf.places.append(("holding.archive", Span(words[0].start, words[-1].end)))
        return with_document(sentence, start, creator, end, shelf)
    return _in_unknown_archive(sentence, start, at, end, named)


def _in_an_archive(sentence: Sentence) -> bool:
    """Whether the citation before tells an archive: `BArch, NL Marsh/14; NL Kos/3`."""
    held = sentence.before.holding if sentence.before is not None else None
    return held is not None and bool(held.archive)


def _in_some_house(sentence: Sentence, start: int, at: int, end: int, named: Named | None) -> Found | None:
    """`box 54, folder 3, Jackson Papers`, `Kelley Papers, Box 4, Georgetown University`"""
    from benes_refs.grammar.archives.whose_papers import before_a_house, behind_whose_papers  # few need it

    if named is None:
        return behind_whose_papers(sentence, start, at, end)
    return before_a_house(sentence, start, end, sentence.items[at:end], named)


def _another_book(sentence: Sentence, start: int, at: int) -> bool:
    """`РГАДА, ф. 1209, оп. 1, кн. 254, л. 12; кн. 255, л. 4`: a book is what others call a file."""
    held = sentence.before is not None and sentence.before.holding is not None
    return held and sentence.kinds[start:at] in (k.VOLUME + k.COMMA, k.VOLUME + k.STOP)


def _behind_a_letter(sentence: Sentence, start: int, at: int) -> bool:
    """`Dejean à Pineau, 12 avril 1956, f. 90`: f. alone is a leaf of what held the letter before."""
    dated = sentence.kinds[start:at].endswith(k.DATE + k.COMMA)
    return dated and letter_in(sentence.items[start:at]) is not None


def _behind_a_fond(sentence: Sentence, start: int, at: int) -> bool:
    """`Štátny archív Žilina, f. Trenčianska župa I, k. 34`: what the fond's words leave no doubt of."""
    label = sentence.kinds.rfind(k.LABEL_WORD, start, at)
    named = label > 0 and "fond" in sentence.items[label].roles and sentence.kind(at - 1) == k.COMMA
    return named and set(sentence.kinds[label + 1 : at - 1]) <= FOND_NAMES


def _before_its_piece(sentence: Sentence, start: int, at: int, end: int) -> Found | None:
    """`N 3287/45/38, F.O. 371/21104`, `…, PRO, London, FO 371/21104`: a paper's number before its piece."""
    piece = sentence.kinds.find(k.DEPARTMENT, end, end + FARTHEST_KEW)
    if piece < 0 or sentence.kind(end) != k.COMMA or not set(sentence.kinds[end:piece]) <= BEFORE_KEW:
        return None
    found = holding.match(sentence.kinds, piece)
    if found is None or "shelf" not in found:
        return None
    lettered = at > start and len(sentence.items[at - 1].text) == 1 and sentence.items[at - 1].text.isupper()
    begin = at - lettered
    numbers = sentence.items[slice(*found["shelf"])]
    shelf = read_shelf(numbers[0], [], numbers, sentence.note, sentence.knowledge)
    if not shelf.has("item"):
        shelf.add("item", sentence.text(sentence.items[begin:end]))
        shelf.places.append(
            ("holding.shelfmark", Span(sentence.items[begin].start, sentence.items[end - 1].end))
        )
    return with_document(sentence, start, begin, found.end, shelf)


def _state_department(sentence: Sentence, start: int, at: int) -> int:
    """Where `Department of State` begins before a shelfmark of Washington; else the shelfmark's own index."""
    begin = max(sentence.kinds.rfind(k.COMMA, start, max(at - 1, start)) + 1, start)
    words = sentence.items[begin:at]
    named = words and any(
        name in sentence.text(words) for name in ("Department of State", "State Department")
    )
    return begin if named and len(words) < LONGEST_NAME else at


def _papers_before(sentence: Sentence, start: int, at: int) -> bool:
    """`NC 18/1/1091`: the letters for a person's papers before the figures."""
    figures = sentence.kind(at) == k.SLASHES and sentence.items[at].text[0].isdigit()
    return figures and at > start and sentence.kind(at - 1) == k.ACRONYM


def _section_before(sentence: Sentence, start: int, at: int) -> int:
    """`Научный архив РГО. Разр. 10. Оп. 1`, `Byrnes Papers, Series 4, Box 19`: before the levels below it."""
    if sentence.kinds[max(at - 2, start) : at] == k.SERIES + k.COMMA:
        return 2
    chapter = sentence.kinds[max(at - 2, start) : at] in SECTION_BEFORE
    return 2 if chapter and "section" in sentence.items[at - 2].roles else 0


def _in_unknown_archive(sentence: Sentence, start: int, at: int, end: int, named: Named) -> Found:
    run = sentence.items[at:end]
    words = named.words
    known = words[0] if words[0].kind == k.ARCHIVE else known_short_form(sentence.items, at)
    if known and names_papers(words):  # `Paul Dukes Papers (HIA), box 1`
        shelf = read_shelf(known, words, run, sentence.note, sentence.knowledge)
    elif known:
        archive = Item(k.ARCHIVE, words[0].start, words[-1].end, "", known.value)
        shelf = read_shelf(archive, named.collection, run, sentence.note, sentence.knowledge)
    else:
        shelf = read_shelf(None, named.collection, run, sentence.note, sentence.knowledge)
        words = words[:1] if explained(words) else words
        shelf.name = sentence.text(words).strip(" ,.:;")
        shelf.places.append(("holding.archive", Span(words[0].start, words[-1].end)))
        shelf.name_levels()
    return with_document(sentence, start, named.begin, end, shelf)
