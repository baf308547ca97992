"""Who wrote a titled paper, and to whom, where its title says so.

`Memorandum by Vansittart`, `Newton’s telegram`, `Strang minute`, `Письмо М.М. Литвинова И.В. Сталину`,
`rapport du général Faucher`, `телеграма от Антонов до Кьосеиванов`.
"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.text import NoteText
from benes_refs.grammar.papers.endings import NAMES, by_endings
from benes_refs.grammar.papers.paper import Parties
from benes_refs.grammar.papers.recipients import SURELY_DATIVE, behind_office, recipient
from benes_refs.grammar.persons.rulers import without_number
from benes_refs.knowledge.names import GIVEN
from benes_refs.model import Span
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

# Cases of names: `лист Балицького Косіору`, `pismo Edvarda Kardelja Mihi Marinku`, `dopis Beneše Masarykovi`.
GENITIVE = compiled(r"(?:[аяыиа]|ого|его|[aey]|ego|ého|eho)$")
# `Телеграмма Громова Эйхе`, `Лист Громенка Раковські`: a family name in the genitive, and one with no cases
FAMILY_OF = tuple("ова ева єва ина іна ына ого енка ика".split())
UNDECLINED = tuple("е э о и і у ю".split())
NO_CASES = tuple("ко дзе швили о э".split())  # `Записка Чкалидзе Громову`
# Papers that carry their writer's name; a record or a protocol has many speakers.
SIGNED = frozenset("letter telegram report despatch note memorandum minute minutes diary".split())
SAID_IN_ENGLISH = SIGNED | frozenset(
    "letters telegrams cable cables wire reports dispatch despatches dispatches memo memos memoranda notes "
    "message messages".split()
)
SAID_OF = compiled(r"(?:['’]s|s['’])(?=\s|$)")
ADJECTIVE = compiled(r"(?:ega|ého|eho|ího|iego|nego|skog|nog|ej|ой|ого|ског|ног)$")
SPOKEN = ("entretien", "entretiens", "conversation", "conversations", "colloquio", "conversación")
LETTERS = 4  # an office has more: no preposition
FULL_NAMES = 4  # of two persons
ADJECTIVES = 3
ADDRESSED = compiled(f"{k.TO}{k.INITIALS}?[{k.NAME}]{{1,3}}(?:[{k.ASIDE}{k.COMMA}].*)?")
TURNED = compiled(
    f"[{k.TO}{k.WORD}{k.NAME}](?P<to>{k.WORD}?[{k.INITIALS}{k.NAME}{k.ACRONYM}]{{1,4}})"
    f"(?:{k.WORD}(?P<by>[{k.INITIALS}{k.NAME}]{{1,4}}))?(?=[{k.COMMA}{k.ASIDE}]|$)"
)
BY = frozenset(
    "by от from von par di da du de d' d’ del della dell' dell’ pana lui från fra av af van".split()
)
PERSONS = (k.INITIALS + k.NAME, k.NAME + k.NAME)
SIGNED_TOO = compiled(f"(?:,[{k.INITIALS}{k.NAME}]{{1,3}}){{0,4}},?{k.AND}[{k.INITIALS}{k.NAME}]{{1,3}}")
OFFICE_JOINTS = ("of", "for", "the", "to")
OFFICES = frozenset(
    "Secretary Minister Chancellor President Chairman Director Head Chief Commander Ambassador Governor "
    "Viceroy Under-Secretary Parliamentary Permanent Lord".split()
)
# Capitals that say what a paper is like, not whose it is: `War Cabinet conclusions`, `Draft telegram`
ARTICLES = frozenset(
    "Zur Zum The Das Die Der War Draft Joint Secret Top Final Weekly Daily Monthly Annual Special Private "
    "Untitled Undated Handwritten Manuscript Typed Anonymous "
    "Personal Official Interim Summary Confidential Printed Unsigned Circular General "
    "Departmental Internal Politburo Cabinet Presidium".split()
)


GERMAN_PAPERS = frozenset(
    "Aufzeichnung Vermerk Bericht Telegramm Denkschrift Notiz Drahtbericht Schreiben Fernschreiben "
    "Aktenvermerk Promemoria".split()
)
TALKS = frozenset("Gesprächs Treffens Unterredung Besprechung Sitzung Unterhaltung Konferenz".split())


def read_parties(words: Sequence[Item], note: NoteText) -> Parties:
    at = next((n for n, item in enumerate(words) if _says_type(item)), None)
    if at is None:
        return Parties()
    named = next(n for n in range(at + 1) if words[n].kind not in (k.NAME, k.INITIALS))
    if (declined := by_endings(words, named, at, note)) is not None:
        return declined
    if not named and (turned := _turned(words, at, note)) is not None:
        return turned
    signed = words[at].text.casefold().split()[-1] in BY or _is_by_a_person(words[at + 1 : at + 3])
    if 0 < named <= NAMES and not signed and _leads_to(words[named - 1 : at]):
        return _before_type(words, named, at, note)
    if _is_addressed(words[at : at + 2]):
        return Parties((), recipient(words[at + 1 :], note))
    run = _after_type(words, at)
    if not run or _spoke(words[at + 1 : words.index(run[0])]):
        return Parties()
    behind = words[at + 1 + len(run) :]
    if len(run) == 1 and ADJECTIVE.search(run[0].text) and behind and behind[0].kind == k.WORD:
        return Parties()  # `Poročilo Okrajnega komiteja`: an office
    if _is_written_to(words[words.index(run[0]) - 1], run, skipped=words[at + 1] is not run[0]):
        return Parties((), (note.clean(run[0].start, run[-1].end),))
    cut = _where_dative_begins(run)
    run, to = run[:cut], run[cut:]
    span = Span(run[0].start, run[-1].end)
    rest = [item for item in words if item.start >= span.end]
    recipients = (note.clean(to[0].start, to[-1].end),) if to else recipient(rest, note)
    others = () if to or recipients else _others(words, at, rest)
    more = tuple(note.clean(other[0].start, other[-1].end) for other in others)
    span = Span(span.start, others[-1][-1].end) if others else span
    return Parties((note.clean(run[0].start, run[-1].end), *more), recipients, (("document.from", span),))


def _spoke(words: Sequence[Item]) -> bool:
    """`compte rendu de l’entretien Mendès France-Zhou`: two who spoke with each other wrote nothing."""
    return any(item.text.endswith(SPOKEN) for item in words)


def _is_by_a_person(behind: Sequence[Item]) -> bool:
    """`Research memo by William Hale`: what stands before the type is nobody."""
    return kinds_of(behind)[1:] in (k.NAME, k.INITIALS) and behind[0].text == "by"


def _turned(words: Sequence[Item], at: int, note: NoteText) -> Parties | None:
    """`Letter to Eden from Cripps`, `Memorandum for the President from Bundy`, `letter to Lockhart`

    `Memorandum, To the President from Bundy`
    """
    led = at + 1 + (kinds_of(words[at + 1 : at + 2]) == k.COMMA)
    found = TURNED.match(kinds_of(words), led)
    if found is None or words[at].value not in SIGNED or words[led].text.lower() not in ("to", "for"):
        return None
    first, end = found.span("to")
    recipients = (note.clean(words[first].start, words[end - 1].end),)
    if found["by"] is None:
        alone = words[led].text == "to" and words[first].kind != k.WORD
        return Parties((), recipients) if alone else None
    if words[end].text not in BY or words[end - 1].text == "Record":
        return None
    by = words[slice(*found.span("by"))]
    span = Span(by[0].start, by[-1].end)
    return Parties((note.clean(*span),), recipients, (("document.from", span),))


def _is_written_to(before: Item, run: Sequence[Item], *, skipped: bool) -> bool:
    """`Рапорт епископа обер-прокурору В. К. Саблеру`, `Прошение иеромонаха в Св. Синод`: to whom it is."""
    if run[0].text[0] < "\u0400" or not skipped:
        return False
    office = before.kind == k.WORD and bool(SURELY_DATIVE.search(before.text))
    return before.text in ("в", "во") or (office and bool(SURELY_DATIVE.search(run[-1].text)))


def _others(words: Sequence[Item], at: int, behind: Sequence[Item]) -> list[list[Item]]:
    """`Minutes by Lord Halifax and Cadogan`, `Minutes by Sargent, Vansittart and Eden`: who signed too."""
    found = SIGNED_TOO.match(kinds_of(behind)) if words[at].value in SIGNED else None
    if found is None or (found.end() < len(behind) and behind[found.end()].kind not in k.COMMA + k.ASIDE):
        return []
    others: list[list[Item]] = []
    for item in behind[: found.end()]:
        if item.kind in k.COMMA + k.AND:
            others.append([])
        else:
            others[-1].append(item)
    return [other for other in others if other]


def _is_addressed(words: Sequence[Item]) -> bool:
    """`Письмо к П. В. Анненкову`, `Лист до Косіора`: to whom it is, and not whose."""
    led = len(words) > 1 and (words[1].kind == k.TO or words[1].text == "к")
    return led and words[0].text[0] >= "\u0400"


def _says_type(item: Item) -> bool:
    """`telegram`, and `telegram no. 612`, which is one item."""
    return item.kind == k.DOCTYPE or "telegram_number" in item.roles


def _where_dative_begins(run: Sequence[Item]) -> int:
    """How many of the names are the writer's: those behind it stand in the dative, the last one plainly."""
    names = [without_number(item) for item in run]
    if len(run) == 2 and _are_two(*names):
        return 1
    if run[0].kind != k.NAME or not SURELY_DATIVE.search(names[-1]):
        return len(run)
    at = next((n for n in range(1, len(run)) if not GENITIVE.search(names[n]) or _is_first_name(run, n)), 0)
    return at if 0 < at < len(run) and GENITIVE.search(names[at - 1]) else len(run)


def _are_two(first: str, second: str) -> bool:
    """`Громова Эйхе`, `Короленко Громову`: who wrote and to whom, where one of them has no cases."""
    if first.removesuffix("а") in GIVEN or first in GIVEN or second in GIVEN:
        return False
    if first.endswith(FAMILY_OF):
        return second.endswith(UNDECLINED)
    return first.endswith(NO_CASES) and bool(SURELY_DATIVE.search(second))


def _is_first_name(run: Sequence[Item], at: int) -> bool:
    """`Edvarda Kardelja Mihi Marinku`: of four names the third begins the second person."""
    return len(run) == FULL_NAMES and at == FULL_NAMES // 2


def _leads_to(words: Sequence[Item]) -> bool:
    """Whether a type may follow a name at once, or behind small words: `Litvinov’s secret letter`."""
    behind = kinds_of(words[1:])
    small = len(behind) <= ADJECTIVES and {k.WORD, k.DOCTYPE}.issuperset(behind)
    return not behind or (small and bool(SAID_OF.search(words[0].text)))


def _before_type(words: Sequence[Item], named: int, at: int, note: NoteText) -> Parties:
    """`Newton’s telegram`, `Coulondre’s despatch no. 168 to Bonnet`, `Strang minute`"""
    text = note.clean(words[0].start, words[named - 1].end)
    name = SAID_OF.sub("", text)
    plain = name == text
    english = text.isascii() and words[at].text.casefold().split()[-1] in SAID_IN_ENGLISH
    worded = (
        " " in words[at].text.strip() and words[at].text[0].isupper()
    )  # `Home Intelligence Weekly Report`
    if plain and (not english or worded or words[0].text in ARTICLES):
        return Parties()
    end = words[named - 1].end if plain else words[0].start + len(name)
    after = (
        at + 1 + (kinds_of(words[at + 1 : at + 2]) in (k.ISSUE, k.NUMBER))
    )  # `Phipps despatch 245 to Simon`
    addressed = ADDRESSED.fullmatch(kinds_of(words), after)
    to = recipient(words[after:], note) if addressed else ()
    return Parties((name,), to, (("document.from", Span(words[0].start, end)),))


def _after_type(words: Sequence[Item], at: int) -> list[Item]:
    """The name after the type: behind “by”, or at once where a language has cases to say it."""
    after = at + 1
    after += (
        words[after : after + 1] != [] and words[after].kind == k.ISSUE
    )  # `compte rendu n° 18 du général`
    of_him = words[after + 1 : after + 2]  # `raport al lui T. Emandi`, `Telegrama nr. 34 a lui Ciuntu`
    after += of_him != [] and of_him[0].text == "lui"
    if (german := _of_a_german_paper(words, at, after)) is not None:
        return german
    in_phrase = words[at].text.casefold().split()[-1] in BY  # the type itself may be “memorandum by”
    by = in_phrase or (after < len(words) and words[after].text.casefold() in BY)
    by |= words[at].value in SIGNED and _is_of_a_person(words[after : after + 3])
    if by:
        after += not in_phrase
    elif words[at].value not in SIGNED or (
        words[at].text.isascii()
        and words[after : after + 1]
        and words[after].kind != k.INITIALS
        and not _tells_office(words, after)
        and not _declined(words[after:])
    ):
        return []
    while by and kinds_of(words[after : after + 2]) in (k.WORD + k.NAME, k.WORD + k.STOP):
        after += 1 + (words[after + 1].kind == k.STOP)  # rapport du général Faucher, Hlásenie gen. A. Malára
    after = behind_office(words, after)
    run: list[Item] = []
    for item in words[after:]:
        if item.kind not in (k.NAME, k.INITIALS, k.PLACE):
            break
        run.append(item)
        given = item.text in GIVEN  # `M. Léon Noël`: the letter says “Monsieur”
        if item.kind == k.NAME and len(run) > 1 and run[-2].kind == k.INITIALS and not given:
            break
    return run + _of_what(words[after + len(run) :]) if by and run and run[0].text in OFFICES else run


def _of_a_german_paper(words: Sequence[Item], at: int, after: int) -> list[Item] | None:
    """`Aufzeichnung Ribbentrops`, `Vermerk Lammers`, `Bericht des Botschafters Dirksen`: whose it is."""
    if words[at].text not in GERMAN_PAPERS:
        return None
    after += words[after : after + 1] != [] and words[after].text in ("des", "der")
    run = list(words[after : after + NAMES])
    end = next((n for n, item in enumerate(run) if item.kind not in (k.NAME, k.INITIALS)), len(run))
    behind = words[after + end : after + end + 1]
    closed = not behind or behind[0].kind in k.COMMA + k.TO + k.ASIDE or behind[0].text == "für"
    return run[:end] if end and closed and run[0].text not in TALKS else None


def _of_what(behind: Sequence[Item]) -> list[Item]:
    """`Memorandum by the Secretary of State for Foreign Affairs`: what belongs to the office's name."""
    end = at = 0
    while at < len(behind) and (behind[at].text in OFFICE_JOINTS or (at > end and behind[at].kind == k.NAME)):
        at += 1
        end = at if behind[at - 1].kind == k.NAME else end
        while end == at and at < len(behind) and behind[at].kind == k.NAME:
            at = end = at + 1
    return list(behind[:end])


def _is_of_a_person(words: Sequence[Item]) -> bool:
    """`minute of Roger Hollis`, `letter of A. Eden`; a `memorandum of conversation` is of nobody."""
    if kinds_of(words[1:]) not in PERSONS or words[0].text != "of":
        return False
    return words[1].kind == k.INITIALS or words[1].text in GIVEN


def _tells_office(words: Sequence[Item], after: int) -> bool:
    """`raport konsula J. Karszo-Siedlewskiego`: an office in the genitive, as its ending says."""
    genitive = words[after].kind == k.WORD and len(words[after].text) > LETTERS
    return genitive and words[after].text[-1] in "ay" and behind_office(words, after) > after


def _declined(words: Sequence[Item]) -> bool:
    """`pismo Edvarda Kardelja Mihi Marinku`: the cases say of names behind an ASCII word whose they are."""
    end = next((n for n, item in enumerate(words) if item.kind != k.NAME), len(words))
    return 0 < _where_dative_begins(words[:end]) < end if end > 1 else False
