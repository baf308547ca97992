"""The title of a work before the words that point back to it: `Rossi, Storia d’Europa, vol. II, cit.`"""

from __future__ import annotations

from benes_refs.grammar.ends.tails import Tail, read_tail
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of, trim
from benes_refs.grammar.language.sentence import JOINTS, Places, Sentence
from benes_refs.model import Span, Work
from benes_refs.quick.named import NamedTuple

NOT_IN_A_TITLE = frozenset(k.DATE + k.PAGES + k.SIGNAL + k.ASIDE + k.CROSS_REFERENCE + k.IMPRINT + k.UNIT)


class Part(NamedTuple):
    """The work, or the paper of it, that is named before op. cit."""

    work: Work
    places: Places


def short_title(sentence: Sentence, start: int, at: int) -> Part:
    """`A. Stańko, Gdzie Karpat…, dz. cyt.`: the title between the author and the words that point back.

    `Rossi, Storia d’Europa, vol. II, La guerra, cit.`: and the volume behind it.
    """
    end = at
    while end > start and sentence.kinds[end - 1] in JOINTS + k.ELLIPSIS:
        end -= 1
    words = trim(sentence.items[start:end])
    cut = kinds_of(words).rfind(k.VOLUME)
    numbered = read_tail(words[cut : cut + 1]) if cut > 0 else Tail("")
    parted = map(trim, (words[:cut], words[cut + 1 :]) if cut > 0 else (words,))
    runs = [run for run in parted if run]
    kinds = {item.kind for run in runs for item in run if not _is_period(item)}
    if not words or kinds & NOT_IN_A_TITLE or words[0].kind not in k.NAME + k.QUOTED + k.PLACE + k.DOCTYPE:
        return Part(Work(), ())
    titles = [str(run[0].value) if kinds_of(run) == k.QUOTED else sentence.text(run) for run in runs]
    title = ". ".join([text.strip(" ,.:…") for text in titles])
    places = [("work.title", Span(run[0].start, run[-1].end)) for run in runs]
    return Part(Work(title=title, volume=numbered.volume), (*places, *numbered.spans))


def _is_period(item: Item) -> bool:
    """`Storia del partito (1918-1925), cit.`: the years in brackets are of the title."""
    return item.kind == k.ASIDE and kinds_of(item.parts).strip(k.OPEN + k.CLOSE) == k.YEARS
