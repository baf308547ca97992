"""Citations of what an archive holds: a known archive, an unknown one by its words, or one left out."""

from __future__ import annotations

from collections.abc import Sequence

from benes_refs.grammar import kinds as k
from benes_refs.grammar.archival import LEAVES, holding, one_shelf, shelfmark
from benes_refs.grammar.archive_names import (
    LONGEST_NAME,
    Named,
    explained,
    known_short_form,
    named_before,
    named_in_brackets,
)
from benes_refs.grammar.described import behind_short_forms, document_after, document_before
from benes_refs.grammar.items import Item, trim
from benes_refs.grammar.schemes import Shelf
from benes_refs.grammar.sentence import JOINTS, Draft, Found, Repeat, Sentence
from benes_refs.grammar.shelves import read_shelf
from benes_refs.model import Span

# What says no more than a place inside something: no shelfmark is made of these alone.
LOCATING = (
    k.PAGES + k.CHAPTER + k.VOLUME + JOINTS + k.ASIDE + k.AND + k.EXTENT + k.YEAR + k.YEARS
)  # fmt: skip
FARTHEST_ARCHIVE = 24  # items between a shelfmark and the archive named after it
INVENTORIES = ("inv", "sign", "a . č", "arch", "rk")  # labels of items in archives alone
SURE_LEVELS = frozenset(
    "fond opis delo papka box carton folder inventory file group record_group container unit".split()
)


def held(sentence: Sentence, start: int, at: int) -> Found | None:
    """A holding in the archive named at `at`; None where no shelfmark follows: a mere mention."""
    items = sentence.items
    found = holding.match(sentence.kinds, at)
    if found is None or "shelf" not in found:
        return None
    numbers = items[slice(*found["shelf"])]
    if not any(item.kind not in LOCATING for item in numbers):
        return None
    collection = items[slice(*found["collection"])] if "collection" in found else []
    if all(item.kind in k.ASIDE + k.COMMA for item in collection):
        collection = []  # `(formerly Public Record Office)`
    archive = named_in_brackets(items, found["archive"][0])
    length = one_shelf(numbers)
    shelf = read_shelf(archive, collection, numbers[:length], sentence.note, sentence.knowledge)
    if not shelf.levels and not shelf.leaf and not shelf.document:
        return None
    return _with_document(sentence, start, at, found["shelf"][0] + length, shelf)


def shelved(sentence: Sentence, start: int, at: int) -> Found | None:
    """A shelfmark without a known archive before it: other words name one, or another citation has."""
    found = shelfmark.match(sentence.kinds, at)
    if found is None:
        return None
    end = at + one_shelf(sentence.items[at : found.end])
    run = sentence.items[at:end]
    if not is_shelfmark(run):
        return _leaf_of_document(sentence, start, at, end)
    named = named_before(sentence, start, at)
    behind = _archive_behind(sentence, start, at, end, run, named)
    if behind is not None:
        return behind
    if named is None:
        shelf = read_shelf(None, [], run, sentence.note, sentence.knowledge)
        return _with_document(sentence, start, at, end, shelf, "same")
    return _in_unknown_archive(sentence, start, at, end, named)


def is_shelfmark(run: Sequence[Item]) -> bool:
    """Whether labelled numbers are a shelfmark: one level at least that only archives have, or slashes."""
    units = [item for item in run if item.kind == k.UNIT]
    leaves = [item for item in units if LEAVES & set(item.roles) and not {"fond", "delo"} & set(item.roles)]
    sure = [
        item for item in units if item not in leaves and (SURE_LEVELS & set(item.roles) or _inventoried(item))
    ]
    return bool(sure) or any(item.kind == k.SLASHES for item in run)


def _inventoried(item: Item) -> bool:
    """`inv. č. 612`, `sign. 2/3`: an item that only archives count; `art. 5` is not."""
    turned = item.text[:1].isdigit()  # `124. ő. e.`
    return "item" in item.roles and (turned or item.text.casefold().startswith(INVENTORIES))


def may_be_level(item: Item) -> bool:
    """`tamtéž, k. 241`: a carton or a leaf; the archive that is gone on with decides."""
    return item.kind == k.UNIT and not {"carton", "folder"}.isdisjoint(item.roles)


def _in_unknown_archive(sentence: Sentence, start: int, at: int, end: int, named: Named) -> Found:
    run = sentence.items[at:end]
    words = named.words
    known = known_short_form(sentence.items, at)
    if known:
        archive = Item(k.ARCHIVE, words[0].start, words[-1].end, "", known)
        shelf = read_shelf(archive, named.collection, run, sentence.note, sentence.knowledge)
    else:
        shelf = read_shelf(None, named.collection, run, sentence.note, sentence.knowledge)
        words = words[:1] if explained(words) else words
        shelf.name = sentence.text(words).strip(" ,.:;")
        shelf.places.append(("holding.archive", Span(words[0].start, words[-1].end)))
        shelf.name_levels()
    return _with_document(sentence, start, named.begin, end, shelf)


def _with_document(
    sentence: Sentence, start: int, at: int, end: int, shelf: Shelf, repeat: Repeat = ""
) -> Found:
    read, begin, signal = document_before(sentence, start, at)
    target = ""
    if read is None:
        read, end, target = document_after(sentence, end)
        end = _leaf_after(sentence, end, shelf)
    else:
        end = behind_short_forms(sentence, end)
    draft = Draft(
        "archival",
        sentence.items[begin].start,
        sentence.items[end - 1].end,
        signal,
        document=read.document if read else None,
        holding=shelf.holding if shelf.levels or shelf.archive or shelf.name else None,
        locator=shelf.locator,
        repeat=repeat,
        target=target,
        places=tuple(shelf.places) + (read.places if read else ()),
    )
    return Found(draft, end)


def _leaf_after(sentence: Sentence, end: int, shelf: Shelf) -> int:
    """A leaf told after the document: `FO 371/21103, minute by Collier, 26 Nov. 1937, fos 159-73`."""
    at = end + (sentence.kind(end) == k.COMMA)
    if shelf.leaf or at >= len(sentence) or sentence.kind(at - 1) != k.COMMA:
        return end
    item = sentence.items[at]
    if item.kind == k.PAGES or (
        item.kind == k.UNIT and LEAVES & set(item.roles) and "fond" not in item.roles
    ):
        shelf.add_leaf(str(item.value), "page" if item.kind == k.PAGES else "folio", item)
        return at + 1
    return end


def _leaf_of_document(sentence: Sentence, start: int, at: int, end: int) -> Found | None:
    """A document cited before, with its leaf alone: `лист Балицького Косіору, 3 жовтня 1935 р., арк. 6`."""
    items = sentence.items
    if not LEAVES & set(items[at].roles):
        return None
    read, begin, signal = document_before(sentence, start, at)
    if read is None or not (read.document.date or read.document.sender):
        return None
    shelf = read_shelf(None, [], items[at:end], sentence.note, sentence.knowledge)
    shelf.name_levels()
    target = next((str(item.value) for item in items[begin:at] if item.kind == k.CROSS_REFERENCE), "")
    places = tuple(shelf.places) + read.places
    draft = Draft(
        "other", items[begin].start, items[end - 1].end, signal, document=read.document,
        locator=shelf.locator, repeat="short", target=target, places=places,
    )  # fmt: skip
    return Found(draft, end)


# archives named after their shelfmark, by unknown words, or in brackets


def _archive_behind(
    sentence: Sentence, start: int, at: int, end: int, run: list[Item], named: Named | None
) -> Found | None:
    """American order: `box 12, folder 3, Kennan Papers, Library of Congress`."""
    items = sentence.items
    place = _archive_after(sentence, end)
    if place is None:
        return None
    collection = list(trim(items[end:place]))
    after = place + 1
    while after < len(items) and _belongs_to_name(sentence, after):
        after += 1
    begin = at
    decimal = _decimal_file(items, start, at) if "record_group" in items[at].roles else None
    if decimal is not None:
        begin, run = decimal, [items[decimal], *run]
    if named is not None:
        collection, begin = named.words, named.begin
    shelf = read_shelf(items[place], collection, run, sentence.note, sentence.knowledge)
    return _with_document(sentence, start, begin, after, shelf)


def _archive_after(sentence: Sentence, end: int) -> int | None:
    barriers = k.STOP + k.SEMICOLON + k.DATE + k.EDITION + k.IBID + k.SIGNAL + k.UNIT
    for at in range(end, min(end + FARTHEST_ARCHIVE, len(sentence))):
        if sentence.kind(at) == k.ARCHIVE:
            return at
        if sentence.kind(at) in barriers:
            return None
    return None


def _belongs_to_name(sentence: Sentence, at: int) -> bool:
    """`…, College Park, MD (NARA)`: what stands behind an archive's name and is part of it."""
    if sentence.kind(at) == k.COMMA:
        return sentence.kind(at + 1) in (k.PLACE, k.ACRONYM)
    return sentence.kind(at) in (k.ABBREVIATION, k.PLACE, k.ACRONYM)


def _decimal_file(items: Sequence[Item], start: int, at: int) -> int | None:
    """`860F.00/2-2648, General Records of the Department of State, RG 59`: a file before its group."""
    for n in range(at - 1, max(start, at - LONGEST_NAME) - 1, -1):
        if items[n].kind in k.PAIR + k.CODE and items[n + 1].kind == k.COMMA:
            return n
        if items[n].kind in k.DATE + k.SEMICOLON + k.STOP:
            return None
    return None
