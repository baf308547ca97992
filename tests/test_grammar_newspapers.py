"""Newspapers: which printing of a day, the article told last, several days of one paper."""

from __future__ import annotations

import pytest

from noting import cited, only, told


@pytest.mark.parametrize(
    ("note", "container"),
    [
        ("«l’Unità», ed. romana, 3 maggio 1944, p. 2.", "l’Unità"),
        ("New York Times, late city ed., 3 May 1944, p. 2.", "New York Times"),
        ("Le Figaro, éd. du soir, 3 mai 1944, p. 2.", "Le Figaro"),
        ("Vossische Zeitung (Morgenausgabe), 3. Mai 1944, S. 2.", "Vossische Zeitung"),
        ("Tōkyō Asahi shinbun, 3 May 1944, evening ed., p. 2.", "Tōkyō Asahi shinbun"),
    ],
)
def test_the_printing_of_a_day_is_no_part_of_a_paper_s_name(note: str, container: str) -> None:
    said = only(note)
    assert (said["kind"], said["container"], said["issued"]) == ("newspaper", container, "1944-05-03")


@pytest.mark.parametrize(
    "note",
    ["Slovenec, 17. 3. 1932, 2, »Občni zbor«.", "The Times, 17 March 1932, p. 2, ‘Občni zbor’."],
)
def test_an_article_told_behind_the_page(note: str) -> None:
    said = only(note)
    assert (said["title"], said["issued"], said["at"]) == ("Občni zbor", "1932-03-17", "2")


@pytest.mark.parametrize(
    "note",
    [
        "New York Times, March 20, 1938, p. 3; March 31, 1938, p. 1; April 1, 1938, p. 5.",
        "Le Temps, 20 mars 1938, p. 3, 31 mars 1938, p. 1 et 1er avril 1938, p. 5.",
        "Правда. 1938. 20 марта. С. 3; 31 марта. С. 1; 1 апреля. С. 5.",
    ],
)
def test_more_days_of_one_paper(note: str) -> None:
    said = [told(citation) for citation in cited(note)]
    assert [(one["issued"], one["at"]) for one in said] == [
        ("1938-03-20", "3"),
        ("1938-03-31", "1"),
        ("1938-04-01", "5"),
    ]
    assert len({one["container"] for one in said}) == 1


def test_a_day_without_its_year_behind_another_paper() -> None:
    _, second = cited("Правда, 4 мая 1935; Известия, 5 мая.")
    assert told(second)["issued"] == "1935-05-05"


@pytest.mark.parametrize(
    ("note", "kind"),
    [
        ("Торговая газета. 1926. № 131. С. 2.", "newspaper"),
        ("Frankfurter Zeitung, Nr. 232, 1939, S. 2.", "newspaper"),
        ("Новый журнал. 1980. № 140. С. 2.", "article"),
        ("Известия ЦК КПСС. 1990. № 1. С. 2.", "article"),
    ],
)
def test_a_number_that_only_dailies_have(note: str, kind: str) -> None:
    said = only(note)
    assert (said["kind"], said["at"]) == (kind, "2")


@pytest.mark.parametrize(
    "paper",
    [
        "Веч. Москва", "Веч. Київ", "Веч. Мінск", "Лит. газета", "Лит. Россия", "Літ. Україна",
        "Рад. Україна", "Сов. Россия", "Сав. Беларусь", "Правда", "Нар. култура",
    ],
)  # fmt: skip
@pytest.mark.parametrize("sign", [".— ", ". — ", " // "])
def test_a_paper_and_its_day_behind_a_title(paper: str, sign: str) -> None:
    said = only(f"Лунин И. Новые мосты{sign}{paper}, 1965, 16 дек., с. 3.")
    assert (said["kind"], said["title"], said["container"]) == ("newspaper", "Новые мосты", paper)
    assert (said["issued"], said["at"], said.get("place", "")) == ("1965-12-16", "3", "")


@pytest.mark.parametrize(
    "name",
    [
        "Daily Mail",
        "Daily Herald",
        "Riga Times and Advertiser",
        "Riga and Reval Times",
        "Daily Telegraph and Morning Post",
        "The Zulu",
    ],
)
@pytest.mark.parametrize("page", ["", ", p. 5"])
def test_names_of_papers_of_english_towns(name: str, page: str) -> None:
    (citation,) = cited(f"{name}, 3 May 1930{page}.")
    assert citation.work is not None
    assert (citation.kind, citation.work.container) == ("newspaper", name)


@pytest.mark.parametrize("name", ["Riga Repository", "Livonian Review", "Baltic Affairs"])
def test_a_month_of_a_review(name: str) -> None:
    (citation,) = cited(f"{name}, May 1898.")
    assert citation.work is not None
    assert (citation.work.container, citation.work.issued) == (name, "1898-05")


def test_two_persons_and_a_day_are_no_paper() -> None:
    assert cited("Hale and Marsh, 3 May 1930.") == ()


@pytest.mark.parametrize(
    "note",
    [
        "The Times, 3 May 1930, quoted in Hale, Title, p. 4.",
        "Le Temps, 3 mai 1930, cité dans Hale, Title, p. 4.",
        "Vorwärts, 3. Mai 1930, zit. nach Hale, Title, S. 4.",
    ],
)
def test_a_paper_and_the_book_that_quotes_it(note: str) -> None:
    assert [citation.kind for citation in cited(note)] == ["newspaper", "book"]


@pytest.mark.parametrize(
    ("note", "container"),
    [
        ("Gorenjec: političen list za naš kraj, let. 14, št. 7, 3. 5. 1924.", "Gorenjec"),
        ("Nova pot: glasilo delavske mladine, 3. 5. 1924, 2.", "Nova pot"),
        ("Zastava: nezavisni dnevnik, god. 7, br. 210, 3. 5. 1924, 3.", "Zastava"),
        ("Vesna: otrokom v pouk in zabavo, let. 9, št. 7, 3. 5. 1924.", "Vesna"),
        ("Národní hlas: list českého lidu, roč. 35, č. 112, 3. 5. 1924.", "Národní hlas"),
        ("Gazeta Nowa: pismo codzienne, R. 12, nr 33, 3. 5. 1924.", "Gazeta Nowa"),
    ],
)
def test_what_a_paper_calls_itself_stands_with_its_name(note: str, container: str) -> None:
    said = only(note)
    assert said["kind"] == "newspaper" and said["container"].startswith(f"{container}: ")
    assert (said["issued"], "authors" in said) == ("1924-05-03", False)


@pytest.mark.parametrize(
    ("note", "kind"),
    [
        ("List „Zora“, 3. 5. 1924, str. 2.", "newspaper"),
        ("Gazeta „Zora”, 3 maja 1924, s. 2.", "newspaper"),
        ('Novine "Zora", 3. maj 1924, str. 2.', "newspaper"),
        ("»Zora«, glasilo strokovne komisije, 3. 5. 1924, 2.", "newspaper"),
        ("Tjednik „Zora“, br. 12, 1924, str. 2.", "article"),
        ('List "Zora", organ komiteta, 1924, str. 2.', "article"),
    ],
)
def test_what_an_essay_calls_a_paper_is_no_author(note: str, kind: str) -> None:
    said = only(note)
    assert (said["kind"], said["container"], said["issued"][:4]) == (kind, "Zora", "1924")
    assert said["at"] == "2" and "authors" not in said


def test_a_letter_behind_its_writer_is_no_subtitle() -> None:
    assert "container" not in only("Novák: list Benešovi, 3. 5. 1924, s. 2.")


@pytest.mark.parametrize(
    ("note", "title", "page"),
    [
        ("Slovenec, 3. 5. 1924, Shod v Celju.", "Shod v Celju", ""),
        ("Politika, 3. 5. 1924, Govor predsednika vlade.", "Govor predsednika vlade", ""),
        ("Vorwärts, 3. 5. 1924, Die Lage in Oberschlesien.", "Die Lage in Oberschlesien", ""),
        ("Lidové noviny, 3. 5. 1924, Mobilizace, s. 2.", "Mobilizace", "2"),
        ("Kurier Warszawski, 3. 5. 1924, Mowa Nowaka, s. 2.", "Mowa Nowaka", "2"),
        ("Obzor, 4. 6. 1924, Izbori u Zagrebu, str. 1.", "Izbori u Zagrebu", "1"),
        ("Le Temps, 3 mars 1919, « La paix ».", "La paix", ""),
        ("Le Temps, 3 mars 1919, « La paix », p. 2.", "La paix", "2"),
        ("«L’Arena», 8-9 febbraio 1900, «La liberazione del tenente».", "La liberazione del tenente", ""),
        ("Правда, 3 марта 1919 г., «Мир».", "Мир", ""),
        ("Prager Presse, 3. 5. 1924, Zweites Morgenblatt, S. 2.", "", "2"),
        ("Prager Presse, 3. 5. 1924, Morgenblatt.", "", ""),
        ("Politika, 3. 5. 1924, Beograd.", "", ""),
    ],
)
def test_an_article_told_behind_the_day(note: str, title: str, page: str) -> None:
    said = only(note)
    assert (said["kind"], said.get("title", ""), said.get("at", "")) == ("newspaper", title, page)


@pytest.mark.parametrize("paper", ["Jane Hale", "Record of conversation", "Memorandum of conversation"])
def test_a_person_or_a_record_of_a_day_is_no_paper(paper: str) -> None:
    assert all(citation.kind != "newspaper" for citation in cited(f"{paper}, 3 May 1936, “The Port.”"))


def test_a_headline_may_stand_in_brackets() -> None:
    (citation,) = cited(
        "Ime je zapisano kot »Groff«. – »(Javna razsvetljava),« Cillier Zeitung, 19. 3. 1881, 3."
    )
    said = told(citation)
    assert (said["title"], said["container"]) == ("(Javna razsvetljava)", "Cillier Zeitung")
    assert (said["issued"], said["at"]) == ("1881-03-19", "3")


@pytest.mark.parametrize(
    "note",
    [
        "Skrival se je na severu Norveške, maja 1921 pa je odšel v Pariz. Vodjo so ustrelili 16. 7. 1921.",
        "Dne 4. 5. 1921 so ga izpustili. Zakon je izšel 16. 7. 1921.",
    ],
)
def test_what_happened_on_a_day_is_no_paper(note: str) -> None:
    assert not cited(note)


TALKS = {
    "Wywiad ministra Nowaka, „Trybuna Ludu”, 16 II 1958, s. 4.": ("Wywiad ministra Nowaka", "Trybuna Ludu"),
    "Rozmowa z ministrem Nowakiem, „Życie Warszawy”, nr 12, 16 II 1958, s. 4.": (
        "Rozmowa z ministrem Nowakiem",
        "Życie Warszawy",
    ),
    "Interview mit Minister Kos, „Die Zeit“, 16. 2. 1958, S. 4.": (
        "Interview mit Minister Kos",
        "Die Zeit",
    ),
    "Entretien avec Jean Martin, « Le Monde », 16 février 1958, p. 4.": (
        "Entretien avec Jean Martin",
        "Le Monde",
    ),
    "Projev prezidenta, „Rudé právo“, 16. 2. 1958, s. 4.": ("Projev prezidenta", "Rudé právo"),
}


@pytest.mark.parametrize("note", TALKS)
def test_a_talk_is_printed_in_the_paper_quoted_behind_it(note: str) -> None:
    said = only(note)
    assert (said["kind"], said["title"], said["container"]) == ("newspaper", *TALKS[note])
    assert (said["issued"], said["at"], "authors" in said) == ("1958-02-16", "4", False)


@pytest.mark.parametrize(
    ("author", "name"),
    [
        ("Ivan Mlakar, ", "Mlakar, Ivan"),
        ("dr. I. Mlakar, ", "Mlakar, I."),
        ("[Ivan Mlakar], ", "Mlakar, Ivan"),
        ("V.[ekoslav] M.[lakar], ", "M.[lakar], V.[ekoslav]"),
        ("", ""),
    ],
)
@pytest.mark.parametrize("volume", ["L", "XLVI", "LI"])
def test_the_author_of_an_article_told_behind_the_day(author: str, name: str, volume: str) -> None:
    said = only(f"Slovenec, leto {volume}, št. 237, Ljubljana, 15. 10. 1918, {author}Uprava nove države.")
    assert (said["container"], said["place"], said["issued"]) == ("Slovenec", "Ljubljana", "1918-10-15")
    assert (said["title"], said.get("authors", "")) == ("Uprava nove države", name)


@pytest.mark.parametrize("days", ["8., 15. in 17. 3. 1900", "8. a 17. 3. 1900"])
def test_several_days_in_figures(days: str) -> None:
    said = only(f"Lidové noviny, {days}, s. 2.")
    assert (said["container"], said["issued"], said["at"]) == ("Lidové noviny", "1900-03-08/1900-03-17", "2")


@pytest.mark.parametrize(
    ("note", "papers"),
    [
        (
            "Vgl. Kommentare in Neues Deutschland (künftig: ND) vom 16. 8. 1973 und Pravda (künftig: PR) "
            "vom 18. 8. 1973.",
            [("Neues Deutschland", "1973-08-16"), ("Pravda", "1973-08-18")],
        ),
        ("Bericht in der Neuen Freien Presse vom 3. Mai 1931.", [("Neuen Freien Presse", "1931-05-03")]),
        ("Siehe den Leitartikel in der Prager Presse vom 3.5.1931.", [("Prager Presse", "1931-05-03")]),
        ("Vgl. den Kommentar in der Prager Presse (PP) vom 3.5.1931.", [("Prager Presse", "1931-05-03")]),
        ("Siehe den Bericht in der Sitzung vom 3. Mai 1931.", []),
    ],
)
def test_what_a_paper_prints_stands_before_its_name(note: str, papers: list[tuple[str, str]]) -> None:
    said = [told(citation) for citation in cited(note)]
    assert [(s["container"], s["issued"]) for s in said] == papers
