"""Dates in all the forms that notes have, folded into one item each and read to EDTF level 0 or 1.

`Nov. 28, 1934`, `19 juin 1935`, `20. března 1936`, `30. 11. 2002`, `12.III.1937`, `17 VI 1937 r.`,
`June-July 1936`, `7 и 8 марта 1929`, `s.d. [after 21] avril 1937`, `15-го сентября`, in Hungary
`1946. április 20.`.  Of two styles, `12/25 March 1917`, the new one counts.
"""

from __future__ import annotations

from benes_refs.grammar.chunks.dates_in_figures import with_figured_dates
from benes_refs.grammar.chunks.edtf import edtf
from benes_refs.grammar.chunks.monthlies import (
    PAIR_OF_MONTHS,
    is_english,
    is_of_an_issue,
    of_an_issue,
    opens_a_volume,
    with_pairs,
    with_quarters,
    without_seasons,
)
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.engine import Match, rule
from benes_refs.grammar.language.items import Item, chunk, fold_with, holds, kinds_of, through
from benes_refs.grammar.language.telling import OF_NOBILITY, SHORT_VON, VON_KINDS
from benes_refs.knowledge.names import GIVEN
from benes_refs.quick.functions import partial
from benes_refs.quick.typing import TYPE_CHECKING, Sequence
from benes_refs.regexes import compiled

if TYPE_CHECKING:
    import pyparsing as pp

RANKS = ("Gen", "Maj")  # `Minute by Maj. Hale`: a point that ends no sentence
UNDATED_WORDS = frozenset(k.MONTH + k.YEAR_WORD)  # what stands in no date
DATED = frozenset(k.DATE)
# `od 3. 5. do <date>`, `vom 1. bis <date>`, `od <date> do <date>`
PERIODS = (
    *(k.STOP + until + k.DATE for until in k.TO + k.WORD),
    *(first + k.TO + k.DATE for first in k.DATE + k.NUMBER),
)
CLOSING = k.COMMA + k.STOP + k.SEMICOLON + k.CLOSE + k.CLOSE_BRACKET
SHORT_YEAR = compiled(r"[1-9]\d")  # `14 July 34`
OF_A_DAY = ("z", "dnia", "od")  # `nr 203 z 25 VII`
BEFORE_DAYS = (k.DASH, k.YEAR + k.STOP)
MOST_DAYS = 6  # between the first and the last: `5, 7 и 9 ноября`
MOST_MONTHS = 2  # between the first and the last of an issue


@rule("date")
def date() -> pp.ParserElement:
    """One date.  A year alone is none: it may be an imprint's, a title's, a volume's."""
    from benes_refs.grammar.language.notation import (
        ahead,
        either,
        end,
        many,
        maybe,
        named,
        no,
        one,
        seq,
        up_to,
    )  # fmt: skip

    point = maybe(one(k.STOP))
    comma = maybe(one(k.COMMA))
    of = maybe(one(k.WORD, k.IN, k.PARTICLE))
    day = named("day", one(k.NUMBER, k.ORDINAL))
    last_day = named("last_day", one(k.NUMBER, k.ORDINAL))
    days = named("days", one(k.RANGE))
    month = named("month", one(k.MONTH))
    last_month = named("last_month", one(k.MONTH))
    year = seq(named("year", one(k.YEAR)), maybe(one(k.YEAR_WORD)))
    years_last = maybe(comma, year)
    opening = seq(named("opening_year", one(k.YEAR)), maybe(one(k.YEAR_WORD)))
    dash = one(k.DASH)
    joint = k.AND + k.TO_OR_AND + k.IN
    between = up_to(MOST_DAYS, seq(one(k.COMMA), one(k.NUMBER), ahead(one(k.COMMA, k.AND))))
    months_between = up_to(MOST_MONTHS, seq(one(k.SLASH), one(k.MONTH), ahead(one(k.SLASH))))
    aside = seq(
        one(k.OPEN_BRACKET),
        named("hint", seq(many(one(k.WORD, k.NAME, k.TO, k.IN)))),
        day,
        one(k.CLOSE_BRACKET),
    )
    bracketed = seq(one(k.OPEN), one(k.NUMBER), one(k.CLOSE))
    held = seq(one(k.COMMA), one(k.IBID, k.ARCHIVE, k.DEPARTMENT, k.EDITION, k.CODE, k.PAIR, k.SLASHES))
    closed = either(one(k.STOP), one(k.LABEL_WORD), ahead(one(k.COMMA, k.CLOSE, k.SEMICOLON)), end())
    numeral = named("roman", one(k.ROMAN, k.INITIALS))  # `X.` looks like an initial
    yearly = seq(year, point)  # `1938. szeptember 12.`, `1938 m. kovo 20 d.`, `1938. IX. 12.`
    return either(
        seq(aside, month, year),
        seq(named("both", one(k.PAIR)), point, of, month, of, comma, year),
        seq(one(k.NUMBER), point, one(k.SLASH), day, point, of, month, of, comma, year),
        seq(one(k.NUMBER), named("both", one(k.PAIR)), month, comma, year),  # `26 October/8 November 1917`
        # `June 24/July 7, 1903`, `24 June (7 July) 1903`, `June 24 (July 7), 1903`
        seq(one(k.MONTH), one(k.NUMBER), one(k.SLASH), month, day, comma, year),
        seq(
            one(k.NUMBER),
            point,
            one(k.MONTH),
            one(k.OPEN),
            day,
            point,
            month,
            point,
            one(k.CLOSE),
            comma,
            year,
        ),
        seq(one(k.MONTH), one(k.NUMBER), one(k.OPEN), month, day, one(k.CLOSE), comma, year),
        # `3 May–5 June 1935`, `26 August and 16 September 1988`
        seq(day, point, of, month, one(k.DASH, k.AND), last_day, point, last_month, years_last),
        # `Август 1917 – февраль 1918`, `26 августа 1917 г. – 3 января 1918 г.`
        seq(maybe(day), month, opening, dash, maybe(last_day), last_month, year),
        seq(day, between, one(k.COMMA, k.AND, k.TO_OR_AND), last_day, point, month, years_last),
        seq(day, point, one(k.AND, k.TO_OR_AND, k.DASH), last_day, point, month, years_last),
        seq(day, point, of, month, of, comma, year),
        seq(day, dash, month, dash, year),  # `15-noviembre-1994`
        seq(days, point, of, month, of, comma, year),
        seq(days, month, no(one(k.NUMBER))),  # `1938. 23–29 листопада. № 45`
        seq(day, month, named("short_year", one(k.NUMBER)), ahead(either(one(*CLOSING), end()))),
        seq(day, point, of, month, no(one(k.NUMBER))),
        seq(named("styles", seq(one(k.NUMBER), bracketed)), of, month, of, maybe(comma, year)),
        seq(named("first_year", one(k.YEAR)), one(k.STOP), month, either(day, days), no(point, one(k.YEAR))),
        seq(named("first_year", one(k.YEAR)), one(k.STOP), month, ahead(either(one(k.COMMA), end()))),
        seq(month, day, comma, year),
        # `Hale to Marsh, June 19, ibid.`, `FRUS, 1938, I, 697, Hale to Marsh, Dec. 22.`
        seq(month, day, ahead(either(held, one(k.SEMICOLON), seq(one(k.STOP), end()), end()))),
        seq(month, days, comma, year),
        seq(month, day, one(k.AND), last_day, comma, year),
        seq(month, day, one(k.AND), last_month, last_day, comma, year),
        seq(month, day, dash, last_month, last_day, comma, year),
        seq(month, months_between, one(k.DASH, k.SLASH), last_month, comma, year),  # `May/June 1939`
        seq(month, of, comma, year),
        # `8., 15. in 17. 3. 1900`, `8. a 17. 3. 1900`
        seq(
            named("from_day", one(k.NUMBER)),
            one(k.STOP),
            up_to(MOST_DAYS, seq(one(k.COMMA), one(k.NUMBER), one(k.STOP), ahead(one(k.COMMA, *joint)))),
            one(k.COMMA, *joint),
            named("numeric", one(k.NUMERIC_DATE)),
        ),
        seq(
            named("from_day", one(k.NUMBER)),
            point,
            dash,
            named("numeric", one(k.NUMERIC_DATE)),
            maybe(one(k.YEAR_WORD)),
        ),
        seq(named("numeric", one(k.NUMERIC_DATE)), maybe(one(k.YEAR_WORD))),
        # `1932. gada 11. februārī`, `1932. g. 11. februārī`
        seq(
            named("year", one(k.YEAR)),
            one(k.STOP),
            one(k.YEAR_WORD, k.UNIT_LABEL, k.WORD),
            day,
            one(k.STOP),
            month,
        ),
        seq(yearly, month, named("day", one(k.NUMBER)), closed),
        seq(year, one(k.STOP), numeral, point, named("day", one(k.NUMBER)), closed),
        seq(day, point, named("roman", one(k.ROMAN)), point, year),
        seq(days, point, named("roman", one(k.ROMAN)), point, year),
        seq(day, one(k.AND), last_day, point, named("roman", one(k.ROMAN)), point, year),
        seq(day, named("roman", one(k.ROMAN)), ahead(one(k.COMMA, k.CLOSE, k.SEMICOLON))),
        seq(named("day", one(k.NUMBER)), point, month, ahead(one(k.COMMA, k.STOP, k.CLOSE))),
    )


def fold_dates(items: list[Item]) -> list[Item]:
    """Fold dates; months that belong to none are words again, and `1936 г.` is a year."""
    if not OF_NOBILITY.isdisjoint([item.text for item in items]):
        from benes_refs.grammar.chunks.nobility import with_von  # few need it

        items = with_von(items)
    items = through(
        items,
        with_figured_dates,
        partial(fold_with, grammar=date, read=_read),
        without_seasons,
        with_quarters,
        _with_vom,
    )
    if holds(items, DATED) and any(run in items.kinds for run in PERIODS):
        from benes_refs.grammar.chunks.periods import with_periods  # few need it

        items = with_periods(items)
    if not holds(items, UNDATED_WORDS):
        return items
    items = with_pairs(items) if PAIR_OF_MONTHS in kinds_of(items) else items
    out: list[Item] = []
    for at, item in enumerate(items):
        if item.kind == k.YEAR_WORD and out and out[-1].kind in (k.YEAR, k.YEARS):
            out[-1] = Item(out[-1].kind, out[-1].start, item.end, out[-1].text)
        elif item.kind == k.MONTH and is_of_an_issue(item, out, kinds_of(items[at + 1 : at + 3])):
            out.append(of_an_issue(item, out))
        elif item.kind == k.MONTH:
            out += _word_again(item)
        else:
            out.append(item)
    return out


def _with_vom(items: list[Item]) -> list[Item]:
    """`Times v. 7. 9. 1938`: German “vom”, short; `Il Messaggero del 6 maggio 1935`: Italian, no file."""
    if not holds(items, DATED):
        return items
    out: list[Item] = []
    for item in items:
        if item.kind == k.DATE and out and out[-1].text in SHORT_VON and out[-1].kind in VON_KINDS:
            out[-1] = Item(k.WORD, out[-1].start, out[-1].end, "vom")
        elif item.kind == k.DATE and out and out[-1].kind == k.UNIT_LABEL and out[-1].text == "del":
            out[-1] = Item(k.WORD, out[-1].start, out[-1].end, "del")
        elif item.kind == k.DATE and len(out) > 1 and out[-1].kind == k.STOP and out[-2].text == "v":
            out[-2:] = [Item(k.WORD, out[-2].start, out[-1].end, "vom")]
        out.append(item)
    return out


def _word_again(month: Item) -> list[Item]:
    """A month's name as a word, and the point that ends its sentence: `Pět kapitol o Únoru. Brno`."""
    kind = k.NAME if month.text[0].isupper() else k.WORD
    name, point, _ = month.text.partition(" .")
    if not point or name in RANKS:
        return [Item(kind, month.start, month.end, name)]
    return [Item(kind, month.start, month.end - 1, name), Item(k.STOP, month.end - 1, month.end, ".")]


def _read(items: Sequence[Item], match: Match) -> Item | None:
    if "short_year" in match and not SHORT_YEAR.fullmatch(items[match["short_year"][0]].text):
        return None
    if "roman" in match and "year" not in match and not _behind_its_issue(items, match.start):
        return None
    if "both" in match and not items[match["both"][0]].text.partition("/")[0].strip("ivxIVX"):
        return None  # `History Review xi/3 August 1989`
    if _numbers_a_volume(items, match) or _numbers_an_issue(items, match) or not _lists_days(items, match):
        return None
    if "first_year" in match and items[match["month"][0]].text[0].isupper() and not is_english(items, match):
        return None  # `Wrocław, 1946. Maj 3`
    if "month" in match and "year" not in match and _is_no_month(items, match):
        return None
    value = edtf(items, match)
    return chunk(k.DATE, items[match.start : match.end], value) if value else None


def _numbers_a_volume(items: Sequence[Item], match: Match) -> bool:
    """`Т. 2. Ноябрь 1929 – декабрь 1930`, `Вып. 2. Март 1917`: the volume's title begins with a month."""
    numbered = match.start > 2 and items[match.start - 1].kind == k.STOP
    if numbered and items[match.start].kind == k.MONTH and opens_a_volume(items, match):
        return True
    labelled = match.start > 0 and items[match.start - 1].kind in k.VOLUME_LABEL + k.NUMBER_LABEL
    parted = match.end - match.start > 2 and items[match.start + 1].kind == k.STOP
    return labelled and parted and items[match.start + 2].text[:1].isupper()


def _is_no_month(items: Sequence[Item], match: Match) -> bool:
    """`…, 9. Jan C. Behrends, …`: behind a page a given name that is a month’s too; `Kraków 1946. Maj 3.`"""
    first = match["month"][0]
    if first == match.start > 0 and items[first - 1].kind == k.STOP:
        return True
    named = items[first].text in GIVEN and items[match.end - 1] is items[first]
    behind = kinds_of(items[match.end : match.end + 2])
    return named and (behind[:1] == k.INITIALS or behind == k.NAME + k.COMMA)


def _behind_its_issue(items: Sequence[Item], at: int) -> bool:
    """`„Robotnik” 1934, nr 203 z 25 VII`, `nr 203, 25 VII`: the day of an issue whose year is told before."""
    before = kinds_of(items[max(at - 3, 0) : at])
    dated = at > 0 and items[at - 1].text in OF_A_DAY
    return dated or before in (k.NUMBER_LABEL + k.NUMBER + k.COMMA, k.NUMBER_LABEL + k.NUMBER + k.OPEN)


def _lists_days(items: Sequence[Item], match: Match) -> bool:
    """`1917. – 5, 7, 9 ноября`: several days, but where pages might stand before the day they are pages."""
    if match.end - match.start < 2 or items[match.start + 1].kind != k.COMMA or "last_day" not in match:
        return True
    return kinds_of(items[max(match.start - 2, 0) : match.start]).endswith(BEFORE_DAYS)


def _numbers_an_issue(items: Sequence[Item], match: Match) -> bool:
    """`№ 5. – 24 травня`, `p. 1 et 6 mai`: no day is the first number, but the second."""
    labelled = match.start > 0 and items[match.start - 1].kind in k.NUMBER_LABEL + k.PAGE_LABEL
    return labelled and "last_day" in match
