"""A shelfmark read: what each number is, the archive decides.

Labels say what a number may be; of that the archive's own levels choose.  Numbers without labels are named by the
archive's scheme: its slash group, or the parts of its shelfmarks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from benes_refs.grammar import kinds as k
from benes_refs.grammar.archival import LEAVES
from benes_refs.grammar.items import Item
from benes_refs.grammar.numbers import locator_value
from benes_refs.grammar.text import NoteText
from benes_refs.knowledge.load import Knowledge
from benes_refs.model import Holding, Locator, Span

RUSSIAN = ("fond", "opis", "papka", "delo")
PLAIN_LEAF = re.compile(
    r"[\d\s,–-]*\d[\d\s,–-]*(?:[a-zа-я]{1,2}\.?)?[\w\s,.–-]*|[ivxlcIVXLC]+(?:[–-][ivxlc]+)?"
)
PERSONAL = re.compile(r"\b(?:Papers|papers|Collection|collection|Nachlass|Nachlaß|NL|Fonds|MSS?)\b")
LAST_DASH = re.compile(r"[-–/](?=[^-–/]*$)")


@dataclass(slots=True)
class Shelf:
    """A holding as it is read, number by number."""

    archive: str = ""
    name: str = ""
    collection: str = ""
    levels: list[tuple[str, str]] = field(default_factory=list)
    leaf: str = ""
    leaf_label: str = "folio"
    places: list[tuple[str, Span]] = field(default_factory=list)
    document: str = ""

    def has(self, level: str) -> bool:
        return any(name == level for name, _ in self.levels)

    def add_leaf(self, value: str, label: str) -> None:
        value = locator_value(value)
        self.leaf = f"{self.leaf}, {value}" if self.leaf else value
        self.leaf_label = label if not self.places else self.leaf_label
        self.leaf_label = label

    def name_levels(self) -> None:
        """Numbers in slashes in an archive that nobody knows: fond, opis, delo and leaf, as nearly everywhere."""
        named = list(zip(self.levels, ("fond", "opis", "delo", "list"), strict=False))
        self.levels = [
            (level or positional, value)
            for (level, value), positional in named
            if (level or positional) != "list"
        ]
        for (level, value), positional in named:
            if not level and positional == "list":
                self.add_leaf(value, "folio")

    @property
    def holding(self) -> Holding:
        return Holding(self.archive, self.name, self.collection, tuple(self.levels))

    @property
    def locator(self) -> Locator | None:
        if self.leaf:
            return Locator(self.leaf_label, self.leaf)
        return Locator("document", self.document) if self.document else None


def read_shelf(
    archive: Item | None,
    collection: Sequence[Item],
    shelf: Sequence[Item],
    note: NoteText,
    knowledge: Knowledge,
) -> Shelf:
    """Read a shelfmark by the levels of its archive; without one, numbers in slashes keep unnamed levels."""
    out = Shelf()
    levels: tuple[str, ...] = ()
    if archive is not None:
        out.archive = "TNA" if archive.kind == k.DEPARTMENT else _meant(archive, shelf, knowledge)
        out.name = note.clean(archive.start, archive.end).strip(" ,.:")
        out.places.append(("holding.archive", Span(archive.start, archive.end)))
        known = knowledge.archive(out.archive)
        levels = known.levels if known else ()
    while collection and collection[0].text.casefold() in ("the", "la", "le"):
        collection = collection[1:]
    while collection and collection[-1].kind in (k.ABBREVIATION, k.COMMA, k.COLON):
        collection = collection[:-1]
    if collection:
        out.collection = note.clean(collection[0].start, collection[-1].end).strip(" ,.:;–-")
        out.places.append(("holding.collection", Span(collection[0].start, collection[-1].end)))
    if collection and "fond" in collection[0].roles and len(collection) > 1:
        out.levels.append(("fond", note.clean(collection[1].start, collection[-1].end).strip(" ,.:;–-")))
        out.collection = ""
    _read_numbers(out, levels, [item for item in shelf if item.kind != k.ABBREVIATION], note, knowledge)
    _collection_as_level(out, levels)
    if shelf:
        marks = [item for item in shelf]
        out.places.append(("holding.shelfmark", Span(marks[0].start, marks[-1].end)))
    return out


def _meant(archive: Item, shelf: Sequence[Item], knowledge: Knowledge) -> str:
    """Which archive an ambiguous name means (`NA` is in Prague, Kew and Washington): the shelfmark's words tell."""
    if len(archive.roles) < 2:
        return str(archive.value or "")
    said = {role for item in shelf if item.kind == k.UNIT for role in item.roles}
    if any(item.kind == k.DEPARTMENT for item in shelf):
        said.add("department")

    def fit(code: str) -> int:
        known = knowledge.archive(code)
        return len(said & set(known.levels)) if known else 0

    return max(archive.roles, key=fit)


def _collection_as_level(out: Shelf, levels: Sequence[str]) -> None:
    """In AAN, ASMAE and the French foreign ministry the first level is the name of a collection."""
    first = levels[0] if levels else ""
    if out.collection and first in ("group", "series") and not out.has(first):
        if out.archive == "CAW-WBH" or PERSONAL.search(out.collection):
            return
        out.levels.insert(0, (first, out.collection))
        out.collection = ""


def _read_numbers(
    out: Shelf, levels: tuple[str, ...], shelf: Sequence[Item], note: NoteText, knowledge: Knowledge
) -> None:
    codes: list[list[Item]] = []
    joined = False
    words: list[Item] = []
    for at, item in enumerate(shelf):
        rest = shelf[at + 1 :]
        if item.kind in (k.COMMA, k.STOP, k.COLON, k.DASH, k.AND):
            joined = False
            continue
        if item.kind == k.UNIT:
            _unit(out, levels, item, rest)
        elif item.kind == k.PAGES:
            later_delo = any("delo" in other.roles for other in rest if other.kind == k.UNIT)
            if "papka" in item.roles and later_delo and not out.has("papka"):
                out.levels.append(("papka", str(item.value)))
            else:
                _leaf(out, item, "page")
        elif item.kind == k.VOLUME:
            out.levels.append(("volume", str(item.value)))
        elif item.kind == k.ISSUE and codes and joined and codes[-1][-1].kind == k.NUMBER:
            codes[-1].append(item)  # 7 N 3123
        elif item.kind in (k.ISSUE, k.DOC_NUMBER):
            out.document = out.document or locator_value(str(item.value))
            out.places.append(("locator", Span(item.start, item.end)))
        elif item.kind == k.CHAPTER:
            _leaf(out, item, "chapter")
        elif item.kind == k.SERIES:
            out.levels.append(("series", str(item.value)))
        elif item.kind == k.SLASHES and (not levels or "fond" in levels):
            _slashes(out, item, knowledge)
        elif item.kind in (k.YEAR, k.YEARS, k.EXTENT):
            joined = False
        elif item.kind in (k.WORD, k.IN, k.TO):
            words.append(item)
        elif (joined and codes and item.kind != k.ASIDE) or (
            item.kind == k.ASIDE and codes and joined and len(rest) > 0 and rest[0].kind == k.NUMBER
        ):
            codes[-1].append(item)
        elif item.kind != k.ASIDE:
            codes.append([item])
            joined = True
        elif codes and joined:
            codes[-1].append(item)
    if codes:
        _codes(out, levels, codes, note)


def _leaf(out: Shelf, item: Item, label: str) -> None:
    out.add_leaf(str(item.value), label)
    out.places.append(("locator", Span(item.start, item.end)))


def _unit(out: Shelf, levels: tuple[str, ...], item: Item, rest: Sequence[Item]) -> None:
    """A labelled number: of all that its label may mean, what the archive has and is not yet said."""
    roles = item.roles
    value = locator_value(str(item.value)) if "list" in roles else str(item.value)
    fitting = [role for role in roles if role in levels and not out.has(role)]
    deep = out.has("delo") or out.has("file") or out.has("volume") or out.has("item")
    if {"issue", "number"} & set(roles) and not fitting and "folder" not in roles:
        out.document = out.document or value
        return
    if "inventory" in roles and "item" in levels and not out.has("item"):
        out.levels.append(("item", value))
    elif fitting and not (deep and LEAVES & set(roles) and fitting[0] not in ("delo", "file")):
        out.levels.append((fitting[0], value))
    elif LEAVES & set(roles) and not PLAIN_LEAF.fullmatch(value):
        out.levels.append(("folder", value))
    elif LEAVES & set(roles) and (deep or "fond" not in roles or out.has("fond")):
        _leaf(out, item, "folio")
    else:
        role = next((role for role in roles if not out.has(role)), roles[0])
        if role == "inventory" or "inventory" in roles:
            below = any({"delo", "file"} & set(other.roles) for other in rest)
            role = "opis" if below else "item"
        out.levels.append((role, value))


def _slashes(out: Shelf, item: Item, knowledge: Knowledge) -> None:
    parts = item.text.split("/")
    if not out.archive and re.fullmatch(r"[A-Z]+\d+", parts[0]):
        out.levels.append(("item", item.text))
        return
    if not out.archive:
        out.levels += [("", part) for part in parts]
        return
    names = knowledge.positional_levels(out.archive, len(parts)) or RUSSIAN[: len(parts)]
    for name, part in zip(names, parts, strict=False):
        if name == "list":
            out.add_leaf(part, "folio")
            out.places.append(("locator", Span(item.end - len(part), item.end)))
        else:
            out.levels.append((name, part))
    for part in parts[len(names) :]:
        out.add_leaf(part, "folio")


def _codes(out: Shelf, levels: tuple[str, ...], codes: list[list[Item]], note: NoteText) -> None:
    """Parts without labels, by the archive's own scheme."""
    codes = [
        run
        for run in codes
        if not (run[0].kind == k.NAME and len(run[0].text) > 3 and run[-1].kind == k.NUMBER)
    ]
    if not codes:
        return
    texts = [note.clean(run[0].start, run[-1].end) for run in codes]
    if "department" in levels:
        _kew(out, codes, texts)
    elif "record_group" in levels:
        _washington(out, codes, texts)
    elif levels[:2] == ("group", "file") and out.archive == "BArch":
        _bundesarchiv(out, texts, codes)
    elif levels[:2] == ("series", "file"):
        _two_parts(out, texts, codes, ("series", "file"))
    elif levels[:2] == ("series", "piece"):
        head, _, last = texts[0].rpartition(" ")
        out.levels += [("series", head or texts[0]), *([("piece", last)] if head else [])]
        _leaves(out, codes[1:], texts[1:])
    elif "/" in texts[0] and not any(c.isdigit() for c in texts[0].partition("/")[0]) and len(levels) > 1:
        out.collection, *values = texts[0].split("/")
        out.levels += list(zip(levels, values, strict=False))
    elif levels and not all(out.has(level) for level in levels):
        free = [level for level in levels if not out.has(level)]
        if len(free) > 1 and (out.collection and free[0] in ("group", "series")):
            free = free[1:]
        for level, text in zip(free, texts, strict=False):
            out.levels.append((level, text))
        _leaves(out, codes[len(free) :], texts[len(free) :])
    elif levels or out.levels:
        _leaves(out, codes, texts)
    else:
        out.levels += [("file", text) for text in texts[:1]]
        _leaves(out, codes[1:], texts[1:])


def _leaves(out: Shelf, codes: list[list[Item]], texts: list[str]) -> None:
    for run, text in zip(codes, texts, strict=False):
        if run[0].kind == k.NUMBER and len(text) > 5:
            out.levels.append(("document", text))
        elif run[0].kind in (k.NUMBER, k.RANGE):
            out.add_leaf(text, "folio")
            out.places.append(("locator", Span(run[0].start, run[-1].end)))


def _kew(out: Shelf, codes: list[list[Item]], texts: list[str]) -> None:
    first = codes[0]
    if first[0].kind == k.SLASHES:
        parts = first[0].text.split("/")
        names = ("department", "series", "piece", "item")
        out.levels += list(
            zip(names, [*parts[:3], "/".join(parts[3:])] if len(parts) > 3 else parts, strict=False)
        )
    else:
        match = re.match(r"([A-Za-z]+)\.?\s*(\d+)\s*/\s*([\w-]+)(?:/(.+))?", texts[0])
        if match:
            out.levels += [("department", match[1]), ("series", match[2]), ("piece", match[3])]
            out.levels += [("item", match[4])] if match[4] else []
        else:
            out.levels.append(("department", texts[0]))
    for run, text in zip(codes[1:], texts[1:], strict=True):
        if run[0].kind == k.NUMBER and len(run) == 1 and out.has("item"):
            _leaves(out, [run], [text])
        elif not out.has("item"):
            out.levels.append(("item", text))


def _washington(out: Shelf, codes: list[list[Item]], texts: list[str]) -> None:
    for run, text in zip(codes, texts, strict=True):
        parts = text.split("/")
        if run[0].kind == k.SLASHES and not parts[0][:1].isdigit():
            out.levels.append(("group", parts[0]))
            parts = parts[1:]
        if not out.has("file"):
            out.levels.append(("file", parts[0]))
            if len(parts) > 1:
                out.levels.append(("document", "/".join(parts[1:])))


def _bundesarchiv(out: Shelf, texts: list[str], codes: list[list[Item]]) -> None:
    head, *last = LAST_DASH.split(texts[0], maxsplit=1)
    out.levels.append(("group", head))
    if last:
        out.levels.append(("file", last[0]))
    _leaves(out, codes[1:], texts[1:])


def _two_parts(out: Shelf, texts: list[str], codes: list[list[Item]], names: tuple[str, str]) -> None:
    if len(texts) > 1 and not codes[1][0].kind == k.NUMBER:
        out.levels += [(names[0], texts[0]), (names[1], texts[1])]
        _leaves(out, codes[2:], texts[2:])
        return
    head, _, last = texts[0].partition(" ")
    if last:
        out.levels += [(names[0], head), (names[1], last)]
    else:
        match = re.match(r"([A-Z]+)-?(\d.*)", head)
        out.levels += [(names[0], match[1]), (names[1], match[2])] if match else [(names[1], head)]
    _leaves(out, codes[1:], texts[1:])
