"""The quick-loading form of the knowledge: one text file, two lines an entry, opened entry by entry.

Sections are parted by an empty line: phrases, archives, editions, memoirs, the rest.  An entry is its key and
below it its payload: so a whole section is parted in a few steps, however many entries it has.  Phrases lie
in drawers by the first letters of their first word, for a note has few of the words that they begin with.  In
a drawer stand in turn a word and its phrases, by the word behind it: groups parted by two tabs, each that
word ("" for none) and its phrases parted by tabs: the other words, then `|KIND=value=case` for each reading.
All other payloads are JSON.
"""

from __future__ import annotations

import json
from itertools import chain

from benes_refs.knowledge.fold import fold, folded
from benes_refs.knowledge.phrases import PhraseTable, with_romanisations
from benes_refs.knowledge.unpack import BETWEEN, LETTERS
from benes_refs.model import BenesRefsError
from benes_refs.quick.containers import defaultdict
from benes_refs.quick.typing import Any, Iterable, Mapping

Row = Mapping[str, Any]
SIGNS = frozenset("=|\t\n\x1f")
"""What parts the readings of a phrase from each other."""


def to_json(value: Any) -> str:
    """Compact JSON; dates as YYYY-MM-DD."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)


def pack(phrases: PhraseTable, tables: Iterable[Row]) -> str:
    """The whole file."""
    tables = list(tables)
    sections = (
        in_drawers(pack_phrases(phrases)),
        {row["code"]: to_json(row) for table in tables for row in table.get("archive", ())},
        {row["code"]: to_json(row) for table in tables for row in table.get("edition", ())},
        {family: to_json(titles) for family, titles in memoirs(tables).items()},
        {"settings": to_json(settings(tables))}
        | {"witness": to_json([row for table in tables for row in table.get("witness", ())])}
        | {"spelling": to_json(spelling(tables))},
    )
    return "\n\n".join("\n".join(chain.from_iterable(section.items())) for section in sections) + "\n"


def in_drawers(packed: Mapping[str, str]) -> dict[str, str]:
    """Letters that keys begin with to these keys and their values."""
    drawers: dict[str, list[str]] = defaultdict(list)
    for key, value in packed.items():
        drawers[key[:LETTERS]] += key, value
    return {letters: BETWEEN.decode().join(["", *entries, ""]) for letters, entries in drawers.items()}


def memoirs(tables: Iterable[Row]) -> dict[str, list[str]]:
    """Folded family names, romanised too, to the folded beginnings of the titles of their memoirs."""
    titles: dict[str, list[str]] = {}
    for table in tables:
        for family, known in table.get("memoir", {}).items():
            for name in with_romanisations((family,)):
                folded_titles = (" ".join(folded(title)) for title in with_romanisations(known))
                titles.setdefault(" ".join(folded(name)), []).extend(folded_titles)
    return {family: list(dict.fromkeys(known)) for family, known in titles.items()}


def spelling(tables: Iterable[Row]) -> Row:
    """Persons, words, slips of the pen and works of all files together, each once."""
    lists: dict[str, list[Any]] = {"persons": [], "words": [], "works": []}
    slips: dict[str, str] = {}
    for table in tables:
        given = table.get("spelling", {})
        lists["persons"] += given.get("persons", ())
        lists["words"] += given.get("words", ())
        lists["works"] += table.get("work", ())
        slips |= given.get("slips", {})
    return {"persons": lists["persons"], "words": lists["words"], "slips": slips, "works": lists["works"]}


def settings(tables: Iterable[Row]) -> Row:
    """The `[knowledge]` and `[editions]` tables of all files, laid over each other."""
    merged: dict[str, Any] = {}
    for table in tables:
        merged |= table.get("knowledge", {}) | table.get("editions", {})
    return merged


def pack_names(table: Row) -> str:
    """The names of persons (names.toml), of which a line is a group.

    Given names as they are written and those of Hungarians; folded, the first of a Spaniard's two family
    names, family names of two words, as `liddell_hart`, and what names of rulers begin and end with.
    """
    given, family, rulers = table["given"], table["family"], table["rulers"]
    groups = (
        {name for names in given.values() for name in names},
        given["hungarian"],
        map(fold, family["spanish"]),
        ("_".join(map(fold, name.split())) for name in family["two_words"]),
        set(map(fold, rulers["stems"])),
        set(map(fold, rulers["endings"])),
    )
    return "".join(f"{' '.join(sorted(group))}\n" for group in groups)


def pack_phrases(phrases: PhraseTable) -> dict[str, str]:
    """First folded word to the packed phrases that start with it; of one second word the longest first."""
    packed: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for key in sorted(phrases, key=lambda key: (key[:2], -len(key), key)):
        for reading in phrases[key]:
            if SIGNS & set(reading.value):
                raise BenesRefsError(
                    f"“{reading.value}” in a knowledge file: no code or city may hold = or |."
                )
        readings = "".join(f"|{r.kind}={r.value}={r.case}" for r in phrases[key])
        packed[key[0]]["".join(key[1:2])].append(" ".join(key[2:]) + readings)
    return {
        first: "\t\t".join("\t".join([second, *others]) for second, others in groups.items())
        for first, groups in packed.items()
    }
