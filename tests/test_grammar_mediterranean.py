"""Notes from the Mediterranean and Latin America: centuries, days before print, archives, offices."""

from __future__ import annotations

import pytest

from noting import cited, document, holding, only, paper, parties

CENTURIES = {
    "Juan Ruiz, Los puertos del siglo XX, Madrid, Ariel, 1966, p. 4.": "Los puertos del siglo XX",
    "J. Ruiz, Barcas de los siglos XVIII y XX, Madrid, Ariel, 1966, p. 4.": "Barcas de los siglos XVIII y XX",
    "G. Rossi, I porti del Secolo XVIII, vol. II, p. 9.": "I porti del Secolo XVIII",
    "J. Costa, O porto no Século XX, Lisboa, Ática, 1950, p. 1.": "O porto no Século XX",
    "P. Vila, Els ports al segle XIX, Barcelona, Ariel, 1969, p. 33.": "Els ports al segle XIX",
    "P. Ion, Porturile secolului XX, București, 1990, p. 2.": "Porturile secolului XX",
    "J. Nowak, Porty w wieku XIX, Kraków 1990, s. 12.": "Porty w wieku XIX",
}


@pytest.mark.parametrize(("note", "title"), CENTURIES.items(), ids=list(CENTURIES))
def test_a_century_keeps_its_numeral(note: str, title: str) -> None:
    assert only(note)["title"] == title


def test_a_newspaper_called_after_the_century_has_a_volume() -> None:
    assert only("El Siglo, XX, 1940, p. 3.")["volume"] == "20"


EARLY_DAYS = {
    "Il Costabili ad Ercole, 24 maggio 1485.": "1485-05-24",
    "Lettera di Niccolò al marchese di Mantova. Lucca, 3 agosto 1486.": "1486-08-03",
    "Carta de Juan de Luna a Pedro Ruiz, 24 de mayo de 1395.": "1395-05-24",
}


@pytest.mark.parametrize(("note", "day"), EARLY_DAYS.items(), ids=list(EARLY_DAYS))
def test_a_day_may_be_of_a_year_before_print(note: str, day: str) -> None:
    assert document(note).date == day


LETTERED = {
    "ACT, Cancillería, reg. 3549, f. 12r.": ("Cancillería", {"volume": "3549"}, "12r"),
    "ADP, Real Justicia, libro 34, fol. 12.": ("Real Justicia", {"volume": "34"}, "12"),
    "ACP, lib. 12, f. 33v.": ("", {"volume": "12"}, "33v"),
    "AHX, sección Aduanas, reales órdenes, tomo 37.": (
        "sección Aduanas, reales órdenes",
        {"volume": "37"},
        "",
    ),
    "AHX, fondo Mora, tomo 852, pza. 9.": ("", {"fond": "Mora", "volume": "852", "piece": "9"}, ""),
}


@pytest.mark.parametrize(("note", "said"), LETTERED.items(), ids=list(LETTERED))
def test_letters_before_bound_papers_are_an_archive(note: str, said: tuple[str, dict[str, str], str]) -> None:
    assert holding(note)[1:] == said


def test_two_archives_in_letters_may_stand_in_a_row() -> None:
    first, second = cited("AHX, sección Aduanas, tomo 37. AHY, sección Puertos, tomo 4, f. 195r.")
    assert [held.holding and held.holding.name for held in (first, second)] == ["AHX", "AHY"]


def test_letters_before_a_page_are_no_archive() -> None:
    assert only("PIXM, Revista, t. 4, p. 3.")["kind"] == "book"


OFFICES = {
    "Télégramme de l’ambassade de France à Lisbonne au ministère des Colonies": (
        "ambassade de France à Lisbonne",
        "ministère des Colonies",
    ),
    "Dépêche du consul à Gênes au ministre": ("consul à Gênes", "ministre"),
    "Lettre du ministre au consul à Gênes": ("ministre", "consul à Gênes"),
    "Dépêche de l’ambassadeur à Madrid": ("ambassadeur à Madrid", ""),
    "Telegramma dell'ambasciatore a Londra al ministro degli Esteri": (
        "ambasciatore a Londra",
        "ministro degli Esteri",
    ),
    "Rapporto del prefetto di Torino al ministero dell'Interno": (
        "prefetto di Torino",
        "ministero dell'Interno",
    ),
    "Despacho del cónsul en Gibraltar al gobernador de Cádiz": ("cónsul en Gibraltar", "gobernador de Cádiz"),
    "Telegrama n.º 34 da Legação em Roma para o MNE": ("Legação em Roma", "MNE"),
    "Telegrama do Governador-Geral do Congo para o Ministro do Ultramar": (
        "Governador-Geral do Congo",
        "Ministro do Ultramar",
    ),
    "Raportul prefectului județului Cluj către Ministerul de Interne": (
        "prefectului județului Cluj",
        "Ministerul de Interne",
    ),
}


@pytest.mark.parametrize("before", [True, False], ids=["before", "behind"])
@pytest.mark.parametrize(("title", "said"), OFFICES.items(), ids=list(OFFICES))
def test_one_office_sends_a_paper_to_another(title: str, said: tuple[str, str], *, before: bool) -> None:
    told = f"{title}, 3 mai 1936"
    note = f"{told}, ANTT, AOS/CO/UL-5, pasta 2." if before else f"ANTT, AOS/CO/UL-5, pasta 2, {told}."
    assert parties(note) == said
    assert document(note).title == title


UNDATED = {
    "Jean Petit, Les ports, Paris, Hachette, s. d., p. 4.": ("Les ports", "Paris", "Hachette"),
    "Juan Ruiz, Los puertos, Madrid, Espasa, [s. a.], p. 4.": ("Los puertos", "Madrid", "Espasa"),
    "Jean Petit, Les ports, Paris : Plon, (s. d.).": ("Les ports", "Paris", "Plon"),
    "Karl Huber, Häfen, Wien: Braumüller (o. J.), S. 4.": ("Häfen", "Wien", "Braumüller"),
    "J. Kowalski, Porty, Warszawa, Rój, b.d., s. 34.": ("Porty", "Warszawa", "Rój"),
    "A. Smith, The Port, London, Macmillan, n.d., p. 34.": ("The Port", "London", "Macmillan"),
}


@pytest.mark.parametrize(("note", "said"), UNDATED.items(), ids=list(UNDATED))
def test_an_imprint_may_have_no_year(note: str, said: tuple[str, str, str]) -> None:
    told = only(note)
    assert (told["title"], told["place"], told["publisher"]) == said
    assert "issued" not in told


def test_nd_is_no_date_in_english_and_a_work_cited_before_in_slovene() -> None:
    assert document("Hale to Marsh, n.d., FO 371/1234.").sender == ("Hale",)
    (again,) = cited("Novak, n. d., str. 34.")
    assert again.repeat == "op-cit"


DAYS = {
    "Veja, nº 53, 10 set. 1969.": "1969-09-10",
    "Veja, 3 out. 1969, p. 3.": "1969-10-03",
    "La Stampa, 3 ago. 1975.": "1975-08-03",
}


@pytest.mark.parametrize(("note", "day"), DAYS.items(), ids=list(DAYS))
def test_months_that_are_words_elsewhere(note: str, day: str) -> None:
    assert only(note)["issued"] == day


def test_such_words_are_no_months_without_a_day() -> None:
    assert only("John Hale, Set in 1945, London, Cape, 1990, p. 4.")["title"] == "Set in 1945"


@pytest.mark.parametrize("note", ["Giovedì 27 luglio 1820.", "Dijous 27 de juliol de 1820."])
def test_a_day_of_the_week_is_no_newspaper(note: str) -> None:
    assert cited(note) == ()


OF_SOMEBODY = [
    "Mémoires de F. Guizot",
    "Epistolario di G. Mazzini",
    "Cronaca di Giovanni Villani",
    "Obras de Luis Vives",
    "Vita di Cesare Borgia",
    "Briefe von Karl Huber",
    "Letters of John Hale",
]


@pytest.mark.parametrize("title", OF_SOMEBODY)
def test_whose_letters_they_are_belongs_to_the_title(title: str) -> None:
    told = only(f"{title}, vol. II, p. 45.")
    assert (told["title"], told["volume"], told.get("authors", "")) == (title, "2", "")


POINTED = {
    "Botta. Storia dei porti, vol. II, p. 45.": ("Botta", "Storia dei porti"),
    "De Ligne. Le secret du port, II, 586.": ("De Ligne", "Le secret du port"),
    "Zurara. Chronica de Ceuta, cap. IX.": ("Zurara", "Chronica de Ceuta"),
}


@pytest.mark.parametrize(("note", "said"), POINTED.items(), ids=list(POINTED))
def test_a_point_may_stand_behind_a_family_name(note: str, said: tuple[str, str]) -> None:
    told = only(note)
    assert (told["authors"], told["title"]) == said


def test_a_letter_is_there_behind_a_point_and_a_dash() -> None:
    _, again = cited("Correspondance de Mercy, I, 327.", "Le même au même, 3 mars 1772. — Ibid., II, 18.")
    assert again.repeat == "ibid"
    assert again.document is not None
    assert again.document.date == "1772-03-03"


def test_a_volume_in_numerals_stands_behind_op_cit_and_a_point() -> None:
    _, again = cited("P. Colletta, Storia dei porti, Milano, 1905, p. 3.", "Op. cit. I. 419.")
    assert (again.work and again.work.volume, again.locator and again.locator.value) == ("1", "419")


SPANIARDS = {
    "Luis Abascal García": "Abascal García, Luis",
    "Juan Pablo Ficus Ameztoy": "Ficus Ameztoy, Juan Pablo",
    "Josep Abascal Farrés": "Abascal Farrés, Josep",
    "Juan Domingo Perón": "Perón, Juan Domingo",
    "Juan Bautista Alberdi": "Alberdi, Juan Bautista",
    "Daniel Subercaseaux Ficus": "Subercaseaux Ficus, Daniel",
    "Martin Luther King": "King, Martin Luther",
    "Victor Davis Hanson": "Hanson, Victor Davis",
}


@pytest.mark.parametrize(("byline", "said"), SPANIARDS.items(), ids=list(SPANIARDS))
def test_behind_a_spanish_given_name_stand_two_family_names(byline: str, said: str) -> None:
    assert only(f"{byline}, The Port, Madrid, Ariel, 1990, p. 4.")["authors"] == said


BY_YEAR = {
    "Encina (1954), II: 61.": ("Encina", "1954", "2", "61"),
    "Haslam 1984, vol. II, p. 38.": ("Haslam", "1984", "2", "38"),
    "Véase los detalles del caso en Encina (2010): 193-217.": ("Encina", "2010", "", "193-217"),
}


@pytest.mark.parametrize(("note", "said"), BY_YEAR.items(), ids=list(BY_YEAR))
def test_author_and_year_may_have_a_volume(note: str, said: tuple[str, str, str, str]) -> None:
    told = only(note)
    assert (told["authors"], told["issued"], told.get("volume", ""), told["at"]) == said


YEAR_TITLES = {
    "Jean Petit, 1940. L'année terrible, Paris, Plon, 1990, p. 4.": ("Petit, Jean", "1940. L'année terrible"),
    "Corneliu Mihai Lupu, Mihai Radu, 1956. Explozia, București, Humanitas, 1996, p. 4.": (
        "Lupu, Corneliu Mihai; Radu, Mihai",
        "1956. Explozia",
    ),
}


@pytest.mark.parametrize(("note", "said"), YEAR_TITLES.items(), ids=list(YEAR_TITLES))
def test_a_title_may_begin_with_a_year(note: str, said: tuple[str, str]) -> None:
    told = only(note)
    assert (told["authors"], told["title"]) == said


SERIES = [
    "Colección Cuadernos del puerto, XVII (Bogotá: Taurus, 2014)",
    "Collana di studi storici, 12 (Bologna: il Mulino, 2012)",
    "coll. « Points », Paris, Seuil, 1990",
    "Coleção Brasiliana, vol. 45, São Paulo, Nacional, 1950",
    "Schriftenreihe des Instituts, Bd. 12 (Wien: Böhlau, 1990)",
    "Studies in Maritime History series (London: Palgrave, 2008)",
]


@pytest.mark.parametrize("behind", SERIES)
def test_a_series_behind_the_title_is_none_of_it(behind: str) -> None:
    assert only(f"Juan Ruiz, Los puertos, {behind}, p. 4.")["title"] == "Los puertos"


NUMBERED_LETTERS = {
    "Carta núm. 24, Guillem de Rojas a Antonio de Luna, Maó, 8 setembre 1556.": (
        "Guillem de Rojas",
        "Antonio de Luna",
        "1556-09-08",
    ),
    "Lettre n° 145, Voltaire à d’Alembert, Ferney, 8 mai 1756.": ("Voltaire", "d’Alembert", "1756-05-08"),
    "Brief Nr. 12, Humboldt an Schiller, Berlin, 8. Mai 1796.": ("Humboldt", "Schiller", "1796-05-08"),
}


@pytest.mark.parametrize(("note", "said"), NUMBERED_LETTERS.items(), ids=list(NUMBERED_LETTERS))
def test_letters_are_counted_before_who_wrote_them(note: str, said: tuple[str, str, str]) -> None:
    (citation,) = cited(note)
    assert paper(citation) == said


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("TNA, FO 371/26848, C 7021/149/36, Hale para Marsh, 20 de Junho de 1941.", ("Hale", "Marsh")),
        (
            "AHDMNE, Maço 104, ofício n.º 212, de Rui Hale para Marsh, 20 de Junho de 1941.",
            ("Rui Hale", "Marsh"),
        ),
        ("AGA, caja 12, despacho núm. 3, de Hale a Marsh, 20 de junio de 1936.", ("Hale", "Marsh")),
        ("MAE, Europe, 12, dépêche n° 3, de Margerie à Marsh, 20 juin 1936.", ("de Margerie", "Marsh")),
        ("AGA, caja 12, Nota para el ministro, 20 de junio de 1936.", ("", "")),
    ],
)
def test_who_writes_to_whom_in_portuguese_and_spanish(note: str, said: tuple[str, str]) -> None:
    assert parties(note) == said


def test_a_title_may_be_for_somebody() -> None:
    assert only("M. Hale, Apuntes para Marsh, Madrid, Planeta, 1987, p. 3.")["title"] == "Apuntes para Marsh"


@pytest.mark.parametrize(
    ("behind", "said"),
    [
        ("«Trieste», lettera di Hale a Marsh, 2 marzo 1926", ("Hale", "Marsh", "1926-03-02")),
        ("«Trieste», Hale a Marsh, 2 marzo 1926", ("Hale", "Marsh", "1926-03-02")),
        ("«Trieste», relazione del prefetto Hale, 2 marzo 1926", ("Hale", "", "1926-03-02")),
    ],
)
def test_folders_have_names_beside_their_numbers(behind: str, said: tuple[str, str, str]) -> None:
    (citation,) = cited(f"ACS, MI, DGPS, b. 4, fasc. 17 {behind}.")
    assert paper(citation) == said


def test_a_quotation_behind_a_file_may_be_the_title_of_a_paper() -> None:
    told = document("ACS, MI, DGPS, b. 4, fasc. 17, «Trieste», lettera di Hale a Marsh, 2 marzo 1926.")
    assert told.title == "Trieste"


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Raccontarsi: l’autobiografia come cura di sé", "book"),
        ("Parole di donne. Diari e memorie nell’Italia in guerra", "book"),
        ("Anna Lindner e i suoi ricordi", "book"),
        ("Mon voisin, cet ennemi", "book"),
        ("Autobiografia", "memoir"),
        ("Diari e memorie", "memoir"),
        ("Vita mia", "memoir"),
        ("My Mission to Spain", "memoir"),
    ],
)
def test_who_tells_of_memoirs_wrote_none(title: str, kind: str) -> None:
    (citation,) = cited(f"P. Hale, {title}, Bologna, Il Mulino, 2011, p. 5.")
    assert citation.kind == kind


def test_who_edits_what_is_called_mine_tells_not_of_himself() -> None:
    (citation,) = cited("M. Kos (a cura di), Patria mia. Scritture private, Bologna, Il Mulino, 2011.")
    assert citation.kind == "book"
