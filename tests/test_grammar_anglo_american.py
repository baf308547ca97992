"""Notes as English and American journals have them: lists joined by “and”, diaries, offices, newspapers."""

from __future__ import annotations

import pytest

from noting import cited, only, told

LISTS = {
    "Petrov, Planning for War, 45, and Whitlock, The Home Front, 67.": [
        ("Petrov", "Planning for War", "45"),
        ("Whitlock", "The Home Front", "67"),
    ],
    "See Petrov, Planning for War, pp. 45–6 and Anna Whitlock, ‘Rations’, p. 67.": [
        ("Petrov", "Planning for War", "45-6"),
        ("Whitlock, Anna", "Rations", "67"),
    ],
    "Petrov, “Rations,” 34, and Whitlock, “Queues,” 56.": [
        ("Petrov", "Rations", "34"),
        ("Whitlock", "Queues", "56"),
    ],
    "Petrov, ‘Rations’ and Whitlock, ‘Queues’.": [("Petrov", "Rations", ""), ("Whitlock", "Queues", "")],
    "Vgl. Petrov, Planung, S. 45, und Martin, Zweierlei Front, S. 12.": [
        ("Petrov", "Planung", "45"),
        ("Martin", "Zweierlei Front", "12"),
    ],
    "Petrov, War, 45, and Whitlock, Front, 67, and Ivor Lloyd George, Siege (London, 2003), 89.": [
        ("Petrov", "War", "45"),
        ("Whitlock", "Front", "67"),
        ("Lloyd George, Ivor", "Siege", "89"),
    ],
}
LISTS |= {
    "Among the older accounts, Paul Petrov, Coal and Iron (Leeds, 1953), 127, and Anna Whitlock, Iron "
    "(London, 1967), 89, hold up best.": [
        ("Petrov, Paul", "Coal and Iron", "127"),
        ("Whitlock, Anna", "Iron", "89"),
    ],
}
ONE = {
    "Petrov, State and Revolution, 45, 67, and 89.": ("Petrov", "State and Revolution", "45, 67, 89"),
    "Petrov and Whitlock, War, 45.": ("Petrov; Whitlock", "War", "45"),
}
OFFICES = {
    "Institute of Economic Studies, ed., A History of Coal (Leeds, 1965), vol. 3, p. 44.": "editors",
    "Militärgeschichtliches Forschungsamt (Hrsg.), Der Feldzug, Bd. 4, Stuttgart 1983, S. 5.": "editors",
    "Instytut Historii PAN (red.), Listy (Warszawa 1965), s. 44.": "editors",
    "Great Britain, Foreign Office, Papers on Coal (London, 1921), p. 3.": "authors",
    "U.S. Congress, House, Committee on Coal, Hearings on Pits, 1947, 45.": "authors",
}
NAMES = {
    "Jan M. Mulder, Letters (Leiden, 1964), 69.": "Mulder, Jan M.",
    "Jan G. Kessel, Kohle, Berlin 1930, S. 5.": "Kessel, Jan G.",
    "Fernandes Tomas, J., La mina, Madrid, 1976, p. 19.": "Fernandes Tomas, J.",
    "Seton Grey, R. W., Coal and Iron, Leeds, 1938, p. 5.": "Seton Grey, R. W.",
    "Nemeth, Istvan: A szen. Budapest, 1979. 53. p.": "Nemeth, Istvan",
    "Carrère d’Encausse, Le charbon, p. 45.": "Carrère d’Encausse",
}
ENTRIES = {
    "Marsh, ed., Wilmot Diaries, entry for 20 May 1939, p. 182.": ("Wilmot Diaries", "1939-05-20", "182"),
    "Wilmot, Diaries, 290 (entry of 20 May 1939).": ("Diaries", "1939-05-20", "290"),
    "Weber, Tagebücher, Eintrag vom 5. Mai 1939, S. 34.": ("Tagebücher", "1939-05-05", "34"),
    "Rossi, Diario (Milano: Alba, 1980), p. 30 (4 settembre 1937).": ("Diario", "1937-09-04", "30"),
    "Nowak J., Pamiętnik, Warszawa 1969, s. 92 (zapis z 12 VI 1937 r.).": ("Pamiętnik", "1937-06-12", "92"),
}


@pytest.mark.parametrize("note", LISTS)
def test_sources_that_and_joins_are_told_apart(note: str) -> None:
    read = [told(citation) for citation in cited(note)]
    assert [(r["authors"], r["title"], r.get("at", "")) for r in read] == LISTS[note]


@pytest.mark.parametrize("note", ONE)
def test_and_between_pages_or_authors_parts_nothing(note: str) -> None:
    read = only(note)
    assert (read["authors"], read["title"], read["at"]) == ONE[note]


@pytest.mark.parametrize("note", OFFICES)
def test_an_office_edits_or_writes(note: str) -> None:
    read = only(note)
    assert note.startswith(read[OFFICES[note]])
    assert read["title"] in note[len(read[OFFICES[note]]) :]


@pytest.mark.parametrize("note", ["Anon., ‘Nine Days’, 217.", "[Anonym], Neun Tage (Wien, 1917), S. 3."])
def test_nobody_is_no_author(note: str) -> None:
    read = only(note)
    assert "authors" not in read
    assert read["title"] in ("Nine Days", "Neun Tage")


@pytest.mark.parametrize("note", NAMES)
def test_names_are_parted(note: str) -> None:
    assert only(note)["authors"] == NAMES[note]


@pytest.mark.parametrize("note", ENTRIES)
def test_the_day_of_an_entry_is_not_the_year_of_the_book(note: str) -> None:
    (citation,) = cited(note)
    read = told(citation)
    assert citation.document is not None
    assert (read["title"], citation.document.date, read["at"]) == ENTRIES[note]
    assert len(read.get("issued", "1939")) == len("1939")


@pytest.mark.parametrize(
    ("note", "volume", "at"),
    [
        ("Petrov, Coal, i. 200.", "1", "200"),
        ("Petrov, Coal, ii. 34.", "2", "34"),
        ("Petrov, Coal, II, chap. 3.", "2", "3"),
        ("Petrov, Coal and Iron, esp. chaps. 4–5.", "", "4-5"),
        ("A. Petrov et al, Coal, IV, Pt. 1 (Moscow, 1961), 650.", "4", "650"),
    ],
)
def test_volumes_and_chapters_behind_a_title(note: str, volume: str, at: str) -> None:
    read = only(note)
    assert (read.get("volume", ""), read["at"]) == (volume, at)


@pytest.mark.parametrize(
    ("note", "container", "issued"),
    [
        ("Trybuna Ludu, 20 X 1956, s. 3.", "Trybuna Ludu", "1956-10-20"),
        ("Trybuna Ludu (20 October 1956).", "Trybuna Ludu", "1956-10-20"),
        ("Evening Standard 8/10/36.", "Evening Standard", "1936-10-08"),
        ("„Neues Deutschland“, 8. 12. 70, S. 1.", "Neues Deutschland", "1970-12-08"),
        ("Reported in The Manchester Guardian, 12 March 1939.", "The Manchester Guardian", "1939-03-12"),
        ("As reported by the New York Times, 12 March 1939.", "New York Times", "1939-03-12"),
    ],
)
def test_newspapers_by_their_names(note: str, container: str, issued: str) -> None:
    read = only(note)
    assert (read["kind"], read["container"], read["issued"]) == ("newspaper", container, issued)


def test_a_note_that_is_named_is_believed_only_for_its_author() -> None:
    notes = (
        "Volker Brand, Verzeichnis, 4 Bde., Leipzig 1957.",
        "Brand, Verzeichnis (wie Fn. 1) Bd. 1, 1 f. und Anna von Kamp, Register der Kohle, Berlin 1972, 5.",
        "Kamp (wie Fn. 2) 20 f.; Weber (wie Fn. 2) 30.",
    )
    _, brand, kamp, again, weber = map(told, cited(*notes))
    assert (brand["title"], brand["volume"], brand["at"]) == ("Verzeichnis", "1", "1")
    assert (kamp["authors"], kamp["title"], kamp["at"]) == ("von Kamp, Anna", "Register der Kohle", "5")
    assert (again["title"], again["at"]) == ("Register der Kohle", "20")
    assert (weber["authors"], weber.get("title")) == ("Weber", None)


@pytest.mark.parametrize(
    ("note", "fond"),
    [
        ("GARF, f. r-5446, op. 82, d. 56, l. 2.", "r-5446"),
        ("GARF, f. r5446, op. 82, d. 56, l. 2.", "r5446"),
        ("ГАРФ. Ф. р-5446. Оп. 82. Д. 56. Л. 2.", "р-5446"),
    ],
)
def test_the_letter_of_a_fond_may_be_small(note: str, fond: str) -> None:
    (citation,) = cited(note)
    assert citation.holding is not None
    assert dict(citation.holding.shelfmark) == {"fond": fond, "opis": "82", "delo": "56"}


@pytest.mark.parametrize(
    ("note", "levels"),
    [
        ("NARA, RG59, entry 309, box 5.", {"record_group": "59", "series": "309", "box": "5"}),
        ("NARA, RG-226, Entry 210, Box 7.", {"record_group": "226", "series": "210", "box": "7"}),
        ("USHMM, RG-31.018M, reel 3.", {"record_group": "31.018M", "reel": "3"}),
    ],
)
def test_record_groups_and_entries(note: str, levels: dict[str, str]) -> None:
    (citation,) = cited(note)
    assert citation.holding is not None
    assert dict(citation.holding.shelfmark) == levels


def test_his_article_is_by_the_author_before() -> None:
    first, second = map(
        told, cited("Ann Marsh, Coal (Leeds, 1984), 46. See also her ‘Iron’, Survey, 22 (1979), 3.")
    )
    assert second["authors"] == first["authors"] == "Marsh, Ann"


def test_an_edition_cited_before_is_no_book_of_the_author_before() -> None:
    notes = ("DBFP, 3rd ser., V, no. 277.", "Marsh, op. cit., 215; DBFP, op. cit., no. 282.")
    *_, edition = cited(*notes)
    assert (edition.kind, told(edition)["volume"], told(edition)["at"]) == ("edition", "5", "282")


@pytest.mark.parametrize(
    ("note", "sender", "title"),
    [
        ("Noir, nos. 336–39, 4 May 1939, MAE, URSS/960, f. 250.", "Noir", ""),
        ("Noir, despatch no. 125, 10 May 1939, MAE, URSS/960, f. 109.", "Noir", "despatch no. 125"),
    ],
)
def test_a_writer_and_a_number_tell_a_paper(note: str, sender: str, title: str) -> None:
    (citation,) = cited(note)
    assert citation.document is not None
    assert (citation.document.sender, citation.document.title) == ((sender,), title)
    assert not citation.unread


def test_a_short_name_may_have_its_author_before_it() -> None:
    full = "V. I. Petrov, Sobranie, 55 vols. (Moscow, 1958), 45: 343 [hereafter PSP]."
    _, short, other = map(told, cited(full, "Petrov, PSP, 45: 346.", "Marsh, PSP, 45: 346."))
    assert (short["title"], short["volume"], short["at"]) == ("Sobranie", "45", "346")
    assert other["title"] == "PSP"


def test_what_is_translated_elsewhere_is_cited_there() -> None:
    paper, book = map(told, cited("Pravda, 11 March 1939, trans. in Marsh, Soviet Papers, 3: 315."))
    assert paper["container"] == "Pravda"
    assert (book["authors"], book["title"], book["volume"]) == ("Marsh", "Soviet Papers", "3")


def test_numbered_papers_are_no_newspapers() -> None:
    assert not cited("UN General Assembly Resolution 1514 (XV), 14 December 1960.")
    assert only("Marsh 1999, xvii.") == {"kind": "book", "authors": "Marsh", "issued": "1999", "at": "xvii"}


def test_two_newspapers_are_joined() -> None:
    first, second = map(told, cited("See Pravda, 12 March 1939 and Izvestiia, 13 March 1939."))
    assert (first["container"], second["container"]) == ("Pravda", "Izvestiia")


@pytest.mark.parametrize(
    ("note", "issued", "at"),
    [
        ("See J. D. Marsh, Soviet Coal (1934).", "1934", ""),
        ("Rations are discussed in Marsh, Soviet Coal (pp. 46–7).", "", "46-7"),
    ],
)
def test_a_year_or_the_page_in_brackets_ends_a_short_form(note: str, issued: str, at: str) -> None:
    read = only(note)
    assert (read["title"], read.get("issued", ""), read.get("at", "")) == ("Soviet Coal", issued, at)


@pytest.mark.parametrize(
    ("note", "title", "volume"),
    [
        (
            "R. Verdi, Il carbone, II, Lo Stato del ferro, Torino, Alba, 1981, p. 4.",
            "Lo Stato del ferro",
            "2",
        ),
        (
            "R. Verdi, Il carbone, II. Lo Stato del ferro, Torino, Alba, 1981, p. 4.",
            "Lo Stato del ferro",
            "2",
        ),
        (
            "J. Noir, Le charbon. La chute, 1932–1939, 3e éd., Paris, Alba, 1985, p. 4.",
            "La chute, 1932–1939",
            "",
        ),
        ("J. Noir, Le fer, vol. 1, De Lyon au Rhin, Paris, Alba, 1946, p. 4.", "De Lyon au Rhin", "1"),
    ],
)
def test_titles_of_volumes_are_read_to_their_end(note: str, title: str, volume: str) -> None:
    (citation,) = cited(note)
    read = told(citation)
    assert read["title"].endswith(title)
    assert (read.get("volume", ""), read["publisher"]) == (volume, "Alba")
    assert not citation.unread


def test_editors_who_were_commissioned_are_editors() -> None:
    read = only(
        "Tagebücher von Otto Brand. Im Auftrag des Instituts für Kohle hrsg. von Elke Weber, Bonn 1998, S. 7."
    )
    assert (read["title"], read["editors"]) == ("Tagebücher von Otto Brand", "Weber, Elke")


def test_another_source_stands_behind_a_page_of_an_edition() -> None:
    first, second = cited("DBFP, 3/V, 58, and the account in Ann Webb, The Life of Coal (London, 1946), 401.")
    assert (first.kind, told(first)["at"]) == ("edition", "58")
    assert told(second)["title"] == "The Life of Coal"


def test_another_volume_stands_behind_a_semicolon() -> None:
    first, second = map(told, cited("Petrov, Coal, i. 145; ii. 34."))
    assert (first["volume"], first["at"]) == ("1", "145")
    assert (second["title"], second["volume"], second["at"]) == ("Coal", "2", "34")


def test_another_page_of_a_diary_is_another_day() -> None:
    first, same, other = cited("Rossi, Diario, p. 30 (4 settembre 1937).", "Ibid.", "Ibid., p. 31.")
    assert first.document is not None
    assert same.document == first.document
    assert other.document is None


@pytest.mark.parametrize(
    ("place", "collection"),
    [
        ("Ann Hale File, Eisenhower Library", "Ann Hale File"),
        ("Marsh Papers, Library of Congress", "Marsh Papers"),
        ("NSF, Lyndon B. Johnson Library", "NSF"),
        ("LSE", ""),
    ],
)
def test_a_collection_without_numbers_stands_before_its_archive(place: str, collection: str) -> None:
    (citation,) = cited(f"Hale to Marsh, April 27, 1954, {place}.")
    assert citation.holding is not None and citation.holding.collection == collection
    assert not citation.unread


def test_sources_of_a_note_may_be_counted() -> None:
    first, second = cited("(1) Hale, Hinge of Fate, p. 473. (2) See Marsh, Roosevelt and Hopkins, p. 616.")
    assert [work.title for c in (first, second) if (work := c.work)] == [
        "Hinge of Fate",
        "Roosevelt and Hopkins",
    ]


def test_a_day_in_figures_behind_a_reference_in_brackets() -> None:
    (citation,) = cited("KV 4/171, Senter to O. A. Hale (JS/3304), 08.05.45.")
    assert citation.document is not None and citation.document.date == "1945-05-08"


def test_a_title_with_to_and_years_is_no_letter() -> None:
    (citation,) = cited("Witness to History, 1929–1969, p. 213.")
    assert citation.document is None and citation.work is not None


def test_a_part_of_a_volume_stands_before_the_colon() -> None:
    (citation,) = cited("FRUS, 1952–1954, XIII, 1:1398.")
    assert citation.work is not None and citation.work.volume == "13/1"
    assert citation.locator is not None and citation.locator.value == "1398"
