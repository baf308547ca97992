"""The model as plain data, in the shape that the JSON output publishes.

Every function leaves out what holds nothing.  Spans become `[start, end]`.
"""

from __future__ import annotations

from benes_refs.model import (
    Citation,
    Document,
    Holding,
    Locator,
    Name,
    ParsedNote,
    Reference,
    Work,
)
from benes_refs.quick.typing import Iterable, TypeAlias

Data: TypeAlias = dict[str, object]

NAME = ("family", "given", "non-dropping-particle")
DOCUMENT = ("type", "title", "from", "to", "place", "date")


def filled(pairs: Iterable[tuple[str, object]]) -> Data:
    """The pairs that hold something."""
    return {key: value for key, value in pairs if value}


def stated(keys: Iterable[str], value: Iterable[object]) -> Data:
    """The fields of a value that hold something, under their keys in order."""
    return {key: fact for key, fact in zip(keys, value, strict=True) if fact}


def name(value: Name) -> Data:
    """A person with the keys of a CSL name."""
    return stated(NAME, value)


def document(value: Document) -> Data:
    return stated(DOCUMENT, value)


def shelfmark(levels: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Level → value in the archive's order; a number of unknown level is called `number`.

    A level that comes twice keeps both values under one key, joined by a slash.
    """
    marks: dict[str, str] = {}
    for level, value in levels:
        key = level or "number"
        marks[key] = f"{marks[key]}/{value}" if key in marks else value
    return marks


def repeated_levels(value: Holding) -> list[list[str]]:
    """The levels and values one by one where a level comes more than once, which no object can show."""
    levels = [level for level, _ in value.shelfmark]
    return (
        [[level or "number", mark] for level, mark in value.shelfmark]
        if len(set(levels)) < len(levels)
        else []
    )


def holding(value: Holding) -> Data:
    data = stated(Holding._fields, value)
    if value.shelfmark:
        data["shelfmark"] = shelfmark(value.shelfmark)
    return data


def work(value: Work) -> Data:
    data = stated(Work._fields, value)
    if value.authors:
        data["authors"] = [name(author) for author in value.authors]
    if value.editors:
        data["editors"] = [name(editor) for editor in value.editors]
    if value.translators:
        data["translators"] = [name(translator) for translator in value.translators]
    return data


def locator(value: Locator) -> Data:
    return stated(Locator._fields, value)


def source_facts(value: Citation | Reference) -> Data:
    """The document, the holding and the work of a citation or a reference."""
    data: Data = {}
    if value.document and any(value.document):
        data["document"] = document(value.document)
    if value.holding and any(value.holding):
        data["holding"] = holding(value.holding)
    if value.work and any(value.work):
        data["work"] = work(value.work)
    return data


def citation(value: Citation) -> Data:
    data: Data = {"id": value.id, "span": value.span, "text": value.text, "kind": value.kind}
    if value.via:
        data["via"] = value.via
    if value.ambiguous:
        data["ambiguous"] = True
    if value.signal:
        data["signal"] = value.signal
    if not value.resolved:
        data["resolved"] = False
    data |= source_facts(value)
    if value.locator and any(value.locator):
        data["locator"] = locator(value.locator)
    if value.reference:
        data["reference"] = value.reference
    if value.unread:
        data["unread"] = value.unread
    return data


def note(value: ParsedNote) -> Data:
    data: Data = {"marker": value.note.marker, "span": value.note.span}
    if len(value.note.pieces) > 1:
        data["pieces"] = value.note.pieces
    if value.note.page is not None:
        data["page"] = value.note.page
    data["text"] = value.text
    data["citations"] = [citation(one) for one in value.citations]
    if value.unread:
        data["unread"] = value.unread
    return data


def reference(value: Reference) -> Data:
    """All that is known of a source, exactly; the locators and notes are those that cite it."""
    data: Data = {"kind": value.kind}
    data |= source_facts(value)
    data |= filled(
        (
            ("levels", repeated_levels(value.holding) if value.holding else None),
            ("archive_name", value.archive_name),
            ("archive_place", value.archive_place),
            ("edition_title", value.edition_title),
            ("language", value.language),
            ("notes", value.notes),
            ("cited_in", value.cited_in),
            ("locators", [locator(one) for one in value.locators]),
            (
                "conflicts",
                [
                    {"path": one.path, "values": [list(pair) for pair in one.values]}
                    for one in value.conflicts
                ],
            ),
        )
    )
    return data
