"""The Python interface: three functions, typed results, one exception."""

from __future__ import annotations

import importlib.resources
import json
from pathlib import Path

import pytest

import benes_refs
from benes_refs import model

ESSAY = Path(__file__).parent.parent / "fixtures" / "essay" / "essay.txt"
TEXT = "A.[^1]\n\n[^1]: Litvinov to Stalin, 3 April 1935, RGASPI: 17/2/31, p. 63.\n"


def test_a_text_is_parsed() -> None:
    parsed = benes_refs.parse(TEXT)
    (note,) = parsed.notes
    (citation,) = note.citations
    assert isinstance(parsed, benes_refs.Parsed)
    assert (citation.kind, citation.holding.archive if citation.holding else "") == ("archival", "RGASPI")
    assert [reference.id for reference in parsed.references] == [citation.reference]


def test_a_text_without_notes_gives_no_notes() -> None:
    assert benes_refs.parse("Nothing here.").notes == ()
    assert benes_refs.parse("").notes == ()


def test_the_format_of_a_text_may_be_named() -> None:
    assert benes_refs.parse(TEXT, format="markdown").source.format == "markdown"
    with pytest.raises(benes_refs.BenesRefsError, match="Unknown input format “nonsense”"):
        benes_refs.parse(TEXT, format="nonsense")


def test_a_file_is_read() -> None:
    parsed = benes_refs.read(ESSAY)
    assert (len(parsed.notes), parsed.source.name) == (33, str(ESSAY))
    assert parsed == benes_refs.read(str(ESSAY))


def test_what_cannot_be_read_is_one_exception_of_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(benes_refs.BenesRefsError, match=r"^.*missing\.txt does not exist\.$"):
        benes_refs.read(tmp_path / "missing.txt")


def test_your_own_archives_are_known(tmp_path: Path) -> None:
    """An archive of a TOML file is read in a shelfmark, with its own levels."""
    table = tmp_path / "mine.toml"
    table.write_text(
        '[[archive]]\ncode = "KLEM"\nname = "Archiv hradu Klem"\nlevels = ["fond", "carton", "item"]\n',
        "utf-8",
    )
    text = "A.[^1]\n\n[^1]: Beneš to Krofta, 3 April 1935, KLEM, 5/12/7.\n"
    (note,) = benes_refs.parse(text, knowledge=[table]).notes
    holding = note.citations[0].holding
    assert holding == model.Holding("KLEM", "KLEM", "", (("fond", "5"), ("carton", "12"), ("item", "7")))


def test_results_are_written_in_any_format() -> None:
    parsed = benes_refs.parse(TEXT)
    assert json.loads(benes_refs.write(parsed))["format"] == "benes-refs/1"
    assert [item["archive"] for item in json.loads(benes_refs.write(parsed, "csl-json"))]
    assert benes_refs.write([parsed, parsed], "biblatex").count("@") == 1


def test_the_package_says_what_it_offers_and_nothing_else() -> None:
    assert all(getattr(benes_refs, name) is not None for name in benes_refs.__all__)
    assert dir(benes_refs) == benes_refs.__all__
    with pytest.raises(AttributeError, match="has no attribute 'nonsense'"):
        _ = benes_refs.nonsense  # type: ignore[attr-defined]


def test_the_package_is_typed() -> None:
    assert (importlib.resources.files("benes_refs") / "py.typed").is_file()
