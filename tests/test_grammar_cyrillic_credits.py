"""Who is credited behind the slash of a Cyrillic note or named in a remark; collections without “in”."""

from __future__ import annotations

import pytest

from noting import only


@pytest.mark.parametrize(
    "credit",
    [
        "Изд. подг.", "Подгот. изд.", "Сост., вступ. ст. и примеч.", "Под ред. и с предисл.",
        "Предисл., публ. и примеч.", "Вид. підгот.", "Упорядн. та передм.", "Упоряд., передм., комент.",
        "Упор.", "Прадм. і камент.", "Съст. и предг.", "Прир. и предг.", "Склад.:",
    ],
)  # fmt: skip
def test_shortened_words_between_a_slash_and_a_person_credit_them(credit: str) -> None:
    said = only(f"Торфяники / {credit} Я. И. Гром. Пермь, 1971. С. 56.")
    assert (said["title"], said.get("editors"), said.get("authors", "")) == ("Торфяники", "Гром, Я. И.", "")


@pytest.mark.parametrize("credit", ["Пер. с нем.", "Пер. з нім.", "Пер.:"])
def test_a_language_is_no_word_of_editors(credit: str) -> None:
    said = only(f"Торфяники / {credit} Я. И. Гром. Пермь, 1971. С. 56.")
    assert (said["translators"], said.get("editors", "")) == ("Гром, Я. И.", "")


@pytest.mark.parametrize(
    "held",
    [
        ". Сб. «Из прошлого», ", ". — Сб. «Из прошлого». ", ", сб. «Из прошлого», ", ". Зб. «Из прошлого». ",
        ". В сб. «Из прошлого». ", " // Сб. «Из прошлого». ",
    ],
)  # fmt: skip
def test_a_collection_holds_what_stands_before_it(held: str) -> None:
    said = only(f"А. Лунин. Торф и сланец{held}Пермь, 1960, стр. 77.")
    assert (said["kind"], said["title"], said["container"]) == ("chapter", "Торф и сланец", "Из прошлого")


@pytest.mark.parametrize("title", ["Сб. «Торф и сланец»", "Сб. документов «Торф и сланец»"])
def test_a_collection_that_is_cited_itself(title: str) -> None:
    said = only(f"{title}. Пермь, 1960, стр. 77.")
    assert (said["kind"], said.get("container", "")) == ("book", "")


@pytest.mark.parametrize(
    ("note", "author", "title"),
    [
        ("А. Лунин в книге «Мосты» (М., 1970. С. 4) с этим не согласен.", "Лунин, А.", "Мосты"),
        ("А. Лунин в статье «Мосты» (Нева. 1970. № 5. С. 4) молчит.", "Лунин, А.", "Мосты"),
        ("О том же писал П. К. Сытин в воспоминаниях «Мосты» (М., 1970. С. 4).", "Сытин, П. К.", "Мосты"),
        ("О. Шевчук у статті «Мости» (Киянин. 1995. № 5. С. 4).", "Шевчук, О.", "Мости"),
        ("О. Шевчук у книзі «Мости» (К., 1970. С. 4).", "Шевчук, О.", "Мости"),
    ],
)
def test_who_wrote_in_a_book_of_a_title_in_quotation_marks(note: str, author: str, title: str) -> None:
    said = only(note)
    assert (said["authors"], said["title"], said["at"]) == (author, title, "4")


def test_an_article_told_behind_the_journal_that_has_it() -> None:
    said = only("Опубликовано в журнале «Нева» в статье «Мосты» (1965. № 3. С. 112).")
    assert (said["title"], said["container"], said["issue"]) == ("Мосты", "Нева", "3")


@pytest.mark.parametrize(
    "title",
    [
        "И. С. Лунин в воспоминаниях современников", "В. И. Лунин о литературе и искусстве",
        "Т. Г. Лунін у документах і матеріалах", "Я. Лунін ў успамінах сучаснікаў",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "behind", [". М., 1983", ": в 2 т. М., 1983", ". М.: Искра, 1983", " / Сост. Р. Ким. М., 1983"]
)
def test_a_title_that_begins_with_whom_it_is_about(title: str, behind: str) -> None:
    said = only(f"{title}{behind}. С. 45.")
    assert (said["title"], said.get("authors", "")) == (title, "")


@pytest.mark.parametrize("after", ["ім. Івана Громова", "ім. І. Громова", "им. Ивана Громова"])
def test_in_whose_name_a_house_is_ends_no_title(after: str) -> None:
    said = only(f"Петренко І. Історія бібліотеки {after}, Львів, 1981, с. 5.")
    assert (said["title"], said["place"]) == (f"Історія бібліотеки {after}", "Львів")
