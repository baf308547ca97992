"""Periods from a day to another: `od 3. 5. do 12. 6. 1947`, `vom 1. bis 31. Mai 1943`, `du 3 au 5 mai 1940`.

The first day lacks what the last one says: the year, or the month too.
"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, Put, kinds_of, replaced
from benes_refs.numbers import whole
from benes_refs.quick.typing import Iterator, Sequence
from benes_refs.regexes import compiled

FROM = frozenset("od ode z ze vom von dal from с з від от del".split())
UNTIL = frozenset("do to bis až au al до по à til till until".split())
DAY = compiled(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])")
# `od 3. 5. do <date>`, `vom 1. bis <date>`, `od <date> do <date>`
PERIOD = compiled(
    f"[{k.WORD}{k.PARTICLE}{k.TO}{k.IN}{k.LABEL_WORD}]"
    f"(?P<first>{k.DATE}|{k.NUMBER}{k.STOP}?(?:{k.NUMBER}{k.STOP})?)"
    f"(?P<until>[{k.WORD}{k.TO}{k.TO_OR_AND}]){k.DATE}"
)
FULL_DAY = len("1947-06-12")
UNKNOWN_YEAR = "XXXX"


def with_periods(items: list[Item]) -> list[Item]:
    """The items with each period as one date."""
    return replaced(items, list(_periods(items)))


def _periods(items: Sequence[Item]) -> Iterator[Put]:
    for period in PERIOD.finditer(kinds_of(items)):
        begin, until = period.start("first"), period.start("until")
        if items[period.start()].text.casefold() not in FROM or items[until].text.casefold() not in UNTIL:
            continue
        last = items[until + 1]
        if value := _interval(items[begin:until], str(last.value)):
            text = " ".join([item.text for item in items[begin : until + 2]])
            yield begin, until + 2, [Item(k.DATE, items[begin].start, last.end, text, value)]


def _interval(first: Sequence[Item], last: str) -> str:
    """Both days in EDTF; "" where the first is none, or none before the last."""
    if len(last) != FULL_DAY or last.startswith(UNKNOWN_YEAR):
        return ""
    year, month, _ = last.split("-")
    if first[0].kind == k.DATE:
        begin = str(first[0].value).replace(UNKNOWN_YEAR, year)
    else:
        day, *more = [whole(item.text) or 0 for item in first if item.kind == k.NUMBER]
        begin = f"{year}-{more[0] if more else int(month):02}-{day:02}"
    return f"{begin}/{last}" if DAY.fullmatch(begin) and begin < last else ""
