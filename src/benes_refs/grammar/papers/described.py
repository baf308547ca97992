"""The document described before what holds it: an archive, an edition, a word that points back."""

from __future__ import annotations

from benes_refs.grammar.chunks.parting import CAPITAL
from benes_refs.grammar.imprints.surroundings import POSTAL
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.sentence import JOINTS, Sentence
from benes_refs.grammar.language.text import NoteText
from benes_refs.grammar.language.words import ARTICLES, VERBS
from benes_refs.grammar.papers.dated import dates_about
from benes_refs.grammar.papers.documents import read_document
from benes_refs.grammar.papers.letters import letter, party_kinds
from benes_refs.grammar.papers.offices import tells_offices
from benes_refs.grammar.papers.paper import LIKE, Read, span_of, translates, with_title
from benes_refs.grammar.papers.parties import SAID_OF
from benes_refs.grammar.papers.posts import PARTED_TO, posted_in
from benes_refs.grammar.papers.same_parties import with_same_parties
from benes_refs.knowledge.fold import fold
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

PARTIES = k.NAME + k.INITIALS + k.PARTICLE + k.PLACE + k.ACRONYM + k.DOCTYPE
LEADING = k.WORD + k.LABEL_WORD + k.PARTICLE + k.TO + k.IN + k.COMMA + k.AND
MOST_OF_A_TOWN = 6  # items
BETWEEN_PARTIES = frozenset(k.TO + k.TO_OR_AND + k.DASH)
NAMED = k.NAME + k.ACRONYM + k.PLACE + k.COMMA + k.ARCHIVE
CUTTING = frozenset(k.SIGNAL + k.EDITION + k.ARCHIVE)
KEW = (
    "Cabinet Office", "Foreign Office", "War Office", "Admiralty", "Air Ministry", "Board of Trade",
    "Treasury", "Colonial Office", "Dominions Office", "Home Office", "Prime Minister’s Office",
)  # fmt: skip
DATED = k.DATE + k.COMMA
TYPED = k.DOCTYPE + k.COMMA  # `Memo, Hale for Marsh`
AND_ANOTHER = compiled(f"{k.DATE}(?:,?{k.AND}|,)(?!{k.WORD})")
TALK = k.NAME + k.DASH + k.NAME + k.WORD
INSTITUTIONS = frozenset(
    "University Université Universität Universiteit Università College Institution".split()
)
OF_AN_INSTITUTION = set(k.NAME + k.PLACE + k.COMMA + k.WORD)
# `“The Canal,” Memorandum from I. Serov to …`, `‘Future Policy’, memorandum by …`: where its title stands
TITLED = compiled(f"[{JOINTS}]*{k.QUOTED}(?={k.COMMA}?{k.DOCTYPE}?{k.WORD}?$)")
MOST_BEFORE_A_TYPE = 4  # items
LONGEST_DESCRIPTION = 30  # items
BYLINE = compiled(
    f"(?:{k.NAME}{k.INITIALS}(?:{k.COMMA}{k.NAME}{k.INITIALS})*"
    f"|{k.INITIALS}{k.NAME}(?:{k.COMMA}{k.INITIALS}{k.NAME})*[{k.STOP}])"
    f"(?={k.NAME}?{k.DOCTYPE}|{k.QUOTED}|{k.NAME}(?!{k.INITIALS}))"
)
NUMBERED_PAPER = tuple(
    k.DOCTYPE + number for number in k.ISSUE + k.NUMBER + k.CROSS_REFERENCE
)  # `Telegramma n. 5 di`
# `…, 2 May 1914, as printed in DBFP`, `…, 2 May 1914 (secret), printed in DBFP`
BEFORE_WHAT_PRINTS = tuple(
    k.DATE + said + word for said in ("", k.ASIDE) for word in ("", k.COMMA, k.COMMA + k.WORD)
)


class Before(NamedTuple):
    """A document described before its holder: what was read, where the citation begins, its signal."""

    read: Read | None
    begin: int
    signal: str


def letter_in(items: Sequence[Item]) -> int | None:
    """Where the first “X to Y” begins."""
    kinds = party_kinds(items)
    if TYPED in kinds:
        kinds = _with_recipients_for(items, kinds)
    if BETWEEN_PARTIES.isdisjoint(kinds):
        return None
    if (typed := kinds.find(k.DOCTYPE)) >= 0 and tells_offices(items[typed:]) is not None:
        return typed
    if any(joint in kinds for joint in PARTED_TO) and (posted := posted_in(items, kinds)) is not None:
        return posted
    for at, kind in enumerate(kinds):
        if kind not in PARTIES or (at and kinds[at - 1] in k.NAME + k.INITIALS):
            continue
        if letter.match(kinds, at + (kind == k.DOCTYPE) + kinds.startswith(TYPED, at)):
            return at + (kind == k.PARTICLE and kinds[:at].endswith(NUMBERED_PAPER))
    return None


def _with_recipients_for(items: Sequence[Item], kinds: str) -> str:
    """`Memo, Hale for Marsh`: where “for” says to whom, as it does behind the paper’s type and a comma."""
    typed = kinds.find(k.DOCTYPE + k.COMMA)
    said = kinds.find(k.COMMA, typed + 2)
    joint = next((n for n in range(typed + 2, said) if items[n].text == "for"), 0)
    return kinds[:joint] + k.TO + kinds[joint + 1 :] if joint else kinds


def document_before(sentence: Sentence, start: int, at: int) -> Before:
    """The document described between `start` and its holder at `at`."""
    cut, signal = _cut(sentence, start, at)
    if sentence.kinds.count(k.DATE, cut, at) > 1 and (last := _last_paper(sentence.items[cut:at])):
        cut, signal = cut + last, ""
    region = with_same_parties(sentence.items[cut:at])
    if len(region) > 2 and region[2].text == "same" and region[0].text == "Same":
        read = read_document(region[: _end_of_description(region)], sentence.note)
        return Before(read, cut, signal)
    kinds = kinds_of(region)
    bracket = _first_bracket(region) if k.BRACKET in kinds else None
    supplied = bracket is not None and kinds[:bracket].endswith(k.UNDATED)  # `appunto, s.d. [ma giugno 1925]`
    adds = bracket is not None and (translates(region, bracket) or _told_before(region[:bracket]))
    if bracket is not None and not supplied and not adds:
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
    if found and kinds[:found].endswith(k.DATE) and (typed := kinds.find(k.DOCTYPE, 0, found)) >= 0:
        found = typed  # `Télégramme du 3 mars 1934 de Noël à Barthou, MAE, …`
    if found is not None and (read := read_document(region[found:end], sentence.note)) is not None:
        return Before(*_under_title(read, region, found, cut), signal)
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
    signing = _byline(kinds, begin, end)
    if signing is not None:
        begin = signing[0]
    read = read_document(region[begin:end], sentence.note)
    if read is not None and signing is not None and not read.document.recipients:
        read = _signed(read, region[begin:end], signing[1] - begin, sentence.note)
    return Before(read, cut + begin if read is not None else at, signal)


def _last_paper(region: Sequence[Item]) -> int:
    """Where the last of several dated papers begins: `Hale to Marsh, 3 May 1936, and Marsh to Hale, 5 May`.

    `Minute by Oliphant, 11 January 1915, and tel. Grey to Hale, 12 January 1915`; 0 where there is one.
    """
    kinds = kinds_of(region)
    dated = kinds.rfind(k.DATE)
    for found in reversed([*AND_ANOTHER.finditer(kinds, 0, dated)]):
        if begins_another(region[found.end() :], found[0]):
            return found.end()
    return 0


def begins_another(region: Sequence[Item], joint: str) -> bool:
    """Whether a paper with a day begins behind a joint: a letter, or behind “and” one called by its type."""
    kinds = kinds_of(region[:LONGEST_DESCRIPTION])
    if k.DATE not in kinds:
        return False
    typed = k.DOCTYPE in kinds[:MOST_BEFORE_A_TYPE] or kinds[0] == k.QUOTED
    return (typed and joint.endswith(k.AND)) or letter_in(region[:LONGEST_DESCRIPTION]) == 0


def _byline(kinds: str, begin: int, end: int) -> tuple[int, int] | None:
    """Where those who wrote a paper stand before its name: `Юсуров Х. Участие дунган // РФ ИЯЛИ. Инв. 29`

    `Половцов А. А. Дневник`, `А. А. Половцов. Дневник`, `Иванов И. И., Петров П. П. Отчёт о поездке`
    """
    if kinds[0] not in k.NAME + k.INITIALS or (found := BYLINE.match(kinds)) is None or begin > found.end():
        return None
    behind_slashes = kinds[end:] == k.DOUBLE_SLASH
    typed = k.DOCTYPE in kinds[found.end() : found.end() + 2]
    return (0, found.end()) if found.end() < end and (typed or behind_slashes) else None


def _signed(read: Read, words: Sequence[Item], named: int, note: NoteText) -> Read:
    """The paper without those who wrote it in its title."""
    own = read_document(words[named:], note)
    if own is None:
        return read
    names = [words[at : at + 2] for at in range(0, named - 1, len("Иванов И.И. ,".split()))]
    places = tuple(place for place in own.places if place[0] != "document.from")
    written = tuple(("document.from", span_of(person)) for person in names)
    sender = tuple(note.clean(*span_of(person)) for person in names)
    return Read(own.document._replace(sender=sender), (*places, *written))


def _first_bracket(region: Sequence[Item]) -> int | None:
    return next((n for n, item in enumerate(region) if item.kind == k.BRACKET and len(item.parts) > 1), None)


def _under_title(read: Read, region: Sequence[Item], found: int, cut: int) -> tuple[Read, int]:
    """`‘Annual Report for 1936’, Chilston to Eden`, `“The Canal,” memorandum by X to Y`: with its title."""
    quoted = TITLED.match(kinds_of(region[:found]))
    comma = found > 1 and region[found - 1].kind == k.COMMA
    at = quoted.end() - 1 if quoted is not None else found - 1 - comma
    if not found or region[at].kind != k.QUOTED or (quoted is None and read.document.title):
        return read, cut + found
    return with_title(read, region[at]), cut + at


def _cut(sentence: Sentence, start: int, at: int) -> tuple[int, str]:
    """Behind the last signal, archive or edition before `at`; and the signal."""
    cut, signal = start, ""
    if CUTTING.isdisjoint(sentence.kinds[start:at]):
        return cut, signal
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


def _told_before(region: Sequence[Item]) -> bool:
    """Whether a dated letter is told, so that a bracket after it can only add: `… 1946 [Long Telegram]`."""
    return k.DATE in kinds_of(region) and letter_in(region) is not None


def _end_of_description(region: Sequence[Item]) -> int:
    """The index after a description: joints such as “in”, “printed in”, a dash are not part of it."""
    end = len(region)
    while end and region[end - 1].kind in JOINTS + k.IN + k.AND + k.DOUBLE_SLASH + k.SIGNAL + k.ELLIPSIS:
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
        if at - begin == len(TALK) and kinds_of(region[begin:at]) == TALK:
            return None  # `Dulles–Eisenhower telephone conversation`
        if item.kind == k.DOCTYPE and item.text[0].islower() and region[at - 1].kind in (k.WORD, k.IN):
            return None if _is_owned(region[begin:at]) or _is_qualified(region[begin:at]) else at
    return None


def _is_qualified(before: Sequence[Item]) -> bool:
    """`Labour Department monthly report`, `Hale, handwritten notes`: names, and what the paper is like."""
    named = kinds_of(before).rstrip(k.WORD)
    small = before[len(named) :]
    return named[-1:] in tuple(NAMED) and all(fold(item.text) in LIKE for item in small)


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
    if set(kinds) <= OF_AN_INSTITUTION and any(item.text in INSTITUTIONS for item in region):
        return False  # `Harvard University, Houghton Library, …`, `University of Birmingham, …`
    if " ".join([item.text for item in region[begin:end]]) in KEW:
        return False  # `Cabinet Office, CAB 24/253`
    if kinds[-1:] == k.EDITOR:
        return False  # `Klaus Koch/Arnold Suppan (Hg.), Außenpolitische Dokumente …`
    if k.DATE in kinds or k.BRACKET in kinds:
        return True
    if kinds[-1:] == k.QUOTED and _leads_to_a_title(kinds[:-1]):
        return True  # `Kennan, “Trip to Novosibirsk,” Kennan Papers, …`: its comma stands inside
    closed = end < len(region)
    said = any(item.kind == k.WORD and fold(item.text) in VERBS for item in region[begin:end])
    if said and region[end - 1].kind == k.WORD and kinds_of(region[end:]) == k.IN:
        return False  # `The memorandum can be found in`
    if not closed or region[end].kind not in (k.STOP, k.COMMA, k.DASH, k.DOUBLE_SLASH):
        return first.kind == k.DOCTYPE and closed
    short = len(kinds) <= LONGEST_DESCRIPTION and not said
    return titled and short and first.kind in k.QUOTED + k.DOCTYPE + CAPITAL


def _leads_to_a_title(kinds: str) -> bool:
    """Who wrote it, or what it is: `Unsigned memorandum, “The Question of Property,” FO 371/55390`"""
    typed = kinds[-1:] == k.COMMA and k.DOCTYPE in kinds[:MOST_BEFORE_A_TYPE]
    return typed or kinds.strip(k.NAME + k.INITIALS) in ("", k.COMMA)
