"""Documents printed in an edition, by their own number before its name, or by its letters alone.

`Bertie to Grey, 27 July 1914, no. 183 in BD, vol. 11`, `X an Y, 3. 7. 1914, Nr. 12 in: ÖUA, Bd. 8`,
`Jagow to Lichnowsky, 29 July 1914, in DD, vol. 2, no. 355`.
"""

from __future__ import annotations

from benes_refs.grammar.chunks.numbers import locator_value
from benes_refs.grammar.editions.edition import Edited
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, Put, kinds_of, replaced, starts
from benes_refs.grammar.language.sentence import Sentence
from benes_refs.grammar.papers.paper import Read
from benes_refs.grammar.persons.authors import author_readings
from benes_refs.grammar.persons.corporate import is_office
from benes_refs.grammar.works.published import Printed
from benes_refs.model import Document, Locator, Name, Span, Work
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Sequence

EDITORS = k.NAME + k.INITIALS + k.AND + k.COMMA + k.PARTICLE + k.SLASH + k.DASH
NUMBERS = k.ISSUE + k.DOC_NUMBER
# `Lacroix`, `M. Corbin`, `François-Poncet`, `von Papen`
BEHIND_AN_IMPRINT = k.IMPRINT + k.COMMA + k.DOCTYPE + k.ISSUE
LONGEST_HYPHENATED = 5  # letters of a short form such as `Oe-U`


class Number(NamedTuple):
    locator: Locator
    place: tuple[str, Span]


def fold_own_numbers(items: list[Item]) -> list[Item]:
    """`Stalin’s Letters to Molotov (New Haven, 1995), letter no. 30`: one number"""
    found: list[Put] = []
    for at in starts(kinds_of(items), BEHIND_AN_IMPRINT):
        typed, counted = items[at + 2 : at + 4]
        number = Item(k.DOC_NUMBER, typed.start, counted.end, counted.text, counted.value)
        found.append((at + 2, at + 4, [number]))
    return replaced(items, found)


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
        places=tuple(edition_place(place) for place in made.places),
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


def edition_place(place: tuple[str, Span]) -> tuple[str, Span]:
    name, span = place
    named = {"work.container": "work.title", "work.authors": "work.title", "work.issue": "locator"}
    return named.get(name, name), span


def with_editors_before(sentence: Sentence, start: int, at: int, made: Edited) -> Edited:
    """`in G. P. Gooch and Harold Temperley, eds., British Documents …`: who edited it, before its name."""
    end = at - (sentence.kinds[at - 1 : at] == k.COMMA)
    if made.work.editors or sentence.kinds[end - 1 : end] != k.EDITOR or end <= start:
        return made
    begin = end - 1
    while begin > start and (sentence.kinds[begin - 1] in EDITORS or _joins(sentence.kinds, begin - 1)):
        begin -= 1
    begin = sentence.after_joints(begin)
    readings = author_readings(sentence.items, sentence.kinds, begin, sentence.note)
    edited = next((people for people in readings if people.editing and people.end >= end - 1), None)
    if edited is None or edited.span is None:
        return made
    places = (*made.places, ("work.editors", edited.span))
    return made._replace(work=made.work._replace(editors=edited.names), places=places)


def _joins(kinds: str, at: int) -> bool:
    """`Tim Szatkowski in Judith Michel, ur.`: Slovene for “and”, between names."""
    return kinds[at] == k.IN and kinds[at - 1 : at] == k.NAME and at > 0


def edited_by(sentence: Sentence, begin: int, at: int, made: Edited, read: Read | None) -> Edited | None:
    """The edition with those before its name who edited it; None where a paper is named there.

    `R. G. Hale et al., Documents on Tibetan Foreign Policy, vol. 1`, `U.S. Department of State, Foreign …`
    """
    end = at - 1
    alone = read is not None and read.document == Document(title=read.document.title)
    if not alone or " " not in sentence.items[at].text or sentence.kind(end) != k.COMMA:
        return None
    if is_office(sentence.items[begin:end]):
        office = ("work.edition", Span(sentence.items[begin].start, sentence.items[end - 1].end))
        return made._replace(places=(*made.places, office))
    if k.WORD in sentence.kinds[begin:end]:
        return None
    readings = author_readings(sentence.items, sentence.kinds, begin, sentence.note)
    edited = next((people for people in readings if people.end == end and people.span is not None), None)
    if edited is None or edited.span is None or not (edited.sure > 1 or len(edited.names) > 1):
        return None
    places = (*made.places, ("work.editors", edited.span))
    return made._replace(work=made.work._replace(editors=edited.names), places=places)
