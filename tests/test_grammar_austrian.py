"""Austrian house style: no comma before a page, the series in the imprint’s bracket, halves of volumes."""

from __future__ import annotations

import pytest

from noting import Shelf, Told, cited, only, shelf, told

BOOKS: dict[str, Told] = {
    "Paul Gruber, Die Brücke. Ein Versuch (= Wiener Studien, Neue Folge 30, München 2001) 130.": {
        "authors": "Gruber, Paul",
        "title": "Die Brücke. Ein Versuch",
        "place": "München",
        "issued": "2001",
        "at": "130",
    },
    "Paul Gruber, Die Brücke (= Wiener Studien, Bd. 20; Wien: Böhlau, 1975), S. 40.": {
        "authors": "Gruber, Paul",
        "title": "Die Brücke",
        "place": "Wien",
        "publisher": "Böhlau",
        "issued": "1975",
        "at": "40",
    },
    "Paul Gruber, Die Brücke (= Quellen und Studien, Köln/Wien 1975), S. 40.": {
        "authors": "Gruber, Paul",
        "title": "Die Brücke",
        "place": "Köln/Wien",
        "issued": "1975",
        "at": "40",
    },
    "John Gruber, The Bridge (Studies in History 12; Cambridge: Polity, 1975), 40.": {
        "authors": "Gruber, John",
        "title": "The Bridge",
        "place": "Cambridge",
        "publisher": "Polity",
        "issued": "1975",
        "at": "40",
    },
    "Paul Gruber, Der Kampf um die Brücke (Stuttgart 1912) 1, 16.": {
        "authors": "Gruber, Paul",
        "title": "Der Kampf um die Brücke",
        "volume": "1",
        "place": "Stuttgart",
        "issued": "1912",
        "at": "16",
    },
    "Paul Gruber, Der Kampf um die Brücke (Stuttgart 1912) 11, 16.": {
        "authors": "Gruber, Paul",
        "title": "Der Kampf um die Brücke",
        "place": "Stuttgart",
        "issued": "1912",
        "at": "11, 16",
    },
    "A. Gruber, Vom Heiligen Reich bis Königgrätz 4 (München 1942) 328.": {
        "authors": "Gruber, A.",
        "title": "Vom Heiligen Reich bis Königgrätz",
        "volume": "4",
        "place": "München",
        "issued": "1942",
        "at": "328",
    },
    "Darüber A. O. Gruber, Der Kampf (Wien 1912) 16.": {
        "authors": "Gruber, A. O.",
        "title": "Der Kampf",
        "place": "Wien",
        "issued": "1912",
        "at": "16",
    },
    "Gruber, Die Brücke im Krieg 23 ff.": {"authors": "Gruber", "title": "Die Brücke im Krieg", "at": "23"},
    "Gruber, Brückenschlag 1, 45.": {
        "authors": "Gruber",
        "title": "Brückenschlag",
        "volume": "1",
        "at": "45",
    },
    "Gruber, Brücke und Ufer 1/2, 181—184.": {
        "authors": "Gruber",
        "title": "Brücke und Ufer",
        "volume": "1/2",
        "at": "181-184",
    },
}


@pytest.mark.parametrize(("note", "said"), BOOKS.items(), ids=list(BOOKS))
def test_a_book(note: str, said: Told) -> None:
    assert only(note) == {"kind": "book", **said}


def test_two_short_forms_in_a_row() -> None:
    first, second = map(told, cited("Gruber, Eine Chance für Wien 145 f.; Hofer, Die Gegend 2, 33."))
    assert (first["title"], first["at"]) == ("Eine Chance für Wien", "145")
    assert (second["title"], second["volume"], second["at"]) == ("Die Gegend", "2", "33")


def test_a_chapter_in_a_volume_with_a_number() -> None:
    said = only("E. Gruber, Der Minister. In: Jahrbuch und Nekrolog 16 (Berlin 1911) 273.")
    assert (said["container"], said["volume"], said["at"]) == ("Jahrbuch und Nekrolog", "16", "273")


def test_high_pages_are_no_years() -> None:
    assert only("P. Gruber, Das Ende. In: Rassegna 24 (1937) 1393– 1425, 1565–1600.")["at"] == (
        "1393-1425, 1565-1600"
    )


@pytest.mark.parametrize(
    "note",
    [
        "H. v. Gruber, Die Brücke. Bau und Fall 4 (München 1942) 328.",
        "Gruber, Die Brücke 4: 328.",
        "Nach Gruber, Die Brücke 4, 328, stieg die Zahl der Wagen.",
    ],
)
def test_a_volume_is_a_number_behind_the_title(note: str) -> None:
    (citation,) = cited(note)
    said = told(citation)
    assert (said["title"].partition(".")[0], said["volume"], said["at"]) == ("Die Brücke", "4", "328")


def test_a_shortened_particle_is_none_of_the_family_name() -> None:
    _, again = cited("H. v. Gruber, Die Brücke 4 (München 1942) 328.", "Gruber, Die Brücke 4, 330.")
    assert again.via == "short"


@pytest.mark.parametrize(
    ("note", "title", "volume", "place"),
    [
        ("Fran Gornik, Iz starih dni, II. (Ljubljana: Obzor, 1975), 12.", "Iz starih dni", "2", "Ljubljana"),
        ("Fran Gornik, Iz starih dni II (Ljubljana: Obzor, 1975), 12.", "Iz starih dni", "2", "Ljubljana"),
        ("Jan Dvořák, Kniha o mostu. II. Praha 1911, s. 44.", "Kniha o mostu", "2", "Praha"),
        ("DVOŘÁK, Jan. Kniha o mostu IV. Praha : Most, 1911, s. 44.", "Kniha o mostu", "4", "Praha"),
        ("Karl Huber, Tagebuch I 1908–1914 (Graz 1953) 44.", "Tagebuch", "1", "Graz"),
        ("Karl Huber, Das Problem 1/2 (Leipzig 1920) 44.", "Das Problem", "1/2", "Leipzig"),
        ("Szabó Gyula: Magyar falvak. V. Budapest, 1936. 44.", "Magyar falvak", "5", "Budapest"),
        ("Rossi, Scritti scelti, Imola, LXIII, p. 317.", "Scritti scelti", "63", "Imola"),
        ("Jan Dvořák, Poland in World War II (London 1970), 12.", "Poland in World War II", "", "London"),
        ("Karl Huber, Russland 1861/1941 (Leipzig 1950) 44.", "Russland 1861/1941", "", "Leipzig"),
        ("Karl Huber, Handbuch der Kammer (1990) (Köln 2000) 4.", "Handbuch der Kammer (1990)", "", "Köln"),
    ],
)
def test_a_numeral_between_title_and_imprint_is_a_volume(
    note: str, title: str, volume: str, place: str
) -> None:
    said = only(note)
    assert (said["title"], said.get("volume", ""), said["place"]) == (title, volume, place)


@pytest.mark.parametrize(
    ("note", "volume", "at"),
    [
        ("Huber, Das Problem 2, Tabelle 12, 184.", "2", "184"),
        ("Huber, Das Problem, Bd. 2, Tab. 12, S. 184.", "2", "184"),
        ("Huber, Das Problem, S. 184, Abb. 3.", "", "184"),
        ("Dvořák, Kniha o mostu, s. 184, tabulka 3.", "", "184"),
        ("Nowak, Dzieje wsi, tabela 3, s. 184.", "", "184"),
        ("Rossi, Storia dei campi, p. 184, tab. 3.", "", "184"),
        ("Petit, Le champ de blé, tableau 3, p. 184.", "", "184"),
    ],
)
def test_a_table_is_neither_page_nor_title(note: str, volume: str, at: str) -> None:
    said = only(note)
    assert (said.get("volume", ""), said["at"]) == (volume, at)
    assert "tab" not in said["title"].casefold() and "abb" not in said["title"].casefold()


@pytest.mark.parametrize(
    ("note", "levels"),
    [
        ("Ebd., RR. Präs. 2/1851.", {"group": "RR. Präs", "series": "2/1851"}),
        ("Vortrag v. 19. 12. 1850, ebd., MRZ. 2/1851.", {"group": "MRZ", "series": "2/1851"}),
        ("Beide in ebd., FM., Präs. 12/1852.", {"group": "FM., Präs", "series": "12/1852"}),
    ],
)
def test_an_office_number_of_a_year_behind_ibid_is_of_the_same_archive(note: str, levels: Shelf) -> None:
    _, again = cited("HHStA., Kab. Kanzlei, MRZ. 1/1851.", note)
    assert (again.kind, again.holding and again.holding.archive, shelf(again)) == ("archival", "OStA", levels)


def test_behind_ibid_a_journal_by_its_letters_is_no_office() -> None:
    _, again = cited("Jan Dvořák, Mosty, ČČH 12/1998, s. 4.", "Tamtéž, ČČH 12/1998.")
    assert again.holding is None


def short(note: str) -> tuple[tuple[str, str, str, str], ...]:
    """Author, title, volume and page of each work."""
    said = map(told, cited(note))
    return tuple((w["authors"], w["title"], w.get("volume", ""), w.get("at", "")) for w in said)


BURGER, ADLER, HUBER = ("Burger", "Landtag", "", "135-141"), ("Adler", "Krone", "1", "313-317"), (
    "Huber", "Adel und Land", "", "44"
)  # fmt: skip


@pytest.mark.parametrize(
    ("note", "works"),
    [
        ("Zum Verlauf siehe Burger, Landtag 135–141, Adler, Krone 1, 313–317, und Huber, Adel und Land 44.",
         (BURGER, ADLER, HUBER)),
        ("Siehe Adler, Krone 1, 313–317, Burger, Landtag 135–141, Huber, Adel und Land 44 f.",
         (ADLER, BURGER, HUBER)),
        ("Burger, Landtag 135–141, und Huber, Adel und Land 44.", (BURGER, HUBER)),
        ("Dazu Huber, Adel und Land 44.", (HUBER,)),
        ("Zur Vorgeschichte Huber, Adel und Land 44.", (HUBER,)),
        ("Über den Antrag Adler, Krone 1, 313–317.", (ADLER,)),
        ("Die Redner aufgezählt bei Huber, Adel und Land 44.", (HUBER,)),
        ("Das Schreiben gedruckt bei Huber, Adel und Land 44.", (HUBER,)),
    ],
)  # fmt: skip
def test_short_forms_with_no_comma_before_the_page(note: str, works: tuple[object, ...]) -> None:
    assert short(note) == works


def test_a_short_form_behind_the_same_place() -> None:
    _, there, other = map(told, cited("Karl Lang, Stände (Wien 1975) 12.", "Ebd., Huber, Adel und Land 44."))
    assert (there["title"], there.get("document", "")) == ("Stände", "")
    assert (other["authors"], other["title"], other["at"]) == ("Huber", "Adel und Land", "44")


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        ("A. Frh. v. Hale", "v. Hale, A."),
        ("B. Frhr. von Hale", "von Hale, B."),
        ("Karl Freiherr von Hale", "von Hale, Karl"),
        ("Karl Ritter v. Hale", "v. Hale, Karl"),
        ("Karl v. Hale", "v. Hale, Karl"),
    ],
)
def test_a_rank_is_no_name(byline: str, author: str) -> None:
    said = only(f"{byline}, Zur Geschichte der Brücken (Graz 1917) 57 ff.")
    assert (said["authors"], said["title"]) == (author, "Zur Geschichte der Brücken")


def test_a_rank_may_be_of_a_title() -> None:
    assert only("Der Ritter von Hale, Wien 1990, S. 3.")["title"] == "Der Ritter von Hale"


@pytest.mark.parametrize(
    ("numbers", "volume", "at"),
    [
        ("4, 210", "4", "210"),
        ("4, 210 und 327", "4", "210, 327"),
        ("4, 210, 327", "4", "210, 327"),
        ("69, 71 und 75", "", "69, 71, 75"),
        ("210, 327", "", "210, 327"),
    ],
)
def test_a_volume_stands_at_once_behind_a_title_and_far_from_its_pages(
    numbers: str, volume: str, at: str
) -> None:
    said = only(f"Hale, Deutsche Einheit {numbers}.")
    assert (said["title"], said.get("volume", ""), said["at"]) == ("Deutsche Einheit", volume, at)
