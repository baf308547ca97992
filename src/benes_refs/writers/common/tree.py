"""The list of archival sources as a thesis appends it: archive → fond → opis → (papka) → delo → leaves.

Four traditions are known, by their order and their words: `gost` (GOST R 7.0.5-2008, section 11), `chicago`
(item before repository, levels in English), `french` and `czech`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from benes_refs.knowledge.transliterate import romanise
from benes_refs.model import BenesRefsError, Document, Locator, Parsed, Reference
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Iterator, Mapping, Sequence
from benes_refs.writers.common import csl, dates, shelfmarks, words
from benes_refs.writers.common.text import natural


class Tradition(NamedTuple):
    """How a list of archival sources is worded; `heading` takes `archive` and `place`."""

    heading: str
    levels: Mapping[str, str]
    between: str
    folio: str
    verso: str
    language: str
    correspondents: str
    note: str
    unknown: str


TRADITIONS: Mapping[str, Tradition] = {
    "gost": Tradition(
        heading="{archive}",
        levels={
            **shelfmarks.LABELS,
            "fond": "Ф.",
            "opis": "Оп.",
            "papka": "П.",
            "delo": "Д.",
            "carton": "Картон",
            "item": "Ед. хр.",
        },
        between=". ",
        folio="Л.",
        verso=" об.",
        language="ru",
        correspondents=" — ",
        note="прим.",
        unknown="Архив не указан",
    ),
    "chicago": Tradition(
        heading="{archive}, {place}",
        levels=shelfmarks.LABELS,
        between=", ",
        folio="fol.",
        verso="v",
        language="en",
        correspondents=" to ",
        note="n.",
        unknown="Archive not named",
    ),
    "french": Tradition(
        heading="{place}, {archive}",
        levels={
            **shelfmarks.LABELS,
            "fond": "fonds",
            "box": "boîte",
            "folder": "dossier",
            "carton": "carton",
        },
        between=", ",
        folio="fol.",
        verso="v",
        language="fr",
        correspondents=" à ",
        note="n.",
        unknown="Dépôt non indiqué",
    ),
    "czech": Tradition(
        heading="{archive}, {place}",
        levels={
            **shelfmarks.LABELS,
            "fond": "fond",
            "carton": "kart.",
            "item": "inv. č.",
            "document": "č. j.",
        },
        between=", ",
        folio="fol.",
        verso="v",
        language="cs",
        correspondents=" – ",
        note="pozn.",
        unknown="Archiv neuveden",
    ),
}


@dataclass(slots=True)
class Branch:
    """A heading with what stands under it; `papers` are the documents of the file itself."""

    heading: str
    branches: dict[str, Branch] = field(default_factory=dict)
    papers: dict[str, Paper] = field(default_factory=dict)

    def branch(self, heading: str) -> Branch:
        return self.branches.setdefault(heading, Branch(heading))


@dataclass(slots=True)
class Paper:
    """A document in a file, or the file itself when `words` is empty: its leaves and the notes citing it."""

    words: str
    leaves: dict[str, None] = field(default_factory=dict)
    notes: dict[str, None] = field(default_factory=dict)


def tradition(name: str) -> Tradition:
    if name not in TRADITIONS:
        raise BenesRefsError(
            f"Unknown tradition “{name}” for archival sources: choose one of {', '.join(TRADITIONS)}."
        )
    return TRADITIONS[name]


def archival_tree(parsed: Sequence[Parsed], way: Tradition) -> list[Branch]:
    """The archives that the essays cite, in alphabetical order, with everything under them sorted."""
    root = Branch("")
    for essay in parsed:
        name = f"{essay.source.name}: " if len(parsed) > 1 else ""
        cited = _citations(essay)
        for reference in essay.references:
            if csl.is_archival(reference) and reference.holding:
                paper = _paper(root, reference, way)
                for locator, marker in cited.get(reference.id) or _uncited(reference):
                    if locator:
                        paper.leaves.setdefault(leaf(locator, way))
                    if marker:
                        paper.notes.setdefault(f"{name}{marker}")
    return [_sorted(branch) for branch in sorted(root.branches.values(), key=_natural_heading)]


def _citations(essay: Parsed) -> dict[str, list[tuple[Locator | None, str]]]:
    cited: dict[str, list[tuple[Locator | None, str]]] = {}
    for note in essay.notes:
        for citation in note.citations:
            cited.setdefault(citation.reference, []).append((citation.locator, note.note.marker))
    return cited


def _uncited(reference: Reference) -> list[tuple[Locator | None, str]]:
    """The places and notes of a reference that came without the notes themselves."""
    return [(locator, "") for locator in reference.locators] + [(None, note) for note in reference.notes]


def _paper(root: Branch, reference: Reference, way: Tradition) -> Paper:
    """The place of a reference in the tree, made where it is missing."""
    holding = reference.holding
    assert holding
    branch = root.branch(_heading(reference, way))
    if holding.collection:
        branch = branch.branch(holding.collection)
    written: tuple[tuple[str, str], ...] = ()
    before = ""
    for step in holding.shelfmark:
        written = (*written, step)
        whole = shelfmarks.words(written, way.levels, way.between)
        joined = whole.startswith(before) and not whole[len(before) :].startswith(way.between)
        branch = branch.branch(whole if joined and before else whole[len(before) :].removeprefix(way.between))
        before = whole
    text = description(reference.document, way) if reference.document else ""
    return branch.papers.setdefault(text, Paper(text))


def _heading(reference: Reference, way: Tradition) -> str:
    name = _archive_name(reference, way) or way.unknown
    if not reference.archive_place:
        return name
    return way.heading.format(archive=name, place=reference.archive_place)


def _archive_name(reference: Reference, way: Tradition) -> str:
    """The name in the tradition's own script; our codes are Latin and stand beside Latin names only."""
    if way.language == "ru" and reference.archive_name and not reference.archive_name.isascii():
        return reference.archive_name
    return words.archive(reference) if way.language == "ru" else romanise(words.archive(reference))


def description(document: Document, way: Tradition) -> str:
    """`Alexandrovsky to Litvinov, Prague, 1 July 1935`"""
    people = (", ".join(document.sender), ", ".join(document.recipients))
    correspondence = way.correspondents.join(part for part in people if part)
    when = dates.words(document.date, way.language) if document.date else ""
    what = document.title or correspondence or document.type
    return ", ".join(part for part in (what, document.place, when) if part)


def leaf(locator: Locator, way: Tradition) -> str:
    """`Л. 12 об.`, `fol. 12v`; a page of a file is a leaf to the archive only where its author says so."""
    value = re.sub(r"(?<=\d)ob\b", way.verso, locator.value)
    if locator.label == "folio":
        return f"{way.folio} {value}"
    if locator.label == "page" and way.language == "ru":
        return f"С. {value}"
    return words.locator(Locator(locator.label, value))


def _sorted(branch: Branch) -> Branch:
    branch.branches = {
        one.heading: _sorted(one) for one in sorted(branch.branches.values(), key=_natural_heading)
    }
    branch.papers = {one.words: one for one in sorted(branch.papers.values(), key=_first_leaf)}
    return branch


def _natural_heading(branch: Branch) -> list[tuple[int, int, str]]:
    return natural(branch.heading)


def _first_leaf(paper: Paper) -> list[tuple[int, int, str]]:
    return natural(" ".join(paper.leaves) + paper.words)


def lines(branches: Sequence[Branch], way: Tradition) -> Iterator[tuple[int, str]]:
    """Depth and text of every line; a branch with a single branch under it shares its line."""
    for branch in branches:
        itself = branch.papers.get("")
        yield 0, follow(branch.heading, paper_line(itself, way), way) if itself else branch.heading
        yield from _under(branch, way, 1)


def _under(branch: Branch, way: Tradition, depth: int) -> Iterator[tuple[int, str]]:
    """What stands under a heading; leaves and notes of the file itself stand on the heading's own line."""
    for paper in branch.papers.values():
        if paper.words:
            yield depth, paper_line(paper, way)
    for below in branch.branches.values():
        text, end = _single_file(below, way)
        itself = end.papers.get("")
        yield depth, follow(text, paper_line(itself, way), way) if itself else text
        yield from _under(end, way, depth + 1)


def _single_file(branch: Branch, way: Tradition) -> tuple[str, Branch]:
    """The headings down to the first branch that forks or holds papers, as one line, and that branch."""
    text = branch.heading
    while len(branch.branches) == 1 and not branch.papers:
        branch = next(iter(branch.branches.values()))
        text = branch.heading if branch.heading.startswith(text) else follow(text, branch.heading, way)
    return text, branch


def paper_line(paper: Paper, way: Tradition) -> str:
    """`Alexandrovsky to Litvinov, Prague, 1 July 1935, fol. 56, 63 (n. 3, 7)`"""
    text = follow(paper.words, ", ".join(paper.leaves), way)
    notes = f"({way.note} {', '.join(paper.notes)})" if paper.notes else ""
    return " ".join(part for part in (text, notes) if part)


def follow(text: str, more: str, way: Tradition) -> str:
    """Two parts with the tradition's sign between them, which does not double a full stop."""
    if not text or not more:
        return text or more
    if more.startswith("("):
        return f"{text} {more}"
    stopped = text.endswith(".") and way.between.startswith(".")
    return f"{text} {more}" if stopped else f"{text}{way.between}{more}"
