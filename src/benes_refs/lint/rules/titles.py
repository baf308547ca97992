"""BK005 and BK006: words and titles against how they are spelt."""

from __future__ import annotations

import re

from benes_refs.knowledge.fold import TO_LATIN
from benes_refs.knowledge.schema import Spelling
from benes_refs.knowledge.schema import Work as KnownWork
from benes_refs.lint.essay import Essay, place
from benes_refs.lint.printed import printed
from benes_refs.lint.rule import Problem, replace, rule
from benes_refs.lint.words import distance, fold
from benes_refs.model import Citation, Span
from benes_refs.quick.functions import lru_cache
from benes_refs.quick.typing import Iterator

SHORTEST = 4
HOOKS = re.compile("[ěščřžůťďňĚŠČŘŽŤĎŇ]")
GRAVE = str.maketrans("áéíóúÁÉÍÓÚ", "àèìòùÀÈÌÒÙ")
MIN_WORDS = 4
SLIP = 2
LETTERS = re.compile(r"[^\W\d_]+")


@rule("BK005", "diacritics", severity="warning", fix="safe")
def diacritics(essay: Essay) -> Iterator[Problem]:
    """A word of a name or title without its marks, or with wrong ones.

    `Sbornik`, `Mezinàrodní`, `Hodza`: a catalogue may not find them.  An essay that writes no such marks at
    all has decided so, and is left in peace.

    Bad:
        M. Polišenská, “Beneš”, Mezinàrodní politika, 8, 1991, s. 28.
    Good:
        M. Polišenská, “Beneš”, Mezinárodní politika, 8, 1991, s. 28.
    """
    text = " ".join(note.text for note in essay.notes)
    if not HOOKS.search(text):
        return
    known = _marked(essay.knowledge.spelling)
    for word, starts in essay.words.items():
        right = known.get(fold(word)) if len(word) >= SHORTEST else None
        if right is None:
            continue
        for start in starts:
            span = Span(start, start + len(word) + _apostrophe(essay.text, start + len(word)))
            written = essay.text[span.start : span.end]
            if right.casefold() != written.casefold() and _marks_lost(written, right):
                shown = right.lower() if word.islower() else right
                yield Problem(span, f"“{written}” is spelt “{shown}”", replace(span, shown))


def _apostrophe(text: str, end: int) -> int:
    """1 where an apostrophe ends a word; it may stand for a hook."""
    return int(text[end : end + 1] == "’" and not text[end + 1 : end + 2].isalnum())


@lru_cache(maxsize=8)
def _marked(spelling: Spelling) -> dict[str, str]:
    """Words with their marks, by the folded word."""
    return {fold(word): word for word in spelling.words}


@lru_cache(maxsize=8)
def _works(spelling: Spelling) -> dict[str, tuple[KnownWork, ...]]:
    """Much cited works by the author's folded surname."""
    found: dict[str, tuple[KnownWork, ...]] = {}
    for work in spelling.works:
        found[fold(work.family)] = (*found.get(fold(work.family), ()), work)
    return found


def _marks_lost(word: str, right: str) -> bool:
    """Whether a word is the right one but for lost or wrong marks.

    Another language's word is none; nor is another case, where only the mark of the last vowel differs.
    """
    if word.endswith("’") and right[-1] in "ťďľ":
        return True
    word = word.removesuffix("’")
    if word[:-1].casefold() == right[:-1].casefold() and fold(word)[-1] in "aeiouy":
        return False
    return len(word) == len(right) and all(
        a == b or fold(b) == a or a.translate(GRAVE) == b.translate(GRAVE)
        for a, b in zip(word.casefold(), right.casefold(), strict=True)
    )


@rule("BK006", "misquoted-title", severity="error", fix="unsafe")
def misquoted_title(essay: Essay) -> Iterator[Problem]:
    """The title or author of a much cited work differs from its title page by a letter or a word.

    Catalogues find what the title page says, and a misquoted title is copied from book to book.  Where the
    title was not seen in a source, and for authors, the finding only asks.

    Bad:
        S. Dullin, Les hommes d’influences: Les ambassadeurs de Staline en Europe 1930-1939 (Paris: Payot,
          2001), p. 172.
    Good:
        S. Dullin, Des hommes d’influences: Les ambassadeurs de Staline en Europe 1930-1939 (Paris: Payot,
          2001), p. 172.
    """
    for citation, work in printed(essay):
        where = place(citation, "work.title")
        if where is None or not work.title or not work.authors:
            continue
        for author in work.authors:
            for known in _works(essay.knowledge.spelling).get(fold(author.family), ()):
                yield from _against(essay, citation, author.given, where, known)


def _against(
    essay: Essay, citation: Citation, given: str, where: Span, known: KnownWork
) -> Iterator[Problem]:
    """What a citation has otherwise than the known work of the same surname, where it is that work.

    A wrong word is one that is nearly the right one; another word makes another work.
    """
    cited = list(LETTERS.finditer(essay.text, where.start, where.end))
    right = LETTERS.findall(known.title)
    pairs = list(zip(cited, right, strict=False))
    wrong = [(word, own) for word, own in pairs if fold(word[0]) != fold(own)]
    if len(pairs) < MIN_WORDS or len(wrong) > 1:
        return
    for word, own in wrong:
        if distance(fold(word[0]), fold(own)) > SLIP:
            return
        if known.verified:
            fix = replace(Span(*word.span()), own, "unsafe")
            yield Problem(where, f"the title is “{known.title}”", fix)
        else:
            yield Problem(where, f"is the title not “{known.title}”?", severity="info")
    authors = place(citation, "work.authors")
    initial = given[:1].translate(TO_LATIN)
    if (
        authors
        and initial
        and known.given
        and fold(initial) != fold(known.given[0])
        and len(known.given.split()) == 1
    ):
        asked = f"is the author not {known.given} {known.family}?"
        yield Problem(authors, asked, severity="info")
