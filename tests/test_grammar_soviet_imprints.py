"""Where and when Cyrillic books and periodicals came out, in the order and with the signs of older styles."""

from __future__ import annotations

import pytest

from benes_refs.pipeline import parse_text
from noting import cited, locator, only


@pytest.mark.parametrize(
    ("note", "place", "publisher", "issued"),
    [
        ("К. Громов. Торф, М. 1948, стр. 28.", "Москва", "", "1948"),
        ("К. Громов. Торф, т. IV, Госэнергоиздат, М. 1948, стр. 28.", "Москва", "Госэнергоиздат", "1948"),
        ("К. Громов. Торф и сланец, «Печатник», М. – Л. 1929, стр. 15.", "Москва – Ленинград",
         "Печатник", "1929"),
        ("К. Громов. Торф и сланец, СПб. 1901, стр. 24.", "Санкт-Петербург", "", "1901"),
        ("К. Пенев, Спомени, С. 1925, с. 15.", "София", "", "1925"),
        ("Громов К. Торф. Пермь. «Урал». 1991. С. 8.", "Пермь", "Урал", "1991"),
        ("Громов К. Торф. М. Политиздат. 1988. С. 8.", "Москва", "Политиздат", "1988"),
        ("Громов К. Торф. СПб. «Шанс». 1992. С. 8.", "Санкт-Петербург", "Шанс", "1992"),
        ("Громов К. Торф. М.; СПб.: Огонь; Вода, 2005. С. 8.", "Москва, Санкт-Петербург",
         "Огонь; Вода", "2005"),
        ("Громов К. Торф. М. – СПб.: Огонь; Живая вода, 2005. С. 8.", "Москва – Санкт-Петербург",
         "Огонь; Живая вода", "2005"),
    ],
)  # fmt: skip
def test_points_commas_and_semicolons_of_an_imprint(
    note: str, place: str, publisher: str, issued: str
) -> None:
    said = only(note)
    assert (said["place"], said.get("publisher", ""), said["issued"]) == (place, publisher, issued)
    assert said["title"].startswith("Торф") or said["title"] == "Спомени"


def test_a_page_in_an_archive_is_no_town() -> None:
    assert locator(cited("ГАРФ, ф. 10, оп. 9, д. 12, Л. 1964.")[0]) == "1964"


def test_a_volume_goes_on_with_another_year() -> None:
    first, second, third = cited(
        "Труды уезда. СПб., 1868. Т. 3. С. 4; 1875. Т. 5. С. 25; 1886. Кн. 7. С. 4, 6."
    )
    assert first.work is not None and second.work is not None and third.work is not None
    assert [(c.work.volume, c.work.issued) for c in (first, second, third) if c.work] == [
        ("3", "1868"), ("5", "1875"), ("7", "1886"),
    ]  # fmt: skip
    assert second.work.title == "Труды уезда" and second.work.place == "Санкт-Петербург"


def test_a_volume_goes_on_behind_there() -> None:
    notes = (
        "Text.[^1][^2]\n\n[^1]: Громов К. П. Дневник, т. 2. М., 1949, стр. 85.\n"
        "[^2]: Там же, стр. 91; т. 3. М., 1950, стр. 12.\n"
    )
    again, another = parse_text(notes, format="markdown").notes[1].citations
    assert again.work is not None and (again.work.volume, locator(again)) == ("2", "91")
    assert another.work is not None and (another.work.volume, another.work.issued) == ("3", "1950")


@pytest.mark.parametrize(
    ("note", "name", "volume", "issue", "issued"),
    [
        ("«Красный архив» (т. III, 1923), стр. 15.", "Красный архив", "3", "", "1923"),
        ("Торфяной вестник. Рига. 1925. № 5. С. 12.", "Торфяной вестник", "", "5", "1925"),
        ("ЖМНП. 1889. Февраль. С. 44.", "ЖМНП", "", "", "1889-02"),
        ("Уездная старина. 1874. Ч. 26. № 2. С. 44.", "Уездная старина", "26", "2", "1874"),
        ("ВИЖ. 1992. № 6. С. 7.", "ВИЖ", "", "6", "1992"),
        ("Стопански преглед, год. XLVI, кн. 3, 1990, с. 44.", "Стопански преглед", "46", "3", "1990"),
        ("Гласник уезда, год. 3, бр. 2 (1950), стр. 15.", "Гласник уезда", "3", "2", "1950"),
    ],
)
def test_numbers_of_periodicals(note: str, name: str, volume: str, issue: str, issued: str) -> None:
    said = only(note)
    assert said["container"] == name
    assert (said.get("volume", ""), said.get("issue", ""), said["issued"]) == (volume, issue, issued)


@pytest.mark.parametrize(
    ("note", "title", "issue"),
    [
        (
            "Стенографический отчет уездного съезда. Бюл. 1. С. 18.",
            "Стенографический отчет уездного съезда",
            "",
        ),
        ("Труды музея. Вып. VI. С. 5.", "Труды музея", "6"),
        ("«Описание похода», вып. II, стр. 34.", "Описание похода", "2"),
    ],
)
def test_a_fascicle_without_a_year_is_of_a_book(note: str, title: str, issue: str) -> None:
    said = only(note)
    assert (said["kind"], said["title"], said.get("issue", "")) == ("book", title, issue)


def test_each_newspaper_of_one_day_is_cited() -> None:
    papers = cited("«Торфяник», «Новый пахарь» и «Звезда», 23 декабря 1929 г.")
    assert [paper.work.container for paper in papers if paper.work] == ["Торфяник", "Новый пахарь", "Звезда"]
    assert {paper.work.issued for paper in papers if paper.work} == {"1929-12-23"}


def test_the_letters_of_a_collection_hold_an_article() -> None:
    said = only("К. Громов. Старая слобода. АРР, II, стр. 43.")
    assert (said["title"], said["container"], said["volume"]) == ("Старая слобода", "АРР", "2")
    assert only("Громов К. Торф. СССР. Т. 2. С. 5.")["title"] == "Торф. СССР"


@pytest.mark.parametrize(
    ("note", "at"),
    [("Lindqvist, р. 341–342.", "341-342"), ("Halvorsen, рр. 92–94.", "92-94")],
)
def test_a_cyrillic_letter_counts_pages_of_a_latin_title(note: str, at: str) -> None:
    assert only(note)["at"] == at


def test_another_paper_of_the_collection_that_there_stands_for() -> None:
    notes = (
        "Text.[^1][^2]\n\n[^1]: Приказ № 1 // Сборник приказов по уезду. Вып. 4. С. 88.\n"
        "[^2]: Приказ № 2 // Там же. С. 272.\n"
    )
    (citation,) = parse_text(notes, format="markdown").notes[1].citations
    assert citation.work is not None
    assert (citation.work.title, citation.work.container) == ("Приказ № 2", "Сборник приказов по уезду")


def test_an_author_and_a_title_that_a_point_parts_are_known_again() -> None:
    notes = (
        "Text.[^1][^2]\n\n[^1]: Зутис Я. Я. Остзейский вопрос и торф. М., 1927. С. 5.\n"
        "[^2]: Зутис. Остзейский вопрос. С. 33.\n"
    )
    (citation,) = parse_text(notes, format="markdown").notes[1].citations
    assert citation.work is not None and citation.work.issued == "1927"


def test_a_year_spelt_out_ends_its_sentence() -> None:
    said = only("Сборник по уезду за 1924 год. Кириллов, 1925. С. 36.")
    assert (said["title"], said["place"]) == ("Сборник по уезду за 1924 год", "Кириллов")


def test_an_article_goes_on_in_another_issue() -> None:
    _, more = cited("Сытин И. Торф // Былое. 1907. № 7. С. 19–36; № 10. С. 48.")
    assert more.work is not None
    assert (more.work.title, more.work.issue, more.work.authors[0].family) == ("Торф", "10", "Сытин")


@pytest.mark.parametrize(
    ("note", "container", "numbers"),
    [
        ("Письмо напечатано в «Русской старине» (1893, № 11, с. 31–33) с ошибочной датой.",
         "Русской старине", ("", "11", "1893", "31-33")),
        ("Опубликовано в «Красном архиве» (1923. Т. 3. С. 5–7).", "Красном архиве", ("3", "", "1923", "5-7")),
        ("Толпа была огромная (Голос, 1877, 8 декабря).", "Голос", ("", "", "1877-12-08", "")),
        ("Новое время. 1914. № 14203 (23 сентября).", "Новое время", ("", "14203", "1914-09-23", "")),
        ("Русская старина (далее – РС). 1887. Т. 50. № 5. С. 41.", "Русская старина",
         ("50", "5", "1887", "41")),
        ("Общее дело. 1921. 20 авг.", "Общее дело", ("", "", "1921-08-20", "")),
        ("Руль. Берлин. 1921. № 203. 17 июля.", "Руль", ("", "203", "1921-07-17", "")),
        ("Известия ЦИК СССР и ВЦИК, 21.06.1934.", "Известия ЦИК СССР и ВЦИК", ("", "", "1934-06-21", "")),
        ("Последние новости. Париж. 1932. 5 янв. № 3576.", "Последние новости",
         ("", "3576", "1932-01-05", "")),
    ],
)  # fmt: skip
def test_numbers_of_papers_in_prose_and_in_brackets(
    note: str, container: str, numbers: tuple[str, ...]
) -> None:
    (citation,) = cited(note)
    assert citation.work is not None
    found = citation.work
    assert (found.volume, found.issue, found.issued, locator(citation)) == numbers
    assert found.container == container


@pytest.mark.parametrize(
    ("note", "volume", "place"),
    [
        ("ПСЗ. Т. XVI. № 11845, 12061.", "16", "11845, 12061"),
        ("Акты Руси. Т. II. М., 1953. № 33, 34.", "2", "33, 34"),
        ("Временник общества. Кн. 10. М., 1852. Смесь. С. 33.", "10", "33"),
        ("Списки мест. Вып. XXXVIII. СПб., 1863. № 1423.", "", "1423"),
        ("Громов Н. П. Освобождение. СПб., 1889–1892. Т. 1–3. Т. 2. С. 111.", "2", "111"),
        ("Энциклопедический словарь. Т. XXXА. СПб., 1900. С. 77.", "XXXА", "77"),
    ],
)
def test_laws_lists_and_volumes_in_halves(note: str, volume: str, place: str) -> None:
    (citation,) = cited(note)
    assert citation.work is not None
    assert (citation.work.volume, locator(citation)) == (volume, place)


@pytest.mark.parametrize(
    ("statement", "editors"),
    [
        ("Отв. ред. А.О. Громов; Ин-т всеобщ. истории РАН", ["Громов"]),
        ("Упоряд. Р.Я. Громенко; НАН України. Ін-т історії", ["Громенко"]),
        ("Изд. П.И. Громова", ["Громова"]),
    ],
)
def test_an_institute_edits_nothing(statement: str, editors: list[str]) -> None:
    (citation,) = cited(f"Россия и Европа / {statement}. М.: Наука, 1997. С. 12.")
    assert citation.work is not None
    assert [name.family for name in citation.work.editors] == editors


def test_a_volume_behind_a_slash_is_of_the_book_in_parts() -> None:
    found = only("Архив дворца. В 2-х кн. / Кн. 1: Двор и церковь. М.–Новосибирск, 1998. С. 140.")
    assert (found["title"], found["volume"]) == ("Архив дворца. Двор и церковь", "1")


@pytest.mark.parametrize(
    "by", ["/ Пер. А. В. Громова", ". Пер. А. В. Громова", "/ Пер. с нем. А. В. Громова"]
)
def test_a_translator_is_no_part_of_the_title(by: str) -> None:
    found = only(f"Зимин С. Записки о Московии {by}. М., 1989. С. 74.".replace(" .", "."))
    assert (found["title"], found["translators"]) == ("Записки о Московии", "Громова, А. В.")


@pytest.mark.parametrize(
    ("note", "title"),
    [
        ("«Очистим страну надолго…» Репрессии против писателей: Документы. М.: МФД, 2009. С. 78.",
         "«Очистим страну надолго…» Репрессии против писателей: Документы"),
        ("Цензура: Писатели в Стране Советов. 1917–1956 / Под общ. ред. акад. А. Н. Громова; Сост. Л. Сытин. "
         "М., 2005. С. 120.", "Цензура: Писатели в Стране Советов. 1917–1956"),
    ],
)  # fmt: skip
def test_titles_with_quotations_and_countries(note: str, title: str) -> None:
    assert only(note)["title"] == title


@pytest.mark.parametrize(
    ("imprint", "place", "publisher"),
    [
        ("М.: Худож. лит., 1982", "Москва", "Худож. лит"),
        ("М.: Изд-во полит. лит., 1962", "Москва", "Изд-во полит. лит"),
        ("М., Худож. лит., 1952", "Москва", "Худож. лит"),
        ("М.: Вост. лит. РАН, 1998", "Москва", "Вост. лит. РАН"),
        ("М.: АСТ, СПб.: Полигон, 1999", "Москва", "АСТ"),
        ("М.: РОССПЭН; Фонд Первого Президента России Б. Н. Ельцина, 2010", "Москва",
         "РОССПЭН; Фонд Первого Президента России Б. Н. Ельцина"),
    ],
)  # fmt: skip
def test_houses_in_shortened_words(imprint: str, place: str, publisher: str) -> None:
    said = only(f"Громов П. Торф. Т. 2. {imprint}. С. 45.")
    assert (said["title"], said["volume"], said["place"], said["publisher"], said["at"]) == (
        "Торф",
        "2",
        place,
        publisher,
        "45",
    )


@pytest.mark.parametrize(
    ("note", "title", "at"),
    [
        ("Громов П. Торф в 1914—1918 гг. Пер. с нем. М.: Наука, 1934. С. 21.", "Торф в 1914—1918 гг.", "21"),
        ("Торф и власть. Март 1911 — май 1914. С. 22.", "Торф и власть. Март 1911 — май 1914",
         "22"),
        ("Торф как топливо. Т. 2. Март 1951 — начало 60-х годов. М., 2003. С. 59.",
         "Торф как топливо. Март 1951 — начало 60-х годов", "59"),
        ("Торф и мы. Сметы, записи, рассказы. С. 31.", "Торф и мы. Сметы, записи, рассказы", "31"),
        ("Громов П. Торф. Киев, 2007. С. V.", "Торф", "V"),
        ("Громов П. Торф. Frankfurt а. М., 1974. С. 5.", "Торф", "5"),
        ("Русский архив: Торф. Т. 3 (2–1). С. 14.", "Русский архив: Торф", "14"),
        ("Сводки по торфу СССР М. 1944, стр. 98.", "Сводки по торфу СССР", "98"),
    ],
)  # fmt: skip
def test_where_titles_end(note: str, title: str, at: str) -> None:
    said = only(note)
    assert (said["title"], said["at"]) == (title, at)


@pytest.mark.parametrize(
    ("house", "town", "place"),
    [
        ("Salt Lake Limited", "London", "London"),
        ("Random House", "New York", "New York"),
        ("Dorpat University Press", "New Haven", "New Haven"),
        ("Steinsalz Verlag", "Göttingen", "Göttingen"),
        ("Librairie Plon", "Paris", "Paris"),
        ("Политиздат", "М.", "Москва"),
        ("Наукова думка", "Київ", "Київ"),
    ],
)
def test_a_house_stands_behind_a_point(house: str, town: str, place: str) -> None:
    said = only(f"Gromow A. Salt and Sugar. {house}. {town}, 1991. P. 20.")
    assert (said["title"], said["publisher"], said["place"]) == ("Salt and Sugar", house, place)


@pytest.mark.parametrize(
    ("title", "imprint", "place"),
    [
        ("Торф и сланец в Сибири", "М., 1948", "Москва"),
        ("Торф и Россия", "Л., 1931", "Ленинград"),
        ("Торф и сланец в Карелии", "М.—Л., 1931", "Москва — Ленинград"),
        ("Торф у Галичині", "К., 1967", "Київ"),
        ("Торф у Беларусі", "Мн., 1967", "Минск"),
        ("Камен и сол в България", "С., 1967", "София"),
    ],
)
def test_a_letter_behind_a_country_and_before_a_year_is_a_place(title: str, imprint: str, place: str) -> None:
    said = only(f"К. Громов. {title}, {imprint}, стр. 28.")
    assert (said["title"], said["place"], said["at"]) == (title, place, "28")


@pytest.mark.parametrize(
    "parts",
    [". В 7 т.", ": в 7 т.", ". У 7-х кн.", ": у 7 тамах.", ". В 7 томах.", " в 7-ми т.", " в 7 частях."],
)
@pytest.mark.parametrize("imprint", ["", " М., 1948."])
def test_of_how_many_parts_a_work_is_belongs_to_no_title(parts: str, imprint: str) -> None:
    said = only(f"Громов К. Торф и сланец{parts}{imprint} Т. 3. С. 28.")
    assert (said["title"], said["volume"], said["at"]) == ("Торф и сланец", "3", "28")


@pytest.mark.parametrize(
    ("volumes", "title", "volume"),
    [
        ("Т. 2. Добыча торфа. Кн. 1. Заводы XVII–XIX вв", "Торф. Добыча торфа. Заводы XVII–XIX вв", "2"),
        ("Т. 2. Видобуток торфу. Ч. 1. Заводи XVII–XIX ст", "Торф. Видобуток торфу. Заводи XVII–XIX ст", "2"),
        ("Т. 2. Заводы XVII–XIX вв", "Торф. Заводы XVII–XIX вв", "2"),
    ],
)
def test_the_title_of_a_volume_and_of_its_part(volumes: str, title: str, volume: str) -> None:
    said = only(f"Громов К. Торф. {volumes}. М., 1948. С. 28.")
    assert (said["title"].rstrip("."), said["volume"], said["at"]) == (title, volume, "28")


@pytest.mark.parametrize("sign", ["№ 6", "¹ 6", "¹6", "JVb 6"])
def test_the_sign_for_a_number_out_of_another_code_page(sign: str) -> None:
    said = only(f"Громов К. Торф // Горный журнал. 1948. {sign}. С. 28.")
    assert (said["container"], said["issue"], said["at"]) == ("Горный журнал", "6", "28")


def test_a_mark_of_a_note_is_no_number() -> None:
    assert only("¹ 12 мая 1948 г. Правда. 1948. 13 мая.")["issued"] == "1948-05-13"


def test_points_for_what_is_left_out_before_a_page() -> None:
    said = only("Громов К. Торф // Очерки техники. Т. III… С. 415.")
    assert (said["container"], said["volume"], said["at"]) == ("Очерки техники", "3", "415")
