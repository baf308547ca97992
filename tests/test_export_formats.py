"""What single formats promise beyond losing nothing, and keys, appending and the tree of archives."""

from __future__ import annotations

import csv
import io
import json
import re
from importlib import resources

import pytest
import rispy

import readback
from benes_refs import writers
from benes_refs.model import BenesRefsError, Holding, Locator, Parsed, Reference, Source, Work
from benes_refs.writers.common import dates, shelfmarks, sources, tex, tree
from benes_refs.writers.common.keys import rekeyed
from factories import (
    ARCHIVAL,
    ARTICLE,
    BARE_FILE,
    BOOK,
    CHAPTER,
    ESSAY,
    IN_PRINT,
    MEMOIR,
    NEWSPAPER,
    PIECE,
    REFERENCES,
    THESIS,
    WEB,
    parsed,
)


def item(reference: Reference) -> dict[str, object]:
    items = json.loads(writers.get("csl-json").render([parsed(reference)]))
    assert len(items) == 1
    return dict(items[0])


@pytest.mark.parametrize(
    ("reference", "type_"),
    [
        (ARCHIVAL, "personal_communication"),
        (BARE_FILE, "manuscript"),
        (PIECE, "personal_communication"),
        (IN_PRINT, "chapter"),
        (BOOK, "book"),
        (MEMOIR, "book"),
        (CHAPTER, "chapter"),
        (ARTICLE, "article-journal"),
        (NEWSPAPER, "article-newspaper"),
        (THESIS, "thesis"),
        (WEB, "webpage"),
    ],
)
def test_csl_types_are_what_styles_expect(reference: Reference, type_: str) -> None:
    assert item(reference)["type"] == type_


def test_an_archival_letter_has_people_archive_and_shelfmark_in_csl() -> None:
    found = item(ARCHIVAL)
    found.pop("custom")
    assert found == {
        "id": "avprf-05-15-111-101-1935-07-01",
        "type": "personal_communication",
        "author": [{"family": "Alexandrovskii"}],
        "recipient": [{"family": "Litvinov"}],
        "title": "Alexandrovskii to Litvinov",
        "genre": "letter",
        "event-place": "Prague",
        "issued": {"date-parts": [[1935, 7, 1]]},
        "archive": "Архив внешней политики Российской Федерации (AVPRF)",
        "archive-place": "Moscow",
        "archive_location": "f. 05, op. 15, p. 111, d. 101",
        "language": "und",
    }


def test_a_paper_without_an_archive_is_known_by_its_shelfmark() -> None:
    """Styles print nothing for a paper that has no archive."""
    nameless = ARCHIVAL._replace(holding=Holding(shelfmark=(("carton", "586"),)), archive_name="")
    data = item(nameless)
    assert data["archive"] == shelfmarks.words((("carton", "586"),))
    assert "archive_location" not in data


@pytest.mark.parametrize(
    ("edtf", "csl", "english", "russian"),
    [
        ("1935", {"date-parts": [[1935]]}, "1935", "1935"),
        ("1935-07-01", {"date-parts": [[1935, 7, 1]]}, "1 July 1935", "1 июля 1935 г."),
        ("1935-07", {"date-parts": [[1935, 7]]}, "July 1935", "июль 1935"),
        ("1936-06/1936-07", {"date-parts": [[1936, 6], [1936, 7]]}, "June–July 1936", "июнь–июль 1936"),
        (
            "1937-04-22/1937-04-30",
            {"date-parts": [[1937, 4, 22], [1937, 4, 30]]},
            "22–30 April 1937",
            "22–30 апреля 1937 г.",
        ),
        ("1930~", {"date-parts": [[1930]], "circa": True}, "c. 1930", "ок. 1930"),
        ("193X", {"date-parts": [[1930], [1939]], "circa": True}, "1930s", "193X"),
        ("1935-21", {"date-parts": [[1935]], "season": 1}, "spring 1935", "весна 1935"),
        ("1935-XX-XX", {"date-parts": [[1935]]}, "1935", "1935"),
        ("../1931", {"date-parts": [[1931]]}, "–1931", "–1931"),
        ("no date", {"literal": "no date"}, "no date", "no date"),
        ("1935-13-01", {"literal": "1935-13-01"}, "1935-13-01", "1935-13-01"),
    ],
)
def test_dates_keep_ranges_and_doubt(edtf: str, csl: object, english: str, russian: str) -> None:
    assert dates.csl(edtf) == csl
    assert dates.words(edtf) == english
    assert dates.words(edtf, "ru") == russian


@pytest.mark.parametrize(
    ("levels", "words"),
    [
        ("fond=010 opis=1 papka=5 delo=95", "f. 010, op. 1, p. 5, d. 95"),
        ("department=FO series=371 piece=21104 item=N3287", "FO 371/21104, N3287"),
        ("record_group=59 file=861.00/11747", "RG 59, 861.00/11747"),
        ("series=7N piece=3123", "7N 3123"),
        ("group=RH26 file=162", "RH26/162"),
        ("series=R file=104373", "R 104373"),
        ("series=Europe volume=150", "Europe, vol. 150"),
        ("box=3 folder=17", "box 3, folder 17"),
    ],
)
def test_shelfmarks_read_as_on_the_request_slip(levels: str, words: str) -> None:
    pairs = tuple((level, value) for level, _, value in (pair.partition("=") for pair in levels.split()))
    assert shelfmarks.words(pairs) == words


def test_bibtex_titles_keep_their_capitals_and_escape_what_tex_would_run() -> None:
    assert tex.title("Nad Evropou zataženo") == "Nad {Evropou} zataženo"
    assert tex.title("USSR and war") == "{USSR} and war"
    assert tex.title(r"\input{x} & 5 %") == r"\textbackslash{}input\textbraceleft{}x\textbraceright{} \& 5 \%"


def test_names_that_could_be_misread_are_held_together() -> None:
    entry = readback.raw_bib(writers.get("biblatex").render([parsed(IN_PRINT)]))[IN_PRINT.id]
    assert entry["author"] == "{De Lacroix}"
    assert entry["namea"] == "Delbos"
    assert entry["nameatype"] == "recipient"


def test_what_stock_styles_print_of_an_archival_letter() -> None:
    entry = readback.raw_bib(writers.get("biblatex").render([parsed(ARCHIVAL)]))[ARCHIVAL.id]
    assert entry["howpublished"] == (
        "f. 05, op. 15, p. 111, d. 101, Архив внешней политики Российской Федерации (AVPRF), Moscow"
    )
    assert entry["date"] == "1935-07-01"
    assert entry["location"] == "Prague"


def test_the_latex_data_model_and_the_map_name_the_same_fields() -> None:
    folder = resources.files("benes_refs.writers") / "latex"
    model = (folder / "benes-refs.dbx").read_text("utf-8")
    fields = (folder / "benes-refs-fields.tex").read_text("utf-8")
    declared = [set(re.findall(r"^  (\w+)", block, re.MULTILINE)) for block in model.split("\\Declare")[1:]]
    assert declared[0] == declared[1] == set(re.findall(r"fieldset=(\w+)", fields))
    for path in ("fond", "opis", "papka", "delo"):
        assert rf"holding\.shelfmark\.{path}=" in fields


def test_ris_puts_the_archive_where_zotero_and_endnote_look() -> None:
    record = rispy.loads(writers.get("ris").render([parsed(ARCHIVAL)]))[0]
    location = "f. 05, op. 15, p. 111, d. 101"
    assert record["type_of_reference"] == "PCOMM"
    assert (record["authors"], record["secondary_authors"]) == (["Alexandrovskii"], ["Litvinov"])
    assert record["database_provider"] == record["name_of_database"]
    assert (record["call_number"], record["accession_number"]) == (location, location)
    assert record["unknown_tag"] == {"AV": [location]}
    assert (record["date"], record["year"]) == ("1935/07/01/", "1935")


def test_ris_text_can_not_end_a_record_or_begin_a_tag() -> None:
    evil = BOOK._replace(work=Work(title="a\nER  - \nTY  - BOOK"))
    assert len(rispy.loads(writers.get("ris").render([parsed(evil)]))) == 1


def test_csv_opens_in_a_spreadsheet_with_names_intact_and_runs_nothing() -> None:
    text = writers.get("csv").render([ESSAY])
    assert text.startswith("\ufeff")
    rows = list(csv.DictReader(io.StringIO(text[1:], newline="")))
    assert [row["key"] for row in rows] == [reference.id for reference in REFERENCES]
    assert rows[4]["authors"] == "Kvaček, R."
    assert rows[-1]["title"] == "'=cmd|' /C calc'!A0"
    assert not [cell for row in rows for cell in row.values() if cell[:1] in set("=+-@\t\r")]


def test_markdown_and_html_in_an_essay_stay_text() -> None:
    evil = BOOK._replace(work=Work(title="*x* <script>alert(1)</script> [a](b)"))
    text = writers.get("markdown").render([parsed(evil)])
    assert r"\*x\* &lt;script&gt;alert(1)&lt;/script&gt; \[a\](b)" in text


def tree_text(way: str, *references: Reference) -> list[str]:
    tradition = tree.tradition(way)
    essay = Parsed(Source("a", ""), (), references)
    lines = tree.lines(tree.archival_tree([essay], tradition), tradition)
    return ["  " * depth + text for depth, text in lines]


SECOND = ARCHIVAL._replace(
    id="second",
    document=None,
    holding=ARCHIVAL.holding._replace(
        shelfmark=(("fond", "05"), ("opis", "15"), ("papka", "9"), ("delo", "7"))
    ),
    locators=(Locator("folio", "12ob"), Locator("folio", "13")),
    notes=("9", "10"),
)


def test_the_archive_tree_in_four_traditions() -> None:
    assert tree_text("gost", ARCHIVAL, SECOND) == [
        "Архив внешней политики Российской Федерации",
        "  Ф. 05. Оп. 15",
        "    П. 9. Д. 7. Л. 12 об., Л. 13 (прим. 9, 10)",
        "    П. 111. Д. 101",
        "      Alexandrovskii — Litvinov, Prague, 1 июля 1935 г. Л. 56 (прим. 3)",
    ]
    assert tree_text("chicago", ARCHIVAL) == [
        "Arkhiv vneshnei politiki Rossiiskoi Federatsii (AVPRF), Moscow",
        "  f. 05, op. 15, p. 111, d. 101",
        "    Alexandrovskii to Litvinov, Prague, 1 July 1935, fol. 56 (n. 3)",
    ]
    assert tree_text("french", PIECE) == [
        "Kew, The National Archives (TNA)",
        "  FO 371/21104, N3287",
        "    Newton, 21 juin 1937 (n. 26)",
    ]
    assert tree_text("czech", SECOND)[1:] == [
        "  fond 05, op. 15, p. 9, d. 7, fol. 12v, fol. 13 (pozn. 9, 10)"
    ]


def test_the_tree_takes_leaves_and_notes_from_the_citations() -> None:
    way = tree.tradition("chicago")
    lines = list(tree.lines(tree.archival_tree([parsed(BARE_FILE)], way), way))
    assert lines[-1] == (1, "f. 9, op. 29, d. 285, p. 1 (n. 1)")


def test_an_unknown_tradition_is_one_clear_sentence() -> None:
    with pytest.raises(BenesRefsError, match="choose one of gost, chicago, french, czech"):
        tree.tradition("x")


@pytest.mark.parametrize(
    ("style", "keys"),
    [
        ("default", ["avprf-05-15-111-101-1935-07-01", "kvacek1966", "pravda-1935-05-16"]),
        ("author-year", ["alexandrovskii1935", "kvacek1966", "1935"]),
        (
            "auth.lower + shorttitle(2, 2) + year",
            ["alexandrovskii1935", "kvacekNadEvropou1966", "Pravda1935"],
        ),
        ("[auth:upper]_[year]", ["ALEXANDROVSKII_1935", "KVACEK_1966", "_1935"]),
        ("archive.lower + '-' + shelfmark", ["avprf-05-15-111-101", "-", "-"]),
    ],
)
def test_key_styles(style: str, keys: list[str]) -> None:
    assert [one.id for one in rekeyed((ARCHIVAL, BOOK, NEWSPAPER), style)] == keys


@pytest.mark.parametrize("style", ["", "auth +", "nothing", "auth.shout", "[nothing]", "auth year", "auth("])
def test_a_key_style_that_cannot_be_read_is_one_clear_sentence(style: str) -> None:
    with pytest.raises(BenesRefsError, match="Cannot read the key style"):
        rekeyed((BOOK,), style)


def test_keys_are_unique_whatever_the_case_and_safe_for_bibtex() -> None:
    doubles = [BOOK._replace(id=id_) for id_ in ("a", "A", "a", "b, {c}", "  ")]
    assert [one.id for one in sources.unique(doubles)] == ["a", "A-2", "a-3", "b-c", "source"]


def test_one_source_in_two_essays_is_one_entry_that_names_the_notes_of_both() -> None:
    merged = sources.gather([parsed(BOOK, name="one.txt"), parsed(BOOK, ARTICLE, name="two.txt")])
    assert [one.id for one in merged] == [BOOK.id, ARTICLE.id]
    assert merged[0].notes == ("one.txt: 3", "two.txt: 3")


FOREIGN = "% my notes\n@string{x = {y}}\n@book{Kvacek1966, title={Another}}\n\n@comment{kept}"


@pytest.mark.parametrize("format_", ["biblatex", "bibtex"])
def test_appending_keeps_every_byte_of_a_bib_file_and_takes_no_key_twice(format_: str) -> None:
    writer = writers.merging(format_)
    once = writer.merge(FOREIGN, [parsed(BOOK)])
    assert once.startswith(FOREIGN)
    assert "{kvacek1966-2," in once
    twice = writer.merge(once, [parsed(BOOK, ARTICLE)])
    assert twice.startswith(once)
    assert twice.count("kvacek1966-2") == 1
    assert writer.merge(twice, [parsed(ARTICLE, BOOK)]) == twice


def test_appending_to_a_file_with_windows_line_ends_keeps_them() -> None:
    merged = writers.merging("biblatex").merge("@book{a,\r\n title={b}}\r\n", [parsed(BOOK)])
    assert "\n" not in merged.replace("\r\n", "")


@pytest.mark.parametrize("existing", ["[]", '[\n  {"id": "KVACEK1966", "type": "book"}\n]\n', "", "[ ]  \n"])
def test_appending_keeps_the_items_of_a_csl_file(existing: str) -> None:
    writer = writers.merging("csl-json")
    merged = writer.merge(existing, [parsed(BOOK, ARTICLE)])
    before = json.loads(existing or "[]")
    items = json.loads(merged)
    assert items[: len(before)] == before
    assert len(items) == len(before) + 2
    assert len({one["id"].casefold() for one in items}) == len(items)
    assert writer.merge(merged, [parsed(ARTICLE, BOOK)]) == merged


@pytest.mark.parametrize("existing", ["{", '{"id": "a"}', "[1]", "[" * 100_000])
def test_a_file_that_is_no_csl_list_is_left_alone(existing: str) -> None:
    with pytest.raises(BenesRefsError, match="left alone"):
        writers.merging("csl-json").merge(existing, [ESSAY])


def test_formats_without_append_say_so() -> None:
    with pytest.raises(BenesRefsError, match="--append cannot add to a ris file"):
        writers.merging("ris")
