"""Numbers that the word behind them counts, and levels named by words: `214 л.`, `2. díl`, `Дело «Запад»`."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, chunk, kinds_of
from benes_refs.grammar.language.words import FOLDERS
from benes_refs.grammar.lexing.turned import apraksts, fold_turned
from benes_refs.knowledge.fold import fold
from benes_refs.numbers import whole
from benes_refs.quick.typing import Callable, Mapping, Sequence
from benes_refs.regexes import compiled

COUNTING = (
    k.LABEL_WORD, k.FOLLOWING, k.CHAPTER, k.DASH + k.NUMBER, k.ACRONYM + k.NUMBER, k.COMMA + k.UNIT,
    k.NUMBER + k.STOP + k.WORD, k.STOP + k.PARTICLE, k.ISSUE + k.COMMA + k.NUMBER, k.SIGNAL + k.UNIT,
    k.OPEN + k.UNIT,
)  # fmt: skip
COUNTED = frozenset(("volume", "part", "list", "page", "sheet"))
NUMBERED = frozenset(("volume", "part", "issue"))
SECTIONS = frozenset(("sekce", "sekcia", "sekcie", "oddeleni", "oddelenie", "odbor", "wydzial", "oddzial"))
IN_PARTS = ("в", "у", "ў", "v", "ve", "vo", "u", "in", "w")  # `: в 2 кн.`
CHAPTERS = ("paras", "chs", "chaps", "chapters", "paragraphs", "§§", "arts", "dd .")
SEVERAL = (k.CHAPTER + k.COMMA, k.UNIT + k.COMMA, k.ISSUE + k.COMMA)
NAMES_BEGIN = k.NAME + k.ACRONYM + k.PLACE + k.QUOTED + k.INITIALS
LONGEST_FOLDER = 10  # items of a folder's name
ROMAN_ORDINAL = compiled(r"([IVXLC]{1,8})(?:e|ème|re|ère)")
QUOTES = "”“\"'’»"
# A label without a number: `folder Riga`, `box 3, Folder Riga`, `šk. 3 – Ovoj Riga`, `Folder “Riga”`
FOLDER_LABEL = compiled(
    f"{k.LABEL_WORD}|(?:{k.UNIT},|){k.NAME}(?=[{k.COLON}{k.QUOTED}])|{k.UNIT}[{k.COMMA}{k.DASH}]{k.NAME}"
)
BEHIND_A_LEVEL = (k.UNIT + k.COMMA, k.UNIT + k.DASH)
SHORTEST_LABEL = 3  # letters: `map. Riga`
SEALED = ("", k.STOP, k.SEMICOLON, k.COMMA, k.CLOSE)
BEFORE_A_WORD = k.STOP + k.QUOTED
NOTHING_MORE = ("", k.STOP)
BEHIND_A_PAGE = tuple(page + k.COMMA for page in k.PAGES + k.NUMBER + k.RANGE)
NAMED_LEVELS = {"Дело": "delo", "Справа": "delo", "Фонд": "fond", "Папка": "papka"}
MUSEUM_BOOKS = frozenset(("КП", "КВ", "НВ", "НВФ", "ОФ", "НВСП"))  # in which museums enter what they get


def fold_counts(items: list[Item]) -> list[Item]:
    """The items with such numbers as volumes, extents and levels."""
    kinds = kinds_of(items)
    if not _holds_counts(kinds):
        return items
    items = _with_named_folders(items, kinds)
    out: list[Item] = []
    before = ""
    for at, item in enumerate(items):
        readers = READERS.get(item.kind) if before != k.QUOTED else READERS.get(item.kind, FOLDER)
        made = None
        if readers is not None and (item.kind != k.WORD or before in BEFORE_A_WORD):
            made = next((found for read in readers if (found := read(out, items, at)) is not None), None)
        out.append(item if made is None else made)
        before = out[-1].kind
    return out


def _with_named_folders(items: list[Item], kinds: str) -> list[Item]:
    """`box 54, folder Free Europe, Hale Papers`, `folder “Riga 1936,” Hale Papers`: a name, no number."""
    out: list[Item] = []
    last = 0
    for label in FOLDER_LABEL.finditer(kinds):
        at = label.end() - 1
        first, end = _name_of_folder(items, kinds, at)
        if first == end or at < last:
            continue
        run = items[first:end]
        said = str(run[0].value) if run[0].kind == k.QUOTED else " ".join([item.text for item in run])
        named = said.replace(" . ", ".").rstrip(" .,")
        out += [*items[last:at], chunk(k.UNIT, items[at:end], named, items[at].roles or ("folder",))]
        if said.endswith(",") and kinds[end : end + 1] not in SEALED:
            out.append(Item(k.COMMA, run[-1].end, run[-1].end, ","))
        last = end
    return [*out, *items[last:]] if last else items


def _name_of_folder(items: Sequence[Item], kinds: str, at: int) -> tuple[int, int]:
    """Where the name behind a folder's label begins and ends; the same index twice where it has none."""
    label = fold(items[at].text.rstrip(" ."))
    if label not in FOLDERS or len(label) < SHORTEST_LABEL:
        return at, at
    first = at + 1 + (kinds[at + 1 : at + 2] == k.COLON)
    begun = kinds[first : first + 1]
    if not begun or begun not in NAMES_BEGIN:
        return at, at
    quoted = begun == k.QUOTED
    end = first + 1 if quoted else _end_of_words(kinds, first)
    closed = end + 1 if kinds[end : end + 1] == k.COMMA or not quoted else end
    beside = (
        label == "folder" or kinds[max(at - 2, 0) : at] in BEHIND_A_LEVEL or kinds[closed:].startswith(k.UNIT)
    )
    parted = at > 0 and (kinds[at - 1] in k.COMMA + k.DASH or items[at - 1].text.rstrip(QUOTES).endswith(","))
    whole = end - at <= LONGEST_FOLDER and not kinds.startswith(k.COMMA + k.QUOTED, end)
    return (first, end) if beside and parted and whole else (at, at)


def _end_of_words(kinds: str, first: int) -> int:
    """The index behind a name without quotation marks; a point may stand inside: `folder Misc.1, box 3`"""
    end = first + 1
    while kinds[end : end + 1] not in SEALED or kinds[end : end + 2] == k.STOP + k.NUMBER:
        end += 1
    return end


# Each reads the item at an index behind those read before it, takes those that belong to it, and returns
# what they are together, or None.


def _turned(out: list[Item], items: Sequence[Item], at: int) -> Item | None:
    return fold_turned(out, items[at]) if kinds_of(out[-1:]) == k.STOP else None


def _section(out: list[Item], items: Sequence[Item], at: int) -> Item | None:
    """`AMZV, f. II. sekce`: a fond that is a section of an office."""
    word = items[at]
    if kinds_of(out[-2:]) != k.UNIT + k.STOP or fold(word.text) not in SECTIONS:
        return None
    fond = out[-2]
    if "fond" not in fond.roles or not str(fond.value).isupper():
        return None
    del out[-2:]
    text, value = f"{fond.text} . {word.text}", f"{fond.value}. {word.text}"
    return Item(k.UNIT, fond.start, word.end, text, value, fond.roles)


def _extent(out: list[Item], items: Sequence[Item], at: int) -> Item | None:
    """`214 л.`, `2 vols`; `в 7 т.`, `У 2 кн.`, with the word that says of how many parts a work is."""
    if kinds_of(out[-1:]) != k.NUMBER or COUNTED.isdisjoint(items[at].roles):
        return None
    first = len(out) - 1
    if first and out[first - 1].text.casefold() in IN_PARTS:
        first -= 1
    extent = chunk(k.EXTENT, [*out[first:], items[at]])
    del out[first:]
    return extent


def _part(out: list[Item], items: Sequence[Item], at: int) -> Item | None:
    """`Slovenska novejša zgodovina, 1. zvezek`, `2. díl`, `2. Bd.`: the number stands before its word."""
    label = items[at]
    kinds = kinds_of(out[-3:])
    if kinds[-1:] == k.ROMAN:
        kinds += k.STOP  # `II osa`, `III köide`
    kinds = kinds[-3:]
    parted = len(kinds) == 3 and kinds[0] in k.COMMA + k.STOP + k.COLON + k.OPEN and kinds[2] == k.STOP
    whole = len(label.text.rstrip(" .")) > 1 and not NUMBERED.isdisjoint(label.roles)
    if not parted or kinds[1] not in k.NUMBER + k.ROMAN or not whole:
        return None
    number = out[-1] if out[-1].kind == k.ROMAN else out[-2]
    while out[-1] is not number:
        out.pop()
    out.pop()
    kind = k.ISSUE if {"volume", "part"}.isdisjoint(label.roles) else k.VOLUME  # `2. Heft`
    return Item(kind, number.start, label.end, label.text, number.text, label.roles)


def _year_of_paper(out: list[Item], items: Sequence[Item], at: int) -> Item | None:
    """`XVe année`: a numeral with its ending is a name elsewhere."""
    label = items[at]
    numeral = ROMAN_ORDINAL.fullmatch(out[-1].text) if kinds_of(out[-1:]) == k.NAME else None
    if numeral is None or "year" not in label.roles:
        return None
    first = out.pop()
    return Item(k.VOLUME, first.start, label.end, f"{first.text} {label.text}", numeral[1], label.roles)


def _slovene_part(out: list[Item], items: Sequence[Item], at: int) -> Item | None:
    """`Slovenska novejša zgodovina, 2. del`: no particle of a Spanish name."""
    particle = items[at]
    named = particle.text == "del" and kinds_of(items[at + 1 : at + 2]) not in (k.NAME, k.PLACE)
    return (
        _part(out, [Item(k.LABEL_WORD, particle.start, particle.end, "del", roles=("part",))], 0)
        if named
        else None
    )


def _chapters(out: list[Item], items: Sequence[Item], at: int) -> Item | None:
    """`paras. 22, 24–5, 59`, `dd. 744, 751`: several of a kind, as the plural of their label says."""
    item = items[at]
    if kinds_of(out[-2:]) not in SEVERAL or not (
        out[-2].text.startswith(CHAPTERS) or _lists_numbers(out[-2], items, at)
    ):
        return None
    first = out[-2]
    del out[-2:]
    text, value = f"{first.text} , {item.text}", f"{first.value}, {item.text}"
    return Item(first.kind, first.start, item.end, text, value, first.roles)


def _lists_numbers(first: Item, items: Sequence[Item], at: int) -> bool:
    """`ПСЗ. Т. XVI. № 11844, 12060`: pages have their label in Russian."""
    last = str(first.value).rpartition(" ")[2]
    smaller, greater = whole(last), whole(items[at].text)
    if smaller is None or greater is None or not first.text.startswith("№"):
        return False
    return kinds_of(items[at + 1 : at + 2]) in SEALED and smaller < greater


def _entry(out: list[Item], items: Sequence[Item], at: int) -> Item | None:
    """`ВОКМ. – КВ 68735`: the book in which a museum enters what it gets, and the number there."""
    parted = len(out) > 1 and out[-2].kind in k.STOP + k.COMMA + k.DASH
    if not parted or out[-1].kind != k.ACRONYM or out[-1].text not in MUSEUM_BOOKS:
        return None
    label = out.pop()
    return chunk(k.UNIT, [label, items[at]], f"{label.text} {items[at].text}", ("unit",))


def _glued_extent(out: list[Item], items: Sequence[Item], at: int) -> Item | None:
    """`М., 1948. – 454с.`"""
    glued = kinds_of(out[-1:]) == k.DASH and items[at].text[-1] in "сc"
    return chunk(k.EXTENT, [items[at]]) if glued else None


def _pages_of_a_book(out: list[Item], items: Sequence[Item], at: int) -> Item | None:
    """`Praha: Prostor, 1999. 364 s.`"""
    counted = items[at].text[:1] not in "fF" and kinds_of(out[-2:]) == k.STOP + k.NUMBER
    return chunk(k.EXTENT, [out.pop(), items[at]]) if counted else None


def _note_of_the_book(out: list[Item], items: Sequence[Item], at: int) -> Item | None:
    """`Marko, Beograd, 71, op. 11`, `Gl. op. 5.`, `Podgornik (op. 5), str. 60`: a Slovene note, no opis."""
    item = items[at]
    if "note" not in item.roles:
        return None
    paged = kinds_of(out[-2:]) in BEHIND_A_PAGE and kinds_of(out[-3:-2]) not in (k.UNIT, k.ARCHIVE)
    alone = kinds_of(items[at + 1 : at + 3]) in NOTHING_MORE or kinds_of(items[at + 1 : at + 2]) == k.CLOSE
    pointed = alone and kinds_of(out[-1:]) == k.SIGNAL
    bracketed = alone and kinds_of(out[-2:]) in (k.NAME + k.OPEN, k.OP_CIT + k.OPEN)
    if not (paged or pointed or bracketed):
        return None
    return Item(k.CROSS_REFERENCE, item.start, item.end, item.text, item.value, ("note",))


def _inventory(out: list[Item], items: Sequence[Item], at: int) -> Item | None:
    return apraksts(out, items[at])


def _folder(out: list[Item], items: Sequence[Item], at: int) -> Item | None:
    """`Box 39, “711—Poland” folder`, `box 12, folder “USSR”`: named by words behind another level.

    `fond PCM, dosar „Minorități”, f. 3`: or before a leaf.
    """
    behind_a_level = kinds_of(out[-3:-1]) == k.UNIT + k.COMMA
    before_a_leaf = kinds_of(out[-2:-1]) == k.COMMA and kinds_of(items[at + 1 : at + 3]) == k.COMMA + k.UNIT
    quoted = items[at].kind == k.QUOTED or items[at].text == "folder"  # `“Laos” folder, box 12`
    if not (behind_a_level or (before_a_leaf and quoted)):
        return None
    pair = [out[-1], items[at]]
    names = [item for item in pair if item.kind == k.QUOTED]
    words = [item for item in pair if item.kind != k.QUOTED]
    if len(names) != 1 or fold(words[0].text.rstrip(" .")) not in FOLDERS:
        return None
    out.pop()
    english = ("folder",) if words[0].text == "folder" else ("folder", "file")
    return chunk(k.UNIT, pair, str(names[0].value), english)


def _named_level(out: list[Item], items: Sequence[Item], at: int) -> Item | None:
    """`Дело «Переписка с Западом». Л. 362`: an archive's file that has a name and no number."""
    leaf_follows = kinds_of(items[at + 1 : at + 3]) in (k.STOP + k.UNIT, k.COMMA + k.UNIT)
    if not leaf_follows or kinds_of(out[-1:]) != k.NAME or out[-1].text not in NAMED_LEVELS:
        return None
    label = out.pop()
    return chunk(k.UNIT, [label, items[at]], str(items[at].value), (NAMED_LEVELS[label.text],))


def _holds_counts(kinds: str) -> bool:
    """Whether there may be words that count, numbers behind a dash or named folders."""
    named = k.QUOTED in kinds and k.UNIT in kinds
    return named or any(sign in kinds for sign in COUNTING)


Reader = Callable[[list[Item], Sequence[Item], int], Item | None]
FOLDER: tuple[Reader, ...] = (_folder,)
READERS: Mapping[str, tuple[Reader, ...]] = {
    k.LABEL_WORD: (_turned, _section, _extent, _part, _year_of_paper, _folder),
    k.WORD: (_turned, _section, _folder),
    k.PARTICLE: (_slovene_part,),
    k.NUMBER: (_chapters, _entry, _glued_extent),
    k.RANGE: (_chapters,),
    k.UNIT: (_note_of_the_book,),
    k.DATE: (_inventory,),
    k.FOLLOWING: (_pages_of_a_book,),
    k.QUOTED: (_folder, _named_level),
}
