"""Imprints: `(London: Macmillan, 1984)`, `М.: Вече, 2000`, `Warszawa 1996`, `Bonacci, Roma 1993`, `[Koper, 1997]`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benes_refs.grammar import kinds as k
from benes_refs.grammar.engine import Match, rule
from benes_refs.grammar.items import Item, chunk, fold_with
from benes_refs.grammar.text import NoteText, unsplit
from benes_refs.model import Span

if TYPE_CHECKING:
    import pyparsing as pp

    from benes_refs.grammar.notation import Element


@dataclass(frozen=True, slots=True)
class Imprint:
    """What an imprint says; `spans` are the places of its fields in the source."""

    place: str = ""
    publisher: str = ""
    issued: str = ""
    thesis: bool = False
    spans: tuple[tuple[str, Span], ...] = ()


def _publisher() -> Element:
    from benes_refs.grammar.notation import ahead, either, one, seq, up_to

    word = one(
        k.NAME, k.WORD, k.ACRONYM, k.INITIALS, k.PLACE, k.QUOTED, k.AND, k.SLASH, k.IN, k.TO, k.DASH, k.ARCHIVE,
        k.DEPARTMENT, k.DOCTYPE, k.LABEL_WORD, k.SERIES_WORD, k.ROMAN, k.OTHER, k.ET_AL, k.THESIS,
    )  # fmt: skip
    item = either(word, seq(one(k.STOP), ahead(one(k.WORD, k.AND, k.NAME, k.INITIALS, k.TO, k.IN))))
    return seq(word, up_to(14, item))


def _places(place: Element) -> Element:
    from benes_refs.grammar.notation import either, listed, many, maybe, one, seq

    state = seq(one(k.COMMA), one(k.INITIALS, k.ACRONYM))
    full = seq(place, maybe(one(k.STOP)), maybe(state))
    between = seq(many(one(k.COMMA, k.SLASH, k.SEMICOLON, k.DASH)), maybe(one(k.AND)))
    more = either(one(k.ET_AL), seq(one(k.WORD), maybe(one(k.WORD, k.TO)), maybe(one(k.STOP))))
    return seq(listed(full, between), maybe(maybe(one(k.COMMA)), one(k.ET_AL)), maybe(more))


def _year() -> Element:
    from benes_refs.grammar.notation import either, named, one, seq

    bare = named("issued", one(k.YEAR, k.YEARS, k.PAIR))
    return either(bare, seq(one(k.OPEN_BRACKET), bare, one(k.CLOSE_BRACKET)))


@rule("imprint_inside")
def imprint_inside() -> pp.ParserElement:
    """What stands between round brackets and is an imprint, whole."""
    from benes_refs.grammar.notation import (
        ahead, either, end, listed, many, maybe, named, no, one, other_than, seq, some, up_to,
    )  # fmt: skip

    year = _year()
    names = seq(one(k.NAME, k.INITIALS, k.PLACE, k.ACRONYM), up_to(4, one(k.NAME, k.INITIALS, k.WORD, k.PLACE, k.ROMAN)))
    anywhere = named("place", _places(names))
    known = named("place", _places(one(k.PLACE)))
    publisher = named(
        "publisher",
        some(no(either(seq(maybe(one(k.COMMA)), year, maybe(one(k.STOP)), end()))), other_than(k.URL)),
    )
    comma = maybe(one(k.COMMA))
    before = up_to(6, seq(no(known), other_than(k.COLON, k.PLACE)))
    thesis = seq(named("thesis", one(k.THESIS)), maybe(one(k.STOP)), comma)
    close = seq(maybe(one(k.STOP)), maybe(one(k.COMMA), one(k.ORDINAL, k.NUMBER), maybe(one(k.WORD))), end())
    return either(
        seq(some(no(one(k.THESIS)), one(k.WORD, k.ACRONYM, k.INITIALS, k.NAME)), thesis, publisher, comma, year, close),
        seq(thesis, publisher, comma, year, close),
        seq(anywhere, maybe(one(k.COMMA)), one(k.COLON), publisher, comma, year, close),
        seq(known, comma, year, close),
        seq(anywhere, one(k.COMMA), year, close),
        seq(before, maybe(one(k.COMMA)), known, one(k.COLON), publisher, comma, year, close),
        seq(known, one(k.COMMA), publisher, comma, year, close),
        seq(publisher, comma, year, close),
    )


@rule("imprint_bare")
def imprint_bare() -> pp.ParserElement:
    """An imprint in running text; an unknown place only where the punctuation leaves no doubt."""
    from benes_refs.grammar.notation import ahead, either, end, maybe, named, no, one, seq, up_to

    year = seq(_year(), maybe(one(k.YEAR_WORD)))
    publisher = named("publisher", _publisher())
    short = named("publisher", seq(one(k.NAME, k.ACRONYM, k.INITIALS), up_to(5, one(k.NAME, k.ACRONYM, k.AND, k.WORD, k.TO))))
    known = named("place", _places(one(k.PLACE)))
    guess = named("place", seq(one(k.NAME), maybe(one(k.NAME, k.WORD)), maybe(one(k.SLASH), one(k.NAME))))
    comma = maybe(one(k.COMMA))
    after = ahead(either(one(k.COMMA, k.STOP, k.SEMICOLON, k.PAGES, k.CLOSE, k.ASIDE, k.COLON, k.DASH), end()))
    lead = seq(maybe(one(k.STOP, k.COMMA)), maybe(one(k.DASH)))
    return either(
        seq(lead, named("core", seq(known, comma, one(k.COLON), publisher, maybe(one(k.COMMA, k.STOP)), year))),
        seq(lead, named("core", seq(known, comma, one(k.COLON), publisher, one(k.COMMA), publisher, comma, year))),
        seq(one(k.COMMA), named("core", seq(short, one(k.COMMA), known, year))),
        seq(lead, named("core", seq(known, one(k.COMMA), publisher, one(k.COMMA), year))),
        seq(lead, named("core", seq(known, comma, year))),
        seq(one(k.STOP), maybe(one(k.DASH)), named("core", seq(guess, one(k.COLON), publisher, one(k.COMMA), year))),
        seq(one(k.STOP), maybe(one(k.DASH)), named("core", seq(guess, one(k.COMMA), year)), after),
    )


def read_imprint(items: Sequence[Item], match: Match, note: NoteText) -> Imprint:
    texts: dict[str, str] = {}
    spans: list[tuple[str, Span]] = []
    for field in ("place", "publisher", "issued"):
        if span := match.get(field):
            first, last = items[span[0]], items[span[1] - 1]
            texts[field] = unsplit(note.clean(first.start, last.end)).strip(" ,.:")
            spans.append((f"work.{field}", Span(first.start, last.end)))
    if span := match.get("place"):
        texts["place"] = _place(items[slice(*span)], note)
    return Imprint(
        texts.get("place", ""),
        _unquoted(texts.get("publisher", "")),
        texts.get("issued", "").replace("–", "/").replace("-", "/"),
        "thesis" in match,
        tuple(spans),
    )


def _place(items: Sequence[Item], note: NoteText) -> str:
    """The place as printed, its abbreviations written out."""
    if not any(item.kind == k.PLACE and item.value for item in items):
        return note.clean(items[0].start, items[-1].end).strip(" ,.:")
    out = ""
    for item in items:
        text = str(item.value) if item.kind == k.PLACE and item.value else note.clean(item.start, item.end)
        if item.kind in (k.COMMA, k.SEMICOLON):
            out += ","
        elif item.kind == k.SLASH:
            out += "/"
        elif item.kind in (k.STOP, k.ET_AL) or item.text.casefold() in ("etc", "etc."):
            continue
        else:
            out += text if out.endswith("/") else f" {text}"
    return out.strip(" ,")


def _unquoted(text: str) -> str:
    if len(text) > 1 and text[0] in "«“„\"" and text[-1] in "»”“\"":
        return text[1:-1]
    return text


def fold_imprints(items: list[Item], note: NoteText) -> list[Item]:
    def read(items: Sequence[Item], match: Match) -> Item:
        start, end = match["core"]
        return chunk(k.IMPRINT, items[start:end], read_imprint(items, match, note))

    return fold_with(items, imprint_bare, read)
