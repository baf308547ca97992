"""Books that hold a chapter, and their imprints, as German-speaking historians write them."""

from __future__ import annotations

import pytest

from noting import only


@pytest.mark.parametrize(
    ("inside", "editors"),
    [
        ("In: Lind, Peter (Hg.), Der Weg", "Lind, Peter"),
        ("in: Ders./Lind, Peter (Hg.), Der Weg", "Lind, Peter"),
        ("in: dies./Peter Lind/Karl Voss (Hg.), Der Weg", "Lind, Peter; Voss, Karl"),
        ("in: Lind, Peter; Voss, Karl (Hg.): Der Weg", "Lind, Peter; Voss, Karl"),
        ("in: Peter Lind; Karl Voss (red.): Der Weg", "Lind, Peter; Voss, Karl"),
        ("in: Lind, A.; Voss, K. (eds.), Der Weg", "Lind, A.; Voss, K."),
    ],
)
@pytest.mark.parametrize("series", ["", " (= Studien zur Geschichte, Bd. 27)"])
def test_a_short_title_behind_editors_is_no_publisher(inside: str, editors: str, series: str) -> None:
    said = only(f"Paul Hale, Die Brücke, {inside}{series}, Graz 1999, S. 20.")
    assert (said["title"], said["container"]) == ("Die Brücke", "Der Weg")
    assert (said["editors"], said["place"], said.get("publisher", "")) == (editors, "Graz", "")


@pytest.mark.parametrize("idem", ["ders.,", "ders."])
def test_a_book_of_the_same_author_may_have_a_comma(idem: str) -> None:
    said = only(f"P. Hale, »Die Brücke«, in: {idem} Kaiser, Hof und Staat, S. 20.")
    assert (said["title"], said["container"]) == ("Die Brücke", "Kaiser, Hof und Staat")
    assert not said.get("editors")


@pytest.mark.parametrize(
    "imprint",
    [
        ", Graz ²1917, S. 108.",
        ", Graz 1917¹⁰, S. 108.",
        ", Graz ¹²1917, S. 108.",
        " (Graz 1917¹⁰) 108.",
        ", Graz 2. Aufl. 1917, S. 108.",
        " (Graz, 2. Aufl. 1917) 108.",
        " (Ausst.-Kat. Kunsthalle der Stadt, Bonn 1915), Graz 1917, S. 108.",
    ],
)
def test_printings_and_exhibitions_around_an_imprint(imprint: str) -> None:
    said = only(f"P. Hale, Der lange Weg{imprint}")
    assert (said["authors"], said["place"], said["issued"]) == ("Hale, P.", "Graz", "1917")
    assert said["title"].startswith("Der lange Weg") and said["at"] == "108"


@pytest.mark.parametrize(
    ("title", "series"),
    [
        ("Der Weg", "Schriftenreihe der Kos-Gesellschaft 30"),
        ("Der Weg. Tirol im Umbruch", "Beiträge zur Geschichte Tirols, Band 6"),
        ("Der Weg in die Berge", "Veröffentlichungen der Kommission für neuere Geschichte, Bd. 12"),
    ],
)
def test_a_series_behind_a_title_is_no_part_of_it(title: str, series: str) -> None:
    said = only(f"Hale, Anna: {title}. {series}, Graz 1993, S. 36.")
    assert (said["title"], said.get("volume", ""), said["place"]) == (title, "", "Graz")


@pytest.mark.parametrize("byline", ["Anna Hale,", "Hale, Anna.", "Hale, Anna:"])
def test_writings_may_be_a_title(byline: str) -> None:
    said = only(f"{byline} Schriften des Exils, Bd. 2, Wien 1990, S. 3.")
    assert (said["authors"], said["title"], said["volume"]) == ("Hale, Anna", "Schriften des Exils", "2")
