"""Mending: only what was meant changes, byte for byte, and the result reads as before."""

from __future__ import annotations

import codecs

import pytest

from benes_refs.knowledge import load
from benes_refs.lint import rewrite
from benes_refs.lint.fix import Mended, apply, mend
from benes_refs.lint.rule import replace
from benes_refs.lint.run import lint
from benes_refs.model import BenesRefsError, Edit, Finding, Parsed, Source, Span
from benes_refs.pipeline import parse_text

NOTES = (
    "A.[^1] B.[^2] C.[^3]\n\n"
    "[^1]: Litvinov to Stalin, 3 April 1935, AVP MID FR: 05/15/111/101, p.63.\n\n"
    "[^2]: De Lacroix à Delbos, Prague, 30 avril 1937, DDF, 2-e série, t. II, p. 599.\n\n"
    "[^3]: М. Hauner, “The Quest for the Romanian Corridor”, in *Mythos München*, p. 49.\n"
)


def read(text: str) -> tuple[Parsed, tuple[Finding, ...]]:
    parsed = parse_text(text, name="essay.md", format="markdown")
    return parsed, lint(parsed, load())


def mended(text: str, *, unsafe: bool = False) -> Mended:
    return mend(*read(text), read, unsafe=unsafe)


def test_safe_fixes_change_only_what_they_name() -> None:
    """Typography and spelling are mended; every other character stays."""
    assert mended(NOTES).text == (
        NOTES.replace("MID FR", "MID RF")
        .replace("p.63", "p. 63")
        .replace("2-e", "2e")
        .replace("М. H", "M. H")
    )


def test_mending_twice_changes_nothing_the_second_time() -> None:
    """A mended text has no safe fix left."""
    once = mended(NOTES).text
    assert mended(once) == Mended(once)


def test_unsafe_fixes_come_only_when_asked_for() -> None:
    """The volume of a documentary edition changes what is said: only --unsafe-fixes touches it."""
    assert "t. II" in mended(NOTES).text
    assert "t. V," in mended(NOTES, unsafe=True).text


def test_a_short_form_is_completed_from_its_full_citation() -> None:
    """The unsafe fix of RP005 gives the edition and volume back."""
    text = (
        "A.[^1] B.[^2]\n\n[^1]: De Lacroix à Delbos, Prague, 3 juil. 1937, DDF, 2e série, t. VI, p. 297.\n\n"
        "[^2]: De Lacroix à Delbos, Prague, 3 juil. 1937, p. 296.\n"
    )
    assert "1937, DDF, 2e série, t. VI, p. 296." in mended(text, unsafe=True).text


def test_a_fix_that_would_be_read_differently_is_refused() -> None:
    """An edit that changes another field than its own is not made, and its note is named."""
    parsed, _ = read(NOTES)
    start = NOTES.index("Litvinov to Stalin, 3 April 1935, AVP")
    harm = Finding(
        "LO001", "x", "warning", "1", "", Span(start, start + 8), replace(Span(start, start + 20), "See")
    )

    def reread(text: str) -> tuple[Parsed, tuple[Finding, ...]]:
        return parse_text(text, name="essay.md", format="markdown"), ()

    result = mend(parsed, (harm,), reread)
    assert (result.text, result.refused) == (NOTES, ("1",))


def test_a_fix_that_does_not_help_is_refused() -> None:
    """A finding that still stands after its fix is left alone rather than mended again and again."""
    parsed, _ = read(NOTES)
    at = NOTES.index("p.63")
    stubborn = Finding("LO001", "x", "warning", "1", "", Span(at, at + 4), replace(Span(at, at), " "))
    result = mend(parsed, (stubborn,), lambda text: (read(text)[0], (stubborn,)))
    assert (result.text, result.refused) == (NOTES, ("1",))


def test_edits_on_one_place_are_made_one_after_the_other() -> None:
    """Two fixes that touch each other do not garble the text."""
    parsed, _ = read(NOTES)
    at = NOTES.index("p.63")
    one = Finding("LO001", "a", "warning", "1", "", Span(at, at + 4), replace(Span(at + 2, at + 2), " "))
    two = Finding("LO002", "b", "info", "1", "", Span(at, at + 2), replace(Span(at, at + 2), "pp."))
    rounds = iter([(two,), ()])
    result = mend(parsed, (one, two), lambda text: (read(text)[0], next(rounds)))
    assert len(result.mended) == 1 or "p. 63" in result.text


def test_apply_puts_edits_in_their_places() -> None:
    """Insertions, replacements and deletions in any order."""
    edits = [Edit(Span(4, 5), ""), Edit(Span(0, 1), "A"), Edit(Span(2, 2), "-")]
    assert apply("abcdef", edits) == "Ab-cdf"


@pytest.mark.parametrize(
    ("encoding", "bom"),
    [
        ("utf-8", b""),
        ("utf-8-sig", b""),
        ("cp1251", b""),
        ("utf-16", codecs.BOM_UTF16_LE),
        ("utf-16", codecs.BOM_UTF16_BE),
    ],
)
def test_every_other_byte_stays(encoding: str, bom: bytes) -> None:
    """Encoding, byte order mark and line ends of the file are kept."""
    raw = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}.get(bom, encoding)
    old, new = "Ф. 1.\r\nЛ.5\n\rx", "Ф. 1.\r\nЛ. 5\n\rx"
    data = bom + old.encode(raw)
    assert rewrite.encoded(Source("x.txt", old, encoding=encoding), data, new) == bom + new.encode(raw)


def test_a_file_that_is_no_plain_text_is_not_written() -> None:
    """The text of a DOCX is not its bytes: fixes are refused."""
    with pytest.raises(BenesRefsError, match=r"essay\.docx was not changed"):
        rewrite.encoded(Source("essay.docx", "text"), b"PK\x03\x04", "texts")


def test_a_letter_that_the_encoding_lacks_is_refused() -> None:
    """A cp1251 file cannot take a Czech hook; the message says so."""
    with pytest.raises(BenesRefsError, match="cp1251, has no “ž”"):
        rewrite.encoded(Source("x.txt", "Hodza", encoding="cp1251"), b"Hodza", "Hodža")
