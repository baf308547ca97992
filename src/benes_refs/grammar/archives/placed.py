"""A shelfmark with the document that it holds, which is told before or after it: the whole citation."""

from __future__ import annotations

from benes_refs.grammar.archives.archival import LEAVES, shelfmark
from benes_refs.grammar.archives.shelf import Shelf
from benes_refs.grammar.archives.shelves import read_shelf
from benes_refs.grammar.ends.numbered import tail_after
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.sentence import Draft, Found, Places, Repeat, Sentence
from benes_refs.grammar.papers.described import document_before
from benes_refs.grammar.papers.documents import read_document
from benes_refs.grammar.papers.leaf_behind import KARTA
from benes_refs.grammar.papers.paper import Read
from benes_refs.grammar.papers.told_behind import behind_address, behind_short_forms, document_after
from benes_refs.model import Locator, Span

PAPER_BEGINS = 3  # items with the bracket that opens


def with_document(
    sentence: Sentence, start: int, at: int, end: int, shelf: Shelf, repeat: Repeat = ""
) -> Found:
    read, begin, signal = document_before(sentence, start, at)
    target = ""
    if read is None:
        read, end, target = document_after(sentence, _behind_its_number(sentence, end, shelf))
        end = _item_after(sentence, _levels_after(sentence, end, shelf), shelf) if read else end
        end = leaf_after(sentence, end, shelf)
        end = figures_after(sentence, end, shelf) if read else end
        read = read or _told_inside(sentence, at, end)
    else:
        end = _folder_named(sentence, behind_short_forms(sentence, end), shelf)
        read, end = _dated_behind(sentence, end, read)
    end = behind_address(sentence, end)
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


def _told_inside(sentence: Sentence, at: int, end: int) -> Read | None:
    """`Д. 5 (Протокол № 3 от 5 мая 1918 г.). Л. 14`, `WO 32/5678/9 (3 July 1919)`: a paper in brackets."""
    for item in sentence.items[at:end]:
        inside = kinds_of(item.parts) if item.kind == k.ASIDE else ""
        if inside == k.DATE or (k.DOCTYPE in inside[:PAPER_BEGINS] and k.DATE in inside):
            return read_document(item.parts, sentence.note)
    return None


def _folder_named(sentence: Sentence, end: int, shelf: Shelf) -> int:
    """`Thompson to Rusk, 23 November 1966, LBJL, NSF, box 221, “USSR Cables.”`: a folder by its name."""
    named = sentence.kinds.startswith(k.COMMA + k.QUOTED, end) and shelf.has("box")
    if not named or shelf.has("folder") or sentence.kind(end + 2) not in ("", k.STOP, k.COMMA):
        return end
    title = sentence.items[end + 1]
    shelf.add("folder", str(title.value).rstrip(".,"))
    shelf.places.append(("holding.shelfmark", Span(title.start, title.end)))
    return end + 2


def _dated_behind(sentence: Sentence, end: int, read: Read) -> tuple[Read, int]:
    """`Novak, „Dnevnik“, HIA, Novak Papers, box 18, 3. 9. 1940`: the day of the paper told before."""
    dated = sentence.kinds[end : end + 2] == k.COMMA + k.DATE and sentence.kind(end + 2) in ("", k.STOP)
    if read.document.date or not dated:
        return read, end
    day = sentence.items[end + 1]
    document = read.document._replace(date=str(day.value))
    return Read(document, (*read.places, ("document.date", Span(day.start, day.end)))), end + 2


def _behind_its_number(sentence: Sentence, end: int, shelf: Shelf) -> int:
    """`ДАСМИП. ПА-1953. Ф. 1. 43034. Телеграм …`: the number under which the paper is entered."""
    if not sentence.kinds.startswith(k.STOP + k.NUMBER + k.STOP + k.DOCTYPE, end) or shelf.document:
        return end
    number = sentence.items[end + 1]
    shelf.document = number.text
    shelf.places.append(("holding.shelfmark", Span(number.start, number.end)))
    return end + 3


def _levels_after(sentence: Sentence, end: int, shelf: Shelf) -> int:
    """`RG 59, Bullitt to Hull, 21 April 1935, 861.00/11599`: of Washington the group first, the file last."""
    found = shelfmark.match(sentence.kinds, end) if sentence.kind(end - 1) == k.COMMA else None
    if found is None or [level for level, _ in shelf.levels] != ["record_group"]:
        return end
    run = sentence.items[end : found.end]
    washington = Item(k.ARCHIVE, run[0].start, run[0].start, "", shelf.archive)
    more = read_shelf(washington, [], run, sentence.note, sentence.knowledge)
    shelf.levels += more.levels
    shelf.places += [place for place in more.places if place[0] != "holding.archive"]
    return found.end


def _item_after(sentence: Sentence, end: int, shelf: Shelf) -> int:
    """`SI AS 1887, t. e. 26, Govor na seji, sig. 1021`: the paper's own number behind its title."""
    at = end + (sentence.kind(end) == k.COMMA)
    item = sentence.items[at] if sentence.kind(at) == k.UNIT and sentence.kind(at - 1) == k.COMMA else None
    if item is None or "item" not in item.roles or shelf.has("item"):
        return end
    shelf.add("item", str(item.value))
    shelf.places.append(("holding.shelfmark", Span(item.start, item.end)))
    return at + 1


def leaf_after(sentence: Sentence, end: int, shelf: Shelf) -> int:
    """A leaf told after the document: `FO 371/21103, minute by Collier, 26 Nov. 1937, fos 159-73`.

    `AAN. PRM. Sygn. 6693/1920, Докладная записка от 22.02.1919. К. 31–46`: in Polish archives a karta.
    """
    at = end + (sentence.kind(end) in (k.COMMA, k.STOP))
    if shelf.leaf or at >= len(sentence):
        return end
    item = sentence.items[at]
    if item.kind == k.UNIT and item.text.startswith(KARTA) and shelf.country == "PL":
        shelf.add_leaf(str(item.value), "folio", item)
        return at + 1
    if sentence.kind(at - 1) != k.COMMA:
        return end
    if item.kind == k.CHAPTER and sentence.kind(at + 1) in ("", k.STOP):
        shelf.add_leaf(str(item.value), item.roles[0] if item.roles else "chapter", item)  # `…, para. 9`
        return at + 1
    if item.kind == k.PAGES or (
        item.kind == k.UNIT
        and LEAVES & set(item.roles)
        and ("fond" not in item.roles or (shelf.scheme and "fond" not in shelf.scheme))
    ):
        shelf.add_leaf(str(item.value), "page" if item.kind == k.PAGES else "folio", item)
        return at + 1
    return end


def figures_after(sentence: Sentence, end: int, shelf: Shelf) -> int:
    """Pages without a label behind a document: `…, Report for 1950, 31. 12. 1949, 1–3`."""
    at = end
    while (
        sentence.kind(at) == k.COMMA
        and sentence.kind(at + 1) in (k.NUMBER, k.RANGE)
        and (at > end or not shelf.leaf)
    ):
        shelf.add_leaf(sentence.items[at + 1].text, "page", sentence.items[at + 1])
        at += 2
    return at


def place_behind(
    sentence: Sentence, end: int, shelf: Shelf | None, locator: Locator | None, *, told: bool
) -> tuple[Locator | None, int, Places]:
    """The leaf behind a document, and the index behind it: `ibid., report by X, 24 June 1941, para. 31`"""
    if shelf is not None:
        end = leaf_after(sentence, end, shelf)
        return locator, figures_after(sentence, end, shelf) if told else end, ()
    parted = sentence.kind(end - 1) == k.COMMA or sentence.kind(end) == k.PAGES
    if not told or locator is not None or not parted:
        return locator, end, ()
    tail, end = tail_after(sentence, end)
    return tail.locator(), end, tuple(tail.spans)
