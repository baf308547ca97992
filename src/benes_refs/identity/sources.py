"""The key of the source that a citation names: equal for two citations of one source, however spelt."""

from __future__ import annotations

from benes_refs.identity.names import Key, archive, document_keys, families, shelfmark, title_words
from benes_refs.model import Citation, Work


def holds_source(citation: Citation) -> bool:
    """Whether a citation says anything of a source, so that a later one can point back to it."""
    return citation.holding is not None or citation.work is not None or citation.document is not None


def source_key(citation: Citation) -> Key:
    """What a citation without its locator names: a document, a file, a volume, a work."""
    return (*place_key(citation), document_keys(citation.document)[:1])


def place_key(citation: Citation) -> Key:
    """Where the source is found, its document left aside: the file, or the work and its volume."""
    if citation.holding is not None:
        return ("held", archive(citation.holding), shelfmark(citation.holding))
    return work_key(citation.work) if citation.work is not None else ()


def work_key(work: Work) -> Key:
    """An edition is known by its code, a newspaper or an issue by its date, all else by its title."""
    number = (work.series, work.volume, work.issue)
    if work.edition:
        return ("edition", work.edition, *number)
    if not work.title:
        return ("issue", title_words(work.container), families(work.authors), *number, work.issued)
    return ("work", families(work.authors or work.editors), title_words(work.title), *number)
