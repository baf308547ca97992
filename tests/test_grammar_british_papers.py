"""Papers as British historians cite them: departments explained, manuscripts, papers before their library."""

from __future__ import annotations

import pytest

from noting import cited, locator, told


def shelf(note: str, number: int = 0) -> tuple[str, str, dict[str, str], str]:
    """The archive, the collection, the levels and the leaf of a citation."""
    citation = cited(note)[number]
    assert citation.holding is not None
    holding = citation.holding
    return holding.archive, holding.collection, dict(holding.shelfmark), locator(citation)


def test_papers_of_a_person_need_no_comma_before_their_number() -> None:
    assert shelf("BLPES, Marsh Papers I/17.") == ("LSE", "Marsh Papers", {"box": "I/17"}, "")
    (citation,) = cited("Marsh to Phipps, 2 Jan. 1936, Phipps Papers, PHPP I 3/3.")
    assert citation.holding is not None
    assert citation.holding.shelfmark == (("box", "PHPP I 3/3"),)


def test_the_leaf_behind_a_colon_is_read_behind_ibid_too() -> None:
    notes = ("AVPRF, 0138/18/129/1: 30.", "Ibid., 0138/19/130/2: 5–6.")
    assert [locator(citation) for citation in cited(*notes)] == ["30", "5-6"]


@pytest.mark.parametrize(
    ("note", "levels", "leaf"),
    [
        ("Foreign Office (FO) 371.7567.", {"department": "FO", "series": "371", "piece": "7567"}, ""),
        ("Cabinet Office (CAB) 23/29.", {"department": "CAB", "series": "23", "piece": "29"}, ""),
        ("FO 800/155/p. 61.", {"department": "FO", "series": "800", "piece": "155"}, "61"),
        ("FO 800/155, f. 61.", {"department": "FO", "series": "800", "piece": "155"}, "61"),
        ("FO 371 22969.", {"department": "FO", "series": "371", "piece": "22969"}, ""),
        ("FO371 22969.", {"department": "FO", "series": "371", "piece": "22969"}, ""),
        ("CAB65, 12.", {"department": "CAB", "series": "65", "piece": "12"}, ""),
        ("PREM 3 421/6.", {"department": "PREM", "series": "3", "piece": "421", "item": "6"}, ""),
        ("FO 371 22969/C5460/15/18.",
         {"department": "FO", "series": "371", "piece": "22969", "item": "C5460/15/18"}, ""),
        ("C5460/15/18, PRO FO 371 22969.",
         {"department": "FO", "series": "371", "piece": "22969", "item": "C5460/15/18"}, ""),
        ("INF 1/264.", {"department": "INF", "series": "1", "piece": "264"}, ""),
        ("PRO, Cabinet Papers 23/45.", {"department": "CAB", "series": "23", "piece": "45"}, ""),
        ("TNA, Admiralty Papers 116/2862.", {"department": "ADM", "series": "116", "piece": "2862"}, ""),
        ("PRO, War Office, 106/5399.", {"department": "WO", "series": "106", "piece": "5399"}, ""),
        ("PRO, Marsh Papers 4/1.", {"series": "4", "piece": "1"}, ""),
        ("CAB 24/27, memorandum by Curzon, 4 May 1922, para. 6.",
         {"department": "CAB", "series": "24", "piece": "27"}, "6"),
    ],
)  # fmt: skip
def test_departments_and_leaves_of_kew(note: str, levels: dict[str, str], leaf: str) -> None:
    archive, _, read, at = shelf(note)
    assert (archive, read, at) == ("TNA", levels, leaf)


@pytest.mark.parametrize(
    "note",
    [
        "Ripon to Bryce, 4 May 1907, Ripon MS. B.M. Add. 43640.",
        "Ripon to Bryce, 4 May 1907, British Library, Add. MSS 43640.",
        "Ripon to Bryce, 4 May 1907, British Museum, Add. MS 43640.",
        "Ripon to Bryce, 4 May 1907, Ripon Papers, BL Add. MS 43640.",
        "Ripon to Bryce, 4 May 1907, Additional MS 43640.",
    ],
)
def test_additional_manuscripts_are_in_the_british_library(note: str) -> None:
    archive, _, levels, _ = shelf(note)
    assert archive == "BLIB"
    assert "43640" in " ".join(levels.values())


@pytest.mark.parametrize(
    ("papers", "archive", "collection", "number"),
    [
        ("Milner MSS 86, fo. 12, Bodleian Library, Oxford", "BOD", "Milner MSS", "86"),
        ("Milner Papers, vol. 86, Bodleian Library", "BOD", "Milner Papers", "86"),
        ("Crewe papers, C/17, Cambridge University Library", "CUL", "Crewe papers", "C/17"),
        ("Baldwin papers, vol. 3, Cambridge University Library", "CUL", "Baldwin papers", "3"),
    ],
)
def test_papers_stand_before_the_library_that_has_them(
    papers: str, archive: str, collection: str, number: str
) -> None:
    read = shelf(f"Milner to Amery, 4 May 1917, {papers}.")
    assert (read[0], read[1], number in read[2].values()) == (archive, collection, True)


@pytest.mark.parametrize(
    ("first", "again", "item"),
    [
        ("TNA, FO 371/7567, N 4012/646/38.", "N 4100/646/38", "N 4100/646/38"),
        ("TNA, FO 371/7567, VS 1051/12.", "VS 1051/15", "VS 1051/15"),
    ],
)
def test_ibid_with_a_number_of_the_registry_is_another_paper_of_the_piece(
    first: str, again: str, item: str
) -> None:
    _, _, levels, _ = shelf(f"{first} Ibid., {again}.", 1)
    assert levels == {"department": "FO", "series": "371", "piece": "7567", "item": item}


def test_ibid_with_another_piece_of_vincennes() -> None:
    _, _, levels, _ = shelf("SHD, 7 N 3012, d. 1. Ibid., 7 N 3013, Faury to Weygand, 4 May 1922.", 1)
    assert levels == {"series": "7 N", "piece": "3013"}


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Sir Petrie, C., Life of Chamberlain (London, 1939), ii, 4.",
         {"authors": "Petrie, C.", "title": "Life of Chamberlain", "volume": "2", "at": "4"}),
        ("Curzon of Kedleston, Marquess, Persia (London, 1892), i. 57–8.",
         {"authors": "Curzon of Kedleston, Marquess", "title": "Persia", "volume": "1", "at": "57-8"}),
        ("Crewe, Lord, Rosebery (2 vols, London, 1931), ii, 4.",
         {"authors": "Crewe, Lord", "title": "Rosebery", "volume": "2", "at": "4"}),
        ("Morris, A. J. jnr, Radicals (London, 1972), p. 4.",
         {"authors": "Morris, A. J.", "title": "Radicals", "at": "4"}),
        ("H. Grimal with M. Leroy, Decolonization (London, 1978), p. 4.",
         {"authors": "Grimal, H.; Leroy, M.", "title": "Decolonization", "at": "4"}),
        ("Alan Haine, 1919: The Year of Hope (London, 1992), p. 4.",
         {"authors": "Haine, Alan", "title": "1919: The Year of Hope", "at": "4"}),
        ("Ivan Krylov, Border Notebooks, trans. Ann Smith (London, 1966), p. 4.",
         {"authors": "Krylov, Ivan", "title": "Border Notebooks", "at": "4"}),
    ],
)  # fmt: skip
def test_persons_and_titles_of_british_books(note: str, said: dict[str, str]) -> None:
    (citation,) = cited(note)
    read = told(citation)
    assert {name: read.get(name) for name in said} == said


@pytest.mark.parametrize(
    ("years", "issued"),
    [("1920 onwards", "1920"), ("1976–", "1976"), ("1970–6", "1970/1976"), ("1966–88", "1966/1988")],
)
def test_works_that_went_on_for_years(years: str, issued: str) -> None:
    (citation,) = cited(f"S. Gilmour, A History of the Conference, 6 vols (Oxford, {years}), v, 45.")
    assert citation.work is not None
    assert (citation.work.issued, citation.work.volume, locator(citation)) == (issued, "5", "45")


def test_another_volume_of_the_journal_in_ibid() -> None:
    _, second = cited(
        "A. Cole, ‘Persia’, Asian Review, 12 (1961): 5–9; B. Day, ‘Herat’, ibid., 13 (1962): 57–72."
    )
    assert second.work is not None
    assert (second.work.container, second.work.volume, locator(second)) == ("Asian Review", "13", "57-72")


def test_chapters_end_a_book_before_another() -> None:
    first, second = cited(
        "Doe, From War to Peace, chs. 2-4, and Kay Roe, The Polish Road (Oxford, 1979), p. 3."
    )
    assert (locator(first), second.work and second.work.title) == ("2-4", "The Polish Road")


@pytest.mark.parametrize(
    ("papers", "levels"),
    [
        ("F[oreign] O[ffice Records] 371/7567", {"department": "FO", "series": "371", "piece": "7567"}),
        ("W[ar] O[ffice Papers] 106/12", {"department": "WO", "series": "106", "piece": "12"}),
        ("[Kew, The National Archives], FO 371/7567", {"department": "FO", "series": "371", "piece": "7567"}),
        ("[London, Public Record Office], CAB[inet Papers] 23/8",
         {"department": "CAB", "series": "23", "piece": "8"}),
    ],
)  # fmt: skip
def test_letters_spelt_out_in_brackets(papers: str, levels: dict[str, str]) -> None:
    (citation,) = cited(f"Minute by Marsh, 6 May 1936, {papers}.")
    assert citation.document is not None and citation.document.title == "Minute by Marsh"
    assert shelf(f"Minute by Marsh, 6 May 1936, {papers}.") == ("TNA", "", levels, "")


def test_editions_spelt_out_in_brackets() -> None:
    (citation,) = cited(
        "Hale to Marsh, 5 May 1956, F[oreign] R[elations of the] U[nited] S[tates], 1955–7, xxv. 317."
    )
    assert citation.work is not None
    assert (citation.work.edition, citation.work.volume, locator(citation)) == ("FRUS", "25", "317")


def test_papers_that_have_a_name_of_their_own_are_in_the_library_named_first() -> None:
    read = shelf("Cambridge University Library, Templewood Papers, VIII/6.")
    assert read == ("CUL", "Templewood Papers", {"item": "VIII/6"}, "")


@pytest.mark.parametrize(
    "note",
    [
        "Hale to Marsh, 2 May 1936, C2104/44/18, TNA, FO 371 19901.",
        "Hale to Marsh, 2 May 1936, C2104/44/18, Public Record Office, London (hereafter PRO) FO 371/19901.",
        "Hale to Marsh, 2 May 1936, C2104/44/18, The National Archives (TNA), Kew, FO/371/19901.",
    ],
)
def test_the_paper_s_number_may_stand_before_the_archive(note: str) -> None:
    levels = {"department": "FO", "series": "371", "piece": "19901", "item": "C2104/44/18"}
    assert shelf(note) == ("TNA", "", levels, "")


def test_a_number_too_high_for_a_leaf_is_another_piece() -> None:
    notes = ("FO 371/23064, C6540/3356/18.", "Ibid., 23065, C6213/3356/18, minute by Marsh.", "Ibid., 23066.")
    citations = cited(*notes)
    pieces = [dict(c.holding.shelfmark) for c in citations if c.holding is not None]
    assert [(levels["piece"], levels.get("item", "")) for levels in pieces] == [
        ("23064", "C6540/3356/18"), ("23065", "C6213/3356/18"), ("23066", ""),
    ]  # fmt: skip
    assert locator(citations[2]) == ""


def test_a_leaf_stays_a_leaf() -> None:
    assert locator(cited("FO 371/23064, f. 45.", "Ibid., 146.")[1]) == "146"


def test_papers_of_statesmen_by_volume_and_by_letters() -> None:
    assert shelf("Cambridge University Library, Hale MSS, vol. 45, Hale to Marsh, 1 Oct. 1922.") == (
        "CUL", "Hale MSS", {"volume": "45"}, "",
    )  # fmt: skip
    assert shelf("Marsh diary, 28 Sept. 1922, HNKY 1/7, fo. 14, CAC.") == (
        "CCAC", "", {"group": "HNKY", "series": "1", "file": "7"}, "14",
    )  # fmt: skip
    assert shelf("British Library, India Office Records (BL, IOR), Mss Eur F112/285, Hale to Marsh.")[2] == {
        "group": "Mss Eur F112/285",
    }


def test_a_report_of_somebody_is_no_newspaper() -> None:
    (citation,) = cited(
        "General Hale’s report, 20 Oct. 1923, pp. 24–6, Imperial War Museum, Hale Papers, 69/54/1."
    )
    assert citation.kind == "archival"
    assert told(citation)["kind"] == "archival"


def test_two_may_write_together() -> None:
    (citation,) = cited("“The New Note,” Hale and Marsh to Cabinet, 2 May 1925, CAB 24/158.")
    assert citation.document is not None
    assert (citation.document.title, citation.document.sender, citation.document.recipients) == (
        "The New Note", ("Hale", "Marsh"), ("Cabinet",),
    )  # fmt: skip


@pytest.mark.parametrize("when", ["n.d., ", "undated, ", ""])
def test_an_undated_paper_has_its_writer_and_its_title(when: str) -> None:
    (citation,) = cited(f"E. M. Hale, “Notes on a Journey,” {when}TNA, FO 371/59125.")
    assert citation.document is not None and citation.document.title == "Notes on a Journey"
    assert citation.document.sender == ("E. M. Hale",)


def test_a_paper_that_nobody_signed_has_its_title() -> None:
    (citation,) = cited("Unsigned memorandum, “The Question of Property,” TNA, FO 371/59125.")
    assert citation.document is not None and citation.document.title == "The Question of Property"


@pytest.mark.parametrize("last", ["vol. 1", "part 2", "pt. 3"])
def test_a_volume_behind_a_file_is_of_the_file(last: str) -> None:
    (citation,) = cited(f"LAC, RG 25, vol. 2620, file 50242, {last}.")
    assert citation.holding is not None and dict(citation.holding.shelfmark)["volume"] == "2620"


def test_papers_that_came_at_one_time_before_their_box() -> None:
    (citation,) = cited("Hale Papers, 84-38, box 1, file 4, interview with Ann Marsh, May 17, 1984.")
    assert citation.holding is not None and dict(citation.holding.shelfmark) == {"box": "1", "file": "4"}
    assert citation.document is not None and citation.document.title == "interview with Ann Marsh"
