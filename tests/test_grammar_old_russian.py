"""Russian notes as they were written till 1918, and what they cite most: laws, acts, journals of a month."""

from __future__ import annotations

import pytest

from benes_refs.knowledge.fold import fold
from noting import cited, locator, only, shelf


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Вѣстникъ", "вестник"), ("Исторія", "история"), ("Русскаго", "русского"), ("синяго", "синего"),
        ("Русскія", "русские"), ("новыя", "новые"), ("въ", "в"), ("Ѳедоръ", "федор"),
    ],
)  # fmt: skip
def test_old_spelling_is_folded_to_that_of_today(old: str, new: str) -> None:
    assert fold(old) == fold(new)


def test_ibid_of_old_is_ibid() -> None:
    _, again, dashed = cited(
        "Устряловъ Н. Г. Лѣтопись города Торжка. Спб., 1891. Т. 2. С. 14.", "Тамъ же, стр. 18.", "Тамъ-же."
    )
    assert again.via == dashed.via == "ibid"
    assert again.work and again.work.place == "Санкт-Петербург"
    assert locator(again) == "18"


def test_a_family_name_of_old_stands_alone() -> None:
    said = only("Градищевъ. Судебные уставы, стр. 88.")
    assert (said["authors"], said["title"]) == ("Градищевъ", "Судебные уставы")


@pytest.mark.parametrize(
    ("note", "issued"),
    [
        ("Вѣстникъ Европы, 1875, ноябрь, стр. 610.", "1875-11"),
        ("«Русская беседа», 1858, март, с. 12.", "1858-03"),
        ("Отечественныя Записки, 1863 г., іюнь, стр. 44.", "1863-06"),
        ("Громов А. Соль // Вестник Урала. 1901. Октябрь–ноябрь. С. 115.", "1901-10/1901-11"),
        ("Громов А. Соль // Вестник Урала. 1901. Т. 85. Май — июнь. С. 115.", "1901-05/1901-06"),
        ("Gromow A. Salt // The Ural Review. 1966. July. P. 46.", "1966-07"),
        ("Gromow A. Salt // Ural Review. 1966. Vol. 5. № 2. May–June. P. 46.", "1966-05/1966-06"),
    ],
)
def test_a_month_is_a_journals_issue(note: str, issued: str) -> None:
    said = only(note)
    assert (said["kind"], said["issued"]) == ("article", issued)


@pytest.mark.parametrize(
    ("note", "title", "number"),
    [
        ("П. С. З. № 15275.", "П. С. З.", "15275"),
        ("А. И., т. IV, № 37.", "А. И.", "37"),
        ("С. Г. Г. и Д., III, № 59.", "С. Г. Г. и Д.", "59"),
        ("Дополненія къ Актамъ Историческимъ, т. III, № 17.", "Дополненія къ Актамъ Историческимъ", "17"),
        ("ПСЗ-2. Т. 36. № 38657.", "ПСЗ-2", "38657"),
        ("ПСЗРИ–3. Т. 12. № 8657.", "ПСЗРИ–3", "8657"),
    ],
)
def test_acts_and_laws_are_books_of_documents(note: str, title: str, number: str) -> None:
    said = only(note)
    assert (said["kind"], said["title"], said["at"]) == ("book", title, number)


def test_which_collection_of_laws_stands_before_its_volume() -> None:
    said = only("ПСЗ II, т. XLVIII, № 52683.")
    assert (said["series"], said["volume"], said["at"]) == ("2", "48", "52683")


def test_a_known_journal_is_no_person() -> None:
    said = only("Кіевская Старина, 1889, т. XII, стр. 233.")
    assert (said["kind"], said["container"]) == ("article", "Кіевская Старина")


@pytest.mark.parametrize(
    ("note", "issued"),
    [
        ("Правда. 1936. 10, 11, 12 июня.", "1936-06-10/1936-06-12"),
        ("Дзеркало тижня. 2003. 22–28 листопада. № 45.", "2003-11-22/2003-11-28"),
    ],
)
def test_a_paper_of_several_days(note: str, issued: str) -> None:
    said = only(note)
    assert (said["kind"], said["issued"]) == ("newspaper", issued)


@pytest.mark.parametrize(
    ("note", "kind"),
    [
        ("Записки Уральского общества соледобычи. Т. III. С. 31.", "book"),
        ("Зап. Имп. Урал. общ., кн. V, стр. 11.", "book"),
        ("Записки Товариства імені Громенка. Т. 50. С. 12.", "book"),
        ("Mémoires de la Société des Salines. T. 5. P. 11.", "book"),
        ("Громов А. Учебные записки по механике. Вып. 1. СПб., 1888. С. 88.", "book"),
        ("Записки Громова, стр. 40.", "memoir"),
        ("Громов А. Записки члена общества. СПб., 1888. С. 88.", "memoir"),
    ],
)
def test_what_a_society_prints_are_no_memoirs(note: str, kind: str) -> None:
    assert only(note)["kind"] == kind


@pytest.mark.parametrize(
    ("note", "name", "collection"),
    [
        ("Архив Военной конторы, кн. 12, л. 3.", "Архив Военной конторы", ""),
        ("Архив Военной конторы. Кн. 12. Л. 3.", "Архив Военной конторы", ""),
        ("Рапорт Громова 5 мая 1774 г. // Архив Военной конторы, кн. 12, л. 3.", "Архив Военной конторы", ""),
        ("Архив Сената, дела Сената, кн. 12, л. 3.", "Архив Сената", "дела Сената"),
        ("Архів Коша, кн. 12, арк. 3.", "Архів Коша", ""),
    ],
)
def test_an_archive_of_old_is_told_by_book_and_leaf(note: str, name: str, collection: str) -> None:
    (citation,) = cited(note)
    assert citation.kind == "archival" and citation.holding is not None
    assert (citation.holding.name, citation.holding.collection) == (name, collection)
    assert (shelf(citation), locator(citation)) == ({"volume": "12"}, "3")


def test_a_printed_archive_is_told_by_volume_and_page() -> None:
    (citation,) = cited("Архив князя Громова, кн. 12, стр. 3.")
    assert citation.kind == "book"


@pytest.mark.parametrize("imprint", ["Petropoli. 1784", "Lipsiae, 1784", "Vindobonae 1784", "Romae, 1784"])
def test_towns_in_latin_are_where_a_book_was_printed(imprint: str) -> None:
    said = only(f"Gromow A. De sale. {imprint}. P. 12.")
    assert (said["title"], said["place"], said["issued"]) == (
        "De sale",
        imprint.split(maxsplit=1)[0].strip(".,"),
        "1784",
    )
