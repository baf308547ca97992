"""Resolution: what ibid., op. cit., short forms and left-out archives point back to.

One fold over the notes, from the first citation to the last; what was cited so far is kept in a `Memory`.
For each citation that points back, `antecedents` finds the earlier one and `inherit` takes over what was left
out.  Where several could be meant the nearest is taken and the citation is marked ambiguous; where nothing
fits it is marked unresolved and keeps only what it says.
"""

from __future__ import annotations

from benes_refs.knowledge.fold import folded
from benes_refs.knowledge.registry import Knowledge
from benes_refs.model import Citation, Holding, Locator, ParsedNote, Via, Work
from benes_refs.quick.typing import Iterable, Iterator, Literal, Mapping
from benes_refs.resolve.antecedents import (
    Antecedent,
    Finder,
    cited_work,
    left_out,
    noted,
    preceding,
    short_form,
)
from benes_refs.resolve.inherit import completed, continued
from benes_refs.resolve.levels import with_named_levels
from benes_refs.resolve.memory import Memory
from benes_refs.resolve.open_levels import settled
from benes_refs.resolve.readings import behind_prose

FINDERS: Mapping[Literal["", "ibid", "op-cit", "idem", "short", "same"], Finder] = {
    "ibid": preceding,
    "same": left_out,
    "op-cit": cited_work,
    "idem": short_form,
    "short": short_form,
    "": short_form,
}
YEARLESS = "XXXX"
SAME = ("same",)  # who wrote and to whom, where a letter is “same to same”
# How an author points back who says so in words: this stays on a citation whose source was not found.
SPOKEN: Mapping[str, Via] = {"ibid": "ibid", "op-cit": "op-cit"}


def resolve(notes: Iterable[ParsedNote], knowledge: Knowledge) -> Iterator[ParsedNote]:
    """The notes, one by one, with every citation that points back completed from what it points to."""
    memory = Memory()
    return (_resolve_note(note, memory, knowledge) for note in notes)


def _resolve_note(note: ParsedNote, memory: Memory, knowledge: Knowledge) -> ParsedNote:
    resolved = []
    for citation in note.citations:
        told = _with_year(_with_parties(citation, memory), memory)
        whole = with_named_levels(settled(_resolve(told, memory)), knowledge)
        memory.remember(whole)
        for short, citation_id in note.introduced:
            if citation_id == citation.id:
                memory.introduce(short, whole)
        resolved.append(whole)
    memory.close(note)
    return note._replace(citations=tuple(resolved)) if resolved else note


def _resolve(citation: Citation, memory: Memory) -> Citation:
    stated = _in_known_edition(_under_short_name(_with_known_archive(citation, memory), memory), memory)
    if stated.repeat == "idem":
        stated = _with_authors(stated, memory)
    found = (noted(stated, memory) if stated.target else None) or FINDERS[stated.repeat](stated, memory)
    if found is None and not stated.repeat and (bare := behind_prose(stated, memory)) is not None:
        stated, found = bare, short_form(bare, memory)
    if found is not None:
        return _taken_over(stated, found)
    return _unresolved(stated) if stated.repeat not in ("", "idem") else stated


def _taken_over(citation: Citation, found: Antecedent) -> Citation:
    take = completed if found.whole else continued
    taken = take(citation, found.citation)
    return taken._replace(via=found.via, ambiguous=found.ambiguous, resolved=True)


def _unresolved(citation: Citation) -> Citation:
    return citation._replace(via=SPOKEN.get(citation.repeat), resolved=False)


def _with_known_archive(citation: Citation, memory: Memory) -> Citation:
    """An archive under the short name that the author gave it, or under that of a collection in it."""
    holding = citation.holding
    if holding is None or not (holding.name or holding.collection):
        return citation
    meant = memory.introduced.get(folded(holding.name))
    if meant is not None and meant.holding is not None and meant.holding.archive:
        return citation._replace(holding=holding._replace(archive=meant.holding.archive))
    if holding.archive:
        return citation
    home = memory.collections.get(folded(holding.collection or holding.name))
    if home is None or home.holding is None:
        return citation
    known = home.holding._replace(collection=holding.collection or holding.name, shelfmark=holding.shelfmark)
    return citation._replace(holding=known)


def _in_known_edition(citation: Citation, memory: Memory) -> Citation:
    """`DiM, t. VI`, which may stand for several editions: the one that the author gave this short name."""
    work = citation.work
    meant = memory.introduced.get(folded(work.title)) if work is not None and work.edition else None
    if work is None or meant is None or meant.work is None or not meant.work.edition:
        return citation
    return citation._replace(work=work._replace(edition=meant.work.edition))


def _under_short_name(citation: Citation, memory: Memory) -> Citation:
    """`PSM, no. 12`, where PSM is a book of documents: its number is no issue of a journal."""
    work = citation.work
    if work is None or not work.container or work._replace(container="", volume="", issue="") != Work():
        return citation
    meant = memory.introduced.get(folded(work.container))
    if meant is not None and meant.work is None and meant.holding is not None:
        return _in_its_archive(citation, work, meant.holding)
    if meant is None or meant.work is None or meant.work.container:
        return citation
    number = Locator("document", work.issue) if work.issue else None
    named = Work(title=work.container, volume=work.volume)
    return citation._replace(kind=meant.kind, work=named, locator=citation.locator or number)


def _in_its_archive(citation: Citation, work: Work, meant: Holding) -> Citation:
    """`APG, 259/750, s. 2`, where APG is an archive: no volume and issue, but a file."""
    level = meant.shelfmark[-1][0] if meant.shelfmark else "file"
    number = "/".join(filter(None, (work.volume, work.issue)))
    holding = Holding(meant.archive, work.container, "", ((level, number),) if number else ())
    return citation._replace(kind="archival", work=None, holding=holding)


def _with_parties(citation: Citation, memory: Memory) -> Citation:
    """`Same to same, 15 July 1905`, `Same to Laroche`: who wrote the letter before, and to whom."""
    document, letter = citation.document, memory.last_letter
    if document is None or letter is None or SAME not in (document.sender, document.recipients):
        return citation
    sender = letter.sender if document.sender == SAME else document.sender
    recipients = letter.recipients if document.recipients == SAME else document.recipients
    if sender == recipients:
        recipients = letter.sender  # `Same to Laroche; Laroche to same`
    return citation._replace(document=document._replace(sender=sender, recipients=recipients))


def _with_year(citation: Citation, memory: Memory) -> Citation:
    """`Hale to Marsh, 8 June 1928, …; Hale to Marsh, 19 June, ibid.`: a day of the year before it."""
    document = citation.document
    if document is None or not document.date.startswith(YEARLESS):
        return citation
    date = document.date.replace(YEARLESS, memory.last_year) if memory.last_year else ""
    return citation._replace(document=document._replace(date=date))


def _with_authors(citation: Citation, memory: Memory) -> Citation:
    """The authors that idem stands for: those of the nearest work."""
    earlier = memory.last_authored.work if memory.last_authored else None
    if earlier is None:
        return citation._replace(resolved=False)
    if citation.work is None:
        return citation
    return citation._replace(work=citation.work._replace(authors=earlier.authors or earlier.editors))
