"""Shelfmarks without labels, by the scheme of each archive.

`FO 371/21103, N5697/250/38` in Kew, `RG 59, 861.00/11747` in Washington, `RH 26/162` in the Bundesarchiv,
`7 N 3123` in Vincennes, `R 104356` in the Auswärtiges Amt; and the slash groups of the former USSR.
"""

from __future__ import annotations

from benes_refs.grammar.archives.shelf import NUMBERED_LEVELS, OR, Part, Shelf
from benes_refs.grammar.chunks.marks import MICROFILM
from benes_refs.grammar.chunks.numbers import DASHES
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.lexing.tokens import MISREAD_KEW
from benes_refs.knowledge.registry import Knowledge
from benes_refs.model import Span
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

RUSSIAN = ("fond", "opis", "papka", "delo")
OF_ITS_YEAR = compiled(r"(?:18|19|20)\d\d[-–]")  # `K 63 1936–24/7`: a file of the year in the fond
KEW = ("department", "series", "piece", "item")
SLASHED_FILES = frozenset(("BArch", "SAPMO", "IfZ"))
KEW_PIECE = compiled(r"(\d+)(?:\s*[/–-]\s*([\w-]+)(?:[/\s]\s*(.+))?|\s+(\d[\w/-]*)(?:\s+(.+))?)?")
# `CHAR 20/123`, `NC 18/1/1042`, `L/P&S/12/3408`: where an archive counts by group and two levels more
PAPERS_CODE = compiled(
    r"([A-Z]{2,9}(?: [IVX]{1,4})?|[A-Z](?:/[A-Z]&?[A-Z]?)?)[ /]?"
    r"([^\s/.][^\s/]{0,19}(?:/[^\s/]{1,20})?)/([^\s/]{1,20})"
)
PARTED_PIECE = compiled(r"(?<=/\d\d)\.(?=\d{3}(?!\d))")  # `FO 371/22.723`
KEW_LETTERS = compiled(r"[A-Z]{2,6}")
NO_SIGNS = str.maketrans("", "", "., )")
PRO_SERIES = ("30/", "31/")  # of papers given to the Public Record Office: `PRO 30/69`
KEW_NAMES = {
    "ForeignOffice": "FO", "WarOffice": "WO", "Cabinet": "CAB", "CabinetOffice": "CAB", "Admiralty": "ADM",
    "AirMinistry": "AIR", "ColonialOffice": "CO", "DominionsOffice": "DO", "HomeOffice": "HO",
    "BoardofTrade": "BT",
}  # fmt: skip
PAPERS = compiled(r" (?:Papers|Records|Files|MSS)")
KEW_ITEM = compiled(r"[A-Z]+\d+")
FOREIGN_MINISTRY_OF_THE_GDR = "MfAA"
NUMBERED_SERIES = ("B", "M", "AV")  # of the PA AA; an `R` numbers its files
BEFORE_R = compiled(r"RZ \d+/(?=R)")  # the part of the archive that a number of `R` stands in
FRAMES = compiled(r"[A-Z] \d{5,6}(?:[-–]\d+)?")
LETTERS_FIRST = compiled(r"([A-Z]+)-?(\d.*)")
VINCENNES_TIGHT = compiled(r"(\d{1,2}[A-Z])(\d+)")
DASHED = compiled(r"\d+(?:[-–—]\d+){2,3}|\d+(?:\.\d+){2,3}")
FIRST_JOINT = compiled(r"/")
PARTY_FONDS = ("DY ", "NY ", "DY", "NY")  # `DY 30/J IV 2/2/1251`
LAST_JOINT = compiled(r"[-–/](?=[^-–/]*$)|(?<=[\dIV]) (?=\d+$)")
WHOLE_FILE = compiled(r"I\.\d{3}\.\d+\.\d+")  # of Warsaw's military archive
GROUPED = ("group", "series")
BOUND = ("series", "volume")
OF_A_COUNTRY = compiled(r"([^\W\d]{4}[^\d,]*) (\d{1,4})")  # `Pologne 312`: a series, and one of its volumes
GROUP_AND_FILE = ("group", "file")
LETTERS_AND_NUMBER = (k.ACRONYM + k.NUMBER,)
DASH = compiled(r"[-–—‐‑‒―−]")
WORDS = k.NAME + k.WORD + k.PLACE + k.INITIALS + k.IMPRINT
LONGEST_LEAF = 5  # digits: a longer number without a label is a document's


OF_A_FILE = ("Decimal", "Central Decimal")  # `Decimal File 760F.62/1420`: the label says no more


def slashed(item: Item) -> Item | None:
    """`33987-3-628`, `ERA.957.14.120`, `558.11.27.24` with slashes; None for what is no shelfmark."""
    if item.kind != k.CODE or not DASHED.fullmatch(item.text):
        return None
    return Item(k.SLASHES, item.start, item.end, DASHES.sub("/", item.text).replace(".", "/"))


def read_slashes(shelf: Shelf, item: Item, knowledge: Knowledge) -> None:
    """`010/11/77/118`: named by the archive; without one the levels stay unnamed for resolution to name."""
    parts = item.text.split("/")
    if not shelf.archive:
        registry_number = KEW_ITEM.fullmatch(parts[0])
        shelf.levels += [("item", item.text)] if registry_number else [("", part) for part in parts]
        return
    names = knowledge.positional_levels(shelf.archive, len(parts)) or RUSSIAN[: len(parts)]
    for name, part in zip(names, parts, strict=False):
        if name == "list":
            shelf.add_leaf(part, "folio")
            shelf.places.append(("locator", Span(item.end - len(part), item.end)))
        else:
            shelf.add(name, part)
    for part in parts[len(names) :]:
        shelf.add_leaf(part, "folio")


def name_parts(shelf: Shelf, parts: Sequence[Part]) -> None:
    """Name the parts that carry no label."""
    scheme = shelf.scheme
    if "department" in scheme:
        _kew(shelf, parts)
    elif "record_group" in scheme:
        _washington(shelf, parts)
    elif shelf.archive in SLASHED_FILES:
        _bundesarchiv(shelf, parts)
    elif scheme[:2] == ("series", "file"):
        _series_and_file(shelf, parts)
    elif scheme[:2] == ("series", "piece"):
        _vincennes(shelf, parts)
    elif len(scheme) > 1 and not shelf.levels and _collection_first(parts[0].text):
        shelf.collection, *values = parts[0].text.split("/")
        shelf.levels += zip(scheme, values, strict=False)
    else:
        _in_order(shelf, parts)


def _in_order(shelf: Shelf, parts: Sequence[Part]) -> None:
    """The levels that are not yet said, one after another; the rest are leaves."""
    grouped = (shelf.scheme[:1] == ("group",) and len(shelf.scheme) == 3) or not shelf.scheme
    if shelf.scheme == GROUP_AND_FILE and not shelf.has("file") and WHOLE_FILE.fullmatch(parts[0].text):
        shelf.add("file", parts[0].text)  # `CAW, I.303.4.1956`
        _leaves(shelf, parts[1:])
        return
    if shelf.scheme == GROUP_AND_FILE and not shelf.levels and kinds_of(parts[0].items) in LETTERS_AND_NUMBER:
        shelf.levels += zip(
            shelf.scheme, [item.text for item in parts[0].items], strict=True
        )  # `AAN, MSZ 6749`
        _leaves(shelf, parts[1:])
        return
    if not shelf.levels and grouped and (code := PAPERS_CODE.fullmatch(parts[0].text)):
        levels = shelf.scheme or ("group", "", "")  # named when the archive is known
        shelf.levels += zip(levels, code.groups(), strict=True)
        _leaves(shelf, parts[1:])
        return
    if shelf.scheme[:2] == BOUND and not shelf.levels and (bound := OF_A_COUNTRY.fullmatch(parts[0].text)):
        shelf.levels += zip(BOUND, bound.groups(), strict=True)
        parts = parts[1:]
    of_a_year = shelf.country == "HU" and len(parts) > 1 and OF_ITS_YEAR.match(parts[-1].text)
    file, parts = (parts[-1:], parts[:-1]) if of_a_year else ((), parts)
    free = [level for level in shelf.scheme if not shelf.has(level)]
    if shelf.has("box"):
        free = [level for level in free if level != "carton"]
    numbered = shelf.collection.rpartition("(")[2].removesuffix(")").isdigit()  # `Збирка Пижона (80)`
    if len(free) > 1 and shelf.collection and (free[0] in GROUPED or (free[0] == "fond" and numbered)):
        free = free[1:]
    if not shelf.scheme and all(OR in level for level, _ in shelf.levels):
        shelf.levels.insert(0, (NUMBERED_LEVELS, parts[0].text))  # `tamże, 237/V-6, k. 3`
        parts = parts[1:]
    elif not shelf.scheme and shelf.levels:
        parts = _before_labels(shelf, parts)
    if parts and len(free) == len(shelf.scheme) and (values := _joined(parts[0], len(free))):
        parts = [*(Part(parts[0].items, value) for value in values), *parts[1:]]
    for level, part in zip(free, parts, strict=False):
        shelf.add(level, part.text)
    shelf.levels += [("item", part.text) for part in file]
    _leaves(shelf, parts[len(free) :])


def _before_labels(shelf: Shelf, parts: Sequence[Part]) -> Sequence[Part]:
    """`Staatsarchiv Leipzig, B 12/3, Bd. 3`: the code before a label; the leaves are left."""
    code = [part for part in parts if part.items[0].kind not in (k.NUMBER, k.RANGE)]
    said = ", ".join([part.text for part in code])
    if said and not shelf.has("group"):
        shelf.levels.insert(0, ("group" if said[0].isalpha() else "file", said))
    elif said:
        shelf.add("unit" if shelf.has_volume else "file", said)  # `Bestand 12, B 12/3`
    return [part for part in parts if part not in code]


def _joined(part: Part, levels: int) -> list[str]:
    """`12/7` where an archive has two levels, `334–18–54` where it has three: all of them in one."""
    kind = part.items[0].kind
    dashed = kind == k.CODE and part.text[0].isdigit()
    values = part.text.split("/") if kind == k.PAIR else DASH.split(part.text) if dashed else []
    values = [value.strip() for value in values]
    if kind == k.RANGE and levels > 2 and part.text.replace("-", "").isdigit():
        return DASH.split(part.text)  # `АЈ, 37-21`: a fond and what is in it
    return values if len(values) == levels else []


def _leaves(shelf: Shelf, parts: Sequence[Part]) -> None:
    for part in parts:
        if part.is_number and len(part.text) > LONGEST_LEAF:
            shelf.add("document", part.text)
        elif part.items[0].kind in (k.NUMBER, k.RANGE):
            shelf.add_leaf(part.text, "folio")
            shelf.places.append(("locator", Span(part.items[0].start, part.items[-1].end)))


def _collection_first(text: str) -> bool:
    """`Volkogonov collection/21/172`"""
    first, slash, _ = text.partition("/")
    return bool(slash) and any(c.islower() for c in first) and not any(c.isdigit() for c in first)


def _kew(shelf: Shelf, parts: Sequence[Part]) -> None:
    """`FO 371/21103, N5697/250/38`, `F.O. 371/21104/N3287`, `FO/371/21104/N3287`, `CAB 27/623, FP(36)26`"""
    first = parts[0]
    letters, figures = _apart(first)
    letters = KEW_NAMES.get(letters, letters)
    named = "" if letters else _department(shelf.collection)
    if named:
        letters, shelf.collection = named, ""
        shelf.levels += zip(KEW, (letters, *figures.split("/", maxsplit=2)), strict=False)
    elif first.items[0].kind == k.SLASHES and first.text.startswith(PRO_SERIES):
        given, series, *piece = first.text.split("/", maxsplit=3)  # `PRO 30/69/758/1`
        shelf.levels += zip(KEW, ("PRO", f"{given}/{series}", *piece), strict=False)
    elif first.items[0].kind == k.SLASHES:
        shelf.levels += zip(KEW, first.text.split("/", maxsplit=3), strict=False)
    elif found := KEW_PIECE.fullmatch(figures):
        values = [value for value in (letters, *found.groups()) if value]
        shelf.levels += zip(KEW if letters else KEW[1:], values, strict=False)
    else:
        shelf.add("department", first.text)
    for part in parts[1:]:
        if part.is_number and not shelf.has("piece"):
            shelf.add("piece", part.text)
        elif not shelf.has("item"):
            shelf.add("item", part.text)
        elif part.is_number and len(part.items) == 1:
            _leaves(shelf, [part])


def _department(collection: str) -> str:
    """The letters for what stands as a collection: `PRO: PREM, 4/30/8`, `PRO, Cabinet Papers 23/45`."""
    if KEW_LETTERS.fullmatch(collection):
        return collection
    return KEW_NAMES.get(PAPERS.sub("", collection).replace(" ", ""), "")


def _apart(part: Part) -> tuple[str, str]:
    """A department's letters without their points, and the figures after them."""
    text = PARTED_PIECE.sub("", MISREAD_KEW.sub("FO", part.text))
    at = next((n for n, sign in enumerate(text) if sign.isdigit()), len(text))
    return text[:at].rstrip("/").translate(NO_SIGNS), text[at:].strip()


def _washington(shelf: Shelf, parts: Sequence[Part]) -> None:
    """`861.00/11747` is a decimal file and a document in it; `SD/861.00/11747` names the group first.

    Words between the group and a box name a series: `RG 84, Moscow Embassy, box 39`.
    """
    for part in parts:
        if part.text in OF_A_FILE:
            continue
        lettered = not any(sign.isdigit() for sign in part.text)  # `RG 59, CFPF 1967–69, box 5`
        if (part.items[0].kind in WORDS or lettered) and (not shelf.has("series") or part.text.istitle()):
            _put_series(shelf, part.text)
            continue
        numbers = part.text.split("/")
        if MICROFILM.fullmatch(numbers[0]):
            _on_film(shelf, numbers)
            continue
        if part.items[0].kind == k.SLASHES and not numbers[0][:1].isdigit():
            shelf.add("group", numbers.pop(0))
        if not shelf.has("file"):
            shelf.add("file", numbers[0])
            if len(numbers) > 1:
                shelf.add("document", "/".join(numbers[1:]))


def _put_series(shelf: Shelf, words: str) -> None:
    """`RG 84, Records of the Foreign Service Posts, Moscow Embassy, Box 39`: a series in a series."""
    named = next((n for n, (level, _) in enumerate(shelf.levels) if level == "series"), None)
    if named is None:
        shelf.add("series", words)
    else:
        shelf.levels[named] = ("series", f"{shelf.levels[named][1]}, {words}")


def _on_film(shelf: Shelf, numbers: Sequence[str]) -> None:
    """`T-120/1037/1912/429293`: publication, reel, serial and frame."""
    shelf.levels += zip(("series", "reel", "file"), numbers, strict=False)
    if numbers[3:]:
        shelf.add_leaf("/".join(numbers[3:]), "frame")


def _bundesarchiv(shelf: Shelf, parts: Sequence[Part]) -> None:
    """`RH 26/162`, `MSG 2-12200`, `R 43 II/1496`, `R 55 1270`: the file stands behind the last joint.

    `R 55, 1270, Bl. 8`, `NS 19, 2743, 8–9`: or behind the group's comma.
    """
    joint = FIRST_JOINT if parts[0].text.startswith(PARTY_FONDS) else LAST_JOINT
    group, *file = joint.split(parts[0].text, maxsplit=1)
    rest = parts[1:]
    if rest and not file and rest[0].is_number and not shelf.has(shelf.scheme[1]):
        file, rest = [rest[0].text], rest[1:]
    shelf.add("group", group)
    if file:
        shelf.add(shelf.scheme[1], file[0])
    _leaves(shelf, rest)


def _series_and_file(shelf: Shelf, parts: Sequence[Part]) -> None:
    """`R 104356`, `R104356`, `M 1, C 359/75`, `RZ 211/R 104356`, `R 104356, E 468123–125`"""
    filmed = [part for part in parts[1:] if FRAMES.fullmatch(part.text)]
    for part in filmed:
        shelf.add_leaf(part.text, "frame")
        shelf.places.append(("locator", Span(part.items[0].start, part.items[-1].end)))
    parts = [part._replace(text=BEFORE_R.sub("", part.text)) for part in parts if part not in filmed]
    if len(parts) > 1 and not parts[1].is_number:
        shelf.levels += [("series", parts[0].text), ("file", parts[1].text)]
        _leaves(shelf, parts[2:])
        return
    if shelf.collection == FOREIGN_MINISTRY_OF_THE_GDR and not shelf.has("file"):
        shelf.add("file", parts[0].text)  # `PA AA, MfAA, C 359/75`
        _leaves(shelf, parts[1:])
        return
    if shelf.has_volume:  # `B 42, Bd. 1234`
        shelf.levels.insert(0, ("series", parts[0].text))
        _leaves(shelf, parts[1:])
        return
    series, _, file = parts[0].text.partition(" ")
    if series in NUMBERED_SERIES and file and len(parts) > 1 and parts[1].is_number:
        shelf.levels += [("series", parts[0].text), ("file", parts[1].text)]  # `PA AA, B 42, 1005`
        _leaves(shelf, parts[2:])
        return
    if series in NUMBERED_SERIES and "/" in file:
        number, _, file = file.partition(" (")[0].partition("/")
        series = f"{series} {number}"  # `B 150/197`
    if not file and (found := LETTERS_FIRST.match(series)):
        series, file = found[1], found[2]
    shelf.levels += [("series", series), ("file", file)] if file else [("file", series)]
    _leaves(shelf, parts[1:])


def _vincennes(shelf: Shelf, parts: Sequence[Part]) -> None:
    """`7 N 3123`, `7N3123`, `GR 7 N 3123`, `F/7/13506`: series 7 N, piece 3123"""
    text = parts[0].text
    if found := VINCENNES_TIGHT.fullmatch(text):
        text = " ".join(found.groups())
    series, _, piece = text.rpartition(" " if " " in text else "/")
    shelf.levels += [("series", series), ("piece", piece)] if series else [("series", piece)]
    _leaves(shelf, parts[1:])
