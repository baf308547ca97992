"""Short forms by a family name, its initials and a title, and notes that tell who somebody was."""

from __future__ import annotations

import pytest

from noting import cited, told


@pytest.mark.parametrize(
    ("note", "author", "title"),
    [
        ("Лунин Дж. Странный мир.", "Лунин, Дж.", "Странный мир"),
        ("См.: Громов Б. Д. Россия и Сиам.", "Громов, Б. Д.", "Россия и Сиам"),
        ("О займе см. также: Hale R. The Quiet Loan", "Hale, R.", "The Quiet Loan"),
        ("Громов С. М. История края...", "Громов, С. М.", "История края"),
        ("Коваленко С. Забуте військо. Нариси.", "Коваленко, С.", "Забуте військо. Нариси"),
        ("Марић Д. Историја села.", "Марић, Д.", "Историја села"),
        ("Вж. Пеев К. Българите и войната.", "Пеев, К.", "Българите и войната"),
        ("Громов А. И., Лунин В. К. Игра на Востоке: люди и судьбы.", "Громов, А. И.; Лунин, В. К.",
         "Игра на Востоке: люди и судьбы"),
    ],
)  # fmt: skip
def test_a_family_name_with_initials_stands_before_a_title(note: str, author: str, title: str) -> None:
    (citation,) = cited(note)
    said = told(citation)
    assert (said["authors"], said["title"]) == (author, title)


def test_such_short_forms_are_listed_and_repeated() -> None:
    first, second, third = cited("Лунин Дж. Странный мир; Громов А. Особый посланник.", "Там же.")
    assert told(first)["title"] == "Странный мир"
    assert told(second) == told(third)
    assert (told(third)["authors"], told(third)["title"]) == ("Громов, А.", "Особый посланник")


@pytest.mark.parametrize(
    "note",
    [
        "Громов И. И. Русский историк.",
        "Громов А. В. Адмирал, командующий Черноморским флотом.",
        "Громов К. Родился в Вятке, окончил университет.",
        "Громов Ю. Возглавил поход на Дон.",
        "Громов Б. Э. Юрист-международник.",
        "Коваленко С. Письменник і громадський діяч.",
        "Мнение Громова И. И. Автор считает его ошибочным.",
    ],
)
def test_who_somebody_was_is_no_title(note: str) -> None:
    assert not cited(note)


@pytest.mark.parametrize(
    ("note", "container", "place"),
    [
        ("Громов Б. Россия и Сиам // Вопросы истории.", "Вопросы истории", ""),
        ("См.: Громов Б. Россия и Сиам // Восток. М.", "Восток", "Москва"),
        ("Ткач В. Торгівля на Поділлі // Записки НТШ.", "Записки НТШ", ""),
        ("Марић Д. Трговина // Историјски часопис.", "Историјски часопис", ""),
        ("Hale R. Trade Routes // Kwartalnik historyczny za maj 1905 r. — Kraków.",
         "Kwartalnik historyczny za maj 1905 r.", "Kraków"),
    ],
)  # fmt: skip
def test_what_holds_an_article_stands_behind_two_slashes(note: str, container: str, place: str) -> None:
    (citation,) = map(told, cited(note))
    assert (citation["kind"], citation["container"], citation.get("place", "")) == (
        "article",
        container,
        place,
    )


def test_papers_at_home_are_no_journal() -> None:
    assert not cited("Громов А. Дневник // Личный архив автора.")
