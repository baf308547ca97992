"""No fact is lost in any format, whatever a reference holds; the same input gives the same bytes."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import readback
from benes_refs import writers
from benes_refs.model import (
    Conflict,
    Document,
    Holding,
    Locator,
    Name,
    Parsed,
    Reference,
    Source,
    Work,
)
from factories import REFERENCES

CSL_SCHEMA = json.loads((Path(__file__).parent / "data" / "csl-data.json").read_text("utf-8"))
VALIDATOR = jsonschema.Draft7Validator(CSL_SCHEMA)

READERS: dict[str, Callable[[str], dict[str, readback.Facts]]] = {
    "csl-json": readback.from_csl,
    "biblatex": readback.from_bib,
    "bibtex": readback.from_bib,
    "ris": readback.from_ris,
    "csv": readback.from_csv,
}

TRICKY = st.sampled_from(
    [
        "@book{x, y}",
        "100 % & {more} #1 $_^~\\",
        "Smith and Sons, Ltd",
        'He said "no"; k=v',
        "=1+1",
        "Ф. Р-5446",
        "a | b",
        "  two  spaces ",
        "line\nbreak\tand\x1b[31mred",
        "<script>alert(1)</script>",
        "ER  - ",
        "\u202eright to left",
        "De Lacroix",
        "J.Šeby",
        "\\input{/etc/passwd}",
        "O’Neill-Brown",
        "others",
        "von",
    ]
)
LETTERS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=12)
TEXT = st.one_of(st.just(""), TRICKY, LETTERS)
SOME = st.one_of(TRICKY, LETTERS)
DATES = st.sampled_from(
    [
        "",
        "1935",
        "1935-07-01",
        "1936-06/1936-07",
        "1930~",
        "193X",
        "1935-XX",
        "../1931",
        "1931/..",
        "1935-21",
        "?",
    ]
)
NAMES = st.lists(st.builds(Name, SOME, TEXT, TEXT), max_size=2).map(tuple)
PEOPLE = st.lists(SOME, max_size=2).map(tuple)
LEVELS = st.sampled_from(["fond", "opis", "papka", "delo", "", "box", "record_group", "file", "department"])
MARKS = st.lists(st.tuples(LEVELS, SOME), max_size=4).map(tuple)
REFERENCE = st.builds(
    Reference,
    id=st.sampled_from(["key", "kvacek1966", "odd, {key}"]),
    kind=st.sampled_from(
        ["archival", "edition", "memoir", "book", "chapter", "article", "newspaper", "thesis", "web", "other"]
    ),
    document=st.none() | st.builds(Document, TEXT, TEXT, PEOPLE, PEOPLE, TEXT, DATES),
    holding=st.none() | st.builds(Holding, TEXT, TEXT, TEXT, MARKS),
    work=st.none()
    | st.builds(Work, NAMES, NAMES, NAMES, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, DATES, TEXT),
    language=st.sampled_from(["", "fr", "cs", "ru", "xx"]),
    archive_name=TEXT,
    archive_place=TEXT,
    edition_title=TEXT,
    cited_in=st.just(("n1.1",)),
    notes=st.just(("1", "7")),
    locators=st.lists(st.builds(Locator, st.sampled_from(["page", "folio"]), SOME), max_size=2).map(tuple),
    conflicts=st.lists(
        st.builds(Conflict, st.just("work.issued"), st.just((("1966", "n1.1"), ("1968", "n2.1")))), max_size=1
    ).map(tuple),
)


def essay(*references: Reference) -> Parsed:
    return Parsed(Source("essay.txt", ""), (), references)


@pytest.mark.parametrize("format_", READERS)
@given(reference=REFERENCE)
@settings(max_examples=120, deadline=None)
def test_no_fact_is_lost(format_: str, reference: Reference) -> None:
    found = READERS[format_](writers.get(format_).render([essay(reference)]))
    assert list(found.values()) == [readback.expected(reference)]


@given(reference=REFERENCE)
@settings(max_examples=150, deadline=None)
def test_every_csl_item_is_valid(reference: Reference) -> None:
    VALIDATOR.validate(json.loads(writers.get("csl-json").render([essay(reference)])))


@pytest.mark.parametrize("format_", writers.names())
@given(reference=REFERENCE)
@settings(max_examples=40, deadline=None)
def test_two_runs_give_the_same_text(format_: str, reference: Reference) -> None:
    render = writers.get(format_).render
    assert render([essay(reference)]) == render([essay(reference)])


@pytest.mark.parametrize("format_", ["biblatex", "bibtex", "csl-json"])
@given(references=st.lists(REFERENCE, max_size=3))
@settings(max_examples=40, deadline=None)
def test_appending_what_a_file_holds_adds_nothing(format_: str, references: list[Reference]) -> None:
    writer = writers.merging(format_)
    once = writer.merge("", [essay(*references)])
    assert writer.merge(once, [essay(*references)]) == once


@pytest.mark.parametrize("format_", ["ris", "csv", "markdown", "table", "biblatex", "bibtex"])
@given(reference=REFERENCE)
@settings(max_examples=60, deadline=None)
def test_no_control_character_comes_through(format_: str, reference: Reference) -> None:
    text = writers.get(format_).render([essay(reference)]).removeprefix("\ufeff")
    assert not re.search("[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)


@pytest.mark.parametrize("format_", READERS)
def test_the_hand_made_sources_come_back_whole(format_: str) -> None:
    found = READERS[format_](writers.get(format_).render([essay(*REFERENCES)]))
    assert found == {reference.id: readback.expected(reference) for reference in REFERENCES}
