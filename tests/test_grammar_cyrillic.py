"""Notes in Russian, Ukrainian, Belarusian, Bulgarian, Serbian and Macedonian are read alike."""

from __future__ import annotations

import pytest

from benes_refs.pipeline import parse_text
from noting import cited, locator, work


@pytest.mark.parametrize(
    ("note", "name", "town", "day"),
    [
        ("Нова Рада. Київ, № 5, 28 грудня 1918 р.", "Нова Рада", "Київ", "1918-12-28"),
        ("Голос Киева. Киев, № 157, 17 ноября 1918 г.", "Голос Киева", "Киев", "1918-11-17"),
        ("Южный край. – Харьков. – 1917. – 5 марта.", "Южный край", "Харьков", "1917-03-05"),
        ("Рада. – Київ, 1909. – № 121. – 30 травня.", "Рада", "Київ", "1909-05-30"),
        ("Діло (Львів). – 1938. – Ч. 112. – 25 травня.", "Діло", "Львів", "1938-05-25"),
        (
            "Великая Россия (Екатеринодар), № 210, 2 мая 1919 г.",
            "Великая Россия",
            "Екатеринодар",
            "1919-05-02",
        ),
        ("Вечернее время. Ростов-н/Д, 18 октября 1919 г.", "Вечернее время", "Ростов-на-Дону", "1919-10-18"),
        ("Політика, Београд, 12. март 1938, 3.", "Політика", "Београд", "1938-03-12"),
        ("„Нова Македонија“, Скопје, 12 јуни 1948.", "Нова Македонија", "Скопје", "1948-06-12"),
        ("в. Зора, бр. 6412, 27.11.1940 г.", "Зора", "", "1940-11-27"),
        ("Киевская мысль. – 1917. – 5, 7, 9 ноября.", "Киевская мысль", "", "1917-11-05/1917-11-09"),
        ("Голос Киева. — 1917. — 20 (7) жовтня.", "Голос Киева", "", "1917-10-20"),
        ("Речь. 1917. 12 (25) марта.", "Речь", "", "1917-03-25"),
        ("Державний вістник. — 1918. — № 5. — 24 травня. — С. 2.", "Державний вістник", "", "1918-05-24"),
    ],
)
def test_a_newspapers_town_is_no_part_of_its_name(note: str, name: str, town: str, day: str) -> None:
    """Nor is the name a person's; the town stands behind a point, a comma or in brackets."""
    kind, said = work(note)
    assert (kind, said.container, said.place, said.issued) == ("newspaper", name, town, day)
    assert not said.title and not said.authors


@pytest.mark.parametrize(
    ("note", "title", "name"),
    [
        ("Заявление ТАСС // Правда. 1941. 14 июня.", "Заявление ТАСС", "Правда"),
        (
            "Гетман и немцы // Последние новости. Париж, № 5786, 26 января 1937 г.",
            "Гетман и немцы",
            "Последние новости",
        ),
        ("Доклад на ЦК. – Работническо дело, № 45, 6 ноември 1944.", "Доклад на ЦК", "Работническо дело"),
    ],
)
def test_an_article_in_a_newspaper_needs_no_author(note: str, title: str, name: str) -> None:
    kind, said = work(note)
    assert (kind, said.title, said.container) == ("newspaper", title, name)


@pytest.mark.parametrize(
    ("note", "places"),
    [
        (
            "Наш путь. Киев, № 1, 19 ноября 1918 г.; № 3, 21 ноября 1918 г.",
            ["1 1918-11-19 ", "3 1918-11-21 "],
        ),
        ("Правда, 1938, 12 марта; 14 марта.", [" 1938-03-12 ", " 1938-03-14 "]),
        ("Діло, ч. 112, 25 травня 1938, с. 1; ч. 113, с. 2.", ["112 1938-05-25 1", "113 1938-05-25 2"]),
        (
            "Вопросы истории. 1991. № 3. С. 4; № 5. С. 12; 1992. № 1. С. 3.",
            ["3 1991 4", "5 1991 12", "1 1992 3"],
        ),
    ],
)
def test_numbers_alone_behind_a_semicolon_are_of_the_same_periodical(note: str, places: list[str]) -> None:
    found = cited(note)
    assert len({citation.work.container for citation in found if citation.work}) == 1
    said = [f"{c.work.issue} {c.work.issued} {locator(c)}" for c in found if c.work]
    assert said == places


@pytest.mark.parametrize(
    ("note", "volumes"),
    [
        ("Ленин В. И. Полн. собр. соч. Т. 45. С. 343; Т. 54. С. 12.", ["45 343", "54 12"]),
        ("См.: РИБ. Т. 25. С. 204; Т. 13. Стб. 284.", ["25 204", "13 284"]),
        ("Громов С. М. История края. Т. 4. С. 6. Т. 5. С. 21. Т. 6. С. 2.", ["4 6", "5 21", "6 2"]),
        ("Hale H. The Long Road. Vol. 4. P. 6, 8. Vol. 5. Paris, 1892. P. 21.", ["4 6, 8", "5 21"]),
        (
            "Христюк П. Замітки і матеріали. – Відень, 1921. – Т. 2. – С. 14; М.–Л., 1928. – Т. 3. – С. 110.",
            ["2 14", "3 110"],
        ),
    ],
)
def test_numbers_alone_are_of_the_same_book(note: str, volumes: list[str]) -> None:
    found = cited(note)
    assert [f"{c.work.volume} {locator(c)}" for c in found if c.work] == volumes
    assert len({(c.work.title, c.work.authors) for c in found if c.work}) == 1


@pytest.mark.parametrize(
    ("note", "title", "volume", "place", "issued"),
    [
        (
            "Революция на Украине: Сб. документов. В 3-х т. — К., 1957. — Т. І. — С. 160.",
            "Революция на Украине: Сб. документов",
            "1",
            "Київ",
            "1957",
        ),
        (
            "Борці розповідають (Спогади) — Дніпропетровськ. — 1957. — С. 91.",
            "Борці розповідають (Спогади)",
            "",
            "Дніпропетровськ",
            "1957",
        ),
        ("1917 год в Харькове. — С. 85.", "1917 год в Харькове", "", "", ""),
        (
            "История КПСС: В 6 т. Т. 3. Март 1917 – март 1920 г. 2-е изд., испр. и доп. М., 1967. С. 88.",
            "История КПСС",
            "3",
            "Москва",
            "1967",
        ),
        (
            "Гісторыя Беларусі: у 6 т. – Т. 5: Беларусь у 1917 г. / рэдкал.: М. Касцюк. – Мінск, 2006.",
            "Гісторыя Беларусі. Беларусь у 1917 г.",
            "5",
            "Мінск",
            "2006",
        ),
        (
            "На Украине. Повстанчество и анархическое движение. Буэнос-Айрес, 1922, с. 10.",
            "На Украине. Повстанчество и анархическое движение",
            "",
            "Буэнос-Айрес",
            "1922",
        ),
    ],
)
def test_volumes_printings_and_places_are_no_part_of_a_title(
    note: str, title: str, volume: str, place: str, issued: str
) -> None:
    _, said = work(note)
    assert (said.title, said.volume, said.place, said.issued) == (title, volume, place, issued)


@pytest.mark.parametrize(
    ("note", "title", "container", "numbers"),
    [
        (
            "Попов, Р. Русия. – Военноисторически сборник, 1999, кн. 3, с. 17.",
            "Русия",
            "Военноисторически сборник",
            (" ", "3"),
        ),
        (
            "Велева, М. Политика. – Известия на Института, т. 13, 1964, с. 55.",
            "Политика",
            "Известия на Института",
            ("13", ""),
        ),
        (
            "Л. Я. Гибиански, „Ко прво“, Војноисторијски гласник 1–2, 1998, 12.",
            "Ко прво",
            "Војноисторијски гласник",
            ("", "1-2"),
        ),
        (
            "Козлов В. А. Документы РГАСПИ // Исторический архив. 1999. № 3. С. 12.",
            "Документы РГАСПИ",
            "Исторический архив",
            ("", "3"),
        ),
    ],
)
def test_an_article_is_parted_from_its_journal(
    note: str, title: str, container: str, numbers: tuple[str, str]
) -> None:
    """By a point and a dash too, and where its title names an archive."""
    kind, said = work(note)
    assert (kind, said.title, said.container) == ("article", title, container)
    assert (said.volume, said.issue) == tuple(number.strip() for number in numbers)


@pytest.mark.parametrize(
    ("note", "edition", "volume", "issued"),
    [
        (
            "«Documents on British Foreign Policy (1919–1939)», vol. I, London, 1949, p. 101.",
            "DBFP",
            "1",
            "1949",
        ),
        (
            "Документы внешней политики СССР. Т. XXI. 1 января – 31 декабря 1938 г. М., 1977. С. 125.",
            "DVP",
            "21",
            "1977",
        ),
        ("ДВП СССР. Т. 22: 1939 год. М., 1992. Док. 157.", "DVP", "22", "1992"),
    ],
)
def test_the_time_that_a_volume_covers_is_not_when_it_was_printed(
    note: str, edition: str, volume: str, issued: str
) -> None:
    kind, said = work(note)
    assert (kind, said.edition, said.volume, said.issued) == ("edition", edition, volume, issued)


@pytest.mark.parametrize(
    ("note", "archive", "levels"),
    [
        ("АЈ, 334–18–54.", "AJ", {"fond": "334", "folder": "18", "unit": "54"}),
        ("АЈ, 334, ф. 18, 54.", "AJ", {"fond": "334", "folder": "18", "unit": "54"}),
        ("АЈ, фонд 38, фасц. 352, арх. јед. 501.", "AJ", {"fond": "38", "folder": "352", "unit": "501"}),
        (
            "Војни архив, П-3, к. 12, ф. 4, д. 21.",
            "VA-RS",
            {"fond": "П-3", "box": "12", "folder": "4", "delo": "21"},
        ),
        ("БИА – НБКМ, ф. 11, а.е. 25, л. 4.", "BIA-NBKM", {"fond": "11", "delo": "25"}),
        ("ЦДА, ф. 1Б, оп. 6, а.е. 12, л. 3.", "TsDA", {"fond": "1Б", "opis": "6", "delo": "12"}),
        ("Държавен архив – София, ф. 1к, оп. 4, а.е. 12.", "", {"fond": "1к", "opis": "4", "delo": "12"}),
        ("Відділ рукописів бібліотеки ім. В. Стефаника, ф. 9, спр. 120.", "", {"fond": "9", "delo": "120"}),
    ],
)
def test_shelfmarks_of_sofia_belgrade_and_kyiv(note: str, archive: str, levels: dict[str, str]) -> None:
    (citation,) = cited(note)
    assert citation.holding is not None
    assert (citation.holding.archive, dict(citation.holding.shelfmark)) == (archive, levels)


@pytest.mark.parametrize(
    ("head", "family", "given"),
    [
        ("J. Alvarez del Vayo. Freedom. London, 1940, p. 252.", "Alvarez del Vayo", "J."),
        ("Gatrell P. A Whole Empire Walking. London, 1999. P. 45.", "Gatrell", "P."),
        ("Драганов, Др. В сянката на сталинизма. С., 1990, с. 12.", "Драганов", "Др."),
    ],
)
def test_names_keep_all_their_parts(head: str, family: str, given: str) -> None:
    _, said = work(head)
    assert [(name.family, name.given) for name in said.authors] == [(family, given)]


def test_a_letter_printed_in_a_book_cited_short_is_in_that_book() -> None:
    notes = (
        "Text.[^1][^2]\n\n[^1]: О. В. Хлевнюк, ред., Сталин и Каганович (Москва: РОССПЭН, 2001), 273.\n\n"
        "[^2]: Лист Сталіна до Кагановича, 11 серпня 1932 р., у: Хлевнюк, Сталин и Каганович, 274.\n"
    )
    (again,) = parse_text(notes, format="markdown").notes[1].citations
    assert again.document is not None and again.document.date == "1932-08-11"
    assert again.work is not None and (again.work.place, locator(again)) == ("Москва", "274")


@pytest.mark.parametrize("dash", ["-", "–", "—"])
def test_leaves_are_told_by_any_dash(dash: str) -> None:
    first, second = cited(f"РГАСПИ, ф. 17, оп. 3, д. 1301, лл. 12{dash}13; д. 1302, лл. 65{dash}66.")
    assert (locator(first), locator(second)) == ("12-13", "65-66")
    assert second.holding is not None
    assert dict(second.holding.shelfmark) == {"fond": "17", "opis": "3", "delo": "1302"}


@pytest.mark.parametrize(
    ("first", "again", "issue", "day", "at"),
    [
        (
            "Рада. — 1910. — № 5. — 24 травня. — С. 2",
            "Там само. — № 12. — 9 червня. — С. 4",
            "12",
            "1910-06-09",
            "4",
        ),
        (
            "Звязда. 1927. № 12. 5 студзеня. С. 3",
            "Тамсама. 1928. № 3. 4 лютага. С. 2",
            "3",
            "1928-02-04",
            "2",
        ),
        ("Правда. 1937. 12 мая. С. 3", "Там же. 15 мая. С. 1", "", "1937-05-15", "1"),
        ("Политика, бр. 12, 12. март 1938, 3", "Исто, бр. 18, 18. март 1938, 5", "18", "1938-03-18", "5"),
    ],
)
def test_ibid_of_a_newspaper_takes_another_day(first: str, again: str, issue: str, day: str, at: str) -> None:
    citation = cited(f"{first}; {again}.")[1]
    assert citation.work is not None and citation.kind == "newspaper"
    assert (citation.work.issue, citation.work.issued, locator(citation)) == (issue, day, at)


def test_ibid_of_an_edition_takes_another_document_of_a_day() -> None:
    citation = cited("DBFP, Third Series, vol. II, no. 188; Ibid., no. 190, 5 May 1938, p. 3.")[1]
    assert citation.document is not None and citation.document.date == "1938-05-05"
    assert citation.kind == "edition" and locator(citation) == "190"


def test_ibid_of_a_file_takes_another_document_of_a_day() -> None:
    citation = cited("РГАСПИ. Ф. 17. Оп. 3. Д. 15. Л. 2; Там же. 15 мая 1937 г. Л. 7.")[1]
    assert citation.document is not None and citation.document.date == "1937-05-15"
    assert citation.kind == "archival" and locator(citation) == "7"


@pytest.mark.parametrize("mark", ["334–18–55", "334-18-55"])
def test_ibid_takes_a_shelfmark_by_position_with_any_dash(mark: str) -> None:
    (holding,) = (c.holding for c in cited(f"Архив Југославије, 334–18–54; Исто, {mark}.")[1:])
    assert holding is not None
    assert [value for _, value in holding.shelfmark] == ["334", "18", "55"]


@pytest.mark.parametrize(
    ("note", "title", "town"),
    [
        ("Иванов И. И. Мысль 1939–1945 гг. Киров, 1998. С. 7.", "Мысль 1939–1945 гг.", "Киров"),
        ("Burns J. Roosevelt: The Soldier. Boston, 1970. P. 8.", "Roosevelt: The Soldier", "Boston"),
        ("Петров П. П. Церковь (начало XX в.). Тверь, 2001. С. 3.", "Церковь (начало XX в.)", "Тверь"),
    ],
)
def test_titles_keep_their_times_and_persons(note: str, title: str, town: str) -> None:
    _, said = work(note)
    assert len(said.authors) == 1
    assert (said.title, said.place) == (title, town)


def test_a_paper_in_a_book_with_an_editor_is_a_chapter() -> None:
    kind, said = work("Ihor Iliushyn, “Kwestia w planach rządu,” in Antypolska akcja, ed. Motyka, 118–20.")
    assert (kind, said.container) == ("chapter", "Antypolska akcja")


@pytest.mark.parametrize(
    ("note", "numbers"),
    [
        ("Русская мысль. 1907. Июнь. Отд. II. С. 12.", ("", "", "1907-06", "12")),
        ("Отечественные записки. 1867. Т. 171. Март. Кн. 2. Отд. II. С. 45.", ("171", "2", "1867-03", "45")),
        ("Вестник Европы. 1912. № 2. Февраль. С. 30.", ("", "2", "1912-02", "30")),
        ("Вятские епархиальные ведомости. 1911. № 8. Ч. неоф. С. 89.", ("", "8", "1911", "89")),
        ("Московские ведомости. 1765. № 14. [С. 2].", ("", "14", "1765", "2")),
    ],
)
def test_parts_and_months_between_the_numbers_of_a_journal(note: str, numbers: tuple[str, ...]) -> None:
    (citation,) = cited(note)
    assert citation.kind == "article" and citation.work is not None
    found = citation.work
    assert (found.volume, found.issue, found.issued, locator(citation)) == numbers
