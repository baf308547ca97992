"""Towns, times and words like “compare” that a title has: nothing of its imprint, no signal."""

from __future__ import annotations

import pytest

from noting import only

TOWNS = {
    "P. Hale, Madrid: Historia de una ciudad, Madrid, 1994, p. 27.": (
        "Madrid: Historia de una ciudad",
        "Madrid",
    ),
    "T. Nowak, Kraków: dzieje dzielnicy, Kraków 1999, s. 27.": ("Kraków: dzieje dzielnicy", "Kraków"),
    "Ernst Keller, Wien: Bild einer Stadt, Graz 1998, S. 27.": ("Wien: Bild einer Stadt", "Graz"),
    "P. Hale et al., Paris: une ville, Paris, Fayard, 2004, p. 27.": ("Paris: une ville", "Paris"),
}


@pytest.mark.parametrize("note", TOWNS)
def test_a_title_begins_with_the_town_that_it_is_about(note: str) -> None:
    said = only(note)
    assert (said["title"], said["place"]) == TOWNS[note]
    assert said["at"] == "27"


def test_a_publisher_stands_behind_its_town_all_the_same() -> None:
    said = only("P. Hale, The Long Road, London: Cass, 1994, p. 27.")
    assert (said["title"], said["place"], said["publisher"]) == ("The Long Road", "London", "Cass")


PERIODS = {
    "I. Hale, The Dual Monarchy (1867–1918), p. 27.": ("book", "The Dual Monarchy (1867–1918)"),
    "Marsh, Maks Lyle (1881–1964), 27.": ("book", "Maks Lyle (1881–1964)"),
    "Ivo Hale, “At School,” in: Marsh et al., Maks Lyle (1881–1964), 27.": ("chapter", "At School"),
    "P. Durand, « Un titre », dans J. Martin (dir.), Les deux pays (1878-1918), p. 27.": (
        "chapter",
        "Un titre",
    ),
}


@pytest.mark.parametrize("note", PERIODS)
def test_a_long_period_behind_a_title_is_what_it_is_about(note: str) -> None:
    said = only(note)
    assert (said["kind"], said["title"], said["at"]) == (*PERIODS[note], "27")
    assert "issued" not in said
    assert said.get("container", "(1867–1918)").endswith(("1918)", "1964)"))


def test_volumes_are_issued_in_the_years_of_a_bracket() -> None:
    said = only("Hale, Collected Works (1941–1967), vol. 3, p. 27.")
    assert (said["title"], said["volume"], said["issued"]) == ("Collected Works", "3", "1941/1967")
    assert only("Hale, Man of Secrets (3 vols, 1940–1974), p. 27.")["issued"] == "1940/1974"


@pytest.mark.parametrize("title", ["Tolminski kmečki upor", "Veliki upor 1515 na Kranjskem"])
def test_a_revolt_is_no_word_for_compare(title: str) -> None:
    said = only(f"Janez Hale, {title} (Ljubljana: Modrijan, 1998), 27.")
    assert (said["authors"], said["title"]) == ("Hale, Janez", title)
    assert only("Upor. Ivo Hale, Ustanak (Beograd: Prosveta, 1998), 27.")["title"] == "Ustanak"


@pytest.mark.parametrize(
    ("imprint", "place", "publisher"),
    [
        (", Meadville, Pa., 1970", "Meadville, Pa.", ""),
        (", South Hadley, Mass. 1970", "South Hadley, Mass.", ""),
        (" (New Canaan, Conn., 1970)", "New Canaan, Conn.", ""),
        (" (Meadville, Pa.: Allegheny, 1970)", "Meadville, Pa.", "Allegheny"),
        (". South Hadley, Mass.: Allegheny, 1970", "South Hadley, Mass.", "Allegheny"),
    ],
)
def test_a_town_that_nobody_need_know_with_its_state(imprint: str, place: str, publisher: str) -> None:
    said = only(f"J. Hale, National Movements{imprint}, p. 5.")
    assert (said["title"], said["place"], said.get("publisher", "")) == (
        "National Movements",
        place,
        publisher,
    )
    assert (said["issued"], said["at"]) == ("1970", "5")
