"""Numbers of journals under labels that archives, notes and series have too, told by the numbers beside them.

`roč. 43, č. 1`, `a. XI-XII (1996-97), n. 2`, `R. 92`, `36. Jg. (1988)`, `70 (3), 1992`
"""

from __future__ import annotations

from benes_refs.grammar.chunks.numbers import arabic
from benes_refs.grammar.imprints.imprint import interval
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, Put, holds, kinds_of, replaced, starts, wider
from benes_refs.grammar.language.telling import SOURCES, WORKS
from benes_refs.knowledge.fold import fold
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

YEAR_LABELS = ("a .", "anno ", "année ", "año ", "ano ", "год", "г .", "leto ")
ISSUE_ROLES = frozenset(("issue", "number"))
YEAR_OF_ISSUE = frozenset(("volume", "year"))
BEFORE_AN_ISSUE = k.VOLUME + k.YEAR + k.YEARS + k.ISSUED + k.NUMBER + k.ROMAN
ENDING = k.PAGES + k.YEAR + k.ISSUED + k.COLON + k.DATE
FIGURES = k.NUMBER + k.RANGE
ENDS_A_NAME = k.QUOTED + k.NAME + k.WORD + k.ACRONYM
DATING = k.YEAR + k.ISSUED + k.DATE
FASCICLE = compiled(
    f"[{ENDS_A_NAME}]{k.COMMA}?(?P<fascicle>{k.UNIT})(?:{k.COMMA}(?P<number>{k.NUMBER}))?"
    f"{k.COMMA}?[{DATING}]{k.COMMA}?{k.PAGES}"
)
NUMBERED = k.ISSUE + k.CROSS_REFERENCE + k.UNIT
HUNGARIAN_JOINT = k.STOP + k.OTHER + k.NAME
BEHIND_A_VOLUME = k.DATE + k.ISSUED + k.YEAR + k.ASIDE + k.ISSUE + k.VOLUME + k.PAIR + k.NUMBER + k.PAGES
OPEN_KINDS = frozenset(k.UNIT + k.SERIES + k.LABEL_WORD + k.ASIDE + k.CROSS_REFERENCE)
SIGNS = k.COMMA + k.STOP
BULLETINS = ("Вестн", "Вісн", "Изв", "Учен", "Уч", "Научн", "Наук")  # journals of many series
LONGEST_NAME = 12  # items that name a series
SERIES_NAME = frozenset(k.NAME + k.WORD + k.AND + k.COMMA + k.QUOTED + k.IN + k.ACRONYM)
TITLE_ENDS = frozenset(k.QUOTED + k.NAME + k.WORD + k.PLACE + k.STOP)
COUNTED = frozenset(k.ISSUE + k.YEAR + k.DATE)
LED = k.SIGNAL + k.STOP + k.COLON
AUTHORED = tuple(
    person + title
    for person in (k.NAME + k.INITIALS, k.INITIALS + k.NAME + k.STOP)
    for title in k.NAME + k.DOCTYPE + k.PLACE + k.QUOTED + k.WORD
)
_IMPRINT = (
    f"{k.PLACE}(?:[{k.SEMICOLON}{k.COMMA}{k.DASH}]{k.PLACE})?"
    f"(?:{k.COLON}[{k.NAME}{k.WORD}{k.PLACE}{k.QUOTED}{k.STOP}]{{1,4}})?{k.COMMA}?{k.YEAR}"
)
END_OF_A_WORK = compiled(
    f"(?:(?:(?P<imprint>{k.IMPRINT}|{_IMPRINT})|[{k.VOLUME}{k.ISSUE}{k.YEAR}])[{k.COMMA}{k.STOP}])*{k.PAGES}"
)
_NAME = k.NAME + k.WORD + k.PLACE + k.ACRONYM + k.AND + k.INITIALS + k.STOP + k.DOCTYPE + k.DASH
JOURNAL = compiled(
    f"(?:{k.QUOTED}|[{k.NAME}{k.DOCTYPE}][{_NAME}]{{0,8}})"
    f"(?:[{k.COMMA}{k.STOP}][{k.VOLUME}{k.ISSUE}{k.YEAR}{k.DATE}])+"
    f"(?:[{k.COMMA}{k.STOP}](?:{k.PAGES}|{k.ISSUE}))*{k.STOP}?"
)
NUMBERS_FOLLOW = tuple(
    k.STOP + kind + end for kind in k.YEAR + k.ISSUE + k.VOLUME + k.ISSUED for end in ("", *(k.STOP, k.COMMA))
)

ISSUES = frozenset(k.ISSUE)
HOLDING = frozenset(k.ARCHIVE + k.DEPARTMENT + k.UNIT + k.IBID)
UNITS = frozenset(k.UNIT)
# A Turkish volume, its issue where pages follow behind that, or its page: `C. LII, S. 203 (1988), s. 45`
CILT = compiled(
    f"{k.UNIT}{k.COMMA}?(?:(?P<issue>[{k.PAGES}{k.ISSUE}])"
    f"(?=[{k.COMMA}{k.ISSUED}{k.YEAR}{k.DATE}{k.PLACE}]{{1,5}}{k.PAGES})|(?={k.PAGES}))"
)
CILT_LABELS = ("C ", "c ")
SAYI = ("s .", "S .", "sy", "sayı", "Sayı")
NAMING_PERIODICALS = frozenset(k.COLON + k.QUOTED)
_WORD = k.NAME + k.WORD + k.IN + k.AND + k.TO + k.PLACE + k.PARTICLE + k.ACRONYM + k.SERIES_WORD
_WORDS = _WORD + k.LABEL_WORD + k.NUMBER_LABEL
_FIGURE = f"[{k.PAGES}{k.NUMBER}{k.RANGE}]"
# Where a name, what a paper calls itself and its numbers may stand: see called.py
SHORTEST_SUBTITLE, LONGEST_SUBTITLE = 2, 18  # items, with what stands behind it
NUMBERS_OF_PAPERS = frozenset(k.VOLUME + k.ISSUE + k.DATE + k.SERIES + k.UNIT + k.NUMBER + k.ROMAN + k.YEAR)
BEHIND_ITS_KIND = tuple(word + k.QUOTED + k.COMMA for word in k.NAME + k.DOCTYPE + k.WORD)
BEFORE_A_SUBTITLE = (k.COLON + k.WORD, k.COLON + k.DOCTYPE, k.QUOTED + k.COMMA + k.WORD)
THEMED = compiled(
    f"(?:[{k.VOLUME}{k.NUMBER}{k.ROMAN}]|(?P<year>{k.ISSUED})),?{k.ISSUE}"
    f"(?P<theme>,(?!{k.NAME}{k.TO}{k.NAME},{k.DATE})"
    f"(?:(?:[{_WORDS}]{{1,3}},)?{k.QUOTED}|{k.NAME}[{_WORDS}{k.COLON}]{{1,11}}[{_WORDS}{k.QUOTED}]))"
    f"(?=(?(year),{_FIGURE}|(?:,{k.DATE},{_FIGURE}|,?{k.ISSUED}[,:]?{_FIGURE})))"
)


def joint_to_work(kinds: str, behind: Sequence[Item]) -> str:
    """The sign that a bracket stands for which holds the journal of an article, or the end of a work.

    `Громов В. А. Псков и его соседи («Вопросы истории», 1947, № 5, стр. 14)`,
    `История Саратова (М., 1911. С. 45)`, `«История Саратова» (т. 2, с. 5)`
    """
    journal = JOURNAL.fullmatch(kinds)
    found = END_OF_A_WORK.fullmatch(kinds.rstrip(k.STOP)) if k.PAGES in kinds and not journal else None
    if not (journal or found):
        return ""
    titled = behind[-1].kind == k.QUOTED
    authored = kinds_of(behind).rpartition(k.SEMICOLON)[2].lstrip(LED).startswith(AUTHORED)
    # what was said, and the volume that has it: `«Un grand homme» (Mémoires, t. I)`
    said = titled and kinds[0] != k.QUOTED and not COUNTED.intersection(kinds)
    if journal and (authored or (titled and not said)):
        return k.DOUBLE_SLASH
    if found is None or behind[-1].kind == k.STOP or _is_source(behind[-1]):
        return ""  # `в первом издании (М., 1925. С. 14) этих слов нет`
    return k.COMMA if found["imprint"] or titled or authored else ""


def _is_source(word: Item) -> bool:
    """`издании`, `книге`: what is printed, and no end of a title."""
    said = fold(word.text)
    return said in SOURCES or said in WORKS


def _with_fascicles(items: list[Item]) -> list[Item]:
    """`in «Rivista storica», fasc. 3, 1999, pp. 7–9`, `Osteuropa, fasc. 2 (1996), p. 5`: no folder.

    `fasc. 42, 3, 1999, pp. 7–9`: of two numbers the first is the volume’s.
    """
    kinds = kinds_of(items)
    found = FASCICLE.search(kinds)
    if found is None or not HOLDING.isdisjoint(kinds[: found.start()]):
        return items
    at = found.start("fascicle")
    if not ISSUE_ROLES & set(items[at].roles):
        return items
    label = _as(k.VOLUME if found["number"] else k.ISSUE, items[at])
    return [*items[:at], label, *items[at + 1 :]]


def settle_journals(items: list[Item]) -> list[Item]:
    """Volumes, issues and years of journals by the numbers beside them."""
    if holds(items, NAMING_PERIODICALS) and _may_be_called(kinds_of(items)):
        from benes_refs.grammar.chunks.called import as_periodicals  # few need it

        items = as_periodicals(items)
    if HUNGARIAN_JOINT in kinds_of(items):
        items = _with_joints(items)
    if holds(items, ISSUES) and (themed := THEMED.search(kinds_of(items))) is not None:
        items = replaced(items, [wider(items, *themed.span("theme"))])
    if not holds(items, OPEN_KINDS):
        return items
    out: list[Item] = []
    items = _with_series_names(_with_turkish_numbers(items) if holds(items, UNITS) else items)
    items = _with_fascicles(items)
    for at, item in enumerate(items):
        if item.kind not in OPEN_KINDS:
            out.append(item)
            continue
        before = _beside(out, len(out), -1)
        kind = _settled(item, before, _beside(items, at, 1))
        if kind and item.kind == k.LABEL_WORD and before is not None:
            del out[out.index(before) :]
            out.append(Item(kind, before.start, item.end, f"{before.text} {item.text}", before.text))
        else:
            out.append(_as(kind, item) if kind else item)
    return out


def _with_joints(items: list[Item]) -> list[Item]:
    """`A vándorok. = Valóság, 1989. 12. sz.`: the Hungarian sign for what holds an article."""
    kinds = kinds_of(items)
    joints = [at + 1 for at in starts(kinds, HUNGARIAN_JOINT) if items[at + 1].text == "="]
    return replaced(
        items,
        [
            (at, at + 1, [Item(k.IN, items[at].start, items[at].end, "In")])
            for at in joints
            if kinds[at + 1 : at + 1 + LONGEST_SUBTITLE].lstrip(k.NAME + k.WORD)[:1] == k.COMMA
        ],
    )


def _may_be_called(kinds: str) -> bool:
    """Whether words that a periodical is called by may stand here, told by what is beside them."""
    for run in BEHIND_ITS_KIND:
        if run in kinds:
            return True
    signs = (at for run in BEFORE_A_SUBTITLE if run in kinds for at in starts(kinds, run))
    return any(_is_numbered(kinds, sign) for sign in signs)


def _is_numbered(kinds: str, sign: int) -> bool:
    """Whether two words or more stand behind a sign, and numbers behind their comma."""
    sign += kinds[sign] == k.QUOTED
    behind = kinds[sign + 1 : sign + 1 + LONGEST_SUBTITLE]
    words = len(behind) - len(behind.lstrip(k.OF_A_SUBTITLE))
    return (
        words > SHORTEST_SUBTITLE and behind[words - 1] == k.COMMA and behind[words:][:1] in NUMBERS_OF_PAPERS
    )


def _with_turkish_numbers(items: list[Item]) -> list[Item]:
    """`Belleten, C. LII, S. 203 (1988), s. 45`, `Osmanlı Tarihi, C. 3, s. 45`: no leaf and no page."""
    kinds = kinds_of(items)
    found: list[Put] = []
    for numbers in CILT.finditer(kinds):
        at = numbers.start()
        volume, after = items[at], items[numbers.end() - (numbers["issue"] is not None)]
        if volume.text[:2] not in CILT_LABELS or not after.text.startswith(SAYI) or k.ARCHIVE in kinds[:at]:
            continue
        found.append((at, at + 1, [_as(k.VOLUME, volume)]))
        if numbers["issue"]:
            found.append((numbers.end() - 1, numbers.end(), [_as(k.ISSUE, after)]))
    return replaced(items, found)


def _with_series_names(items: list[Item]) -> list[Item]:
    """`// Вестник университета. Сер. 8. История. 2010. № 2`, `Сер. 2, Ист. науки. 2010. № 3`: its name."""
    opened = bool(items) and items[0].text.startswith(BULLETINS)
    slashed = next(
        (n for n, item in enumerate(items) if item.kind == k.DOUBLE_SLASH), 0 if opened else len(items)
    )
    at = next((n for n in range(slashed, len(items)) if items[n].kind == k.SERIES), len(items))
    end = at + 2
    while end < len(items) and end - at < LONGEST_NAME and _names_on(items, end):
        end += 1
    signed = kinds_of(items[at + 1 : at + 2]) in (k.STOP, k.COLON, k.COMMA) and end > at + 2
    behind = kinds_of(items[end : end + 3]).replace(k.DASH, "")
    if not signed or items[at + 2].kind not in k.NAME + k.QUOTED or behind not in NUMBERS_FOLLOW:
        return items
    last, series = items[end - 1], items[at]
    named = Item(k.SERIES, series.start, last.end, series.text, series.value, series.roles)
    return [*items[:at], named, *items[end:]]


def _names_on(items: list[Item], at: int) -> bool:
    """A word of a series’ name, or the point of a shortened one: `Филология. Востоковедение`"""
    if items[at].kind != k.STOP:
        return items[at].kind in SERIES_NAME
    return kinds_of(items[at + 1 : at + 2]) in (k.NAME, k.WORD)


def _beside(items: list[Item], at: int, step: int) -> Item | None:
    """The neighbour over a comma or a point."""
    near = at + step
    if 0 <= near < len(items) and items[near].kind in SIGNS:
        near += step
    return items[near] if 0 <= near < len(items) else None


def _settled(item: Item, before: Item | None, after: Item | None) -> str:
    """The kind that its neighbours give an item, or ""."""
    if item.kind == k.UNIT and (_is_year_of_issue(item, before, after) or _is_letnik(item, after)):
        return k.VOLUME
    if before is None:
        return ""
    if item.kind == k.SERIES:
        return k.VOLUME if item.text.startswith("R .") else ""
    if item.kind == k.LABEL_WORD:
        yearly = before.kind in k.NUMBER + k.ORDINAL and YEAR_OF_ISSUE & set(item.roles)
        return k.VOLUME if yearly and after is not None and after.kind in BEHIND_A_VOLUME else ""
    if item.kind == k.ASIDE:
        return _in_brackets(kinds_of(item.parts), before, after)
    if item.kind in k.UNIT + k.CROSS_REFERENCE and _is_issue(item, before, after):
        return k.ISSUE
    return ""


def _is_year_of_issue(item: Item, before: Item | None, after: Item | None) -> bool:
    """`a. XI`, `anno XI`, `Год. XLV`: a journal that counts its years in Roman numerals.

    `«Gerarchia», a. 16, n. 5`: in others only behind its name.
    """
    if "year" not in item.roles or not item.text.casefold().startswith(YEAR_LABELS):
        return False
    first = str(item.value).split("-")[0]
    named = before is not None and before.kind in ENDS_A_NAME
    return arabic(first) != first or (named and after is not None and after.kind in NUMBERED)


def _is_letnik(item: Item, after: Item | None) -> bool:
    """`Jutro, l. XVII, št. 45`: a Slovene volume, no leaf."""
    counted = "volume" in item.roles and arabic(str(item.value)) != str(item.value)
    return counted and after is not None and after.kind == k.ISSUE


def _in_brackets(inside: str, before: Item, after: Item | None) -> str:
    """`t. 12 (1996-97)` a year behind its volume, `70 (3), 1992` an issue."""
    if inside in (k.YEAR, k.YEARS):
        return k.ISSUED if before.kind == k.VOLUME else ""
    ended = after is not None and after.kind in ENDING + FIGURES
    return k.ISSUE if inside in tuple(FIGURES) and before.kind in k.VOLUME + k.NUMBER and ended else ""


def _is_issue(item: Item, before: Item, after: Item | None) -> bool:
    numbered = before.kind in BEFORE_AN_ISSUE
    if item.kind == k.CROSS_REFERENCE:
        if before.kind == k.VOLUME and before.text.casefold().startswith(YEAR_LABELS):
            return True  # `Rinascita, anno II, n. 10`
        if item.text[0] not in "nN" or after is None:
            return False
        # `in «Quaderni dell’Istituto», n. 10, Trieste 1999`, `Revista de Historia, n. 2 (1988)`
        quoted = before.kind == k.QUOTED and item.text[-1:].isdigit()
        named = before.kind in ENDS_A_NAME and after.kind in DATING
        return quoted or named or (numbered and after.kind in ENDING)
    if not ISSUE_ROLES & set(item.roles):
        return False
    return before.kind == k.VOLUME or (numbered and after is not None and after.kind in ENDING)


def _as(kind: str, item: Item) -> Item:
    value = item.value
    if item.kind == k.ASIDE:
        value = interval(item.parts[0].text) if kind == k.ISSUED else item.parts[0].text
    return Item(kind, item.start, item.end, item.text, value, item.roles, item.parts)
