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


@pytest.mark.parametrize(
    "said", ["roč. L, č. 2, 2002", "R. L, 2002, nr 2", "t. L, nr 2, 2002", "vol. L (2002), no. 2"]
)
def test_the_fiftieth_volume_of_a_journal(said: str) -> None:
    article = only(f"J. Novák, Mýtus, „Historický časopis“, {said}, s. 5.")
    assert (article["kind"], article["volume"], article["issue"]) == ("article", "50", "2")


@pytest.mark.parametrize(
    ("said", "issues"),
    [
        ("č. 5, 6 a 7 (1987), s. 46", "5, 6, 7"),
        ("št. 5, 6, 7 (maj/junij/julij 1987): 46", "5, 6, 7"),
        ("nos. 2 and 3 (1987): 46", "2, 3"),
        ("no. 2, 3 (May/June 1987), p. 46", "2, 3"),
        ("1987, č. 2, 3, s. 46", "2, 3"),
        ("no. 2 (1987), p. 46", "2"),
    ],
)
def test_several_issues_of_a_journal(said: str, issues: str) -> None:
    article = only(f"Jan Hála, „Mnichov“, Dějiny 17, {said}.")
    assert (article["container"], article["volume"], article["issue"]) == ("Dějiny", "17", issues)
    assert (article["issued"][:4], article["at"]) == ("1987", "46")


@pytest.mark.parametrize(
    "months", ["May/June 1939", "May-June 1939", "maj/junij 1939", "květen/červen 1939", "май/июнь 1939"]
)
def test_an_issue_of_two_months(months: str) -> None:
    article = only(f"John Hale, “Munich,” Foreign Affairs 17, no. 2 ({months}): 462.")
    assert (article["issue"], article["issued"], article["at"]) == ("2", "1939-05/1939-06", "462")


@pytest.mark.parametrize(
    ("said", "volume", "at"),
    [
        (", I-II (Beograd: Kultura, 1982), II, 263", "2", "263"),
        (", I–II (Beograd, 1982), 263", "I–II", "263"),
        (", I-III, Beograd 1982, str. 263", "I-III", "263"),
    ],
)
def test_how_many_volumes_stands_behind_the_title(said: str, volume: str, at: str) -> None:
    book = only(f"Ante Hale, Slom luka 1941. Uzroci{said}.")
    assert (book["title"], book["volume"], book["at"]) == ("Slom luka 1941. Uzroci", volume, at)


@pytest.mark.parametrize("year", ["1945. godine", "1945. god.", "1945. g.", "1945"])
def test_a_year_with_its_word_behind_a_point(year: str) -> None:
    book = only(f"Ante Hale, Luke, Beograd {year}, str. 221.")
    assert (book["title"], book["issued"], book["at"]) == ("Luke", "1945", "221")


@pytest.mark.parametrize("said", ["tom VI, knjiga 8", "t. VI, knj. 8", "VI/8"])
def test_a_book_of_a_tome_is_one_volume(said: str) -> None:
    edition = only(f"Zbornik NOR, {said}, dok. 12.")
    assert (edition["edition"], edition["volume"], edition["at"]) == ("ZDNOR", "6/8", "12")
