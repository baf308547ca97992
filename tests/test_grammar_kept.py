"""Papers of the archives of central Europe: what a shelfmark is, and what is told of the paper around it."""

from __future__ import annotations

import pytest

from benes_refs.model import Citation, Document
from noting import cited, holding, locator, shelf, work


def paper(citation: Citation) -> tuple[str, str]:
    document = citation.document or Document()
    return document.title, document.date


@pytest.mark.parametrize(
    ("note", "archive", "levels"),
    [
        ("SI AS 612, f. 44, Prepis zapisnika, 3. 2. 1931.", "ARS", {"group": "612", "folder": "44"}),
        ("DE-PAAA, 37 (ZA), f. 104512, Vermerk, 4. 5. 1979.", "PAAA", {"series": "37", "folder": "104512"}),
        ("SI_PAK_PI/0312, t. e. 9, Zapisnik seje, 1957.", "PAK", {"group": "0312", "box": "9"}),
        ("HR-DASK-7, kut. 3, Izvješće kotara, 3. 4. 1921.", "HR-DASK", {"fond": "7", "box": "3"}),
        ("HR DAOS 9, kut. 4, Zapisnik, 3. 4. 1921.", "DAOS", {"fond": "9", "box": "4"}),
        ("RS AJ 71, kut. 4, Zapisnik, 3. 4. 1951.", "AJ", {"fond": "71", "box": "4"}),
        ("SI PANG 31, t. e. 2, a. e. 8.", "PANG", {"group": "31", "box": "2", "unit": "8"}),
    ],
)
def test_archives_count_as_their_country_does(note: str, archive: str, levels: dict[str, str]) -> None:
    (citation,) = cited(note)
    assert citation.holding is not None
    assert (citation.holding.archive or citation.holding.name) == archive
    assert shelf(citation) == levels


def test_an_archive_named_before_its_fond_is_no_paper() -> None:
    (citation,) = cited("Državni arhiv u Osijeku (HR-DAOS), Gradsko poglavarstvo Osijek, HR-DAOS-6, kut. 3.")
    assert citation.document is None
    assert citation.holding is not None
    assert citation.holding.collection == "Gradsko poglavarstvo Osijek"
    assert shelf(citation) == {"fond": "6", "box": "3"}


def test_a_paper_has_its_number_behind_its_title() -> None:
    (citation,) = cited("SI AS 1670, t. e. 4, Govor ministra na dan 3. marca, na seji sveta, sig. 88.")
    assert paper(citation)[0] == "Govor ministra na dan 3. marca, na seji sveta"
    assert shelf(citation)["item"] == "88"


@pytest.mark.parametrize(
    ("note", "told", "leaf"),
    [
        (
            "SI AS 1850, š. 3. Tedensko poročilo štaba 5. brigade, 7. 3. 1944, 2.",
            ("Tedensko poročilo štaba 5. brigade", "1944-03-07"),
            "2",
        ),
        (
            "AJ, fond 507, III/17; Zapisnik sa sednice održane u Novom Sadu 4. 5. 1956.",
            ("Zapisnik sa sednice održane u Novom Sadu", "1956-05-04"),
            "",
        ),
        (
            "VA, P-17, k. 12, f. 1, Naređenje komandanta str. pov. br. 118 od 3. marta 1941.",
            ("Naređenje komandanta str. pov. br. 118", "1941-03-03"),
            "",
        ),
        ("SI AS 1690, š. 3, f. 118, 3. Lehrgang, 4. 6. 1942.", ("3. Lehrgang", "1942-06-04"), ""),
        (
            "AJ, 507-3-12, Nacrt zakona o strancima. Beograd, 3. 6. 1985.",
            ("Nacrt zakona o strancima", "1985-06-03"),
            "",
        ),
    ],
)
def test_what_stands_behind_a_shelfmark_tells_of_a_paper(note: str, told: tuple[str, str], leaf: str) -> None:
    (citation,) = cited(note)
    assert citation.kind == "archival"
    assert paper(citation) == told
    assert locator(citation) == leaf


def test_another_paper_of_the_same_file_stands_behind_a_semicolon() -> None:
    first, second = cited(
        "SI AS 612, f. 44, Prepis zapisnika, 3. 2. 1931; Zapisnik zbora v Kamni in Rovtah, 5. 6. 1931, 2."
    )
    assert paper(first) == ("Prepis zapisnika", "1931-02-03")
    assert paper(second) == ("Zapisnik zbora v Kamni in Rovtah", "1931-06-05")
    assert second.holding == first.holding
    assert locator(second) == "2"


@pytest.mark.parametrize(
    ("note", "told", "name"),
    [
        (
            "Registre du conseil de Vevey, 12.3.1771 (Lausanne-Dorigny, ACV, Bq 31).",
            ("Registre du conseil de Vevey", "1771-03-12"),
            "Lausanne-Dorigny, ACV",
        ),
        (
            "Aufstellung der Einnahmen, 12.3.1921 (PA AA, R 30112).",
            ("Aufstellung der Einnahmen", "1921-03-12"),
            "PA AA",
        ),
    ],
)
def test_brackets_say_where_a_paper_is_kept(note: str, told: tuple[str, str], name: str) -> None:
    (citation,) = cited(note)
    assert paper(citation) == told
    assert citation.holding is not None and citation.holding.name == name


@pytest.mark.parametrize(
    ("note", "told", "leaf"),
    [
        ("Report of the Straits Committee, 3 May 1925, para. 7 (TNA, FO 1093/68).",
         ("Report of the Straits Committee", "1925-05-03"), "7"),
        ("Minute by Orme, 3 May 1937, p. 2 (PRO FO 371/20711).", ("Minute by Orme", "1937-05-03"), "2"),
        ("War Cabinet minutes, 3 May 1940 (CAB 65/7).", ("War Cabinet minutes", "1940-05-03"), ""),
        ("Report by Orme, May 1919, pp. 3–4 (CAB 63/25).", ("Report by Orme", "1919-05"), "3-4"),
        ("Note by Harden, 2 May 1939, fol. 34 (BA-MA, RH 2/1234).", ("Note by Harden", "1939-05-02"), "34"),
        ("Orme to Lyle, 4 May 1939, C/4372 (TNA, FO 1093/133).", ("", "1939-05-04"), ""),
        ("Orme to Lyle, M 234/4, 4 May 1944 (CAB 120/714).", ("", "1944-05-04"), ""),
    ],
)  # fmt: skip
def test_what_stands_between_a_paper_and_its_brackets(note: str, told: tuple[str, str], leaf: str) -> None:
    (citation,) = cited(note)
    assert citation.holding is not None
    assert (paper(citation), locator(citation)) == (told, leaf)


def test_ibid_in_brackets_says_where_another_paper_is_kept() -> None:
    first, second, third = cited(
        "Orme to Lyle, 4 May 1939 (TNA, FO 371/22970); minute by Marsh, 6 May 1939 (ibid.).",
        "Lyle to Orme, 9 May 1939 (ibid., N2345).",
    )
    assert (second.repeat, second.holding) == ("ibid", first.holding)
    assert paper(second) == ("minute by Marsh", "1939-05-06")
    assert shelf(third) == {"department": "FO", "series": "371", "piece": "22970", "item": "N2345"}
    assert third.document is not None and third.document.recipients == ("Orme",)


@pytest.mark.parametrize(
    "note",
    [
        "Zapisnik redne seje občinskega sveta v Kranju dne 5. maja 1931.",
        "Pripis grofa Jožefa Lanthierija, z dne 3. 12. 1912.",
    ],
)
def test_where_and_when_something_was_written_is_no_newspaper(note: str) -> None:
    assert not [citation for citation in cited(note) if citation.kind == "newspaper"]


@pytest.mark.parametrize(
    ("note", "paper", "title", "issue", "issued"),
    [
        ("Službeni list, 12/1954, Zakon o šumama.", "Službeni list", "Zakon o šumama", "12", "1954"),
        ("»Uredba o mejah,« Uradni list RS 7/1996.", "Uradni list RS", "Uredba o mejah", "7", "1996"),
        (
            "Edinost, leto XX, št. 31, Trst, 12. 3. 1895, Volilni shod v Barkovljah!",
            "Edinost",
            "Volilni shod v Barkovljah",
            "31",
            "1895-03-12",
        ),
    ],
)
def test_what_a_gazette_or_a_newspaper_printed(
    note: str, paper: str, title: str, issue: str, issued: str
) -> None:
    _, found = work(note)
    assert (found.container, found.title, found.issue, found.issued) == (paper, title, issue, issued)


def test_whom_an_article_of_a_lexicon_is_about_did_not_write_it() -> None:
    kind, found = work("Kosler, Peter (1824–1879) – Slovenska biografija, https://www.example.org/sbi1.")
    assert (kind, found.authors) == ("web", ())
    assert found.title == "Kosler, Peter (1824–1879) – Slovenska biografija"


@pytest.mark.parametrize(
    ("note", "volume", "leaf"),
    [
        ("»Sodni procesi,« v: Leksikon naroda 4, 118.", "4", "118"),
        ("Novak, Zgodovina dežele, 2. del (Celje: Obzorja, 1961), 77.", "2", "77"),
        ("Martin, Histoire des partis, t. Ier, p. 33.", "1", "33"),
    ],
)
def test_volumes_have_many_forms(note: str, volume: str, leaf: str) -> None:
    (citation,) = cited(note)
    assert citation.work is not None
    assert (citation.work.volume, locator(citation)) == (volume, leaf)


def test_a_semicolon_before_in_parts_no_article_from_its_journal() -> None:
    _, found = work("Karl Maier, Die alten Kalender; in: Archiv für Landeskunde 12 (1911) 33–46.")
    assert (found.title, found.container) == ("Die alten Kalender", "Archiv für Landeskunde")


def test_after_whom_a_book_is_cited() -> None:
    citation = cited("Depeches de Vienne, citées par Martin, Histoire des partis, t. II, p. 33.")[-1]
    assert citation.work is not None
    assert [name.family for name in citation.work.authors] == ["Martin"]


def test_a_paper_ends_where_the_author_says_that_it_is_printed() -> None:
    held, printed = cited(
        "RGANI, f. 3, op. 7, Resolution, 3 July 1958, reprinted in Ost et al., Akten, p. 5."
    )
    assert paper(held) == ("Resolution", "1958-07-03")
    assert printed.work is not None
    assert (printed.work.title, locator(printed)) == ("Akten", "5")


@pytest.mark.parametrize(
    ("told", "title", "date"),
    [
        (", note du bureau de la SDN, 3 mai 1934", "note du bureau de la SDN", "1934-05-03"),
        (" Protocol of talks with Marsh, 14 October 1939", "Protocol of talks with Marsh", "1939-10-14"),
        (", Schulchronik, entry for December 2, 1898", "Schulchronik", "1898-12-02"),
        (", Marsa ziņojums, 1932. gada 11. februārī", "Marsa ziņojums", "1932-02-11"),
        (", Marsa ziņojums, 1932. g. 11. februārī", "Marsa ziņojums", "1932-02-11"),
        (", no page number, dated 26 June 1922", "", "1922-06-26"),
    ],
)  # fmt: skip
def test_what_is_told_of_a_paper_behind_its_shelfmark(told: str, title: str, date: str) -> None:
    (citation,) = cited(f"AVPRF, f. 0135, op. 22, p. 145, d. 1, l. 22{told}.")
    assert paper(citation) == (title, date)
    assert citation.document is not None
    assert not citation.document.sender


def test_the_short_form_of_a_department_may_stand_inside_its_mark() -> None:
    (citation,) = cited(
        "Hale to Marsh, 3 May 1936, Foreign Office (hereafter FO) 371/20530, The National Archives."
    )
    assert shelf(citation) == {"department": "FO", "series": "371", "piece": "20530"}


@pytest.mark.parametrize("series", ["série SDN", "SDN"])
def test_papers_on_geneva_in_paris_are_kept_in_paris(series: str) -> None:
    archive, _, levels, leaf = holding(
        f"Paris, Ministère des Affaires étrangères (MAE), {series}, vol. 723, fol. 140."
    )
    assert (archive, levels, leaf) == ("MAE", {"series": "SDN", "volume": "723"}, "140")


def test_the_library_of_a_school_is_no_collection() -> None:
    school = "London School of Economics, Library of Political and Economic Science"
    archive, collection, *_ = holding(f"Hale diary, 20 July 1931, {school}, Hale papers, vol. 14, fol. 33.")
    assert (archive, collection) == ("LSE", "Hale papers")


@pytest.mark.parametrize("about", ["", " о хлебных закупках", " о позиции «старых» заводов"])
def test_what_a_paper_is_about_may_stand_behind_its_day(about: str) -> None:
    told = f"Служебная записка Лунина на имя Громова от 26 февраля 1953 г.{about}"
    (citation,) = cited(f"{told} (РГАЭ. Ф. 77. Оп. 1. Д. 5. Л. 3).")
    assert paper(citation) == ("Служебная записка Лунина на имя Громова", "1953-02-26")
    assert citation.document is not None
    assert (citation.document.sender, citation.document.recipients) == (("Лунина",), ("Громова",))
    assert shelf(citation) == {"fond": "77", "opis": "1", "delo": "5"}
