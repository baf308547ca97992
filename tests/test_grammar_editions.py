"""Documentary editions: numbers in slashes, and the short names that authors give them."""

from __future__ import annotations

import pytest

from benes_refs.model import Citation, Work
from benes_refs.pipeline import parse_text
from noting import cited, locator, paper


def volume(citation: Citation) -> tuple[str, str, str]:
    """The series, the volume and the place in it."""
    work = citation.work or Work()
    return work.series, work.volume, locator(citation)


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("DDF 2/10/534", ("2", "10", "534")),
        ("DBFP, 3/2/818", ("3", "2", "818")),
        ("DDS 12/391", ("", "12", "391")),
        ("DVP, 20/115", ("", "20", "115")),
        ("DVP 22/1, p. 5", ("", "22/1", "5")),
        ("DBFP III/2, no. 4", ("3", "2", "4")),
    ],
)
def test_series_volume_and_document_in_slashes(path: str, found: tuple[str, str, str]) -> None:
    (citation,) = cited(f"Hale to Marsh, 2 September 1938, {path}.")
    assert (citation.kind, volume(citation)) == ("edition", found)


@pytest.mark.parametrize(
    ("note", "found"),
    [
        ("DDI, VIII, 4, doc. 455.", ("8", "4", "455")),
        ("DDF, I, 3, n° 205.", ("1", "3", "205")),
        ("DBFP, III, 2, no. 587.", ("3", "2", "587")),
        ("DBFP, 3rd ser., I, no. 260, n. 2.", ("3", "1", "260")),
        ("DDI, VIII, 4, doc. 455; ivi, VIII, 5, doc. 12.", ("8", "5", "12")),
        ("ADAP D XI/2, Nr. 549.", ("D", "11/2", "549")),
        ("ADAP D/XI/2, Nr. 549.", ("D", "11/2", "549")),
        ("ADAP E/3, Nr. 12.", ("E", "3", "12")),
        ("ADAP C I/2, Nr. 12.", ("C", "1/2", "12")),
    ],
)
def test_a_numeral_and_a_number_are_series_and_volume(note: str, found: tuple[str, str, str]) -> None:
    *_, citation = cited(note)
    assert volume(citation) == found


@pytest.mark.parametrize(
    "introduced",
    ["hereafter PSM", "hereafter cited as PSM", "henceforth: PSM", "(hereafter PSM)", "[hereafter PSM]"],
)
def test_a_short_name_with_and_without_brackets(introduced: str) -> None:
    essay = parse_text(
        "Text.[^1] More.[^2]\n\n"
        f"[^1]: V. Hale, ed., Politické strany (Praha: ČSAV, 1961), no. 90, {introduced}.\n\n"
        "[^2]: PSM, no. 12.\n",
        format="markdown",
    )
    (short,) = essay.notes[1].citations
    assert short.work is not None
    assert (short.via, short.work.title, locator(short)) == ("short", "Politické strany", "12")


@pytest.mark.parametrize(
    ("note", "found"),
    [
        ("FRUS, 1949, vol. III, Council of Ministers; Germany and Austria (Washington, 1974), 45.",
         ("", "3", "45")),
        ("DVP, i (Moscow: Gospolitizdat, 1957), no. 274.", ("", "1", "274")),
    ],
)  # fmt: skip
def test_titles_in_two_halves_and_numerals_before_an_imprint(note: str, found: tuple[str, str, str]) -> None:
    (citation,) = cited(note)
    assert (citation.kind, volume(citation)) == ("edition", found)


def test_what_a_text_is_stands_before_where_it_is_printed() -> None:
    (citation,) = cited("English translation in Documents on Relations, 1941 (London: Cass, 2000), doc. 80.")
    assert citation.work is not None
    assert citation.work.title == "Documents on Relations, 1941"


@pytest.mark.parametrize(
    "note",
    [
        "DGFP, D, VII, 213, Hale to Marsh, Berlin, 22 August 1939.",
        "DDI, serie VII, vol. XIII, d. 213, Hale a Marsh, Berlin, 22 agosto 1939.",
        "DDI, 8, II, 213, Hale a Marsh, Berlin, 22 agosto 1939.",
    ],
)
def test_a_letter_behind_the_number_of_its_document(note: str) -> None:
    (citation,) = cited(note)
    document = citation.document
    assert document is not None
    assert (document.sender, document.recipients, document.place, document.date) == (
        ("Hale",), ("Marsh",), "Berlin", "1939-08-22",
    )  # fmt: skip
    assert citation.work is not None
    assert (locator(citation), citation.work.issued) == ("213", "")


@pytest.mark.parametrize(
    ("note", "found"),
    [
        ("DDI, VII, 3, doc. 845.", ("7", "3", "845")),
        ("DDI, VII, vol. 3, n. 845.", ("7", "3", "845")),
        ("DDI, VII/3, doc. 845.", ("7", "3", "845")),
        ("DDF, II, 10, n° 534.", ("2", "10", "534")),
        ("DBFP, XII, 15, 20.", ("", "12", "15, 20")),
        ("DDF, IX, 512.", ("", "9", "512")),
    ],
)
def test_of_two_numbers_the_first_counts_the_series(note: str, found: tuple[str, str, str]) -> None:
    assert volume(cited(note)[0]) == found


@pytest.mark.parametrize("name", ["Department of State, Foreign Relations", "Foreign Relations"])
def test_the_short_name_of_american_documents_has_its_year(name: str) -> None:
    (citation,) = cited(f"{name}, 1944, vol. I, pp. 167-72.")
    assert citation.work is not None and (citation.work.edition, citation.work.volume) == ("FRUS", "1")


def test_others_write_of_foreign_relations_too() -> None:
    for note in (
        "P. Hale, American Foreign Relations, 1944 (London, 1990), p. 3.",
        "Foreign Relations of Peru, p. 3.",
    ):
        (citation,) = cited(note)
        assert citation.work is not None and not citation.work.edition


def test_who_edited_a_volume_is_read() -> None:
    (citation,) = cited("PDD 1936, red. S. Żerko, Warszawa 2011, dok. 234, s. 501.")
    assert citation.work is not None
    assert ([name.family for name in citation.work.editors], citation.unread) == (["Żerko"], ())


def test_of_several_volumes_one_is_meant() -> None:
    (citation,) = cited("J. Nowak, Dzieje portów, t. 1–2, Warszawa 1970, t. 1, s. 123.")
    assert volume(citation) == ("", "1", "123")


@pytest.mark.parametrize(
    ("note", "found"),
    [
        ("DDF, 2e série, t. V, n° 4 (Hale à Marsh, 27 juillet 1937) et n° 51 (Marsh à Hale, 3 août 1937).",
         [("Hale", "4"), ("Marsh", "51")]),
        ("ADAP, Serie D, Bd. X, Dok. 62 (Hale an Marsh, 3. Juli 1940) und Dok. 71.",
         [("Hale", "62"), ("", "71")]),
        ("DBFP, 3rd ser., vol. II, no. 45 (Hale to Marsh, 3 May 1938), no. 51 and no. 60.",
         [("Hale", "45"), ("", "51"), ("", "60")]),
    ],
)  # fmt: skip
def test_more_documents_of_one_volume(note: str, found: list[tuple[str, str]]) -> None:
    said = cited(note)
    assert [("; ".join(c.document.sender) if c.document else "", locator(c)) for c in said] == found
    assert len({volume(c)[:2] for c in said}) == 1


@pytest.mark.parametrize(
    ("note", "found"),
    [
        ("FRUS, 1925, vol. 2, 697: Hale to Marsh, Dec. 22.", ("", "2", "697")),
        ("DDI, s. X, v. I, d. 150, Hale a Marsh, Salerno, 12 marzo 1944.", ("10", "1", "150")),
        ("DIMK V. 512. sz.", ("", "5", "512")),
        ("ДВП. 1940 – 22 июня 1941. Т. XXIII. Кн. 2 (ч. 1). М., 1998, док. 549.", ("", "23", "549")),
    ],
)
def test_how_volumes_are_counted_in_houses(note: str, found: tuple[str, str, str]) -> None:
    (citation,) = cited(note)
    assert volume(citation) == found
    assert citation.work is not None and citation.work.issued in ("", "1925", "1998")


@pytest.mark.parametrize(
    "note",
    [
        "Zbrane pre Oravu, Praha 1997, dok. 12 (Hale Masarykovi, 3. 5. 1948).",
        "Relaţiile româno-tibetane…, vol. I, doc. 12 (Hale către Marsh, Bucureşti, 3 mai 1948).",
    ],
)
def test_a_book_that_prints_letters_is_an_edition(note: str) -> None:
    (citation,) = cited(note)
    assert (citation.kind, locator(citation)) == ("edition", "12")
    assert citation.document is not None and citation.document.date == "1948-05-03"


def test_volumes_of_foreign_relations_that_have_a_town_for_a_name() -> None:
    (citation,) = cited("FRUS, Tehran, 510.")
    assert citation.work
    assert (citation.work.edition, citation.work.volume, locator(citation)) == ("FRUS", "Tehran", "510")


@pytest.mark.parametrize(
    ("note", "found"),
    [
        ("Zbornik NOR, tom IV, knj. 25, dok. 44.", ("", "4/25", "44")),
        ("Zbornik dokumenata NOR-a, IV/V, 44.", ("", "4/5", "44")),
        ("Izvještaj štaba od 12. V 1944. godine. Zbornik NOR, tom IV, knj. 25, dok. 44.", ("", "4/25", "44")),
    ],
)
def test_the_yugoslav_collection_has_tomes_and_books(note: str, found: tuple[str, str, str]) -> None:
    (citation,) = cited(note)
    assert (citation.kind, citation.work and citation.work.edition, volume(citation)) == (
        "edition", "ZDNOR", found,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("note", "told", "place"),
    [
        (
            "FRUS, 1958–1960, vol. X, Herter to Hale, May 3, 1959, 45–46.",
            ("Herter", "Hale", "1959-05-03"),
            "45-46",
        ),
        (
            "DBFP, 3rd ser., vol. II, Hale to Marsh, Riga, 12 August 1938, no. 613.",
            ("Hale", "Marsh", "1938-08-12"),
            "613",
        ),
        (
            "DDF, 2e série, t. X: Hale à Marsh, 3 mai 1938, no 23, p. 45.",
            ("Hale", "Marsh", "1938-05-03"),
            "45",
        ),
        (
            "DDI, serie IX, vol. V, Hale a Marsh, 3 maggio 1940, doc. 23.",
            ("Hale", "Marsh", "1940-05-03"),
            "23",
        ),
        ("ADAP, D, Bd. 7, Hale an Marsh, 22. 8. 1939, Dok. 23.", ("Hale", "Marsh", "1939-08-22"), "23"),
        (
            "FRUS, 1961–1963, vol. II, memorandum by Hale, 3 May 1961, document 45.",
            ("Hale", "", "1961-05-03"),
            "45",
        ),
        ("FRUS, Hale to Marsh, 21 April 1971, pp. 87–90.", ("Hale", "Marsh", "1971-04-21"), "87-90"),
        ("FRUS, vol. E-7, Hale to Marsh, 10 April 1971, Riga 1249.", ("Hale", "Marsh", "1971-04-10"), ""),
    ],
)
def test_a_paper_between_the_volume_and_its_place(note: str, told: tuple[str, str, str], place: str) -> None:
    (citation,) = cited(note)
    assert (citation.kind, paper(citation), locator(citation)) == ("edition", told, place)
    assert citation.work is not None and citation.work.issued == ""


@pytest.mark.parametrize(
    ("before", "editors"),
    [
        ("P. G. Hale et al.", ["Hale"]),
        ("P. G. Hale and Ian Marsh", ["Hale", "Marsh"]),
        ("Hale and Marsh", ["Hale", "Marsh"]),
        ("Great Britain, Foreign Office", []),
        ("Auswärtiges Amt", []),
    ],
)
def test_who_published_an_edition_is_no_paper(before: str, editors: list[str]) -> None:
    (citation,) = cited(f"{before}, Documents on British Foreign Policy, 3rd ser., vol. II, no. 45.")
    assert citation.work is not None and citation.document is None
    assert [name.family for name in citation.work.editors] == editors
    assert not citation.unread


def test_a_paper_by_its_title_is_in_an_edition() -> None:
    (citation,) = cited("Treaty of Riga, Foreign Relations of the United States, 1921, vol. II, 45.")
    assert citation.document is not None and citation.document.title == "Treaty of Riga"
