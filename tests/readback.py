"""Reading exports back into facts, by what each format's documentation promises and nothing else."""

from __future__ import annotations

import csv
import html
import io
import json
import re
import unicodedata
from typing import Any
from urllib.parse import unquote

import bibtexparser
import rispy

from benes_refs.model import Name, Reference
from benes_refs.writers.common.languages import BABEL

Facts = dict[str, list[str]]

TEX = {
    r"\textbackslash{}": "\\",
    r"\textbraceleft{}": "\x01",
    r"\textbraceright{}": "\x02",
    r"\textasciitilde{}": "~",
    r"\textasciicircum{}": "^",
    r"\&": "&",
    r"\%": "%",
    r"\$": "$",
    r"\#": "#",
    r"\_": "_",
}
TEX_COMMAND = re.compile("|".join(map(re.escape, TEX)))

ARCHIVAL = {
    "author": "document.from",
    "namea": "document.to",
    "title": "document.title",
    "type": "document.type",
    "location": "document.place",
    "address": "document.place",
    "date": "document.date",
    "year": "document.date",
}
PRINTED = {
    "author": "work.authors",
    "editor": "work.editors",
    "translator": "work.translators",
    "title": "work.title",
    "booktitle": "work.container",
    "journal": "work.container",
    "volume": "work.volume",
    "number": "work.issue",
    "publisher": "work.publisher",
    "organization": "work.publisher",
    "location": "work.place",
    "address": "work.place",
    "date": "work.issued",
    "year": "work.issued",
    "url": "work.url",
}
IN_PRINT = PRINTED | {
    "author": "document.from",
    "namea": "document.to",
    "title": "document.title",
    "bookauthor": "work.authors",
    "booktitle": "edition_title",
    "origdate": "document.date",
}
LANGUAGES = {name: code for code, name in BABEL.items()}


def expected(reference: Reference) -> Facts:
    """The facts of a reference, taken from the model without the writers' help."""
    found: Facts = {"kind": [reference.kind]}

    def say(path: str, *values: str) -> None:
        known = [value for value in values if value]
        if known:
            found[path] = found.get(path, []) + known

    if document := reference.document:
        say("document.type", document.type)
        say("document.title", document.title)
        say("document.from", *document.sender)
        say("document.to", *document.recipients)
        say("document.place", document.place)
        say("document.date", document.date)
    if holding := reference.holding:
        say("holding.archive", holding.archive)
        say("holding.name", holding.name)
        say("holding.collection", holding.collection)
        for level, value in holding.shelfmark:
            say(f"holding.shelfmark.{level or 'number'}", value)
    if work := reference.work:
        say("work.authors", *map(name, work.authors))
        say("work.editors", *map(name, work.editors))
        say("work.translators", *map(name, work.translators))
        for path in [
            "title",
            "container",
            "edition",
            "series",
            "volume",
            "issue",
            "place",
            "publisher",
            "issued",
            "url",
        ]:
            say(f"work.{path}", getattr(work, path))
    for path in ("archive_name", "archive_place", "edition_title", "language"):
        say(path, getattr(reference, path))
    say("notes", *reference.notes)
    say("cited_in", *reference.cited_in)
    say("locators", *(joined(locator.label, locator.value) for locator in reference.locators))
    for conflict in reference.conflicts:
        say("conflicts", *(joined(conflict.path, *pair) for pair in conflict.values))
    return found


def name(value: Name) -> str:
    return joined(value.family, value.given, value.particle)


def joined(*parts: str) -> str:
    return "|".join(part.replace("%", "%25").replace("|", "%7C") for part in parts).rstrip("|")


def line(text: str) -> Facts:
    """`path=value; path=value` with percent-escapes."""
    found: Facts = {}
    for pair in text.split("; "):
        path, _, value = pair.partition("=")
        found.setdefault(path, [])
        if value:
            found[path].append(unquote(value, errors="surrogatepass"))
    return found


def from_csl(text: str) -> dict[str, Facts]:
    return {item["id"]: from_data(item["custom"]["benes-refs"]) for item in json.loads(text)}


def from_data(data: dict[str, Any]) -> Facts:
    """The nested facts of JSON, laid flat."""
    found: Facts = {}
    for path, value in data.items():
        if path == "levels":
            for level, _ in value:
                found[f"holding.shelfmark.{level}"] = [mark for other, mark in value if other == level]
        elif path in ("document", "holding", "work"):
            found |= {f"{path}.{inner}": told for inner, told in from_data(value).items()}
        elif path == "shelfmark":
            found |= {f"shelfmark.{level}": [mark] for level, mark in value.items()}
        elif path in ("authors", "editors", "translators"):
            found[path] = [
                joined(one.get("family", ""), one.get("given", ""), one.get("non-dropping-particle", ""))
                for one in value
            ]
        elif path == "locators":
            found[path] = [joined(one.get("label", ""), one.get("value", "")) for one in value]
        elif path == "conflicts":
            found[path] = [joined(one["path"], *pair) for one in value for pair in one["values"]]
        else:
            found[path] = value if isinstance(value, list) else [value]
    return found


def from_bib(text: str) -> dict[str, Facts]:
    library = bibtexparser.parse_string(text)
    assert not library.failed_blocks
    return {entry.key: _entry(entry) for entry in library.entries}


def _entry(entry: Any) -> Facts:
    fields = {field.key: str(field.value) for field in entry.fields}
    exact = line(fields["verba"])
    exact.pop("source")
    says = {"archival": ARCHIVAL, "document": IN_PRINT}.get(fields.get("entrysubtype", ""), PRINTED)
    found: Facts = {"kind": [fields["keywords"]]}
    if "langid" in fields:
        found["language"] = [LANGUAGES[fields["langid"]]]
    for field, path in says.items():
        if field in fields:
            found[path] = _read(field, path, fields[field])
    found |= exact
    return {path: told for path, told in found.items() if told}


def _read(field: str, path: str, value: str) -> list[str]:
    if field == "url":
        return [value]
    if field not in ("author", "editor", "translator", "namea", "bookauthor"):
        return [untex(value)]
    people = [_person(person) for person in split_names(value)]
    if path.startswith("document."):
        return [" ".join(part for part in (given, family) if part) for family, given in people]
    return [joined(family, given) for family, given in people]


def split_names(value: str) -> list[str]:
    """The people of a name list: `and` counts outside braces only."""
    people, depth, start = [], 0, 0
    for match in re.finditer(r"[{}]| and ", value):
        depth += {"{": 1, "}": -1}.get(match[0], 0)
        if match[0] == " and " and depth == 0:
            people.append(value[start : match.start()])
            start = match.end()
    return [*people, value[start:]]


def _person(text: str) -> tuple[str, str]:
    depth = 0
    for position, sign in enumerate(text):
        depth += {"{": 1, "}": -1}.get(sign, 0)
        if sign == "," and depth == 0:
            return untex(text[:position]), untex(text[position + 1 :].strip())
    return untex(text), ""


def untex(text: str) -> str:
    plain = TEX_COMMAND.sub(lambda match: TEX[match[0]].replace("\\", "\x03"), text)
    plain = plain.replace("{", "").replace("}", "")
    return plain.replace("\x01", "{").replace("\x02", "}").replace("\x03", "\\")


def from_ris(text: str) -> dict[str, Facts]:
    mark = "benes-refs: "
    return {
        record["id"]: line(next(note for note in record["notes"] if note.startswith(mark)).removeprefix(mark))
        for record in rispy.loads(text)
    }


def from_csv(text: str) -> dict[str, Facts]:
    rows = csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    return {row["key"]: line(row["exact"]) for row in rows}


def bare(text: str) -> str:
    """Letters and digits alone, for finding a text in what a program prints."""
    return re.sub(r"\W", "", unicodedata.normalize("NFC", text)).casefold()


def raw_bib(text: str) -> dict[str, dict[str, str]]:
    """Key → field → value as it stands between the braces."""
    return {
        entry.key: {field.key: str(field.value) for field in entry.fields}
        for entry in bibtexparser.parse_string(text).entries
    }


def unxml(text: str) -> str:
    """The text of an XML fragment."""
    return html.unescape(re.sub(r"<[^>]+>", " ", text))
