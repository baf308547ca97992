"""More of the notes of Eastern historians: shelfmarks, printers, numerals and papers as they write them."""

from __future__ import annotations

import pytest

from noting import cited, locator, work


@pytest.mark.parametrize(
    ("note", "levels", "leaf"),
    [
        (
            "ГАРФ. Ф. 102. Оп. 230. 1901 (I). Д. 7, ч. 3. Л. 9.",
            {"fond": "102", "opis": "230", "year": "1901 (I)", "delo": "7", "volume": "3"},
            "9",
        ),
        (
            "ГАРФ. Ф. 102. ДП ОО. 1903 г. Оп. 231. Д. 7. Л. 2 об.",
            {"fond": "102", "opis": "231", "delo": "7"},
            "2ob",
        ),
        (
            "ГАРФ. Ф. 102. Оп. 231 (ОО). 1903 (II). Д. 7. Л. 2.",
            {"fond": "102", "opis": "231", "year": "1903 (II)", "delo": "7"},
            "2",
        ),
        (
            "РГВИА. Ф. 400. Оп. 4. 1881 г. Д. 11. Л. 6.",
            {"fond": "400", "opis": "4", "year": "1881", "delo": "11"},
            "6",
        ),
        ("ЦДА. Ф. 3Б. Оп. 4. А. е. 17. Л. 2–3.", {"fond": "3Б", "opis": "4", "delo": "17"}, "2-3"),
        ("РГАДА. Ф. 9. Отд. 2. Кн. 31. Л. 44.", {"fond": "9", "section": "2", "volume": "31"}, "44"),
        ("РГАДА. Ф. 7. Разряд VI. Д. 2. Л. 1.", {"fond": "7", "section": "VI", "delo": "2"}, "1"),
        (
            "АВПРИ. Ф. Канцелярия. 1902 г. Д. 5. Л. 3.",
            {"fond": "Канцелярия", "year": "1902", "delo": "5"},
            "3",
        ),
        ("РГБ. ОР. Ф. 40. Карт. 2. Ед. хр. 8. Л. 1.", {"fond": "40", "carton": "2", "delo": "8"}, "1"),
    ],
)
def test_levels_that_russian_and_bulgarian_archives_have(
    note: str, levels: dict[str, str], leaf: str
) -> None:
    """A year between two of them, a letter of the fond, an office, a section, a fond of words."""
    (citation,) = cited(note)
    assert citation.holding is not None
    assert dict(citation.holding.shelfmark) == levels
    assert locator(citation) == leaf


def test_leaves_with_their_backs_before_a_remark() -> None:
    (citation,) = cited("РГИА. Ф. 1. Оп. 2. Д. 3. Л. 5, 8, 12–12 об. (копия).")
    assert locator(citation) == "5, 8, 12-12ob"


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("ОГКУ «ГАКО». Ф. 3. Оп. 1. Д. 4. Л. 2.", "ОГКУ «ГАКО»"),
        ("ЦГА УР. Ф. Р-2. Оп. 1. Д. 4. Л. 2.", "ЦГА УР"),
        ("Народная библиотека. Отдел рукописей. Ф. 8. Д. 2. Л. 1.", "Народная библиотека. Отдел рукописей"),
    ],
)
def test_names_of_archives_that_nobody_registered(note: str, name: str) -> None:
    (citation,) = cited(note)
    assert citation.holding is not None and citation.holding.name == name
    assert citation.document is None


@pytest.mark.parametrize(
    ("note", "volume", "at"),
    [
        ("ПСЗ. V. № 2201. С. 14.", "5", "14"),
        ("ПСЗ. Т. V. № 2201.", "5", "2201"),
        ("Д. и А. Т. I. С. 40.", "1", "40"),
        ("Д. и А. Т. I. № 140.", "1", "140"),
        ("МИРФ. 4. С. 12–14.", "4", "12-14"),
        ("АРР, 2, стр. 31.", "2", "31"),
        ("Словарь Гранат. Т. 12А. СПб., 1911. С. 5.", "12А", "5"),
        ("Томов К. К. Хроника. М., 1990. Т. 2 3. С. 31.", "2-3", "31"),
    ],
)
def test_numerals_and_bare_numbers_are_volumes(note: str, volume: str, at: str) -> None:
    (citation,) = cited(note)
    assert citation.work is not None and citation.kind == "book"
    assert (citation.work.volume, locator(citation)) == (volume, at)


@pytest.mark.parametrize(
    ("note", "author", "title"),
    [
        (
            "Walker Sheila. Snow on the Line. — London: Cape, 1983. — P. 4.",
            ("Walker", "Sheila"),
            "Snow on the Line",
        ),
        (
            "Walker Richard G. The Last Guard. — Ithaca: Cornell UP, 1987.",
            ("Walker", "Richard G."),
            "The Last Guard",
        ),
        ("Ito Ch. The Straits // Slavic Review. 1999. № 3. P. 5.", ("Ito", "Ch."), "The Straits"),
        ("Walker R. A «Quiet» War // Slavic Review. 1999. № 3. P. 5.", ("Walker", "R."), "A «Quiet» War"),
        (
            "Рогов Константин, генерал. Степь (Война 1918–1920 гг.). М.: Круг, 1923.",
            ("Рогов", "Константин"),
            "",
        ),
        ("Бертран А. де. Поход. М., 1991. С. 12.", ("Бертран", "А."), "Поход"),
        ("Рогов В. (Лисин). Степь. М., 1992.", ("Рогов", "В."), "Степь"),
        ("Рогачев. ДПН. 6. С. 41.", ("Рогачев", ""), "ДПН"),
    ],
)
def test_persons_turned_round_and_known_as(note: str, author: tuple[str, str], title: str) -> None:
    _, said = work(note)
    assert [(name.family, name.given) for name in said.authors] == [author]
    assert not title or said.title == title


@pytest.mark.parametrize(
    ("note", "title", "publisher", "place"),
    [
        ("Рогов В. Степь. Изд-во «Заря», М., 1967, стр. 4.", "Степь", "Заря", "Москва"),
        ("Рогов В. Степь. Изд. АН СССР. М., 1955, стр. 12.", "Степь", "АН СССР", "Москва"),
        ("Рогов В. Степь, изд. «Заря», М., 1964, стр. 7.", "Степь", "Заря", "Москва"),
        (
            "Рогов В. Степь. Москва, изд. Мос. т-ва «Заря», тип. Сытина, 1911, стр. 8.",
            "Степь",
            "Мос. т-ва «Заря», тип. Сытина",
            "Москва",
        ),
        ("Записки Рогова. — М„ 1927. — Т. 1. — С. 87.", "Записки Рогова", "", "Москва"),
        ("Сб.: Октябрь на Волге. М., 1966. С. 15.", "Октябрь на Волге", "", "Москва"),
        ("Коллектив авторов. История степи. М., 1966. С. 15.", "История степи", "", "Москва"),
        (
            "Москва – Прага: политика и торговля, 1921–1941. М., 2009. С. 12.",
            "Москва – Прага: политика и торговля, 1921–1941",
            "",
            "Москва",
        ),
    ],
)
def test_printers_and_places_of_old_books(note: str, title: str, publisher: str, place: str) -> None:
    _, said = work(note)
    assert (said.title, said.publisher, said.place) == (title, publisher, place)


@pytest.mark.parametrize("note", ["Русская нива. 1907. Т. CVIII. С. 4.", "«Красный Архив», т. XVI, стр. 12."])
def test_a_periodical_cited_by_its_volume(note: str) -> None:
    kind, said = work(note)
    assert kind == "article" and said.container and said.volume and not said.title


@pytest.mark.parametrize(
    ("note", "kind", "day"),
    [
        ("Записка посла Рогова от 5 июня 1939 г. (ДВП СССР. Т. 22. № 8).", "edition", "1939-06-05"),
        (
            "Письмо Рогова от 5 июня 1939 г. (АВП РФ, ф. 06, оп. 1, п. 2, д. 3, л. 4).",
            "archival",
            "1939-06-05",
        ),
        (
            "Письмо Рогова от 5 июня 1939 г. (АВП РФ, ф. 06, оп. 1, п. 2, д. 3, л. 4.",
            "archival",
            "1939-06-05",
        ),
    ],
)
def test_brackets_say_where_a_paper_is(note: str, kind: str, day: str) -> None:
    (citation,) = cited(note)
    assert citation.document is not None
    assert (citation.kind, citation.document.date) == (kind, day)


@pytest.mark.parametrize(
    ("note", "sender", "recipient"),
    [
        (
            "Письмо И. И. Рогова к П. П. Лисину. 5 мая 1891 г. // РГАЛИ. Ф. 2. Оп. 1. Д. 4. Л. 3.",
            "И. И. Рогова",
            "П. П. Лисину",
        ),
        (
            "Письмо посла И. И. Рогова министру П. П. Лисину, 2 марта 1911 г. // РГИА. Ф. 5. Оп. 1. Д. 3.",
            "И. И. Рогова",
            "П. П. Лисину",
        ),
        ("АЈ, 37-22, Симић Марковићу, 2. јул 1937.", "Симић", "Марковићу"),
    ],
)
def test_who_wrote_to_whom_is_told_by_cases(note: str, sender: str, recipient: str) -> None:
    (citation,) = cited(note)
    assert citation.document is not None
    assert (citation.document.sender, citation.document.recipients) == ((sender,), (recipient,))


@pytest.mark.parametrize(
    ("note", "title", "at"),
    [
        ("Боевые годы. С. 12.", "Боевые годы", "12"),
        ("Рогачевский. Через годы. С. 8–9.", "Через годы", "8-9"),
        ("Лисин А. Последний лист. С. 5.", "Последний лист", "5"),
        ("Записки Рогова. С. 64.", "Записки Рогова", "64"),
        ("Автографы Павла. С. 64.", "Автографы Павла", "64"),
    ],
)
def test_the_last_word_of_a_title_counts_no_page(note: str, title: str, at: str) -> None:
    (citation,) = cited(note)
    assert citation.work is not None
    assert (citation.work.title, locator(citation)) == (title, at)


def test_a_note_of_another_chapter_is_no_note_of_this_one() -> None:
    (citation,) = cited("Рогов, ук. соч. (прим. 1 к гл. 10), том I, стр. 20.")
    assert citation.repeat == "op-cit" and not citation.target
    assert locator(citation) == "20"
