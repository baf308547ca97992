"""Who is credited behind the slash of a Cyrillic note, and the collections that are named without “in”."""

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
