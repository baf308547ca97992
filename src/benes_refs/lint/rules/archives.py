"""AR001 to AR003 and AR009: the names of archives."""

from __future__ import annotations

import re

from benes_refs.knowledge import Archive
from benes_refs.lint.archival import archival, archive_of, official
from benes_refs.lint.essay import Essay, place, places, shelfmark
from benes_refs.lint.rule import Problem, replace, rule
from benes_refs.lint.words import distance, fold, nearest
from benes_refs.model import Edit, Fix, Span
from benes_refs.quick.containers import defaultdict
from benes_refs.quick.functions import lru_cache
from benes_refs.quick.typing import Iterator

LONG = 12
ACRONYM = re.compile(r"[^\W\d_]{3,8}")
STOP_WORDS = frozenset(["the", "of", "a", "an", "and", "in", "de", "des", "du", "la", "le", "les"])


@rule("AR001", "unknown-archive", severity="warning")
def unknown_archive(essay: Essay) -> Iterator[Problem]:
    """An acronym stands where an archive must, and the registry has none like it.

    A reader who cannot tell which archive is meant cannot order the file.  An acronym that the essay itself
    explains is fine; so is one in a knowledge file of your own (`--knowledge`).

    Bad:
        Litvinov to Stalin, 3 April 1935, XQZW, f. 17, op. 2, d. 31, l. 5.
    Good:
        Litvinov to Stalin, 3 April 1935, RGASPI, f. 17, op. 2, d. 31, l. 5.
    """
    named: dict[str, list[Span]] = defaultdict(list)
    for citation in archival(essay):
        where = place(citation, "holding.archive")
        if where and citation.holding and not citation.holding.archive:
            named[essay.read(where)].append(where)
    for name, (first, *more) in named.items():
        whole = essay.text[first.start - 1 : first.start] not in ("–", "-", "—")
        if whole and _acronym(essay, name) and not any(_near_acronym(essay, first)):
            message = f"no archive called “{name}” is known: explain it, or check its letters"
            yield Problem(first, message, others=tuple(more))


def _acronym(essay: Essay, name: str) -> bool:
    """Whether a name is an acronym that the essay does not explain."""
    return (
        bool(name.isupper() and ACRONYM.fullmatch(name))
        and f"({name})" not in essay.text
        and f"{name} (" not in essay.text
    )


@rule("AR002", "misspelt-archive", severity="error", fix="safe")
def misspelt_archive(essay: Essay) -> Iterator[Problem]:
    """A near miss of a known archive's acronym or official name.

    The order of the letters matters: AVP RF is the foreign policy archive of the Russian Federation, AVP FR
    is nothing.  A wrong letter sends a reader to the wrong building, and search engines nowhere.

    Bad:
        Potemkin to Litvinov, July 1, 1935, AVP MID FR: 05/15/111/101, p. 56.
    Bad:
        Memorandum by Kennan, Jan. 8, 1938, National Archives and Record Administration: RG 59, 861.00/11747.
    Bad:
        Litvinov to Stalin, 3 April 1935, RGASPJ, f. 17, op. 2, d. 31, l. 5.
    Good:
        Potemkin to Litvinov, July 1, 1935, AVP MID RF: 05/15/111/101, p. 56.
    """
    for citation in essay.citations:
        where = place(citation, "holding.archive")
        archive = archive_of(essay, citation)
        if where is None:
            continue
        if archive is None:
            yield from _near_acronym(essay, where)
            continue
        leaf = shelfmark(essay, citation)
        named = Span(where.start, leaf.start) if leaf and where.end <= leaf.start <= where.end + 40 else where
        for span, right in _misspelt(essay, where, named, archive):
            wrong = essay.read(span)
            yield Problem(span, f"“{wrong}” is a misspelling of “{right}”", replace(span, right))


def _near_acronym(essay: Essay, where: Span) -> Iterator[Problem]:
    """An unknown acronym that is one slip away from exactly one known."""
    name = essay.read(where)
    near = [code for code in essay.knowledge.archives if len(name) > 4 and distance(name, code, 1) == 1]
    if _acronym(essay, name) and len(near) == 1:
        yield Problem(
            where,
            f"no archive called “{name}” is known; is {near[0]} meant?",
            replace(where, near[0], "unsafe"),
        )


def _misspelt(essay: Essay, where: Span, named: Span, archive: Archive) -> Iterator[tuple[Span, str]]:
    """Misspelt names: those seen in print up to the shelfmark, and near misses of official names."""
    cited = essay.read(where)
    typos, right = _spellings(archive.typos, (*archive.variants, *official(archive)))
    match = typos.search(essay.text, *named) if typos else None
    if match:
        yield Span(*match.span()), _nearest_form(match[0], (*archive.variants, *official(archive)))
        return
    near = "" if fold(cited) in right else _near_name(cited, official(archive))
    if near and fold(near) not in fold(cited):
        yield where, near


@lru_cache(maxsize=1024)
def _near_name(cited: str, names: tuple[str, ...]) -> str:
    """The long name that a cited one misses by two letters at most; an acronym so near may be another's."""
    return nearest(cited, (name for name in names if len(name) > LONG))


@lru_cache(maxsize=512)
def _spellings(
    typos: tuple[str, ...], names: tuple[str, ...]
) -> tuple[re.Pattern[str] | None, frozenset[str]]:
    """What finds the misspelt names that are no right ones as well, and the right ones, folded."""
    right = frozenset(map(fold, names))
    wrong = [typo for typo in typos if fold(typo) not in right and not re.search(r"[/\d]", typo)]
    forms = (r"\s+".join(map(re.escape, typo.split())) for typo in sorted(wrong, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})(?!\w)", re.IGNORECASE) if wrong else None, right


@lru_cache(maxsize=1024)
def _nearest_form(word: str, forms: tuple[str, ...]) -> str:
    """The form nearest in spelling, by as many words as the misspelling has where that is possible."""
    near = sorted(
        forms, key=lambda f: (distance(fold(word), fold(f), 6), len(f.split()) != len(word.split()), f)
    )
    return near[0] if near else ""


@rule("AR003", "superseded-archive-name", severity="info", fix="unsafe")
def superseded_name(essay: Essay) -> Iterator[Problem]:
    """An archive is cited by a name that it no longer has.

    The old name is right for the day the author sat there, but the reader will look for the new one: name
    both, or say in the list of archives that the old name is kept.  Where everything cited is older than the
    new name, the old one was right.

    Bad:
        Newton to Eden, 21 June 1937, Public Record Office, FO 371/21104, fol. 12.
    Good:
        Newton to Eden, 21 June 1937, The National Archives (UK): FO 371/21104, N 3287.
    """
    named: dict[tuple[str, str], list[Span]] = defaultdict(list)
    for citation in essay.citations:
        archive = archive_of(essay, citation)
        if archive is None:
            continue
        for where in places(citation, "holding.archive"):
            named[archive.code, essay.read(where)].append(where)
    newest = max((c.work.issued[:4] for c in essay.citations if c.work), default="")
    for (code, name), where_all in named.items():
        archive = essay.knowledge.archives[code]
        for former in archive.former:
            old = {fold(form) for form in (former.name, *former.abbreviations)}
            known_then = former.end[:4] <= newest if former.end and newest else True
            if fold(name) in old and known_then and not _still_called(name, archive):
                since = f" (since {former.end[:4]})" if former.end else ""
                message = f"“{name}” is today {archive.name_en or archive.name}{since}"
                today = _named_today(name, archive)
                fix = Fix("unsafe", tuple(Edit(span, today) for span in where_all)) if today else None
                yield Problem(where_all[0], message, fix, others=tuple(where_all[1:]))
                break


def _named_today(name: str, archive: Archive) -> str:
    """The present name in the script of the old one: an acronym for an acronym, else the full name."""
    latin = name[0] < "\u0250"
    if name.replace(" ", "").isupper():
        return next(
            (v for v in (archive.code, *archive.variants) if v.isupper() and (v[0] < "\u0250") is latin), ""
        )
    return next((n for n in (archive.name_en, archive.name) if n and (n[0] < "\u0250") is latin), "")


def _still_called(name: str, archive: Archive) -> bool:
    """Whether the name lives on, in the acronym or as a part of the official name."""
    return fold(name) in map(fold, archive.code.split("-")) or any(
        fold(name) in fold(official) for official in official(archive)
    )


@rule("AR009", "unofficial-archive-name", severity="info")
def unofficial_name(essay: Essay) -> Iterator[Problem]:
    """An archive's full name lacks a word of its official name.

    The official name finds the archive in a directory; a name of the author's own making may fit two.

    Bad:
        Litvinov to Stalin, 3 April 1935, Russian Foreign Policy Archive (AVP RF): 010/1/5/95, p. 63.
    Good:
        Litvinov to Stalin, 3 April 1935, Foreign Policy Archive of the Russian Federation: 010/1/5/95, p. 63.
    """
    seen: set[str] = set()
    for citation in archival(essay):
        archive = archive_of(essay, citation)
        where = place(citation, "holding.archive")
        if archive is None or where is None or not archive.name_en:
            continue
        name = essay.read(where).split("(")[0].strip(" ,")
        words = {fold(word) for word in re.findall(r"\w+", name)} - STOP_WORDS
        official = {fold(word) for word in re.findall(r"\w+", archive.name_en)} - STOP_WORDS
        lacking = {word.removesuffix("s") for word in official - words}
        if len(words) >= 3 and words < official and len(lacking) == 1 and name not in seen:
            seen.add(name)
            span = Span(
                where.start,
                where.start + len(essay.text[where.start : where.end].split("(")[0].rstrip(" ,\n")),
            )
            yield Problem(span, f"the archive's official name is {archive.name_en}")
