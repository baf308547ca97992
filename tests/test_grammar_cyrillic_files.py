"""Files of Cyrillic archives: of the security services, in named fonds, in shortened words, misread."""

from __future__ import annotations

import pytest

from noting import cited, page


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
    assert page(citation) == leaf


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


@pytest.mark.parametrize("label", ["Ф.Р.", "Ф. Р."])
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
