"""What an output prints where the essay gave no words: titles of untitled papers, names, places cited."""

from __future__ import annotations

from benes_refs.model import Document, Locator, Name, Reference
from benes_refs.regexes import compiled
from benes_refs.writers.common import dates, shelfmarks

SEVERAL = compiled(r"\d\D+\d")
INITIALS = compiled(r"((?:\w{1,2}\.[- ]?)+)\s*([^\W\d_][\w’'ʼ-]+)")

LOCATOR_LABELS = {"folio": "fol.", "document": "doc.", "column": "col.", "chapter": "ch."}


def person(text: str) -> Name | None:
    """The name in the words of a header: `J. Šeby` has initials, `Litvinov` is a surname.

    None where the words could as well name an office; such words are to be kept whole.
    """
    match = INITIALS.fullmatch(text)
    if match:
        return Name(match[2], match[1].strip())
    if " " not in text and "." not in text:
        return Name(text)
    return None


def inverted(name: Name) -> str:
    """`Kvaček, R.`, `von Ribbentrop, Joachim`"""
    family = " ".join(part for part in (name.particle, name.family) if part)
    return ", ".join(part for part in (family, name.given) if part)


def header(document: Document) -> str:
    """`Naggiar to Laval`: who wrote to whom."""
    sender = " and ".join(document.sender)
    recipients = " and ".join(document.recipients)
    if sender and recipients:
        return f"{sender} to {recipients}"
    if recipients:
        return f"{document.type.capitalize() or 'Letter'} to {recipients}"
    if sender:
        return f"{document.type.capitalize() or 'Document'} by {sender}"
    return ""


def innermost(reference: Reference) -> str:
    """The unit that a reader would order, as a title in brackets: `[delo 95]`, `[Volkogonov collection]`."""
    holding = reference.holding
    if not holding:
        return ""
    if holding.shelfmark:
        level, value = holding.shelfmark[-1]
        return f"[{shelfmarks.label(level)} {value}]" if level else f"[{value}]"
    return f"[{holding.collection or holding.name or holding.archive}]"


def document_title(reference: Reference) -> str:
    """The title as cited or, where there is none, one in the researcher's words; never empty.

    A document printed in an edition keeps place and date in its title: bibliography styles print the year
    of the volume and nothing else.
    """
    document = reference.document or Document()
    words = document.title or header(document) or document.type.capitalize()
    when = dates.words(document.date) if document.date else ""
    if reference.kind == "archival":
        return words or innermost(reference) or "[untitled]"
    return ", ".join(part for part in (words or "Document", document.place, when) if part)


def locator(value: Locator) -> str:
    """`p. 63`, `pp. 131-132`, `fol. 12ob`."""
    if value.label == "page":
        return page_range(value.value)
    return f"{LOCATOR_LABELS.get(value.label, value.label)} {value.value}".strip()


def page_range(pages: str) -> str:
    """`p. 63`, `pp. 131-132`, `pp. 779, 790`"""
    return f"pp. {pages}" if SEVERAL.search(pages) else f"p. {pages}"


def archive(reference: Reference) -> str:
    """The archive's full name with its code: `Arkhiv vneshnei politiki … (AVPRF)`, or its name as cited."""
    holding = reference.holding
    if not holding:
        return ""
    name = reference.archive_name or holding.name or holding.archive
    if reference.archive_name and holding.archive and holding.archive not in name:
        return f"{name} ({holding.archive})"
    return name


def notes(reference: Reference) -> str:
    """`Cited in note 3.`, `Cited in notes 3, 7.`"""
    if not reference.notes:
        return ""
    return f"Cited in note{'s' if len(reference.notes) > 1 else ''} {', '.join(reference.notes)}."
