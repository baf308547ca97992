"""Archives as single houses cite them: explained letters, papers named first, papers with their offices."""

from __future__ import annotations

import pytest

from benes_refs.model import Document, Holding
from noting import cited

Shelf = dict[str, str]


def holding(note: str) -> tuple[str, str, Shelf, str]:
    """The archive, the collection, the levels and the leaf of a note's only citation."""
    (citation,) = cited(note)
    held = citation.holding or Holding()
    leaf = citation.locator.value if citation.locator else ""
    return held.archive, held.collection, dict(held.shelfmark), leaf


def document(note: str) -> Document:
    (citation,) = cited(note)
    return citation.document or Document()


def parties(note: str) -> tuple[str, str]:
    told = document(note)
    return "; ".join(told.sender), "; ".join(told.recipients)


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
    "ÖStA, AdR, BKA/AA, NPA, K. 112, Hale an Marsh, 3. 3. 1934.": {"carton": "112"},
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
