"""Whatever text it is given, benes-refs raises nothing, keeps to the text, and writes what its formats allow.

Longer: `pytest tests/test_fuzz.py --hypothesis-profile=nightly`.
"""

from __future__ import annotations

import csv
import html.parser
import io
import json
import re
from xml.etree import ElementTree

import bibtexparser
import pytest
from hypothesis import given
from hypothesis import strategies as st

from adversaries import essays, mutated_documents, one_note
from benes_refs import pipeline, readers, writers
from benes_refs.knowledge import load
from benes_refs.lines import unbroken
from benes_refs.lint import report
from benes_refs.lint.config import LintConfig
from benes_refs.lint.fix import mend
from benes_refs.lint.result import Linted
from benes_refs.lint.run import lint
from benes_refs.model import BenesRefsError, Finding, Parsed, Source, Span
from benes_refs.writers import names

FORMATS = ("text", "markdown", "latex", "html", "rst")
STRICT = LintConfig(profiles=("gost", "chicago"))
CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
RIS_LINE = re.compile(r"[A-Z][A-Z0-9]  - .*|ER  - ?|")


def read(text: str, form: str | None = "markdown") -> Source:
    """The source, or an empty one where the reader says in a sentence what is wrong."""
    try:
        return readers.read_text(text, "x", form)
    except BenesRefsError as error:
        assert "\n" not in str(error)
        return Source("x", "")


def note(text: str) -> str:
    """A note in Markdown, whatever its text."""
    return f"A claim.[^1]\n\n[^1]: {text}\n"


def parsed(text: str) -> Parsed:
    return pipeline.parse(read(text))


def inside(span: Span, outer: Span) -> bool:
    return outer.start <= span.start < span.end <= outer.end


@given(essays() | one_note, st.sampled_from(FORMATS))
def test_any_text_is_read_in_any_format(text: str, form: str) -> None:
    """A reader finds notes inside the text, in pieces that follow one another."""
    source = read(text, form)
    for found in source.notes:
        for piece in found.pieces:
            assert 0 <= piece.start <= piece.end <= len(source.text)
        assert list(found.pieces) == sorted(found.pieces)


@given(mutated_documents())
def test_any_document_is_read_or_refused_in_a_sentence(document: tuple[str, bytes]) -> None:
    """Whatever has happened to a file: its notes are read and written, or it is said what is wrong."""
    name, data = document
    try:
        source = readers.read_data(data, name, None, readers.format_of(name, data))
    except BenesRefsError as error:
        assert "\n" not in str(error)
        return
    result = pipeline.parse(source)
    lint(result, load(), STRICT)
    for form in names():
        writers.get(form).render([result])


@given(essays() | one_note.map(note))
def test_every_place_is_exact(text: str) -> None:
    """Citations, their fields and what was not read stand inside their note; texts are those of the place."""
    result = parsed(text)
    for found in result.notes:
        whole = found.note.span
        assert all(inside(span, whole) for span in found.unread)
        for citation in found.citations:
            assert inside(citation.span, whole)
            pieces = (result.source.text[a:b] for a, b in citation.pieces)
            assert citation.text == unbroken("\n".join(pieces))
            assert all(inside(span, whole) for _, span in citation.places)
            assert all(inside(span, citation.span) for span in citation.unread)


@given(one_note.map(note))
def test_the_same_text_gives_the_same_bytes(text: str) -> None:
    """Reading again, with everything remembered that the first reading taught, changes nothing."""
    first, second = (writers.get("json").render([parsed(text)]) for _ in range(2))
    assert first == second


@given(one_note.map(note))
def test_json_is_json(text: str) -> None:
    result = parsed(text)
    data = json.loads(writers.get("json").render([result]))
    assert [one["marker"] for one in data["notes"]] == [one.note.marker for one in result.notes]
    assert len(json.loads(writers.get("csl-json").render([result]))) == len(result.references)


@given(one_note.map(note))
def test_bibtex_reads_back_entry_by_entry(text: str) -> None:
    """No text can break out of its field."""
    result = parsed(text)
    for form in ("bibtex", "biblatex"):
        library = bibtexparser.parse_string(writers.get(form).render([result]))
        assert library.failed_blocks == []
        assert len(library.entries) == len(result.references)


@given(one_note.map(note))
def test_ris_is_lines_of_tags(text: str) -> None:
    result = parsed(text)
    lines = writers.get("ris").render([result]).splitlines()
    assert all(RIS_LINE.fullmatch(line) for line in lines)
    assert sum(line.startswith("ER") for line in lines) == len(result.references)


@given(one_note.map(note))
def test_no_cell_is_a_formula(text: str) -> None:
    """What a spreadsheet would run begins with an apostrophe; rows have equal length."""
    rows = list(csv.reader(io.StringIO(writers.get("csv").render([parsed(text)]).lstrip("\ufeff"))))
    assert len({len(row) for row in rows}) <= 1
    assert not [
        cell for row in rows for cell in row if cell.lstrip()[:1] in ("=", "+", "-", "@") and cell.strip()
    ]


class Tags(html.parser.HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append(tag)


@given(one_note.map(note))
def test_markdown_holds_no_html_of_the_text(text: str) -> None:
    tags = Tags()
    tags.feed(re.sub(r"\\(.)", "", writers.get("markdown").render([parsed(text)])))
    assert "script" not in tags.found


@given(one_note.map(note))
def test_a_terminal_is_not_steered(text: str) -> None:
    """No control character of the text reaches the table, and no mark that turns a line round."""
    assert not CONTROLS.search(writers.get("table").render([parsed(text)]))


@pytest.mark.parametrize("form", names())
def test_nothing_cited_can_be_written(form: str) -> None:
    """Every writer writes a source without notes."""
    assert isinstance(writers.get(form).render([Parsed(Source("x", ""))]), str)


def judge(text: str) -> tuple[Parsed, tuple[Finding, ...]]:
    result = parsed(text)
    return result, lint(result, load(), STRICT)


@given(essays() | one_note.map(note))
def test_lint_points_into_the_text(text: str) -> None:
    result, findings = judge(text)
    for finding in findings:
        spans = [finding.span, *finding.others, *(e.span for e in (finding.fix.edits if finding.fix else ()))]
        assert all(0 <= span.start <= span.end <= len(result.source.text) for span in spans)


@given(one_note.map(note))
def test_fixes_settle(text: str) -> None:
    """Fixing what was fixed changes nothing more."""
    result, findings = judge(text)
    try:
        once = mend(result, findings, judge).text
    except BenesRefsError:
        return
    again, left = judge(once)
    assert mend(again, left, judge).text == once


@given(one_note.map(note), st.sampled_from(report.formats()))
def test_reports_are_valid_and_do_not_steer_a_terminal(text: str, form: str) -> None:
    """What lint shows of a text commands nothing, and is what its format says."""
    result, findings = judge(text)
    shown = report.render(form, [Linted(result.source.name, result.source.text, findings)])
    assert not CONTROLS.search(shown)
    if form in ("json", "sarif", "gitlab"):
        json.loads(shown)
    elif form == "jsonl":
        assert len([json.loads(line) for line in shown.splitlines()]) == len(findings)
    elif form == "junit":
        assert len(ElementTree.fromstring(shown).findall(".//failure")) == len(findings)
    elif form in ("github", "concise"):
        assert len(shown.splitlines()) == len(findings)
