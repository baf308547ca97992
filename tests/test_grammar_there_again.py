"""What `Там же` goes on with: days and numbers of papers, leaves with another paper, parts with a word."""

from __future__ import annotations

import pytest

from noting import cited, locator, only, told

PAPER = "Правда. 1935. 28 января."
JOURNAL = "Вестник Европы. 1873. № 2. С. 610."
FILE = "РГВА. Ф. 33987. Оп. 3. Д. 760. Л. 116. Доклад М. И. Лужина от 5 мая 1931 г."


@pytest.mark.parametrize(
    ("first", "again", "issue", "issued"),
    [
        (PAPER, "Там же. 29 января.", "", "1935-01-29"),
        (PAPER, "Там же, 30 января.", "", "1935-01-30"),
        (PAPER, "Там же, 31 января, с. 2.", "", "1935-01-31"),
        (PAPER, "Там же. 1936. 3 марта.", "", "1936-03-03"),
        (PAPER, "Там же. № 45.", "45", "1935"),
        (JOURNAL, "Там же. № 3.", "3", "1873"),
        (JOURNAL, "Там же. № 3. С. 12.", "3", "1873"),
        ("Тризуб. – 1926. – Ч. 12. – С. 3.", "Там само. – Ч. 14. – С. 5.", "14", "1926"),
        ("„Czas”, 12 V 1935.", "Tamże, z 13 V 1935.", "", "1935-05-13"),
        (PAPER, "Там само. – 9 лютого.", "", "1935-02-09"),
        ("The Times, 3 May 1935, 4.", "Ibid., May 5, 1935, 3.", "", "1935-05-05"),
        ("Le Temps, 3 mai 1935.", "Ibid., 5 mai, p. 2.", "", "1935-05-05"),
        ("The Times, 3 May 1935.", "Ibid. (5 May 1935), p. 2.", "", "1935-05-05"),
        ("Vossische Zeitung, 3.5.1935.", "Ebd., Nr. 106 vom 5.5.1935, S. 2.", "106", "1935-05-05"),
        ("Vossische Zeitung, 3.5.1935.", "Ebd., 5.5.1935 (Abendausgabe).", "", "1935-05-05"),
        ("„Czas”, 12 V 1935, nr 130.", "Tamże, 13 V 1935, nr 131, s. 2.", "131", "1935-05-13"),
    ],
)
def test_another_issue(first: str, again: str, issue: str, issued: str) -> None:
    *_, there = map(told, cited(first, again))
    assert (there.get("issue", ""), there["issued"]) == (issue, issued)


def test_a_leaf_with_another_paper() -> None:
    first, there = cited(FILE, "Там же. Л. 118. Письмо И. К. Громова К. Е. Сытину от 7 мая 1931 г.")
    assert first.document and there.document
    assert there.document.date == "1931-05-07"
    assert (there.holding, locator(there)) == (first.holding, "118")


def test_a_word_for_a_part_stands_before_the_page() -> None:
    *_, there = cited("Лужин М. И. Суды. М., 1991. С. 7.", "Там же. Приложение. С. 15.")
    assert locator(there) == "15"


@pytest.mark.parametrize("again", ["Idem, ibidem, p. 9.", "Id., ibid., p. 9.", "Idem, op. cit., p. 9."])
def test_the_same_author_again_is_no_paper(again: str) -> None:
    first, there = cited("César Ramos, O porto velho, Lisboa, O Jornal, 1988, p. 7.", again)
    assert first.work and there.work
    assert (there.document, there.work.title, locator(there)) == (None, first.work.title, "9")


def test_a_number_in_a_book_is_a_documents() -> None:
    _, there = cited("Акты суда. М., 1991. № 7. С. 12.", "Там же. № 15.")
    assert locator(there) == "15"


def test_a_month_alone_is_no_day() -> None:
    assert only("Лужин М. И. Суды. Май 1917 г. М., 1991. С. 7.")["title"] == "Суды. Май 1917 г."


@pytest.mark.parametrize(
    "note",
    [
        "Громов Л. Г. Самодержавие. М., 1984. С. 136; там же указана литература вопроса.",
        "Громов Л. Г. Самодержавие. М., 1984. С. 136. Там же приведены и другие данные.",
        "Громов Л. Г. Самодержавие. М., 1984. С. 136 (там же литература).",
    ],
)
def test_words_that_tell_what_stands_there_cite_nothing(note: str) -> None:
    assert len(cited(note)) == 1


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ("ДВП. Т. XIV. М., 1968. С. 3.", "ДВП. Т. XIV. С. 215. Лужин — Сытину, 4 апреля 1931 г."),
        ("Голод. К., 1990. С. 301.", "Там само, с. 312. Лист Лужина до Ситіна, 4 квітня 1931 р."),
    ],
)
def test_a_letter_told_behind_its_page(first: str, again: str) -> None:
    _, there = cited(first, again)
    assert there.document and there.work
    assert (there.document.date, bool(there.document.recipients)) == ("1931-04-04", True)


def test_a_papka_of_the_same_inventory() -> None:
    *_, there = cited("AVPRF, f. 069, op. 20, p. 60, d. 4, l. 12.", "Ibid., p. 61, d. 9, l. 77ob.")
    assert there.holding
    assert there.holding.shelfmark == (("fond", "069"), ("opis", "20"), ("papka", "61"), ("delo", "9"))
    assert locator(there) == "77ob"


def test_another_volume_with_its_imprint_and_document() -> None:
    *_, there = cited("DVP, vol. XIX (Moscow, 1974), doc. 245.", "Ibid., XX (Moscow, 1976), doc. 12.")
    assert there.work
    assert (there.work.volume, there.work.issued, locator(there)) == ("20", "1976", "12")


def test_another_day_of_a_diary() -> None:
    *_, there = cited("Luzhin diary, 14 July 1936, BL Add. MS 56379, fo. 22.", "Ibid., 18 July.")
    assert there.document
    assert (there.document.type, there.document.date) == ("diary", "1936-07-18")


DIARY = "H. Luzhin, Diaries, 1930–1939 (London: Collins, 1966)"


@pytest.mark.parametrize(
    ("first", "again", "at"),
    [
        (f"{DIARY}, p. 3.", "Luzhin, Diaries, p. 5, entry for 9 June 1935.", "5"),
        (f"{DIARY}, p. 3.", f"{DIARY}, entry for 9 June 1935, p. 5.", "5"),
        (f"{DIARY}, p. 3 (entry for 8 June 1935).", "Ibid., entry for 9 June 1935, p. 5.", "5"),
        ("Лужин И. М. Дневник. М., 2006. С. 3.", "Лужин И. М. Дневник. С. 5. Запись от 9 июня 1935 г.", "5"),
        (
            "Лужин И. М. Дневник. М., 2006. С. 3. Запись от 8 июня 1935 г.",
            "Там же. Запись от 9 июня 1935 г. С. 5.",
            "5",
        ),
        ("Jan Luža, Deník, Praha 1999, s. 4, zápis z 3. 5. 1935.", "Tamtéž, zápis z 9. 6. 1935, s. 5.", "5"),
        (
            "Luzhin's diary, 1 June 1935, AVPRF, f. 1, op. 2, d. 3, l. 4.",
            "Ibid., entry for 9 June 1935, l. 5.",
            "5",
        ),
    ],
)
def test_the_entry_of_a_day(first: str, again: str, at: str) -> None:
    *_, there = cited(first, again)
    assert there.document
    assert (there.document.type, there.document.date, locator(there)) == ("diary", "1935-06-09", at)


def test_a_point_of_a_protocol_is_no_papka() -> None:
    first, again = cited(
        "РГАСПИ. Ф. 17. Оп. 162. Д. 18. Л. 23. Протокол № 27 от 22 июня 1935 г., п. 138.",
        "Там же. Л. 30. Протокол № 28, п. 4.",
    )
    assert first.holding == again.holding
    assert first.document and again.document
    assert (first.document.date, again.document.date, locator(again)) == ("1935-06-22", "", "30")


ARTICLE = "Лужин А. Записки // Знамя. 1989. № 7. С. 44."


@pytest.mark.parametrize(
    ("again", "author", "title", "issue"),
    [
        ("Лужин А. Указ. соч. // Знамя. № 8. С. 5.", "Лужин", "Записки", "8"),
        ("Сытин Б. Суды // Там же. № 9. С. 5.", "Сытин", "Суды", "9"),
        (f"{ARTICLE[:-1]}; он же. Суды // Там же. 1990. № 1. С. 5.", "Лужин", "Суды", "1"),
    ],
)
def test_another_part_or_paper_of_the_journal(again: str, author: str, title: str, issue: str) -> None:
    *_, there = cited(ARTICLE, again)
    assert there.work
    assert (there.work.authors[0].family, there.work.title, there.work.issue) == (author, title, issue)
    assert (there.work.container, locator(there), there.unread) == ("Знамя", "5", ())


def test_a_document_of_another_volume_behind_a_colon() -> None:
    *_, there = cited(
        "Ann Lind, ed., Papers from Riga, vol. 1 (New York, 1971), doc. 4.", "Ibid., 2: docs. 3–5."
    )
    assert there.work
    assert (there.work.volume, locator(there)) == ("2", "3-5")


def test_the_same_authors_other_work() -> None:
    *_, there = cited(
        "Ann Lind, Riga (London, 1971), 4, and the same author's “Papers,” Slavic Review 61 (2002): 5."
    )
    assert there.work
    assert (there.work.authors[0].family, there.work.title) == ("Lind", "Papers")


@pytest.mark.parametrize("who", ["týž – E. Malý", "ders./Karl Malý", "ders. und Karl Malý", "ders. u. a."])
def test_who_wrote_a_book_with_the_same_author_is_none_of_its_title(who: str) -> None:
    _, there = cited(f"Jan Hora, Přístavy, Praha 1990, s. 7; {who}, Dějiny smluv, Praha 1995, s. 9.")
    assert told(there)["title"] == "Dějiny smluv"


@pytest.mark.parametrize(
    "again",
    ["Aloisi, Journal, cit., 21 febbraio 1934, p. 181.", "Aloisi, op. cit., 21 febbraio 1934, p. 181."],
)
def test_a_day_of_a_diary_cited_before(again: str) -> None:
    _, there = cited("P. Aloisi, Journal, Paris, Plon, 1957, p. 180.", again)
    assert there.document is not None
    assert (there.document.date, locator(there)) == ("1934-02-21", "181")


@pytest.mark.parametrize("same", ["del mismo autor", "du même auteur", "dello stesso autore"])
def test_words_for_the_same_author(same: str) -> None:
    _, there = cited(
        f"A. Viñas, Franco, Madrid, 2001, p. 3; {same}, Los puertos, Barcelona, Crítica, 2008, p. 9."
    )
    assert (told(there)["authors"], told(there)["title"]) == ("Viñas, A.", "Los puertos")


DAYS_OF_DIARIES = (
    "HML Diary, 4 May 1944.",
    "Luzhin diary, entry for May 4, 1944.",
    "Diary of Lord Luzhin, 4 May 1944.",
    "Diaries of Ida Hale, 4 May 1944, 27.",
    "Entry for 4 May 1944, Luzhin Diary.",
    "“not a word”: Luzhin Diary, 4 May 1944.",
    "On the rations: Luzhin diary, 4 May 1944.",
)


@pytest.mark.parametrize("note", DAYS_OF_DIARIES)
def test_a_day_of_a_diary_that_is_not_said_to_be_kept_anywhere(note: str) -> None:
    (citation,) = cited(note)
    assert citation.document is not None
    assert (citation.kind, citation.document.type) == ("memoir", "diary")
    assert citation.document.date == "1944-05-04"
    assert "iar" in citation.document.title
    assert not citation.unread


LEADS = ("Diary entry for 4 May 1944,", "Journal entry, May 4, 1944,", "Entry of 4 May 1944,")


@pytest.mark.parametrize("lead", LEADS)
def test_the_day_of_an_entry_before_the_book_that_prints_it(lead: str) -> None:
    (citation,) = cited(f"{lead} Luzhin, Years of Frost, 172.")
    assert citation.document is not None
    assert citation.document.date == "1944-05-04"
    assert (told(citation)["authors"], told(citation)["title"]) == ("Luzhin", "Years of Frost")
    assert locator(citation) == "172"


@pytest.mark.parametrize(("again", "at"), [("Id.", "211"), ("Id. 213.", "213"), ("Id., 214.", "214")])
def test_the_same_in_one_word(again: str, at: str) -> None:
    _, citation = cited("Громов П. Торф. М., 1934. С. 211.", again)
    assert (citation.via, locator(citation)) == ("ibid", at)


@pytest.mark.parametrize(
    ("again", "sender", "fond", "delo"),
    [
        ("Сытин Б. В. Дневник // Там же. Л. 5.", "Сытин Б. В.", "5", "5"),
        ("Сытин Б. В. Дневник // Там же. Д. 6. Л. 5.", "Сытин Б. В.", "5", "6"),
        ("Б. В. Сытин. Дневник // Там же. Ф. 6. Оп. 1. Д. 6. Л. 5.", "Б. В. Сытин", "6", "6"),
    ],
)
def test_another_diary_in_the_archive(again: str, sender: str, fond: str, delo: str) -> None:
    *_, there = cited("РГАЛИ. Ф. 5. Оп. 1. Д. 5. Л. 3.", again)
    assert there.document and there.holding
    levels = dict(there.holding.shelfmark)
    assert (there.document.sender, levels["fond"], levels["delo"]) == ((sender,), fond, delo)
    assert (there.document.title, locator(there), there.unread) == ("Дневник", "5", ())


@pytest.mark.parametrize(
    "again",
    [
        "Громов, ib., гл. 9.",
        "Громов, там же, гл. 9.",
        "Громов. Там же. Гл. 9.",
        "См.: Громов П. Г. Там же. Гл. 9.",
        "Громов, там само, гл. 9.",
    ],
)
def test_a_name_before_ibid_says_whose_work_is_meant(again: str) -> None:
    first = "Громов П. Г. Материалы для истории Тифлиса. СПб., 1869. С. 5."
    citation = cited(first, "Лунин А. А. Грамоты. СПб., 1891. С. 44.", again)[-1]
    assert (citation.via, told(citation)["title"]) == ("ibid", "Материалы для истории Тифлиса")


def test_a_name_before_a_leaf_says_who_wrote_the_paper() -> None:
    _, citation = cited("РГАСПИ. Ф. 17. Оп. 3. Д. 5. Л. 6.", "Громов. Там же. Л. 7.")
    assert citation.document is not None
    assert (citation.document.sender, locator(citation)) == (("Громов",), "7")


@pytest.mark.parametrize("again", ["Лунин op. c. с. 186.", "Лунин, op. c., с. 186.", "Лунин, o. c., с. 186."])
def test_short_letters_for_the_work_cited(again: str) -> None:
    (citation,) = cited(again)
    assert (told(citation)["authors"], locator(citation)) == ("Лунин", "186")
