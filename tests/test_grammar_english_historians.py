"""Manners of historians who write in English: imprints without known towns, letters of several, numerals."""

from __future__ import annotations

import pytest

from benes_refs.model import Work
from noting import alone, cited, document


def work(note: str) -> Work:
    return alone(note).work or Work()


@pytest.mark.parametrize(
    ("imprint", "publisher", "place"),
    [
        (", Viking Press, Camberwell, 2008, p. 3", "Viking Press", "Camberwell"),
        (", Lothian Books, South Brinton, 2008, pp. 3–5", "Lothian Books", "South Brinton"),
        (", Hale & Marsh Publishers, Kilmore, 2008", "Hale & Marsh Publishers", "Kilmore"),
        (", Deakin University Press, Geelong, 2008, ch. 3", "Deakin University Press", "Geelong"),
        (", (Pinter, 2008), p. 3", "Pinter", ""),
        (" (Gollancz, 2008), p. 3", "Gollancz", ""),
        (" (Hart-Davis, 2008), p. 3", "Hart-Davis", ""),
        (" (Kilmore, 2008), p. 3", "", "Kilmore"),
    ],
)
def test_what_only_publishers_are_called_stands_before_a_town(
    imprint: str, publisher: str, place: str
) -> None:
    found = work(f"Anna Hale, Invading the North: The Coast at War{imprint}.")
    assert found.title == "Invading the North: The Coast at War"
    assert (found.publisher, found.place, found.issued) == (publisher, place, "2008")


@pytest.mark.parametrize(
    ("parties", "sender", "recipients", "place"),
    [
        (
            "Hale, Lind and Marsh to Kos, Novák, Doyle,",
            ("Hale", "Lind", "Marsh"),
            ("Kos", "Novák", "Doyle"),
            "",
        ),
        ("Hale, Lind to Marsh, Kos", ("Hale", "Lind"), ("Marsh", "Kos"), ""),
        ("Hale to Marsh and A. A. Kos", ("Hale",), ("Marsh", "A. A. Kos"), ""),
        ("Hale to Marsh, Lind and Kos,", ("Hale",), ("Marsh", "Lind", "Kos"), ""),
        ("Hale to Marsh, Kilmore,", ("Hale",), ("Marsh",), "Kilmore"),
        ("Hale to Marsh, Prague,", ("Hale",), ("Marsh",), "Prague"),
        ("Hale to Marsh and others,", ("Hale",), ("Marsh and others",), ""),
        ("Hale to the State and War Departments,", ("Hale",), ("the State and War Departments",), ""),
        ("Anna and Jan Hale to Marsh,", ("Anna and Jan Hale",), ("Marsh",), ""),
    ],
)
def test_each_of_several_who_wrote_or_were_written_to(
    parties: str, sender: tuple[str, ...], recipients: tuple[str, ...], place: str
) -> None:
    letter = document(f"RGASPI 558.11.492.6, {parties} 4 Oct. 1941.")
    assert (letter.sender, letter.recipients) == (sender, recipients)
    assert (letter.place, letter.date) == (place, "1941-10-04")


@pytest.mark.parametrize(
    ("numbered", "series", "volume"),
    [
        ("SWJH II, volume 4", "2", "4"),
        ("SWJH, volume 4", "", "4"),
        ("SWJH IV", "", "4"),
        ("Hale, The Coast, vol iv", "", "4"),
        ("Hale, The Coast, vol i", "", "1"),
        ("Hale, The Coast, Vol iv (London, 1950)", "", "4"),
        ("Hale, The Coast, part iv", "", "4"),
        ("Hale, The Coast II, part 3", "", "2"),
    ],
)
def test_numerals_without_points_and_of_series(numbered: str, series: str, volume: str) -> None:
    found = work(f"{numbered}, pp. 193–4.")
    assert (found.series, found.volume) == (series, volume)


def test_a_speech_stands_in_a_volume_that_letters_name() -> None:
    speech = document("Statement, August 12, 1947, SWJH II, volume 3, pp. 193–4.")
    assert (speech.title, speech.date) == ("Statement", "1947-08-12")


@pytest.mark.parametrize(
    "prose",
    [
        "Actually, Hale won forty-nine states in 1984.",
        "Interestingly, Marsh lost the coast in 1950.",
        "Conversely, Marsh’s letter of 1950 says nothing of it.",
    ],
)
def test_with_an_adverb_opens_prose(prose: str) -> None:
    assert not cited(prose)


@pytest.mark.parametrize(
    ("note", "family"),
    [
        ("Similarly, John Marsh, The Coast in War (London, 1950), p. 5.", "Marsh"),
        ("However, Marsh, The Coast in War, p. 5.", "Marsh"),
        ("Kelly, The Coast in War (London, 1950), p. 5.", "Kelly"),
        ("Daly, The Coast in War, p. 5.", "Daly"),
    ],
)
def test_behind_an_adverb_a_citation_may_begin(note: str, family: str) -> None:
    assert [name.family for name in work(note).authors] == [family]


@pytest.mark.parametrize(
    "told",
    [
        "seminar paper delivered at Lind University, Tokyo, 1995",
        "seminar paper delivered at Lind University, Japan, 5 May 1995",
        "paper presented at Lind University, Tokyo, 1995",
        "public lecture delivered at Lind College, Kilmore, 5 May 1995",
    ],
)
def test_a_paper_that_was_read_aloud_is_printed_nowhere(told: str) -> None:
    found = alone(f"A. Hale, ‘The Enemy at the Door: The Coast in War,’ {told}, p. 3.")
    assert found.kind == "other" and found.work is not None
    assert (found.work.title, found.work.container) == ("The Enemy at the Door: The Coast in War", "")


@pytest.mark.parametrize(
    ("bracket", "place", "publisher", "issued"),
    [
        ("2nd edition, Hyderabad, 1978, first published 1963", "Hyderabad", "", "1978"),
        ("London, 1978, first published 1963", "London", "", "1978"),
        ("London: Cape, 1978, originally published 1963", "London", "Cape", "1978"),
        ("London: Spring Books, 1978", "London", "Spring Books", "1978"),
        ("London: Spring 1978", "London", "", "1978"),
        ("London: Spring-Summer 1978", "London", "", "1978"),
        ("Paris: June 1978", "Paris", "", "1978-06"),
    ],
)
def test_seasons_months_and_first_printings_are_no_publishers(
    bracket: str, place: str, publisher: str, issued: str
) -> None:
    found = work(f"Jan Kos, The Coast at War ({bracket}), p. 4.")
    assert (found.title, found.place) == ("The Coast at War", place)
    assert (found.publisher, found.issued) == (publisher, issued)


def test_a_preface_is_a_chapter_of_its_book() -> None:
    found = alone("Jan Kos, ‘Preface’ (1963), The Coast at War (2nd edition, Hyderabad, 1978), p. 4.")
    assert found.kind == "chapter"
    assert alone("Jan Kos, ‘The Coast’, History, 12 (1978), p. 4.").kind == "article"


@pytest.mark.parametrize(
    ("said", "sender", "recipients", "day", "item"),
    [
        ("Kos-FO, 11/2/57", ("Kos",), ("FO",), "1957-02-11", ""),
        ("Kos to FO, 11/2/57", ("Kos",), ("FO",), "1957-02-11", ""),
        ("Hale to Marsh, 3 May 1957, 1051/2/57", ("Hale",), ("Marsh",), "1957-05-03", "1051/2/57"),
    ],
)
def test_a_day_in_figures_is_no_shelfmark(
    said: str, sender: tuple[str, ...], recipients: tuple[str, ...], day: str, item: str
) -> None:
    found = alone(f"{said}, PRO FO371/126684.")
    assert found.document is not None and found.holding is not None
    assert (found.document.sender, found.document.recipients) == (sender, recipients)
    assert found.document.date == day
    assert dict(found.holding.shelfmark).get("item", "") == item


@pytest.mark.parametrize(
    ("bracket", "archive", "name", "collection"),
    [
        ("U.C.D. Archives, Hale papers, P150/2183", "UCDA", "U.C.D. Archives", "Hale papers"),
        ("Kilmore Archives, Hale papers, P150/2183", "", "Kilmore Archives", "Hale papers"),
        ("Kilmore City Archives, P150/2183", "", "Kilmore City Archives", ""),
        ("K.C.A., Jan Hale papers, P150/2183", "", "K.C.A", "Jan Hale papers"),
        ("N.L.I., Hale papers, MS 1234", "", "N.L.I", "Hale papers"),
    ],
)
def test_archives_with_letters_keep_a_paper(bracket: str, archive: str, name: str, collection: str) -> None:
    found = alone(f"Hale to Marsh, 5 Sept. 1938 ({bracket}).")
    assert found.document is not None and found.document.recipients == ("Marsh",)
    assert found.holding is not None
    assert (found.holding.archive, found.holding.name) == (archive, name)
    assert found.holding.collection == collection


def test_ibid_has_another_paper_of_such_an_archive() -> None:
    _, again = cited(
        "Hale to Marsh, 5 Sept. 1938 (U.C.D. Archives, Hale papers, P150/2183). Ibid., P150/2548."
    )
    assert again.holding is not None and again.holding.archive == "UCDA"


@pytest.mark.parametrize(
    ("named", "people"),
    [
        ("Hale, W. R, The Coast in War", ["W. R Hale"]),
        ("Hale, R, The Coast in War", ["R Hale"]),
        ("Hale, W R, The Coast in War", ["W R Hale"]),
        ("Hale, P, and Marsh, A, The Coast in War", ["P Hale", "A Marsh"]),
        ("Hale, R, Marsh, J, and Kos, P, The Coast in War", ["R Hale", "J Marsh", "P Kos"]),
    ],
)
def test_initials_behind_a_comma_need_no_points(named: str, people: list[str]) -> None:
    found = work(f"{named} (Oxford, 1984), p. 588.")
    assert [f"{name.given} {name.family}" for name in found.authors] == people
    assert found.title == "The Coast in War"


@pytest.mark.parametrize("title", ["I, Claudius", "A History of Riga", "V, The Coast"])
def test_a_letter_may_begin_a_title(title: str) -> None:
    found = work(f"Hale, {title} (London, 1986), p. 366.")
    assert ([name.family for name in found.authors], found.title) == (["Hale"], title)


@pytest.mark.parametrize("editors", ["in eds Hale, P. and Marsh, A.", "in eds P. Hale and A. Marsh"])
def test_the_editors_word_may_stand_before_them(editors: str) -> None:
    found = alone(f"Barnes, J., ‘From Eden to Lind’, {editors}, Ruling Performance (Oxford, 1987), p. 5.")
    assert found.kind == "chapter" and found.work is not None
    assert [name.family for name in found.work.editors] == ["Hale", "Marsh"]
    assert (found.work.title, found.work.container) == ("From Eden to Lind", "Ruling Performance")


def test_a_paper_with_its_month_stands_in_an_edited_book() -> None:
    found = work(
        "Strategic Basis, September 1976, in Ann Hale (ed.), The Coast (Canberra: Lind, 2009), p. 5."
    )
    assert (found.title, found.container, found.authors) == ("Strategic Basis", "The Coast", ())


@pytest.mark.parametrize(
    ("behind", "title", "publisher", "place"),
    [
        ("Occasional Paper Number 1, Institute of Affairs, Canberra", "The Coast, 1901–1945",
         "Institute of Affairs", "Canberra"),
        ("Occasional Paper No. 1, Institute of Affairs, Lind House, East Kilmore", "The Coast, 1901–1945",
         "Institute of Affairs, Lind House", "East Kilmore"),
        ("Working Paper No. 12, Washington", "The Coast, 1901–1945", "", "Washington"),
    ],
)  # fmt: skip
def test_occasional_papers_are_a_series(behind: str, title: str, publisher: str, place: str) -> None:
    found = work(f"Joan Marsh, The Coast, 1901–1945, {behind}, 1989, p. 4.")
    assert (found.title, found.container, found.issue) == (title, "", "")
    assert (found.publisher, found.place) == (publisher, place)


def test_an_article_may_stand_in_working_papers() -> None:
    found = work("Joan Marsh, “The Coast,” CWIHP Working Paper No. 12 (Washington: Lind, 1989), 4.")
    assert (found.title, found.container, found.issue) == ("The Coast", "CWIHP Working Paper", "12")


def test_interviews_are_no_newspapers() -> None:
    assert not cited("James Lind, oral interview, Hale Center, March 7, 2003.")
    assert alone("James Lind, “The Fall,” Hale Courier, March 7, 2003.").kind == "newspaper"


@pytest.mark.parametrize(
    ("note", "family", "title"),
    [
        (
            "This account is based on Anna Hale’s 900 Days and Jan Kos’s The Coast, pp. 9–12.",
            "Kos",
            "The Coast",
        ),
        ("See John Marsh’s Road to Riga, pp. 5–7.", "Marsh", "Road to Riga"),
        ("Hale, John Marsh’s Road to Riga, pp. 5–7.", "Hale", "John Marsh’s Road to Riga"),
        ("Marsh’s Road to Riga, p. 5.", "", "Marsh’s Road to Riga"),
    ],
)
def test_whose_a_book_is_may_be_told_in_prose(note: str, family: str, title: str) -> None:
    found = work(note)
    assert ("".join(name.family for name in found.authors), found.title) == (family, title)
