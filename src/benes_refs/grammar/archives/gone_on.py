"""Shelfmarks without labels in the archive of the citation before: `; 7 N 2521`, `ebenda, DY 30/3295`."""

from __future__ import annotations

from benes_refs.grammar.archives.archival import one_shelf, shelfmark
from benes_refs.grammar.archives.held import held
from benes_refs.grammar.archives.placed import with_document
from benes_refs.grammar.archives.schemes import OR, Shelf
from benes_refs.grammar.archives.shelves import read_shelf
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.sentence import Found, Sentence
from benes_refs.model import Span
from benes_refs.regexes import compiled

FIGURES = k.NUMBER + k.PAIR + k.SLASHES
LETTERS = k.ACRONYM + k.NAME + k.ROMAN
CODES = tuple(
    [letters + figures for letters in LETTERS for figures in FIGURES]
    + [k.NUMBER + letters + k.NUMBER for letters in LETTERS]
)
GERMAN_LETTERS = frozenset("DY NY DC DA DE DH DL DN DO R RM RH RW RL RS NS N B".split())
FOND_WORDS = set(k.NAME + k.ACRONYM + k.WORD + k.ASIDE + k.YEARS + k.YEAR + k.DASH + k.ROMAN + k.PLACE)
LONGEST_FOND = 8  # items
JOINING = set(k.PARTICLE + k.TO + k.TO_OR_AND + k.IN + k.AND + k.INITIALS)
BEGINNING = k.NAME + k.ACRONYM + k.INITIALS + k.PLACE
IN_A_FOND = frozenset(("carton", "box", "file"))
UNDER_A_FOND = IN_A_FOND | {"folder", "item", "opis"}
NAMED_LEVELS = OR.join(("fond", "group", "series"))
MOST_LETTERS = 3
FRENCH = tuple(k.NUMBER + letter + k.NUMBER for letter in k.NAME + k.ROMAN + k.INITIALS)
FRENCH_LETTERS = ("N", "H", "P", "T", "R", "Q", "S", "K")  # of the series of Vincennes: `10 H 180`
REGISTERED = tuple(
    letters + figures for letters in k.ACRONYM + k.NAME + k.ROMAN for figures in k.PAIR + k.SLASHES
)
GLUED = (k.CODE, k.SLASHES, k.PAIR)
GLUED_REGISTRY = compiled(r"(?!R\d)[A-Z]{1,3}\d{3,6}(?:/|$)")  # `C3232`; of the German archive is `R104373`
REGISTRY = compiled(r"[A-Z]{1,3}")  # letters of a department's registry in Kew
SERIAL = frozenset(("SHD", "PAAA", "BArch", "SAPMO", "IfZ"))  # archives that count by such codes


def gone_on(sentence: Sentence, at: int) -> Found | None:
    """What the archive of the citation before holds under the code at `at`; None where there is none."""
    before = sentence.before
    holding = before.holding if before is not None else None
    if holding is None or holding.archive not in SERIAL or not sentence.kinds.startswith(CODES, at):
        return None
    return _read(sentence, at, holding.archive, holding.name)


def coded(sentence: Sentence, at: int) -> Found | None:
    """`Ebd., DY 30/3508, Bl. 45`, `Ibid., 10 H 180`, `Ibid., VR 1074/441`: letters behind a repeat word."""
    kinds = sentence.kinds[at : at + 3]
    french = kinds in FRENCH and sentence.items[at + 1].text in FRENCH_LETTERS
    german = kinds[:2] in CODES and sentence.items[at].text in GERMAN_LETTERS
    if not french and not german:
        return _paper_of_kew(sentence, at)
    found = _read(sentence, at, "SHD" if french else "BArch", "")
    if found is None or found.draft.holding is None:
        return None
    holding = found.draft.holding._replace(archive="", name="")
    return Found(found.draft._replace(holding=holding, kind="archival"), found.end)


def _paper_of_kew(sentence: Sentence, at: int) -> Found | None:
    """`Ibid., VR 1074/441`, `ibid., C3656/55/18`: another paper in the file, by its registry's letters."""
    parted = sentence.kinds[at : at + 2] in REGISTERED and REGISTRY.fullmatch(sentence.items[at].text)
    glued = sentence.kind(at) in GLUED and GLUED_REGISTRY.match(sentence.items[at].text)
    if not parted and not glued:
        return None
    shelf = Shelf()
    run = sentence.items[at : at + (2 if parted else 1)]
    shelf.add("item", sentence.text(run))
    shelf.places.append(("holding.shelfmark", Span(run[0].start, run[-1].end)))
    found = with_document(sentence, at, at, at + len(run), shelf, "ibid")
    return Found(found.draft._replace(kind="archival"), found.end)


def another_fond(sentence: Sentence, at: int) -> Found | None:
    """`Tamtéž, GS-A (Generální sekretariát) 1945–1954, k. 188`: a fond by its words in the same archive.

    With its label any words are enough: `Idem, fond Casa Regală, dosar 8/1920`, `tamtéž, f. PMR, k. 12`.
    """
    labelled = sentence.kind(at) == k.LABEL_WORD and "fond" in sentence.items[at].roles
    at += labelled
    comma = sentence.kinds.find(k.COMMA, at)
    words = sentence.items[at:comma] if comma > at else []
    level = sentence.items[comma + 1] if words and comma + 1 < len(sentence) else None
    levels = UNDER_A_FOND if labelled else IN_A_FOND
    if level is None or level.kind != k.UNIT or levels.isdisjoint(level.roles):
        return None
    kinds = kinds_of(words)
    whole = labelled or "file" in level.roles  # `tamże, Ambasada RP w Paryżu, sygn. 45`
    allowed = FOND_WORDS | JOINING if whole else FOND_WORDS
    plain = len(words) <= LONGEST_FOND and kinds[0] in BEGINNING and set(kinds) <= allowed
    if not plain or not (whole or kinds[0] == k.ACRONYM or kinds[-1] in k.YEARS + k.YEAR):
        return None
    found = shelfmark.match(sentence.kinds, comma + 1)
    if found is None:
        return None
    end = comma + 1 + one_shelf(sentence.items[comma + 1 : found.end])
    shelf = read_shelf(None, [], sentence.items[comma + 1 : end], sentence.note, sentence.knowledge)
    shelf.levels.insert(0, (NAMED_LEVELS, sentence.text(words)))
    shelf.places.append(("holding.shelfmark", Span(words[0].start, words[-1].end)))
    return with_document(sentence, at, at, end, shelf, "ibid")


def _read(sentence: Sentence, at: int, code: str, name: str) -> Found | None:
    before = sentence.before
    letters = next(item.text for item in sentence.items[at : at + 2] if item.kind in LETTERS)
    if not letters.isupper() or len(letters) > MOST_LETTERS:
        return None
    first = sentence.items[at].start
    archive = Item(k.ARCHIVE, first, first, "", code, (code,))
    items = [*sentence.items[:at], archive, *sentence.items[at:]]
    told = Sentence(items, sentence.note, sentence.knowledge, before, sentence.opening)
    found = held(told, at, at)
    if found is None or found.draft.holding is None:
        return None
    named = found.draft.holding._replace(name=name)
    return Found(found.draft._replace(holding=named, repeat="ibid"), found.end - 1)
