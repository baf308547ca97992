"""The title of a work before the words that point back to it: `Rossi, Storia d’Europa, vol. II, cit.`"""

from __future__ import annotations

from benes_refs.grammar.ends.tails import Tail, read_tail
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of, trim
from benes_refs.grammar.language.sentence import JOINTS, Places, Sentence
from benes_refs.grammar.persons.authors import read_authors
from benes_refs.model import Name, Span, Work
from benes_refs.quick.named import NamedTuple

NOT_IN_A_TITLE = frozenset(k.DATE + k.PAGES + k.SIGNAL + k.ASIDE + k.CROSS_REFERENCE + k.IMPRINT + k.UNIT)
FAMILY_AND_TITLE = k.NAME + k.COMMA + k.NAME  # `in Verdi, Storia d’Italia, cit.`
BY_THEMSELVES = k.IDEM + k.ET_AL  # `in Id. (a cura di), Storia d’Italia`, `in AA.VV., Storia d’Italia`


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


def in_its_book(sentence: Sentence, start: int, at: int, authors: tuple[Name, ...]) -> Part | None:
    """`Jourdan, « La réunion », dans L’Empire napoléonien, op. cit., p. 138`: a paper of a book.

    `Rossi, La pace, in Id. (a cura di), Le guerre, cit., p. 5`: a title without marks needs a person behind.
    """
    words = trim(sentence.items[start:at])
    kinds = kinds_of(words)
    quoted = kinds[:1] == k.QUOTED
    inside = kinds.find(k.IN, 1, 3) if quoted else kinds.find(k.COMMA + k.IN) + 1
    if inside <= 0:
        return None
    first = sentence.items.index(words[inside]) + 1
    first += sentence.kind(first) == k.COLON
    editors, begin, span = _editors(sentence, first, authors)
    book = short_title(sentence, begin, at)
    if not (book.work.title and begin > first) and not (quoted and (book.work.title or editors)):
        return None
    paper = words[:1] if quoted else trim(words[:inside])
    title = str(paper[0].value) if quoted else sentence.text(paper)
    places: Places = (("work.title", Span(paper[0].start, paper[-1].end)),)
    places += tuple(("work.container", where) for _, where in book.places)
    if span:
        places += (("work.editors", span),)
    work = book.work._replace(title=title.strip(" ,."), container=book.work.title, editors=editors)
    return Part(work, places)


def _editors(
    sentence: Sentence, first: int, authors: tuple[Name, ...]
) -> tuple[tuple[Name, ...], int, Span | None]:
    """Who edits what holds a paper, and the index behind: persons in full, or the paper's own authors."""
    if sentence.kind(first) and sentence.kind(first) in BY_THEMSELVES:
        run = sentence.kinds[first + 1 :]
        behind = run.lstrip(k.STOP + k.EDITOR + k.COMMA)
        himself = sentence.kind(first) == k.IDEM and k.EDITOR in run[: len(run) - len(behind)]
        return authors if himself else (), len(sentence) - len(behind), None
    names, after, _, sure, span = read_authors(sentence.items, sentence.kinds, first, sentence.note)
    by_family = sentence.kinds.startswith(FAMILY_AND_TITLE, first)
    return (names, after, span) if names and (sure > 1 or by_family) else ((), first, None)


def _is_period(item: Item) -> bool:
    """`Storia del partito (1918-1925), cit.`: the years in brackets are of the title."""
    return item.kind == k.ASIDE and kinds_of(item.parts).strip(k.OPEN + k.CLOSE) == k.YEARS
