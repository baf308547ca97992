"""Who and what is the same, whatever the spelling or the script: persons, titles, archives, files, works."""

from benes_refs.identity.names import (
    archive,
    bones,
    document_keys,
    families,
    level_value,
    people,
    person,
    shelfmark,
    title_likeness,
    title_words,
)
from benes_refs.identity.sources import holds_source, source_key
from benes_refs.identity.works import Entry, Hit, WorkIndex, shared_authors

__all__ = [
    "Entry",
    "Hit",
    "WorkIndex",
    "archive",
    "bones",
    "document_keys",
    "families",
    "holds_source",
    "level_value",
    "people",
    "person",
    "shared_authors",
    "shelfmark",
    "source_key",
    "title_likeness",
    "title_words",
]
