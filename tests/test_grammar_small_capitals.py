"""Names in capitals: family names of several words, and persons beside titles."""

from __future__ import annotations

import pytest

from benes_refs.model import Work
from noting import cited, only

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


LISTED = {
    "ŠELA, Ana et MARSH HALE, Mateja": ["ŠELA, Ana", "MARSH HALE, Mateja"],
    "HALE, Anne et MARSH, Marie": ["HALE, Anne", "MARSH, Marie"],
    "FRIŠ, Darko y NOVÁK, Zbyněk": ["FRIŠ, Darko", "NOVÁK, Zbyněk"],
    "HALE, Anne, MARSH, Marie et GROMOV, Jean": ["HALE, Anne", "MARSH, Marie", "GROMOV, Jean"],
    "Hale, Anne et Marsh, Marie": ["Hale, Anne", "Marsh, Marie"],
}


@pytest.mark.parametrize(("byline", "authors"), LISTED.items(), ids=list(LISTED))
def test_two_persons_as_catalogues_turn_them_round(byline: str, authors: list[str]) -> None:
    book = only(f"{byline}. Histoire de la frontière. Paris : Fayard, 2019, p. 75.")
    assert (book["authors"].split("; "), book["title"]) == (authors, "Histoire de la frontière")


@pytest.mark.parametrize("title", ["Modern Greece. A Short History", "Storia Moderna. Una introduzione"])
def test_two_words_of_a_title_are_no_given_name(title: str) -> None:
    book = only(f"HALE, {title}, Roma 1968, pp. 230-232.")
    assert (book["authors"], book["title"]) == ("HALE", title)


@pytest.mark.parametrize("note", ["Hale, The Port, ed. KARL DI SAN ", "ANNA MARIA HALE DI SAN", "Cfr. DE LA"])
def test_particles_at_the_end_of_a_note_begin_no_family(note: str) -> None:
    for citation in cited(note):
        assert "SAN" not in [name.family for name in (citation.work or Work()).authors]
