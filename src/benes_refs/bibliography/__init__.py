"""The bibliography: every source once, however often and under whatever name it is cited."""

from __future__ import annotations

from benes_refs.bibliography import ids
from benes_refs.bibliography.annual import Annuals
from benes_refs.bibliography.sources import Source, Sources
from benes_refs.knowledge.registry import Knowledge
from benes_refs.model import Conflict, Document, Holding, Kind, ParsedNote, Reference, Work
from benes_refs.quick.typing import Iterable, Iterator, Sequence
from benes_refs.regexes import compiled

DAY = compiled(r"\d{4}-\d\d-\d\d")
Parts = tuple[Document | None, Holding | None, Work | None]


def build(
    notes: Iterable[ParsedNote], knowledge: Knowledge
) -> tuple[tuple[ParsedNote, ...], tuple[Reference, ...]]:
    """The notes with the reference of each citation, and the references in the order they are first cited."""
    named = list(notes)
    references, keys = _references(named, knowledge)
    for at, note in enumerate(named):  # in place: no citation is held both with its key and without
        named[at] = note._replace(
            citations=tuple(citation._replace(reference=next(keys)) for citation in note.citations)
        )
    return tuple(named), references


def _references(
    notes: Sequence[ParsedNote], knowledge: Knowledge
) -> tuple[tuple[Reference, ...], Iterator[str]]:
    """The references, and the key of each citation in order: "" where it names no source."""
    sources = Sources(Annuals(knowledge))
    cited: list[Source | None] = []
    for note in notes:
        cited += [sources.add(citation, note.note.marker) for citation in note.citations]
        sources.introduce(note)
    all_sources = sources.all
    del sources  # what sources were found by is more than what was found
    references = tuple(_made(all_sources, knowledge))
    return references, iter([source.key if source else "" for source in cited])


def _made(sources: Iterable[Source], knowledge: Knowledge) -> Iterator[Reference]:
    """The reference of each source; what citations contradict in a whole volume or file is told once, at its
    first document."""
    keys = ids.Keys()
    places: dict[int, tuple[Holding | None, Work | None]] = {}
    for source in sources:
        place, document = source.place, source.document()
        conflicts = document.conflicts
        if place.number not in places:
            holding, work = place.holding(), place.work()
            places[place.number] = holding.value, work.value
            conflicts = holding.conflicts + work.conflicts + conflicts
        yield _reference(source, keys, knowledge, (document.value, *places[place.number]), conflicts)


def _reference(
    source: Source, keys: ids.Keys, knowledge: Knowledge, parts: Parts, conflicts: tuple[Conflict, ...]
) -> Reference:
    """One entry, under a key that it leaves on its source."""
    document, holding, work = parts
    kind = _kind(source)
    source.key = keys.take(_key(source, holding, work, document), kind)
    reference = Reference(
        id=source.key,
        kind=kind,
        document=document,
        holding=holding,
        work=work,
        cited_in=tuple([citation.id for citation in source.citations]),
        notes=tuple(dict.fromkeys(source.notes)),
        locators=tuple(dict.fromkeys([c.locator for c in source.citations if c.locator])),
        conflicts=conflicts,
    )
    return _with_registry(reference, source.place.year, knowledge)


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


def _day(document: Document | None) -> str:
    return document.date if document and DAY.fullmatch(document.date) else ""
