"""What `Там же` goes on with: days and numbers of papers, leaves with another paper, parts with a word."""

from __future__ import annotations

import pytest

from noting import cited, only, page, told

PAPER = "Правда. 1935. 28 января."
JOURNAL = "Вестник Европы. 1873. № 2. С. 610."
FILE = "РГВА. Ф. 33987. Оп. 3. Д. 760. Л. 116. Доклад М. И. Лужина от 5 мая 1931 г."


@pytest.mark.parametrize(
    ("first", "again", "issue", "issued"),
    [
        (PAPER, "Там же. 29 января.", "", "1935-01-29"),
        (PAPER, "Там же, 30 января.", "", "1935-01-30"),
        (PAPER, "Там же, 31 января, с. 2.", "", "1935-01-31"),
        (PAPER, "Там же. 1936. 3 марта.", "", "1936-03-03"),
        (PAPER, "Там же. № 45.", "45", "1935"),
        (JOURNAL, "Там же. № 3.", "3", "1873"),
        (JOURNAL, "Там же. № 3. С. 12.", "3", "1873"),
    ],
)
def test_another_issue(first: str, again: str, issue: str, issued: str) -> None:
    *_, there = map(told, cited(first, again))
    assert (there.get("issue", ""), there["issued"]) == (issue, issued)


def test_a_leaf_with_another_paper() -> None:
    first, there = cited(FILE, "Там же. Л. 118. Письмо И. К. Громова К. Е. Сытину от 7 мая 1931 г.")
    assert first.document and there.document
    assert there.document.date == "1931-05-07"
    assert (there.holding, page(there)) == (first.holding, "118")


def test_a_word_for_a_part_stands_before_the_page() -> None:
    *_, there = cited("Лужин М. И. Суды. М., 1991. С. 7.", "Там же. Приложение. С. 15.")
    assert page(there) == "15"


@pytest.mark.parametrize("again", ["Idem, ibidem, p. 9.", "Id., ibid., p. 9.", "Idem, op. cit., p. 9."])
def test_the_same_author_again_is_no_paper(again: str) -> None:
    first, there = cited("César Ramos, O porto velho, Lisboa, O Jornal, 1988, p. 7.", again)
    assert first.work and there.work
    assert (there.document, there.work.title, page(there)) == (None, first.work.title, "9")


def test_a_number_in_a_book_is_a_documents() -> None:
    _, there = cited("Акты суда. М., 1991. № 7. С. 12.", "Там же. № 15.")
    assert page(there) == "15"


def test_a_month_alone_is_no_day() -> None:
    assert only("Лужин М. И. Суды. Май 1917 г. М., 1991. С. 7.")["title"] == "Суды. Май 1917 г."


@pytest.mark.parametrize(
    "note",
    [
        "Громов Л. Г. Самодержавие. М., 1984. С. 136; там же указана литература вопроса.",
        "Громов Л. Г. Самодержавие. М., 1984. С. 136. Там же приведены и другие данные.",
        "Громов Л. Г. Самодержавие. М., 1984. С. 136 (там же литература).",
    ],
)
def test_words_that_tell_what_stands_there_cite_nothing(note: str) -> None:
    assert len(cited(note)) == 1
@pytest.mark.parametrize("who", ["týž – E. Malý", "ders./Karl Malý", "ders. und Karl Malý", "ders. u. a."])
def test_who_wrote_a_book_with_the_same_author_is_none_of_its_title(who: str) -> None:
    _, there = cited(f"Jan Hora, Přístavy, Praha 1990, s. 7; {who}, Dějiny smluv, Praha 1995, s. 9.")
    assert told(there)["title"] == "Dějiny smluv"


@pytest.mark.parametrize(
    "again",
    ["Aloisi, Journal, cit., 21 febbraio 1934, p. 181.", "Aloisi, op. cit., 21 febbraio 1934, p. 181."],
)
def test_a_day_of_a_diary_cited_before(again: str) -> None:
    _, there = cited("P. Aloisi, Journal, Paris, Plon, 1957, p. 180.", again)
    assert there.document is not None
    assert (there.document.date, page(there)) == ("1934-02-21", "181")


@pytest.mark.parametrize("same", ["del mismo autor", "du même auteur", "dello stesso autore"])
def test_words_for_the_same_author(same: str) -> None:
    _, there = cited(
        f"A. Viñas, Franco, Madrid, 2001, p. 3; {same}, Los puertos, Barcelona, Crítica, 2008, p. 9."
    )
    assert (told(there)["authors"], told(there)["title"]) == ("Viñas, A.", "Los puertos")
