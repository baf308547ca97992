"""Short forms as notes have them: without a page, by points, of two families, by a chapter."""

from __future__ import annotations

import pytest

from benes_refs.model import Citation, Name
from noting import cited, locator, only, shelf, work


def told(citation: Citation) -> tuple[str, str]:
    """The authors or editors, and the title."""
    work = citation.work
    assert work is not None
    return "; ".join(map(full, work.authors or work.editors)), work.title


def full(name: Name) -> str:
    return f"{name.given} {name.family}".strip()


@pytest.mark.parametrize(
    ("note", "author", "title"),
    [
        ("Lind, Borderlands.", "Lind", "Borderlands"),
        ("See Lind, In the Shadow of Riga.", "Lind", "In the Shadow of Riga"),
        ("See, e.g., Lind, “Riga Papers.”", "Lind", "Riga Papers"),
        ("Lind and Orlov, Quiet Fronts.", "Lind; Orlov", "Quiet Fronts"),
        ("Cf. Lind, ed., Letters from Riga.", "Lind", "Letters from Riga"),
        ("See Lind, Who Lost Riga?", "Lind", "Who Lost Riga?"),
        ("Ähnlich: Lind, Stille Fronten.", "Lind", "Stille Fronten"),
        ("Lind, Quiet Fronts, and especially the maps.", "Lind", "Quiet Fronts"),
    ],
)
def test_a_short_form_needs_no_page(note: str, author: str, title: str) -> None:
    (citation,) = cited(note)
    assert (told(citation), locator(citation)) == ((author, title), "")


def test_a_list_vouches_for_titles_of_one_word_and_for_full_names() -> None:
    note = "Orlov, War Office, 12; Lind, Borderlands; Kern, “Riga”; and Peter Nolte, Eastern Winter."
    assert [told(citation) for citation in cited(note)] == [
        ("Orlov", "War Office"), ("Lind", "Borderlands"), ("Kern", "Riga"), ("Peter Nolte", "Eastern Winter"),
    ]  # fmt: skip


def test_two_short_forms_may_be_joined_by_and() -> None:
    first, second = cited("On this see Lind, Spies in Riga, and Lind (ed.), Papers from Riga.")
    assert (told(first), told(second)) == (("Lind", "Spies in Riga"), ("Lind", "Papers from Riga"))
    assert second.work is not None
    assert second.work.editors


@pytest.mark.parametrize(
    "note",
    [
        "Lind, “Riga Papers.” I thank the author for sending me an early version of it.",
        "See Lind, Riga Papers. I have tried not to cover the same ground here.",
    ],
)
def test_the_author_may_go_on_in_his_own_words(note: str) -> None:
    (citation,) = cited(note)
    assert told(citation) == ("Lind", "Riga Papers")


@pytest.mark.parametrize(
    "note",
    ["Peter Nolte, President of the Senate.", "He went to Gomel, Riga.", "The war, Lind says, went on."],
)
def test_other_words_with_a_comma_are_no_short_form(note: str) -> None:
    assert cited(note) == ()


@pytest.mark.parametrize(
    ("note", "authors", "title", "where"),
    [
        ("Lind. Entscheidung, S. 45.", "Lind", "Entscheidung", "45"),
        ("Лугин. ДВР. С. 45.", "Лугин", "ДВР", "45"),
        ("Заболоцкий. Через годы. С. 45.", "Заболоцкий", "Через годы", "45"),
        ("ДВ3. С. 45.", "", "ДВ3", "45"),
        ("Lind, Orlov, Quiet Fronts, bes. 45 ff.", "Lind; Orlov", "Quiet Fronts", "45"),
        ("Lind, Winter, War and Peace in Riga, 45.", "Lind", "Winter, War and Peace in Riga", "45"),
        ("Lind, Riga 91, 45.", "Lind", "Riga 91", "45"),
        ("Lind, ch. 4.", "Lind", "", "4"),
        ("Mobilisation, p. 45.", "", "Mobilisation", "45"),
        ("Sochineniia, vol. 3, p. 45.", "", "Sochineniia", "45"),
    ],
)
def test_author_and_title_are_told_apart(note: str, authors: str, title: str, where: str) -> None:
    (citation,) = cited(note)
    assert (told(citation), locator(citation)) == ((authors, title), where)


@pytest.mark.parametrize("note", ["Lind, History of Riga, 3, p. 45.", "Лугин. ДВР. 3. С. 45."])
def test_a_bare_number_before_a_labelled_page_is_a_volume(note: str) -> None:
    (citation,) = cited(note)
    assert citation.work is not None
    assert (citation.work.volume, locator(citation)) == ("3", "45")


def test_a_title_before_op_cit_is_read() -> None:
    (citation,) = cited("Krótki zarys dziejów Rygi…, dz. cyt., s. 45.")
    assert (told(citation), citation.repeat) == (("", "Krótki zarys dziejów Rygi"), "op-cit")


def test_another_authors_paper_in_the_same_issue() -> None:
    note = 'Peter Nolte, "Riga," East Bulletin 6-7 (1995): 54; and Lind, "New Papers," ibid., 30-5.'
    first, second = cited(note)
    assert first.work is not None
    assert (told(second), locator(second)) == (("Lind", "New Papers"), "30-5")
    assert second.work is not None
    assert (second.work.container, second.work.issued) == ("East Bulletin", "1995")


@pytest.mark.parametrize("told", ["hereafter Protocols", "hereafter cited as Protocols, with volume"])
def test_a_short_name_may_look_like_an_author(told: str) -> None:
    first, second = cited(
        f"A. Lyle, ed., Protocols of the Presidium, vol. 1 (Moscow: Nauka, 2003), 176 ({told}).",
        "Protocols, 1:191.",
    )
    assert first.work is not None and second.work is not None
    assert (second.via, second.work.title) == ("short", first.work.title)
    assert second.locator is not None and second.locator.value == "191"


@pytest.mark.parametrize(
    "again",
    [
        "Lind, as n. 1, p. 12.",
        "Lind, as in n. 1, p. 12.",
        "Lind, wie Anm. 1, S. 12.",
        "Lind wie Anm. 1, S. 12.",
        "Lind, jak w przyp. 1, s. 12.",
        "Lind, cité note 1, p. 12.",
        "Lind, cit. alla nota 1, p. 12.",
        "Lind, Anm. 1, S. 12.",
        "Lind, note 1 above, 12.",
        "Wie Anm. 1, S. 12.",
        "As in n. 1, 12.",
    ],
)
def test_the_note_that_is_named_decides_between_two_works(again: str) -> None:
    *_, short = cited("Ann Lind, Riga (London, 1971), 4.", "Ann Lind, Reval (London, 1975), 5.", again)
    assert short.work
    assert (short.work.title, locator(short), short.ambiguous) == ("Riga", "12", False)


def test_what_a_book_cites_is_cited_too() -> None:
    book, paper = cited("Lind, Borderlands, 12, citing RGVA, f. 9, op. 29, d. 285, l. 33.")
    assert (told(book), locator(book)) == (("Lind", "Borderlands"), "12")
    assert paper.holding


BEHIND_PROSE = {
    (
        "Anne Lindet, La paix de Riga, Paris, 1972.",
        "Sur ce point, on lira avec profit Lindet, La paix, p. 6.",
    ),
    ("Karel LIND, Rižský mír, Praha 1972.", "Tento dokument otiskl již LIND, Rižský mír, s. 20."),
    ("Jan Lind, Pokój ryski, Kraków 1972.", "Inaczej sprawę tę widzi J. Lind, Pokój…, s. 92."),
    ("Ernst Lind, Der Friede von Riga, Köln 1972.", "Anders, mit wenig Gründen, Lind, Friede, S. 90."),
    ("Линд П. Н. Рижский мир. М., 1972.", "Иную точку зрения отстаивает Линд П. Н. Рижский мир. С. 60."),
    ("Ann Lind, The Peace of Riga (London, 1972).", "The best account remains Lind, Peace of Riga, pp. 1–6."),
}


@pytest.mark.parametrize("notes", BEHIND_PROSE, ids=[again for _, again in BEHIND_PROSE])
def test_what_was_cited_tells_where_the_authors_own_words_end(notes: tuple[str, str]) -> None:
    first, again = cited(*notes)
    assert first.work and again.work
    assert (again.via, again.work.title) == ("short", first.work.title)
    assert again.text[0] in "LJЛ"


@pytest.mark.parametrize(
    "again",
    [
        "So auch Lind (Weg, S. 60).",
        "uwagi A. Linda (Weg…, s. 60) i inne",
        "as is said by Lind (ibid., p. 60).",
    ],
)
def test_a_bracket_behind_a_name_cites_that_authors_work(again: str) -> None:
    *_, short = cited("Ann Lind, Der lange Weg (London, 1971), 4; Otto Kern, Riga (London, 1975), 5.", again)
    assert short.work
    assert (short.work.title, locator(short)) == ("Der lange Weg", "60")


@pytest.mark.parametrize(
    ("note", "editor", "title"),
    [
        ("Essays in Honour of A. B. Lind, ed. C. Kern (London, 1974), p. 8.", "C. Kern", "A. B. Lind"),
        ("Sborník k poctě J. Linda, ed. P. Mráz, Praha 1999, s. 8.", "P. Mráz", "J. Linda"),
    ],
)
def test_whom_a_book_honours_is_not_its_editor(note: str, editor: str, title: str) -> None:
    (book,) = cited(note)
    assert told(book)[0] == editor
    assert told(book)[1].endswith(title)


LED_TO = (
    "The signals are extensively covered in Hale, Old Trade. I have not tried to say it again.",
    "On this see also the discussion in Hale, Old Trade.",
    "and for a fresh look at the issue, Hale, Old Trade.",
    "The best account is still Hale, Old Trade.",
    "Martin, Steel and Glass; and Hale, Old Trade.",
    "Voir aussi la discussion dans Hale, Old Trade.",
    "Ausführlich behandelt bei Hale, Old Trade.",
)


@pytest.mark.parametrize("note", LED_TO)
def test_short_forms_without_a_page_behind_what_leads_to_them(note: str) -> None:
    *_, there = cited("Hume, Iron, 4.", note)
    assert there.work is not None
    assert ([name.family for name in there.work.authors], there.work.title) == (["Hale"], "Old Trade")


def test_a_short_form_without_a_page_and_what_the_author_says_of_it() -> None:
    kind, book = work("Martin, Steel and Glass. The discussion here is based on it.")
    assert (kind, [name.family for name in book.authors], book.title) == (
        "book",
        ["Martin"],
        "Steel and Glass",
    )


OFFICES_AND_TOWNS = (
    "The note was drafted by Hale, Director of European Affairs. He had served in Narva before.",
    "The meeting in Narva was attended by Hale, Secretary of the Party.",
    "It was found in Prague, Czechoslovakia. I have not seen it.",
)


@pytest.mark.parametrize("note", OFFICES_AND_TOWNS)
def test_persons_with_their_office_are_no_short_forms(note: str) -> None:
    assert cited(note) == ()


@pytest.mark.parametrize("house", ["Little, Brown", "Allen Lane", "Basic Books", "HarperPress"])
def test_publishers_that_no_place_is_told_of(house: str) -> None:
    _, book = work(f"Ida Burgess, Old Trade ({house}, 1994), 44.")
    assert (book.publisher, book.place) == (house, "")


def test_the_page_behind_a_question_ends_a_citation() -> None:
    first, second = cited(
        "Hume, Who Are the Narvans? 145–46. See also D. Burgess, Old Trade (Riga: Zinātne, 1983)."
    )
    assert first.work is not None
    assert (first.work.title, locator(first)) == ("Who Are the Narvans?", "145-46")
    assert second.work is not None
    assert second.work.title == "Old Trade"


def test_letters_of_an_archive_that_write_are_a_person() -> None:
    (citation,) = cited("NSK to JFK, 18 January 1962, FRUS, 1961–1963, vol. 14, p. 763.")
    assert citation.document is not None
    assert (citation.document.sender, citation.document.recipients) == (("NSK",), ("JFK",))


@pytest.mark.parametrize(
    ("full_note", "short", "title"),
    [
        (
            "A. Verdi, L'idea di libertà e la guerra, Roma 1965, pp. 177-291.",
            "Verdi, L'idea di libertà, cit., p. 20.",
            "L'idea di libertà e la guerra",
        ),
        (
            "M. Verdi, Storia della guerra, Roma 1965, p. 2.",
            "Verdi, Storia della guerra, cit., p. 20.",
            "Storia della guerra",
        ),
        (
            "A. Petit, Histoire de la guerre, Paris, 1965, p. 2.",
            "Petit, Histoire de la guerre, op. cit., p. 20.",
            "Histoire de la guerre",
        ),
        (
            "M. Verdi, Il ministro, Roma 1965, p. 2.",
            "Verdi, Storia della guerra, cit., p. 20.",
            "Storia della guerra",
        ),
    ],
)
def test_a_title_with_a_particle_is_no_given_name(full_note: str, short: str, title: str) -> None:
    """Nor does op. cit. mean a work of the author with no word of the title that it names."""
    _, again = cited(full_note, short)
    assert again.work is not None and again.work.title == title
    assert [name.family for name in again.work.authors] == [full_note.split(",", maxsplit=1)[0].split()[1]]


def test_papers_are_known_again_by_the_family_name() -> None:
    first, second = cited(
        "Hoover Institution Archives (HIA), Ida M. Hale Papers, box 8.", "Hale Papers, box 9."
    )
    assert first.holding is not None and second.holding is not None
    assert (second.holding.archive, second.holding.collection) == (first.holding.archive, "Hale Papers")


def test_letters_that_the_author_gave_an_archive_are_no_journal() -> None:
    *_, citation = cited(
        "Archiwum Państwowe w Gdańsku (dalej: XYZ), Senat, sygn. 12/44, k. 17.", "XYZ, 259/750, s. 2."
    )
    assert citation.kind == "archival" and citation.work is None
    assert citation.holding is not None and citation.holding.archive == "APGD"
    assert (shelf(citation), locator(citation)) == ({"file": "259/750"}, "2")


@pytest.mark.parametrize("title", ["Выселения. Документы, воспоминания", "Выселения. Документы и материалы"])
def test_a_collection_with_editors_is_known_by_its_first_word(title: str) -> None:
    first, second = cited(f"{title} / Отв. ред. И. Громов. М., 1996. Т. 1. С. 12.", "Выселения. Т. 1. С. 14.")
    assert (first.kind, second.kind, second.via) == ("book", "book", "short")


@pytest.mark.parametrize(
    ("note", "title", "page"),
    [
        ("Hale, “Foreword,” xi.", "Foreword", "xi"),
        ("Ida Hale, “Foreword”, xi–xii.", "Foreword", "xi-xii"),
        ("Hale, The Long Road, xi.", "The Long Road", "xi"),
        ("Cit. po Hale, »Milan Kos,« VI.", "Milan Kos", "VI"),
        ("Hale, «Nine Waited for a Town to Die», p. 12.", "Nine Waited for a Town to Die", "12"),
    ],
)
def test_a_short_title_and_its_page_in_any_numerals(note: str, title: str, page: str) -> None:
    said = only(note)
    assert (said["title"], said["at"], said["authors"].partition(",")[0]) == (title, page, "Hale")


def test_a_numeral_in_capitals_behind_a_title_is_no_page() -> None:
    assert not cited("Hale, The Long Road, VI.")
