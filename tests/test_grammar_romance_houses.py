"""House styles of French, Italian, Spanish and Portuguese authors: names, theses, places, journals."""

from __future__ import annotations

import pytest

from noting import cited, holding, only, paper, told

TURNED = {
    "HALE Walter, « The Gold of Kolyma », Annales, 44, 1992, p. 9.": "HALE, Walter",
    "Gromov Ivan, « The Port and the Town », Annales, 44, 1992, p. 9.": "Gromov, Ivan",
    "Marsh Walter M., The Port of London, Paris, Plon, 1994, p. 9.": "Marsh, Walter M.",
    "MARSH M., La mer: storia e memoria, Torino, Einaudi, 1976, p. 9.": "MARSH, M.",
    "NOVÁK Ivan, Palazzo Rosso. Anni perduti, Rusconi, 1976, p. 9.": "NOVÁK, Ivan",
    "Gromov Hale J., La marche vers le port, Ljubljana, 1992, p. 9.": "Gromov Hale, J.",
    "Walker Connor, The Port and the Town, Princeton 1984, p. 9.": "Connor, Walker",
}


@pytest.mark.parametrize(("note", "author"), TURNED.items(), ids=list(TURNED))
def test_a_family_name_before_the_given_one(note: str, author: str) -> None:
    assert only(note)["authors"] == author


@pytest.mark.parametrize(
    "byline",
    ["Mario Marsh", "Marsh M.", "MARSH M.", "MARSH Mario", "Marsh, Mario", "MARSH, Mario", "M. Marsh"],
)
def test_a_publisher_without_its_place_behind_every_byline(byline: str) -> None:
    book = only(f"{byline}, La marche vers le port, Rusconi, 1976, p. 9.")
    assert (book["title"], book["publisher"]) == ("La marche vers le port", "Rusconi")


@pytest.mark.parametrize(
    ("imprint", "place", "publisher"),
    [
        ("Paris, A. Pedone, 1976", "Paris", "A. Pedone"),
        ("Paris, B. Grasset, 1976", "Paris", "B. Grasset"),
        ("Milano, A. Giuffrè, 1976", "Milano", "A. Giuffrè"),
    ],
)
def test_a_publisher_with_its_initial(imprint: str, place: str, publisher: str) -> None:
    book = only(f"Mario Hale, La marche vers le port, 1939-1945, {imprint}, p. 9.")
    assert (book["title"], book["place"]) == ("La marche vers le port, 1939-1945", place)
    assert (book["publisher"], book["issued"]) == (publisher, "1976")


@pytest.mark.parametrize(
    "credit", ["préface d’Alfred Marsh", "introduction d'A. Marsh", "préf. d’André Marsh"]
)
def test_who_introduces_a_book_behind_an_elided_word(credit: str) -> None:
    book = only(f"Mario Hale, La marche vers le port, {credit}, Paris, Gallimard, 1976, p. 9.")
    assert (book["title"], book["place"], book.get("editors", "")) == ("La marche vers le port", "Paris", "")


@pytest.mark.parametrize(
    "printing",
    ["nouv. éd.", "nueva edición", "nova edição", "nuova ed. riv.", "trad. par A. Marsh ; nouv. éd."],
)
def test_a_new_printing_is_no_part_of_the_title(printing: str) -> None:
    book = only(f"Mario Hale, La marche vers le port, {printing}, Paris, Gallimard, 1976, p. 9.")
    assert (book["title"], book["place"], book.get("editors", "")) == ("La marche vers le port", "Paris", "")


SCHOOLS = {
    "thèse, Université Paris I, 1974": ("Université Paris I", ""),
    "thèse de doctorat, Université Paris X Nanterre, Paris, 1974": ("Université Paris X Nanterre", "Paris"),
    "thèse de doctorat soutenue à l’université de Rennes 2, 1974": ("université de Rennes 2", ""),
    "thèse de doctorat de l’Université de Toulouse, 1974": ("Université de Toulouse", ""),
    "tesi di dottorato, Università di Bologna, Bologna, 1974": ("Università di Bologna", "Bologna"),
    "tesis doctoral, Madrid, Universidad Complutense, 1974": ("Universidad Complutense", "Madrid"),
    "tese de doutoramento, Universidade de Lisboa, Lisboa, 1974": ("Universidade de Lisboa", "Lisboa"),
    "PhD dissertation, London School of Economics, London, 1974": ("London School of Economics", "London"),
    "dissertation, Univerza v Ljubljani, Ljubljana, 1974": ("Univerza v Ljubljani", "Ljubljana"),
}


@pytest.mark.parametrize(("said", "school"), SCHOOLS.items(), ids=list(SCHOOLS))
def test_the_university_of_a_thesis_and_its_town(said: str, school: tuple[str, str]) -> None:
    thesis = only(f"P. Hale, La marche vers le port, {said}, p. 9.")
    assert (thesis["kind"], thesis["title"], thesis["issued"]) == ("thesis", "La marche vers le port", "1974")
    assert (thesis["publisher"], thesis.get("place", "")) == school


def test_a_school_that_is_an_archive_too_in_brackets() -> None:
    thesis = only("Peter Hale, “The Port” (PhD diss., London School of Economics, 2010), 323.")
    assert (thesis["publisher"], thesis["issued"]) == ("London School of Economics", "2010")


@pytest.mark.parametrize("pages", ["pp. 299-330: 312", "pp. 299-330: p. 312", "pp. 299-330, qui p. 312"])
def test_the_page_that_is_meant_behind_all_of_an_article(pages: str) -> None:
    assert only(f"G. Hale, Il porto, in «Rivista storica», 49 (1984), n. 2, {pages}.")["at"] == "312"


NUMBERS = {
    "in «Rivista storica», fasc. 3, 1999, pp. 7–9": ("Rivista storica", "", "3", "1999"),
    "in «Rivista storica», fasc. 42, 3 1999, pp. 7–9": ("Rivista storica", "42", "3", "1999"),
    "Revue historique, fasc. 2, avril 1999, pp. 7–9": ("Revue historique", "", "2", "1999-04"),
    "Revue historique, 12e année, n° 2, 1999, pp. 7–9": ("Revue historique", "12", "2", "1999"),
    "Revue historique, année 12, n° 2, 1999, pp. 7–9": ("Revue historique", "12", "2", "1999"),
    "Revue historique, vol. 35, 1, 1999, pp. 7–9": ("Revue historique", "35", "1", "1999"),
    "Revue historique, 1999, 5, 4, pp. 7–9": ("Revue historique", "5", "4", "1999"),
    "Revista de Historia, año XIV, núm. 2 (1999), pp. 7–9": ("Revista de Historia", "14", "2", "1999"),
    "Revista de História, ano 3, n.º 2, 1999, pp. 7–9": ("Revista de História", "3", "2", "1999"),
    "Revista de Historia, n. 2 (1999), pp. 7–9": ("Revista de Historia", "", "2", "1999"),
    "Revista de Historia, n. 2, 1999, pp. 7–9": ("Revista de Historia", "", "2", "1999"),
}


@pytest.mark.parametrize(("journal", "numbers"), NUMBERS.items(), ids=list(NUMBERS))
def test_volumes_and_issues_of_journals(journal: str, numbers: tuple[str, ...]) -> None:
    article = only(f"P. Hale, «La marcia», {journal}.")
    assert (article["kind"], article["title"], article["at"]) == ("article", "La marcia", "7-9")
    said = (article["container"], article.get("volume", ""), article.get("issue", ""), article["issued"])
    assert said == numbers


@pytest.mark.parametrize(
    "held", ["ACS, PCM, fasc. 3, 1936, p. 4.", "ACS, SPD, «Ordinario», fasc. 3, 1936, p. 4."]
)
def test_a_folder_of_an_archive_is_no_issue(held: str) -> None:
    archive, _, levels, _ = holding(held)
    assert (archive, levels["folder"]) == ("ACS", "3")


@pytest.mark.parametrize("note", ["Hale, n. 2, p. 4.", "P. Hale, La marcia, cit., n. 2."])
def test_a_number_without_a_year_points_to_a_note(note: str) -> None:
    assert all(not (citation.work and citation.work.issue) for citation in cited(note))


@pytest.mark.parametrize(
    "note",
    [
        "P. Hale, Ricordi di un medico, Milano (1954), p. 9.",
        "P. Hale, Ricordi di un medico, Milano (1954).",
        "P. Hale, Ricordi di un medico, Milano 1954, p. 9.",
    ],
)
def test_a_year_in_brackets_behind_a_place(note: str) -> None:
    book = only(note)
    assert (book["title"], book["place"], book["issued"]) == ("Ricordi di un medico", "Milano", "1954")


@pytest.mark.parametrize("cited_so", ["op. cit., p. 9", "cit.", "op. cit."])
@pytest.mark.parametrize(
    "title",
    [
        "La marche de Rome à la mer : une histoire",
        "The Economic Struggle: From World War II to Non-Alignment",
        "Politika 1934–1939. Polska między Wschodem a Zachodem",
    ],
)
def test_a_title_with_to_in_it_is_no_letter(title: str, cited_so: str) -> None:
    (citation,) = cited(f"P. Hale, {title}, {cited_so}.")
    assert citation.work is not None
    assert (citation.repeat, citation.work.title, citation.document) == ("op-cit", title, None)


def test_cited_before_behind_the_page() -> None:
    (citation,) = cited("P. Hale, La marcia verso il porto, p. 9, cit.")
    assert (citation.repeat, told(citation)["at"]) == ("op-cit", "9")


def test_a_letter_cited_before() -> None:
    (citation,) = cited("Hale to Marsh, 3 May 1936, op. cit., p. 5.")
    assert citation.document is not None and citation.document.recipients == ("Marsh",)


ONLINE = [
    "Le Temps des ports, 2014, en ligne : https://example.org/a (consulté le 11 février 2019)",
    "Le Temps des ports, 2014, [en ligne], <https://example.org/a>, consulté le 11 février 2019",
    "sur Le Temps des ports, 2014 (en ligne : https://example.org/a ; consulté le 11 février 2019)",
    "Le Temps des ports, 2014, URL : https://example.org/a, page consultée le 11/02/2019",
    "Le Temps des ports, 2014 <URL: https://example.org/a. Consultation: 11/02/2019>",
    "Le Temps des ports, 2014, disponible en https://example.org/a [consulta: 11 de febrero de 2019]",
    "Le Temps des ports, 2014, fecha de consulta 11 febrero 2019, en https://example.org/a",
    "Le Temps des ports, 2014. Disponível em: https://example.org/a. Acesso em: 11 fev. 2019",
    "Le Temps des ports, 2014, https://example.org/a (ultimo accesso: 11 febbraio 2019)",
    "Le Temps des ports, 2014, https://example.org/a (consultato 11/02/19)",
    "Le Temps des ports, 2014, available at https://example.org/a (accessed on 11 February 2019)",
    "Le Temps des ports, 2014, https://example.org/a",
]


@pytest.mark.parametrize("site", ONLINE)
def test_an_address_with_the_words_around_it(site: str) -> None:
    page = only(f"P. Hale, « La marche », {site}.")
    assert (page["kind"], page["authors"], page["title"]) == ("web", "Hale, P.", "La marche")
    assert (page["container"], page["issued"], page["url"]) == (
        "Le Temps des ports",
        "2014",
        "https://example.org/a",
    )


def test_capitals_of_a_short_family_name_before_a_quotation() -> None:
    assert only("Zhe SHI, « La marche », Revue historique, 12, 1999, p. 9.")["authors"] == "SHI, Zhe"


IMPRINTS = {
    "Torino, Einaudi, vol. 2, 1981": ("Torino", "Einaudi", "2"),
    "Paris, Plon, t. II, 1981": ("Paris", "Plon", "2"),
    "vol. II, Torino, Einaudi, 1981": ("Torino", "Einaudi", "2"),
    "Paris, Plon, 1981a": ("Paris", "Plon", ""),
    "Macmillan, Basingstoke, 1981b": ("Basingstoke", "Macmillan", ""),
    "Bloomington, IN, Indiana University Press, 1981": ("Bloomington, IN", "Indiana University Press", ""),
    "Jordanville, NY, Holy Trinity Press, 1981": ("Jordanville, NY", "Holy Trinity Press", ""),
    "Duke University Press, Durham, N.C., 1981": ("Durham, N.C.", "Duke University Press", ""),
    "Durham, NC: Duke University Press, 1981": ("Durham, NC", "Duke University Press", ""),
    "NY, Norton, 1981": ("New York", "Norton", ""),
}


@pytest.mark.parametrize(("imprint", "parts"), IMPRINTS.items(), ids=list(IMPRINTS))
def test_volumes_letters_and_states_in_imprints(imprint: str, parts: tuple[str, str, str]) -> None:
    book = only(f"P. Hale, La marcia verso il porto, {imprint}, p. 9.")
    assert (book["title"], book["issued"]) == ("La marcia verso il porto", "1981")
    assert (book["place"], book["publisher"], book.get("volume", "")) == parts


@pytest.mark.parametrize(
    ("said", "container", "place"),
    [
        ("Osteuropa, 1996, p. 9", "Osteuropa", ""),
        ("Paris, 1996, p. 9", "", "Paris"),
        ("Politika, 1996", "Politika", ""),
    ],
)
def test_one_word_behind_an_article_is_a_journal(said: str, container: str, place: str) -> None:
    article = only(f"P. Hale, « La marche », {said}.")
    assert (article.get("container", ""), article.get("place", "")) == (container, place)


def test_given_names_of_which_one_is_known_before_a_quotation() -> None:
    article = only("Marsh, Michael Jabara, « La marche », 185.")
    assert (article["authors"], article["title"]) == ("Marsh, Michael Jabara", "La marche")


SENT = {
    "SHD, 7 N 3107, télégramme n° 318 d’Avenol, Moscou, 22 juin 1934.": ("Avenol", ""),
    "SHD, 7 N 3107, télégramme d'Avenol à Hale, Moscou, 22 juin 1934.": ("Avenol", "Hale"),
    "SHD, 7 N 3107, L’ambassadeur à Rome au ministre, 22 juin 1934.": ("L’ambassadeur à Rome", "ministre"),
    "Il Ministro ad Atene, Rossi, al Ministro degli Esteri, Verdi, 22 giugno 1934, DDI, VII, 15, n. 7.": (
        "Il Ministro ad Atene, Rossi",
        "Ministro degli Esteri, Verdi",
    ),
    "Il Ministro degli Esteri, Verdi, all'Ambasciatore a Mosca, Rossi, 22 giugno 1934, DDI, VII, 15, n. 7.": (
        "Ministro degli Esteri, Verdi",
        "Ambasciatore a Mosca, Rossi",
    ),
    "The Ambassador in Berlin, Marsh, to Lord Hale, 22 June 1934, DBFP, 2nd ser., vol. VI, no. 5.": (
        "The Ambassador in Berlin, Marsh",
        "Lord Hale",
    ),
}


@pytest.mark.parametrize(("note", "sent"), SENT.items(), ids=list(SENT))
def test_posts_and_words_that_run_into_names(note: str, sent: tuple[str, str]) -> None:
    assert paper(*cited(note)) == (*sent, "1934-06-22")


@pytest.mark.parametrize("size", ["in-8o", "in-8°", "in-12", "in-16º", "2 vol. in-8°"])
def test_the_size_of_a_book(size: str) -> None:
    book = only(f"P. Hale, Une vie, Paris, Plon, 1903, {size}, p. 9.")
    assert (book["title"], book["issued"], book["at"]) == ("Une vie", "1903", "9")


@pytest.mark.parametrize(("numbers", "issue"), [("1997, 94", "94"), ("1906, 2-3", "2-3")])
def test_an_issue_behind_the_year(numbers: str, issue: str) -> None:
    article = only(f"P. Hale, La marcia, «Quaderni storici», {numbers}, pp. 105-121.")
    assert (article["container"], article["issue"], article["at"]) == ("Quaderni storici", issue, "105-121")
