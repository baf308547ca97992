"""The model as plain data, in the shape that the JSON output publishes.

Every function leaves out what holds nothing.  Spans become `[start, end]`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from benes_refs.model import (
    Citation,
    Document,
    Holding,
    Locator,
    Name,
    ParsedNote,
    Reference,
    Span,
    Work,
)

Data: TypeAlias = dict[str, object]


def filled(pairs: Iterable[tuple[str, object]]) -> Data:
    """The pairs that hold something."""
    return {key: value for key, value in pairs if value}


def spans(places: Iterable[Span]) -> list[tuple[int, int]]:
    return [(place.start, place.end) for place in places]


def name(value: Name) -> Data:
    """A person with the keys of a CSL name."""
    return filled(
        (
            ("family", value.family),
            ("given", value.given),
            ("non-dropping-particle", value.particle),
        )
    )


def document(value: Document) -> Data:
    return filled(
        (
            ("type", value.type),
            ("title", value.title),
            ("from", value.sender),
            ("to", value.recipients),
            ("place", value.place),
            ("date", value.date),
        )
    )


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
    return filled(
        (
            ("archive", value.archive),
            ("name", value.name),
            ("collection", value.collection),
            ("shelfmark", shelfmark(value.shelfmark)),
        )
    )


def work(value: Work) -> Data:
    return filled(
        (
            ("authors", [name(author) for author in value.authors]),
            ("editors", [name(editor) for editor in value.editors]),
            ("title", value.title),
            ("container", value.container),
            ("edition", value.edition),
            ("series", value.series),
            ("volume", value.volume),
            ("issue", value.issue),
            ("place", value.place),
            ("publisher", value.publisher),
            ("issued", value.issued),
            ("url", value.url),
        )
    )


def locator(value: Locator) -> Data:
    return filled((("label", value.label), ("value", value.value)))


def source_facts(value: Citation | Reference) -> Data:
    """The document, the holding and the work of a citation or a reference."""
    return filled(
        (
            ("document", document(value.document) if value.document else None),
            ("holding", holding(value.holding) if value.holding else None),
            ("work", work(value.work) if value.work else None),
        )
    )


def citation(value: Citation) -> Data:
    data: Data = {"id": value.id, "span": (value.span.start, value.span.end), "text": value.text}
    data["kind"] = value.kind
    data |= filled((("via", value.via), ("ambiguous", value.ambiguous), ("signal", value.signal)))
    if not value.resolved:
        data["resolved"] = False
    data |= source_facts(value)
    data |= filled(
        (
            ("locator", locator(value.locator) if value.locator else None),
            ("reference", value.reference),
            ("unread", spans(value.unread)),
        )
    )
    return data


def note(value: ParsedNote) -> Data:
    data: Data = {"marker": value.note.marker, "span": (value.note.span.start, value.note.span.end)}
    if len(value.note.pieces) > 1:
        data["pieces"] = spans(value.note.pieces)
    if value.note.page is not None:
        data["page"] = value.note.page
    data["text"] = value.text
    data["citations"] = [citation(one) for one in value.citations]
    if value.unread:
        data["unread"] = spans(value.unread)
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
