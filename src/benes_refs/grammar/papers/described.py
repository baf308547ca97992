"""The document beside what holds it: described before the archive or edition, or told after the number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from benes_refs.grammar.chunks.parting import CAPITAL
from benes_refs.grammar.imprints.surroundings import POSTAL
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.sentence import ANCHORS, JOINTS, Sentence
from benes_refs.grammar.language.words import ARTICLES, VERBS
from benes_refs.grammar.papers.documents import BEFORE_A_DATE, dates_about, read_document
from benes_refs.grammar.papers.letters import letter, party_kinds
from benes_refs.grammar.papers.paper import Read
from benes_refs.grammar.papers.parties import SAID_OF
from benes_refs.grammar.papers.same_paper import names_its_writer
from benes_refs.knowledge.fold import fold
from benes_refs.model import Span

HOLDERS = frozenset(k.ARCHIVE + k.EDITION + k.IBID + k.OP_CIT + k.SLASHES + k.IMPRINT + k.DEPARTMENT)
PARTIES = k.NAME + k.INITIALS + k.PARTICLE + k.PLACE + k.ACRONYM + k.DOCTYPE
LEADING = k.WORD + k.LABEL_WORD + k.PARTICLE + k.TO + k.IN + k.COMMA + k.AND
MOST_OF_A_TOWN = 6  # items
CORRESPONDENTS = set(k.NAME + k.INITIALS + k.TO + k.TO_OR_AND + k.DASH + k.PARTICLE + k.ACRONYM)
FIGURES = k.NUMBER + k.RANGE
DATED = k.DATE + k.COMMA
PARAGRAPH = k.DATE + k.COMMA + k.CHAPTER  # `23 May 1941, para. 9`
TALK = k.NAME + k.DASH + k.NAME + k.WORD
MOST_FIGURES = 6  # pages behind commas, with these
ANOTHER = k.AND + k.NUMBER + k.COMMA + k.DATE + k.COMMA  # `…, e 650, 7 ottobre 1939, Pignatti a Ciano`
INSTITUTIONS = frozenset(
    "University Université Universität Universiteit Università College Institution".split()
)
LONGEST_DESCRIPTION, LONGEST_TITLE = 30, 50  # items

NUMBERED_PAPER = tuple(
    k.DOCTYPE + number for number in k.ISSUE + k.NUMBER + k.CROSS_REFERENCE
)  # `Telegramma n. 5 di`
POINTED = tuple(k.STOP + sign for sign in k.BRACKET + k.ASIDE + k.COMMA + k.COLON)
# `…, 2 May 1914, as printed in DBFP`, `…, 2 May 1914 (secret), printed in DBFP`
BEFORE_WHAT_PRINTS = tuple(
    k.DATE + said + word for said in ("", k.ASIDE) for word in ("", k.COMMA, k.COMMA + k.WORD)
)


class Before(NamedTuple):
    """A document described before its holder: what was read, where the citation begins, its signal."""

    read: Read | None
    begin: int
    signal: str


class After(NamedTuple):
    """A document told after its shelfmark, the index behind it, and the note that the author points to."""

    read: Read | None
    end: int
    target: str


def letter_in(items: Sequence[Item]) -> int | None:
    """Where the first “X to Y” begins."""
    kinds = party_kinds(items)
    for at, kind in enumerate(kinds):
        if kind not in PARTIES or (at and kinds[at - 1] in k.NAME + k.INITIALS):
            continue
        if letter.match(kinds, at + (kind == k.DOCTYPE)):
            return at + (kind == k.PARTICLE and kinds[:at].endswith(NUMBERED_PAPER))
    return None


def document_before(sentence: Sentence, start: int, at: int) -> Before:
    """The document described between `start` and its holder at `at`."""
    cut, signal = _cut(sentence, start, at)
    region = sentence.items[cut:at]
    kinds = kinds_of(region)
    bracket = next(
        (n for n, item in enumerate(region) if item.kind == k.BRACKET and len(item.parts) > 1), None
    )
    if bracket is not None and not _told_before(region[:bracket]):
        dated = kinds[bracket + 1 : bracket + 3] == k.COMMA + k.DATE
        read = read_document(region[bracket : bracket + (3 if dated else 1)], sentence.note)
        if read is not None:
            return Before(read, cut + bracket, signal)
    if kinds[-1:] == k.QUOTED and str(region[-1].value).endswith(".") and k.STOP in kinds:
        return Before(None, at, signal)  # `Beneš was tired. “He had lost all hope.” DDF, 2, X, no. 96`
    end = _end_of_description(region)
    found = letter_in(region)
    if found is not None and kinds[:found].endswith(DATED) and k.DATE not in kinds[found:end]:
        found -= len(DATED)  # `2 May 1911, Hale to Marsh 18 conf., BD vol. x`
    if found is not None and (read := read_document(region[found:end], sentence.note)) is not None:
        return Before(read, cut + found, signal)
    signalled = cut > start
    begin = 0 if signalled and kinds[:1] == k.WORD else _description_start(region)
    if (
        begin is not None
        and kinds[begin + 1 : begin + 2] == k.DOCTYPE
        and fold(region[begin].text) in ARTICLES
    ):
        begin += 1  # `Vgl. dazu die Aufzeichnung …`
    if begin is None or begin >= end:
        return Before(None, at, signal)
    titled = region[begin].kind in k.QUOTED + k.DOCTYPE or (sentence.opening and start == 0) or signalled
    if not _describes(region, begin, end, titled=titled):
        return Before(None, at, signal)
    written = kinds[end:] == k.DOUBLE_SLASH and kinds[begin:end].startswith(k.NAME + k.INITIALS + k.NAME)
    read = read_document(region[begin + 2 * written : end], sentence.note)
    if read is not None and written:  # `Юсуров Х. Участие дунган // РФ ИЯЛИ. Инв. 29`: who wrote it
        author = ("document.from", Span(region[begin].start, region[begin + 1].end))
        read = read._replace(places=(*read.places, author))
    return Before(read, cut + begin if read is not None else at, signal)


def _cut(sentence: Sentence, start: int, at: int) -> tuple[int, str]:
    """Behind the last signal, archive or edition before `at`; and the signal."""
    cut, signal = start, ""
    for n in range(start, at):
        item = sentence.items[n]
        if item.kind == k.SIGNAL:
            cut, signal = cut if _tells_holder(sentence, cut, n) else n + 1, str(item.value)
        elif item.kind in (k.EDITION, k.ARCHIVE):
            cut = n + 1
    return cut, signal


def _tells_holder(sentence: Sentence, start: int, signal: int) -> bool:
    """Whether a signal stands between a paper and what holds it: `…, 2 May 1914, printed in DBFP`"""
    kinds = sentence.kinds[start:signal]
    dated = kinds.endswith(BEFORE_WHAT_PRINTS)
    titled = kinds.startswith((k.DOCTYPE, k.QUOTED, k.NAME + k.DOCTYPE))
    return dated and (titled or letter_in(sentence.items[start:signal]) is not None)


def document_after(sentence: Sentence, end: int) -> After:
    """A document told after its shelfmark: in brackets, or behind a comma, colon or dash.

    Figures alone behind it are not part of it: `…, Chilston to Eden, 3 May 1936, 4–5`.
    """
    items = sentence.items
    target = ""
    # the point is an abbreviation's: `č. 46291/dôv., hlásenie …`, `unpag.: Beneš an Masaryk …`
    after = end + (sentence.kinds[end : end + 2] in POINTED)
    while after < len(items) and items[after].kind in (k.ABBREVIATION, k.CROSS_REFERENCE):
        if items[after].kind == k.CROSS_REFERENCE:
            target = str(items[after].value)
        after += 1
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
    abbreviated = after > 0 and items[after - 1].text.endswith(".")  # `л. 45 об. Запись беседы …`
    at_once = abbreviated and _opens_a_paper(sentence, after)
    first = after if at_once else after + 1
    signed = item.kind == k.STOP and names_its_writer(items[first:])  # `1468/1946. Szekfű jelentése, …`
    parted = item.kind in (k.COMMA, k.COLON, k.DASH) or at_once or signed
    if not parted or first >= len(items):
        return After(None, after, target)
    stop = next((n for n in range(first, len(items)) if _is_another_source(items[n])), len(items))
    if sentence.kinds[first:].rstrip(k.STOP).endswith(PARAGRAPH):
        stop = min(stop, len(sentence.kinds.rstrip(k.STOP)) - 1)
    if (signalled := sentence.kinds.find(k.COMMA + k.SIGNAL, first)) > 0:
        stop = min(stop, signalled)  # `…, 30 July 1968, reprinted in Karner, Dokumente, p. 52`
    if (joined := sentence.kinds.find(ANOTHER, after)) > 0:
        stop = min(stop, joined - (sentence.kinds[joined - 1] == k.COMMA))
    stop = _before_figures(sentence, first, min(stop, _end_of_dated(sentence, first)))
    rest = items[first:stop]
    read = read_document(rest, sentence.note) if rest and _could_be_title(rest) else None
    return After(read, stop if read is not None else after, target)


def _is_another_source(item: Item) -> bool:
    """A source, or a bracket that names one: `…, 23 March 1988 (also in TNA, FCO 98/3209)`

    The number in the registry is of the paper itself: `Naređenje ministra str. pov. br. 2462 od 30. marta`.
    """
    if item.kind == k.ASIDE:
        return not HOLDERS.isdisjoint(kinds_of(item.parts))
    return item.kind in ANCHORS + k.PAGES and "registry_number" not in item.roles


def _opens_a_paper(sentence: Sentence, at: int) -> bool:
    """`… 45 об. Запись беседы …`, `… 30–33. lap. Molotov és Nagy megbeszélése, 1946. április 11.`"""
    item, kinds = sentence.items[at], sentence.kinds[at:]
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


def _told_before(region: Sequence[Item]) -> bool:
    """Whether a dated letter is told, so that a bracket after it can only add: `… 1946 [Long Telegram]`."""
    return k.DATE in kinds_of(region) and letter_in(region) is not None


def _end_of_description(region: Sequence[Item]) -> int:
    """The index after a description: joints such as “in”, “printed in”, a dash are not part of it."""
    end = len(region)
    while end and region[end - 1].kind in JOINTS + k.IN + k.AND + k.DOUBLE_SLASH + k.SIGNAL:
        end -= 1
    return end


def _description_start(region: Sequence[Item]) -> int | None:
    """Where a described document may begin: behind a sentence, at a capital, a quotation or its type."""
    begin = 0
    for at in range(1, len(region)):
        ended = region[at - 1].kind in (k.STOP, k.QUESTION) and region[at].kind in CAPITAL
        ended = ended and not _is_ordinal(region, at) and not dates_about(region, at)
        if ended and any(item.kind in (k.DATE, k.DOCTYPE) for item in region[at:]):
            begin = at
    while begin < len(region) and region[begin].kind in JOINTS + k.AND + k.IN:
        begin += 1
    if begin < len(region) and region[begin].kind not in (k.DOCTYPE, k.QUOTED, k.BRACKET):
        typed = _typed_inside(region, begin)
        if typed is not None:
            return typed
    while begin < len(region) and region[begin].kind in LEADING:
        begin += 1
    return begin if begin < len(region) else None


def _is_ordinal(region: Sequence[Item], at: int) -> bool:
    """`betr. Kräfteeinsatz der 18. Armee`: the point behind a German number."""
    return at > 2 and region[at - 2].kind == k.NUMBER and region[at - 3].kind in k.PARTICLE + k.WORD + k.IN


def _typed_inside(region: Sequence[Item], begin: int) -> int | None:
    """`Той же публикации посвящено донесение Сурица`: the paper's type after the author's own words."""
    for at in range(begin + 3, len(region)):
        item = region[at]
        if kinds_of(region[begin:at]) == TALK:
            return None  # `Dulles–Eisenhower telephone conversation`
        if item.kind == k.DOCTYPE and item.text[0].islower() and region[at - 1].kind in (k.WORD, k.IN):
            return None if _is_owned(region[begin:at]) else at
    return None


def _is_owned(before: Sequence[Item]) -> bool:
    """`R. Hale’s long report`: whose it is stands before small words."""
    named = len(kinds_of(before).rstrip(k.WORD))
    return named > 0 and bool(SAID_OF.search(before[named - 1].text))


def _describes(region: Sequence[Item], begin: int, end: int, *, titled: bool) -> bool:
    """Whether the words before an archive or edition describe a document rather than comment on it."""
    first = region[begin]
    kinds = kinds_of(region[begin:end])
    if len(region) < MOST_OF_A_TOWN and any(item.text in POSTAL for item in region):
        return False  # `College Park, MD, National Archives …`
    if set(kinds) <= {k.NAME, k.PLACE, k.COMMA} and any(item.text in INSTITUTIONS for item in region):
        return False  # `Harvard University, Houghton Library, …`
    if kinds[-1:] == k.EDITOR:
        return False  # `Klaus Koch/Arnold Suppan (Hg.), Außenpolitische Dokumente …`
    if k.DATE in kinds or k.BRACKET in kinds:
        return True
    if kinds == k.QUOTED:
        return True  # `“Trip to Novosibirsk,” Kennan Papers, …`: its comma stands inside
    closed = end < len(region)
    if not closed or region[end].kind not in (k.STOP, k.COMMA, k.DASH, k.DOUBLE_SLASH):
        return first.kind == k.DOCTYPE and closed
    said = any(item.kind == k.WORD and fold(item.text) in VERBS for item in region[begin:end])
    short = len(kinds) <= LONGEST_DESCRIPTION and not said
    return titled and short and first.kind in k.QUOTED + k.DOCTYPE + CAPITAL


def _could_be_title(rest: Sequence[Item]) -> bool:
    """Whether words after a shelfmark are a document's title: they begin like one and are short."""
    first = rest[0]
    if first.kind == k.IN:
        return first.text[0].isupper() and len(rest) < LONGEST_TITLE
    if (
        first.kind in k.WORD + k.PARTICLE or kinds_of(rest[:3]) == k.NUMBER + k.STOP + k.WORD
    ):  # `74. seja Predsedstva`
        return any(item.kind == k.DATE for item in rest) and len(rest) < LONGEST_DESCRIPTION
    begins = k.NAME + k.ACRONYM + k.QUOTED + k.DOCTYPE + k.BRACKET + k.INITIALS + k.PLACE + k.DATE + k.ROMAN
    return first.kind in begins and len(rest) < LONGEST_TITLE
