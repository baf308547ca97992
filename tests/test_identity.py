"""What counts as the same person, title, archive or file, whatever the spelling or the script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benes_refs.identity import (
    Entry,
    WorkIndex,
    archive,
    families,
    level_value,
    person,
    source_key,
    title_likeness,
)
from benes_refs.identity.names import one_slip
from benes_refs.model import Holding, Name, Work
from citing import cite, held, letter


@pytest.mark.parametrize(
    "spelling", ["Litvinoff", "Litwinow", "Литвинов", "М.М. Литвинова", "Commissar Litvinov"]
)
def test_a_person_has_one_key_in_every_spelling_and_case(spelling: str) -> None:
    assert person(spelling) == person("Litvinov")


@pytest.mark.parametrize(
    ("one", "other"), [("Stalin", "Сталину"), ("Beck", "J. Becka"), ("Maiskii", "Maisky")]
)
def test_case_endings_and_transliterations_do_not_matter(one: str, other: str) -> None:
    assert person(one) == person(other)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("hrusevski", "hrusevksi", True),
        ("plameni", "plamen", True),
        ("plameni", "plamena", True),
        ("diplomat", "diplomacy", False),
        ("part1", "part2", False),
    ],
)
def test_a_slip_is_one_letter_or_two_that_changed_places(one: str, other: str, same: bool) -> None:
    assert (one_slip(one, other), one_slip(other, one)) == (same, same)


@pytest.mark.parametrize(("one", "other"), [("Laval", "Delbos"), ("Litvinov", "Litvak"), ("Eden", "Edwards")])
def test_other_persons_have_other_keys(one: str, other: str) -> None:
    assert person(one) != person(other)


def test_particles_and_junior_are_no_part_of_a_family_name() -> None:
    assert families([Name("De Felice"), Name("Bacon, Jr.")]) == families(
        [Name("Felice", "R."), Name("Bacon")]
    )


def test_an_archive_is_known_by_its_code_or_else_by_its_name() -> None:
    assert archive(Holding("GARF", "ГАРФ")) == archive(Holding("GARF", "State Archive"))
    assert archive(Holding(name="Arhivele Diplomatice")) == archive(Holding(name="ARHIVELE  diplomatice"))


@pytest.mark.parametrize(("one", "other"), [("308к", "308k"), ("Р-5446", "R 5446"), ("26А", "26a")])
def test_numbers_of_a_shelfmark_are_the_same_in_both_alphabets(one: str, other: str) -> None:
    assert level_value(one) == level_value(other)


def test_a_leading_zero_counts() -> None:
    assert level_value("05") != level_value("5")


@pytest.mark.parametrize(
    ("short", "likeness"),
    [
        ("The Soviet Union and the Czechoslovakian Crisis of 1938", 4),
        ("Soviet Union", 3),
        ("Czechoslovakian Crisis", 2),
        ("Soviet Crisis", 1),
        ("Munich Crisis", 0),
        ("", 0),
    ],
)
def test_a_short_title_is_made_of_words_of_the_full_one_in_order(short: str, likeness: int) -> None:
    assert title_likeness(short, "The Soviet Union and the Czechoslovakian Crisis of 1938") == likeness


def test_a_year_is_a_word_of_a_title() -> None:
    assert title_likeness("Politika 1937", "Politika 1938") == 0


def test_a_title_is_the_same_in_both_scripts() -> None:
    assert title_likeness("Дневник дипломата", "Dnevnik diplomata") == 4


def test_a_source_is_the_same_on_another_leaf_and_another_in_another_document() -> None:
    letters = [letter("Litvinov", "Stalin", "1935-12-03"), letter("Литвинова", "Сталину", "1935-12-03")]
    one, same = (
        held("RGVA", fond="9", delo="285", at=at, document=d) for at, d in zip("12", letters, strict=True)
    )
    assert source_key(one) == source_key(same)
    assert source_key(one) != source_key(held("RGVA", fond="9", delo="285"))


def test_a_citation_without_a_source_has_an_empty_key() -> None:
    assert source_key(cite()) == ((),)


titles = st.text("abc дж ", max_size=12)
works = st.builds(
    Work,
    authors=st.lists(
        st.builds(Name, st.sampled_from(["Smith", "Смит", ""]), st.text(max_size=2)), max_size=2
    ).map(tuple),
    title=titles,
)


@given(st.lists(works, max_size=8))
def test_a_work_is_found_again_under_its_own_facts(known: list[Work]) -> None:
    index: WorkIndex[int] = WorkIndex()
    for number, one in enumerate(known):
        index.add(Entry(one, number))
    for number, one in enumerate(known):
        if title_likeness(one.title, one.title):
            assert number in [hit.entry.kept for hit in index.find(one)]
