"""Archives town by town: Rome, Vienna, Berlin, Prague, Warsaw, Budapest, Bucharest, Moscow."""

from __future__ import annotations

import pytest

from noting import Shelf, cited, document, holding, parties

ONE_LETTER_AND_POINTS = {
    "Hale to Marsh, 2 May 1934, AVPRF, f. 0136, o. 18, p. 160, d. 772, ll. 34-5.": (
        "AVPRF",
        "",
        {"fond": "0136", "opis": "18", "papka": "160", "delo": "772"},
        "34-5",
    ),
    "Hoover Institution Archives, Stanford (HIA), Poland. Ambasada (Egypt), box 12, folder 3.": (
        "HIA",
        "Poland. Ambasada (Egypt)",
        {"box": "12", "folder": "3"},
        "",
    ),
    "AAV, Arch. Nunz. Lisbona, fasc. 3, f. 18r.": (
        "AAV",
        "",
        {"series": "Arch. Nunz. Lisbona", "folder": "3"},
        "18r",
    ),
    "GStA PK, VI. HA, NL Hale, Nr. 4.": ("GStA", "VI. HA, NL Hale", {"document": "4"}, ""),
    "ASRS, AA.EE.SS., Pro Egitto, pos. 4, fasc. 21, f. 33.": (
        "AAEESS",
        "",
        {"series": "Pro Egitto", "box": "4", "folder": "21"},
        "33",
    ),
    "MNL OL K 63 1936–24/7.": ("MNL-OL", "", {"fond": "K 63", "item": "1936–24/7"}, ""),
    "MNL OL, K 63, 1938–65/7, 12. o.": ("MNL-OL", "", {"fond": "K 63", "item": "1938–65/7"}, "12"),
    "ERA 1585-1-1244.": ("ERA", "", {"fond": "1585", "opis": "1", "delo": "1244"}, ""),
    "PA AA, Kairo II, Bd. 231.": ("PAAA", "", {"series": "Kairo II", "file": "231"}, ""),
    "ACICR, B MIS 9.5, Hale à Marsh, 8 juin 1920.": ("ICRC", "", {"group": "B MIS 9.5"}, ""),
    "StAZH, f. 2, op. 3, d. 4.": ("STAZH", "", {"fond": "2", "opis": "3", "file": "4"}, ""),
}


@pytest.mark.parametrize(("note", "said"), ONE_LETTER_AND_POINTS.items(), ids=list(ONE_LETTER_AND_POINTS))
def test_marks_in_one_letter_with_points_and_hyphens(note: str, said: tuple[str, str, Shelf, str]) -> None:
    assert holding(note) == said


TITLED = {
    "‘Beseda s Marshem’, secret, Hale, 12 May 1934, AVPRF, 011/2/3/4, 5.": ("Beseda s Marshem", "Hale", ""),
    "Hale, ‘Zapis’ besedy s Marshem’, very secret, 12 May 1934, AVPRF, 011/2/3/4, 5.": (
        "Zapis’ besedy s Marshem",
        "Hale",
        "",
    ),
    "‘The Situation in Egypt’, memorandum by Hale, 2 May 1925, FO 371/10418.": (
        "The Situation in Egypt",
        "Hale",
        "",
    ),
    "‘Annual Report for 1924’, Hale to Marsh, 2 May 1925, FO 371/10418.": (
        "Annual Report for 1924",
        "Hale",
        "Marsh",
    ),
    "Hale to Marsh, no. 52, strictly confidential, 2 May 1925, FO 371/10418.": ("", "Hale", "Marsh"),
}


@pytest.mark.parametrize(("note", "said"), TITLED.items(), ids=list(TITLED))
def test_titles_secrets_and_who_wrote_them(note: str, said: tuple[str, str, str]) -> None:
    assert (document(note).title, *parties(note)) == said


def test_german_papers_are_dated_with_v() -> None:
    told = document("Bericht v. 12. Januar 1937, PA AA, R 104352.")
    assert (told.title, told.date) == ("Bericht", "1937-01-12")


def test_a_point_of_a_protocol_behind_its_day_is_no_papka() -> None:
    note = "Протокол № 32 Политбюро от 28 февраля 1932 г., п. 14/5 (ОП) // РГАСПИ. Ф. 1. Оп. 2. Д. 3. Л. 4."
    assert holding(note) == ("RGASPI", "", {"fond": "1", "opis": "2", "delo": "3"}, "4")
    assert document(note).date == "1932-02-28"


TWO_OR_IN_GREEK = {
    "Сталин — Кагановичу, Молотову. 14 сентября 1931 г. // РГАСПИ. Ф. 1. Оп. 2. Д. 3. Л. 4.": (
        "Сталин", "Кагановичу", "",
    ),
    "ΑΥΕ, 1936, φακ. 12, υποφ. 3, Πολίτης προς Μεταξά, Μόσχα, 12 Μαΐου 1936.": ("Πολίτης", "Μεταξά", "Μόσχα"),
    "AMZV, II. sekce, kart. 512, č. 92 345/36, Hale – MZV, 4. 6. 1936.": ("Hale", "MZV", ""),
}  # fmt: skip


@pytest.mark.parametrize(("note", "said"), TWO_OR_IN_GREEK.items(), ids=list(TWO_OR_IN_GREEK))
def test_recipients_are_no_places(note: str, said: tuple[str, str, str]) -> None:
    assert (*parties(note), document(note).place) == said


ITALIAN = {
    "ASMAE, AP, b. 1540, telegramma in arrivo n. 512, Hale al MAE, 7 aprile 1925.": (
        "Hale",
        "MAE",
        "1925-04-07",
    ),
    "ACS, PCM, 1925, fasc. 3/9, n. 812, Hale a Marsh, 12 giugno 1925.": ("Hale", "Marsh", "1925-06-12"),
    "Promemoria di Hale, s.d. [ma giugno 1925], in ASMAE, AP, b. 1545, f. 6158.": ("Hale", "", "1925-06"),
    "ACS, Carte Marsh, b. 2, fasc. 14, ins. C, lettera di Hale, 7 luglio 1925.": ("Hale", "", "1925-07-07"),
}


@pytest.mark.parametrize(("note", "said"), ITALIAN.items(), ids=list(ITALIAN))
def test_italian_papers_behind_their_number(note: str, said: tuple[str, str, str]) -> None:
    assert (*parties(note), document(note).date) == said


@pytest.mark.parametrize("again", ["Ivi, b. 1546, f. 61.", "Ibid., busta 1546, f. 61."])
def test_a_level_behind_ibid_may_look_like_a_year(again: str) -> None:
    citation = cited("ASMAE, AP, b. 1540, f. 12.", again)[1]
    assert citation.holding is not None
    assert dict(citation.holding.shelfmark) == {"series": "AP", "box": "1546", "folder": "61"}


VIENNESE = {
    "ÖStA, AdR, NPA, Karton 112, Liasse Russland 2/3, Hale an Marsh, Zl. 114/Pol., 3. 3. 1934.": {
        "carton": "112"
    },
    "ÖStA, AdR, BKA/AA, NPA, K. 112, Hale an Marsh, 3. 3. 1934.": {"group": "BKA/AA, NPA", "carton": "112"},
}


@pytest.mark.parametrize(("note", "levels"), VIENNESE.items(), ids=list(VIENNESE))
def test_letters_with_their_number_in_vienna(note: str, levels: Shelf) -> None:
    archive, _, shelf, _ = holding(note)
    assert (archive, shelf, *parties(note), document(note).date) == (
        "OStA", levels, "Hale", "Marsh", "1934-03-03",
    )  # fmt: skip


def test_papers_left_behind_are_not_in_new_york() -> None:
    citation = cited("SAPMO, DY 30/12, Bl. 45; ebd., NY 4036/510, Bl. 7, Hale an Marsh, 3. 3. 1934.")[1]
    assert citation.holding is not None
    assert dict(citation.holding.shelfmark) == {"group": "NY 4036", "file": "510"}


def test_a_printed_paper_told_in_brackets_behind_its_page() -> None:
    told = document(
        "Советско-египетские отношения. М., 2002. С. 690 (Запись беседы с Хейлом, 3 мая 1932 г.)."
    )
    assert (told.title, told.date) == ("Запись беседы с Хейлом", "1932-05-03")


def test_a_title_of_two_sentences_behind_two_slashes() -> None:
    note = (
        "Указ от 10 мая 1925 г., прот. № 76, п. 2 // Политбюро и Египет. Решения. 1923–1939. М., 2001. С. 4."
    )
    (citation,) = cited(note)
    assert citation.work is not None
    assert citation.work.container == "Политбюро и Египет. Решения. 1923–1939"


EAST_OF_VIENNA = {
    "NA, f. 1261/0/4, sv. 23, a. j. 1.": ("NACZ", "", {"fond": "1261/0/4", "volume": "23", "unit": "1"}, ""),
    "AMAE, Problema 220/1968 – URSS, vol. 2, f. 34.": (
        "AMAER", "", {"fond": "Problema 220/1968", "volume": "2"}, "34",
    ),
    "AJ, Zbirka J. Hejla, f. 31, j. 140.": ("AJ", "Zbirka J. Hejla", {"folder": "31", "unit": "140"}, ""),
    "AQSH, Fondi 14, Dosja 23, viti 1961, fl. 45.": ("AQSH", "", {"fond": "14", "file": "23"}, "45"),
}  # fmt: skip


@pytest.mark.parametrize(("note", "said"), EAST_OF_VIENNA.items(), ids=list(EAST_OF_VIENNA))
def test_levels_east_of_vienna(note: str, said: tuple[str, str, Shelf, str]) -> None:
    assert holding(note) == said


@pytest.mark.parametrize(
    ("first", "again", "levels"),
    [
        ("CAW, I.303.4.1928, k. 3.", "Tamże, I.303.4.2001.", {"file": "I.303.4.2001"}),
        ("IPMS, A.12.53/12.", "Ibidem, A.11.49/Sow/3.", {"group": "A.11.49/Sow/3"}),
    ],
)
def test_a_mark_of_letters_and_points_behind_ibid(first: str, again: str, levels: Shelf) -> None:
    citation = cited(first, again)[1]
    assert citation.holding is not None
    assert dict(citation.holding.shelfmark) == levels


WRITTEN_EAST = {
    "AMAE, fond Egipt, vol. 2, f. 34, telegrama nr. 78 din 12 august 1968, Cairo, Ion Hale către MAE.": (
        "Ion Hale", "MAE", "Cairo",
    ),
    "Rigsarkivet, Udenrigsministeriet, pk. 3, Hale til UM, 2.6.1936.": ("Hale", "UM", ""),
    "ДАМСП, ПА, 1946, фасц. 80, док. 3, пов. бр. 1123, Хејл МИП-у, 5. март 1946.": ("Хејл", "МИП-у", ""),
}  # fmt: skip


@pytest.mark.parametrize(("note", "said"), WRITTEN_EAST.items(), ids=list(WRITTEN_EAST))
def test_ministries_that_are_written_to(note: str, said: tuple[str, str, str]) -> None:
    assert (*parties(note), document(note).place) == said


AMERICAN = {
    "Hale to Marsh, April 3, 1955, box 12, Hale Papers, Eisenhower Library, Abilene, Kansas (DDEL).": (
        "DDEL", "Hale Papers", {"box": "12"}, "",
    ),
    "Hale to Marsh, May 3, 1955, box 2, folder 4, Ida Hale Papers, MC076, Seeley G. Mudd Library.": (
        "MUDD", "Ida Hale Papers", {"box": "2", "folder": "4"}, "",
    ),
    "Hale to Marsh, April 3, 1955, LBJL, NSF, Country File, box 221, “Egypt Cables, vol. 13.”": (
        "LBJL", "NSF, Country File", {"box": "221", "folder": "Egypt Cables, vol. 13"}, "",
    ),
    "American Relief Administration, Operational Records, box 95, folder 3, Hoover Institution Archives.": (
        "HIA", "American Relief Administration, Operational Records", {"box": "95", "folder": "3"}, "",
    ),
    "GARF, f. R. 5446, op. 12, d. 3, l. 4.": ("GARF", "", {"fond": "R-5446", "opis": "12", "delo": "3"}, "4"),
    "IMH, 03-32-474-02-014.": ("IMH", "", {"item": "03-32-474-02-014"}, ""),
}  # fmt: skip


@pytest.mark.parametrize(("note", "said"), AMERICAN.items(), ids=list(AMERICAN))
def test_boxes_folders_and_towns_of_america(note: str, said: tuple[str, str, Shelf, str]) -> None:
    assert holding(note) == said


def test_marks_in_slashes_that_and_joins() -> None:
    first, second = cited("RGASPI, 495/18/1279/11 and 495/20/412/3.")
    assert first.holding is not None
    assert second.holding is not None
    assert dict(first.holding.shelfmark) == {"fond": "495", "opis": "18", "delo": "1279"}
    assert dict(second.holding.shelfmark) == {"fond": "495", "opis": "20", "delo": "412"}


def test_untitled_is_nobody() -> None:
    assert parties("Untitled note by Hale, 3 February 1936, AMAE, Papiers 1940, vol. 12.")[0] != "Untitled"


PROTOCOLS_AND_OFFICES = {
    "Protokol zasedaniia Politbiuro no. 20, p. 5, 2 Feb. 1935, RGASPI, f. 1, op. 3, d. 4.": "1935-02-02",
    "Cabinet Office, CAB 24/253, CP 9(35), 11 Jan. 1935.": "1935-01-11",
    "Hale diary, entry for Jan. 30, 1935, Hale Papers, Houghton Library, MS Am 1687, vol. 74.": "1935-01-30",
}


@pytest.mark.parametrize(("note", "day"), PROTOCOLS_AND_OFFICES.items(), ids=list(PROTOCOLS_AND_OFFICES))
def test_protocols_and_diaries_are_no_newspapers(note: str, day: str) -> None:
    (citation,) = cited(note)
    assert (citation.kind, document(note).date) == ("archival", day)


@pytest.mark.parametrize(("box", "archive"), [("šk. 3", "VHA-SK"), ("k. 3", "VUA-VHA")])
def test_boxes_tell_bratislava_from_prague(box: str, archive: str) -> None:
    assert holding(f"VHA, f. 22, {box}.")[0] == archive


def test_folios_of_british_archives_may_have_a_capital() -> None:
    assert holding("The National Archives (Kew). FO 371/9288. F. 12–13.")[2:] == (
        {"department": "FO", "series": "371", "piece": "9288"},
        "12-13",
    )


@pytest.mark.parametrize(
    ("shelfmark", "levels"),
    [
        ("ДАРМ, ф. 1 ЦК КПМ, к. 12, а.е. 34, л. 5", {"fond": "1", "box": "12", "delo": "34"}),
        ("AAN, zespół 1354 KC PZPR, sygn. 34, k. 5", {"group": "1354", "file": "34"}),
        ("ЦДАГО, ф. 1 ЦК КПУ, оп. 12, спр. 34, арк. 5", {"fond": "1", "opis": "12", "delo": "34"}),
    ],
)
def test_the_letters_of_an_office_behind_the_number_of_its_fond(shelfmark: str, levels: Shelf) -> None:
    assert holding(f"{shelfmark}.")[2:] == (levels, "5")


@pytest.mark.parametrize("name", ["Arhiv Istorijskog odjeljenja CK SKBiH", "Архив Института за историју"])
def test_papers_of_an_unknown_archive_numbered_as_documents(name: str) -> None:
    (citation,) = cited(f"{name}, dok. br. 2929.")
    assert citation.holding is not None
    assert (citation.kind, citation.holding.name) == ("archival", name)


@pytest.mark.parametrize(
    "note",
    [
        "HDA, fond 1220, kut. 5; Zapisnik sa sjednice (23. 10. 1956).",
        "AJ, 117 – 263 – 487; Zapisnik sa sjednice (23. 10. 1956).",
        "SI AS 1589, šk. 5; Zapisnik seje, 23. 10. 1956.",
        "РГАСПИ, ф. 17, оп. 3, д. 5; Протокол заседания (23. 10. 1956).",
    ],
)
def test_a_paper_told_behind_a_semicolon_with_its_day(note: str) -> None:
    assert document(note).date == "1956-10-23"
