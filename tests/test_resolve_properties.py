"""What holds for any essay at all: resolution and the bibliography lose nothing and never fail."""

from __future__ import annotations

import re
from typing import TypeVar

from hypothesis import given
from hypothesis import strategies as st

from benes_refs import bibliography
from benes_refs.model import Citation, Document, Holding, Locator, Name, ParsedNote, Work
from benes_refs.resolve import resolve
from citing import KNOWLEDGE, cite, essay

T = TypeVar("T")
few = st.sampled_from
words = few(["", "Soviet", "Crisis of 1938", "Дневник", "1937", "ibid", "—", "é", "The", "北京"])
numbers = few(["", "1", "05", "5", "308к", "Р-5446", "9" * 5000, "12ob", "1-2, 5", "K 63"])
people = st.lists(few(["Litvinov", "М.М. Литвинова", "", "de", "X. Y."]), max_size=2).map(tuple)
persons = st.lists(
    st.builds(Name, few(["Smith", "Гнедин", "", "De", "O’Neill"]), few(["", "J.", "Ю.", "Carl"])), max_size=3
).map(tuple)
works = st.builds(
    Work,
    authors=persons,
    editors=persons,
    title=words,
    container=words,
    edition=few(["", "", "DDF", "FRUS", "UNKNOWN"]),
    series=numbers,
    volume=numbers,
    issue=numbers,
    place=words,
    publisher=words,
    issued=few(["", "1938", "1938-10-01", "1938/1939", "..", "s.d."]),
)
holdings = st.builds(
    Holding,
    archive=few(["", "RGVA", "AVPRF", "PAAA", "NOWHERE"]),
    name=words,
    collection=words,
    shelfmark=st.lists(
        st.tuples(few(["", "fond", "opis", "delo", "box", "group", "item"]), numbers), max_size=5
    ).map(tuple),
)
documents = st.builds(
    Document, title=words, sender=people, recipients=people, place=words, date=few(["", "1938-09-30", "1938"])
)


def maybe(one: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    return st.none() | one


citations = st.builds(
    cite,
    kind=few(["archival", "edition", "book", "chapter", "article", "newspaper", "memoir", "other"]),
    document=maybe(documents),
    holding=maybe(holdings),
    work=maybe(works),
    locator=maybe(st.builds(Locator, few(["page", "folio", "document", "chapter"]), numbers)),
    repeat=few(["", "", "ibid", "op-cit", "idem", "short", "same"]),
    target=few(["", "", "1", "2", "99"]),
)
essays = st.builds(
    lambda notes, short: essay(*notes, introduced=short),
    st.lists(st.lists(citations, max_size=4), max_size=5),
    st.lists(st.tuples(words, few(["n1.1", "n2.1", "n9.9"])), max_size=2),
)


def cited(notes: tuple[ParsedNote, ...] | list[ParsedNote]) -> list[Citation]:
    return [citation for note in notes for citation in note.citations]


@given(essays)
def test_every_citation_stays_where_it_was_read(notes: list[ParsedNote]) -> None:
    after = resolve(notes, KNOWLEDGE)
    assert [(c.id, c.pieces, c.text, c.repeat) for c in cited(after)] == [
        (c.id, c.pieces, c.text, c.repeat) for c in cited(notes)
    ]


@given(essays)
def test_what_a_citation_says_of_its_leaf_is_never_replaced(notes: list[ParsedNote]) -> None:
    for before, after in zip(cited(notes), cited(resolve(notes, KNOWLEDGE)), strict=True):
        assert before.locator is None or after.locator == before.locator


@given(essays)
def test_every_number_of_a_shelfmark_has_a_level_in_the_end(notes: list[ParsedNote]) -> None:
    for citation in cited(resolve(notes, KNOWLEDGE)):
        assert citation.holding is None or all(level for level, _ in citation.holding.shelfmark)


@given(essays)
def test_only_what_was_found_is_called_taken_over(notes: list[ParsedNote]) -> None:
    for citation in cited(resolve(notes, KNOWLEDGE)):
        assert citation.resolved or citation.via in (None, "ibid", "op-cit")
        assert citation.via or not citation.ambiguous


@given(essays)
def test_keys_are_plain_ascii_unique_and_the_same_every_time(notes: list[ParsedNote]) -> None:
    resolved = resolve(notes, KNOWLEDGE)
    with_ids, references = bibliography.build(resolved, KNOWLEDGE)
    ids = [reference.id for reference in references]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", one) for one in ids)
    assert bibliography.build(with_ids, KNOWLEDGE) == (with_ids, references)


@given(essays)
def test_every_citation_of_a_source_is_in_the_bibliography_once(notes: list[ParsedNote]) -> None:
    with_ids, references = bibliography.build(resolve(notes, KNOWLEDGE), KNOWLEDGE)
    listed = {(id_, reference.id) for reference in references for id_ in reference.cited_in}
    assert listed == {(c.id, c.reference) for c in cited(with_ids) if c.reference}
    sourced = [c for c in cited(with_ids) if c.holding or c.work or c.document]
    assert all(c.reference for c in sourced)
