"""Letters in archives and in persons' papers of which no number is told."""

from __future__ import annotations

import pytest

from noting import cited, document, holding, locator, paper, parties, shelf


@pytest.mark.parametrize(
    ("note", "name", "told"),
    [
        (
            "Duff Lyle papers, Hale to Marsh 16 September 1944.",
            "Duff Lyle papers",
            ("Hale", "Marsh", "1944-09-16"),
        ),
        ("See Lyle MSS, Hale to Marsh, 16 September 1944.", "Lyle MSS", ("Hale", "Marsh", "1944-09-16")),
        ("Lyle Papers, memorandum by Hale, 3 May 1919.", "Lyle Papers", ("Hale", "", "1919-05-03")),
        ("Nachlass Lyle, Hale an Marsh, 3. Mai 1930.", "Nachlass Lyle", ("Hale", "Marsh", "1930-05-03")),
        ("Fonds Lyle, Hale à Marsh, 3 mai 1938.", "Fonds Lyle", ("Hale", "Marsh", "1938-05-03")),
    ],
)
def test_a_letter_behind_whose_papers_it_is_of(note: str, name: str, told: tuple[str, str, str]) -> None:
    (citation,) = cited(note)
    assert citation.holding is not None
    assert (citation.holding.name, paper(citation), citation.unread) == (name, told, ())


@pytest.mark.parametrize(
    ("note", "archive", "collection"),
    [
        ("CAC, Lyle Papers, Hale to Marsh, 3 May 1938.", "CCAC", "Lyle Papers"),
        ("CUL, Lyle MSS, Hale to Marsh, 3 May 1938.", "CUL", "Lyle MSS"),
        ("BA-MA, Nachlass Lyle, Hale an Marsh, 3. Mai 1938.", "BArch", "Nachlass Lyle"),
        ("HIA, Hale to Marsh, 3 May 1938.", "HIA", ""),
    ],
)
def test_a_letter_behind_an_archive_and_no_number(note: str, archive: str, collection: str) -> None:
    assert holding(note) == (archive, collection, {}, "")
    assert parties(note) == ("Hale", "Marsh")


@pytest.mark.parametrize("there", ["Loc. cit.", "Ibid."])
def test_a_letter_of_the_same_file(there: str) -> None:
    first, second = cited(
        "Hale to Marsh, 3 May 1938, CAC, Lyle Papers, box 3.", f"{there}, Doyle to Hale, 5 May 1938."
    )
    assert paper(second) == ("Doyle", "Hale", "1938-05-05")
    assert second.holding == first.holding or second.repeat == "ibid"


def test_a_book_is_nobodys_papers() -> None:
    assert not any(c.holding for c in cited("The Lyle Papers, Hale to Marsh, 3 May 1963."))


@pytest.mark.parametrize(
    ("kept", "archive"),
    [
        ("BArch, R 43 II/1234", "BArch"),
        ("PA AA, R 43234", "PAAA"),
        ("TNA, FO 371/2345", "TNA"),
        ("RA, UD, HP 12 A, vol. 841", "RA-SE"),
    ],
)
@pytest.mark.parametrize(
    "letter", ["Paul Hale an Karl Marsh, 6.4. 1937", "Paul Hale till Karl Marsh 6/4 1937"]
)
@pytest.mark.parametrize("behind", [".", "; Karl Marsh an Paul Hale, 8. 4. 1937."])
def test_letters_behind_the_point_of_what_keeps_them(
    kept: str, archive: str, letter: str, behind: str
) -> None:
    first, *others = cited(f"{kept}. {letter}{behind}")
    assert first.holding is not None and first.holding.archive == archive
    assert paper(first) == ("Paul Hale", "Karl Marsh", "1937-04-06")
    assert [paper(other) for other in others] == [("Karl Marsh", "Paul Hale", "1937-04-08")] * bool(
        behind[1:]
    )
    assert all(other.holding == first.holding for other in others)


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("KFA, B 12-3. Paul Hale an Karl Marsh, 6.4.1937.", "KFA"),
        ("XDB. P29-4. Paul Hale til Karl Marsh 6.4. 1937.", "XDB"),
        ("KFA, P29, Paul Hale to Karl Marsh, 6 April 1937.", "KFA"),
    ],
)
def test_letters_that_stand_for_an_archive_before_who_wrote_to_whom(note: str, name: str) -> None:
    (citation,) = cited(note)
    assert citation.kind == "archival" and citation.holding is not None
    assert citation.holding.name == name and citation.holding.shelfmark
    assert paper(citation) == ("Paul Hale", "Karl Marsh", "1937-04-06")


@pytest.mark.parametrize(
    ("note", "name", "levels", "leaf"),
    [
        ("Vgl. NL Marsh 14, Bl. 3.", "NL Marsh", {"box": "14"}, "3"),
        ("Nachlass Marsh, Bd. 12, Bl. 3.", "Nachlass Marsh", {"volume": "12"}, "3"),
        ("Nachlaß Karl Marsh, Bd. 12.", "Nachlaß Karl Marsh", {"volume": "12"}, ""),
        ("NL Marsh, Nr. 12.", "NL Marsh", {"document": "12"}, ""),
        ("NL Marsh, Mappe 12.", "NL Marsh", {"folder": "12"}, ""),
    ],
)
def test_papers_that_a_person_left_are_cited_without_their_archive(
    note: str, name: str, levels: dict[str, str], leaf: str
) -> None:
    (citation,) = cited(note)
    assert citation.holding is not None
    assert (citation.kind, citation.holding.name, shelf(citation)) == ("archival", name, levels)
    assert locator(citation) == leaf


@pytest.mark.parametrize(
    ("note", "repeats"),
    [
        ("Schreiben Hales vom 15. Okt. 1952 in NL Marsh/14, NL Kos/84.", ["", ""]),
        ("NL Marsh/14; NL Kos/84.", ["", ""]),
        ("BArch, NL Marsh/14; NL Kos/84.", ["", "same"]),
    ],
)
def test_other_papers_are_of_no_archive_that_was_not_told(note: str, repeats: list[str]) -> None:
    assert [citation.repeat for citation in cited("AdsD, Sammlung Lind, Mappe 3.", note)][1:] == repeats


@pytest.mark.parametrize("title", ["Nachlass Marsh", "Aus dem Nachlass Marshs"])
def test_a_book_may_print_what_a_person_left(title: str) -> None:
    (citation,) = cited(f"{title}, Wien 1990, S. 3.")
    assert citation.work is not None
    assert (citation.kind, citation.work.title) == ("book", title)


@pytest.mark.parametrize(
    ("letter", "sender", "recipient"),
    [
        ("Der Gesandte in Belgrad an das AA", "Gesandte in Belgrad", "AA"),
        ("Der Botschafter in Rom an das Auswärtige Amt", "Botschafter in Rom", "Auswärtige Amt"),
        ("Der Botschafter in Rom an das AA, für Staatssekretär persönlich", "Botschafter in Rom", "AA"),
        ("Deutsche Botschaft Moskau an das Auswärtige Amt", "Deutsche Botschaft Moskau", "Auswärtige Amt"),
        ("Außenminister Hale an Botschafter Kos", "Außenminister Hale", "Botschafter Kos"),
    ],
)
def test_german_offices_write_to_each_other(letter: str, sender: str, recipient: str) -> None:
    note = f"{letter}, 23. 12. 1940, ADAP, D, Bd. XI/2, Dok. 551, S. 776."
    assert (*parties(note), document(note).title) == (sender, recipient, "")
