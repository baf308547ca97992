"""A paper and the brackets behind it that say where it is kept."""

from __future__ import annotations

from collections.abc import Sequence

from benes_refs.grammar import kinds as k
from benes_refs.grammar.described import document_before
from benes_refs.grammar.items import Item
from benes_refs.grammar.sentence import Draft, Sentence


def is_kept_there(letter: Draft, held: Draft, bracket: Item) -> bool:
    """`Harker to Vivian, 14 Mar. 1935 (TNA, KV 2/1588)`: the brackets say where the letter is."""
    told = letter.document is not None and letter.holding is None and letter.work is None
    near = letter.start < bracket.start <= letter.end + 2 or letter.end == bracket.end
    return told and near and held.holding is not None and held.document is None and not held.repeat


def kept_there(letter: Draft, held: Draft) -> Draft:
    end = max(letter.end, held.end)
    return held._replace(
        start=letter.start, end=end, document=letter.document, places=letter.places + held.places
    )


def described_before(sentence: Sentence, found: Sequence[Draft], held: Draft, bracket: Item) -> Draft | None:
    """`Registre de la cour de Nyon, 20.5.1774 (Lausanne, ACV, Bim 2057)`: what lies there stands before it.

    A day before a shelfmark in brackets is no newspaper's.
    """
    at = sentence.items.index(bracket)
    alone = held.holding is not None and held.document is None and not held.repeat
    unread = not found or (len(found) == 1 and found[0].kind == "newspaper" and found[0].locator is None)
    if not (alone and unread) or sentence.kind(at - 1) != k.DATE:
        return None
    read, begin, signal = document_before(sentence, 0, at)
    if read is None or not read.document.date:
        return None
    return held._replace(
        start=sentence.items[begin].start, end=max(held.end, bracket.end), signal=signal,
        document=read.document, places=read.places + held.places,
    )  # fmt: skip
