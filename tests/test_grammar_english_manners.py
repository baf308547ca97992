"""More manners of historians who write in English: soft signs, short volumes, days in edited books."""

from __future__ import annotations

import pytest

from benes_refs.model import Work
from noting import alone, cited, document


def work(note: str) -> Work:
    return alone(note).work or Work()


@pytest.mark.parametrize("sign", ["΄", "′", "ʹ", "'", "’"])
def test_soft_signs_are_of_their_words(sign: str) -> None:
    found = work(f"A. Kos{sign}ev, Tetradi starogo uchitelia (Moscow, 1992), 221.")
    assert [name.family for name in found.authors] == [f"Kos{sign}ev"]
    archive = f"Rossiiskii gosudarstvennyi arkhiv sotsial{sign}no-politicheskoi istorii (RGASPI)"
    held = alone(f"{archive}, fond (f.) 17, opis{sign} (op.) 122, delo (d.) 289, listy (ll.) 31–34.")
    assert held.holding is not None and held.holding.archive == "RGASPI"
    assert dict(held.holding.shelfmark) == {"fond": "17", "opis": "122", "delo": "289"}


@pytest.mark.parametrize(
    ("note", "authors", "title", "volume"),
    [
        ("Marsh II, 334.", ["Marsh"], "", "2"),
        ("See Marsh II, pp. 33–4; Lindner I, 33.", ["Marsh"], "", "2"),
        ("Memoirs II, 334.", [], "Memoirs", "2"),
        ("Hale, The Coast II, 334.", ["Hale"], "The Coast", "2"),
    ],
)
def test_a_volume_behind_a_family_name(note: str, authors: list[str], title: str, volume: str) -> None:
    found = cited(note)[0].work or Work()
    assert [name.family for name in found.authors] == authors
    assert (found.title, found.volume) == (title, volume)


@pytest.mark.parametrize("said", ["(unsigned)", "(editorial)", "(leading article)"])
def test_who_signed_an_article_is_none_of_its_title(said: str) -> None:
    found = work(f"‘The Coast at War’ {said}, The Times, 27 January 1968, p. 8.")
    assert (found.title, found.container) == ("The Coast at War", "The Times")


@pytest.mark.parametrize("sign", [" ", ", "])
def test_a_town_and_a_month_behind_an_issue(sign: str) -> None:
    found = work(f"Jean Kos, “La mer,” Est-Ouest, no. 90{sign}(Paris, June 1991), pp. 3–4.")
    assert (found.issue, found.issued) == ("90", "1991-06")
    letter = document("Hale to Marsh (Paris, June 1935), FO 371/20110.")
    assert (letter.place, letter.date) == ("Paris", "1935-06")


def test_paragraphs_with_points_are_listed() -> None:
    found = alone("White Paper on the Coast, Department of Defence, Canberra, 2016, paras 2.2, 3.7 and 2.62.")
    assert found.locator is not None and found.locator.value == "2.2, 3.7, 2.62"


@pytest.mark.parametrize(
    ("parties", "recipient"),
    [
        ("Hale to Marsh and the Foreign Office", "Marsh and the Foreign Office"),
        ("SHAEF to G-3", "G-3"),
        ("SHAEF to G5", "G5"),
        ("Hale to Marsh and the others", "Marsh and the others"),
    ],
)
def test_offices_beside_persons_and_staffs_are_written_to(parties: str, recipient: str) -> None:
    assert document(f"{parties}, 5 May 1944, WO 204/3031.").recipients == (recipient,)


@pytest.mark.parametrize(
    ("told", "title", "date"),
    [
        ("July 13, 1914", "", "1914-07-13"),
        ("Speeches of Feb. 19, 1919 and March 6, 1931", "Speeches", "1919-02-19"),
    ],
)
def test_days_in_an_edited_book(told: str, title: str, date: str) -> None:
    found = alone(f"{told}, in Ann Hale, ed., The Coast Crisis (London, 1963), p. 5.")
    assert found.work is not None and found.document is not None
    assert (found.work.title, [name.family for name in found.work.editors]) == ("The Coast Crisis", ["Hale"])
    assert (found.document.title, found.document.date) == (title, date)


@pytest.mark.parametrize(
    ("imprint", "publisher"),
    [
        ("Nelson in association with the Institute of Affairs, Melbourne, 1976", "Nelson in association with"
         " the Institute of Affairs"),
        ("Macmillan in association with St Antony’s College, London, 1976", "Macmillan in association with"
         " St Antony’s College"),
        ("Nelson, Melbourne, 1976", "Nelson"),
    ],
)  # fmt: skip
def test_two_publishers_may_share_a_book(imprint: str, publisher: str) -> None:
    found = work(f"E. Hale, The Coast: In Association with Nobody, {imprint}, p. 7.")
    assert (found.title, found.publisher) == ("The Coast: In Association with Nobody", publisher)


@pytest.mark.parametrize("author", ["X", "Z"])
def test_a_letter_may_stand_for_an_author(author: str) -> None:
    found = work(f"{author}, “The Sources of Conduct,” Foreign Review 25 (July 1947): 566–82.")
    assert [name.family for name in found.authors] == [author]
    assert (found.title, found.container) == ("The Sources of Conduct", "Foreign Review")


@pytest.mark.parametrize("behind", ["in Otto Hale, The Fortress", "in Otto Hale, ed., The Fortress"])
def test_whose_paper_a_book_prints(behind: str) -> None:
    found = alone(f"Kos’s ‘Memorandum on the Coast’ of 1 July 1938 {behind} (London, 1987), 123–48.")
    assert found.document is not None and found.work is not None
    assert (found.document.title, found.document.sender) == ("Memorandum on the Coast", ("Kos",))
    assert (found.document.date, found.work.title) == ("1938-07-01", "The Fortress")


@pytest.mark.parametrize(
    ("behind", "volume", "issue", "issued"),
    [
        (" xi/3 August 1989", "11", "3", "1989-08"),
        (" XI/3 August 1989", "11", "3", "1989-08"),
        (", xi/3 (August 1989)", "11", "3", "1989-08"),
        (", (Vol. 10, Nos. 2 and 3; 1999)", "10", "2, 3", "1999"),
        (" (Vol. 10, No. 2, 1999)", "10", "2", "1999"),
    ],
)
def test_volumes_and_issues_of_journals(behind: str, volume: str, issue: str, issued: str) -> None:
    found = work(f"Ann Hale, ‘The Coast’, Coastal History Review{behind}, pp. 486–517.")
    assert (found.container, found.volume) == ("Coastal History Review", volume)
    assert (found.issue, found.issued) == (issue, issued)
    assert document("Hale to Marsh, 24/25 June 1938, FO 371/20110.").date == "1938-06-25"
