"""Months that are titles, periods from one day to another, and words that only lead to a day."""

from __future__ import annotations

import pytest

from noting import document, only, work


@pytest.mark.parametrize(
    ("note", "title"),
    [
        ("K. Vos, Mei 1940, p. 33.", "Mei 1940"),
        ("Barbara Hale, August 1914, p. 33.", "August 1914"),
        ("V. Malý, Květen 1945, s. 12.", "Květen 1945"),
        ("I. Horvat, Travanj 1941, str. 15.", "Travanj 1941"),
        ("Громов А. Март 1917. С. 45.", "Март 1917"),
    ],
)
def test_a_month_behind_its_author_is_a_title(note: str, title: str) -> None:
    kind, book = work(note)
    assert (kind, book.title, len(book.authors)) == ("book", title, 1)


def test_a_month_behind_a_periodical_is_when_it_came_out() -> None:
    assert only("Foreign Affairs, April 1938, p. 12.")["container"] == "Foreign Affairs"


@pytest.mark.parametrize(
    ("note", "title", "date"),
    [
        (
            "SI AS 1931, šk. 12, Poročilo o delu od 3. 5. do 12. 6. 1947.",
            "Poročilo o delu",
            "1947-05-03/1947-06-12",
        ),
        (
            "NA, fond 100, kart. 3, Zpráva o činnosti od 1. ledna do 31. března 1946.",
            "Zpráva o činnosti",
            "1946-01-01/1946-03-31",
        ),
        (
            "AAN, MAP, sygn. 12, Sprawozdanie z działalności od 1 stycznia do 31 marca 1946.",
            "Sprawozdanie z działalności",
            "1946-01-01/1946-03-31",
        ),
        (
            "BArch, R 58/12, Bericht über die Ernte vom 1. bis 31. Mai 1943.",
            "Bericht über die Ernte",
            "1943-05-01/1943-05-31",
        ),
        ("AAN, MAP, sygn. 12, Protokół zjazdu w dniu 3 maja 1948.", "Protokół zjazdu", "1948-05-03"),
        (
            "MNL OL XIX-B-1-r, 44. doboz. Jegyzőkönyv a Bizottság 1951. május 4-i üléséről.",
            "Jegyzőkönyv a Bizottság 1951. május 4-i üléséről",
            "1951-05-04",
        ),
    ],
)
def test_what_leads_to_a_day_ends_no_title(note: str, title: str, date: str) -> None:
    told = document(note)
    assert (told.title, told.date) == (title, date)


def test_a_later_day_first_is_no_period() -> None:
    assert "/" not in document("SI AS 1931, šk. 12, Poročilo o delu od 3. 8. do 12. 6. 1947.").date


def test_a_title_stands_behind_more_of_the_shelfmark() -> None:
    told = document("SI ZAC/0024, a. š. 12, OLO Celje, 1947, SIG. 104, Poročilo odseka za šolstvo.")
    assert (told.type, told.title) == ("report", "Poročilo odseka za šolstvo")


def test_numerals_before_a_month_are_no_days() -> None:
    said = only("Hale, ‘Ports’, Slavic Review 12, pp. xxi–xxii. June 1968.")
    assert said["at"] == "xxi-xxii"
