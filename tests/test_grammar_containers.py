"""What a journal, a newspaper or a book contains is read alike in every house style."""

from __future__ import annotations

import pytest

from noting import cited, only, told, work

ARTICLES = {
    "Zara Steiner, “The Crisis in 1938,” Historical Journal 42, no. 3 (1999): 760-63.": (
        "42",
        "3",
        "1999",
        "760-63",
    ),
    "G. Roberts, ‘The Decision’, Soviet Studies, 44:1 (1992), 57–78.": ("44", "1", "1992", "57-78"),
    "A. Smith, ‘The Decision’, European History Quarterly, xxvi (1996), pp. 383–414.": (
        "26",
        "",
        "1996",
        "383-414",
    ),
    "A. Smith, ‘The Decision’, Slavonic Review, LXX, 3 (1992), pp. 12–30.": ("70", "3", "1992", "12-30"),
    "A. Smith, ‘The Decision’, Slavonic Review 70 (3), 1992, pp. 12–30.": ("70", "3", "1992", "12-30"),
    "H. Müller, Titel, in: Osteuropa, Nr. 8/1997, S. 749-761.": ("", "8", "1997", "749-761"),
    "H. Müller, Titel, in: Historische Zeitschrift 29 (1988), H. 1, S. 21-38.": ("29", "1", "1988", "21-38"),
    "H. Müller, Titel, in: Zeitschrift für Ostforschung, 36. Jg. (1988), H. 5, S. 12.": (
        "36",
        "5",
        "1988",
        "12",
    ),
    "A. Marès, « Mission militaire », Revue historique, t. 30, n° 2, 1983, p. 559-586.": (
        "30",
        "2",
        "1983",
        "559-586",
    ),
    "M. Rossi, Titolo, in «Storia contemporanea», a. XX, n. 3, 1989, pp. 12-30.": (
        "20",
        "3",
        "1989",
        "12-30",
    ),
    "V. Smetana, Britové za války, Soudobé dějiny, roč. 12, 2005, č. 1, s. 79–112.": (
        "12",
        "1",
        "2005",
        "79-112",
    ),
    "J. Novák, Název, Slovanský přehled 88, 2002, č. 3, s. 301–320.": ("88", "3", "2002", "301-320"),
    "J. Nowak, Tytuł, „Dzieje Najnowsze”, XLIV, 2012, 2, s. 3–20.": ("44", "2", "2012", "3-20"),
    "J. Nowak, Tytuł, „Kwartalnik Historyczny” 1985, R. 92, nr 3, s. 511.": ("92", "3", "1985", "511"),
    "Darko Friš, »Slovenski glas,« Annales 27, št. 4 (2017): 807–22.": ("27", "4", "2017", "807-22"),
    "Случ С.З. Сталин и Гитлер. – «Отечественная история», 2005, № 1, с. 98-119.": (
        "",
        "1",
        "2005",
        "98-119",
    ),
    "Рыбаков Ф.Е. Расстройства // Русский врач. - 1905. -№ 51. - С. 1593-1595.": (
        "",
        "51",
        "1905",
        "1593-1595",
    ),
    "Локшин А. Е. «Дело врачей». – М.: ж. Исторический архив, 1994, № 1.": ("", "1", "1994", ""),
}


@pytest.mark.parametrize("note", ARTICLES)
def test_an_article_has_its_journal_and_the_journals_numbers(note: str) -> None:
    """Volume, issue, year and pages are told apart by labels, brackets, order and neighbours."""
    said = only(note)
    assert said["kind"] == "article"
    assert said["authors"] and said["title"] and said["container"]
    assert not any(sign in said["container"] for sign in ",«»„”№0123456789")
    assert tuple(said.get(name, "") for name in ("volume", "issue", "issued", "at")) == ARTICLES[note]


@pytest.mark.parametrize(
    ("note", "name", "day"),
    [
        ("«Правда», 12 мая 1937", "Правда", "1937-05-12"),
        ("Пастирско дело. 12.11.1942. С. 6.", "Пастирско дело", "1942-11-12"),
        ("Вісті ВУЦВК. 1935. 18 вересня", "Вісті ВУЦВК", "1935-09-18"),
        ("Prager Tagblatt vom 22. Mai 1938, S. 1.", "Prager Tagblatt", "1938-05-22"),
        ("L'Humanité du 4 octobre 1938.", "L'Humanité", "1938-10-04"),
        ("„Kurier Warszawski” nr 25 z 26 I 1932, s. 2.", "Kurier Warszawski", "1932-01-26"),
        ("The Times, 20 May 1939, p. 14.", "The Times", "1939-05-20"),
        ("Lidové noviny 5. 3. 1936, s. 1.", "Lidové noviny", "1936-03-05"),
        ("Rudé právo 5. 9. 1938.", "Rudé právo", "1938-09-05"),
        ("Neue Freie Presse 5. März 1936, S. 2.", "Neue Freie Presse", "1936-03-05"),
        ("Il Popolo d’Italia 5 marzo 1936.", "Il Popolo d’Italia", "1936-03-05"),
        ("Universul din 12 mai 1935.", "Universul", "1935-05-12"),
        ("ABC, 12-5-1935, p. 23.", "ABC", "1935-05-12"),
        ("Magyarság, 1935. V. 12. 3. o.", "Magyarság", "1935-05-12"),
        ("Neue Freie Presse (NFP), 12. Februar 1934, S. 2.", "Neue Freie Presse", "1934-02-12"),
        ("Беднота от 27 октября 1929.", "Беднота", "1929-10-27"),
        ("Le Temps du mardi 12 mai 1935.", "Le Temps", "1935-05-12"),
        ("The Times, Monday, 12 May 1935, p. 4.", "The Times", "1935-05-12"),
        ("Prager Tagblatt vom Montag, dem 12. Mai 1935.", "Prager Tagblatt", "1935-05-12"),
        ("Sonntag, 12. Mai 1963, S. 4.", "Sonntag", "1963-05-12"),
        ("Slovenec 63, 12. 5. 1935, 2.", "Slovenec", "1935-05-12"),
        ("Národní listy 75, 12. 5. 1935, s. 2.", "Národní listy", "1935-05-12"),
        ("Einen Überblick bietet das Prager Tagblatt Nr. 4 v. 12. 5. 1935.", "Prager Tagblatt", "1935-05-12"),
        ("Der Bericht erschien in der Wiener Zeitung v. 12. 5. 1935.", "Wiener Zeitung", "1935-05-12"),
        ("Eine Presseschau findet sich in Die Presse Nr. 4 v. 12. 5. 1935.", "Die Presse", "1935-05-12"),
        ("Ne dà notizia il Corriere della Sera, 12 maggio 1935, p. 1.", "Corriere della Sera", "1935-05-12"),
        ("O tem piše tudi Slovenski narod, 12. 5. 1935, 2.", "Slovenski narod", "1935-05-12"),
    ],
)
def test_a_newspaper_is_a_name_and_a_day(note: str, name: str, day: str) -> None:
    """It has no title of its own; quotation marks, a comma, a point or “of” part the name from the day."""
    said = only(note)
    assert (said["kind"], said["container"], said["issued"]) == ("newspaper", name, day)
    assert "title" not in said and "authors" not in said


def test_two_newspapers_and_their_numbers_behind_prose() -> None:
    note = "Siehe die Schau in Neue Freie Presse Nr. 12 v. 3. 5. 1873 und in Die Presse Nr. 4 v. 4. 5. 1873."
    papers = cited(note)
    assert [paper.work and paper.work.container for paper in papers] == ["Neue Freie Presse", "Die Presse"]


def test_the_days_of_two_papers_stand_behind_their_pages() -> None:
    first, second = (
        "Národní listy, 63, 1923, č. 281, s. 1, 13. 10.",
        "Venkov, 18, 1923, č. 243, s. 2, 18. 10.",
    )
    note = f"Nová doba. {first} Otázka dne. {second}"
    assert [paper.work and paper.work.issued for paper in cited(note)] == ["1923-10-13", "1923-10-18"]


def test_the_second_of_two_papers_does_not_hide_the_first() -> None:
    papers = cited("For example, the Boston Examiner, April 3, 1957, and the Chicago Tribune, April 5, 1957.")
    assert papers[0].work is not None and papers[0].work.container == "Boston Examiner"


def test_two_newspapers_and_their_days() -> None:
    papers = cited("Wiener Zeitung (M.) v. 12. 5. 1915 und Neue Freie Presse v. 13. 5. 1915.")
    assert [paper.work and paper.work.issued for paper in papers] == ["1915-05-12", "1915-05-13"]


@pytest.mark.parametrize(
    ("note", "editors", "container"),
    [
        (
            "K. Eubank, ‘Munich’, in V. S. Mamatey and R. Luža (eds), A History, 1918–48 (Princeton, 1973).",
            "Mamatey, V. S.; Luža, R.",
            "A History, 1918–48",
        ),
        (
            "W. Eichwede, Titel, in: B. Faulenbach/M. Stadelmaier (Hrsg.), Diktatur, Essen 1993, S. 4.",
            "Faulenbach, B.; Stadelmaier, M.",
            "Diktatur",
        ),
        (
            "M. Kornat, Polityka, [w:] Historia dyplomacji, t. 4, red. P. Łossowski, Warszawa 1995, s. 300.",
            "Łossowski, P.",
            "Historia dyplomacji",
        ),
        (
            "Наринский М.М. Коминтерн // Война и политика / Отв. ред. А.О. Чубарьян. М.: Наука, 2000. С. 38.",
            "Чубарьян, А.О.",
            "Война и политика",
        ),
        (
            "J. Delmas, « Titre », dans R. Girault, R. Frank (dir.), La puissance, Paris, PUF, 1984, p. 1.",
            "Girault, R.; Frank, R.",
            "La puissance",
        ),
        (
            "J. Delmas, « Titre », dans René Girault (dir.), Les clercs et la paix, Paris, 1984, p. 1.",
            "Girault, René",
            "Les clercs et la paix",
        ),
        (
            "B. Rossi, La questione, in A. Neri (a cura di), Storia dei trattati, Torino, 1999, p. 4.",
            "Neri, A.",
            "Storia dei trattati",
        ),
        (
            "J. Dvořák, Otázka, in: Dějiny smluv, edd. Jan Novák a Karel Malý, Praha 1966, s. 4.",
            "Novák, Jan; Malý, Karel",
            "Dějiny smluv",
        ),
        (
            "J. Nowak, Kwestia portu [w:] P. Dworak (red.), Dzieje portów, Warszawa 1999, s. 4.",
            "Dworak, P.",
            "Dzieje portów",
        ),
        (
            "G. Petracchi, Il colosso, in L’Italia (1938-40), a cura di E. Di Nolfo, LED, Milano 1985, p. 1.",
            "Di Nolfo, E.",
            "L’Italia (1938-40)",
        ),
    ],
)
def test_a_chapter_has_the_book_that_holds_it_and_its_editors(
    note: str, editors: str, container: str
) -> None:
    """Editors stand before the book with “(eds)”, behind it with “ed.” or a slash."""
    said = only(note)
    assert (said["kind"], said["editors"], said["container"]) == ("chapter", editors, container)


def test_the_works_of_the_author_hold_his_paper() -> None:
    found = only("M. Hale, “A Journey,” in his Collected Works, vol. 1 (London: Cass, 1929), 274.")
    assert (found["kind"], found["title"], found["container"]) == ("chapter", "A Journey", "Collected Works")


@pytest.mark.parametrize(
    ("note", "editors", "container"),
    [
        ("I. Lyle, ‘Suez’, in Hale, Crisis Years (London, 1990), 45.", "Hale", "Crisis Years"),
        ("I. Lyle, ‘Suez’, in Hale and Dunn, Crisis Years (London, 1990), 45.", "Hale; Dunn", "Crisis Years"),
    ],
)
def test_a_family_name_before_the_book_that_holds_a_chapter(note: str, editors: str, container: str) -> None:
    read = only(note)
    assert (read["kind"], read["editors"], read["container"]) == ("chapter", editors, container)


@pytest.mark.parametrize(
    ("imprint", "said"),
    [
        ("(Princeton UP, 2002)", {"publisher": "Princeton UP", "issued": "2002"}),
        (
            "(London: Cape, 2003 [pbk edn 2005])",
            {"place": "London", "publisher": "Cape", "issued": "2003"},
        ),
    ],
)
def test_houses_of_a_town_and_printings_in_an_imprint(imprint: str, said: dict[str, str]) -> None:
    read = only(f"I. Lyle, The Canal Years {imprint}, 14.")
    assert {name: read[name] for name in ("place", "publisher", "issued") if name in read} == said
    assert (read["title"], read["at"]) == ("The Canal Years", "14")


@pytest.mark.parametrize("pin", ["; here 36", "; here p. 36", ", here 36"])
def test_here_says_which_page_is_meant(pin: str) -> None:
    assert only(f"I. Lyle, “Suez,” Canal Review 2 (2004): 28–56{pin}.")["at"] == "36"


@pytest.mark.parametrize("book", ["Storia dei trattati", "Storia dei trattati. Saggi"])
def test_a_chapter_of_various_authors(book: str) -> None:
    found = only(f"B. Rossi, La questione, in AA.VV., {book}, Torino, 1999, p. 4.")
    assert (found["kind"], found["title"], found["container"]) == ("chapter", "La questione", book)


@pytest.mark.parametrize(
    "papers",
    [
        "„Kurier Poranny”, 1 X 1938; „Polska Zbrojna” z 2 X, s. 3.",
        "Le Temps, 1 octobre 1938, p. 1 ; L’Humanité du 2 octobre, p. 3.",
    ],
)
def test_a_paper_is_of_the_year_of_the_one_before(papers: str) -> None:
    assert [told(c)["issued"] for c in cited(papers)] == ["1938-10-01", "1938-10-02"]


@pytest.mark.parametrize("several", ["Karsten et al.", "Karsten et al., eds.", "Karsten u. a."])
def test_several_who_edited_a_book_of_one_word(several: str) -> None:
    _, chapter = work(f"Stern, “Exile,” in {several}, Beiträge, 12.")
    assert ([name.family for name in chapter.editors], chapter.container) == (["Karsten"], "Beiträge")


UNPAGED_CHAPTERS = (
    "John Marsh, “Exile,” in Ann Hale, ed., Old Trade.",
    "Marsh, “Exile,” in Hale, Old Trade.",
    "J. Marsh, ‘Exile’ (1934), in Ann Hale and Ida Burgess (eds), Old Trade.",
    "Marsh, „Exile“, in: Hale et al. (Hg.), Old Trade.",
    "For a summary, see J. Marsh, ‘Exile’ in Hale, Old Trade.",
)


@pytest.mark.parametrize("note", UNPAGED_CHAPTERS)
def test_a_chapter_and_its_book_without_pages(note: str) -> None:
    kind, chapter = work(note)
    assert (kind, chapter.title, chapter.container) == ("chapter", "Exile", "Old Trade")
    assert (chapter.authors[0].family, chapter.editors[0].family) == ("Marsh", "Hale")


def test_a_speech_in_a_town_of_a_state_is_no_chapter() -> None:
    assert cited("Churchill, “The Sinews of Peace,” in Fulton, Missouri.") == ()


@pytest.mark.parametrize(
    ("title", "whole"),
    [("The Long War, ii, 1916–1922", "The Long War"), ("The Long War, ii, To Arms", "The Long War. To Arms")],
)
def test_small_numerals_before_the_title_of_a_volume(title: str, whole: str) -> None:
    _, said = work(f"Jane Roe, {title} (London, 1975), p. 12.")
    assert (said.title, said.volume) == (whole, "2")


@pytest.mark.parametrize(
    "remark", ["wyd. pol.", "trad. it.", "dt. Übers.", "English translation", "deutsche Ausgabe"]
)
def test_a_book_in_another_language(remark: str) -> None:
    assert work(f"{remark}: Boże igrzysko, Kraków 1990, s. 55.")[1].title == "Boże igrzysko"


@pytest.mark.parametrize(
    ("note", "kind"),
    [
        ("Przesiedlenia. Dokumenty, wspomnienia / red. J. Nowak. Lublin 1996. S. 12.", "book"),
        ("J. Nowak, Wspomnienia i dokumenty, Lublin 1996, s. 12.", "memoir"),
        ("H. Kroll, Lebenserinnerungen eines Botschafters, Köln 1967, S. 12.", "memoir"),
        ("Вељко Мићуновић, Московске године, Загреб 1977, стр. 15.", "memoir"),
    ],
)
def test_memoirs_and_collections_that_hold_some(note: str, kind: str) -> None:
    assert work(note)[0] == kind


def test_a_numbered_volume_with_editors_holds_chapters() -> None:
    note = "R. Hale, “Exile,” in Torgovlia, vyp. 8–10, edited by Ida Marsh (Moscow: Nauka, 2001), pp. 16–17."
    kind, chapter = work(note)
    assert (kind, chapter.title, chapter.issue) == ("chapter", "Exile", "8-10")


def test_a_newspaper_s_two_days_have_one_year() -> None:
    kind, article = work("R. Hale, “Exile,” Pravda, 26 August and 16 September 1938.")
    assert (kind, article.issued) == ("newspaper", "1938-08-26/1938-09-16")
