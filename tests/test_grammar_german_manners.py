"""Manners of German and Northern notes: towns and their regions, offices that edit, Prussian files."""

from __future__ import annotations

import pytest

from noting import holding, only

TOWNS = {
    "Karl Huber, Stille Häfen, Hagen i. W. 1915, S. 3.": ("Hagen i. W", ""),
    "Karl Huber, Stille Häfen, Münster i. W.: Lind 1915, S. 3.": ("Münster i. W", "Lind"),
    "Karl Huber, Stille Häfen, Wien 1915, S. 3.": ("Wien", ""),
}


@pytest.mark.parametrize("note", TOWNS)
def test_a_letter_says_where_a_town_lies(note: str) -> None:
    told = only(note)
    assert (told["title"], told["place"], told.get("publisher", "")) == ("Stille Häfen", *TOWNS[note])


@pytest.mark.parametrize("genre", ["Novellen", "Erinnerungen", "Aufsätze"])
def test_what_a_book_is_published_nothing(genre: str) -> None:
    told = only(f"Thea Huber, Die Häfen im Krieg. {genre}, Stuttgart 1914, S. 3.")
    assert (told["title"], told["place"]) == (f"Die Häfen im Krieg. {genre}", "Stuttgart")
    assert "publisher" not in told


def test_a_house_behind_a_point_is_a_publisher() -> None:
    assert only("Thea Huber, Die Häfen im Krieg. Karolinum, Praha 1914, S. 3.")["publisher"] == "Karolinum"


@pytest.mark.parametrize("office", ["Der Bundesminister des Innern", "Bundesministerium für Verkehr"])
def test_a_minister_edits_reports(office: str) -> None:
    told = only(f"{office} (Hrsg.), Hafenbericht 1985, Bonn 1986, S. 61.")
    assert (told["editors"], told["title"]) == (office, "Hafenbericht 1985")


@pytest.mark.parametrize(
    ("shelfmark", "levels"),
    [
        ("Rep. 77, tit. 53, Nr. 35, Bl. 66.", {"section": "53", "document": "35"}),
        ("Rep. 77, Tit. 343 A, Nr. 12, Bl. 66.", {"section": "343 A", "document": "12"}),
        ("Rep. 77 Tit. 343 A Nr. 12, Bl. 66.", {"section": "343 A", "document": "12"}),
    ],
)
def test_prussian_files_lie_under_titles(shelfmark: str, levels: dict[str, str]) -> None:
    read = holding(f"GStA PK, I. HA, {shelfmark}")
    assert read == ("GStA", "", {"group": "I. HA", "series": "77", **levels}, "66")


NAMES = {
    "Bo Lidmark, Nordens hamnar, Stockholm 1986, s. 5.": "Lidmark, Bo",
    "Bo Persson, Nordens hamnar, Stockholm 1986, s. 5.": "Persson, Bo",
    "Bo Zhihua, Years of Struggle (Beijing, 1991), 45.": "Bo, Zhihua",
    "Kobayashi Yukio, Ports (Tokyo, 1985), 3.": "Kobayashi, Yukio",
    "Max Alexander. Kleine Geschichte der Häfen. Leipzig 2003, S. 285.": "Alexander, Max",
}


@pytest.mark.parametrize("note", NAMES)
def test_which_name_is_the_familys(note: str) -> None:
    assert only(note)["authors"] == NAMES[note]


def test_who_sees_an_edition_through_in_swedish() -> None:
    told = only("Östen Lind, Anteckningar 1918–1952, utg. genom Karl Hale, Stockholm 2002, s. 187.")
    assert (told["title"], told["editors"]) == ("Anteckningar 1918–1952", "Hale, Karl")
