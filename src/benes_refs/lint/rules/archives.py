"""AR: archives and shelfmarks."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from benes_refs.knowledge import Archive, fold
from benes_refs.lint.essay import Cited, Essay, place, places, shelfmark
from benes_refs.lint.rule import Problem, replace, rule
from benes_refs.lint.usage import Use, departures
from benes_refs.lint.words import counted, distance
from benes_refs.model import Citation, Span

ACRONYM = re.compile(r"[^\W\d_]{3,8}")
REQUIRED = {"TNA": ("department", "series", "piece"), "NARA": ("record_group",)}
SOVIET = ("fond", "opis")
STOP_WORDS = frozenset(["the", "of", "a", "an", "and", "in", "de", "des", "du", "la", "le", "les"])


def archival(essay: Essay) -> Iterator[Citation]:
    """The citations of archival documents that name their archive or shelfmark themselves."""
    for citation in essay.citations:
        if citation.holding is not None and not citation.repeat:
            yield citation


def archive_of(essay: Essay, citation: Citation) -> Archive | None:
    code = citation.holding.archive if citation.holding else ""
    return essay.knowledge.archive(code) if code else None


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
    for citation in archival(essay):
        where = place(citation, "holding.archive")
        if where is None or citation.holding is None or citation.holding.archive:
            continue
        name = essay.read(where)
        if name.isupper() and ACRONYM.fullmatch(name) and f"({name})" not in essay.text:
            yield Problem(where, f"no archive called “{name}” is known: explain it, or check its letters")


@rule("AR002", "misspelt-archive", severity="error", fix="safe")
def misspelt_archive(essay: Essay) -> Iterator[Problem]:
    """A near miss of a known archive's acronym or official name.

    Acronyms of archives are ordered: AVP RF is the foreign policy archive of the Russian Federation, AVP FR is
    nothing.  A wrong letter sends a reader to the wrong building, and search engines nowhere.

    Bad:
        Potemkin to Litvinov, July 1, 1935, AVP MID FR: 05/15/111/101, p. 56.
    Bad:
        Memorandum by Kennan, Jan. 8, 1938, National Archives and Record Administration: RG 59, 861.00/11747.
    Good:
        Potemkin to Litvinov, July 1, 1935, AVP MID RF: 05/15/111/101, p. 56.
    """
    for citation in essay.citations:
        where = place(citation, "holding.archive")
        archive = archive_of(essay, citation)
        if where is None or archive is None:
            continue
        leaf = shelfmark(essay, citation)
        named = Span(where.start, leaf.start) if leaf and where.end <= leaf.start <= where.end + 40 else where
        for span, right in _misspelt(essay, where, named, archive):
            wrong = essay.read(span)
            yield Problem(span, f"“{wrong}” is a misspelling of “{right}”", replace(span, right))


def _misspelt(essay: Essay, where: Span, named: Span, archive: Archive) -> Iterator[tuple[Span, str]]:
    """Misspelt names of an archive: those seen in print up to the shelfmark, near misses of official names."""
    cited = essay.read(where)
    right_forms = (*archive.variants, *_official(archive))
    right = {fold(form) for form in right_forms}
    for typo in archive.typos:
        if fold(typo) not in right and not re.search(r"[/\d]", typo):
            pattern = r"(?<!\w)" + r"\s+".join(map(re.escape, typo.split())) + r"(?!\w)"
            match = re.compile(pattern, re.IGNORECASE).search(essay.text, *named)
            if match:
                yield Span(*match.span()), _nearest_form(match[0], right_forms)
                return
    near = _nearest_form(cited, (f for f in _official(archive) if len(f) > 12))
    if (
        near
        and fold(cited) not in right
        and 0 < distance(fold(cited), fold(near), 2) <= 2
        and fold(near) not in fold(cited)
    ):
        yield where, near


def _nearest_form(word: str, forms: Iterator[str] | tuple[str, ...]) -> str:
    """The form nearest in spelling, by as many words as the misspelling has where that is possible."""
    near = sorted(
        forms, key=lambda f: (distance(fold(word), fold(f), 6), len(f.split()) != len(word.split()), f)
    )
    return near[0] if near else ""


def _official(archive: Archive) -> tuple[str, ...]:
    return tuple(name for name in (archive.name, archive.name_en, archive.romanised) if name)


@rule("AR003", "superseded-archive-name", severity="info")
def superseded_name(essay: Essay) -> Iterator[Problem]:
    """An archive is cited by a name that it no longer has.

    The old name is right for the day the author sat there, but the reader will look for the new one: name
    both, or say in the list of archives that the old name is kept.

    Bad:
        Newton to Eden, 21 June 1937, Public Record Office: FO 371/21104, N 3287.
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
    for (code, name), where_all in named.items():
        archive = essay.knowledge.archives[code]
        for former in archive.former:
            old = {fold(form) for form in (former.name, *former.abbreviations)}
            if fold(name) in old and fold(name) not in {fold(form) for form in _official(archive)}:
                since = f" (since {former.end[:4]})" if former.end else ""
                message = f"“{name}” is today {archive.name_en or archive.name}{since}"
                yield Problem(where_all[0], message, others=tuple(where_all[1:]))
                break


@rule("AR004", "missing-level", severity="warning")
def missing_level(essay: Essay) -> Iterator[Problem]:
    """A level of the archive's own shelfmark is missing.

    AVPRF orders by fond, opis, papka and delo, the other Russian archives by fond, opis and delo, the US
    National Archives by record group: without the missing level the file cannot be ordered.

    Bad:
        Memorandum by Kennan, Jan. 8, 1938, NARA: 861.00/11747.
    Bad:
        Доклад Литвинова, 3 апреля 1935. РГАСПИ. Ф. 17. Д. 31. Л. 5.
    Good:
        Memorandum by Kennan, Jan. 8, 1938, NARA: RG 59, 861.00/11747.
    Good:
        Доклад Литвинова, 3 апреля 1935. РГАСПИ. Ф. 17. Оп. 2. Д. 31. Л. 5.
    """
    for citation in archival(essay):
        archive = archive_of(essay, citation)
        if archive is None or citation.holding is None or not citation.holding.shelfmark or citation.via:
            continue
        required = REQUIRED.get(archive.code) or (archive.levels if archive.levels[:2] == SOVIET else ())
        given = {level for level, _ in citation.holding.shelfmark}
        absent = [level for level in required if level not in given]
        where = shelfmark(essay, citation)
        if where and absent and not given & {"", "group"} - ({"group"} if archive.code == "NARA" else set()):
            levels = " and ".join(level.replace("_", " ") for level in absent)
            yield Problem(where, f"{archive.code} shelfmarks have a {levels}; none is given here")


@rule("AR005", "missing-leaf", severity="info")
def missing_leaf(essay: Essay) -> Iterator[Problem]:
    """A file is cited without its leaf, where the essay gives leaves elsewhere.

    A delo can hold hundreds of leaves.

    Bad:
        Litvinov to Stalin, 3 April 1935, RGASPI, f. 17, op. 2, d. 31, l. 5.
        Litvinov to Stalin, 9 April 1935, RGASPI, f. 17, op. 2, d. 32, l. 7.
        Litvinov to Stalin, 12 May 1935, RGASPI, f. 17, op. 2, d. 40.
    Good:
        Litvinov to Stalin, 3 April 1935, RGASPI, f. 17, op. 2, d. 31, l. 5.
        Litvinov to Stalin, 12 May 1935, RGASPI, f. 17, op. 2, d. 40, l. 2.
    """
    files = [c for c in archival(essay) if c.holding and "delo" in dict(c.holding.shelfmark)]
    without = [shelfmark(essay, c) for c in files if c.locator is None]
    spans = [span for span in without if span]
    if spans and len(files) >= 3 * len(spans):
        message = (
            f"{counted(len(spans), 'file')} cited without a leaf; {len(files) - len(spans)} others have one"
        )
        yield Problem(spans[0], message, others=tuple(spans[1:]))


@rule("AR006", "mixed-shelfmark-notation", severity="info")
def mixed_notation(essay: Essay) -> Iterator[Problem]:
    """Shelfmarks of one archive, or of one collection, are written in two ways.

    Slashes (`17/2/31`) and labelled levels (`f. 17, op. 2, d. 31`) both work, side by side they make a reader
    wonder whether the numbers mean the same.  So do leaves now inside the slash group, now after it.

    Bad:
        Litvinov to Stalin, 3 April 1935, RGASPI: 17/2/31, p. 5.
        Litvinov to Stalin, 9 April 1935, RGASPI: 17/2/32, p. 7.
        Litvinov to Stalin, 12 May 1935, RGASPI, f. 17, op. 2, d. 40, l. 2.
    Good:
        Litvinov to Stalin, 3 April 1935, RGASPI: 17/2/31, p. 5.
        Litvinov to Stalin, 9 April 1935, RGASPI: 17/2/32, p. 7.
    """
    groups: dict[str, list[Use]] = defaultdict(list)
    leaves: list[Use] = []
    for citation in essay.citations:
        where = shelfmark(essay, citation)
        if where is None or citation.holding is None:
            continue
        groups[_collection(citation)].append((_notation(essay.read(where)), where))
        locator = place(citation, "locator")
        if locator and citation.locator and _notation(essay.read(where)) == "slashes":
            leaves.append((_leaf_form(essay, where, locator), locator))
    for name, uses in groups.items():
        for span, form, usual, others in _odd(uses):
            yield Problem(
                span, f"{name} shelfmarks are written with {usual} elsewhere, here with {form}", others=others
            )
    for departure in departures(leaves):
        first, *more = departure.places
        message = f"the leaf stands {departure.form} here and {departure.usual} {departure.usual_count} times"
        yield Problem(first, message, others=tuple(more))


def _collection(citation: Citation) -> str:
    holding = citation.holding
    return (holding.collection or holding.archive or holding.name) if holding else ""


def _odd(uses: list[Use]) -> Iterator[tuple[Span, str, str, tuple[Span, ...]]]:
    """Where the notation of a group first differs: from the usual one, or of two equals from the first."""
    forms = [form for form, _ in uses]
    usual = max(sorted(set(forms), key=forms.index), key=forms.count)
    odd = [(form, span) for form, span in uses if form != usual]
    if odd:
        yield odd[0][1], odd[0][0], usual, tuple(span for _, span in odd[1:])


def _notation(shelfmark: str) -> str:
    return "labels" if re.search(r"[^\W\d_]{1,6}\.\s?[№#]?\d", shelfmark) else (
        "slashes" if "/" in shelfmark else "words"
    )  # fmt: skip


def _leaf_form(essay: Essay, shelfmark: Span, locator: Span) -> str:
    if locator.start < shelfmark.end or essay.text[shelfmark.end : locator.start].strip() == "/":
        return "inside the slash group"
    between = essay.text[shelfmark.end : locator.start].strip()
    label = essay.text[locator.start]
    return (
        "after a full stop with a capital" if between.startswith(".") and label.isupper() else "after a comma"
    )


@rule("AR007", "shelfmark-form", severity="warning", fix="safe")
def shelfmark_form(essay: Essay) -> Iterator[Problem]:
    """A shelfmark is not written as its archive writes it.

    The National Archives at Kew ask for the letter code, a space, the series, a slash and the piece:
    `FO 371/21104`.  Their catalogue finds nothing for `FO/371/21104/N3287`.

    Bad:
        Newton to Eden, 21 June 1937, TNA: FO/371/21104/N3287.
    Good:
        Newton to Eden, 21 June 1937, TNA: FO 371/21104, N3287.
    """
    pattern = re.compile(r"(?P<department>[A-Z]{2,4})[/ -](?P<rest>\d+/\d+)(?:/(?P<item>[^\s,;/]+))?")
    for citation in archival(essay):
        where = shelfmark(essay, citation)
        if where is None or not citation.holding or citation.holding.archive != "TNA":
            continue
        match = pattern.fullmatch(essay.read(where))
        if not match:
            continue
        right = f"{match['department']} {match['rest']}" + (f", {match['item']}" if match["item"] else "")
        if right != match[0]:
            yield Problem(where, f"The National Archives write “{right}”", replace(where, right))


KEPT = (
    r"\b(?:kept|held|preserved|deposited|located|stored|available (?:at|in)|copies? passed|reference to|"
    r"conservée?s?|aufbewahrt|хранится|хранятся|uložen\w*)\b"
)
CAPITAL = "[A-ZÀ-ÞČĎŇŘŠŤŽА-ЯЁ]"
NAMED = rf"\b(?:[A-Z]{{3,6}}|[А-Я]{{3,6}}(?: РФ)?)\b|\b(?:Archives of (?:the )?(?:{CAPITAL}\w+ ?){{1,4}}|(?:{CAPITAL}\w+ ){{1,4}}Archives?)(?!\w)"
MENTION = re.compile(rf"{KEPT}[^.;:()]{{0,60}}?(?P<name>{NAMED})")


@rule("AR008", "mention-without-shelfmark", severity="info")
def mention_without_shelfmark(essay: Essay) -> Iterator[Problem]:
    """A document is said to be in an archive, and no shelfmark follows.

    “A copy is kept in the RGVA” cannot be checked; the fond and the file can.

    Bad:
        Litvinov to Stalin, 3 April 1935. A copy of this letter is kept in the RGVA.
    Good:
        Litvinov to Stalin, 3 April 1935. A copy is kept in the RGVA, f. 33987, op. 3, d. 740, l. 5.
    """
    marked = [shelfmark(essay, c) for c in essay.citations]
    shelfmarks = [span for span in marked if span]
    for note, match in essay.find(MENTION):
        name = Span(*match.span("name"))
        text = essay.read(name).strip()
        followed = any(name.start <= mark.start <= name.end + 40 for mark in shelfmarks)
        if not followed and _is_archive(essay, text):
            yield Problem(name, f"no shelfmark says where in “{text}” the document is")


def _is_archive(essay: Essay, name: str) -> bool:
    """Whether a name is that of an archive: it says so, or the registry knows the acronym."""
    if "rchiv" in name:
        return True
    phrases = essay.knowledge.phrases.get(fold(name.split(maxsplit=1)[0]), ())
    return any(reading.kind == "ARCHIVE" for phrase in phrases for reading in phrase.readings)


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


@rule("AR010", "undated-document", severity="warning")
def undated_document(essay: Essay) -> Iterator[Problem]:
    """A document from an archive carries no date, where the others have one.

    Without a date a document cannot be placed in the story, nor found in a chronological file.  Write `n.d.`
    where it has none.

    Bad:
        Litvinov to Stalin, 3 April 1935, RGASPI: 17/2/31, p. 5.
        Litvinov to Stalin, 9 April 1935, RGASPI: 17/2/32, p. 7.
        Litvinov to Voroshilov, RGASPI: 17/2/40, p. 2.
    Good:
        Litvinov to Stalin, 3 April 1935, RGASPI: 17/2/31, p. 5.
        Litvinov to Voroshilov, n.d., RGASPI: 17/2/40, p. 2.
    """
    own = [c for c in archival(essay) if c.document and not c.via and shelfmark(essay, c)]
    undated = [c for c in own if c.document and not c.document.date and _described(c)]
    if len(own) < 3 * len(undated):
        return
    for citation in undated:
        first = place(citation, "document.title") or place(citation, "document.from")
        if first and not re.search(r"\b[nсбsо]\. ?[dдr]\b", citation.text) and "[" not in citation.text:
            yield Problem(first, "the document has no date; write “n.d.” if it bears none")


def _described(citation: Citation) -> bool:
    document = citation.document
    return bool(document and (document.title or document.sender))


@rule("AR011", "missing-recipient", severity="info")
def missing_recipient(essay: Essay) -> Iterator[Problem]:
    """A letter or telegram is cited without its recipient, where the essay names both ends elsewhere.

    Bad:
        Litvinov to Stalin, 3 April 1935, RGASPI: 17/2/31, p. 5.
        Litvinov to Molotov, 9 April 1935, RGASPI: 17/2/32, p. 7.
        Potemkin’s telegram, 12 May 1935, RGASPI: 17/2/40, p. 2.
    Good:
        Litvinov to Stalin, 3 April 1935, RGASPI: 17/2/31, p. 5.
        Potemkin to Litvinov, 12 May 1935, RGASPI: 17/2/40, p. 2.
    """
    both = sum(bool(c.document and c.document.sender and c.document.recipients) for c in essay.citations)
    for cited in essay.cited:
        document = cited.citation.document
        if document is None or document.recipients or both < 2 or cited.citation.via:
            continue
        words = f"{document.type} {document.title}".casefold()
        where = place(cited.citation, "document.title") or place(cited.citation, "document.from")
        if (
            where
            and re.search(r"\b(telegram|letter|dispatch|despatch|cable)\b", words)
            and _possessive(cited)
        ):
            yield Problem(where, "to whom? the essay names sender and recipient elsewhere")


def _possessive(cited: Cited) -> bool:
    return bool(re.search(r"[’']s (telegram|letter|dispatch|despatch|cable)\b", cited.citation.text))
