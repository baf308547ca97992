"""How German editors and historians of the present lead to what they cite."""

from __future__ import annotations

import pytest

from noting import cited, only, told


@pytest.mark.parametrize(
    "led",
    [
        "z. B.", "z.B.", "So z. B.", "Siehe z. B.", "Vgl. hierzu z. B.", "Siehe u. a.", "Hierzu u. a.",
        "Vgl. im Einzelnen", "Statt vieler", "Des Weiteren", "Zie o.a.", "Ontleend aan", "Se bl.a.",
        "Se nærmere", "Se närmare", "Se framför allt", "Se fx", "Näin myös",
    ],
)  # fmt: skip
def test_an_example_is_led_to(led: str) -> None:
    said = only(f"{led} Hale, Die Brücke, S. 3.")
    assert (said["authors"], said["title"], said["at"]) == ("Hale", "Die Brücke", "3")


def test_a_pole_speaks_with_somebody_whose_name_begins_with_b() -> None:
    (citation,) = cited("Rozmowa z B. Halem, 3 V 1938, AAN, MSZ, sygn. 12.")
    assert citation.document is not None
    assert citation.document.title == "Rozmowa z B. Halem"


def test_another_issue_of_a_journal_is_told_by_its_number_and_year() -> None:
    said = [told(c) for c in cited("Brücken 11/1969, S. 30–32; 23/1970, S. 21; vgl. 4/1972, S. 2.")]
    assert [s["container"] for s in said] == ["Brücken"] * 3
    assert [(s["issue"], s["issued"], s["at"]) for s in said] == [
        ("11", "1969", "30-32"), ("23", "1970", "21"), ("4", "1972", "2"),
    ]  # fmt: skip


def test_a_pair_behind_a_file_is_no_issue() -> None:
    assert len(cited("RGASPI, f. 17, op. 3, d. 12; 23/1969, S. 21.")) == 1


@pytest.mark.parametrize(
    ("shelf_said", "file"),
    [
        ("Bd. 111 512, Bl. 44", "111512"),
        ("Bd. 11 512.", "11512"),
        ("Bd. 111, Bl. 512", "111"),
    ],
)
def test_a_volume_of_an_archive_is_numbered_in_groups_of_three(shelf_said: str, file: str) -> None:
    (citation,) = cited(f"PA AA, B 28 (Referat 212), {shelf_said}")
    assert citation.holding is not None
    assert dict(citation.holding.shelfmark)["file"] == file


@pytest.mark.parametrize("study", ["Interpretation", "Darstellung", "Einschätzung", "Studie"])
def test_of_whom_a_study_is_stands_behind_it(study: str) -> None:
    said = only(f"So die {study} von Hale, Der lange Weg, S. 49.")
    assert (said["authors"], said["title"]) == ("Hale", "Der lange Weg")


def test_who_is_called_von_keeps_his_given_name() -> None:
    assert only("Otto von Hale, Der lange Weg, S. 49.")["authors"] == "von Hale, Otto"


@pytest.mark.parametrize("led", ["", "Vgl. ", "Siehe ", "Kos, Der Weg, S. 4; "])
def test_an_author_may_stand_before_a_page_without_a_comma(led: str) -> None:
    said = told(cited(f"{led}Hale S. 312–354.")[-1])
    assert (said["authors"], said.get("title", ""), said["at"]) == ("Hale", "", "312-354")


def test_several_words_before_a_page_are_a_title() -> None:
    assert only("Protokolle Bundesvorstand S. 409 f.")["title"] == "Protokolle Bundesvorstand"
