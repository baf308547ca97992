"""Names in capitals: family names of several words, and persons beside titles."""

from __future__ import annotations

import pytest

from noting import only

PARTICLES = {
    "R. DE MARCO, La guerra fredda, Einaudi, Torino 1981, p. 4.": "DE MARCO, R.",
    "ROSARIA DE MARCO, La guerra fredda, Einaudi, Torino 1981, p. 4.": "DE MARCO, ROSARIA",
    "DE MARCO R., La guerra fredda, Torino, Einaudi, 1981, p. 4.": "DE MARCO, R.",
    "LE GALL, J., La guerre froide, Paris, Fayard, 1981, p. 4.": "LE GALL, J.",
    "DE MARCO Rosaria, La guerra fredda, Torino, Einaudi, 1981, p. 4.": "DE MARCO, Rosaria",
    "G. VAN DEN BERG, De koude oorlog, Amsterdam 1981, p. 4.": "VAN DEN BERG, G.",
    "A. VON HALE, Der kalte Krieg, Berlin 1981, S. 4.": "VON HALE, A.",
    "Cfr. DE MARCO, La guerra fredda, cit., p. 4.": "DE MARCO",
}


@pytest.mark.parametrize(("note", "author"), PARTICLES.items(), ids=list(PARTICLES))
def test_a_family_name_with_its_particle_in_capitals(note: str, author: str) -> None:
    assert only(note)["authors"] == author


@pytest.mark.parametrize("second", ["G. DI MARCO", "G. MARSH", "G. Marsh"])
def test_an_italian_and_before_an_initial(second: str) -> None:
    book = only(f"L. Hale e {second} (a cura di), La guerra fredda, Roma 1970, p. 3.")
    assert book["editors"].split("; ") == ["Hale, L.", f"{second[3:]}, G."]
