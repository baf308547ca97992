"""Papers told between a volume and their place in it: `FRUS, vol. X, Herter to Hale, 3 May 1959, 45`.

`DDF, 2e série, t. X, Noël à Bonnet, 3 mai 1938, no 23`, `FRUS, vol. E-7, Hale to Marsh, 10 April 1971`
"""

from __future__ import annotations

from benes_refs.grammar.chunks.numbers import locator_value
from benes_refs.grammar.editions.edition import Edited
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item
from benes_refs.grammar.language.sentence import Sentence
from benes_refs.grammar.papers.documents import read_document
from benes_refs.grammar.papers.paper import Read
from benes_refs.model import Locator, Span
from benes_refs.quick.named import NamedTuple
from benes_refs.regexes import compiled

LABELS = {k.ISSUE: "document", k.DOC_NUMBER: "document", k.PAGES: "page", k.NUMBER: "page", k.RANGE: "page"}
# The number of a telegram among those of a post, and the places in the volume, the surest last
BEHIND = compiled(
    f"(?:,[{k.NAME}{k.PLACE}]{k.NUMBER})?"
    f"(?P<places>(?:,[{k.ISSUE}{k.DOC_NUMBER}]){{0,2}}(?:,[{k.PAGES}{k.NUMBER}{k.RANGE}])?)"
)


class Between(NamedTuple):
    """The edition with the paper's place in it, the paper, and the index behind both."""

    made: Edited
    read: Read | None
    end: int


def told_between(sentence: Sentence, made: Edited, told: tuple[int, int]) -> Between:
    """The paper behind a volume of which no place has been told, and the place behind the paper."""
    read = read_document(sentence.items[slice(*told)], sentence.note)
    found = BEHIND.match(sentence.kinds, told[1])
    end = found.end() if found is not None else told[1]
    if found is not None and found["places"]:
        made = _placed(made, sentence.items[end - 1])
    return Between(made, read, end)


def _placed(made: Edited, item: Item) -> Edited:
    value = locator_value(str(item.value or item.text))
    place = ("locator", Span(item.start, item.end))
    return made._replace(locator=Locator(LABELS[item.kind], value), places=(*made.places, place))
