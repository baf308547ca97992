"""Theses of the former Soviet Union: leaves, the branch of learning, the words before the degree."""

from __future__ import annotations

import pytest

from noting import cited, locator, only


@pytest.mark.parametrize(
    ("note", "leaf"),
    [
        ("Жданова Е.С. Ярмарки Сибири: дис. … канд. ист. наук. Томск, 2004. Л. 44–45.", "44-45"),
        ("Бойко О. А. Земства Полтавщини: дис. … д-ра іст. наук: 07.00.01. К., 2011. Арк. 111.", "111"),
        ("Ясюк В. У. Гарады: дыс. … канд. гіст. навук: 07.00.02. Мінск, 2007. Л. 45 об.", "45ob"),
    ],
)
def test_a_thesis_has_leaves(note: str, leaf: str) -> None:
    said = only(note)
    assert (said["kind"], said["at"]) == ("thesis", leaf)


def test_ibid_behind_a_thesis_is_no_file() -> None:
    *_, again = cited(
        "РГИА. Ф. 1291. Оп. 53. Д. 12. Л. 5.",
        "Жданова Е.С. Ярмарки Сибири: дис. … канд. ист. наук. Томск, 2004. Л. 44.",
        "Там же. Л. 50.",
    )
    assert again.kind == "thesis"
    assert locator(again) == "50"


@pytest.mark.parametrize(
    ("note", "title"),
    [
        (
            "Рудь А.А. Казаки в 1920-е гг. Дисс. канд. ист. наук. Ростов н/Д, 1998. С. 7.",
            "Казаки в 1920-е гг",
        ),
        ("Рудь А. А. Казаки: канд. дисс. М., 1951. С. 12.", "Казаки"),
    ],
)
def test_what_a_thesis_is_called(note: str, title: str) -> None:
    assert only(note)["title"] == title


def test_kharkiv_is_short() -> None:
    assert only("Нариси історії Слобожанщини. – Х. : Фоліо, 2004. – С. 12.")["place"] == "Харків"


def test_a_paged_year_dates_a_place() -> None:
    said = only("Конец правителя: материалы дела генерала Унгерна М. 2004 С. 77-88")
    assert (said["place"], said["issued"], said["at"]) == ("Москва", "2004", "77-88")


def test_an_academic_year_is_no_word_that_points_back() -> None:
    (citation,) = cited("Anna Rossi, I porti, tesi di dottorato, Università di Roma, a.a. 2004-2005, p. 34.")
    assert (citation.kind, citation.via) == ("thesis", None)


def test_a_leaf_behind_a_thesis_is_of_no_archive() -> None:
    held, thesis = cited(
        "SHD, 16 N 3012.",
        "H. Petit, Les ports, thèse de doctorat, Université Paris I, 1987, dactyl., f. 45.",
    )
    assert (held.kind, thesis.kind) == ("archival", "thesis")


@pytest.mark.parametrize(
    ("said", "school", "at"),
    [
        ("Praha, 2009, s. 12. Dizertační práce. Univerzita Karlova.", "Univerzita Karlova", "12"),
        ("Brno: Masarykova univerzita, 2009. Disertační práce, s. 12.", "Masarykova univerzita", "12"),
        ("2009. Praca doktorska. Uniwersytet Wrocławski.", "Uniwersytet Wrocławski", ""),
        ("London, 2009, p. 12. PhD dissertation. University of London.", "University of London", "12"),
    ],
)
def test_a_thesis_may_be_named_behind_its_imprint(said: str, school: str, at: str) -> None:
    read = only(f"HALE, Jan. Obec a stát. {said}")
    assert (read["kind"], read["publisher"], read["issued"]) == ("thesis", school, "2009")
    assert read.get("at", "") == at


def test_what_follows_the_word_for_a_thesis_may_be_a_sentence() -> None:
    (said,) = cited("HALE, Jan. Obec. Brno, 2009. Disertační práce. Hale tvrdí, že obec byla silná.")
    assert said.work is not None and not said.work.publisher


@pytest.mark.parametrize(
    "note",
    ["Hale, The Port, 245. PhD dissertation, University of London.", "Hale, 245. Dissertation, hier: S. 30."],
)
def test_a_page_may_stand_before_the_word_for_a_thesis(note: str) -> None:
    (said,) = cited(note)
    assert said.work is not None
    assert [name.family for name in said.work.authors] == ["Hale"]
