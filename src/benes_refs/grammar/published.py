"""Printed sources: authors, title, container, and the numbered end of the citation.

`Haslam, Struggle, 137`, `Хлевнюк О.В. Политбюро. М., 1996, с. 13–16`, `M. Steiner, “…,” Historical Journal 42, no. 3
(1999): 760`, `W. Eichwede, …, in: B. Faulenbach (Hrsg.), …, Essen 1993, S. 40`, `«Правда», 12.III.1937`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benes_refs.grammar import kinds as k
from benes_refs.grammar.engine import rule
from benes_refs.grammar.items import Item, kinds_of
from benes_refs.grammar.people import authors_gost, authors_titled, authors_western, read_people
from benes_refs.grammar.tails import PIN_WORDS, Tail, read_tail
from benes_refs.grammar.text import NoteText, unsplit
from benes_refs.knowledge.fold import fold
from benes_refs.model import Kind, Locator, Name, Span, Work

if TYPE_CHECKING:
    import pyparsing as pp

    from benes_refs.grammar.notation import Element

STRONG = (k.IMPRINT, k.PAGES, k.ISSUED, k.VOLUME, k.ISSUE, k.SERIES, k.DOC_NUMBER, k.EXTENT, k.CHAPTER, k.URL)
WEAK = (k.NUMBER, k.RANGE, k.ROMAN, k.YEAR, k.YEARS, k.PAIR, k.DATE, k.ORDINAL)
MEMOIR_WORDS = frozenset(
    "memoir memoirs memoires memoiren memorie diary diaries diario diariusz dziennik dzienniki tagebuch tagebucher "
    "erinnerungen souvenirs ricordi wspomnienia pamietnik pamietniki pameti spomini dnevnik dnevniki vospominaniia "
    "vospominaniya vospominanija memuary мемуары воспоминания воспоминаний дневник дневники спогади щоденник "
    "мемоари спомени спомен zapiski записки reminiscences recollections autobiography secanja secanje "
    "сећања deník deniky vzpominky spomienky".split()
)


def _start_of_tail() -> Element:
    from benes_refs.grammar.notation import ahead, either, end, many, maybe, one, seq

    sep = one(k.COMMA, k.STOP, k.COLON, k.DASH)
    bound = ahead(
        either(
            one(k.COMMA, k.STOP, k.SEMICOLON, k.CLOSE, k.ASIDE, k.BRACKET, k.CROSS_REFERENCE, k.ABBREVIATION, k.VERSO, k.FOLLOWING, k.DASH, k.IMPRINT),
            end(),
        )
    )
    figure = one(k.NUMBER, k.RANGE)
    periodical = one(k.ISSUE, k.ISSUED, k.PAGES, k.VOLUME)
    return either(
        seq(many(sep), one(*STRONG)),
        seq(maybe(sep), one(k.NUMBER, k.ROMAN, k.PAIR, k.RANGE), maybe(one(k.COMMA, k.STOP, k.COLON)), periodical),
        seq(maybe(sep), one(k.NUMBER, k.ROMAN), one(k.COMMA), one(k.YEAR), one(k.COMMA)),
        seq(one(k.COMMA, k.COLON), figure, bound),
        seq(one(k.COMMA, k.STOP), maybe(one(k.DASH)), one(k.YEAR), bound),
        seq(one(k.COMMA, k.STOP), maybe(one(k.WORD)), one(k.DATE), bound),
        seq(one(k.WORD), one(k.DATE), bound),
        seq(one(k.QUOTED), maybe(one(k.WORD)), one(k.DATE), bound),
    )


@rule("body")
def body() -> pp.ParserElement:
    """What follows the authors: titles, and from the first sure sign on the numbered end."""
    from benes_refs.grammar.notation import ahead, either, many, maybe, named, no, one, other_than, seq, up_to

    start = _start_of_tail()
    text = seq(no(start), other_than(k.SEMICOLON, k.SIGNAL, k.IBID, k.OP_CIT, k.HEREAFTER))
    quoted_newspaper = seq(one(k.QUOTED), ahead(seq(maybe(one(k.WORD)), one(k.DATE))))
    sep = one(k.COMMA, k.STOP, k.COLON, k.DASH, k.SLASH, k.DOUBLE_SLASH)
    piece = one(*STRONG, *WEAK, k.ASIDE, k.BRACKET, k.ABBREVIATION, k.CROSS_REFERENCE, k.VERSO, k.FOLLOWING, k.NAMED_EDITORS)
    pin = seq(one(k.WORD, k.IN, k.TO, k.LABEL_WORD), ahead(one(k.PAGES, k.NUMBER, k.RANGE, k.DATE)))
    more = seq(many(sep), maybe(one(k.AND)), either(piece, pin))
    volume_title = seq(sep, up_to(14, seq(no(start), other_than(k.SEMICOLON, k.SIGNAL))), ahead(many(sep), one(k.IMPRINT)))
    editors = seq(many(sep), one(k.EDITOR), up_to(14, seq(no(one(k.IMPRINT, k.PAGES)), other_than(k.SEMICOLON, k.SIGNAL))))
    return seq(
        named("head", seq(maybe(quoted_newspaper), many(text))),
        named("tail", seq(ahead(start), many(sep), maybe(one(k.WORD)), either(piece, pin), many(either(more, editors, volume_title)))),
    )


@dataclass(frozen=True, slots=True)
class Printed:
    """A printed source as read; `end` is the index after it."""

    kind: Kind
    work: Work
    locator: Locator | None
    places: tuple[tuple[str, Span], ...]
    start: int
    end: int
    evidence: int  # how sure the reading is: authors with initials, quotations, imprints …


@dataclass(frozen=True, slots=True)
class Head:
    """The words of a citation, split: who, what, in what."""

    authors: tuple[Name, ...] = ()
    editors: tuple[Name, ...] = ()
    title: str = ""
    container: str = ""
    quoted: bool = False
    sign: bool = False  # `//` or “in:” stood before the container
    places: tuple[tuple[str, Span], ...] = ()


def read_authors(items: Sequence[Item], kinds: str, start: int, note: NoteText) -> tuple[tuple[Name, ...], int, bool, int, Span | None]:
    """The authors at `start`: names, index after them, whether they are editors, how sure, their place."""
    if start >= len(items):
        return (), start, False, 0, None
    cyrillic = "\u0400" <= items[start].text[:1] <= "\u04ff"
    order = (authors_gost, authors_western) if cyrillic else (authors_western, authors_gost)
    for grammar in (*order, authors_titled):
        found = grammar.match(kinds, start)
        if found is None:
            continue
        if grammar is authors_titled and not (cyrillic or items[start].text in ("Lord", "Sir", "Lady")):
            continue
        first, last = found["people"]
        run = items[first:last]
        if run[0].kind == k.BRACKET and not any(p.kind in (k.NAME, k.INITIALS) for p in run[0].parts[:1]):
            continue
        mark = kinds[found.end - 1]
        initials = any(item.kind == k.INITIALS for item in run)
        if not initials and mark == k.STOP and grammar is authors_western:
            continue
        if not initials and run[0].text.casefold() in ("the", "le", "la", "les", "der", "die", "das", "il", "i", "a", "an"):
            continue
        several = len(run) > 1
        sure = 3 if initials else 2 if several and mark == k.COMMA else 1
        return read_people(run, note), found.end, "editors" in found, sure, Span(run[0].start, run[-1].end)
    return (), start, False, 0, None


def read_printed(items: Sequence[Item], start: int, note: NoteText) -> Printed | None:
    """Read one printed source from `start`; None where no numbered end follows."""
    kinds = kinds_of(items)
    names, after, editing, sure, names_span = read_authors(items, kinds, start, note)
    found = body.match(kinds, after)
    if found is None:
        return None
    head_items = items[slice(*found["head"])]
    tail_items = items[slice(*found["tail"])]
    if not head_items and names:
        if sure < 3 and _is_periodical(tail_items):
            names, after, editing, sure, names_span = (), start, False, 0, None
            head_items = items[start : found["head"][0]]
        elif not any(item.kind in (k.PAGES, k.VOLUME) for item in tail_items):
            return None
    if not head_items and not names:
        return None
    tail = read_tail(_without_editors(tail_items))
    head = _head(head_items, tail, note)
    places: list[tuple[str, Span]] = [*head.places, *tail.spans]
    if names_span:
        places.append(("work.editors" if editing else "work.authors", names_span))
    editors = head.editors or _tail_editors(tail_items, note)
    title, container = head.title, head.container
    extra = _volume_title(tail_items, note)
    if extra and title:
        title = f"{title}. {extra}" if not title.endswith((".", "?", "!")) else f"{title} {extra}"
    kind = _kind(names, title, container, head, tail, tail_items)
    work = Work(
        authors=() if editing else names,
        editors=names if editing else editors,
        title=title,
        container=container,
        series=tail.series,
        volume=tail.volume,
        issue=tail.issue,
        place=tail.place,
        publisher=tail.publisher,
        issued=tail.issued,
        url=tail.url,
    )
    evidence = sure + 2 * head.quoted + 2 * tail.imprint + tail.periodical + head.sign + bool(tail.pages)
    end = found.end
    return Printed(kind, work, tail.locator(), tuple(places), start, end, evidence)


def _is_periodical(tail: Sequence[Item]) -> bool:
    return any(item.kind in (k.DATE, k.ISSUE, k.ISSUED, k.YEAR) for item in tail)


def _without_editors(tail: Sequence[Item]) -> list[Item]:
    """The chunks alone: words between them (editors, a volume's own title) are read elsewhere."""
    keep = set(STRONG) | set(WEAK) | {k.COMMA, k.AND, k.COLON, k.UNIT}
    return [
        item for item in tail
        if item.kind in keep or item.text.casefold().strip(".") in PIN_WORDS
    ]  # fmt: skip


def _tail_editors(tail: Sequence[Item], note: NoteText) -> tuple[Name, ...]:
    at = next((n for n, item in enumerate(tail) if item.kind == k.EDITOR), None)
    if at is None:
        return ()
    run = []
    for item in tail[at + 1 :]:
        if item.kind not in (k.NAME, k.INITIALS, k.COMMA, k.AND, k.PARTICLE, k.PLACE, k.ACRONYM, k.ROMAN):
            break
        run.append(item)
    return read_people(run, note)


def _volume_title(tail: Sequence[Item], note: NoteText) -> str:
    """`vol. I, De Washington au Quai d’Orsay (…)`: the words between a volume's number and the imprint."""
    at = next((n for n, item in enumerate(tail) if item.kind == k.VOLUME), None)
    if at is None:
        return ""
    run: list[Item] = []
    for item in tail[at + 1 :]:
        if item.kind in STRONG or item.kind == k.EDITOR:
            break
        run.append(item)
    while run and run[0].kind in (k.COMMA, k.STOP, k.COLON, k.DASH):
        run.pop(0)
    while run and run[-1].kind in (k.COMMA, k.STOP, k.COLON, k.DASH):
        run.pop()
    if len(run) < 2 or run[0].kind not in (k.NAME, k.QUOTED, k.PLACE, k.PARTICLE):
        return ""
    return note.clean(run[0].start, run[-1].end)


def _text(items: Sequence[Item], note: NoteText) -> str:
    if not items:
        return ""
    if len(items) == 1 and items[0].kind == k.QUOTED:
        return unsplit(str(items[0].value))
    text = unsplit(note.clean(items[0].start, items[-1].end)).strip(" ,:;–—-/")
    text = text.rstrip("….") if text.endswith(("…", "...", ". .")) else text
    return text.strip()


def _strip(items: Sequence[Item]) -> Sequence[Item]:
    ends = (k.COMMA, k.STOP, k.COLON, k.DASH, k.DOUBLE_SLASH, k.SLASH, k.ELLIPSIS, k.OPEN, k.CLOSE)
    start, end = 0, len(items)
    while start < end and items[start].kind in ends:
        start += 1
    while end > start and items[end - 1].kind in ends:
        end -= 1
    return items[start:end]


def _span(items: Sequence[Item]) -> Span:
    return Span(items[0].start, items[-1].end)


def _head(items: Sequence[Item], tail: Tail, note: NoteText) -> Head:
    """Split the words into title and container by the signs that each style has for it."""
    items = _strip(items)
    if not items:
        return Head()
    kinds = kinds_of(items)
    cut = kinds.find(k.DOUBLE_SLASH)
    if cut > 0:
        return _in_container(items[:cut], items[cut + 1 :], note)
    inside = _in_sign(items, kinds)
    if inside is not None:
        return _in_container(items[: inside[0]], items[inside[1] :], note)
    if items[0].kind == k.QUOTED and len(items) > 1:
        rest = _strip(items[1:])
        if rest and items[1].kind in (k.COMMA, k.STOP, k.NAME, k.ACRONYM, k.PLACE, k.ARCHIVE, k.EDITION, k.DOCTYPE, k.IN, k.DASH):
            if items[1].kind == k.IN:
                rest = rest[1:]
            head = _in_container(items[:1], rest, note)
            return Head((), head.editors, head.title, head.container, True, False, head.places)
    if items[-1].kind == k.QUOTED and len(items) > 2 and items[-2].kind in (k.DASH, k.STOP):
        return _in_container(items[:-1], items[-1:], note)
    if items[0].kind == k.QUOTED and len(items) == 1:
        if tail.periodical or tail.dated:
            return Head((), (), "", _text(items, note), True, False, (("work.container", _span(items)),))
        return Head((), (), _text(items, note), "", True, False, (("work.title", _span(items)),))
    return Head((), (), _text(items, note), "", False, False, (("work.title", _span(items)),))


def _in_sign(items: Sequence[Item], kinds: str) -> tuple[int, int] | None:
    """Where “in:”, “, in”, “w:” stands between a title and what holds it: before and after it."""
    for at, item in enumerate(items):
        if item.kind != k.IN or not at:
            continue
        after = items[at + 1] if at + 1 < len(items) else None
        before = items[at - 1].kind
        if after is None:
            continue
        if after.kind == k.COLON:
            return at, at + 2
        if before in (k.COMMA, k.STOP, k.QUOTED) and after.kind in (k.NAME, k.INITIALS, k.QUOTED, k.ACRONYM, k.PLACE, k.DOCTYPE):
            return at, at + 1
    return None


def _in_container(title: Sequence[Item], container: Sequence[Item], note: NoteText) -> Head:
    title, container = _strip(title), _strip(container)
    editors: tuple[Name, ...] = ()
    kinds = kinds_of(container)
    found = authors_western.match(kinds, 0) if container else None
    places: list[tuple[str, Span]] = []
    if found is not None and "editors" in found:
        first, last = found["people"]
        editors = read_people(container[first:last], note)
        places.append(("work.editors", _span(container[first:last])))
        container = _strip(container[found.end :])
    elif k.EDITOR in kinds:
        at = kinds.index(k.EDITOR)
        names = [item for item in container[at + 1 :]]
        editors = read_people(names, note)
        before = _strip(container[:at])
        if before:
            container = before
        elif found is None:
            container = before
    if len(container) > 2 and container[-1].kind == k.QUOTED and container[0].kind != k.QUOTED and container[-2].kind == k.STOP:
        container = container[-1:]
    if container and container[-1].kind == k.ASIDE and len(container) > 1:
        container = container[:-1]
    if title:
        places.append(("work.title", _span(title)))
    if container:
        places.append(("work.container", _span(container)))
    return Head((), editors, _text(title, note), _text(container, note), bool(title and title[0].kind == k.QUOTED), True, tuple(places))


def _kind(names: tuple[Name, ...], title: str, container: str, head: Head, tail: Tail, items: Sequence[Item]) -> Kind:
    if tail.thesis:
        return "thesis"
    if container:
        if tail.dated and "-" in tail.issued and len(tail.issued) > 7 and not tail.volume and not tail.issue:
            return "newspaper"
        if tail.imprint and not tail.periodical:
            return "chapter"
        return "article"
    if title and set(fold(word) for word in title.replace(",", " ").replace(":", " ").replace(".", " ").split()) & MEMOIR_WORDS:
        return "memoir"
    if tail.url and not tail.imprint and not tail.pages:
        return "web"
    return "book"
