"""House styles of Russian, Ukrainian, Bulgarian and Serbian historians: what other notes do not have."""

from __future__ import annotations

import pytest

from benes_refs.model import Work
from noting import cited, locator, work


def persons(said: Work) -> list[str]:
    return [f"{name.family} {name.given}".strip() for name in said.authors]


@pytest.mark.parametrize(
    ("note", "author", "title"),
    [
        ("Зноско Г., свящ. Приходы Буковины. С. 18.", "Зноско Г.", "Приходы Буковины"),
        ("Юрьев А., протопр. Письма из скита. М., 1911. С. 3.", "Юрьев А.", "Письма из скита"),
        ("Берг (Лунина) Е. Ф. Тетради. М., 1918. С. 12.", "Берг Е. Ф.", "Тетради"),
        ("Донченко. Нариси міста. С. 12.", "Донченко", "Нариси міста"),
        ("См.: Рогачев. Хлеб и порядок. С. 5.", "Рогачев", "Хлеб и порядок"),
        ("Волков С. 33 года в строю. М., 2001. С. 12.", "Волков С.", "33 года в строю"),
        ("РогачевЖ. Хлеб и порядок. М., 1982. С. 41.", "Рогачев Ж.", "Хлеб и порядок"),
        ("Ford K. Partisans and Envoys. Boston, 1992. P. 34.", "Ford K.", "Partisans and Envoys"),
        (
            "Nowak A. Herby, pieczęcie i flagi. - Kraków, 2003. - S. 27.",
            "Nowak A.",
            "Herby, pieczęcie i flagi",
        ),
        (
            "Miller Sh. Late Soviet Cities: The View // Slavic Review. 1985. Vol. 4. P. 129.",
            "Miller Sh.",
            "Late Soviet Cities: The View",
        ),
    ],
)
def test_authors_stand_first_in_the_russian_order(note: str, author: str, title: str) -> None:
    """With a rank, another name in brackets, alone, without the space, or in Latin letters."""
    _, said = work(note)
    assert (persons(said), said.title) == ([author], title)


@pytest.mark.parametrize(
    "title",
    [
        "Деяния Сибирского Собора",
        "Хроника Тамбовской Палаты",
        "Протоколы Киевской Думы",
        "Акты Волынского Суда",
    ],
)
def test_a_title_with_capitals_is_no_person(title: str) -> None:
    _, said = work(f"{title}. С. 39–40.")
    assert (said.authors, said.title) == ((), title)


def test_a_semicolon_parts_an_english_family_that_is_a_label_elsewhere() -> None:
    _, ford = cited("Abel E. The Envoy. N. Y., 1975. P. 2; Ford K. The Partisans. Boston, 1992. P. 34.")
    assert ford.work is not None and persons(ford.work) == ["Ford K."]


@pytest.mark.parametrize(
    ("imprint", "place", "publisher", "issued"),
    [
        ("М.: АСТ: Заря: Маяк, 2007", "Москва", "АСТ: Заря: Маяк", "2007"),
        ("М., б. г.", "Москва", "", ""),
        ("М.: Задруга, б. г.", "Москва", "Задруга", ""),
        ("Вінниця, [б. р.]", "Вінниця", "", ""),
        ("Totowa, NJ: Rowman, 1985", "Totowa, NJ", "Rowman", "1985"),
    ],
)
def test_imprints(imprint: str, place: str, publisher: str, issued: str) -> None:
    _, said = work(f"Гаев В. Справочник земств. {imprint}. С. 12.")
    assert (said.title, said.place, said.publisher, said.issued) == (
        "Справочник земств",
        place,
        publisher,
        issued,
    )


def test_a_town_that_nobody_knows_stands_between_a_quoted_title_and_the_year() -> None:
    kind, said = work("«На стройке века», Усть-Каменка, 1927, стр. 119.")
    assert (kind, said.title, said.place) == ("book", "На стройке века", "Усть-Каменка")


@pytest.mark.parametrize(
    ("where", "name", "series", "issue", "issued"),
    [
        (
            "Вестник Пермского университета. Сер. 8. История. 2010. № 2",
            "Вестник Пермского университета",
            "8",
            "2",
            "2010",
        ),
        (
            "Вестник Пермского университета. Серия XXV: Право и политика. 2012. № 3",
            "Вестник Пермского университета",
            "25",
            "3",
            "2012",
        ),
        ("Отечественные записки. М., 1999. № 1", "Отечественные записки", "", "1", "1999"),
        ("Сучасний вісник. – 1972. – Березень. – Вип. 6", "Сучасний вісник", "", "6", "1972-03"),
    ],
)
def test_journals(where: str, name: str, series: str, issue: str, issued: str) -> None:
    """Their series with a name, their town, the month behind the year."""
    _, said = work(f"Гаев В. Земство // {where}. С. 5.")
    assert (said.title, said.container) == ("Земство", name)
    assert (said.series, said.issue, said.issued) == (series, issue, issued)


def test_the_title_of_a_volume_is_none_of_what_stands_in_it() -> None:
    _, said = work("Гай В. Мрія // Твори: у 6 т. Т. 3. Драми. Повісті. – Київ: Думка, 2003. С. 3.")
    assert (said.title, said.volume) == ("Мрія", "3")


def test_a_number_in_a_book_of_documents_is_no_issue() -> None:
    kind, said = work("Акты времени смуты… № 36. С. 39–41.")
    assert (kind, said.title, said.issue) == ("book", "Акты времени смуты", "")


def test_another_document_of_the_same_book() -> None:
    found = cited("Акты времени смуты… № 30. С. 34; № 51. С. 57–58.")
    assert [(c.work.title if c.work else "", locator(c)) for c in found] == [
        ("Акты времени смуты", "34"),
        ("Акты времени смуты", "57-58"),
    ]


@pytest.mark.parametrize(
    ("note", "name", "place"),
    [
        ("Культура і побут. – 1988. – 11, 18 вересня.", "Культура і побут", ""),
        ("Экономика и труд. 1921. 3 мая.", "Экономика и труд", ""),
        ("Вестник партии [Париж]. 20.12.1930. С. 14.", "Вестник партии", "Париж"),
    ],
)
def test_newspapers(note: str, name: str, place: str) -> None:
    kind, said = work(note)
    assert (kind, said.container, said.place) == ("newspaper", name, place)


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        ("Опубликован в:", "Никита Орлов. 1964. Документы"),
        ("Подсчитано автором по кн.:", "Статистика губерний"),
    ],
)
def test_words_that_lead_to_a_source_are_none_of_its_title(lead: str, title: str) -> None:
    kind, said = work(f"{lead} {title}. М.: Материк, 2007. С. 182.")
    assert (kind, said.title) == ("book", title)


def test_a_word_in_small_letters_is_no_signal_without_its_point() -> None:
    _, said = work("К. Розен, Двадцатые годы: спор о долгах, «Новая история», 1972, № 4, стр. 88.")
    assert (persons(said), said.title) == (["Розен К."], "Двадцатые годы: спор о долгах")


def test_editors_in_square_brackets() -> None:
    _, said = work("Гай М. Місто у вересні / [упоряд. І. Рибак]. – Львів, 2002. – С. 3.")
    assert [name.family for name in said.editors] == ["Рибак"] and said.title == "Місто у вересні"


def test_how_many_pages_a_book_has_is_no_page_of_it() -> None:
    (citation,) = cited("Гай В. Рада. Київ : Заповіт, 1997. 344 с. С. 45.")
    assert locator(citation) == "45"


def test_a_year_says_which_book_is_repeated() -> None:
    (citation,) = cited("Bourgeois A.-J.-B. Op. cit. 1979. P. 177.")
    assert citation.work is not None and citation.work.issued == "1979"


@pytest.mark.parametrize(
    ("note", "name", "shelfmark", "leaf"),
    [
        ("Архив ОВЦС. Дело «Переписка, 1931». Л. 2 об.", "Архив ОВЦС", {"delo": "Переписка, 1931"}, "2ob"),
        ("РФ ИЯЛ НАН. Инв. 1503, 1953. Л. 87.", "РФ ИЯЛ НАН", {"item": "1503"}, "87"),
        ("ВОКМ. – КВ 68735. – Д 5310.", "ВОКМ", {"unit": "КВ 68735", "delo": "5310"}, ""),
        (
            "ГУ НАРК 2. Ф. 1875. Оп. 1. Д. 62. Л. 85.",
            "ГУ НАРК 2",
            {"fond": "1875", "opis": "1", "delo": "62"},
            "85",
        ),
        ("ГДА СБУ. – Ф. 6. – Спр. 75608-фп. – Арк. 45.", "ГДА СБУ", {"fond": "6", "delo": "75608-фп"}, "45"),
        ("АЈ, 37-21, Записник са седнице, 8. јул 1937.", "АЈ", {"fond": "37", "folder": "21"}, ""),
        (
            "РНБ, отдел рукописей, ф. 5, д. 3, л. 12.",
            "РНБ, отдел рукописей",
            {"fond": "5", "delo": "3"},
            "12",
        ),
    ],
)
def test_shelfmarks(note: str, name: str, shelfmark: dict[str, str], leaf: str) -> None:
    """Files with a name, inventories, entries of museums, fonds that were closed, branches."""
    (citation,) = cited(note)
    assert citation.holding is not None
    assert (citation.holding.name, dict(citation.holding.shelfmark)) == (name, shelfmark)
    assert locator(citation) == leaf


def test_the_author_of_a_manuscript_is_no_part_of_its_title() -> None:
    (citation,) = cited("Рогов Х. Участие в восстании // РФ ИЯЛ НАН. Инв. 29. С. 20.")
    assert citation.document is not None and citation.document.title == "Участие в восстании"


def test_an_order_of_a_day_is_no_newspaper() -> None:
    kinds = [
        c.kind
        for c in cited("Были переданы ГУЛАГ приказом наркома от 5 октября 1943 года (ГАРФ. Ф. 9. Д. 1).")
    ]
    assert kinds == ["archival"]


def test_days_of_two_styles() -> None:
    (citation,) = cited("АЈ, ф. 5, Записник са седнице од 3/15. маја 1897.")
    assert citation.document is not None
    assert (citation.document.title, citation.document.date) == ("Записник са седнице", "1897-05-15")


@pytest.mark.parametrize(
    ("hint", "days"),
    [
        ("после 5", "1937-05-06/1937-05-31"),
        ("не ранее 5", "1937-05-05/1937-05-31"),
        ("до 5", "1937-05-01/1937-05-04"),
        ("не позднее 5", "1937-05-01/1937-05-05"),
    ],
)
def test_days_that_the_editors_found_out(hint: str, days: str) -> None:
    (citation,) = cited(f"Письмо Лунина Рогачеву, [{hint}] мая 1937 г. РГАЭ. Ф. 3. Оп. 1. Д. 2. Л. 4.")
    assert citation.document is not None and citation.document.date == days
