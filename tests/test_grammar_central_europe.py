"""Czech, Slovak, Polish, Slovene, Croatian, Serbian, Hungarian and Baltic notes in their own house styles."""

from __future__ import annotations

import pytest

from benes_refs.model import Work
from noting import Shelf, cited, only, shelf


def work(note: str) -> Work:
    (citation,) = cited(note)
    return citation.work or Work()


SHELVES: dict[str, Shelf] = {
    "ABS, f. H, a. č. H-720, l. 15.": {"fond": "H", "item": "H-720"},
    "ABS, f. A 2/1, inv. j. 1765.": {"fond": "A 2/1", "item": "1765"},
    "AHMP, f. NVP, kart. 123, inv. č. 45, sign. 2/3.": {"fond": "NVP", "carton": "123", "item": "45"},
    "AKPR, f. KPR, sign. D 11169/47, kart. 123.": {"fond": "KPR", "item": "D 11169/47", "carton": "123"},
    "SNA, fond (f.) MZV, kartón (k.) 112, č. 2345/40.": {"fond": "MZV", "carton": "112"},
    "AÚPN, f. KS ZNB, škat. 12, V-2345.": {"fond": "KS ZNB", "box": "12", "item": "V-2345"},
    "AMSZ, z. 7, w. 12, t. 96, k. 3.": {"group": "7", "carton": "12", "folder": "96"},
    "AIPN Kr 074/28, t. 1, k. 33.": {"volume": "1", "group": "074", "file": "28"},
    "HR-HDA-1561, kut. 12.": {"box": "12", "fond": "1561"},
    "AJ, fond 837, KPR, I-2/6.": {"fond": "837", "folder": "I-2/6"},
    "DAMSP, PA, 1956, f-80, dok. 49876.": {"folder": "80", "document": "49876"},
    "MNL OL M-KS 288. f. 5. cs. 123. ő. e.": {"fond": "288", "carton": "5", "item": "123"},
    "ERA.957.14.120, l. 35.": {"fond": "957", "opis": "14", "delo": "120"},
}


@pytest.mark.parametrize(("note", "levels"), SHELVES.items(), ids=list(SHELVES))
def test_archives_keep_their_own_levels(note: str, levels: Shelf) -> None:
    (citation,) = cited(note)
    assert shelf(citation) == levels


REPEATS: dict[tuple[str, str], tuple[Shelf, str]] = {
    ("VÚA, f. MNO, k. 240.", "Ibidem, k. 241."): ({"fond": "MNO", "carton": "241"}, ""),
    ("AAN, MSZ, sygn. 6652, k. 12.", "Tamże, k. 17."): ({"group": "MSZ", "file": "6652"}, "17"),
    ("AAN, MSZ, 237/V-5, k. 2.", "Tamże, 237/V-6, k. 3."): ({"group": "MSZ", "file": "237/V-6"}, "3"),
    ("AMSZ, z. 7, w. 12, t. 96, k. 3.", "Tamże, t. 97, k. 5."): (
        {"group": "7", "carton": "12", "folder": "97"},
        "5",
    ),
    ("NA, f. KSČ, sv. 2, a. j. 111.", "Tamtéž, sv. 3, a. j. 114."): (
        {"fond": "KSČ", "volume": "3", "unit": "114"},
        "",
    ),
    ("ARS, AS 1589, t. e. 12, a. e. 345.", "Prav tam, a. e. 346."): (
        {"group": "1589", "box": "12", "unit": "346"},
        "",
    ),
    ("AMAE, fond URSS, vol. 85, f. 120.", "Ibidem, f. 125."): ({"fond": "URSS", "volume": "85"}, "125"),
}


@pytest.mark.parametrize(("notes", "meant"), REPEATS.items(), ids=[again for _, again in REPEATS])
def test_the_shelfmark_gone_on_with_says_what_a_label_means(
    notes: tuple[str, str], meant: tuple[Shelf, str]
) -> None:
    _, citation = cited(*notes)
    assert (shelf(citation), citation.locator.value if citation.locator else "") == meant
    assert citation.via == "ibid"


def test_a_label_without_anything_to_go_on_with_is_read_as_the_likeliest() -> None:
    (citation,) = cited("Tamże, k. 17.")
    assert not citation.resolved
    assert citation.holding is None
    assert citation.locator is not None and citation.locator.value == "17"


def test_an_acronym_of_two_archives_means_the_one_that_the_essay_introduced() -> None:
    first, second = cited("Vojenský historický archív (ďalej VHA), f. 55, k. 1.", "VHA, f. 55, k. 2.")
    archives = [citation.holding.archive for citation in (first, second) if citation.holding]
    assert archives == ["VHA-SK", "VHA-SK"]


PARTIES = {
    "ARS, AS 1589, šk. 3, Pismo Edvarda Kardelja Mihi Marinku, 4. 7. 1948.": (
        "Edvarda Kardelja",
        "Mihi Marinku",
    ),
    "ANM, k. 10, dopis Beneše Ripkovi z 3. dubna 1943.": ("Beneše", "Ripkovi"),
    "ANM, k. 8, dopis H. Ripky Edvardu Benešovi, 12. 3. 1942.": ("H. Ripky", "Edvardu Benešovi"),
    "ЦДАГО України, ф. 1, оп. 20, спр. 6641, арк. 3 (лист Балицького Косіору, 3 жовтня 1935 р.)": (
        "Балицького",
        "Косіору",
    ),
}


@pytest.mark.parametrize(("note", "parties"), PARTIES.items(), ids=list(PARTIES))
def test_cases_say_who_wrote_to_whom(note: str, parties: tuple[str, str]) -> None:
    (citation,) = cited(note)
    assert citation.document is not None
    assert (*citation.document.sender, *citation.document.recipients) == parties


@pytest.mark.parametrize(
    ("note", "title"),
    [
        ("M. John: Září 1938. Role spojenců, Brno 1997, s. 212.", "Září 1938. Role spojenců"),
        ("A. Nowak, Inspektorat AK Rzeszów, Rzeszów 2005, s. 200.", "Inspektorat AK Rzeszów"),
        ("LIPTÁK, Ľ.: Slovensko v 20. storočí. 2. vyd. Praha : Argo, 1998.", "Slovensko v 20. storočí"),
        ("BYSTRICKÝ, V. a kol.: Rok 1968 na Slovensku. Bratislava : Veda, 2008.", "Rok 1968 na Slovensku"),
        ("PROKŠ, P.: Československo a Západ. Praha 2001, s. 210.", "Československo a Západ"),
    ],
)
def test_titles_keep_their_months_places_and_small_words(note: str, title: str) -> None:
    assert work(note).title == title


@pytest.mark.parametrize(
    ("note", "people"),
    [
        ("KUKLÍK, Jan a Jan NĚMEČEK. Proti Benešovi! Praha: Karolinum, 2004, s. 7.", ["KUKLÍK", "NĚMEČEK"]),
        ("MICHÁLEK, Slavomír et al. Gustáv Husák. Bratislava : Veda, 2013, s. 3.", ["MICHÁLEK"]),
        ("Romsics Ignác: Magyarország története. Osiris, Budapest, 2005. 301–305. o.", ["Romsics"]),
        ("Jera Vodušek Starič, Prevzem oblasti, Ljubljana 1992, str. 355, op. 12.", ["Vodušek Starič"]),
    ],
)
def test_authors_in_the_order_of_their_country(note: str, people: list[str]) -> None:
    assert [name.family for name in work(note).authors] == people


def test_editors_in_a_row_end_before_the_place() -> None:
    made = work("Zbornik dokumenata, ur. Jasna Fischer, Aleš Gabrič, Ana Kralj, Ljubljana 2005, str. 6.")
    assert [name.family for name in made.editors] == ["Fischer", "Gabrič", "Kralj"]
    assert (made.place, made.publisher) == ("Ljubljana", "")


def test_op_cit_behind_a_short_title_is_that_title() -> None:
    *_, citation = cited(
        "Z. Lazarowicz, Klamra, Kraków 1993, s. 5; Z. Lazarowicz, Akcja Burza, Dębica 1994, s. 7.",
        "Z. Lazarowicz, Klamra…, dz. cyt., „ZHW” nr 4, s. 89.",
    )
    assert citation.work is not None and citation.locator is not None
    assert (citation.work.title, citation.locator.value, citation.via) == ("Klamra", "89", "op-cit")


def test_a_journal_is_known_by_the_years_that_it_counts() -> None:
    assert work("Zahraniční politika, roč. 14, 1935, s. 410–415.").container == "Zahraniční politika"


def test_a_chapter_in_a_book_of_the_same_author() -> None:
    made = work("J. Kowalski, Partyzanci, [w:] tegoż, Studia z dziejów AK, Kraków 1999, s. 77.")
    assert (made.title, made.container, made.publisher) == ("Partyzanci", "Studia z dziejów AK", "")


def test_when_a_page_was_looked_at_is_no_citation() -> None:
    note = (
        "KOCIAN, Jiří. Poválečný vývoj [online]. [cit. 2015-03-12]. Dostupné z: http://www.ustrcr.cz/k.pdf."
    )
    (citation,) = cited(note)
    assert citation.kind == "web"


def test_numbers_may_keep_their_points_in_a_range() -> None:
    (citation,) = cited("Ivo Goldstein, Hrvatska 1918–2008, Zagreb: EPH, 2008., 455.–460.")
    assert citation.locator is not None and citation.locator.value == "455-460"


def test_what_a_witness_told_the_author_is_printed_nowhere() -> None:
    assert cited("Rozhovor autora s pamětníkem Janem Novákem, Praha, 12. 5. 2003.") == ()


@pytest.mark.parametrize(
    ("note", "title", "leaf"),
    [
        (
            "SI AS 1931, t. e. 31, a. e. S-311, Pregled izseljenstva, 20. 2. 1968, 6.",
            "Pregled izseljenstva",
            "6",
        ),
        (
            "TNA FO 371/95549, The Yugoslav Army Report for 1950, 1–4.",
            "The Yugoslav Army Report for 1950",
            "1-4",
        ),
        ("SI AS 437, f. 10, Zapisnik seje, 20. 10. 1908, 1, 2.", "Zapisnik seje", "1, 2"),
    ],
)
def test_figures_behind_a_document_are_its_pages(note: str, title: str, leaf: str) -> None:
    (citation,) = cited(note)
    assert citation.document is not None
    assert citation.locator is not None
    assert (citation.document.title, citation.locator.value) == (title, leaf)
    assert not citation.unread


@pytest.mark.parametrize(
    ("note", "paper", "issued", "at"),
    [
        (
            "»Besmrtni Lenjin,« Proleter, januar-februar 1938, 620, 621.",
            "Proleter",
            "1938-01/1938-02",
            "620, 621",
        ),
        ("“The Soviet Note,” The Economist, March 1938, 12.", "The Economist", "1938-03", "12"),
        ("Národní listy, 63, 1923, č. 281, s. 1, 13. 10. (kráceno).", "Národní listy", "1923-10-13", "1"),
        ("Lidový večerník, 1925, č. 81, 9. 4., s. 2.", "Lidový večerník", "1925-04-09", "2"),
        ("Lidový večerník, 1925, č. 81, s. 2, 14, 15.", "Lidový večerník", "1925", "2, 14, 15"),
    ],
)
def test_when_a_paper_came_out(note: str, paper: str, issued: str, at: str) -> None:
    (citation,) = cited(note)
    assert citation.work is not None
    assert citation.locator is not None
    assert (citation.work.container, citation.work.issued, citation.locator.value) == (paper, issued, at)


def test_a_page_behind_a_quoted_title_ends_a_citation() -> None:
    first, second = cited("Bebler, »Strategija in Jugoslavija,« 178. Guštin, »Politične razsežnosti,« 877.")
    assert first.locator is not None
    assert second.locator is not None
    assert (first.locator.value, second.locator.value) == ("178", "877")


@pytest.mark.parametrize(
    "note", ["Zbornik dokumenata muzeja, XIV/1, 404.", "Vojna enciklopedija, 2/1, str. 55."]
)
def test_a_volume_in_two_parts_has_no_year(note: str) -> None:
    (citation,) = cited(note)
    assert (citation.kind, work(note).volume) == ("book", "14/1" if "XIV" in note else "2/1")


def test_a_selection_has_an_editor_and_its_title_no_marks() -> None:
    made = work("»Tajna saradnja 1941-1944«, izbor i objašnjenja Jovan Perić, Beograd 1976, 40-42.")
    assert (made.title, made.place) == ("Tajna saradnja 1941-1944", "Beograd")
    assert [name.family for name in made.editors] == ["Perić"]


def test_a_quoted_word_and_its_country_are_a_title() -> None:
    made = work("Jože Repič, “Liberalizem” v Sloveniji (Ljubljana: Zveza, 1992).")
    assert (made.title, made.container) == ("“Liberalizem” v Sloveniji", "")
    made = work("Jože Repič, “Normalization” in Slavic Review 33, no. 2 (1990): 33.")
    assert (made.title, made.container) == ("Normalization", "Slavic Review")


def test_a_registered_number_stands_before_or_behind_its_box() -> None:
    for note in ("VA, NDH, reg. br. 32/6-2, kutija 180a.", "VA, NDH, kutija 180a, br. reg. 32/6-2."):
        (citation,) = cited(note)
        assert shelf(citation) == {"box": "180a", "document": "32/6-2"}
        assert not citation.unread


@pytest.mark.parametrize(
    ("note", "title"),
    [
        ("Zpráva velitelství za měsíc únor 1949, ABS, f. 310, sign. 310-4-1.", "Zpráva velitelství"),
        ("Sprawozdanie wojewody za luty 1946, AAN, MAP, sygn. 195.", "Sprawozdanie wojewody"),
        ("Monatsbericht für Februar 1938, BayHStA, StK 6670.", "Monatsbericht"),
        ("Izvještaj štaba za mjesec maj 1945. godine, AVII, NOR, k. 12.", "Izvještaj štaba"),
        ("Relazione mensile per febbraio 1942, ACS, MI, b. 14.", "Relazione mensile"),
    ],
)
def test_the_month_that_a_report_is_of_ends_no_title(note: str, title: str) -> None:
    (citation,) = cited(note)
    assert citation.document
    assert (citation.document.title, len(citation.document.date)) == (title, len("1949-02"))


@pytest.mark.parametrize(
    "town",
    ["Žďár nad Sázavou", "Šenov u Ostravy", "Nowy Sącz", "Dębica", "Zenica", "Eskişehir", "Yonkers, NY"],
)
def test_towns_of_smaller_presses(town: str) -> None:
    said = work(f"DVOŘÁK, Jan: Mosty 1948–1954. Vega, {town} 1996, s. 45.")
    assert (said.title, said.publisher, said.place, said.issued) == ("Mosty 1948–1954", "Vega", town, "1996")


def test_a_year_in_brackets_behind_years_is_of_the_title() -> None:
    assert work("Jan Dvořák, Spolky 1918–1938 (1948), Praha 1996, s. 12.").title == "Spolky 1918–1938 (1948)"


def test_years_that_a_title_counts_are_no_volumes() -> None:
    said = only("Ana Kos, Predilnica Litija 140 let ob Savi: zbornik (Litija: Predilnica, 2010), 5.")
    assert said["title"] == "Predilnica Litija 140 let ob Savi: zbornik"


@pytest.mark.parametrize("authors", ["Martin Kos in Tone Kren", "Ana Kos in Martin Kren"])
def test_two_slovenes_one_of_whom_is_called_like_a_town(authors: str) -> None:
    said = only(f"{authors}, »Mestni svet,« Studia Historica Slovenica 17, št. 3 (2017): 741–50.")
    assert said["authors"] == "; ".join(", ".join(reversed(name.split())) for name in authors.split(" in "))


@pytest.mark.parametrize(
    ("title", "printed"),
    [
        ("Volby z 30 czerwca 1946 r. Próba bilansu", "„Dzieje Najnowsze” 1993, R. XXV, z. 2, s. 45"),
        ("Události 21. srpna 1968. Příspěvek k dějinám", "Praha 1990, s. 45"),
        ("Der Aufstand vom 17. Juni 1953. Ein Überblick", "Berlin 1990, S. 45"),
        ("Udalosti z 21. augusta 1968. Príspevok k dejinám", "Historický časopis 45, 1997, č. 3, s. 45"),
        ("Září 1938. Role a postoje spojenců", "Brno 1997, s. 45"),
    ],
)
def test_a_day_in_a_title_ends_no_citation(title: str, printed: str) -> None:
    said = only(f"A. Marsh, {title}, {printed}.")
    assert (said["authors"], said["title"], said["at"]) == ("Marsh, A.", title, "45")


def test_behind_the_day_of_a_newspaper_another_work_is_cited() -> None:
    note = "A. Marsh, Rudé právo, 21. srpna 1968. Petr Dvořák, Dějiny obce, Praha 1990, s. 12."
    assert [citation.kind for citation in cited(note)] == ["newspaper", "book"]


def test_with_whom_somebody_spoke_is_told_by_his_initial() -> None:
    (citation,) = cited("AMZV, f. LA, kart. 113, záznam o rozhovoru s P. Novákem z 2. 9. 1942.")
    assert citation.document is not None
    assert (citation.document.title, citation.document.date) == (
        "záznam o rozhovoru s P. Novákem",
        "1942-09-02",
    )
