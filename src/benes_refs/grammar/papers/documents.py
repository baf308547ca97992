"""What was written, where and when: records, minutes, titled papers, and letters (see letters.py)."""

from __future__ import annotations

from benes_refs.grammar.chunks.misread import BACK
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.engine import rule
from benes_refs.grammar.language.items import Item, kinds_of, trim
from benes_refs.grammar.language.lists import folded
from benes_refs.grammar.language.sentence import Places
from benes_refs.grammar.language.text import NoteText, unsplit
from benes_refs.grammar.papers.dated import BEFORE_A_DATE, with_supplied_day, without_date
from benes_refs.grammar.papers.dative import both_dative, tells_recipient
from benes_refs.grammar.papers.letters import letter, letter_quoted, read_letter
from benes_refs.grammar.papers.offices import between_offices, sent_between
from benes_refs.grammar.papers.paper import (
    SIGNED,
    Read,
    behind_marks,
    framed,
    from_a_post,
    quoted_by,
    signed_number,
    signed_title,
    span_of,
    unmarked,
    untranslated,
    with_title,
    without_subject,
)
from benes_refs.grammar.papers.parties import read_parties
from benes_refs.grammar.papers.posts import without_posts
from benes_refs.grammar.papers.recipients import addressed_behind
from benes_refs.grammar.papers.several import is_between_several
from benes_refs.knowledge.fold import fold
from benes_refs.model import Document
from benes_refs.quick.typing import TYPE_CHECKING, Sequence
from benes_refs.regexes import compiled

if TYPE_CHECKING:
    import pyparsing as pp


OWN_NUMBER = compiled(
    f"(?<={k.COMMA}{k.PLACE}){k.COMMA}(?:{k.ISSUE}|{k.DOCTYPE}{k.STOP}?[{k.NUMBER}{k.YEAR}])$"
)
# `Cripps to Eden, 4 July 1941, ‘Talks in Moscow’`
TITLED_BEHIND = (k.DATE + k.COMMA + k.QUOTED, k.DATE + k.QUOTED)
QUOTED_PAPER = (k.QUOTED + k.DOCTYPE, k.QUOTED + k.COMMA + k.DOCTYPE, k.QUOTED + k.COMMA + k.NAME + k.DOCTYPE)
OFFICE_PAPER = compiled(f"{k.ACRONYM},?[{k.NAME}{k.WORD}]{{0,3}}{k.DOCTYPE}[^,]*,?{k.QUOTED}")
# `“Defence Requirements,” DRC 14`: a committee’s number behind the title
PAPER_NUMBER = f"{k.ACRONYM}[{k.NUMBER}{k.CODE}{k.PAIR}{k.RANGE}{k.ASIDE}]{{1,2}}"
NUMBERED_BEHIND = compiled(
    f"(?:{k.ACRONYM},)?(?:{PAPER_NUMBER},)?{k.QUOTED}(?:,?(?:{PAPER_NUMBER}|{k.DOCTYPE}))?"
)
# `“Soviet Forces,” NIE 11-3`, `“Talks,” minute`, `“Talks,” verbatim record`
TYPED_TITLES = tuple(k.QUOTED + sign + word + k.DOCTYPE for sign in ("", k.COMMA) for word in ("", k.WORD))
COLLECTED = frozenset(k.COMMA + k.NAME + k.AND + k.PLACE + k.ACRONYM)
STATES = folded(
    "автограф копия подлинник черновик машинопись копія оригінал машинопис kopia odpis oryginał kopie opis "
    "секретно конфиденциально доверительно секретна поверително таємно тајно "
    "originál kópia odpis abschrift durchschlag original copie minute copia minuta originale copy"
)
NO_PLACES = ("s.l.", "b.m.", "n.p.", "o.O.", "б.м.", "s.l")
CORRESPONDING = set(k.NAME + k.INITIALS + k.ACRONYM + k.TO + k.TO_OR_AND + k.PARTICLE + k.DASH + k.PLACE)
PARTIES = ("document.from", "document.to")
PERSON = frozenset(k.NAME + k.INITIALS)
OF_WHOM = ("a", "al", "ale", "lui", "by", "od", "par", "von", "från", "fra", "frá", "av", "af", "van")
BEHIND_A_DAY = (k.COMMA, k.STOP + k.COMMA, k.INITIALS, k.NAME)
ENTRY = compiled(
    r"^(?:diary |дневник, )?"
    r"(?:entry|entries|запись|записи|запис|zapis|zapisek|Eintrag|annotazione|záznam)\b.{0,12}$"
)


@rule("place_before_date")
def place_before_date() -> pp.ParserElement:
    """`, Prague, <date>`: where a document was written."""
    from benes_refs.grammar.language.notation import either, end, maybe, named, one, seq

    place = either(
        one(k.PLACE),
        one(k.DEPARTMENT),
        seq(one(k.NAME, k.ACRONYM), maybe(one(k.NAME, k.PLACE))),
    )
    return seq(one(k.COMMA, k.STOP), named("place", place), maybe(one(k.COMMA)), end())


def read_document(items: Sequence[Item], note: NoteText) -> Read | None:
    """The document that a run of items describes; None for nothing but punctuation."""
    items = trim(items)
    if not items:
        return None
    kinds = kinds_of(items)
    if k.COLON in kinds and (parted := without_subject(items))[1]:
        return _under_subject(*parted, note)
    items = untranslated(items) if k.QUOTED + k.BRACKET in kinds else items
    items = _without_state(_numbered(items) if k.CROSS_REFERENCE in kinds else items)
    items = unmarked(items) if k.COMMA + k.WORD in kinds else items
    items = _unregistered(items) if k.COMMA + k.UNIT in kinds else items
    items = _dispatched(items) or items
    if (signed := _signed_by(items, note) or _signed_behind(items, note)) is not None:
        return signed
    if len(items) == 1 and fold(items[0].text) in STATES:
        return None  # `…, fol. 45 (minute)`, `Автограф.`
    if kinds_of(items[:1]) == k.QUOTED and (said := letter_quoted(items[0])):
        return read_document([*said, *items[1:]], note)
    if len(items) == 1 and items[0].kind in k.BRACKET + k.ASIDE + k.QUOTED:
        return _of_one(items[0], note)
    if kinds_of(items).endswith(TITLED_BEHIND) and (read := read_document(items[:-1], note)) is not None:
        return with_title(read, items[-1])
    items = with_supplied_day(items)
    words, date, places = without_date(items)
    words = _without_entry(words, note)
    words, posts = without_posts(words) if date else (words, ())
    words, place, place_span = _without_place(words, note, dated=bool(date))
    frame = Read(Document(place=place, date=date), (*places, *posts, *place_span))
    if len(words) == 1 and words[0].kind == k.BRACKET:
        return framed(read_document(words[0].parts, note), frame)
    return (
        (None if tells_recipient(words) else signed_title(words, frame, note))
        or signed_number(words, frame, note)
        or quoted_by(words, frame, note)
        or sent_between(words, frame, note)
        or read_letter(words, frame, note)
        or between_offices(words, frame, note)
        or from_a_post(words, frame, note)
        or _of_an_office(words, frame, note)
        or _titled(words, frame, note)
    )


def _signed_by(items: Sequence[Item], note: NoteText) -> Read | None:
    """`télégramme, Riga, 7 janvier 1932, signé Tripier`, `Telegramm, 7.1.1932, gez. Dirksen`"""
    if items[-1].kind != k.NAME:
        return None
    named = len(kinds_of(items).rstrip(k.NAME + k.INITIALS))
    at = named - 1 - (kinds_of(items[named - 1 : named]) == k.STOP)
    if at < 2 or named == len(items) or fold(items[at].text.rstrip(" .")) not in SIGNED:
        return None
    if items[at - 1].kind != k.COMMA or (read := read_document(items[: at - 1], note)) is None:
        return None
    document = read.document._replace(sender=(note.clean(*span_of(items[named:])),))
    return Read(document, (*read.places, ("document.from", span_of(items[named:]))))


def _of_one(item: Item, note: NoteText) -> Read | None:
    """A title in quotation marks alone, or brackets around all that is told."""
    if item.kind != k.QUOTED:
        return read_document(item.parts, note)
    return Read(Document(title=str(item.value)), (("document.title", span_of([item])),))


def _under_subject(items: Sequence[Item], subject: Sequence[Item], note: NoteText) -> Read:
    """`Memo, Hale for Marsh, 3 Aug 42, sub: Rail Supply`: the paper under the title that it gives itself."""
    span = span_of(subject)
    quoted = kinds_of(subject) == k.QUOTED
    said = (str(subject[0].value) if quoted else unsplit(note.clean(*span))).strip(" ,.")
    title = Item(k.QUOTED, *span, said, said)
    return with_title(read_document(items, note) or Read(Document()), title)


def _signed_behind(items: Sequence[Item], note: NoteText) -> Read | None:
    """`Telegramm Nr. 12 vom 12. 3. 1938, Papen an Neurath`: who wrote to whom, behind a paper and its day.

    `télégramme n° 12 du 3 mars 1934 de Noël à Barthou`, `raport nr 3 z 3 III 1934 r. J. Lipskiego do Becka`
    """
    kinds = kinds_of(items)
    dated = kinds.find(k.DATE) if items[0].kind == k.DOCTYPE else -1
    if dated < 1:
        return None
    if to_whom := addressed_behind(items, dated):
        return _sent(read_document(items[: dated + 1], note), "document.to", to_whom, note)
    of_whom = dated + 1
    while items[of_whom:] and (kinds[of_whom] == k.PARTICLE or items[of_whom].text in OF_WHOM):
        of_whom += 1
    posted = kinds.startswith(k.COMMA + k.PLACE + k.COMMA, dated + 1)  # `…, Moscova, Marinescu către MAE`
    parties = trim(items[of_whom + 2 * posted :])
    parted = of_whom > dated + 1 or kinds.startswith(BEHIND_A_DAY, dated + 1)
    if not parted or not parties or not set(kinds_of(parties)) <= CORRESPONDING:
        return None
    comma = Item(k.COMMA, parties[-1].end, parties[-1].end, ",")
    sent, told = read_document([*parties, comma, items[dated]], note), read_document(items[: dated + 1], note)
    if sent is None or told is None or told.document.sender:
        return None
    if of_whom > dated + 1 and not sent.document.sender and PERSON.issuperset(kinds_of(parties)):
        return _sent(told, "document.from", parties, note)
    if not sent.document.recipients:
        return None
    document = told.document._replace(sender=sent.document.sender, recipients=sent.document.recipients)
    places = (*told.places, *(place for place in sent.places if place[0] in PARTIES))
    if posted:
        places += (("document.place", span_of([items[dated + 2]])),)
        document = document._replace(place=note.clean(*places[-1][1]))
    return Read(document, places)


def _sent(told: Read | None, way: str, person: Sequence[Item], note: NoteText) -> Read | None:
    if told is None:
        return None
    name, places = (note.clean(*span_of(person)),), (*told.places, (way, span_of(person)))
    if way == "document.to":
        return Read(told.document._replace(recipients=name), places)
    return Read(told.document._replace(sender=name), places)


def _numbered(items: Sequence[Item]) -> Sequence[Item]:
    """`Telegramma n. 1540, Attolico a Mussolini`: a paper's own number, where others name another note."""
    out: list[Item] = []
    for item in items:
        of_the_paper = bool(out) and out[-1].kind == k.DOCTYPE and item.text.startswith("n . ")
        if item.kind != k.CROSS_REFERENCE:
            out.append(item)
        elif of_the_paper and not item.text.endswith(BACK):
            out.append(Item(k.ISSUE, item.start, item.end, item.text, item.value))
    return out


def _without_state(items: Sequence[Item]) -> Sequence[Item]:
    """`Письмо Молотова Сталину. Автограф`, `Durand à Martin, 20 mars 1938, copie`."""
    parted = kinds_of(items[-2:-1]) in (k.STOP, k.COMMA)
    return items[:-2] if parted and is_state(items[-1]) else items


def is_state(item: Item) -> bool:
    """What a paper is like: a copy, an autograph, secret."""
    return item.kind in k.NAME + k.WORD and fold(item.text) in STATES


def _unregistered(items: Sequence[Item]) -> Sequence[Item]:
    """`Pacher an Dollfuß, Zl. 114/Pol., 3. 3. 1934`: without the number of a registry between commas."""
    at = kinds_of(items).find(k.COMMA + k.UNIT)
    if "registry_number" not in items[at + 1].roles:
        return items
    return [*items[:at], *items[at + 2 + (kinds_of(items[at + 2 : at + 3]) == k.STOP) :]]


def _dispatched(items: Sequence[Item]) -> list[Item] | None:
    """`Zapis’ besedy X s Y on July 3rd, 1937 (Prague, July 4, 1937)`: the brackets say place and date."""
    last = items[-1]
    kinds = kinds_of(last.parts) if last.kind == k.ASIDE else ""
    if k.DATE not in kinds or set(kinds) - {k.PLACE, k.NAME, k.COMMA, k.DATE}:
        return None
    described = list(items[:-1])
    while described and described[-1].kind in (k.DATE, k.COMMA):
        described.pop()
    while described and described[-1].text.casefold() in BEFORE_A_DATE:
        described.pop()
    return [*described, Item(k.COMMA, last.start, last.start, ","), *last.parts] if described else None


def _without_entry(words: list[Item], note: NoteText) -> list[Item]:
    """`дневник Гиршфельда, запись от 11 марта`: the last words only say that it is an entry."""
    kinds = kinds_of(words)
    comma = max(kinds.rfind(k.COMMA), kinds.rfind(k.STOP))
    if 0 < comma < len(words) - 1 and ENTRY.match(note.clean(words[comma + 1].start, words[-1].end)):
        return list(trim(words[:comma]))
    return words


def _without_place(words: list[Item], note: NoteText, *, dated: bool) -> tuple[list[Item], str, Places]:
    """`…, Prague, <date>`: where it was written, if that is a place or the description leaves no doubt."""
    kinds = kinds_of(words)
    if dated and (numbered := OWN_NUMBER.search(kinds)) is not None:
        words = words[: numbered.start()]  # `Herbette to Briand, Moscow, tel. no. 1012, 8 September 1927`
        kinds = kinds_of(words)
    comma = max(kinds.rfind(k.COMMA), kinds.rfind(k.STOP + k.PLACE))  # `Nacrt odluke. Beograd, 28. 4. 1987`
    found = place_before_date.fullmatch(kinds, comma) if comma > 0 and dated else None
    if found is None:
        return words, "", ()
    run = words[slice(*found["place"])]
    office = run[0].kind == k.ACRONYM and k.DOCTYPE in kinds
    if run[0].kind == k.NAME and is_between_several(kinds):
        return words, "", ()  # `Hale, Lind to Marsh, Kos, 18 Oct. 1941`
    if run[0].kind not in (k.PLACE, k.DEPARTMENT) and not office and not letter.search(kinds):
        return words, "", ()
    text = note.clean(run[0].start, run[-1].end)
    if run[0].kind == k.NAME and words[comma - 1].kind == k.NAME and both_dative(words[comma - 1].text, text):
        return words, "", ()  # `Сталин — Кагановичу, Молотову. 14 сентября 1931 г.`
    if text.replace(" ", "") in NO_PLACES:
        return list(trim(words[:comma])), "", ()
    return list(trim(words[:comma])), text, (("document.place", span_of(run)),)


def _of_an_office(words: Sequence[Item], frame: Read, note: NoteText) -> Read | None:
    """`CIA, Intelligence Memorandum, “Soviet Options,” 28 September 1979`: the office, and then its paper.

    `CIA intelligence memorandum, “Soviet Options,” 28 September 1979`
    """
    typed = OFFICE_PAPER.match(kinds_of(words)) if frame.document.date else None
    told = words[2:] if kinds_of(words[1:2]) == k.COMMA else words
    read = _titled(told, frame, note) if typed is not None else None
    if read is None:
        return None
    places = tuple(place for place in read.places if place[0] != "document.from")
    office = ("document.from", span_of(words[:1]))
    return Read(read.document._replace(sender=(words[0].text,)), (*places, office))


def _titled(words: Sequence[Item], frame: Read, note: NoteText) -> Read | None:
    title, kinds, whole = "", kinds_of(words), words
    if words and words[0].value == "diary" and (office := kinds.find(k.COMMA + k.WORD)) > 0:
        words = words[:office]  # `Diary of V. Lyle, plenipotentiary in Riga`
        kinds = kinds_of(words)
    words = words[behind_marks(words, kinds) :]
    if k.QUOTED in kinds and _is_title_quoted(kinds):
        title = next(str(item.value) for item in words if item.kind == k.QUOTED)
    elif words:
        title = unsplit(note.clean(*span_of(words))).strip(" ,.:;–-")
        if NUMBERED_BEHIND.fullmatch(kinds):
            title = next(str(item.value) for item in words if item.kind == k.QUOTED)
    collected = kinds[:1] == k.QUOTED and COLLECTED.issuperset(kinds[1:])
    if collected or kinds.startswith(QUOTED_PAPER):
        # `“Notes on the Meeting,” History and Public Policy Program Digital Archive`
        title = str(words[0].value)  # `‘The Situation in Ukraine’, memorandum by Firebrace`
    if kinds.endswith(k.COMMA + k.QUOTED) and kinds[:1] in tuple(k.DOCTYPE + k.NAME):
        title = str(words[-1].value)  # `Report by William Hale, “Operations in Riga”`
    if ENTRY.match(title):
        title = ""
    dated = bool(frame.document.date)
    if not dated and (not title or all(item.kind in (k.PLACE, k.COMMA) for item in words)):
        return None
    places: Places = (("document.title", span_of(whole)),) if title else ()
    doctype = next((str(item.value) for item in words[:4] if item.kind == k.DOCTYPE), "")
    parties = read_parties(words, note)
    document = frame.document._replace(
        type=doctype, title=title, sender=parties.sender, recipients=parties.recipients
    )
    return Read(document, frame.places + places + parties.places)


def _is_title_quoted(kinds: str) -> bool:
    """`Report by William Hale, “Operations in Riga”`, `“Talks,” minute`, `“Defence,” DRC 14`"""
    behind = kinds.endswith(k.COMMA + k.QUOTED) and kinds[0] in k.DOCTYPE + k.NAME + k.ACRONYM
    return behind or kinds.startswith(TYPED_TITLES) or NUMBERED_BEHIND.fullmatch(kinds) is not None
