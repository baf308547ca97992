"""The bibliography: every source once, under a readable key, with all that its citations say of it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from benes_refs import bibliography
from benes_refs.model import Citation, Document, Locator, Name, Reference
from benes_refs.resolve import resolve
from citing import KNOWLEDGE, again, at, cite, essay, held, leaf, letter, work

KVACEK = work("Nad Evropou zataženo", "R. Kvaček", "131-132", place="Praha", issued="1966")
AROSEV = held(
    "AVPRF",
    *("010", "1", "5", "95"),
    at="63",
    document=Document(title="Zapis’ besedy Aroseva s Beneshem", date="1930-12-17"),
)
NAGGIAR = work(
    kind="edition",
    edition="DDF",
    series="1",
    volume="11",
    at="137",
    document=letter("Naggiar", "Laval", "1935-06-19"),
)


def build(
    *notes: Sequence[Citation], introduced: Sequence[tuple[str, str]] = ()
) -> tuple[list[str], tuple[Reference, ...]]:
    """The reference of each citation in order, and the references."""
    resolved = resolve(essay(*notes, introduced=introduced), KNOWLEDGE)
    with_ids, references = bibliography.build(resolved, KNOWLEDGE)
    return [citation.reference for note in with_ids for citation in note.citations], references


@pytest.mark.parametrize(
    ("citation", "key"),
    [
        (KVACEK, "kvacek1966"),
        (AROSEV, "avprf-010-1-5-95-1930-12-17"),
        (NAGGIAR, "ddf-1-11-137-1935-06-19"),
        (held("RGVA", fond="33987", opis="3", delo="740", at="1"), "rgva-33987-3-740"),
        (held("RGVA", fond="9", delo="285", document=letter("Uritskii", "Voroshilov")), None),
        (work("Катастрофа и второе рождение", "Гнедин Е.А.", issued="1977"), "gnedin1977"),
        (work("Bonn – Belgrad", "Theurer"), "theurer-bonn"),
        (work("Politbiuro TsK i Evropa", place="Moscow", issued="2001"), "politbiuro-tsk-evropa-2001"),
        (
            work(kind="newspaper", container="Krasnaya zvezda", issued="2002-11-30"),
            "krasnaya-zvezda-2002-11-30",
        ),
        (work("Diariusz", "J. Szembek", volume="3", issued="1969"), "szembek1969-3"),
        (work(kind="edition", edition="DVP", volume="21", at="500"), "dvp-21"),
        (cite(document=letter("Anderson", "Troubetzkoy")), "anderson-troubetzkoy"),
        (
            cite(
                kind="edition",
                work=work(edition="DDF", series="2", volume="8").work,
                locator=Locator("document", "190"),
            ),
            "ddf-2-8-190",
        ),
        (
            held(
                "AAN",
                group="Ministerstwo Spraw Zagranicznych Rzeczypospolitej Polskiej w Warszawie",
                file="6652",
                document=letter("Grzybowski", "Beck", "1937-06-14"),
            ),
            "aan-ministerstwo-spraw-zagranicznych-6652-1937-06-14",
        ),
        (
            work("Stalin and Beneš", "Igor Lukes", container="Slavic Review", volume="52", issued="1993"),
            "lukes1993",
        ),
    ],
)
def test_keys_are_made_of_what_a_reader_knows_the_source_by(citation: Citation, key: str | None) -> None:
    (reference,) = build([citation])[1]
    assert reference.id == (key or "rgva-9-285-uritskii-voroshilov")


def test_every_source_stands_once_with_all_citations_of_it() -> None:
    named, references = build([KVACEK, AROSEV], [KVACEK, again(at="140")])
    assert named == ["kvacek1966", "avprf-010-1-5-95-1930-12-17", "kvacek1966", "kvacek1966"]
    kvacek = references[0]
    assert kvacek.cited_in == ("n1.1", "n2.1", "n2.2")
    assert kvacek.notes == ("1", "2")
    assert kvacek.locators == (at("131-132"), at("140"))


def test_references_stand_in_the_order_they_are_first_cited() -> None:
    _, references = build([AROSEV], [KVACEK], [AROSEV, NAGGIAR])
    assert [reference.kind for reference in references] == ["archival", "book", "edition"]


def test_two_documents_of_a_file_are_two_sources_and_the_file_is_a_third() -> None:
    file = {"fond": "17", "opis": "162", "delo": "16"}
    one, other = (
        held("RGASPI", **file, document=letter("Litvinov", "Stalin", f"1934-09-0{day}")) for day in (1, 2)
    )
    named, _ = build([one, other, held("RGASPI", **file)])
    assert named == ["rgaspi-17-162-16-1934-09-01", "rgaspi-17-162-16-1934-09-02", "rgaspi-17-162-16"]


def test_a_document_is_one_in_two_spellings_and_cases_of_its_people() -> None:
    file = {"fond": "05", "opis": "15", "papka": "106", "delo": "48"}
    letters = (letter("Litvinov", "Stalin", "1935-12-03"), letter("М.М. Литвинова", "Сталину", "1935-12-03"))
    named, references = build([held("AVPRF", **file, document=one) for one in letters])
    assert len(set(named)) == 1
    assert not references[0].conflicts


def test_an_archive_is_one_under_the_name_that_the_author_gave_it() -> None:
    full = held("", name="Arhivele Diplomatice ale Ministerului", fond="71", at="112")
    short = held("", name="ADMAE", fond="71", at="113")
    named, _ = build([full], [short], introduced=[("ADMAE", "n1.1")])
    assert len(set(named)) == 1


def test_a_group_is_one_under_the_initials_that_the_author_gave_it() -> None:
    full = held("AAN", group="Ministerstwo Spraw Zagranicznych", file="6652")
    named, _ = build([full], [held("AAN", group="MSZ", file="6652")], introduced=[("MSZ", "n1.1")])
    assert len(set(named)) == 1


def test_a_printed_document_is_one_on_whatever_page_it_is_cited() -> None:
    again_on = work(
        kind="edition", edition="DDF", series="1", volume="11", at="136-137", document=NAGGIAR.document
    )
    named, _ = build([NAGGIAR], [again_on])
    assert named == ["ddf-1-11-137-1935-06-19"] * 2


def test_a_printed_document_is_one_by_its_number() -> None:
    volume = {"kind": "edition", "edition": "DVP", "volume": "20"}
    first = cite(kind="edition", work=work(**volume).work, locator=Locator("document", "17"))
    second = cite(
        kind="edition",
        work=first.work,
        locator=Locator("document", "17"),
        document=letter("Суриц", "Литвинову", "1937-01-28"),
    )
    named, references = build([first], [second])
    assert len(set(named)) == 1
    assert references[0].document == second.document


def test_two_documents_of_one_day_are_told_apart_by_their_numbers() -> None:
    same_day = letter("Seeds", "Halifax", "1939-04-13")
    numbered = [
        cite(
            kind="edition",
            work=work(edition="DBFP", series="3", volume="5").work,
            locator=Locator("document", number),
            document=same_day,
        )
        for number in ("52", "53", "52", "53")
    ]
    named, _ = build(numbered)
    assert named == ["dbfp-3-5-52-1939-04-13", "dbfp-3-5-53-1939-04-13"] * 2


def test_the_fullest_form_of_each_fact_wins() -> None:
    _, (reference,) = build(
        [work("Memoirs", "G. Kennan", kind="memoir", issued="1967")],
        [work("Memoirs", "George F. Kennan", place="Boston", publisher="Little, Brown", issued="1967")],
    )
    assert (
        reference.work
        == work("Memoirs", "George F. Kennan", place="Boston", publisher="Little, Brown", issued="1967").work
    )
    assert (reference.kind, reference.conflicts) == ("memoir", ())


def test_a_short_form_before_the_full_one_is_the_same_source() -> None:
    full = work("Hospodářská válka USA proti Československu", "Zdeněk Procházka", issued="1960")
    _, references = build([work("Hospodářská válka", "Procházka", "3")], [full])
    assert len(references) == 1
    assert references[0].work == full.work


def test_contradicting_facts_are_listed_with_the_citations_that_state_them() -> None:
    _, (reference,) = build(
        [KVACEK], [work("Nad Evropou zataženo", "R. Kvaček", place="Praha", issued="1968")]
    )
    (conflict,) = reference.conflicts
    assert conflict.path == "work.issued"
    assert conflict.values == (("1966", "n1.1"), ("1968", "n2.1"))


def test_the_place_in_two_languages_and_an_abbreviated_publisher_are_no_contradiction() -> None:
    _, (reference,) = build(
        [work("Nad Evropou", "R. Kvaček", place="Praha", publisher="SNPL", issued="1966")],
        [
            work(
                "Nad Evropou",
                "R. Kvaček",
                place="Prague",
                publisher="Státní nakladatelství politické literatury",
            )
        ],
    )
    assert reference.conflicts == ()


def test_volumes_of_one_work_are_two_sources() -> None:
    named, _ = build([work("Svobodno", "R. Krátký", volume="1"), work("Svobodno", "R. Krátký", volume="2")])
    assert len(set(named)) == 2


def test_works_of_one_author_and_year_have_two_keys() -> None:
    named, _ = build(
        [work("The Soviet Union", "J. Haslam", issued="1979")],
        [work("The Czechoslovakian Crisis", "J. Haslam", issued="1979")],
        [work("The Soviet Union", "J. Haslam", issued="1979")],
    )
    assert named == ["haslam1979", "haslam1979b", "haslam1979"]


def test_a_citation_that_holds_no_source_has_no_reference() -> None:
    assert build([again(at="31")]) == ([""], ())


def test_the_registry_gives_the_names_of_archives_and_editions() -> None:
    _, (file, volume) = build([AROSEV, NAGGIAR])
    assert (file.archive_name, file.archive_place) == (
        "Архив внешней политики Российской Федерации",
        "Moscow",
    )
    assert volume.edition_title.startswith("Documents diplomatiques français")
    assert volume.language == "fr"


def test_a_letter_printed_in_a_book_is_a_source_of_its_own_and_an_entry_of_a_diary_is_not() -> None:
    book = work(
        "Korespondence", "M. Tavčar", issued="1997", document=letter("Šček", "Kraigher", "1946-03-17")
    )
    diary = work("Diary", "G. Ciano", kind="memoir", issued="1980")
    entry = work("Diary", "G. Ciano", kind="memoir", issued="1980", document=Document(date="1937-09-04"))
    named, references = build([book, work("Korespondence", "M. Tavčar", issued="1997")], [diary, entry])
    assert named == ["tavcar1997-1946-03-17", "tavcar1997", "ciano1980", "ciano1980"]
    assert references[0].document == book.document


def test_names_in_two_scripts_are_one_author() -> None:
    named, references = build(
        [work("Дневник дипломата", "Майский И.", issued="1971")],
        [work("Dnevnik diplomata", "I. Maiskii", issued="1971")],
    )
    assert len(set(named)) == 1
    assert references[0].conflicts == ()
    assert references[0].work is not None
    assert references[0].work.authors in ((Name("Майский", "И."),), (Name("Maiskii", "I."),))


def test_a_leaf_is_no_part_of_the_source() -> None:
    _, (reference,) = build([held("GARF", fond="5263", at="84"), held("GARF", fond="5263", at="85")])
    assert reference.locators == (leaf("84"), leaf("85"))


def test_an_annual_edition_counts_its_volumes_anew_each_year() -> None:
    frus = {"kind": "edition", "edition": "FRUS", "volume": "1"}
    named, references = build(
        [work("FRUS 1937", at="49", **frus), work("FRUS", issued="1938", at="612", **frus)],
        [work("Foreign Relations of the United States", issued="1937", at="84", **frus)],
    )
    assert named == ["frus-1937-1", "frus-1938-1", "frus-1937-1"]
    assert references[0].conflicts == ()
    assert "1937" in references[0].edition_title


def test_the_names_of_an_edition_are_no_contradiction_and_two_years_of_a_volume_are() -> None:
    dvp = {"kind": "edition", "edition": "DVP", "volume": "20"}
    _, (reference,) = build(
        [work("ДВП", issued="1976", **dvp), work("Dokumenty vneshnei politiki", issued="1967", **dvp)]
    )
    assert [conflict.path for conflict in reference.conflicts] == ["work.issued"]
