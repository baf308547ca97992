"""What stands before ibid. and is of the same work: who wrote it, or a chapter in it by somebody else."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import kinds_of, trim
from benes_refs.grammar.language.sentence import Places, Sentence
from benes_refs.grammar.papers.described import Before
from benes_refs.grammar.persons.authors import read_authors
from benes_refs.grammar.persons.family_names import is_russian_family
from benes_refs.model import Name, Span, Work
from benes_refs.quick.named import NamedTuple

VOLUME_BEHIND = tuple(k.COMMA + number + k.ISSUED for number in k.NUMBER + k.VOLUME)
QUOTATIONS = (k.QUOTED, k.QUOTED + k.COMMA)
ONE_MORE = (k.AND + k.NAME + k.COMMA + k.QUOTED, k.AND + k.NAME + k.COMMA + k.QUOTED + k.COMMA)


class Whose(NamedTuple):
    """What stands before ibid. from `begin` on: authors, and the title where it is a chapter’s."""

    work: Work
    places: Places
    begin: int


def whose(
    sentence: Sentence, start: int, first: int, at: int, before: Before, *, inside: bool
) -> Whose | None:
    """The chapter or the author before ibid. at `at`, and no day; `first` is the index behind a signal.

    `inside` says that ibid. stands for what holds it: `in ibid.`
    """
    read, begin, _ = before
    paged = sentence.kinds.startswith(VOLUME_BEHIND, at + 1)  # `Hale, ‘Persia’, ibid., 69 (1954): 5–7`
    quoted = sentence.kinds[:at].endswith(QUOTATIONS) and (paged or _goes_on_with_print(sentence))
    titled = read and (inside or quoted or not read.document.sender)
    chapter = _chapter(sentence, begin, at) if titled else None
    found_at = _author_inside(sentence, start, at) if read is None else None
    if found_at is not None:
        chapter = _chapter(sentence, found_at, at)
    return chapter or _author_again(sentence, begin if read is not None else first, at)


def _author_inside(sentence: Sentence, start: int, at: int) -> int | None:
    """Where another paper's author stands among words: `Proti tomu Igor Lukeš, Stalin, …, tamtéž 44`.

    One name is enough behind “and”: `and Weathersby, “New Russian Documents,” ibid., 30-5`.
    """
    another = sentence.kinds[start:at] in ONE_MORE
    if another and _goes_on_with_print(sentence):
        return start + 1
    for n in range(start + 1, at):
        if sentence.kinds[n] not in k.NAME + k.INITIALS or sentence.kinds[n - 1] not in k.WORD + k.SIGNAL:
            continue
        names, after, _, sure, _ = read_authors(sentence.items, sentence.kinds, n, sentence.note)
        title = trim(sentence.items[after:at])
        if names and sure > 1 and title and not title[0].text[0].islower() and title[-1].kind != k.IN:
            return n
    return None


def _author_again(sentence: Sentence, begin: int, at: int) -> Whose | None:
    """`І. Франко, там само, 112`, `Громов. Там же. С. 5`, `Idem, ibidem, p. 130`: no document, but whose.

    Where the work before is another's, it is what he was cited with before.
    """
    said = sentence.kinds[begin:at]
    if said.strip(k.COMMA + k.STOP) == k.IDEM:
        return Whose(Work(), (), begin)
    first = sentence.items[begin]
    if said == k.NAME + k.STOP and is_russian_family(first.text):
        places: Places = (("work.authors", Span(first.start, first.end)),)
        return Whose(Work(authors=(Name(first.text),)), places, begin)
    names, after, _, sure, span = read_authors(sentence.items, sentence.kinds, begin, sentence.note)
    family = said == k.NAME + k.COMMA  # `Cherepanov, ibid., 271`
    if not names or not (sure > 2 or family) or trim(sentence.items[after:at]):
        return None
    return Whose(Work(authors=names), (("work.authors", span),) if span else (), begin)


def _chapter(sentence: Sentence, begin: int, at: int) -> Whose | None:
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
    return Whose(Work(authors=names, title=text.strip(" ,.:")), places, begin)


def _goes_on_with_print(sentence: Sentence) -> bool:
    """Whether ibid. is a journal or a book: `and Weathersby, “New Russian Documents,” ibid., 30-5`"""
    return sentence.before is not None and sentence.before.kind in ("article", "chapter", "book")
