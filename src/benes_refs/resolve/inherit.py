"""What a citation takes over from the earlier one it points back to.

Two ways: `continued` goes on where the earlier citation stood (ibid.: the same work with another page, the
same fond with another file, the same volume with another document); `completed` names the same source again
in a short form, and gets back what that left out.  What the citation states itself always stays.
"""

from __future__ import annotations

from benes_refs.identity import shared_authors, title_likeness
from benes_refs.model import Citation, Document, Holding, Kind, Locator, Name, Work
from benes_refs.resolve.levels import levels_above, same_archive
from benes_refs.resolve.open_levels import called_alike, label_of, settled

# Levels that a new collection starts with: the name of the old one does not go with them.
WITHOUT_FONDS = frozenset(("series", "group", "department"))
FACTS = Work._fields
LEAF_FIGURES = 3
NO_YEAR = "XXXX"


def continued(citation: Citation, earlier: Citation) -> Citation:
    """The citation as going on from the earlier one."""
    if (leaf := _leaf_of(citation, earlier)) is not None:
        another = citation._replace(holding=None, locator=leaf)
        return _another_place(another, earlier)._replace(document=citation.document)
    citation = _dated(settled(citation, earlier), earlier)
    if citation.holding is not None:
        holding = same_archive(citation.holding, earlier.holding)
        return citation._replace(kind="archival", holding=holding)
    if citation.work is None:
        return _another_place(citation, earlier)
    if earlier.work is None and earlier.holding is not None and _only_volume(citation.work):
        return _another_volume(citation, citation.work.volume, earlier.holding)
    if _only_numbered(citation.work) and not (earlier.work is not None and earlier.work.container):
        return _another_number(citation, citation.work.issue, earlier)
    if earlier.work is None or (earlier.work.edition and not citation.work.volume):
        return _another_place(_as_document(citation), earlier)
    kind, work = _another_part(citation.work, earlier, goes_on=citation.repeat == "same")
    same = work == earlier.work
    document = citation.document or (earlier.document if same else None)
    return citation._replace(kind=kind, work=work, document=document)


def _dated(citation: Citation, earlier: Citation) -> Citation:
    """A day and a number that are stated are those of a newspaper, or else of a document."""
    work, document, locator = citation.work, citation.document, citation.locator
    if locator is not None and work is None and _counts_issues(earlier, locator):
        year = earlier.work.issued.partition("-")[0] if earlier.work else ""
        work, locator = Work(issue=locator.value, issued=year), None  # `Там же. № 45`
    elif earlier.kind == "newspaper":
        if document is not None and document == Document(date=document.date):
            work, document = (work or Work())._replace(issued=document.date), None
        if work is not None and earlier.work is not None:
            work = work._replace(issued=_in_the_year(work.issued, earlier.work.issued))
    elif work is not None and "-" in work.issued and not (work.title or work.authors or _in_journal(earlier)):
        day = _in_the_year(work.issued, earlier.document.date if earlier.document else "")
        document = (document or Document())._replace(date="" if day.startswith(NO_YEAR) else day)
        locator = Locator("document", work.issue) if work.issue else locator
        work = work._replace(issued="", issue="")
    if document is not None and _is_diary(earlier) and _only_day(document):
        document = earlier.document and earlier.document._replace(date=document.date)
    return citation._replace(
        work=None if work == Work() else work,
        document=None if document == Document() else document,
        locator=locator,
    )


def _in_the_year(day: str, earlier: str) -> str:
    """A day without its year: that of the day before."""
    return day.replace(NO_YEAR, earlier[: len(NO_YEAR)] or NO_YEAR)


def _only_day(document: Document) -> bool:
    """`zápis z 5. 5. 1937`: whether no more is said than the day of an entry."""
    word = document.title.isalpha()
    return document == Document(document.type, document.title if word else "", date=document.date)


def _is_diary(citation: Citation) -> bool:
    return citation.document is not None and citation.document.type == "diary"


def _counts_issues(earlier: Citation, locator: Locator) -> bool:
    """Whether a number alone is a periodical's issue: of a newspaper, or behind an issue of a journal."""
    of_a_day = earlier.kind == "newspaper"
    numbered = earlier.kind == "article" and earlier.work is not None and bool(earlier.work.issue)
    return locator.label == "document" and (of_a_day or numbered)


def _in_journal(earlier: Citation) -> bool:
    return earlier.work is not None and bool(earlier.work.container)


def _leaf_of(citation: Citation, earlier: Citation) -> Locator | None:
    """`Ibid., f. 88` behind an archive that has no fonds: f. is a folio; `Ibid., d. 744` of an edition."""
    stated = citation.holding.shelfmark if citation.holding and not citation.holding.name else ()
    above = earlier.holding.shelfmark if earlier.holding else ()
    if earlier.kind == "edition" and len(stated) == 1:
        return citation.locator or Locator("document", stated[0][1])
    lone = len(stated) == 1 and stated[0][0] == "fond"
    western = any(above) and above[0][0] in WITHOUT_FONDS and all(level != "fond" for level, _ in above)
    return Locator("folio", stated[0][1]) if lone and western and citation.locator is None else None


def _another_place(citation: Citation, earlier: Citation) -> Citation:
    """The same file or work, with another locator or another document in it."""
    document, locator = citation.document, citation.locator
    if locator is not None and numbered_last(earlier, citation):
        return _another_number(citation._replace(locator=None), locator.value, earlier)
    if earlier.holding is not None and locator is not None and _is_piece(earlier.holding, locator):
        above = levels_above(earlier.holding.shelfmark, (("piece", locator.value),))
        holding = earlier.holding._replace(shelfmark=(*above, ("piece", locator.value)))
        return citation._replace(kind="archival", work=None, holding=holding, locator=None)
    if document is None and not _another_document(locator, earlier):
        document = earlier.document
    if citation.document is None and locator is None:
        locator = earlier.locator
    return citation._replace(
        kind=earlier.kind,
        holding=earlier.holding,
        work=_with_another_paper(citation, earlier.work),
        document=document,
        locator=locator,
    )


def _is_piece(holding: Holding, locator: Locator) -> bool:
    """`FO 371/23064`, then `ibid., 23065`: a number too high for a leaf."""
    kew = [level for level, _ in holding.shelfmark[:1]] == ["department"]
    return kew and locator.label == "page" and locator.value.isdigit() and len(locator.value) > LEAF_FIGURES


def _with_another_paper(citation: Citation, work: Work | None) -> Work | None:
    """`Приказ № 2 // Там же. С. 272`: another paper in the collection or issue that held the one before."""
    paper = citation.document.title if citation.document else ""
    if work is None or not (paper and work.title and work.container) or "//" not in citation.text:
        return work
    return work._replace(authors=(), title=paper)


def numbered_last(earlier: Citation, citation: Citation) -> bool:
    """`AMZV, PZ Moskva 1937, č. 312`, then `tamtéž, č. 315`: the number is the last of the shelfmark.

    `PA AA, Botschaft Moskau, Nr. 212`, then `ebd., Nr. 213`: as whatever it was read, both are called so.
    """
    if earlier.holding is None or label_of(citation) != "document":
        return False
    last = [level for level, _ in earlier.holding.shelfmark[-1:]]
    return last == ["document"] or called_alike(citation, earlier)


def _only_numbered(work: Work) -> bool:
    """Whether “no. 190” is all that is stated: an issue of a journal, a document of an edition, a folder."""
    return work == Work(issue=work.issue)


def _only_volume(work: Work) -> bool:
    return bool(work.volume) and work == Work(volume=work.volume)


def _another_volume(citation: Citation, number: str, earlier: Holding) -> Citation:
    """`Tamże, t. 97, k. 5`: another volume, or what else the last level of the shelfmark counts."""
    names = [level for level, _ in earlier.shelfmark]
    level = "volume" if "volume" in names or not names else names[-1]
    at = names.index(level) if names else 0
    holding = earlier._replace(shelfmark=(*earlier.shelfmark[:at], (level, number)))
    return citation._replace(kind="archival", work=None, holding=holding)


def _another_number(citation: Citation, number: str, earlier: Citation) -> Citation:
    """Another document of the edition, or another unit at the end of the shelfmark."""
    if earlier.holding is None:
        numbered = citation._replace(work=None, locator=citation.locator or Locator("document", number))
        return _another_place(numbered, earlier)
    levels = earlier.holding.shelfmark[:-1] + tuple(
        (level, number) for level, _ in earlier.holding.shelfmark[-1:]
    )
    holding = earlier.holding._replace(shelfmark=levels)
    return citation._replace(kind="archival", work=None, holding=holding)


def _another_document(locator: Locator | None, earlier: Citation) -> bool:
    """Whether another number of an edition is named, or another page of a diary, which is another day's."""
    diary = earlier.kind == "memoir" and _is_diary(earlier)
    return locator is not None and (diary or locator.label == "document") and locator != earlier.locator


def _as_document(citation: Citation) -> Citation:
    """What looked like a work's author and title was a document's: it goes on in an archive or an edition."""
    work = citation.work
    if work is None or not (work.title or work.authors):
        return citation._replace(work=None)
    stated = citation.document or Document()
    senders = tuple(f"{name.given} {name.family}".strip() for name in work.authors)
    document = stated._replace(title=stated.title or work.title, sender=stated.sender or senders)
    return citation._replace(work=None, document=document)


def _another_part(stated: Work, earlier: Citation, *, goes_on: bool) -> tuple[Kind, Work]:
    """Another piece of a collected volume, another volume, another issue; or the same work again.

    Where numbers alone go on, `// Голос. 1907. № 7. С. 19; № 10. С. 48`, it is an article in several issues.
    """
    old = earlier.work
    assert old is not None
    if stated.edition and stated.edition != old.edition:
        return earlier.kind, stated
    if stated.title and not title_likeness(stated.title, old.title):
        return _another_piece(stated, earlier)
    if stated.authors and shared_authors(stated, old) is None:
        return _another_piece(stated, earlier)
    if old.container and not stated.title and (stated.volume or stated.issue or stated.issued):
        if stated.volume and _counts_the_issue(stated, earlier):
            stated = stated._replace(volume="", issue=stated.volume)
        year = stated.issued or ("" if stated.volume else old.issued)
        issue = Work(container=old.container, place=old.place, publisher=old.publisher, issued=year)
        volume = stated.volume or old.volume
        kind: Kind = earlier.kind if earlier.kind in ("article", "newspaper") else "article"
        article = issue._replace(volume=volume, issue=stated.issue)
        return kind, article._replace(authors=old.authors, title=old.title) if goes_on else article
    return earlier.kind, same_work(stated, old)


def _counts_the_issue(stated: Work, earlier: Citation) -> bool:
    """`Тризуб. 1926. Ч. 12`, then `Там само. Ч. 14`: the part was an issue, for a year stood before it."""
    old = earlier.work
    return old is not None and bool(old.issue) and not (old.volume or stated.issue)


def _another_piece(stated: Work, earlier: Citation) -> tuple[Kind, Work]:
    """A chapter of the same collected volume, an article of the same issue."""
    old = earlier.work
    assert old is not None
    whole = old if old.container else old._replace(container=old.title, editors=old.editors or old.authors)
    if stated.volume or stated.issued:  # `tamtéž 44, 1996, č. 4`: of the number before nothing stays
        whole = whole._replace(volume="", issue="", issued="")
    kind: Kind = earlier.kind if old.container else "chapter"
    return kind, _laid_over(whole._replace(authors=(), title="", url=""), _in_full(stated, whole))


def _in_full(stated: Work, full: Work) -> Work:
    """A piece without the short name of its volume, perhaps behind who edited it: `in Hale, Empires`."""
    short = (stated.container, stated.container.partition(", ")[2])
    named = any(title_likeness(title, full.container) for title in short)
    return stated._replace(container="", editors=()) if named else stated


def same_work(stated: Work, full: Work) -> Work:
    """The full facts of a work, with its own volume and imprint where the short form states them.

    Editors and imprint of one volume say nothing of another, but for the place.
    """
    base, stated = full, _in_full(stated, full)
    if stated.volume and full.volume and stated.volume != full.volume:
        base = full._replace(editors=() if full.authors else full.editors, issued="", issue="")
    if stated.place or stated.publisher or stated.issued:
        base = base._replace(place="", publisher="", issued="")
    return _laid_over(base, stated._replace(title="", authors=(), editors=_own_editors(stated, full)))


def _own_editors(stated: Work, full: Work) -> tuple[Name, ...]:
    """Editors that a short form adds, not those who stand for the work: “Dilks (ed.), Diaries”."""
    return stated.editors if full.authors and stated.authors else ()


def _laid_over(base: Work, stated: Work) -> Work:
    return base._replace(**{name: value for name in FACTS if (value := getattr(stated, name))})


def completed(citation: Citation, earlier: Citation) -> Citation:
    """The citation as a short form of the earlier one's source."""
    work, document, locator = citation.work, citation.document, citation.locator
    if work is not None and earlier.work is not None:
        kind = earlier.kind if earlier.kind != "other" else citation.kind
        if not work.title and work.issued and work.issued in earlier.work.title:
            work = work._replace(issued="")  # `Lloyd, Suez 1956, p. 188`: the title's year
        return citation._replace(kind=kind, work=same_work(work, earlier.work))
    if document is not None and earlier.document is not None:
        document = _filled(document, earlier.document)
    return citation._replace(
        kind=earlier.kind,
        holding=earlier.holding,
        work=earlier.work,
        document=document or earlier.document,
        locator=locator or earlier.locator,
    )


def _filled(document: Document, full: Document) -> Document:
    if document.date and full.date and document.date != full.date:
        return document  # another paper, which the note pointed to has beside it
    return Document(
        document.type or full.type,
        document.title or full.title,
        document.sender or full.sender,
        document.recipients or full.recipients,
        document.place or full.place,
        document.date or full.date,
    )
