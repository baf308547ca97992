"""Leaves told alone: of the file cited just before, or of a document cited before."""

from __future__ import annotations

from benes_refs.grammar.archives.archival import LEAVES
from benes_refs.grammar.archives.behind import behind_code
from benes_refs.grammar.archives.placed import with_document
from benes_refs.grammar.archives.shelf import Shelf
from benes_refs.grammar.archives.shelves import read_shelf
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.sentence import Draft, Found, Sentence
from benes_refs.grammar.papers.described import document_before
from benes_refs.model import Document
from benes_refs.regexes import compiled

PERSONS_CODES = (k.ACRONYM + k.PAIR + k.COMMA, k.ACRONYM + k.SLASHES + k.COMMA)  # `HNKY 1/7, fo. 14, CAC`
INITIAL = compiled(r"\b[^\W\d_a-zа-яёіїєґ]\. ?[^\W\d_]")


def another_leaf(sentence: Sentence, at: int, end: int) -> Found | None:
    """`…, д. 67, л. 5; л. 9 (Потемкин – Литвинову, 3.06.1935)`: more of the file cited just before."""
    before = sentence.before
    held = before is not None and before.kind == "archival" and before.locator is not None
    first = int(sentence.kind(0) in (k.AND, k.SIGNAL))
    if not held or at != first or end != at + 1 or not LEAVES & set(sentence.items[at].roles):
        return None
    shelf = Shelf()
    shelf.add_leaf(str(sentence.items[at].value), "folio", sentence.items[at])
    return with_document(sentence, at, at, end, shelf, "same")


def _is_told(document: Document) -> bool:
    """`протокол допиту А. Волошина, арк. 40`: a kind of paper, and the person whom it is of."""
    return bool(document.type) and INITIAL.search(document.title) is not None


def leaf_of_document(sentence: Sentence, start: int, at: int, end: int) -> Found | None:
    """A document cited before, with its leaf alone: `лист Балицького Косіору, 3 жовтня 1935 р., арк. 6`."""
    items = sentence.items
    if not LEAVES & set(items[at].roles):
        return None
    if sentence.kinds.startswith(k.COMMA + k.ARCHIVE, end) and sentence.kinds.endswith(PERSONS_CODES, 0, at):
        return behind_code(sentence, start, end + 1)
    read, begin, signal = document_before(sentence, start, at)
    if read is None or not (read.document.date or read.document.sender or _is_told(read.document)):
        return None
    shelf = Shelf()
    if end == at + 1:  # `…, 12 avril 1956, f. 90`: no fond
        shelf.add_leaf(str(items[at].value), "folio", items[at])
    else:
        shelf = read_shelf(None, [], items[at:end], sentence.note, sentence.knowledge)
        shelf.name_levels()
    target = next((str(item.value) for item in items[begin:at] if item.kind == k.CROSS_REFERENCE), "")
    places = tuple(shelf.places) + read.places
    draft = Draft(
        "other", items[begin].start, items[end - 1].end, signal, document=read.document,
        locator=shelf.locator, repeat="short", target=target, places=places,
    )  # fmt: skip
    return Found(draft, end)
