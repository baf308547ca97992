"""What stands before ibid. and is of the same work: who wrote it, or a chapter in it by somebody else."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import kinds_of, trim
from benes_refs.grammar.language.sentence import Places, Sentence
from benes_refs.grammar.persons.authors import read_authors
from benes_refs.grammar.persons.family_names import is_russian_family
from benes_refs.model import Name, Span, Work
from benes_refs.quick.named import NamedTuple

ONE_MORE = (k.AND + k.NAME + k.COMMA + k.QUOTED, k.AND + k.NAME + k.COMMA + k.QUOTED + k.COMMA)


class Part(NamedTuple):
    """A chapter or paper of the work that ibid. stands for: its authors and its title."""

    work: Work
    places: Places


def author_inside(sentence: Sentence, start: int, at: int) -> int | None:
    """Where another paper's author stands among words: `Proti tomu Igor Lukeš, Stalin, …, tamtéž 44`.

    One name is enough behind “and”: `and Weathersby, “New Russian Documents,” ibid., 30-5`.
    """
    another = sentence.kinds[start:at] in ONE_MORE
    if another and goes_on_with_print(sentence):
        return start + 1
    for n in range(start + 1, at):
        if sentence.kinds[n] not in k.NAME + k.INITIALS or sentence.kinds[n - 1] not in k.WORD + k.SIGNAL:
            continue
        names, after, _, sure, _ = read_authors(sentence.items, sentence.kinds, n, sentence.note)
        title = trim(sentence.items[after:at])
        if names and sure > 1 and title and not title[0].text[0].islower() and title[-1].kind != k.IN:
            return n
    return None


def author_again(sentence: Sentence, begin: int, at: int) -> Part | None:
    """`І. Франко, там само, 112`, `Громов. Там же. С. 5`, `Idem, ibidem, p. 130`: no document, but whose.

    Where the work before is another's, it is what he was cited with before.
    """
    said = sentence.kinds[begin:at]
    if said.strip(k.COMMA + k.STOP) == k.IDEM:
        return Part(Work(), ())
    first = sentence.items[begin]
    if said == k.NAME + k.STOP and is_russian_family(first.text):
        return Part(Work(authors=(Name(first.text),)), (("work.authors", Span(first.start, first.end)),))
    names, after, _, sure, span = read_authors(sentence.items, sentence.kinds, begin, sentence.note)
    family = said == k.NAME + k.COMMA  # `Cherepanov, ibid., 271`
    if not names or not (sure > 2 or family) or trim(sentence.items[after:at]):
        return None
    return Part(Work(authors=names), (("work.authors", span),) if span else ())


def chapter_in_it(sentence: Sentence, begin: int, at: int) -> Part | None:
    """`B. Orlow, Die Lehren des Totalitarismus, ebd., S. 77`: another paper in the same volume."""
    if begin >= at:
        return None
    names, after, _, sure, span = read_authors(sentence.items, sentence.kinds, begin, sentence.note)
    if sentence.kind(begin) == k.IDEM and sentence.before is not None and sentence.before.work is not None:
        names, after, sure = sentence.before.work.authors, begin + 1, 1  # `он же. Мюнхен // Там же. № 5`
    title = trim(sentence.items[after:at])
    if title and title[-1].kind == k.IN:
        title = trim(title[:-1])
    if not title or (not sure and (kinds_of(title)[:1] != k.DOCTYPE or sentence.kinds[at - 1] != k.IN)):
        return None
    quoted = len(title) == 1 and title[0].kind == k.QUOTED
    text = str(title[0].value) if quoted else sentence.text(title)
    authors: Places = (("work.authors", span),) if span else ()
    places = (("work.title", Span(title[0].start, title[-1].end)), *authors)
    return Part(Work(authors=names, title=text.strip(" ,.:")), places)


def goes_on_with_print(sentence: Sentence) -> bool:
    """Whether ibid. is a journal or a book: `and Weathersby, “New Russian Documents,” ibid., 30-5`"""
    return sentence.before is not None and sentence.before.kind in ("article", "chapter", "book")
