"""Registers and bundles of Italian offices, in the archive that was cited just before; Italian theses."""

from __future__ import annotations

import pytest

from noting import cited, locator, only, paper, shelf

GONE_ON = {
    "ASV, Inq. arti, b. 74; Savi merc., s. I, reg. 38, c. 3 v, 9 mar. 1769.": (
        {"series": "Savi merc.", "volume": "38"},
        "3ob",
        "1769-03-09",
    ),
    "ASV, Inq. arti, b. 74. Ivi, Savi merc., s. I, reg. 38, c. 3, 9 mar. 1769.": (
        {"series": "Savi merc.", "volume": "38"},
        "3",
        "1769-03-09",
    ),
    "ASV, Inq. arti, b. 74; Sen. Ret., fz. 329, rel. Inq. arti, 12 mar. 1771.": (
        {"series": "Sen. Ret.", "box": "329"},
        "",
        "1771-03-12",
    ),
    "ASV, Inq. arti, b. 74; Savi alla mercanzia, b. 34, 3 marzo 1769.": (
        {"series": "Savi alla mercanzia", "box": "34"},
        "",
        "1769-03-03",
    ),
    "ASV, Senato, fz. 287, 20 lug. 1754; fz. 293, rel. Inq. arti, 11 set. 1756.": (
        {"series": "Senato", "box": "293"},
        "",
        "1756-09-11",
    ),
}


@pytest.mark.parametrize(("note", "said"), GONE_ON.items(), ids=list(GONE_ON))
def test_another_register_of_the_archive_before(note: str, said: tuple[dict[str, str], str, str]) -> None:
    first, second = cited(note)
    assert first.holding is not None
    assert second.holding is not None
    assert first.holding.archive == second.holding.archive
    assert (shelf(second), locator(second), paper(second)[2]) == said


@pytest.mark.parametrize(
    "behind",
    ["Corriere della Sera, 3 marzo 1969", "«Corriere della Sera», 3 marzo 1969", "Hale, Venezia, p. 4"],
)
def test_what_is_printed_is_in_no_archive(behind: str) -> None:
    _, second = cited(f"ASV, Provveditori, b. 12; {behind}.")
    assert second.kind != "archival"


@pytest.mark.parametrize("kind", ["rel.", "scr.", "relazione"])
def test_the_kind_of_a_paper_shortened_behind_its_bundle(kind: str) -> None:
    (citation,) = cited(f"ASV, Senato, b. 287, {kind} Inq. arti, 20 lug. 1754.")
    assert (shelf(citation)["box"], paper(citation)[2]) == ("287", "1754-07-20")


THESES = {
    "tesi di laurea, Università di Padova, a.a. 1989-90": "1989/1990",
    "tesi di laurea, Università di Padova, A.A. 1989-1990": "1989/1990",
    "tesi di laurea, Università di Padova, anno accademico 1989-1990": "1989/1990",
    "tesi di laurea, Università di Padova, Facoltà di Magistero. A.A. 1989-1990": "1989/1990",
    "tesi di laurea, Università di Padova, Facoltà di Magistero, 1990": "1990",
}


@pytest.mark.parametrize(("said", "issued"), THESES.items(), ids=list(THESES))
def test_the_academic_year_of_a_thesis(said: str, issued: str) -> None:
    thesis = only(f"B. Hale, Appunti per una biografia, {said}.")
    assert (thesis["kind"], thesis["title"]) == ("thesis", "Appunti per una biografia")
    assert (thesis["publisher"], thesis["issued"]) == ("Università di Padova", issued)
