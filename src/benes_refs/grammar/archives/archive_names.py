"""Names of archives that the registry does not have: told by their words, or in brackets."""

from __future__ import annotations

from itertools import pairwise

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of, trim
from benes_refs.grammar.language.sentence import JOINTS, Sentence
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Callable, Sequence

NAME_WORDS = (
    k.ACRONYM + k.NAME + k.WORD + k.PLACE + k.ROMAN + k.PARTICLE + k.TO + k.IN + k.AND + k.COMMA + k.INITIALS
    + k.YEARS + k.YEAR + k.CODE + k.ABBREVIATION + k.ASIDE + k.LABEL_WORD + k.DOCTYPE + k.IMPRINT
    + k.SERIES_WORD
)  # fmt: skip
PARTING = frozenset(
    k.STOP + k.SEMICOLON + k.DATE + k.IBID + k.OP_CIT + k.SIGNAL + k.EDITION + k.IMPRINT + k.DOCTYPE + k.PAGES
    + k.QUOTED
)  # fmt: skip
SHORT_WORD = 3  # letters of a shortened word inside a name
LONGEST_NAME = 18  # items of an archive's name that the registry does not have
ARCHIVE_STEMS = (
    "archi", "arkhi", "arhi", "arhí", "arşiv", "arhīv",
    "archyv", "arkiv", "arkisto", "arquiv", "levélt", "αρχεί",
    "archí", "archív", "архи", "архів", "архіў", "librar", "museum", "bibliote", "biblioth", "knihovn",
    "könyvtár",
    "библиоте", "бібліот", "бібліят", "рукопис", "музе", "рукапіс",
    "society", "tsentr dok", "centrum dok", "dokumentatsii",
)  # fmt: skip
SHORTENED = frozenset("гос центр держ обл респ ист воен публ науч акад филиал дзярж цэнтр рос росс".split())
LIBRARY_WORDS = frozenset(k.NAME + k.WORD + k.PLACE + k.INITIALS + k.QUOTED + k.STOP)
AUTHORITY = ("КУ", "БУ", "ГУ")  # ends of what a Russian archive is in law
HOUSES = (
    "institut",
    "fonda",
    "istituto",
    "stiftung",
    "nadace",
    "muzeum",
    "centre",
    "center",
    "centro",
    "zavod",
)
# What stands before the name of papers that are kept together
FONDS = frozenset(
    "Fonds Fondo Fondul Nachlass Nachlaß NL Papiers Carte Archivio Spuścizna Pozůstalost fondo fons fondul "
    "fundo sección secció secção sezione secţia secția Sección Secció Secção Sezione Fundo".split()
)
# With which the papers of a person begin who left them: `NL Marsh`, `Nachlaß Karl Marsh`
LEFT_PAPERS = ("NL", "Nachlass", "Nachlaß")
PAPER_STEMS = (
    "papers", "papiers", "nachlass", "nachlaß", "collection", "fonds", "pozůstalost", "spuścizna",
    "kokoelma", "hagyaték",
)  # fmt: skip


class Named(NamedTuple):
    """Words that name an archive, the words for a collection in it, and the index of the first."""

    words: list[Item]
    collection: list[Item]
    begin: int


def named_before(sentence: Sentence, start: int, at: int) -> Named | None:
    """The name of an archive that the registry does not have, in the words before a shelfmark.

    Of the words between commas the first that speak of an archive are its name, and what follows them is the
    collection: `Archivio di Stato di Trieste (AST), Prefettura, Gabinetto, b. 142`.
    """
    items = sentence.items
    end = at
    while end > start and items[end - 1].kind in JOINTS:
        end -= 1
    begin = end
    while begin > start and end - begin < LONGEST_NAME and _may_stand_in_name(items, begin - 1):
        begin -= 1
    phrases = _between_commas(items, begin, end)
    said = (
        _first_with(phrases, items, names_archive)
        or _first_with(phrases, items, _may_name)
        or _with_known_short_form(phrases, items)
        or _with_short_form(phrases, items)
    )
    if said is None:
        return None
    first, last = said
    while first < last and items[first].kind in (k.WORD, k.IN, k.TO, k.AND, k.PARTICLE, *JOINTS):
        first += 1
    words = list(trim(items[first:last]))
    small = not words or words[0].text[:1].islower()
    if small and begin < said[0] and items[begin].kind == k.ACRONYM:
        words = list(trim(items[begin:last]))  # `ЛННБ ім. В. Стефаника, від. рукописів, ф. 9`
        first = begin
    if not words or (last == at and items[at].kind != k.UNIT):
        return None
    library = _library_before(items, start, first, last)
    if library < first:
        words, first = list(trim(items[library:last])), library
    collection = [item for item in items[last:at] if item.kind != k.ABBREVIATION]
    return Named(words, list(trim(collection)), first)


def known_before(sentence: Sentence, start: int, at: int) -> Named | None:
    """`AHD (Lisboa), 3.º piso, maço 123`: a known archive, and figures among the words before a shelfmark."""
    first = sentence.kinds.rfind(k.ARCHIVE, start, at)
    between = sentence.kinds[first + 1 : at]
    if first < 0 or between[:1] not in (k.COMMA, k.ABBREVIATION) or not PARTING.isdisjoint(between):
        return None
    collection = [item for item in sentence.items[first + 1 : at] if item.kind != k.ABBREVIATION]
    return Named([sentence.items[first]], list(trim(collection)), first)


def _library_before(items: Sequence[Item], start: int, first: int, last: int) -> int:
    """`Национальная библиотека. Институт рукописи. Ф. 1`: where the library of a department begins."""
    department = any(map(names_archive, items[first:last]))
    if first < start + 2 or items[first - 1].kind != k.STOP or not department:
        return first
    library = items[start : first - 1]
    worded = all(item.kind in LIBRARY_WORDS for item in library)
    return start if worded and any(names_archive(item) for item in library) else first


def explained(words: Sequence[Item]) -> bool:
    """`ГАТО (Государственный архив Тверской области)`: the acronym is the archive's name."""
    return len(words) == 2 and words[0].kind == k.ACRONYM and words[1].kind == k.ASIDE


def _may_stand_in_name(items: Sequence[Item], at: int) -> bool:
    """Words, and a number behind a letter: `Willy-Brandt-Archiv, A 8, Mappe 67`."""
    if items[at].kind in (k.NUMBER, k.PAIR):  # `ÚSD, f. Volby, PV 02/8, carton 5`
        lettered = at > 0 and items[at - 1].kind in k.NAME + k.ACRONYM + k.ROMAN + k.DOCTYPE
        return lettered and items[at - 1].text.isupper()
    if items[at].kind == k.STOP and at > 0:  # `бібліотеки ім. В. Стефаника`, `Центр. гос. ист. архив`
        short = items[at - 1].kind == k.WORD and len(items[at - 1].text) <= SHORT_WORD
        return short or items[at - 1].text.casefold() in SHORTENED
    if items[at].kind == k.DASH:  # `Държавен архив – София`, `ДА – Пловдив`
        named = at > 0 and (items[at - 1].kind == k.ACRONYM or names_archive(items[at - 1]))
        return named and at + 1 < len(items) and items[at + 1].kind in k.PLACE + k.ACRONYM
    if items[at].kind == k.QUOTED:  # `ОГКУ «ГАТО»`, `КГКУ «Государственный архив Алтайского края»`
        return at > 0 and items[at - 1].kind == k.ACRONYM and items[at - 1].text.endswith(AUTHORITY)
    return items[at].kind in NAME_WORDS or "fond" in items[at].roles


def _between_commas(items: Sequence[Item], begin: int, end: int) -> list[tuple[int, int]]:
    cuts = [n for n in range(begin, end) if items[n].kind in k.COMMA + k.ABBREVIATION + k.COLON]
    return [(a, b) for a, b in zip([begin, *(n + 1 for n in cuts)], [*cuts, end], strict=True) if a < b]


def _first_with(
    phrases: Sequence[tuple[int, int]], items: Sequence[Item], wanted: Callable[[Item], bool]
) -> tuple[int, int] | None:
    return next(((a, b) for a, b in phrases if any(wanted(item) for item in items[a:b])), None)


def _with_known_short_form(
    phrases: Sequence[tuple[int, int]], items: Sequence[Item]
) -> tuple[int, int] | None:
    """`Storage Center for Contemporary Documentation (TsKhSD)`: the brackets say that it is an archive."""
    for first, last in phrases:
        inside = items[last].parts if items[last].kind == k.ABBREVIATION else ()
        if any(part.kind == k.ARCHIVE for part in inside):
            return first, last
    return None


def _with_short_form(phrases: Sequence[tuple[int, int]], items: Sequence[Item]) -> tuple[int, int] | None:
    """`Institut Pierre Mendès France, Paris (IPMF), carton II`: a house and its town, then its letters."""
    for (first, last), (town, end) in pairwise([*phrases, (len(items), len(items))]):
        named = items[first].text.casefold().startswith(HOUSES)
        short = last if kinds_of(items[town:end]) != k.PLACE else end
        if named and short < len(items) and items[short].kind == k.ABBREVIATION:
            return first, last
    return None


def names_archive(item: Item) -> bool:
    return any(stem in item.text.casefold() for stem in ARCHIVE_STEMS)


def names_left_papers(level: Item) -> bool:
    """`NL Marsh/14`, whose papers they are and a number, in one level"""
    return level.text.startswith(LEFT_PAPERS) and not level.text[-1:].isalpha()


def names_papers(words: Sequence[Item]) -> bool:
    """`Paul Dukes Papers`: what an archive holds, and no archive."""
    return words[-1].text.casefold().endswith(("papers", "collection", "mss", "fonds"))


def _may_name(item: Item) -> bool:
    """An acronym, or a word for what an archive may only hold: `Kennan Papers, box 12`."""
    mixed = item.kind == k.NAME and item.text[-1:].isupper()  # `StAZH`, `AdL`
    return item.kind == k.ACRONYM or mixed or any(stem in item.text.casefold() for stem in PAPER_STEMS)


def named_in_brackets(items: Sequence[Item], at: int) -> Item:
    """`Archives diplomatiques de Nantes (CADN)`: the short form in brackets says which archive is meant."""
    archive = items[at]
    for item in items[at + 1 : at + 5]:
        if item.kind == k.ABBREVIATION:
            short = next((part for part in item.parts if part.kind == k.ARCHIVE), None)
            code = short.value if short else None
            # `(ďalej VHA)`, which are two; `Vojni arhiv (VA)`, whose whole name is known
            whole = item is items[at + 1] and len(archive.text.split()) > 1
            known = short is not None and (archive.value in short.roles or whole)
            if code and code not in archive.roles and code != archive.value and not known:
                return Item(archive.kind, archive.start, archive.end, archive.text, code, (str(code),))
        elif item.kind not in (k.WORD, k.PLACE, k.PARTICLE, k.COMMA, k.NAME, k.IN):
            break
    return archive


def known_short_form(items: Sequence[Item], at: int) -> Item | None:
    """`Rossijskij gosudarstwiennyj wojennyj archiw (dalej: RGWA), f. 308k`: its short form is known."""
    for item in items[max(0, at - 4) : at]:
        if item.kind == k.ABBREVIATION:
            return next((part for part in item.parts if part.kind == k.ARCHIVE), None)
    return None
