"""“Same to same”, and in other languages, where it is said with the words that the English rule reads.

`Le même au même, 9 avril 1935, ibid.`, `Ders. an dens.`, `Тот же – тому же`, `Týž témuž`.
"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.lists import folded
from benes_refs.grammar.language.sentence import Places
from benes_refs.grammar.language.text import NoteText
from benes_refs.grammar.papers.paper import Read, span_of
from benes_refs.knowledge.fold import fold
from benes_refs.quick.functions import cache
from benes_refs.quick.typing import Sequence

FIRST_WORDS = folded(
    "same id idem le la ders dies derselbe dieselbe dieselben lo ten ta ci týž tentýž táž он она тот та той "
    "він вона isti ista исти иста същият ugyanaz samme samma du de el o același acelaşi tenże"
)
LAST_WORDS = folded(
    "same id idem même dens dass dies denselben dasselbe stesso stessa samego samej témuž istému же самому "
    "тому ж istom istemu истом същия ugyanannak samme samma mismo mesmo același acelaşi tegoż"
)
SAID = (
    "same to same; "
    "id à id; idem à idem; le même au même; la même au même; le même à la même; les mêmes au même; id a id; "
    "ders an dens; ders an dass; ders an dies; dies an dens; derselbe an denselben; derselbe an dasselbe; "
    "dieselben an denselben; lo stesso allo stesso; lo stesso alla stessa; la stessa allo stesso; "
    "ten sam do tego samego; ten sam do tej samej; ta sama do tego samego; týž témuž; "
    "tentýž témuž; "
    "ten istý tomu istému; он же ему же; она же ему же; тот же тому же; той самий тому самому; "
    "той же тому ж; "
    "samme till samme; samme til samme; samma till samma; du même au même; de la même au même; "
    "de idem à idem; el mismo al mismo; o mesmo ao mesmo; același către același; acelaşi către acelaşi; "
    "tenże do tegoż; "
    "він же йому ж; isti istom; isti istemu; исти истом; същият до същия; ugyanaz ugyanannak"
)
LONGEST = 10  # items
SAME = frozenset("same idem dieselben derselbe denselben demselben meme lo stesso".split())
SAME_PARTY = "same"
WITH_ARTICLE = 2  # items: `the same`
NAMING = frozenset(k.NAME + k.INITIALS + k.ACRONYM + k.PLACE + k.ORDINAL)
SIGNS = k.STOP + k.DASH


@cache
def _phrases() -> frozenset[str]:
    """Folded when first a note may say so: few essays do."""
    return frozenset(" ".join(fold(word) for word in phrase.split()) for phrase in SAID.split("; "))


def with_same_parties(region: Sequence[Item]) -> Sequence[Item]:
    """The items with such words at their beginning as `Same to same`; else as they are."""
    if not region or fold(region[0].text).partition(" ")[0] not in FIRST_WORDS:
        return region
    comma = next((n for n, item in enumerate(region[:LONGEST]) if item.kind in k.COMMA + k.DATE), 0)
    said = " ".join([fold(item.text) for item in region[:comma] if item.kind not in SIGNS])
    if said.rpartition(" ")[2] not in LAST_WORDS or said not in _phrases():
        return region
    first, last = region[0], region[comma - 1]
    middle = region[1] if comma > 2 else first
    return [
        Item(k.NAME, first.start, first.end, "Same"),
        Item(k.TO, middle.start, middle.end, "to"),
        Item(k.WORD, last.start, last.end, "same"),
        *region[comma:],
    ]


def same_letter(words: Sequence[Item], frame: Read, note: NoteText) -> Read | None:
    """`Same to same`, `The same to Laroche`, `Grey to same`: resolving tells who is meant."""
    if not any(fold(item.text) in SAME for item in words):
        return None
    named, _, told = kinds_of(words).partition(k.COMMA)
    at = named.find(k.TO)
    sides = words[: max(at, 0)], words[at + 1 : len(named)]
    sender, recipient = (_same_or(side, note) for side in sides)
    if not (sender and recipient) or SAME_PARTY not in (sender, recipient) or k.COMMA in told:
        return None
    places: Places = (("document.from", span_of(sides[0])), ("document.to", span_of(sides[1])))
    document = frame.document._replace(type="letter", sender=(sender,), recipients=(recipient,))
    return Read(document, frame.places + places)


def _same_or(party: Sequence[Item], note: NoteText) -> str:
    """“same” for who was named before, the name of anybody else, "" for what is neither."""
    if not party:
        return ""
    if fold(party[-1].text) in SAME and len(party) <= WITH_ARTICLE:
        return SAME_PARTY
    return note.clean(*span_of(party)) if NAMING.issuperset(kinds_of(party)) else ""
