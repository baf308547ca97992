"""Sentences around sources: what they say is no title, and what cites nothing is no citation."""

from __future__ import annotations

import pytest

from benes_refs.model import Work
from noting import cited, locator, work


def only(note: str) -> tuple[str, str]:
    """The families of who made the one work that a note cites, and its title."""
    (citation,) = cited(note)
    work = citation.work or Work()
    return ", ".join(name.family for name in (*work.authors, *work.editors)), work.title


@pytest.mark.parametrize(
    "note",
    [
        "The Council is discussed below, 375–76.",
        "La logica della guerra è analizzata nei capp. IV e V.",
        "Elle devait être imprimée dans le no 14.",
        "Lettre du 16 février 1938.",
        "Zapisnik sednice izvršnog odbora održane u Beogradu 23. 9. 1958.",
        "Harlow Lecture at Leeds, 14 April 1976.",
        "Directive 2003/54/EC of the European Parliament and of the Council.",
        "See Council Directive 96/92/EC of 19 December 1996.",
        "Regulation (EC) No 713/2009 of the European Parliament and of the Council of 13 July 2009.",
        "UN General Assembly Resolution 2625 (XXV), 24 October 1970, A/RES/2625(XXV).",
        "He was minister in the cabinet of Wells, Baldwin and Jones.",
    ],
)
def test_a_remark_with_a_figure_or_a_day_is_no_citation(note: str) -> None:
    assert not cited(note)


def test_an_act_of_a_union_of_states_is_no_file_of_the_archive_before_it() -> None:
    (citation,) = cited("RGASPI, f. 17, op. 162, d. 18, l. 3; Directive 2003/54/EC of the Council.")
    assert locator(citation) == "3"


def test_an_archive_s_letters_begin_a_journal_s_name() -> None:
    (citation,) = cited("J. Hale, “The quiet pact,” ERA Forum 21 (2020): 3–12.")
    assert citation.work is not None
    assert (citation.kind, citation.work.container) == ("article", "ERA Forum")


@pytest.mark.parametrize("told", ["The memorandum can be found", "Minutes of the meeting are", "The wire is"])
def test_a_sentence_that_ends_before_its_archive_is_no_title(told: str) -> None:
    (citation,) = cited(f"{told} in TNA, FO 371/23071.")
    assert citation.holding is not None and citation.document is None


CITED_FOR_WORDS = (
    "“a cold hand”: Hale, Old Trade, 44.",
    "“a cold hand” Hale, ed., Old Trade, 44.",
    "“a cold hand”: Hale and Marsh, eds., Old Trade, 44.",
    "Prices and wages: Hale, Old Trade, 44.",
    "The fall of Sofia: see Hale, Old Trade, 44.",
    "Die Ernte von 1946: siehe Hale, Old Trade, S. 44.",
    "Sofia: Hale and Marsh, Old Trade, 44.",
    "in his last winter Hale, Old Trade, 44.",
)


@pytest.mark.parametrize("note", CITED_FOR_WORDS)
def test_what_is_cited_for_words_of_the_essay(note: str) -> None:
    (citation,) = cited(note)
    assert citation.work is not None
    persons = citation.work.authors or citation.work.editors
    assert (persons[0].family, citation.work.title, locator(citation)) == ("Hale", "Old Trade", "44")


TITLES = (
    "Documents on Russia: Politics, Economy and Society, 44.",
    "The Origins of Terror: Hegemony and Empire, 44.",
    "The Road to Terror: Stalin and the Bolsheviks, 44.",
)


@pytest.mark.parametrize("note", TITLES)
def test_a_title_with_a_colon_is_no_remark(note: str) -> None:
    assert work(note)[1].title == note.removesuffix(", 44.")


@pytest.mark.parametrize(
    ("note", "authors", "title"),
    [
        ("Следующие страницы основаны на статье: Marsh T. Towns // Borders / Ed. M. Hale. N.Y., 2001.",
         "Marsh, Hale", "Towns"),
        ("По другому счёту, убытки завода превышали 30 тыс. рублей: Счета и люди. М., 1983. С. 12.",
         "", "Счета и люди"),
        ("В 2015 г. вышло третье издание книги: История Поволжья. 3-е изд. Саратов, 2015.",
         "", "История Поволжья"),
        ("В 2009 г. вышло дополненное издание книги: История Волыни / Громов И. Н. СПб., 2009.",
         "Громов", "История Волыни"),
        ("Численность определялась по справочнику: Вся Пермь. М., 1925. С. 8.", "", "Вся Пермь"),
        ("Отчёт, составленный летом, напечатан в «Синем сборнике» (Т. II, 1926).",
         "", "Синем сборнике"),
        ("Эти цифры приведены в «Кратком очерке действий флота», стр. 66.",
         "", "Кратком очерке действий флота"),
        ("Как ломали уклад: Стенограммы. М., 2000. С. 5.", "", "Как ломали уклад: Стенограммы"),
        ("Подробнее о нём: Словарь уезда. Т. 5. СПб., 1905. С. 44.", "", "Словарь уезда"),
        ("Об этом: Словарь уезда. Т. 5. СПб., 1905. С. 44.", "", "Словарь уезда"),
        ("Князь велел «идти к реке» – ПСРЛ. Т. 3. С. 61.", "", "ПСРЛ"),
        ("Князь указал, а бояре приговорили — ААЭ. Т. 3. С. 12.", "", "ААЭ"),
        ("Из воспоминаний Б. Ильина: Ильин Б. Избранное. Л., 1960. С. 31.", "Ильин", "Избранное"),
        ("Они сражались за свободу народов Европы: Альбом. М., 1985. С. 5.",
         "", "Они сражались за свободу народов Европы: Альбом"),
    ],
)  # fmt: skip
def test_cyrillic_remarks_lead_to_a_title(note: str, authors: str, title: str) -> None:
    assert only(note) == (authors, title)


@pytest.mark.parametrize(
    "prose",
    [
        "Так, ведомость по Пермской губернии, составленная 2 мая 1907 года, подписана позднее.",
        "Начальник Северного порта, отставленный 7 июня 1917 г., уехал в Петроград.",
        "Совещание состоялось в Могилёве, Ставке Верховного главнокомандующего, 1 апреля 1916 г.",
        "Народився в Полтавській губернії, 12 березня 1887 р.",
        "Всего было рассмотрено 45 дел 3 категории и 12 дел 2-й очереди.",
        "Свидетели спорили: один слышал гудок в 7 ч 20 мин, другой — в 7 ч 40 мин.",
        "Имеются разные мнения об этом походе, а на с. 44 прежнего издания стоит иная дата.",
        "Поэтому, 3 мая 1911 года, он просил о применении Закона от 02.10.1908 г.",
        "По данным на 1 января 1926 г., в губернии проживало 240 тыс. чел., из них 85 % — крестьяне.",
        "Министр был ранен студентом в августе 1911 года.",
        "Любопытно, что в первом издании (М., 1925. С. 14) этих слов нет.",
    ],
)
def test_sentences_with_days_files_hours_and_pages_cite_nothing(prose: str) -> None:
    assert not cited(prose)


def test_a_newspaper_behind_a_sentence() -> None:
    (citation,) = cited("О мастерах, уехавших после войны в Австрию. Правда. 1921. 7 мая.")
    work = citation.work or Work()
    assert (work.container, work.issued) == ("Правда", "1921-05-07")


@pytest.mark.parametrize(
    "note", ["Hale dispatched to 1956:", "Prices and wages:", "Riga:", "Zum Forschungsstand:"]
)
def test_a_remark_with_nothing_behind_it_leads_nowhere(note: str) -> None:
    assert all(citation.work is None or citation.work.title == "" for citation in cited(note))


@pytest.mark.parametrize("end", ["", ",", ", 1914"])
def test_a_day_of_a_diary_with_nothing_behind_it(end: str) -> None:
    assert len(cited(f"Diary entry, 19 July{end}")) <= 1
    assert len(cited(f"Diary entry, 19 July 1914{end}")) <= 1


def test_no_words_stand_between_two_readings_that_begin_alike() -> None:
    (citation,) = cited("meine Analyse – Alltag und Nordsee (Kiel), Verlag 8/1997,")
    assert citation.work is not None and citation.work.issued == "1997"
