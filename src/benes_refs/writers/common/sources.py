"""The bibliography of one or several essays: every source once, every key once."""

from __future__ import annotations

from benes_refs.model import Parsed, Reference
from benes_refs.quick.typing import Container, Iterable, Sequence
from benes_refs.writers.common.facts import fingerprint
from benes_refs.writers.common.tex import key as safe_key


def gather(parsed: Sequence[Parsed]) -> tuple[Reference, ...]:
    """The references of all essays; what several essays cite is one, with the notes of each named."""
    if len(parsed) == 1:
        return unique(parsed[0].references)
    found: dict[str, Reference] = {}
    for essay in parsed:
        for reference in essay.references:
            known = _of_essay(reference, essay.source.name)
            source = fingerprint(reference)
            found[source] = joined(found[source], known) if source in found else known
    return unique(found.values())


def _of_essay(reference: Reference, name: str) -> Reference:
    return reference._replace(
        notes=tuple(f"{name}: {note}" for note in reference.notes),
        cited_in=tuple(f"{name}: {citation}" for citation in reference.cited_in),
    )


def joined(first: Reference, second: Reference) -> Reference:
    """One source as two essays cite it; the first essay's facts stand."""
    return first._replace(
        notes=first.notes + second.notes,
        cited_in=first.cited_in + second.cited_in,
        locators=tuple(dict.fromkeys(first.locators + second.locators)),
        conflicts=first.conflicts + second.conflicts,
    )


def unique(references: Iterable[Reference], taken: Container[str] = ()) -> tuple[Reference, ...]:
    """The references with keys that every format can hold and that differ in more than case.

    `taken` holds the keys, in lower case, that belong to others already.
    """
    used: set[str] = set()
    result = []
    for reference in references:
        key = wanted = safe_key(reference.id)
        number = 1
        while key.casefold() in used or key.casefold() in taken:
            number += 1
            key = f"{wanted}-{number}"
        used.add(key.casefold())
        result.append(reference if key == reference.id else reference._replace(id=key))
    return tuple(result)
