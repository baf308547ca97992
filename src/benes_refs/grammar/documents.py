"""What was written: letters (`Naggiar à Laval, Prague, 19 juin 1935`), records, minutes, titled papers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benes_refs.grammar import kinds as k
from benes_refs.grammar.engine import rule
from benes_refs.grammar.items import Item, kinds_of
from benes_refs.grammar.text import NoteText, unsplit
from benes_refs.model import Document, Span

if TYPE_CHECKING:
    import pyparsing as pp

    from benes_refs.grammar.notation import Element

Places = tuple[tuple[str, Span], ...]
CAPITALS = k.NAME + k.INITIALS + k.ACRONYM + k.PLACE + k.DEPARTMENT + k.DOCTYPE
DATIVE = re.compile(r"(?:у|ю|ому|ему|ому|еві|ові|ці|е)$")
OFFICES = frozenset(
    ["Secretary", "Minister", "Chief", "Head", "Embassy", "Department", "Ministry", "Consul", "Ambassador", "Commissar", "President", "Chairman", "Under-Secretary", "Chargé", "Bureau", "Foreign", "High"]
)
BY = frozenset(["by", "от", "від", "von", "par", "di", "da", "pana"])
SIGNED = frozenset(("letter", "telegram", "report", "despatch", "note", "memorandum", "minute", "minutes", "diary"))
SAID_OF = re.compile(r"(?:['’]s|s['’])(?=\s|$)")
ENTRY = re.compile(r"^(?:diary |дневник, )?(?:entry|entries|запись|записи|запис|zapis|zapisek|Eintrag|annotazione|záznam)\b.{0,12}$")


@dataclass(frozen=True, slots=True)
class Read:
    """A document and the places of its fields."""

    document: Document
    places: Places = ()


def _party() -> Element:
    from benes_refs.grammar.notation import ahead, either, one, seq, up_to

    capital = one(k.NAME, k.INITIALS, k.ACRONYM, k.PLACE, k.DEPARTMENT, k.ROMAN, k.ORDINAL)
    link = seq(one(k.WORD, k.PARTICLE, k.IN, k.AND, k.DOCTYPE, k.LABEL_WORD), ahead(one(k.NAME, k.INITIALS, k.ACRONYM, k.PLACE, k.PARTICLE)))
    return seq(up_to(1, one(k.PARTICLE)), capital, up_to(6, either(capital, link)))


@rule("letter")
def letter() -> pp.ParserElement:
    """`X to Y, copies to Z and V`, `X – Y`: who wrote to whom."""
    from benes_refs.grammar.notation import ahead, either, end, listed, maybe, named, one, seq, up_to

    party = _party()
    titled = seq(up_to(4, one(k.WORD, k.PARTICLE, k.DOCTYPE, k.LABEL_WORD)), party)
    copies = seq(
        maybe(one(k.COMMA)), up_to(2, one(k.WORD)), one(k.TO, k.TO_OR_AND), listed(party, either(one(k.AND), seq(one(k.COMMA), maybe(one(k.AND)))))
    )
    after = ahead(either(one(k.COMMA, k.STOP, k.ASIDE, k.DATE, k.BRACKET, k.CROSS_REFERENCE, k.COLON, k.OPEN, k.DASH), end()))
    more = seq(
        one(k.COMMA), one(k.WORD), one(k.TO, k.TO_OR_AND),
        listed(party, either(one(k.AND), seq(one(k.COMMA)))), up_to(3, one(k.WORD)),
    )  # fmt: skip
    return either(
        seq(named("sender", party), one(k.TO, k.TO_OR_AND), named("recipient", seq(titled, maybe(one(k.AND), party))), maybe(more), after),
        seq(named("sender", party), one(k.DASH), named("recipient", party), ahead(either(one(k.COMMA, k.DATE), end()))),
    )


@rule("place_before_date")
def place_before_date() -> pp.ParserElement:
    """`, Prague, <date>`: where a document was written."""
    from benes_refs.grammar.notation import either, end, maybe, named, one, seq

    place = either(
        one(k.PLACE),
        one(k.DEPARTMENT),
        seq(one(k.NAME, k.ACRONYM), maybe(one(k.NAME))),
    )
    return seq(one(k.COMMA), named("place", place), maybe(one(k.COMMA)), end())


def read_document(items: Sequence[Item], note: NoteText) -> Read | None:
    """The document that a run of items describes; None for nothing but punctuation."""
    items = [item for item in trim(items) if item.kind != k.CROSS_REFERENCE]
    if not items:
        return None
    dispatched = _dispatched(items)
    if dispatched is not None:
        items = dispatched
    if len(items) == 1 and items[0].kind in (k.BRACKET, k.ASIDE, k.QUOTED):
        inner = items[0]
        if inner.kind != k.QUOTED:
            return read_document(inner.parts, note)
        return Read(Document(title=str(inner.value)), (("document.title", Span(inner.start, inner.end)),))
    dates = [at for at, item in enumerate(items) if item.kind == k.DATE]
    places: list[tuple[str, Span]] = []
    date, where = "", ""
    rest: list[Item] = list(items)
    number: list[Item] = []
    if dates:
        at = dates[-1] if not _in_words(items, dates[-1]) or len(dates) == 1 else dates[0]
        date = str(items[at].value)
        if date.startswith("XXXX"):
            date = ""
        places.append(("document.date", Span(items[at].start, items[at].end)))
        rest, tail = list(items[:at]), list(trim(items[at + 1 :]))
        if tail and not rest:
            rest = tail
        elif tail and any(item.kind in (k.ISSUE, k.DOCTYPE) for item in tail):
            number = tail
        while rest and ((rest[-1].kind in (k.WORD, k.PARTICLE) and _after_comma(rest)) or rest[-1].text.casefold() in ("le", "on", "of", "vom", "от", "від", "od", "del", "du", "den", "ze", "zo", "z", "dne", "zo dňa", "dňa") or (rest[-1].kind in (k.UNDATED, k.BRACKET) and rest[-1].kind == k.UNDATED)):
            rest.pop()
        if rest and rest[-1].kind != k.COMMA:
            rest.append(Item(k.COMMA, rest[-1].end, rest[-1].end, ","))
    rest = list(trim(rest))
    while len(rest) > 1 and rest[-1].kind == k.UNDATED:
        rest = list(trim(rest[:-1]))
    comma = kinds_of(rest).rfind(k.COMMA)
    if comma > 0 and ENTRY.match(note.clean(rest[comma + 1].start, rest[-1].end)):
        rest = list(trim(rest[:comma]))
    if len(rest) == 3 and rest[1].kind == k.COMMA and rest[2].kind == k.QUOTED and rest[0].kind == k.NAME:
        places += [("document.from", Span(rest[0].start, rest[0].end)), ("document.title", Span(rest[2].start, rest[2].end))]
        return Read(Document("", str(rest[2].value), (rest[0].text,), (), where, date), tuple(places))
    kinds = kinds_of(rest)
    comma = kinds.rfind(k.COMMA)
    if comma > 0 and (found := place_before_date.fullmatch(kinds, comma)):
        first, last = rest[found["place"][0]], rest[found["place"][1] - 1]
        office = first.kind == k.ACRONYM and any(item.kind == k.DOCTYPE for item in rest)
        if dates and (first.kind in (k.PLACE, k.DEPARTMENT) or office or letter.search(kinds)):
            where = note.clean(first.start, last.end)
            places.append(("document.place", Span(first.start, last.end)))
            rest = list(trim(rest[:comma]))
            kinds = kinds_of(rest)
    typed = len(rest) > 2 and rest[0].kind == k.DOCTYPE
    found = letter.match(kinds, int(typed))
    if found and _is_party(rest[slice(*found["sender"])]):
        return _letter(rest, found, note, date, where, places, typed)
    inner = rest[0] if len(rest) == 1 and rest[0].kind in (k.BRACKET, k.QUOTED) else None
    if inner is not None and inner.kind == k.BRACKET:
        deep = read_document(inner.parts, note)
        if deep:
            doc = deep.document
            return Read(
                Document(doc.type, doc.title, doc.sender, doc.recipients, where or doc.place, date or doc.date),
                deep.places + tuple(places),
            )
    return _titled(rest, note, date, where, places)


def _dispatched(items: Sequence[Item]) -> list[Item] | None:
    """`Zapis’ besedy X s Y on July 3rd, 1937 (Prague, July 4, 1937)`: what the brackets say of place and date."""
    last = items[-1]
    if last.kind != k.ASIDE or len(items) < 2 or {p.kind for p in last.parts} - {k.PLACE, k.NAME, k.COMMA, k.DATE}:
        return None
    if not any(p.kind == k.DATE for p in last.parts):
        return None
    described = [item for item in items[:-1]]
    while described and described[-1].kind in (k.DATE, k.COMMA):
        described.pop()
    while described and described[-1].text.casefold() in ("on", "of", "vom", "от", "od", "du", "ot"):
        described.pop()
    return [*described, Item(k.COMMA, last.start, last.start, ","), *last.parts] if described else None


def _after_comma(rest: Sequence[Item]) -> bool:
    """`…, no later than 12 June`: small words between a comma and the date belong to the date."""
    at = len(rest) - 1
    while at >= 0 and rest[at].kind in (k.WORD, k.PARTICLE):
        at -= 1
    return at >= 0 and rest[at].kind == k.COMMA and len(rest) - 1 - at <= 4


def _in_words(items: Sequence[Item], at: int) -> bool:
    return at > 0 and items[at - 1].kind in (k.WORD, k.TO, k.IN)


def _letter(rest: Sequence[Item], found: object, note: NoteText, date: str, where: str, places: list[tuple[str, Span]], typed: bool) -> Read:
    sender, recipient = found["sender"], found["recipient"]  # type: ignore[index]
    a, b = rest[sender[0]], rest[sender[1] - 1]
    c, d = rest[recipient[0]], rest[recipient[1] - 1]
    kind_of = str(rest[0].value) if typed else ""
    if typed and a.kind == k.PARTICLE and sender[1] - sender[0] > 1:
        a = rest[sender[0] + 1]
    places += [("document.from", Span(a.start, b.end)), ("document.to", Span(c.start, d.end))]
    title = ""
    if typed:
        title = note.clean(rest[0].start, d.end)
        places.append(("document.title", Span(rest[0].start, d.end)))
    return Read(
        Document(kind_of or "letter", title, (note.clean(a.start, b.end),), (note.clean(c.start, d.end),), where, date),
        tuple(places),
    )


def _is_party(sender: Sequence[Item]) -> bool:
    """`Secretary of State` writes; a `Visit of X` does not."""
    return all(item.kind not in (k.WORD, k.IN, k.AND) for item in sender) or sender[0].text in OFFICES


def _titled(rest: Sequence[Item], note: NoteText, date: str, where: str, places: list[tuple[str, Span]]) -> Read | None:
    title, span = "", None
    if rest:
        span = Span(rest[0].start, rest[-1].end)
        title = unsplit(note.clean(*span)).strip(" ,.:;–-")
        if len(rest) == 1 and rest[0].kind == k.QUOTED:
            title = str(rest[0].value)
    if ENTRY.match(title):
        title = ""
    if not title and not date:
        return None
    if not date and all(item.kind in (k.PLACE, k.COMMA) for item in rest):
        return None
    doctype = next((str(item.value) for item in rest[:4] if item.kind == k.DOCTYPE), "")
    sender, sender_span = _author(rest, note)
    recipients: tuple[str, ...] = ()
    if title and span:
        places.append(("document.title", span))
    if sender and sender_span:
        places.append(("document.from", sender_span))
    if sender and doctype:
        recipients = _dative(rest, sender_span, note)
    return Read(Document(doctype, title, (sender,) if sender else (), recipients, where, date), tuple(places))


def _author(rest: Sequence[Item], note: NoteText) -> tuple[str, Span | None]:
    """`Memorandum by Vansittart`, `Newton’s telegram`, `Strang minute`, `Письмо М.М. Литвинова …`."""
    at = next((n for n, item in enumerate(rest) if item.kind == k.DOCTYPE), None)
    if at is None:
        return "", None
    if at and at <= 3 and all(item.kind in (k.NAME, k.INITIALS) for item in rest[:at]):
        text = note.clean(rest[0].start, rest[at - 1].end)
        name = SAID_OF.sub("", text)
        if name == text and (rest[at].value not in SIGNED or not text.isascii() or not rest[at].text.isascii() or rest[0].text in ("Zur", "Zum", "The", "Das", "Die", "Der")):
            return "", None
        return name, Span(rest[0].start, rest[0].start + len(name) if name != text else rest[at - 1].end)
    after = at + 1
    phrase = rest[at].text.casefold().split()[-1] in BY
    by = phrase or (after < len(rest) and rest[after].text.casefold() in BY)
    letterlike = rest[at].value in SIGNED
    if by:
        after += not phrase
    elif not letterlike or rest[at].text.isascii():
        if not (letterlike and after < len(rest) and rest[after].kind == k.INITIALS):
            return "", None
    if by and after + 1 < len(rest) and rest[after].kind == k.WORD and rest[after + 1].kind == k.NAME:
        after += 1  # rapport du général Faucher
    last = after
    while last < len(rest) and rest[last].kind in (k.NAME, k.INITIALS, k.PLACE):
        last += 1
        if rest[last - 1].kind == k.NAME and rest[last - 2].kind == k.INITIALS:
            break
    if last == after:
        return "", None
    return note.clean(rest[after].start, rest[last - 1].end), Span(rest[after].start, rest[last - 1].end)


def _dative(rest: Sequence[Item], sender: Span | None, note: NoteText) -> tuple[str, ...]:
    """The recipient after the sender: `Письмо Литвинова Сталину`, `телеграма от Антонов до Кьосеиванов`."""
    if sender is None:
        return ()
    after = [item for item in rest if item.start >= sender.end]
    told = bool(after) and after[0].kind in (k.TO, k.TO_OR_AND)
    after = after[told:]
    run: list[Item] = []
    for item in after:
        if item.kind not in (k.NAME, k.INITIALS):
            break
        run.append(item)
    if told and run:
        return (note.clean(run[0].start, run[-1].end),)
    if run and run[-1].kind == k.NAME and DATIVE.search(run[-1].text):
        return (note.clean(run[0].start, run[-1].end),)
    return ()


def trim(items: Sequence[Item]) -> Sequence[Item]:
    """The items without punctuation at either end."""
    start, end = 0, len(items)
    ends = k.COMMA + k.STOP + k.SEMICOLON + k.COLON + k.DASH + k.AND + k.OPEN + k.CLOSE + k.DOUBLE_SLASH + k.OTHER
    while start < end and items[start].kind in ends:
        start += 1
    while end > start and items[end - 1].kind in ends:
        end -= 1
    return items[start:end]
