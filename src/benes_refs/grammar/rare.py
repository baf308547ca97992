"""Stages that few notes need: a look at the kinds says whether one does, and only then is it loaded."""

from __future__ import annotations

from benes_refs.grammar.archives.archive_names import LEFT_PAPERS
from benes_refs.grammar.imprints.houses import NOWHERE
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import OF_A_PAPER, Item, Put, holds, kinds_of, replaced, starts
from benes_refs.grammar.language.sentence import Found, Sentence
from benes_refs.grammar.language.telling import JOINING_FAMILIES, SHARING
from benes_refs.grammar.language.text import NoteText
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

BEFORE_A_POST = (k.TO + k.PLACE, k.TO_OR_AND + k.PLACE, k.COMMA + k.TO)  # or behind who holds it
RUN_INTO_NAMES = (" d’", " d'", "ll’", "ll'")
BRACKETED = k.ASIDE + k.ISSUED
BEHIND_ITS_YEAR = BRACKETED + k.NUMBER + k.ROMAN + k.ISSUE + k.COLON + k.NAME + k.ACRONYM + k.PLACE
YEAR_BEHIND_A_QUOTATION = compiled(f"{k.QUOTED}{k.COMMA}?[{BRACKETED}{k.YEAR}](?=[{BEHIND_ITS_YEAR}])")
# `A Hale`, `A von Hale`, `Hale A,`, `Hale, A,`: quick, because the pattern begins with a class of letters
LETTERS = compiled(
    r"[A-Z](?<![\w.’'-].)[A-Z]?"
    r"(?:\s(?:[a-z]{1,4}\s){0,2}[A-ZÀ-Ž]|(?<=[a-zà-ž]\s[A-Z]),?\s|(?<=[a-zà-ž]\s[A-Z]{2}),?\s"
    r"|(?<=[a-zà-ž.],\s[A-Z]),\s|(?<=[A-Z]\.\s[A-Z]),\s)"
)
# `, 27 W 38334/2`, `, M 154/23` behind letters or a place, `Archives nationales du Sénégal`
LOCALLY_KEPT = compiled(
    f"[{k.ACRONYM}{k.CODE}{k.NAME}{k.PLACE}{k.WORD}],{k.NUMBER}?[{k.NAME}{k.ACRONYM}{k.ROMAN}{k.NUMBER}]"
    f"[{k.NUMBER}{k.PAIR}{k.CODE}{k.RANGE}]|{k.ARCHIVE}[{k.PARTICLE}{k.TO}{k.WORD}]"
)
NUMBERED_NAMES = tuple(k.NAME * 2 + sign + k.ISSUE + k.COMMA for sign in ("", k.COMMA))
# `A.A. 1989-1990`, `a.a. 1989-90`, `a.a. 1989/1990`, `anno accademico 1989-90`
ACADEMIC = (
    *(k.INITIALS + years for years in k.YEAR + k.YEARS + k.PAIR),
    *(k.LABEL_WORD + word for word in k.LABEL_WORD + k.WORD + k.UNIT),
)
JOINABLE = compiled(f"{k.NAME}{k.AND}[{k.NAME}{k.PLACE}]|{k.ACRONYM}[{k.NAME}{k.ROMAN}]{k.ACRONYM}")
CAPITALS_BEHIND_INITIALS = k.INITIALS + k.ACRONYM * 2
ASKING = ("¿", "¡")
NUMBERED_BEFORE_AN_IMPRINT = tuple(
    number + sign + k.IMPRINT for number in k.NUMBER + k.VOLUME + k.ISSUE for sign in k.COMMA + k.STOP
)
NORDIC_PAPERS = ("arkiv", "privatarkiv", "papper", "papirer", "samling")
OPENS_A_PART = ("", k.SIGNAL, k.SEMICOLON)
BEFORE_AN_AUTHOR = ("", *k.SEMICOLON + k.SIGNAL)
HELD_BEHIND = k.SEMICOLON + k.IN + k.COLON
PINNED = tuple(k.SEMICOLON + k.WORD + page for page in k.NUMBER + k.RANGE + k.PAGES)
HELD = tuple(k.NAME + k.PLACE + k.COLON + k.QUOTED + k.ACRONYM)
JOINED_ON = (HELD_BEHIND, *PINNED)
# `Braun; Karl`, or `Braun, Karl Weiss:`, `Braun, Karl B. Weiss, eds.`: where a list of persons may be parted
NAMED = k.NAME + k.ACRONYM + k.INITIALS
LISTED = compiled(
    f"[{NAMED}]{k.SEMICOLON}"
    f"|[{NAMED}]{k.COMMA}[{NAMED}{k.PLACE}][{NAMED}{k.PARTICLE}]{{1,4}}(?:{k.COLON}|{k.COMMA}?{k.EDITOR})"
)


def pages_of_the_web(items: list[Item]) -> list[Item]:
    if k.URL not in kinds_of(items):
        return items
    from benes_refs.grammar.chunks.addresses import without_access

    return without_access(items)


def asked_titles(items: list[Item]) -> list[Item]:
    if k.OTHER not in kinds_of(items) or not any(item.text in ASKING for item in items):
        return items
    from benes_refs.grammar.chunks.asked import with_asked_titles

    return with_asked_titles(items)


def names_run_into(items: list[Item], note: NoteText) -> list[Item]:
    if not holds(items, OF_A_PAPER):
        return items
    kinds, said = kinds_of(items), note.source[items[0].start : items[-1].end]
    if not any(run in kinds for run in BEFORE_A_POST) and not any(run in said for run in RUN_INTO_NAMES):
        return items
    from benes_refs.grammar.chunks.elisions import part_elisions

    return part_elisions(items)


def short_names(items: list[Item]) -> list[Item]:
    if k.HEREAFTER not in kinds_of(items):
        return items
    from benes_refs.grammar.chunks.hereafter import fold_hereafter

    return fold_hereafter(items)


def initials_without_points(items: list[Item], note: NoteText) -> list[Item]:
    if not items or LETTERS.search(note.source, items[0].start, items[-1].end) is None:
        return items
    from benes_refs.grammar.chunks.unpointed import with_initials

    return with_initials(items)


def letters_of_archives(items: list[Item]) -> list[Item]:
    if k.INITIALS + k.COMMA not in kinds_of(items):
        return items
    from benes_refs.grammar.chunks.unpointed import with_letters_of_archives

    return with_letters_of_archives(items)


def local_archives(items: list[Item]) -> list[Item]:
    if LOCALLY_KEPT.search(kinds_of(items)) is None:
        return items
    from benes_refs.grammar.chunks.departmental import with_local_archives

    return with_local_archives(items)


def particles_behind(items: list[Item]) -> list[Item]:
    if k.NAME + k.INITIALS + k.PARTICLE + k.COMMA not in kinds_of(items):
        return items
    from benes_refs.grammar.chunks.unpointed import with_particles_behind

    return with_particles_behind(items)


def joined_families(items: list[Item]) -> list[Item]:
    kinds = kinds_of(items)
    said = JOINABLE.search(kinds) is not None and any(item.text in JOINING_FAMILIES for item in items)
    if not said and CAPITALS_BEHIND_INITIALS not in kinds:
        return items
    from benes_refs.grammar.persons.joined_families import with_families_joined

    return with_families_joined(items)


def named_folders(items: list[Item]) -> list[Item]:
    if k.UNIT + k.QUOTED not in kinds_of(items):
        return items
    from benes_refs.grammar.archives.named_folders import with_named_folders

    return with_named_folders(items)


def years_before_journals(items: list[Item]) -> list[Item]:
    kinds = kinds_of(items)
    if k.QUOTED not in kinds or YEAR_BEHIND_A_QUOTATION.search(kinds) is None:
        return items
    from benes_refs.grammar.chunks.year_first import with_years_behind

    return with_years_behind(items)


def told_nowhere(items: list[Item]) -> list[Item]:
    if not any(items[at].value == NOWHERE for at in starts(kinds_of(items), k.PLACE)):
        return items
    from benes_refs.grammar.imprints.nowhere import with_nothing_told

    return with_nothing_told(items)


def academic_years(items: list[Item]) -> list[Item]:
    kinds = kinds_of(items)
    if k.THESIS not in kinds or not any(run in kinds for run in ACADEMIC):
        return items
    from benes_refs.grammar.chunks.academic_years import with_academic_years

    return with_academic_years(items)


def series_behind_titles(items: list[Item]) -> list[Item]:
    kinds = kinds_of(items)
    if not any(run in kinds for run in NUMBERED_BEFORE_AN_IMPRINT):
        return items
    from benes_refs.grammar.works.series_behind import without_series

    return without_series(items)


def lists_of_authors(items: list[Item]) -> list[Item]:
    if LISTED.search(kinds_of(items)) is None:
        return items
    from benes_refs.grammar.works.listed_authors import with_authors_joined

    return with_authors_joined(items)


def joined_to_holders(items: list[Item]) -> list[Item]:
    """Some write a semicolon before what holds an article: `Ueber Kalender; in: Neues Magazin (1791)`."""
    kinds = kinds_of(items)
    if k.SEMICOLON not in kinds or not any(run in kinds for run in JOINED_ON):
        return items
    return [
        Item(k.COMMA, item.start, item.end, item.text) if _joins(kinds, at, items) else item
        for at, item in enumerate(items)
    ]


def _joins(kinds: str, at: int, items: Sequence[Item]) -> bool:
    """Whether a semicolon parts nothing: before `in:`, and before `here 36`."""
    said = kinds.startswith(PINNED, at) and items[at + 1].text in ("here", "hier", "ici", "qui")
    return said or kinds.startswith(HELD_BEHIND, at)


def names_before_pages(items: list[Item]) -> list[Item]:
    """`Vgl. Hale S. 12`, as editions write: an author, as if a comma stood behind him."""
    kinds = kinds_of(items)
    found = [
        _with_comma(items, at)
        for at in starts(kinds, k.NAME + k.PAGES)
        if kinds[max(at - 1, 0) : at] in OPENS_A_PART and items[at + 1].text.startswith("S .")
    ]
    return replaced(items, found)


def papers_before_houses(items: list[Item]) -> list[Item]:
    """`Brev till Hale 15/6 1953, Hales arkiv ARAB`: whose papers they are, and the archive."""
    named = starts(kinds_of(items), k.WORD + k.ARCHIVE)
    return replaced(items, [_with_comma(items, at) for at in named if items[at].text in NORDIC_PAPERS])


def _with_comma(items: Sequence[Item], at: int) -> Put:
    end = items[at].end
    return at, at + 1, [items[at], Item(k.COMMA, end, end, ",")]


def kept_by_its_letters(sentence: Sentence, start: int) -> Found | None:
    at = sentence.after_joints(start)
    if sentence.kind(at) != k.ACRONYM or sentence.kind(at + 1) not in (k.COMMA, k.STOP):
        return None
    from benes_refs.grammar.archives.by_letters import by_its_letters

    return by_its_letters(sentence, at)


def in_left_papers(sentence: Sentence, start: int) -> Found | None:
    """`NL Marsh 12`, `Nachlaß Karl Marsh, Bd. 12, Bl. 3`: no book by its volume."""
    at = sentence.after_joints(start)
    at += sentence.kind(at) == k.SIGNAL
    if sentence.kind(at) not in (k.NAME, k.ACRONYM) or sentence.items[at].text not in LEFT_PAPERS:
        return None
    from benes_refs.grammar.archives.unregistered import unregistered

    return unregistered(sentence, start)


def volumes_behind_families(items: list[Item]) -> list[Item]:
    if k.NAME + k.ROMAN + k.COMMA not in kinds_of(items):
        return items
    from benes_refs.grammar.chunks.family_and_volume import with_volumes_apart

    return with_volumes_apart(items)


def months_behind_issues(items: list[Item]) -> list[Item]:
    """`History Review xi/3 August 1989`: brackets are left out."""
    found: list[Put] = []
    for at in starts(kinds_of(items), k.PAIR + k.DATE):
        pair, month = items[at : at + 2]
        if not pair.text[0].isdigit() and len(str(month.value)) == len("1989-08"):
            issued = Item(k.ISSUED, month.start, month.end, month.text, month.value)
            found.append((at + 1, at + 2, [issued]))
    return replaced(items, found)


def pseudonyms(items: list[Item]) -> list[Item]:
    """`X, “The Sources of Conduct,” Foreign Affairs 25 (1947)`: no ten."""
    kinds = kinds_of(items)
    found: list[Put] = [
        (at, at + 1, [Item(k.NAME, items[at].start, items[at].end, "X")])
        for at in starts(kinds, k.ROMAN + k.COMMA + k.QUOTED)
        if items[at].text == "X" and kinds[max(at - 1, 0) : at] in BEFORE_AN_AUTHOR
    ]
    return replaced(items, found)


def shared_books(items: list[Item]) -> list[Item]:
    joints = starts(kinds_of(items), k.IN + k.WORD * 2)
    if not any(items[at + 1].text in SHARING for at in joints):
        return items
    from benes_refs.grammar.imprints.in_association import with_shared_books

    return with_shared_books(items)


def series_of_papers(items: list[Item]) -> list[Item]:
    kinds = kinds_of(items)
    if not any(run in kinds for run in NUMBERED_NAMES):
        return items
    from benes_refs.grammar.chunks.paper_series import fold_paper_series

    return fold_paper_series(items)


def editors_in_front(items: list[Item]) -> list[Item]:
    if k.IN + k.EDITOR not in kinds_of(items):
        return items
    from benes_refs.grammar.works.editors_in_front import with_editors_behind

    return with_editors_behind(items)


def published_there(items: list[Item]) -> list[Item]:
    kinds = kinds_of(items)
    for at in starts(kinds, k.QUOTED):
        said = kinds[at + 1 : at + 8].lstrip(k.COMMA)
        behind = said.lstrip(k.WORD)
        if behind[:1] in (k.IN, k.SIGNAL) and behind[1:2] in HELD and said[0] != k.IN:
            from benes_refs.grammar.works import published_there as there

            return there.published_there(items)
    return items
