"""AR004 to AR007: shelfmarks."""

from __future__ import annotations

import re

from benes_refs.lint.archival import archival, archive_of
from benes_refs.lint.essay import Essay, place, shelfmark
from benes_refs.lint.rule import Problem, replace, rule
from benes_refs.lint.usage import Use, departures
from benes_refs.lint.words import counted
from benes_refs.model import Citation, Span
from benes_refs.quick.containers import defaultdict
from benes_refs.quick.typing import Iterator

REQUIRED = {"TNA": ("department", "series", "piece"), "NARA": ("record_group",)}
SOVIET = ("fond", "opis")
BESIDE = 16
LABELLED_NUMBER = re.compile(r"[.,]?\s?[^\W\d_]{1,8}(?:\s?\([^)]{1,6}\))?\.?\s?\d")
LABELS = {
    "fond": re.compile(r"(?<!\w)(?:f|fond|ф|фонд)\b", re.IGNORECASE),
    "opis": re.compile(r"(?<!\w)(?:op|opis|оп|опись)\b", re.IGNORECASE),
    "papka": re.compile(r"(?<!\w)(?:p|pap|papka|por|п|пап|папка)\b", re.IGNORECASE),
    "delo": re.compile(r"(?<!\w)(?:d|delo|ed|spr|д|дело|ед|спр)\b|№\s?\d", re.IGNORECASE),
    "record_group": re.compile(r"(?<!\w)(?:RG|record group)\b", re.IGNORECASE),
}


@rule("AR004", "missing-level", severity="warning")
def missing_level(essay: Essay) -> Iterator[Problem]:
    """A level of the archive's own shelfmark is missing.

    AVPRF orders by fond, opis, papka and delo, the other Russian archives by fond, opis and delo, the US
    National Archives by record group: without the missing level the file cannot be ordered.

    Bad:
        Memorandum by Kennan, Jan. 8, 1938, NARA: 861.00/11747.
    Bad:
        Доклад Литвинова, 3 апреля 1935 // РГАСПИ. Ф. 17. Д. 31. Л. 5.
    Good:
        Memorandum by Kennan, Jan. 8, 1938, NARA: RG 59, 861.00/11747.
    Good:
        Доклад Литвинова, 3 апреля 1935 // РГАСПИ. Ф. 17. Оп. 2. Д. 31. Л. 5.
    """
    for citation in archival(essay):
        archive = archive_of(essay, citation)
        if archive is None or citation.holding is None or not citation.holding.shelfmark or citation.via:
            continue
        required = REQUIRED.get(archive.code) or (archive.levels if archive.levels[:2] == SOVIET else ())
        given = {level for level, _ in citation.holding.shelfmark}
        if not given <= {*archive.levels, "group"}:
            continue
        absent = [level for level in required if level not in given and not _labelled(essay, citation, level)]
        where = shelfmark(essay, citation)
        if where and absent:
            levels = " and ".join(level.replace("_", " ") for level in absent)
            yield Problem(where, f"{archive.code} shelfmarks have a {levels}; none is given here")


def _labelled(essay: Essay, citation: Citation, level: str) -> bool:
    """Whether a level's label stands by the citation all the same, with a number that was not understood."""
    start, end = max(citation.span.start - BESIDE, 0), citation.span.end + BESIDE
    return bool(LABELS[level].search(essay.text, start, end)) if level in LABELS else False


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
    without = [shelfmark(essay, c) for c in files if c.locator is None and not _leaf_behind(essay, c)]
    spans = [span for span in without if span]
    if spans and len(files) >= 3 * len(spans):
        message = (
            f"{counted(len(spans), 'file')} cited without a leaf; {len(files) - len(spans)} others have one"
        )
        yield Problem(spans[0], message, others=tuple(spans[1:]))


def _leaf_behind(essay: Essay, citation: Citation) -> bool:
    """Whether a label with a number follows that was not understood."""
    return bool(LABELLED_NUMBER.match(essay.text, citation.span.end))


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
        notation = _notation(essay.read(where))
        if notation:
            groups[_collection(citation)].append((notation, where))
        locator = place(citation, "locator")
        if locator and citation.locator and notation == "slashes":
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
    """Slashes or labels; "" where the levels are spelt out, as a first full citation has them."""
    if re.search(r"[^\W\d_]{1,6}\.\s?[№#]?\d", shelfmark):
        return "labels"
    return "slashes" if shelfmark.count("/") > 1 else ""


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
