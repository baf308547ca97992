"""What no author writes: numbers of thousands of digits, lines of a million letters, brackets without end.

Everything that benes-refs can make of a text is made of it, and nothing fails.
"""

from __future__ import annotations

import json
import re

import pytest

from adversaries import FAMILIES, notes
from benes_refs import pipeline, readers, writers
from benes_refs.cli import bibliography, explain, stats, view
from benes_refs.knowledge import load
from benes_refs.lint import report
from benes_refs.lint.config import LintConfig
from benes_refs.lint.fix import mend
from benes_refs.lint.result import Linted
from benes_refs.lint.run import lint
from benes_refs.model import BenesRefsError, Finding, Parsed
from benes_refs.numbers import whole

STRICT = LintConfig(profiles=("gost", "chicago"))
MORE_THAN_A_NUMBER = "7" * 5000  # Python itself refuses to read such a number
LONG = 2_000  # characters of a text that grows
NUMBERED = (
    "Naggiar à Laval, Prague, 19 juin 1935, DDF, 1re série, t. XI, p. 7; X à Y, 3 mai 1936, t. XI, p. 5",
    "DDF, 1re série, t. 7, p. 5, 3 May 1935; FRUS 1936, vol. 7, doc. 7; DBFP, 2nd ser., vol. 7, no. 7",
    "RGVA, f. 7, op. 7, d. 7, l. 7-7; FO 371/7/7, N7/7/7; RG 59, 861.00/7; Ф. 7. Оп. 7. Д. 7. Л. 7 об.",
    "J. Haslam, The Struggle, 7th ed. (London, 1984), vol. 7, pp. 7–5; Slavic Review 7, no. 7 (1999): 7.",
    "7 May 1935, 7.7.7, [after 7] May 1935; see note 7 above; ibid., 7; 7/7/7/7; http://a.b/7",
)


def judge(text: str) -> tuple[Parsed, tuple[Finding, ...]]:
    parsed = pipeline.parse(readers.read_text(text, "x", "markdown"))
    return parsed, lint(parsed, load(), STRICT)


def everything(note: str, marker: str = "1") -> None:
    parsed, findings = judge(f"A claim.[^{marker}]\n\n[^{marker}]: {note}\n")
    try:
        mend(parsed, findings, judge, unsafe=True)
    except BenesRefsError as error:
        assert "\n" not in str(error)
    for name in writers.names():
        writers.get(name).render([parsed])
    for name in report.formats():
        report.render(name, [Linted("x", parsed.source.text, findings)])
    for order in ("note", "kind", "date", "archive"):
        view.View(sort=order)(parsed)
    for form in ("text", "markdown", "html"):
        list(bibliography.sections([parsed], "gost", "en", None, form))
    for found in parsed.notes:
        explain._rendered(list(explain._note(found, parsed, {})))
    stats.counts(parsed)
    json.loads(writers.get("json").render([parsed]))


@pytest.mark.parametrize("digit", ["7", "²"])
@pytest.mark.parametrize("note", NUMBERED)
def test_more_digits_than_any_number_has(note: str, digit: str) -> None:
    """As a page, a volume, a leaf, a day, a year, a note: it is read as far as it goes."""
    everything(re.sub("7", digit * 5000, note))


def test_more_digits_in_notes_of_all_kinds() -> None:
    for note in notes()[::90]:
        everything(re.sub(r"\d+", MORE_THAN_A_NUMBER, note))


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("A [#n]_.\n\n.. [#n] Ibid., p. 5.\n", "rst"),
        ("A.[^N]\n\n[^N]: Ibid., p. 5.\n", "markdown"),
        ("A claim.N\n\nN Ibid., p. 5.\n[N] Ibid.\n(N) x\n", "text"),
        (r"\documentclass{a}A\footnotemark[N]\footnotetext[N]{Ibid.}", "latex"),
        (r"\documentclass{a}A\setcounter{footnote}{N}\footnote{Ibid.}", "latex"),
        ("<html><p>A<a id='a' href='#n'>N</a></p><ol start='N'><li id='n' value='N'>Ibid.</ol>", "html"),
        ("<article><body><p>A<xref ref-type='fn' rid='f'>N</xref></p></body><back><fn-group>"
         "<fn id='f'><label>N</label><p>Ibid., p. 5.</p></fn></fn-group></back></article>", "xml"),
        ("<TEI><text><body><p>A<note n='N' place='foot'>Ibid., p. 5.</note></p></body></text></TEI>", "xml"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("marker", [MORE_THAN_A_NUMBER, "²", "٣", "-5", "m" * 5000, "*" * 500])
def test_markers_that_are_no_numbers(text: str, form: str, marker: str) -> None:
    try:
        source = readers.read_text(text.replace("N", marker), "x", form)
    except BenesRefsError as error:
        assert "\n" not in str(error)
        return
    lint(pipeline.parse(source), load(), STRICT)


@pytest.mark.parametrize("family", FAMILIES.values(), ids=list(FAMILIES))
def test_texts_that_grow_without_sense(family: object) -> None:
    assert callable(family)
    everything(family(LONG // max(len(family(2)) - len(family(1)), 1)))


@pytest.mark.parametrize("unit", ["7", ";", "a", "(", "\u0301", "Ibid.; ", "\u202e", "«а "])
def test_very_long_lines(unit: str) -> None:
    """A line of a hundred thousand signs is read and written like any other."""
    parsed = pipeline.parse(readers.read_text(f"[^1]: {unit * (100_000 // len(unit))}\n", "x", "markdown"))
    json.loads(writers.get("json").render([parsed]))


@pytest.mark.parametrize(
    "note",
    [
        "J. Hale, The Long War (London, 1961) 3б, 44.", "Ida Hale, The Lives of States in",
        "SHD, 7 N 2521, « »Novice,« Jutro", "CAW, Oddział II, IK_0049, Pariz,",
        "Lenin, “Sul movimento”, a cura of States in", "Громов И. И. Мосты. М., 1961. Лунин, Жизнь в",
    ],
)  # fmt: skip
def test_notes_that_are_cut_or_misread(note: str) -> None:
    everything(f"1. {note}")


@pytest.mark.parametrize(
    ("figures", "number"),
    [("12", 12), ("007", 7), ("٣٧", 37), ("", None), ("²", None), ("Ⅻ", None), ("-5", None), ("1e9", None),
     ("9" * 18, 10**18 - 1), ("9" * 19, None), (MORE_THAN_A_NUMBER, None)],
)  # fmt: skip
def test_figures_as_a_number(figures: str, number: int | None) -> None:
    assert whole(figures) == number
