"""Documents printed in an edition, by their own number before its name, or by its letters alone.

`Bertie to Grey, 27 July 1914, no. 183 in BD, vol. 11`, `X an Y, 3. 7. 1914, Nr. 12 in: ÖUA, Bd. 8`,
`Jagow to Lichnowsky, 29 July 1914, in DD, vol. 2, no. 355`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from benes_refs.grammar import kinds as k
from benes_refs.grammar.items import Item, kinds_of
from benes_refs.grammar.numbers import locator_value
from benes_refs.grammar.published import Printed
from benes_refs.grammar.sentence import Sentence
from benes_refs.model import Locator, Name, Span, Work
from benes_refs.regexes import compiled

NUMBERS = k.ISSUE + k.DOC_NUMBER
NUMBERED_IN = compiled(f"[{NUMBERS}],?{k.IN}")
# Letters, a volume and a document's number: more than a paper's place in an archive would have.
LETTERED = compiled(f"{k.ACRONYM},?[{k.VOLUME}{k.ROMAN}{k.SERIES}],?(?:[{k.VOLUME}{k.ROMAN}],?)?[{NUMBERS}]")
BEHIND_AN_IMPRINT = k.IMPRINT + k.COMMA + k.DOCTYPE + k.ISSUE
LONGEST_HYPHENATED = 5  # letters of a short form such as `Oe-U`


class Number(NamedTuple):
    locator: Locator
    place: tuple[str, Span]


def fold_own_numbers(items: list[Item]) -> list[Item]:
    """`Stalin’s Letters to Molotov (New Haven, 1995), letter no. 30`: one number"""
    kinds = kinds_of(items)
    at = kinds.find(BEHIND_AN_IMPRINT)
    while at >= 0:
        typed, counted = items[at + 2 : at + 4]
        number = Item(k.DOC_NUMBER, typed.start, counted.end, counted.text, counted.value)
        items = [*items[: at + 2], number, *items[at + 4 :]]
        kinds = kinds_of(items)
        at = kinds.find(BEHIND_AN_IMPRINT, at)
    return items


def number_before(sentence: Sentence, at: int) -> Number | None:
    """The document's own number that stands with a comma behind its day and before what prints it at `at`."""
    kinds = sentence.kinds
    end = at - (kinds[at - 1 : at] in (k.COLON, k.BRACKET))
    end -= kinds[end - 1 : end] == k.IN
    end -= kinds[end - 1 : end] == k.COMMA
    if end < 2 or kinds[end - 1] not in NUMBERS or kinds[end - 2] != k.COMMA:
        return None
    item = sentence.items[end - 1]
    return Number(
        Locator("document", locator_value(str(item.value))), ("locator", Span(item.start, item.end))
    )


def as_edition(made: Printed, items: Sequence[Item]) -> Printed:
    """What prints a letter and is told by letters alone is an edition: `in DD, vol. 1, no. 258`.

    A name and a month are an author and a title: `in Geiss, July 1914, no. 133`.
    """
    work = made.work
    if work.container and not work.title and len(work.issued) == len("1914-07"):
        return _titled_by_its_month(made, items)
    name = work.container or work.title or (work.authors[0].family if len(work.authors) == 1 else "")
    told = [part for part in (work.container, work.title, work.authors) if part]
    first = items[made.start]
    lettered = first.kind == k.ACRONYM or ("-" in name and len(name) <= LONGEST_HYPHENATED)
    if len(told) != 1 or first.text != name or not lettered or work.place or work.publisher:
        return made
    number = Locator("document", locator_value(work.issue)) if work.issue else None
    return made._replace(
        kind="edition",
        work=Work(title=name, series=work.series, volume=work.volume, issued=work.issued),
        locator=made.locator or number,
        places=tuple(_edition_place(place) for place in made.places),
    )


def _titled_by_its_month(made: Printed, items: Sequence[Item]) -> Printed:
    work, (name, joint, month) = made.work, items[made.start : made.start + 3]
    if name.kind != k.NAME or name.text != work.container or joint.kind != k.COMMA or month.kind != k.DATE:
        return made
    number = Locator("document", locator_value(work.issue)) if work.issue else None
    places = (("work.authors", Span(name.start, name.end)), ("work.title", Span(month.start, month.end)))
    return made._replace(
        kind="book",
        work=Work(authors=(Name(work.container),), title=month.text),
        locator=made.locator or number,
        places=(*places, *(place for place in made.places if place[0] == "locator")),
    )


def _edition_place(place: tuple[str, Span]) -> tuple[str, Span]:
    name, span = place
    named = {"work.container": "work.title", "work.authors": "work.title", "work.issue": "locator"}
    return named.get(name, name), span
