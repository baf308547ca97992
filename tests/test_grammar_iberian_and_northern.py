"""Notes of Spain, Portugal, the Netherlands and the North, and of older French and Italian authors."""

from __future__ import annotations

import pytest

from noting import cited, only, told


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("Luis Romero Tejada", "Romero Tejada, Luis"),
        ("Romero Tejada", "Romero Tejada"),
        ("J. M. ORTEGA LLANOS", "ORTEGA LLANOS, J. M."),
        ("Manuel Tuñón de Arce", "Tuñón de Arce, Manuel"),
        ("G. García Queipo de Arce", "García Queipo de Arce, G."),
        ("ROMERO TEJADA, L.", "ROMERO TEJADA, L."),
        ("Romero Tejada, Luis", "Romero Tejada, Luis"),
        ("CUEVA, Ricardo de la", "CUEVA, Ricardo de la"),
        ("Sousa, Teresa Pinto e", "Sousa, Teresa Pinto e"),
        ("MATOS, Nuno Severo", "MATOS, Nuno Severo"),
        ("Paulina y Adelina Montes", "Montes, Paulina; Montes, Adelina"),
        ("Ian Kershaw Wells", "Wells, Ian Kershaw"),
        ("José Hale y Gasser", "Hale y Gasser, José"),
        ("A. Marsh y Gasser", "Marsh y Gasser, A."),
        ("Hale y Gasser, José", "Hale y Gasser, José"),
        ("HALE Y GASSER, José", "HALE Y GASSER, José"),
        ("J. HALE I MARSET", "HALE I MARSET, J."),
        ("Josep M. Hale i Marset", "Hale i Marset, Josep M."),
        ("J. Halé i Marset", "Halé i Marset, J."),
        ("M. D. HALE ROS", "HALE ROS, M. D."),
        ("F. Franco Bahamonde", "Franco Bahamonde, F."),
        ("F. Franco Salgado-Araújo", "Franco Salgado-Araújo, F."),
        ("G. BRUCE HALE", "HALE, G. BRUCE"),
        ("Hale y Marsh", "Hale; Marsh"),
        ("J. Hale y M. Marsh", "Hale, J.; Marsh, M."),
        ("Hale i Marsh", "Hale; Marsh"),
    ],
)
def test_spaniards_have_two_family_names(byline: str, authors: str) -> None:
    said = only(f"{byline}, La guerra en el norte, Planeta, Barcelona, 1978, p. 12.")
    assert (said["authors"], said["title"]) == (authors, "La guerra en el norte")


@pytest.mark.parametrize(
    ("title", "behind"),
    [
        ("¿Por qué fui lanzado del puerto?", "Madrid, 1934, p. 65"),
        ("¿Por qué…?", "p. 65"),
        ("¿Por qué...?", "op. cit., p. 65"),
        ("¡Vivan los puertos!", "Madrid, Planeta, 1934, p. 65"),
        ("¡Vivan…!", "p. 65"),
        ("España, ¿república o monarquía?", "Madrid, Planeta, 1934, p. 65"),
        ("¿Qué son los puertos? Ensayos de historia", "Madrid, Planeta, 1934, p. 65"),
    ],
)
def test_titles_that_ask_and_cry_out(title: str, behind: str) -> None:
    said = only(f"D. Hale, {title}, {behind}.")
    assert (said["authors"], said["title"]) == ("Hale, D.", title)


def test_a_question_before_a_citation_is_no_title() -> None:
    assert only("¿Por qué lo hizo? D. Hale, La guerra, Madrid, 1934, p. 5.")["title"] == "La guerra"


@pytest.mark.parametrize(
    "idem",
    [
        "della stessa autrice", "dello stesso autore", "degli stessi autori", "del mismo autor",
        "de la misma autora", "de los mismos autores", "do mesmo autor", "da mesma autora",
        "del mateix autor", "de la mateixa autora", "de același autor", "du même auteur",
        "de la même auteure",
    ],
)  # fmt: skip
def test_by_the_same_author_in_words(idem: str) -> None:
    _, second = cited(
        f"A. Marsh, Los puertos, Madrid, Planeta, 2005; {idem}, Las naves, Madrid, Planeta, 2011."
    )
    assert second.work is not None
    assert ([name.family for name in second.work.authors], second.work.title) == (["Marsh"], "Las naves")


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("Emilio La Parra, Rafael Conde, Vicente Mir", "La Parra, Emilio; Conde, Rafael; Mir, Vicente"),
        ("Carla van Dam en Jan Smit", "van Dam, Carla; Smit, Jan"),
        ("Hilkka ja Olli Mattila", "Mattila, Hilkka; Mattila, Olli"),
    ],
)
def test_persons_are_joined_in_every_language(byline: str, authors: str) -> None:
    said = only(f"{byline}, «De opening», Revista de Historia 12 (1998), p. 5.")
    assert (said["authors"], said["container"]) == (authors, "Revista de Historia")


def test_a_colon_stands_between_an_author_and_a_quoted_title() -> None:
    said = only('Zitiert nach Ottilie Brandl: "Die alte Kaiserin", Düsseldorf 1927, S. 4.')
    assert (said["authors"], said["title"]) == ("Brandl, Ottilie", "Die alte Kaiserin")


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Le Roi captif, par Dumas, p. 83.", ("book", "Dumas", "Le Roi captif", "")),
        ("Voir le Salon bleu, par M. d'Orval.", ("book", "d'Orval, M.", "Salon bleu", "")),
        (
            "Histoire de Russie, par Levesque, Paris, Belin, 1820, t. II, p. 3.",
            ("book", "Levesque", "Histoire de Russie", "2"),
        ),
        ("Mémoires du baron de Courcy.", ("memoir", "", "Mémoires du baron de Courcy", "")),
        ("Mémoires de Courcy, t. III.", ("memoir", "", "Mémoires de Courcy", "3")),
        ("Courcy. Mémoires, t. III.", ("memoir", "Courcy", "Mémoires", "3")),
        ("Nievo, Scritti, X. pag. 87.", ("book", "Nievo", "Scritti", "10")),
    ],
)
def test_older_authors_name_the_title_first_and_no_page(note: str, said: tuple[str, str, str, str]) -> None:
    read = only(note)
    assert tuple(read.get(field, "") for field in ("kind", "authors", "title", "volume")) == said


def test_a_letter_is_printed_in_a_work_cited_before() -> None:
    (citation,) = cited("Cfr. Rossi a Bianchi, 24 agosto 1859, in Moroni, op. cit., pp. 97-105.")
    assert citation.document is not None and citation.work is not None
    assert (citation.document.sender, citation.document.recipients) == (("Rossi",), ("Bianchi",))
    assert (citation.work.authors[0].family, citation.repeat) == ("Moroni", "op-cit")


@pytest.mark.parametrize(
    ("note", "container", "editors"),
    [
        ("Anne Martin, « La réunion », dans L’Empire oublié, op. cit., p. 138-152.", "L’Empire oublié", ""),
        ("A. Rossi, «La pace», in M. Neri (a cura di), Le paci, cit., pp. 12-14.", "Le paci", "Neri, M."),
    ],
)
def test_a_chapter_stands_in_a_work_cited_before(note: str, container: str, editors: str) -> None:
    said = only(note)
    assert (said["kind"], said["container"], said.get("editors", "")) == ("chapter", container, editors)


@pytest.mark.parametrize(
    ("note", "at"),
    [
        ("Ana Cruz, «Las minas», Revista de Historia 12 (1998), pp. 1.056-1.060.", "1056-1060"),
        ("Ana Cruz, Las minas, Planeta, Barcelona, 1978, p. 1.079.", "1079"),
        ("Karin Bock, »Die Gruben,« in: Das Revier (Berlin: Links, 2017), 23‒37.", "23-37"),
        ("Karin Bock, Das Revier (Berlin: Links, 42017), 23.", "23"),
    ],
)
def test_pages_have_points_and_figure_dashes(note: str, at: str) -> None:
    assert only(note)["at"] == at


def test_a_printing_is_glued_to_its_year() -> None:
    assert only("Karin Bock, Das Revier (Berlin: Links, 42017), 23.")["issued"] == "2017"


def test_the_year_without_its_century_is_no_file() -> None:
    assert cited("È noto che il progetto durò fino alla fine di settembre del '59.") == ()


def test_a_given_name_behind_a_page_is_no_month() -> None:
    first, second = cited(
        "Jan Bock, Das Revier (Berlin: Links, 2017), 9. Jan C. Bock, Die Gruben (Bonn: Dietz, 2018), 4."
    )
    assert first.locator is not None and first.locator.value == "9"
    assert second.work is not None and second.work.authors[0].given == "Jan C."


@pytest.mark.parametrize(
    ("note", "shelfmark"),
    [
        ("Archives des Affaires étrangères, Vienne, vol. 409.", {"series": "Vienne", "volume": "409"}),
        ("SHD, GR Ya 506, dossier 3.", {"series": "GR Ya", "piece": "506"}),
        (
            "FO 371/22.724 (A 447/448/6).",
            {"department": "FO", "series": "371", "piece": "22724", "item": "A 447/448/6"},
        ),
    ],
)
def test_archives_of_the_west_have_their_levels(note: str, shelfmark: dict[str, str]) -> None:
    (citation,) = cited(note)
    assert citation.holding is not None
    assert dict(citation.holding.shelfmark).items() >= shelfmark.items()


@pytest.mark.parametrize(
    ("note", "repeat"),
    [
        ("De Wit, a.w., 47.", "op-cit"),
        ("Lindh, a.a., s. 50.", "op-cit"),
        ("Silva, ob. cit., p. 12.", "op-cit"),
        ("Aldaar, 12.", "ibid"),
    ],
)
def test_words_that_point_back(note: str, repeat: str) -> None:
    (citation,) = cited(note)
    assert citation.repeat == repeat


@pytest.mark.parametrize("signal", ["Zie ook", "Se även", "Se også", "Ver también", "Veja-se", "Ks. myös"])
def test_signals_lead_to_a_citation(signal: str) -> None:
    (citation,) = cited(f"{signal} Karl Lindh, Svensk politik 1939–1945, Stockholm 1973, s. 45.")
    assert citation.signal and citation.work is not None
    assert citation.work.authors[0].family == "Lindh"


def test_a_reflexive_verb_is_no_signal() -> None:
    assert cited("Se le reconoció el rango de general en septiembre.") == ()


def test_scandinavian_parts_and_sessions() -> None:
    part = only("Karl Lindh, Balt- och tyskfrågan 1945. Del 1: Ankomsten, Uppsala 1984, s. 57.")
    assert (part["authors"], part["volume"]) == ("Lindh, Karl", "1")
    assert part["title"].startswith("Balt- och tyskfrågan 1945")
    session = only("HTK 1911-1912, 19.")
    assert (session["title"], session["issued"], session["at"]) == ("HTK", "1911/1912", "19")


def test_authors_and_years_stand_one_after_the_other() -> None:
    first, second = cited("Holm 1933, s. 20, Berg 2012, s. 148–153.")
    assert first.work is not None and second.work is not None
    assert (first.work.issued, second.work.issued) == ("1933", "2012")


@pytest.mark.parametrize(
    "led",
    ["Jfr", "jfr", "jmf", "Jf.", "jvf.", "Sml.", "Jämför", "Vergelijk", "Citerat ur", "Her citeret efter"],
)
def test_words_of_the_north_lead_to_a_citation(led: str) -> None:
    said = only(f"{led} Hale, Partiet, s. 3.")
    assert (said["authors"], said["title"], said["at"]) == ("Hale", "Partiet", "3")


@pytest.mark.parametrize(
    ("note", "place"),
    [
        ("K.K. Hale: Fremtidens Skole, Kbh. 1920, s. 12.", "København"),
        ("K.K. Hale, Fremtidens Skole (Kbh. 1920), s. 12.", "København"),
        ("K.K. Hale, Partiet, Sthlm 1989, s. 12.", "Stockholm"),
        ("K.K. Hale, Partiet (Kria. 1889), s. 12.", "Kristiania"),
    ],
)
def test_towns_of_the_north_are_shortened(note: str, place: str) -> None:
    said = only(note)
    assert (said["authors"], said["place"], said["at"]) == ("Hale, K.K.", place, "12")


@pytest.mark.parametrize(
    ("numbers", "volume"),
    [("111 (1991:4)", "111"), ("(1991:4)", ""), ("1991:4", ""), ("111:4 (1991)", "111")],
)
def test_swedish_journals_number_their_issues_within_a_year(numbers: str, volume: str) -> None:
    said = only(f"Erik Hale, ”Ministrarna”, Historisk tidskrift {numbers}, s. 501–523, här s. 510.")
    assert (said["container"], said["issue"], said["issued"]) == ("Historisk tidskrift", "4", "1991")
    assert (said.get("volume", ""), said["at"]) == (volume, "510")


def test_a_page_behind_the_year_of_an_author_is_no_issue() -> None:
    said = only("Hale (1991:44).")
    assert (said["authors"], said["issued"], said["at"]) == ("Hale", "1991", "44")


@pytest.mark.parametrize("paper", ["Aftontidningen", "Morgonbladet", "Sydsvenska Kuriren"])
def test_a_day_of_a_northern_newspaper_has_its_year_behind_a_space(paper: str) -> None:
    said = only(f"{paper} 1/11 1948.")
    assert (said["kind"], said["container"], said["issued"]) == ("newspaper", paper, "1948-11-01")


@pytest.mark.parametrize(
    ("note", "archive"),
    [
        ("NA, 2.05.80, inv. nr. 1234, Van Hale aan Kos, 5 maart 1946.", "NL-HANA"),
        ("NA, Buitenlandse Zaken, 2.05.117, inv.nr. 20643.", "NL-HANA"),
        ("NA, fond PMR, k. 12.", "NACZ"),
        ("NA, FO 371/1234.", "TNA"),
        ("RA, Socialministeriet, pk. 214: notat af K.K. Hale, 14. nov. 1931.", "DDRA"),
        ("RA, UD, HP 1, vol. 12.", "RA-SE"),
        ("RA, f. 1, n. 7, s. 62.", "ERA"),
    ],
)
def test_national_archives_of_one_name_are_told_by_their_shelfmarks(note: str, archive: str) -> None:
    (citation,) = cited(note)
    assert citation.holding is not None
    assert citation.holding.archive == archive


def test_an_archive_is_told_by_the_end_of_its_name() -> None:
    (citation,) = cited("UD-arkivet, 31.7/6, bd. 12, notat fra Hale, 17. mars 1970.")
    assert citation.holding is not None
    assert (citation.kind, citation.holding.name) == ("archival", "UD-arkivet")
    assert only("Nordisk arkiv 31/6, s. 3.")["kind"] == "article"


@pytest.mark.parametrize("diary", ["JKP:n pvk", "JKP:n päiväkirja", "J. K. Halen pvk"])
def test_letters_have_finnish_cases(diary: str) -> None:
    (citation,) = cited(f"{diary} 29.8.1939, s. 4.")
    assert citation.document is not None
    assert (citation.document.title, citation.document.date) == (diary, "1939-08-29")


def test_a_colon_behind_letters_may_part_a_title() -> None:
    assert [told(c)["title"] for c in cited("P. Hale, UN: a History, London 1990, p. 3.")] == [
        "UN: a History"
    ]


@pytest.mark.parametrize("papers", ["Hales arkiv ARAB", "Hales arkiv, ARAB", "Hales papper ARAB"])
def test_whose_papers_stand_before_the_letters_of_an_archive(papers: str) -> None:
    (citation,) = cited(f"Brev Hale till Marsh 15/6 1953, {papers}.")
    assert citation.holding is not None
    assert (citation.kind, citation.holding.archive) == ("archival", "ARAB")


@pytest.mark.parametrize(
    ("paper", "title", "party", "date"),
    [
        ("Hale t. Marsh 12/11 1947", "", "Marsh", "1947-11-12"),
        ("Hale till Marsh 12/11 1947", "", "Marsh", "1947-11-12"),
        ("PM ang. fisket i Narva 3/12 1947", "PM ang. fisket i Narva", "", "1947-12-03"),
        ("PM ang. fisket 3/12 1947 (Hale)", "PM ang. fisket", "", "1947-12-03"),
        ("Notat om fisken af 20/5 1944", "Notat om fisken", "", "1944-05-20"),
    ],
)
def test_days_of_nordic_papers(paper: str, title: str, party: str, date: str) -> None:
    (citation,) = cited(f"RA-SE, HP 20, vol. 7, {paper}.")
    assert citation.document is not None
    found = citation.document
    assert (found.title, ", ".join(found.recipients), found.date) == (title, party, date)


def test_two_issues_of_a_northern_journal_are_no_day() -> None:
    (citation,) = cited("R. Hale, “Fisket,” Historisk Tidskrift 3/4 1947, s. 12.")
    assert citation.document is None
