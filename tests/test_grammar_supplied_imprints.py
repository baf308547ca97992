"""What brackets supply in an imprint: the place, the publisher, that there is none, or all of it."""

from __future__ import annotations

import pytest

from noting import only


@pytest.mark.parametrize(
    ("imprint", "place", "publisher"),
    [
        ("Пермь: [б. и.], 1937", "Пермь", ""),
        ("М.: Б. и., 1937", "Москва", ""),
        ("Київ: [б. в.], 1937", "Київ", ""),
        ("Мінск: Б. в., 1937", "Мінск", ""),
        ("Moskva: [s. n.], 1937", "Moskva", ""),
        ("СПб.: [тип. Громова], 1937", "Санкт-Петербург", "тип. Громова"),
        ("[М.], 1937", "Москва", ""),
        ("[М.; Л.], 1937", "Москва, Ленинград", ""),
        ("[М.—Л.], 1937", "Москва — Ленинград", ""),
        ("[М., 1937]", "Москва", ""),
        ("(М. 1937)", "Москва", ""),
        ("(М.1937)", "Москва", ""),
        ("(М.-Л. 1937)", "Москва - Ленинград", ""),
        ("[Л.: Печатник, 1937]", "Ленинград", "Печатник"),
    ],
)
def test_brackets_in_an_imprint(imprint: str, place: str, publisher: str) -> None:
    said = only(f"Громов К. Торф. {imprint}. С. 28.")
    assert (said["title"], said["place"], said.get("publisher", "")) == ("Торф", place, publisher)
    assert (said["issued"], said["at"]) == ("1937", "28")


@pytest.mark.parametrize(
    ("imprint", "place"),
    [("(M.1937)", "Moscow"), ("(M.-L. 1937)", "Moscow - Leningrad"), ("(Pg. 1917)", "Petrograd")],
)
def test_soviet_towns_in_latin_letters_need_no_comma(imprint: str, place: str) -> None:
    said = only(f"K. Gromov, Torf: zhizn' (v dvukh chastiakh) {imprint} p. 28.")
    assert (said["place"], said["at"], said.get("publisher", "")) == (place, "28", "")
