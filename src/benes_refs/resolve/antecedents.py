"""Which earlier citation an author means.

Each finder takes a citation that points back and what was cited so far, and answers with the earlier
citation, how it was found, and whether another could be meant as well; None where nothing fits.
"""

from __future__ import annotations

from benes_refs.identity import (
    Hit,
    archive,
    document_keys,
    level_value,
    shared_authors,
    source_key,
    title_words,
)
from benes_refs.knowledge.fold import folded
from benes_refs.model import Citation, Document, Name, Via, Work
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Callable, Iterable, Iterator, Sequence
from benes_refs.resolve.inherit import continued, numbered_last
from benes_refs.resolve.memory import (
    FIRST_LEVELS,
    WINDOW,
    Memory,
    agreement,
    names_of,
    same_people,
    says_more,
)
from benes_refs.resolve.open_levels import goes_with, label_of, numbers_document, options, tells_page
from benes_refs.resolve.readings import other_readings, whose


class Antecedent(NamedTuple):
    """The citation meant.  `whole` says that the same source is cited again, under a shorter name."""

    citation: Citation
    via: Via | None
    ambiguous: bool = False
    whole: bool = True


Finder = Callable[[Citation, Memory], Antecedent | None]


def preceding(citation: Citation, memory: Memory) -> Antecedent | None:
    """What ibid. means: the nearest source before it, in the note first, then the last of the note before.

    A leaf or a shelfmark passes over books, a volume passes over archives; that, like a note with several
    sources and anything unread between, leaves room for doubt.
    """
    here, before = memory.here[-WINDOW:], memory.before
    inside = _nearest(citation, here)
    if inside is not None:
        return Antecedent(inside, "ibid", inside is not here[-1], whole=False)
    last = _nearest(citation, before)
    if last is not None:
        doubt = memory.interrupted or bool(here) or last is not before[-1] or _several(citation, before)
        return Antecedent(last, "ibid", doubt, whole=False)
    if memory.last_held is not None and _is_held(citation):
        return Antecedent(memory.last_held, "ibid", ambiguous=True, whole=False)
    if citation.work is not None and citation.work.authors:
        theirs = _best(memory.works.find(citation.work), "ibid")
        return theirs._replace(ambiguous=True) if theirs else None
    pool = here or before
    if not pool:
        return None
    doubt = memory.interrupted or len(pool) > 1 or _is_placed(pool[-1])
    return Antecedent(pool[-1], "ibid", doubt, whole=False)


def _nearest(citation: Citation, pool: Sequence[Citation]) -> Citation | None:
    found = next((earlier for earlier in reversed(pool) if accepts(citation, earlier)), None)
    if found is None or len(pool) == 1:
        return found
    works = (earlier for earlier in reversed(pool) if earlier.work is not None)
    if name := whose(citation):  # `made by Heslop (ibid., p. 395)`
        wrote = Work(authors=(Name(name),))
        return next((e for e in works if e.work and shared_authors(wrote, e.work)), found)
    if not tells_page(citation) or label_of(found) != "folio":
        return found
    # `Громов. Суды. С. 7; РГВА. Ф. 9. Оп. 29. Д. 285. Л. 4`, then `Там же. С. 9`: no leaf
    return next((earlier for earlier in works if accepts(citation, earlier)), found)


def _is_placed(citation: Citation) -> bool:
    """Whether a citation says where its document is found."""
    return citation.holding is not None or citation.work is not None


def _several(citation: Citation, pool: Sequence[Citation]) -> bool:
    """Whether what the citation would become depends on which source of the pool is taken."""
    fitting = (earlier for earlier in pool if accepts(citation, earlier))
    return len({source_key(continued(citation, earlier)) for earlier in fitting}) > 1


def _is_held(citation: Citation) -> bool:
    """Whether a citation says by itself that it is an archival one."""
    leaf = citation.locator is not None and citation.locator.label == "folio"
    return leaf or citation.holding is not None


def accepts(citation: Citation, earlier: Citation) -> bool:
    """Whether what a citation states can belong to the source of an earlier one."""
    if not _is_placed(earlier):
        return False
    if earlier.kind == "edition" and numbers_document(citation):
        return True
    if citation.holding is not None:
        return earlier.holding is not None and goes_with(citation.holding, earlier.holding)
    named = citation.work is not None and citation.work.authors
    if (
        citation.repeat == "ibid" and citation.kind == "book" and not named
    ):  # `TsDAHOU 1/20/6275, 182–6, in ibid., 833–5`
        return earlier.work is not None
    label = citation.locator.label if citation.locator else ""
    if label == "folio":
        leaf = earlier.locator is not None and earlier.locator.label == "folio"
        return earlier.holding is not None or leaf
    if citation.work is not None and citation.work.authors and not citation.work.title:
        return earlier.work is not None and shared_authors(citation.work, earlier.work) is not None
    volume = citation.work is not None and bool(citation.work.volume)
    if volume and earlier.holding is not None:
        return label == "folio" or any(level == "volume" for level, _ in earlier.holding.shelfmark)
    if volume or label in ("column", "chapter", "document"):
        return earlier.work is not None or (not volume and numbered_last(earlier, citation))
    return True


def left_out(citation: Citation, memory: Memory) -> Antecedent | None:
    """What a citation goes on with that leaves its archive out: the fond tells it, else the last archive.

    A document that was cited before is the exception: where it was found, it is found again.
    """
    return described(citation, memory) or _in_the_fond(citation, memory) or _in_the_archive(citation, memory)


def _in_the_fond(citation: Citation, memory: Memory) -> Antecedent | None:
    """The archive in which a fond of this number was cited before, unless the note is in it already."""
    known = memory.fonds.get(_fond(citation), {})
    current = _current(memory)
    if not known or (current is not None and archive_of(current) in known):
        return None
    return Antecedent(next(reversed(known.values())), "short", ambiguous=len(known) > 1, whole=False)


def _in_the_archive(citation: Citation, memory: Memory) -> Antecedent | None:
    """The archive of the note, or else the last one."""
    if citation.holding is None and citation.kind != "archival":
        return preceding(citation, memory)
    if _is_of_other_papers(citation) and not memory.fonds.get(_fond(citation)):
        return None
    current = _current(memory)
    if current is not None:
        return Antecedent(current, "ibid", whole=False)
    last = memory.last_held
    return Antecedent(last, "short", ambiguous=last not in memory.before, whole=False) if last else None


def _is_of_other_papers(citation: Citation) -> bool:
    """`CHAR 2/340`: letters for a person's papers, which were not cited before, are of any archive."""
    levels = citation.holding.shelfmark[:1] if citation.holding is not None else ()
    return any(level == "group" and value.isalpha() for level, value in levels)


def _current(memory: Memory) -> Citation | None:
    """The last archival citation of the note."""
    return next((c for c in reversed(memory.here[-WINDOW:]) if c.holding is not None), None)


def archive_of(citation: Citation) -> str:
    return archive(citation.holding) if citation.holding is not None else ""


def _fond(citation: Citation) -> str:
    """The key of the fond or group that a shelfmark begins with: labelled, or the first of three numbers."""
    if citation.holding is None or not citation.holding.shelfmark:
        return ""
    levels = citation.holding.shelfmark
    named, value = options(levels[0][0])[0], levels[0][1]
    return level_value(value) if named in FIRST_LEVELS or (named == "" and len(levels) >= 3) else ""


def cited_work(citation: Citation, memory: Memory) -> Antecedent | None:
    """What op. cit. means: the author's work cited before, or with no author the nearest work."""
    work = citation.work
    if work is not None and (work.authors or work.editors or work.title):
        found = _best(_his_own(work, memory), "op-cit") or _by_short_name(work, memory)
        if found is None and work.title and work.authors:
            his = [hit for hit in memory.works.find(work._replace(title="")) if hit.entry.work.authors]
            words = set(title_words(work.title))  # not what he only edited, nor what has no word of the title
            found = _best([hit for hit in his if words & set(title_words(hit.entry.work.title))], "op-cit")
        return found or _read_otherwise(work, memory, "op-cit") or _in_its_volume(work, memory, "op-cit")
    if citation.document is not None:
        found = described(citation, memory)
        return Antecedent(found.citation, "op-cit", found.ambiguous) if found else None
    found = preceding(citation, memory)
    return Antecedent(found.citation, "op-cit", found.ambiguous, whole=False) if found else None


def _his_own(work: Work, memory: Memory) -> list[Hit[Citation]]:
    """`Громов. Указ. соч.`: what somebody wrote before what he edited, where no title tells."""
    hits = list(memory.works.find(work))
    wrote = [] if work.title else [hit for hit in hits if hit.entry.work.authors]
    return wrote or hits


def short_form(citation: Citation, memory: Memory) -> Antecedent | None:
    """What a citation without an imprint stands for, where a fuller one came before."""
    work = citation.work
    if work is None:
        return described(citation, memory)
    if work.edition:
        return _short_edition(work, memory)
    if work.authors and work.issued and work == Work(authors=work.authors, issued=work.issued):
        dated = [h for h in memory.works.find(work._replace(issued="")) if h.entry.work.issued == work.issued]
        return _best(dated, "short") or _read_otherwise(work, memory, "short")
    imprint = work.place or work.publisher or work.issued or work.url
    numbered = work.container and (work.volume or work.issue)
    if imprint or numbered or citation.kind in ("newspaper", "web"):
        return None
    return (
        _best(_fuller(work, memory), "short")
        or _by_short_name(work, memory)
        or _read_otherwise(work, memory, "short")
        or (_in_its_volume(work, memory, "short") if citation.kind == "chapter" else None)
        or _paper(work, memory)
    )


def _in_its_volume(work: Work, memory: Memory, via: Via) -> Antecedent | None:
    """`Marsh, ‘Trade’, in Hale (ed.), Empires, op. cit., p. 30`: a new piece of a volume cited before."""
    family, _, title = work.container.partition(", ")  # `in Hale, Empires, p. 30`
    readings = (
        Work(editors=work.editors, title=work.container),
        Work(editors=(Name(family),), title=title),
    )
    found = (_best(memory.works.find(volume), via) for volume in readings if volume.title)
    volume = next(filter(None, found), None)
    return volume._replace(whole=False) if volume else None


def _paper(work: Work, memory: Memory) -> Antecedent | None:
    """`Krivoshein’s report, 70`, `Zapisnik 2. zasedanja, str. 20`: no book, but a paper cited before."""
    if not work.title or work != Work(title=work.title):
        return None
    papers = memory.documents.get(("title", title_words(work.title)), ())[-WINDOW:]
    return Antecedent(papers[-1], "short") if papers else None


def _fuller(work: Work, memory: Memory) -> Iterator[Hit[Citation]]:
    return (hit for hit in memory.works.find(work) if says_more(hit.entry.work, work))


def _read_otherwise(work: Work, memory: Memory, via: Via) -> Antecedent | None:
    """`Merl Agrarmarkt, S. 351`, `Crankshaw. P. 107`: known once author and title are parted otherwise."""
    found = (_best(_fuller(read, memory), via) for read in other_readings(work))
    return next(filter(None, found), None)


def _best(hits: Iterable[Hit[Citation]], via: Via) -> Antecedent | None:
    """The best hit, the latest among equals; two works that fit equally well leave room for doubt."""
    found = list(hits)
    if not found:
        return None
    best = found[0]
    titles = {hit.entry.words for hit in found if hit.score == best.score}
    return Antecedent(best.entry.kept, via, ambiguous=len(titles) > 1)


def _by_short_name(work: Work, memory: Memory) -> Antecedent | None:
    """A work under the short name that the author gave it: “(hereafter SRO)”, `Lenin, PSS, 45: 346`."""
    said = work.title or (work.authors[0].family if work.authors else "")
    meant = memory.introduced.get(folded(said))
    named = names_of(work) if work.authors and said == work.title else ()
    if meant is None or meant.work is None or (named and same_people(named, names_of(meant.work)) <= 0):
        return None
    return Antecedent(meant, "short")


def _short_edition(work: Work, memory: Memory) -> Antecedent | None:
    """An edition without its volume, or without the series that the volume was cited in before."""
    named = _by_short_name(work, memory)
    known = list(reversed(memory.editions.get(work.edition, {}).values()))[:WINDOW]
    if named is not None or not known or (work.volume and work.series):
        return named
    if work.volume:
        known = [c for c in known if c.work is not None and c.work.volume == work.volume]
        missing = {c.work.series for c in known if c.work is not None}
    else:
        missing = {c.work.volume for c in known if c.work is not None}
    if not missing or "" in missing:
        return None
    return Antecedent(known[0], "short", ambiguous=len(missing) > 1)


def described(citation: Citation, memory: Memory) -> Antecedent | None:
    """Where a document was found that is only described: “De Lacroix à Delbos, 3 juillet 1937, p. 297”."""
    document, holding = citation.document, citation.holding
    if document is None or (holding is not None and holding.shelfmark) or not _well_described(document):
        return None
    found = [
        earlier
        for key in document_keys(document)
        for earlier in reversed(memory.documents.get(key[:-1], ())[-WINDOW:])
        if earlier.document is not None
        and _dates_agree(document, earlier.document)
        and (earlier.holding is not None or earlier.work is not None)
        and (holding is None or archive(holding) == archive_of(earlier))
    ]
    fitting = [earlier for earlier in found if accepts(citation, earlier)]
    if holding is not None:
        fitting = [earlier for earlier in fitting if earlier.holding is not None and document.date]
    sources = {source_key(earlier) for earlier in fitting}
    return Antecedent(fitting[0], "short", ambiguous=len(sources) > 1) if fitting else None


def _well_described(document: Document) -> bool:
    """Whether a description can only mean one document or a few: two people, or a title and a date."""
    if document.sender and document.recipients:
        return True
    told = document.date or document.sender or len(title_words(document.title)) > 2
    return bool(document.title and told)


def _dates_agree(one: Document, other: Document) -> bool:
    return not one.date or not other.date or one.date == other.date


def noted(citation: Citation, memory: Memory) -> Antecedent | None:
    """What a citation means that names the note: “Shaposhnikov report (n. 6 above)”."""
    pool = memory.noted.get(citation.target, [])
    if not pool:
        return None
    scores = [agreement(citation, earlier) - 2 * (not accepts(citation, earlier)) for earlier in pool]
    best = max(scores)
    if best < 0:
        return None
    meant = [earlier for earlier, score in zip(pool, scores, strict=True) if score == best]
    via: Via = citation.repeat if citation.repeat in ("ibid", "op-cit") else "short"
    return Antecedent(meant[-1], via, ambiguous=len({source_key(c) for c in meant}) > 1)
