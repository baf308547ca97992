"""Letters and telegrams: who wrote them, to whom, and which of them come before."""

from __future__ import annotations

import pytest

from benes_refs.model import Document
from noting import cited, paper, shelf


def documents(note: str) -> list[Document]:
    return [citation.document or Document() for citation in cited(note)]


def parties(document: Document) -> tuple[str, str]:
    return "; ".join(document.sender), "; ".join(document.recipients)


@pytest.mark.parametrize(
    ("paper", "sender", "recipient"),
    [
        ("Hale’s telegram no. 612 to Marsh", "Hale", "Marsh"),
        ("Hale’s despatch no. 168 to Marsh", "Hale", "Marsh"),
        ("Hale’s dispatch No. 44 from Riga", "Hale", ""),
        ("Hale’s secret letter to Marsh", "Hale", "Marsh"),
        ("R. Hale’s long draft report", "R. Hale", ""),
        ("Hale’s diary entry for", "Hale", ""),
    ],
)
def test_whose_paper_it_is(paper: str, sender: str, recipient: str) -> None:
    (document,) = documents(f"{paper} 6 June 1926, AVPRF, f. 04, op. 13, p. 80, d. 50100, l. 27.")
    assert (parties(document), document.date) == ((sender, recipient), "1926-06-06")


def test_the_title_ends_before_the_words_that_lead_to_the_date() -> None:
    (document,) = documents("Hale’s diary entry for 6 June 1926, RGASPI, f. 17, op. 3, d. 60, l. 2.")
    assert document.title == "Hale’s diary entry"


@pytest.mark.parametrize(
    ("second", "sender", "recipient"),
    [
        ("Same to same", "Hale", "Marsh"),
        ("Same to same, tel. no. 12", "Hale", "Marsh"),
        ("The same to the same", "Hale", "Marsh"),
        ("Same to Burgess", "Hale", "Burgess"),
        ("Burgess to same", "Burgess", "Marsh"),
        ("Marsh to same", "Marsh", "Hale"),
    ],
)
def test_same_is_who_wrote_the_letter_before(second: str, sender: str, recipient: str) -> None:
    _, document = documents(
        f"Hale to Marsh, 8 May 1927, MAE, URSS 357, fol. 12; {second}, 9 May 1927, ibid., fol. 20."
    )
    assert (parties(document), document.date) == ((sender, recipient), "1927-05-09")


def test_the_place_stands_before_the_number_of_a_telegram() -> None:
    (document,) = documents("Hale to Marsh, Moscow, tel. no. 1012, 8 May 1927, MAE, URSS 357, fol. 12.")
    assert (document.place, document.date) == ("Moscow", "1927-05-08")


@pytest.mark.parametrize(
    ("mark", "archive"),
    [("Europe 1918–1940, URSS 357, f. 12", "MAE"), ("fond 71/URSS, vol. 84, f. 112", "AMAER")],
)
def test_an_f_behind_a_number_is_a_leaf_and_tells_of_no_fond(mark: str, archive: str) -> None:
    (citation,) = cited(f"AMAE, {mark}.")
    assert citation.holding is not None
    assert citation.holding.archive == archive


def test_two_who_spoke_wrote_no_letter() -> None:
    (document,) = documents("Conversation Hale–Marsh, 14 June 1937, RGASPI, f. 17, op. 3, d. 60, l. 2.")
    assert (parties(document), document.title) == (("", ""), "Conversation Hale–Marsh")


@pytest.mark.parametrize(
    ("note", "sender", "recipient"),
    [
        ("AMAE, série Z, URSS, vol. 5, f. 12-15, Hale à Marsh, T. 210, 3 avril 1937.", "Hale", "Marsh"),
        ("Halák MZV, Moskva, 17. 6. 1937, AMZV, PZ Moskva 1937, č. 312.", "Halák", "MZV"),
        ("Halák MZV, 22. 5. 1938, č. 560 dův., AMZV, TD, č. 341/38.", "Halák", "MZV"),
    ],
)
def test_letters_among_shelfmarks_and_to_ministries(note: str, sender: str, recipient: str) -> None:
    (document,) = documents(note)
    assert parties(document) == (sender, recipient)


def test_a_title_that_goes_from_one_town_to_another_is_no_letter() -> None:
    essay = (
        "G. Marsh, Da Torino a Mosca, Roma, Bonacci, 1993, p. 351; Marsh, Da Torino a Mosca, cit., p. 360."
    )
    _, again = cited(essay)
    assert (again.kind, again.via) == ("book", "op-cit")


def test_words_that_say_so_it_is_written_are_none_of_the_citation() -> None:
    (citation,) = cited("RGASPI, f. 558 [sic], op. 11, d. 1099.")
    assert citation.holding is not None
    assert dict(citation.holding.shelfmark) == {"fond": "558", "opis": "11", "delo": "1099"}


def test_the_page_of_a_letter_may_stand_in_a_bracket() -> None:
    first, second = cited("Hale to Marsh, 21 June 1861 (pp. 109–110); Dunn to Marsh, 22 March 1861 (p. 80).")
    assert first.locator is not None and first.locator.value == "109-110"
    assert second.locator is not None and second.locator.value == "80"


@pytest.mark.parametrize("body", ["IK CK ZKS", "IB P CK ZKJ"])
def test_a_word_before_minutes_wrote_none_of_them(body: str) -> None:
    """An adjective is no person, and the letters of a bureau are no ibid."""
    (document,) = documents(f"SI AS 1589, box 15, Stenogramski zapisnik seje {body}, 20 September 1960.")
    assert parties(document) == ("", "")
    assert document.title == f"Stenogramski zapisnik seje {body}"


@pytest.mark.parametrize("post", ["U.S. Legation, Riga", "the U.S. Legation, Riga", "Riga"])
def test_where_the_writer_is_posted_stands_between_commas(post: str) -> None:
    (citation,) = cited(f"Paul Hale, {post}, to the Secretary of State, 18 February 1938, NA 760F.61/67.")
    assert citation.document is not None and not citation.unread
    assert parties(citation.document) == ("Paul Hale", "the Secretary of State")


@pytest.mark.parametrize("paper", ["Memo, Hale for Marsh, 25 Mar 44", "Ltr, Hale to Marsh, 25 Mar. 1944"])
def test_american_papers_are_for_somebody(paper: str) -> None:
    (document,) = documents(f"{paper}, NARA, RG 218, Box 3.")
    assert (parties(document), document.date) == (("Hale", "Marsh"), "1944-03-25")


@pytest.mark.parametrize(
    ("paper", "title", "sender", "recipient"),
    [
        ("Hale to Marsh, “The Canal,” 6 June 1926", "The Canal", "Hale", "Marsh"),
        ("Hale to Marsh, “The Canal,” telegram, 6 June 1926", "The Canal", "Hale", "Marsh"),
        ("Hale to Marsh, memorandum, “The Canal,” 6 June 1926", "The Canal", "Hale", "Marsh"),
        ("Hale to Marsh, 6 June 1926, ‘The Canal’", "The Canal", "Hale", "Marsh"),
        (
            "“The Canal,” Memorandum from R. Hale to Marsh (Secret), 6 June 1926",
            "The Canal",
            "R. Hale",
            "Marsh",
        ),
        ("‘The Canal’, memorandum by Hale to Marsh, 6 June 1926", "The Canal", "Hale", "Marsh"),
        ("Letter from Hale and Burgess to Marsh, 6 June 1926", "", "Hale; Burgess", "Marsh"),
        ("Letter to Marsh of 6 June 1926, “The Canal”", "The Canal", "", "Marsh"),
        ("Letter to Marsh from Hale, 6 June 1926", "Letter to Marsh from Hale", "Hale", "Marsh"),
        ("Memorandum for Marsh from R. Hale, “The Canal,” 6 June 1926", "The Canal", "R. Hale", "Marsh"),
        ("Memorandum for the record, 6 June 1926", "Memorandum for the record", "", ""),
        ("Report for July, 6 June 1926", "Report for July", "", ""),
    ],
)
def test_a_paper_has_its_title_beside_who_wrote_it(
    paper: str, title: str, sender: str, recipient: str
) -> None:
    (document,) = documents(f"{paper}, RGASPI, f. 17, op. 3, d. 60, l. 2.")
    assert (document.title, *parties(document)) == (title, sender, recipient)
    assert document.date == "1926-06-06"


@pytest.mark.parametrize(
    ("note", "sender", "recipient"),
    [
        ("AAN, MSZ, sygn. 71, k. 8 (Poselstwo w Rydze do MSZ, 12 III 1934).", "Poselstwo w Rydze", "MSZ"),
        ("CAW, I.303.4.71, k. 8, Ataszat wojskowy do Oddziału II, 12 III 1934.",
         "Ataszat wojskowy", "Oddziału II"),
        ("ANIC, fond Casa Regală, dosar 7/1932, f. 4, Marin către rege, 4 mai 1932.", "Marin", "rege"),
        ("ЦДА, ф. 176к, оп. 1, а.е. 7, л. 5: Антонов – до МВнР, 25.XI.1938.", "Антонов", "МВнР"),
        ("АВПРФ, ф. 06, оп. 1, п. 7, д. 5, л. 4, Полпредство в Риге – НКИД, 25.11.1938.",
         "Полпредство в Риге", "НКИД"),
        ("BArch, RW 5/7, Abwehrabt. III an OKH, 7.3.1939.", "Abwehrabt. III", "OKH"),
        ("AMZV, PZ Moskva 1935, č. 7, vyslanectví ministerstvu, 3. 5. 1935.",
         "vyslanectví", "ministerstvu"),
        ("RA-SE, UD 1920, HP 20, vol. 7, legationen i Moskva till UD, 3/5 1935.",
         "legationen i Moskva", "UD"),
        ("RGASPI, f. 82, op. 2, d. 7, l. 3, [Hale] to Marsh, 3 March 1949.", "Hale", "Marsh"),
        ("PA AA, R 31492, [Hale] an Marsh, 7.3.1931.", "Hale", "Marsh"),
        ("MNL OL K 64. 73. cs. Kiss Ferenc Nagy Pálnak, 1940. jún. 27.", "Kiss Ferenc", "Nagy Pálnak"),
    ],
)  # fmt: skip
def test_offices_and_supplied_names_write_letters(note: str, sender: str, recipient: str) -> None:
    (found,) = documents(note)
    assert parties(found) == (sender, recipient)
    assert found.date


@pytest.mark.parametrize(
    ("again", "day"),
    [
        ("ebd., Bl. 7, ders. an dens., 5. 11. 1930.", "1930-11-05"),
        ("ivi, p. 7, lo stesso allo stesso, 5 novembre 1930.", "1930-11-05"),
        ("ibid., p. 7, samme till samme, 5/11 1930.", "1930-11-05"),
        ("там же, л. 7, тот же – тому же, 5.11.1930.", "1930-11-05"),
        ("ibid., f. 7, du même au même, 5 novembre 1930.", "1930-11-05"),
        ("ibid., f. 7, le même au même, 5 novembre. Voir aussi la carte.", "1930-11-05"),
    ],
)
def test_the_same_write_again_behind_the_number(again: str, day: str) -> None:
    _, second = documents(f"PA AA, R 71, Bl. 4, Hale an Marsh, 3. 11. 1930; {again}")
    assert (parties(second), second.date) == (("Hale", "Marsh"), day)


@pytest.mark.parametrize(
    ("signed", "sender"),
    [
        ("télégramme, Riga, 7 janvier 1932, signé Tripier", "Tripier"),
        ("telegramma n. 7, 3 maggio 1935, firmato Rossi", "Rossi"),
        ("Telegramm, 7. 1. 1932, gezeichnet Hahn", "Hahn"),
    ],
)
def test_who_signed_a_paper_wrote_it(signed: str, sender: str) -> None:
    (found,) = documents(f"AVPRF, f. 06, op. 1, p. 7, d. 5, l. 4, {signed}.")
    assert found.sender == (sender,)
    assert found.type == "telegram"


@pytest.mark.parametrize(
    "note",
    [
        "BArch, NS 19/71, Bl. 8r (Hahn an Marx, 16. 10. 39).",
        "PISM, kol. 7, J. Hahn do J. Marksa, 16 X 39.",
        "RA-SE, HP 20, vol. 7, Hahn till Marx, Moskva 16/10 1939.",
    ],
)
def test_days_of_letters_in_short(note: str) -> None:
    (found,) = documents(note)
    assert found.date == "1939-10-16"


@pytest.mark.parametrize(
    "again", ["Ibid. Ivor Lyle to Marsh. 12 August 1939.", "Ibidem. Lyle do Marsha, 12 VIII 1939."]
)
def test_a_letter_behind_ibid_and_its_point(again: str) -> None:
    _, found = cited("AVPRF, f. 06, op. 1, p. 7, d. 5, l. 4.", again)
    assert found.via == "ibid"
    assert found.document is not None and found.document.date == "1939-08-12" and found.document.sender


@pytest.mark.parametrize(
    ("paper", "sender", "recipient"),
    [
        ("le préfet de la Moselle au ministre de la Guerre", "préfet de la Moselle", "ministre de la Guerre"),
        ("haut-commissaire à Damas au ministre", "haut-commissaire à Damas", "ministre"),
        ("commissaire spécial de Modane au préfet", "commissaire spécial de Modane", "préfet"),
        ("el embajador en París al ministro de Estado", "embajador en París", "ministro de Estado"),
        ("l’ambassadeur de France à Riga au ministre", "l’ambassadeur de France à Riga", "ministre"),
        ("Hale au ministre de la Guerre", "Hale", "ministre de la Guerre"),
        ("Hale à l’état-major de l’armée", "Hale", "l’état-major de l’armée"),
    ],
)
def test_offices_write_to_each_other(paper: str, sender: str, recipient: str) -> None:
    (document,) = documents(f"SHD, 7 N 2521, {paper}, 9 mai 1934.")
    assert parties(document) == (sender, recipient)


@pytest.mark.parametrize(
    ("said", "sender", "recipient"),
    [
        ("R. Hale, Foreign Office, to O. Marsh, British Embassy, 3 May 1946", "R. Hale", "O. Marsh"),
        ("Hale to O. Marsh, Foreign Office, 3 May 1946", "Hale", "O. Marsh"),
        (
            "Dr. A. Hale, Chief, Refugee Division, Council for Relief, to O. Marsh, 3 May 1946",
            "A. Hale",
            "O. Marsh",
        ),
        (
            "Sir Ivo Hale, Minister to Poland, to Ann Marsh, Foreign Secretary, 3 May 1946",
            "Sir Ivo Hale",
            "Ann Marsh",
        ),
        (
            "Letter from R. Hale, Embassy, Riga, to the Secretary of State, 3 May 1946",
            "R. Hale",
            "the Secretary of State",
        ),
        (
            "Hale, ministre de France à Riga, à Marsh, ministre des Affaires étrangères, 3 mai 1946",
            "Hale",
            "Marsh",
        ),
        ("Hale, Deutsche Gesandtschaft Riga, an das Amt, 3. 5. 1946", "Hale", "Amt"),
        ("Hale, ambasciatore a Riga, a Marsh, 3 maggio 1946", "Hale", "Marsh"),
        ("I. Hale, poseł w Rydze, do O. Marsha, 3 maja 1946", "I. Hale", "O. Marsha"),
    ],
)
def test_an_office_beside_a_correspondent_is_none_of_his_name(said: str, sender: str, recipient: str) -> None:
    (citation,) = cited(f"{said}, TNA, FO 371/56763.")
    assert citation.document is not None and parties(citation.document) == (sender, recipient)
    assert (citation.document.date, citation.unread) == ("1946-05-03", ())


def test_a_letter_before_another_is_kept_where_that_is() -> None:
    letters = cited("Hale to Marsh, May 9, 1945; Marsh to Hale, May 19, 1945, FO 371/46811.")
    assert [letter.kind for letter in letters] == ["archival", "archival"]
    assert letters[0].holding is None


@pytest.mark.parametrize(
    ("note", "papers"),
    [
        ("Hale to Marsh, 3 May 1936, and Marsh to Hale, 5 May 1936",
         [("Hale", "Marsh", "1936-05-03"), ("Marsh", "Hale", "1936-05-05")]),
        ("Hale to Marsh, 3 May, Marsh to Hale, 5 May and Lyle to Marsh, 7 May 1936",
         [("Hale", "Marsh", "1936-05-03"), ("Marsh", "Hale", "1936-05-05"), ("Lyle", "Marsh", "1936-05-07")]),
        ("Minute by Lyle, 3 May 1936, and tel. Hale to Marsh, no. 20, 5 May 1936",
         [("Lyle", "", "1936-05-03"), ("Hale", "Marsh", "1936-05-05")]),
        ("Hale to Marsh, 3 May 1936, and minutes by Lyle and Doyle, 5 May 1936",
         [("Hale", "Marsh", "1936-05-03"), ("Lyle; Doyle", "", "1936-05-05")]),
        ("Hale an Marsh, 3. Mai 1936, und Marsh an Hale, 5. Mai 1936",
         [("Hale", "Marsh", "1936-05-03"), ("Marsh", "Hale", "1936-05-05")]),
        ("Hale à Marsh, 3 mai 1936, et Marsh à Hale, 5 mai 1936",
         [("Hale", "Marsh", "1936-05-03"), ("Marsh", "Hale", "1936-05-05")]),
    ],
)  # fmt: skip
def test_papers_that_are_joined_are_kept_together(note: str, papers: list[tuple[str, str, str]]) -> None:
    found = cited(f"{note}, TNA, FO 371/20110.")
    assert [paper(citation) for citation in found] == papers
    assert {shelf(citation).get("piece") for citation in found} == {"20110"}
    assert not any(citation.unread for citation in found)


def test_papers_that_are_joined_are_printed_together() -> None:
    found = cited("Hale, minute, 3 May 1920, and Hale to Marsh, 5 May 1920, in DBFP, 1st ser., vol. 6, 101.")
    assert [(c.kind, paper(c)) for c in found] == [
        ("edition", ("Hale", "", "1920-05-03")),
        ("edition", ("Hale", "Marsh", "1920-05-05")),
    ]


@pytest.mark.parametrize(
    ("said", "sender", "place"),
    [
        ("Hale, Washington, May 3, 1954", "Hale", "Washington"),
        ("M. G. Hale, Washington, May 3, 1954", "M. G. Hale", "Washington"),
        ("Sir Miles Hale, Cairo, 3 May 1954", "Sir Miles Hale", "Cairo"),
        ("Hale (Cairo), 3 May 1954", "Hale", "Cairo"),
        ("Hale (Cairo), tel. no. 12, 3 May 1954", "Hale", "Cairo"),
        ("Hale, Varsovie, 3 mai 1954", "Hale", "Varsovie"),
        ("Peace Conference, Paris, 3 May 1954", "", "Paris"),
    ],
)
def test_a_paper_told_by_who_wrote_it_and_from_where(said: str, sender: str, place: str) -> None:
    (document,) = documents(f"{said}, FO 371/110222.")
    assert ("; ".join(document.sender), document.place, document.date) == (sender, place, "1954-05-03")


def test_the_point_of_a_rank_that_is_a_month_too() -> None:
    (document,) = documents("Minute by Maj. R. Hale, War Office, May 4, 1946, FO 938/241.")
    assert document.sender == ("Maj. R. Hale",)
