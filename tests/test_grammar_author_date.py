"""Works cited by author and year, in the words of a note, in brackets and alone."""

from __future__ import annotations

import pytest

from noting import cited, locator, told

BY_YEAR = (
    ("He was told of it in time. Hume and Burgess (1996), 201–2.", ("Hume", "Burgess")),
    ("The memoranda are reprinted in Hume et al. (1996), 201–2.", ("Hume",)),
    ("He had begun there in the spring. Hume (1996), 201–2.", ("Hume",)),
    ("On this see Hume (1996), 201–2.", ("Hume",)),
    ("As was argued by Hume (1996, pp. 201–2).", ("Hume",)),
)


@pytest.mark.parametrize(("note", "authors"), BY_YEAR, ids=[note for note, _ in BY_YEAR])
def test_authors_and_their_year_behind_prose(note: str, authors: tuple[str, ...]) -> None:
    (citation,) = cited(note)
    assert citation.work is not None
    assert tuple(name.family for name in citation.work.authors) == authors
    assert (citation.work.issued, citation.work.title, locator(citation)) == ("1996", "", "201-2")


def test_a_journal_s_year_is_no_author_s() -> None:
    (citation,) = cited("The text was printed in Survey (1996), 201–2.")
    assert citation.work is not None
    assert not citation.work.authors


IN_BRACKETS = (
    ("Об этом см. [Hale 2004, chap. 3].", (("Hale", "2004", "3"),)),
    (
        "Мнения расходятся [Громов 1993; Hale 2004: 12–14].",
        (("Громов", "1993", ""), ("Hale", "2004", "12-14")),
    ),
    (
        "Так считали и раньше, вслед за [Hale 1931]; не согласен лишь [Лунин 1962].",
        (("Hale", "1931", ""), ("Лунин", "1962", "")),
    ),
    ("Докладніше див. [Кравець 1996; Hale 2004; та ін.].", (("Кравець", "1996", ""), ("Hale", "2004", ""))),
    ("Гл. [Лойка 1998].", (("Лойка", "1998", ""),)),
    ("Видети [Марић 1989: 34; 1991а].", (("Марић", "1989", "34"), ("Марић", "1991а", ""))),
    ("Вж. [Стоянов, Пеев 1994: 7].", (("Стоянов; Пеев", "1994", "7"),)),
    (
        "Его мемуары [Hale et al. 1988; см. также: Martin 2001].",
        (("Hale", "1988", ""), ("Martin", "2001", "")),
    ),
)


@pytest.mark.parametrize(("note", "works"), IN_BRACKETS, ids=[note for note, _ in IN_BRACKETS])
def test_square_brackets_of_authors_and_years(note: str, works: tuple[tuple[str, str, str], ...]) -> None:
    said = [told(citation) for citation in cited(note)]
    assert tuple((w["authors"], w["issued"], w.get("at", "")) for w in said) == works


def test_square_brackets_may_name_a_title_and_a_volume() -> None:
    note = "См. [История города 1959, 1: 69; Громов 1967–1981, 45: 12; Лунин 1988, т. 3, с. 7]."
    first, second, third = map(told, cited(note))
    assert first == {"kind": "book", "title": "История города", "issued": "1959", "volume": "1", "at": "69"}
    assert (second["issued"], second["volume"], second["at"]) == ("1967/1981", "45", "12")
    assert (third["authors"], third["volume"], third["at"]) == ("Лунин", "3", "7")


@pytest.mark.parametrize(
    "note",
    [
        "Так у автора [Москва 1937] и далее [1918].",
        "Слова [Громова 3 июля 1941 г.] опущены.",
        "Слова о восстании [Петербурга 1905 года] опущены.",
        "Он назвал это «чудом» [выделено мной. – А. Л.].",
    ],
)
def test_what_an_author_adds_in_square_brackets_is_no_work(note: str) -> None:
    assert not cited(note)


@pytest.mark.parametrize(
    "note",
    [
        "См.: Громов, Лунин 2005.",
        "Див. також: Громов, Лунин 2005.",
        "Вж. Громов, Лунин 2005.",
        "Громов, Лунин 2005.",
    ],
)
def test_two_authors_parted_by_a_comma(note: str) -> None:
    assert told(cited(note)[0]) == {"kind": "book", "authors": "Громов; Лунин", "issued": "2005"}


def test_a_year_may_be_all_that_is_said_behind_another_work() -> None:
    first, second = map(told, cited("См.: Громов 1996, с. 18–19, Лунин, Пеев 2003."))
    assert (first["authors"], first["at"]) == ("Громов", "18-19")
    assert second == {"kind": "book", "authors": "Лунин; Пеев", "issued": "2003"}


def test_a_place_before_its_year_is_no_author() -> None:
    (citation,) = map(told, cited("Воспоминания, Пятигорск 2001. С. 5."))
    assert (citation["title"], citation["place"]) == ("Воспоминания", "Пятигорск")


@pytest.mark.parametrize("note", ["НПЛ 1950, с. 87.", "См. НПЛ 1950, с. 87.", "См. [НПЛ 1950: 87]."])
def test_letters_of_a_title_stand_before_their_year(note: str) -> None:
    (citation,) = map(told, cited(note))
    assert citation == {"kind": "book", "title": "НПЛ", "issued": "1950", "at": "87"}


@pytest.mark.parametrize(
    ("note", "author", "title"),
    [
        ("VADAS, Kereskedelem, 1990, 44.", "VADAS", "Kereskedelem"),
        ("Lásd VADAS, Kereskedelem, 1990, 44.", "VADAS", "Kereskedelem"),
        ("Vgl. Burger, Handelspolitik, 1990, S. 44.", "Burger", "Handelspolitik"),
        ("Zob. Kruk, Handel, 1990, s. 44.", "Kruk", "Handel"),
    ],
)
def test_a_short_title_between_commas_is_no_second_author(note: str, author: str, title: str) -> None:
    (citation,) = map(told, cited(note))
    assert citation == {"kind": "book", "authors": author, "title": title, "issued": "1990", "at": "44"}


def test_two_authors_may_stand_between_commas_in_cyrillic() -> None:
    (citation,) = map(told, cited("Громов, Лунин, 2005, с. 5."))
    assert citation["authors"] == "Громов; Лунин"


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("W. A. Hale", "Hale, W. A."),
        ("Hale, W. A.", "Hale, W. A."),
        ("G. Hale, J. Marsh & D. Novák", "Hale, G.; Marsh, J.; Novák, D."),
        ("See G. von Hale and J. Marsh", "von Hale, G.; Marsh, J."),
    ],
)
def test_a_year_behind_persons_with_their_initials(byline: str, authors: str) -> None:
    (citation,) = cited(f"{byline} (1972) The Port of Riga, rev. edn (New York: Norton), p. 15.")
    said = told(citation)
    assert (said["authors"], said["title"], said["issued"]) == (authors, "The Port of Riga", "1972")


def test_initials_that_states_have_too() -> None:
    (citation,) = cited("Hale, P. A., The Port of Riga (Durham, N.C.: Marsh, 1990), p. 5.")
    said = told(citation)
    assert (said["authors"], said["place"]) == ("Hale, P. A.", "Durham, N.C.")


BEHIND_REMARKS = (
    ("Vgl. zum ganzen Abschnitt: Hale 1966, S. 10.", ("Hale",)),
    ("Siehe zu den Deutungen (insbesondere der älteren) Hale 1966, S. 10.", ("Hale",)),
    ("Zur Rolle der Kirchen vgl. Hale 1966, S. 10.", ("Hale",)),
    ("Zur Rolle der Kirchen Hale/Marsh 1966, S. 10.", ("Hale", "Marsh")),
    ("Dazu ausführlich Hale 1966: 10.", ("Hale",)),
    ("Eine andere Deutung bei Hale 1966, S. 10.", ("Hale",)),
    ("Voor een overzicht zie Hale 1966, 10.", ("Hale",)),
    ("For en oversikt se Hale 1966, s. 10.", ("Hale",)),
    ("On the whole question Hale 1966, p. 10.", ("Hale",)),
    ("Hale/Marsh/Lind 1966: 10.", ("Hale", "Marsh", "Lind")),
    ("Hale–Marsh 1966, 10.", ("Hale", "Marsh")),
)


@pytest.mark.parametrize(("note", "authors"), BEHIND_REMARKS, ids=[note for note, _ in BEHIND_REMARKS])
def test_authors_and_their_year_behind_a_remark(note: str, authors: tuple[str, ...]) -> None:
    (citation,) = cited(note)
    assert citation.work is not None
    assert tuple(name.family for name in citation.work.authors) == authors
    assert (citation.work.issued, citation.work.title, locator(citation)) == ("1966", "", "10")


def test_a_season_in_a_remark_is_no_author() -> None:
    for note in ("Zur Lage im Herbst 1966, S. 10.", "Vgl. die Debatte im Reichstag 1966, S. 10."):
        assert not any(citation.work and citation.work.authors for citation in cited(note))


@pytest.mark.parametrize("idem", ["ders.", "Ders.", "id.", "týž"])
def test_another_year_of_the_same_author(idem: str) -> None:
    _, again = cited(f"Hale 1966: 10; {idem} 1972: 33.")
    assert again.work is not None
    assert [name.family for name in again.work.authors] == ["Hale"]
    assert (again.work.issued, locator(again)) == ("1972", "33")


def test_a_title_between_several_authors_and_their_year() -> None:
    (citation,) = cited("Hale/Marsh, Brücken, 1966, S. 10.")
    assert citation.work is not None
    assert [name.family for name in citation.work.authors] == ["Hale", "Marsh"]
    assert (citation.work.title, citation.work.issued) == ("Brücken", "1966")


@pytest.mark.parametrize("initials", ["M. A.", "W. A.", "P. A.", "C. A.", "M. D."])
@pytest.mark.parametrize(
    "rest",
    [
        ", The Road, London 1972, p. 10.",
        ": The Road, London 1972, p. 10.",
        " (1972) The Road (London: Lind), p. 10.",
    ],
)
def test_initials_of_an_author_are_no_state(initials: str, rest: str) -> None:
    (citation,) = cited(f"Marsh, {initials}{rest}")
    assert citation.work is not None
    assert [(name.family, name.given) for name in citation.work.authors] == [("Marsh", initials)]
    assert (citation.work.title, citation.work.issued, locator(citation)) == ("The Road", "1972", "10")


GIVEN_BY_PLACE = (
    ("Hale, Zorlak (2007): Mostovi und Wege. Gießen: Narva-Verlag.", "Hale, Zorlak", "Mostovi und Wege"),
    ("Kos Marić, Ana (2006): Dynamik der Wege. Göttingen: Wallstein.", "Kos Marić, Ana", "Dynamik der Wege"),
    ("Hale, Zorlak Umit (2006): Der Weg. Göttingen: Wallstein.", "Hale, Zorlak Umit", "Der Weg"),
    (
        "Siehe: Hale, Anna-Zorlika; Marsh, Karl (2006): Die Wege. Göttingen: Wallstein.",
        "Hale, Anna-Zorlika; Marsh, Karl",
        "Die Wege",
    ),
    ("Lindner, Karl. 1959. Wege der Mark. Berlin: Springer, S. 12.", "Lindner, Karl", "Wege der Mark"),
    ("Lindner, Karl. 1918. Der Weg in den Krieg. Berlin 1959, S. 12.", "Lindner, Karl", "1918. Der Weg"),
)


@pytest.mark.parametrize(("note", "authors", "title"), GIVEN_BY_PLACE, ids=[row[0] for row in GIVEN_BY_PLACE])
def test_who_stands_before_a_bracketed_year_is_turned_round(note: str, authors: str, title: str) -> None:
    (citation,) = cited(note)
    assert citation.work is not None
    named = "; ".join(f"{name.family}, {name.given}" for name in citation.work.authors)
    assert (named, citation.work.title[: len(title)]) == (authors, title)


def test_a_journal_behind_the_year_of_its_author() -> None:
    (citation,) = cited("Lindner, Karl. 1959. Wege der Mark. Jahrbuch für Narva 31: 190-254.")
    assert citation.work is not None
    assert (citation.work.title, citation.work.container) == ("Wege der Mark", "Jahrbuch für Narva")
    assert (citation.work.volume, citation.work.issued, locator(citation)) == ("31", "1959", "190-254")


def test_a_title_is_no_given_name_before_its_pages() -> None:
    (citation,) = cited("Kos, Memoirs (London, 1967): 12.")
    assert citation.work is not None
    assert (citation.work.authors[0].family, citation.work.title) == ("Kos", "Memoirs")
