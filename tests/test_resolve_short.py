"""Short forms: an author and a short title, a document described again, an edition without its volume."""

from __future__ import annotations

import pytest

from benes_refs.model import Citation, Document, Name
from citing import at, cite, held, leaf, letter, resolved, shelf, work

HASLAM = work(
    "The Soviet Union and the Struggle for Collective Security in Europe, 1933-39",
    "Jonathan Haslam",
    "38-42",
    place="London",
    publisher="Macmillan",
    issued="1984",
)
STEINER = work(
    "The Soviet Commissariat of Foreign Affairs and the Czechoslovakian Crisis in 1938: New Material",
    "Zara Steiner",
    "760",
    kind="article",
    container="Historical Journal",
    volume="42",
    issued="1999",
)
GRZYBOWSKI = held(
    "AAN", group="MSZ", file="6652", at="45-48", document=letter("W. Grzybowski", "J. Becka", "1937-06-14")
)


@pytest.mark.parametrize(
    "title", ["Struggle", "The Soviet Union", "Soviet Union and the Struggle", "Collective Security", ""]
)
def test_an_author_and_a_short_title_stand_for_the_work(title: str) -> None:
    *_, citation = resolved([HASLAM], [STEINER], [work(title, "Haslam", "137")])
    assert (citation.work, citation.via, citation.locator) == (HASLAM.work, "short", at("137"))


def test_the_kind_is_that_of_the_full_citation() -> None:
    _, citation = resolved([STEINER], [work("Czechoslovakian Crisis", "Steiner", "765")])
    assert (citation.kind, citation.work) == ("article", STEINER.work)


def test_words_of_the_title_may_be_cut_off_beside_the_author() -> None:
    *_, citation = resolved([HASLAM], [work("Sov. Union and the Struggle", "Haslam", "137")])
    assert citation.work == HASLAM.work
    *_, nobodys = resolved([HASLAM], [work("Sov. Union and the Struggle", at="137")])
    assert nobodys.via is None


def test_a_short_word_of_the_title_beside_its_author() -> None:
    road = work("Der lange Weg nach Moskau", "Hans Wittkamp", place="Frankfurt am Main", issued="1996")
    *_, citation = resolved([road], [work("Weg", "Wittkamp", "44")])
    assert citation.work == road.work


def test_words_of_the_title_taken_for_authors_of_op_cit() -> None:
    book = work("Mosca e Roma. Storia di un equivoco", "M. Pastorini", place="Milano", issued="2003")
    other = work("L’ambasciatore", "M. Pastorini", place="Milano", issued="2006")
    *_, citation = resolved(
        [book], [other], [work(authors="Pastorini, Mosca, Roma", at="1", repeat="op-cit")]
    )
    assert citation.work == book.work


def test_initials_in_a_title_may_be_left_out() -> None:
    letters = work("Письма И. В. Сталина В. М. Молотову. 1925–1936 гг.", place="Москва", issued="1995")
    *_, citation = resolved([letters], [work("Письма Сталина Молотову", at="137")])
    assert (citation.work, citation.via) == (letters.work, "short")


def test_another_title_is_another_work() -> None:
    _, citation = resolved([HASLAM], [work("No East or West", "Haslam", "1")])
    assert (citation.via, citation.resolved) == (None, True)


def test_another_persons_initials_are_another_author() -> None:
    _, citation = resolved([HASLAM], [work("Struggle", "K. Haslam", "1")])
    assert citation.via is None


def test_a_short_form_without_a_full_one_before_it_stays_as_it_is() -> None:
    first, second = resolved(
        [work("No East or West", "Anderson", "34")], [work("No East or West", "Anderson")]
    )
    assert (first.via, second.via, second.resolved) == (None, None, True)


def test_a_full_citation_is_no_short_form() -> None:
    _, citation = resolved([HASLAM], [HASLAM])
    assert citation.via is None


def test_between_two_works_of_one_author_the_title_decides() -> None:
    second = work("Soviet Foreign Policy", "Jonathan Haslam", place="Cambridge", issued="1983")
    *_, citation = resolved([HASLAM], [second], [work("Struggle", "Haslam", "5")])
    assert (citation.work, citation.ambiguous) == (HASLAM.work, False)


def test_two_works_that_fit_equally_well_leave_doubt() -> None:
    first = work("Československo v letech 1953-1966", "K. Kaplan", issued="1992")
    second = work("Československo v RVHP 1949-1956", "K. Kaplan", issued="1995")
    *_, citation = resolved([first], [second], [work("Československo", "Kaplan", "5")])
    assert (citation.work, citation.ambiguous) == (second.work, True)


def test_an_editor_named_as_the_author_is_the_editor() -> None:
    diaries = work("The Diaries of Sir Alexander Cadogan", editors="David Dilks", place="London")
    _, citation = resolved([diaries], [work("Diaries", "Dilks", "184")])
    assert citation.work == diaries.work


def test_a_title_alone_stands_for_a_work_that_begins_with_it() -> None:
    full = work(
        "Russkie otkrytiya v Tikhom okeane i Severnoi Amerike", editors="A. I. Andreev", issued="1948"
    )
    _, citation = resolved([full], [work("Russkie otkrytiya v Tikhom okeane", at="291")])
    assert (citation.work, citation.via) == (full.work, "short")


@pytest.mark.parametrize(
    ("title", "author"), [("", "Decision"), ("", "Haslam Struggle"), ("Haslam", ""), ("Strugle", "Haslam")]
)
def test_author_and_title_may_be_parted_otherwise(title: str, author: str) -> None:
    """`Decision, 5`, `Haslam Struggle, 5`, `Haslam. P. 5`, and a slip in the title."""
    decision = work("Decision", "K. Kaplan", place="Praha", issued="1992")
    *_, citation = resolved([HASLAM], [decision], [work(title, author, "5")])
    meant = decision if author == "Decision" else HASLAM
    assert (citation.work, citation.via) == (meant.work, "short")


def test_a_title_alone_may_be_one_word_where_nobody_wrote_the_work() -> None:
    papers = work("Raporty posłów polskich 1933-1939", place="Paris", issued="1940")
    _, citation = resolved([papers], [work("Raporty", at="5")])
    assert (citation.work, citation.via) == (papers.work, "short")


def test_what_is_cited_more_fully_is_meant_though_it_states_no_more_facts() -> None:
    full = work("Winter in the East 1941–42", "Peter Nolte", "6")
    _, citation = resolved([full], [work("Winter in the East", "Nolte", "16")])
    assert (citation.work, citation.via) == (full.work, "short")


def test_the_volume_that_holds_a_chapter_can_be_cited_again() -> None:
    chapter = work(
        "Riga", "Peter Nolte", kind="chapter", container="Eastern Winters: New Papers", editors="Anna Lind",
        place="London", issued="1999",
    )  # fmt: skip
    _, citation = resolved([chapter], [work("Eastern Winters", editors="Lind", at="5")])
    assert (
        citation.work
        == work("Eastern Winters: New Papers", editors="Anna Lind", place="London", issued="1999").work
    )


@pytest.mark.parametrize(
    "facts",
    [
        {"container": "Eastern Winters", "editors": "Lind"},
        {"container": "Eastern Winters", "editors": "Lind", "repeat": "op-cit"},
        {"container": "Eastern Winters: New Papers"},
        {"container": "Lind, Eastern Winters"},
    ],
)
@pytest.mark.parametrize("before", ["volume", "chapter"])
def test_a_new_chapter_of_a_volume_cited_before_gets_its_imprint(facts: dict[str, str], before: str) -> None:
    imprint = {"place": "London", "issued": "1999"}
    volume = work("Eastern Winters: New Papers", editors="Anna Lind", **imprint)
    whole = {"container": "Eastern Winters: New Papers", "editors": "Anna Lind", "kind": "chapter"}
    chapter = work("Riga", "Peter Nolte", **whole, **imprint)
    *_, citation = resolved(
        [volume if before == "volume" else chapter], [work("Ships", "Jan Kos", "60", kind="chapter", **facts)]
    )
    assert citation.work == work("Ships", "Jan Kos", **whole, **imprint).work
    assert (citation.kind, citation.via, citation.locator) == (
        "chapter",
        facts.get("repeat", "short"),
        at("60"),
    )


def test_a_chapter_of_a_volume_of_another_name_is_of_another_volume() -> None:
    volume = work("Eastern Winters", editors="Anna Lind", place="London", issued="1999")
    chapter = work("Ships", "Jan Kos", "60", kind="chapter", container="Western Winters", editors="Anna Lind")
    _, citation = resolved([volume], [chapter])
    assert (citation.work, citation.via) == (chapter.work, None)


def test_another_volume_keeps_the_title_and_its_own_imprint() -> None:
    third = work("Diariusz i teki", "J. Szembek", volume="3", editors="T. Komarnicki", issued="1969")
    fourth = work("Diariusz", "J. Szembek", "130", volume="4")
    _, citation = resolved([third], [fourth])
    assert citation.work == work("Diariusz i teki", "J. Szembek", volume="4").work


def test_the_same_author_in_another_script_is_one() -> None:
    full = work("Катастрофа и второе рождение", "Гнедин Е.А.", issued="1977")
    _, citation = resolved([full], [work("Katastrofa", "Gnedin", "5")])
    assert citation.work is not None
    assert (citation.work.authors, citation.via) == ((Name("Гнедин", "Е.А."),), "short")


def test_a_document_described_again_is_in_the_same_file() -> None:
    again = cite(document=letter("W. Grzybowski", "J. Becka", "1937-06-14"), locator=leaf("47"))
    _, citation = resolved([GRZYBOWSKI], [again])
    assert (citation.holding, citation.kind, citation.via) == (GRZYBOWSKI.holding, "archival", "short")
    assert citation.locator == leaf("47")


def test_a_document_of_another_day_is_another_document() -> None:
    _, citation = resolved([GRZYBOWSKI], [cite(document=letter("W. Grzybowski", "J. Becka", "1938-01-01"))])
    assert (citation.holding, citation.via) == (None, None)


def test_what_the_short_description_leaves_out_is_filled_in() -> None:
    lacroix = Document(sender=("De Lacroix",), recipients=("Delbos",), place="Prague", date="1937-07-03")
    first = work(kind="edition", edition="DDF", series="2", volume="6", at="297", document=lacroix)
    short = cite(document=letter("De Lacroix", "Delbos", "1937-07-03"), locator=at("296-297"))
    _, citation = resolved([first], [short])
    assert (citation.work, citation.document, citation.locator) == (first.work, lacroix, at("296-297"))


def test_a_title_with_its_date_describes_a_document() -> None:
    title = Document(title="лист Балицького Косіору", date="1935-10-03")
    first = held("TsDAHO", fond="1", opis="20", delo="6641", at="3", document=title)
    _, citation = resolved([first], [cite(document=title, locator=leaf("6"))])
    assert shelf(citation)["delo"] == "6641"


def test_a_document_in_an_archive_without_its_shelfmark_is_found_by_its_date() -> None:
    again = held("AAN", document=letter("W. Grzybowski", "J. Becka", "1937-06-14"))
    _, citation = resolved([GRZYBOWSKI], [again])
    assert (citation.holding, citation.via) == (GRZYBOWSKI.holding, "short")


def test_an_edition_without_its_volume_is_the_one_cited_before() -> None:
    first = work(kind="edition", edition="DVP", volume="21", place="Moscow", at="154-55")
    _, citation = resolved([first], [work(kind="edition", edition="DVP", at="378-80")])
    assert (citation.work, citation.via) == (first.work, "short")


def test_an_edition_once_cited_without_a_volume_needs_none() -> None:
    first = work("FRUS: The Soviet Union", kind="edition", edition="FRUS", at="154-55")
    *_, citation = resolved(
        [first], [work(kind="edition", edition="FRUS", volume="1")], [work(kind="edition", edition="FRUS")]
    )
    assert citation.via is None


def test_a_volume_under_the_short_name_that_the_author_introduced() -> None:
    first = work("FRUS: The Soviet Union", kind="edition", edition="FRUS", issued="1952")
    other = work(kind="edition", edition="FRUS", volume="1")
    short = work("FRUS, Soviet Union", kind="edition", edition="FRUS", at="378-80")
    *_, citation = resolved([first], [other], [short], introduced=[("FRUS, Soviet Union", "n1.1")])
    assert (citation.work, citation.via) == (first.work, "short")


def test_an_edition_with_its_volume_is_complete_in_itself() -> None:
    first = work(kind="edition", edition="DVP", volume="19", place="Moscow", issued="1974")
    _, citation = resolved([first], [work(kind="edition", edition="DVP", volume="19", at="148")])
    assert (citation.via, citation.work) == (None, work(edition="DVP", volume="19").work)


def test_a_series_left_out_is_that_of_the_volume_cited_before() -> None:
    first = work(kind="edition", edition="DDF", series="2", volume="6")
    _, citation = resolved([first], [work(kind="edition", edition="DDF", volume="6", at="3")])
    assert citation.work == first.work


def test_a_title_that_names_sender_and_recipient_describes_their_letter() -> None:
    full = Document(title="лист Балицького Косіору", date="1935-10-03")
    first = held("TsDAHO", fond="1", opis="20", delo="6641", at="3", document=full)
    for short in (
        Document(title="Балицького Косіору", date="1935-10-03"),
        letter("Балицький", "Косіору", "1935-10-03"),
    ):
        _, citation = resolved([first], [cite(document=short, locator=leaf("6"), repeat="short")])
        assert (citation.holding, citation.via) == (first.holding, "short")


def test_the_answer_of_the_same_day_is_another_letter() -> None:
    first = held("AAN", file="6652", document=letter("Grzybowski", "Beck", "1937-06-14"))
    _, citation = resolved([first], [cite(document=letter("Beck", "Grzybowski", "1937-06-14"))])
    assert citation.via is None


def test_a_family_name_that_stands_first_is_found_again_by_its_title() -> None:
    full = work("Sutārin to Mongoru, 1931–1946", "Terayama Kyōsuke", "288", place="Tokyo", issued="2017")
    _, same, other = resolved(
        [full], [work("Sutārin to Mongoru", "Terayama", "301")], [work("Nihon rikugun", "Terayama", "3")]
    )
    assert (same.work, same.via) == (full.work, "short")
    assert other.via is None


@pytest.mark.parametrize(
    ("title", "again"),
    [
        ("The Diary of Georgi Luzhin, 1933–1949", work("Diary", "Luzhin", "25")),
        ("The Diary of Georgi Luzhin, 1933–1949", work("Luzhin Diary", at="25")),
        ("Luzhin's Diary", work("Diary", "Luzhin", "25")),
        ("Diariusz i teki Jana Lużyna", work("Diariusz", "Lużyn", "25")),
    ],
)
def test_a_printed_diary_is_known_by_whose_it_is(title: str, again: Citation) -> None:
    full = work(title, editors="Ivo Banac", kind="memoir", place="London", issued="2003")
    *_, citation = resolved([full], [again])
    assert (citation.work, citation.via) == (full.work, "short")


def test_a_name_in_a_slavic_case_beside_its_title_is_the_authors() -> None:
    full = work("V emigraci", "J. Křena", place="Praha", issued="1969")
    *_, citation, other = resolved([full], [work("V emigraci", "KŘEN", "40")], [work("Jinde", "Křen", "4")])
    assert (citation.work, citation.via, other.via) == (full.work, "short", None)


def test_first_letters_stand_for_a_title_beside_its_editor() -> None:
    full = work("Soviet Military Documents, 1935–1938", editors="Helen Marsh", volume="1", place="New York")
    *_, citation = resolved([full], [work("SMD", editors="Marsh", volume="1", at="210")])
    assert (citation.work, citation.via) == (full.work, "short")
