"""What historians know, as data: archives, documentary editions, months, places, the words of footnotes."""

from benes_refs.knowledge.fold import fold, folded, words
from benes_refs.knowledge.load import load
from benes_refs.knowledge.registry import Knowledge
from benes_refs.knowledge.schema import Archive, Edition, Phrase, Reading, Run, Volume

__all__ = [
    "Archive",
    "Edition",
    "Knowledge",
    "Phrase",
    "Reading",
    "Run",
    "Volume",
    "fold",
    "folded",
    "load",
    "words",
]
