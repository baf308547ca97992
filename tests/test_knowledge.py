"""What the knowledge promises: its tables are sound, its compiled form is current, every reading is found."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections import Counter
from datetime import date, timedelta

import pytest

from benes_refs.knowledge import Knowledge, load
from benes_refs.knowledge.build import COMPILED, NAMES, PACKED_NAMES, compiled, compiled_names, tables
from benes_refs.knowledge.fold import fold
from benes_refs.knowledge.names import DOUBLE_FAMILIES, SPANISH, is_ruler
from benes_refs.knowledge.phrases import case_of
from benes_refs.knowledge.schema import fits_case
from benes_refs.knowledge.search import nearest, search, spellings
from benes_refs.knowledge.tables import WORD_KINDS
from meaning import readings

LEVELS = {
    "fond",
    "opis",
    "papka",
    "delo",
    "list",
    "department",
    "series",
    "piece",
    "item",
    "record_group",
    "file",
    "document",
    "box",
    "container",
    "volume",
    "group",
    "folder",
    "carton",
    "unit",
    "reel",
    "year",
}
EDTF_INTERVAL = re.compile(r"\d{4}(-\d\d){0,2}(/(\d{4}(-\d\d){0,2})?)?")


@pytest.fixture(scope="module")
def known() -> Knowledge:
    return load()


class TestTables:
    def test_compiled_file_equals_the_tables(self) -> None:
        """The file that is loaded says what the TOML says: run `python -m benes_refs.knowledge.build`."""
        assert COMPILED.read_text("utf-8") == compiled()

    def test_names_that_are_loaded_equal_their_table(self) -> None:
        assert PACKED_NAMES.read_text("utf-8") == compiled_names()

    def test_a_given_name_is_one_word_and_stands_once(self) -> None:
        groups = tomllib.loads(NAMES.read_text("utf-8"))["given"]
        names = [name for group in groups.values() for name in group]
        assert [name for name, count in Counter(names).items() if count > 1] == []
        assert [name for name in names if len(name.split()) != 1 or not name[0].isupper()] == []

    def test_family_names_are_parted_as_their_table_says(self) -> None:
        assert ("liddell", "hart") in DOUBLE_FAMILIES
        assert {"suarez", "garcia"} <= SPANISH
        assert {len(name) for name in DOUBLE_FAMILIES} == {2}

    @pytest.mark.parametrize("name", ["николаем", "mikołaja", "wilhelms", "екатерины", "franz"])
    def test_a_ruler_is_known_in_every_case(self, name: str) -> None:
        assert is_ruler(fold(name))

    @pytest.mark.parametrize("name", ["иванов", "petrov", "alexandrovsky", "henriksen"])
    def test_a_family_named_after_a_ruler_is_none(self, name: str) -> None:
        assert not is_ruler(fold(name))

    def test_codes_are_unique(self) -> None:
        rows = tables()
        codes = Counter(row["code"] for table in rows for row in table.get("archive", ()))
        codes += Counter(row["code"] for table in rows for row in table.get("edition", ()))
        runs = Counter(
            run["code"] for table in rows for row in table.get("edition", ()) for run in row.get("run", ())
        )
        assert [code for code, count in [*codes.items(), *runs.items()] if count > 1] == []

    def test_every_archive_has_an_example_and_levels_that_exist(self, known: Knowledge) -> None:
        for archive in known.archives.values():
            assert archive.examples, archive.code
            assert archive.levels, archive.code
            assert set(archive.levels) <= LEVELS, archive.code
            for count, levels in archive.positional.items():
                assert len(levels) == count
                assert set(levels) <= LEVELS, archive.code

    def test_every_edition_has_an_example_and_a_run(self, known: Knowledge) -> None:
        for edition in known.editions.values():
            assert edition.examples, edition.code
            assert edition.runs, edition.code
            for run in edition.runs:
                assert known.family(run.code) == edition.code
                assert not run.coverage or EDTF_INTERVAL.fullmatch(run.coverage), run.code

    def test_every_spelling_of_an_archive_is_recognised(self, known: Knowledge) -> None:
        for archive in known.archives.values():
            for form in spellings(archive):
                assert ("ARCHIVE", archive.code) in readings(known, form), (archive.code, form)

    def test_every_spelling_of_an_edition_is_recognised(self, known: Knowledge) -> None:
        for edition in known.editions.values():
            for form in (edition.code, edition.title, *edition.variants, *edition.typos):
                assert ("EDITION", edition.code) in readings(known, form), (edition.code, form)
            for run in edition.runs:
                for form in (run.title, *run.variants):
                    families = {known.family(v) for kind, v in readings(known, form) if kind == "EDITION"}
                    assert edition.code in families, (run.code, form)

    def test_volumes_start_before_they_end_and_are_told_apart(self, known: Knowledge) -> None:
        for edition in known.editions.values():
            for run in edition.runs:
                numbers = [volume.number for volume in run.volumes]
                assert len(set(numbers)) == len(numbers), run.code
                for volume in run.volumes:
                    assert not (volume.start and volume.end) or volume.start <= volume.end, (run.code, volume)

    def test_witnesses_name_volumes_and_say_where_their_dates_lie(self, known: Knowledge) -> None:
        """Each dated citation agrees with the bounds of its volume, as far as it claims to."""
        slack = timedelta(days=known.tolerance_days)
        for witness in known.witnesses:
            run = known.run(witness.run)
            assert run, witness
            for volume in run.volumes:
                if volume.number == witness.volume and volume.start and volume.end:
                    inside = volume.start - slack <= witness.date <= volume.end + slack
                    assert inside == witness.inside, witness

    def test_no_reading_breaks_the_packed_form(self, known: Knowledge) -> None:
        kinds = {
            r.kind
            for begun in known.phrases.values()
            for phrases in begun.values()
            for phrase in phrases
            for r in phrase.readings
        }
        assert kinds == {"ARCHIVE", "EDITION", "PLACE", *(kind.upper() for kind in WORD_KINDS)}

    def test_phrases_come_longest_first(self, known: Knowledge) -> None:
        for begun in known.phrases.values():
            for second, phrases in begun.items():
                assert {phrase.rest[0] if phrase.rest else "" for phrase in phrases} == {second}
                lengths = [len(phrase.rest) for phrase in phrases]
                assert lengths == sorted(lengths, reverse=True)


class TestReadings:
    @pytest.mark.parametrize(
        ("text", "kind", "value"),
        [
            ("АВП РФ", "ARCHIVE", "AVPRF"),
            ("А.В.П. Р.Ф.", "ARCHIVE", "AVPRF"),
            ("AVP MID FR", "ARCHIVE", "AVPRF"),
            ("ЦГАОР СССР", "ARCHIVE", "GARF"),
            ("РЦХИДНИ", "ARCHIVE", "RGASPI"),
            ("ЦПА ИМЛ", "ARCHIVE", "RGASPI"),
            ("ЦХСД", "ARCHIVE", "RGANI"),
            ("ЦГАСА", "ARCHIVE", "RGVA"),
            ("TsGASA", "ARCHIVE", "RGVA"),
            ("TSGASA", "ARCHIVE", "RGVA"),
            ("ЦХИДК", "ARCHIVE", "RGVA"),
            ("АВП СССР", "ARCHIVE", "AVPRF"),
            ("PRO", "ARCHIVE", "TNA"),
            ("SI AS", "ARCHIVE", "ARS"),
            ("National Archives and Record Administration", "ARCHIVE", "NARA"),
            ("Rossijskij gosudarstvennyj voennyj archiv", "ARCHIVE", "RGVA"),
            ("Arkhiv vneshney politiki Rossiyskoy Federatsii", "ARCHIVE", "AVPRF"),
            ("Tsentralnyi derzhavnyi istorychnyi arkhiv Ukrainy, m. Kyiv", "ARCHIVE", "TsDIAK"),
            ("DDF", "EDITION", "DDF"),
            ("Document diplomatiques français", "EDITION", "DDF"),
            ("Dokumenty vneshney politiki SSSR", "EDITION", "DVP"),
            ("ДВПС", "EDITION", "DVP"),
            ("Československá zahraniční politika v roce 1936", "EDITION", "CZP-1936"),
            ("Československá zahraniční polityka v roce 1936", "EDITION", "CZP-1936"),
            ("FRUS: The Soviet Union, 1933-1939", "EDITION", "FRUS-1933-39"),
            ("FRUS, 1937", "EDITION", "FRUS-1937"),
            ("PDD 1938", "EDITION", "PDD-1938"),
            (
                "Dokumenty i materialy po istorii sovetsko-chekhoslovatskich otnosheniy",
                "EDITION",
                "DMISCO",
            ),
            ("декабря", "MONTH", "12"),
            ("iiunia", "MONTH", "6"),
            ("listopadu", "MONTH", "11"),
            ("listopada", "MONTH", "10"),
            ("f.", "LABEL", "fond"),
            ("f.", "LABEL", "list"),
            ("Ед. хр.", "LABEL", "delo"),
            ("а. е.", "LABEL", "delo"),
            ("№", "LABEL", "number"),
            ("n°", "LABEL", "number"),
            ("Op. cit.", "REPEAT", "op-cit"),
            ("Op.cit.", "REPEAT", "op-cit"),
            ("Там же", "REPEAT", "ibid"),
            ("его же", "REPEAT", "idem"),
            ("a.a.O.", "REPEAT", "op-cit"),
            ("См. также", "SIGNAL", "see also"),
            ("zit. nach", "SIGNAL", "quoted in"),
            ("запись беседы", "DOCTYPE", "record"),
            ("об.", "VERSO", "verso"),
            ("sous la dir. de", "EDITOR", "editor"),
            ("б. д.", "UNDATED", "undated"),
            ("d’ora in poi", "HEREAFTER", "hereafter"),
            ("М.", "PLACE", "Москва"),
            ("N. Y.", "PLACE", "New York"),
            ("СПб.", "PLACE", "Санкт-Петербург"),
            ("Frankfurt am Main", "PLACE", "Frankfurt am Main"),
            ("Оp.", "LABEL", "opis"),  # its first letter is Cyrillic
        ],
    )
    def test_a_spelling_has_its_meaning(self, known: Knowledge, text: str, kind: str, value: str) -> None:
        assert (kind, value) in readings(known, text)

    @pytest.mark.parametrize("text", ["an", "as", "na", "aj", "loc", "nice", "may", "osta", "bath"])
    def test_ordinary_words_are_no_acronyms_and_no_names(self, known: Knowledge, text: str) -> None:
        assert not {kind for kind, _ in readings(known, text)} & {"ARCHIVE", "EDITION", "PLACE", "MONTH"}

    @pytest.mark.parametrize(
        ("form", "case"),
        [
            ("АВП РФ", "upper"),
            ("TsDA", "mixed"),
            ("May", "capital"),
            ("f.", "any"),
            ("Quai d'Orsay", "capital"),
        ],
    )
    def test_the_spelling_in_the_table_says_how_it_must_be_written(self, form: str, case: str) -> None:
        assert case_of(form) == case
        assert fits_case(case, form)

    def test_longer_series_words_decide_the_run(self, known: Knowledge) -> None:
        assert ("EDITION", "DBFP-2") in readings(
            known, "Documents on British Foreign Policy 1919-1939, Second Series"
        )


class TestLookUps:
    def test_slash_groups_depend_on_the_archive(self, known: Knowledge) -> None:
        assert known.positional_levels("AVPRF", 4) == ("fond", "opis", "papka", "delo")
        assert known.positional_levels("RGVA", 4) == ("fond", "opis", "delo", "list")
        assert known.positional_levels("", 3) == ("fond", "opis", "delo")
        assert known.positional_levels("TNA", 9) == ()

    def test_a_date_tells_the_two_first_series_of_ddf_apart(self, known: Knowledge) -> None:
        modern = known.find_run("DDF", "1", "1934-05-01")
        assert modern is not None
        assert modern.code == "DDF-1932-1"
        old = known.find_run("DDF", "", "1890-05-01")
        assert old is not None
        assert old.code == "DDF-1871"

    def test_the_volume_that_covers_a_date_is_named(self, known: Knowledge) -> None:
        assert [v.label for v in known.covering_volumes("DDF", "2", date(1937, 3, 30))] == ["V"]
        assert [v.number for v in known.covering_volumes("CZP-1936", "", date(1936, 2, 1))] == ["1"]

    def test_what_is_unknown_is_none_and_no_error(self, known: Knowledge) -> None:
        assert known.archive("NOWHERE") is None
        assert known.edition("NOWHERE") is None
        assert known.run("NOWHERE-1") is None
        assert known.find_run("NOWHERE") is None
        assert known.covering_volumes("NOWHERE", "", date(1937, 1, 1)) == ()

    @pytest.mark.parametrize(
        ("word", "code"),
        [("ЦГАОР", "GARF"), ("Public Record Office", "TNA"), ("МОЛ", "MNL-OL"), ("avprf", "AVPRF")],
    )
    def test_search_finds_an_archive_by_any_spelling(self, known: Knowledge, word: str, code: str) -> None:
        assert [archive.code for archive in search(known.archives, word)] == [code]

    def test_search_finds_parts_of_names_and_cities(self, known: Knowledge) -> None:
        assert {"RGVA", "RGVIA"} <= {
            archive.code for archive in search(known.archives, "Rossijskij gosudarst")
        }
        assert "TsDA" in {archive.code for archive in search(known.archives, "Sofia")}
        assert search(known.archives, "xyzzy") == []

    def test_a_slip_is_answered_with_the_nearest_name(self, known: Knowledge) -> None:
        assert nearest(known.archives, "AVPFRR") in set(spellings(known.archives["AVPRF"]))


def test_loading_needs_no_toml_and_no_building() -> None:
    """The compiled file is all that a run reads: neither tomllib nor the tables' code is imported."""
    code = (
        "import sys; from benes_refs.knowledge import load; load().archive('AVPRF');"
        "print([m for m in ('tomllib', 'benes_refs.knowledge.tables', 'rich', 'click') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
