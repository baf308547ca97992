"""Papers of one file, told one after the other behind its shelfmark.

`TNA, FO 371/20110, Hale to Marsh, 3 May 1936, and Marsh to Hale, 5 May 1936, fol. 12`
"""

from __future__ import annotations

from benes_refs.grammar.archives.placed import leaf_after
from benes_refs.grammar.archives.shelf import Shelf
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.sentence import Draft, Found, Sentence
from benes_refs.grammar.papers.described import begins_another
from benes_refs.grammar.papers.documents import read_document
from benes_refs.regexes import compiled

JOINT = compiled(f"{k.COMMA}?{k.AND}|(?<={k.DATE}){k.COMMA}")  # behind a leaf a comma leads to anything


def another_paper(sentence: Sentence, start: int) -> Found | None:
    """The paper joined at `start` to the one before, as far as its day and the leaf behind it."""
    joint = JOINT.match(sentence.kinds, start)
    if joint is None or not begins_another(sentence.items[joint.end() :], joint[0]):
        return None
    first = joint.end()
    end = sentence.kinds.find(k.DATE, first) + 1
    read = read_document(sentence.items[first:end], sentence.note)
    if read is None or not read.document.date:
        return None
    shelf = Shelf()
    end = leaf_after(sentence, end, shelf)
    draft = Draft(
        "archival", sentence.items[first].start, sentence.items[end - 1].end, document=read.document,
        locator=shelf.locator, repeat="same", places=(*read.places, *shelf.places),
    )  # fmt: skip
    return Found(draft, end)
