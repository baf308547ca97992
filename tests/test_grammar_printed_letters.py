"""Letters and the editions and books that print them: hours, numbers, senders, and who is “same”."""

from __future__ import annotations

import pytest

from benes_refs.model import Citation, Document
from benes_refs.pipeline import parse_text
from noting import cited, locator, told


def letter(citation: Citation) -> tuple[str, str, str]:
    """Who wrote, to whom, and when."""
    document = citation.document or Document()
    return "; ".join(document.sender), "; ".join(document.recipients), document.date


def only(note: str) -> Citation:
    (citation,) = cited(note)
    return citation


@pytest.mark.parametrize(
    "hour",
    [
        ", 4 p.m.",
        ", 4.30 pm",
        ", 11:05 PM",
        " (4.30 p.m.)",
        " (D. 4.30 p.m., R. 9 p.m.)",
        ", at 9 a. m.",
        ", 18:30",
        ", 10:00–12:35",
        ", 3–4 p.m.",
        ", 10:00–11:55 a.m.",
        ", 1800 hours",
        ", 2:48 A.M.",
    ],
)
def test_the_hour_behind_a_day_parts_nothing(hour: str) -> None:
    citation = only(f"Rumbold to Curzon, 4 May 1922{hour}, DBFP, XVII, no. 618.")
    assert letter(citation) == ("Rumbold", "Curzon", "1922-05-04")
    assert told(citation) == {
        "kind": "edition", "title": "DBFP", "edition": "DBFP", "volume": "17", "at": "618"
    }  # fmt: skip


@pytest.mark.parametrize(
    ("note", "edition", "volume", "at"),
    [
        ("Grey to Rodd, 2 May 1912, no. 41 in BD, vol. 9.", "BD", "9", "41"),
        ("Grey to Rodd, 2 May 1912, no. 41, in B.D. IX, 33.", "BD", "9", "33"),
        ("2 May 1912, Grey to Rodd 105 conf., BD vol. ix (i), no. 41, p. 33.", "BD", "9", "33"),
        ("Grey to Rodd tel. 88, 2 May 1912, British Documents, IX, no. 41.", "BD", "9", "41"),
        ("Flotow an Kiderlen, 2. Mai 1912, Nr. 7 in: KDD, Bd. 3.", "", "3", "7"),
        ("Flotow to Kiderlen, 2 May 1912, KDD III, no. 7.", "", "3", "7"),
    ],
)
def test_an_edition_is_told_by_letters_and_numbers(note: str, edition: str, volume: str, at: str) -> None:
    citation = only(note)
    assert citation.work is not None
    assert (citation.kind, citation.work.edition, citation.work.volume, locator(citation)) == (
        "edition", edition, volume, at
    )  # fmt: skip
    assert letter(citation)[2] == "1912-05-02"


@pytest.mark.parametrize(
    ("note", "sender"),
    [
        ("DDF, 2, IV, no. 77, Noël, 9 January 1937.", "Noël"),
        ("DDF, 2, IV, no. 77, François-Poncet, 9 January 1937.", "François-Poncet"),
    ],
)
def test_a_name_behind_a_number_wrote_the_document(note: str, sender: str) -> None:
    assert letter(only(note)) == (sender, "", "1937-01-09")


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Izvolsky to Neratov, 5 May 1911, cited in Stieve, 43.", {"authors": "Stieve", "at": "43"}),
        ("Izvolsky to Neratov, 5 May 1911, Stieve (ed.), Schriftwechsel, p. 43.",
         {"editors": "Stieve", "title": "Schriftwechsel", "at": "43"}),
        ("Izvolsky to Neratov, 5 May 1911, Stieve, Isvolsky and the War, p. 43.",
         {"authors": "Stieve", "title": "Isvolsky and the War", "at": "43"}),
        ("Izvolsky to Neratov, 5 May 1911, doc. 8 in Stieve, Schriftwechsel, p. 43.",
         {"authors": "Stieve", "title": "Schriftwechsel", "at": "43"}),
    ],
)  # fmt: skip
def test_a_book_that_prints_a_letter_is_cited_with_it(note: str, said: dict[str, str]) -> None:
    citation = only(note)
    assert letter(citation) == ("Izvolsky", "Neratov", "1911-05-05")
    assert told(citation) == {"kind": "book", **said}


@pytest.mark.parametrize("inside", ["[w:] E. Nowak", "w: A. Nowak", "[w:] A. Nowak"])
@pytest.mark.parametrize("who", ["E. Lipskiego do J. Becka", "J. Lipskiego do A. Becka"])
def test_initials_are_no_number_of_a_leaf(who: str, inside: str) -> None:
    citation = only(f"List {who} z 23 IX 1938 r., {inside}, Port w burzy, Londyn 1974, s. 20.")
    assert " do ".join(letter(citation)[:2]) == who
    assert told(citation)["authors"] == f"Nowak, {inside[-8:-6]}"


def test_persons_papers_are_no_book() -> None:
    assert only("Izvolsky to Neratov, 5 May 1911, Stieve Papers, p. 3.").work is None


def test_same_to_same_is_who_wrote_before() -> None:
    first, again = "Goschen to Grey, 4 May 1909, FO 371/673.", "Same to same, 6 May 1909, FO 371/674."
    notes = f"Text.[^1][^2]\n\n[^1]: {first}\n[^2]: {again}\n"
    second = parse_text(notes, format="markdown").notes[1].citations[0]
    assert letter(second) == ("Goschen", "Grey", "1909-05-06")


@pytest.mark.parametrize(
    ("words", "sender", "recipient"),
    [
        ("Curzon’s telegram to Hohler", "Curzon", "Hohler"),
        ("Minutes by Crowe, Lampson and Curzon", "Crowe; Lampson; Curzon", ""),
        ("Memorandum by the Secretary of State for War", "Secretary of State for War", ""),
        ("War Cabinet minutes", "", ""),
        ("minute of Edward Crowe", "Edward Crowe", ""),
    ],
)
def test_who_signed_a_paper_and_to_whom(words: str, sender: str, recipient: str) -> None:
    assert letter(only(f"{words}, 4 May 1922, FO 371/7567.")) == (sender, recipient, "1922-05-04")


@pytest.mark.parametrize(
    "note",
    [
        "‘Notes on Silesia’, Lampson, 4 May 1922, FO 371/7567.",
        "FO 371/7567, Lampson, ‘Notes on Silesia’, 4 May 1922.",
        "FO 371/7567, Miles Lampson, ‘Notes on Silesia’, 4 May 1922.",
    ],
)
def test_a_quoted_paper_is_signed_before_or_behind(note: str) -> None:
    document = only(note).document
    assert document is not None
    assert (document.title, document.sender[0].split()[-1]) == ("Notes on Silesia", "Lampson")


@pytest.mark.parametrize(
    "day", ["May 8/May 21, 1903", "8 May (21 May) 1903", "May 8 (May 21), 1903", "8 May/21 May 1903"]
)
def test_of_two_days_the_new_style_counts(day: str) -> None:
    assert letter(only(f"Cassini to Lamsdorf, {day}, RGIA, f. 560, op. 28, d. 4."))[2] == "1903-05-21"


def test_editors_stand_before_an_edition() -> None:
    note = "Grey to Rodd, 2 May 1912, in G. Gooch and H. Temperley, eds., British Documents, vol. 9, no. 4."
    assert told(only(note))["editors"] == "Gooch, G.; Temperley, H."


def test_a_quoted_sentence_is_no_title_of_the_document_behind_it() -> None:
    (citation,) = cited(
        "Hodža was gloomy. “Nothing can be done in Geneva any more.” DDF, 2, IX, no. 9, 3 May 1938."
    )
    assert letter(citation) == ("", "", "1938-05-03")
    assert citation.document is not None
    assert not citation.document.title


@pytest.mark.parametrize(
    ("note", "who"),
    [
        ("Hence the remark in Wood to Lane, 4 May 1922 (DDI, s. VII, vol. I, n. 9), that all was lost.",
         ("Wood", "Lane", "1922-05-04")),
        ("Nobody knew (Wood to Lane, 4 May 1922, DDI, s. VII, vol. I, n. 9).",
         ("Wood", "Lane", "1922-05-04")),
        ("Wood’s despatch of 4 May 1922 (DDI, s. VII, vol. I, n. 9) was leaked.", ("Wood", "", "1922-05-04")),
    ],
)  # fmt: skip
def test_a_paper_is_told_beside_the_brackets_that_say_where_it_is(
    note: str, who: tuple[str, str, str]
) -> None:
    citation = only(note)
    assert (citation.kind, letter(citation)) == ("edition", who)


def test_brackets_with_ibid_say_where_a_letter_is() -> None:
    note = "Crowe’s minute, 4 May 1922 (FO 371/7567, C3231), and Wood to Lane, 5 May 1922 (ibid., C3232)."
    first, second = cited(note)
    assert first.holding is not None and second.holding is not None
    assert (first.holding.shelfmark[-1], second.holding.shelfmark[-1]) == (
        ("item", "C3231"),
        ("item", "C3232"),
    )
    assert letter(second) == ("Wood", "Lane", "1922-05-05")


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Rees, Danubia before Versailles, 20–51, though it should be read with care.",
         {"kind": "book", "authors": "Rees", "title": "Danubia before Versailles", "at": "20-51"}),
        ("On this point Rees, ‘Danubia’, pp. 20–4, is fundamental.",
         {"kind": "article", "authors": "Rees", "title": "Danubia", "at": "20-4"}),
        ("Z. Rees in Danubian Studies 4 (1997), 23–31.",
         {"kind": "article", "authors": "Rees, Z.", "container": "Danubian Studies", "volume": "4",
          "issued": "1997", "at": "23-31"}),
        ("“Record of a Talk, 3 May 1961,” trans. Ann Smith, Danubian Bulletin 3 (1993): 60.",
         {"kind": "article", "title": "Record of a Talk, 3 May 1961", "container": "Danubian Bulletin",
          "volume": "3", "issued": "1993", "at": "60"}),
        ("Z. Rees, Danubia, rev. and expanded ed. (New York, 1993), 60.",
         {"kind": "book", "authors": "Rees, Z.", "title": "Danubia", "place": "New York", "issued": "1993",
          "at": "60"}),
    ],
)  # fmt: skip
def test_books_and_articles_among_remarks(note: str, said: dict[str, str]) -> None:
    assert told(only(note)) == said


@pytest.mark.parametrize(
    ("words", "sender", "recipient"),
    [
        ("U.K. Delegation, Geneva, to Foreign Office", "U.K. Delegation", "Foreign Office"),
        ("Geddes, Washington, to Curzon, tel. 12", "Geddes", "Curzon"),
        ("CIA, Intelligence Memorandum, “Danubia”", "CIA", ""),
    ],
)
def test_offices_that_write(words: str, sender: str, recipient: str) -> None:
    assert letter(only(f"{words}, 4 May 1952, FO 371/97567.")) == (sender, recipient, "1952-05-04")


def test_an_hour_before_the_day_is_no_part_of_the_title() -> None:
    (citation,) = cited("Dispatch of Weber, 2:48 A.M., Aug. 16, 1914, DGFP, VII, pp. 76–77.")
    assert citation.document is not None
    assert (citation.document.title, citation.document.date) == ("Dispatch of Weber", "1914-08-16")


@pytest.mark.parametrize(
    ("note", "sender", "recipient", "date"),
    [
        ("РГИА. Ф. 76. Оп. 2. Д. 8. Л. 19. И.П. Громов – В.И. Сытину. 15 января 1893 г.",
         "И.П. Громов", "В.И. Сытину", "1893-01-15"),
        ("И.П. Громов – В.И. Сытину. Тифлис. 3 мая 1861 г. // РГВИА. Ф. 1. Оп. 2. Д. 3. Л. 4.",
         "И.П. Громов", "В.И. Сытину", "1861-05-03"),
        ("И. П. Громов – В. И. Сытину. 8 (20) апреля 1858 г. Цит. по: Зимин Г. Реформы. СПб., 1905. С. 7.",
         "И. П. Громов", "В. И. Сытину", "1858-04-20"),
        ("Вел. кн. Петр Громов – Николаю II. 1 ноября 1915 г. // Красный архив. 1925. Т. 8. С. 68.",
         "Вел. кн. Петр Громов", "Николаю II", "1915-11-01"),
        ("Письмо И.П. Громова А.Ф. Сытенко от 7 декабря 1905 г. // РГАЛИ. Ф. 1. Оп. 3. Д. 21. Л. 1.",
         "И.П. Громова", "А.Ф. Сытенко", "1905-12-07"),
        ("Громов – Сытину, Париж, 25 октября 1911 г. Секретно. // Материалы по истории. М., 1922. С. 9.",
         "Громов", "Сытину", "1911-10-25"),
        ("Ліст А. Громава да В. Сытова, 3 сакавіка 1921 г. // Спадчына. 1998. № 2. С. 9.",
         "А. Громава", "В. Сытова", "1921-03-03"),
        ("РГИА. Ф. 797. Оп. 8. Д. 5. Л. 7. Рапорт архиеп. Льва обер-прокурору В.И. Сытину от 3 июня 1913 г.",
         "", "В.И. Сытину", "1913-06-03"),
    ],
)  # fmt: skip
def test_letters_with_points_and_ranks(note: str, sender: str, recipient: str, date: str) -> None:
    (citation,) = cited(note)
    told = citation.document
    assert told is not None
    assert (told.sender, told.recipients) == ((sender,) if sender else (), (recipient,))
    assert told.date == date


@pytest.mark.parametrize(
    "note",
    [
        "Громов И. П. Дневник. Т. 3. М., 1971. С. 87. Запись от 3 июля 1941 г.",
        "Дневник И. П. Громова. М., 1950. Т. 3. С. 34. Запись за 3 июля 1941 г.",
    ],
)
def test_a_sentence_tells_the_day_of_an_entry(note: str) -> None:
    (citation,) = cited(note)
    assert citation.kind == "memoir"
    assert citation.document is not None and citation.document.date == "1941-07-03"


@pytest.mark.parametrize(
    ("note", "title"),
    [
        ("Записки княгини Е. И. Громовой, писанные ею самой. Лондон, 1860. С. 5.",
         "Записки княгини Е. И. Громовой, писанные ею самой"),
        ("Дневник графа П. А. Сытина, министра внутренних дел. М., 1962. Т. 2. С. 5.",
         "Дневник графа П. А. Сытина, министра внутренних дел"),
        ("Публ.: Громов и Сытин. М., 1997. С. 5.", "Громов и Сытин"),
    ],
)  # fmt: skip
def test_who_is_described_is_no_author(note: str, title: str) -> None:
    (citation,) = cited(note)
    assert citation.work is not None
    assert (citation.work.title, citation.work.authors) == (title, ())


@pytest.mark.parametrize("state", ["Автограф", "Подлинник", "Копия"])
def test_what_a_paper_is_like_is_no_title(state: str) -> None:
    (citation,) = cited(f"{state}. РГАДА. Ф. 5. Д. 83. Ч. 2. Л. 112.")
    assert citation.kind == "archival" and citation.document is None


@pytest.mark.parametrize("number", ["", ", № 2300", " № 2300", ", № 2300."])
def test_a_number_of_its_own_behind_a_letters_day(number: str) -> None:
    citation = only(f"А. П. Громов – С. Д. Сытину, 18 окт. 1912 г.{number} // КА. 1923. Т. 3. С. 15.")
    assert letter(citation) == ("А. П. Громов", "С. Д. Сытину", "1912-10-18")
    assert citation.work is not None and citation.work.title == "КА"
    assert citation.unread == ()


def test_a_letter_with_its_number_is_no_newspaper() -> None:
    citation = only("Громов – Сытину, 18 окт. 1912 г., № 2300.")
    assert letter(citation) == ("Громов", "Сытину", "1912-10-18")
    assert citation.work is None


@pytest.mark.parametrize("kind", ["Тел.", "Телегр.", "Телеграмма"])
@pytest.mark.parametrize(
    "note",
    [
        "АВПРИ. Ф. 133. Оп. 470. Д. 20. Л. 5. {} Громова Сытину от 18 октября 1912 г.",
        "{} Громова Сытину 18 октября 1912 г. // АВПРИ. Ф. 133. Оп. 470. Д. 20. Л. 5.",
    ],
)
def test_telegrams_with_a_point(kind: str, note: str) -> None:
    citation = only(note.format(kind))
    assert citation.document is not None and citation.document.type == "telegram"
    assert letter(citation) == ("Громова", "Сытину", "1912-10-18")


def test_a_telegram_with_its_number_is_no_newspaper() -> None:
    assert cited("Тел. Громова Сытину от 18 октября 1912 г., № 2300.") == ()


def test_a_page_may_stand_behind_the_document_of_an_edition() -> None:
    citation = only("PDD 1934, dok. nr 45, Raport posła w Wiedniu, 12 marca 1934, s. 102–105.")
    assert (letter(citation)[2], locator(citation)) == ("1934-03-12", "102-105")


def test_documents_of_an_edition_are_listed_on() -> None:
    assert [locator(c) for c in cited("ADAP, D, IX, Nr. 289.", "Ebd., Nr. 290; Nr. 301; Nr. 312.")] == [
        "289", "290", "301", "312"
    ]  # fmt: skip
