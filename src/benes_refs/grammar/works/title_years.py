"""Years, days and numbers beside a title: of a session, a diary’s entry, a book without place, a volume."""

from __future__ import annotations

from benes_refs.grammar.chunks.numbers import arabic
from benes_refs.grammar.ends.tails import Tail
from benes_refs.grammar.imprints.imprint import interval
from benes_refs.grammar.imprints.mistaken import takes_too_long
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.lists import folded
from benes_refs.grammar.language.words import PRINTED
from benes_refs.grammar.persons.authors import Authors
from benes_refs.grammar.works.credits import strip
from benes_refs.knowledge.fold import fold
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

PRINTED_ON = compiled(f"[{k.NAME}{k.WORD}]{k.DATE}{k.IN}.")
# What is said before the day of a diary: `Cadogan Diaries, entry for 20 May 1939`
ENTRY = frozenset(
    folded(
        "entry entries eintrag eintragung eintragungen entrée annotazione nota anotación zapis zapisek zápis "
        "wpis notatka bejegyzés vpis запись записи запис бележка"
    )
)

LONGEST_NUMBER = 3  # digits of a volume
LONGEST_PAIR = len("VIII/1")
YEARS = k.YEAR + k.YEARS
NUMBERED = tuple(word + k.NUMBER for word in k.NAME + k.WORD + k.PLACE + YEARS)
NUMERALS = k.ROMAN + k.PAIR + k.INITIALS + YEARS
SHORT_NUMERALS = ("I.", "V.", "X.")  # which look like initials
BEFORE_A_NUMERAL = k.NAME + k.WORD + k.PLACE + k.DOCTYPE + k.QUOTED + YEARS + k.COMMA + k.STOP
NUMBERED_THINGS = frozenset(
    folded(
        "war wars guerre guerra krieg weltkrieg wojna wojny wojnie válka války válce vojna vojny vojne vojni "
        "rat rata ratu világháború oorlog kriget krigen sota война войны republik république repubblica "
        "republika reich vatican vaticano vatikan internationale international vatikanum armee corps"
    )
)
NAMED_BY_YEAR = compiled(
    f".{k.IN}{k.COLON}[{k.NAME}{k.ACRONYM}][{k.NAME}{k.WORD}{k.PARTICLE}{k.IN}{k.AND}{k.PLACE}{k.TO}]*{k.YEAR}$"
)
IMPRINT_AND_PAGE = tuple(k.IMPRINT + page for page in k.NUMBER + k.RANGE + k.ROMAN)
VOLUME_BETWEEN = compiled(
    f"[{k.NAME}{k.WORD}]{k.COMMA}({k.ROMAN})[{k.COMMA}{k.STOP}{k.COLON}][{k.NAME}{k.AND}{k.TO}]"
)


def years_of_sittings(head: Sequence[Item]) -> Item | None:
    """`HTK 1897-1898, 6`: the session behind the letters of a parliament's proceedings."""
    return head[-1] if kinds_of(head) == k.ACRONYM + k.YEARS else None


def count_volume(head: Sequence[Item], tail: Tail) -> None:
    """`Mussolini il duce, II, Lo Stato totalitario, Torino 1981`: a volume's number between two titles."""
    stated = kinds_of(head).find(k.VOLUME + k.SLASH)
    if stated > 0 and not tail.volume:
        tail.put("volume", arabic(str(head[stated].value)), head[stated])  # `: в 2 т. — Т. 1 / ред. К. Ким`
        return
    numbered = VOLUME_BETWEEN.search(kinds_of(head)) if tail.imprint and not tail.volume else None
    if numbered is not None:
        numeral = head[numbered.start(1)]
        tail.put("volume", arabic(numeral.text), numeral)


def without_number(head: Sequence[Item], tail_items: Sequence[Item], tail: Tail) -> Sequence[Item]:
    """`In: Jahrbuch und Nekrolog 16 (Berlin 1911) 273`, `Deutsche Einheit 4 (München 1942) 328`: what volume.

    A book's stands so where no comma parts the bracket and the page either; a numeral before any imprint.
    """
    kinds, last = kinds_of(head), kinds_of(head[-2:])
    if last[-1:] and last[-1:] in NUMERALS:
        return _without_numeral(head, tail)
    if last not in NUMBERED:
        return head
    contained = (
        (k.IN + k.COLON in kinds or k.DOUBLE_SLASH in kinds) and tail.imprint and last[:1] not in YEARS
    )
    bracketed = kinds_of(tail_items).startswith(IMPRINT_AND_PAGE) and len(head[-1].text) < LONGEST_NUMBER
    # `Das Staatsproblem 2, Tabelle 12, 184`
    bracketed |= len(head[-1].text) == 1 and kinds_of(strip(tail_items)).startswith(k.CHAPTER)
    if not (contained or bracketed) or tail.volume or tail.issue:
        return head
    if len(head[-1].text) > LONGEST_NUMBER:
        return head
    tail.put("volume", head[-1].text, head[-1])
    return head[:-1]


def _without_numeral(head: Sequence[Item], tail: Tail) -> Sequence[Item]:
    """`Kniha o Kosti. II. Praha 1911`, `Tagebuch I 1908–1914 (Graz 1953)`, `Staatsproblem 1/2 (Leipzig 1920)`

    Not `Poland in World War II (London, 1970)`; the number of a ruler is part of his name already.
    """
    last = len(head) - 1
    last -= head[last].kind in YEARS
    numeral, words = head[last], strip(head[:last])
    halved = numeral.kind == k.PAIR and len(numeral.text) <= LONGEST_PAIR  # not `Russia 1861/1941`
    known = halved or numeral.kind == k.ROMAN or numeral.text in SHORT_NUMERALS
    if not (known and words and tail.imprint) or tail.volume or tail.issue:
        return head
    named = head[last - 1].kind in BEFORE_A_NUMERAL and words[-1].kind in BEFORE_A_NUMERAL + k.ASIDE
    if not named or fold(words[-1].text) in NUMBERED_THINGS:
        return head
    tail.put("volume", "/".join(map(arabic, numeral.text.strip(".").split("/"))), numeral)
    return words


def without_entry(head: Sequence[Item], tail: Tail) -> Sequence[Item]:
    """`Cadogan Diaries, entry for 20 May 1939`, `Tagebuch, Eintrag vom 5. 5. 1939`: words before a day."""
    last = len(head) - 1
    if not tail.dated or last < 1 or fold(head[last].text) not in ENTRY:
        return head
    return strip(head[:last])


def without_year(head: Sequence[Item], tail: Tail) -> Sequence[Item]:
    """`Selected Works (1947), ii. 622`, `Man of Secrets (3 vols, 1970–4)`: a year, no place or publisher.

    `Вопросы истории 2016 №10`: before an issue it needs no sign at all, nor in `in: Osteuropa 1996, S. 5–9`.
    """
    if _is_of_a_journal(head, tail):
        tail.put("issued", head[-1].text, head[-1])
        tail.periodical = True
        return head[:-1]
    if kinds_of(head[1:])[-1:] == k.YEAR and tail.issue and not tail.issued:
        tail.put("issued", head[-1].text, head[-1])
        return head[:-1]
    if kinds_of(head[1:])[-1:] != k.ASIDE or tail.issued or tail.imprint:
        return head
    years = [part for part in head[-1].parts if part.kind not in k.COMMA + k.EXTENT + k.OPEN + k.CLOSE]
    if kinds_of(years) not in (k.YEAR, k.YEARS):
        return head
    issued = interval(years[0].text)
    if takes_too_long(issued) and k.EXTENT not in kinds_of(head[-1].parts):
        return head  # `The Dual Monarchy (1867–1918), p. 12`
    tail.put("issued", issued, head[-1])
    return strip(head[:-1])


def _is_of_a_journal(head: Sequence[Item], tail: Tail) -> bool:
    """`in: Jahrbuch für Politik 1996`, before the pages of a whole article."""
    if not NAMED_BY_YEAR.search(kinds_of(head)) or not ("-" in tail.pages and tail.label == "page"):
        return False
    return not (tail.issued or tail.imprint or tail.volume or tail.issue)


def without_day_of_printing(head: Sequence[Item], tail: Tail) -> Sequence[Item]:
    """`Опубликовано 10/23 ноября 1917 г. в «Известиях» № 221`: the day that stands before the paper."""
    if not PRINTED_ON.match(kinds_of(head)) or fold(head[0].text) not in PRINTED or tail.issued:
        return head
    tail.put("issued", str(head[1].value), head[1])
    tail.dated = True
    return head[3:]


def year_before(items: Sequence[Item], authors: Authors) -> str:
    """`Gaddis, J. L. (1997) We Now Know`: the year that the sign behind the authors stands for."""
    sign = items[authors.end] if authors.names else None
    return str(sign.value or "") if sign is not None and sign.kind == k.COMMA else ""
