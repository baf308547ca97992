"""Finding an archive or an edition by any spelling of its name, in any script."""

from __future__ import annotations

from difflib import get_close_matches

from benes_refs.knowledge.fold import folded
from benes_refs.knowledge.schema import Archive, Edition
from benes_refs.knowledge.transliterate import romanisations, skeleton
from benes_refs.quick.typing import Iterator, Mapping, Sequence, TypeVar

Entry = TypeVar("Entry", Archive, Edition)
SHORTEST_PART = 3  # with the space before it


def spellings(entry: Archive | Edition) -> Iterator[str]:
    """Every name of an entry, former names and misspellings included."""
    yield entry.code
    if isinstance(entry, Archive):
        yield from filter(None, (entry.name, entry.name_en, entry.romanised))
        for former in entry.former:
            yield from (former.name, *former.abbreviations)
    else:
        yield entry.title
        for run in entry.runs:
            yield from (run.code, run.title, *run.variants)
    yield from (*entry.variants, *entry.typos)


def search(entries: Mapping[str, Entry], wanted: str) -> list[Entry]:
    """The entries that a name means exactly; where none does, those with a name in which a word starts so.

    A code given exactly means its entry alone.  Cities count as names of their archives.
    """
    if wanted in entries:
        return [entries[wanted]]
    keys = _keys(wanted)
    exact = [entry for entry in entries.values() if any(keys & _keys(name) for name in spellings(entry))]
    sound = f" {skeleton(wanted)}"
    if exact or len(sound) < SHORTEST_PART:
        return exact
    return [entry for entry in entries.values() if any(sound in part for part in _sounds(entry))]


def nearest(entries: Mapping[str, Entry], wanted: str) -> str:
    """The known name most like the one that was not found; "" where none is near."""
    names = {_key(name): name for entry in entries.values() for name in spellings(entry)}
    close: Sequence[str] = get_close_matches(_key(wanted), names, n=1)
    return names[close[0]] if close else ""


def _key(name: str) -> str:
    return "".join(folded(name))


def _keys(name: str) -> set[str]:
    return {_key(name), *map(_key, romanisations(name))}


def _sounds(entry: Archive | Edition) -> Iterator[str]:
    places = (entry.city,) if isinstance(entry, Archive) else ()
    for name in (*spellings(entry), *places):
        yield f" {skeleton(name)}"
