"""Archives that the registry does not have, and whose shelfmarks have no labels.

`Archives départementales du Nord, Lille, 1 W 4720`, `Lancashire Record Office, Preston, DDX 1145/4/12`:
words that speak of an archive, and a shelfmark of letters and figures behind a comma.
"""

from __future__ import annotations

from benes_refs.grammar.archives.archival import LEAVES, holding
from benes_refs.grammar.archives.archive_names import ARCHIVE_STEMS, FONDS, LEFT_PAPERS
from benes_refs.grammar.archives.behind import behind_document
from benes_refs.grammar.archives.held import held
from benes_refs.grammar.archives.in_front import papers_at
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.issues import ISSUE_AND_YEAR
from benes_refs.grammar.language.items import Item
from benes_refs.grammar.language.sentence import Found, Sentence
from benes_refs.quick.typing import Iterator, Sequence
from benes_refs.regexes import compiled

ALONE = ("papers", "archive", "library", " mss", "collection")  # no more than its name is told
OFFICES = ("record office", "records office", "record centre")
PAPERS = ("papers", " mss", "collection")
PAPERS_OF = ("papers", "Papers", "MSS", "collection", "Collection")
ARCHIVES = ("Arhiv ", "Архив ", "Архів ", "Archiwum ", "Archív ", "Archives ", "Archivio ")
LONGEST_NAME = 12  # items
NAMING = (
    k.NAME
    + k.ACRONYM
    + k.WORD
    + k.PARTICLE
    + k.PLACE
    + k.IN
    + k.AND
    + k.TO
    + k.INITIALS
    + k.TO_OR_AND
    + k.LABEL_WORD
    + k.DOCTYPE
)
BEGINNING = frozenset(k.NAME + k.ACRONYM + k.PLACE)
BEHIND_A_DOCUMENT = (k.DATE + k.COMMA, k.QUOTED + k.COMMA, k.COMMA + k.IN)
IN_TOWNS = tuple(town + k.COMMA + k.ACRONYM + k.COMMA for town in k.PLACE + k.NAME)
LETTERS_AND_PAPERS = tuple(k.ACRONYM + k.COMMA + word for word in k.NAME + k.LABEL_WORD + k.WORD)
# `ACA, Cancillería, reg. 3549, f. 12r`, `ASF, Missive, 24, f. 12`: letters, what is bound, and its leaf
BOUND_BY_LETTERS = compiled(
    f"{k.ACRONYM},(?:[{k.NAME}{k.PLACE}{k.DOCTYPE}]"
    f"[^{k.STOP}{k.SEMICOLON}{k.DATE}{k.PAGES}{k.IMPRINT}{k.SIGNAL}{k.QUOTED}]{{0,12}},)?"
    f"[{k.VOLUME}{k.ISSUE}{k.NUMBER}{k.PAIR}{k.CODE}],(?P<leaf>{k.UNIT})"
)
LETTERS = k.ACRONYM + k.NAME + k.ROMAN
CODED = frozenset(
    k.NUMBER + k.PAIR + k.SLASHES + k.CODE + k.VOLUME + k.RANGE + k.UNIT + k.YEAR + k.ISSUE + k.DOC_NUMBER
)
DATED = frozenset(k.DATE + k.YEAR + k.BRACKET + k.ASIDE)
BOX_AND_FOLDER = (k.NUMBER + k.COLON + k.NUMBER, k.ROMAN + k.COLON + k.NUMBER)
PARTED = (k.PAIR, k.VOLUME)  # `Working Papers, no. 3` are no archive
NAME_ENDS = (k.COMMA, k.ABBREVIATION, k.ASIDE)
BOOK_AND_LEAF = k.STOP + k.VOLUME + k.STOP + k.UNIT
LEAF_BEHIND = (k.COMMA + k.UNIT, k.STOP + k.UNIT)  # `Архив Военной коллегии, кн. 49, л. 71`
COMPOUNDS = ("archiv", "-arkivet", "sarkivet", "sarkiv")
FILE_BEHIND = tuple(k.COMMA + kind for kind in k.VOLUME + k.UNIT + k.DOCTYPE)
ACCESSION = k.COMMA + k.RANGE
FIGURES = k.NUMBER + k.PAIR + k.SLASHES + k.CODE


def unregistered(sentence: Sentence, start: int) -> Found | None:
    """A holding of an archive that only its own words tell of."""
    if CODED.isdisjoint(sentence.kinds[start:]):
        return None
    for at in _starts(sentence, start):
        end = _end_of_name(sentence, at)
        if end is None:
            continue
        words = sentence.items[at:end]
        archive = Item(k.ARCHIVE, words[0].start, words[-1].end, sentence.text(words), "")
        papers = _speaks_of(archive.text, PAPERS) or _are_left(words)
        acceded = papers and sentence.kinds.startswith(ACCESSION + k.COMMA + k.UNIT, end)
        behind = end + len(ACCESSION) * acceded  # `Grey Papers, 84-38, box 1`: what came at one time
        items = [*sentence.items[:at], archive, *sentence.items[behind:]]
        told = Sentence(items, sentence.note, sentence.knowledge, sentence.before, sentence.opening)
        if papers and k.COMMA + k.ARCHIVE in sentence.kinds[end:]:
            continue  # `Sherwood Collection, Book 11, box 338, Hopkins Papers, FDRL`
        coded = acceded or _bound_by_letters(sentence, at) or _has_code(told, at, papers=papers)
        if coded and (found := held(told, start, at)) is not None:
            return Found(found.draft, found.end + behind - at - 1)
    return None


def named_alone(sentence: Sentence, start: int) -> Found | None:
    """`GFK to KWK, October 5, 1946, JEK Papers`: a dated paper, and of its place nothing but the name."""
    if DATED.isdisjoint(sentence.kinds[start:]):
        return None
    if (first := _papers_first(sentence, start)) is not None:
        return first
    for at in _starts(sentence, start):
        end = _end_of_name(sentence, at) or len(sentence.kinds.rstrip(k.STOP))
        words = sentence.items[at:end]
        if not start < at < end or not set(sentence.kinds[at:end]) <= set(NAMING):
            continue
        behind = sentence.after_joints(end)
        behind += sentence.kind(behind) == k.PLACE
        if not _speaks_of(sentence.text(words), ALONE) or sentence.kinds[behind:].strip(
            k.STOP + k.ASIDE + k.COMMA + k.INITIALS
        ):
            continue
        archive = Item(k.ARCHIVE, words[0].start, words[-1].end, sentence.text(words), "")
        items = [*sentence.items[:at], archive, *sentence.items[end:behind]]
        told = Sentence(items, sentence.note, sentence.knowledge, sentence.before, sentence.opening)
        found = behind_document(told, start, at)
        if found is not None:
            return Found(found.draft, len(sentence))
    return None


def _papers_first(sentence: Sentence, start: int) -> Found | None:
    """`Duff Cooper Papers, Hale to Marsh, 16 September 1944`: a dated paper behind a person's papers."""
    at = sentence.after_joints(start)
    at += sentence.kind(at) == k.SIGNAL
    if not (papers := papers_at(sentence, at)) or sentence.kinds.find(k.DATE, at) < 0:
        return None
    from benes_refs.grammar.archives.in_words import in_words  # few need it

    archive = Item(k.ARCHIVE, papers[0].start, papers[-1].end, sentence.text(papers), "")
    items = [*sentence.items[:at], archive, *sentence.items[at + len(papers) :]]
    told = Sentence(items, sentence.note, sentence.knowledge, sentence.before, sentence.opening)
    found = in_words(told, start, at)
    return found._replace(end=found.end + len(papers) - 1) if found is not None else None


def _starts(sentence: Sentence, start: int) -> Iterator[int]:
    """The first word, each word behind a signal, and each behind a document that is dated or quoted."""
    first = sentence.after_joints(start)
    kinds = sentence.kinds
    for at in range(first, len(sentence)):
        if kinds[at] not in BEGINNING:
            continue
        parted = kinds[at - 2 : at] if at > 1 else ""
        led = kinds[at - 1] in k.SIGNAL + k.QUOTED + k.COLON + k.IN + k.DOUBLE_SLASH
        if at == first or led or parted in BEHIND_A_DOCUMENT:
            yield at


def _speaks_of(name: str, words: tuple[str, ...]) -> bool:
    said = name.casefold()
    return any(word in said for word in words)


def _end_of_name(sentence: Sentence, at: int) -> int | None:
    """The index after a name that speaks of an archive; None where none does, or no sign ends it.

    A town and letters are a name too, `Besançon, ADD, 1 C 487`; letters are one before papers or a fonds:
    `AEF, Fonds Python, 33`, `StABS, Nachlass Burckhardt, 12`.
    """
    if sentence.kinds.startswith(IN_TOWNS, at):
        return at + len(IN_TOWNS[0]) - 1
    if _is_letters(sentence, at):
        return at + 1
    run = sentence.kinds[at : at + LONGEST_NAME]
    end = at + len(run) - len(run.lstrip(NAMING))
    if _is_numbered_alone(sentence, at, end):
        return end
    if sentence.kind(end) not in NAME_ENDS and not sentence.kinds.startswith(BOOK_AND_LEAF, end):
        return None
    name = sentence.text(sentence.items[at:end])
    told = _are_left(sentence.items[at:end]) or _speaks_of(name, (*ARCHIVE_STEMS, *OFFICES, *PAPERS))
    return end if told else None


def _is_letters(sentence: Sentence, at: int) -> bool:
    """`AEF, Fonds Python, 33`, `ARV, Real Cancillería, libro 34, fol. 12`: letters that name an archive."""
    begun = sentence.kinds.startswith(LETTERS_AND_PAPERS, at)
    if begun and (sentence.items[at + 2].text in FONDS or _before_papers(sentence, at + 2)):
        return True
    return _bound_by_letters(sentence, at)


def _before_papers(sentence: Sentence, at: int) -> bool:
    """`NLI, Hale papers, MS 1234`, `K.C.A., Jan Hale papers, P150/2183`"""
    comma = sentence.kinds.find(k.COMMA, at, at + LONGEST_NAME)
    return comma > at + 1 and sentence.items[comma - 1].text in PAPERS_OF


def _bound_by_letters(sentence: Sentence, at: int) -> bool:
    lettered = sentence.kinds[at] == k.ACRONYM
    found = BOUND_BY_LETTERS.match(sentence.kinds, at) if lettered else None
    return found is not None and not LEAVES.isdisjoint(sentence.items[found.start("leaf")].roles)


def _are_left(words: Sequence[Item]) -> bool:
    """`NL Marsh`, `Nachlaß Karl Marsh`"""
    return len(words) > 1 and words[0].text in LEFT_PAPERS


def _is_compound(name: str) -> bool:
    """`Staatsarchiv Leipzig`, `UD-arkivet`: no journal is called so, as `Archiv für Sozialgeschichte` is."""
    return any(word.endswith(COMPOUNDS) for word in name.split())


def _is_file(sentence: Sentence, first: int) -> bool:
    """`UD-arkivet, 31.7/6, bd. 12`: two numbers that are no issue of a year, and what lies in the file."""
    pair = sentence.kind(first) == k.PAIR and not ISSUE_AND_YEAR.fullmatch(sentence.items[first].text)
    return pair and sentence.kinds[first + 1 : first + 3] in FILE_BEHIND


def _is_numbered_alone(sentence: Sentence, at: int, end: int) -> bool:
    """`Asquith MSS 24`, `Grey Papers 12/3`, `NL Marsh 24`: a person's papers with a number behind them."""
    numbered = sentence.kind(end) in (k.NUMBER, k.PAIR) and sentence.kind(end + 1) in ("", k.STOP, k.COMMA)
    named = sentence.items[end - 1].text in ("MSS", "MS", "Papers") or _are_left(sentence.items[at:end])
    return numbered and end - at > 1 and named


def _has_code(sentence: Sentence, at: int, *, papers: bool) -> bool:
    """Whether the shelfmark begins with letters and figures, not with a year, a volume or an issue.

    Papers are numbered by box and folder too: `GFK Papers, 140:6`, `Astakhov Papers, 12/3`.
    """
    found = holding.match(sentence.kinds, at)
    if found is None or "shelf" not in found:
        return False
    first = found["shelf"][0]
    run = sentence.kinds[first : first + 3]
    if first == at + 1:
        return papers  # `Asquith MSS 24`
    counted = (k.PAIR, k.VOLUME, k.ISSUE) if sentence.items[at].text.startswith(LEFT_PAPERS) else PARTED
    lettered = not papers and run[:1] == k.PAIR and sentence.items[first].text[0].isupper()
    if lettered or (papers and (run in BOX_AND_FOLDER or run[:1] in counted)):
        return True  # `Kilmore Archives, Hale papers, P150/2183`
    in_a_fonds = "collection" in found and sentence.items[found["collection"][0]].text in FONDS
    if in_a_fonds and run[:1] == k.VOLUME:
        return True  # `AHX, sección Aduanas, tomo 37`
    if "collection" in found and run[:1] in tuple(FIGURES):
        return in_a_fonds  # `…, Fonds Musy, 12/3`
    name = sentence.items[at].text
    # `Stadtarchiv Bozen, Archiv der Handelskammer, Nr. 403`
    numbered = (run[:1] == k.ISSUE and "collection" in found) or _is_file(sentence, first)
    filed = numbered and _is_compound(name)
    if filed or (run[:1] in tuple(k.ISSUE + k.VOLUME) and run[1:] in LEAF_BEHIND):
        return True  # `Hauptstaatsarchiv Dresden, Außenministerium, Nr. 2345, Bl. 12`
    if run[:1] in tuple(LETTERS):
        return run[1:].removeprefix(k.ROMAN)[:1] in tuple(FIGURES)  # `PHPP I 3/3`
    if run[:1] == k.DOC_NUMBER:
        return name.startswith(ARCHIVES)  # `Arhiv Instituta za istoriju, dok. br. 2929`
    return run[:1] == k.NUMBER and run[1:2] in tuple(LETTERS) and run[2:3] in tuple(FIGURES)
