"""Lithuanian, Latvian, Estonian, Finnish, Hungarian and Romanian notes, and neighbours printed like them."""

from __future__ import annotations

import pytest

from benes_refs.model import Holding
from noting import Shelf, Told, cited, locator, only, parties, shelf, told

SHELVES: dict[str, tuple[Shelf, str]] = {
    "LVIA, f. 378, ap. BS 1866, b. 1701, l. 9.": ({"fond": "378", "opis": "BS 1866", "delo": "1701"}, "9"),
    "LVVA, F. 2574, apr. 4, l. 77, lp. 3.": ({"fond": "2574", "opis": "4", "delo": "77"}, "3"),
    "LNA LVVA, 1640. f., 3. apr., 88. lieta, 2. lapa.": ({"fond": "1640", "opis": "3", "delo": "88"}, "2"),
    "ERA, f. 31, n. 5, s. 812, l. 17.": ({"fond": "31", "opis": "5", "delo": "812"}, "17"),
    "B.Cz., rkps 5411 III, s. 7.": ({"item": "5411 III"}, "7"),
    "BJ, rkps II 842, k. 5.": ({"item": "II 842"}, "5"),
    "AMSZ, zespół (dalej: z.) 6, wiązka (dalej: w.) 4.": ({"group": "6", "carton": "4"}, ""),
    "ÁBTL 3.1.9. V-20411/3. 88. o.": ({"fond": "3.1.9", "item": "V-20411/3"}, "88"),
    "SOA Plzeň, f. Krajský soud Cheb, sign. Tk 44/31.": (
        {"fond": "Krajský soud Cheb", "item": "Tk 44/31"},
        "",
    ),
    "HDA, fond 158, Zemaljska vlada, Odjel za pravosuđe, kut. 19.": ({"fond": "158", "box": "19"}, ""),
    "AJ, fond 38, Centralni presbiro, f. 4, a. j. 11.": ({"fond": "38", "folder": "4", "unit": "11"}, ""),
}


@pytest.mark.parametrize(("note", "said"), SHELVES.items(), ids=list(SHELVES))
def test_letters_count_what_they_count_in_their_country(note: str, said: tuple[Shelf, str]) -> None:
    (citation,) = cited(note)
    assert (shelf(citation), locator(citation)) == said


AGAIN: dict[tuple[str, str], Shelf] = {
    ("LVVA, 2570. f., 1. apr., 7. l., 3. lp.", "Turpat, 2. apr., 9. l., 4. lp."): {
        "fond": "2570",
        "opis": "2",
        "delo": "9",
    },
    (
        "ANIC, fond Casa Regală, dosar 5/1931, f. 2.",
        "Idem, fond Ministerul de Interne, dosar 8/1932, f. 4.",
    ): {
        "fond": "Ministerul de Interne",
        "file": "8/1932",
    },
    ("AAN, MSZ, sygn. 1201, k. 3.", "Tamże, Ambasada RP w Rzymie, sygn. 17, k. 5."): {
        "group": "Ambasada RP w Rzymie",
        "file": "17",
    },
    ("NA, f. PMR, kart. 31.", "Tamtéž, f. Ministerstvo vnitra, kart. 6."): {
        "fond": "Ministerstvo vnitra",
        "carton": "6",
    },
}


@pytest.mark.parametrize("notes", AGAIN, ids=[second for _, second in AGAIN])
def test_another_fond_of_the_archive_cited_before(notes: tuple[str, str]) -> None:
    first, second = cited(*notes)
    assert second.via == "ibid"
    assert shelf(second) == AGAIN[notes]
    assert (second.holding or Holding()).archive == (first.holding or Holding()).archive


OF_A_FOND = {
    "LA PNP, f. Karel Hlaváček, dopis matce, 4. 5. 1897.": "Karel Hlaváček",
    "ÚPN, f. Krajská správa Nitra, V-77, l. 3.": "Krajská správa Nitra",
}


@pytest.mark.parametrize(("note", "fond"), OF_A_FOND.items())
def test_a_fond_said_in_words(note: str, fond: str) -> None:
    (citation,) = cited(note)
    assert citation.kind == "archival"
    assert shelf(citation)["fond"] == fond


POINTING = {
    "J. Jurginis, min. veik., p. 8.": "op-cit",
    "Ten pat, p. 9.": "ibid",
    "Samas, lk 9.": "ibid",
    "Turpat, 9. lpp.": "ibid",
    "Emt., s. 9.": "op-cit",
    "Uo. 9. o.": "ibid",
    "S. Zavrnik, nav. čl., 9.": "op-cit",
    "Zavrnik, n. č., str. 9.": "op-cit",
}


@pytest.mark.parametrize(("note", "via"), POINTING.items())
def test_words_that_point_back(note: str, via: str) -> None:
    assert cited("J. Jurginis, Pirmoji knyga, Vilnius, 1970, p. 3.", note)[-1].repeat == via


PRINTED: dict[str, Told] = {
    "Ágh László: Az emlékezet vámja. Bp. 1991. 45.": {
        "authors": "Ágh, László",
        "title": "Az emlékezet vámja",
        "place": "Budapest",
        "issued": "1991",
    },
    "Péter Gábor: Egy elfelejtett per. 2. jav. kiad. Bp., 1996. 7. o.": {
        "authors": "Péter, Gábor",
        "title": "Egy elfelejtett per",
        "issued": "1996",
    },
    "L. Kovács Béni: Utak. Szabad Tér Kiadó–Kossuth Kiadó, Budapest, 1999. 4. o.": {
        "authors": "L. Kovács, Béni",
        "publisher": "Szabad Tér Kiadó–Kossuth Kiadó",
    },
    "Vas Zoltán: A vasutasok. Századok 141. (2007) 2. sz. 12–30.": {
        "kind": "article",
        "container": "Századok",
        "volume": "141",
        "issue": "2",
        "issued": "2007",
    },
    "Veikko Salo, Rajan takana. II osa. Kirjayhtymä, Helsinki 1974, s. 8.": {
        "title": "Rajan takana",
        "volume": "2",
        "publisher": "Kirjayhtymä",
        "place": "Helsinki",
    },
    "Aarne Laine, Talven ääni. Kolmas painos. WSOY, Porvoo 1961, s. 3.": {
        "title": "Talven ääni",
        "publisher": "WSOY",
        "place": "Porvoo",
    },
    "Ion Grecu, Satul uitat, ediția a II-a revăzută, București, Editura Litera, 1998, p. 5.": {
        "title": "Satul uitat",
        "publisher": "Editura Litera",
        "issued": "1998",
    },
    "Gail Brown, Daniela Rusu, Țara de dincolo, Iași, Polirom, 2012, p. 9.": {
        "authors": "Brown, Gail; Rusu, Daniela",
        "title": "Țara de dincolo",
    },
    "„Curentul”, an XII, nr. 4012, 3 martie 1939, p. 2.": {
        "kind": "newspaper",
        "container": "Curentul",
        "volume": "12",
        "issue": "4012",
    },
    "A. Žemaitis, Kelias namo, d. 2, Boston, 1959, p. 30.": {
        "kind": "book",
        "title": "Kelias namo",
        "volume": "2",
        "place": "Boston",
    },
    "Bērziņš J. Ceļš. 3. sēj. Stokholma: Ziemeļi, 1971. 8. lpp.": {"volume": "3", "publisher": "Ziemeļi"},
    "Karen DOE SMITH, The Young Ones, London 1974, s. 8.": {"authors": "DOE SMITH, Karen"},
    "MRÁZ, Milan S. Dejiny mesta. Bratislava : Lúč, 2001.": {"authors": "MRÁZ, Milan S."},
    "Mráz – Novotný, Dlouhá cesta, s. 8.": {"authors": "Mráz; Novotný", "title": "Dlouhá cesta"},
    "Jan MRÁZ, Československá zahraniční politika a tisk, Slovanský přehled 81, 1995, s. 3.": {
        "kind": "article",
        "container": "Slovanský přehled",
        "authors": "MRÁZ, Jan",
    },
    "Ivan MRÁZ, Zlatá stezka, Praha: Kvasnička a Hampl 1931, s. 4.": {
        "publisher": "Kvasnička a Hampl",
        "issued": "1931",
    },
    "MRÁZ, Ota: Cesta. Z němčiny přel. Eva Nová. Praha, Torst 1998, s. 4.": {
        "title": "Cesta",
        "publisher": "Torst",
    },
    "„Głos Ludu” 1947, nr 211, s. 3.": {"kind": "newspaper", "container": "Głos Ludu", "issue": "211"},
    "Branko Kos, Cesta, v: Goriški letnik 4/5, 1978, str. 12.": {"container": "Goriški letnik"},
}


@pytest.mark.parametrize(("note", "said"), PRINTED.items(), ids=list(PRINTED))
def test_print_in_their_house_styles(note: str, said: Told) -> None:
    found = only(note)
    assert {name: found.get(name, "") for name in said} == said


def test_the_same_author_again_in_hungarian() -> None:
    _, again = cited("Vas Zoltán: Az első út. Bp., 1981. 3.", "Uő: A második út. Bp., 1984. 5.")
    assert (told(again)["authors"], told(again)["title"]) == ("Vas, Zoltán", "A második út")


def test_a_slovak_reference_is_a_note() -> None:
    again = cited("MRÁZ, Ota. Dejiny. Bratislava : Veda, 1991, s. 3.", "MRÁZ, Ref. 1, s. 9.")[-1]
    assert again.work is not None
    assert (again.work.title, locator(again)) == ("Dejiny", "9")


def test_years_in_a_title_s_brackets_are_no_imprint() -> None:
    note = (
        "MRÁZ, O. Od snov (listy z ciest do roku 1918). In: Zborník. Ed. Ján Malý. Martin: Veda, 2008, s. 4."
    )
    assert (only(note)["kind"], only(note)["container"]) == ("chapter", "Zborník")


def test_parliament_s_proceedings_are_no_memoirs() -> None:
    assert only("Képviselőházi Napló, 1931–1935. IX. köt. 12.")["kind"] == "book"


@pytest.mark.parametrize("day", ["1937-02-09", "1937 02 09", "1937 m. vasario 9 d.", "9. 2. 1937"])
def test_a_day_with_its_year_first(day: str) -> None:
    found = only(f"Rytas, {day}, nr. 31, p. 2.")
    assert (found["kind"], found["container"], found["issued"]) == ("newspaper", "Rytas", "1937-02-09")


@pytest.mark.parametrize(
    ("told", "parties_told"),
    [
        ("S. Kosaičio raštas J. Maršaičiui, 1935 m. spalio 3 d.", ("S. Kosaičio", "J. Maršaičiui")),
        ("J. Kosio pranešimas, 1935 m. spalio 3 d.", ("J. Kosio", "")),
        ("K. Kariņa ziņojums V. Haleram, 1938. gada 3. oktobris", ("K. Kariņa", "V. Haleram")),
        ("Kos János követ jelentése Hal Bélához, 1936. május 12", ("Kos János", "Hal Bélához")),
    ],
)  # fmt: skip
def test_endings_say_who_wrote_to_whom(told: str, parties_told: tuple[str, str]) -> None:
    assert parties(f"MNL OL, K 63, 88. cs., 45. fol., {told}.") == parties_told


def test_an_estonian_see_is_no_author() -> None:
    said = only("Vt Hale, S. Sadamad ja laevad. Tallinn, 1984, 244–286.")
    assert (said["authors"], said["title"]) == ("Hale, S.", "Sadamad ja laevad")
