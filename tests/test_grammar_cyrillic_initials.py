"""Initials and families in Cyrillic notes: rows of them, nobles, letters for names."""

from __future__ import annotations

import pytest

from noting import only


@pytest.mark.parametrize(
    ("head", "authors", "title"),
    [
        ("Лунин А. К. Сытин Б. В. Мосты", "Лунин, А. К.; Сытин, Б. В.", "Мосты"),
        ("Лунин А.К. Сытин Б.В. Рогачев М.М. Мосты", "Лунин, А.К.; Сытин, Б.В.; Рогачев, М.М.", "Мосты"),
        ("Лунин, А. Сытин, Б. Мостове", "Лунин, А.; Сытин, Б.", "Мостове"),
        ("Лунин А. К. Сытин Б. В. в записках друзей", "Лунин, А. К.", "Сытин Б. В. в записках друзей"),
    ],
)
def test_families_in_a_row_that_only_points_part(head: str, authors: str, title: str) -> None:
    said = only(f"{head}. М., 1961. С. 14.")
    assert (said["authors"], said["title"]) == (authors, title)


@pytest.mark.parametrize(
    ("note", "author"),
    [
        ("Э. ф. Людендорф. Мои походы. М., 1924, стр. 24.", "ф. Людендорф, Э."),
        ("Эрих ф. Людендорф. Мои походы. М., 1924, стр. 24.", "ф. Людендорф, Эрих"),
        ("Людендорф Э. ф. Мои походы. М., 1924. С. 24.", "Людендорф, Э."),
        ("Э. фон-Людендорф. Мои походы. М., 1924, стр. 24.", "фон-Людендорф, Э."),
        ("Эрих фон Людендорф. Мои походы. М., 1924, стр. 24.", "фон Людендорф, Эрих"),
        ("Lothar v. Lüders. Meine Züge. Berlin, 1924. S. 24.", "v. Lüders, Lothar"),
    ],
)
def test_who_is_of_a_noble_house(note: str, author: str) -> None:
    citation = only(note)
    assert (citation["authors"], citation["at"]) == (author, "24")


@pytest.mark.parametrize(
    "note",
    [
        "Громов Н. Я. Собрание…, Т. I. С. 35.",
        "Громов Н. Я. Собрание, Т. I. С. 35.",
        "Громов Н. Я. Собрание, Ч. I. Стр. 35.",
        "Громов Н. Я. Собрание..., Т. I. С. 35.",
    ],
)
def test_a_numeral_before_a_page_is_no_initial(note: str) -> None:
    citation = only(note)
    assert (citation["title"], citation["volume"], citation["at"]) == ("Собрание", "1", "35")


@pytest.mark.parametrize(
    "note", ["Б.-Каменский. История края. М., 1842. С. 35.", "См.: Б.-Каменский, ук. соч., с. 35."]
)
def test_the_first_half_of_a_family_name_may_be_a_letter(note: str) -> None:
    citation = only(note)
    assert (citation["authors"], citation["at"]) == ("Б.-Каменский", "35")
