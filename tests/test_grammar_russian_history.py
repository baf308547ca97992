"""Historians of Russia and its neighbours who write in English: titles twice told, letters, volumes."""

from __future__ import annotations

import pytest

from noting import cited, document, holding, locator, paper, work


@pytest.mark.parametrize(
    ("note", "title", "place", "year"),
    [
        ("A. Gromov, Russkii teatr, 1836–1856 (The Russian Theatre, 1836–1856) (Leningrad, 1969), p. 44.",
         "Russkii teatr, 1836–1856", "Leningrad", "1969"),
        ("J. Novák, Dějiny armády, 1918–1938 (The Army, 1918–1938), vol. 1 (Prague: Orbis, 1987), 45.",
         "Dějiny armády, 1918–1938", "Prague", "1987"),
        ("B. Kazlauskas, Seimų dienos (The Days of the Seimas) (Kaunas: Spindulys, 1935), p. 28.",
         "Seimų dienos", "Kaunas", "1935"),
        ("I. Gromov, Flot Rossii, 1812–1814 [The Fleet of Russia, 1812–1814] (Moscow: Nauka, 1998), 12.",
         "Flot Rossii, 1812–1814", "Moscow", "1998"),
    ],
)  # fmt: skip
def test_a_title_told_again_in_english_is_no_imprint(note: str, title: str, place: str, year: str) -> None:
    _, found = work(note)
    assert (found.title, found.place, found.issued) == (title, place, year)


@pytest.mark.parametrize(
    ("note", "title", "date"),
    [
        ("“Ustav obitelei [1923]” [Rules of Houses], GARF, f. 89, op. 4, d. 162, l. 33.",
         "Ustav obitelei [1923]", ""),
        ("“V narodnyi komissariat” [To the Commissariat], May 6, 1923, GARF, f. 89, op. 4, d. 162, l. 5.",
         "V narodnyi komissariat", "1923-05-06"),
    ],
)  # fmt: skip
def test_a_paper_has_the_title_that_it_bears(note: str, title: str, date: str) -> None:
    found = document(note)
    assert (found.title, found.date) == (title, date)


def test_a_bracket_with_a_day_describes_the_paper_itself() -> None:
    assert document(
        "“Our friends wait” [Hale to Marsh, 3 May 1936], AVPRF, f. 010, op. 11, p. 77, d. 118."
    ).date


@pytest.mark.parametrize("imprint", [", M, 1989", " (M, 1989)", ". M., 1989"])
def test_moscow_in_one_letter(imprint: str) -> None:
    _, found = work(f"I. Gromov, Istoriia Rossii{imprint}, p. 12.")
    assert (found.title, found.place) == ("Istoriia Rossii", "Moscow")


@pytest.mark.parametrize("note", ["SIRIO, 71, p. 677.", "PSRL, vol. 13, p. 677.", "ZNPM, XIII, p. 677."])
def test_letters_with_a_volume_are_nobody(note: str) -> None:
    kind, found = work(note)
    assert (kind, found.title, found.authors) == ("book", note.partition(",")[0], ())
    assert found.volume in ("71", "13")


def test_a_family_name_in_capitals_is_somebody() -> None:
    assert [name.family for name in work("NOVÁK, p. 44.")[1].authors] == ["NOVÁK"]


@pytest.mark.parametrize(
    ("person", "given", "family"),
    [
        ("J[uozas] Kazlauskas", "J[uozas]", "Kazlauskas"),
        ("K. J[uozas] Kazlauskas", "K. J[uozas]", "Kazlauskas"),
        ("[J.] Kazlauskas", "[J.]", "Kazlauskas"),
        ("Dzh. Gromov", "Dzh.", "Gromov"),
        ("Ch. Ts. Gromov", "Ch. Ts.", "Gromov"),
        ("Gy. Szabó", "Gy.", "Szabó"),
        ("Wilh. Huber", "Wilh.", "Huber"),
    ],
)
def test_initials_in_every_form(person: str, given: str, family: str) -> None:
    (name,) = work(f"{person}, The Fleet of Russia (London: Macmillan, 1955), p. 12.")[1].authors
    assert (name.given, name.family) == (given, family)


def test_a_family_name_that_the_historian_completes() -> None:
    (name,) = work("Г[ромов] П. Дневник офицера. М., 1925. С. 7.")[1].authors
    assert (name.family, name.given) == ("Г[ромов]", "П.")


def test_an_editor_with_two_letters_before_his_name() -> None:
    _, found = work(
        "P. Hale, ‘Russia and the West’, in Gy. Szabó, ed., Russia in Europe (Budapest, 1999), p. 12."
    )
    assert (found.title, found.container) == ("Russia and the West", "Russia in Europe")


@pytest.mark.parametrize(
    ("note", "authors", "title"),
    [
        ("Fain, I/200–1.", "Fain", ""),
        ("Hale et al., I/200–1.", "Hale", ""),
        ("Hale, War Diary, I/200–1.", "Hale", "War Diary"),
        ("J. Hale, War Diary (London, 1935), I/200–1.", "Hale", "War Diary"),
    ],
)
def test_a_numeral_before_a_slash_is_the_volume(note: str, authors: str, title: str) -> None:
    (citation,) = cited(note)
    assert citation.work is not None
    assert "; ".join(name.family for name in citation.work.authors) == authors
    assert (citation.work.title, citation.work.volume, locator(citation)) == (title, "1", "200-1")


@pytest.mark.parametrize(
    "unprinted",
    [
        " (paper presented at a conference, Boston, November 2004)", " (unpublished paper, Leeds, 1988)",
        ", paper given at the annual meeting, Boston, April 1999", " (Vortrag, Wien, 12. Mai 1998)",
    ],
)  # fmt: skip
def test_a_paper_read_at_a_conference_is_no_book(unprinted: str) -> None:
    kind, found = work(f"Gerald Marsh, “Labour in Riga”{unprinted}, p. 5.")
    assert (kind, found.title) == ("other", "Labour in Riga")


@pytest.mark.parametrize(
    "body", ["Magyar Központi Statisztikai Hivatal", "Główny Urząd Statystyczny", "Státní úřad statistický"]
)
def test_offices_write_under_their_own_names(body: str) -> None:
    (name,) = work(f"{body}, Recensement de la population (Paris, 1928), 8–9.")[1].authors
    assert (name.family, name.given) == (body, "")


@pytest.mark.parametrize(
    ("shelfmark", "code"),
    [
        ("AAN SPb, f. 270, op. 1, d. 417, l. 9.", "SPBF-ARAN"),
        ("TsGIA SSSR, f. 270, op. 1, d. 417, l. 9.", "RGIA"),
        ("TsGIA SPb, f. 270, op. 1, d. 417, l. 9.", ""),
        ("TsGAOR Latvii, f. 270, op. 1, d. 417, l. 9.", ""),
    ],
)
def test_archives_that_share_a_name_are_told_by_their_place(shelfmark: str, code: str) -> None:
    assert holding(shelfmark) == (code, "", {"fond": "270", "opis": "1", "delo": "417"}, "9")


@pytest.mark.parametrize(
    ("note", "title", "volume", "day"),
    [
        ("A. Gromov, ed., Dokumenty (Moscow, 1964), no. 12, Hale to Marsh, 3 May 1936, pp. 44–5.",
         "Dokumenty", "", "1936-05-03"),
        ("A. Huber, Der Kongress, Wien 1900, Nr. 27, Hale an Marsh, 9. März 1814, S. 44–5.",
         "Der Kongress", "", "1814-03-09"),
        ("A. Durand, Le Congrès, Paris, 1900, n° 27, Hale à Marsh, 9 mars 1814, p. 44–5.",
         "Le Congrès", "", "1814-03-09"),
        ("Kutuzov, vol. 5, no. 255, Hale to Marsh, 31 Jan. 1813 (OS), pp. 44–5.", "Kutuzov", "5",
         "1813-01-31"),
    ],
)  # fmt: skip
def test_a_letter_behind_its_number_is_printed_there(note: str, title: str, volume: str, day: str) -> None:
    (citation,) = cited(note)
    assert citation.work is not None
    assert (citation.work.title, citation.work.volume) == (title, volume)
    assert paper(citation) == ("Hale", "Marsh", day)
    assert locator(citation) == "44-5"


@pytest.mark.parametrize("calendar", ["(OS)", "(O.S.)", "[O.S.]", "(NS)", "(old style)", "(a. St.)"])
def test_the_calendar_is_no_title(calendar: str) -> None:
    (citation,) = cited(
        f"Hale to Marsh, 3 Nov. 1812 {calendar}, in A. Gromov, ed., Flot (Moscow, 1964), p. 44."
    )
    assert citation.work is not None
    assert (citation.work.title, citation.work.container) == ("Flot", "")
    assert paper(citation)[2] == "1812-11-03"
