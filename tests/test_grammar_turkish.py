"""Turkish notes: volumes and issues, editors and translators, theses, and what points back."""

from __future__ import annotations

import pytest

from noting import Told, cited, only, told

PARTS = ("title", "container", "volume", "issue", "place", "issued", "at")
VILLAGES = "Ahmet Yılmaz, “Osmanlı Köyleri”, Belleten"


def parts(said: Told) -> Told:
    return {part: said[part] for part in PARTS if part in said}


@pytest.mark.parametrize(
    ("numbers", "meant"),
    [
        ("C. LII, S. 203 (Ağustos 1988), s. 45-67", ("52", "203", "1988-08", "45-67")),
        ("c. 52, sy. 203, 1988, s. 45", ("52", "203", "1988", "45")),
        ("C. 52, s. 203, 1988, s. 45", ("52", "203", "1988", "45")),
        ("Cilt: 52, Sayı: 203, 1988, ss. 45-67", ("52", "203", "1988", "45-67")),
        ("LII/203 (1988), ss. 45-67", ("52", "203", "1988", "45-67")),
    ],
)
def test_volumes_issues_and_pages_of_journals(numbers: str, meant: tuple[str, ...]) -> None:
    said = only(f"{VILLAGES}, {numbers}.")
    assert (said["container"], said["kind"]) == ("Belleten", "article")
    assert tuple(said[part] for part in ("volume", "issue", "issued", "at")) == meant


@pytest.mark.parametrize("numbers", ["C. 3, Ankara 1988, s. 45", "Ankara 1988, C. III, s. 45"])
def test_volumes_of_books(numbers: str) -> None:
    said = only(f"Ahmet Yılmaz, Osmanlı Tarihi, {numbers}.")
    assert (said["title"], said["volume"], said["place"], said["at"]) == (
        *("Osmanlı Tarihi", "3", "Ankara", "45"),
    )


@pytest.mark.parametrize(
    ("statement", "role"),
    [
        ("haz. Mehmet Demir", ("editors", "Demir, Mehmet")),
        ("(ed. Mehmet Demir)", ("editors", "Demir, Mehmet")),
        ("çev. Ayşe Kaya", ("translators", "Kaya, Ayşe")),
    ],
)
def test_who_edited_or_translated(statement: str, role: tuple[str, str]) -> None:
    said = only(f"Ahmet Yılmaz, Şehirler, {statement}, İletişim Yayınları, İstanbul 2001, s. 33.")
    assert (said["title"], said["publisher"], said[role[0]]) == ("Şehirler", "İletişim Yayınları", role[1])


@pytest.mark.parametrize("thesis", ["(Yayımlanmamış Doktora Tezi)", "Basılmamış Yüksek Lisans Tezi"])
def test_theses(thesis: str) -> None:
    said = only(f"Ahmet Yılmaz, Köyler, {thesis}, Ankara Üniversitesi, Ankara 1998, s. 23.")
    assert (said["kind"], said["title"], said["publisher"]) == ("thesis", "Köyler", "Ankara Üniversitesi")


@pytest.mark.parametrize("again", ["Yılmaz, a.g.m., s. 50.", "A.g.m., s. 50."])
def test_the_work_cited_before(again: str) -> None:
    _, citation = cited(f"Bkz. {VILLAGES}, C. LII, S. 203 (1988), s. 45.", again)
    assert citation.via == "op-cit"
    assert parts(told(citation))["title"] == "Osmanlı Köyleri"
