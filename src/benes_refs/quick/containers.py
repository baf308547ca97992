"""Of `collections` and `types`: values by key, counts, queues, and mappings that nobody changes."""

from __future__ import annotations

from benes_refs.quick.typing import TYPE_CHECKING, Hashable, Iterable, TypeVar

__all__ = ["MappingProxyType", "counted", "defaultdict", "deque"]

if TYPE_CHECKING:
    from collections import defaultdict, deque
    from types import MappingProxyType
else:
    from _collections import defaultdict, deque

    MappingProxyType = type(type.__dict__)

Thing = TypeVar("Thing", bound=Hashable)


def counted(things: Iterable[Thing]) -> dict[Thing, int]:
    """How often each thing is there."""
    counts: dict[Thing, int] = {}
    for thing in things:
        counts[thing] = counts.get(thing, 0) + 1
    return counts
