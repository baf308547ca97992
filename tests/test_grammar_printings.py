"""What stands with an imprint in its bracket, and numbers of collections that no journal has."""

from __future__ import annotations

import pytest

from noting import only

REMARKS = [
    "repr.", "repr.,", "reprint,", "reprint", "reprinted", "Nachdruck", "ND", "2nd edn;", "2nd edn,",
    "2nd ed.;", "rev. edn;", "new edn,", "paperback edn,", "1951; repr.", "1951;", "first published 1951;",
    "orig. pub. 1951;", "reprint of 1951 edn;", "AMS reprint of 1951 edn;", "English trans.,",
    "trans. G. Hale,", "trans. G. Hale;", "hg. von Gary Hale,", "3 vols;",
]  # fmt: skip


@pytest.mark.parametrize("remark", REMARKS)
def test_an_imprint_behind_remarks_in_its_bracket(remark: str) -> None:
    said = only(f"M. Lind, The Harbour ({remark} London, 1968), pp. 22–5.")
    assert (said["title"], said["place"], said["issued"], said["at"]) == (
        "The Harbour", "London", "1968", "22-5",
    )  # fmt: skip
    assert "publisher" not in said


@pytest.mark.parametrize(
    ("inside", "issued"),
    [
        ("London, 1968 edn.", "1968"),
        ("London, 1968 pbk.", "1968"),
        ("1968 edn", "1968"),
        ("1951, repr. 1968", "1951"),
    ],
)
def test_what_stands_behind_the_year_in_its_bracket(inside: str, issued: str) -> None:
    said = only(f"M. Lind, The Harbour ({inside}), pp. 22–5.")
    assert (said["title"], said["issued"]) == ("The Harbour", issued)


def test_a_remark_before_volumes_of_several_years() -> None:
    said = only("M. Lind, The Harbour (2nd edn; London, 1968–70), vol. 2, p. 22.")
    assert (said["title"], said["place"], said["issued"]) == ("The Harbour", "London", "1968/1970")


@pytest.mark.parametrize("credit", ["ed. G. Hale", "edited by Gary Hale", "hg. von Gary Hale"])
@pytest.mark.parametrize("sign", [",", ";"])
def test_editors_before_the_imprint_in_its_bracket(credit: str, sign: str) -> None:
    said = only(f"M. Lind, The Harbour ({credit}{sign} London, 1968), pp. 22–5.")
    assert said["editors"].startswith("Hale, G")
    assert (said["title"], said["place"]) == ("The Harbour", "London")


@pytest.mark.parametrize(
    ("note", "title", "volume", "number"),
    [
        ("Lind, Dokumente zur Hafengeschichte 2, Nr. 133.", "Dokumente zur Hafengeschichte", "2", "133"),
        ("Documenten over de haven, VI (Den Haag 1980) nr. 88.", "Documenten over de haven", "6", "88"),
        ("Акты ДНР. Т. III. № XCII. С. 415.", "Акты ДНР", "3", "415"),
        ("ДНР. Т. III. № XCII. С. 415.", "ДНР", "3", "415"),
    ],
)
def test_numbers_of_documents(note: str, title: str, volume: str, number: str) -> None:
    said = only(note)
    assert (said["kind"], said["title"], said["volume"], said["at"]) == ("book", title, volume, number)
    assert "issue" not in said


@pytest.mark.parametrize(
    "day", ["20. јануар (2. фебруар)", "20. januar (2. februar)", "20 January (2 February)"]
)
def test_days_of_two_styles_with_points(day: str) -> None:
    assert only(f"Politika, {day} 1904, 1.")["issued"] == "1904-02-02"


@pytest.mark.parametrize(
    ("word", "behind"),
    [("Literatur", "Lind 2003, S. 66"), ("Druck", "Lind, Hafen, S. 66"), ("Source", "Lind 2003, p. 66")],
)
def test_what_a_word_before_a_colon_calls_the_source(word: str, behind: str) -> None:
    said = only(f"{word}: {behind}.")
    assert (said["authors"], said["at"]) == ("Lind", "66")


@pytest.mark.parametrize(
    "title", ["Dekabr’ 1936 goda", "Oktiabr’ i sud’ba Rossii", "Iz istorii sel’skogo khoziaistva"]
)
def test_a_soft_sign_closes_no_quotation(title: str) -> None:
    said = only(f"O. Lind, ‘{title}’, Voprosy istorii, no. 3 (2002), p. 4.")
    assert (said["title"], said["container"]) == (title, "Voprosy istorii")


@pytest.mark.parametrize("title", ["De jaren ’30", "Gli anni ’30 e ’40", "The Politics of the ’30s"])
def test_decades_belong_to_their_title(title: str) -> None:
    said = only(f"H. Lind, {title} (London 1984) 5-23.")
    assert (said["title"], said["place"], said["at"]) == (title, "London", "5-23")
    assert "volume" not in said


def test_a_short_title_may_end_with_its_years() -> None:
    said = only("See O. Lind, The Terror, 1937–38.")
    assert (said["authors"], said["title"]) == ("Lind, O.", "The Terror, 1937–38")
    held = only("O. Lind, ‘Ports’ in J. Hale et al., Soviet History, 1917–1953.")
    assert (held["title"], held["container"]) == ("Ports", "Soviet History, 1917–1953")


def test_what_an_edited_book_with_its_town_holds_is_a_chapter() -> None:
    said = only("LIND, Anna: “Getreide und Politik”, Das Baltikum, ed. Karl Huber, Berlin 1991, S. 73.")
    assert (said["kind"], said["container"], said["place"]) == ("chapter", "Das Baltikum", "Berlin")
    assert said["editors"] == "Huber, Karl"


@pytest.mark.parametrize("printing", ["derde druk", "2e druk", "tweede druk", "2. oplag", "2. opplag"])
def test_printings_of_the_dutch_and_the_north(printing: str) -> None:
    said = only(f"D. Hale, Havens in de oorlog, {printing} (Utrecht 2010) 41-43.")
    assert (said["title"], said["place"], said["issued"]) == ("Havens in de oorlog", "Utrecht", "2010")


def test_a_title_may_begin_with_a_polish_print() -> None:
    assert only("J. Kos, Druk i książka, Warszawa 1975, s. 12.")["title"] == "Druk i książka"
