"""BibTeX for the classic styles (plain, alpha …): what they cannot print apart is said in words.

The entry is the biblatex one (see `common/bib.py`) with the old types, names and dates; no fact is lost.
"""

from __future__ import annotations

import re

from benes_refs.model import Parsed, Reference
from benes_refs.quick.typing import Sequence
from benes_refs.writers.common import bib, bibfile, csl, dates, words
from benes_refs.writers.common.bib import Entry

SUFFIXES = (".bibtex",)
BIBLIOGRAPHY = True

OLD_NAMES = {"location": "address"}
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MISC = (
    "author",
    "namea",
    "nameatype",
    "title",
    "howpublished",
    "type",
    "location",
    "date",
    "url",
    "note",
    "entrysubtype",
)
"""The fields of the biblatex entry that a classic `misc` keeps."""


def render(parsed: Sequence[Parsed]) -> str:
    return bibfile.render(parsed, entry)


def merge(existing: str, parsed: Sequence[Parsed]) -> str:
    return bibfile.merge(existing, parsed, entry)


def entry(reference: Reference) -> Entry:
    """The reference as a classic BibTeX entry."""
    modern, says = bib.shape(reference)
    if modern.says.get("author") == []:
        for stand_in in ("author", "options"):
            modern.tex.pop(stand_in)
    made = classic(modern, reference)
    old_date(made, modern)
    old_says = {OLD_NAMES.get(name, name): path for name, path in says.items()} | {"year": says["date"]}
    bib.finish(made, reference, old_says)
    return made


def classic(modern: Entry, reference: Reference) -> Entry:
    """The old entry type whose mandatory fields are there, with its old field names."""
    has_author = "author" in modern.tex
    if "vol. " in modern.tex.get("titleaddon", "") + modern.tex.get("booktitleaddon", ""):
        return misc(modern, reference)
    if modern.type in ("article", "book") and has_author:
        kept = modern.type
    elif modern.type in ("book", "collection"):
        kept = "proceedings"
    elif modern.type == "incollection":
        kept = modern.type
    else:
        return misc(modern, reference)
    left_out = ("date", "origdate", "translator", "editor" if kept == "book" else "")
    names = {name: OLD_NAMES.get(name, name) for name in modern.tex if name not in left_out}
    return Entry(
        kept,
        {names[name]: value for name, value in modern.tex.items() if name in names},
        {names[name]: told for name, told in modern.says.items() if name in names},
    )


def misc(modern: Entry, reference: Reference) -> Entry:
    """Author, title, where it is found and, for a document, what it is, from where and when."""
    names = {name: OLD_NAMES.get(name, name) for name in MISC if name in modern.tex and name != "date"}
    made = Entry(
        "misc",
        {names[name]: modern.tex[name] for name in names},
        {names[name]: modern.says[name] for name in names if name in modern.says},
    )
    if "howpublished" not in made.tex:
        made.put("howpublished", imprint(modern))
    document = reference.document
    if document and csl.is_archival(reference):
        when = dates.words(document.date) if document.date else ""
        what = (document.type.capitalize(), document.place, when)
        made.put("note", ", ".join(part for part in what if part))
    return made


def imprint(modern: Entry) -> str:
    """`In Documents diplomatiques français, Series 2, vol. 6, pp. 296-297` for types that do not print it."""

    def said(name: str, label: str = "") -> str:
        told = modern.says.get(name)
        return f"{label}{told[0]}" if told else ""

    pages = said("pages")
    parts = (
        said("booktitle", "In "),
        said("journal", "In "),
        said("titleaddon"),
        said("booktitleaddon"),
        said("series"),
        said("volume", "vol. "),
        said("number", "no. "),
        said("publisher"),
        said("organization"),
        words.page_range(pages) if pages else "",
    )
    return ", ".join(part for part in parts if part)


def old_date(made: Entry, modern: Entry) -> None:
    """`year` and `month`; a date without a certain year stays in `date`, which old styles pass over."""
    told = modern.says.get("date") or [""]
    match = re.match(r"(\d{4})(?!\d)(?:-(0[1-9]|1[0-2]))?", told[0])
    if not match:
        made.tex["date"] = modern.tex["date"]
        made.says["date"] = told if told[0] else []
        return
    made.tex["year"] = match[1]
    made.says["year"] = [match[1]]
    if match[2]:
        made.tex["month"] = MONTHS[int(match[2]) - 1]
