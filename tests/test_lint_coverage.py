"""ED001 and ED002 against what is known of the volumes: no dated citation seen in print is accused."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from benes_refs.knowledge import Run, Volume, load
from benes_refs.knowledge.schema import Witness
from benes_refs.lint.config import LintConfig
from benes_refs.lint.dating import bounds
from benes_refs.lint.run import lint, rules
from benes_refs.model import (
    Citation,
    Document,
    Finding,
    Locator,
    Note,
    Parsed,
    ParsedNote,
    Source,
    Span,
    Work,
)

KNOWLEDGE = load()
TEXT = "A document, in its volume, at its page."
VOLUME = Span(15, 24)
WITNESSES = [witness for witness in KNOWLEDGE.witnesses if witness.inside]
RUNS = [run for edition in KNOWLEDGE.editions.values() for run in edition.runs]


def citing(number: int, run: Run, volume: str, day: str, page: str = "1") -> ParsedNote:
    """A note that cites one dated document of a volume."""
    citation = Citation(
        id=f"n{number}.1",
        pieces=(Span(0, len(TEXT)),),
        source=TEXT,
        kind="edition",
        document=Document(date=day),
        work=Work(edition=run.code.partition("-")[0], series=run.series, volume=volume),
        locator=Locator("page", page),
        places=(("work.volume", VOLUME), ("locator", Span(26, 38))),
    )
    return ParsedNote(Note(str(number), (Span(0, len(TEXT)),)), TEXT, (citation,))


def found(*notes: ParsedNote, select: str = "ED001") -> list[Finding]:
    return list(lint(Parsed(Source("x", TEXT), notes), KNOWLEDGE, LintConfig(select=(select,))))


def run_named(code: str) -> Run:
    run = KNOWLEDGE.run(code)
    assert run is not None
    return run


@pytest.mark.parametrize("witness", WITNESSES, ids=lambda w: f"{w.run}-{w.volume}-{w.date}")
def test_no_dated_citation_seen_in_print_is_accused(witness: Witness) -> None:
    """The evidence rows, dated citations of other historians, give no ED001, alone or together."""
    run = run_named(witness.run)
    volume = next(v for v in run.volumes if witness.volume in (v.number, v.label))
    assert found(citing(1, run, volume.number, witness.date.isoformat())) == []


def test_all_dated_citations_together_do_not_contradict_each_other() -> None:
    """Page and date agree in the evidence, so ED002 has nothing to say of it."""
    for run in RUNS:
        rows = [w for w in WITNESSES if w.run == run.code and w.locator_kind == "page"]
        notes = []
        for number, row in enumerate(rows, 1):
            volume = next(v for v in run.volumes if row.volume in (v.number, v.label))
            notes.append(citing(number, run, volume.number, row.date.isoformat(), row.locator))
        assert found(*notes, select="ED002") == []


def _volumes(*, verified: bool) -> list[tuple[Run, Volume]]:
    return [
        (run, volume)
        for run in RUNS
        for volume in run.volumes
        if volume.verified is verified and volume.start and volume.end
        and KNOWLEDGE.find_run(run.code.partition("-")[0], run.series) is run
    ]  # fmt: skip


def test_a_date_inside_its_volume_is_never_accused() -> None:
    """The bounds themselves, and days within the tolerance, are inside."""
    for run, volume in _volumes(verified=True) + _volumes(verified=False):
        assert volume.start and volume.end
        for day in (volume.start, volume.end, volume.end + timedelta(days=KNOWLEDGE.tolerance_days)):
            assert found(citing(1, run, volume.number, day.isoformat())) == [], (run.code, volume.number, day)


def test_a_verified_volume_accuses_and_an_unverified_one_asks() -> None:
    """Far outside, a date is an error where the bounds were seen in a source, else a question."""
    accused = asked = 0
    for run, volume in _volumes(verified=True):
        assert volume.start
        day = volume.start - timedelta(days=400)
        for finding in found(citing(1, run, volume.number, day.isoformat())):
            assert finding.severity == "error"
            accused += 1
    for run, volume in _volumes(verified=False):
        assert volume.start
        day = volume.start - timedelta(days=400)
        findings = found(citing(1, run, volume.number, day.isoformat()))
        asked += sum(f.severity == "info" and f.message.startswith("is the volume right?") for f in findings)
        assert not any(f.severity == "error" for f in findings) or _bracketed(run, day)
    assert accused > 3
    assert asked > 50


def _bracketed(run: Run, day: date) -> bool:
    """Whether dated citations before and after a day are known from one volume of a run."""
    seen = {w.volume for w in WITNESSES if w.run == run.code and w.date <= day}
    return any(w.volume in seen for w in WITNESSES if w.run == run.code and w.date >= day)


def test_the_page_is_the_second_witness_against_an_unverified_volume() -> None:
    """With p. 297 in July, p. 599 cannot be April: ED001 accuses and names the volume that covers April."""
    run = run_named("DDF-1932-2")
    first, second = citing(12, run, "6", "1937-07-03", "297"), citing(25, run, "6", "1937-04", "599")
    errors = found(first, second)
    assert [f.severity for f in errors] == ["error"]
    assert "vol. V " in errors[0].message


def test_an_open_or_unreadable_date_accuses_nobody() -> None:
    """A date that may lie inside the volume is no contradiction."""
    run = run_named("DDF-1932-2")
    for day in ("1937", "1937-04/..", "../1937-08", "193X", "unknown", "1937-05-31/1937-06-02"):
        assert found(citing(1, run, "6", day)) == [], day


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("1937", date(1937, 1, 1), date(1937, 12, 31)),
        ("1936-02", date(1936, 2, 1), date(1936, 2, 29)),
        ("1937-04-21/..", date(1937, 4, 21), None),
        ("1936-06/1936-07", date(1936, 6, 1), date(1936, 7, 31)),
        ("1937-04-21~", date(1937, 4, 21), date(1937, 4, 21)),
        ("1937-02-31", None, None),
        ("", None, None),
    ],
)
def test_bounds_of_a_date(edtf: str, first: date | None, last: date | None) -> None:
    """A date covers all days it can mean; what is open or impossible has no bound."""
    assert bounds(edtf) == (first, last)


def test_both_jewels_are_errors() -> None:
    """A wrong volume is wrong data, not a matter of form."""
    assert {rules()[code].severity for code in ("ED001", "ED002")} == {"error"}
