"""The spellings of one name in an essay, brought together."""

from __future__ import annotations

import re
from bisect import bisect_right

from benes_refs.knowledge.transliterate import skeleton
from benes_refs.lint.essay import Essay
from benes_refs.lint.words import distance, fold
from benes_refs.model import Span
from benes_refs.quick.containers import defaultdict
from benes_refs.quick.functions import lru_cache
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Iterator

bones = lru_cache(maxsize=65536)(skeleton)
"""The key of a name whatever its transliteration, remembered."""
NAME = re.compile(r"[A-ZÀ-ÞĀ-ŽА-ЯЁ]\w{5,}")
SLAVIC = ("skii", "skiy", "skyi", "skij", "sky", "ski", "ский")
CASES = ("em", "om", "a", "u", "ovi")
LONG = 9
SHORTEST_KEY = 7
PRINTED = ("work.title", "work.container", "work.edition")
DOCUMENT = "document.title"


class Spelling(NamedTuple):
    """One way a name is written, and all its places."""

    word: str
    places: tuple[Span, ...]


def gathered(essay: Essay) -> tuple[tuple[Spelling, ...], ...]:
    """Persons whose name is spelt in more than one way, in the notes or the body, each with the spellings.

    The most frequent spelling comes first; among equals a slip of the pen comes last.
    """
    return essay.once(_all_gathered)


def _all_gathered(essay: Essay) -> tuple[tuple[Spelling, ...], ...]:
    return tuple(
        tuple(sorted(spellings, key=lambda spelling: -len(spelling.places))) for spellings in _gather(essay)
    )


def _gather(essay: Essay) -> Iterator[list[Spelling]]:
    words: dict[str, list[int]] = defaultdict(list)
    titles, documents = _titles(essay, *PRINTED, DOCUMENT), _titles(essay, DOCUMENT)
    for match in NAME.finditer(essay.text):
        start, word = match.start(), match[0]
        if word.isalpha() and not (start and essay.text[start - 1].isalnum()):
            words[word].append(start)
    persons = {bones(name) for name in _persons(essay)}
    groups: dict[str, list[str]] = defaultdict(list)
    for word in words:
        code = bones(word)
        if len(code) >= SHORTEST_KEY and (word.endswith(SLAVIC) or _is_person(code, persons)):
            groups[code].append(word)
    _join_slips(groups)
    for forms in (script for group in groups.values() if len(group) > 1 for script in _by_script(group)):
        spellings = [Spelling(form, tuple(Span(at, at + len(form)) for at in words[form])) for form in forms]
        own = {fold(s.word) for s in spellings if any(not _inside(span, titles) for span in s.places)}
        described = {fold(s.word) for s in spellings if any(_inside(span, documents) for span in s.places)}
        noted = any(essay.in_note(span) for spelling in spellings for span in spelling.places)
        if noted and max(len(own), len(described)) > 1:
            yield spellings


def _by_script(forms: list[str]) -> tuple[list[str], list[str]]:
    """Latin and Cyrillic spellings apart: neither is a variant of the other."""
    return [form for form in forms if form[0] < "\u0400"], [form for form in forms if form[0] >= "\u0400"]


def _titles(essay: Essay, *paths: str) -> list[Span]:
    """Where titles stand: they keep the spelling of their own language, those of documents one among them."""
    return sorted(span for c in essay.citations for path, span in c.places if path in paths)


def _inside(span: Span, spans: list[Span]) -> bool:
    at = bisect_right(spans, span) - 1
    return at >= 0 and span.end <= spans[at].end


def _persons(essay: Essay) -> Iterator[str]:
    """The surnames that citations name, and those everyone in the field cites."""
    for citation in essay.citations:
        if citation.document:
            for name in (*citation.document.sender, *citation.document.recipients):
                yield name.split()[-1] if name.split() else name
        if citation.work:
            yield from (name.family for name in (*citation.work.authors, *citation.work.editors))
    yield from essay.knowledge.spelling.persons


def _is_person(code: str, persons: set[str]) -> bool:
    """Whether a key is a person's, with or without the ending of a Slavic case."""
    if code in persons or not code.endswith(CASES):
        return code in persons
    return any(code.removesuffix(ending) in persons for ending in CASES)


def _join_slips(groups: dict[str, list[str]]) -> None:
    """Bring a slip of the pen (Alexandrovkii) to the name it is one letter away from."""
    for code in sorted(groups, key=lambda code: len(groups[code])):
        if len(code) < LONG:
            continue
        for other in groups:
            if (
                other != code
                and other[0] == code[0]
                and other[-2:] == code[-2:]
                and distance(code, other, 1) == 1
            ):
                groups[other] += groups.pop(code)
                break
