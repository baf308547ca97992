"""How French, Italian and Spanish authors cite what others do not."""

from __future__ import annotations

import pytest

from noting import cited, holding, only

BYLINES = {
    "Robert d’Hale": "d’Hale, Robert",
    "Wladimir d’Hale": "d’Hale, Wladimir",
    "Jacques d'Hale": "d'Hale, Jacques",
}


@pytest.mark.parametrize(("byline", "author"), BYLINES.items(), ids=list(BYLINES))
def test_a_family_name_is_run_into_its_particle_behind_a_given_name(byline: str, author: str) -> None:
    article = only(f"{byline}, « Après la pluie », Le Figaro, 13 octobre 1934, p. 1.")
    assert (article["authors"], article["title"]) == (author, "Après la pluie")
    assert only(f"{byline}, Le Port, Paris, Plon, 1934.")["authors"] == author


def test_a_country_run_into_its_particle_is_nobody() -> None:
    assert only("Lettres d’Espagne, Paris, Plon, 1934, p. 4.").get("authors", "") == ""


HELD = {
    "in Id. (a cura di), Storia del porto": ("Rossi, F.", "Storia del porto"),
    "in ID. (a cura di), Storia del porto": ("Rossi, F.", "Storia del porto"),
    "in Id., Storia del porto": ("", "Storia del porto"),
    "in AA.VV., Storia del porto": ("", "Storia del porto"),
    "in G. Verdi (a cura di), Storia del porto": ("Verdi, G.", "Storia del porto"),
    "in G. Verdi, Storia del porto": ("Verdi, G.", "Storia del porto"),
    "in Verdi, Storia del porto": ("Verdi", "Storia del porto"),
}


@pytest.mark.parametrize("title", ["La pace del mare", "«La pace del mare»"])
@pytest.mark.parametrize(("held", "said"), HELD.items(), ids=list(HELD))
def test_a_chapter_of_a_book_that_was_cited_before(title: str, held: str, said: tuple[str, str]) -> None:
    chapter = only(f"F. Rossi, {title}, {held}, cit., pp. 5-119.")
    assert (chapter["kind"], chapter["title"]) == ("chapter", "La pace del mare")
    assert (chapter.get("editors", ""), chapter["container"]) == said


@pytest.mark.parametrize("title", ["La pace, in Italia", "Un viaggio, in mare aperto"])
def test_in_may_be_of_a_short_title(title: str) -> None:
    (book,) = cited(f"F. Rossi, {title}, cit., pp. 5-119.")
    assert (book.kind, book.work.title if book.work else "") == ("book", title)


VENETIAN = ("Senato, Mar", "Inquisitori di Stato", "Savi all’eresia", "Consiglio di Dieci")


@pytest.mark.parametrize("letters", ["ASV", "A.S.V."])
@pytest.mark.parametrize("office", VENETIAN)
def test_the_papers_of_the_republic_are_in_venice(letters: str, office: str) -> None:
    assert holding(f"{letters}, {office}, b. 12, fasc. 3.")[0] == "ASVE"


@pytest.mark.parametrize("series", ["Segr. Stato", "Nunziatura di Parigi", "Arch. Nunz. Madrid"])
def test_other_papers_of_these_letters_are_in_the_vatican(series: str) -> None:
    assert holding(f"ASV, {series}, b. 12, fasc. 3.")[0] == "AAV"


@pytest.mark.parametrize("day", ["[15-noviembre-1994]", ", 15-noviembre-1994", " (15-noviembre-1994)"])
def test_a_day_is_joined_to_its_month_and_year(day: str) -> None:
    paper = only(f"El País {day}, p. 31.")
    assert (paper["container"], paper["issued"], paper["at"]) == ("El País", "1994-11-15", "31")


def test_a_number_before_the_month_of_a_journal_is_no_page() -> None:
    article = only("M. Hale, «Dos mareas», Revista del Puerto, 35, octubre 1962.")
    assert (article["volume"], article["issued"], article.get("at", "")) == ("35", "1962-10", "")


def test_a_number_before_a_day_may_be_a_page() -> None:
    assert "volume" not in only("M. Hale, «Dos mareas», Revista del Puerto, 35, 3 octubre 1962.")


def test_a_thesis_may_be_shortened() -> None:
    thesis = only("Anna Hale, La vie du port, mém. de maîtrise, Angers, septembre 1996.")
    assert (thesis["kind"], thesis["title"], thesis["place"]) == ("thesis", "La vie du port", "Angers")


@pytest.mark.parametrize("prose", ["Hale a cessé d’être ministre", "Le général date à tort l’entretien"])
def test_prose_before_a_day_is_no_letter(prose: str) -> None:
    assert cited(f"{prose} le 27 décembre 1945.") == ()


def test_a_letter_goes_to_an_office_in_small_letters() -> None:
    (letter,) = cited("AMAE, Z-Europe, vol. 12, Hale à ministre, 27 décembre 1945.")
    assert letter.document is not None and letter.document.recipients == ("ministre",)


@pytest.mark.parametrize("behind", ["", ".", ", p. 4."])
def test_a_number_behind_the_year_of_a_journal_is_an_issue(behind: str) -> None:
    article = only(f"A. Rossi, «Il porto», in «Rinascita», anno II, n. 10{behind}")
    assert (article["container"], article["volume"], article["issue"]) == ("Rinascita", "2", "10")
