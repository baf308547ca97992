"""Files of Cyrillic archives: of the security services, in named fonds, in shortened words, misread."""

from __future__ import annotations

import pytest

from noting import cited, locator, paper, shelf


@pytest.mark.parametrize(
    ("note", "archive", "levels", "leaf"),
    [
        ("ЦА ФСБ РФ, АСД № Р–1234 на Громову О. Н., т. 1, л. 9.", "TsAFSB",
         {"delo": "Р–1234", "volume": "1"}, "9"),
        ("ЦА ФСБ РФ. АСД № Р-77 на Громова–Сытину М.Н., т. 2 (1948 г.), л. 31.", "TsAFSB",
         {"delo": "Р-77", "volume": "2"}, "31"),
        ("ЦА ФСБ. АСД Н-15279 в отношении Сытина И. Л. Т. 1. Л. 5–7.", "TsAFSB",
         {"delo": "Н-15279", "volume": "1"}, "5-7"),
        ("ЦДАГОУ. Ф. 1. On. 20. Cnp. 1684. Apк. 5.", "TsDAHO",
         {"fond": "1", "opis": "20", "delo": "1684"}, "5"),
        ("ЦГАОО У. Ф. 1. Оп. 20. Д. 1684. Л. 5.", "TsDAHO", {"fond": "1", "delo": "1684"}, "5"),
        ("ЦДАВО У. Ф. 2. Оп. 7. Спр. 12. Арк. 5.", "TsDAVO", {"fond": "2", "delo": "12"}, "5"),
        ("РГАСПИ. Ф. 17. Oп. 3. Д. 5. JI. 2.", "RGASPI", {"fond": "17", "opis": "3", "delo": "5"}, "2"),
        ("АВПРИ, ф. 144. Торговый стол, оп. 4, 1911 г., д. 30, л. 1.", "AVPRI",
         {"fond": "144", "opis": "4", "delo": "30"}, "1"),
        ("РГАДА. Ф. 199. Портфели Сытина. № 150. Л. 2.", "RGADA", {"fond": "199", "delo": "150"}, "2"),
        ("Центр. гос. архив Октябрьской революции, ф. 10, оп. 9, д. 12, л. 5.", "GARF",
         {"fond": "10", "opis": "9", "delo": "12"}, "5"),
        ("НИА СПбИИ РАН. Кол. 115. Ед. хр. 5. Л. 44.", "NIA-SPbII", {"fond": "115", "delo": "5"}, "44"),
    ],
)  # fmt: skip
def test_files_of_known_archives(note: str, archive: str, levels: dict[str, str], leaf: str) -> None:
    (citation,) = cited(note)
    assert citation.holding is not None and citation.holding.archive == archive
    assert levels.items() <= dict(citation.holding.shelfmark).items()
    assert locator(citation) == leaf


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("Архив УФСБ РФ по Тульской области. АУД № П-4383. Л. 12.", "Архив УФСБ РФ по Тульской области"),
        ("Центр. гос. ист. архив, ф. 5, оп. 1, д. 7, л. 8.", "Центр. гос. ист. архив"),
        ("Отдел рукописей Гос. библиотеки им. К. П. Громова, ф. 2, карт. 5, ед. хр. 7, л. 8.",
         "Отдел рукописей Гос. библиотеки им. К. П. Громова"),
    ],
)  # fmt: skip
def test_the_whole_name_of_an_archive_in_shortened_words(note: str, name: str) -> None:
    (citation,) = cited(note)
    assert citation.holding is not None and citation.holding.name == name


def test_a_ruler_is_no_folder() -> None:
    assert not cited("Господарь Штефан (п. 1688–1716) не явился.")


def test_a_day_in_both_calendars() -> None:
    (citation,) = cited("АВПРИ, ф. 4, оп. 4, д. 30, л. 1. Громов – Сытину, 29 июля (11 августа) 1911 г.")
    assert citation.document is not None and citation.document.date == "1911-08-11"


@pytest.mark.parametrize("label", ["Ф.Р.", "Ф. Р.", "Ф.Р.–", "Ф. Р. –"])
def test_the_letter_of_a_fond_is_no_initial(label: str) -> None:
    (citation,) = cited(f"ГАВО. {label} 2669. Оп. 1. Д. 8. Л. 1–5")
    assert citation.holding is not None
    assert citation.holding.name == "ГАВО"
    assert dict(citation.holding.shelfmark) == {"fond": "Р-2669", "opis": "1", "delo": "8"}


@pytest.mark.parametrize("paper", ["", ", Докладная записка от 22.02.1919"])
def test_a_polish_karta_is_a_leaf(paper: str) -> None:
    (citation,) = cited(f"AAN. PRM. Sygn. 6693/1920{paper}. К. 31–46.")
    assert citation.locator is not None
    assert (citation.locator.label, citation.locator.value) == ("folio", "31-46")


@pytest.mark.parametrize(
    ("note", "year", "place"),
    [
        ("Правитель России: документы М. 2003 С. 77", "2003", "Москва"),
        ("Громов И. Заметки. Вопросы истории 2016 №10 С.145", "2016", ""),
        ("Громов И. Заметки // Новая русская книга. 1922. №1. С. 27", "1922", ""),
    ],
)
def test_years_without_their_signs(note: str, year: str, place: str) -> None:
    (citation,) = cited(note)
    assert citation.work is not None
    assert (citation.work.issued, citation.work.place) == (year, place)


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("ЦГИА СПб. Ф. 17. Оп. 115. Д. 4511. Л. 6.", "ЦГИА СПб"),
        ("ЦГАЛИ СПб. Ф. 281. Оп. 1. Д. 4. Л. 33.", "ЦГАЛИ СПб"),
        ("ЦГИА г. Москвы, ф. 17, оп. 97, д. 34, л. 7.", "ЦГИА г. Москвы"),
        ("ЦГАОР Латвийской ССР, ф. 6, оп. 1, д. 37, л. 7.", "ЦГАОР Латвийской ССР"),
    ],
)
def test_an_archive_of_a_town_or_republic_is_not_the_unions(note: str, name: str) -> None:
    (citation,) = cited(note)
    assert citation.holding is not None
    assert (citation.holding.archive, citation.holding.name) == ("", name)


@pytest.mark.parametrize(
    ("note", "levels", "leaf"),
    [
        ("ГАРФ. Ф. 102. Оп. 225. Д. 5. Ч. 3. Л. А. Л. 45–46.", "102/225/5/3", "45-46"),
        ("ГАРФ. Ф. 102. ДП ОО. Оп. 233. Д. 85. Л. 3.", "102/233/85", "3"),
        ("РГВИА. Ф. 400. Азиатская часть. Оп. 1. Д. 2151. Л. 5.", "400/1/2151", "5"),
        ("АВПРИ. Ф. 133. Канцелярия. 1913 г. Оп. 470. Д. 51. Л. 8.", "133/470/51", "8"),
        ("РГИА. Ф. 796. Оп. 190. IV отд. 2 ст. Д. 77. Л. 3.", "796/190/77", "3"),
        ("РГИА. Ф. 797. Оп. 81. Отд. II. Ст. 3. Д. 95. Л. 2.", "797/81/II/95", "2"),
        ("ГАРФ. Ф. 102. 3 д-во. 1886. Д. 59. Ч. 8. Л. 7.", "102/1886/59/8", "7"),
        ("ГАРФ. Ф. 102. Оп. 230. Д. 5. Ч. 3. Лит. Б. Л. 45.", "102/230/5/3", "45"),
        ("ГАРФ. Ф. 102. Оп. 243. Д. 9. Ч. 46 Б. Л. 7.", "102/243/9/46 Б", "7"),
        ("РГВИА. Ф. 2000. Оп. 1. Ч. 2. Д. 1247. Л. 4.", "2000/1/2/1247", "4"),
        ("РГАДА. Ф. 210. Столбцы Московского стола. Стб. 77. Л. 44.", "210/77", "44"),
        ("РГАДА. Ф. 52. Оп. 1. 1645 г. № 8. Л. 12–15.", "52/1/8", "12-15"),
        ("РГИА. Ф. 1405. Оп. 530. Д. 109, 110, 117.", "1405/530/109, 110, 117", ""),
        ("Научный архив РГО. Разр. 10. Оп. 1. Д. 48. Л. 5.", "10/1/48", "5"),
        ("ЦГА РД. Ф. 127-р. Оп. 1. Д. 38. Л. 7.", "127-р/1/38", "7"),
    ],
)
def test_levels_with_letters_offices_and_parts(note: str, levels: str, leaf: str) -> None:
    (citation,) = cited(note)
    assert citation.holding is not None
    assert "/".join(value for _, value in citation.holding.shelfmark) == levels
    assert locator(citation) == leaf


@pytest.mark.parametrize(
    ("note", "date", "title", "leaf"),
    [
        ("РГВА. Ф. 7. Оп. 1. Д. 9. Доклад Громова от 5 мая 1931 г. Л. 14–15.", "1931-05-05",
         "Доклад Громова", "14-15"),
        ("РГВА. Ф. 7. Оп. 1. Д. 9. Отчет о деятельности штаба за 1931 г. Л. 14.", "", "", "14"),
        ("РГВА. Ф. 7. Оп. 1. Д. 9. «О положении дел в уезде». Л. 14.", "", "О положении дел в уезде", "14"),
        ("AAN. PRM. Sygn. 6197/1920. Докладная записка управления от 22.02.1919. К. 32.", "1919-02-22",
         "Докладная записка управления", "32"),
    ],
)  # fmt: skip
def test_a_paper_stands_between_its_file_and_its_leaf(note: str, date: str, title: str, leaf: str) -> None:
    (citation,) = cited(note)
    document = citation.document
    assert (document.date if document else "", document.title if document else "") == (date, title)
    assert locator(citation) == leaf


@pytest.mark.parametrize(
    ("note", "archive", "collection"),
    [
        ("Hoover Institution Archives (далее – HIA). P. N. Wolf Collection. Box 45.", "HIA",
         "P. N. Wolf Collection"),
        ("Centralne Archiwum Wojskowe w Warszawie (далее – CAW). Gabinet Ministra. Sygn. 407.", "CAW-WBH",
         "Gabinet Ministra"),
    ],
)  # fmt: skip
def test_papers_behind_an_archives_short_form(note: str, archive: str, collection: str) -> None:
    (citation,) = cited(note)
    assert citation.holding is not None
    assert (citation.holding.archive, citation.holding.collection) == (archive, collection)


def test_a_file_without_words_behind_an_archives_short_form() -> None:
    (citation,) = cited("Politisches Archiv des Auswärtigen Amts (PA AA). R 83407. Bl. 45.")
    assert citation.holding is not None
    assert dict(citation.holding.shelfmark) == {"series": "R", "file": "83407"}


def test_bulgarian_units_tell_which_party_archive_is_meant() -> None:
    bulgarian, soviet = cited("ЦПА, ф. 1, оп. 5, а.е. 347, л. 12.", "ЦПА, ф. 17, оп. 2, ед. хр. 347, л. 12.")
    assert bulgarian.holding and soviet.holding
    assert (bulgarian.holding.archive, soviet.holding.archive) == ("TsDA", "RGASPI")


def test_a_paper_in_brackets_behind_its_file() -> None:
    (citation,) = cited("ГАРФ. Ф. 130. Оп. 2. Д. 7 (Протокол № 3 от 9 мая 1918 г.). Л. 14.")
    assert citation.document is not None
    assert (citation.document.title, citation.document.date) == ("Протокол № 3", "1918-05-09")
    assert locator(citation) == "14"


@pytest.mark.parametrize(
    ("note", "levels", "leaf"),
    [
        ("Архив Југославије, Збирка Петра Громова (80), ф. 12, 55–57.",
         {"folder": "12", "unit": "55–57"}, ""),
        ("АЈ, Фонд 80, ф. 12, л. 55.", {"fond": "80", "folder": "12"}, "55"),
        ("АС, МИД–ПО, 1913, ф. XIV, р. 411.", {"item": "411"}, ""),
        ("ЦПА ИМЛ при ЦК КПСС, ф. 17, оп. 2, д. 1, л. 5.", {"fond": "17", "opis": "2", "delo": "1"}, "5"),
    ],
)  # fmt: skip
def test_levels_in_belgrade_and_names_that_go_on(note: str, levels: dict[str, str], leaf: str) -> None:
    (citation,) = cited(note)
    assert citation.holding is not None
    assert levels.items() <= dict(citation.holding.shelfmark).items()
    assert locator(citation) == leaf
    assert not citation.holding.collection.startswith("при")


@pytest.mark.parametrize(
    ("note", "date"),
    [
        ("ЦАМО. Ф. 208. Оп. 25. Д. 6. Л. 3. Оперсводка № 8 от 24.6.41 г.", "1941-06-24"),
        ("ЦАМО, ф. 208, оп. 25, д. 6, л. 3 (донесение от 24.6.41 г.).", "1941-06-24"),
    ],
)
def test_years_in_two_digits_with_their_word(note: str, date: str) -> None:
    (citation,) = cited(note)
    assert citation.document is not None and citation.document.date == date


@pytest.mark.parametrize(
    ("note", "place"),
    [
        ("Итоги переписи 1959 года. М., 1963, табл. 5, с. 22.", "22"),
        ("Документи о политици Србије, књ. VII, св. 1, прир. М. Громић, Београд 1980, док. бр. 213.", "213"),
    ],
)
def test_tables_and_parts_are_no_pages(note: str, place: str) -> None:
    (citation,) = cited(note)
    assert locator(citation) == place


def test_a_book_of_the_same_opis() -> None:
    first, again = cited("РГАДА, ф. 1209, оп. 1, кн. 254, л. 12 об.; кн. 255, л. 4.")
    assert first.holding is not None and again.holding is not None
    assert dict(first.holding.shelfmark)["delo"] == "254"
    assert dict(again.holding.shelfmark) == {"fond": "1209", "opis": "1", "delo": "255"}
    assert locator(again) == "4"


def test_whose_papers_the_books_of_a_fond_are() -> None:
    (citation,) = cited("РГАДА. Ф. 1209. Поместный приказ. Кн. 137. Л. 45–46.")
    assert citation.holding is not None
    assert [value for _, value in citation.holding.shelfmark] == ["1209", "137"]


@pytest.mark.parametrize(
    ("note", "levels", "leaf"),
    [
        ("РГВА. Ф. 4. Оп. 14-а. Д. 19-б. Л. 4.", {"fond": "4", "opis": "14-а", "delo": "19-б"}, "4"),
        ("РГВА. Ф. 4. Оп. 14. Д. 19-б, 19-в. Л. 4.", {"fond": "4", "opis": "14", "delo": "19-б, 19-в"}, "4"),
        ("РГВА, ф. 4, оп. 14, д. 19, 20, л. 4, 5.", {"fond": "4", "opis": "14", "delo": "19, 20"}, "4, 5"),
        ("ЦДІАК, ф. 44, оп. 1, спр. 5, 7–9, арк. 4.", {"fond": "44", "opis": "1", "delo": "5, 7–9"}, "4"),
        ("РГВА, ф. 4, оп. 14, д. 19, л. 5, 6, 7.", {"fond": "4", "opis": "14", "delo": "19"}, "5, 6, 7"),
        ("ЦХИДК, ф. 7 п, оп. 12а, д. 9, л. 30.", {"fond": "7 п", "opis": "12а", "delo": "9"}, "30"),
        ("ЦДИА, ф. 28 к, оп. 3, а.е. 45, л. 4.", {"fond": "28 к", "opis": "3", "delo": "45"}, "4"),
        ("НБКМ, БИА, ф. 26, а.е. 12, л. 3.", {"fond": "26", "delo": "12"}, "3"),
    ],
)
def test_letters_behind_a_hyphen_and_files_listed_before_their_leaf(
    note: str, levels: dict[str, str], leaf: str
) -> None:
    (citation,) = cited(note)
    assert citation.holding is not None and dict(citation.holding.shelfmark) == levels
    assert locator(citation) == leaf


@pytest.mark.parametrize(
    ("said", "title"), [("Доклад в комитете", "Доклад в комитете"), ("Приказ 57", "Приказ 57")]
)
def test_who_signed_a_paper_stands_before_its_archive(said: str, title: str) -> None:
    (citation,) = cited(f"Громов. {said}, 4 июля 1931 г. (ЦАГМ. Ф. 91. Оп. 2. Д. 8. Л. 14).")
    said_of = citation.document
    assert citation.kind == "archival" and said_of is not None
    assert (said_of.sender, said_of.title, said_of.date) == (("Громов",), title, "1931-07-04")


@pytest.mark.parametrize(
    ("note", "archive", "levels", "leaf"),
    [
        ("ГИМ. Синодальное собрание. № 78. Л. 34.", "OR-GIM", {"document": "78"}, "34"),
        ("РНБ. F.IV.22. Л. 4.", "OR-RNB", {"fond": "F.IV.22"}, "4"),
        ("РГБ. Ф. 17. № 95. Л. 12 об.", "OR-RGB", {"fond": "17", "delo": "95"}, "12ob"),
        ("РГАДА. Ф. 96. Собр. Громова. Оп. 1. № 28. Л. 3.", "RGADA",
         {"fond": "96", "opis": "1", "delo": "28"}, "3"),
        ("Војни архив (ВА), п-17, к-22, ф-1, док. 5.", "VA-RS",
         {"papka": "17", "box": "22", "folder": "1", "document": "5"}, ""),
        ("АЈ, ф. 370, фасц. 21, ар. јед. 64, лист 14.", "AJ",
         {"fond": "370", "folder": "21", "unit": "64"}, "14"),
        ("TNA. FO 371/22. C 71/33/18.", "TNA",
         {"department": "FO", "series": "371", "piece": "22", "item": "C 71/33/18"}, ""),
    ],
)  # fmt: skip
def test_manuscripts_and_shelfmarks_in_other_hands(
    note: str, archive: str, levels: dict[str, str], leaf: str
) -> None:
    (citation,) = cited(note)
    assert citation.holding is not None
    assert (citation.holding.archive, dict(citation.holding.shelfmark)) == (archive, levels)
    assert locator(citation) == leaf


def test_a_library_and_a_museum_print_too() -> None:
    assert [c.kind for c in cited("Труды РНБ. 1999. № 5. С. 4.", "Сборник ГИМ. Вып. 5. М., 1930. С. 5.")] == [
        "article",
        "book",
    ]


@pytest.mark.parametrize(
    "fond",
    ["А. Н. Громов.", "Громов А. Н.", "Громовы.", "Собр. Ф. Ф. Громова.", "Бумаги личного происхождения."],
)
def test_after_whom_or_what_a_fond_is_called(fond: str) -> None:
    (citation,) = cited(f"РГВИА. Ф. 165. {fond} Оп. 1. Д. 18. Л. 3.")
    assert citation.holding is not None
    assert dict(citation.holding.shelfmark) == {"fond": "165", "opis": "1", "delo": "18"}
    assert locator(citation) == "3"


@pytest.mark.parametrize(
    ("words", "senders", "title"),
    [
        ("Громов А. Б. Дневник // ", ("Громов А. Б.",), "Дневник"),
        ("Громов А. Б. Дневник. ", ("Громов А. Б.",), "Дневник"),
        ("А. Б. Громов. Дневник // ", ("А. Б. Громов",), "Дневник"),
        ("Громов А. Всеподданнейший доклад, ", ("Громов А.",), "Всеподданнейший доклад"),
        ("Громов А.Б., Сытин В.Г. Отчет о поездке // ", ("Громов А.Б.", "Сытин В.Г."), "Отчет о поездке"),
        ("Громов А. Б. «Дела и дни» // ", ("Громов А. Б.",), "Дела и дни"),
        ("Громов А. Б. Соляной путь // ", ("Громов А. Б.",), "Соляной путь"),
        ("Громенко Т. Звіт про поїздку // ", ("Громенко Т.",), "Звіт про поїздку"),
    ],
)
def test_who_wrote_a_paper_is_no_part_of_its_title(words: str, senders: tuple[str, ...], title: str) -> None:
    (citation,) = cited(f"{words}ГАРФ. Ф. 583. Оп. 1. Д. 26. Л. 5.")
    assert citation.document is not None
    assert (citation.document.sender, citation.document.title) == (senders, title)


def test_a_letter_between_persons_with_the_family_first() -> None:
    (citation,) = cited("Громов И. В. Сытину В. М., 5 мая 1930 г. // РГАЭ. Ф. 558. Оп. 11. Д. 5. Л. 3.")
    assert paper(citation) == ("Громов И. В.", "Сытину В. М.", "1930-05-05")


@pytest.mark.parametrize("fond", ["304.I", "173.II", "304"])
def test_a_fond_of_several_parts(fond: str) -> None:
    (citation,) = cited(f"РГБ. Ф. {fond}. № 745. Л. 5.")
    assert (shelf(citation), locator(citation)) == ({"fond": fond, "delo": "745"}, "5")
