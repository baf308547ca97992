"""Archives, letters, newspapers and books as historians of many countries mix them in one essay."""

from __future__ import annotations

import pytest

from benes_refs.model import Citation, Document
from benes_refs.pipeline import parse_text
from noting import Shelf, cited, locator, shelf, work


def document(citation: Citation) -> Document:
    return citation.document or Document()


def resolved(*notes: str) -> list[Citation]:
    foot = "\n".join(f"[^{n}]: {note}" for n, note in enumerate(notes, 1))
    marks = "".join(f"[^{n}]" for n, _ in enumerate(notes, 1))
    parsed = parse_text(f"Text.{marks}\n\n{foot}\n", format="markdown")
    return [citation for note in parsed.notes for citation in note.citations]


@pytest.mark.parametrize(
    ("note", "paper", "issued", "leaf"),
    [
        ("Magyar Hírlap, 1936. május 14. 5. old.", "Magyar Hírlap", "1936-05-14", "5"),
        ("Friss Újság 1935. okt. 3. 2.", "Friss Újság", "1935-10-03", "2"),
        ("Kurier Polski, 4-VI-1933, p. 2.", "Kurier Polski", "1933-06-04", "2"),
    ],
)
def test_days_of_newspapers_stand_in_many_orders(note: str, paper: str, issued: str, leaf: str) -> None:
    kind, found = work(note)
    assert (kind, found.container, found.issued) == ("newspaper", paper, issued)
    assert locator(cited(note)[0]) == leaf


def test_a_capital_month_behind_a_year_is_no_hungarian_day() -> None:
    assert "1946-05-03" not in [c.work.issued for c in cited("Nowak, Dzieje, Kraków 1946. Maj 3.") if c.work]


@pytest.mark.parametrize(
    ("note", "volume"),
    [
        ("Beran J.: Paměti. I. díl. Praha, Orbis, 1992, s. 20.", "1"),
        ("Szabó Ferenc: Emlékirat. I. k. Bp., 1990. 28.", "1"),
        ("Szabó Ferenc: Emlékirat. V. köt. Bp., Püski, 1991. 30.", "5"),
    ],
)
def test_a_letter_before_what_it_counts_is_a_numeral(note: str, volume: str) -> None:
    assert work(note)[1].volume == volume


@pytest.mark.parametrize(
    ("note", "levels"),
    [
        ("AAN, MSZ 5512, p. 41.", {"group": "MSZ", "file": "5512"}),
        ("AAN, zespół Ambasada w Moskwie, sygn. 12, k. 4.", {"group": "Ambasada w Moskwie", "file": "12"}),
        ("AMZV, f. Porady vedení, kr. 3.", {"fond": "Porady vedení", "carton": "3"}),
        ("PA AA, MfAA, A 222/71, Bl. 4.", {"series": "MfAA", "file": "A 222/71"}),
        ("PA AA, B 150/88, Bl. 4.", {"series": "B 150", "file": "88"}),
        (
            "AWP RF, zesp. 05, inw. 12, t. 86, vol. 63, k. 5.",
            {"fond": "05", "opis": "12", "papka": "86", "delo": "63"},
        ),
        ("RGASZPI f. 17. op. 162. d. 12. l. 4.", {"fond": "17", "opis": "162", "delo": "12"}),
        ("AVP RF f. 06. op. 2. pap. 5. gy. 7. 3. l.", {"fond": "06", "opis": "2", "papka": "5", "delo": "7"}),
        ("MNL OL, XIX-J-1-k, 12. doboz.", {"fond": "XIX-J-1-k", "box": "12"}),
        ("VHA, sb. Londýn, inv. č. 8.", {"fond": "Londýn", "item": "8"}),
        ("MAE, Z Europe, Pologne, 16, f. 30.", {"series": "Z Europe, Pologne", "volume": "16"}),
        ("AMZV, f. PZ, k. 18, č. j. 173.454/47.", {"fond": "PZ", "carton": "18"}),
    ],
)
def test_archives_name_what_their_authors_number(note: str, levels: Shelf) -> None:
    (citation,) = cited(note)
    assert shelf(citation) == levels


@pytest.mark.parametrize(
    ("note", "collection"),
    [
        ("JFKL, NSF, box 82.", "NSF"),
        ("JFKL, President’s Office Files, box 115.", "President’s Office Files"),
        ("Kennedy Library, Boston, MA, National Security Files, box 4.", "National Security Files"),
        ("HIA, Milan Horak Papers, box 4.", "Milan Horak Papers"),
    ],
)
def test_collections_of_libraries_are_no_series(note: str, collection: str) -> None:
    (citation,) = cited(note)
    assert citation.holding is not None
    assert (citation.holding.collection, list(shelf(citation))) == (collection, ["box"])


@pytest.mark.parametrize(
    "note",
    [
        "AAN, MSZ, sygn. 661 (mf B-1810), k. 4.",
        "J. Lis, Dzieje ministra, Paryż 1980 („Zeszyty Literackie” z. 12), s. 77.",
        "Протокол № 8 заседания бюро от 3 мая 1934 г., п. 12/10 // РГАСПИ. Ф. 17. Оп. 162. Д. 16. Л. 56.",
    ],
)
def test_what_only_looks_like_another_citation(note: str) -> None:
    assert len(cited(note)) == 1


def test_a_fond_is_named_behind_ibid() -> None:
    *_, last = resolved("AMZV, f. PZ, k. 1.", "Tamtéž, GS-B 1945–1954, k. 18, Heger Nosek, 5. 7. 1947.")
    assert shelf(last) == {"fond": "GS-B 1945–1954", "carton": "18"}


def test_a_code_behind_a_signal_is_of_the_archive_before_it() -> None:
    *_, last = cited("PA AA, B 42, Bd. 35, Bl. 17. Vgl. auch B 150/19.")
    assert shelf(last) == {"series": "B 150", "file": "19"}


def test_the_same_leaves_are_of_the_same_archive() -> None:
    *_, last = resolved("AMAE, fond 71/Polonia, vol. 9, f. 7.", "Idem, ff. 8-9.")
    assert (shelf(last)["volume"], locator(last), last.kind) == ("9", "8-9", "archival")


def test_a_paper_is_cited_again_by_its_note() -> None:
    *_, last = resolved(
        "Војни архив, П-17, к. 9, ф. 2, д. 4: извештај пуковника Лукића, 15. XI 1940.",
        "Извештај пуковника Лукића (нап. 1).",
    )
    assert (last.kind, shelf(last)["folder"]) == ("archival", "2")


def test_who_spoke_with_each_other_wrote_no_letter() -> None:
    (citation,) = cited("PREM 15/2080, Wilson–Palme, record of conversation, 6 Oct. 1974.")
    assert (document(citation).sender, document(citation).recipients) == ((), ())


def test_a_place_and_a_day_behind_the_letters_point() -> None:
    (citation,) = cited("Петров — Сидорову. Вена, 6 мая 1934 г. // АВП РФ. Ф. 01. Оп. 5. П. 6. Д. 9. Л. 6.")
    told = document(citation)
    assert (told.sender, told.recipients, told.place) == (("Петров",), ("Сидорову",), "Вена")


def test_the_day_of_a_paper_may_stand_behind_its_box() -> None:
    (citation,) = cited("Ivan Horak, „Dnevnik“, HIA, Horak Papers, box 8, 3. 9. 1940.")
    assert document(citation).date == "1940-09-03"


@pytest.mark.parametrize(
    ("note", "place", "publisher", "issued"),
    [
        ("P. Roux, Les alliés, Paris, Impr. nat., 1979, p. 4.", "Paris", "Impr. nat", "1979"),
        (
            "Lee, “Berlin,” Cold War Working Paper 6 (Washington, DC: Wilson Center, May 1993), 2.",
            "Washington, DC",
            "Wilson Center",
            "1993-05",
        ),
        ("Tóth István: Bécs. Európa–História, Bp., 1995. 23.", "Budapest", "Európa–História", "1995"),
        (
            "P. Roux, Le pacte, thèse dactyl., univ. de Lille-III, 1987, p. 3.",
            "",
            "univ. de Lille-III",
            "1987",
        ),
    ],
)
def test_imprints_have_points_and_months(note: str, place: str, publisher: str, issued: str) -> None:
    _, found = work(note)
    assert (found.place, found.publisher, found.issued) == (place, publisher, issued)


def test_editors_may_have_a_bracket_and_more_to_do() -> None:
    _, polish = work(
        "Polskie dokumenty dyplomatyczne 1932, red. J. Lis [właśc. T. Kos], Warszawa 2021, nr 4."
    )
    _, english = work("Ann Lee, A Hard Peace, ed. and intro. Keith Moore (London: RUSI, 2005), 41.")
    assert (polish.edition, [name.family for name in polish.editors]) == ("PDD", ["Lis"])
    assert (english.title, [name.family for name in english.editors]) == ("A Hard Peace", ["Moore"])


def test_a_series_of_an_edition_is_counted_in_numerals_with_an_ending() -> None:
    assert work("I Documenti Diplomatici Italiani, VIIIa serie, XI, no 59.")[1].series == "8"


def test_the_same_text_is_nobody() -> None:
    first, second = cited("HORÁK, K.: Plán. Plzeň, Orbis 2010, s. 2; tentýž text in Brod, Návrat, s. 4.")
    assert first.work is not None
    assert second.work is None or second.work.authors != first.work.authors


def test_a_page_behind_an_ellipsis() -> None:
    _, last = resolved("Tóth Mihály: A nehéz béke. Bp., Püski, 1994. 11.", "Tóth M.: A nehéz béke… 120.")
    assert (locator(last), last.work is not None and last.work.issued) == ("120", "1994")
