"""The document told behind the number of what holds it, in brackets or behind a sign."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.sentence import ANCHORS, Sentence
from benes_refs.grammar.papers.dated import BEFORE_A_DATE
from benes_refs.grammar.papers.dative import is_hungarian_letter
from benes_refs.grammar.papers.described import (
    AND_ANOTHER,
    LONGEST_DESCRIPTION,
    MOST_OF_A_TOWN,
    begins_another,
)
from benes_refs.grammar.papers.documents import read_document
from benes_refs.grammar.papers.letters import letter
from benes_refs.grammar.papers.paper import Read
from benes_refs.grammar.papers.same_paper import names_its_writer
from benes_refs.grammar.papers.same_parties import with_same_parties
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

HOLDERS = frozenset(k.ARCHIVE + k.EDITION + k.IBID + k.OP_CIT + k.SLASHES + k.IMPRINT + k.DEPARTMENT)
CORRESPONDENTS = set(k.NAME + k.INITIALS + k.TO + k.TO_OR_AND + k.DASH + k.PARTICLE + k.ACRONYM)
NUMBERED_LETTERS = tuple(
    k.COMMA + number + k.COMMA + k.NAME + to + k.NAME
    for number in k.CROSS_REFERENCE + k.ISSUE
    for to in k.TO + k.TO_OR_AND
)
FIGURES = k.NUMBER + k.RANGE
PARAGRAPH = k.DATE + k.COMMA + k.CHAPTER  # `23 May 1941, para. 9`
MOST_FIGURES = 6  # pages behind commas, with these
ANOTHER = k.AND + k.NUMBER + k.COMMA + k.DATE + k.COMMA  # `…, e 650, 7 ottobre 1939, Pignatti a Ciano`
# `K 63. 1939–24/1–2145. Kristóffy József jelentése …`, `…, 1468/pol. res. 1946. Szekfű Gyula jelentése`
REGISTERED = compiled(
    rf"(?:[,.]?(?:[{k.CODE}{k.PAIR}{k.SLASHES}]|{k.YEARS}{k.DASH}{k.NUMBER}|{k.YEAR}))?"
    rf"(?:\.{k.WORD}(?=\.)){{0,2}}(?:\.?{k.YEAR})?\.(?={k.NAME}{{2}})"
)
OF_THE = tuple(of + the for of in k.PARTICLE + k.WORD for the in k.TO + k.PARTICLE + k.WORD)
POINTED = tuple(k.STOP + sign for sign in k.BRACKET + k.ASIDE + k.COMMA + k.COLON)
LONGEST_TITLE = 50  # items
# One family name, and no noun such as `Lehrgang`
SENDER = compiled(
    r"(?![^\W\d_]{3,}(?:gang|ung|schaft|heit|plan|liste|tion)$)"
    r"(?:(?:[A-Z]\. ?){0,3}|[Vv]on |[Dd]e )[A-ZÀ-Ž][^\W\d_]+(?:[-‐’'][A-ZÀ-Ž][^\W\d_]+)?"
)


class After(NamedTuple):
    """A document told after its shelfmark, the index behind it, and the note that the author points to."""

    read: Read | None
    end: int
    target: str


def document_after(sentence: Sentence, end: int) -> After:
    """A document told after its shelfmark: in brackets, or behind a comma, colon or dash.

    Figures alone behind it are not part of it: `…, Chilston to Eden, 3 May 1936, 4–5`.
    """
    items = sentence.items
    target = ""
    # the point is an abbreviation's: `č. 46291/dôv., hlásenie …`, `unpag.: Beneš an Masaryk …`
    after = end + (sentence.kinds[end : end + 2] in POINTED)
    if (registered := REGISTERED.match(sentence.kinds, after)) is not None:
        told = items[registered.end() :]
        if names_its_writer(told) or is_hungarian_letter(told):
            after = registered.end() - 1
    while after < len(items) and items[after].kind in (k.ABBREVIATION, k.CROSS_REFERENCE):
        if items[after].kind == k.CROSS_REFERENCE:
            target = str(items[after].value)
        after += 1
    if sentence.kinds.startswith(NUMBERED_LETTERS, after):
        after += 2  # `ACS, PCM, 1925, fasc. 3/9, n. 812, Lusignani a Suardo, 12 giugno 1925`
    if after >= len(items):
        return After(None, after, target)
    if sentence.kinds[end:].rstrip(k.STOP) == k.STOP + k.DATE:  # `MNL OL K 27. 1934. június 15.`
        return After(read_document(items[end + 1 : end + 2], sentence.note), end + 2, target)
    item = items[after]
    if item.kind in (k.BRACKET, k.ASIDE, k.ISSUED):
        found = _in_brackets(sentence, item, end, after, target)
        told_nothing = found.read is None and found.end == after
        if not told_nothing or sentence.kind(after + 1) != k.COMMA:
            return found
        after, item = after + 1, items[after + 1]
    if item.text.casefold() in BEFORE_A_DATE and (dated := _dated(sentence, after)) is not None:
        return dated
    # `л. 45 об. Запись беседы …`, `ll. 22–27 Protocol of …`
    abbreviated = after > 0 and (items[after - 1].text.endswith(".") or item.kind == k.DOCTYPE)
    at_once = abbreviated and _opens_a_paper(sentence, after)
    first = after if at_once else after + 1
    # `1468/1946. Szekfű jelentése, …`, `K 27. Minisztertanácsi jegyzőkönyv, 1940. július 5.`
    typed = sentence.kind(first) == k.DOCTYPE and k.DATE in sentence.kinds[first:]
    signed = item.kind == k.STOP and (typed or names_its_writer(items[first:]))
    parted = item.kind in (k.COMMA, k.COLON, k.DASH) or at_once or signed
    if not parted or first >= len(items):
        return After(None, after, target)
    again = with_same_parties(items[first:]) if items[first].text[0].islower() else []
    if again and again[0] is not items[first]:
        return _again(sentence, again, target)
    stop = next((n for n in range(first, len(items)) if _is_another_source(items, n)), len(items))
    if sentence.kinds[first:].rstrip(k.STOP).endswith(PARAGRAPH):
        stop = min(stop, len(sentence.kinds.rstrip(k.STOP)) - 1)
    if (signalled := sentence.kinds.find(k.COMMA + k.SIGNAL, first)) > 0:
        stop = min(stop, signalled)  # `…, 30 July 1968, reprinted in Karner, Dokumente, p. 52`
    if sentence.kinds.count(k.DATE, first) > 1:
        stop = _before_another(sentence, first, stop)
    stop = _before_figures(sentence, first, min(stop, _end_of_dated(sentence, first)))
    rest = items[first:stop]
    read = read_document(rest, sentence.note) if rest and _could_be_title(rest) else None
    if read is not None and k.SERIES_WORD not in kinds_of(rest):
        read = _by_sender(read)
    return After(read, stop if read is not None else after, target)


def _before_another(sentence: Sentence, first: int, stop: int) -> int:
    """`FO 371/20110, Hale to Marsh, 3 May 1936, and Marsh to Hale, 5 May 1936`: behind the first day."""
    if (joined := sentence.kinds.find(ANOTHER, first)) > 0:
        stop = min(stop, joined - (sentence.kinds[joined - 1] == k.COMMA))
    joints = AND_ANOTHER.finditer(sentence.kinds, first + 1, stop)  # its own day may stand first
    another = next((n for n in joints if begins_another(sentence.items[n.end() :], n[0])), None)
    return sentence.kinds.find(k.DATE, another.start()) + 1 if another is not None else stop


def _again(sentence: Sentence, said: Sequence[Item], target: str) -> After:
    """`…; ebd., Bl. 7, ders. an dens., 5. 11. 1930`, `…; ibid., vol. 13, samme till samme, 2/11 1935`"""
    dated = kinds_of(said).find(k.DATE)
    stop = dated + 1 or next((n for n in range(len(said)) if _is_another_source(said, n)), len(said))
    return After(read_document(said[:stop], sentence.note), len(sentence) - len(said) + stop, target)


def _by_sender(read: Read) -> Read:
    """`DDF, 2, X, no. 242, Lacroix, 21 July 1938`, `MAE, URSS 9, f. 4, Noël, 4 mai 1935`: who wrote it."""
    document = read.document
    if not document.date or document.type or document.sender or not SENDER.fullmatch(document.title):
        return read
    places = tuple(
        ("document.from" if name == "document.title" else name, span) for name, span in read.places
    )
    return Read(document._replace(title="", sender=(document.title,)), places)


def _is_another_source(items: Sequence[Item], at: int) -> bool:
    """A source, or a bracket that names one: `…, 23 March 1988 (also in TNA, FCO 98/3209)`

    The number in the registry is of the paper itself: `Naređenje ministra str. pov. br. 2462 od 30. marta`.
    """
    item = items[at]
    if item.kind == k.ARCHIVE and _is_of_an_office(items, at):
        return False
    if item.kind == k.ASIDE:
        return not HOLDERS.isdisjoint(kinds_of(item.parts))
    return item.kind in ANCHORS + k.PAGES and "registry_number" not in item.roles


def _is_of_an_office(items: Sequence[Item], at: int) -> bool:
    """`note de la sous-direction de la SDN, 3 mai 1934`: whose paper it is, for all its archive’s letters."""
    joined = kinds_of(items[at - 2 : at]) in OF_THE if at > 1 else False
    return joined and kinds_of(items[at + 1 : at + 3]) == k.COMMA + k.DATE


def _opens_a_paper(sentence: Sentence, at: int) -> bool:
    """`… 45 об. Запись беседы …`, `… 30–33. lap. Molotov és Nagy megbeszélése, 1946. április 11.`"""
    item, kinds = sentence.items[at], sentence.kinds[at:]
    again = sentence.kind(at - 1) == k.IBID and letter.match(kinds) is not None
    if again or is_hungarian_letter(sentence.items[at:]):
        return k.DATE in kinds  # `Ibid. William Hale to Marsh. August 12, 1939`
    typed, dated = kinds.find(k.DOCTYPE), kinds.find(k.COMMA + k.DATE)
    behind = dated > 0 and typed == dated - 1 and set(kinds[:typed]) <= {k.NAME, k.AND}
    if typed > 0 and dated > 0 and names_its_writer(sentence.items[at:]):
        return True  # `123. csomó, 7. tétel. Kánya Kálmán jelentése Bethlen Istvánnak, 1932. május 12.`
    return item.text[0].isupper() and (typed == 0 or (typed > 0 and behind))


def _end_of_dated(sentence: Sentence, first: int) -> int:
    """`appunto per il Duce, s.d. [ma settembre 1937]. Una copia …`: behind a supplied date prose goes on."""
    for at in range(first, len(sentence)):
        if sentence.kinds[at : at + 2] == k.BRACKET + k.STOP and sentence.kinds[at - 1] == k.UNDATED:
            return at + 1
    return len(sentence)


def _before_figures(sentence: Sentence, first: int, stop: int) -> int:
    """Where numbers without a label begin that stand last behind commas; else `stop`."""
    at = end = first + len(sentence.kinds[first:stop].rstrip(k.STOP))
    while end - at < MOST_FIGURES and at - 2 > first and sentence.kinds[at - 2] == k.COMMA:
        if sentence.kinds[at - 1] not in FIGURES:
            break
        at -= 2
    if at - 2 >= first and sentence.kinds[at - 2] == k.QUOTED and sentence.kinds[at - 1] in FIGURES:
        return at - 1  # `»Zadaci naše emigracione politike,« 13, 25`
    return at if at < end else stop


def _dated(sentence: Sentence, at: int) -> After | None:
    """`č. 45 z 12. 3. 1938`, `č. 7 ze dne 3. května 1945`: the day alone tells of the document."""
    until = at + 1 + (sentence.kind(at + 1) == k.WORD)
    if sentence.kind(until) != k.DATE:
        return None
    signed = _signed_behind(sentence, until)
    return signed or After(read_document(sentence.items[until : until + 1], sentence.note), until + 1, "")


def _signed_behind(sentence: Sentence, dated: int) -> After | None:
    """`č. 38 z 21. 3. 1935, Pavlů Benešovi`: who wrote to whom behind the number and the day."""
    rest = sentence.kinds[dated + 1 :]
    named = len(rest.rstrip(k.STOP)) if rest.startswith((k.COMMA + k.NAME, k.COMMA + k.INITIALS)) else 0
    if not 1 < named <= MOST_OF_A_TOWN or set(rest[1:named]) - CORRESPONDENTS:
        return None
    read = read_document(sentence.items[dated : dated + 1 + named], sentence.note)
    return After(read, dated + 1 + named, "") if read and read.document.recipients else None


def _in_brackets(sentence: Sentence, item: Item, end: int, after: int, target: str) -> After:
    kinds = kinds_of(item.parts)
    noted = k.IN + k.DOCTYPE in kinds and k.DATE not in kinds  # `dd. 744, 751 (quest’ultimo in nota)`
    if item.kind == k.ASIDE and (HOLDERS & set(kinds) or noted):
        return After(None, end, target)
    told = item.kind == k.BRACKET or k.DATE in kinds or k.DOCTYPE in kinds or letter.match(kinds) is not None
    read = read_document(item.parts, sentence.note) if told else None
    return After(read, after + (read is not None), target)


def behind_short_forms(sentence: Sentence, end: int) -> int:
    """The index behind `(hereafter DDF)` and the like."""
    while sentence.kind(end) == k.ABBREVIATION:
        end += 1
    return end


def behind_address(sentence: Sentence, end: int) -> int:
    """The index behind the address of a paper: `…, FO 371/21103, https://… (…)`, `… Л. 7. URL: …`"""
    sign = sentence.kind(end)
    if sign not in (k.COMMA, k.STOP, k.URL):
        return end
    at = end + (sign != k.URL)
    if sentence.kind(at) == k.EDITOR:  # `…, delo 1202, translated by Ivor Lyle, https://…`
        named = sentence.kinds[at + 1 :].lstrip(k.NAME + k.INITIALS)
        at = len(sentence) - len(named) + 1
    if sentence.kind(at) != k.URL:
        return end
    return at + 1 + (sentence.kind(at + 1) == k.ASIDE)


def _could_be_title(rest: Sequence[Item]) -> bool:
    """Whether words after a shelfmark are a document's title: they begin like one and are short."""
    article = rest[0].text in ("a", "an") and len(rest) > 1 and rest[1].kind in k.WORD + k.DOCTYPE
    first = rest[1] if article else rest[0]  # `RGANI, f. 3, op. 68, d. 744, an excerpt from the minutes, …`
    if first.kind == k.IN:
        return first.text[0].isupper() and len(rest) < LONGEST_TITLE
    if (
        first.kind in k.WORD + k.PARTICLE + k.SERIES_WORD or kinds_of(rest[:3]) == k.NUMBER + k.STOP + k.WORD
    ):  # `74. seja Predsedstva`, `ibid., entry for 21 September 1938`
        return any(item.kind == k.DATE for item in rest) and len(rest) < LONGEST_DESCRIPTION
    begins = k.NAME + k.ACRONYM + k.QUOTED + k.DOCTYPE + k.BRACKET + k.INITIALS + k.PLACE + k.DATE + k.ROMAN
    return first.kind in begins and len(rest) < LONGEST_TITLE
