"""English-writing historians: papers of Kew and Washington, persons' papers, their imprints and journals."""

from __future__ import annotations

import pytest

from benes_refs.model import Work
from noting import cited


def shelf(note: str) -> tuple[str, dict[str, str], str]:
    """The archive, the levels and the leaf of a note's only citation."""
    (citation,) = cited(note)
    assert citation.holding is not None
    leaf = citation.locator.value if citation.locator else ""
    return citation.holding.archive, dict(citation.holding.shelfmark), leaf


def work(note: str) -> Work:
    (citation,) = cited(note)
    assert citation.work is not None
    return citation.work


def people(found: Work) -> list[str]:
    return [f"{name.given} {name.family}".strip() for name in found.authors]


@pytest.mark.parametrize(
    "shelfmark",
    [
        "FO 371/21104, N3287/45/38", "F.O. 371/21104, N3287/45/38", "F.O. 371/21104/N3287/45/38",
        "FO371/21104/N3287/45/38", "FO 371/21104 N3287/45/38", "FO 371, vol. 21104, N3287/45/38",
        "F.O.371/21104, N3287/45/38", "N3287/45/38, FO 371/21104",
    ],
)  # fmt: skip
def test_a_paper_of_kew_is_read_in_every_form(shelfmark: str) -> None:
    levels = {"department": "FO", "series": "371", "piece": "21104", "item": "N3287/45/38"}
    assert shelf(f"{shelfmark}.") == ("TNA", levels, "")


DECIMAL = {"file": "861.00", "document": "11598"}


@pytest.mark.parametrize(
    ("note", "levels", "leaf"),
    [
        ("RG 59, 861.00/11598.", {"record_group": "59", **DECIMAL}, ""),
        ("861.00/11598, RG 59, National Archives.", {"record_group": "59", **DECIMAL}, ""),
        ("SD 861.00/11598.", DECIMAL, ""),
        ("State Department, no. 861.00/11598.", DECIMAL, ""),
        ("NARA, RG 59, Central Decimal File 1930–39, 861.00/11598.",
         {"record_group": "59", "series": "Central Decimal File", **DECIMAL}, ""),
        ("RG 84, Moscow Embassy Files, Box 39, “711—Poland” folder.",
         {"record_group": "84", "series": "Moscow Embassy Files", "box": "39", "file": "711—Poland"}, ""),
        ("NARA, RG 59, Lot 64 D 563, box 12.", {"record_group": "59", "file": "64 D 563", "box": "12"}, ""),
        ("T-120, roll 1015, frames 406012–15.", {"series": "T-120", "reel": "1015"}, "406012-15"),
        ("NA, T-120/1037/1907H/429293.", {"series": "T-120", "reel": "1037", "file": "1907H"}, "429293"),
    ],
)  # fmt: skip
def test_papers_of_washington_need_no_archive_named(note: str, levels: dict[str, str], leaf: str) -> None:
    assert shelf(note) == ("NARA", levels, leaf)


@pytest.mark.parametrize(
    ("note", "archive", "levels"),
    [
        ("CCAC, CHAR 20/123.", "CCAC", {"group": "CHAR", "series": "20", "file": "123"}),
        ("Phipps Papers, PHPP I 1/20, Churchill College, Cambridge.", "CCAC",
         {"group": "PHPP I", "series": "1", "file": "20"}),
        ("BUL, NC 18/1/1042.", "CRL-NC", {"group": "NC", "series": "18/1", "item": "1042"}),
        ("IOR, L/P&S/12/3408.", "BL-IOR", {"group": "L/P&S", "series": "12", "item": "3408"}),
        ("Kennan Papers, 140:6.", "", {"box": "140", "folder": "6"}),
        ("Fischer Papers, box 7, folder “USSR”.", "", {"box": "7", "folder": "USSR"}),
        ("Lloyd George Papers, F/6/6/47.", "", {"group": "F", "series": "6/6", "item": "47"}),
        ("Dalton diary, 3 October 1938, LSE.", "LSE", {}),
    ],
)  # fmt: skip
def test_papers_of_a_person(note: str, archive: str, levels: dict[str, str]) -> None:
    assert shelf(note)[:2] == (archive, levels)


def test_letters_for_papers_are_known_again() -> None:
    first = "Halifax to Phipps, 24 September 1938, CCAC, PHPP 1/20; "
    _, again = cited(f"{first}Phipps to Halifax, 25 September 1938, PHPP 1/21.")
    assert again.holding is not None
    assert again.holding.archive == "CCAC"
    assert dict(again.holding.shelfmark) == {"group": "PHPP", "series": "1", "file": "21"}


@pytest.mark.parametrize(
    ("imprint", "place", "publisher"),
    [
        ("(London, Weidenfeld and Nicolson, 1956)", "London", "Weidenfeld and Nicolson"),
        ("(London, Oxford University Press, 1956)", "London", "Oxford University Press"),
        ("(Frank Cass, London, 1956)", "London", "Frank Cass"),
        ("(Macmillan: London, 1956)", "London", "Macmillan"),
        ("(Penguin Books, London, 1956)", "London", "Penguin Books"),
        ("(Random House, 1956)", "", "Random House"),
        (", Macmillan: London 1956", "London", "Macmillan"),
        ("(Ithaca, N.Y., Cornell University Press, 1956)", "Ithaca, N.Y.", "Cornell University Press"),
        ("(Princeton, New Jersey, 1956)", "Princeton, New Jersey", ""),
        ("(London, 2nd edn, 1956)", "London", ""),
        ("(London: Cape, 1956 [1938])", "London", "Cape"),
        ("(Cornell Studies; Ithaca and London, 1956)", "Ithaca and London", ""),
    ],
)
def test_places_and_publishers_in_every_order(imprint: str, place: str, publisher: str) -> None:
    found = work(f"L. Schapiro, The Soviet Army{imprint if imprint[0] == ',' else f' {imprint}'}, p. 30.")
    assert (found.title, found.place, found.publisher) == ("The Soviet Army", place, publisher)
    assert found.issued == "1956"


def test_an_english_title_turns_no_names_round() -> None:
    """As catalogues do it without a comma: `Girard Lucien, Les ports`."""
    assert people(work("Wendell Craig, The Old Ports of the Baltic (Boston: Hale, 1984), 12.")) == [
        "Wendell Craig"
    ]


def test_volumes_and_a_year_in_brackets_before_a_volume() -> None:
    said = work("T. Marsh, Ports and Men (3 vols, 1922), vol. 3, pp. 56–65.")
    assert (said.title, said.issued, said.volume) == ("Ports and Men", "1922", "3")


@pytest.mark.parametrize("undated", ["(London, n.d.)", "(London: Cape, n.d.)"])
def test_an_imprint_without_a_year(undated: str) -> None:
    found = work(f"L. Schapiro, The Soviet Army {undated}, p. 30.")
    assert (found.title, found.place, found.issued) == ("The Soviet Army", "London", "")


@pytest.mark.parametrize("initials", ["D. N.", "S. A.", "B.R.", "O. J.", "D. J.", "U. A.", "E. N."])
def test_two_initials_are_never_a_word(initials: str) -> None:
    assert people(work(f"{initials} Lammers, Fascism (London, 1971), p. 5.")) == [f"{initials} Lammers"]


@pytest.mark.parametrize(
    ("author", "family"),
    [
        ("Basil Liddell Hart", "Liddell Hart"), ("David Lloyd George", "Lloyd George"),
        ("H. Seton-Watson", "Seton-Watson"), ("The Earl of Avon", "Avon"), ("GFK", "GFK"),
    ],
)  # fmt: skip
def test_family_names(author: str, family: str) -> None:
    assert [name.family for name in work(f"{author}, Memories, I, 12–15.").authors] == [family]


@pytest.mark.parametrize(
    ("note", "authors", "at"),
    [
        ("Haslam 1984, 38–42.", ["Haslam"], "38-42"),
        ("See Pons (2002: 12).", ["Pons"], "12"),
        ("Getty and Naumov (1999), pp. 444–5.", ["Getty", "Naumov"], "444-5"),
        ("Carr & Davies 1969a: 12.", ["Carr", "Davies"], "12"),
        ("As argued before (Haslam 1984: 38).", ["Haslam"], "38"),
    ],
)
def test_works_cited_by_author_and_year(note: str, authors: list[str], at: str) -> None:
    (citation,) = cited(note)
    assert citation.work is not None
    assert citation.locator is not None
    assert (people(citation.work), citation.work.title, citation.locator.value) == (authors, "", at)


def test_an_author_and_a_year_stand_for_the_work_cited_before() -> None:
    _, again = cited("R. C. Tucker, Stalin in Power (New York, 1990), p. 5; Tucker 1990, 7.")
    assert again.work is not None
    assert (again.work.title, again.via) == ("Stalin in Power", "short")


@pytest.mark.parametrize(
    "numbers",
    ["52, 4, 2000, pp. 7–9", "52, 4, July 2000, pp. 7–9", "52.4 (2000): 7–9", "52, nos. 4 (2000): 7–9"],
)
def test_a_journal_s_bare_volume_and_issue(numbers: str) -> None:
    found = work(f"D. Watson, ‘Apprenticeship’, Europe–Asia Studies, {numbers}.")
    assert (found.container, found.volume, found.issue) == ("Europe–Asia Studies", "52", "4")


@pytest.mark.parametrize(
    ("note", "volume", "at"),
    [
        ("125 H.C. Debs., col. 43, 10 February 1920.", "125", "43"),
        ("HC Deb., 5th series, vol. 345, cols 2421–39.", "345", "2421-39"),
        ("Hansard, Parliamentary Debates, House of Commons, 5th series, vol. 339, col. 359.", "339", "359"),
    ],
)
def test_hansard(note: str, volume: str, at: str) -> None:
    (citation,) = cited(note)
    assert citation.work is not None
    assert citation.locator is not None
    assert (citation.work.edition, citation.work.volume) == ("HANSARD", volume)
    assert citation.locator.value == at


def test_a_volume_of_frus_may_have_a_title_alone() -> None:
    numbered, titled = cited("FRUS, 1944, vol. IV, p. 801; FRUS: The Soviet Union, 1933–1939, pp. 345–7.")
    assert numbered.work is not None
    assert titled.work is not None
    assert (numbered.work.volume, titled.work.volume) == ("4", "The Soviet Union")


@pytest.mark.parametrize(
    ("parties", "sender", "recipient"),
    [
        ("Soviet chargé d’affaires to Foreign Office", "Soviet chargé d’affaires", "Foreign Office"),
        ("British ambassador in Moscow to Eden", "British ambassador in Moscow", "Eden"),
        ("Chilston (Moscow) to Mr. Eden", "Chilston", "Mr. Eden"),
        ("L. Noël to P.-E. Flandin", "L. Noël", "P.-E. Flandin"),
    ],
)
def test_parties_of_a_letter(parties: str, sender: str, recipient: str) -> None:
    (citation,) = cited(f"{parties}, 12 June 1937, FO 371/21104.")
    assert citation.document is not None
    assert citation.document.sender == (sender,)
    assert citation.document.recipients == (recipient,)


def test_a_letter_printed_in_a_book_that_is_cited_short() -> None:
    (citation,) = cited("Bullitt to Roosevelt, January 29, 1943, in Bullitt, For the President, pp. 576–90.")
    assert citation.work is not None
    assert citation.document is not None
    assert (people(citation.work), citation.work.title) == (["Bullitt"], "For the President")
    assert citation.document.recipients == ("Roosevelt",)


def test_two_books_by_one_author_that_and_joins() -> None:
    both = cited("Richard Ullman, Intervention (London 1961) and Britain and the Civil War (London 1968).")
    assert [people(c.work) for c in both if c.work] == [["Richard Ullman"], ["Richard Ullman"]]


def test_a_series_behind_a_comma_is_no_title() -> None:
    found = work("R. Reese, Reluctant Soldiers, 1925–1941, Modern War Studies (Lawrence: UP, 1996), 132.")
    assert found.title == "Reluctant Soldiers, 1925–1941"


def test_a_thesis_names_its_university() -> None:
    found = work("S. Stoecker, ‘Forging’, unpublished PhD thesis, Johns Hopkins University, 1995, p. 77.")
    assert (found.title, found.publisher) == ("Forging", "Johns Hopkins University")


def test_a_sentence_before_ibid_is_no_document() -> None:
    *_, again = cited("RGASPI, f. 17, op. 3, d. 5, l. 1; Bulganin was made a member. Ibid., d. 6, l. 4.")
    assert again.document is None


@pytest.mark.parametrize("place", ["London, ", ""])
def test_a_talk_is_no_newspaper(place: str) -> None:
    assert cited(f"Interview with Sir Frank Roberts, {place}12 May 1991.") == ()


@pytest.mark.parametrize(
    ("note", "volumes"),
    [
        ("DBFP, 1st ser., x, no. 3; xi, no. 5.", ("10", "11")),
        ("DBFP, 1st ser., X, no. 3; and XI, nos. 4–6.", ("10", "11")),
        ("DDF, 2, X, n° 3 ; XI, n° 5.", ("10", "11")),
        ("BD, vol. x, no. 5; G.P., xxxix, no. 4.", ("10", "39")),
        ("DBFP, IA, i, no. 512; ibid., ii, no. 2.", ("1", "2")),
    ],
)
def test_numerals_alone_are_volumes_of_an_edition(note: str, volumes: tuple[str, str]) -> None:
    assert tuple(citation.work.volume for citation in cited(note) if citation.work) == volumes


@pytest.mark.parametrize(
    ("mark", "levels"),
    [
        ("Foreign Office (FO) 371/12593/N2388", "FO 371 12593 N2388"),
        ("Foreign Office Papers, General Correspondence (FO 371), vol. 12593, N2388", "FO 371 12593 N2388"),
        ("FO 371, vol. 12593, N2388", "FO 371 12593 N2388"),
        ("FO 371, piece 12593, N2388", "FO 371 12593 N2388"),
        ("War Office (WO 106), 5128", "WO 106 5128"),
    ],
)
def test_the_long_forms_of_kew(mark: str, levels: str) -> None:
    archive, found, _ = shelf(f"Public Record Office, London, {mark}.")
    assert (archive, list(found)) == ("TNA", ["department", "series", "piece", "item"][: len(found)])
    assert list(found.values()) == levels.split()


@pytest.mark.parametrize(
    ("mark", "series", "rest"),
    [
        ("General Records of the Department of State, Decimal File 760F.62/1420",
         "General Records of the Department of State", "760F.62 1420"),
        ("Records of the Posts, Moscow Embassy, Box 39", "Records of the Posts, Moscow Embassy", "39"),
        ("Central Files, 1964–66, POL USSR, Box 2880", "Central Files", "POL USSR 2880"),
    ],
)  # fmt: skip
def test_series_in_a_record_group(mark: str, series: str, rest: str) -> None:
    archive, found, _ = shelf(f"National Archives, Washington, D.C., Record Group 59, {mark}.")
    assert (archive, found.pop("record_group"), found.pop("series")) == ("NARA", "59", series)
    assert " ".join(found.values()) == rest


@pytest.mark.parametrize(
    ("note", "archive", "collection"),
    [
        ("Hoover Institution Archives (HIA), Stanford, California, Hale Collection, Box 201.", "HIA",
         "Hale Collection"),
        ("Franklin D. Roosevelt Library, Hyde Park, Hale Papers, Box 49.", "FDRL", "Hale Papers"),
        ("Central Zionist Archives, Jerusalem (CZA), S25/483.", "CZA", ""),
    ],
)  # fmt: skip
def test_the_town_is_the_archive_s(note: str, archive: str, collection: str) -> None:
    (citation,) = cited(note)
    assert citation.holding is not None
    assert (citation.holding.archive, citation.holding.collection) == (archive, collection)


def test_a_university_before_its_library_is_no_paper() -> None:
    (citation,) = cited(
        "Harvard University, Houghton Library, Hale Papers, T 965: Hale to Marsh, 27 June 1927."
    )
    assert citation.document is not None
    assert citation.document.recipients == ("Marsh",)


def test_the_number_of_a_letter_behind_its_book() -> None:
    (citation,) = cited("R. Hale, ed., Letters from Riga (New Haven, 1995), letter no. 30, p. 143.")
    assert citation.locator is not None
    assert citation.locator.value == "143"


@pytest.mark.parametrize(
    "house", ["Fourth Estate", "Allen Lane", "Penguin", "Little, Brown", "Faber and Faber", "BBC Books"]
)
@pytest.mark.parametrize("at", ["p. 3", "chapter 3"])
def test_a_publisher_with_no_place_is_none_of_the_title(house: str, at: str) -> None:
    (citation,) = cited(f"Ida Hale, The Lost Years, {house}, 1979, {at}.")
    assert citation.work is not None and (citation.work.title, citation.work.publisher) == (
        "The Lost Years",
        house,
    )
