"""Hungarian, Czech, Slovak and Polish notes: issues by their year, registry numbers, signals, editors."""

from __future__ import annotations

import pytest

from noting import cited, document, only, shelf


@pytest.mark.parametrize(
    ("journal", "issue"),
    [
        ("Történelmi Szemle, 1979/1. 59. o.", "1"),
        ("Századok, 1979/3-4. 59. o.", "3-4"),
        ("Valóság, 1979/12, 59. o.", "12"),
        ("Valóság 1979/12. 59. o.", "12"),
        ("Historický časopis, 1979/1-2, s. 59.", "1-2"),
    ],
)
def test_a_year_and_an_issue_behind_a_comma_number_a_journal(journal: str, issue: str) -> None:
    said = only(f"Kos Sándor: A vándorok. {journal}")
    assert (said["kind"], said["title"], said.get("place")) == ("article", "A vándorok", None)
    assert (said["issued"], said["issue"], said["at"]) == ("1979", issue, "59")


def test_two_years_running_are_no_issue() -> None:
    said = only("Kos Sándor: A vándorok. Lipszk, 1911/12. 59. o.")
    assert (said["place"], said["issued"]) == ("Lipszk", "1911/1912")


@pytest.mark.parametrize("label", ["ikt. sz.", "i. sz.", "iktatószám", "ikt. sz.:"])
def test_the_registry_number_of_hungarians_is_a_files(label: str) -> None:
    (kept,) = cited(f"MNL OL, K 64, 1. csomó, 7. tétel, {label} 290/1947.")
    assert shelf(kept) == {
        "fond": "K 64",
        "carton": "1",
        "item": "7",
        "file": "290/1947",
    }


def test_a_day_behind_an_office_is_none_of_its_name() -> None:
    told = document("MNL OL, K 64, 1. csomó, A járási főnök 1947. június 12-i jelentése.")
    assert (told.sender, told.date) == (("járási főnök",), "1947-06-12")


@pytest.mark.parametrize("until", ["až", "-"])
@pytest.mark.parametrize("work", ["Praha 2016, s. 15.", "Náš kraj 52, 2016, č. 5, s. 15."])
def test_years_of_a_title_run_until_others(until: str, work: str) -> None:
    said = only(f"Kos, Lukáš: Brigáda v letech 1918 {until} 1920. {work}")
    assert (said["authors"], said["at"]) == ("Kos, Lukáš", "15")
    assert said["title"] == f"Brigáda v letech 1918 {until} 1920"


@pytest.mark.parametrize("signal", ["Inaczej", "Odmiennie", "Bliżej", "Obszerniej", "Szczegółowo"])
def test_a_pole_says_in_a_word_how_another_tells_it(signal: str) -> None:
    said = only(f"{signal} A. Kos, Wędrowcy, Warszawa 1999, s. 204.")
    assert (said["authors"], said["title"]) == ("Kos, A.", "Wędrowcy")


@pytest.mark.parametrize("others", ["a kol.", "et al."])
def test_an_editor_with_others_stands_before_a_colon(others: str) -> None:
    said = only(f"Hal, Petr: Poutníci. In: Kos, Jan {others}: Přínos poutníků pro kraj. Brno 2013, s. 5.")
    assert (said["kind"], said["editors"]) == ("chapter", "Kos, Jan")
    assert said["container"] == "Přínos poutníků pro kraj"


@pytest.mark.parametrize(
    "journal", ["„Wieża” 1968, nr 10", "„Wieża” (Paryż) 1968, nr 10", "„Wieża”, nr 10, 1968"]
)
def test_two_capital_words_before_a_journal_are_a_title(journal: str) -> None:
    said = only(f"A. Kos, Biała Góra, {journal}, s. 3.")
    assert (said["authors"], said["title"]) == ("Kos, A.", "Biała Góra")
    assert (said["container"], said["issue"], said["issued"]) == ("Wieża", "10", "1968")


def test_a_second_author_in_full_before_a_journal_is_none() -> None:
    said = only("A. Kos, Jan Hal, „Wieża w polu” 1968, nr 10, s. 3.")
    assert said["authors"] == "Kos, A.; Hal, Jan"


@pytest.mark.parametrize(
    ("imprint", "place", "publisher"),
    [
        ("(Rovnost, Praha 1966)", "Praha", "Rovnost"),
        ("(Academia Praha 1966)", "Praha", "Academia"),
        ("(Stara Góra, Warszawa 1966)", "Warszawa", "Stara Góra"),
        ("(Praha, Rovnost 1966)", "Praha", "Rovnost"),
    ],
)
def test_a_publisher_before_its_town_in_brackets(imprint: str, place: str, publisher: str) -> None:
    said = only(f"K. Hal, Poutníci {imprint}, s. 61.")
    assert (said["place"], said["publisher"], said["issued"]) == (place, publisher, "1966")


@pytest.mark.parametrize("towns", ["Poznań, Warszawa", "Garden City, New York"])
def test_two_towns_in_brackets_are_no_publisher(towns: str) -> None:
    said = only(f"K. Hal, Poutníci ({towns} 1966), s. 61.")
    assert said.get("publisher") in (None, towns)


@pytest.mark.parametrize(
    ("shelfmark", "fond"),
    [("142 / I – 6 – 22", "142/I-6-22"), ("142/I-6-22", "142/I-6-22"), ("507/III – 22", "507/III-22")],
)
def test_spaces_about_the_signs_of_a_shelfmark(shelfmark: str, fond: str) -> None:
    (kept,) = cited(f"AJ, {shelfmark}, Zapisnik sednice, 3. 5. 1956.")
    assert "/".join(shelf(kept).values()) == fond


def test_the_hungarian_sign_before_what_holds_an_article() -> None:
    said = only("Kos Sándor: A vándorok. = Valóság, 1989. 12. sz. 59–70.")
    assert (said["kind"], said["title"], said["container"]) == ("article", "A vándorok", "Valóság")


def test_a_title_in_two_languages_holds_nothing() -> None:
    said = only("Jan Kos, Pohodniki = The Walkers, Ljubljana 1999, str. 5.")
    assert (said["kind"], said.get("container")) == ("book", None)
