"""Which archive and which levels of a shelfmark are taken over."""

from __future__ import annotations

import pytest

from benes_refs.model import Document, Holding, Locator
from citing import again, cite, held, leaf, letter, resolved, shelf, work

RGVA = held("RGVA", fond="33987", opis="3", delo="740", at="170")

AVPRF = held("AVPRF", fond="05", opis="15", papka="106", delo="48", at="21-23")


def test_ibid_with_a_shelfmark_in_shorthand_takes_over_the_archive_alone() -> None:
    first = held("AVPRF", "010", "1", "5", "95", document=Document(title="Zapis’ besedy", date="1930-12-17"))
    stated = held("", "010", "2", "14", "255", repeat="ibid")
    before, citation = resolved([first, stated])
    assert shelf(before) == {"fond": "010", "opis": "1", "papka": "5", "delo": "95"}
    assert shelf(citation) == {"fond": "010", "opis": "2", "papka": "14", "delo": "255"}
    assert citation.holding is not None
    assert (citation.holding.archive, citation.document, citation.via) == ("AVPRF", None, "ibid")


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ({"delo": "741"}, {"fond": "33987", "opis": "3", "delo": "741"}),
        ({"opis": "8", "delo": "14"}, {"fond": "33987", "opis": "8", "delo": "14"}),
        ({"fond": "9", "opis": "29", "delo": "285"}, {"fond": "9", "opis": "29", "delo": "285"}),
        ({"opis": "8"}, {"fond": "33987", "opis": "8"}),
    ],
)
def test_levels_above_the_first_one_stated_are_taken_over(
    stated: dict[str, str], expected: dict[str, str]
) -> None:
    _, citation = resolved([RGVA], [held(repeat="ibid", at="5", **stated)])
    assert shelf(citation) == expected
    assert citation.holding is not None
    assert citation.holding.archive == "RGVA"


def test_a_level_that_the_earlier_shelfmark_lacked_goes_below_it() -> None:
    tna = held("TNA", department="FO", series="371", piece="21103")
    _, citation = resolved([tna], [held(repeat="ibid", item="N5811/250/38")])
    assert shelf(citation) == {"department": "FO", "series": "371", "piece": "21103", "item": "N5811/250/38"}


def test_ibid_with_a_document_of_its_own_stays_in_the_file() -> None:
    own = letter("Литвинов", "Сурицу", "1937-02-04")
    _, citation = resolved([AVPRF], [again(document=own)])
    assert (citation.holding, citation.document, citation.kind) == (AVPRF.holding, own, "archival")


def test_a_shelfmark_without_an_archive_goes_on_in_the_note() -> None:
    fond = held(fond="33987", opis="3", delo="1145", at="18-20", repeat="same")
    _, citation = resolved([held("RGVA", fond="37977", opis="4", delo="278", at="1"), fond])
    assert citation.holding is not None
    assert (citation.holding.archive, citation.via) == ("RGVA", "ibid")


def test_a_fond_cited_before_tells_the_archive_and_so_the_levels() -> None:
    ostrovskii = held("AVPRF", fond="0125", opis="18", papka="122", delo="5", at="41")
    *_, rgva, avprf = resolved(
        [held("RGVA", fond="33987", opis="3", delo="867", at="14-19"), ostrovskii],
        [held("", "33987", "3", "867", repeat="same"), held("", "0125", "18", "122", "5", repeat="same")],
    )
    assert shelf(rgva) == {"fond": "33987", "opis": "3", "delo": "867"}
    assert shelf(avprf) == {"fond": "0125", "opis": "18", "papka": "122", "delo": "5"}
    assert (rgva.via, avprf.via) == ("short", "short")


def test_a_fond_never_cited_belongs_to_the_last_archive_of_the_note() -> None:
    *_, citation = resolved(
        [AVPRF, held("RGASPI", fond="17", delo="24"), held("", "558", "11", "214", at="3", repeat="same")]
    )
    assert citation.holding is not None
    assert (citation.holding.archive, shelf(citation)["delo"]) == ("RGASPI", "214")


def test_a_file_alone_goes_on_in_the_fond() -> None:
    first = held("GARF", fond="6343", opis="3", delo="78", at="4-6")
    _, citation = resolved([first, held(delo="163", at="118", repeat="same")])
    assert shelf(citation) == {"fond": "6343", "opis": "3", "delo": "163"}


def test_a_fourth_number_is_the_leaf_where_the_archive_has_three_levels() -> None:
    (citation,) = resolved([held("RGVA", "33987", "3", "740", "116")])
    assert shelf(citation) == {"fond": "33987", "opis": "3", "delo": "740"}
    assert citation.locator == leaf("116")


def test_a_run_of_documents_stays_in_the_file() -> None:
    first = held("TNA", department="FCO", series="28", piece="7983", document=Document(title="Visit"))
    next_one = cite(kind="archival", repeat="same", document=Document(title="Relations", date="1987-04"))
    _, citation = resolved([first, next_one])
    assert (citation.holding, citation.document) == (first.holding, next_one.document)


def test_a_number_alone_is_another_folder_of_the_box() -> None:
    first = held("ASMAE", series="Affari politici", box="15", folder="2")
    _, citation = resolved([first], [work(issue="4", kind="other", repeat="ibid")])
    assert shelf(citation) == {"series": "Affari politici", "box": "15", "folder": "4"}


def test_unnamed_numbers_are_one_item_where_the_archive_does_not_count_by_fonds() -> None:
    tna = held("TNA", department="FO", series="371", piece="21103", item="N5697/250/38")
    _, citation = resolved([tna], [held("", "N5811", "250", "38", repeat="ibid")])
    assert shelf(citation)["item"] == "N5811/250/38"


def test_a_collection_cited_alone_is_in_the_archive_it_was_cited_in() -> None:
    first = held("LOC-MSS", name="Library of Congress", collection="Volkogonov collection", box="21")
    _, citation = resolved([first], [held("", name="Volkogonov collection", box="14")])
    assert citation.holding is not None
    assert (citation.holding.archive, citation.holding.collection) == ("LOC-MSS", "Volkogonov collection")
    assert (shelf(citation), citation.via) == ({"box": "14"}, None)


def test_an_item_is_none_of_an_archive_that_counts_by_fonds() -> None:
    tna = held("TNA", department="FO", series="371", piece="21103", item="N5697")
    *_, citation = resolved([tna, RGVA], [held(repeat="ibid", item="N5811")])
    assert (shelf(citation)["piece"], citation.ambiguous) == ("21103", True)
    *_, citation = resolved([RGVA, tna], [held(repeat="ibid", delo="741")])
    assert (shelf(citation)["fond"], citation.ambiguous) == ("33987", True)


def test_a_number_that_ended_the_shelfmark_is_another_one_behind_ibid() -> None:
    first = cite(holding=Holding("AMZV", shelfmark=(("fond", "PZ"), ("document", "312"))))
    *_, citation = resolved([first], [cite(repeat="ibid", locator=Locator("document", "315"))])
    assert (shelf(citation), citation.locator) == ({"fond": "PZ", "document": "315"}, None)


def test_a_mark_behind_a_paper_that_no_shelfmark_held_stands_as_it_is() -> None:
    diary = cite(holding=Holding("NAC", name="LAC"), document=Document(title="King Diary"))
    _, citation = resolved([diary], [held("", repeat="ibid", item="AP20/1/19")])
    assert citation.holding == Holding("NAC", name="LAC", shelfmark=(("item", "AP20/1/19"),))
