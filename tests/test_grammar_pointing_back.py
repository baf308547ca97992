"""Short forms that point back or say little: the same as in a note, a ruler's name, “there” behind pages."""

from __future__ import annotations

import pytest

from noting import cited, locator, only, work

BOOK = "Jan Malý, Kronika města, Praha 1968, s. 4."


@pytest.mark.parametrize(
    "note",
    [
        "Isto kao pod 1, str. 7.",
        "Kao pod 1, str. 7.",
        "Isto kao u napomeni 1, str. 7.",
        "Kao u bilješci 1, str. 7.",
        "Tamtéž jako pozn. 1, s. 7.",
        "Dass. wie Anm. 1, S. 7.",
        "Jak w przyp. 1, s. 7.",
    ],
)
def test_the_same_as_in_a_note_points_back(note: str) -> None:
    _, again = cited(BOOK, note)
    assert again.work is not None and again.work.title == "Kronika města" and locator(again) == "7"


@pytest.mark.parametrize("note", ["Isto kao pod 1.", "Isto kao u nap. 1.", "Wie Anm. 1."])
def test_the_same_as_a_whole_note(note: str) -> None:
    _, other, again = cited(BOOK, "Petar Ilić, Reka, Beograd, 1985, str. 4.", note)
    assert other.work is not None and other.work.title == "Reka"
    assert again.work is not None and again.work.title == "Kronika města"


@pytest.mark.parametrize(
    ("note", "title"),
    [
        ("Zie over hem P.J. Blok, Willem II.", "Willem II"),
        ("Over de koning zie H. van der Tas, Koning Willem III.", "Koning Willem III"),
        ("On the king see K. Rose, George V.", "George V"),
        ("O císaři viz J. Malý, Karel I.", "Karel I"),
    ],
)
def test_a_ruler_s_name_is_title_enough(note: str, title: str) -> None:
    assert work(note)[1].title == title


def test_there_behind_pages_says_which_of_them() -> None:
    said = only("J. Bank, ‘De kerk’, in: De jaren vijftig (Amsterdam 1990), 12-40, aldaar 33-35.")
    assert (said["kind"], said["at"]) == ("chapter", "33-35")


@pytest.mark.parametrize(
    ("note", "house"),
    [
        ("Kovács Béla: A magyar falu. Zala Megyei Levéltár, Budapest, 1988. 33.", "Zala Megyei Levéltár"),
        ("Petar Ilić, Reka. Institut za istoriju, Beograd, 1985, str. 4.", "Institut za istoriju"),
        ("Jan Kowalski, Rzeka. Instytut Historii, Warszawa 1995, s. 4.", "Instytut Historii"),
    ],
)
def test_an_institute_behind_a_point_prints(note: str, house: str) -> None:
    assert work(note)[1].publisher == house


def test_a_title_behind_a_point_is_no_publisher() -> None:
    assert work("Jan Kowalski, Dzieje. Szkice o rzece, Warszawa 1995, s. 4.")[1].publisher == ""
