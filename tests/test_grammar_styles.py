"""Styles of presses and reference managers: what they put first, leave out, and part with which sign."""

from __future__ import annotations

import pytest

from benes_refs.model import Work
from noting import cited, locator


def only(note: str) -> tuple[str, Work, str]:
    """The kind, the work and the page of the one citation of a note."""
    (citation,) = cited(note)
    assert citation.work is not None
    return citation.kind, citation.work, locator(citation)


@pytest.mark.parametrize(
    ("note", "numbers", "page"),
    [
        ("W. Hale, ‘Old Roads’ (1982) 5(4) Journal of Baltic Studies 546, 9.", ("5", "4", "1982"), "546, 9"),
        ("W. Hale, “Old Roads”, (1982) 5 Journal of Baltic Studies, 546-67.", ("5", "", "1982"), "546-67"),
        ("W. Hale ‘Old Roads’ (1982) 5 Journal of Baltic Studies 546–67 at 550.", ("5", "", "1982"), "550"),
        ("W. Hale, ‘Old Roads’ (1982) 5:1 Journal of Baltic Studies 546.", ("5", "1", "1982"), "546"),
        ("W. Hale, “Old Roads”, (1982) Journal of Baltic Studies, pp. 546–67.", ("", "", "1982"), "546-67"),
        ("W. Hale, “Old Roads,” Journal of Baltic Studies (1982) 546–67, here 550.", ("", "", "1982"), "550"),
        ("W. Hale, ‘Old Roads’, Journal of Baltic Studies 5 (1982) 4, 546–67.", ("5", "4", "1982"), "546-67"),
        ("W. Hale, ‘Old Roads’, Journal of Baltic Studies 5 (1982/4), 546.", ("5", "4", "1982"), "546"),
        ("W. Hale, ‘Old Roads’, Journal of Baltic Studies 5 (1982/83), 546.", ("5", "", "1982"), "546"),
    ],
)  # fmt: skip
def test_volume_issue_and_year_in_every_order(note: str, numbers: tuple[str, str, str], page: str) -> None:
    kind, work, at = only(note)
    assert (kind, work.title, work.container) == ("article", "Old Roads", "Journal of Baltic Studies")
    assert (work.volume, work.issue, work.issued[:4]) == numbers
    assert at == page


def test_commas_in_the_name_of_a_journal_behind_its_year() -> None:
    _, work, at = only(
        "W. Hale, ‘Old Roads’ (2017) 27(4) Annales, Series Historia et Sociologia, pp. 807–22."
    )
    assert (work.container, work.volume, at) == ("Annales, Series Historia et Sociologia", "27", "807-22")


@pytest.mark.parametrize(
    ("imprint", "place", "publisher"),
    [
        ("(Leamington Spa, 1976)", "Leamington Spa", ""),
        ("(André Deutsch, 1976)", "", "André Deutsch"),
        ("(Columbia University, 1976)", "", "Columbia University"),
        ("(Hoover Institution Press, 1976)", "", "Hoover Institution Press"),
        ("(Brill 1976)", "", "Brill"),
        ("(Bloomington, IN, 1976)", "Bloomington, IN", ""),
        ("(Jordanville, NY, 1976)", "Jordanville, NY", ""),
        ("(London: Cape, 1976a)", "London", "Cape"),
        ("(Praha, 1976)", "Praha", ""),
        ("(1976)", "", ""),
    ],
)
@pytest.mark.parametrize("sign", [" ", ", "])
def test_what_stands_alone_in_the_bracket_of_an_imprint(
    imprint: str, place: str, publisher: str, sign: str
) -> None:
    kind, work, at = only(f"W. Hale, The Road to Riga {imprint}{sign}112.")
    if imprint == "(Brill 1976)" and sign == ", ":
        return  # without a comma it may be an author and a year
    assert (kind, work.title, at) == ("book", "The Road to Riga", "112")
    assert (work.place, work.publisher, work.issued) == (place, publisher, "1976")


@pytest.mark.parametrize(
    "imprint",
    [
        "Jordanville, NY: Holy Trinity, 2015", "Ithaca, NY: Cornell University Press, 2015",
        "Ithaca, NY, Cornell University Press, 2015", "Englewood Cliffs, NJ: Prentice-Hall, 2015",
    ],
)  # fmt: skip
def test_a_state_s_letters_belong_to_its_town(imprint: str) -> None:
    _, work, _ = only(f"Ida Hale, Chosen for Riga, {imprint}, p. 27.")
    assert (work.title, work.place) == (
        "Chosen for Riga",
        ", ".join(imprint.replace(":", ",").split(", ")[:2]),
    )


@pytest.mark.parametrize(
    ("note", "publisher", "place"),
    [
        ("W. Hale, Old Roads, Diss., London School of Economics, London 1994, 12.",
         "London School of Economics", "London"),
        ("W. Hale, ‘Old Roads’, PhD dissertation, London School of Economics, 1994, 12.",
         "London School of Economics", ""),
        ("W. Hale, ‘Old Roads’, PhD dissertation, Universität Wien (1994), p. 12.", "Universität Wien", ""),
        ("W. Hale, ‘Old Roads’ (PhD dissertation, Ljubljana: Univerza v Ljubljani, 1994), 12.",
         "Univerza v Ljubljani", "Ljubljana"),
        ("W. Hale, ‘Old Roads’ (PhD dissertation Univerza v Ljubljani; Ljubljana 1994), 12.",
         "Univerza v Ljubljani", "Ljubljana"),
        ("W. Hale, ‘Old Roads’, Moscow State University, 1994, 12.", "Moscow State University", ""),
        ("W. Hale, ‘Old Roads’ (Universität Wien, 1994), 12.", "Universität Wien", ""),
    ],
)  # fmt: skip
def test_universities_of_theses(note: str, publisher: str, place: str) -> None:
    kind, work, at = only(note)
    assert (kind, work.title, work.issued, at) == ("thesis", "Old Roads", "1994", "12")
    assert (work.publisher, work.place) == (publisher, place)


@pytest.mark.parametrize(
    ("note", "authors", "editors"),
    [
        ("W Hale, Old Roads (Oxford University Press 1978) 12.", ["Hale"], []),
        ("H Horn, A Marsh and T Hale (eds), Old Roads (Cambridge University Press 1978) 12.", [],
         ["Horn", "Marsh", "Hale"]),
        ("Hale W, “Old Roads” in Marsh J (ed), The Riga Elite (Frank Cass, London, 2003), p 12.", ["Hale"],
         ["Marsh"]),
        ("W. Hale, “Old Roads,” in The Elite (ed. J. Marsh and J. Novák; New York: Union Press, 1933) 12.",
         ["Hale"], ["Marsh", "Novák"]),
        ("W. Hale. Old Roads. In S. Dale. (ed.). The Riga Elite. (Payot, 2001), p. 12.", ["Hale"], ["Dale"]),
        ("DALE, Gareth. Old Roads. Oxford: Peter Lang, 2004, p. 12.", ["DALE"], []),
    ],
)  # fmt: skip
def test_persons_without_points_and_in_brackets(note: str, authors: list[str], editors: list[str]) -> None:
    _, work, at = only(note)
    assert work.title == "Old Roads"
    assert [name.family for name in work.authors] == authors
    assert [name.family for name in work.editors] == editors
    assert at == "12"


def test_the_article_of_a_title_is_no_initial() -> None:
    _, work, _ = only("A History, London, 1966, p. 12.")
    assert (work.title, work.authors) == ("A History", ())


@pytest.mark.parametrize("pointed", ["Ibid., at 49.", "Ibid. at 49.", "Ebd., hier 49."])
def test_a_word_leads_to_the_page_behind_ibid(pointed: str) -> None:
    assert locator(cited("W. Hale, Old Roads (London: Cape, 1993), 5.", pointed)[1]) == "49"


@pytest.mark.parametrize(
    ("note", "publisher"),
    [
        ("Radovan Lekić: »Stari put 1941—1944« Obod — Cetinje, 1961, str. 46—49.", "Obod"),
        (
            "»Stari put 1941—1944« Vojnoistorijski institut, Cetinje 1961, str. 46—49.",
            "Vojnoistorijski institut",
        ),
    ],
)
def test_a_quotation_mark_stands_for_the_comma_before_a_publisher(note: str, publisher: str) -> None:
    _, work, at = only(note)
    assert (work.title, work.publisher, work.place) == ("Stari put 1941—1944", publisher, "Cetinje")
    assert at == "46-49"


def test_the_collection_of_the_liberation_war_is_known_by_its_tome() -> None:
    (citation,) = cited("Izvještaj štaba 29. divizije od 7. IV 1944, Zbornik, tom IV, knj. 24, dok. 38.")
    assert citation.kind == "edition" and citation.work is not None
    assert citation.work.edition == "ZDNOR"
    assert only("Zbornik radova, Beograd 1960, str. 12.")[1].edition == ""


@pytest.mark.parametrize(
    ("note", "archive", "levels"),
    [
        (
            "A.C.S., Min. Interno, b. 80, fasc. 3.",
            "ACS",
            {"series": "Min. Interno", "box": "80", "folder": "3"},
        ),
        ("G.A.R.F., f. 5446, op. 1, d. 3, l. 4.", "GARF", {"fond": "5446", "opis": "1", "delo": "3"}),
        ("B.C.C.F., Carte Marsh, b. 3, fasc. 2.", "", {"box": "3", "folder": "2"}),
    ],
)
def test_letters_of_archives_with_their_points(note: str, archive: str, levels: dict[str, str]) -> None:
    (citation,) = cited(note)
    assert citation.holding is not None
    assert (citation.holding.archive, dict(citation.holding.shelfmark)) == (archive, levels)
    assert citation.holding.name == note.partition(",")[0].rstrip(".")


@pytest.mark.parametrize("initials", ["A. C. S.", "A.C.S."])
def test_initials_that_are_letters_of_an_archive_too(initials: str) -> None:
    _, work, _ = only(f"{initials} Hale, Old Roads, London 1990, p. 5.")
    assert [(name.family, name.given) for name in work.authors] == [("Hale", initials)]


@pytest.mark.parametrize(
    ("numbers", "volume", "issued"),
    [
        ("n.s., XXII (2001), p. 60", "22", "2001"),
        ("nuova serie, XXII, 2001, p. 60", "22", "2001"),
        ("XXII, 2001-2002, pp. 60-72", "22", "2001/2002"),
    ],
)
def test_quoted_journals_that_began_anew_or_came_out_over_years(
    numbers: str, volume: str, issued: str
) -> None:
    kind, work, _ = only(f"C. A. Verdi, Persuasione e porto, «Testo», {numbers}.")
    assert (kind, work.title, work.container) == ("article", "Persuasione e porto", "Testo")
    assert (work.volume, work.issued) == (volume, issued)


def test_a_particle_behind_the_initials() -> None:
    _, work, _ = only("Marsh Y. de, Le dernier avocat du port, Paris, Champion, 1955, p. 5.")
    assert (work.title, [name.family for name in work.authors]) == ("Le dernier avocat du port", ["Marsh"])
