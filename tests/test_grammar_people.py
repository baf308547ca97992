"""Names of persons are read in every order that house styles have, with particles, ranks and initials."""

from __future__ import annotations

import pytest

from benes_refs.model import Name
from benes_refs.pipeline import parse_text
from noting import work


def authors(head: str, title: str = "Title of a Book") -> tuple[Name, ...]:
    """The authors of a book whose citation begins with these words."""
    text = f"Text.[^1]\n\n[^1]: {head} {title} (London: Macmillan, 1984), p. 5.\n"
    (citation,) = parse_text(text, format="markdown").notes[0].citations
    assert citation.work is not None and citation.work.title == title
    return citation.work.authors or citation.work.editors


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("Jonathan Haslam,", [("Haslam", "Jonathan")]),
        ("Haslam, J.", [("Haslam", "J.")]),
        ("Haslam J.", [("Haslam", "J.")]),
        ("Nagy Gy.:", [("Nagy", "Gy.")]),
        ("Nagy Zs.:", [("Nagy", "Zs.")]),
        ("J. Haslam.", [("Haslam", "J.")]),
        ("HASLAM, Jonathan.", [("HASLAM", "Jonathan")]),
        ("HASLAM, A. I.", [("HASLAM", "A. I.")]),
        ("HASLAM, A. I., ed.", [("HASLAM", "A. I.")]),
        ("HASLAM, F. I.:", [("HASLAM", "F. I.")]),
        ("HASLAM, W., NOVÁK, P., HÁLA, J.", [("HASLAM", "W."), ("NOVÁK", "P."), ("HÁLA", "J.")]),
        ("Novák, L., Hála, P., Marsh, K.", [("Novák", "L."), ("Hála", "P."), ("Marsh", "K.")]),
        ("Haslam, Jonathan:", [("Haslam", "Jonathan")]),
        ("Хлевнюк О.В.", [("Хлевнюк", "О.В.")]),
        ("О. В. Хлевнюк.", [("Хлевнюк", "О. В.")]),
        ("Walter M. Bacon, Jr.,", [("Bacon", "Walter M.")]),
        ("J. C. Clarke III,", [("Clarke", "J. C.")]),
        ("R. De Felice,", [("De Felice", "R.")]),
        ("Ernst von Weizsäcker,", [("von Weizsäcker", "Ernst")]),
        ("Lord Strang,", [("Strang", "Lord")]),
        ("Ренко Джордж.", [("Ренко", "Джордж")]),
        ("Бранко Петрановић,", [("Петрановић", "Бранко")]),
        ("Митрополит Евлогий (Георгиевский).", [("Георгиевский", "Евлогий")]),
        ("Великий князь Гавриил Константинович.", [("Гавриил Константинович", "")]),
        ("Bo Yibo,", [("Bo", "Yibo")]),
        ("Lloyd George,", [("Lloyd George", "")]),
        ("[Grigorii Pokrovskii],", [("Pokrovskii", "Grigorii")]),
    ],
)
def test_one_author_is_read_in_every_order(head: str, names: list[tuple[str, str]]) -> None:
    """Given name first, family name first, initials on either side; a rank and “Jr.” are no family name."""
    assert [(name.family, name.given) for name in authors(head)] == names


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("Girard Lucien,", [("Girard", "Lucien")]),
        ("GIRARD Lucien,", [("GIRARD", "Lucien")]),
        ("Holman Peter W.,", [("Holman", "Peter W.")]),
        ("Brissac Emmanuel de,", [("Brissac", "Emmanuel de")]),
        ("Vasseur Georges-Henri,", [("Vasseur", "Georges-Henri")]),
        ("Girard Lucien et Fauré Alfred,", [("Girard", "Lucien"), ("Fauré", "Alfred")]),
        ("Girard Lucien, Garnot Louis,", [("Girard", "Lucien"), ("Garnot", "Louis")]),
        ("Dvořák Jan – Kubát Karel:", [("Dvořák", "Jan"), ("Kubát", "Karel")]),
    ],
)
def test_names_turned_round_without_a_comma(head: str, names: list[tuple[str, str]]) -> None:
    assert [(name.family, name.given) for name in authors(head, "Les Ports du Nord")] == names


@pytest.mark.parametrize(
    ("head", "families"),
    [
        ("Williamson Murray and Allan R. Millett,", ["Murray", "Millett"]),
        ("W. Murray and A. R. Millett (eds),", ["Murray", "Millett"]),
        ("MURRAY, W. a K. J. MILLETT, eds.", ["MURRAY", "MILLETT"]),
        ("MURRAY, W. a MILLETT, K. J.", ["MURRAY", "MILLETT"]),
        ("E. Aga-Rossi, V. Zaslavsky,", ["Aga-Rossi", "Zaslavsky"]),
        ("Peter Glotz/Karl-Heinz Pollok/Karl Schwarzenberg (Hg.),", ["Glotz", "Pollok", "Schwarzenberg"]),
        ("Jan Kuklík – Jan Němeček,", ["Kuklík", "Němeček"]),
        ("Gorazd Bajc, Janez Osojnik in Darko Friš,", ["Bajc", "Osojnik", "Friš"]),
        ("René Girault, Robert Frank (dir.),", ["Girault", "Frank"]),
        ("Абрамов Н.А., Безыменский Л.А.", ["Абрамов", "Безыменский"]),
        ("Шаповал Ю., Пристайко В. та ін.", ["Шаповал", "Пристайко"]),
        ("László Zsigmond et al.,", ["Zsigmond"]),
        ("Vilhelms Kalniņš, Martin R. Weber, Juozas Petraitis,", ["Kalniņš", "Weber", "Petraitis"]),
    ],
)
def test_several_authors_are_parted_by_commas_words_slashes_and_dashes(
    head: str, families: list[str]
) -> None:
    assert [name.family for name in authors(head)] == families


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Nicholas B. Breyfogle,", "Heretics and Colonizers: Forging an Empire"),
        ("Heather J. Coleman,", "Russian Baptists and Spiritual Revolution, 1905–1929"),
        ("Jörg K. Hoensch,", "Die Slowakei und Hitlers Ostpolitik. Hlinkas Partei"),
        ("R. A. C. Parker,", "Chamberlain and Appeasement"),
    ],
)
def test_a_title_that_looks_like_names_is_no_author(head: str, title: str) -> None:
    """Words with “and” between them are authors only where a title is left behind them."""
    text = f"Text.[^1]\n\n[^1]: {head} {title} (London: Macmillan, 1984), p. 5.\n"
    (citation,) = parse_text(text, format="markdown").notes[0].citations
    assert citation.work is not None
    assert (len(citation.work.authors), citation.work.title) == (1, title)


@pytest.mark.parametrize(
    ("note", "title", "volume", "page"),
    [
        ("Ковалев И. Царь Александр II. Кн. 2. С. 17.", "Царь Александр II", "2", "17"),
        ("Дневник Николая II. С. 14.", "Дневник Николая II", "", "14"),
        ("Marsden, Nicholas I, 45.", "Nicholas I", "", "45"),
        ("Marsden, Nicholas I, II, 45.", "Nicholas I", "2", "45"),
        ("Roux, Napoléon et Alexandre Ier, t. I, p. 45.", "Napoléon et Alexandre Ier", "1", "45"),
        ("Hofer, Unter Kaiser Nikolaus I., Bd. 3, S. 9.", "Unter Kaiser Nikolaus I.", "3", "9"),
    ],
)
def test_the_number_of_a_ruler_counts_no_volume(note: str, title: str, volume: str, page: str) -> None:
    (citation,) = parse_text(f"Text.[^1]\n\n[^1]: {note}\n", format="markdown").notes[0].citations
    assert citation.work is not None and citation.locator is not None
    assert (citation.work.title, citation.work.volume, citation.locator.value) == (title, volume, page)


@pytest.mark.parametrize(
    ("note", "sender", "recipient"),
    [
        ("Wilhelm II. an Bülow, 27. 7. 1905, GP, Bd. 19, S. 458.", "Wilhelm II.", "Bülow"),
        ("Napoleon III to Walewski, 3 May 1859, AMAE, MD France, vol. 12.", "Napoleon III", "Walewski"),
        (
            "Письмо Николая II Вильгельму II от 10 мая 1904 г. ГАРФ. Ф. 601. Оп. 1. Д. 12. Л. 3.",
            "Николая II",
            "Вильгельму II",
        ),
        ("George V. Allen to Dulles, 3 May 1955, NARA, RG 59, Box 12.", "George V. Allen", "Dulles"),
    ],
)
def test_rulers_write_letters_under_name_and_number(note: str, sender: str, recipient: str) -> None:
    (citation,) = parse_text(f"Text.[^1]\n\n[^1]: {note}\n", format="markdown").notes[0].citations
    assert citation.document is not None
    assert (citation.document.sender, citation.document.recipients) == ((sender,), (recipient,))


def test_slovenes_join_two_authors_by_in() -> None:
    assert [name.family for name in authors("Janez Novak in Marko Vidmar,")] == ["Novak", "Vidmar"]
    assert [name.family for name in authors("Louis Bernard in Jean Roux,")] == ["Bernard", "Roux"]
    assert [name.family for name in authors("Peter M. Hale in Janez Roux,")] == ["Hale", "Roux"]
    assert [name.family for name in authors("P. M. Hale in J. Roux,")] == ["Hale", "Roux"]


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("W. P. and Z. Lyle,", [("Lyle", "W. P."), ("Lyle", "Z.")]),
        ("Robert H. and Mary P. Lyle,", [("Lyle", "Robert H."), ("Lyle", "Mary P.")]),
        ("Vladimir and Avdotia Lyle,", [("Lyle", "Vladimir"), ("Lyle", "Avdotia")]),
        ("C. Andrew and V. Lyle,", [("Andrew", "C."), ("Lyle", "V.")]),
        ("Peter S. Andrew and Mary P. Lyle,", [("Andrew", "Peter S."), ("Lyle", "Mary P.")]),
        ("S. Thomas and William J. Lyle,", [("Thomas", "S."), ("Lyle", "William J.")]),
        ("Kobayashi Yukio,", [("Kobayashi", "Yukio")]),
        ("Tsuyoshi Hasegawa,", [("Hasegawa", "Tsuyoshi")]),
        ("Bo Yibo,", [("Bo", "Yibo")]),
    ],
)
def test_families_shared_and_families_first(head: str, names: list[tuple[str, str]]) -> None:
    assert [(name.family, name.given) for name in authors(head)] == names


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("Hale, C. V. and Lyle, K. I.,", [("Hale", "C. V."), ("Lyle", "K. I.")]),
        (
            "Hale, P. B., Lyle, K. J., and Doyle, S. T.,",
            [("Hale", "P. B."), ("Lyle", "K. J."), ("Doyle", "S. T.")],
        ),
        ("Hale, D. I. (ed.),", [("Hale", "D. I.")]),
        ("Hale, Peter, and Lyle, Kenneth J.,", [("Hale", "Peter"), ("Lyle", "Kenneth J.")]),
        ("Hale, Peter and Lyle, Kenneth,", [("Hale", "Peter"), ("Lyle", "Kenneth")]),
        ("Hale, Peter, and Kenneth J. Lyle.", [("Hale", "Peter"), ("Lyle", "Kenneth J.")]),
        ("Hale, Doyle, and Lyle,", [("Hale", ""), ("Doyle", ""), ("Lyle", "")]),
    ],
)
def test_several_persons_with_the_family_before_a_comma(head: str, names: list[tuple[str, str]]) -> None:
    assert [(name.family, name.given) for name in authors(head)] == names


@pytest.mark.parametrize(
    ("note", "names"),
    [
        ("Jonathan Lyle. The Soviet Union. London: Macmillan, 1984. P. 12.", [("Lyle", "Jonathan")]),
        ("Lyle Jonathan. The Soviet Union. London: Macmillan, 1984. P. 12.", [("Lyle", "Jonathan")]),
        ("Lyle Gregory L. The Soviet Union // Slavic Review. 1984. Vol. 7. P. 12.", [("Lyle", "Gregory L.")]),
        ("ВКП(б), Коминтерн и Тибет. Документы. Т. 3. М., 1999. С. 10.", []),
    ],
)
def test_names_where_points_part_what_is_said(note: str, names: list[tuple[str, str]]) -> None:
    (citation,) = parse_text(f"Text.[^1]\n\n[^1]: {note}\n", format="markdown").notes[0].citations
    assert citation.work is not None
    assert [(name.family, name.given) for name in citation.work.authors] == names


EDITED = {
    "Papers of George C. Hale, ed. Larry I. Marsh, vol. 3 (London, 1991), 20.": "Papers of George C. Hale",
    "The Works of John M. Hale, ed. Donald Marsh (London, 1971), 20.": "The Works of John M. Hale",
}


@pytest.mark.parametrize(("note", "title"), EDITED.items(), ids=list(EDITED))
def test_who_ends_a_title_edits_nothing(note: str, title: str) -> None:
    _, said = work(note)
    assert said.title == title
    assert [name.family for name in said.editors] == ["Marsh"]


@pytest.mark.parametrize("book", ["George F. Hale’s Yugoslavia", "John F. Hale and Europe"])
def test_whose_the_book_is_did_not_edit_it(book: str) -> None:
    _, said = work(f"Jane Roe, “Riga,” in {book}, ed. Richard Marsh (Boston: Houghton, 1998), 20–34.")
    assert (said.container, [name.family for name in said.editors]) == (book, ["Marsh"])


def test_points_part_an_author_from_a_title_with_a_possessive() -> None:
    _, said = work("Roe J. Russia’s Long War: From Riga to Tallinn. London: Hale, 2011. P. 33.")
    assert ([name.family for name in said.authors], said.title) == (
        ["Roe"],
        "Russia’s Long War: From Riga to Tallinn",
    )


@pytest.mark.parametrize(
    "note",
    [
        "Hans Braun; Martin Weiß; Otto Schwarz: Land und Meer, München 1972, S. 4.",
        "Siehe Hans Braun; Martin Weiß; Otto Schwarz, Land und Meer, S. 4.",
        "Braun, Hans; Weiß, Martin; Schwarz, Otto: Land und Meer. München 1972, S. 4.",
        "Braun, H.; Weiß, M.; Schwarz, O. (Hrsg.): Land und Meer. München 1972, S. 4.",
        "BRAUN, Hans; WEISS, Martin; SCHWARZ, Otto: Land und Meer. München 1972, S. 4.",
    ],
)
def test_semicolons_part_the_authors_of_one_book(note: str) -> None:
    _, book = work(note)
    names = book.authors or book.editors
    assert [name.family[0] for name in names] == ["B", "W", "S"] and book.title == "Land und Meer"


def test_semicolons_part_books_of_whom_one_says_no_title() -> None:
    told = parse_text(
        "Text.[^1]\n\n[^1]: Hans Braun, Land, S. 5; Karl Weiß, Meer, S. 7.\n", format="markdown"
    )
    assert len(told.notes[0].citations) == 2


@pytest.mark.parametrize(
    "head", ["Materialien zur Siedlungsfrage", "Beiträge zur Landeskunde", "Quellen zur Agrargeschichte"]
)
def test_a_title_with_zur_is_nobody(head: str) -> None:
    _, book = work(f"{head}, S. 44.")
    assert (book.authors, book.title) == ((), head)


@pytest.mark.parametrize("dash", "–—")
def test_any_dash_joins_the_halves_of_a_family_name(dash: str) -> None:
    assert authors(f"R. W. Hale{dash}Marsh,") == (Name(f"Hale{dash}Marsh", "R. W."),)
    assert authors(f"R. W. Hale{dash}K. Marsh,") == (Name("Hale", "R. W."), Name("Marsh", "K."))


@pytest.mark.parametrize(
    "editors",
    [
        "wyd. P. Hale, I. Marsh,",
        "pod red. P. Hale, I. Marsh,",
        "uspoř. P. Hale, I. Marsh,",
        "oprac. P. Hale i I. Marsh,",
        "opr. P. Hale, I. Marsh,",
        "do druku podali P. Hale, I. Marsh,",
    ],
)
def test_the_last_of_several_editors_is_no_publisher(editors: str) -> None:
    _, said = work(f"J. Nowak, Naród, w: Studia z dziejów, {editors} Kraków 1969, s. 10.")
    assert (said.container, said.publisher) == ("Studia z dziejów", "")
    assert said.editors == (Name("Hale", "P."), Name("Marsh", "I."))


@pytest.mark.parametrize("end", [" (eds.).", " (eds.):", " (ed.)", ", ed."])
@pytest.mark.parametrize("sign", [" –", ",", " /", ";"])
def test_editors_turned_round_whose_initials_are_also_towns(sign: str, end: str) -> None:
    _, said = work(
        f"NOVÁK, J. Mýtus. In: HÁLA, W.{sign} MAREŠ, P.{sign} MARSH, L.{end} Hrad. Praha: Ring, 1982."
    )
    assert said.container == "Hrad"
    assert said.editors == (Name("HÁLA", "W."), Name("MAREŠ", "P."), Name("MARSH", "L."))


@pytest.mark.parametrize(
    "editors", ["Hale, Peter{}Marsh, Karl", "Hale, P.{}Marsh, W.", "Peter Hale{}Karl Marsh"]
)
@pytest.mark.parametrize("between", ["/", " / ", "; ", " – "])
@pytest.mark.parametrize("end", [" (Hg.),", " (eds.):", " (Hg.): "])
def test_editors_behind_in_in_every_order(editors: str, between: str, end: str) -> None:
    _, said = work(
        f"Novák, Jan, Mythos, in: {editors.format(between)}{end} Burg und Stadt, Berlin 1982, S. 5."
    )
    assert (said.title, said.container, said.publisher) == ("Mythos", "Burg und Stadt", "")
    assert [name.family for name in said.editors] == ["Hale", "Marsh"]


def test_semicolons_part_authors_and_editors_alike() -> None:
    _, said = work("NOVÁK, J.; HÁLA, B. Mýtus. In: HALE, J.; MAREŠ, K. (eds.). Hrad. Praha: Ring, 1982.")
    assert said.authors == (Name("NOVÁK", "J."), Name("HÁLA", "B."))
    assert said.editors == (Name("HALE", "J."), Name("MAREŠ", "K."))


@pytest.mark.parametrize("head", ["K.[arel] Novák,", "K[arel] Novák,", "Novák, K.[arel]:"])
def test_a_given_name_that_the_author_spells_out(head: str) -> None:
    (name,) = authors(head)
    assert (name.family, name.given.translate(dict.fromkeys(map(ord, "[.]")))) == ("Novák", "Karel")


@pytest.mark.parametrize("title", ["I Was There", "I Accompanied the Chairman", "A Long Way Home"])
@pytest.mark.parametrize("head", ["HALE, J.", "HALE, Z.", "Hale, T.", "Hale J.", "Hale, V."])
def test_a_title_may_begin_with_a_letter_behind_initials(head: str, title: str) -> None:
    (name,) = authors(head, title)
    assert name.family.title() == "Hale"
