"""Letters and diaries that are printed in what a word or a few letters name."""

from __future__ import annotations

import pytest

from noting import cited


@pytest.mark.parametrize(
    ("printed", "title", "volume", "place"),
    [
        ("Correspondance, no 21315", "Correspondance", "", "21315"),
        ("Briefwechsel, S. 307", "Briefwechsel", "", "307"),
        ("DD, no. 575", "DD", "", "575"),
        ("MEW, Bd. 36, S. 307", "MEW", "36", "307"),
    ],
)
def test_what_prints_a_letter_may_be_named_in_a_word(
    printed: str, title: str, volume: str, place: str
) -> None:
    (citation,) = cited(f"Hale an Marsh, 19. Mai 1914, {printed}.")
    assert citation.work is not None and citation.locator is not None
    assert (citation.work.title, citation.work.volume) == (title, volume)
    assert citation.locator.value == place


def test_a_diary_s_day_is_printed_in_the_book_behind_it() -> None:
    (citation,) = cited("Hale Diary, 3 May 1943, Marsh, Road to Riga, 412.")
    assert citation.document is not None and citation.work is not None
    assert (citation.document.type, citation.work.title) == ("diary", "Road to Riga")
