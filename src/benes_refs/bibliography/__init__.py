"""The bibliography: every source once, however often and under whatever name it is cited."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from benes_refs.bibliography import ids
from benes_refs.bibliography.annual import Annuals
from benes_refs.bibliography.sources import Source, Sources
from benes_refs.knowledge.registry import Knowledge
from benes_refs.model import Document, Holding, Kind, ParsedNote, Reference, Work


def build(
    notes: Sequence[ParsedNote], knowledge: Knowledge
) -> tuple[tuple[ParsedNote, ...], tuple[Reference, ...]]:
    """The notes with the reference of each citation, and the references in the order they are first cited."""
    sources = Sources(Annuals(knowledge))
    found: list[list[Source | None]] = []
    for note in notes:
        found.append([sources.add(citation, note.note.marker) for citation in note.citations])
        sources.introduce(note)
    references = _references(sources, knowledge)
    with_ids = tuple(
        note._replace(
            citations=tuple(
                citation._replace(reference=references[id(source)].id if source else "")
                for citation, source in zip(note.citations, named, strict=True)
            ),
        )
        for note, named in zip(notes, found, strict=True)
    )
    return with_ids, tuple(references.values())


def _references(sources: Sources, knowledge: Knowledge) -> dict[int, Reference]:
    keys = ids.Keys()
    places: set[int] = set()
    made: dict[int, Reference] = {}
    for source in sources.all:
        first_of_place = source.place.number not in places
        places.add(source.place.number)
        made[id(source)] = _reference(source, keys, knowledge, first_of_place=first_of_place)
    return made


def _reference(source: Source, keys: ids.Keys, knowledge: Knowledge, *, first_of_place: bool) -> Reference:
    """One entry; what citations contradict in a whole volume or file is told once, at its first document."""
    place = source.place
    holding, work = place.holding.made(Holding), place.work.made(Work)
    document = source.document.made(Document)
    kind = _kind(source)
    conflicts = source.document.conflicts()
    if first_of_place:
        conflicts = place.holding.conflicts() + place.work.conflicts() + conflicts
    reference = Reference(
        id=keys.take(_key(source, holding, work, document), kind),
        kind=kind,
        document=document,
        holding=holding,
        work=work,
        cited_in=tuple(citation.id for citation in source.citations),
        notes=tuple(dict.fromkeys(source.notes)),
        locators=tuple(dict.fromkeys(c.locator for c in source.citations if c.locator)),
        conflicts=conflicts,
    )
    return _with_registry(reference, place.year, knowledge)


def _kind(source: Source) -> Kind:
    """The first kind that says something."""
    return next((c.kind for c in source.citations if c.kind != "other"), "other")


def _key(source: Source, holding: Holding | None, work: Work | None, document: Document | None) -> str:
    if holding is not None:
        return ids.of_held(holding, document)
    if work is not None and (work.edition or document is not None):
        page = ids.first_page(source.citations[0].locator) if document is not None else ""
        return ids.of_printed(work, source.place.year, document, source.number or page)
    return ids.of_work(work) if work is not None else ids.of_document(document)


def _with_registry(reference: Reference, year: str, knowledge: Knowledge) -> Reference:
    """The registry's own names for the archive or the edition."""
    archive = knowledge.archive(reference.holding.archive) if reference.holding else None
    if archive is not None:
        reference = reference._replace(archive_name=archive.name, archive_place=archive.city)
    work = reference.work
    edition = knowledge.edition(knowledge.family(work.edition)) if work and work.edition else None
    if work is None or edition is None:
        return reference
    code = f"{work.edition}-{year}" if year else work.edition
    run = knowledge.find_run(code, work.series, _day(reference.document))
    languages = {one.language for one in edition.runs}
    language = run.language if run else languages.pop() if len(languages) == 1 else ""
    return reference._replace(edition_title=run.title if run else edition.title, language=language)


def _day(document: Document | None) -> date | None:
    try:
        return date.fromisoformat(document.date) if document else None
    except ValueError:
        return None
