"""Archives as single houses cite them: explained letters, papers named first, papers with their offices."""

from __future__ import annotations

import pytest

from benes_refs.model import Holding
from noting import Shelf, cited, document, holding, parties

EXPLAINED = {
    "Hale to Marsh, 2 May 1925, TNA [The National Archives, Kew] FO [Foreign Office] 371/10418/N2104/44.": (
        "TNA",
        "",
        {"department": "FO", "series": "371", "piece": "10418", "item": "N2104/44"},
        "",
    ),
    "Hale to Marsh, 2 May 1925, CAB [Cabinet Archives, The National Archives, Kew] 23/50.": (
        "TNA",
        "",
        {"department": "CAB", "series": "23", "piece": "50"},
        "",
    ),
    "Hale to Marsh, 2 May 1925, HALE [Hale Papers, Churchill Archives Centre, Cambridge] 3/7.": (
        "CCAC",
        "Hale Papers",
        {"group": "HALE", "series": "3", "file": "7"},
        "",
    ),
}


@pytest.mark.parametrize(("note", "said"), EXPLAINED.items(), ids=list(EXPLAINED))
def test_letters_that_brackets_explain(note: str, said: tuple[str, str, Shelf, str]) -> None:
    assert holding(note) == said


PAPERS_FIRST = {
    "Hale to Marsh, 2 May 1925, Ida Hale Papers, Library of Congress, container 8.": {"container": "8"},
    "Ida Hale Papers, Manuscript Division, Library of Congress, Washington, DC, box 8.": {
        "box": "8",
    },
    "Ida Hale Papers, Hoover Institution Archives, Stanford, CA, box 8.": {"box": "8"},
}


@pytest.mark.parametrize(("note", "levels"), PAPERS_FIRST.items(), ids=list(PAPERS_FIRST))
def test_papers_named_before_their_archive(note: str, levels: Shelf) -> None:
    _, collection, said, _ = holding(note)
    assert (collection, said) == ("Ida Hale Papers", levels)


SHELVES = {
    "TNA, PRO 30/22/9.": ({"department": "PRO", "series": "30/22", "piece": "9"}, ""),
    "RGASPI, f. 17 (Central Committee), op. 3, d. 9 (minutes of 1925, Moscow, 1926), ll. 4–5.": (
        {"fond": "17", "opis": "3", "delo": "9"},
        "4-5",
    ),
    "RGVA f. 104/3/55/4–5.": ({"fond": "104", "opis": "3", "delo": "55"}, "4-5"),
    "RGVA f. 104/op. 3/d. 55/l. 4.": ({"fond": "104", "opis": "3", "delo": "55"}, "4"),
    "RGVA, F. 104, op. 3, d. 55, Bl. 4 Rs.": ({"fond": "104", "opis": "3", "delo": "55"}, "4ob"),
    "PA AA, RZ 211/R 29012, Bl. 4.": ({"series": "R", "file": "29012"}, "4"),
    "PA AA, R 29012a, E 170123–125.": ({"series": "R", "file": "29012a"}, "E 170123-125"),
    "CAW, I.300.1.77.": ({"file": "I.300.1.77"}, ""),
    "SächsHStA, 10717, Nr. 1782, Bl. 4.": ({"group": "10717", "file": "1782"}, "4"),
    "ACS, MI, Gabinetto, b. 9, fasc. 3, s.fasc. 2.": (
        {"series": "MI, Gabinetto", "box": "9", "folder": "3"},
        "",
    ),
    "ACS, MI, PS, cat. A16, b. 5.": ({"series": "MI, PS, cat. A16", "box": "5"}, ""),
    "AAV, AA.EE.SS., Lettonia, pos. 12, fasc. 3, f. 4r.": (
        {"series": "Lettonia", "box": "12", "folder": "3"},
        "4r",
    ),
    "NA, f. PMR, kart. 9, bod 2, s. 4.": ({"fond": "PMR", "carton": "9"}, "4"),
    "AN, 496 AP 9 (fonds Daladier), dr. 3.": ({"series": "496 AP", "piece": "9", "file": "3"}, ""),
    "AMAE, Pologne 312, fol. 4.": ({"series": "Pologne", "volume": "312"}, "4"),
    "NARA, RG 59, 861.77 Chinese Eastern/31.": (
        {"record_group": "59", "file": "861.77", "document": "31"},
        "",
    ),
    "PA AA, Nachlass Hale, Bd. 5/4.": ({"file": "5/4"}, ""),
    "PA AA, Pol. IV, Rußland, Bd. 3, Bl. 4.": ({"series": "Pol. IV, Rußland", "file": "3"}, "4"),
    "ACS, MI, DGPS, AGR, b. 9.": ({"series": "MI, DGPS, AGR", "box": "9"}, ""),
    "ÖStA/AdR, BKA/AA, NPA, Kt. 413.": ({"group": "BKA/AA, NPA", "carton": "413"}, ""),
    "SHD, 16 N 3012, d. 2, pièce 45.": (
        {"series": "16 N", "piece": "3012", "file": "2", "document": "45"},
        "",
    ),
    "AGMAV, C. 1234, Cp. 5, D. 3/12.": ({"box": "1234", "folder": "5", "document": "3/12"}, ""),
    "AHN, Estado, leg. 3456, carp. 2, doc. 13.": (
        {"series": "Estado", "folder": "3456", "file": "2", "document": "13"},
        "",
    ),
    "NA, PP, 225-1234-5.": ({"fond": "225", "carton": "1234", "item": "5"}, ""),
    "IPMS, kol. 20/3, k. 4.": ({"group": "20/3"}, "4"),
    "AHN, Estado, leg. 3456, exp. 2.": ({"series": "Estado", "folder": "3456", "file": "2"}, ""),
    "AHDMNE, Lisboa, 3.º piso, armário 1, maço 12.": (
        {"series": "Lisboa, 3.º piso, armário 1", "folder": "12"},
        "",
    ),
    "BnF, Naf 28123, f. 4.": ({"group": "Naf 28123"}, "4"),
    "NARA, RG 59, 741.61/408 1/2.": ({"record_group": "59", "file": "741.61", "document": "408½"}, ""),
}


@pytest.mark.parametrize(("note", "said"), SHELVES.items(), ids=list(SHELVES))
def test_levels_in_many_houses(note: str, said: tuple[Shelf, str]) -> None:
    assert holding(note)[2:] == said


def test_the_record_group_may_stand_last() -> None:
    note = "Hale to Marsh, May 2, 1925, 741.61/33, National Archives, Record Group 59, Central Decimal File."
    assert holding(note)[2] == {"record_group": "59", "file": "741.61", "document": "33"}


UNPAGED = (
    "BArch, RH 2/17, o. Bl., Hale an Marsh, 2. 5. 1925.",
    "PA AA, R 29012, n. fol., Hale an Marsh, 2. 5. 1925.",
    "SächsHStA, 10717, Nr. 1782, unpag.: Hale an Marsh, 2. 5. 1925.",
    "AMAE, Europe, URSS, vol. 357, n. f., Hale à Marsh, 2 mai 1925.",
    "РГВА. Ф. 7. Оп. 2. Д. 9. Б. л. Hale – Marsh, 2 мая 1925 г.",
)


@pytest.mark.parametrize("note", UNPAGED)
def test_a_paper_behind_a_file_without_leaves(note: str) -> None:
    assert parties(note) == ("Hale", "Marsh")


PARTIES = {
    "Telegramm Nr. 88 der Botschaft Riga an das AA, 2. 5. 1925, PA AA, R 29012.": ("Botschaft Riga", "AA"),
    "Télégramme n° 88 de Hale à Marsh, 2 mai 1925, MAE, URSS, vol. 357, f. 8.": ("Hale", "Marsh"),
    "Telegramma n. 88 di Rossi a Bianchi, 2 maggio 1925, ASMAE, AP, b. 8.": ("Rossi", "Bianchi"),
    "SHD, 7 N 3012, lettre n° 8 du colonel Hale au ministre de la Guerre (EMA), 2 mai 1925.": (
        "Hale",
        "ministre de la Guerre",
    ),
    "Письмо посла Гейлова наркому Маршину, 2 мая 1925 г. // АВП РФ. Ф. 03. Оп. 8. П. 7. Д. 1.": (
        "Гейлова",
        "Маршину",
    ),
    "Телеграмма Гейлова в НКИД СССР, 2 мая 1925 г. // АВП РФ. Ф. 03. Оп. 8. П. 7. Д. 1.": (
        "Гейлова",
        "НКИД СССР",
    ),
    "Гейлов – в НКИД, 2 мая 1925 г. – ДВП СССР, т. 8, с. 31.": ("Гейлов", "НКИД"),
    "AAN, MSZ, sygn. 8, k. 3, pismo wojewody Hauera do MSW, 2 V 1925.": ("Hauera", "MSW"),
    "AMZV, PZ Riga 1925, č. 3, dopis ministra Krofty Fierlingerovi, 2. 5. 1925.": ("Krofty", "Fierlingerovi"),
    "Hauer Markovi, telegram č. 45/25, Riga 2. května 1925, AMZV, Telegramy došlé, č. 3/25.": (
        "Hauer",
        "Markovi",
    ),
    "AAN, MSZ, sygn. 8, k. 3, raport posła J. Hauera do ministra A. Becka, 2 V 1925.": (
        "J. Hauera",
        "ministra A. Becka",
    ),
    "Promemoria di Rossi per Bianchi, 2 maggio 1925, in ASMAE, AP, b. 8.": ("Rossi", "Bianchi"),
    "Aufzeichnung Hauers, 2. 5. 1925, PA AA, R 29012.": ("Hauers", ""),
    "Vermerk Hauer, 2. 5. 1925, BArch, R 43/12.": ("Hauer", ""),
    "Aufzeichnung des Gesprächs mit Hauer, 2. 5. 1925, PA AA, R 29012.": ("", ""),
    "РГАСПИ. Ф. 558. Оп. 11. Д. 9. Л. 3. Письмо Гейлова Маршину. Автограф.": ("Гейлова", "Маршину"),
    "ЦДАВО. Ф. 1. Оп. 2. Спр. 3. Арк. 4. Лист С. Гейлова до А. Маршина від 2 травня 1925 р.": (
        "С. Гейлова",
        "А. Маршина",
    ),
}


@pytest.mark.parametrize(("note", "named"), PARTIES.items(), ids=list(PARTIES))
def test_who_wrote_to_whom(note: str, named: tuple[str, str]) -> None:
    assert parties(note) == named


TITLES = {
    "“Hale Report,” DRC 31, 2 May 1925, CAB 16/40.": ("Hale Report", "1925-05-02"),
    "CIA, “Hale Report,” ORE 46-49, 2 May 1949, HSTL, PSF, box 8.": ("Hale Report", "1949-05-02"),
    "RGVA, f. 7, op. 2, d. 9, l. 3 (Hale, report to the Council, “O Rige,” 2 May 1925).": (
        "O Rige",
        "1925-05-02",
    ),
    "ACS, SPD, b. 5, appunto per S.E. il Capo, s.d. (ma 1925).": ("appunto per S.E. il Capo", "1925"),
    "Report by Ida Hale, “Operations in Riga,” 2 May 1950, HSTL, PSF, box 8.": (
        "Operations in Riga",
        "1950-05-02",
    ),
    "TNA, FO 371/10418, report dated 2 May 1925.": ("report", "1925-05-02"),
    "Протокол № 8 заседания Политбюро, п. 31 от 2 мая 1925 г. // РГАСПИ. Ф. 17. Оп. 3. Д. 9. Л. 3.": (
        "Протокол № 8 заседания Политбюро",
        "1925-05-02",
    ),
}


@pytest.mark.parametrize(("note", "told"), TITLES.items(), ids=list(TITLES))
def test_titles_and_days(note: str, told: tuple[str, str]) -> None:
    read = document(note)
    assert (read.title, read.date) == told


def test_a_point_of_a_protocol_is_no_papka() -> None:
    (citation,) = cited("Решение от 2 мая 1925 г. (П. 8/31) // РГАСПИ. Ф. 17. Оп. 162. Д. 9. Л. 3.")
    assert dict((citation.holding or Holding()).shelfmark) == {"fond": "17", "opis": "162", "delo": "9"}


def test_the_number_of_a_paper_is_no_unread_word() -> None:
    (citation,) = cited("Hale to Marsh, tel. no. 84, most secret, 2 May 1925, FO 371/10418.")
    assert citation.unread == ()


SUPPLIED = (
    "Hale to Marsh, 2 May [1925], FO 371/10418.",
    "Hale à Marsh, 2 mai [1925], MAE, URSS 357, fol. 6.",
    "Гейл – Маршу, 2 мая [1925 г.] // РГВА. Ф. 7. Оп. 2. Д. 9. Л. 6.",
)


@pytest.mark.parametrize("note", SUPPLIED)
def test_a_year_supplied_behind_its_day(note: str) -> None:
    assert document(note).date == "1925-05-02"


@pytest.mark.parametrize("number", ["Zl. 34/Pol.", "Zl. 50.231-13/36."])
def test_the_number_of_an_office_is_no_unread_word(number: str) -> None:
    (citation,) = cited(f"ÖStA/AdR, NPA, Kt. 413, Hale an Marsh, Prag, 2. 5. 1925, {number}")
    assert citation.unread == ()


def test_an_office_with_its_point_ends_no_sentence() -> None:
    note = "Schreiben des Gesandten Hale an Marsh vom 2. Mai 1925, PA AA, Pol. IV, Rußland, Bd. 3."
    assert holding(note)[2]["file"] == "3"
    assert document(note).date == "1925-05-02"


@pytest.mark.parametrize(
    "shelf", ["AMZV, PZ Moskva 1925, č. 45", "MAE, URSS 9, f. 4", "PA AA, R 29012, Bl. 4", "FO 371/10418"]
)
@pytest.mark.parametrize(("sign", "day"), [(", ", "2. 5. 1925"), (", Praha, ", "2. 5. 1925")])
def test_a_name_alone_behind_a_shelfmark_wrote_the_paper(shelf: str, sign: str, day: str) -> None:
    told = document(f"{shelf}, Hale{sign}{day}.")
    assert (told.sender, told.title, told.date) == (("Hale",), "", "1925-05-02")


def test_a_noun_behind_a_shelfmark_is_a_title() -> None:
    told = document("SI AS 1690, š. 35, f. 261, Lehrgang, 2. 5. 1925.")
    assert (told.sender, told.title) == ((), "Lehrgang")


HYPHENED = {
    "HDA-1220-CK SKH, kut. 12.": {"fond": "1220", "box": "12"},
    "HDA-1561, kut. 12.": {"fond": "1561", "box": "12"},
    "AJ-507-IX, 12/I-34.": {"fond": "507", "folder": "IX", "unit": "12/I-34"},
}


@pytest.mark.parametrize(("note", "levels"), HYPHENED.items(), ids=list(HYPHENED))
def test_a_hyphen_joins_a_fond_to_its_archive(note: str, levels: Shelf) -> None:
    archive, _, said, _ = holding(note)
    assert (archive, said) == (note.partition("-")[0], levels)


def test_letters_count_what_their_archive_has() -> None:
    assert holding("AMZV, TO-t 1945–1959, Polsko, k. 12, o. 3.")[2] == {"carton": "12", "folder": "3"}
    assert holding("AÚTGM, fond EB, k. 12, sl. 3.")[2] == {"fond": "EB", "carton": "12", "folder": "3"}


def test_a_number_before_a_leaf_is_a_shelfmark_of_an_archive() -> None:
    (citation,) = cited("Hauptstaatsarchiv Dresden, Außenministerium, Nr. 2345, Bl. 12.")
    assert citation.holding is not None
    assert (citation.kind, citation.holding.name) == ("archival", "Hauptstaatsarchiv Dresden")


@pytest.mark.parametrize("town", ["Kladno", "Kutná Hora"])
def test_the_town_of_an_archive_is_of_its_name(town: str) -> None:
    (citation,) = cited(f"SOkA {town}, f. ONV {town}, kart. 12, inv. č. 45.")
    assert citation.holding is not None
    assert (citation.holding.name, citation.unread) == (f"SOkA {town}", ())


@pytest.mark.parametrize(
    ("note", "folder", "title"),
    [
        ("SI AS 1931, t. e. 610, mapa Hribovski odred, Poročilo, 3. 4. 1945.", "Hribovski odred", "Poročilo"),
        (
            "SI AS 1931, šk. 64, map. Okrožnice, Navodila za pouk, 3. 4. 1945.",
            "Okrožnice",
            "Navodila za pouk",
        ),
        (
            "PAM, šk. 49 – Ovoj Sejni spisi 1918, Zapisnik seje, 3. 4. 1945.",
            "Sejni spisi 1918",
            "Zapisnik seje",
        ),
        ("HDA, fond 1363, kut. 12, omot Razno, Izvještaj, 3. 4. 1945.", "Razno", "Izvještaj"),
        ("SI AS 1931, t. e. 610, podmapa 7, Poročilo, 3. 4. 1945.", "7", "Poročilo"),
        ("ÖStA, AdR, BKA, Karton 12, Mappe Grenzfragen, Bericht, 3. 4. 1945.", "Grenzfragen", "Bericht"),
    ],
)
def test_a_folder_with_a_name_is_a_level_before_its_paper(note: str, folder: str, title: str) -> None:
    (citation,) = cited(note)
    assert citation.holding is not None and dict(citation.holding.shelfmark)["folder"] == folder
    assert citation.document is not None
    assert (citation.document.title, citation.document.date) == (title, "1945-04-03")


@pytest.mark.parametrize("end", ["", ".", ";", " 12."])
def test_a_folder_with_a_name_may_stand_last(end: str) -> None:
    (citation,) = cited(f"Hale Papers, box 3, folder Riga{end}")
    assert citation.holding is not None and dict(citation.holding.shelfmark)["folder"].startswith("Riga")


TELLING_THEMSELVES = {
    "AD Lozère, 12 M 44.": ("AD Lozère", {"file": "12 M 44"}),
    "AD de la Haute-Loire, 3 W 120.": ("AD de la Haute-Loire", {"file": "3 W 120"}),
    "AD du Gard, 5 R 12.": ("AD du Gard", {"file": "5 R 12"}),
    "Stadtarchiv Chemnitz, Rat der Stadt, Nr. 403.": ("Stadtarchiv Chemnitz", {"document": "403"}),
    "Universitätsbibliothek Leipzig, Nachlass Karl Hale, B II 46.": (
        "Universitätsbibliothek Leipzig",
        {"file": "B II 46"},
    ),
    "Archives de l’État de Valais, Fonds Hale, 12/3.": ("Archives de l’État de Valais", {"file": "12/3"}),
    "XYZ, Fondo Hale, 12.": ("XYZ", {"file": "12"}),
    "XYZ, Senat Miasta, 260/42, k. 3v.": ("XYZ", {"file": "260/42"}),
}


@pytest.mark.parametrize(("note", "said"), TELLING_THEMSELVES.items(), ids=list(TELLING_THEMSELVES))
def test_archives_that_only_their_words_or_numbers_tell(note: str, said: tuple[str, Shelf]) -> None:
    (citation,) = cited(note)
    assert citation.holding is not None
    assert (citation.kind, citation.holding.archive, citation.unread) == ("archival", "", ())
    assert (citation.holding.name, dict(citation.holding.shelfmark)) == said


def test_the_diplomats_keep_their_letters_where_no_department_is_named() -> None:
    assert holding("AD, Z Europe, Pologne, vol. 12, f. 3.")[0] == "MAE"


def test_an_issue_of_a_journal_that_calls_itself_an_archive_is_none() -> None:
    assert [citation.kind for citation in cited("Archiv für Sozialgeschichte, Beiheft, Nr. 3.")] == [
        "article"
    ]


@pytest.mark.parametrize("state", ["Mo.", "Missouri", "MO"])
def test_the_state_behind_a_town_is_no_part_of_a_collection(state: str) -> None:
    archive, collection, _, _ = holding(
        f"Harry S. Truman Library, Independence, {state} (HSTL), Hale Papers, box 3."
    )
    assert (archive, collection) == ("HSTL", "Hale Papers")
