"""Chains through archives: another paper, leaf, file or fond of what was cited just before."""

from __future__ import annotations

import pytest

from benes_refs.model import Holding
from noting import Shelf, cited, locator, paper, shelf

HELD = "AVPRF, f. 03, op. 8, p. 71, d. 12, l. 6"


BEFORE_IBID = {
    "Hale to Eden, 2 May 1925, FO 371/10418, N2104/44/38; Burgess to Marsh, 4 May 1925, ibid., N2211/44.": {
        "department": "FO",
        "series": "371",
        "piece": "10418",
        "item": "N2211/44",
    },
    "Hale an Marsh, 2. 5. 1925, BArch, R 43/12; Burgess an Marsh, 4. 5. 1925, ebd., R 58/77.": {
        "group": "R 58",
        "file": "77",
    },
    "Rossi a Hale, 2 maggio 1925, ACS, PCM, b. 3; Burgess a Marsh, 4 maggio 1925, ivi, Egitto, b. 8.": {
        "series": "Egitto",
        "box": "8",
    },
    "LoC, Hale Papers, box 2; Burgess to Marsh, 4 May 1925, ibid., Eden Papers, box 5.": {
        "box": "5",
    },
}


@pytest.mark.parametrize(("note", "levels"), BEFORE_IBID.items(), ids=list(BEFORE_IBID))
def test_the_paper_told_before_ibid_and_another_shelfmark_is_kept(note: str, levels: Shelf) -> None:
    _, second = cited(note)
    assert (second.via, shelf(second)) == ("ibid", levels)
    assert paper(second) == ("Burgess", "Marsh", "1925-05-04")


BEHIND_IBID = {
    ("RGVA, f. 7, op. 2, d. 9, l. 3.", "Ibid., Hale to Marsh, 2 May 1925, d. 10, l. 4."): ("10", "4"),
    (f"{HELD}.", "Ibid., Hale to Marsh, 2 May 1925, p. 72, d. 13, l. 4."): ("13", "4"),
    (f"{HELD}.", "Ibid., Hale to Marsh, 2 May 1925, l. 9."): ("12", "9"),
    ("AAN, MSZ, sygn. 812, k. 3.", "Tamże, Hale do Marsha, 2 V 1925, sygn. 813, k. 5."): ("813", "5"),
    ("NARA, RG 59, 741.61/12.", "Ibid., Hale to Marsh, May 2, 1925, 741.61/13."): ("13", ""),
}


@pytest.mark.parametrize("notes", BEHIND_IBID, ids=[second for _, second in BEHIND_IBID])
def test_a_shelfmark_behind_the_paper_that_ibid_begins(notes: tuple[str, str]) -> None:
    _, second = cited(*notes)
    assert second.via == "ibid"
    assert (list(shelf(second).values())[-1], locator(second)) == BEHIND_IBID[notes]
    assert paper(second)[2] == "1925-05-02"


BARE = {
    ("AAN, MSZ, 812, k. 3.", "Tamże, 813, k. 5."): ({"group": "MSZ", "file": "813"}, "5"),
    ("RGVA, 104/3/55, l. 3.", "Ibid., 56, l. 5."): ({"fond": "104", "opis": "3", "delo": "56"}, "5"),
    ("BArch, R 43/12, Bl. 3.", "Ebd., 13, Bl. 5."): ({"group": "R 43", "file": "13"}, "5"),
    ("IPMS, A.9.3/1, s. 3.", "Tamże, A.9.3/2, s. 5."): ({"group": "A.9.3/2"}, "5"),
    ("AAN, MSZ, sygn. 812, k. 3.", "Tamże, Konsulat RP w Tyflisie, 17, k. 5."): (
        {"group": "Konsulat RP w Tyflisie", "file": "17"},
        "5",
    ),
    ("NA, f. PMR, kart. 31.", "Tamtéž, f. PMV 217, k. 6."): ({"fond": "PMV 217", "carton": "6"}, ""),
    ("MAE, Europe, Grèce, vol. 12, fol. 3.", "Ibid., Turquie, vol. 13, f. 5."): (
        {"series": "Turquie", "volume": "13"},
        "5",
    ),
}


@pytest.mark.parametrize("notes", BARE, ids=[second for _, second in BARE])
def test_another_file_or_fond_of_the_archive(notes: tuple[str, str]) -> None:
    _, second = cited(*notes)
    assert (second.via, shelf(second), locator(second)) == ("ibid", *BARE[notes])


def test_reports_of_another_year() -> None:
    _, second = cited("AMZV, PZ Ankara 1931, č. 4.", "Tamtéž, PZ Ankara 1932, č. 7, 3. 2. 1932.")
    assert (second.holding or Holding()).collection == "PZ Ankara 1932"
    assert shelf(second) == {"document": "7"}


MORE_LEAVES = (
    f"{HELD}; l. 9 (Hale to Marsh, 2 May 1925).",
    "PA AA, R 29012, Bl. 6; Bl. 9 (Hale an Marsh, 2. 5. 1925).",
    "AAN, MSZ, sygn. 812, k. 6; k. 9, Hale do Marsha, 2 V 1925.",
    "MAE, URSS, vol. 357, fol. 6 ; fol. 9, Hale à Marsh, 2 mai 1925.",
    "РГВА. Ф. 7. Оп. 2. Д. 9. Л. 6; Л. 9 (Гейл – Маршу, 2 мая 1925 г.).",
)


@pytest.mark.parametrize("note", MORE_LEAVES)
def test_another_leaf_of_the_same_file(note: str) -> None:
    first, second = cited(note)
    assert (locator(first), locator(second)) == ("6", "9")
    assert shelf(second) == shelf(first)
    assert paper(second)[2] == "1925-05-02"


SEVERAL = (
    "DDF, 1re série, t. X, n° 31 ; ibid., n° 35 et 37.",
    "ADAP, D, I, Nr. 31; ebd., Nr. 35 und 37.",
    "PDD 1938, dok. 31; tamże, nr 35 i 37.",
    "ДВП СССР, т. 8, № 31; там же, № 35, 37.",
)


@pytest.mark.parametrize("note", SEVERAL)
def test_several_documents_behind_ibid(note: str) -> None:
    _, second = cited(note)
    assert second.locator is not None
    assert (second.locator.label, second.locator.value) == ("document", "35, 37")


def test_cit_behind_a_whole_shelfmark_is_no_second_citation() -> None:
    _, second = cited("ASMAE, AP, b. 9, fasc. 1.", "ASMAE, AP, b. 9, fasc. 2, cit.")
    assert shelf(second)["folder"] == "2"


def test_a_leaf_behind_a_letter_that_was_cited_before() -> None:
    first, _, again = cited(
        "Hale à Marsh, 2 mai 1925, MAE, URSS 357, fol. 6.", "FO 371/10418.", "Hale à Marsh, 2 mai 1925, f. 9."
    )
    assert (again.via, shelf(again), locator(again)) == ("short", shelf(first), "9")


@pytest.mark.parametrize(
    ("again", "levels"),
    [
        ("NY 4036/734", {"group": "NY 4036", "file": "734"}),
        ("J IV 2/2/456", {"group": "J IV 2/2", "file": "456"}),
        ("RM 7/45", {"group": "RM 7", "file": "45"}),
    ],
)
def test_other_letters_of_a_german_archive_behind_ibid(again: str, levels: dict[str, str]) -> None:
    citation = cited(f"SAPMO-BArch, DY 30/3473, Bl. 12; ibid., {again}, Bl. 5.")[-1]
    assert citation.repeat == "ibid" and citation.holding is not None
    assert dict(citation.holding.shelfmark) == levels


def test_the_number_of_a_file_among_those_of_the_foreign_ministry() -> None:
    (citation,) = cited("AVPRF, f. 0100, op. 46, por. 12, pap. 362, ll. 22–29.")
    assert citation.holding is not None
    assert dict(citation.holding.shelfmark) == {
        "fond": "0100",
        "opis": "46",
        "delo": "12",
        "papka": "362",
    }
    (book,) = cited("Por. A. Nowak, Historia wsi, Warszawa 1996, s. 211.")
    assert book.kind == "book"


def test_a_leaf_behind_a_paper_of_an_archive_without_fonds() -> None:
    (citation,) = cited("SHD, 7 N 3120, note de l’état-major, 3 mai 1927, f. 12.")
    assert locator(citation) == "12"


IN_A_PAPKA = {
    f"Hale to Marsh, 2 May 1925, {HELD}; Burgess to Marsh, 4 May, ibid., p. 72, d. 13, ll. 8–9ob.": "8-9ob",
    f"Hale to Marsh, 2 May 1925, {HELD}; RGASPI, f. 17, op. 3, d. 4, l. 5; ibid., p. 72, d. 13, l. 8.": "8",
}


@pytest.mark.parametrize(("note", "at"), IN_A_PAPKA.items(), ids=list(IN_A_PAPKA))
def test_another_papka_in_latin_letters_behind_ibid(note: str, at: str) -> None:
    last = cited(note)[-1]
    assert (shelf(last), locator(last)) == ({"fond": "03", "opis": "8", "papka": "72", "delo": "13"}, at)


def test_a_note_pointed_to_tells_nothing_of_a_paper_of_another_day() -> None:
    notes = (
        f"Record of conversation, Hale with Marsh, 2 May 1925, {HELD}.",
        "Burgess to Hale, 5 May 1925 (n. 1).",
    )
    last = cited(*notes)[-1]
    assert last.document is not None
    assert (last.document.title, paper(last)) == ("", ("Burgess", "Hale", "1925-05-05"))


def test_papers_told_in_brackets_between_the_marks_that_hold_them() -> None:
    note = (
        "TNA, FO 371/18851, C7752/55/18 (Hale’s minute, 1 May 1935) and C7931/55/18 (Hale to Marsh, 3 May)."
    )
    citations = cited(note)
    assert [(shelf(c)["item"], paper(c)[2]) for c in citations] == [
        ("C7752/55/18", "1935-05-01"), ("C7931/55/18", "1935-05-03"),
    ]  # fmt: skip


def test_ibid_behind_a_shelfmark_is_the_archive_alone() -> None:
    notes = (
        "Hale to Marsh, 2 May 1935, 861.01/2120, RG 59, NARA.",
        "Hale to Burgess, 3 May, 761.00/264, ibid.",
    )
    citations = cited(*notes)
    assert len(citations) == 2
    assert shelf(citations[1]) == {"file": "761.00", "document": "264"}


def test_an_item_of_the_agenda_is_no_leaf() -> None:
    assert locator(cited(f"Minutes no. 41, 3 May 1935, {HELD}, item 3.")[0]) == "6"


OF_THE_SAME_FORM = {
    ("PA AA, R 31487, Bl. 12.", "Ebd., R 31488, Bl. 2."): {"series": "R", "file": "31488"},
    ("AÚTGM, fond Edvard Beneš I, R 336/1, karton 120.", "Tamtéž, R 336/2."): {
        "fond": "Edvard Beneš I",
        "item": "R 336/2",
    },
    ("АЈ, 507, ЦК СКЈ, IX, 119/I-45.", "Исто, 119/I-46."): {
        "fond": "507",
        "folder": "IX",
        "unit": "119/I-46",
    },
    ("AMZV, fond Politické zprávy, Moskva 1935, č. 120.", "Tamtéž, Berlín 1935, č. 31."): {
        "fond": "Politické zprávy, Berlín 1935",
        "document": "31",
    },
    ("РГАСПИ. Ф. 495. Оп. 73. Д. 12. Л. 1.", "Там же. Ф. 495. Д. 13. Л. 2."): {
        "fond": "495",
        "opis": "73",
        "delo": "13",
    },
    ("PA AA, Botschaft Moskau, Nr. 212, unpag.", "Ebd., Nr. 213."): {
        "series": "Botschaft Moskau",
        "file": "213",
    },
    ("AUSSME, H-3, b. 22, fasc. 4.", "Ivi, L-10, b. 1."): {"series": "L-10", "box": "1"},
    ("CAW, Oddz. II, sygn. I.303.4.2012, k. 3.", "Ibidem, I.303.4.2013."): {"file": "I.303.4.2013"},
    ("AKPR, D 5522/38.", "Tamtéž, D 5523/38."): {"fond": "D 5523/38"},
    ("AMZV, PZ Moskva 1936, č. 45.", "Tamtéž, Berlín 1937, č. 3."): {"document": "3"},
}


@pytest.mark.parametrize("notes", OF_THE_SAME_FORM, ids=[second for _, second in OF_THE_SAME_FORM])
def test_a_mark_of_the_form_of_the_one_before_takes_its_place(notes: tuple[str, str]) -> None:
    _, second = cited(*notes)
    assert (second.via, shelf(second)) == ("ibid", OF_THE_SAME_FORM[notes])


def test_another_group_of_the_archive_without_its_name() -> None:
    *_, group, next_file = cited(
        "AAN, MSZ, sygn. 6712, k. 3; Ambasada RP w Berlinie, sygn. 54, k. 100.", "Tamże, sygn. 55, k. 3."
    )
    assert group.holding and next_file.holding
    assert (group.holding.archive, next_file.holding.archive) == ("AAN", "AAN")
    assert shelf(next_file) == {"group": "Ambasada RP w Berlinie", "file": "55"}


def test_a_leaf_in_brackets_behind_ibid() -> None:
    *_, second = cited("PA AA, R 31577, Bl. 105.", "Ebd. (Bl. 109).")
    assert locator(second) == "109"


ELSEWHERE = {
    "NA, PMR, kart. 9; tamtéž, PP 1931–1935, sign. P 14, kart. 3.": ("PP 1931–1935", "3"),
    "AAN, MSZ, sygn. 9, k. 3; tamże, Ambasada RP w Paryżu, t. 45, k. 3.": ("Ambasada RP w Paryżu", "45"),
    "ACS, SPD, CR, b. 9; ivi, MI, Gab., b. 34.": ("MI, Gab.", "34"),
    "MAE, Europe, URSS, vol. 9, f. 4 ; ibid., Pologne, vol. 34.": ("Pologne", "34"),
    "PA AA, R 12345; ebd., Botschaft Moskau, Bd. 3.": ("Botschaft Moskau", "3"),
    "MNL OL K 63, 9. csomó; uo., K 64, 34. csomó.": ("K 64", "34"),
    "SI AS 1931, t. e. 9; prav tam, AS 1589, šk. 3.": ("1589", "3"),
}


@pytest.mark.parametrize(("note", "levels"), ELSEWHERE.items(), ids=list(ELSEWHERE))
def test_another_fond_behind_ibid_in_the_manner_of_a_country(note: str, levels: tuple[str, str]) -> None:
    _, there = cited(note)
    said = list(shelf(there).values())
    assert (there.via, said[0], said[-1], there.document) == ("ibid", *levels, None)


@pytest.mark.parametrize("joint", ["and", "und", "et", "и"])
def test_a_fond_behind_and_is_no_folio(joint: str) -> None:
    first, second = cited(f"RGASPI, f. 17, op. 162, d. 3, l. 5 {joint} f. 558, op. 11, d. 12, l. 4.")
    assert (shelf(first), locator(first)) == ({"fond": "17", "opis": "162", "delo": "3"}, "5")
    assert (shelf(second), locator(second)) == ({"fond": "558", "opis": "11", "delo": "12"}, "4")
