"""Another fond of the archive cited before: `tamtéž, f. PMR, k. 12`, `ibid., Smith Papers, box 4`."""

from __future__ import annotations

from benes_refs.grammar.archives.archival import LEAVES, one_shelf, shelfmark
from benes_refs.grammar.archives.archive_names import names_archive
from benes_refs.grammar.archives.collected import PERSONAL
from benes_refs.grammar.archives.placed import with_document
from benes_refs.grammar.archives.registers import register
from benes_refs.grammar.archives.shelf import NUMBERED_LEVELS, OR, Shelf
from benes_refs.grammar.archives.shelves import read_shelf
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of, trim
from benes_refs.grammar.language.sentence import Found, Sentence
from benes_refs.model import Span
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

BEGINNING = k.NAME + k.ACRONYM + k.INITIALS + k.PLACE
FOND_WORDS = set(k.NAME + k.ACRONYM + k.WORD + k.ASIDE + k.YEARS + k.YEAR + k.DASH + k.ROMAN + k.PLACE)
JOINING = set(k.PARTICLE + k.TO + k.TO_OR_AND + k.IN + k.AND + k.INITIALS)
SERIES_WORDS = set(
    k.NAME + k.ACRONYM + k.YEARS + k.YEAR + k.PLACE + k.INITIALS + k.PARTICLE + k.COMMA + k.ROMAN + k.STOP
)
LETTERED = set(k.ACRONYM + k.YEARS + k.YEAR + k.DASH)
HUNGARIAN = k.NAME + k.NUMBER  # `K 64`
LONGEST_FOND = 8  # items
IN_A_FOND = frozenset(("carton", "box", "file", "container"))
UNDER_A_FOND = IN_A_FOND | {"folder", "item", "opis"}
NAMED_LEVELS = OR.join(("fond", "group", "series"))
REPORTS = (k.ACRONYM + k.PLACE + k.YEAR + k.COMMA + k.ISSUE, k.IMPRINT + k.COMMA + k.ISSUE)
SIGNATURE = ("sygn", "sign")
MANY = 2  # words: `Ossolineum, sygn. 12` may be an archive
OFFICE = f"[{k.NAME}{k.ACRONYM}]"
OFFICE_NUMBER = compiled(
    f"{OFFICE}{{1,2}}(?:[{k.STOP}{k.COMMA}]{{1,2}}{OFFICE}{{1,2}}){{0,3}}"
    f"[{k.STOP}]?{k.PAIR}(?=[{k.STOP}{k.SEMICOLON}]?$)"
)
OFFICE_LEVELS = OR.join(("series", "file", "item"))
OF_A_YEAR = compiled(r"\d+/1[789]\d\d").fullmatch
BARE = k.NUMBER + k.CODE + k.PAIR


def another_fond(sentence: Sentence, at: int) -> Found | None:
    """`Tamtéž, GS-A (Generální sekretariát) 1945–1954, k. 188`: a fond by its words in the same archive.

    With its label any words are enough: `Idem, fond Casa Regală, dosar 8/1920`, `tamtéž, f. PMR, k. 12`.
    """
    numbered = _reports(sentence, at) or _registered(sentence, at) or register(sentence, at)
    if numbered is not None:
        return numbered
    labelled = sentence.kind(at) == k.LABEL_WORD and "fond" in sentence.items[at].roles
    at += labelled
    level = _first_level(sentence, at)
    words = sentence.items[at : level - 1] if level else []
    if not level or not words or not _names_a_fond(words, sentence.items[level], labelled=labelled):
        return None
    bare = sentence.kinds[level] in BARE + k.VOLUME
    numbers = level + 2 if bare else level
    found = shelfmark.match(sentence.kinds, numbers)
    if found is None and not _is_last(sentence, level):
        return None
    end = numbers + one_shelf(sentence.items[numbers : found.end]) if found is not None else level + 1
    shelf = read_shelf(None, [], sentence.items[numbers:end], sentence.note, sentence.knowledge)
    if bare:
        number = sentence.items[level]
        shelf.levels.insert(0, (NUMBERED_LEVELS, str(number.value or number.text)))
        shelf.places.append(("holding.shelfmark", Span(number.start, number.end)))
    if PERSONAL.search(sentence.text(words)):
        shelf.collection = sentence.text(words)
    else:
        shelf.levels.insert(0, (NAMED_LEVELS, sentence.text(words)))
    shelf.places.append(("holding.shelfmark", Span(words[0].start, words[-1].end)))
    return with_document(sentence, at, at, end, shelf, "ibid")


def another_group(sentence: Sentence, at: int) -> Found | None:
    """`AAN, MSZ, sygn. 6713, k. 2; Ambasada RP w Berlinie, sygn. 54`: of the archive cited just before."""
    before = sentence.before
    if before is None or before.kind != "archival" or sentence.kinds[at : at + 1] != k.NAME:
        return None
    if (registered := register(sentence, at)) is not None:
        return Found(registered.draft._replace(repeat="same"), registered.end)
    if before.holding is None:
        return None
    comma = sentence.kinds.find(k.COMMA, at)
    words, level = sentence.items[at:comma], sentence.items[comma + 1 : comma + 2]
    signed = kinds_of(level) == k.UNIT and level[0].text.startswith(SIGNATURE)
    if not signed or len(words) < MANY or any(map(names_archive, words)):
        return None
    found = another_fond(sentence, at)
    return found and Found(found.draft._replace(repeat="same"), found.end)


def _reports(sentence: Sentence, at: int) -> Found | None:
    """`Tamtéž, PZ Moskva 1936, č. 45`: the numbered reports of another legation, or of another year."""
    end = next((at + len(kinds) for kinds in REPORTS if sentence.kinds.startswith(kinds, at)), at)
    if end == at:
        return None
    *words, _, number = sentence.items[at:end]
    shelf = Shelf()
    shelf.collection = sentence.text(words)
    shelf.add("document", str(number.value))
    shelf.places.append(("holding.collection", Span(words[0].start, words[-1].end)))
    shelf.places.append(("holding.shelfmark", Span(number.start, number.end)))
    return with_document(sentence, at, at, end, shelf, "ibid")


def _registered(sentence: Sentence, at: int) -> Found | None:
    """`ebd., MRZ. 247/1851`, `ebd., FM., Präs. 12/1863`: an office’s number of a year, as in Vienna."""
    run = OFFICE_NUMBER.match(sentence.kinds, at)
    number = sentence.items[run.end() - 1] if run else None
    before = sentence.before
    printed = before is not None and before.holding is None and before.work is not None
    pointed = run is not None and k.STOP in sentence.kinds[at : run.end()]  # `tamtéž, ČČH 12/1998` is printed
    if run is None or number is None or printed or not pointed or not OF_A_YEAR(number.text.replace(" ", "")):
        return None
    words = trim(sentence.items[at : run.end() - 1])
    shelf = Shelf()
    shelf.levels += [(NAMED_LEVELS, sentence.text(words)), (OFFICE_LEVELS, number.text)]
    shelf.places.append(("holding.shelfmark", Span(words[0].start, number.end)))
    return with_document(sentence, at, at, run.end(), shelf, "ibid")


def _first_level(sentence: Sentence, at: int) -> int:
    """The index of the first numbered level, behind a comma; 0 where there is none.

    A number without a label, or a volume, is one before a leaf: `tamże, MSZ, 5433, k. 7`.
    """
    for n in range(at + 1, min(at + 2 * LONGEST_FOND, len(sentence))):
        if sentence.kinds[n] == k.UNIT:
            return n if sentence.kinds[n - 1] == k.COMMA else 0
        if sentence.kinds[n] in BARE + k.VOLUME and sentence.kinds[n - 1] == k.COMMA:
            leaf = sentence.items[n + 2] if sentence.kinds[n + 1 : n + 3] == k.COMMA + k.UNIT else None
            return n if _is_last(sentence, n) or (leaf is not None and LEAVES & set(leaf.roles)) else 0
    return 0


def _is_last(sentence: Sentence, level: int) -> bool:
    """`; ibid., Pologne, vol. 34.`, `; ebd., Botschaft Moskau, Bd. 3`: behind a file, and nothing more."""
    held = sentence.before is not None and sentence.before.kind == "archival"
    return held and sentence.kind(level) == k.VOLUME and sentence.kind(level + 1) in ("", k.STOP)


def _names_a_fond(words: Sequence[Item], level: Item, *, labelled: bool) -> bool:
    """Whether the words before a level are a fond's, or a series', and no paper's."""
    kinds = kinds_of(words)
    if len(words) > LONGEST_FOND or kinds[0] not in BEGINNING:
        return False
    levels = {"volume"} if level.kind in BARE + k.VOLUME else set(level.roles)
    if not labelled and levels & (IN_A_FOND | {"volume"}) and set(kinds) <= SERIES_WORDS:
        return True
    if level.kind in BARE + k.VOLUME:
        return set(kinds) <= SERIES_WORDS | {k.IN}  # `tamże, Ambasada RP w Paryżu, 5433, k. 7`
    if level.kind != k.UNIT or UNDER_A_FOND.isdisjoint(level.roles) or k.COMMA in kinds:
        return False
    if set(kinds) <= LETTERED or (kinds == HUNGARIAN and len(words[0].text) == 1):
        return True  # `tamtéž, PP 1931–1935, sign. P 14, kart. 3`, `uo., K 64, 34. csomó`
    if labelled:
        return set(kinds) <= FOND_WORDS | JOINING | {k.NUMBER}  # `tamtéž, f. PMV 225, k. 678`
    if (
        "file" in level.roles
    ):  # `tamże, Ambasada RP w Paryżu, sygn. 45`; `ibid., Beck to Lipski, d. 3` is a letter
        return set(kinds) <= FOND_WORDS | JOINING - {k.TO}
    dated = kinds[0] == k.ACRONYM or kinds[-1] in k.YEARS + k.YEAR
    return dated and set(kinds) <= FOND_WORDS and not IN_A_FOND.isdisjoint(level.roles)
