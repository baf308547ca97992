"""What saves memory changes nothing: the same values, of the same types, each once."""

from __future__ import annotations

from pathlib import Path

from benes_refs import pipeline, readers

ESSAY = Path(__file__).parent.parent / "fixtures" / "essay" / "essay.txt"
WITH = pipeline.parse(readers.read(ESSAY))
WITHOUT = pipeline.parse(readers.read(ESSAY), places=False)


def types(value: object) -> object:
    """The type of a value and of all that it holds."""
    return (type(value), *map(types, value)) if isinstance(value, tuple) else type(value)


def test_only_places_are_let_go() -> None:
    assert any(citation.places for note in WITH.notes for citation in note.citations)
    kept = tuple(
        note._replace(citations=tuple(citation._replace(places=()) for citation in note.citations))
        for note in WITH.notes
    )
    assert WITH._replace(notes=kept) == WITHOUT
    assert types(WITHOUT) == types(WITH._replace(notes=kept))


def test_equal_parts_are_one_value() -> None:
    text = "1 Litvinov to Stalin, 3 July 1937, AVP RF: 05/17/1/2, p. 5.\n2 AVP RF: 05/17/1/2, p. 5.\n"
    parsed = pipeline.parse_text(text, format="text")
    one, other = (note.citations[0] for note in parsed.notes)
    assert one.holding is other.holding
    assert one.locator is other.locator


def test_facts_of_different_parts_are_one_value() -> None:
    text = "1 J. Novák, Dějiny, Praha 1936, s. 5.\n2 K. Novotný, Paměti, Praha 1936, s. 7.\n"
    one, other = (note.citations[0].work for note in pipeline.parse_text(text, format="text").notes)
    assert one is not None
    assert other is not None
    assert one.place == "Praha"
    assert one.place is other.place
