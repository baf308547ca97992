"""A document as read, with the places of its fields, and papers told by a quoted title and a name."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.lists import folded
from benes_refs.grammar.language.sentence import Places
from benes_refs.grammar.language.text import NoteText
from benes_refs.grammar.language.words import HONORIFICS
from benes_refs.knowledge.fold import fold
from benes_refs.knowledge.names import GIVEN
from benes_refs.model import Document, Span
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

SIGNING = compiled(
    rf"[{k.NAME}{k.INITIALS}]{{0,3}}{k.NAME}{k.JUNIOR}?{k.COMMA}(?:{k.QUOTED}|{k.WORD}{{0,2}}{k.DOCTYPE})"
)
SIGNED_NUMBER = compiled(f"[{k.NAME}{k.INITIALS}]{{0,2}}{k.NAME}{k.COMMA}[{k.ISSUE}{k.DOC_NUMBER}]")
NAMING = frozenset(k.NAME + k.INITIALS)
STATED = {k.WORD, k.DOCTYPE}
MARKS = frozenset(  # how secret or how urgent a paper is: `very secret`, `private and confidential`
    folded(
        "very most top strictly secret confidential private personal and urgent immediate réservé très "
        "confidentiel geheim streng vertraulich sovershenno sekretno sov совершенно строго секретно tajné "
        "přísně důvěrné tajne ściśle poufne riservato segreto riservatissimo segretissimo"
    )
)
# What a paper is like, in small letters before its type: `Labour Department monthly report`
LIKE = MARKS | frozenset(
    "monthly weekly fortnightly daily quarterly annual political intelligence military naval economic "
    "handwritten typed typewritten manuscript meeting situation progress press police security draft brief "
    "long final interim special unsigned undated interview diary".split()
)
SIGNED = frozenset(
    folded(
        "signé signée signed semnat semnată semnate gez gezeichnet unterzeichnet podpisany podpisana "
        "podpisano podepsán podepsána podepsaný podpísaný firmato firmata firmado подписано подписал подп "
        "підписано підписав подписан потписан потписао potpisan potpisao podpisan podpisal undertecknad"
    )
)
# What stands before a paper’s own title: `Memo, Hale for Marsh, 3 Aug 42, sub: Rail Supply`
SUBJECTS = frozenset("sub subj subject title re betr betreff objet oggetto".split())
# `HDA 1220, CK SKH, No. D-1133, “Analiza glasila”`: more of the shelfmark before the title
MARKED_TITLE = compiled(
    f"[{k.ACRONYM}{k.STOP}{k.COMMA}{k.ISSUE}{k.NUMBER}{k.CODE}{k.PAIR}{k.SLASHES}{k.ROMAN}]+{k.COMMA}{k.QUOTED}"
)
MARKS_OF_SHELVES = frozenset(k.YEAR + k.YEARS + k.NUMBER + k.PAIR + k.CODE)
NUMBER_ALONE = compiled(r"(?i)n(?:os?|rs?|°s?|umber)?\b|№")
SIGNED_BEHIND = compiled(rf"{k.QUOTED}{k.COMMA}?{k.INITIALS}?{k.NAME}{{1,2}}{k.JUNIOR}?")


class Parties(NamedTuple):
    sender: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    places: tuple[tuple[str, Span], ...] = ()


class Read(NamedTuple):
    """A document and the places of its fields."""

    document: Document
    places: Places = ()


def signed_title(words: Sequence[Item], frame: Read, note: NoteText) -> Read | None:
    """`Litvinov, “Zapis’ besedy s Titulesku,” …`, `Loy Henderson, memorandum, …`, `Hale, meeting notes, …`"""
    kinds = kinds_of(words)
    comma = kinds.find(k.COMMA)
    by, title = words[: max(comma, 0)], words[comma + 1 :]
    if not SIGNING.match(kinds):
        return None
    said_like = len(title) - len(kinds[comma + 1 :].lstrip(k.WORD))
    if any(fold(item.text) not in LIKE for item in title[:said_like]):
        return None
    doctype = title[said_like]
    if title[0].kind == k.DOCTYPE and title[-1].kind == k.QUOTED and k.COMMA in kinds[comma + 1 :]:
        title = title[-1:]  # `Arosev, report to the Central Committee, “O rabote”`
    if doctype.kind == k.DOCTYPE and (not frame.document.date or k.COMMA in kinds[comma + 1 :]):
        return None  # `Konsulat Üsküb, Bericht Nr. 4, X an Y, 2. 5. 1903`: a letter stands behind it
    if title[0].kind == k.QUOTED and STATED.issuperset(kinds[comma + 2 :].lstrip(k.COMMA) or k.QUOTED):
        title = title[:1]  # `George Lyle, “Mission to Riga,” unpublished memoir`
    elif title[0].kind == k.QUOTED and len(title) > 1:
        return None
    said = str(title[0].value) if title[0].kind == k.QUOTED else note.clean(*span_of(title)).rstrip(" ,.")
    places = (("document.from", span_of(by)), ("document.title", span_of(title)))
    typed = str(doctype.value) if doctype.kind == k.DOCTYPE else frame.document.type
    document = frame.document._replace(type=typed, title=said, sender=(note.clean(*span_of(by)),))
    return Read(document, frame.places + places)


def signed_number(words: Sequence[Item], frame: Read, note: NoteText) -> Read | None:
    """`Seeds, tel. no. 61`, `Naggiar, nos. 336–39`: a dated paper told by its writer and its number alone."""
    if not SIGNED_NUMBER.fullmatch(kinds_of(words)):
        return None
    by, number = words[:-2], words[-1]
    if not frame.document.date and "telegram_number" not in number.roles:
        return None
    places: Places = (("document.from", span_of(by)),)
    title = note.clean(number.start, number.end)
    if NUMBER_ALONE.match(title):
        title = ""
    else:
        places += (("document.title", span_of([number])),)
    document = frame.document._replace(title=title, sender=(note.clean(*span_of(by)),))
    return Read(document, frame.places + places)


def from_a_post(words: Sequence[Item], frame: Read, note: NoteText) -> Read | None:
    """`Makins, Washington, 16 January 1954`: a dated paper told by who wrote it and from where."""
    kinds = kinds_of(words) if frame.document.place and frame.document.date else ""
    if kinds[-1:] != k.NAME or not NAMING.issuperset(kinds):
        return None
    first = words[0]
    if (
        len(words) > 1
        and first.kind == k.NAME
        and not (first.text in GIVEN or fold(first.text) in HONORIFICS)
    ):
        return None  # `Peace Conference, Paris, 3 May 1946`
    by = span_of(words)
    document = frame.document._replace(sender=(note.clean(*by),))
    return Read(document, (*frame.places, ("document.from", by)))


def quoted_by(words: Sequence[Item], frame: Read, note: NoteText) -> Read | None:
    """`‘Appreciation of the Military Situation in Poland’, by H. H. Wilson`, `‘Interview with X’, Skardon`"""
    kinds = kinds_of(words).replace(k.COMMA, "")
    persons = [item for item in words[1:] if item.kind in k.NAME + k.INITIALS]
    said = any(item.text == "by" for item in words[1:3])
    if not kinds.startswith(k.QUOTED) or len(persons) != len(kinds) - 1 - said or not persons:
        return None
    if not said and not (frame.document.date and SIGNED_BEHIND.fullmatch(kinds_of(words))):
        return None
    sender = note.clean(*span_of(persons))
    document = frame.document._replace(title=str(words[0].value), sender=(sender,))
    places = (("document.title", span_of(words[:1])), ("document.from", span_of(persons)))
    return Read(document, frame.places + places)


def with_title(read: Read, quotation: Item) -> Read:
    """The document under the title that is quoted beside it."""
    places = tuple(place for place in read.places if place[0] != "document.title")
    title = ("document.title", span_of([quotation]))
    return Read(read.document._replace(title=str(quotation.value)), (*places, title))


def translates(items: Sequence[Item], at: int) -> bool:
    """`“O polozhenii v Kitae” [On the Situation in China]`: the title once more, in the reader’s language."""
    if at < 1 or items[at].kind != k.BRACKET or items[at - 1].kind != k.QUOTED:
        return False
    return len(items[at].parts) > 1 and k.DATE not in kinds_of(items[at].parts)


def untranslated(items: Sequence[Item]) -> Sequence[Item]:
    """The items without translations of the titles before them."""
    return [item for at, item in enumerate(items) if not translates(items, at)]


def framed(inner: Read | None, frame: Read) -> Read | None:
    """What stands in brackets, with the place and date that stand outside them."""
    if inner is None:
        return None
    outer = frame.document
    document = inner.document._replace(
        place=outer.place or inner.document.place, date=outer.date or inner.document.date
    )
    return Read(document, inner.places + frame.places)


def without_subject(items: Sequence[Item]) -> tuple[Sequence[Item], Sequence[Item]]:
    """`Memo, Hale for Marsh, 3 Aug 42, sub: Rail Supply`: the words without their title, and the title."""
    kinds = kinds_of(items)
    colon = kinds.find(k.COLON, 2)
    if colon < 0 or kinds[colon - 2] not in k.COMMA + k.DATE or fold(items[colon - 1].text) not in SUBJECTS:
        return items, ()
    day = kinds.find(k.COMMA + k.DATE, colon)
    end = day if day >= 0 else len(items)
    before = items[: colon - 1 - (kinds[colon - 2] == k.COMMA)]
    return [*before, *items[end:]], items[colon + 1 : end]


def behind_marks(words: Sequence[Item], kinds: str) -> int:
    """`OLO Celje, 1947, SIG. 104, Poročilo odseka`: where a title begins behind more of the shelfmark."""
    if MARKED_TITLE.fullmatch(kinds):
        return len(words) - 1
    typed = kinds.rfind(k.COMMA + k.DOCTYPE) if words and words[0].kind in k.ACRONYM + k.NAME else 0
    return typed + 1 if typed > 0 and not MARKS_OF_SHELVES.isdisjoint(kinds[:typed]) else 0


def span_of(items: Sequence[Item]) -> Span:
    return Span(items[0].start, items[-1].end)


def unmarked(items: Sequence[Item]) -> Sequence[Item]:
    """`Litvinov to Krestinskii, no. 5231, very secret, 9 June 1934`: without what all its readers knew."""
    kinds = kinds_of(items)
    begin = kinds.find(k.COMMA + k.WORD)
    if begin < 0:
        return items
    end = next((n for n in range(begin + 1, len(kinds)) if kinds[n] not in k.WORD + k.AND), len(kinds))
    marked = all(fold(item.text) in MARKS for item in items[begin + 1 : end])
    return [*items[:begin], *items[end:]] if marked else items
