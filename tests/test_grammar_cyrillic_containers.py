"""What holds an article in Cyrillic notes: behind one slash, in an issue with a title; houses and editors."""

from __future__ import annotations

import pytest

from noting import cited, only


@pytest.mark.parametrize(
    ("note", "container", "kind"),
    [
        ("Ким П.В. Раскол на Дону / Вопросы истории. 2003. № 3. С. 22-32.", "Вопросы истории", "article"),
        ("Ким П.В. Раскол на Дону /Дон: сб. ст. Пермь, 2003. С. 22-32.", "Дон: сб. ст", "chapter"),
        ("Ким П.В. Раскол / Труды Института. Т. 5. Пермь, 2003. С. 22.", "Труды Института", "chapter"),
        ("Ким П.В. Раскол. 1943 г. / Дон: век и годы. М., 2003. С. 57.", "Дон: век и годы", "chapter"),
        ("Кім П. В. Розкол / Збірник праць. Кам’янець, 2003. С. 22-32.", "Збірник праць", "chapter"),
    ],
)
def test_one_slash_before_what_holds_it(note: str, container: str, kind: str) -> None:
    said = only(note)
    assert (said["container"], said["kind"]) == (container, kind)


@pytest.mark.parametrize(
    "statement",
    [
        "Ин-т истории и археологии",
        "АН СССР, Урал. отд-ние",
        "Петр Васильевич Ким",
        "Ким П. В",
        "Предисл. К. Зайцева",
        "Ин-т истории РАН; отв. ред. К. Зайцев",
        "Акад. наук СССР. Ин-т истории ; [отв. ред. К. Зайцев]",
    ],
)
def test_who_answers_for_a_book_holds_nothing(statement: str) -> None:
    said = only(f"Ким П.В. Раскол на Дону / {statement}. Пермь, 2003. С. 22.")
    assert (said["kind"], said["title"], said["authors"]) == ("book", "Раскол на Дону", "Ким, П.В.")


def test_an_institute_and_the_editors_are_of_one_book() -> None:
    said = only("История Дона / АН СССР, Ин-т истории; отв. ред. К. Зайцев. М., 2003. С. 5.")
    assert (said["title"], said["editors"], said["at"]) == ("История Дона", "Зайцев, К.", "5")


@pytest.mark.parametrize(
    ("note", "container", "issue"),
    [
        (
            "Ким А. Земля // Труды СОИК. Т. 6. Вып. 2. Материалы о крае. Ростов, 1921. С. 7.",
            "Труды СОИК",
            "2",
        ),
        ("Ким А. Земля // Ученые записки. Вып. 12. История. Пенза, 1969. С. 7.", "Ученые записки", "12"),
        ("Ким А. Земля // Труды МГИ. Вып. 15: Вопросы хозяйства. М., 1962. С. 7.", "Труды МГИ", "15"),
    ],
)
def test_an_issue_has_a_title_of_its_own(note: str, container: str, issue: str) -> None:
    said = only(note)
    assert (said["container"], said["issue"], said["at"]) == (container, issue, "7")


@pytest.mark.parametrize(
    ("note", "title", "container"),
    [
        ("Г. М. Ким. Стачка в июне 1907 г. «Исторические записки», т. 71, стр. 8.",
         "Стачка в июне 1907 г.", "Исторические записки"),
        ("Г. М. Ким. Стачка в 1904—1907 гг. «Вопросы истории», 1956, № 5, стр. 8.",
         "Стачка в 1904—1907 гг.", "Вопросы истории"),
    ],
)  # fmt: skip
def test_the_point_of_a_years_word_ends_a_title(note: str, title: str, container: str) -> None:
    said = only(note)
    assert (said["title"], said["container"]) == (title, container)


@pytest.mark.parametrize(
    ("note", "title", "column"),
    [
        ("Государственная дума. Созыв III. Стенографические отчеты. 1909 г. Ч. II. СПб., 1909. Стб. 12.",
         "Государственная дума. Созыв III. Стенографические отчеты. 1909 г.", "12"),
        ("Стенографический отчет Государственной думы. Созыв III. Сессия 2. Заседание 41. Стб. 12.",
         "Стенографический отчет Государственной думы", "12"),
    ],
)  # fmt: skip
def test_reports_of_a_parliament_are_one_source(note: str, title: str, column: str) -> None:
    said = only(note)
    assert (said["title"], said["at"]) == (title, column)


def test_months_of_two_years_are_of_the_title() -> None:
    said = only("Протоколы ЦК партии. Август 1917 – февраль 1918. М., 1959. С. 86.")
    assert said["title"] == "Протоколы ЦК партии. Август 1917 – февраль 1918"


def test_a_collection_in_quotation_marks_is_no_article() -> None:
    said = only("Сб. «Ленин и Дон», стр. 57.")
    assert (said["kind"], said["title"]) == ("book", "Сб. «Ленин и Дон»")


@pytest.mark.parametrize(
    ("note", "name", "issued"),
    [
        ("Опубликовано 12/25 ноября 1917 г. в «Известиях» № 223.", "Известиях", "1917-11-25"),
        ("Ж. «Большевик», 1926, № 5, стр. 30.", "Большевик", "1926"),
        ("В. „Утро“, № 4459, 3 юни 1924 г.", "Утро", "1924-06-03"),
    ],
)
def test_papers_by_their_day_and_letter(note: str, name: str, issued: str) -> None:
    said = only(note)
    assert (said["container"], said["issued"]) == (name, issued)


def test_an_issue_and_its_year() -> None:
    said = only("Ким А. Польша // Деды № 10 - 2013. С. 118.")
    assert (said["issue"], said["issued"]) == ("10", "2013")


def test_the_year_of_documents_is_not_their_printing() -> None:
    said = only("Документы внешней политики. 1939 год. Т. XXII. Кн. 1. М., 1992. С. 12.")
    assert (said["kind"], said["issued"]) == ("edition", "1992")


def test_a_family_name_with_a_volume() -> None:
    said = only("Татищев. Т. 2. С. 33–34.")
    assert (said["authors"], said["volume"], said["at"]) == ("Татищев", "2", "33-34")


def test_who_is_stated_behind_the_slash_wrote_it() -> None:
    said = only("Життя Т. Бровка у світлі джерел / С. Сивак // Волинь. — 2003. — № 8. — С. 177.")
    assert (said["authors"], said["title"]) == ("Сивак, С.", "Життя Т. Бровка у світлі джерел")


@pytest.mark.parametrize(
    "note",
    [
        "Синиця А. В. Млини на Дону / А. В. Синиця [Електронний ресурс]. Режим доступу: http://x.ua/2.pdf.",
        "Синиця А. В. Млини на Дону [Електронний ресурс] / А. В. Синиця. – Режим доступу: http://x.ua/2.pdf.",
    ],
)
def test_a_statement_ends_before_the_address(note: str) -> None:
    said = only(note)
    assert (said["authors"], said["title"]) == ("Синиця, А. В.", "Млини на Дону")


@pytest.mark.parametrize(
    "note",
    [
        "История Дона : в 2 т. — Т. 1 / отв. ред. К. Ф. Зайцев. — Пермь, 2011. — С. 14.",
        "История Дона : в 2 кн. Кн. 1 / К. Ф. Зайцев [и др.]. — М. : Наука, 2011. — С. 14–61.",
    ],
)
def test_a_volume_stands_before_the_statement(note: str) -> None:
    said = only(note)
    assert (said["title"], said["volume"]) == ("История Дона", "1")


def test_an_issue_of_a_series_stands_behind_the_imprint() -> None:
    said = only("Ким А. Рабочие Дона // История Дона. Ростов, 1977, вып. 3, с. 115.")
    assert (said["issue"], said["at"]) == ("3", "115")


@pytest.mark.parametrize(
    "parties",
    ["Ежов – Громову.", "И. К. Ежов — Л. М. Громову.", "Ежов – Громову,", "И. К. Ежов — Л. М. Громову,"],
)
def test_a_printed_letter_with_a_point_before_its_day(parties: str) -> None:
    (citation,) = cited(f"{parties} 1 сентября 1931 г. // Письма из Перми. М., 1996. С. 210.")
    assert citation.document is not None
    assert citation.document.recipients[0].endswith("Громову")
    assert citation.document.date == "1931-09-01"


@pytest.mark.parametrize(
    ("note", "container"),
    [
        ("Генев, Н. Външната политика. – ГСУ, ИФ, т. 61, 1969, 180–183.", "ГСУ, ИФ"),
        ("Генев, Н. Външната политика. – ИБИД, т. 25, 1969, 45–60.", "ИБИД"),
        ("Сп. „Военен журнал“, 1902, кн. 5, 812–820.", "Военен журнал"),
        ("В. Зора, № 4459, 3 юни 1924 г.", "Зора"),
    ],
)
def test_bulgarian_periodicals(note: str, container: str) -> None:
    assert only(note)["container"] == container


@pytest.mark.parametrize(
    ("note", "kind", "container", "issue", "issued"),
    [
        ("Опубликовано в № 29 «Известий» от 12 октября 1922 г.", "newspaper", "Известий", "29", "1922-10-12"),
        ("Распубликовано в № 221 Известий Думы от 12 октября 1922 г.", "newspaper", "Известий Думы", "221",
         "1922-10-12"),
        ("Напечатано в № 17 «Правды» за 1926 г.", "article", "Правды", "17", "1926"),
    ],
)  # fmt: skip
def test_a_number_stands_before_the_papers_name(
    note: str, kind: str, container: str, issue: str, issued: str
) -> None:
    said = only(note)
    assert (said["kind"], said["container"], said["issue"], said["issued"]) == (
        kind,
        container,
        issue,
        issued,
    )


@pytest.mark.parametrize(
    "note",
    [
        "Печатный аналог: Громов Н. Ю. Село (1907–1919 гг.) // Общество. / Ред. В. Ким. М., 2011. С. 38.",
        "Источник: Громов Н. Ю. Село (1907–1919 гг.). Под ред. И. Кима. М.: Наука, 1991. С. 56.",
        "Джерело: Громов Н. Ю. Село (1907–1919 гг.). К., 1991. С. 56.",
    ],
)
def test_a_word_for_the_source_is_none_of_the_title(note: str) -> None:
    said = only(note)
    assert (said["authors"], said["title"]) == ("Громов, Н. Ю.", "Село (1907–1919 гг.)")


def test_a_telegram_by_its_number_is_no_article() -> None:
    assert cited("Телеграмма Громова за № 49.") == ()


def test_a_journal_with_its_town_holds_an_article() -> None:
    said = only("Д. Минев, Състав на армията, Военноисторически сборник, бр. 5, София, 1985.")
    assert (said["kind"], said["container"]) == ("article", "Военноисторически сборник")


@pytest.mark.parametrize(
    ("note", "container", "issue"),
    [
        ("Былое. Пг., 1918. № 5–6. С. 34.", "Былое", "5-6"),
        ("Былое. Париж. 1908. № 9–10.", "Былое", "9-10"),
        ("Вестн. Моск. ун-та. Сер. 8. История. 1991. № 2. С. 12–20.", "Вестн. Моск. ун-та", "2"),
    ],
)
def test_journals_with_their_town_and_series(note: str, container: str, issue: str) -> None:
    said = only(note)
    assert (said["kind"], said["container"], said["issue"]) == ("article", container, issue)


@pytest.mark.parametrize(
    ("inside", "container"),
    [
        ("// Громов И. И. Избранные труды. М., 1990. С. 5.", "Избранные труды"),
        (". В кн.: Громов И. И. Избранные труды. М., 1990. С. 5.", "Избранные труды"),
        (". — У кн.: Громов И. Вибрані праці. — Вінніпег, 1965. — С. 44.", "Вибрані праці"),
        ("// Marton M. Demography. N. Y., 2001. P. 305.", "Demography"),
    ],
)
def test_whose_works_hold_a_paper_is_no_part_of_their_title(inside: str, container: str) -> None:
    said = only(f"Громов И. И. Две статьи {inside}")
    assert (said["title"], said["container"], said["kind"]) == ("Две статьи", container, "chapter")


def test_points_part_the_year_the_volume_and_the_pages_of_a_journal() -> None:
    said = only("Marton T. Origins of a War // Slavic Review. 1994. 53. P. 414–452.")
    assert (said["issued"], said["volume"], said["at"]) == ("1994", "53", "414-452")


@pytest.mark.parametrize("time", ["XII–XIV вв.", "конец XIX – начало XX в.", "XVI в."])
def test_centuries_belong_to_the_title(time: str) -> None:
    assert (
        only(f"Громов И. И. Русские земли ({time}). М., 2000. С. 217.")["title"] == f"Русские земли ({time})"
    )


@pytest.mark.parametrize(
    ("note", "title", "container", "at"),
    [
        ("Ким П. В. Раскол на Дону («Вопросы истории», 1947, № 5, стр. 14).", "Раскол на Дону",
         "Вопросы истории", "14"),
        ("П. В. Ким. Раскол на Дону (Исторические записки, т. 22, 1947, стр. 45).", "Раскол на Дону",
         "Исторические записки", "45"),
        ("Русский архив, 1871. С. 203.", "", "Русский архив", "203"),
        ("Былое. 1906. С. 12.", "", "Былое", "12"),
        ("Литературный листок. 1938.17 мая. С. 6.", "", "Литературный листок", "6"),
    ],
)  # fmt: skip
def test_journals_in_brackets_or_by_year_and_page(note: str, title: str, container: str, at: str) -> None:
    said = only(note)
    assert (said.get("title", ""), said["container"], said["at"]) == (title, container, at)


@pytest.mark.parametrize(
    ("end", "volume", "place", "at"),
    [
        ("(Т. 2. С. 5)", "2", "", "5"),
        ("(С. 5)", "", "", "5"),
        ("(М., 1911. С. 45)", "", "Москва", "45"),
        ("(ч. III, М., 1957, с. 88)", "3", "Москва", "88"),
    ],
)
def test_a_bracket_holds_the_end_of_a_work(end: str, volume: str, place: str, at: str) -> None:
    said = only(f"Ким П. В. История Пскова {end}.")
    assert (said["title"], said.get("volume", ""), said.get("place", ""), said["at"]) == (
        "История Пскова",
        volume,
        place,
        at,
    )


def test_papers_by_a_day_in_figures_behind_their_title() -> None:
    first, second = cited("«Ответ соседям», Известия 12/3/37; «Ещё один ответ», Правда 13/3/37.")
    assert first.work is not None and second.work is not None
    assert (first.work.issued, second.work.issued) == ("1937-03-12", "1937-03-13")


@pytest.mark.parametrize(
    ("note", "day"),
    [("The Times. 1939. May 12.", "1939-05-12"), ("Daily Post. 1923. July 5. P. 3.", "1923-07-05")],
)
def test_days_in_english_order_behind_points(note: str, day: str) -> None:
    said = only(note)
    assert (said["kind"], said["issued"]) == ("newspaper", day)


def test_a_note_of_the_book_is_none_of_the_essay() -> None:
    first, second = cited("Громов П. Торф. М., 1934. С. 5.", "Ильин В. Соль. М., 1963. С. 92 (прим. 1).")
    assert first.work is not None and second.work is not None
    assert (second.work.title, second.via) == ("Соль", None)


@pytest.mark.parametrize(
    ("journal", "container", "series"),
    [
        ("Вопр. лит. 2010. № 3", "Вопр. лит", ""),
        ("Изв. Перм. гос. ун-та. Сер. 2, Гуманитар. науки. 2010. № 3", "Изв. Перм. гос. ун-та", "2"),
        ("Вестн. Перм. ун-та. Сер. 9. Филология. Востоковедение. 2010. № 3", "Вестн. Перм. ун-та", "9"),
        ("Вестник ПГУ. Сер. II: История. История РПЦ. 2010. № 3", "Вестник ПГУ", "2"),
    ],
)
def test_what_a_series_is_called_parts_no_journal(journal: str, container: str, series: str) -> None:
    said = only(f"Громов П. Торф // {journal}. С. 12.")
    assert (said["container"], said.get("series", ""), said["issued"], said["issue"]) == (
        container,
        series,
        "2010",
        "3",
    )
