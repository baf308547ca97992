"""The language an essay is written in, by its commonest little words."""

from __future__ import annotations

import re
from collections import Counter

from benes_refs.lint.essay import Essay

LITTLE_WORDS = {
    "en": frozenset(["the", "of", "and", "that", "was", "with", "his", "for", "is", "which", "had", "by"]),
    "fr": frozenset(["le", "la", "les", "des", "du", "et", "que", "dans", "est", "une", "sur", "qui"]),
    "de": frozenset(["der", "die", "das", "und", "den", "von", "mit", "dem", "ist", "nicht", "auf"]),
    "ru": frozenset(["и", "в", "на", "не", "что", "с", "по", "из", "как", "был", "для", "это"]),
    "cs": frozenset(["a", "se", "na", "že", "je", "byl", "jako", "které", "který", "podle", "jsou"]),
    "pl": frozenset(["w", "i", "na", "że", "się", "jest", "był", "przez", "które", "oraz"]),
}
ENOUGH = 4_000
EVERY_LITTLE_WORD = frozenset().union(*LITTLE_WORDS.values())
SENTENCE = 8
PROSE_SHARE = 5
CYRILLIC = re.compile("[а-яё]{3}")


def is_prose(text: str) -> bool:
    """Whether a stretch of a note is a sentence: one with many little words, as no citation has."""
    words = text.casefold().split()
    return len(words) >= SENTENCE and PROSE_SHARE * sum(word in EVERY_LITTLE_WORD for word in words) > len(
        words
    )


def writes_cyrillic(essay: Essay) -> bool:
    """Whether an essay writes Cyrillic itself: a third of its notes do."""
    return 3 * sum(bool(CYRILLIC.search(note.text)) for note in essay.notes) > len(essay.notes)


def language(essay: Essay) -> str:
    """The essay's language as a two-letter code; "" where too little of it can be told."""
    words = Counter(essay.text[:ENOUGH].casefold().split())
    counts = {code: sum(words[word] for word in little) for code, little in LITTLE_WORDS.items()}
    best = max(counts, key=lambda code: counts[code])
    rest = max(count for code, count in counts.items() if code != best)
    return best if counts[best] > 5 and counts[best] > 1.5 * rest else ""
