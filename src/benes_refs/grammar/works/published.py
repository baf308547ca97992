"""Printed sources: authors, title, container, and the numbered end of the citation.

`Haslam, Struggle, 137`, `Хлевнюк О.В. Политбюро. М., 1996, с. 13`, `M. Steiner, “…,” Historical Journal 42,
no. 3 (1999): 760`, `W. Eichwede, …, in: B. Faulenbach (Hrsg.), …, Essen 1993`, `«Правда», 12.III.1937`.
"""

from __future__ import annotations

from itertools import chain

from benes_refs.grammar.ends.tails import Tail, read_tail
from benes_refs.grammar.imprints.imprint import interval
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.engine import Match
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.text import NoteText
from benes_refs.grammar.language.words import (
    ACCESSED,
    NEWSPAPERS,
    PIN_WORDS,
    PROCEEDINGS,
)
from benes_refs.grammar.persons.authors import Authors, author_readings
from benes_refs.grammar.works.bodies import STRONG, WEAK, book, numbered_end
from benes_refs.grammar.works.credits import credits_in, strip
from benes_refs.grammar.works.fitting import INITIALS, fits
from benes_refs.grammar.works.halves import before_a_paper, inside, lists_on
from benes_refs.grammar.works.head import Head, read_head, volume_title, volume_words
from benes_refs.grammar.works.newspapers import in_its_town, names_newspaper, without_sitting
from benes_refs.grammar.works.title_first import author_behind
from benes_refs.grammar.works.title_years import (
    count_volume,
    without_day_of_printing,
    without_entry,
    without_number,
    without_year,
    year_before,
    years_of_sittings,
)
from benes_refs.grammar.works.work_kinds import kind_of_work, of_a_school
from benes_refs.knowledge.fold import fold
from benes_refs.knowledge.names import GIVEN
from benes_refs.model import Kind, Locator, Name, Span, Work
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

SAME_LETTERS = 4  # with which a family name begins in all its cases
FAMILY = 1
ONE_WORD = tuple(k.NAME + k.PLACE)
YEAR_OF_A_TITLE = k.COMMA + k.NUMBER + k.IMPRINT  # before there was print
MOST_VOLUMES = 2  # figures
YEAR_AND_PAGE = tuple(k.NUMBER + k.COMMA + figure for figure in k.NUMBER + k.RANGE)
NOBODY = Authors()
NO_EVIDENCE = -1  # of print: only the words and a date
LISTED = compiled(f"[{k.STOP},{k.COLON}]{k.NAME},{k.NAME}$")
FAMILIES_EDITING = compiled(f"{k.NAME}(?:[{k.SLASH}{k.AND}{k.DASH}]{k.NAME})*{k.ET_AL}?{k.EDITOR}")
_EDITOR = (
    f"(?:{k.NAME}(?:{k.COMMA}{k.NAME}{{1,2}})?|{k.NAME}{{2,3}}|{k.INITIALS}{k.NAME}|{k.NAME},?{k.INITIALS})"
)
# `in: Ders./Hale, Peter (Hg.), Der Weg`, `In: Hale, Peter; Marsh, Anna (Hg.): Der Weg`
PERSONS_EDITING = compiled(
    f"(?:{k.IDEM}{k.STOP}?[{k.SLASH}{k.AND}])?{_EDITOR}(?:[{k.SLASH}{k.AND}{k.COMMA}{k.DASH}]{_EDITOR}){{0,4}}{k.ET_AL}?{k.EDITOR}"
)
SELF_NAMED = frozenset(k.IDEM + k.EDITOR + k.STOP + k.COMMA + k.COLON)


class Printed(NamedTuple):
    """A printed source as read, from item `start` to before `end`.

    `idem` says that “idem”, “он же” stands for the author; `evidence` how sure the reading is: authors with
    initials, quotations, imprints, signs of a container, pages.
    """

    kind: Kind
    work: Work
    locator: Locator | None
    places: tuple[tuple[str, Span], ...]
    start: int
    end: int
    evidence: int
    authors: Authors = NOBODY
    idem: bool = False


def read_printed(
    items: Sequence[Item], kinds: str, start: int, note: NoteText, *, owned: bool = False
) -> Printed | None:
    """Read one printed source from `start` of settled items; None where no numbered end follows.

    Where it is `owned` a possessive before it says whose it is: only persons with a comma behind are named.
    """
    if kinds[start : start + 1] == k.IDEM:
        end = start + 3 if kinds.startswith(k.STOP + k.EDITOR, start + 1) else start + 1  # `id. (dir.), …`
        end += kinds.startswith(k.EDITOR, end)
        end = _behind_another(items, kinds, end, note)
        made = _read(items, kinds, Authors(end=end), start, note, idem=True)
        return made if made and made.work.title else None
    nobody = start + (kinds[start : start + 1] == k.ET_AL)  # `AA.VV., …`
    persons = author_readings(items, kinds, start, note)
    if owned:
        persons = (read for read in persons if read.sure > 1 and read.mark == k.COMMA)
    readings = chain(persons, (Authors(end=nobody),))
    return next((made for read in readings if (made := _read(items, kinds, read, start, note))), None)


def _behind_another(items: Sequence[Item], kinds: str, at: int, note: NoteText) -> int:
    """`týž – E. Kubů, Československá …`, `Ders./Peter Heumos, …`: the index behind who wrote it with him."""
    sign = at + kinds.startswith(k.STOP, at)
    if kinds[sign : sign + 1] not in (k.DASH, k.SLASH, k.AND):
        return sign + 1 if kinds.startswith(k.ET_AL, sign) else at
    sure = (people for people in author_readings(items, kinds, sign + 1, note) if people.sure > FAMILY)
    return next((people.end for people in sure), at)


def _read(
    items: Sequence[Item], kinds: str, authors: Authors, start: int, note: NoteText, *, idem: bool = False
) -> Printed | None:
    """The citation with these authors; None where the rest cannot be what follows them."""
    if authors.names and kinds.startswith(k.IN + k.COLON, authors.end):
        return None  # `relację E. Ochaba w: T. Torańska, Oni`: whose words the book prints
    found = book.match(kinds, authors.end) or numbered_end.match(kinds, authors.end)
    if found is None:
        return None
    head_items = strip(items[slice(*found["head"])])
    tail_items = items[slice(*found["tail"])]
    if kinds.startswith(k.WORD + k.DATE, found["tail"][0]) and fold(tail_items[0].text) in NEWSPAPERS:
        head_items, tail_items = [*head_items, tail_items[0]], tail_items[1:]  # `Lidové noviny 5. 3. 1936`
    short_year = kinds_of(tail_items) in YEAR_AND_PAGE and len(tail_items[0].text) == len("68")
    if authors.sure == FAMILY and kinds_of(head_items) in ONE_WORD and short_year:
        head_items, tail_items = [*head_items, tail_items[0]], tail_items[2:]  # `Pauer, Prag 68, 73`
    if kinds_of(tail_items[:3]) == YEAR_OF_A_TITLE and len(tail_items[1].text) > MOST_VOLUMES:
        head_items, tail_items = (
            [*head_items, *tail_items[:2]],
            tail_items[2:],
        )  # `Kosovo, 1389 (London, 1990)`
    years = years_of_sittings(head_items) if not authors.names else None
    tail = read_tail(_chunks(tail_items), issued=year_before(items, authors))
    if k.THESIS in kinds_of(tail_items):
        _add_thesis(tail, tail_items, note)
    if years is not None and not tail.issued:
        tail.put("issued", interval(years.text), years)
        head_items = strip(head_items[:-1])
    head_items = without_day_of_printing(head_items, tail)
    head_items = without_year(in_its_town(without_entry(head_items, tail), tail), tail)
    head_items = without_number(head_items, tail_items, tail)
    tail.count_parts(kinds_of(tail_items))
    count_volume(head_items, tail)
    tail.settle_issue(head_items, tail_items, authored=bool(authors.names))
    # `Tagebuch. Beobachtungen, Notizen, Erlebnisse, Köln 1973`
    listed = LISTED.search(kinds_of(head_items)) is not None or lists_on(head_items, tail_items)
    if tail.publisher and (authors.names or idem) and (listed or _ends_with_persons(head_items, tail, note)):
        tail, words = _publisher_as_title(tail, tail_items)
        head_items = strip([*head_items, *words])
    if not fits(authors, head_items, tail_items, tail, idem):
        return None
    if not idem:
        head_items, authors = author_behind(head_items, tail_items, authors, note)
    authored = bool(authors.names) or idem
    dated_only = tail.dated and not (authored or tail.imprint or tail.issue or tail.volume or tail.url)
    said = kinds_of(head_items)
    contained = (
        k.DOUBLE_SLASH in said or said.find(k.IN + k.COLON) > 0
    )  # `Nová vláda. In: Slovák, 15. 3. 1939`
    proceedings = without_sitting(head_items) if dated_only else head_items
    begun = fold(head_items[0].text) if dated_only and head_items else ""
    sat = len(proceedings) < len(head_items) or begun in PROCEEDINGS
    head_items = proceedings
    contained = contained or before_a_paper(head_items, tail, authored) is not None
    if dated_only and not contained and not names_newspaper(head_items, tail_items, sat=sat):
        return _dated_words(head_items, tail, note, start, found)
    head = read_head(head_items, tail, note, authored=authored)
    if _is_another(authors, head):
        return None
    return _printed(authors, head, tail, tail_items, note, start, found, idem)


def _add_thesis(tail: Tail, items: Sequence[Item], note: NoteText) -> None:
    """`Praha, 2009. Dizertační práce. Univerzita Karlova`: what it is, and of which university."""
    tail.thesis = True
    behind = items[kinds_of(items).index(k.THESIS) + 1 :]
    school = strip(behind[: next((n for n, item in enumerate(behind) if item.kind in STRONG), len(behind))])
    if school and not tail.publisher:
        span = Span(school[0].start, school[-1].end)
        tail.publisher = note.clean(*span)
        tail.spans.append(("work.publisher", span))


def _dated_words(items: Sequence[Item], tail: Tail, note: NoteText, start: int, found: Match) -> Printed:
    """Words with a date and no sign of print: a document of the file named before, or a mere sentence."""
    title = note.clean(items[0].start, items[-1].end)
    places = (("work.title", Span(items[0].start, items[-1].end)), *tail.spans)
    return Printed(
        "other", Work(title=title, issued=tail.issued), tail.locator(), places, start, found.end, NO_EVIDENCE
    )


def _printed(
    authors: Authors,
    head: Head,
    tail: Tail,
    tail_items: Sequence[Item],
    note: NoteText,
    start: int,
    found: Match,
    idem: bool,
) -> Printed:
    if head.volume is not None:
        tail.take_volume(head.volume)
    numbered = tail.issue and not tail.fascicle
    if numbered and head.title and not (head.container or tail.issued or tail.volume or tail.journal):
        tail.numbers, tail.issue = (
            tail.numbers or tail.issue,
            "",
        )  # `Karner et al., Dokumente, #77`: a document
    extra = volume_title(tail_items, note)
    title = head.title
    if extra and title and not head.container:  # `// Зібрання творів. Т. 3. Повісті`: of what holds it
        title += f"{'' if title.endswith(('.', '?', '!')) else '.'} {extra}"
    names = _all_authors(authors.names, head.authors)
    behind = credits_in(tail_items, note)
    named = (*names, *head.editors) if head.self_edited else head.editors
    work = Work(
        authors=() if authors.editing else names,
        editors=names if authors.editing else named or behind.editors,
        translators=head.translators or behind.translators,
        title=title, container=head.container or tail.journal, series=tail.series, volume=tail.volume,
        issue=tail.issue, place=tail.place, publisher=tail.publisher or head.school, issued=tail.issued,
        url=tail.url,
    )  # fmt: skip
    places = [*head.places, *tail.spans]
    if extra and extra in title:
        places += [("work.title", Span(run[0].start, run[-1].end)) for run in volume_words(tail_items)]
    edited = authors.editing or head.editors
    places += [(path, span) for path, span in behind.places if not (edited and path == "work.editors")]
    if authors.span:
        places.append(("work.editors" if authors.editing else "work.authors", authors.span))
    evidence = (
        authors.sure + 2 * head.quoted + 2 * tail.imprint + tail.periodical + head.sign + bool(tail.pages)
    )
    work = of_a_school(work, head, tail)
    kind = kind_of_work(work, head, tail)
    return Printed(kind, work, tail.locator(), tuple(places), start, found.end, evidence, authors, idem)


def _is_another(authors: Authors, head: Head) -> bool:
    """`Жизнь В. Мирного в Канаде / П. Сытин // …`: who is stated behind the slash wrote it."""
    if len(authors.names) != 1 or not head.authors or authors.sure < INITIALS:
        return False
    family, given, *_ = authors.names[0]
    cyrillic = all("\u0400" <= name.family[:1] <= "\u04ff" for name in (*head.authors, authors.names[0]))
    stated = (fold(name.family)[:SAME_LETTERS] for name in head.authors)
    return cyrillic and given.count(".") == 1 and fold(family)[:SAME_LETTERS] not in stated


def _all_authors(first: tuple[Name, ...], stated: tuple[Name, ...]) -> tuple[Name, ...]:
    """`Шаповал Ю. І. Всеволод Балицький / Ю. І. Шаповал, В. А. Золотарьов`: the statement names them all."""
    goes_on = first and len(stated) > len(first) and stated[0].family == first[0].family
    return stated if goes_on else first or stated


def _chunks(tail: Sequence[Item]) -> list[Item]:
    """The chunks alone: words between them (editors, a volume's own title) are read elsewhere."""
    own = {item.start for run in volume_words(tail) for item in run if item.kind in WEAK}
    keep = set(STRONG) | set(WEAK) | {k.COMMA, k.AND, k.COLON, k.UNIT, k.CODE}
    imprint = next((n for n, item in enumerate(tail) if item.kind == k.IMPRINT), -1)
    tail = [
        item
        for n, item in enumerate(tail)
        if n > imprint or item.kind not in (k.YEAR, k.YEARS, k.DATE, k.ISSUED)
    ]
    tail = [part for item in tail if item.start not in own for part in _pinned(item)]
    chunks = [
        item for item in tail if item.kind in keep or fold(item.text.strip(".")) in PIN_WORDS | ACCESSED
    ]
    return [
        item
        for before, item in zip([None, *chunks], chunks, strict=False)
        if item.kind != k.COLON or before is None or before.kind != k.WORD  # `hier: S. 15`
    ]


def _pinned(item: Item) -> Sequence[Item]:
    """`pp. 79–99 (p. 83)`: the page that is meant stands in brackets behind those of the whole."""
    if item.kind != k.ASIDE or kinds_of(item.parts).lstrip(k.WORD) != k.PAGES:
        return (item,)
    return (Item(k.WORD, item.start, item.start, "at"), item.parts[-1])


def _publisher_as_title(tail: Tail, tail_items: Sequence[Item]) -> tuple[Tail, Sequence[Item]]:
    """`Löwenthal, Weltpolitische Betrachtungen, Göttingen 1983`: words before a place, no other title."""
    at = kinds_of(tail_items).find(k.IMPRINT)
    if at < 0:
        return tail, ()  # the school behind `S. 12. Diss. Univ. Wien`
    imprint = tail_items[at]
    span = dict(imprint.value.spans).get("work.publisher")
    if span is None or span.start != imprint.start:
        return tail, ()
    tail.publisher = ""
    tail.spans = [(name, place) for name, place in tail.spans if name != "work.publisher"]
    return tail, [*tail_items[:at], *(part for part in imprint.parts if part.end <= span.end)]


def _ends_with_persons(head: Sequence[Item], tail: Tail, note: NoteText) -> bool:
    """Whether a title is still to come: `Löwenthal, …`, `Messerschmidt, Title, in: Wilhelm Deist u. a., …`"""
    kinds = kinds_of(head)
    if kinds.endswith((k.IN + k.IDEM, k.IN + k.COLON + k.IDEM)):
        return True  # `[w:] tegoż, Studia z dziejów AK, Kraków 1999`
    halves = inside(head, tail)
    if halves is None:
        return not head
    cut = len(head) - len(halves[1])
    if kinds[cut:] == k.ET_AL or (set(kinds[cut:]) <= SELF_NAMED and k.IDEM in kinds[cut:]):
        return True  # `Plaggenborg, Title, in: ders. (Hrsg.), …`, `Rossi, Titolo, in AA.VV., …`
    if FAMILIES_EDITING.fullmatch(kinds, cut):
        return True  # `Plaggenborg, Title, in: Huber/Lang (Hg.), …`
    named = any(item.kind in k.IDEM + k.INITIALS or item.text in GIVEN for item in head[cut:])
    if named and PERSONS_EDITING.fullmatch(kinds, cut):
        return True
    return any(people.end == len(head) for people in author_readings(head, kinds, cut, note))
