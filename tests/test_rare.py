"""Stages that few notes need are left out where a look says so, and only where they would do nothing."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from benes_refs.grammar import rare
from benes_refs.grammar.archives import named_folders
from benes_refs.grammar.chunks import (
    addresses,
    asides,
    asked,
    before_imprints,
    elisions,
    hereafter,
    issues,
    numbers,
    parting,
    semicolons,
    unpointed,
    year_first,
)
from benes_refs.grammar.language.items import Item
from benes_refs.grammar.language.text import NoteText
from benes_refs.grammar.lexing import raw
from benes_refs.grammar.lexing.elided import with_elided_credits
from benes_refs.grammar.lexing.small_capitals import with_capital_particles
from benes_refs.grammar.note import NoteReader
from benes_refs.grammar.persons import joined_families
from benes_refs.grammar.works import listed_authors, published_there
from benes_refs.knowledge import load
from benes_refs.model import Span

GOLD = Path(__file__).parents[1] / "fixtures" / "gold"
LOOKED_FOR = [
    (rare, "pages_of_the_web", addresses.without_access),
    (rare, "asked_titles", asked.with_asked_titles),
    (rare, "names_run_into", elisions.part_elisions),
    (rare, "short_names", hereafter.fold_hereafter),
    (rare, "initials_without_points", unpointed.with_initials),
    (rare, "letters_of_archives", unpointed.with_letters_of_archives),
    (rare, "particles_behind", unpointed.with_particles_behind),
    (rare, "joined_families", joined_families.with_families_joined),
    (rare, "named_folders", named_folders.with_named_folders),
    (rare, "years_before_journals", year_first.with_years_behind),
    (rare, "lists_of_authors", listed_authors.with_authors_joined),
    (rare, "published_there", published_there.published_there),
    (numbers, "_with_issues_together", issues.with_issues_together),
    (asides, "_without_remarks", before_imprints.without_remarks),
    (parting, "_parts_nothing", semicolons.parts_nothing),
]


@cache
def notes() -> tuple[NoteText, ...]:
    def texts() -> Iterator[str]:
        for path in sorted(GOLD.glob("*.jsonl")):
            for line in path.read_text("utf-8").splitlines():
                yield json.loads(line)["text"]

    return tuple(NoteText(text, (Span(0, len(text)),)) for text in texts())


def said(made: object) -> object:
    if not isinstance(made, list):
        return made
    return [(item.kind, item.start, item.end, item.text, item.value, item.roles) for item in made]


@pytest.mark.parametrize(
    ("module", "name", "whole"), LOOKED_FOR, ids=[name.strip("_") for _, name, _ in LOOKED_FOR]
)
def test_a_stage_is_left_out_only_where_it_does_nothing(
    module: object, name: str, whole: Callable[..., object], monkeypatch: pytest.MonkeyPatch
) -> None:
    looks = getattr(module, name)
    asked = 0

    def both(items: list[Item], *more: object, **named: object) -> object:
        nonlocal asked
        asked += 1
        expected = said(whole(list(items), *more)) if items else said(items)
        made = looks(items, *more, **named)
        assert said(made) == expected
        return made

    monkeypatch.setattr(module, name, both)
    if module is numbers:
        mends = [(runs, both if mend is looks else mend) for runs, mend in numbers.MENDS]
        monkeypatch.setattr(numbers, "MENDS", mends)
    reader = NoteReader(load())
    for note in notes():
        list(parting.parts_of(reader.items(note)))
    assert asked


def test_tokens_need_no_more_mending() -> None:
    for note in notes():
        tokens = raw.tokens(note)
        assert said(with_elided_credits(tokens)) == said(tokens)
        assert said(with_capital_particles(tokens, raw.CAPITAL_PARTICLES)) == said(tokens)
