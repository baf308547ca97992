"""What ibid., op. cit., idem and left-out archives take over, and how sure that is."""

from __future__ import annotations

from benes_refs.knowledge import load
from benes_refs.model import Document, Locator, Span
from benes_refs.resolve import resolve
from citing import again, at, cite, essay, held, leaf, letter, resolved, shelf, work
from noting import cited

RGVA = held("RGVA", fond="33987", opis="3", delo="740", at="170")
AVPRF = held("AVPRF", fond="05", opis="15", papka="106", delo="48", at="21-23")
KUSNIERZ = work("W świecie stalinowskich zbrodni", "R. Kuśnierz", "301", place="Słupsk", issued="2013")
NEILSON = work("Britain, Soviet Russia and the Collapse", "Keith Neilson", "212", place="Cambridge")
DDF = work(kind="edition", edition="DDF", series="2", volume="8", at="184")


def test_ibid_with_a_page_takes_over_all_but_the_page() -> None:
    _, citation = resolved([KUSNIERZ], [again(at="302")])
    assert citation.work == KUSNIERZ.work
    assert (citation.kind, citation.via, citation.locator) == ("book", "ibid", at("302"))
    assert not citation.ambiguous


def test_ibid_alone_means_the_same_page() -> None:
    _, citation = resolved([RGVA], [again()])
    assert (citation.holding, citation.locator) == (RGVA.holding, leaf("170"))


def test_ibid_goes_on_in_a_chain() -> None:
    *_, citation = resolved([KUSNIERZ], [again(at="302")], [again(at="303")])
    assert (citation.work, citation.via, citation.ambiguous) == (KUSNIERZ.work, "ibid", False)


def test_ibid_means_the_nearest_source_inside_the_note_first() -> None:
    *_, citation = resolved([KUSNIERZ], [NEILSON, again(at="9")])
    assert (citation.work, citation.ambiguous) == (NEILSON.work, False)


def test_ibid_after_a_note_with_several_sources_takes_the_last_and_is_ambiguous() -> None:
    *_, citation = resolved([KUSNIERZ, NEILSON], [again(at="9")])
    assert (citation.work, citation.ambiguous) == (NEILSON.work, True)


def test_several_citations_of_one_source_leave_no_doubt() -> None:
    *_, citation = resolved([NEILSON, again(at="10")], [again(at="11")])
    assert not citation.ambiguous


def test_a_note_without_sources_between_leaves_doubt() -> None:
    *_, citation = resolved([NEILSON], [], [again(at="9")])
    assert (citation.work, citation.ambiguous) == (NEILSON.work, True)


def test_something_unread_after_the_source_leaves_doubt() -> None:
    first, second = essay([NEILSON], [again(at="9")])
    unread = first._replace(unread=(Span(1050, 1060),))
    *_, note = resolve([unread, second], load())
    assert note.citations[0].ambiguous


def test_ibid_with_nothing_before_it_keeps_what_it_says_and_holds_no_source() -> None:
    (citation,) = resolved([again(at="31")])
    assert (citation.via, citation.locator, citation.resolved) == ("ibid", at("31"), False)
    assert (citation.work, citation.holding, citation.document) == (None, None, None)


def test_another_document_number_is_another_document_of_the_volume() -> None:
    first = work(
        kind="edition", edition="DBFP", volume="5", document=letter("Seeds", "Halifax", "1939-04-13")
    )
    _, citation = resolved([first, cite(repeat="ibid", locator=Locator("document", "170, 201"))])
    assert (citation.work, citation.document) == (first.work, None)


def test_ibid_with_another_volume_keeps_the_series_and_forgets_the_year() -> None:
    first = work(kind="edition", edition="DDF", series="2", volume="5", place="Paris", issued="1968")
    _, citation = resolved([first], [work(volume="6", at="3", repeat="ibid")])
    assert citation.work is not None
    assert (citation.work.edition, citation.work.series, citation.work.volume) == ("DDF", "2", "6")
    assert (citation.work.place, citation.work.issued) == ("Paris", "")


def test_ibid_with_a_new_chapter_stays_in_the_collected_volume() -> None:
    first = work(
        "Stalinismus und Modernisierung",
        "W. Eichwede",
        kind="chapter",
        container="Diktatur und Emanzipation",
        editors="B. Faulenbach",
        place="Essen",
    )
    _, citation = resolved([first, work("Die Lehren des Totalitarismus", "B. Orlow", "77-86", repeat="ibid")])
    assert (citation.kind, citation.work) == (
        "chapter",
        work(
            "Die Lehren des Totalitarismus",
            "B. Orlow",
            container="Diktatur und Emanzipation",
            editors="B. Faulenbach",
            place="Essen",
        ).work,
    )


def test_ibid_with_the_author_named_is_the_same_work() -> None:
    _, citation = resolved([KUSNIERZ], [work(authors="Kuśnierz", at="112", repeat="ibid")])
    assert (citation.work, citation.ambiguous) == (KUSNIERZ.work, False)


def test_ibid_with_another_author_named_is_that_authors_work() -> None:
    *_, citation = resolved([NEILSON], [KUSNIERZ], [work(authors="Neilson", at="1", repeat="ibid")])
    assert (citation.work, citation.ambiguous) == (NEILSON.work, True)


def test_a_leaf_passes_over_books_and_says_that_it_did() -> None:
    *_, citation = resolved([RGVA, NEILSON], [cite(repeat="ibid", locator=leaf("24"))])
    assert (citation.holding, citation.ambiguous) == (RGVA.holding, True)


def test_a_page_so_called_passes_over_leaves_where_a_book_stands_before_them() -> None:
    *_, citation = cited("Соколов А. Суды. М., 1990. С. 7; РГВА. Ф. 9. Оп. 2. Д. 5. Л. 3.", "Там же. С. 9.")
    assert citation.work is not None
    assert (citation.work.title, citation.ambiguous) == ("Суды", True)


def test_a_letter_found_nowhere_is_passed_over() -> None:
    lost = cite(kind="other", document=letter("Литвинов", "Сурицу", "1937-02-04"))
    *_, citation = resolved([NEILSON, lost], [again(at="9")])
    assert (citation.work, citation.ambiguous) == (NEILSON.work, True)
    *_, citation = resolved([lost], [again(at="9")])
    assert (citation.document, citation.ambiguous) == (lost.document, False)


def test_the_next_number_of_a_newspaper_or_journal_keeps_its_name() -> None:
    first = work("Decree", kind="article", container="Trud", issue="4", issued="1929")
    _, citation = resolved([first], [work(issue="5", at="3", repeat="ibid")])
    assert citation.work == work(container="Trud", issue="5", issued="1929").work


# ------------------------------------------------------------------------- archives left out


# ------------------------------------------------------------------------- op. cit. and idem


def test_op_cit_means_the_authors_work_cited_before() -> None:
    *_, citation = resolved([KUSNIERZ], [NEILSON], [work(authors="Kuśnierz", at="5", repeat="op-cit")])
    assert (citation.work, citation.via, citation.ambiguous) == (KUSNIERZ.work, "op-cit", False)


def test_op_cit_after_two_works_of_the_author_takes_the_latest_and_is_ambiguous() -> None:
    second = work("Another Book", "Keith Neilson", issued="1995")
    *_, citation = resolved([NEILSON], [second], [work(authors="Neilson", repeat="op-cit")])
    assert (citation.work, citation.ambiguous) == (second.work, True)


def test_op_cit_of_one_author_is_not_his_work_with_another() -> None:
    both = work("Особая миссия", "Абрамов Н.А., Безыменский Л.А.", issued="1991")
    alone = work("Гитлер и Сталин", "Безыменский Л.А.", issued="2000")
    *_, citation = resolved([alone], [both], [work(authors="Безыменский Л.А.", repeat="op-cit")])
    assert (citation.work, citation.ambiguous) == (alone.work, False)


def test_op_cit_means_what_somebody_wrote_before_what_he_edited() -> None:
    *_, citation = cited(
        "Громов П. Порт. М., 1990. С. 3.",
        "Зутис Я. Мост // Порт и город / Отв. ред. П. Громов. М., 1997. С. 5.",
        "Громов П. Указ. соч. С. 9.",
    )
    assert citation.work is not None and citation.work.title == "Порт"


def test_op_cit_of_an_author_never_cited_is_unresolved() -> None:
    *_, citation = resolved([KUSNIERZ], [work(authors="Al’perovich M.S.", at="103", repeat="op-cit")])
    assert (citation.via, citation.resolved) == ("op-cit", False)
    assert citation.work == work(authors="Al’perovich M.S.").work


def test_op_cit_without_an_author_is_the_nearest_work() -> None:
    _, citation = resolved([KUSNIERZ], [again("op-cit", at="40")])
    assert (citation.work, citation.via, citation.locator) == (KUSNIERZ.work, "op-cit", at("40"))


def test_idem_takes_over_the_authors_alone() -> None:
    _, citation = resolved([NEILSON, work("Another Book", at="3", issued="1995", repeat="idem")])
    assert citation.work == work("Another Book", "Keith Neilson", issued="1995").work
    assert citation.via is None


# ------------------------------------------------------------------------- other notes, introduced names


def test_a_note_that_is_named_is_where_the_source_is() -> None:
    litvinov = work(kind="edition", edition="DVP", volume="21", document=letter("Litvinov", "Maiskii"))
    *_, citation = resolved(
        [RGVA, litvinov], [NEILSON], [cite(target="1", document=letter("Litvinov", "Maiskii"))]
    )
    assert (citation.work, citation.via, citation.ambiguous) == (litvinov.work, "short", False)


def test_among_the_sources_of_the_note_named_the_leaves_decide() -> None:
    report = held("RGVA", fond="33987", opis="3", delo="741", at="5, 7-9ob")
    shaposhnikov = cite(target="1", document=Document(title="Shaposhnikov report"), locator=leaf("8-8ob"))
    *_, citation = resolved([RGVA, report, KUSNIERZ], [shaposhnikov])
    assert (shelf(citation)["delo"], citation.locator) == ("741", leaf("8-8ob"))


def test_a_short_name_that_the_author_introduced_stands_for_the_work() -> None:
    full = work("Sovetsko-rumynskie otnosheniia", volume="2", place="Moscow", issued="2000")
    *_, citation = resolved([full], [RGVA], [work("SRO", at="55")], introduced=[("SRO", "n1.1")])
    assert (citation.work, citation.via) == (full.work, "short")


def test_a_short_name_that_the_author_introduced_stands_for_the_archive() -> None:
    full = held("RGVA", name="Rossiiskii gosudarstvennyi voennyi arkhiv", fond="9", opis="29", delo="285")
    short = held("", name="the Voennyi", fond="9", opis="36", delo="1")
    *_, citation = resolved([full], [short], introduced=[("the Voennyi", "n1.1")])
    assert citation.holding is not None
    assert citation.holding.archive == "RGVA"


def test_a_number_alone_is_another_document_of_an_edition() -> None:
    _, citation = resolved([DDF], [work(issue="190", kind="other", repeat="ibid")])
    assert (citation.work, citation.locator, citation.kind) == (
        DDF.work,
        Locator("document", "190"),
        "edition",
    )


def test_a_document_cited_before_is_found_where_it_was() -> None:
    report = letter("W. Grzybowski", "J. Becka", "1937-06-14")
    first = held("AAN", file="6652", at="45-48", document=report)
    *_, citation = resolved(
        [first], [AVPRF], [cite(kind="archival", repeat="same", document=report, locator=leaf("47"))]
    )
    assert (citation.holding, citation.via) == (first.holding, "short")


def test_a_d_behind_an_edition_is_another_document_of_it() -> None:
    first, again = cited("Hale a Marsh, 10 marzo 1937, DDI, s. VIII, vol. VI, d. 214; ivi, d. 220, p. 263.")
    assert first.document is not None
    assert again.work is not None
    assert (again.document, again.work.volume, again.locator) == (None, "6", Locator("page", "263"))
