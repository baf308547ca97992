"""What is gone on with: behind ibid., or in the archive before, `; 7 N 2521`, `ebenda, DY 30/3295`."""

from __future__ import annotations

from benes_refs.grammar.archives.archival import LEAVES, one_shelf, shelfmark
from benes_refs.grammar.archives.held import held
from benes_refs.grammar.archives.placed import with_document
from benes_refs.grammar.archives.schemes import slashed
from benes_refs.grammar.archives.shelf import Shelf
from benes_refs.grammar.archives.shelfmarks import is_shelfmark, may_be_level
from benes_refs.grammar.archives.shelves import read_shelf
from benes_refs.grammar.chunks.marks import DECIMAL_FILE
from benes_refs.grammar.chunks.numbers import locator_value
from benes_refs.grammar.ends.numbered import tail_after
from benes_refs.grammar.ends.tail import Tail
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.sentence import Draft, Found, Places, Sentence
from benes_refs.model import Holding, Locator, Span, Work
from benes_refs.quick.named import NamedTuple
from benes_refs.regexes import compiled

FIGURES = k.NUMBER + k.PAIR + k.SLASHES
LETTERS = k.ACRONYM + k.NAME + k.ROMAN + k.PLACE
CODES = tuple(
    [letters + figures for letters in LETTERS for figures in (*FIGURES, k.ROMAN)]
    + [k.NUMBER + letters + k.NUMBER for letters in LETTERS]
)
GERMAN_LETTERS = frozenset("DY NY DC DA DE DH DL DN DO R RM RH RW RL RS NS N B J HA ZAIG SdM".split())
MOST_LETTERS = 3
FRENCH = tuple(k.NUMBER + letter + k.NUMBER for letter in k.NAME + k.ROMAN + k.INITIALS)
FRENCH_LETTERS = ("N", "H", "P", "T", "R", "Q", "S", "K")  # of the series of Vincennes: `10 H 180`
REGISTERED = tuple(
    letters + figures for letters in k.ACRONYM + k.NAME + k.ROMAN for figures in k.PAIR + k.SLASHES
)
GLUED = (k.CODE, k.SLASHES, k.PAIR)
GLUED_REGISTRY = compiled(r"(?!R\d)[A-Z]{1,3}\d{3,6}(?:/|$)")  # `C3232`; of the German archive is `R104373`
REGISTRY = compiled(r"[A-Z]{1,3}")  # letters of a department's registry in Kew
OF_THE_FOREIGN_OFFICE = compiled(r"R \d{5,6}").fullmatch  # `Ebd., R 83402`
POINTED = compiled(r"[A-Z]{1,3}\.\d+\.[\w./]+").fullmatch
PIECE = compiled(r"\d{4,6}").fullmatch
SERIAL = frozenset(("SHD", "PAAA", "BArch", "SAPMO", "IfZ"))  # archives that count by such codes


class Behind(NamedTuple):
    """What stands behind ibid., and the index behind it."""

    holding: Holding | None
    work: Work
    locator: Locator | None
    shelf: Shelf | None
    places: Places
    end: int


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
        return _polish_file(sentence, at) or _paper_of_kew(sentence, at)
    bonn = OF_THE_FOREIGN_OFFICE(" ".join([item.text for item in sentence.items[at : at + 2]]))
    found = _read(sentence, at, "SHD" if french else "PAAA" if bonn else "BArch", "")
    if found is None or found.draft.holding is None:
        return None
    holding = found.draft.holding._replace(archive="", name="")
    return Found(found.draft._replace(holding=holding, kind="archival"), found.end)


def behind_paper(sentence: Sentence, end: int) -> Found | None:
    """`Ibid., Litvinov to Stalin, 3 May 1938, d. 159, l. 3`: another shelfmark behind the paper it holds."""
    at = sentence.after_joints(end)
    if sentence.kind(at - 1) not in (k.COMMA, k.STOP):
        return None
    if (found := coded(sentence, at)) is not None:
        return found if found.draft.document is None else None
    stop = end_of_levels(sentence, at)
    if stop == at:
        return None
    shelf = read_shelf(None, [], sentence.items[at:stop], sentence.note, sentence.knowledge)
    if stop == at + 1 and LEAVES & set(sentence.items[at].roles):  # `…, 3 May 1938, f. 45`
        shelf = Shelf()
        shelf.add_leaf(str(sentence.items[at].value), "folio", sentence.items[at])
    draft = Draft(
        "archival", sentence.items[at].start, sentence.items[stop - 1].end,
        holding=shelf.holding if shelf.levels else None,
        locator=shelf.locator, places=tuple(shelf.places),
    )  # fmt: skip
    return Found(draft, stop) if shelf.levels or shelf.leaf else None


def end_of_levels(sentence: Sentence, at: int) -> int:
    """Behind a shelfmark that begins at `at`, in a file or in a papka: `p. 149, d. 160`; `at` for a leaf."""
    if sentence.kind(at) == k.CODE and DECIMAL_FILE.fullmatch(sentence.items[at].text):
        return at + 1
    papka = sentence.kinds[at : at + 3] == k.PAGES + k.COMMA + k.UNIT and "papka" in sentence.items[at].roles
    run = shelfmark.match(sentence.kinds, at + 2 * papka)
    items = sentence.items[at : run.end] if run is not None else []
    leaf = len(items) == 1 and LEAVES & set(items[0].roles)
    return at + one_shelf(items) if items and (leaf or is_shelfmark(items)) else at


def _polish_file(sentence: Sentence, at: int) -> Found | None:
    """`tamże, I.303.4.2001`, `ibidem, A.11.49/Sow/3`: another file or group by letters and points."""
    if sentence.kind(at) != k.CODE or not POINTED(sentence.items[at].text):
        return None
    code, shelf = sentence.items[at], Shelf()
    shelf.levels.append(("", code.text))
    shelf.places.append(("holding.shelfmark", Span(code.start, code.end)))
    found = with_document(sentence, at, at, at + 1, shelf, "ibid")
    return Found(found.draft._replace(kind="archival"), found.end)


def stated_behind(sentence: Sentence, at: int) -> Behind:
    """What is stated behind ibid. at `at`: a shelfmark, or the numbers of something printed."""
    if (bracketed := _place_in_brackets(sentence, at + 1)) is not None:
        return bracketed
    after = sentence.after_joints(at + 1)
    levels = _levels_behind(sentence, after)
    if levels > after:
        shelf = read_shelf(None, [], sentence.items[after:levels], sentence.note, sentence.knowledge)
        return Behind(shelf.holding if shelf.levels else None, Work(), None, shelf, (), levels)
    if after < len(sentence) and (by_position := slashed(sentence.items[after])) is not None:
        shelf = read_shelf(None, [], [by_position], sentence.note, sentence.knowledge)
        tail, end = tail_after(sentence, after + 1)
        return Behind(shelf.holding, Work(), tail.locator(), shelf, (), end)
    tail, end = tail_after(sentence, at + 1)
    return Behind(None, _stated(tail), tail.locator(), None, tuple(tail.spans), end)


def _place_in_brackets(sentence: Sentence, at: int) -> Behind | None:
    """`Ebd. (Bl. 109)`, `Ibid. (p. 44)`"""
    parts = sentence.items[at].parts if sentence.kind(at) == k.ASIDE else ()
    inside = [part for part in parts if part.kind not in k.OPEN + k.CLOSE]
    if kinds_of(inside) not in (k.PAGES, k.UNIT):
        return None
    if inside[0].kind == k.UNIT:
        shelf = read_shelf(None, [], inside, sentence.note, sentence.knowledge)
        return Behind(shelf.holding if shelf.levels else None, Work(), None, shelf, (), at + 1)
    place = (("locator", Span(inside[0].start, inside[0].end)),)
    return Behind(None, Work(), Locator("page", locator_value(str(inside[0].value))), None, place, at + 1)


def _stated(tail: Tail) -> Work:
    """What of the work itself a repeat changes; `no. 5` alone is a document's number."""
    if tail.issue and not (tail.pages or tail.numbers or tail.dated):
        tail.numbers, tail.issue = tail.issue, ""
    return Work(
        series=tail.series, volume=tail.volume, issue=tail.issue, place=tail.place, publisher=tail.publisher,
        issued=tail.issued,
    )  # fmt: skip


def _levels_behind(sentence: Sentence, at: int) -> int:
    """The index behind the shelfmark at `at` behind ibid.; `at` for none: `Ibid., p. 61, d. 9, l. 7`"""
    in_papka = sentence.kinds[at : at + 3] == k.PAGES + k.COMMA + k.UNIT
    if in_papka and ("papka" not in sentence.items[at].roles or "delo" not in sentence.items[at + 2].roles):
        return at
    if sentence.kind(at) == k.PAIR and "-" in sentence.items[at].text and _is_mark(sentence.items[at].text):
        return at + 1  # `Исто, 119/I-46`
    if sentence.kinds[at:].rstrip(k.STOP) == k.CODE and sentence.items[at].text.count(".") > 1:
        return at + 1  # `Ibidem, I.303.4.2013`
    found = shelfmark.match(sentence.kinds, at + 2 * in_papka) if at < len(sentence) else None
    if found is None or slashed(sentence.items[at]) is not None:
        return at
    run = sentence.items[at : found.end]
    numbered = run[0].kind == k.NUMBER and LEAVES & set(run[2].roles)
    if in_papka or may_be_level(run[0]) or run[0].kind in k.PAIR + k.CODE or numbered or is_shelfmark(run):
        return at + one_shelf(run)
    return at


def _is_mark(text: str) -> bool:
    """Whether letters and numbers are joined by a hyphen: never a volume."""
    return text[0].isdigit() and not text.replace("-", "").replace("/", "").isdigit()


def _paper_of_kew(sentence: Sentence, at: int) -> Found | None:
    """`Ibid., VR 1074/441`, `ibid., C3656/55/18`: another paper in the file, by its registry's letters.

    `Ibid., 23065, C6213/3356/18`: another piece, and a paper in it.
    """
    numbered = sentence.kinds.startswith(k.NUMBER + k.COMMA, at) and PIECE(sentence.items[at].text)
    piece = sentence.items[at] if numbered else None
    at += len("1,") if piece else 0
    parted = sentence.kinds[at : at + 2] in REGISTERED and REGISTRY.fullmatch(sentence.items[at].text)
    glued = sentence.kind(at) in GLUED and GLUED_REGISTRY.match(sentence.items[at].text)
    if not parted and not glued:
        return None
    shelf = Shelf()
    run = sentence.items[at : at + (2 if parted else 1)]
    if piece is not None:
        shelf.add("piece", piece.text)
        shelf.places.append(("holding.shelfmark", Span(piece.start, piece.end)))
    shelf.add("item", sentence.text(run))
    shelf.places.append(("holding.shelfmark", Span(run[0].start, run[-1].end)))
    begin = at - 2 * (piece is not None)
    found = with_document(sentence, begin, begin, at + len(run), shelf, "ibid")
    return Found(found.draft._replace(kind="archival"), found.end)


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
