"""Citations inside remarks: what the author says around a source is no part of it, and makes none."""

from __future__ import annotations

import pytest

from benes_refs.model import Work
from noting import cited, told


def only(note: str) -> tuple[str, str]:
    """The families of who made the one work that a note cites, and its title."""
    (citation,) = cited(note)
    work = citation.work or Work()
    return ", ".join(name.family for name in (*work.authors, *work.editors)), work.title


@pytest.mark.parametrize(
    ("note", "authors", "title"),
    [
        ("See Harlow’s memoir, Samarkand, 118.", "Harlow", "Samarkand"),
        (
            "This is J. T. Moss’s translation from A Siege of Towns (London, 1951).",
            "Moss",
            "A Siege of Towns",
        ),
        ("Zur Vorgeschichte s. Karl Huber, Der lange Weg, Wien 1968, S. 5.", "Huber", "Der lange Weg"),
        ("Zum Folgenden Karl Huber, Der lange Weg, Wien 1968, S. 5.", "Huber", "Der lange Weg"),
        (
            "Voir l’article ancien, mais utile, de Jean Petit, « Le port », Annales, 12, 1957, p. 3.",
            "Petit",
            "Le port",
        ),
        ("s. Karl Huber, Der lange Weg, Wien 1968, S. 5.", "Huber", "Der lange Weg"),
        ("Sur ce port on se reportera à A. Le Goff, Le port, Paris, 1990, p. 3.", "Le Goff", "Le port"),
        ("Vgl. meinen Aufsatz: Der lange Weg, in: Osteuropa 12 (1962), S. 5–18.", "", "Der lange Weg"),
        ("Vgl. meine Analyse – Der lange Weg, in: Osteuropa 12 (1962), S. 5–18.", "", "Der lange Weg"),
        ("See his article “The Long Road,” Slavic Review 12, no. 3 (1953): 44–60.", "", "The Long Road"),
        (
            "In his post-war memoirs, Karl von Lossen, Am Tisch (Hamburg, 1950), 104.",
            "von Lossen",
            "Am Tisch",
        ),
        ("Zur Lage in Galizien Karl Huber, Der lange Weg (Wien 1968) 5.", "Huber", "Der lange Weg"),
        ("Zum Leben der Bauern Karl Huber, Der lange Weg, Wien 1968, S. 5.", "Huber", "Der lange Weg"),
        ("Sulla politica estera, Renzo De Felice, Il re, Torino, Einaudi, 1974, p. 4.", "De Felice", "Il re"),
        ("K situaci v kraji, Jan Dvořák, Dějiny kraje, Praha 1934, s. 4.", "Dvořák", "Dějiny kraje"),
        ("Zur Geschichte Otto Bauers, Wien 1934, S. 4.", "", "Zur Geschichte Otto Bauers"),
        ("Otištěno ve sborníku Naše doba a lidé, Praha 2000, s. 55.", "", "Naše doba a lidé"),
        ("Angaben im amtlichen Werk Der Krieg in Italien (Wien 1872) 4.", "", "Der Krieg in Italien"),
        ("Objavljeno u zborniku Hrvatski seljaci, Zagreb 1964, str. 4.", "", "Hrvatski seljaci"),
        ("Opširnije: Ivan Novak, Selo i grad, Zagreb 1964, str. 4.", "Novak", "Selo i grad"),
        ("Nous renvoyons à notre ouvrage : Le port, Paris, Plon, 1990, p. 3.", "", "Le port"),
        (
            "Compte rendu dans les Mémoires du prince de Vaux, t. III, p. 167.",
            "",
            "Mémoires du prince de Vaux",
        ),
        ("V svojih spominih Iz mladih dni, Ljubljana 1961, str. 55.", "", "Iz mladih dni"),
        ("Clara Bell, in her book, The Vow (London: Dent, 1977), denies it.", "Bell", "The Vow"),
        ("Uwagi przedstawił John F. Harlow w swoich Memoirs, Boston 1967, s. 51.", "Harlow", "Memoirs"),
        (
            "To omenja tudi Marco Verdi v L’alleato grigio (Milano: Rizzoli, 2011), 2.",
            "Verdi",
            "L’alleato grigio",
        ),
        ("Harlow, J. in Finest years (London, 1983), pp. 50–51, agrees.", "Harlow", "Finest years"),
    ],
)
def test_a_possessive_says_whose_the_work_is(note: str, authors: str, title: str) -> None:
    assert only(note) == (authors, title)


def test_a_person_in_a_title_wrote_nothing() -> None:
    assert only("John Reed in Mexico (New York: Dial, 1970), 5.") == ("", "John Reed in Mexico")
    assert only("Мусин В. И. Хлеб в Туле. Тула, 2001. С. 57.") == ("Мусин", "Хлеб в Туле")


@pytest.mark.parametrize(
    ("note", "authors", "title"),
    [
        (
            "The minister’s instructions are taken from Harlow, Child of War (London, 1957), 3.",
            "Harlow",
            "Child of War",
        ),
        (
            "Une conversation rapportée par ce dernier dans Morin, Le Tsar, Paris, Plon, 1948.",
            "Morin",
            "Le Tsar",
        ),
        ("Publiziert wurden die Zahlen zuerst in: Karl Bauer, Die Ernte, Berlin 1997.", "Bauer", "Die Ernte"),
        (
            "This was the wording laid down in the old code: Svod zakonov, Moscow, 1935, 21.",
            "",
            "Svod zakonov",
        ),
        (
            "См. запись беседы посла с министром 14 декабря 1936 г.: Мир и война. М., 2009. С. 9.",
            "",
            "Мир и война",
        ),
    ],
)
def test_a_remark_ends_where_its_source_is_named(note: str, authors: str, title: str) -> None:
    assert only(note) == (authors, title)


def test_a_newspaper_stands_behind_an_article() -> None:
    (citation,) = cited(
        "A full account of the reforms is found in the Gazette de Riga, 13 August 1924, p. 3."
    )
    assert citation.work is not None
    assert (citation.kind, citation.work.container) == ("newspaper", "Gazette de Riga")


@pytest.mark.parametrize(
    ("note", "authors", "title"),
    [
        ("Much the fullest account of the mutiny is Orlov, Sailors.", "Orlov", "Sailors"),
        ("The naval side is covered at length in Wells, Fleet of Empire.", "Wells", "Fleet of Empire"),
        (
            "The only study of the king is that of A. S. Lee, The Royal House, which is dull.",
            "Lee",
            "The Royal House",
        ),
        ("Harlow, “Losing Riga.” This article is based on new files.", "Harlow", "Losing Riga"),
        ("Ähnlich: Hahn, Alte Politik.", "Hahn", "Alte Politik"),
        ("This may have been one reason (Harlow, “Losing Riga,” 77).", "Harlow", "Losing Riga"),
        ("One reason that he gave (see Harlow, “Losing Riga,” 77–78).", "Harlow", "Losing Riga"),
        ("Orlov, In the Mills of Riga.", "Orlov", "In the Mills of Riga"),
    ],
)
def test_a_title_alone_ends_a_remark(note: str, authors: str, title: str) -> None:
    assert only(note) == (authors, title)


def test_short_titles_stand_in_a_list() -> None:
    note = (
        "See Seaton, Men of Letters, and Seaton (ed.), Navy Files; Orlov, Fleet; and Ann Wells, Cold Winter."
    )
    works = [citation.work or Work() for citation in cited(note)]
    assert [work.title for work in works] == ["Men of Letters", "Navy Files", "Fleet", "Cold Winter"]


@pytest.mark.parametrize(
    "note",
    [
        "“a cup of tea” Wells, Cold Winter, 44.",
        "“Nobody knew”: Wells, Cold Winter, 44–45.",
    ],
)
def test_words_of_the_essay_before_a_short_form_are_no_title(note: str) -> None:
    """Notes of popular books begin with the words that they belong to."""
    assert only(note) == ("Wells", "Cold Winter")


@pytest.mark.parametrize(
    "lead",
    [
        "This paragraph draws on",
        "What follows relies on",
        "I follow here",
        "I have relied on",
        "I have used the translation in",
        "The Russian text is in",
        "An English translation appears in",
        "Details in",
    ],
)
def test_what_leads_to_a_source_is_no_part_of_its_title(lead: str) -> None:
    assert only(f"{lead} Harlow, Stalin and the Dam, 253–72.") == ("Harlow", "Stalin and the Dam")


@pytest.mark.parametrize(
    ("note", "container"),
    [
        ("An English translation appears in CWIHP Bulletin 5 (Spring 1995): 74.", "CWIHP Bulletin"),
        ("The Russian text is in Istoricheskii arkhiv, 1993, no. 4, pp. 12–15.", "Istoricheskii arkhiv"),
        ("RUSI Journal 152 (2007): 4.", "RUSI Journal"),
    ],
)
def test_a_journal_is_led_to_by_words_and_may_begin_with_letters(note: str, container: str) -> None:
    (citation,) = cited(note)
    work = citation.work or Work()
    assert (work.authors, work.container) == ((), container)


@pytest.mark.parametrize("word", ["citing", "quoting", "based on", "drawing on"])
def test_what_a_book_cites_takes_nothing_from_it(word: str) -> None:
    book, paper = cited(f"Harlow, Stalin and the Dam, 253, {word} RGASPI, f. 17, op. 3, d. 5, l. 3.")
    assert (book.work or Work()).title == "Stalin and the Dam"
    assert book.locator is not None and book.locator.value == "253"
    assert paper.holding is not None and paper.holding.archive == "RGASPI"


@pytest.mark.parametrize(
    "note",
    [
        "Ida Hale, interview, August 2007.",
        "Ida Hale, interview with the author, Riga, 3 August 2007.",
        "Personal communication from Dr. Ida Hale, 12 May 1999.",
    ],
)
def test_what_was_said_to_the_author_is_printed_nowhere(note: str) -> None:
    assert cited(note) == ()


@pytest.mark.parametrize(
    "note",
    [
        "Harlow’s speech, 5 May 1960, Pravda, 6 May 1960, p. 1.",
        "Harlow’s speech of 5 May 1960, Pravda, 6 May 1960, 1.",
    ],
)
def test_a_speech_stands_before_the_newspaper_that_printed_it(note: str) -> None:
    (citation,) = cited(note)
    work = citation.work or Work()
    assert (citation.kind, work.container, work.issued) == ("newspaper", "Pravda", "1960-05-06")


@pytest.mark.parametrize(
    "remark", ["La citation se trouve p. 9.", "Das Zitat findet sich S. 9.", "Cytat znajduje się s. 9."]
)
def test_where_a_quotation_stands_is_no_title(remark: str) -> None:
    assert len(cited(f"Karl Huber, Der lange Weg, Wien 1968, S. 5. {remark}")) == 1


def test_a_page_with_its_day_in_brackets_ends_before_a_dash() -> None:
    first, second = cited("KTB, Bd. I, S. 120 (5. 6. 1940). – Karl Huber, Der lange Weg, Wien 1968, S. 5.")
    assert first.locator is not None
    assert second.work is not None
    assert (first.locator.value, second.work.title) == ("120", "Der lange Weg")


def test_a_remark_behind_a_page_ends_what_it_tells_of() -> None:
    first, second = cited("Hale, Toimintani I, 71–2, differs. Marsh, op. cit., p. 131, follows Lyle.")
    assert (told(first)["volume"], told(first)["at"]) == ("1", "71-2")
    assert (told(second)["authors"], told(second)["at"]) == ("Marsh", "131")


@pytest.mark.parametrize("meant", ["[Memoirs]", "[Memoirs of a Envoy]", "[Reminiscences of war]"])
def test_memoirs_called_so_in_their_translation(meant: str) -> None:
    (citation,) = cited(f"Ida Hale, Minnesanteckningar {meant} (Stockholm: Bonniers, 1966), 12.")
    assert citation.kind == "memoir"
