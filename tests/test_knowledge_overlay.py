"""What users lay over the knowledge, and where their settings are found."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from benes_refs.knowledge import Knowledge, load
from benes_refs.knowledge.config import find_config
from benes_refs.model import BenesRefsError
from meaning import readings


@pytest.fixture(scope="module")
def known() -> Knowledge:
    return load()


class TestOverlay:
    def overlay(self, folder: Path, text: str) -> Path:
        path = folder / "mine.toml"
        path.write_text(text, "utf-8")
        return path

    def test_a_new_archive_is_recognised(self, tmp_path: Path) -> None:
        mine = load(
            [
                self.overlay(
                    tmp_path,
                    '[[archive]]\ncode = "SOAP"\nname = "Archiv mesta"\nlevels = ["fond", "box"]\n'
                    'variants = ["Mestsky archiv"]\n[month.5]\nxx = ["floreal"]\n',
                )
            ]
        )
        assert ("ARCHIVE", "SOAP") in readings(mine, "Mestsky archiv")
        assert ("MONTH", "5") in readings(mine, "floreal")
        assert mine.positional_levels("SOAP", 2) == ("fond", "box")
        assert mine.archive("AVPRF") == load().archive("AVPRF")

    def test_a_known_archive_is_changed_where_the_user_says_so(self, tmp_path: Path) -> None:
        mine = load(
            [
                self.overlay(
                    tmp_path,
                    '[[archive]]\ncode = "AVPRF"\nname = "AVP"\nlevels = ["fond"]\nvariants = ["MIDARCH"]',
                )
            ]
        )
        archive = mine.archive("AVPRF")
        assert archive is not None
        assert archive.levels == ("fond",)
        assert {"MIDARCH", "АВП РФ"} <= set(archive.variants)
        assert ("ARCHIVE", "AVPRF") in readings(mine, "АВП РФ")

    def test_a_new_run_joins_the_edition(self, tmp_path: Path) -> None:
        text = (
            '[[edition]]\ncode = "DVP"\ntitle = "DVP"\n[[edition.run]]\ncode = "DVP-N"\ntitle = "New"\n'
            'series = "9"\nvolumes = [{ number = "1", start = 1950-01-01, end = 1950-12-31 }]\n'
        )
        mine = load([self.overlay(tmp_path, text)])
        assert [v.label for v in mine.covering_volumes("DVP", "9", date(1950, 5, 1))] == ["1"]
        assert mine.run("DVP") == load().run("DVP")

    @pytest.mark.parametrize(
        ("text", "says"),
        [
            ("[[archive]]\nname = 'x'", "[[archive]]"),
            ("[[archive]]\ncode = 'X'\nname = 'x'\nlevels = 'fond'", "levels must be a list"),
            ("[[archive]]\ncode = 'X'\nname = 'x'\nlevels = ['fond']\nlevel = 1", "no key “level”"),
            ("[archive]\ncode = 'X'", "under [[archive]]"),
            ("[[edition]]\ncode = 'X'", "[[edition]]"),
            (
                "[[edition]]\ncode='X'\ntitle='x'\n[[edition.run]]\ncode='X-1'\ntitle='x'\n"
                "volumes=[{number='1', start=1950-01-01, end=1949-01-01}]",
                "starts after it ends",
            ),
            ("[label]\nfond = ['f']", "[label.meaning]"),
            ("[label.fond]\nru = 'f'", "[label.fond]"),
            ("[place.x\n", "not valid TOML"),
            ("[archives]\nx = 1", "[archives]"),
        ],
    )
    def test_a_mistake_is_named_with_its_file_and_table(self, tmp_path: Path, text: str, says: str) -> None:
        path = self.overlay(tmp_path, text)
        with pytest.raises(BenesRefsError) as error:
            load([path])
        assert str(path) in str(error.value)
        assert says in str(error.value)

    def test_a_missing_file_is_named(self, tmp_path: Path) -> None:
        with pytest.raises(BenesRefsError, match=r"Cannot read .*none\.toml"):
            load([tmp_path / "none.toml"])


class TestConfig:
    def test_the_closest_settings_win(self, tmp_path: Path) -> None:
        inner = tmp_path / "book" / "chapter"
        inner.mkdir(parents=True)
        (tmp_path / "pyproject.toml").write_text("[tool.benes-refs]\nselect = ['AR']\n", "utf-8")
        assert find_config(inner).table == {"select": ["AR"]}
        (tmp_path / "book" / "benes-refs.toml").write_text("knowledge = ['mine.toml']\n", "utf-8")
        config = find_config(inner)
        assert config.knowledge == (tmp_path / "book" / "mine.toml",)

    def test_a_pyproject_of_others_is_passed_over(self, tmp_path: Path) -> None:
        (tmp_path / "pyproject.toml").write_text("[project]\nname = 'x'\n", "utf-8")
        (tmp_path.parent / "benes-refs.toml").unlink(missing_ok=True)
        assert find_config(tmp_path).path != tmp_path / "pyproject.toml"

    @pytest.mark.parametrize("text", ["knowledge = 'x'", "knowledge = ", "\xff"])
    def test_settings_that_cannot_be_understood_are_named(self, tmp_path: Path, text: str) -> None:
        (tmp_path / "benes-refs.toml").write_bytes(text.encode("latin-1"))
        with pytest.raises(BenesRefsError, match=r"benes-refs\.toml"):
            find_config(tmp_path)
