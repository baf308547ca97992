"""Letters that stand for an archive nobody knows, told by the paper that they keep.

`AFA, A. M. Orlov, ‘Vospominaniia’, p. 18`, `KFA, B 12-3. Hale an Marsh, 6. 4. 1937`
"""

from __future__ import annotations

from benes_refs.grammar.archives.shelves import read_shelf
from benes_refs.grammar.chunks.another import LETTER
from benes_refs.grammar.chunks.numbers import locator_value
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item
from benes_refs.grammar.language.sentence import Draft, Found, Sentence
from benes_refs.grammar.papers.documents import read_document
from benes_refs.model import Holding, Locator, Span
from benes_refs.regexes import compiled

LETTERED_PAPER = compiled(
    rf"{k.ACRONYM},([{k.INITIALS}{k.NAME}]{k.NAME}{{1,2}}),({k.QUOTED})"
    rf"((?:,{k.WORD}\.?)?,?{k.PAGES})?(?=\.?$)"  # `, ts., pp. 7–34`
)
# `lettre du gouverneur Hale au gouverneur Marsh, Bamako, 7 juin 1934`
_TOLD = (
    f"{k.DOCTYPE}[{k.PARTICLE}{k.TO}{k.WORD}{k.NAME}{k.INITIALS}{k.PLACE}]{{3,12}},"
    f"(?:[{k.NAME}{k.PLACE}],)?{k.DATE}"
)
NUMBERED = compiled(
    f"{k.ACRONYM}[{k.COMMA}{k.STOP}](?P<shelf>{k.NAME}?[{k.CODE}{k.PAIR}{k.RANGE}{k.NUMBER}{k.SLASHES}]{k.ASIDE}?)"
    f"[{k.COMMA}{k.STOP}](?P<letter>{LETTER.pattern}|{_TOLD})(?={k.STOP}?$|,{k.SIGNAL})"
)


def by_its_letters(sentence: Sentence, at: int) -> Found | None:
    """An archive of which only its letters are told."""
    return _with_title(sentence, at) or _with_letter(sentence, at)


def _with_title(sentence: Sentence, at: int) -> Found | None:
    """`AFA, A. M. Orlov, ‘Vospominaniia’, p. 18`: letters, whose paper it is, its title, and no print."""
    found = LETTERED_PAPER.match(sentence.kinds, at)
    read = read_document(sentence.items[found.end(2) - 1 : found.end(2)], sentence.note) if found else None
    if found is None or read is None:
        return None
    archive, author = sentence.items[at], sentence.items[slice(*found.span(1))]
    by = Span(author[0].start, author[-1].end)
    paged = sentence.items[found.end(3) - 1] if found[3] else None
    places = (("holding.archive", Span(archive.start, archive.end)), ("document.from", by), *read.places)
    if paged is not None:
        places += (("locator", Span(paged.start, paged.end)),)
    draft = Draft(
        "archival", archive.start, sentence.items[found.end() - 1].end,
        document=read.document._replace(sender=(sentence.note.clean(*by),)),
        holding=Holding(name=archive.text),
        locator=Locator("page", locator_value(str(paged.value))) if paged else None, places=places,
    )  # fmt: skip
    return Found(draft, found.end())


def _with_letter(sentence: Sentence, at: int) -> Found | None:
    """`KFA, B 12-3. Hale an Marsh, 6. 4. 1937`: letters, a shelfmark, and who wrote to whom."""
    found = NUMBERED.match(sentence.kinds, at)
    read = read_document(sentence.items[slice(*found.span("letter"))], sentence.note) if found else None
    if found is None or read is None or not read.document.recipients:
        return None
    letters = sentence.items[at]
    archive = Item(k.ARCHIVE, letters.start, letters.end, letters.text, "")
    shelf = read_shelf(
        archive, [], sentence.items[slice(*found.span("shelf"))], sentence.note, sentence.knowledge
    )
    draft = Draft(
        "archival", archive.start, sentence.items[found.end() - 1].end, document=read.document,
        holding=shelf.holding, locator=shelf.locator, places=(*shelf.places, *read.places),
    )  # fmt: skip
    return Found(draft, found.end())
