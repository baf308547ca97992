"""Papers of American libraries and of Washington: paths, files with a subject, what was released."""

from __future__ import annotations

import pytest

from benes_refs.model import Document
from noting import cited, document, holding, locator, paper, shelf, work


@pytest.mark.parametrize(
    ("path", "archive", "collection", "levels"),
    [
        ("Lyle File, NSC Series, box 6, DDEL", "DDEL", "Lyle File", {"series": "NSC Series", "box": "6"}),
        ("Lyle Papers, Calls Series, box 5, DDEL",
         "DDEL", "Lyle Papers", {"series": "Calls Series", "box": "5"}),
        ("NSF, Country File, Chad, box 180, LBJL", "LBJL", "NSF, Country File, Chad", {"box": "180"}),
        ("President’s File (PSF), Subject File, box 7, HSTL",
         "HSTL", "President’s File (PSF), Subject File", {"box": "7"}),
        ("Secretariat, NSC: File: Chad, box 39, Ronald Reagan Library",
         "RRPL", "Secretariat, NSC: File: Chad", {"box": "39"}),
        ("Subject File, box 3, Gerald R. Ford Library, Ann Arbor, Michigan (GRFL)",
         "GRFL", "Subject File", {"box": "3"}),
        ("Ivor Lyle Papers, Seeley G. Mudd Manuscript Library, Princeton, New Jersey, box 23",
         "MUDD", "Ivor Lyle Papers", {"box": "23"}),
        ("Lyle Papers, Sterling Memorial Library, Yale University, New Haven, Connecticut",
         "YALE-MSSA", "Lyle Papers", {}),
        ("HIA, Lyle Papers, box 1939, folder 1945", "HIA", "Lyle Papers", {"box": "1939", "folder": "1945"}),
    ],
)  # fmt: skip
def test_a_library_has_paths_of_papers_and_series(
    path: str, archive: str, collection: str, levels: dict[str, str]
) -> None:
    assert holding(f"Minutes, 5 May 1954, {path}.") == (archive, collection, levels, "")


@pytest.mark.parametrize(
    "note",
    [
        "Oral history interview with Ivor Lyle, June 14, 1973, HSTL, 56–58.",
        "Ivor Lyle, Oral History Interview, 14 June 1973, Harry S. Truman Library, pp. 56–58.",
        "Ivor Lyle, “Mission to Riga,” unpublished memoir, Ivor Lyle Papers, box 1, Harry S. Truman Library, "
        "Independence, Missouri (HSTL), 56–58.",
    ],
)
def test_a_page_stands_behind_the_library(note: str) -> None:
    archive, _, _, leaf = holding(note)
    assert (archive, leaf) == ("HSTL", "56-58")


@pytest.mark.parametrize(
    ("path", "levels"),
    [
        ("740.00119 Control (Japan)/12-949, RG 59", {"file": "740.00119", "document": "12-949"}),
        ("740.00119 EAC/4-2145, RG 59", {"file": "740.00119", "document": "4-2145"}),
        ("740.0011 European War 1939/8762, RG 59", {"file": "740.0011", "document": "8762"}),
        ("POL 27-1 CHAD, RG 59", {"file": "POL 27-1 CHAD"}),
        ("RG 59, CFPF 1967–69, box 1995", {"series": "CFPF", "box": "1995"}),
        ("RG 59, Central Files 1967–69, POL US-USSR, box 1995",
         {"series": "Central Files", "file": "POL US-USSR", "box": "1995"}),
    ],
)  # fmt: skip
def test_files_of_the_state_department(path: str, levels: dict[str, str]) -> None:
    archive, _, read, _ = holding(f"Lyle to Orme, 9 December 1949, {path}, NARA.")
    assert (archive, read) == ("NARA", levels | {"record_group": "59"})


@pytest.mark.parametrize(
    ("note", "archive", "title"),
    [
        ("“Weekly Review,” 1 May 1956, CIA-RDP79-00927A000900120001-2.", "CIA-FOIA", "Weekly Review"),
        ("CIA, “Talks in Riga,” 1 May 1956, CREST, CIA-RDP91T01172R000300290015-6 (accessed June 2, 2011).",
         "CIA-FOIA", "Talks in Riga"),
        ("SNIE 12-2-56, “Weekly Review,” 1 May 1956, in CIA FOIA Electronic Reading Room, www.foia.cia.gov.",
         "CIA-FOIA", "Weekly Review"),
        ("“Weekly Review,” NIE 11/3/8–75, 1 May 1956, National Security Archive, EBB 139, doc. 3.",
         "NSARCH", "Weekly Review"),
    ],
)  # fmt: skip
def test_what_the_cia_released(note: str, archive: str, title: str) -> None:
    (citation,) = cited(note)
    told = citation.document or Document()
    assert citation.holding is not None
    assert (citation.holding.archive, told.title, told.date) == (archive, title, "1956-05-01")


@pytest.mark.parametrize(
    "note",
    [
        "Orme to Lyle, 5 May 1943, TNA, PREM 3/393, https://www.example.org/a/b (accessed 5 May 2020).",
        "Orme to Lyle, 5 May 1946, FRUS 1946, VI, pp. 696–9, https://www.example.org/a/b.",
    ],
)
def test_an_address_behind_a_paper_is_no_other_source(note: str) -> None:
    assert [citation.kind for citation in cited(note)] in (["archival"], ["edition"])


def test_despatches_bound_in_a_volume_are_no_one_paper() -> None:
    assert holding("NARA, RG 84, Legation in Riga, Despatches to the Department of State, Vol. 22.") == (
        "NARA",
        "",
        {
            "record_group": "84",
            "series": "Legation in Riga",
            "file": "Despatches to the Department of State",
            "volume": "22",
        },
        "",
    )


@pytest.mark.parametrize("note", ["Lyle interview, p. 20.", "Orme interview, September 8, 1983, p. 5."])
def test_the_transcript_of_a_talk_is_printed_nowhere(note: str) -> None:
    assert cited(note) == ()


@pytest.mark.parametrize(
    ("note", "levels"),
    [
        ("Hale to Marsh, 2 May 1944, box 2, Record Group (RG) 4, NARA.", {"record_group": "4", "box": "2"}),
        ("NARA, Record Group [RG] 59, box 6, Hale to Marsh, 2 May 1944.", {"record_group": "59", "box": "6"}),
        ("Hale to Marsh, 14 May 1944, MX 21981, box 34, RG 334, NARA.", {"record_group": "334", "box": "34"}),
        ("Hale to Marsh, May 2, 1933, 711.61/333, National Archives, College Park, Md., Record Group 59.",
         {"record_group": "59", "file": "711.61", "document": "333"}),
    ],
)  # fmt: skip
def test_record_groups_explained_and_numbers_of_telegrams(note: str, levels: dict[str, str]) -> None:
    assert holding(note)[:3] == ("NARA", "", levels)


def test_a_leaf_where_no_fonds_are() -> None:
    archive, _, levels, leaf = holding("NAA, A6119, 7, f. 44, Hale to Marsh, 21 July 1953.")
    assert (archive, levels, leaf) == ("NAA-AU", {"series": "A6119", "item": "7"}, "44")


OFFICE_PAPERS = (
    ("Memo, Hale for Marsh, 3 Aug 42, sub: Rail Supply, OPD 381.", ("Hale", "Marsh"), "Rail Supply"),
    (
        "Memo, Maj Gen A. B. Hale for the President, 3 Aug 42, no sub, OPD 381.",
        ("Maj Gen A. B. Hale", ""),
        "",
    ),
    ("Msg, Hale to Marsh, 3 Aug 42, CM-IN 4410.", ("Hale", "Marsh"), "Msg"),
    ("Ltr, Hq PGC to CG ASF, 3 Aug 42, in OPD, ABC 387, sec. 1-A.", ("Hq PGC", "CG ASF"), "Ltr"),
    ("Telegram, Hale to Marsh, 3 August 1942.", ("Hale", "Marsh"), "Telegram"),
    ("Lettre, Hale à Marsh, 3 août 1942.", ("Hale", "Marsh"), "Lettre"),
    ("Telegramm, Hale an Marsh, 3. 8. 1942.", ("Hale", "Marsh"), "Telegramm"),
    ("Memorandum, Hale to Marsh, Aug. 3, 1942, Subject: Rail Supply.", ("Hale", "Marsh"), "Rail Supply"),
)


@pytest.mark.parametrize(("note", "who", "title"), OFFICE_PAPERS, ids=[note for note, *_ in OFFICE_PAPERS])
def test_the_paper_of_an_office_told_by_its_type_first(note: str, who: tuple[str, str], title: str) -> None:
    (citation,) = cited(note)
    sender, recipient, day = paper(citation)
    assert (sender, day) == (who[0], "1942-08-03")
    assert recipient.endswith(who[1] or "President")
    assert citation.document
    assert citation.document.title == (title or "Memo")


SELF_TITLED = (
    "JCS 623/3, sub: Rail Supply, 3 Aug 42, in OPD, ABC 387, sec. 1-A.",
    "CPS 2/3, 3 Aug 42, title: Rail Supply.",
    "Memo, sub: Rail Supply, 3 Aug 42.",
    "Rpt, 3 Aug 42, subj: “Rail Supply.”",
)


@pytest.mark.parametrize("note", SELF_TITLED)
def test_a_paper_that_says_its_subject_needs_no_place(note: str) -> None:
    (citation,) = cited(note)
    assert citation.document
    assert (citation.kind, citation.document.title) == ("archival", "Rail Supply")
    assert citation.document.date == "1942-08-03"


def test_capitals_are_the_letters_of_a_group_and_no_message() -> None:
    assert holding("BArch, MSG 2/12200, Bl. 34.")[2] == {"group": "MSG 2", "file": "12200"}


NAMED_FOLDERS = (
    ("box 54, folder Free Riga, Lyle Papers, LC", {"box": "54", "folder": "Free Riga"}),
    ("folder “Riga 1936,” box 54, Lyle Papers, LC", {"folder": "Riga 1936", "box": "54"}),
    ("Folder: “Riga 1936,” Box 54, Lyle Papers, LC", {"folder": "Riga 1936", "box": "54"}),
    ("“Riga 1936” folder, box 54, Lyle Papers, LC", {"folder": "Riga 1936", "box": "54"}),
    ("box 54, folder B-Misc.1, Lyle Papers, LC", {"box": "54", "folder": "B-Misc.1"}),
    ("Lyle Papers, Box 54, Folder: Riga Plan, LC", {"box": "54", "folder": "Riga Plan"}),
)


@pytest.mark.parametrize(("path", "levels"), NAMED_FOLDERS, ids=[path for path, _ in NAMED_FOLDERS])
def test_a_folder_may_have_a_name_and_no_number(path: str, levels: dict[str, str]) -> None:
    assert holding(f"Hale to Marsh, 5 May 1936, {path}.") == ("LOC-MSS", "Lyle Papers", levels, "")


WHOSE_PAPERS = (
    ("Box 54, Folder 3, Lyle Papers", "Lyle Papers", ""),
    ("Box 54, Folder 3, Lyle Papers, XYLM", "XYLM", "Lyle Papers"),
    ("Box 54, Folder 3, Lyle Papers, University of Narva", "University of Narva", "Lyle Papers"),
    ("Lyle Papers, Box 54, Folder 3, Narva University, Narva, D.C.",
     "Narva University, Narva, D.C", "Lyle Papers"),
    ("Lyle Papers, Box 54, Folder 3, Narva College, Special Collections (hereafter LP)",
     "Narva College, Special Collections", "Lyle Papers"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("path", "name", "collection"), WHOSE_PAPERS, ids=[path for path, *_ in WHOSE_PAPERS]
)
def test_papers_behind_their_box_and_houses_of_no_register(path: str, name: str, collection: str) -> None:
    _, there = cited(f"Cripps to Eden, 4 May 1941, TNA, FO 371/29465. Hale to Marsh, 5 May 1936, {path}.")
    assert there.holding
    assert (there.holding.archive, there.holding.name, there.holding.collection) == ("", name, collection)
    assert shelf(there) == {"box": "54", "folder": "3"}


OWNED_PAPERS = ("Hale Minutes, 5 May 1936.", "Hale memo, May 5, 1936.", "See Hale’s memorandum, 5 May 1936.")


@pytest.mark.parametrize("note", OWNED_PAPERS)
def test_whose_paper_and_its_day_are_enough(note: str) -> None:
    (citation,) = cited(note)
    assert (citation.kind, paper(citation)) == ("archival", ("Hale", "", "1936-05-05"))


PRESS = ("U.S. News & World Report", "Narva Report", "Evening Telegram", "Sunday Dispatch")


@pytest.mark.parametrize("name", PRESS)
def test_newspapers_that_are_called_like_papers(name: str) -> None:
    (citation,) = cited(f"{name}, 5 May 1936.")
    assert citation.work
    assert (citation.kind, citation.work.container) == ("newspaper", name)


def test_an_undated_paper_of_an_author_before_its_folder() -> None:
    (citation,) = cited("Lyle, “Memo on Narva,” folder 3, box 4, Lyle Papers, LC.")
    assert citation.document
    assert (citation.document.sender, citation.document.title) == (("Lyle",), "Memo on Narva")


PAPERS_NAMED = (
    "The minister denied it in May 1938 (Morning Post, 12 May 1938).",
    "Full text in The Morning Post, 12 May 1938.",
    "Morning Post (12 May 1938).",
)


@pytest.mark.parametrize("note", PAPERS_NAMED)
def test_newspapers_in_brackets_and_behind_what_they_print(note: str) -> None:
    (citation,) = cited(note)
    assert citation.work is not None
    assert (citation.kind, citation.work.container[-12:]) == ("newspaper", "Morning Post")
    assert citation.work.issued == "1938-05-12"


@pytest.mark.parametrize("sign", ["", ","])
def test_a_month_in_brackets_is_an_issue_s_before_pages(sign: str) -> None:
    kind, article = work(f"R. Hale, ‘Old Trade’, in Narva Studies (October 1975){sign} pp. 3–9.")
    assert (kind, article.container, article.issued) == ("article", "Narva Studies", "1975-10")


def test_a_magazine_s_month_behind_a_title_without_author() -> None:
    kind, article = work("“Talks with the Bey,” Journal of Narva, Nov. 1909.")
    assert (kind, article.title, article.issued) == ("article", "Talks with the Bey", "1909-11")


TITLED_BY_OFFICES = (
    ("See, for example, CIA intelligence cable, “Old Trade,” 5 May 1956, Doc. No. 96.", "CIA", ""),
    ("Unsigned CIA memorandum, “Subject: Old Trade,” 5 May 1956, p. 4.", "CIA", "4"),
    ("CIA, Intelligence Memorandum, “Old Trade,” 5 May 1956.", "CIA", ""),
    ("State Department report, “Old Trade,” May 5, 1956, 12–13.", "State Department", "12-13"),
    ("Foreign Office minute, ‘Old Trade’, 5 May 1956.", "Foreign Office", ""),
    ("NIE 11-4-56, “Old Trade,” 5 May 1956, https://example.org/nie (accessed 3 June 2011).", "", ""),
    ("NSC 162/2, “Old Trade,” 5 May 1956.", "", ""),
    ("CP (56) 6, ‘Old Trade’, 5 May 1956.", "", ""),
    ("CIA memorandum, “Old Trade,” 5 May 1956, box 3, NSF, LBJL.", "CIA", ""),
)


@pytest.mark.parametrize(("note", "office", "page"), TITLED_BY_OFFICES)
def test_a_paper_of_an_office_has_its_title_and_its_day(note: str, office: str, page: str) -> None:
    (citation,) = cited(note)
    assert (citation.kind, paper(citation), locator(citation)) == (
        "archival", (office, "", "1956-05-05"), page,
    )  # fmt: skip
    assert citation.document and citation.document.title == "Old Trade"


def test_a_newspaper_called_like_a_paper_is_of_no_office() -> None:
    assert cited("Columbus Dispatch, “Old Trade,” 5 May 1956.") == ()


@pytest.mark.parametrize(
    ("told", "parties"),
    [
        ("Memorandum, To the President from Ivor Lyle", ("Ivor Lyle", "the President")),
        ("Memo, For Hale from Lyle", ("Lyle", "Hale")),
        ("Research memo by Ivor Lyle, “Old Trade”", ("Ivor Lyle", "")),
    ],
)
def test_who_wrote_a_memorandum_and_to_whom(told: str, parties: tuple[str, str]) -> None:
    (citation,) = cited(f"{told}, May 5, 1956, box 3, NSF, LBJL.")
    assert paper(citation) == (*parties, "1956-05-05")


TITLED_PAPERS = (
    "“Old Trade,” 1949, Ivor Lyle Papers, Manuscript Division, Library of Congress, Washington, DC, pp. 4–5.",
    "“Old Trade,” 1949, Ivor Lyle Papers, Library of Congress, pp. 4–5, https://example.org/7 (seen 2018).",
)


@pytest.mark.parametrize("note", TITLED_PAPERS)
def test_a_title_and_whose_papers_need_no_box(note: str) -> None:
    assert holding(note) == ("LOC-MSS", "Ivor Lyle Papers", {}, "4-5")
    told = document(note)
    assert (told.title, told.date) == ("Old Trade", "1949")


def test_a_title_without_a_day_is_somebody_s() -> None:
    told = document("Hale, “Old Trade,” Hale Papers, Hoover Institution Archives.")
    assert (told.title, told.sender, told.date) == ("Old Trade", ("Hale",), "")
