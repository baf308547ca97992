"""Notes of German, French and Italian journals: bylines, prose around citations, publishers, papers."""

from __future__ import annotations

import pytest

from benes_refs.model import Citation, Document, Name
from benes_refs.pipeline import parse_text


def cited(*notes: str) -> list[tuple[Citation, ...]]:
    marks = "".join(f"[^{n}]" for n in range(1, len(notes) + 1))
    bodies = "\n\n".join(f"[^{n}]: {note}" for n, note in enumerate(notes, 1))
    return [note.citations for note in parse_text(f"Text{marks}\n\n{bodies}\n", format="markdown").notes]


def last(*notes: str) -> Citation:
    (citation,) = cited(*notes)[-1]
    return citation


def document(note: str) -> Document:
    found = last(note).document
    assert found is not None
    return found


def at(citation: Citation) -> str:
    return citation.locator.value if citation.locator else ""


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("Fontaine (Henri)", [("Fontaine", "Henri")]),
        ("LE GALL (Yvonne)", [("LE GALL", "Yvonne")]),
        ("Fontaine (H.-P.) et Morin (Claude)", [("Fontaine", "H.-P."), ("Morin", "Claude")]),
        ("Fontaine H. (colonel)", [("Fontaine", "H.")]),
        ("E. v. Rauch", [("v. Rauch", "E.")]),
        ("Richard v. Rauch", [("v. Rauch", "Richard")]),
        ("A. Bianchi Ferri", [("Bianchi Ferri", "A.")]),
    ],
)
def test_authors_as_their_journals_print_them(byline: str, names: list[tuple[str, str]]) -> None:
    work = last(f"{byline}, La marche vers le Danube, Paris, Plon, 1934, p. 12.").work
    assert work is not None and work.title == "La marche vers le Danube"
    assert work.authors == tuple(Name(*name) for name in names)


def test_a_town_in_brackets_is_no_given_name() -> None:
    work = last("Politika (Beograd), 12. 3. 1938.").work
    assert work is not None and work.container and not work.authors


@pytest.mark.parametrize("sign", [":", ","])
def test_whole_names_in_small_capitals(sign: str) -> None:
    work = last(f"JÖRG K. BRANDT{sign} Der Weg an die Moldau, Tübingen 1967, S. 12.").work
    assert work is not None and work.title == "Der Weg an die Moldau"
    assert work.authors == (Name("BRANDT", "JÖRG K."),)


@pytest.mark.parametrize(
    "lead",
    [
        "Beide Zitate bei ",
        "Zahlen nach ",
        "Knappe Übersicht: ",
        "Zum Forschungsstand: ",
        "Grundlegend: ",
        "Ausführlich dazu ",
        "Eine andere Auffassung vertritt ",
        "Selon ",
        "Per una sintesi: ",
    ],
)
def test_prose_before_a_short_form(lead: str) -> None:
    citation = last(f"{lead}Hartwig, Der letzte Winter, S. 111 f.")
    work = citation.work
    assert work is not None and (work.authors, work.title) == ((Name("Hartwig"),), "Der letzte Winter")


def test_prose_before_an_author_of_three_names() -> None:
    work = last("Si veda il volume di Ennio Di Rocco, Roma e i Balcani, Cedam, Padova 1960, p. 5.").work
    assert work is not None and (work.authors, work.title) == (
        (Name("Di Rocco", "Ennio"),),
        "Roma e i Balcani",
    )


@pytest.mark.parametrize(
    ("pin", "pages"),
    [
        ("bes. 13 ff., 146 ff.", "13, 146"),
        ("insb. S. 13", "13"),
        ("v. a. S. 13", "13"),
        ("hier: S. 13", "13"),
    ],
)
def test_pins_are_no_part_of_a_short_title(pin: str, pages: str) -> None:
    citation = last(f"Hartwig, Winter, {pin}.")
    assert citation.work is not None and citation.work.title == "Winter"
    assert at(citation) == pages


@pytest.mark.parametrize(
    ("end", "place", "publisher"),
    [
        ("Durham University Press, Durham 2015", "Durham", "Durham University Press"),
        ("École française de Rome, Rome 2015", "Rome", "École française de Rome"),
        ("P. Lavigne, Paris 2015", "Paris", "P. Lavigne"),
        ("Quimperlé, Gwenn, 2015", "Quimperlé", "Gwenn"),
        ("Gwennlia, 2015", "", "Gwennlia"),
        ("Recanati, Libreria editrice picena, 2015", "Recanati", "Libreria editrice picena"),
    ],
)
def test_publishers_that_nobody_knows(end: str, place: str, publisher: str) -> None:
    work = last(f"Henri Fontaine, Histoire brève des Albanais, {end}, p. 89.").work
    assert work is not None and work.title == "Histoire brève des Albanais"
    assert (work.place, work.publisher, work.issued) == (place, publisher, "2015")


def test_a_journal_is_no_publisher() -> None:
    work = last("Henri Fontaine, Histoire brève des Albanais, Revue historique, 1990, p. 5.").work
    assert work is not None and not work.publisher


@pytest.mark.parametrize("title", ["Berlin 1945", "Rome et Moscou 1900-1950"])
def test_a_title_may_read_like_an_imprint(title: str) -> None:
    work = last(f"A. Fontaine, {title}, Paris, Plon, 1987, p. 5.").work
    assert work is not None
    assert (work.authors, work.title, work.place) == ((Name("Fontaine", "A."),), title, "Paris")


def test_the_year_of_a_first_edition_is_no_part_of_the_title() -> None:
    work = last("H. Fontaine, La valeur du temps (1905), Flammarion, Paris 1939, p. 5.").work
    assert work is not None and (work.title, work.issued) == ("La valeur du temps", "1939")


def test_editors_behind_the_title_of_the_book() -> None:
    note = (
        "M. Morin, « Le pacte », dans Les Balkans, H. Fontaine et J.-M. Petit (dir.), Paris, PUF, 1987, p. 4."
    )
    work = last(note).work
    assert work is not None and work.container == "Les Balkans"
    assert work.editors == (Name("Fontaine", "H."), Name("Petit", "J.-M."))


def test_a_newspaper_before_a_book() -> None:
    paper, book = cited("Pravda, 15 février 1935, H. Fontaine, Le blé, Paris, Plon, 1971, p. 45.")[0]
    assert (paper.kind, book.kind) == ("newspaper", "book")


@pytest.mark.parametrize("paper", ["Times", "Völkischer Beobachter"])
def test_a_german_v_before_a_day(paper: str) -> None:
    work = last(f"{paper} v. 7. 9. 1938.").work
    assert work is not None and (work.container, work.issued) == (paper, "1938-09-07")


@pytest.mark.parametrize(
    ("told", "sender", "recipient", "title"),
    [
        ("le général Morin au ministre de la Guerre, rapport no 6", "général Morin", "ministre de la Guerre",
         "rapport no 6"),
        ("télég. 92, général Morin au ministre de la Guerre", "général Morin", "ministre de la Guerre",
         "télég. 92"),
        ("le chargé d’affaires à Moscou au ministre des Affaires étrangères", "chargé d’affaires à Moscou",
         "ministre des Affaires étrangères", ""),
        ("Ambasada RP w Rydze do MSZ", "Ambasada RP w Rydze", "MSZ", ""),
        ("attaché wojskowy w Rydze do szefa Oddziału II", "attaché wojskowy w Rydze",
         "szefa Oddziału II", ""),
        ("A prágai követ jelentése a külügyminiszterhez", "prágai követ", "külügyminiszterhez",
         "A prágai követ jelentése a külügyminiszterhez"),
        ("Barta Lajos levele Somogyi Bélához", "Barta Lajos", "Somogyi Bélához",
         "Barta Lajos levele Somogyi Bélához"),
    ],
)  # fmt: skip
def test_letters_between_offices(told: str, sender: str, recipient: str, title: str) -> None:
    found = document(f"SHD, 16N 3183, {told}, 7 décembre 1917.")
    assert (found.sender, found.recipients, found.title) == ((sender,), (recipient,), title)
    assert found.date == "1917-12-07"


def test_an_archive_that_counts_by_volumes() -> None:
    holding = last("MAE, Z Europe, Russie, vol. 125, Morin à Petit, 12 mars 1918.").holding
    assert holding is not None and holding.archive == "MAE"
    assert dict(holding.shelfmark) == {"series": "Z Europe, Russie", "volume": "125"}


def test_the_code_of_another_file_behind_ebd() -> None:
    citation = last("Bundesarchiv, DY 30/3682, Bl. 12.", "Ebd., DY 30/3508, Bl. 45.")
    assert citation.holding is not None and citation.holding.archive == "BArch"
    assert dict(citation.holding.shelfmark) == {"group": "DY 30", "file": "3508"}
    assert at(citation) == "45"


@pytest.mark.parametrize(("repeat", "pages"), [("Idem, pp. 341, 347.", "341, 347"), ("Id., 22.", "22")])
def test_idem_with_numbers_alone_is_ibid(repeat: str, pages: str) -> None:
    citation = last("G. Ferri, La svolta, Rizzoli, Milano 1980, p. 340.", repeat)
    assert citation.work is not None and citation.work.title == "La svolta"
    assert at(citation) == pages


def test_documents_of_one_volume() -> None:
    volume = "DDI, serie IX, vol. I, 6, 4 settembre 1939, Ferri a Bianchi"
    first, second = cited(f"{volume}, e 650, 7 ottobre 1939, Bianchi ad Alfieri.")[0]
    assert first.document is not None and second.document is not None
    assert (first.document.sender, first.document.date, at(first)) == (("Ferri",), "1939-09-04", "6")
    assert (second.document.recipients, second.document.date) == (("Alfieri",), "1939-10-07")
    assert at(second) == "650"


@pytest.mark.parametrize(
    ("note", "series", "volume", "number"),
    [
        ("DBFP, III/2, Nr. 980.", "3", "2", "980"),
        ("ADAP, D, II, Nr. 487, 489 u. 493.", "D", "2", "487, 489, 493"),
        ("DDI, s. VII, vol. IV, n. 415.", "7", "4", "415"),
    ],
)
def test_numbers_of_editions(note: str, series: str, volume: str, number: str) -> None:
    citation = last(note)
    assert citation.work is not None and (citation.work.series, citation.work.volume) == (series, volume)
    assert at(citation) == number


def test_a_german_and_may_come_again() -> None:
    first, second = cited("ADAP, D, II, Nr. 12 u. 14; ADAP, D, I, Nr. 3 u. 5.")[0]
    assert (at(first), at(second)) == ("12, 14", "3, 5")


def test_a_number_behind_ivi_is_of_a_document() -> None:
    assert at(last("DDI, s. VII, vol. IV, n. 415.", "Ivi, n. 422.")) == "422"


def test_leaves_of_the_vatican() -> None:
    citation = last("AAV, Arch. Nunz. Varsavia, b. 205, f. 345.")
    assert citation.holding is not None and dict(citation.holding.shelfmark)["box"] == "205"
    assert at(citation) == "345"


@pytest.mark.parametrize(
    "numbers",
    [
        "vol. 22, no. 2, Spies during the War, April 1987, pp. 3–9",
        "vol. 22, no. 2, Special Issue: Spies of Riga (April 1987), pp. 3–9",
        "vol. 22, no. 2, special issue, “The Village” (April 1987): 3–9",
        "vol. 22 (1987), no. 2, Spies during the War, pp. 3–9",
    ],
)
def test_what_an_issue_is_about_stands_behind_its_number(numbers: str) -> None:
    citation = last(f"Ida Hale, ‘Riga’, Journal of Modern History, {numbers}.")
    assert citation.work is not None and (citation.work.volume, citation.work.issue) == ("22", "2")
    assert (citation.work.issued[:4], at(citation)) == ("1987", "3-9")
