"""The essay's own habits: which form it mostly uses, and where it departs from it."""

from __future__ import annotations

from benes_refs.model import Span
from benes_refs.quick.containers import defaultdict
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Iterable, Iterator

Use = tuple[str, Span]
"""A form as the author writes it, and where."""


class Departure(NamedTuple):
    """A form that stands beside the usual one, which has `usual_count` places, with all its own places."""

    form: str
    places: tuple[Span, ...]
    usual: str
    usual_count: int

    @property
    def times(self) -> str:
        return "once" if len(self.places) == 1 else f"{len(self.places)} times"


def departures(uses: Iterable[Use], *, ties: bool = False) -> Iterator[Departure]:
    """Each form but the most frequent one.

    Of two forms as frequent nobody can say which departs: with `ties` the later one does, if each comes more
    than once, else neither.
    """
    places: dict[str, list[Span]] = defaultdict(list)
    for form, span in uses:
        places[form].append(span)
    if len(places) < 2:
        return
    usual = max(places, key=lambda form: len(places[form]))
    count = len(places[usual])
    for form, where in places.items():
        if form != usual and (count > len(where) or (ties and count > 1)):
            yield Departure(form, tuple(sorted(where)), usual, count)
