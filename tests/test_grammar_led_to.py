"""Short forms that words lead to: another work of the same author, a study that is praised."""

from __future__ import annotations

import pytest

from benes_refs.model import Citation
from noting import cited, locator


def told(citation: Citation) -> tuple[str, str]:
    """The author and the title."""
    work = citation.work
    assert work is not None
    return f"{work.authors[0].given} {work.authors[0].family}".strip(), work.title


@pytest.mark.parametrize(
    ("note", "title"),
    [
        ("Vgl. ders., Die Häfen.", "Die Häfen"),
        ("Vgl. ders., Die Häfen. Studien zu ihrer Krise.", "Die Häfen. Studien zu ihrer Krise"),
        ("Cfr. Id., I porti e lo stato.", "I porti e lo stato"),
        ("Por. tenże, Porty i państwo.", "Porty i państwo"),
        ("Gl. tudi isti, Pristanišča in država.", "Pristanišča in država"),
    ],
)
def test_another_work_of_the_same_author_needs_no_page(note: str, title: str) -> None:
    _, again = cited("Peter Nolte, Die Brücke, Berlin 1980, S. 3.", note)
    assert told(again) == ("Peter Nolte", title)


@pytest.mark.parametrize(
    ("note", "author", "title", "page"),
    [
        ("Siehe die Studie von Lind, Die stillen Fronten.", "Lind", "Die stillen Fronten", ""),
        ("Cfr. la biografia di De Luca, Il prefetto.", "De Luca", "Il prefetto", ""),
        ("Voir l’ouvrage de Lind, Les ports.", "Lind", "Les ports", ""),
        ("Ausführlich dazu Lind, Grenzland 103–110.", "Lind", "Grenzland", "103-110"),
        ("Zu den Beratungen ausführlich Lind, Grenzland, S. 12.", "Lind", "Grenzland", "12"),
    ],
)
def test_an_author_behind_words_that_praise_or_lead(note: str, author: str, title: str, page: str) -> None:
    (citation,) = cited(note)
    assert (told(citation), locator(citation)) == ((author, title), page)


def test_two_works_praised_one_behind_the_other() -> None:
    note = "Vgl. die ältere Biographie von Lind, Der Weg, und die ausgezeichnete Biographie von Kern, Riga."
    assert [told(citation) for citation in cited(note)] == [("Lind", "Der Weg"), ("Kern", "Riga")]


@pytest.mark.parametrize(
    "words",
    [
        "О томе шире:",
        "Више о томе:",
        "O tome više:",
        "Про це докладніше:",
        "По-подробно за това:",
        "Об этом подробнее:",
        "K tomu blíže:",
        "Na ten temat:",
        "Por. na ten temat:",
        "Erről bővebben:",
        "Bővebben:",
        "Přetištěno:",
        "Przedruk w:",
    ],
)
def test_words_that_lead_to_a_title_without_its_author(words: str) -> None:
    (said,) = cited(f"{words} Balkanski pakt. Zbornik, Beograd 1986, s. 214.")
    assert said.work is not None
    assert (said.work.authors, said.work.title) == ((), "Balkanski pakt. Zbornik")


@pytest.mark.parametrize(
    "about",
    [
        "zum ganzen Abschnitt ",
        "zur Diskussion ",
        "zum Problem der Zensur: ",
        "zur Lage in Galizien ",
        "für Österreich: ",
        "über die Rolle der Kirchen etwa ",
    ],
)
@pytest.mark.parametrize(
    ("cites", "author", "title"),
    [
        ("Peter Lind, Der Weg, Graz 1998, S. 6.", "Peter Lind", "Der Weg"),
        ("Lind, Peter: Der Weg, Graz 1998, S. 6.", "Peter Lind", "Der Weg"),
        ("P. Lind, Der Weg, Graz 1998, S. 6.", "P. Lind", "Der Weg"),
        ("Lind, Wege, S. 6.", "Lind", "Wege"),
    ],
)
def test_what_it_is_about_stands_between_signal_and_author(
    about: str, cites: str, author: str, title: str
) -> None:
    if about.endswith("Österreich: ") and cites.startswith("Lind, Peter"):
        pytest.skip("what it is about and a name turned round look alike")
    (citation,) = cited(f"Vgl. {about}{cites}")
    assert (told(citation), locator(citation)) == ((author, title), "6")
