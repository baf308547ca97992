"""The kinds of words whose place in a citation says what their letters do not."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.words import CAPITAL_IN, PIN_WORDS
from benes_refs.grammar.persons.family_names import SURE_ENDINGS
from benes_refs.knowledge.fold import fold
from benes_refs.knowledge.names import GIVEN
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

SMALL_ROMAN = compiled(r"(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
FIGURES = k.PAGES + k.NUMBER + k.RANGE
# `Adler, Krone 1, 313`: a family name, words of a title, and their page
SHORT_FORM = compiled(
    f"{k.NAME},[{k.NAME}{k.PLACE}]"
    f"[{k.NAME}{k.PLACE}{k.WORD}{k.PARTICLE}{k.AND}{k.IN}]{{0,6}},?[{k.NUMBER}{k.RANGE}{k.PAGES}]"
)
ANOTHER_SHORT_FORM = compiled(f"{k.FOLLOWING}?{k.COMMA}{k.AND}?{SHORT_FORM.pattern}")  # `f., und Adler, …`
BEFORE_A_PAGE = (*k.NAME + k.WORD, *(volume + k.COMMA for volume in k.NUMBER + k.ROMAN + k.PAIR))
UNSETTLED = frozenset(k.WORD + k.NAME + k.ROMAN + k.BRACKET + k.ACRONYM + k.AND + k.IN)
CONSIDERED = UNSETTLED | {k.NUMBER, k.RANGE, k.PAGES, k.LABEL_WORD, k.DATE}
BEFORE_A_WORD = k.COMMA + k.NAME  # that its place may make something else
ENDS = ("", k.STOP)
OF_A_SHORT_TITLE = frozenset(k.NAME + k.WORD + k.PLACE + k.AND + k.TO_OR_AND + k.IN)
LONGEST_INITIALS = 4  # letters, and one more
TITLED = (k.COLON + k.NAME, k.COLON + k.PLACE, k.COLON + k.YEARS)
NUMERALS = frozenset(k.ROMAN + k.WORD + k.AND)
TITLED_VOLUME = tuple(k.COMMA + begins for begins in (k.NAME, k.PLACE, k.YEARS + k.IMPRINT))
VOLUME_AND_PAGE = tuple(
    k.IMPRINT + k.COMMA + small + k.STOP + figure
    for small in (k.WORD, k.AND, k.IN)
    for figure in (k.NUMBER, k.RANGE)
)
ENDING = frozenset(k.SEMICOLON + k.STOP + k.PAGES + k.ISSUE + k.VOLUME)
WITH = ("with", "mit", "avec", "con")
SETTLED_WORDS = (*WITH, "passim")
PERSONS = (k.INITIALS + k.NAME + k.COMMA, k.NAME * 2 + k.COMMA, k.NAME + k.INITIALS + k.NAME + k.COMMA)
FAMILY_OPENS = (k.NAME, *(sign + k.NAME for sign in k.COMMA + k.COLON + k.SIGNAL))
NAMING = frozenset(k.INITIALS + k.NAME + k.PARTICLE)
LONGEST_NAME = 5  # items
EDITED_BY_PERSONS = compiled(
    f"[{k.INITIALS}{k.NAME}{k.PLACE}{k.PARTICLE}{k.AND}{k.IN}{k.COMMA}{k.SLASH}{k.ET_AL}]{{1,20}}{k.EDITOR}"
)
EDITED_BEHIND = compiled(f"[^{k.QUOTED}{k.SEMICOLON}{k.PAGES}{k.IMPRINT}{k.ISSUED}]{{1,24}}{k.EDITOR}")
PAGES_BEHIND = tuple(sign + k.PAGES for sign in (k.STOP, k.COMMA, k.BRACKET, ""))
FIRST_PAPERS = "1605"  # the first newspapers, of Strasbourg
BEHIND_V = (k.COMMA, k.IMPRINT)
BEHIND_A_NUMERAL = (k.COMMA, k.ISSUED, k.COLON, k.ASIDE, k.IMPRINT, "")


def settle(items: Sequence[Item]) -> Sequence[Item]:
    """The items, with the kinds of words whose place says what their letters do not.

    Roman numerals in small letters (`Quarterly, xxvi (1996)`), a last initial without its point
    (`Косев Д. К,`), two without any (`Громов ГВ. Соляной путь`), and “in” before the book that holds a
    chapter (`– В: Отношения`, `[w:] Historia`), the page before another short form.
    """
    out = list(items)
    if _is_unpointed(items) or _lacks_its_point(items):
        out[0] = Item(k.INITIALS, items[0].start, items[0].end, items[0].text)
    kinds = kinds_of(items)
    printed = k.IMPRINT in kinds
    for at in range(1, len(items)):
        item = items[at]
        if item.kind not in CONSIDERED or (item.kind == k.NAME and len(item.text) > 1):
            continue
        if item.kind == k.WORD and kinds[at - 1] not in BEFORE_A_WORD:
            continue
        if item.kind == k.WORD and kinds[at - 1] != k.COMMA and not item.text.startswith(SETTLED_WORDS):
            continue
        if item.text.startswith("passim") and _says_passim(items, at):
            out[at] = Item(k.PAGES, item.start, item.end, item.text, "passim", ("page",))
        elif (item.kind == k.ROMAN and _numbers_a_volume(items, at)) or (
            printed and kinds[at - 1] == k.COMMA and _numbers_a_titled_volume(items, kinds, at)
        ):
            out[at] = Item(k.VOLUME, item.start, item.end, item.text, item.text, ("volume",))
        elif item.kind in k.NUMBER + k.RANGE and _is_page(kinds, at):
            out[at] = Item(k.PAGES, item.start, item.end, item.text, item.text, ("page",))
        elif printed and kinds[at - 2 : at + 3] in VOLUME_AND_PAGE and SMALL_ROMAN.fullmatch(item.text):
            out[at] = Item(k.ROMAN, item.start, item.end, item.text)  # `(London, 1942), i. 223–4`
            out[at + 1] = Item(k.COLON, items[at + 1].start, items[at + 1].end, ":")
        elif item.kind == k.DATE and kinds.startswith(PAGES_BEHIND, at + 1) and _is_titled(items, kinds, at):
            out[at] = Item(k.NAME, item.start, item.end, item.text)
        elif item.kind == k.WORD and item.text in WITH and _is_with(items, at):
            out[at] = Item(k.AND, item.start, item.end, item.text)
        elif item.kind in UNSETTLED and (kind := _settled(items, at)):
            out[at] = Item(kind, item.start, item.end, item.text)
    return out


def _is_titled(items: Sequence[Item], kinds: str, at: int) -> bool:
    """Whether a time is of a title: no paper’s day, or a month behind its author.

    `L. Thomas, May 1940, p. 3`, `Громов А. Март 1917. С. 3`, against `Foreign Affairs, April 1938, p. 3`
    """
    if _is_of_no_paper(items[at]):
        return True
    first, end = kinds.rfind(k.SIGNAL, 0, at) + 1, at - (kinds[at - 1] == k.COMMA)
    month = len(str(items[at].value)) == len("1914-08") and items[at].text[0].isupper()
    if not (month and 1 < end - first <= LONGEST_NAME and NAMING.issuperset(kinds[first:end])):
        return False
    return any(item.kind == k.INITIALS or item.text in GIVEN for item in items[first : first + 2])


def _is_of_no_paper(date: Item) -> bool:
    """`Завод и люди. Март 1911 — май 1914. С. 22`, `Битва на Калке 31 мая 1223 г. С. 27`: a title's time."""
    first, _, last = str(date.value).partition("/")
    return first < FIRST_PAPERS or (bool(last) and first[:4] != last[:4])


def _is_page(kinds: str, at: int) -> bool:
    """The page that ends a short title: `Burger, Krone 44, Adler, Adel 135–141, und Huber, Landtag 12`"""
    if kinds[at + 1 :] in ENDS:
        return _is_last_page(kinds, at)
    titled = kinds.endswith(BEFORE_A_PAGE, at - 2, at)
    return titled and ANOTHER_SHORT_FORM.match(kinds, at + 1) is not None


def _is_last_page(kinds: str, at: int) -> bool:
    """`A béke… 120.`, `Ormos: Padovától Trianonig. 44.`, as Hungarians part a page from a short title."""
    if kinds[at - 1] != k.STOP:
        return kinds[at - 1] == k.ELLIPSIS
    by, _, title = kinds[: at - 1].rpartition(k.SIGNAL)[2].partition(k.COLON)
    return (
        by in (k.NAME, k.NAME * 2) and title[:1] in (k.NAME, k.PLACE) and OF_A_SHORT_TITLE.issuperset(title)
    )


def _is_with(items: Sequence[Item], at: int) -> bool:
    """`R. Overy with A. Wheatcroft, The Road to War`: two persons, who wrote it together."""
    given = items[at - 2] if at > 1 else None
    person = given is not None and (given.kind == k.INITIALS or given.text in GIVEN)
    return person and items[at - 1].kind == k.NAME and kinds_of(items[at + 1 :]).startswith(PERSONS)


def _settled(items: Sequence[Item], at: int) -> str:
    """The kind that its neighbours give an item, or ""."""
    item, before = items[at], items[at - 1]
    after = items[at + 1].kind if at + 1 < len(items) else ""
    if item.text == "i" and _is_nordic_in(items, at):
        return k.IN
    small = item.kind in k.WORD + k.ACRONYM + k.AND or (item.kind == k.IN and after in BEHIND_V)  # `, v, 45`
    if small and before.kind == k.COMMA and after in BEHIND_A_NUMERAL:
        return k.ROMAN if SMALL_ROMAN.fullmatch(item.text.casefold()) else ""
    if item.kind == k.BRACKET and before.kind == k.NAME == after:
        return k.INITIALS if kinds_of(item.parts).strip("[]") == k.INITIALS else ""  # `Tim [I. I.] Milne`
    if item.kind == k.BRACKET:
        return k.IN if kinds_of(item.parts).strip("[]") in (k.IN, k.IN + k.COLON) else ""
    if item.kind == k.WORD:
        listed = after == k.STOP and before.kind == k.COMMA and _ends_a_list(items, at)
        return k.NAME if listed else ""
    if item.kind == k.ACRONYM and len(item.text) == len("ГВ"):
        opens = kinds_of(items[max(at - 2, 0) : at]) in FAMILY_OPENS
        return (
            k.INITIALS
            if opens and before.text.endswith(SURE_ENDINGS) and after in (k.STOP, k.COMMA, k.NAME)
            else ""
        )
    if len(item.text) == 1 and after == k.COMMA and before.kind == k.INITIALS:
        return k.INITIALS
    return k.IN if item.text in CAPITAL_IN and after == k.COLON else ""


def _is_nordic_in(items: Sequence[Item], at: int) -> bool:
    """`«Broen», i Hale, red., Veien`, `Bron, i: Hale (red.), Vägen`: who edited what holds the chapter."""
    kinds = kinds_of(items)
    if not kinds[:at].rstrip(k.COMMA + k.STOP).endswith(k.QUOTED):
        return kinds.startswith(k.COLON, at + 1) and EDITED_BY_PERSONS.match(kinds, at + 2) is not None
    return kinds.startswith(k.COLON, at + 1) or EDITED_BEHIND.match(kinds, at + 1) is not None


def _ends_a_list(items: Sequence[Item], at: int) -> bool:
    """`Юность завода. Сметы, записи, рассказы. С. 31`: the last word of a title, none before a page."""
    paged = kinds_of(items[at + 2 : at + 3]) == k.PAGES
    return paged and items[at].text[0] >= "\u0400" and fold(items[at].text) not in PIN_WORDS


def _numbers_a_volume(items: Sequence[Item], at: int) -> bool:
    """`Stalin, I: Paradoxes of Power`"""
    return items[at - 1].kind == k.COMMA and kinds_of(items[at + 1 : at + 3]) in TITLED


def _numbers_a_titled_volume(items: Sequence[Item], kinds: str, at: int) -> bool:
    """`Winston S. Churchill, iv, 1916–1922 (London, 1975)`, `The Great War, i, To Arms (Oxford, 2001)`"""
    behind = kinds[at + 1 :]
    if kinds[at] not in NUMERALS or not behind.startswith(TITLED_VOLUME):
        return False
    title = behind.partition(k.IMPRINT)[0]
    return k.IMPRINT in behind and ENDING.isdisjoint(title) and bool(SMALL_ROMAN.fullmatch(items[at].text))


def _is_unpointed(items: Sequence[Item]) -> bool:
    """`AJP Taylor, English History (Oxford, 1965)`: initials as some presses write them."""
    if not items or items[0].kind != k.ACRONYM:
        return False
    kinds = kinds_of(items[:4])
    named = kinds[:3] == k.ACRONYM + k.NAME + k.COMMA and kinds[3:] in tuple(k.NAME + k.QUOTED + k.PLACE)
    short = 1 < len(items[0].text) < LONGEST_INITIALS and items[0].text.isascii()
    return named and short and k.IMPRINT in kinds_of(items).partition(k.SEMICOLON)[0]


def _lacks_its_point(items: Sequence[Item]) -> bool:
    """`V G. Khandorin, Admiral Kolchak`: the first initial without its point."""
    if not items or len(items[0].text) != 1 or items[0].kind not in k.NAME + k.ROMAN:
        return False
    return kinds_of(items[1:3]) == k.INITIALS + k.NAME


def _says_passim(items: Sequence[Item], at: int) -> bool:
    """`Haslam, Struggle, passim`: in the place of pages, not behind them."""
    return (
        items[at].text.rstrip(" .") == "passim"
        and items[at - 1].kind == k.COMMA
        and items[at - 2].kind not in FIGURES
    )
