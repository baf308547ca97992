"""What line ends, page ends and Markdown do to the letters of a citation does not change what is read."""

from __future__ import annotations

import pytest

from benes_refs.grammar.language.text import unsplit
from benes_refs.model import Citation
from benes_refs.pipeline import parse_text


def only(note: str) -> Citation:
    (citation,) = parse_text(f"Text.[^1]\n\n[^1]: {note}\n", format="markdown").notes[0].citations
    return citation


@pytest.mark.parametrize(
    "written", ["28-29", "28–29", "28\u201129", "28\u201029", "28--29", r"28\-29", "28-\n    29"]
)
def test_a_range_is_the_same_however_its_dash_is_written(written: str) -> None:
    locator = only(f"J. Smith, The Book, London 1990, p. {written}.").locator
    assert locator is not None
    assert locator.value == "28-29"


@pytest.mark.parametrize("dash", ["-", "–", "\u2011", "\u2010", "−", "--"])
@pytest.mark.parametrize("archive", ["AJ, ", "РГАСПИ. "])
def test_a_fond_and_its_file_are_the_same_however_their_dash_is_written(archive: str, dash: str) -> None:
    holding = only(f"{archive}133{dash}158.").holding
    assert holding is not None
    assert [number for _, number in holding.shelfmark] == ["133", "158"]


@pytest.mark.parametrize("title", ["The Book", "_The Book_", "*The Book*", "**The Book**"])
def test_emphasis_is_no_part_of_a_title(title: str) -> None:
    work = only(f"J. Smith, {title}, London 1990, p. 28.").work
    assert work is not None
    assert work.title == "The Book"


def test_an_escaped_point_is_a_point() -> None:
    holding = only(r"RGASPI, f\. 17, op\. 3, d\. 5, l\. 12").holding
    assert holding is not None
    assert dict(holding.shelfmark) == {"fond": "17", "opis": "3", "delo": "5"}


@pytest.mark.parametrize(
    ("note", "edition"),
    [
        (
            "Dokumenty i materialy po istorii sovetsko-\n    chekhoslovatskikh otnosheniy. T. 3. S. 12.",
            "DMISCO",
        ),
        ("DDF, 1-\n    re sér., t. XI, p. 137.", "DDF-1932-1"),
    ],
)
def test_a_name_or_series_broken_at_its_hyphen_is_known(note: str, edition: str) -> None:
    work = only(note).work
    assert work is not None
    assert edition.startswith(work.edition)
    assert work.volume in ("3", "11")


@pytest.mark.parametrize(
    ("torn", "whole"),
    [
        ("Юридический вест- ник", "Юридический вестник"),
        ("пакт советско- германский", "пакт советско-германский"),
        ("основы советско- го строя", "основы советского строя"),
        ("sistema ispravitel’no- trudovykh lagerei", "sistema ispravitel’no-trudovykh lagerei"),
        ("Außen- und Innenpolitik", "Außen- und Innenpolitik"),
    ],
)
def test_a_word_torn_at_its_hyphen_is_whole_and_a_compound_keeps_it(torn: str, whole: str) -> None:
    assert unsplit(torn) == whole
