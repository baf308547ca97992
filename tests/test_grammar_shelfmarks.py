"""Numbers without labels are named by the levels of their archive, a user's own archive among them."""

from __future__ import annotations

from pathlib import Path

import pytest

from benes_refs.pipeline import load_knowledge, parse_text
from noting import Shelf, cited, holding, locator, paper, shelf

MINE = """
[[archive]]
code = "KLEM"
name = "Archiv Klementinum"
city = "Praha"
country = "CZ"
levels = ["carton", "item"]
variants = ["KLEM"]
"""


@pytest.mark.parametrize(
    ("note", "levels", "leaf"),
    [
        ("KLEM, 12/7.", {"carton": "12", "item": "7"}, ""),
        ("KLEM, 12/7, 15.", {"carton": "12", "item": "7"}, "15"),
        ("KLEM: 12, 7.", {"carton": "12", "item": "7"}, ""),
        (
            "AVP MID RF: 010/11/77/118, p. 28.",
            {"fond": "010", "opis": "11", "papka": "77", "delo": "118"},
            "28",
        ),
        ("RGVA: 9/29/285/150.", {"fond": "9", "opis": "29", "delo": "285"}, "150"),
        ("TNA, FO 371/21104, N3287/461/38.", {"department": "FO", "series": "371", "piece": "21104"}, ""),
    ],
)
def test_levels_are_named_by_the_archive(
    tmp_path: Path, note: str, levels: dict[str, str], leaf: str
) -> None:
    table = tmp_path / "mine.toml"
    table.write_text(MINE, encoding="utf-8")
    (citation,) = parse_text(f"1 {note}\n", known=load_knowledge([table])).notes[0].citations
    assert citation.holding is not None
    shelfmark = dict(citation.holding.shelfmark)
    assert {level: shelfmark[level] for level in levels} == levels
    assert (citation.locator.value if citation.locator else "") == leaf


@pytest.mark.parametrize(
    ("note", "archive"),
    [
        ("UKM, Rokopisna zbirka, Ms 33/II, 4.", "UKM"),
        ("ÖNB, Handschriftensammlung, Cod. 14234.", "OENB"),
        ("BNCF, Carteggi Vari, 45, 12.", "BNCF"),
    ],
)
def test_manuscripts_of_libraries(note: str, archive: str) -> None:
    assert holding(note)[0] == archive


@pytest.mark.parametrize(
    ("note", "group", "file", "leaf"),
    [
        ("BArch, R 49, 1203, Bl. 12.", "R 49", "1203", "12"),
        ("BArch, NS 19, 2743, Bl. 8-9.", "NS 19", "2743", "8-9"),
        ("BArch, R 43 II, 1412, Bl. 55.", "R 43 II", "1412", "55"),
        ("BArch, R 49 1203, Bl. 12.", "R 49", "1203", "12"),
        ("BArch, R 49/1203, 12f.", "R 49", "1203", "12f"),
    ],
)
def test_a_file_behind_its_group(note: str, group: str, file: str, leaf: str) -> None:
    assert holding(note)[2:] == ({"group": group, "file": file}, leaf)


@pytest.mark.parametrize("box", ["k-22", "k. 22", "k- 22"])
def test_a_hyphen_joins_a_box_to_its_label(box: str) -> None:
    archive, _, levels, leaf = holding(f"Arhiv VII, f. NDH, {box}, reg. br. 14/3.")
    assert (archive, levels, leaf) == ("VA-RS", {"fond": "NDH", "box": "22", "document": "14/3"}, "")


def test_a_year_in_a_title_is_no_file() -> None:
    note = "Ivan Novak, Obrt v Kranju: nastanek, rast in delo: 1880–1955 (Kranj: Obzorja, 1961), 45."
    (citation,) = cited(note)
    assert citation.kind == "book"


@pytest.mark.parametrize(
    ("note", "archive", "levels"),
    [
        ("PA AA, Türkei 134, Bd. 5.", "PAAA", {"series": "Türkei 134", "file": "5"}),
        ("PA AA, Serbien 1, vol. 5.", "PAAA", {"series": "Serbien 1", "volume": "5"}),
        ("PA AA, Bd. 245.", "PAAA", {"file": "245"}),
        ("BArch, Bd. 245.", "BArch", {"file": "245"}),
        ("AMAE, vol. 245.", "MAE", {"volume": "245"}),
    ],
)
def test_papers_are_bound_in_volumes(note: str, archive: str, levels: dict[str, str]) -> None:
    for led in ("", "Lang an Burger, 11. 4. 1911, "):
        assert holding(led + note)[::2] == (archive, levels)


def test_a_letter_stands_before_a_bound_volume() -> None:
    (citation,) = cited("Lang an Burger, 11. 4. 1911, PA AA, Türkei 134, Bd. 5.")
    assert paper(citation) == ("Lang", "Burger", "1911-04-11")


IN_BRACKETS = {
    "HIA, Hale Papers, Box 12 (Folder 3).": ({"box": "12", "folder": "3"}, ""),
    "AMZV, LA, karton 12 (fasc. 3).": ({"carton": "12", "folder": "3"}, ""),
    "RGASPI, f. 17 (op. 3), d. 4.": ({"fond": "17", "opis": "3", "delo": "4"}, ""),
    "ЦДАГО, ф. 1, оп. 3, спр. 4 (арк. 15).": ({"fond": "1", "opis": "3", "delo": "4"}, "15"),
    "AAN, KC PZPR, sygn. XI A/81, k. 15.": ({"group": "KC PZPR", "file": "XI A/81"}, "15"),
}


@pytest.mark.parametrize("note", IN_BRACKETS)
def test_a_level_in_brackets_and_one_of_several_signs(note: str) -> None:
    _, _, levels, leaf = holding(note)
    assert (levels, leaf) == IN_BRACKETS[note]


@pytest.mark.parametrize("soft", ["'", "’", "ʹ", "΄", "ˈ"])
def test_a_soft_sign_has_many_signs(soft: str) -> None:
    full = f"Rossiiskii gosudarstvennyi arkhiv sotsial{soft}no-politicheskoi istorii (RGASPI)"
    read = holding(f"{full}, fond (f.) 17, opis{soft} (op.) 162, delo (d.) 18, list (l.) 5.")
    assert read == ("RGASPI", "", {"fond": "17", "opis": "162", "delo": "18"}, "5")


def test_a_month_behind_a_shelfmark_that_looks_like_an_issue() -> None:
    citations = cited("AÚTGM, f. TGM-L, III/4 февраля 1953 г. о позиции” ")
    assert [citation.kind for citation in citations] == ["archival"]


@pytest.mark.parametrize(
    ("numbers", "levels"),
    [
        ("B 12/3, Bd. 3, Bl. 5", {"group": "B 12/3", "volume": "3"}),
        ("B 12, Bd. 3, Bl. 5", {"group": "B 12", "volume": "3"}),
        ("31.7/6, Bd. 3, Bl. 5", {"file": "31.7/6", "volume": "3"}),
        ("Bestand 12, B 12/3, Bl. 5", {"group": "12", "file": "B 12/3"}),
        ("Bd. 3, Bl. 5", {"volume": "3"}),
    ],
)
def test_a_code_before_or_behind_a_labelled_level_is_kept(numbers: str, levels: Shelf) -> None:
    (citation,) = cited(f"Staatsarchiv Narva, {numbers}.")
    assert shelf(citation) == levels
    assert locator(citation) == "5"
