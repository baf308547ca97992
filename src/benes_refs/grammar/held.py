"""Citations of what an archive holds: a known archive, an unknown one by its words, or one left out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from benes_refs.grammar import kinds as k
from benes_refs.grammar.archival import LEAVES, holding, one_shelf, shelfmark
from benes_refs.grammar.behind import Named, behind_code, behind_document, behind_shelfmark
from benes_refs.grammar.described import document_before
from benes_refs.grammar.items import Item, trim
from benes_refs.grammar.placed import with_document
from benes_refs.grammar.sentence import JOINTS, Draft, Found, Sentence
from benes_refs.grammar.shelves import read_shelf
from benes_refs.model import Span

# What says no more than a place inside something: no shelfmark is made of these alone.
LOCATING = (
    k.PAGES + k.CHAPTER + k.VOLUME + JOINTS + k.ASIDE + k.AND + k.EXTENT + k.YEAR + k.YEARS
)  # fmt: skip
NAME_WORDS = (
    k.ACRONYM + k.NAME + k.WORD + k.PLACE + k.ROMAN + k.PARTICLE + k.TO + k.IN + k.AND + k.COMMA + k.INITIALS
    + k.YEARS + k.YEAR + k.CODE + k.ABBREVIATION + k.ASIDE + k.LABEL_WORD + k.DOCTYPE + k.IMPRINT
    + k.SERIES_WORD
)  # fmt: skip
SHORT_WORD = 3  # letters of a shortened word inside a name
LONGEST_NAME = 14  # items of an archive's name that the registry does not have
ARCHIVE_STEMS = (
    "archi", "arkhi", "arhi", "arhí", "archí", "archív", "архи", "архів", "архіў", "librar", "museum",
    "bibliote",
    "библиоте", "бібліот", "бібліят", "рукопис", "рукапіс", "tsentr dok", "centrum dok", "dokumentatsii",
)  # fmt: skip
PAPER_STEMS = ("papers", "nachlass", "nachlaß", "collection", "fonds")
SURE_LEVELS = frozenset(
    "fond opis delo papka box carton folder inventory file group record_group container unit reel".split()
)


def held(sentence: Sentence, start: int, at: int) -> Found | None:
    """A holding in the archive named at `at`; None where no shelfmark follows: a mere mention."""
    items = sentence.items
    found = holding.match(sentence.kinds, at)
    if found is None or "shelf" not in found:
        return behind_code(sentence, start, at) or behind_document(sentence, start, at)
    numbers = items[slice(*found["shelf"])]
    if not any(item.kind not in LOCATING for item in numbers):
        return None
    collection = items[slice(*found["collection"])] if "collection" in found else []
    if all(item.kind in k.ASIDE + k.COMMA for item in collection):
        collection = []  # `(formerly Public Record Office)`
    archive = _named_in_brackets(items, found["archive"][0])
    length = one_shelf(numbers)
    shelf = read_shelf(archive, collection, numbers[:length], sentence.note, sentence.knowledge)
    if not shelf.levels and not shelf.leaf and not shelf.document:
        return None
    return with_document(sentence, start, at, found["shelf"][0] + length, shelf)


def shelved(sentence: Sentence, start: int, at: int) -> Found | None:
    """A shelfmark without a known archive before it: other words name one, or another citation has."""
    found = shelfmark.match(sentence.kinds, at)
    if found is None:
        return None
    end = at + one_shelf(sentence.items[at : found.end])
    at -= _papers_before(sentence, start, at)
    run = sentence.items[at:end]
    if not is_shelfmark(run):
        return _leaf_of_document(sentence, start, at, end)
    kew = _before_its_piece(sentence, start, at, end)
    if kew is not None:
        return kew
    named = _named_before(sentence, start, at)
    behind = behind_shelfmark(sentence, start, at, end, run, named)
    if behind is not None:
        return behind
    if named is None:
        shelf = read_shelf(None, [], run, sentence.note, sentence.knowledge)
        if not shelf.archive:
            return with_document(sentence, start, at, end, shelf, "same")
        creator = _state_department(sentence, start, at)
        if creator < at:
            words = list(trim(sentence.items[creator:at]))
            shelf.name = sentence.text(words)
            shelf.places.append(("holding.archive", Span(words[0].start, words[-1].end)))
        return with_document(sentence, start, creator, end, shelf)
    return _in_unknown_archive(sentence, start, at, end, named)


def _before_its_piece(sentence: Sentence, start: int, at: int, end: int) -> Found | None:
    """`N 3287/45/38, F.O. 371/21104`: the paper's own number before the piece that holds it."""
    if sentence.kinds[end : end + 2] != k.COMMA + k.DEPARTMENT:
        return None
    found = holding.match(sentence.kinds, end + 1)
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


def is_shelfmark(run: Sequence[Item]) -> bool:
    """Whether labelled numbers are a shelfmark: one level at least that only archives have, or slashes."""
    units = [item for item in run if item.kind == k.UNIT]
    leaves = [item for item in units if LEAVES & set(item.roles) and not {"fond", "delo"} & set(item.roles)]
    sure = [item for item in units if item not in leaves and SURE_LEVELS & set(item.roles)]
    return bool(sure) or any(item.kind == k.SLASHES for item in run)


def _in_unknown_archive(sentence: Sentence, start: int, at: int, end: int, named: Named) -> Found:
    run = sentence.items[at:end]
    words = named.words
    known = _known_short_form(sentence.items, at)
    if known:
        archive = Item(k.ARCHIVE, words[0].start, words[-1].end, "", known)
        shelf = read_shelf(archive, named.collection, run, sentence.note, sentence.knowledge)
    else:
        shelf = read_shelf(None, named.collection, run, sentence.note, sentence.knowledge)
        words = words[:1] if _explained(words) else words
        shelf.name = sentence.text(words).strip(" ,.:;")
        shelf.places.append(("holding.archive", Span(words[0].start, words[-1].end)))
        shelf.name_levels()
    return with_document(sentence, start, named.begin, end, shelf)


def _leaf_of_document(sentence: Sentence, start: int, at: int, end: int) -> Found | None:
    """A document cited before, with its leaf alone: `лист Балицького Косіору, 3 жовтня 1935 р., арк. 6`."""
    items = sentence.items
    if not LEAVES & set(items[at].roles):
        return None
    read, begin, signal = document_before(sentence, start, at)
    if read is None or not (read.document.date or read.document.sender):
        return None
    shelf = read_shelf(None, [], items[at:end], sentence.note, sentence.knowledge)
    target = next((str(item.value) for item in items[begin:at] if item.kind == k.CROSS_REFERENCE), "")
    places = tuple(shelf.places) + read.places
    draft = Draft(
        "other", items[begin].start, items[end - 1].end, signal, document=read.document,
        locator=shelf.locator, repeat="short", target=target, places=places,
    )  # fmt: skip
    return Found(draft, end)


def _named_before(sentence: Sentence, start: int, at: int) -> Named | None:
    """The name of an archive that the registry does not have, in the words before a shelfmark.

    Of the words between commas the first that speak of an archive are its name, and what follows them is the
    collection: `Archivio di Stato di Trieste (AST), Prefettura, Gabinetto, b. 142`.
    """
    items = sentence.items
    end = at
    while end > start and items[end - 1].kind in JOINTS:
        end -= 1
    begin = end
    while begin > start and end - begin < LONGEST_NAME and _may_stand_in_name(items, begin - 1):
        begin -= 1
    phrases = _between_commas(items, begin, end)
    said = (
        _first_with(phrases, items, _names_archive)
        or _first_with(phrases, items, _may_name)
        or _with_known_short_form(phrases, items)
    )
    if said is None:
        return None
    first, last = said
    while first < last and items[first].kind in (k.WORD, k.IN, k.TO, k.AND, k.PARTICLE, *JOINTS):
        first += 1
    words = list(trim(items[first:last]))
    if not words or (last == at and items[at].kind != k.UNIT):
        return None
    collection = [item for item in items[last:at] if item.kind != k.ABBREVIATION]
    return Named(words, list(trim(collection)), first)


def _explained(words: Sequence[Item]) -> bool:
    """`ГАТО (Государственный архив Тверской области)`: the acronym is the archive's name."""
    return len(words) == 2 and words[0].kind == k.ACRONYM and words[1].kind == k.ASIDE


def _may_stand_in_name(items: Sequence[Item], at: int) -> bool:
    """Words, and a number behind a letter: `Willy-Brandt-Archiv, A 8, Mappe 67`."""
    if items[at].kind in (k.NUMBER, k.PAIR):
        return at > 0 and items[at - 1].kind in k.NAME + k.ACRONYM + k.ROMAN and items[at - 1].text.isupper()
    if items[at].kind == k.STOP:  # `бібліотеки ім. В. Стефаника`
        return at > 0 and items[at - 1].kind == k.WORD and len(items[at - 1].text) <= SHORT_WORD
    if items[at].kind == k.DASH:  # `Държавен архив – София`, `ДА – Пловдив`
        named = at > 0 and (items[at - 1].kind == k.ACRONYM or _names_archive(items[at - 1]))
        return named and at + 1 < len(items) and items[at + 1].kind in k.PLACE + k.ACRONYM
    return items[at].kind in NAME_WORDS


def _between_commas(items: Sequence[Item], begin: int, end: int) -> list[tuple[int, int]]:
    cuts = [n for n in range(begin, end) if items[n].kind in k.COMMA + k.ABBREVIATION + k.COLON]
    return [(a, b) for a, b in zip([begin, *(n + 1 for n in cuts)], [*cuts, end], strict=True) if a < b]


def _first_with(
    phrases: Sequence[tuple[int, int]], items: Sequence[Item], wanted: Callable[[Item], bool]
) -> tuple[int, int] | None:
    return next(((a, b) for a, b in phrases if any(wanted(item) for item in items[a:b])), None)


def _with_known_short_form(
    phrases: Sequence[tuple[int, int]], items: Sequence[Item]
) -> tuple[int, int] | None:
    """`Storage Center for Contemporary Documentation (TsKhSD)`: the brackets say that it is an archive."""
    for first, last in phrases:
        inside = items[last].parts if items[last].kind == k.ABBREVIATION else ()
        if any(part.kind == k.ARCHIVE for part in inside):
            return first, last
    return None


def _names_archive(item: Item) -> bool:
    return any(stem in item.text.casefold() for stem in ARCHIVE_STEMS)


def _may_name(item: Item) -> bool:
    """An acronym, or a word for what an archive may only hold: `Kennan Papers, box 12`."""
    return item.kind == k.ACRONYM or any(stem in item.text.casefold() for stem in PAPER_STEMS)


def _named_in_brackets(items: Sequence[Item], at: int) -> Item:
    """`Archives diplomatiques de Nantes (CADN)`: the short form in brackets says which archive is meant."""
    archive = items[at]
    for item in items[at + 1 : at + 5]:
        if item.kind == k.ABBREVIATION:
            code = next((part.value for part in item.parts if part.kind == k.ARCHIVE), None)
            if code and code not in archive.roles and code != archive.value:
                return Item(archive.kind, archive.start, archive.end, archive.text, code, (str(code),))
        elif item.kind not in (k.WORD, k.PLACE, k.PARTICLE, k.COMMA, k.NAME, k.IN):
            break
    return archive


def _known_short_form(items: Sequence[Item], at: int) -> str | None:
    """`Rossijskij gosudarstwiennyj wojennyj archiw (dalej: RGWA), f. 308k`: its short form is known."""
    for item in items[max(0, at - 4) : at]:
        if item.kind == k.ABBREVIATION:
            return next((str(part.value) for part in item.parts if part.kind == k.ARCHIVE), None)
    return None
