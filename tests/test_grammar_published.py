"""Printed sources are read alike in every house style: authors, title, imprint, short forms, remarks."""

from __future__ import annotations

import pytest

from benes_refs import knowledge
from noting import cited, only, told

BOOKS = {
    "Материалы XVIII съезда ВКП(б). М., 1939. С. 15.": {
        "title": "Материалы XVIII съезда ВКП(б)",
        "place": "Москва",
        "issued": "1939",
        "at": "15",
    },
    "Jonathan Haslam, The Soviet Union and the Struggle, 1933–39 (London: Macmillan, 1984), pp. 12–15.": {
        "authors": "Haslam, Jonathan",
        "title": "The Soviet Union and the Struggle, 1933–39",
        "place": "London",
        "publisher": "Macmillan",
        "issued": "1984",
        "at": "12-15",
    },
    "Nicole Jordan, The Popular Front and Central Europe: The Dilemmas (Cambridge, 1992), 240.": {
        "authors": "Jordan, Nicole",
        "title": "The Popular Front and Central Europe: The Dilemmas",
        "place": "Cambridge",
        "issued": "1992",
        "at": "240",
    },
    "Хлевнюк О.В. Политбюро. Механизмы политической власти. М., РОССПЭН, 1996, с. 13–16.": {
        "authors": "Хлевнюк, О.В.",
        "title": "Политбюро. Механизмы политической власти",
        "place": "Москва",
        "publisher": "РОССПЭН",
        "issued": "1996",
        "at": "13-16",
    },
    "Кульчицький С. В. Україна між двома війнами (1921–1939 рр.). Київ : Альтернативи, 1999. С. 98.": {
        "authors": "Кульчицький, С. В.",
        "title": "Україна між двома війнами (1921–1939 рр.)",
        "place": "Київ",
        "publisher": "Альтернативи",
        "issued": "1999",
        "at": "98",
    },
    "Абрамов Н.А., Безыменский Л.А. Особая миссия. – М.: Наука, 1991. – С. 144.": {
        "authors": "Абрамов, Н.А.; Безыменский, Л.А.",
        "title": "Особая миссия",
        "place": "Москва",
        "publisher": "Наука",
        "issued": "1991",
        "at": "144",
    },
    "BYSTRICKÝ, Valerián. Od autonómie k vzniku štátu. Bratislava : Prodama, 2008, s. 140.": {
        "authors": "BYSTRICKÝ, Valerián",
        "title": "Od autonómie k vzniku štátu",
        "place": "Bratislava",
        "publisher": "Prodama",
        "issued": "2008",
        "at": "140",
    },
    "Kvaček, Robert: Nad Evropou zataženo. Praha, Svoboda 1966, s. 131–132.": {
        "authors": "Kvaček, Robert",
        "title": "Nad Evropou zataženo",
        "place": "Praha",
        "publisher": "Svoboda",
        "issued": "1966",
        "at": "131-132",
    },
    "H. Batowski, Zdrada monachijska. Sprawa Czechosłowacji w roku 1938, Poznań 1973, s. 56–57.": {
        "authors": "Batowski, H.",
        "title": "Zdrada monachijska. Sprawa Czechosłowacji w roku 1938",
        "place": "Poznań",
        "issued": "1973",
        "at": "56-57",
    },
    "R. Kuśnierz, W świecie zbrodni. Ukraina (1934–1938) w analizach MSZ, Słupsk 2013, s. 301.": {
        "authors": "Kuśnierz, R.",
        "title": "W świecie zbrodni. Ukraina (1934–1938) w analizach MSZ",
        "place": "Słupsk",
        "issued": "2013",
        "at": "301",
    },
    "E. Collotti, Fascismo. Politica estera 1922-1939, La Nuova Italia, Firenze 2000, p. 10.": {
        "authors": "Collotti, E.",
        "title": "Fascismo. Politica estera 1922-1939",
        "place": "Firenze",
        "publisher": "La Nuova Italia",
        "issued": "2000",
        "at": "10",
    },
    "Jean-Baptiste Duroselle, La Décadence, 1932-1939, Paris, Imprimerie nationale, 1979, p. 340-345.": {
        "authors": "Duroselle, Jean-Baptiste",
        "title": "La Décadence, 1932-1939",
        "place": "Paris",
        "publisher": "Imprimerie nationale",
        "issued": "1979",
        "at": "340-345",
    },
    "So Richard Löwenthal, Weltpolitische Betrachtungen, Göttingen 1983, S. 276.": {
        "authors": "Löwenthal, Richard",
        "title": "Weltpolitische Betrachtungen",
        "place": "Göttingen",
        "issued": "1983",
        "at": "276",
    },
    "Jože Pirjevec: Tito in tovariši [Tito and Comrades]. Ljubljana: Cankarjeva založba, 2011, str. 12.": {
        "authors": "Pirjevec, Jože",
        "title": "Tito in tovariši",
        "place": "Ljubljana",
        "publisher": "Cankarjeva založba",
        "issued": "2011",
        "at": "12",
    },
    "Max Beloff, Foreign Policy, 2 vols (London: Oxford University Press, 1947-49), ii, 120.": {
        "authors": "Beloff, Max",
        "title": "Foreign Policy",
        "volume": "2",
        "place": "London",
        "publisher": "Oxford University Press",
        "issued": "1947/1949",
        "at": "120",
    },
    "Robert Service, ed., Stalin and His Circle, 2nd ed. (Durham, N.C.: Duke University Press, 1990), 12.": {
        "editors": "Service, Robert",
        "title": "Stalin and His Circle",
        "place": "Durham, N.C.",
        "publisher": "Duke University Press",
        "issued": "1990",
        "at": "12",
    },
    "1939 год: Уроки истории / Отв. ред. О. А. Ржешевский. М.: Мысль, 1990. С. 5.": {
        "editors": "Ржешевский, О. А.",
        "title": "1939 год: Уроки истории",
        "place": "Москва",
        "publisher": "Мысль",
        "issued": "1990",
        "at": "5",
    },
}


@pytest.mark.parametrize("note", BOOKS)
def test_a_book_is_read_in_every_house_style(note: str) -> None:
    """The imprint ends the title, whatever years, commas and brackets the title has."""
    assert only(note) == {"kind": "book", **BOOKS[note]}


@pytest.mark.parametrize(
    "note",
    [
        "J. Zorach, “The Czechoslovak Army” (Ph.D. diss., Columbia University, 1975), pp. 412–19.",
        "R. C. Manne, ‘The Czechoslovak Army’ (Univ. of Melbourne M.A. thesis, 1971), p. 112.",
        "E. Schmidt, The Czechoslovak Army, phil. Diss. München 1985, S. 12.",
        "Рупасов А.И. The Czechoslovak Army: автореф. дис. … д-ра ист. наук: 07.00.02. – СПб., 2001.",
        "ŠUCHOVÁ, Xénia. The Czechoslovak Army (dizertačná práca). Bratislava : Ústav, 2007, s. 30.",
    ],
)
def test_a_thesis_is_told_by_its_words_and_they_are_no_title(note: str) -> None:
    said = only(note)
    assert (said["kind"], said["title"]) == ("thesis", "The Czechoslovak Army")


@pytest.mark.parametrize(
    ("note", "kind"),
    [
        ("Charles E. Bohlen, Witness to History (New York: Norton, 1973), 23.", "memoir"),
        ("Bohlen, Witness, 23.", "memoir"),
        ("J. Beck, Ostatni raport, Warszawa 1987, s. 118.", "memoir"),
        ("Бережков В. Как я стал переводчиком Сталина. М.: ДЭМ, 1993. С. 232.", "memoir"),
        ("Berezhkov, Kak ia stal perevodchikom Stalina, p. 232.", "memoir"),
        ("G. Ciano, Diario 1937-1943, Rizzoli, Milano 1980, p. 30.", "memoir"),
        ("W. Jędrzejewski, Moja służba w Bernie 1921–1924, Kraków 1967, s. 19.", "memoir"),
        (
            "Charles E. Bohlen, The Transformation (New York: Norton, 1969), 23.",
            "book",
        ),
    ],
)
def test_memoirs_are_known_by_a_word_or_by_author_and_title(note: str, kind: str) -> None:
    assert only(note)["kind"] == kind


@pytest.mark.parametrize(
    ("note", "authors", "title"),
    [
        ("Haslam, Struggle, 137.", "Haslam", "Struggle"),
        ("Overy, Road to War, 55-6.", "Overy", "Road to War"),
        ("Aga-Rossi e Zaslavsky, Togliatti, p. 71.", "Aga-Rossi; Zaslavsky", "Togliatti"),
        (
            "Di Giusto, Operazione Adriatisches Küstenland, 109.",
            "Di Giusto",
            "Operazione Adriatisches Küstenland",
        ),
        ("Mastny, “Stalin,” 115.", "Mastny", "Stalin"),
        (
            "Косев Д. К, Христов Хр. История на България… С. 318.",
            "Косев, Д. К; Христов, Хр.",
            "История на България",
        ),
        ("Theurer, Bonn – Belgrad.", "Theurer", "Bonn – Belgrad"),
        ("Jacobsen (wie Anm. 3), S. 50.", "Jacobsen", ""),
    ],
)
def test_short_forms_have_an_author_and_what_is_left_of_the_title(
    note: str, authors: str, title: str
) -> None:
    said = only(note)
    assert (said.get("authors", ""), said.get("title", "")) == (authors, title)


@pytest.mark.parametrize("word", ["idem", "Ders.", "Он же", "Tenże", "Id.", "tentýž"])
def test_idem_takes_the_author_of_the_work_before(word: str) -> None:
    first, second = cited(
        f"Max Beloff, Foreign Policy (London, 1947), p. 5; {word}, Soviet Policy (Oxford, 1953), p. 6."
    )
    assert told(second)["authors"] == told(first)["authors"] == "Beloff, Max"
    assert told(second)["title"] == "Soviet Policy"


@pytest.mark.parametrize(
    ("note", "authors", "title"),
    [
        (
            "For the older view see Max Beloff, Foreign Policy (London, 1947), p. 5.",
            "Beloff, Max",
            "Foreign Policy",
        ),
        (
            "See, for example, R. A. C. Parker, Appeasement (London, 1993), p. 5.",
            "Parker, R. A. C.",
            "Appeasement",
        ),
        (
            "Der Entwurf ist nachzulesen bei W. Oschlies, Das Statut, Köln 1969, S. 65.",
            "Oschlies, W.",
            "Das Statut",
        ),
        ("The best account is in Hochman, Soviet Union, pp. 144–69.", "Hochman", "Soviet Union"),
        (
            "Voir aussi l'étude de G. Vidal, Une alliance, Rennes, PUR, 2015, p. 30.",
            "Vidal, G.",
            "Une alliance",
        ),
        ("Подробнее см.: Волков В. К. Сговор. М.: Наука, 1978. С. 12.", "Волков, В. К.", "Сговор"),
    ],
)
def test_commentary_before_a_citation_is_no_part_of_it(note: str, authors: str, title: str) -> None:
    said = only(note)
    assert (said["authors"], said["title"]) == (authors, title)


@pytest.mark.parametrize(
    "note",
    [
        "This was the view of the Foreign Office throughout 1938 and 1939.",
        "In the end no Soviet unit crossed the Dniester before 28 June 1940.",
        "Николай Михайлович Шверник (1888–1970) – профсоюзный вожак и участник революции.",
        "Edvard Beneš (1884–1948), Czechoslovak foreign minister 1918–1935, president 1935–1938.",
        "Тут і далі під «маневрами» розуміємо лише двосторонні навчання 12–15 вересня 1935 р.",
        "Branko Babič: Head of the pro-Tito wing among the local Communists.",
    ],
)
def test_a_sentence_with_numbers_is_no_citation(note: str) -> None:
    assert cited(note) == ()


def test_memoirs_are_looked_up_by_family_name_and_beginning_of_title() -> None:
    """The table of memoirs is knowledge: family names, romanised too, and how titles begin."""
    known = knowledge.load()
    assert known.is_memoir("Krivitskii", "Ia byl agentom Stalina")
    assert known.is_memoir("Davies", "Mission")
    assert not known.is_memoir("Davies", "Europe")


def test_an_address_alone_is_a_page_of_the_web() -> None:
    (citation,) = cited("See https://www.marxists.org/archive/lenin/.")
    assert citation.work is not None
    assert (citation.kind, citation.signal) == ("web", "see")
    assert citation.work.url == "https://www.marxists.org/archive/lenin/"


def test_years_and_a_subtitle_go_on_with_a_title() -> None:
    (citation,) = cited("Zimnyaya Voina, 1939–1940: Stalin i Finskaya Kampaniya (Moscow, 1999), 272–82.")
    assert citation.work is not None
    assert citation.work.title == "Zimnyaya Voina, 1939–1940: Stalin i Finskaya Kampaniya"
    assert not citation.work.authors


@pytest.mark.parametrize(
    ("note", "title", "issued"),
    [
        ("Ida Hale, Two Towns: Riga, Tartu, and Narva, 1934–1936 (London: Macmillan, 1988), 23.",
         "Two Towns: Riga, Tartu, and Narva, 1934–1936", "1988"),
        ("Hale I. The Road: Berlin, 1938. — New York; London: Norton, 1999. P. 23.",
         "The Road: Berlin, 1938", "1999"),
        ("Ida Hale, The Street. Budapest, 1956, Oxford, Clarendon Press, 1998, p. 34.",
         "The Street. Budapest, 1956", "1998"),
        ("Ida Hale, La crisi di Riga, Bologna, il Mulino, 20072, p. 71.", "La crisi di Riga", "2007"),
        ("Ida Hale, La crisi di Riga, Torino 19983, p. 71.", "La crisi di Riga", "1998"),
        ("Ida Hale, A Riddle (Langley, VA: Center for the Study of Spies, 1997), 12.", "A Riddle", "1997"),
        ("Ida Hale, Der Fall, 2. Aufl., Neumünster 1974, Dok. 27.", "Der Fall", "1974"),
        ("Ida Hale, The Field: Kosovo, 1389 (New York: Knopf, 1990), 12.", "The Field: Kosovo, 1389", "1990"),
        ("Hale, Tak bylo (Moscow: Vagrius, 1999), 465.", "Tak bylo", "1999"),
    ],
)  # fmt: skip
def test_places_and_years_of_a_title_are_not_the_imprint(note: str, title: str, issued: str) -> None:
    said = only(note)
    assert (said["title"], said["issued"]) == (title, issued)
    assert said["place"]


@pytest.mark.parametrize(
    ("title", "page"),
    [
        ("Движение на Урале в июле 1917 г.", ", с. 41"),
        ("Движение на Урале в июле 1917 г.", " С. 41"),
        ("Движение на Урале в мае — июне 1917 г.", ", с. 41"),
        ("Битва на Калке 31 мая 1223 г.", " С. 41"),
        ("Битва на Калке 31 мая 1223 г.", " [Авт. П. Громов.] С. 41"),
        ("Рух на Поділлі в липні 1917 р.", ", с. 41"),
        ("The Miners in July 1917", ", p. 41"),
        ("Bergleute im November 1918", ", S. 41"),
    ],
)
def test_the_time_that_a_title_tells_of_is_no_day_of_a_paper(title: str, page: str) -> None:
    said = only(f"{title}{page}.")
    assert (said["kind"], said["title"], said["at"]) == ("book", title, "41")
