"""House styles of German, Austrian, Swiss, Dutch and Nordic historians."""

from __future__ import annotations

import pytest

from noting import cited, only, paper, told


@pytest.mark.parametrize(
    ("note", "author", "title"),
    [
        ("Gao, Zhu: Der lange Weg, in: Brücken (1988), H. 2, S. 112–134.", "Gao, Zhu", "Der lange Weg"),
        ("Hale, Michael Karaba: The End, in: Bridges 45 (1993), S. 30.", "Hale, Michael Karaba", "The End"),
        ("Hale, Michael Karaba, „The End“, in: Bridges 45 (1993), S. 3.", "Hale, Michael Karaba", "The End"),
        ("Horvat Grič, Tone: Mostovi 1944–1946, Ljubljana 1992.", "Horvat Grič, Tone", "Mostovi 1944–1946"),
        ("Martin, T.: The Empire of Bridges, London 1973, S. 5.", "Martin, T.", "The Empire of Bridges"),
        ("Martin, T., De bruggen, Amsterdam 1973, p. 5.", "Martin, T.", "De bruggen"),
        ("Marsh: Ukraine: A History of Mud, S. 34.", "Marsh", "Ukraine: A History of Mud"),
        ("Heather K. Marsh: The Bridges. Bloomington, IN: Hale 2005.", "Marsh, Heather K.", "The Bridges"),
    ],
)  # fmt: skip
def test_an_author_turned_round_before_a_colon(note: str, author: str, title: str) -> None:
    said = only(note)
    assert (said["authors"], said["title"].strip("„“")) == (author, title)


@pytest.mark.parametrize(
    ("numbers", "volume", "issue", "at"),
    [
        ("26 (2018) 1, 13–20.", "26", "1", "13-20"),
        ("26 (2018) 1-2, 13–20.", "26", "1-2", "13-20"),
        ("26 (2018) 13–20.", "26", "", "13-20"),
        ("26 (2018), 13, 20.", "26", "", "13, 20"),
        ("26 (1/2018), S. 13–20.", "26", "1", "13-20"),
        ("26 (1-2/2018), S. 13–20.", "26", "1-2", "13-20"),
        ("(1/2018), S. 13–20.", "", "1", "13-20"),
        ("26 (2018, H. 1), S. 13–20.", "26", "1", "13-20"),
        ("26 (H. 1, 2018), S. 13–20.", "26", "1", "13-20"),
        ("26 (2018, 1), S. 13–20.", "26", "1", "13-20"),
        ("Jg. 26 (2018, Nr. 1), S. 13–20.", "26", "1", "13-20"),
        ("26 (2018), H. 1, S. 13–20, hier: S. 15 f.", "26", "1", "15f"),
        ("26, no. 1 (2018): 13–20, hier: 15.", "26", "1", "15"),
        ("26 (2018), s. 13–20, här: s. 15.", "26", "", "15"),
    ],
)
def test_volume_year_and_issue_of_a_journal(numbers: str, volume: str, issue: str, at: str) -> None:
    said = only(f"Paul Hale, Die Brücke, in: Zeitgeschichte {numbers}")
    assert (said["container"], said["issued"]) == ("Zeitgeschichte", "2018")
    assert (said.get("volume", ""), said.get("issue", ""), said["at"]) == (volume, issue, at)


@pytest.mark.parametrize(
    ("inside", "editors"),
    [
        ("in: Karl Marsh u. Emil Lind (Hg.), Krieg", "Marsh, Karl; Lind, Emil"),
        ("in: K. Marsh u. E. Lind (Hg.): Krieg", "Marsh, K.; Lind, E."),
        ("in: K. Marsh en E. Lind (red.), Krieg", "Marsh, K.; Lind, E."),
        ("i K. Marsh & E. Lind (red.), Krieg", "Marsh, K.; Lind, E."),
        ("i K. Marsh og E. Lind, red., Krieg", "Marsh, K.; Lind, E."),
        ("i Krieg, red. Karl Marsh", "Marsh, Karl"),
        ("i: Karl Marsh (red.): Krieg", "Marsh, Karl"),
    ],
)
@pytest.mark.parametrize("imprint", [" (Bergen: Fjell, 1985), 13.", ", Bergen 1985, s. 13."])
def test_editors_of_what_holds_a_chapter(inside: str, editors: str, imprint: str) -> None:
    said = only(f"Paul Hale, «Bro», {inside}{imprint}")
    assert (said["authors"], said["title"], said["container"]) == ("Hale, Paul", "Bro", "Krieg")
    assert (said["editors"], said["issued"], said["at"]) == (editors, "1985", "13")


def test_what_is_joined_by_and_is_in_no_book() -> None:
    said = only("Paul Hale u. Karl Marsh, Politik u. Recht, Wien 1978, S. 13 u. 15.")
    assert (said["authors"], said["title"]) == ("Hale, Paul; Marsh, Karl", "Politik u. Recht")
    assert only("Paul Hale, Broen, i: Veien, Oslo 1985, s. 13.")["kind"] == "book"


@pytest.mark.parametrize(
    ("title", "read"),
    [
        ('Die ,,Brücke" der Arbeiter', 'Die ,,Brücke" der Arbeiter'),
        ('Was sie die ,,Brücke" nannten. Der Bau des ,,Alten Wegs"', "Was sie die"),
        (',,Brücken" in Köln. Der Bau in der Stadt', 'Brücken" in Köln'),
        ("„Brücken“ in Köln. Der Bau in der Stadt", "„Brücken“ in Köln"),
        ("»Bruer« i Norge. Veien til byen", "»Bruer« i Norge"),
    ],
)
def test_quotations_in_titles(title: str, read: str) -> None:
    said = only(f"Paul Hale: {title}, Graz 1998, S. 5.")
    assert said["title"].startswith(read) and said["title"].endswith(title[-4:])
    assert (said["kind"], said["authors"], said["issued"]) == ("book", "Hale, Paul", "1998")


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("Ebd., S. 160 f. ", ""),
        ("Ebd., S. 160 ff. ", "Anders "),
        ("Marsh, Wege, S. 160 f. ", "Ergänzend "),
        ("Marsh, Wege (Wien 1955) 160 f. ", ""),
    ],
)
def test_behind_the_point_of_a_following_page_another_work_begins(before: str, behind: str) -> None:
    _, said = map(
        told, cited(f"{before}{behind}Paul Hale, Auf dem Weg. Die Brücke von Graz, Basel 1976, S. 33.")
    )
    assert (said["authors"], said["title"]) == ("Hale, Paul", "Auf dem Weg. Die Brücke von Graz")


@pytest.mark.parametrize(
    ("persons", "authors", "editors"),
    [
        ("Paul Hale, Karl Marsh, Anna Lind u.a.,", "Hale, Paul; Marsh, Karl; Lind, Anna", ""),
        ("Paul Hale, Karl Marsh et al.:", "Hale, Paul; Marsh, Karl", ""),
        ("Paul Hale, Karl Marsh u. a. (Hg.),", "", "Hale, Paul; Marsh, Karl"),
        ("Paul Hale, Karl Marsh m.fl. (red.),", "", "Hale, Paul; Marsh, Karl"),
    ],
)
def test_persons_and_others(persons: str, authors: str, editors: str) -> None:
    said = only(f"{persons} Die Brücke, Köln 2004, S. 10.")
    assert (said["title"], said.get("authors", ""), said.get("editors", "")) == (
        "Die Brücke",
        authors,
        editors,
    )


@pytest.mark.parametrize(
    ("statement", "editor"),
    [
        (", hg. vom Institut für Wege und Brücken", "Institut für Wege und Brücken"),
        (", hrsg. vom Comité pour les Ponts", "Comité pour les Ponts"),
        (" hg. v. P. Hale", "Hale, P."),
        (" hrsg. von Paul Hale", "Hale, Paul"),
        (" edited by Paul Hale", "Hale, Paul"),
    ],
)
def test_who_edited_what_holds_a_chapter(statement: str, editor: str) -> None:
    said = only(f"Karl Marsh, Der Bau, in: Wege zum Fluss{statement}, Stuttgart 1979, S. 5.")
    assert (said["container"], said["editors"]) == ("Wege zum Fluss", editor)


@pytest.mark.parametrize(
    "school",
    [
        "LMU München",
        "Ludwig-Maximilians-Universität München",
        "Universität Wien",
        "TU Dresden",
    ],
)
@pytest.mark.parametrize("sign", ["", ","])
def test_the_school_of_a_thesis(school: str, sign: str) -> None:
    said = only(f"Karl Marsh, Der Bau, phil. Diss., {school}{sign} 1979, S. 5.")
    assert (said["kind"], said["title"], said["publisher"]) == ("thesis", "Der Bau", school)
    assert (said["issued"], said["at"]) == ("1979", "5")


@pytest.mark.parametrize(
    "address",
    [
        "URL: <https://example.org/way>.",
        "<https://example.org/way>, Stand: 11.02.2019.",
        "https://example.org/way, Datum des Zugriffs: 11.02.2019.",
        "«https://example.org/way», Zugriff am 11.02.2019.",
        "online unter: https://example.org/way [11.02.2019].",
        "online: https://example.org/way [letzter Zugriff: 11.02.2019].",
        "https://example.org/way (abgerufen am 11. Februar 2019).",
        "https://example.org/way, hentet 11. 2. 2019.",
        "dostupné na https://example.org/way (11. 2. 2019).",
        "available at: https://example.org/way, accessed on 11 February 2019.",
    ],
)
def test_an_address_and_the_day_on_which_it_was_looked_at(address: str) -> None:
    said = only(f"Paul Hale, Die Brücke, in: Wege und Stege, {address}")
    assert (said["kind"], said["title"], said["container"]) == ("web", "Die Brücke", "Wege und Stege")
    assert said["url"] == "https://example.org/way" and "issued" not in said
    dated = only(f"Paul Hale, „Die Brücke“, Wege und Stege, 3.5.2014, {address}")
    assert (dated["container"], dated["issued"]) == ("Wege und Stege", "2014-05-03")


@pytest.mark.parametrize(
    ("part", "more"),
    [
        (". Zweiter Teil: Die Brücke", ". Die Brücke"),
        (". Zweiter Teil: 1942–1944", ""),
        (". 2. Teil: 1942–1944", ""),
        (", Zweiter Band", ""),
        (", Tweede deel", ""),
        (". Andet bind", ""),
    ],
)
def test_the_number_of_a_volume_in_letters(part: str, more: str) -> None:
    said = only(f"Paul Hale, Der Weg{part}, Graz 1970, S. 5.")
    assert (said["title"], said["volume"], said["issued"]) == (f"Der Weg{more}", "2", "1970")


@pytest.mark.parametrize("sign", [";", ","])
def test_how_many_volumes_before_a_town(sign: str) -> None:
    said = only(f"P. Hale, De weg (2 dln{sign} Amsterdam 1970) II, 5.")
    assert (said["title"], said["place"], said["volume"], said["at"]) == ("De weg", "Amsterdam", "2", "5")


@pytest.mark.parametrize("title", ["The Mud of the 1930s", "Das Ende der 1920er", "Wege. Die 1930er Jahre"])
@pytest.mark.parametrize("sign", [",", ":"])
def test_decades_end_titles(title: str, sign: str) -> None:
    assert only(f"Hale{sign} {title}, S. 333.")["title"] == title


def test_two_family_names_of_an_editor() -> None:
    said = only("Hale, Paul: Die Brücke, in: Horvat Grič, Ana (Hg.): Der Weg, Graz 1981, S. 30.")
    assert (said["editors"], said["container"]) == ("Horvat Grič, Ana", "Der Weg")


@pytest.mark.parametrize(
    ("title", "container", "kind"),
    [
        ("„Brücken“ in Graz", "in: Zeitschrift für Wege 63 (2000)", "article"),
        ("„Brücken“ in Graz. Der Bau einer Stadt", "in: Zeitschrift für Wege 63 (2000)", "article"),
        ("«Bruer» i Norge", "i: Karl Marsh (red.), Zeitschrift für Wege, Oslo 2000", "chapter"),
        ("Brücken in Graz", "in: Zeitschrift für Wege 2000", "article"),
        ("Brücken in Graz", "in: Zeitschrift für Wege, 2000", "article"),
    ],
)
def test_the_sign_of_what_holds_an_article(title: str, container: str, kind: str) -> None:
    said = only(f"Paul Hale, {title}, {container}, S. 82–123.")
    assert (said["title"], said["container"], said["kind"]) == (title, "Zeitschrift für Wege", kind)
    assert said["issued"] == "2000"


def test_a_year_before_one_page_is_of_the_title() -> None:
    assert "issued" not in only("Paul Hale, Die Brücke, in: Österreich 1938, S. 12.")


HALE = ("Hale, Paul", "Wege und Brücken. Der Bau in Graz", "Graz", "21")


@pytest.mark.parametrize(
    "before",
    [
        "Vgl. Marsh, Wege, S. 561, und ",
        "Vgl. Marsh, Wege, S. 561 oder ",
        "Vgl. Marsh, Wege (Wien 1955) 561, ",
        "Marsh 2009, S. 561, und ",
        "HHStA, PA I, Karton 512, abgedruckt bei ",
        "Karl Marsh, Der Weg, Wien 1999, S. 5, zitiert nach ",
    ],
)
@pytest.mark.parametrize("sign", [",", ":"])
def test_another_work_whose_title_has_two_halves(before: str, sign: str) -> None:
    _, said = map(
        told, cited(f"{before}Paul Hale{sign} Wege und Brücken. Der Bau in Graz, Graz 2013, S. 21.")
    )
    assert (said["authors"], said["title"], said["place"], said["at"]) == HALE


@pytest.mark.parametrize(
    ("told_so", "who"),
    [
        ("Notat av Hale, 3. mai 1938", ("Hale", "", "1938-05-03")),
        ("Brev från Hale, 3.5.1938", ("Hale", "", "1938-05-03")),
        ("Nota van Hale, 3 mei 1938", ("Hale", "", "1938-05-03")),
        ("Brev fra Hale til Marsh, 3. maj 1938", ("Hale", "Marsh", "1938-05-03")),
        ("Hale till Marsh 3/5 1938", ("Hale", "Marsh", "1938-05-03")),
        ("Hale till UD 3/5 1938", ("Hale", "UD", "1938-05-03")),
    ],
)
def test_papers_of_the_north(told_so: str, who: tuple[str, str, str]) -> None:
    (citation,) = cited(f"{told_so}, RA, HP 1, vol. 12.")
    assert (citation.kind, paper(citation)) == ("archival", who)


def test_a_nordic_day_behind_a_newspaper() -> None:
    assert only("Dagens Nyheter 3/5 1938, s. 5.")["issued"] == "1938-05-03"


@pytest.mark.parametrize(
    ("editors", "names"),
    [
        ("Marsh (Hg.),", "Marsh"),
        ("Marsh/Lind (Hg.),", "Marsh; Lind"),
        ("Marsh u. a. (Hrsg):", "Marsh"),
        ("Bundesarchiv (Hg.),", "Bundesarchiv"),
    ],
)
@pytest.mark.parametrize("end", [", Graz 2009, S. 5.", " (2009) 5."])
def test_editors_by_their_family_names(editors: str, names: str, end: str) -> None:
    said = only(f"Hale, Der Bau, in: {editors} Die Brücken{end}")
    assert (said["kind"], said["title"], said["container"]) == ("chapter", "Der Bau", "Die Brücken")
    assert (said["editors"], said["issued"], said["at"]) == (names, "2009", "5")


@pytest.mark.parametrize("editor", ["Hale", "Bundesarchiv"])
@pytest.mark.parametrize("sign", [",", ":"])
def test_an_editor_by_one_word(editor: str, sign: str) -> None:
    said = only(f"{editor} (Hg.){sign} Wege über den Fluss, Graz 2009, S. 5.")
    assert (said["editors"], said["title"]) == (editor, "Wege über den Fluss")


@pytest.mark.parametrize("author", ["Hale", "Paul Hale"])
def test_a_page_with_no_comma_behind_the_year_in_brackets(author: str) -> None:
    said = only(f"{author}, Bridges of the River (1945) 302.")
    assert (said["title"], said["issued"], said["at"]) == ("Bridges of the River", "1945", "302")


@pytest.mark.parametrize("end", [" 2013:1, s. 5.", ", 2013:1, s. 5."])
def test_an_issue_behind_the_colon_of_its_year(end: str) -> None:
    said = only(f"P. Hale, ”Bron”, Historisk tidskrift{end}")
    assert (said["container"], said["issued"], said["issue"]) == ("Historisk tidskrift", "2013", "1")
    assert said["at"] == "5"


@pytest.mark.parametrize(
    "note",
    [
        "Hale, Peter: Die Brücke. Neu übersetzt und erklärt. Graz 1998, S. 5.",
        "Hale, Peter: Die Brücke. Ein Weg aus der Stadt, Graz 1998, S. 5.",
        "Hale, Peter: Die Brücke. Der Weg in die Stadt und aus der Stadt; Graz 1998, S. 5.",
        "Hale, Peter: Die Brücke; Graz 1998, S. 5.",
    ],
)
def test_a_title_goes_on_behind_a_point_and_ends_before_a_semicolon(note: str) -> None:
    said = only(note)
    assert (said["authors"], said["title"][:10]) == ("Hale, Peter", "Die Brücke")
    assert (said["place"], said["issued"], said["at"]) == ("Graz", "1998", "5")


@pytest.mark.parametrize("author", ["Otto Karl Hale", "Anna Maria Hale"])
@pytest.mark.parametrize("title", ["Wien 1938–1945", "Weimar 1918–1933"])
def test_a_title_that_is_a_town_and_its_years(author: str, title: str) -> None:
    said = only(f"{author}, {title}, München 1993, S. 55.")
    assert (said["authors"], said["title"], said["place"]) == (
        f"Hale, {author.removesuffix(' Hale')}",
        title,
        "München",
    )


@pytest.mark.parametrize("title", ["Dokumente", "Quellen", "Texte"])
def test_a_title_of_one_word_that_begins_remarks_too(title: str) -> None:
    said = only(f"Abgedruckt in: Paul Hale (Hg.), {title}, Berlin 1978, S. 12, Dok. 3.")
    assert (said["editors"], said["title"], said["at"]) == ("Hale, Paul", title, "12")
