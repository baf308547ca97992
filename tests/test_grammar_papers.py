"""Papers as historians who write in English tell them: their days, their writers, what keeps them."""

from __future__ import annotations

import pytest

from benes_refs.model import Citation, Work
from noting import cited, document


def only(note: str) -> Citation:
    (citation,) = cited(note)
    return citation


def work(note: str) -> Work:
    found = only(note).work
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("3.11.21", "1921-11-03"), ("3/11/1921", "1921-11-03"), ("11/23/1921", "1921-11-23"),
        ("3 May 21", "1921-05-03"),
    ],
)  # fmt: skip
def test_days_in_figures(written: str, date: str) -> None:
    citation = only(f"British Library, Reading Papers, 1229/2, Reading to Curzon, {written}.")
    assert citation.document is not None
    assert (citation.document.recipients, citation.document.date) == (("Curzon",), date)


def test_one_american_date_tells_of_the_others_in_its_note() -> None:
    papers = cited("Chicago Tribune, 04/28/1958; Boston Globe, 05/02/1958.")
    assert [c.work.issued for c in papers if c.work] == ["1958-04-28", "1958-05-02"]


@pytest.mark.parametrize("mark", ["RGASPI, 5/1/1924", "RGASPI 5/1/1924", "RGASPI, f. 5, op. 1, d. 1924"])
def test_behind_an_archive_figures_are_a_shelfmark(mark: str) -> None:
    holding = only(f"{mark}.").holding
    assert holding is not None
    assert dict(holding.shelfmark) == {"fond": "5", "opis": "1", "delo": "1924"}


def test_points_part_a_shelfmark_as_far_as_the_leaf() -> None:
    citation = only("RGASPI 82.2.1159.34, Molotov notes, 3 June 1940.")
    assert citation.holding is not None
    assert citation.locator is not None
    assert (dict(citation.holding.shelfmark)["delo"], citation.locator.value) == ("1159", "34")


@pytest.mark.parametrize(
    ("parties", "sender", "recipient"),
    [
        ("Hull, Welles and Long to Bullitt", "Hull; Welles; Long", "Bullitt"),
        ("Legation at the Holy See to Eden and others", "Legation at the Holy See", "Eden and others"),
        ("Zhdanov to Kuznetsov by telephone", "Zhdanov", "Kuznetsov"),
        ("Krofta to all legations", "Krofta", "all legations"),
    ],
)  # fmt: skip
def test_several_and_offices_write(parties: str, sender: str, recipient: str) -> None:
    document = only(f"{parties}, 12 June 1937, FO 371/21104.").document
    assert document is not None
    assert ("; ".join(document.sender), document.recipients) == (sender, (recipient,))


def test_what_a_letter_is_stands_behind_its_parties() -> None:
    document = only("Welles to Hull, memorandum, 4 May 1938, RG 59, 740.00/387.").document
    assert document is not None
    assert (document.title, document.sender) == ("memorandum", ("Welles",))


def test_who_wrote_a_memorandum_stands_before_it() -> None:
    document = only("Loy Henderson, memorandum of conversation, May 4, 1938, in FRUS, 1938, I: 68.").document
    assert document is not None
    assert (document.title, document.sender) == ("memorandum of conversation", ("Loy Henderson",))


def test_a_bericht_before_a_letter_is_signed_by_nobody() -> None:
    document = only(
        "ÖStA, HHStA, PA XXXVIII, Kt. 7, Konsulat Skutari, Bericht Nr. 4, Kral an Aehrenthal, 2. 5. 1907."
    ).document
    assert document is not None
    assert document.sender == ("Kral",)


@pytest.mark.parametrize("leaf", ["11.14-19", "11. 14-19", "ll. 14–19"])
def test_leaf_labels_that_were_read_as_figures(leaf: str) -> None:
    locator = only(f"AVPRF, f. 6, op. 2, pap. 8, d. 51, {leaf}.").locator
    assert locator is not None
    assert locator.value == "14-19"


@pytest.mark.parametrize("mark", ["WO 32 5678/9", "WO 32/5678/9", "WO32 5678/9"])
def test_the_day_in_brackets_behind_a_mark_of_kew(mark: str) -> None:
    citation = only(f"TNA (Kew), {mark} (3 July 1919).")
    assert citation.holding is not None
    assert citation.document is not None
    assert dict(citation.holding.shelfmark)["piece"] == "5678"
    assert citation.document.date == "1919-07-03"


@pytest.mark.parametrize(
    ("said", "title", "sender"),
    [
        ("Labour Department monthly report", "Labour Department monthly report", ""),
        ("Colonial Office weekly intelligence report", "Colonial Office weekly intelligence report", ""),
        ("Hale, meeting notes", "meeting notes", "Hale"),
        ("Hale, handwritten minute", "handwritten minute", "Hale"),
    ],
)
def test_what_a_paper_is_like_belongs_to_its_title(said: str, title: str, sender: str) -> None:
    document = only(f"{said}, 3 May 1948, TNA, CO 537/3755.").document
    assert document is not None
    assert (document.title, "; ".join(document.sender)) == (title, sender)


def test_undated_papers_are_no_repeats() -> None:
    assert len(cited("RGANI, Files of the Secretariat, box 3, resolution no. 12, n.d.")) == 1


def test_a_paper_before_a_colon_is_in_what_follows() -> None:
    citation = only("M. Hale, ‘My Years in Riga’, pp. 3–7: Margaret Hale Papers (HIA), box 2.")
    assert citation.holding is not None
    assert citation.document is not None
    assert (citation.holding.archive, citation.holding.collection) == ("HIA", "Margaret Hale Papers")
    assert (citation.document.sender, citation.document.title) == (("M. Hale",), "My Years in Riga")


@pytest.mark.parametrize(("mark", "level"), [("Buchan MSS 17", "item"), ("Buchan Papers 17", "box")])
def test_a_persons_papers_with_a_number_alone(mark: str, level: str) -> None:
    holding = only(f"Buchan to Milner, 2 May 1917, {mark}.").holding
    assert holding is not None
    assert dict(holding.shelfmark) == {level: "17"}


def test_letters_of_an_archive_before_who_wrote_a_paper() -> None:
    citation = only("PFA, N. I. Petrov, ‘Zapiski’, ts., pp. 7–9.")
    assert citation.holding is not None
    assert (citation.kind, citation.holding.name) == ("archival", "PFA")
    assert citation.locator is not None


@pytest.mark.parametrize(
    ("imprint", "publisher"),
    [
        ("Putnam, 1932", "Putnam"), ("Smith & Cardew, 1950", "Smith & Cardew"),
        ("Hale Cape, 1927", "Hale Cape"),
    ],
)  # fmt: skip
def test_an_author_behind_the_title(imprint: str, publisher: str) -> None:
    found = work(f"Ten Years in the Legation, R. H. Marsh ({imprint}), p. 60.")
    assert (found.title, found.authors[0].family) == ("Ten Years in the Legation", "Marsh")
    assert (found.publisher, found.place) == (publisher, "")


def test_a_body_behind_a_title_is_no_author() -> None:
    assert work("A survey of treaties, Baltic Institute (London, 1961), p. 12.").authors == ()


@pytest.mark.parametrize(
    ("end", "volume", "page"),
    [
        ("(Edinburgh, 1969), 1, pp. 4–8", "1", "4-8"),
        ("4 vols (London: Cass, 1982–85), iii (1984), p. 4", "3", "4"),
        ("vol. 3:2 (London: Cass, 1925), 4", "3/2", "4"),
    ],
)  # fmt: skip
def test_volumes_without_labels(end: str, volume: str, page: str) -> None:
    citation = only(f"C. Hale, A History of Estonia, {end}.")
    assert citation.work is not None
    assert citation.locator is not None
    assert (citation.work.volume, citation.locator.value) == (volume, page)


@pytest.mark.parametrize(
    ("imprint", "place", "publisher"),
    [
        ("Durham, NC, Duke University Press, 1962", "Durham, NC", "Duke University Press"),
        ("Moscow; Nauka, 1983", "Moscow", "Nauka"),
        ("Neuchâtel, La Baconnière, 1951", "Neuchâtel", "La Baconnière"),
    ],
)  # fmt: skip
def test_signs_between_place_and_publisher(imprint: str, place: str, publisher: str) -> None:
    found = work(f"W. Hale, Envoys, ({imprint}), p. 7.")
    assert (found.place, found.publisher) == (place, publisher)


def test_a_title_like_an_imprint_before_its_editor() -> None:
    found = work(
        "Warsaw–Berlin: A Diplomatic Record, 1921–1939, ed. J. Hale, vol. 3 (London: Cass, 2009), 27."
    )
    assert (found.title, found.place) == ("Warsaw–Berlin: A Diplomatic Record, 1921–1939", "London")


def test_years_in_slashes_are_a_title_s() -> None:
    assert work("J. Hale, Three Plenums 1947/1948/1949 (Milan: Feltrinelli, 1994), 5.").issued == "1994"


def test_an_edition_and_the_name_it_will_have() -> None:
    citation = only(
        "Dokumenty a materiály k dějinám československo-sovětských vztahů [DMČSV], "
        "díl II (listopad 1922 – květen 1934), Praha, Academia, 1977, dok. č. 6."
    )
    assert citation.work is not None
    assert (citation.work.edition, citation.work.volume) == ("DMISCO", "2")


@pytest.mark.parametrize(
    ("note", "title", "day"),
    [
        ("“Notes on a Talk,” History and Public Policy Program Digital Archive, RGANI, fond 5, opis 1, "
         "translated by Ivor Lyle, https://digitalarchive.org/110206.", "Notes on a Talk", ""),
        ("Zhang Zhi’s report, 1945.10.21, Second Historical Archives of China, Nanjing, 761-122.",
         "Zhang Zhi’s report", "1945-10-21"),
        ("FO 371/46180, F11623/186/10, TNA, minute by Sir J. Hale, 21 October 1945.",
         "minute by Sir J. Hale", "1945-10-21"),
        ("AMAE, Asie, vol. 7, f. 7-9v, compte rendu de l'entretien Hale-Marsh, Berne, 21 octobre 1945.",
         "compte rendu de l'entretien Hale-Marsh", "1945-10-21"),
    ],
)  # fmt: skip
def test_papers_of_digital_archives_and_talks(note: str, title: str, day: str) -> None:
    found = document(note)
    assert (found.title, found.date) == (title, day)
    assert "Hale-Marsh" not in found.sender
