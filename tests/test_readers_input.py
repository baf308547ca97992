"""What comes in: files, standard input, encodings; bad input is one clear sentence."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from benes_refs.model import BenesRefsError
from benes_refs.readers import formats, read, read_text

RUSSIAN = "1. РГАСПИ. Ф. 17. Оп. 162. Д. 7. Л. 99 об.; Литвинов Сталину, 3 июля 1937 г.\n2. Там же. С. 12.\n"
CZECH = (
    "1. Zpráva J. Šeby, Bukurešť, 20. března 1936, sv. 1, s. 271; příloha č. 5, že neví.\n2. Tamtéž, s. 12.\n"
)
FRENCH = (
    "1. De Lacroix à Delbos, 3 juillet 1937, voir la dépêche du 5 août où il est noté.\n2. Ibid., p. 12.\n"
)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(RUSSIAN, "cp1251"), (RUSSIAN, "koi8_r"), (CZECH, "cp1250"), (FRENCH, "cp1252"), (CZECH, "utf-8"),
     (RUSSIAN, "utf-8-sig"), (RUSSIAN, "utf-16")],
)  # fmt: skip
def test_the_encoding_of_a_file_is_told_from_its_bytes(tmp_path: Path, text: str, encoding: str) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(text.encode(encoding))
    source = read(path)
    assert source.text == text
    assert source.encoding == encoding
    assert [note.marker for note in source.notes] == ["1", "2"]


def test_the_encoding_can_be_overruled(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(RUSSIAN.encode("cp866"))
    assert read(path, encoding="cp866").text == RUSSIAN


def failure(path: str | Path, **options: str) -> str:
    with pytest.raises(BenesRefsError) as caught:
        read(path, **options)
    message = str(caught.value)
    assert "\n" not in message
    assert message.endswith(".")
    return message


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    assert "does not exist" in failure(tmp_path / "essay.txt")


def test_a_folder_is_said(tmp_path: Path) -> None:
    assert "is a folder" in failure(tmp_path)


@pytest.mark.parametrize("content", [b"", b" \n\t\n"])
def test_an_empty_file_is_said(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "essay.txt"
    path.write_bytes(content)
    assert "is empty" in failure(path)


def test_a_binary_file_is_said(tmp_path: Path) -> None:
    path = tmp_path / "essay.txt"
    path.write_bytes(bytes(range(256)) * 10)
    assert "not a text file" in failure(path)


def test_a_wrong_encoding_is_said(tmp_path: Path) -> None:
    path = tmp_path / "essay.txt"
    path.write_bytes(RUSSIAN.encode("cp1251"))
    assert "is not utf-8" in failure(path, encoding="utf-8")
    assert "Unknown encoding" in failure(path, encoding="klingon")


def test_a_text_without_notes_is_said(tmp_path: Path) -> None:
    path = tmp_path / "essay.txt"
    path.write_text("Only prose, and no note in it.\nNot one.\n", encoding="utf-8")
    assert "no notes" in failure(path)


def test_an_unknown_format_is_said(tmp_path: Path) -> None:
    path = tmp_path / "essay.xyz"
    path.write_text("1. Note, p. 5.\n2. Ibid.\n", encoding="utf-8")
    assert "unknown suffix" in failure(path)
    assert "Unknown input format" in failure(path, format="wordstar")
    assert len(read(path, format="text").notes) == 2


def test_a_dash_is_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    stdin = io.TextIOWrapper(io.BytesIO(b"A.[^1]\n\n[^1]: RGVA: 9/29/285.\n"))
    monkeypatch.setattr(sys, "stdin", stdin)
    source = read("-")
    assert (source.format, source.notes[0].marker) == ("markdown", "1")


def test_a_file_without_a_suffix_is_known_by_its_content(tmp_path: Path) -> None:
    path = tmp_path / "NOTES"
    path.write_text("A.[^1]\n\n[^1]: RGVA: 9/29/285.\n", encoding="utf-8")
    assert read(path).format == "markdown"


def test_each_suffix_belongs_to_one_format() -> None:
    suffixes = [suffix for known in formats().values() for suffix in known]
    assert len(suffixes) == len(set(suffixes))
    assert {"text", "markdown"} <= set(formats())


def test_a_text_in_memory_may_be_without_notes() -> None:
    assert read_text("").notes == ()
