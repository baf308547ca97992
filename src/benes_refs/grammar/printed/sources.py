"""Printed sources in a sentence: alone, behind a letter that they print, or a paper cited with no place."""

from __future__ import annotations

from benes_refs.grammar.chunks.misread import AS_IN, BACK
from benes_refs.grammar.editions.edition import paper_behind, read_edition
from benes_refs.grammar.editions.own_numbers import edited_by, number_before, with_editors_before
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, starts
from benes_refs.grammar.language.sentence import Draft, Found, Sentence
from benes_refs.grammar.language.words import MEMOIR_WORDS
from benes_refs.grammar.papers.described import document_before
from benes_refs.grammar.papers.documents import read_document
from benes_refs.grammar.papers.letters_again import letter_alone, paper_alone
from benes_refs.grammar.papers.paper import SUBJECTS
from benes_refs.grammar.papers.told_behind import (
    behind_address,
    behind_short_forms,
    document_after,
)
from benes_refs.grammar.printed.continued import continued
from benes_refs.grammar.printed.dated import by_year
from benes_refs.grammar.printed.diaries import day_of_diary
from benes_refs.grammar.printed.finding import find_printed
from benes_refs.grammar.printed.papers_behind import (
    as_volume,
    before_letter,
    page_behind,
    prints_letters,
    told_behind,
)
from benes_refs.grammar.printed.plausible import plausible
from benes_refs.grammar.printed.printed_letters import printed_letter
from benes_refs.grammar.printed.told_by_title import told_by_title
from benes_refs.grammar.printed.unpaged import read_unpaged
from benes_refs.grammar.works.published import Printed
from benes_refs.knowledge.fold import fold
from benes_refs.model import Span, Work

PERSON = (k.IDEM, k.INITIALS + k.NAME, k.INITIALS + k.ACRONYM, k.NAME + k.NAME, k.NAME + k.ACRONYM)
AUTHORS = frozenset(
    one + more + k.COMMA
    for one in PERSON
    for more in ("", *(k.DASH + p for p in PERSON), *(k.AND + p for p in PERSON))
)
DAY = k.COMMA + k.DATE
HIS = frozenset(
    "his her their author's author’s seinen seinem seine ihren ihrem ihre "
    "jego jej jeho její его її його".split()
)
FIGURES = frozenset(k.PAGES + k.NUMBER + k.RANGE + k.IMPRINT + k.YEAR + k.ISSUED)


def in_edition(sentence: Sentence, start: int, at: int) -> Found | None:
    """A document printed in the documentary edition named at `at`."""
    made = read_edition(sentence.items, at, sentence.note, sentence.knowledge)
    if made is None:
        return None
    if _has_authors(sentence, start, at) and not (made.work.volume or made.work.series):
        return None  # `A. Klimek – E. Kubů, Československá zahraniční politika, Praha 1995, s. 77`
    read, begin, signal = document_before(sentence, start, at)
    if made.begin < at:
        read, begin = None, made.begin
    made = with_editors_before(sentence, start, at, made)
    if (edited := edited_by(sentence, begin, at, made, read)) is not None:
        made, read = edited, None
    number = number_before(sentence, at) if read is not None and made.locator is None else None
    if number is not None:
        made = made._replace(locator=number.locator, places=(*made.places, number.place))
    end, target = made.end, ""
    if read is None and made.locator is None and (told := paper_behind(sentence.items, end)) is not None:
        from benes_refs.grammar.editions.told_between import told_between  # few need it

        made, read, end = told_between(sentence, made, told)
    elif read is None:
        read, end, target = document_after(sentence, end)
        made, end = page_behind(sentence, made, end) if read is not None else (made, end)
    else:
        end = behind_short_forms(sentence, end)
    end = behind_address(sentence, end)
    draft = Draft(
        "edition",
        sentence.items[begin].start,
        sentence.items[end - 1].end,
        signal,
        document=read.document if read else None,
        work=made.work,
        locator=made.locator,
        target=target,
        places=made.places + (read.places if read else ()),
    )
    return Found(draft, end)


def _has_authors(sentence: Sentence, start: int, at: int) -> bool:
    first = sentence.after_joints(start)
    first += sentence.kind(first) == k.SIGNAL
    return sentence.kinds[first:at] in AUTHORS


def printed(sentence: Sentence, start: int) -> Found | None:
    """The first printed source from `start` on."""
    made = (
        continued(sentence, start)
        or printed_letter(sentence, start)
        or letter_alone(sentence, start)
        or paper_alone(sentence, start)
        or (_of_a_day(sentence, start) if k.DATE in sentence.kinds else None)
        or by_year(sentence, start)
        or _issue_first(sentence, start)
    )
    if made is not None:
        return made
    found = (
        find_printed(sentence.items[: before_letter(sentence, start)], start, sentence.note)
        or read_unpaged(sentence, start)
        or told_by_title(sentence, start)
    )
    if found is None:
        return _page_alone(sentence, start)
    best, signal = found
    best = _of_its_year(sentence, _titled(sentence, _known(sentence, best)))
    if _another_document(sentence, best):
        return _in_same_file(sentence, best)
    if not plausible(best, sentence.items):
        by_title = told_by_title(sentence, start)
        if by_title is None:
            return None
        best, signal = by_title
    end = behind_short_forms(sentence, best.end)
    best, read, end = day_of_diary(sentence, best, end)
    placed = best.locator is not None or best.work.volume
    told = told_behind(sentence, end) if read is None and placed else None
    if told is not None:
        read = told.read
        best = as_volume(best, sentence.items) if read is not None and read.document.sender else best
        best, end = page_behind(sentence, best, told.end)
    draft = Draft(
        "edition" if read is not None and prints_letters(best, read.document) else best.kind,
        sentence.items[best.start].start,
        sentence.items[end - 1].end,
        signal,
        document=read.document if read else None,
        work=best.work,
        locator=best.locator,
        repeat="idem" if best.idem or _by_the_same(sentence, best, start) else "",
        target=_target(sentence, best.start, end),
        places=best.places + (read.places if read else ()),
    )
    return Found(draft, end)


def _issue_first(sentence: Sentence, start: int) -> Found | None:
    """`Опубликовано в № 25 «Известий» от 12 октября 1921 г.`"""
    if k.IN + k.ISSUE not in sentence.kinds and k.SIGNAL + k.ISSUE not in sentence.kinds:
        return None
    from benes_refs.grammar.printed.issue_first import issue_first  # few need it

    return issue_first(sentence, start)


def _by_the_same(sentence: Sentence, made: Printed, start: int) -> bool:
    """`Haslam, Struggle, p. 46. See also his ‘Comintern’`, `…, p. 46, and the same author’s ‘Comintern’`"""
    before, work = sentence.before, made.work
    named = start > 0 or (before is not None and before.work is not None and bool(before.work.authors))
    return named and not (work.authors or work.editors) and sentence.items[made.start - 1].text in HIS


def _known(sentence: Sentence, made: Printed) -> Printed:
    """The book as a memoir, where knowledge has it among those."""
    authors = made.work.authors if made.kind == "book" else ()
    memoir = any(sentence.knowledge.is_memoir(name.family, made.work.title) for name in authors)
    if authors and not memoir and k.BRACKET in sentence.kinds[made.start : made.end]:
        memoir = any(map(_says_memoirs, sentence.items[made.start : made.end]))
    return made._replace(kind="memoir") if memoir else made


def _says_memoirs(item: Item) -> bool:
    """`Minnesanteckningar [Memoirs]`, `huiyilu [Memoirs of Zhang Zhi]`: a translation in brackets."""
    return item.kind == k.BRACKET and any(fold(part.text) in MEMOIR_WORDS for part in item.parts)


def _of_its_year(sentence: Sentence, made: Printed) -> Printed:
    """`„Kurier Poranny”, 1 X 1938; „Polska Zbrojna” z 2 X`: the year that the paper before was told with."""
    before = sentence.before.work if sentence.before is not None else None
    if before is None or not made.work.issued.startswith("XXXX") or not before.issued[:4].isdigit():
        return made
    return made._replace(work=made.work._replace(issued=before.issued[:4] + made.work.issued[4:]))


def _titled(sentence: Sentence, made: Printed) -> Printed:
    """An issue of a paper with the article of it that the words behind tell."""
    work = made.work
    if not work.container or work.title or work.authors or sentence.kind(made.end) != k.COMMA:
        return made
    from benes_refs.grammar.printed.article_behind import with_article  # few need it

    return with_article(sentence, made)


def _page_alone(sentence: Sentence, start: int) -> Found | None:
    """`See https://www.marxists.org/…`: an address and no word of what stands there."""
    at = sentence.kinds.find(k.URL, start)
    if at < 0:
        return None
    item = sentence.items[at]
    signalled = at > 0 and sentence.items[at - 1].kind == k.SIGNAL
    signal = str(sentence.items[at - 1].value) if signalled else ""
    address = item.text[max(item.text.find("http"), 0) :].rstrip(".,;)")
    places = (("work.url", Span(item.start, item.end)),)
    return Found(Draft("web", item.start, item.end, signal, work=Work(url=address), places=places), at + 1)


def _target(sentence: Sentence, start: int, end: int) -> str:
    """The note in which the author says that the source was cited: `Conquest (n. 31 above), p. 220`."""
    kinds = sentence.kinds[start:end]
    if k.IMPRINT in kinds.partition(k.CROSS_REFERENCE)[0]:
        return ""  # `СПб., 1963. С. 92 (прим. 12)`: a note of the book
    for at in starts(kinds, k.CROSS_REFERENCE):
        place_behind = FIGURES & set(kinds[at:]) and not FIGURES & set(kinds[:at])  # `Lind, Anm. 5, S. 2`
        if place_behind or _points_back(sentence.items[start + at]):
            return str(sentence.items[start + at].value)
    return ""


def _points_back(reference: Item) -> bool:
    """Whether it is the essay's own note; `131, n. 14` is one of the book."""
    pointed = reference.text.startswith("(") or reference.text.endswith(BACK)
    return pointed or fold(reference.text.split()[0]) in AS_IN


def _of_a_day(sentence: Sentence, start: int) -> Found | None:
    """A day of a diary, or a paper of that day, of which no place is told."""
    first, kinds = sentence.after_joints(start), sentence.kinds
    if kinds.startswith(k.SERIES_WORD, first) or _tells_diary(sentence):
        return _entry(sentence, first)
    if k.QUOTED + k.DATE in kinds or k.QUOTED + DAY in kinds:
        from benes_refs.grammar.papers.office_papers import office_paper  # few need it

        if (paper := office_paper(sentence, first)) is not None:
            return paper
    colon = kinds.find(k.COLON)
    titled = colon > 0 and fold(sentence.items[colon - 1].text) in SUBJECTS
    if not titled and not kinds.rstrip(k.STOP).endswith(k.DOCTYPE + DAY):
        return None
    from benes_refs.grammar.papers.paper_of_a_day import paper_of_a_day  # few need it

    return paper_of_a_day(sentence, first)


def _tells_diary(sentence: Sentence) -> bool:
    return any(sentence.items[at].value == "diary" for at in starts(sentence.kinds, k.DOCTYPE))


def _entry(sentence: Sentence, first: int) -> Found | None:
    """`Diary entry for 24 April 1954, Shuckburgh, Descent to Suez, 172`: a day, and what may print it."""
    from benes_refs.grammar.printed.diary_days import day_told_first, entry_alone  # few need it

    if (alone := entry_alone(sentence, first)) is not None:
        return alone
    told = day_told_first(sentence, first)
    if told is None or told.end >= len(sentence) or day_told_first(sentence, told.end) is not None:
        return None
    found = printed(sentence, told.end)
    if found is None or found.draft.document is not None or found.draft.work is None:
        return None
    draft = found.draft._replace(
        start=sentence.items[first].start,
        document=told.read.document,
        places=(*told.read.places, *found.draft.places),
    )
    return found._replace(draft=draft)


def _another_document(sentence: Sentence, made: Printed) -> bool:
    """After `TNA FCO 28/7983, Visit of X, 24 February 1987;` a title and a date are of the same file."""
    before, work = sentence.before, made.work
    if before is None or before.kind != "archival" or before.document is None or not before.document.title:
        return False
    more = work.authors or work.container or work.place or work.volume or work.issue
    return made.locator is None and "-" in work.issued and not more


def _in_same_file(sentence: Sentence, made: Printed) -> Found | None:
    items = sentence.items
    read = read_document(items[made.start : made.end], sentence.note)
    if read is None:
        return None
    draft = Draft(
        "archival", items[made.start].start, items[made.end - 1].end, document=read.document, repeat="same",
        places=read.places,
    )  # fmt: skip
    return Found(draft, made.end)
