"""Letters and diaries that are printed in what a word or a few letters name; articles without a page."""

from __future__ import annotations

import pytest

from noting import cited, work


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


UNPAGED_ARTICLES = (
    "R. Hale, ‘Among Partisans’ in Review of Baltic Trade (1989).",
    "R. Hale 'Among Partisans' in Review of Baltic Trade (1989), where more is said of it.",
    "R. Hale, 'Among Partisans', Review of Baltic Trade (1989).",
    "See R. Hale, “Among Partisans,” Review of Baltic Trade (1989). He adds nothing to it.",
)


@pytest.mark.parametrize("note", UNPAGED_ARTICLES)
def test_the_year_behind_a_journal_is_enough(note: str) -> None:
    kind, article = work(note)
    assert (kind, article.title, article.issued) == ("article", "Among Partisans", "1989")
    assert article.container == "Review of Baltic Trade"


def test_and_in_a_title_names_no_other_editor() -> None:
    kind, chapter = work("R. Hale, ‘Among Partisans’ in Marsh, Trade and Exile.")
    assert (kind, chapter.container, [name.family for name in chapter.editors]) == (
        "chapter", "Trade and Exile", ["Marsh"],
    )  # fmt: skip


def test_an_article_in_a_journal_of_a_season_stands_behind_and() -> None:
    first, second = cited("Hale, Old Trade, 38, and Ida B. Marsh, “Exile,” Baltic Trade (Spring 1970): 29.")
    assert first.work and second.work
    assert (first.work.title, second.work.title) == ("Old Trade", "Exile")


PUBLISHED_THERE = (
    "R. Hale, “Exile,” first published in Narva Studies 5 (1964): 3.",
    "R. Hale, “Exile,” originally appeared in Narva Studies 5 (1964): 3.",
    "R. Hale, „Exile“, abgedruckt in: Narva Studies 5 (1964), S. 3.",
    "R. Hale, « Exile », paru dans Narva Studies 5 (1964), p. 3.",
    "R. Hale, „Exile”, opublikowane w: Narva Studies 5 (1964), s. 3.",
)


@pytest.mark.parametrize("note", PUBLISHED_THERE)
def test_that_a_title_was_published_parts_it_from_no_journal(note: str) -> None:
    kind, article = work(note)
    assert (kind, article.title, article.container) == ("article", "Exile", "Narva Studies")
    assert [name.family for name in article.authors] == ["Hale"]


def test_what_else_is_said_behind_a_title_is_a_sentence() -> None:
    note = "Called “Exile,” the text was printed in R. Hale, Old Trade (London, 1964), 3."
    assert [citation.work.title for citation in cited(note) if citation.work] == ["Old Trade"]
