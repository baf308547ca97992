"""How French and Belgian authors cite: months and years of books, and archives by their letters."""

from __future__ import annotations

import pytest

from noting import cited, holding, only, shelf

IMPRINTS = {
    "Paris, Éd. sociales, juin 1964": ("Paris", "Éd. sociales", "1964-06"),
    "Paris, Gallimard, coll. « Folio », mars 1964": ("Paris", "Gallimard", "1964-03"),
    "Gallimard, septembre 2014": ("", "Gallimard", "2014-09"),
    "1977, Gallimard, coll. « Folio »": ("", "Gallimard", "1977"),
    "1977, Plon": ("", "Plon", "1977"),
    "Les éditions libertaires, 2006": ("", "Les éditions libertaires", "2006"),
    "Lux Éditeur, 2006": ("", "Lux Éditeur", "2006"),
    "Niort, Presses de l’Ouest, 1985": ("Niort", "Presses de l’Ouest", "1985"),
    "Paris, Gallimard": ("Paris", "Gallimard", ""),
    "s. l. n. d.": ("", "", ""),
    "s.l.n.d.": ("", "", ""),
    "s. l., s. d.": ("", "", ""),
    "s.l.": ("", "", ""),
    "s. l., 1912": ("", "", "1912"),
}


@pytest.mark.parametrize(("imprint", "said"), IMPRINTS.items(), ids=list(IMPRINTS))
def test_where_and_when_a_book_came_out(imprint: str, said: tuple[str, str, str]) -> None:
    book = only(f"Anna Hale, La marche vers le port, {imprint}, p. 12.")
    told = (book.get("place", ""), book.get("publisher", ""), book.get("issued", ""))
    assert (book["title"], told, book["at"]) == ("La marche vers le port", said, "12")


def test_a_volume_behind_a_town_that_nobody_knows() -> None:
    book = only("Hale R., Répertoire des marins bretons, Niort, Presses de l’Ouest, 1985, t. 11, p. 5-6.")
    assert (book["title"], book["place"]) == ("Répertoire des marins bretons", "Niort")
    assert (book["publisher"], book["volume"]) == ("Presses de l’Ouest", "11")


PAPERS = {
    "Anna Hale, « La marche », Esprit, juin 1964, p. 12.": ("article", "Esprit"),
    "Anna Hale, « La marche », Le Monde, 3 juin 1964, p. 12.": ("newspaper", "Le Monde"),
}


@pytest.mark.parametrize(("note", "said"), PAPERS.items(), ids=list(PAPERS))
def test_a_month_behind_a_periodical_is_its_issue(note: str, said: tuple[str, str]) -> None:
    article = only(note)
    assert (article["kind"], article["container"]) == said


def test_a_letter_with_neither_place_nor_date_is_kept_in_an_archive() -> None:
    (letter,) = cited("Hale à Marsh, s.l.n.d., AN, F7 12345.")
    assert (letter.kind, letter.document.sender if letter.document else ()) == ("archival", ("Hale",))


@pytest.mark.parametrize("house", ["Les éditions libertaires", "Gallimard", "Paris, Gallimard"])
def test_two_books_joined_behind_the_year_of_the_first(house: str) -> None:
    first, second = cited(
        f"Anna Hale, Les colonies, {house}, 2006 et Tony Marsh, La vie libre, {house}, 2007."
    )
    assert first.work is not None
    assert second.work is not None
    assert (first.work.title, first.work.issued) == ("Les colonies", "2006")
    assert (second.work.title, second.work.issued) == ("La vie libre", "2007")


ENDED = {
    "Hale, P.: Kongofahrten. Berlin s.d., p. 87.": ("Kongofahrten", "Berlin", ""),
    "Hale, R.: A travers le Congo. Bruxelles 1909, p. 87.": ("A travers le Congo", "Bruxelles", "1909"),
    "J. Hale, A travers le Congo (Bruxelles 1909, p. 87).": ("A travers le Congo", "Bruxelles", "1909"),
    "Hale, J., A travers le Congo (Bruxelles, 1909, p. 87).": ("A travers le Congo", "Bruxelles", "1909"),
}


@pytest.mark.parametrize(("note", "said"), ENDED.items(), ids=list(ENDED))
def test_an_imprint_behind_the_end_of_a_sentence_or_in_brackets(
    note: str, said: tuple[str, str, str]
) -> None:
    book = only(note)
    assert (book["title"], book["place"], book.get("issued", "")) == said
    assert (book["authors"][:4], book["at"]) in {("Hale", "87"), ("J. H", "87")}


LOCAL = {
    "ADN, 27 W 38334/2.": ("ADN", "27 W 38334/2"),
    "ADN, 27W 38334/2.": ("ADN", "27W 38334/2"),
    "Estimation des Renseignements généraux, ADN, 27 W 38334/2.": ("ADN", "27 W 38334/2"),
    "AD59, 8 W 1234, lettre du préfet au ministre, 3 mai 1945.": ("AD59", "8 W 1234"),
    "AD Ille-et-Vilaine, 3 U 45, rapport du préfet, 3 mai 1945.": ("AD Ille-et-Vilaine", "3 U 45"),
    "Arch. dép. du Nord, 1 M 45.": ("Arch. dép. du Nord", "1 M 45"),
    "Arch. mun. Lille, 1 D 45.": ("Arch. mun. Lille", "1 D 45"),
    "AM Lille, 2 I 34.": ("AM Lille", "2 I 34"),
    "Archives nationales du Sénégal (désormais ANS), 2G 34/5, rapport, 1934.": (
        "Archives nationales du Sénégal",
        "2G 34/5",
    ),
    "Archives nationales d’Algérie, 4 H 30.": ("Archives nationales d’Algérie", "4 H 30"),
    "ANS, K 183 (26), Hale à Marsh, Dakar, 2 juillet 1934.": ("ANS", "K 183 (26)"),
    "ANS, K 183 (26), lettre du gouverneur Hale au préfet Marsh, Dakar, 7 juin 1934.": ("ANS", "K 183 (26)"),
}


@pytest.mark.parametrize(("note", "said"), LOCAL.items(), ids=list(LOCAL))
def test_an_archive_by_its_letters_and_the_series_behind(note: str, said: tuple[str, str]) -> None:
    (citation,) = cited(note)
    assert citation.holding is not None
    assert (citation.holding.archive, citation.holding.name) == ("", said[0])
    assert shelf(citation) == {"file": said[1]}


def test_a_series_without_a_number_behind_a_department() -> None:
    (citation,) = cited("AD Nord, M 154/23.")
    assert citation.holding is not None
    assert (citation.holding.archive, citation.holding.name) == ("", "AD Nord")


KNOWN = {
    "AD, Z Europe, Pologne, 12.": "MAE",
    "Archives nationales, F7 12345.": "ANF",
    "Archives nationales de France, F7 12345.": "ANF",
    "Archives nationales de Paris, F7 12345.": "ANF",
}


@pytest.mark.parametrize(("note", "code"), KNOWN.items(), ids=list(KNOWN))
def test_archives_that_are_known_stay_what_they_are(note: str, code: str) -> None:
    assert holding(note)[0] == code


def test_two_archives_joined() -> None:
    first, second = cited("Archives départementales de la Marne, 2 B 608 et BnF, Fr. 12 305.")
    assert first.holding is not None
    assert second.holding is not None
    assert first.holding.name == "Archives départementales de la Marne"
    assert second.holding.archive == "BNF"


def test_a_paper_kept_by_letters_before_who_cites_it() -> None:
    note = "ANS, K 183 (26), Hale à Marsh, Dakar, 2 juillet 1934, citée par B. Kos, Le port, op. cit., p. 7."
    letter, book = cited(note)
    assert (letter.kind, book.kind, book.repeat) == ("archival", "book", "op-cit")


YEARS_OF_PAPERS = {
    "Mouvement maritime, 15e année, 1898, p. 531.": ("Mouvement maritime", "15", ""),
    "Mouvement maritime, XVe année, n° 3, 1898, p. 531.": ("Mouvement maritime", "15", "3"),
    "Il movimento, anno XV, 1898, p. 531.": ("Il movimento", "15", ""),
}


@pytest.mark.parametrize(("note", "said"), YEARS_OF_PAPERS.items(), ids=list(YEARS_OF_PAPERS))
def test_what_counts_its_years_is_a_periodical(note: str, said: tuple[str, str, str]) -> None:
    paper = only(note)
    assert paper["kind"] == "article"
    assert (paper["container"], paper["volume"], paper.get("issue", "")) == said
    assert (paper["issued"], paper["at"]) == ("1898", "531")


QUARTERS = {
    "n° 102, 4ème trimestre 1994": ("1994-10/1994-12", "102"),
    "n° 102, 4e trim. 1994": ("1994-10/1994-12", "102"),
    "n° 102, 1er semestre 1994": ("1994-01/1994-06", "102"),
    "n° 102, 1994, 2e trimestre": ("1994-04/1994-06", "102"),
}


@pytest.mark.parametrize(("numbers", "said"), QUARTERS.items(), ids=list(QUARTERS))
def test_the_quarter_of_an_issue_is_no_page(numbers: str, said: tuple[str, str]) -> None:
    article = only(f"Vincent Hale, « La mer », Revue du Port, {numbers}, p. 79-92.")
    assert (article["container"], article["at"]) == ("Revue du Port", "79-92")
    assert (article["issued"], article["issue"]) == said


def test_a_number_before_a_month_is_no_page() -> None:
    article = only("J. Hale, « La mer », Revue du Port, 31, juillet 1958, p. 3-11.")
    assert (article["volume"], article["issued"], article["at"]) == ("31", "1958-07", "3-11")


@pytest.mark.parametrize(
    ("words", "kind"),
    [("art. cité", "article"), ("art. cit.", "article"), ("thèse citée", "thesis"), ("op. cit.", "book")],
)
def test_words_that_point_back_say_to_what(words: str, kind: str) -> None:
    (citation,) = cited(f"Hale, {words}, p. 49.")
    assert (citation.kind, citation.repeat) == (kind, "op-cit")


CREDITS = {
    "présentées par Anna Marsh et Paul Kos": "Marsh, Anna; Kos, Paul",
    "texte présenté et annoté par Anna Marsh": "Marsh, Anna",
    "préfaces de Jean Lindner et de Paul Weiss": "",
    "introduction et postface de Jean Lindner": "",
    "présentées par Anna Marsh, préfaces de Jean Lindner et de Paul Weiss": "Marsh, Anna",
}


@pytest.mark.parametrize(("credit", "editors"), CREDITS.items(), ids=list(CREDITS))
def test_who_presents_a_text_is_no_part_of_its_title(credit: str, editors: str) -> None:
    book = only(f"Robert Hale, La guerre. Lettres à sa femme Alice, {credit}, Paris, Gallimard, 2002.")
    assert (book["authors"], book["title"]) == ("Hale, Robert", "La guerre. Lettres à sa femme Alice")
    assert (book.get("editors", ""), book["place"]) == (editors, "Paris")
