"""Which volume is meant: its number before the word, behind the title alone, behind the whole work."""

from __future__ import annotations

import pytest

from noting import only


@pytest.mark.parametrize(
    ("said", "volume"),
    [
        (", 2. Teil (Graz 1890) 44", "2"),
        (", 2. Band, Graz 1890, S. 44", "2"),
        (", 2. Bd., Graz 1890, S. 44", "2"),
        (". 2. Halbband. Graz 1890, S. 44", "2"),
        (", III. Theil (Graz 1890), S. 44", "3"),
        (", Bd. 3, 2. Teil (Graz 1890) 44", "3"),
        (", 2. zv. (Graz 1890), 44", "2"),
        (", 2. cz., Graz 1890, s. 44", "2"),
        (", 10. (Graz: Krone, 1890), 44", "10"),
        (", 10 (Graz 1890), S. 44", "10"),
    ],
)
def test_the_number_of_a_volume(said: str, volume: str) -> None:
    book = only(f"Karl Burger, Geschichte des Landtags{said}.")
    assert (book["title"], book["volume"]) == ("Geschichte des Landtags", volume)
    assert (book["place"], book["issued"], book["at"]) == ("Graz", "1890", "44")


@pytest.mark.parametrize(
    "said", ["1. Teil 44", "1. Teil, S. 44", "1. Bd. 44", "1. Halbband, S. 44", "I. Band, S. 44"]
)
def test_a_short_form_with_its_volume(said: str) -> None:
    book = only(f"Burger, Geschichte des Landtags, {said}.")
    assert (book["title"], book["volume"], book["at"]) == ("Geschichte des Landtags", "1", "44")


NAMED = {
    "L. Hale, A History of Europe, vol. 2: The Age of War, p. 115.": "A History of Europe. The Age of War",
    "L. Hale, A History of Europe, vol. 2, The Age of War, 115.": "A History of Europe. The Age of War",
    "L. Hale, A History of Europe, vol. 2, Peace, pp. 115.": "A History of Europe. Peace",
    "L. Hale, Geschichte Europas, Bd. 2: Der Krieg, S. 115.": "Geschichte Europas. Der Krieg",
    "L. Hale, Dějiny Evropy, sv. 2: Věk války, s. 115.": "Dějiny Evropy. Věk války",
    "L. Hale, Storia d’Europa, vol. II, La guerra, cit., p. 115.": "Storia d’Europa. La guerra",
    "L. Hale, Histoire de l’Europe, t. II, op. cit., p. 115.": "Histoire de l’Europe",
}


@pytest.mark.parametrize(("note", "title"), NAMED.items(), ids=list(NAMED))
def test_the_title_of_a_volume_before_a_page(note: str, title: str) -> None:
    book = only(note)
    assert (book["title"], book["volume"], book["at"]) == (title, "2", "115")


@pytest.mark.parametrize("title", ["«Il Popolo» (1918-1925)", "Storia del partito (1921–1945)"])
def test_the_years_of_a_title_before_op_cit(title: str) -> None:
    assert only(f"Hale, {title}, cit., p. 4.")["title"] == title


@pytest.mark.parametrize("said", ["29. Jahrgang, 2. Heft (1978)", "29. Jg. (1978), 2. Heft"])
def test_years_and_issues_of_a_journal(said: str) -> None:
    article = only(f"Karl Burger, Die Wahlen, in: Blätter für Geschichte, {said}, S. 44.")
    assert (article["container"], article["volume"]) == ("Blätter für Geschichte", "29")
    assert (article["issue"], article["issued"], article["at"]) == ("2", "1978", "44")


@pytest.mark.parametrize("said", ["hier 2, 44–46", "2, 44–46", "hier Bd. 2, S. 44–46"])
def test_one_of_several_volumes_behind_their_years(said: str) -> None:
    book = only(f"Karl Burger, Landtag, 3 Bde. (Graz 1870–1890), {said}.")
    assert (book["volume"], book["at"], book["issued"]) == ("2", "44-46", "1870/1890")


@pytest.mark.parametrize(
    "place",
    [
        "Weiden i. Bayern",
        "Bruck a. d. Mur",
        "Neuburg a.d. Donau",
        "Krems an der Donau",
        "Freiburg i. Breisgau",
    ],
)
def test_a_town_and_where_it_lies(place: str) -> None:
    bracketed = only(f"Karl Burger, Geschichte des Landtags ({place} 1890–1895) 44.")
    bare = only(f"Karl Burger, Geschichte des Landtags, {place}: Krone 1890, S. 44.")
    assert (bracketed["title"], bracketed["place"]) == ("Geschichte des Landtags", place)
    assert (bare["title"], bare["place"], bare["publisher"]) == ("Geschichte des Landtags", place, "Krone")


def test_a_river_in_a_title_is_no_place() -> None:
    book = only("Karl Burger, Der Landtag. Unruhen am Rhein 1790. Graz 1890, S. 44.")
    assert (book["title"], book["place"]) == ("Der Landtag. Unruhen am Rhein 1790", "Graz")


@pytest.mark.parametrize(
    "statement",
    ["(ed. Petr Dvořák)", ", (hrsg. von Petr Dvořák)", "(szerk. Petr Dvořák)", ", (red. P. Dvořák i A. Lis)"],
)
def test_editors_in_brackets_behind_a_book(statement: str) -> None:
    said = only(f"Jan Marsh, “Villages”, The Rural World{statement}, London: Macmillan, 1984, p. 23.")
    assert (said["kind"], said["title"], said["container"]) == ("chapter", "Villages", "The Rural World")
    assert said["editors"].startswith("Dvořák")


@pytest.mark.parametrize("house", ["British Library", "Arhiv Republike Slovenije", "Národní archiv"])
def test_archives_publish_books(house: str) -> None:
    said = only(f"Marsh, P.: Villages. London: {house} 2010, s. 36.")
    assert (said["publisher"], said["issued"], said["at"]) == (house, "2010", "36")


@pytest.mark.parametrize(
    "house", ["Little, Brown", "Farrar, Straus and Giroux", "Holt, Rinehart and Winston"]
)
@pytest.mark.parametrize("imprint", ["{}, Boston 1967", "Boston: {}, 1967", "(Boston: {}, 1967)"])
def test_publishers_whose_names_have_a_comma(house: str, imprint: str) -> None:
    said = only(f"P. Marsh, Villages, {imprint.format(house)}, p. 36.".replace(", (", " ("))
    assert (said["title"], said["publisher"], said["place"], said["at"]) == (
        "Villages", house, "Boston", "36",
    )  # fmt: skip
