"""What a text can mean to the knowledge."""

from __future__ import annotations

from benes_refs.knowledge import Knowledge, folded


def readings(known: Knowledge, text: str) -> set[tuple[str, str]]:
    """All that a whole text can mean, as it is written."""
    first, *rest = folded(text)
    return {
        (reading.kind, reading.value)
        for phrase in known.phrases.get(first, {}).get(rest[0] if rest else "", ())
        if phrase.rest == tuple(rest)
        for reading in phrase.fitting(text)
    }
