"""Papers in print and papers cited again: the same to the same, another volume, another document."""

from __future__ import annotations

import pytest

from noting import cited, document, locator, paper, parties, shelf, told

HELD = "AVPRF, f. 03, op. 8, p. 71, d. 12, l. 6"


PRINTED = (
    "Hale to Marsh, 2 May 1925, printed in DBFP, 1st ser., vol. III, no. 31.",
    "Hale to Marsh, 2 May 1925 (secret), as printed in DBFP, 1st ser., vol. III, no. 31.",
    "Hale an Marsh, 2. 5. 1925, abgedr. in: ADAP, B, Bd. III, Nr. 31.",
    "Hale à Marsh, 2 mai 1925, publié dans DDF, 1re série, t. III, n° 31.",
    "Hale a Marsh, 2 maggio 1925, pubblicato in DDI, serie 7, vol. III, d. 31.",
    "Hale do Marsha, 2 V 1925, opubl. w: PDD 1938, dok. 31.",
    "Гейл – Маршу, 2 мая 1925 г. Опубл.: ДВП СССР. Т. 8. № 31.",
)


@pytest.mark.parametrize("note", PRINTED)
def test_the_paper_told_before_what_prints_it(note: str) -> None:
    (citation,) = cited(note)
    assert (citation.kind, locator(citation)) == ("edition", "31")
    assert paper(citation)[2] == "1925-05-02"


IN_BOOKS = (
    "Hale to Marsh, 2 May 1925, printed in Ida Burgess (ed.), Letters (London: Knopf, 1990), 31.",
    "Hale an Marsh, 2. 5. 1925, abgedruckt in: Ida Burgess, Briefe, München 1990, S. 31.",
    "List Hale’a do Marsha, 2 V 1925, [w:] I. Burgess, Listy, Warszawa 1990, s. 31.",
)


@pytest.mark.parametrize("note", IN_BOOKS)
def test_a_letter_that_a_book_prints(note: str) -> None:
    (citation,) = cited(note)
    assert citation.work is not None
    assert [name.family for name in citation.work.authors + citation.work.editors] == ["Burgess"]
    assert (locator(citation), paper(citation)[2]) == ("31", "1925-05-02")


SAME = (
    ("Hale à Marsh, 2 mai 1925, MAE, URSS 357, fol. 6.", "Le même au même, 4 mai 1925, ibid., fol. 9."),
    ("Hale an Marsh, 2. 5. 1925, PA AA, R 29012, Bl. 6.", "Ders. an dens., 4. 5. 1925, ebd., Bl. 9."),
    ("Hale a Marsh, 2 maggio 1925, ACS, PCM, b. 3.", "Lo stesso allo stesso, 4 maggio 1925, ivi."),
    ("Hale do Marsha, 2 V 1925, AAN, MSZ, sygn. 8, k. 6.", "Ten sam do tego samego, 4 V 1925, tamże, k. 9."),
    ("Hale Marshovi, 2. 5. 1925, AMZV, PZ Riga 1925, č. 6.", "Týž témuž, 4. 5. 1925, tamtéž, č. 9."),
    (
        "Гейл – Маршу, 2 мая 1925 г. // РГВА. Ф. 7. Оп. 2. Д. 9. Л. 6.",
        "Он же – ему же, 4 мая 1925 г. // Там же. Л. 9.",
    ),
)


@pytest.mark.parametrize("notes", SAME, ids=[second for _, second in SAME])
def test_same_to_same_in_other_languages(notes: tuple[str, str]) -> None:
    first, second = cited(*notes)
    assert paper(second)[:2] == paper(first)[:2]
    assert (second.via, paper(second)[2]) == ("ibid", "1925-05-04")


def test_a_paper_and_the_note_that_cited_it() -> None:
    first, second = cited("Hale minute, 2 May 1925, FO 371/10418.", "Hale’s minute (n. 1 above).")
    assert (second.via, shelf(second)) == ("short", shelf(first))


def test_a_letter_told_by_the_dative_and_cit() -> None:
    first, second = cited(
        "Hale Marshovi, 2. 5. 1925, AMZV, PZ Riga 1925, č. 6.", "Hale Marshovi, 2. 5. 1925, cit."
    )
    assert (second.via, shelf(second)) == ("short", shelf(first))


HALVES = {
    "ADAP, C, IV/1, Nr. 31.": ("C", "4/1"),
    "ADAP, Serie D, VII/2, Nr. 31.": ("D", "7/2"),
}


@pytest.mark.parametrize(("note", "numbers"), HALVES.items(), ids=list(HALVES))
def test_volumes_in_two_halves(note: str, numbers: tuple[str, str]) -> None:
    first, second = cited(note, "Ebd., IV/2, Nr. 35.")
    assert first.work is not None and second.work is not None
    assert ((first.work.series, first.work.volume), second.work.volume) == (numbers, "4/2")


def test_another_series_behind_ibid() -> None:
    _, second = cited("DDI, s. VII, vol. XVI, d. 31.", "Ivi, s. VIII, vol. I, d. 35.")
    assert second.work is not None
    assert (second.work.series, second.work.volume, locator(second)) == ("8", "1", "35")


COUNTED_ON = (
    "ДВП СССР. Т. 8. № 31; № 35.",
    "Там же. № 31; № 35.",
    "AMZV, PZ Riga 1925, č. 31; č. 35.",
)


@pytest.mark.parametrize("note", COUNTED_ON)
def test_documents_counted_on(note: str) -> None:
    *_, last = cited("ДВП СССР. Т. 7. № 3.", note)
    assert "35" in (locator(last), shelf(last).get("document"))


def test_the_edition_that_has_the_short_name() -> None:
    _, second = cited(
        "Dokumenty i materiały do historii stosunków polsko-radzieckich, t. II, dok. 3 (dalej: DiM).",
        "DiM, t. III, dok. 5.",
    )
    assert second.work is not None
    assert (second.work.edition, second.work.volume) == ("DMISPO", "3")


YEARLESS = {
    "Hale to Marsh, June 8, 1928, 861.77/4012, NARA; Hale to Burgess, June 19, ibid.": "1928-06-19",
    "Hale à Marsh, 3 mai 1927, SHD, 7 N 3120, f. 12 ; Hale à Burgess, 12 juin, ibid., f. 17.": "1927-06-12",
    "Hale an Marsh, 2. 5. 1925, PA AA, R 29456, Bl. 3; Hale an Burgess, 4. Juni, ebd., Bl. 7.": "1925-06-04",
    "Hale to Marsh, 2 May 1925, FO 371/10418; see also WO 32/5743, Hale to Burgess, 11 May.": "1925-05-11",
}


@pytest.mark.parametrize(("note", "day"), YEARLESS.items(), ids=list(YEARLESS))
def test_a_day_without_its_year_is_of_the_year_before(note: str, day: str) -> None:
    assert paper(cited(note)[1]) == ("Hale", "Burgess", day)


def test_same_to_same_in_small_letters_and_without_a_year() -> None:
    citations = cited(f"Hale to Marsh, 5 May 1935, {HELD}; same to same, 9 May, ibid., l. 7.")
    assert paper(citations[1]) == ("Hale", "Marsh", "1935-05-09")
    assert locator(citations[1]) == "7"


@pytest.mark.parametrize(
    ("first", "again", "at"),
    [
        ("Hale’s report", "Hale’s report, 70", "70"),
        ("Zapisnik 2. zasedanja, 3. 5. 1935", "Zapisnik 2. zasedanja, str. 20", "20"),
        ("Compte rendu d’Aubert, 3 mai 1935", "Compte rendu d’Aubert, préc., p. 2", "2"),
        (
            "Relazione del prefetto di Narni, 3 maggio 1935",
            "Relazione del prefetto di Narni, cit., p. 3",
            "3",
        ),
        ("Доклад Тухарева, 3 мая 1935 г.", "Доклад Тухарева... Л. 7", "7"),
    ],
)
def test_a_paper_under_its_title_again(first: str, again: str, at: str) -> None:
    _, found = cited(f"{first}, {HELD}.", f"{again}.")
    assert (found.kind, found.via, locator(found)) == ("archival", "short", at)
    assert shelf(found)["delo"] == "12"


def test_an_address_behind_a_leaf_is_no_other_source() -> None:
    (found,) = cited(
        "РГАСПИ. Ф. 17. Оп. 162. Д. 5. Л. 4. URL: http://sovdoc.ru/ (дата обращения: 12.03.2021)."
    )
    assert (found.kind, locator(found)) == ("archival", "4")


@pytest.mark.parametrize(
    ("note", "recipient"),
    [
        ("Brief vom 12. 4. 1934 an Karl v. Gruber, BArch, R 43/123.", "Karl v. Gruber"),
        ("Schreiben vom 12. April 1934 an das AA, PA AA, R 12345.", "AA"),
        ("Lettre du 12 avril 1934 à Jean Martel, AN, 42 AP 12.", "Jean Martel"),
        ("Lettera del 12 aprile 1934 a Luigi Rossini, ACS, MI, b. 12.", "Luigi Rossini"),
        ("Dopis z 12. 4. 1934 Edvardu Dvořákovi, AMZV, k. 4.", "Edvardu Dvořákovi"),
        ("List z 12 kwietnia 1934 do Jana Nowaka, AAN, MSZ, sygn. 12.", "Jana Nowaka"),
        ("Brief vom 12. 4. 1934 an Gruber, abgedruckt bei Huber, Die Brücke, S. 33.", "Gruber"),
        ("Lettera del 12 aprile 1934 a Rossini, pubblicata in Bruni, Le carte, p. 34.", "Rossini"),
    ],
)
def test_the_recipient_stands_behind_the_day(note: str, recipient: str) -> None:
    assert paper(cited(note)[0]) == ("", recipient, "1934-04-12")


@pytest.mark.parametrize(
    ("note", "author", "title"),
    [
        (
            "Brief Grubers an Huber vom 3. Mai 1942, abgedruckt bei Lind, Die Brücke, S. 2.",
            "Lind",
            "Die Brücke",
        ),
        ("Lettre de Martel à Petit du 3 mai 1942, publiée dans Lind, Les ports, p. 2.", "Lind", "Les ports"),
        ("List do Jana Nowaka z 3 maja 1942, ogłoszony w: J. Lind, Porty, s. 2.", "Lind, J.", "Porty"),
    ],
)
def test_a_participle_leads_to_the_book_that_prints_a_letter(note: str, author: str, title: str) -> None:
    (citation,) = cited(note)
    assert (told(citation)["authors"], told(citation)["title"], paper(citation)[2]) == (
        author, title, "1942-05-03",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("note", "day"),
    [
        ("Bericht Hubers vom 26. 1. 1856, Zl. 307.", "1856-01-26"),
        ("Erlass des Ministeriums vom 26. 1. 1856, Zl. 307/1856.", "1856-01-26"),
        ("Zpráva Nováka z 26. 1. 1936, č. j. 307/36.", "1936-01-26"),
        ("Huber an Burger, 26. 1. 1856, Zl. 307.", "1856-01-26"),
    ],
)
def test_the_number_of_a_register_vouches_for_a_paper(note: str, day: str) -> None:
    assert document(note).date == day


TWO_IN_A_FILE = (
    ("TNA, FO 371/20110, Hale to Marsh, 3 May 1936, and Marsh to Hale, 5 May 1936, fol. 12.",
     [("Hale", "Marsh", "1936-05-03", ""), ("Marsh", "Hale", "1936-05-05", "12")]),
    ("TNA, FO 371/20110, Hale to Marsh, 3 May 1936, Marsh to Hale, 5 May 1936.",
     [("Hale", "Marsh", "1936-05-03", ""), ("Marsh", "Hale", "1936-05-05", "")]),
    ("NARA, RG 59, Box 3, Lyle report, 3 May 1936, and Coast Guard memorandum, 5 May 1936.",
     [("Lyle", "", "1936-05-03", ""), ("Coast Guard", "", "1936-05-05", "")]),
    ("MAE, URSS, vol. 12, Hale à Marsh, 3 mai 1936, fol. 10, et Marsh à Hale, 5 mai 1936, fol. 12.",
     [("Hale", "Marsh", "1936-05-03", "10"), ("Marsh", "Hale", "1936-05-05", "12")]),
    ("BArch, R 43/12, Bericht Lindners vom 3. Mai 1936 und Denkschrift Kellers vom 5. Mai 1936.",
     [("Lindners", "", "1936-05-03", ""), ("Kellers", "", "1936-05-05", "")]),
    ("ASMAE, AP, b. 12, Rossi a Bianchi, 3 maggio 1936 e Bianchi a Rossi, 5 maggio 1936.",
     [("Rossi", "Bianchi", "1936-05-03", ""), ("Bianchi", "Rossi", "1936-05-05", "")]),
)  # fmt: skip


@pytest.mark.parametrize(("note", "papers"), TWO_IN_A_FILE, ids=[note for note, _ in TWO_IN_A_FILE])
def test_two_papers_behind_the_shelfmark_of_both(note: str, papers: list[tuple[str, str, str, str]]) -> None:
    found = cited(note)
    assert [(*paper(citation), locator(citation)) for citation in found] == papers
    assert [citation.repeat for citation in found] == ["", "same"]


@pytest.mark.parametrize(
    ("said", "sender", "recipient"),
    [
        ("OKW/WFSt to OKL, 3 May 1942", "OKW/WFSt", "OKL"),
        ("OKW/WFSt/Qu an OKH/GenQu, 3. 5. 1942", "OKW/WFSt/Qu", "OKH/GenQu"),
        (
            "Colonel Ernst Lindner (OKW/Ausl III) to OKL/A.Ic., 3 May 1942",
            "Colonel Ernst Lindner",
            "OKL/A.Ic",
        ),
        ("MSZ/II do MSW/Dep. III, 3 V 1942", "MSZ/II", "MSW/Dep. III"),
    ],
)
def test_the_section_of_an_office_stands_behind_a_stroke(said: str, sender: str, recipient: str) -> None:
    assert parties(f"BArch, RW 4/612, {said}.") == (sender, recipient)
