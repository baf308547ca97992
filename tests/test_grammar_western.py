"""German, French and Italian notes are read as their journals, theses and publishers print them."""

from __future__ import annotations

import pytest

from benes_refs.model import Citation, Name, Work
from benes_refs.pipeline import parse_text
from noting import cited, told


def only(note: str) -> Citation:
    (citation,) = cited(note)
    return citation


def printed(note: str) -> Work:
    work = only(note).work
    assert work is not None
    return work


@pytest.mark.parametrize(
    ("printing", "place"),
    [
        ("München ²2011", "München"),
        ("München 2011²", "München"),
        ("2., überarb. und erw. Aufl., München 2011", "München"),
        ("4., völlig überarb. u. wesentlich erw. Aufl., Wien – Köln 2011", "Wien – Köln"),
        ("Wien-Köln-Weimar 2011", "Wien-Köln-Weimar"),
        ("überarb. Aufl., München 2011", "München"),
        ("wyd. rozsz., Warszawa 2011", "Warszawa"),
        ("éd. revue et augmentée, Paris 2011", "Paris"),
        ("2 Bde., Innsbruck – Wien – Bozen 2011", "Innsbruck – Wien – Bozen"),
        ("Paderborn [u. a.] 2011", "Paderborn"),
        ("Frankfurt/M. 2011", "Frankfurt/M."),
        ("Syracuse (NY), Syracuse University Press, 2011", "Syracuse (NY)"),
        ("St. Pölten 2011", "St. Pölten"),
    ],
)
def test_a_printing_is_no_part_of_the_title(printing: str, place: str) -> None:
    work = printed(f"Gerald Stourzh, Um Einheit und Freiheit. Staatsvertrag 1945–1955, {printing}, S. 45.")
    assert work.title == "Um Einheit und Freiheit. Staatsvertrag 1945–1955"
    assert (work.place, work.issued) == (place, "2011")


@pytest.mark.parametrize(
    ("end", "place", "publisher"),
    [
        ("Fayard, 1998", "", "Fayard"),
        ("Le Seuil, 1998", "", "Le Seuil"),
        ("Gallimard, coll. « Folio », 1998", "", "Gallimard"),
        ("Seuil, « Points », 1998", "", "Seuil"),
        ("Presses universitaires de Rennes, 1998", "", "Presses universitaires de Rennes"),
        ("Paris, Gallimard, coll. « Tel », 1998", "Paris", "Gallimard"),
        ("Paris, PUF, « Que sais-je ? », 1998", "Paris", "PUF"),
        ("traduit du russe par Magdeleine Marx, Paris, Plon, 1998", "Paris", "Plon"),
        ("trad. it. di G. Rossi, Garzanti, Milano 1998", "Milano", "Garzanti"),
        ("trad. it., Mondadori, Milano 1998", "Milano", "Mondadori"),
        ("Ed. Riuniti, Roma, 1998", "Roma", "Ed. Riuniti"),
        ("Laterza, Roma-Bari 1998", "Roma-Bari", "Laterza"),
        ("Paris, Plon, 1998 ; rééd. Champ libre, 2007", "Paris", "Plon"),
        ("aus dem Englischen von Karl Siber, München 1998", "München", ""),
    ],
)
def test_publishers_series_and_translators_stand_behind_the_title(
    end: str, place: str, publisher: str
) -> None:
    citation = only(f"Pierre Broué, Trotsky, {end}, p. 29.")
    work = citation.work
    assert work is not None and work.authors == (Name("Broué", "Pierre"),)
    assert (work.title, work.place, work.publisher, work.issued) == ("Trotsky", place, publisher, "1998")
    assert citation.locator is not None and citation.locator.value == "29"


@pytest.mark.parametrize(
    ("statement", "editors", "translators"),
    [
        (", trad. it. di G. Rossi", "", "Rossi, G."),
        (", trans. Ida Bell and Edgar P. Young", "", "Bell, Ida; Young, Edgar P."),
        (". Translated from the German by Ida Bell", "", "Bell, Ida"),
        (", traduit du russe par M. Petit", "", "Petit, M."),
        (", aus dem Englischen von Karl Siber", "", "Siber, Karl"),
        (". Translated and edited by Ida Bell", "Bell, Ida", "Bell, Ida"),
        (", trans. Ida Bell, ed. John Hall", "Hall, John", "Bell, Ida"),
        (", trans. Ida Bell, with a note by John Hall", "", "Bell, Ida"),
        (", préface de Georges Petit", "", ""),
    ],
)
def test_translators_are_named_beside_the_editors(statement: str, editors: str, translators: str) -> None:
    citation = only(f"Pierre Broué, Trotsky{statement}, Paris, Fayard, 1998, p. 29.")
    said = told(citation)
    assert (said["title"], said.get("editors", ""), said.get("translators", "")) == (
        "Trotsky", editors, translators,
    )  # fmt: skip
    assert not (translators and "note by" not in statement and citation.unread)


@pytest.mark.parametrize(
    ("note", "page"),
    [
        ("Edvard Beneš, Mnichovské dny (Praha: Svoboda, 1968), přel. Jan Novák, s. 33.", "33"),
        ("Jan Gross, Fear, Warszawa 1990, przeł. Jan Nowak, s. 44.", "44"),
        ("Robert Conquest, Harvest of Sorrow (London: Cass, 1990), ed. John Smith, 44.", "44"),
        ("François Furet, Le passé, Paris, Fayard, 1995, préface de Jean Dupont, p. 45.", "45"),
        ("Robert Conquest, Harvest (London: Cass, 1990), with a foreword by John Smith, p. 44.", "44"),
        ("Карр Э. История Советской России. М.: Прогресс, 1990. Пер. с англ. И. Иванова. С. 45.", "45"),
    ],
)
def test_a_statement_may_stand_behind_the_imprint(note: str, page: str) -> None:
    assert told(only(note))["at"] == page


def test_a_publisher_is_a_person_elsewhere() -> None:
    assert printed("Jacques Julliard, Les gauches, Paris, Flammarion, 2013, p. 5.").authors == (
        Name("Julliard", "Jacques"),
    )


@pytest.mark.parametrize(
    ("volumes", "volume", "title"),
    [
        ("Teil I, Bd. 5", "5", "Tagebuch der Jahre"),
        ("Bd. 5, Teil I", "5", "Tagebuch der Jahre"),
        ("Bd. 5, 1", "5/1", "Tagebuch der Jahre"),
        ("Bd. 5: Der Weg in den World War II", "5", "Tagebuch der Jahre. Der Weg in den World War II"),
    ],
)
def test_parts_of_volumes(volumes: str, volume: str, title: str) -> None:
    citation = only(f"Hans Frank, Tagebuch der Jahre, {volumes}, Stuttgart 1975, S. 213.")
    assert citation.work is not None and (citation.work.volume, citation.work.title) == (volume, title)
    assert citation.locator is not None and citation.locator.value == "213"


@pytest.mark.parametrize(
    ("journal", "name", "volume", "issue"),
    [
        ("Osteuropa, 54. Jg., H. 12, 2004", "Osteuropa", "54", "12"),
        ("Osteuropa, 54. Jg., 12/2004", "Osteuropa", "54", "12"),
        ("Osteuropa 54 (2004), H. 12", "Osteuropa", "54", "12"),
        ("Jahrbücher für Geschichte, N.F. 54 (2004)", "Jahrbücher für Geschichte", "54", ""),
        ("Jahrbücher für Geschichte N.F. 54 (2004)", "Jahrbücher für Geschichte", "54", ""),
    ],
)  # fmt: skip
def test_journals_count_their_years(journal: str, name: str, volume: str, issue: str) -> None:
    work = printed(f"Gerhard Simon, Holodomor als Waffe, in: {journal}, S. 37–56.")
    assert (work.container, work.volume, work.issue, work.issued) == (name, volume, issue, "2004")


def test_the_author_who_edits_the_book_is_its_editor() -> None:
    work = printed("Hans Frei, Ein Kapitel, in: ders. (Hrsg.), Das ganze Buch, Berlin 1998, S. 7.")
    assert (work.container, work.editors) == ("Das ganze Buch", (Name("Frei", "Hans"),))


def test_several_editors_behind_the_title() -> None:
    work = printed("Helmuth Groscurth, Tagebücher, hg. von H. Krausnick/H. C. Deutsch, Stuttgart 1970, S. 1.")
    assert [name.family for name in work.editors] == ["Krausnick", "Deutsch"]
    assert work.title == "Tagebücher"


@pytest.mark.parametrize(
    ("thesis", "issued"),
    [
        ("phil. Diss., Universität Wien 1986", "1986"),
        ("unveröff. Magisterarbeit, Humboldt-Universität zu Berlin 1986", "1986"),
        ("thèse de doctorat, université Paris I, 1986", "1986"),
        ("thèse de doctorat, sous la dir. de P. Milza, IEP de Paris, 1986", "1986"),
    ],
)
def test_a_thesis_has_a_university(thesis: str, issued: str) -> None:
    citation = only(f"Eva Lechner, Die Beziehungen zweier Staaten, {thesis}, S. 88.")
    assert citation.kind == "thesis" and citation.work is not None
    assert (citation.work.title, citation.work.issued) == ("Die Beziehungen zweier Staaten", issued)
    assert citation.work.volume == ""


@pytest.mark.parametrize(
    "head", ["AA.VV., La crisi degli anni", "Aa. Vv., La crisi degli anni"]
)  # fmt: skip
def test_various_authors_are_nobody(head: str) -> None:
    work = printed(f"{head}, De Donato, Bari 1978, p. 12.")
    assert (work.title, work.authors) == ("La crisi degli anni", ())


@pytest.mark.parametrize("word", ["hier", "besonders", "vor allem", "respectivement", "in particolare"])
def test_words_before_pages_are_no_title(word: str) -> None:
    citation = only(f"Haslam, Struggle for Europe, {word} S. 62, 60.")
    assert citation.work is not None and citation.work.title == "Struggle for Europe"
    assert citation.locator is not None and citation.locator.value == "62, 60"


def test_a_day_has_several_editions() -> None:
    citation = only("Neue Freie Presse, 18. Jänner 1936, Morgenblatt, S. 1.")
    assert citation.work is not None and citation.locator is not None
    assert (citation.work.container, citation.work.issued, citation.locator.value) == (
        "Neue Freie Presse",
        "1936-01-18",
        "1",
    )


@pytest.mark.parametrize(
    ("note", "archive", "levels", "leaf"),
    [
        ("SAPMO-BArch, DY 30/3682, Bl. 45.", "SAPMO", {"group": "DY 30", "file": "3682"}, "45"),
        ("BArch, RW 4/v. 35, Bl. 120.", "BArch", {"group": "RW 4", "file": "v. 35"}, "120"),
        ("BStU, MfS, HA IX, Nr. 1234, Bl. 12.", "BSTU", {"file": "1234"}, "12"),
        ("PA AA, B 42, Bd. 1234.", "PAAA", {"series": "B 42", "file": "1234"}, ""),
        ("HStA Stuttgart, EA 1/107, Bü 34.", "HSTASTUTTGART", {"file": "34"}, ""),
        ("IfZ-Archiv, ED 109/3, Bl. 7.", "IfZ", {"group": "ED 109", "volume": "3"}, "7"),
        ("Institut für Zeitgeschichte, MA-468, S. 5764–5774.", "IfZ", {}, "5764-5774"),
        ("Österreichisches Staatsarchiv (ÖStA), Archiv der Republik (AdR), Neues Politisches Archiv (NPA), "
         "Karton 62.", "OStA", {"carton": "62"}, ""),
        ("AdR, BKA-AA, NPA, Kt. 415, fol. 12.", "OStA", {"carton": "415"}, "12"),
        ("Haus-, Hof- und Staatsarchiv, Politisches Archiv I, Karton 952.", "OStA", {"carton": "952"}, ""),
        ("BAR, E 2001 (D) 3/65.", "CHBAR", {"group": "E 2001 (D) 3/65"}, ""),
        ("Service historique de la Défense, GR 7 N 3123.", "SHD", {"series": "GR 7 N", "piece": "3123"}, ""),
        ("SHD/DAT, 7N 3107.", "SHD", {"series": "7N", "piece": "3107"}, ""),
        ("FIG, APC, 1945, MF 063, pp. 123-126.", "APC", {"box": "MF 063"}, "123-126"),
    ],
)  # fmt: skip
def test_western_shelfmarks(note: str, archive: str, levels: dict[str, str], leaf: str) -> None:
    citation = only(note)
    assert citation.holding is not None and citation.holding.archive == archive
    shelfmark = dict(citation.holding.shelfmark)
    assert {level: shelfmark.get(level) for level in levels} == levels
    assert (citation.locator.value if citation.locator else "") == leaf


@pytest.mark.parametrize(
    "lead",
    ["Liasse Italien I/1, ", "télégramme n° 214, ", "GZl. 319.105-pol/55, ", "telespr. n. 2345/1100, "],
)
def test_what_leads_to_a_letter_is_no_party(lead: str) -> None:
    citation = only(f"ÖStA, AdR, NPA, Kt. 63, {lead}Marek an Schmidt, Prag, 20. Mai 1935.")
    document = citation.document
    assert document is not None and document.date == "1935-05-20" and document.place == "Prag"
    assert (document.sender, document.recipients) == (("Marek",), ("Schmidt",))


def test_a_folio_behind_ibid_is_no_fond() -> None:
    notes = "1 AMAE, Europe, URSS, vol. 155, f. 12.\n2 Ibid., f. 20-21.\n3 Ibid., f. 88.\n"
    for note, leaf in zip(parse_text(notes).notes, ("12", "20-21", "88"), strict=True):
        (citation,) = note.citations
        assert citation.holding is not None and dict(citation.holding.shelfmark)["volume"] == "155"
        assert citation.locator is not None and citation.locator.value == leaf


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("Weizsäcker, Ernst von:", [("Weizsäcker", "Ernst von")]),
        ("Hoensch, Jörg K.:", [("Hoensch", "Jörg K.")]),
        ("Henke, Klaus-Dietmar/Woller, Hans (Hg.),", [("Henke", "Klaus-Dietmar"), ("Woller", "Hans")]),
        ("V. Giscard d’Estaing,", [("Giscard d’Estaing", "V.")]),
        ("Hélène Carrère d’Encausse,", [("Carrère d’Encausse", "Hélène")]),
    ],
)
def test_western_names(head: str, names: list[tuple[str, str]]) -> None:
    work = printed(f"{head} Das Buch der Bücher, München 1991, S. 5.")
    assert [(name.family, name.given) for name in work.authors or work.editors] == names


@pytest.mark.parametrize("number", ["Zl. 61/Pol.", "GZl. 319.105-pol/55."])
def test_a_registry_number_behind_a_document_is_no_citation(number: str) -> None:
    citation = only(f"ÖStA, AdR, NPA, Kt. 62, Marek an Schmidt, Prag, 20. Mai 1935, {number}")
    assert citation.document is not None and citation.document.date == "1935-05-20"


def test_a_subtitle_with_years_is_no_imprint_before_the_true_one() -> None:
    (citation,) = cited("J. Hale, Politique étrangère. L’abîme, 1939-1945, Paris, 1982, p. 14.")
    assert citation.work is not None
    assert (citation.work.title, citation.work.place) == ("Politique étrangère. L’abîme, 1939-1945", "Paris")


@pytest.mark.parametrize("year", ["1965", "o. J. [1965]"])
def test_a_year_that_the_historian_supplies(year: str) -> None:
    (citation,) = cited(f"Hermann Hale (Hrsg.), Der Mittler, Frankfurt a. M. {year}, S. 201.")
    assert citation.work is not None
    assert citation.work.issued == "1965"


def test_frames_with_the_letter_of_their_series() -> None:
    (citation,) = cited("Hale an Marsh, 3. 5. 1937, PA AA, R 104369, Bl. E 486023–24.")
    assert citation.locator is not None
    assert citation.locator.value == "E 486023-24"


@pytest.mark.parametrize(
    "title",
    ["Österreich, Deutschland und die Mächte", "Polska, Niemcy i Węgry", "Mussolini, Hitler e le potenze"],
)
def test_a_title_may_list_countries(title: str) -> None:
    work = printed(f"K. Huber, {title}, Wien 1990, S. 3.")
    assert (work.title, work.place, work.publisher) == (title, "Wien", "")


def test_a_house_stands_behind_a_title_of_one_word() -> None:
    assert printed("J. Smith, Stalin, Weidenfeld and Nicolson, London 1990, p. 3.").title == "Stalin"


@pytest.mark.parametrize(
    "again",
    [
        "nuova ed. Bompiani, Torino 1974", "rist. Torino, Einaudi, 1974", "Nachdruck Darmstadt 1990",
        "ND Darmstadt 1990",
        "Neuausgabe München 1990", "2. vyd. Brno 1990", "II ed. 1974",
    ],
)  # fmt: skip
def test_the_imprint_counts_and_not_the_later_one_in_its_brackets(again: str) -> None:
    said = told(only(f"Karl Huber, Die alten Häfen, Berlin 1964 ({again}), S. 3."))
    assert (said["title"], said["place"], said["issued"]) == ("Die alten Häfen", "Berlin", "1964")
