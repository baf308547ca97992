"""Letters, archives, newspapers and editions as historians of many countries cite them side by side."""

from __future__ import annotations

import pytest

from benes_refs.model import Document, Locator, Work
from noting import cited, shelf

DAILIES = {
    "Ulus, 3 Ağustos 1937, s. 2.": ("Ulus", "1937-08-03", "2"),
    "Berlingske Tidende, 7. maj 1938, s. 1.": ("Berlingske Tidende", "1938-05-07", "1"),
    "Aftenposten, 7. desember 1938, s. 1.": ("Aftenposten", "1938-12-07", "1"),
    "Ελεύθερον Βήμα, 7 Μαΐου 1938.": ("Ελεύθερον Βήμα", "1938-05-07", ""),
    "Budapesti Hírlap, 1937. október 8., 3.": ("Budapesti Hírlap", "1937-10-08", "3"),
    "Népszava, 1937. X. 8., 3. old.": ("Népszava", "1937-10-08", "3"),
    "Lietuvos žinios, 1937 m. spalio 8 d., p. 2.": ("Lietuvos žinios", "1937-10-08", "2"),
    "„Czas”, 1938, nr 251 z 12 IX, s. 1.": ("Czas", "1938-09-12", "1"),
    "Il Secolo del 6 maggio 1922, p. 1.": ("Il Secolo", "1922-05-06", "1"),
    "Věc byla známa: zprávu otiskl již Venkov, 8. října 1937, s. 2.": ("Venkov", "1937-10-08", "2"),
    "Le bruit fut démenti par L’Œuvre, 8 octobre 1937, p. 3.": ("L’Œuvre", "1937-10-08", "3"),
    "České slovo, 8. 10. 1937, večerní vyd., s. 2.": ("České slovo", "1937-10-08", "2"),
    "Journal officiel, Débats parlementaires, Sénat, séance du 8 octobre 1937, p. 12.": (
        "Journal officiel, Débats parlementaires, Sénat",
        "1937-10-08",
        "12",
    ),
}


@pytest.mark.parametrize(("note", "told"), DAILIES.items(), ids=list(DAILIES))
def test_days_of_newspapers(note: str, told: tuple[str, str, str]) -> None:
    (citation,) = cited(note)
    work, locator = citation.work or Work(), citation.locator or Locator("page", "")
    assert citation.kind == "newspaper"
    assert (work.container, work.issued, locator.value) == told


LETTERS = {
    "AMZV, PZ, Varšava, 1936, č. 12 z 4. 2. 1936, Slávik Kroftovi.": ("Slávik", "Kroftovi", "1936-02-04"),
    "ASMAE, URSS, b. 9, f. 1, Telegramma n. 812 R., Rosso a Ciano, Mosca 4 febbraio 1937.": (
        "Rosso",
        "Ciano",
        "1937-02-04",
    ),
    "Krofta to all legations, 4 February 1937, AMZV, fond TO, č. 12.": (
        "Krofta",
        "all legations",
        "1937-02-04",
    ),
    "Dışişleri Arşivi (DA), SPYD, kutu 7, Baydur to Aras, Moscow, 4 February 1937.": (
        "Baydur",
        "Aras",
        "1937-02-04",
    ),
    "Titulescu către Antonescu, Geneva, 4 februarie 1936, AMAE, fond 71 URSS, vol. 80.": (
        "Titulescu",
        "Antonescu",
        "1936-02-04",
    ),
}


@pytest.mark.parametrize(("note", "told"), LETTERS.items(), ids=list(LETTERS))
def test_letters_beside_their_shelfmarks(note: str, told: tuple[str, str, str]) -> None:
    (citation,) = cited(note)
    letter = citation.document or Document()
    assert (letter.sender, letter.recipients, letter.date) == ((told[0],), (told[1],), told[2])


SHELVES = {
    "Archives nationales (AN), F 7 12900.": {"series": "F 7", "piece": "12900"},
    "AN, F/7/12900.": {"series": "F/7", "piece": "12900"},
    "AUSSME, rep. E-8, racc. 12, cart. 3.": {"series": "E-8", "box": "12", "folder": "3"},
    "Národní archiv (dále NA), f. Ministerstvo vnitra, zpráva z porady 4. února 1937, karton 12.": {
        "fond": "Ministerstvo vnitra",
        "carton": "12",
    },
}


@pytest.mark.parametrize(("note", "levels"), SHELVES.items(), ids=list(SHELVES))
def test_levels_around_a_paper(note: str, levels: dict[str, str]) -> None:
    (citation,) = cited(note)
    assert shelf(citation) == levels


EDITIONS = {
    "DDF, 2e série (1936-1939), t. III, Paris, Imprimerie nationale, 1966, n° 12.": ("DDF", "2", "3", "1966"),
    "DDF, II, III, n° 12.": ("DDF", "2", "3", ""),
    "Документы внешней политики. 1940 – 22 июня 1941, т. XXIII, Москва 1995, док. 12.": (
        "DVP",
        "",
        "23",
        "1995",
    ),
    "Dokumenty a materiály k dějinám československo-sovětských vztahů [DMČSV], "
    "díl II (srpen 1922 – červen 1934), Praha 1977, s. 12.": ("DMISCO", "", "2", "1977"),
}


@pytest.mark.parametrize(("note", "told"), EDITIONS.items(), ids=list(EDITIONS))
def test_years_beside_an_edition(note: str, told: tuple[str, str, str, str]) -> None:
    (citation,) = cited(note)
    work = citation.work or Work()
    assert (work.edition, work.series, work.volume, work.issued) == told


def test_several_documents_of_the_same_edition() -> None:
    _, again = cited("DDI, s. VII, vol. XII, d. 12.", "Ibid., dd. 14, 18.")
    assert again.work is not None
    assert (again.work.edition, again.locator) == ("DDI", Locator("document", "14, 18"))


BOOKS = {
    "F. Pietri, Journal (mai 1933 - juin 1934), Paris, Plon, 1951, p. 12.": ("memoir", "Paris", "Plon"),
    "Y. K. Tengirşenk, Hatıralarım, Ankara 1967, s. 12.": ("memoir", "Ankara", ""),
    "J. Martin, La paix manquée (Neuchâtel, La Baconnière, 1949), p. 12.": (
        "book",
        "Neuchâtel",
        "La Baconnière",
    ),
    "J. Martin, The Lost Peace (Durham, NC, Duke University Press, 1949), p. 12.": (
        "book",
        "Durham, NC",
        "Duke University Press",
    ),
    "J. Martin, The Lost Peace (Cambridge, Mass., 1949), p. 12.": ("book", "Cambridge, Mass", ""),
}


@pytest.mark.parametrize(("note", "told"), BOOKS.items(), ids=list(BOOKS))
def test_memoirs_and_imprints(note: str, told: tuple[str, str, str]) -> None:
    (citation,) = cited(note)
    work = citation.work or Work()
    assert (citation.kind, work.place, work.publisher) == told


AMERICAN_DAYS = (
    ("Morning Post 12/30/38.", "1938-12-30"),
    ("NYT, 3/14/45, 1.", "1945-03-14"),
    ("Hale to Marsh 3/14/36.", "1936-03-14"),
)
BRITISH_DAYS = {
    "Hale to Marsh, 12/3/41, FO 371/20110.": "1941-03-12",
    "Memorandum by Hale, 3/5/55, PREM 11/1234.": "1955-05-03",
    "Meeting with the Minister, 17/11/56, Hale Papers: Box 4.": "1956-11-17",
    "RGASPI, 17/11/56.": "",
}


@pytest.mark.parametrize(("note", "day"), BRITISH_DAYS.items(), ids=list(BRITISH_DAYS))
def test_days_as_the_british_write_them_before_what_holds_the_paper(note: str, day: str) -> None:
    (citation,) = cited(note)
    assert (citation.document.date if citation.document else "") == day


@pytest.mark.parametrize("county", ["Middlesex", "Middx", "Kent", "Hants", "Glos."])
def test_a_county_is_no_publisher(county: str) -> None:
    (citation,) = cited(f"J. Hale, The Title (Harmondsworth, {county}, 1974), p. 92.")
    work = citation.work or Work()
    assert (work.place, work.publisher) == (f"Harmondsworth, {county.strip('.')}", "")


@pytest.mark.parametrize(("note", "day"), AMERICAN_DAYS, ids=[note for note, _ in AMERICAN_DAYS])
def test_days_as_americans_write_them(note: str, day: str) -> None:
    (citation,) = cited(note)
    told = citation.document.date if citation.document else ""
    assert (told or (citation.work or Work()).issued) == day


def test_two_american_days_of_one_newspaper_are_no_shelfmark() -> None:
    assert all(citation.holding is None for citation in cited("Morning Post 12/30/38, 4/20/39."))


def test_figures_in_slashes_behind_an_archive_are_its_shelfmark() -> None:
    (citation,) = cited("RGASPI, 5/14/58, l. 3.")
    assert citation.holding is not None
    assert shelf(citation) == {"fond": "5", "opis": "14", "delo": "58"}


@pytest.mark.parametrize(
    "note",
    [
        "„Wir warten seit Tagen auf eine Antwort.“ ÖStA, HHStA, PA I, Karton 812.",
        "»Čakali smo ves teden in nihče ni prišel.« – SI AS 1931, t. e. 12.",
        "«Abbiamo aspettato tutta la notte, invano.» ACS, MI, DGPS, b. 44, fasc. 3.",
        "„Czekaliśmy tydzień i nikt nie przyszedł!” AAN, MSZ, sygn. 4512, k. 12.",
        "V dopise z téhož dne o tom psal: „Čekali jsme celý den.“ AMZV, PZ Vídeň 1921, č. 44.",
    ],
)
def test_words_quoted_before_a_source_are_no_title(note: str) -> None:
    (citation,) = cited(note)
    assert citation.holding is not None and citation.document is None


def test_a_title_quoted_before_its_archive_stays_one() -> None:
    (citation,) = cited("„Memorandum über die Lage der Bauern.“ ÖStA, HHStA, PA I, Karton 812.")
    assert citation.document is not None and citation.document.title.startswith("Memorandum")


@pytest.mark.parametrize(
    ("note", "title"),
    [
        ("»Čakali smo. Nihče ni prišel.« – Slovenec, 3. 4. 1921, 2.", ""),
        ("V uvodniku so o tem zapisali tole: »Čakali smo ves teden.« — Slovenec, 3. 4. 1921, 2.", ""),
        ("»Čakali smo ves teden,« Slovenec, 3. 4. 1921, 2.", "Čakali smo ves teden"),
        (
            "“Why Did We Wait?” American Historical Review 12 (1934): 44–56.",
            "Why Did We Wait?",
        ),
    ],
)
def test_words_quoted_before_a_newspaper(note: str, title: str) -> None:
    (citation,) = cited(note)
    assert citation.work is not None and citation.work.title == title


@pytest.mark.parametrize(
    "note",
    [
        "Predlagal je, da se delo preloži na naslednji teden. – SI AS 1931, šk. 4.",
        "Die Arbeit wurde daraufhin vertagt und nie wieder aufgenommen. – ÖStA, HHStA, PA I, Karton 12.",
        "Týkalo se to i dalších úřadů. – VHA, MNO, k. 312.",
    ],
)
def test_a_remark_ends_at_the_dash_before_a_source(note: str) -> None:
    (citation,) = cited(note)
    assert citation.holding is not None and citation.document is None


def test_whose_life_a_lexicon_tells_wrote_nothing() -> None:
    note = "Ivan Gornik (1851–1941), župan in politik. – Slovenski leksikon, https://www.leksikon.si."
    (citation,) = cited(note)
    assert citation.work is not None
    assert (citation.work.authors, citation.work.title) == ((), "Slovenski leksikon")


def test_a_paper_before_the_dash_stays_the_document() -> None:
    (citation,) = cited("Zapisnik seje mestnega sveta v Ljubljani. – SI AS 1931, šk. 4.")
    assert citation.document is not None and citation.document.type == "minutes"


@pytest.mark.parametrize(
    "note",
    [
        "Interview by the author with Ivo Hale, London, 1991.",
        "Ida Orme interview with Ann Hale, Little Walden, 1991, tape 4.",
        "Transcript of interviews by Ida Orme with Lt. Gen. Ivo Hale, Moscow, Nov. 14 and 19, 1997.",
        "Ivo Hale, personal communication, v.94.",
        "Ivo Hale, conversation with the author, 12 June 2003.",
        "Ivo Hale, email to author, 12 June 2003.",
        "Ivo Hale, lettre à l’auteur, 3 mai 1999.",
        "Ivo Hale, Gespräch mit dem Verfasser, Wien, 3. Mai 1999.",
    ],
)
def test_what_was_said_to_the_author_is_not_printed(note: str) -> None:
    assert not cited(note)


@pytest.mark.parametrize(
    ("note", "author", "year"),
    [
        ("Later Hale would tell of it: “He asked me. I was puzzled.” Hale (1965b), p. 47.", "Hale", "1965b"),
        ("The committee noted that all results “were far too high…” ORME (1951), p. 188.", "ORME", "1951"),
    ],
)
def test_prose_that_quotes_ends_before_an_author_and_a_year(note: str, author: str, year: str) -> None:
    (citation,) = cited(note)
    assert citation.work is not None and citation.work.issued == year
    assert [name.family for name in citation.work.authors] == [author]
