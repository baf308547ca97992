"""AR008 to AR011: what is said of archives and their documents besides the shelfmark."""

from __future__ import annotations

import re

from benes_refs.knowledge import fold
from benes_refs.lint.archival import archival
from benes_refs.lint.essay import Cited, Essay, place, shelfmark
from benes_refs.lint.rule import Problem, rule
from benes_refs.model import Citation, Span
from benes_refs.quick.typing import Iterator

UNDATED = re.compile(
    r"(?<!\w)(?:n|s|b|б|о|o)\. ?[dд]\b|undated|nedat|без даты|ohne Datum|bez data|sans date|"
    r"\b(?:1[5-9]|20)\d\d\b",
    re.IGNORECASE,
)
"""Words for “without a date”, and any year: a title may hold the date."""
BEHIND = 40
COLLECTION = re.compile(r"\b(?:papers|collection|files?|records|fonds|Nachlass)\W*$", re.IGNORECASE)
KEPT = (
    r"\b(?<!also )(?:kept|held|preserved|deposited|located|stored|available (?:at|in)|reference to|"
    r"conservée?s?|aufbewahrt|хранится|хранятся|uložen(?:[aoyé])?)\b"
)
KEPT_WORDS = frozenset(
    """kept held preserved deposited located stored available reference conservé conservée conservés
    conservées aufbewahrt хранится хранятся uložen uložena uloženo uloženy uložené""".split()
)
CAPITAL = "[A-ZÀ-ÞČĎŇŘŠŤŽА-ЯЁ]"
ACRONYM = r"\b(?:[A-Z]{3,6}|[А-Я]{3,6}(?: РФ)?)\b"
FULL_NAME = rf"\b(?:Archives of (?:the )?(?:{CAPITAL}\w+ ?){{1,4}}|(?:{CAPITAL}\w+ ){{1,4}}Archives?)(?!\w)"
MENTION = re.compile(rf"{KEPT}[^.;:()]{{0,60}}?(?P<name>{ACRONYM}|{FULL_NAME})")


@rule("AR008", "mention-without-shelfmark", severity="info")
def mention_without_shelfmark(essay: Essay) -> Iterator[Problem]:
    """A document is said to be in an archive, and no shelfmark follows.

    “A copy is kept in the RGVA” cannot be checked; the fond and the file can.  A second copy that is “also
    kept” elsewhere is by the way.

    Bad:
        Litvinov to Stalin, 3 April 1935. A copy of this letter is kept in the RGVA.
    Good:
        Litvinov to Stalin, 3 April 1935. A copy is kept in the RGVA, f. 33987, op. 3, d. 740, l. 5.
    """
    marked = [shelfmark(essay, c) for c in essay.citations]
    shelfmarks = [span for span in marked if span]
    for match in _mentions(essay):
        name = Span(*match.span("name"))
        text = essay.read(name).strip()
        followed = any(name.start <= mark.start <= name.end + 40 for mark in shelfmarks)
        if not followed and _is_archive(essay, text):
            yield Problem(name, f"no shelfmark says where in “{text}” the document is")


def _mentions(essay: Essay) -> Iterator[re.Match[str]]:
    """Where a note says that something is kept in an archive, in the order of the text."""
    for start in sorted(start for word in KEPT_WORDS & essay.words.keys() for start in essay.words[word]):
        note = essay.note_at(start)
        match = MENTION.match(essay.text, start, note.note.span.end) if note else None
        if match:
            yield match


def _is_archive(essay: Essay, name: str) -> bool:
    """Whether a name is that of an archive: it says so, or the registry knows the acronym."""
    if "rchiv" in name:
        return True
    begun = essay.knowledge.phrases.get(fold(name.split(maxsplit=1)[0]), {})
    return any(r.kind == "ARCHIVE" for phrases in begun.values() for p in phrases for r in p.readings)


@rule("AR010", "undated-document", severity="warning")
def undated_document(essay: Essay) -> Iterator[Problem]:
    """A document from an archive carries no date, where the others have one.

    Without a date a document cannot be placed in the story, nor found in a chronological file.  Write `n.d.`
    where it has none.

    Bad:
        Litvinov to Stalin, 3 April 1935, RGASPI: 17/2/31, p. 5.
        Litvinov to Stalin, 9 April 1935, RGASPI: 17/2/32, p. 7.
        Litvinov to Voroshilov, RGASPI: 17/2/40, p. 2.
    Good:
        Litvinov to Stalin, 3 April 1935, RGASPI: 17/2/31, p. 5.
        Litvinov to Voroshilov, n.d., RGASPI: 17/2/40, p. 2.
    """
    own = [c for c in archival(essay) if c.document and not c.via and shelfmark(essay, c)]
    undated = [c for c in own if c.document and not c.document.date and _described(c)]
    if len(own) < 3 * len(undated):
        return
    for citation in undated:
        first = place(citation, "document.title") or place(citation, "document.from")
        if first and not UNDATED.search(essay.text, citation.span.start, citation.span.end + BEHIND):
            yield Problem(first, "the document has no date; write “n.d.” if it bears none")


def _described(citation: Citation) -> bool:
    """Whether a citation names one document; “Namier papers” are many."""
    document = citation.document
    named = document is not None and (document.title or document.sender)
    return bool(document and named and not COLLECTION.search(document.title))


@rule("AR011", "missing-recipient", severity="info")
def missing_recipient(essay: Essay) -> Iterator[Problem]:
    """A letter or telegram is cited without its recipient, where the essay names both ends elsewhere.

    A telegram has two ends, and the archive files it by one of them.

    Bad:
        Litvinov to Stalin, 3 April 1935, RGASPI: 17/2/31, p. 5.
        Litvinov to Molotov, 9 April 1935, RGASPI: 17/2/32, p. 7.
        Potemkin’s telegram, 12 May 1935, RGASPI: 17/2/40, p. 2.
    Good:
        Litvinov to Stalin, 3 April 1935, RGASPI: 17/2/31, p. 5.
        Potemkin to Litvinov, 12 May 1935, RGASPI: 17/2/40, p. 2.
    """
    both = sum(bool(c.document and c.document.sender and c.document.recipients) for c in essay.citations)
    for cited in essay.cited:
        document = cited.citation.document
        if document is None or document.recipients or both < 2 or cited.citation.via:
            continue
        words = f"{document.type} {document.title}".casefold()
        where = place(cited.citation, "document.title") or place(cited.citation, "document.from")
        if (
            where
            and re.search(r"\b(telegram|letter|dispatch|despatch|cable)\b", words)
            and _possessive(cited)
        ):
            yield Problem(where, "to whom? the essay names sender and recipient elsewhere")


def _possessive(cited: Cited) -> bool:
    return bool(re.search(r"[’']s (telegram|letter|dispatch|despatch|cable)\b", cited.citation.text))
