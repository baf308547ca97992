"""Who wrote what is cited in Cyrillic notes: names set wide, doubled, in full, in initials, or none."""

from __future__ import annotations

import pytest

from benes_refs.pipeline import parse_text
from noting import cited, locator, only, told, work


@pytest.mark.parametrize(
    ("note", "authors", "title"),
    [
        ("Ж д а н о в П. К. Записки сапера. Тула, 1961. С. 14.", "Жданов, П. К.", "Записки сапера"),
        ("В. И. К о р ф. Очерки уезда. М., 1930. С. 8.", "Корф, В. И.", "Очерки уезда"),
        (
            "М а м и н - С и б и р я к Д. Н. Уральские были. М., 1951. С. 5.",
            "Мамин-Сибиряк, Д. Н.",
            "Уральские были",
        ),
        ("Г а в р и л ю к О. Село на Поділлі. К., 1929. С. 31.", "Гаврилюк, О.", "Село на Поділлі"),
        ("K u n z e H. Zwei Reisen. Berlin, 1911. S. 4.", "Kunze, H.", "Zwei Reisen"),
    ],
)
def test_a_name_in_spaced_letters_is_one_word(note: str, authors: str, title: str) -> None:
    said = only(note)
    assert (said["authors"], said["title"]) == (authors, title)


def test_small_words_of_one_letter_are_no_name() -> None:
    assert only("Лампы А и В в селе. М., 1931. С. 8.")["title"] == "Лампы А и В в селе"


def test_there_may_be_set_wide_too() -> None:
    notes = (
        "Text.[^1][^2]\n\n[^1]: Жданов П. К. Записки сапера. Тула, 1961. С. 14.\n"
        "[^2]: Т а м  ж е, стр. 20—21.\n"
    )
    (again,) = parse_text(notes, format="markdown").notes[1].citations
    assert again.repeat == "ibid" and again.work is not None and again.work.title == "Записки сапера"


@pytest.mark.parametrize(
    ("note", "authors"),
    [
        ("Бурлак–Волжский А. Н. Плоты. Самара, 1955. С. 7.", "Бурлак–Волжский, А. Н."),
        ("И. П. Бурлак–Волжский. Плоты. Самара, 1955. С. 7.", "Бурлак–Волжский, И. П."),
        ("Ллойд Джордж Д. Речи. М., 1938. С. 7.", "Ллойд Джордж, Д."),
        ("Фон Ланг Ф. Осада. М., 1938. С. 7.", "Фон Ланг, Ф."),
        ("Дорохов Лев. Степные письма. Рига, 1931. С. 7.", "Дорохов, Лев"),
        ("Дорохов Лев, Сытин Игорь. Степные письма. Рига, 1931. С. 7.", "Дорохов, Лев; Сытин, Игорь"),
        ("Велева, Елена, Пенев, Димитър. Пазарът. София, 1999, с. 7.", "Велева, Елена; Пенев, Димитър"),
        ("Сытин, Игорь Львович. Базары. М., 1999. С. 7.", "Сытин, Игорь Львович"),
        ("Р. Т. [Сытин И. Л.]. Базары. М., 1909. С. 7.", "Сытин, И. Л."),
        ("Р. Т. «Базары», Киев, 1909, стр. 7.", "Р. Т."),
    ],
)
def test_names_of_two_parts_in_full_and_in_letters(note: str, authors: str) -> None:
    assert only(note)["authors"] == authors


def test_whom_a_title_is_about_did_not_write_it() -> None:
    said = only("Громов С.Л. А.В. Крутов и дело мельников. Казань, 2003. С. 12–19.")
    assert (said["authors"], said["title"]) == ("Громов, С.Л.", "А.В. Крутов и дело мельников")
    listed = only(
        "На совете губернии. По записям Л. Крутова, П. Громова, И. Сытина (1911—1913). М., 2004. С. 3."
    )
    assert "authors" not in listed and listed["title"].startswith("На совете губернии")


@pytest.mark.parametrize(
    ("note", "title"),
    [
        ("Старый Арбат. Путеводитель. М., 1988. С. 4.", "Старый Арбат. Путеводитель"),
        ("Прошлое: Ист. альм. Вып. 4. М., 1993. С. 10.", "Прошлое: Ист. альм"),
        ("Губерния при Столыпине. Бумаги К.П. Громова (письма) / Отв. ред. И. Л. Сытин. М., 1999. С. 8.",
         "Губерния при Столыпине. Бумаги К.П. Громова (письма)"),
        ("Чудный остров. Авт.-сост. И. Л. Сытин. М., 1999. С. 8.", "Чудный остров"),
    ],
)  # fmt: skip
def test_a_title_without_an_author(note: str, title: str) -> None:
    said = only(note)
    assert "authors" not in said and said["title"] == title


def test_further_editors_stand_behind_a_semicolon() -> None:
    (citation,) = cited("Губком. Письма. Под ред. акад. И. Л. Сытина; сост. К. П. Громов. М., 2003. С. 5.")
    assert citation.work is not None and citation.work.title == "Губком. Письма"
    assert citation.work.editors[0].family == "Сытина"


def test_to_whom_a_letter_is_and_whose() -> None:
    (to,) = cited("Письмо к К. П. Громову от 2 мая 1869 г. // РГИА. Ф. 5. Оп. 1. Д. 7. Л. 3.")
    assert to.document is not None and not to.document.sender and to.document.recipients == ("К. П. Громову",)
    (tsar,) = cited("Доклад П. Л. Громова Александру III, 5 января 1885 г. // РГИА. Ф. 5. Оп. 1. Д. 7. Л. 3.")
    assert tsar.document is not None and tsar.document.recipients == ("Александру III",)
    (general,) = cited("ЦВА, ф. 4, оп. 2, а.е. 5, л. 1 – писмо от ген. Велев до ген. Пенев, 2 май 1915 г.")
    assert general.document is not None and general.document.recipients == ("Пенев",)


def test_words_that_only_date_a_paper_are_not_of_its_title() -> None:
    (citation,) = cited("Телеграмма Громова. Не позднее 5 мая 1921 г. // РГАСПИ. Ф. 2. Оп. 1. Д. 5. Л. 7.")
    assert citation.document is not None and citation.document.date == "1921-05-05"
    assert citation.document.title == "Телеграмма Громова"


def test_a_western_author_with_the_initial_behind_and_a_subtitle() -> None:
    (citation,) = cited("Harding O. Galicia: A History. Toronto, 1988.")
    assert citation.work is not None and citation.work.title == "Galicia: A History"
    (citation,) = cited("Ivo J. Marton: Galicia at the Conference. London. 1963. 35.")
    assert citation.work is not None and citation.work.authors[0].family == "Marton"


def test_in_how_many_volumes_is_no_word_of_the_title() -> None:
    (citation,) = cited(
        "Вера в Молдавии: Собрание документов в 4-х т. / Отв. ред. В. Кан. М., 2009. Т. 1. С. 3."
    )
    assert citation.work is not None and citation.work.title == "Вера в Молдавии: Собрание документов"


@pytest.mark.parametrize(
    ("note", "authors"),
    [
        ("[Громов А. И.] Что такое земство? Лейпциг, 1863. С. 21.", ["Громов"]),
        ("[Громов А.И., Сытин П.П.]. Записки. СПб., 1863. С. 21.", ["Громов", "Сытин"]),
        ("N. N. [Громов А. И.] Записки о войне // Современник. 1863. № 3. С. 21.", ["Громов"]),
        ("[Б. а.] Письма из Перми // Отечественные записки. 1865. № 7. С. 45.", []),
    ],
)
def test_an_author_supplied_in_brackets(note: str, authors: list[str]) -> None:
    _, found = work(note)
    assert [name.family for name in found.authors] == authors
    assert authors == [] or "[" not in found.title


@pytest.mark.parametrize(
    "note",
    [
        "Громов И. Записки посла. 2-е изд. М., [б.г.]. С. 97.",
        "Громов И. Записки посла. 3-е изд., доп. М., б. г. С. 97.",
    ],
)
def test_an_undated_printing_is_of_a_place(note: str) -> None:
    (citation,) = cited(note)
    assert citation.work is not None and citation.work.place == "Москва"
    assert (citation.work.title, locator(citation)) == ("Записки посла", "97")


@pytest.mark.parametrize(
    ("note", "title", "container"),
    [
        ("Громов Н. Хозяйство Вятки // Дело. 1872. № 3. С. 12.", "Хозяйство Вятки", "Дело"),
        (
            "Дневник министра внутренних дел: В 2 т. М., 1962. Т. 2. С. 15.",
            "Дневник министра внутренних дел",
            "",
        ),
        ("Громенко Н. Шляхта Волині. Вид. 2-ге. – К.: Критика, 2009. – С. 11.", "Шляхта Волині", ""),
    ],
)
def test_words_that_are_labels_elsewhere(note: str, title: str, container: str) -> None:
    kind, found = work(note)
    assert kind != "archival" and (found.title, found.container) == (title, container)


@pytest.mark.parametrize(
    ("note", "authors", "title", "at"),
    [
        ("Петрей. С. 14.", "Петрей", "", "14"),
        ("Корнуэлл. Т. IV. С. 31.", "Корнуэлл", "", "31"),
        ("Cornwell. Vol. 4. P. 31.", "Cornwell", "", "31"),
        ("Кольбер и Масса. С. 7–9.", "Кольбер; Масса", "", "7-9"),
        ("Липин. 1976. С. 11–15.", "Липин", "", "11-15"),
        ("Зутис. Остзейский вопрос. С. 33.", "Зутис", "Остзейский вопрос", "33"),
        ("Тидеман. Новый завод. 1912. С. 8.", "Тидеман", "Новый завод", "8"),
        ("Јиричек. Историја вароши. Књ. 2. С. 12.", "Јиричек", "Историја вароши", "12"),
        ("Perrin. Souvenirs de guerre. Paris, 1931, t. 1, p. 18.", "Perrin", "Souvenirs de guerre", "18"),
        ("Дипломатия. С. 5.", "", "Дипломатия", "5"),
        ("Былое. С. 5.", "", "Былое", "5"),
        ("Moniteur. T. VII. P. 12.", "", "Moniteur", "12"),
    ],
)
def test_a_family_name_alone_before_its_page(note: str, authors: str, title: str, at: str) -> None:
    """Nouns and papers are titles."""
    said = only(note)
    assert (said.get("authors", ""), said.get("title", ""), said["at"]) == (authors, title, at)


def test_a_title_of_two_parts_cited_before_is_no_author_and_title() -> None:
    _, again, shortest = cited(
        "Кронштадт. Хроника одного года. М., 1997. С. 5.", "Кронштадт. Хроника. С. 7.", "Кронштадт. С. 9."
    )
    for citation in (again, shortest):
        assert citation.via == "short" and citation.work is not None
        assert citation.work.title == "Кронштадт. Хроника одного года" and not citation.work.authors


@pytest.mark.parametrize(
    ("note", "authors"),
    [
        ("Громов ГВ. Соляной путь // Летопись края. Пермь, 1911. Кн. 2.", "Громов, ГВ"),
        ("Петров РМ, Громов АА. Крейсер. СПб., 1999. С. 5.", "Петров, РМ; Громов, АА"),
        ("История РФ. М., 1999. С. 5.", ""),
        ("Лоран д’Анвиль Э. Две империи. М., 2007. С. 12.", "Лоран д’Анвиль, Э."),
        ("Laurent d'Anville H. Two Empires. N. Y.: Norton, 1992. P. 4.", "Laurent d'Anville, H."),
        ("Проф. д-р Иван Пенев. Два града. С., 1995, с. 44.", "Пенев, Иван"),
        ("Доц. Петър Пенев. Два града. С., 1995, с. 44.", "Пенев, Петър"),
        ("Виталий Громов, свщ. Митрополия // Энциклопедия. Т. 4. М., 2002. С. 24.", "Громов, Виталий"),
    ],
)
def test_names_without_points_with_particles_and_ranks(note: str, authors: str) -> None:
    assert only(note).get("authors", "") == authors


@pytest.mark.parametrize("signal", ["", "См. "])
def test_an_author_and_a_title_in_quotation_marks_and_nothing_more(signal: str) -> None:
    said = only(f"{signal}Р. Громов «Последний рубеж».")
    assert (said["authors"], said["title"]) == ("Громов, Р.", "Последний рубеж")


@pytest.mark.parametrize(
    ("parties", "sender", "recipient"),
    [
        ("Громова Чкалидзе", "Громова", "Чкалидзе"),
        ("Горева Короленко", "Горева", "Короленко"),
        ("Чкалидзе Громову", "Чкалидзе", "Громову"),
        ("Валентина Короленко", "Валентина Короленко", ""),
        ("Марии Громовой", "Марии Громовой", ""),
    ],
)
def test_names_without_cases_beside_others(parties: str, sender: str, recipient: str) -> None:
    (citation,) = cited(f"Телеграмма {parties}, 5 января 1930 г. РГАЛИ. Ф. 1. Оп. 1. Д. 5. Л. 3.")
    paper = citation.document
    assert paper is not None
    assert ("; ".join(paper.sender), "; ".join(paper.recipients)) == (sender, recipient)


@pytest.mark.parametrize(
    ("head", "authors"),
    [
        ("Паисий, архиеп. Заволжский", "Паисий"),
        ("Паисий, епископ Заволжский и Приречный", "Паисий"),
        ("Паїсій, митр. Заволзький", "Паїсій"),
        ("Паисий, архиеп", "Паисий"),
        ("Мария, монахиня", "Мария"),
        ("Еп. Паисий (Громов)", "Громов, Паисий"),
        ("Патриарх Сергий", "Сергий, Патриарх"),
    ],
)
def test_clergy_is_known_by_a_rank_and_a_see(head: str, authors: str) -> None:
    (citation,) = cited(f"{head}. Слово к пастве. СПб., 1884. С. 5.")
    assert told(citation).get("authors", "") == authors
    assert not citation.unread


@pytest.mark.parametrize(
    ("head", "authors"),
    [
        ("Van Gromow C.", "Van Gromow, C."),
        ("Von Gromow M., De Sytin R.", "Von Gromow, M.; De Sytin, R."),
        ("Le Gromow J.P.", "Le Gromow, J.P."),
        ("Gromow O. A People’s", "Gromow, O."),
        ("Gromow O. Russia’s", "Gromow, O."),
    ],
)
def test_western_names_in_the_russian_order(head: str, authors: str) -> None:
    assert only(f"{head} Soldiers in the Salt Mines. London, 1997. P. 3.")["authors"] == authors


@pytest.mark.parametrize(
    ("head", "authors"),
    [
        ("Лунин А.К Мосты", "Лунин, А.К"),
        ("Лунин А.К, Сытин Б.В. Мосты", "Лунин, А.К; Сытин, Б.В."),
        ("Шевчук О.І Мости", "Шевчук, О.І"),
        ("Христов П.Х Мостове", "Христов, П.Х"),
        ("А.К Лунин. Мосты", "Лунин, А.К"),
        ("Лунин А. К. И снова мосты", "Лунин, А. К."),
    ],
)
def test_the_last_of_close_initials_may_lack_its_point(head: str, authors: str) -> None:
    said = only(f"{head} и дороги. М., 1961. С. 14.")
    assert (said["authors"], said["place"], said["at"]) == (authors, "Москва", "14")
    assert said["title"].split()[-1] == "дороги"


@pytest.mark.parametrize(
    "title",
    [
        "Описание Сибири, составленное П. Громовым", "Путешествие Рубрука, описанное им самим",
        "Опис Поділля, складений П. Громовим", "Тургенев. Материалы и исследования",
        "Шевченко. Дослідження і матеріали", "Тургенев. Иссл. и мат",
    ],
)  # fmt: skip
def test_a_title_that_begins_like_a_name(title: str) -> None:
    said = only(f"{title}. Т. 2. СПб., 1878. С. 14.")
    assert (said["title"], said.get("authors", "")) == (title, "")


def test_a_verb_of_a_title_is_no_remark_that_leads_to_what_holds_it() -> None:
    title = "Записка о том, что слышал посол, когда он был при Дворе Шведском"
    said = only(f"{title}// Чтения в Императорском обществе истории. М., 1846. С. 13.")
    assert (said["title"], said["container"]) == (title, "Чтения в Императорском обществе истории")
