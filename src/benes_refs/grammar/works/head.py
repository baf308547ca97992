"""The words of a printed citation: title, what contains it, and who is credited beside the authors.

Each style has its sign: `Title // Journal`, `Title, in: A. B. (Hrsg.), Book`, `“Title,” Journal`,
`Title. – «Journal»`, and before a journal's numbers a comma alone: `Title, Soudobé dějiny, roč. 12`.
"""

from __future__ import annotations

from benes_refs.grammar.ends.tails import Tail
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.text import NoteText, unsplit
from benes_refs.grammar.language.words import PERIODICALS
from benes_refs.grammar.persons.authors import author_readings
from benes_refs.grammar.works.behind_titles import (
    tells_lecture,
    without_edition,
    without_named_series,
    without_series,
    without_thesis,
    without_translation,
)
from benes_refs.grammar.works.credits import Credited, credited, edited_behind, strip
from benes_refs.grammar.works.halves import (
    Halves,
    after_quotation,
    before_a_paper,
    before_numbers,
    before_quotation,
    begun_by_quotation,
    double_slash,
    inside,
    starts_small,
    with_its_part,
)
from benes_refs.grammar.works.periodicals import is_paper_alone, is_periodical, periodical_name
from benes_refs.knowledge.fold import fold
from benes_refs.knowledge.names import GIVEN
from benes_refs.model import Name, Span
from benes_refs.quick.functions import partial
from benes_refs.quick.named import NamedTuple
from benes_refs.quick.typing import Literal, Sequence

# what ends the title of a volume
AFTER_A_VOLUME = (
    k.IMPRINT + k.PAGES + k.CHAPTER + k.EDITOR + k.ISSUE + k.ISSUED + k.VOLUME + k.EXTENT + k.SLASH
)
BARE_PAGES = (k.COMMA + k.NUMBER, k.COMMA + k.RANGE)
BEHIND_TITLES = k.IMPRINT + k.PAGES
MOST_EDITORS = 10  # items that name them
# `// Иванов И. И. Избранные труды`: whose works hold it
OF_ONE_AUTHOR = tuple(k.NAME + k.INITIALS + title for title in k.NAME + k.DOCTYPE + k.QUOTED)
OF_HIM_ALONE = (k.COMMA, k.NAME)
SELF_EDITED = k.IDEM + k.STOP + k.EDITOR


class Head(NamedTuple):
    """The words of a citation, split; `quoted` and `sign` are evidence that the split is right."""

    title: str = ""
    container: str = ""
    volume: Item | None = None  # `51 American Journal of International Law 771 (1957)`
    authors: tuple[Name, ...] = ()
    editors: tuple[Name, ...] = ()
    translators: tuple[Name, ...] = ()
    quoted: bool = False
    sign: bool = False
    inside: bool = False  # `in:`, `v:` rather than `//`
    unprinted: Literal["", "thesis", "other"] = ""  # `(PhD diss.)`, `(paper presented at …)`
    school: str = ""
    self_edited: bool = False  # `in: ders. (Hrsg.), …`
    places: tuple[tuple[str, Span], ...] = ()


def read_head(items: Sequence[Item], tail: Tail, note: NoteText, *, authored: bool) -> Head:
    """Title and container by the first of the signs that stands between them."""
    items = strip(items)
    if len(items) > 1 and items[-1].kind == k.ABBREVIATION:
        items = strip(items[:-1])  # `Русская старина (далее – РС). 1886`
    if not items:
        return Head()
    in_a_paper = authored and items[0].kind == k.IN and len(items) > 1
    # `A. Filipetti, dans Le Monde, 11 …`, `review by Z. Sládek in Kritika 4 (1997)`
    counted = tail.volume or tail.issue  # `в журн. «Вопросы истории», 1965, № 3`
    if in_a_paper and (tail.dated or (counted and tail.issued and not tail.of_a_book)):
        return Head(container=_text(items[1:], note), places=_place("work.container", items[1:]))
    behind_in = partial(inside, tail=tail)
    for sign in (double_slash, behind_in, partial(_single_slash, tail=tail, authored=authored)):
        if (halves := sign(items)) is not None:
            short = bool(tail.pages) and not (tail.issued or tail.volume or tail.issue)
            head = _halved(*halves, note, book=tail.of_a_book, short=short, counted=sign is not behind_in)
            return head._replace(sign=True, inside=sign is behind_in)
    if authored and items[0].kind == k.IN and k.EDITOR in kinds_of(items[:MOST_EDITORS]):
        return _halved((), items[1:], note, book=True)._replace(sign=True, inside=True)
    items, school = without_thesis(items)
    if school is not None or tail.thesis:
        named = _place("work.publisher", school or ())
        head = _titled(items, note)
        school_name = _text(school, note) if school else ""
        return head._replace(unprinted="thesis", school=school_name, places=(*head.places, *named))
    inside_quotation = items[0].kind == k.QUOTED and k.COLON + k.THESIS in kinds_of(items[0].parts)
    if inside_quotation or (not counted and tells_lecture(items)):
        return _titled(items[:1], note)._replace(unprinted="thesis" if inside_quotation else "other")
    halves = (
        begun_by_quotation(items, tail)
        or after_quotation(items, tail)
        or before_quotation(items, tail)
        or before_numbers(items, tail, authored)
        or before_a_paper(items, tail, authored)
    )
    if halves is not None:
        return _halved(*halves, note)
    if (not authored or is_paper_alone(items, tail)) and is_periodical(items, tail):
        volume, items = _volume_first(periodical_name(items))
        return Head(
            container=_text(items, note),
            volume=volume,
            quoted=items[0].kind == k.QUOTED,
            places=_place("work.container", items),
        )
    again = tail.imprint and not _bracketed(tail, note)
    return _titled(without_named_series(items) if tail.place else items, note, again=again)


def _single_slash(items: Sequence[Item], tail: Tail, *, authored: bool) -> Halves | None:
    if not authored or k.SLASH not in kinds_of(items):
        return None
    from benes_refs.grammar.works.single_slash import single_slash  # few need it

    return single_slash(items, tail)


def _bracketed(tail: Tail, note: NoteText) -> bool:
    """`Handbuch der Volkskammer (1990) (Köln: Böhlau, 2000)`: a year of the title, of no first edition."""
    places = [span.start for name, span in tail.spans if name == "work.place"]
    return bool(places) and note.source[places[0] - 1 : places[0]] == "("


def _volume_first(items: Sequence[Item]) -> tuple[Item | None, Sequence[Item]]:
    """As jurists cite: the volume before the journal's name, `9 Current Digest of the Soviet Press`."""
    led = len(items) > 1 and items[0].kind == k.NUMBER and items[1].kind in k.NAME + k.PLACE
    return (items[0], items[1:]) if led else (None, items)


def _titled(items: Sequence[Item], note: NoteText, *, again: bool = False) -> Head:
    stated = credited(items, note)
    items = stated.words
    items = items[:-1] if kinds_of(items[1:]).endswith(k.ABBREVIATION) else items
    items = without_series(without_edition(items), again=again)
    said = Head(authors=stated.authors, editors=stated.editors, translators=stated.translators)
    if not items:
        return said
    return said._replace(
        title=_text(items, note),
        quoted=len(items) == 1 and items[0].kind == k.QUOTED,
        places=(*_place("work.title", items), *stated.places),
    )


def _halved(
    title: Sequence[Item],
    container: Sequence[Item],
    note: NoteText,
    *,
    book: bool = False,
    short: bool = False,
    counted: bool = True,
) -> Head:
    title, container = strip(title), strip(container)
    self_edited = kinds_of(container[:2]) == k.IDEM + k.EDITOR or kinds_of(container[:3]) == SELF_EDITED
    if len(title) > 1 and title[-1].kind == k.EDITOR:
        title = strip(title[:-1])  # `“Rough Notes,” trans. in …`
    if title and title[0].kind == k.QUOTED and len(with_its_part(title)) == len(title):
        title = title[:1]
    stated = credited(title, note)
    title = () if _a_newspaper(stated.words) else without_translation(stated.words)
    book_stated = _contained(container, note, book=book, short=short)
    volume, container = _volume_first(book_stated.words) if counted else (None, book_stated.words)
    dated = bool(book_stated.editors) and kinds_of(title[1:]).endswith(k.COMMA + k.DATE)
    return Head(
        title=_text(title[:-2] if dated else title, note),  # `Strategic Basis, May 1976, in Hale (ed.), …`
        container=_text(container, note),
        volume=volume,
        authors=stated.authors,
        editors=book_stated.editors or stated.editors,
        translators=book_stated.translators or stated.translators,
        quoted=bool(title) and title[0].kind == k.QUOTED,
        self_edited=self_edited,
        places=(
            *_place("work.title", title),
            *stated.places,
            *book_stated.places,
            *_place("work.container", container),
        ),
    )


def _a_newspaper(title: Sequence[Item]) -> bool:
    """`в. „Зора“`, `газ. «Правда»`: a word before the name, no title."""
    if len(title) != 1:
        return False
    small = title[0].kind in k.WORD + k.LABEL_WORD + k.IN and len(title[0].text) < 8
    return small or fold(title[0].text) in PERIODICALS


def _names_book(words: Sequence[Item]) -> bool:
    """`in Ford, Essential Tales of Chekhov, p. 303`: behind the editor of a book cited before, its title."""
    return len(words) > 1 and k.COMMA not in kinds_of(words) and words[0].kind in k.NAME + k.PLACE + k.DOCTYPE


def _contained(items: Sequence[Item], note: NoteText, *, book: bool, short: bool) -> Credited:
    """The book that holds a chapter without the editors before or after its title."""
    if items and items[0].kind in k.IDEM + k.ET_AL:
        kinds = kinds_of(items[1:])
        if items[0].kind == k.IDEM and kinds.lstrip(k.STOP)[:1] in OF_HIM_ALONE and k.EDITOR not in kinds:
            book = short = False  # `in: ders., Kaiser, Hof und Staat`
        items = strip(items[1:])
    if items and items[0].kind == k.EDITOR:
        items = strip(items[1:])  # `in: ders. (Hrsg.), …`
    if (edited := edited_behind(items, note)) is not None:
        return edited
    for people in author_readings(items, kinds_of(items), 0, note):
        rest = strip(items[people.end :])
        with_others = k.ET_AL in kinds_of(items[: people.end])  # `in Karner et al., Beiträge`
        several = (
            (
                people.sure == 3
                or (book and people.sure == 2)
                or ((short or book) and _names_book(rest))
                or with_others
            )
            and people.mark in (k.COMMA, k.QUOTED, k.COLON if with_others else "")
            and rest
            and not starts_small(rest[0])
        )
        if several and not people.editing and k.EDITOR in kinds_of(rest):
            continue  # `in Locarno Revisited, European Diplomacy 1920–1929, ed. Gaynor Johnson`
        if people.span and rest and (people.editing or several):
            return Credited(
                strip(without_series(rest)), people.names, places=(("work.editors", people.span),)
            )
        # not `in John F. Kennedy and Europe, ed. Douglas Brinkley`
        turned = items[0].text not in GIVEN or k.EDITOR not in kinds_of(rest)
        if people.span and rest and turned and kinds_of(items[: people.end + 1]) in OF_ONE_AUTHOR:
            return Credited(rest, places=(("work.container", people.span),))
    stated = credited(items, note)
    items = stated.words
    if (
        len(items) > 2
        and items[-1].kind == k.QUOTED
        and items[0].kind != k.QUOTED
        and items[-2].kind == k.STOP
    ):
        items = items[-1:]
    return stated._replace(words=strip(without_series(items)))


# what stands in a title's place and is none of it


def volume_title(tail: Sequence[Item], note: NoteText) -> str:
    """`vol. I, De Washington au Quai d’Orsay (…)`: the words between a volume's number and the imprint."""
    return ". ".join([note.clean(run[0].start, run[-1].end) for run in volume_words(tail)])


def volume_words(tail: Sequence[Item]) -> list[Sequence[Item]]:
    """The words of a volume's own title, with the numbers among them: `Bd. 2: World War II, 1937–1939`.

    A part of the volume may have a title too: `Т. 1. Крестьяне. Кн. 2. Деревня XVII–XIX вв. М., 2003`.
    """
    runs: list[Sequence[Item]] = []
    for at, item in enumerate(tail):
        if runs and item.kind in BEHIND_TITLES:
            break
        if (item.kind == k.VOLUME or _is_fascicle(item)) and (run := _words_behind(tail, at)):
            runs.append(run)
    return runs


def _is_fascicle(item: Item) -> bool:
    """`Вып. 12`, which has a title as volumes have"""
    return item.kind == k.ISSUE and item.roles == ("issue",)


def _words_behind(tail: Sequence[Item], at: int) -> Sequence[Item]:
    end = next((n for n in range(at + 1, len(tail)) if tail[n].kind in AFTER_A_VOLUME), len(tail))
    run = strip(tail[at + 1 : end])
    run = strip(run[:-2]) if kinds_of(run).endswith(BARE_PAGES) else run
    alone = len(run) == 1 and kinds_of(tail[end : end + 1]) not in k.PAGES + k.CHAPTER
    return run if run and not alone and run[0].kind in k.NAME + k.QUOTED + k.PLACE + k.PARTICLE else ()


# text


def _text(items: Sequence[Item], note: NoteText) -> str:
    if not items:
        return ""
    if len(items) == 1 and items[0].kind == k.QUOTED:
        return unsplit(str(items[0].value))
    text = unsplit(note.clean(items[0].start, items[-1].end)).strip(" ,:;–—-/")
    label = (
        items[-1].kind in k.LABELS + k.LABEL_WORD + k.SERIES_WORD
    )  # its point belongs to the sentence: `Пастирско дело. 12.11.1942`
    return (text.rstrip("….") if label or text.endswith(("…", "...", ". .")) else text).strip()


def _place(path: str, items: Sequence[Item]) -> tuple[tuple[str, Span], ...]:
    return ((path, Span(items[0].start, items[-1].end)),) if items else ()
