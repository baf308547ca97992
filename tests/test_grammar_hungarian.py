"""Hungarian notes: labels behind numbers, publishers behind the year, papers named after their writer."""

from __future__ import annotations

import pytest

from benes_refs.model import Holding
from noting import Told, cited, document, locator, only, told

BOOK = "Kiss Ferenc: A Duna hajósai. Bp., 1974. 22."


@pytest.mark.parametrize(
    ("note", "publisher", "at"),
    [
        ("Kiss Ferenc: A Duna hajósai. Budapest, 1974, Gondolat Kiadó, 22. p.", "Gondolat Kiadó", "22"),
        ("Kiss Ferenc: A Duna hajósai. Budapest, 1974, Magvető. 22–24.", "Magvető", "22-24"),
        ("Kiss Ferenc: A Duna hajósai. Bp., 1974, Európa–História, 22. old.", "Európa–História", "22"),
    ],
)
def test_a_publisher_may_stand_behind_the_year(note: str, publisher: str, at: str) -> None:
    said = only(note)
    assert (said["place"], said["publisher"], said["issued"], said["at"]) == (
        "Budapest",
        publisher,
        "1974",
        at,
    )


@pytest.mark.parametrize(
    ("again", "at"),
    [
        ("Kiss: A Duna... 31. p.", "31"),
        ("Kiss: A Duna…, 31–33. p.", "31-33"),
        ("Kiss Ferenc: A Duna hajósai... 31. old.", "31"),
        ("Kiss: A Duna... 31. l.", "31"),
        ("Kiss: i. m. 31–33. l.", "31-33"),
        ("Uo. 31. l.", "31"),
        ("Kiss: i. m. (1. jegyz.) 31.", "31"),
        ("Kiss (1. jegyz.) i. m. 31. o.", "31"),
    ],
)
def test_a_book_is_cited_again_with_its_page_before_the_label(again: str, at: str) -> None:
    _, second = cited(BOOK, again)
    assert second.work is not None
    assert (second.work.title, locator(second)) == ("A Duna hajósai", at)


@pytest.mark.parametrize(
    ("note", "shelf", "at"),
    [
        ("MOL K 26. 12. cs. 3. t. 44. f.", {"fond": "K 26", "carton": "12", "item": "3"}, "44"),
        ("MOL K 26, 12. csomó, 3. tétel, f. 44-45.", {"fond": "K 26", "carton": "12", "item": "3"}, "44-45"),
        ("MNL OL, K 26, 12. doboz, 3. dosszié.", {"fond": "K 26", "box": "12", "folder": "3"}, ""),
    ],
)
def test_levels_of_an_archive_are_counted_before_their_labels(
    note: str, shelf: dict[str, str], at: str
) -> None:
    (citation,) = cited(note)
    assert dict((citation.holding or Holding()).shelfmark) == shelf
    assert locator(citation) == at


@pytest.mark.parametrize(
    "note",
    [
        "MNL OL K 63 12. csomó, 3. tétel, Bárdossy László jelentése Teleki Pálnak, 1941. március 2.",
        "MNL OL K 63 12. csomó, 3. tétel. Bárdossy László jelentése Teleki Pálnak, 1941. március 2.",
        "MNL OL K 63 12. cs., 14/1941. Bárdossy László miniszter levele Teleki Pálnak, 1941. március 2.",
        "DIMK V. köt. 123. sz. Bárdossy László távirata Teleki Pálnak, 1941. március 2.",
    ],
)
def test_endings_say_who_wrote_and_to_whom(note: str) -> None:
    said = document(note)
    assert (said.sender, said.recipients, said.date) == (
        ("Bárdossy László",),
        ("Teleki Pálnak",),
        "1941-03-02",
    )


def test_a_day_behind_the_fond_is_of_the_paper() -> None:
    assert document("MNL OL K 27. 1934. június 15.").date == "1934-06-15"


PERIODICALS: dict[str, Told] = {
    "„Universul”, an 55, nr. 123, 12 mai 1938, p. 3.": {
        "kind": "newspaper",
        "container": "Universul",
        "volume": "55",
        "issue": "123",
        "issued": "1938-05-12",
        "at": "3",
    },
    "«Nuova Antologia», a. 63, fasc. 123, 1 maggio 1938, pp. 3-5.": {
        "kind": "newspaper",
        "container": "Nuova Antologia",
        "volume": "63",
        "issue": "123",
        "issued": "1938-05-01",
        "at": "3-5",
    },
}


@pytest.mark.parametrize(("note", "said"), PERIODICALS.items(), ids=list(PERIODICALS))
def test_papers_count_their_years_in_figures_too(note: str, said: Told) -> None:
    assert only(note) == said


@pytest.mark.parametrize("numbers", ["45/1992, br. 1, 89-104", "god. 45/1992, br. 1, 89-104"])
def test_a_volume_and_its_year_may_be_one_number(numbers: str) -> None:
    (citation,) = cited(f"Ana Horvat, „Stara luka“, Historijski zbornik, {numbers}.")
    said = told(citation)
    assert (said["volume"], said["issue"], said["issued"], said["at"]) == ("45", "1", "1992", "89-104")


SIGNED_BEHIND = {
    "PA AA, R 103449, Telegramm Nr. 12 vom 4. 2. 1937, Hassell an Neurath.": ("Hassell", "Neurath"),
    "MAE, Z Europe, Pologne, vol. 9, f. 45, télégramme n° 12 du 4 février 1937, Noël à Delbos.": (
        "Noël",
        "Delbos",
    ),
    "AMAE, fond 71 Anglia, vol. 7, f. 1, telegrama nr. 12 din 4 februarie 1937, Grigorcea către MAS.": (
        "Grigorcea",
        "MAS",
    ),
    "AAN, MSZ, 123, k. 5, telegram nr 12 z 4 II 1937, Lipski do Becka.": ("Lipski", "Becka"),
    "AMZV, PZ Vídeň 1937, č. 12, zpráva z 4. 2. 1937, Fierlinger Benešovi.": ("Fierlinger", "Benešovi"),
    "MAE, Pologne, vol. 9, f. 45, télégramme n° 12 du 4 février 1937 de Noël à Delbos.": ("Noël", "Delbos"),
    "Télégramme n° 12 du 4 février 1937 de Noël à Delbos, MAE, Pologne, vol. 9, f. 45.": ("Noël", "Delbos"),
    "ASMAE, AP, b. 3, telegramma n. 12 del 4 febbraio 1937 di Rocco a Ciano.": ("Rocco", "Ciano"),
    "AAN, MSZ, 123, k. 5, raport nr 12 z 4 II 1937 r. J. Lipskiego do J. Becka.": (
        "J. Lipskiego",
        "J. Becka",
    ),
    "AMAE, fond 71, vol. 7, f. 1, raportul nr. 12 din 4 februarie 1937 al lui Grigorcea către MAS.": (
        "Grigorcea",
        "MAS",
    ),
    "PA AA, R 103449, Telegramm Nr. 12 vom 4. 2. 1937 von Hassell an Neurath.": ("Hassell", "Neurath"),
    "HDA, f. 1561, kut. 3, izvještaj br. 12 od 4. 2. 1937., Ivanović Petroviću.": ("Ivanović", "Petroviću"),
}


@pytest.mark.parametrize(("note", "parties"), SIGNED_BEHIND.items(), ids=list(SIGNED_BEHIND))
def test_parties_may_stand_behind_the_paper_and_its_day(note: str, parties: tuple[str, str]) -> None:
    said = document(note)
    assert (*said.sender, *said.recipients, said.date) == (*parties, "1937-02-04")


def test_a_title_stands_behind_the_rest_of_its_shelfmark() -> None:
    assert document("HR HDA 1220, CK SKH, No. D-77, “Pregled tiska”, 4. 2. 1977.").title == "Pregled tiska"


def test_a_subtitle_that_begins_with_an_article_is_no_publisher() -> None:
    said = only("Karl Huber, Der Weg nach Norden. Die Ernte, Wien 1951, S. 8.")
    assert (said["title"], said["place"]) == ("Der Weg nach Norden. Die Ernte", "Wien")
    assert "publisher" not in said


PAPERS_WITHOUT_AUTHORS = {
    "Nový zákon. In: Slovák, 4. 2. 1937, s. 2.": ("Nový zákon", "Slovák"),
    "Nový zákon. Slovák, 4. 2. 1937, s. 2.": ("Nový zákon", "Slovák"),
    "Új törvény készül. In: Pesti Napló, 1937. február 4. 2.": ("Új törvény készül", "Pesti Napló"),
    "„Das neue Gesetz“, in: Pester Lloyd, 4. 2. 1937, S. 2.": ("Das neue Gesetz", "Pester Lloyd"),
    "Une loi nouvelle, Le Temps, 4 février 1937, p. 2.": ("Une loi nouvelle", "Le Temps"),
    "Novi zakon, u: Obzor, br. 28, 4. 2. 1937., 2.": ("Novi zakon", "Obzor"),
    "Journal des débats, 4 février 1937, p. 2.": ("", "Journal des débats"),
    "Nowy Kodeks. Gazeta Polska, 4 II 1937, s. 2.": ("Nowy Kodeks", "Gazeta Polska"),
    "Zakon v Ljubljani. Slovenski list, 4. 2. 1937, 2.": ("Zakon v Ljubljani", "Slovenski list"),
    "Das neue Gesetz. Neues Wiener Tagblatt, 4. 2. 1937, S. 2.": (
        "Das neue Gesetz",
        "Neues Wiener Tagblatt",
    ),
    "Ein Gespräch mit Minister Huber. Prager Presse, 17, 1937, č. 28, s. 2, 4. 2.": (
        "Ein Gespräch mit Minister Huber",
        "Prager Presse",
    ),
    "Il discorso del ministro, Corriere della Sera, 4 febbraio 1937, p. 2.": (
        "Il discorso del ministro",
        "Corriere della Sera",
    ),
    "Přetištěno: Nový zákon. Slovák, 4. 2. 1937, s. 2.": ("Nový zákon", "Slovák"),
    "Neue Freie Presse. Abendblatt, 4. 2. 1937, S. 2.": ("", "Neue Freie Presse"),
}


@pytest.mark.parametrize(
    ("note", "article"), PAPERS_WITHOUT_AUTHORS.items(), ids=list(PAPERS_WITHOUT_AUTHORS)
)
def test_an_article_without_an_author_stands_before_its_newspaper(
    note: str, article: tuple[str, str]
) -> None:
    said = only(note)
    assert (said.get("title", ""), said["container"], said["issued"], said["at"]) == (
        *article,
        "1937-02-04",
        "2",
    )


def test_a_box_gone_on_with_is_of_the_level_before() -> None:
    _, second = cited("SNA, f. MV, kr. 23, č. 34/1940.", "Tamže, kr. 45.")
    assert dict((second.holding or Holding()).shelfmark) == {"fond": "MV", "carton": "45"}


def test_a_number_of_a_register_is_a_papers() -> None:
    (citation,) = cited("ŠA Nitra, f. Župa, kr. 12, 203/pres/1919.")
    levels = dict((citation.holding or Holding()).shelfmark)
    assert levels == {"fond": "Župa", "carton": "12", "document": "203/pres/1919"}


def test_a_numeral_behind_an_imprint_is_a_page() -> None:
    said = only("John Miller: The Lower Danube. London, 1913. IX.")
    assert (said["title"], said["at"]) == ("The Lower Danube", "IX")


def test_a_numeral_beyond_the_months_makes_no_date() -> None:
    (citation,) = cited("Képviselőházi Napló 1935. XX. 234.")
    assert locator(citation) == "234"


AGAIN_BY_YEAR = ["KISS 1974. 31.", "Kiss 1974, 31.", "Kiss 1974: 31."]


@pytest.mark.parametrize("again", AGAIN_BY_YEAR)
def test_an_author_and_a_year_cite_again(again: str) -> None:
    _, second = cited(BOOK, again)
    assert second.work is not None
    assert (second.work.title, locator(second)) == ("A Duna hajósai", "31")


def test_a_month_follows_its_year() -> None:
    said = only("Kiss Ferenc: A régi hajósok. In: Magyar Szemle, 1937. február, 22–30.")
    assert (said["container"], said["issued"], said["at"]) == ("Magyar Szemle", "1937-02", "22-30")


def test_of_two_given_names_the_family_stands_first_beside_hungarians() -> None:
    said = only("Ádám Magda – Kiss Ferenc (szerk.): A Duna népei. Bp., 1974. 22.")
    assert said["editors"] == "Ádám, Magda; Kiss, Ferenc"


def test_towns_that_a_dash_joins_are_no_correspondents() -> None:
    said = only("Kiss Ferenc: A Duna népei. Somorja–Dunaszerdahely, Fórum, 2009, 12.")
    assert (said["publisher"], said["issued"], said["at"]) == ("Fórum", "2009", "12")


@pytest.mark.parametrize(
    ("note", "shelf"),
    [
        ("SNA, fond (f.) MZV, krabica (kr.) 12, číslo (č.) 45/1940.", {"fond": "MZV", "carton": "12"}),
        (
            "ACS, PCM, 1921, b. 45, fasc. «Trieste».",
            {"series": "PCM, 1921", "box": "45", "folder": "Trieste"},
        ),
        ("ANIC, fond PCM, dosar „Minorități”, f. 3.", {"fond": "PCM", "file": "Minorități"}),
        ("AIPN, BU 0296/12, t. 3, k. 45.", {"group": "0296", "file": "12", "volume": "3"}),
    ],
)
def test_levels_of_other_archives(note: str, shelf: dict[str, str]) -> None:
    (citation,) = cited(note)
    assert dict((citation.holding or Holding()).shelfmark) == shelf


def test_a_journal_may_have_its_name_in_two_languages() -> None:
    said = only("Ana Horvat, »Stara luka,« Naš svet/Our World 5, št. 2 (2001): 14.")
    assert said["container"] == "Naš svet/Our World"


@pytest.mark.parametrize("sign", ["Szerk.: ", "Szerk. ", "Összeáll.: "])
def test_editors_may_stand_behind_a_colon(sign: str) -> None:
    said = only(f"Nagy Pál: Kikötők. In: Tengerek. {sign}Kis Ottó – Tóth Béla. Budapest, 1965. 234.")
    assert (said["container"], said["editors"]) == ("Tengerek", "Kis, Ottó; Tóth, Béla")


@pytest.mark.parametrize(
    "registry", ["1939–24/1–2145. ", "2145/1939. ", "1468/pol. res. 1939. ", "1940–24–317. res. "]
)
@pytest.mark.parametrize("number", ["", "12. sz. "])
def test_a_paper_behind_its_number_in_the_registry(registry: str, number: str) -> None:
    told = document(
        f"MNL OL K 63. {registry}Kiss Ferenc {number}jelentése Nagy Pálhoz. Moszkva, 1939. december 3."
    )
    assert (told.sender, told.recipients) == (("Kiss Ferenc",), ("Nagy Pálhoz",))
    assert (told.place, told.date) == ("Moszkva", "1939-12-03")


def test_minutes_in_the_next_sentence() -> None:
    told = document("MNL OL K 27. Minisztertanácsi jegyzőkönyv, 1940. július 5.")
    assert (told.type, told.date) == ("minutes", "1940-07-05")


def test_editors_in_hungarian_order() -> None:
    said = only("Tibeti jelentések. Szerk. Vida István. Bp., 2004. 22. sz. irat.")
    assert said["editors"] == "Vida, István"


@pytest.mark.parametrize(
    "note",
    [
        "Somogyi Ignác: Gömör István. 44.",
        "Somogyi: Gömör István. 44.",
        "Vö. Somogyi: Gömör István. 44.",
        "Somogyi: Gömör István, 44.",
        "Bővebben: Somogyi Ignác: Gömör István. Budapest, Osiris, 1999. 44.",
        "Összefoglalóan: Somogyi Ignác: Gömör István. Budapest, Osiris, 1999. 44.",
    ],
)
def test_a_point_parts_the_page_from_a_short_title(note: str) -> None:
    (_, again) = cited("Somogyi Ignác: Gömör István. Budapest, Osiris, 1999. 12.", note)
    said = told(again)
    assert (said["authors"], said["title"], said["at"]) == ("Somogyi, Ignác", "Gömör István", "44")


@pytest.mark.parametrize("joint", ["., és", ". és", ".;"])
def test_a_paper_and_its_day_stand_before_another_work(joint: str) -> None:
    paper, book = map(told, cited(f"Szabad Nép, 1956. október 29{joint} Vadas: „Tavasz”, 211. o."))
    assert (paper["container"], paper["issued"]) == ("Szabad Nép", "1956-10-29")
    assert (book["authors"], book["title"], book["at"]) == ("Vadas", "Tavasz", "211")
