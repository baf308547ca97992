"""The JSON output: what `contract.md` and the published schema promise."""

from __future__ import annotations

import json
from importlib import resources
from typing import Any

import jsonschema
import pytest

from benes_refs import writers
from benes_refs.model import (
    BenesRefsError,
    Citation,
    Document,
    Holding,
    Note,
    Parsed,
    ParsedNote,
    Source,
    Span,
)
from benes_refs.writers.json import chunks
from factories import ESSAY, REFERENCES, parsed

SCHEMA = json.loads(
    (resources.files("benes_refs.writers") / "schema" / "benes-refs-1.json").read_text("utf-8")
)


def rendered(*sources: Parsed) -> Any:
    text = writers.get("json").render(sources)
    data = json.loads(text)
    jsonschema.Draft202012Validator(SCHEMA).validate(data)
    return data


def test_the_schema_is_a_valid_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_one_source_is_one_object_that_the_published_schema_accepts() -> None:
    data = rendered(ESSAY)
    assert data["format"] == "benes-refs/1"
    assert data["source"] == "essay.txt"
    assert len(data["notes"]) == len(data["references"]) == len(REFERENCES)


def test_several_sources_are_a_list() -> None:
    data = rendered(ESSAY, parsed(name="second.txt"))
    assert [one["source"] for one in data] == ["essay.txt", "second.txt"]
    assert data[1] == {"format": "benes-refs/1", "source": "second.txt", "notes": [], "references": []}


def test_a_citation_says_what_was_read_and_leaves_out_what_holds_nothing() -> None:
    note = rendered(ESSAY)["notes"][0]
    assert note["citations"] == [
        {
            "id": "n1.1",
            "span": [2, 38],
            "text": "avprf-05-15-111-101-1935-07-01, p. 1",
            "kind": "archival",
            "document": {
                "type": "letter",
                "from": ["Alexandrovskii"],
                "to": ["Litvinov"],
                "place": "Prague",
                "date": "1935-07-01",
            },
            "holding": {
                "archive": "AVPRF",
                "name": "AVP MID FR",
                "shelfmark": {"fond": "05", "opis": "15", "papka": "111", "delo": "101"},
            },
            "locator": {"label": "page", "value": "1"},
            "reference": "avprf-05-15-111-101-1935-07-01",
        }
    ]


def test_a_pointer_back_shows_how_it_was_resolved_and_what_was_not_read() -> None:
    span, text = Span(2, 7), "1 ibid.  … !"
    citation = Citation(
        "n1.1", (span,), text, "other", via="ibid", ambiguous=True, resolved=False, unread=(Span(3, 4),)
    )
    note = ParsedNote(Note("1", (span, Span(9, 12)), page=4), text, (citation,), (Span(9, 10),))
    data = rendered(Parsed(Source("-", text), (note,)))["notes"][0]
    assert data["text"] == "ibid. … !"
    assert data["unread"] == [[9, 10]]
    assert data["pieces"] == [[2, 7], [9, 12]]
    assert data["span"] == [2, 12]
    assert data["page"] == 4
    assert data["citations"][0] == {
        "id": "n1.1",
        "span": [2, 7],
        "text": "ibid.",
        "kind": "other",
        "via": "ibid",
        "ambiguous": True,
        "resolved": False,
        "unread": [[3, 4]],
    }


def test_a_number_of_unknown_level_and_a_repeated_level_are_kept() -> None:
    reference = REFERENCES[0]._replace(
        document=Document(),
        holding=Holding(shelfmark=(("", "17"), ("box", "3"), ("box", "4"))),
    )
    data = rendered(parsed(reference))["notes"][0]["citations"][0]
    assert data["holding"]["shelfmark"] == {"number": "17", "box": "3/4"}
    assert "document" not in data


def test_json_pieces_make_the_same_text() -> None:
    for sources in ([], [ESSAY], [ESSAY, ESSAY]):
        assert "".join(chunks(sources)) == writers.get("json").render(sources)


def test_formats_are_known_by_their_file_names() -> None:
    assert {"json", "csl-json", "table"} <= set(writers.names())
    assert writers.for_suffix("a.json") == "json"
    assert writers.for_suffix("a.json", bibliography=True) == "csl-json"
    assert writers.for_suffix("a.csl.json") == "csl-json"


def test_an_unknown_format_or_suffix_is_one_clear_sentence() -> None:
    with pytest.raises(BenesRefsError, match="Unknown format “pdf”: choose one of"):
        writers.get("pdf")
    with pytest.raises(BenesRefsError, match=r"“refs\.xyz” names no format"):
        writers.for_suffix("refs.xyz")


@pytest.mark.parametrize("name", writers.names())
def test_every_writer_keeps_the_protocol(name: str) -> None:
    writer = writers.get(name)
    assert isinstance(writer.SUFFIXES, tuple)
    assert isinstance(writer.BIBLIOGRAPHY, bool)
    assert writer.render([ESSAY]) == writer.render([ESSAY])
