"""French, Italian, Romanian and German notes: names, offices that edit, letters, publishers, parliaments."""

from __future__ import annotations

import pytest

from benes_refs.model import Document, Holding
from noting import cited, locator, only, told

AUTHORS = {
    "J. Le Braz, Le port ancien, Paris, Arthaud, 1964, p. 45.": ("Le Braz, J.", "Le port ancien"),
    "Gh. I. Marinescu, Portul vechi, București, 1964, p. 45.": ("Marinescu, Gh. I.", "Portul vechi"),
    "Huber, Russland 1917, S. 45.": ("Huber", "Russland 1917"),
}


@pytest.mark.parametrize(("note", "said"), AUTHORS.items(), ids=list(AUTHORS))
def test_authors_and_short_titles(note: str, said: tuple[str, str]) -> None:
    told = only(note)
    assert (told["authors"], told["title"]) == said


EDITORS = {
    "Bundesarchiv (Hg.), Die Hafenprotokolle, Boppard 1982, S. 12.": "Bundesarchiv",
    "Institut für Zeitgeschichte (Hrsg.), Häfen, München 1994, S. 12.": "Institut für Zeitgeschichte",
}


@pytest.mark.parametrize(("note", "editor"), EDITORS.items(), ids=list(EDITORS))
def test_an_archive_may_edit_a_book(note: str, editor: str) -> None:
    assert only(note)["editors"] == editor


PUBLISHERS = {
    "Ion Marinescu, Portul vechi, Ed. Enciclopedică, București, 1994, p. 12.": "Ed. Enciclopedică",
    "John Miller, The Old Port, Oxford University Press, Londres, 1959, p. 12.": "Oxford University Press",
    "Karl Huber, Häfen. Gesammelte Aufsätze, Wien 1951, S. 12.": "",
    "A. Rossi, Storia dei porti, I, Le origini, Bari 1951, p. 12.": "",
}


@pytest.mark.parametrize(("note", "publisher"), PUBLISHERS.items(), ids=list(PUBLISHERS))
def test_publishers_and_what_is_none(note: str, publisher: str) -> None:
    assert only(note).get("publisher", "") == publisher


LETTERS = {
    "SHD, 20 N 522, d. 3, Vix au général commandant l’armée d’Orient, Budapest, 17 janvier 1919.": (
        "Vix",
        "général commandant l’armée d’Orient",
    ),
    "MAE, Europe, Hongrie, vol. 46, f. 112, Berthelot à Franchet d’Espèrey, Paris, 17 janvier 1919.": (
        "Berthelot",
        "Franchet d’Espèrey",
    ),
    "AMAE, fond Paris, vol. 12, telegrama nr. 34/17 ianuarie 1919, Antonescu către Brătianu.": (
        "Antonescu",
        "Brătianu",
    ),
}


LETTERS |= {
    f"AMAE, fond Paris, vol. 12, {paper} lui Antonescu către Brătianu, 17 ianuarie 1919.": (
        "Antonescu",
        "Brătianu",
    )
    for paper in ("telegrama nr. 34 a", "raportul", "scrisoarea")
}


@pytest.mark.parametrize(("note", "parties"), LETTERS.items(), ids=list(LETTERS))
def test_who_wrote_to_whom(note: str, parties: tuple[str, str]) -> None:
    (citation,) = cited(note)
    document = citation.document or Document()
    assert (*document.sender, *document.recipients, document.date) == (*parties, "1919-01-17")


def test_the_number_before_the_day_is_none_of_the_title() -> None:
    (citation,) = cited(
        "AMAE, fond Paris, vol. 12, telegrama nr. 34/17 ianuarie 1919, Antonescu către Brătianu."
    )
    assert citation.document is not None
    assert citation.document.title == "telegrama"


@pytest.mark.parametrize(
    ("note", "archive"),
    [("Acs, Pcm, 1921, b. 3, fasc. 2.", "ACS"), ("Asmae, Serie politica, b. 4.", "ASMAE")],
)
def test_italians_write_acronyms_in_small_letters(note: str, archive: str) -> None:
    (citation,) = cited(note)
    assert (citation.holding or Holding()).archive == archive


@pytest.mark.parametrize(
    "note",
    [
        "Atti parlamentari, Camera dei Deputati, Legislatura XXV, Discussioni, 12 marzo 1921, p. 45.",
        "Stenografske beležke Narodne skupščine Kraljevine, 15. redni sestanek, 12. 3. 1921, 45.",
    ],
)
def test_proceedings_of_parliaments_are_papers_of_a_day(note: str) -> None:
    (citation,) = cited(note)
    assert citation.work is not None
    assert (citation.kind, citation.work.issued, locator(citation)) == ("newspaper", "1921-03-12", "45")


@pytest.mark.parametrize(
    ("note", "title"),
    [
        ("Revnost je rasla (prim. Miller, Poor Harbours, 117).", "Poor Harbours"),
        ("Prim. tudi Volpi Kos, »Ženske v pristanišču.«", "Ženske v pristanišču"),
    ],
)
def test_short_forms_behind_see(note: str, title: str) -> None:
    assert only(note)["title"] == title


def test_a_fond_in_words_holds_a_dated_paper() -> None:
    (citation,) = cited("NA, f. PMR, zápis ze schůze vlády 12. 3. 1938.")
    assert citation.document is not None
    assert (citation.document.title, citation.document.date) == ("zápis ze schůze vlády", "1938-03-12")
    assert dict((citation.holding or Holding()).shelfmark) == {"fond": "PMR"}


BOOKS = {
    "E. Novotný, Podzimní dny. Paměti, Praha 1968, s. 23.": ("Novotný, E.", "Podzimní dny. Paměti"),
    "Jan Horák – Petr Malý, Řeky a přístavy. In: Naše řeky 47, 1998, č. 3, s. 34.": (
        "Horák, Jan; Malý, Petr",
        "Řeky a přístavy",
    ),
    "Kol. autorů: Naše přístavy, Praha 1990, s. 3.": ("", "Naše přístavy"),
}


@pytest.mark.parametrize(("note", "said"), BOOKS.items(), ids=list(BOOKS))
def test_who_wrote_and_what(note: str, said: tuple[str, str]) -> None:
    told = only(note)
    assert (told.get("authors", ""), told["title"]) == said


def test_the_same_author_in_french() -> None:
    first, second = cited(
        "Roux M., La Paix, Genève, Georg, 1954. Du même auteur, La Guerre, Paris, Plon, 1994."
    )
    assert first.work is not None and second.work is not None
    assert (second.work.authors, second.work.title) == (first.work.authors, "La Guerre")


def test_another_source_behind_a_page_and_two_small_words() -> None:
    _, second = cited(
        "Hale, Le traité, Paris, 1961, p. 138 et dans Mémoires du comte Marsh, Lyon, 1887, p. 27."
    )
    assert told(second)["title"] == "Mémoires du comte Marsh"


BY_WORDS = {
    "Storia dei porti liguri, di Carlo Varese, tom. II, p. 4.": ("Varese, Carlo", "Storia dei porti liguri"),
    "Storia dei porti, di Francesco Rossini, p. 2.": ("Rossini, Francesco", "Storia dei porti"),
    "Les ports perdus, de Jean Martel, n° 62.": ("Martel, Jean", "Les ports perdus"),
    "Histoire des ports, par le comte de Morny, t. II, p. 9.": ("de Morny", "Histoire des ports"),
    "Histoire des ports, par M. de Brosse, t. II, p. 9.": ("de Brosse", "Histoire des ports"),
    "Les ports, de Nantes à Brest, Paris, 1890, p. 14.": ("", "Les ports, de Nantes à Brest"),
    "Il porto, di Milano, p. 4.": ("", "Il porto, di Milano"),
}


@pytest.mark.parametrize(("note", "said"), BY_WORDS.items(), ids=list(BY_WORDS))
def test_an_author_behind_the_title_and_a_word_for_by(note: str, said: tuple[str, str]) -> None:
    told = only(note)
    assert (told.get("authors", ""), told["title"]) == said


@pytest.mark.parametrize(
    "note",
    [
        "Si vedano: Paolo Villa, I porti liguri. — Davis, Storia di Genova. — Salvi, Mercanti e porti.",
        "Martel, Histoire des ports. — Thibaut, Lettres sur la mer. — Brosse, Les marins, p. 14.",
        "Gruber, Geschichte der Häfen. — Dorn, Die Schiffe. — Waitz, Das Meer, Bd. 3, S. 2.",
    ],
)
def test_works_in_a_row_are_parted_by_a_point_and_a_dash(note: str) -> None:
    assert len([citation for citation in cited(note) if told(citation)["authors"]]) == 3


@pytest.mark.parametrize("title", ["Œuvres de Morny", "Œuvres", "Dzieła", "Zbornik", "Sabrana djela"])
def test_collected_works_are_no_person(title: str) -> None:
    said = only(f"{title}, t. III, p. 335.")
    assert (said.get("authors", ""), said["title"], said["volume"]) == ("", title, "3")


@pytest.mark.parametrize(
    ("said", "place", "publisher"),
    [
        ("ed. Porrúa, México, 1971", "México", "ed. Porrúa"),
        ("ed. Siglo XXI, México, 1971", "México", "ed. Siglo XXI"),
        ("Ed. Fondo de Cultura Económica, México, 1971", "México", "Ed. Fondo de Cultura Económica"),
        ("ed. Laterza, Bari 1971", "Bari", "ed. Laterza"),
        ("éd. du Seuil, Paris, 1971", "Paris", "éd. du Seuil"),
        ("éd. Fayard, Paris, 1971", "Paris", "éd. Fayard"),
        ("izd. Mladost, Zagreb, 1971", "Zagreb", "izd. Mladost"),
    ],
)
def test_the_word_for_an_edition_before_a_publisher(said: str, place: str, publisher: str) -> None:
    book = only(f"Juan Hale, Historia del campo, {said}, p. 44.")
    assert (book["authors"], book["title"]) == ("Hale, Juan", "Historia del campo")
    assert (book["place"], book["publisher"], book["issued"]) == (place, publisher, "1971")


def test_who_has_a_given_name_edited_the_book() -> None:
    book = only("Papers on Trade, ed. Karl Lunt, London, 1991, p. 4.")
    assert (book["title"], book["editors"]) == ("Papers on Trade", "Lunt, Karl")
