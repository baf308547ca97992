"""Persons in a list, in full and parted by commas, before a colon or a word for editors."""

from __future__ import annotations

import pytest

from noting import cited, only


@pytest.mark.parametrize(
    ("people", "authors"),
    [
        ("Anna Lindner, Karl Huber", "Lindner, Anna; Huber, Karl"),
        ("Anna Lindner, Karl Huber, Otto Brandt", "Lindner, Anna; Huber, Karl; Brandt, Otto"),
        ("Anna Lindner, Karl B. Huber", "Lindner, Anna; Huber, Karl B."),
    ],
)
@pytest.mark.parametrize("rest", ["Hafen und Vertrag, Wien 1999", "Hafen und Vertrag, in: Brücken 2 (1998)"])
def test_authors_in_full_before_a_colon(people: str, authors: str, rest: str) -> None:
    said = only(f"{people}: {rest}, S. 5.")
    assert (said["authors"], said["title"]) == (authors, "Hafen und Vertrag")


@pytest.mark.parametrize("title", ["Geschichte: Ein Versuch", "Otto Brandt: A Life", "Otto E. Hale: A Life"])
@pytest.mark.parametrize("imprint", ["(London: Lind, 1992)", "(London, 1992)"])
def test_who_a_book_is_about_did_not_write_it(title: str, imprint: str) -> None:
    said = only(f"Anna Lindner, {title} {imprint}, 5.")
    assert (said["authors"], said["title"]) == ("Lindner, Anna", title)


@pytest.mark.parametrize("credit", ["ed. G. Hale", "edited by Gary Hale", "hg. von Gary Hale"])
def test_a_title_before_its_editor_is_no_person(credit: str) -> None:
    said = only(f"M. Lind, The Harbour, {credit} (London, 1968), 5.")
    assert (said["authors"], said["title"]) == ("Lind, M.", "The Harbour")
    assert said["editors"].startswith("Hale, G")


@pytest.mark.parametrize("sign", [":", ""])
@pytest.mark.parametrize("editors", ["Ida Marsh, Warren Hale (eds.)", "Ida Marsh, Otto B. Hale, eds."])
def test_editors_in_full_of_what_holds_it(sign: str, editors: str) -> None:
    said = only(f"Alan Lind, Grain, in{sign} {editors}, The Baltic, New York 1996, pp. 1–3.")
    assert said["editors"].startswith("Marsh, Ida; Hale, ")
    assert (said["title"], said["container"]) == ("Grain", "The Baltic")


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("Aleksej Hale, Goran Marsh in Aleksandar Kos", "Hale, Aleksej; Marsh, Goran; Kos, Aleksandar"),
        ("Aleksej Hale and Aleksandar Kos", "Hale, Aleksej; Kos, Aleksandar"),
        ("Aleksej Hale i Aleksandar Kos", "Hale, Aleksej; Kos, Aleksandar"),
    ],
)
def test_persons_before_a_point_and_an_imprint_in_brackets(byline: str, authors: str) -> None:
    said = only(f"{byline}. Luke: katalog (Beograd: Arhiv, 2018), 35.")
    assert (said["authors"], said["title"]) == (authors, "Luke: katalog")


def test_who_stands_in_a_german_title_did_not_write_it() -> None:
    said = only("Marko Kos, Ivan Hale und Josef Marsh. Eine Biographie (Berlin 1973), 5.")
    assert said["title"] == "Ivan Hale und Josef Marsh. Eine Biographie"


@pytest.mark.parametrize("dash", ["–", "—"])
def test_works_in_a_row_between_dashes_have_their_authors(dash: str) -> None:
    listed = f"M. Hale. Der Weg. Wien 1970. {dash} O. Marsh. Der Hafen, Bd. 1. Krakau 1981."
    found = [citation.work for citation in cited(listed) if citation.work is not None]
    assert [(work.authors[0].family, work.title) for work in found] == [
        ("Hale", "Der Weg"),
        ("Marsh", "Der Hafen"),
    ]
