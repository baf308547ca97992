"""A shelfmark read: what each number is, the archive decides.

Labels say what a number may be; of that the archive's own levels choose.  Numbers without labels are named
by the archive's scheme (schemes.py): its slash group, or the parts of its shelfmarks.
"""

from __future__ import annotations

from benes_refs.grammar.archives.archival import OF_A_YEAR
from benes_refs.grammar.archives.collected import (
    LIBRARY_LEVELS,
    collection_as_level,
    number_as_file,
    read_collection,
    usual_levels,
)
from benes_refs.grammar.archives.departments import in_order, with_department
from benes_refs.grammar.archives.fascicles import in_its_fascicle, is_fond, parted_dash, with_listed_files
from benes_refs.grammar.archives.levels import BOUND, FASCICLE, LEAF, SIDE, level_of
from benes_refs.grammar.archives.republics import of_a_place
from benes_refs.grammar.archives.schemes import OF_ITS_YEAR, name_parts, read_slashes, slashed
from benes_refs.grammar.archives.shelf import OR, Part, Shelf
from benes_refs.grammar.archives.which_archive import archive_meant, implied_archive
from benes_refs.grammar.archives.years import is_level, without_year, year_with_number
from benes_refs.grammar.chunks.marks import DECIMAL_FILE, MANUSCRIPTS
from benes_refs.grammar.chunks.numbers import locator_value
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.text import NoteText
from benes_refs.grammar.lexing.kew import as_printed
from benes_refs.knowledge.registry import Knowledge
from benes_refs.model import Span
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

FOND_LETTERS = ("f .", "F .", "ф .", "Ф .", "fond")
FILED = ("series", "file")
SOVIET = ("fond", "opis", "delo")
NO_DIGIT = compiled(r"\D*")
OPEN_LEVELS = frozenset(("fond", "carton", "box", "folder", "file", "delo", "unit", LEAF))
LETTERS = 3  # of what may stand inside a shelfmark
ROLLS = ("Стб", "стб", "Столб", "столб", "Стлб", "стлб")  # pasted papers, as old offices kept them
PARTED = k.COMMA + k.STOP + k.COLON + k.DASH + k.AND + k.YEAR + k.YEARS + k.EXTENT


def read_shelf(
    archive: Item | None,
    collection: Sequence[Item],
    numbers: Sequence[Item],
    note: NoteText,
    knowledge: Knowledge,
) -> Shelf:
    """Read a shelfmark by its archive's levels; without one, numbers in slashes keep unnamed levels."""
    shelf = Shelf()
    if collection and collection[0].text == "при":
        collection = ()  # `ЦПА ИМЛ при ЦК КПСС`
    if collection and collection[0].text in MANUSCRIPTS:
        collection, numbers = (), [*collection, *numbers]  # `India Office Records, Mss Eur F112/236`
    shelf.archive = "" if archive else implied_archive(numbers)
    if archive is not None:
        kew = archive.kind == k.DEPARTMENT
        shelf.archive = "TNA" if kew else archive_meant(archive, [*collection, *numbers], knowledge)
        shelf.name = note.clean(archive.start, archive.end).strip(" ,.:")
        shelf.places.append(("holding.archive", Span(archive.start, archive.end)))
        if elsewhere := of_a_place(archive, collection, numbers):
            _rename(shelf, archive, collection[elsewhere - 1], note)
            collection = collection[elsewhere:]
    known = knowledge.archive(shelf.archive) if shelf.archive else None
    shelf.country = known.country if known is not None else ""
    shelf.scheme = known.levels if known else usual_levels(shelf.name)
    if "department" in shelf.scheme:
        collection, numbers = with_department(shelf, collection, numbers)
    read_collection(shelf, collection, note)
    _read_numbers(shelf, [item for item in numbers if item.kind != k.ABBREVIATION], note, knowledge)
    collection_as_level(shelf)
    if "department" in shelf.scheme:
        shelf.levels.sort(key=in_order)  # `FO 371, vol. 12593, N2388`: the piece stands before its item
    number_as_file(shelf)
    if mark := _before_locator(shelf, numbers):
        shelf.places.append(("holding.shelfmark", Span(mark[0].start, mark[-1].end)))
    return shelf


def _rename(shelf: Shelf, archive: Item, last: Item, note: NoteText) -> None:
    """The archive has words more to its name, and is none that is known."""
    shelf.archive, shelf.name = "", note.clean(archive.start, last.end).strip(" ,.:")
    shelf.places[-1] = ("holding.archive", Span(archive.start, last.end))


def _before_locator(shelf: Shelf, numbers: Sequence[Item]) -> Sequence[Item]:
    """The numbers that say where the file lies, without the leaves behind them and the sign between."""
    located = {span.start for name, span in shelf.places if name == "locator"}
    mark = list(numbers)
    while mark and (mark[-1].start in located or mark[-1].kind in PARTED):
        mark.pop()
    return mark


def _read_numbers(shelf: Shelf, numbers: Sequence[Item], note: NoteText, knowledge: Knowledge) -> None:
    """Labelled numbers one by one; what has no label is gathered and named by the archive's scheme."""
    numbers = without_year(shelf, parted_dash(shelf, with_listed_files(numbers)))
    parts: list[list[Item]] = []
    opened = 0  # how many levels were said before the parts without labels
    open_part = False
    for at, item in enumerate(numbers):
        rest = numbers[at + 1 :]
        if item.kind == k.YEAR and open_part and parts[-1][-1].kind in k.NAME + k.ACRONYM:
            parts[-1].append(item)  # `E 2001 (D) 3/65`
        elif shelf.levels and not (shelf.country == "US" and item.kind == k.YEARS) and is_level(numbers, at):
            shelf.add("year", year_with_number(item, rest))
        elif item.kind in PARTED:
            open_part = open_part and parts[-1][-1].kind == k.DEPARTMENT  # `FO, 371/23689`
        elif open_part and _continues(parts[-1], item, rest):
            parts[-1].append(item)
        elif parts and item.kind == k.UNIT and set(item.roles) >= FASCICLE and is_fond(shelf, parts):
            told = [run for run in parts if run is parts[0] or not _is_word(run, shelf)]
            in_its_fascicle(shelf, [Part(run, note.clean(run[0].start, run[-1].end)) for run in told], item)
            parts, open_part = [], False
        elif item.kind == k.ISSUED and shelf.levels and not open_part:
            continue  # `т. 1 (1948 г.), л. 31`: when its papers were written
        elif item.kind == k.SLASHES and shelf.levels and OF_A_YEAR(item.text):
            shelf.document = shelf.document or item.text
        elif not _labelled(shelf, item, rest, knowledge) and item.kind not in k.ASIDE + k.WORD + k.IN + k.TO:
            opened = opened if parts else len(shelf.levels)
            parts.append([item])
            open_part = True
    named = [Part(run, as_printed(run, note)) for run in parts if not _is_word(run, shelf)]
    if named:
        said = list(shelf.levels)
        name_parts(shelf, named)
        if (
            said and shelf.scheme and shelf.levels[: len(said)] == said
        ):  # else they are in their order already
            shelf.levels[opened:] = [*shelf.levels[len(said) :], *said[opened:]]


def _continues(part: Sequence[Item], item: Item, rest: Sequence[Item]) -> bool:
    """`7 N 3123`, `FP(36)26`, `R 43 II/1496`: an item that goes on with a part that has no label."""
    if item.kind == k.ISSUE or (item.kind == k.CODE and OF_ITS_YEAR.match(item.text)):
        return item.kind == k.ISSUE and part[-1].kind == k.NUMBER
    if item.kind == k.ASIDE:
        dated = k.DATE in kinds_of(item.parts)  # `WO 33 962 (31 August 1918)`
        return not dated and k.LABEL_WORD not in kinds_of(item.parts)  # `496 AP 9 (fonds Daladier)`
    if item.kind == k.NAME and len(item.text) > LETTERS and kinds_of(part) == k.NUMBER:
        return False  # `AJ 385 Ambasada Kraljevine Jugoslavije, š. 4`: the fond's name
    labelled = k.UNIT + k.PAGES + k.VOLUME + k.DOC_NUMBER + k.CHAPTER + k.SERIES + k.WORD + k.IN + k.TO
    return item.kind not in labelled


def _is_word(run: Sequence[Item], shelf: Shelf) -> bool:
    """`Annex 2` is no part of a shelfmark, nor is a name: `fond 837, KPR, …`, `Centralni komitet`.

    In Washington a name is a series: `RG 84, Moscow Embassy Files, Box 39`.
    """
    if run[0].kind == k.NAME and len(run[0].text) > 3 and run[-1].kind == k.NUMBER:
        # `MAE, Pologne 312, fol. 45`, `PA AA, Türkei 134, Bd. 5`
        return shelf.scheme[:2] != BOUND and not (shelf.scheme[:2] == FILED and shelf.has_volume)
    if "record_group" in shelf.scheme:
        return False
    figured = any(item.kind == k.ROMAN or not NO_DIGIT.fullmatch(item.text) for item in run)
    return not figured and sum(len(item.text) for item in run) > 2


def _labelled(shelf: Shelf, item: Item, rest: Sequence[Item], knowledge: Knowledge) -> bool:
    """Read a number that says what it is; False where it does not."""
    value = str(item.value)
    counted = next((role for role in item.roles if role in shelf.scheme and not shelf.has(role)), "")
    counted = counted or (_in_polish(shelf, item, rest) if item.kind == k.VOLUME else "")
    if item.kind == k.UNIT:
        _unit(shelf, item, rest, knowledge)
    elif item.kind in (k.VOLUME, k.ISSUE) and counted:
        shelf.add(counted, value)  # `AMSZ, z. 7, w. 12, t. 96`
    elif item.kind == k.PAGES and item.text.startswith(ROLLS) and not shelf.has("delo"):
        shelf.add("delo", value)  # `РГАДА. Ф. 210. Стб. 75. Л. 44`
    elif item.kind == k.PAGES:
        delo_follows = any({"delo", "file"} & set(other.roles) for other in rest if other.kind == k.UNIT)
        if "papka" in item.roles and delo_follows and not shelf.has("papka"):
            shelf.add("papka", value)
        else:
            shelf.add_leaf(value, "page", item)
    elif item.kind in (k.VOLUME, k.SERIES):
        _bound(shelf, item, value)
    elif item.kind == k.ISSUE and not shelf.has("delo") and (shelf.has("opis") or _counts_files(shelf, rest)):
        shelf.add("delo", value)  # `РО ИРЛИ. Ф. 93. Оп. 3. № 1255`
    elif item.kind == k.ISSUE and "/" in value and shelf.levels and _counts_cartons(shelf):
        pass  # `k. 112, č. 2345/40`: the registry's number and its year
    elif item.kind == k.ISSUE and "item" in shelf.scheme and shelf.has("carton") and not shelf.has("item"):
        shelf.add("item", value)
    elif item.kind in (k.ISSUE, k.DOC_NUMBER):
        shelf.document = shelf.document or locator_value(value)
        shelf.places.append(("locator", Span(item.start, item.end)))
    elif item.kind == k.CHAPTER:
        _section(shelf, item, rest)
    elif shelf.scheme == LIBRARY_LEVELS and item.kind in k.NUMBER + k.RANGE and not rest:
        shelf.add_leaf(item.text, "page", item)  # `Oral history interview with Lyle, HSTL, 56–58`
    elif item.kind == k.SLASHES and (not shelf.scheme or "fond" in shelf.scheme):
        read_slashes(shelf, item, knowledge)
    elif shelf.scheme[:2] == SOVIET[:2] and (by_position := slashed(item)) is not None:
        read_slashes(shelf, by_position, knowledge)
    else:
        return False
    return True


def _in_polish(shelf: Shelf, item: Item, rest: Sequence[Item]) -> str:
    """`AWP RF, zesp. 09, inw. 6, t. 46, vol. 38`: a papka and a delo, behind their opis.

    Of `Оп. 1. Ч. 2. Д. 1245` the opis has parts.
    """
    level = "papka" if "folder" in item.roles else "delo"
    if level == "delo" and any("delo" in other.roles for other in rest if other.kind == k.UNIT):
        return ""
    return level if shelf.has("opis") and level in shelf.scheme and not shelf.has(level) else ""


def _section(shelf: Shelf, item: Item, rest: Sequence[Item]) -> None:
    """`РГАДА. Ф. 9. Отд. 1. Кн. 14`: a level; the last of a shelfmark is a place in the file."""
    if any(other.kind in k.UNIT + k.VOLUME for other in rest):
        shelf.add("section", str(item.value))
    elif not shelf.leaf:  # `l. 8, item 3`
        shelf.add_leaf(str(item.value), "chapter", item)


def _counts_cartons(shelf: Shelf) -> bool:
    return "carton" in shelf.scheme or any("carton" in level for level, _ in shelf.levels)


def _bound(shelf: Shelf, item: Item, value: str) -> None:
    """A volume or a series; not `RG 25, vol. 2620, file 50242-40, vol. 1`, the last of the file alone."""
    if item.kind == k.SERIES:
        shelf.add("series", value)
    elif not (shelf.has("volume") and shelf.has("file")):
        shelf.add(_bundle(shelf, item), value)


def _bundle(shelf: Shelf, volume: Item) -> str:
    """What a volume is in the archive: `Bd. 12` a file in Germany, `vol. 21104` a piece in Kew."""
    named = "file" if volume.text.startswith("Bd") and "file" in shelf.scheme else "volume"
    return "piece" if "department" in shelf.scheme else named


def _counts_files(shelf: Shelf, rest: Sequence[Item]) -> bool:
    """`ОР ГПБ. Ф. 601. № 205. Л. 14`, `ІР НБУВ. Ф. 50. № 778`: a number behind a fond or before a leaf."""
    leaf = any("list" in item.roles for item in rest if item.kind == k.UNIT)
    return shelf.has("fond") and (leaf or "delo" in shelf.scheme)


def _unit(shelf: Shelf, item: Item, rest: Sequence[Item], knowledge: Knowledge) -> None:
    """A labelled number; what its letters may also mean stays open where no archive decides."""
    value = locator_value(str(item.value)) if LEAF in item.roles else str(item.value)
    if "registry_number" in item.roles or "subfolder" in item.roles:
        return  # `fasc. 7, s.fasc. 3`: below the levels that the archive names
    if "/" in value and not shelf.has("file") and DECIMAL_FILE.fullmatch(value):
        file, _, document = value.partition("/")
        file = file.partition(" ")[0]  # `861.77 Chinese Eastern/384`
        shelf.levels += [("file", file), ("document", document)]
        return
    if _names_all_levels(shelf, item, value):
        read_slashes(shelf, Item(k.SLASHES, item.start, item.end, value), knowledge)
        return
    level = level_of(shelf, item, rest)
    plain = shelf.scheme or (level == LEAF and SIDE.search(item.text))  # `libro 34, f. 12v`
    others = [] if plain else [role for role in item.roles if role in OPEN_LEVELS - {level}]
    if level == "document":
        shelf.document = shelf.document or value
    elif level == LEAF and value.isalpha() and any(value == said for _, said in shelf.levels):
        pass  # `f. IX, 86/II-99-173, fol. IX, 86/II-151`: a Roman folder, said again
    elif level == LEAF and not others:
        shelf.add_leaf(str(item.value), "folio", item)
    elif level:
        shelf.add(OR.join((level, *others)), value)
        if level == LEAF:
            shelf.places.append(("locator", Span(item.start, item.end)))


def _names_all_levels(shelf: Shelf, item: Item, value: str) -> bool:
    """`RGVA f. 33987/3/1145/22–24`: behind the label of the fond all levels by their places."""
    fond = item.text.startswith(FOND_LETTERS) and shelf.scheme[:2] == SOVIET[:2] and not shelf.levels
    return fond and value.count("/") > 1 and value[0].isdigit()
