"""The hour beside a day: `26 July 1914, 8 PM (received 11 PM)`, `6 October 1939, 17:30`, `1800 hours`;
the day of the week: `Le Temps du mardi 3 mai 1912`; and the calendar: `3 Nov. 1812 (OS)`.

Nothing that we tell of a document says them, and they must not part the day from what stands beside it.
"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, Put, kinds_of, replaced, starts
from benes_refs.grammar.language.lists import folded
from benes_refs.knowledge.fold import fold
from benes_refs.numbers import whole

MOST_LEADING = 3  # items between a day and its hour: `27 July, at about 5 p.m.`
CLOCKS = (
    k.NUMBER + k.COLON + k.RANGE + k.COLON + k.NUMBER,
    k.NUMBER + k.COLON + k.NUMBER,
    *(number + word for number in k.NUMBER + k.YEAR for word in k.WORD + k.ACRONYM),
)
BEFORE_A_DAY = tuple(
    k.COMMA + clock + sign for clock in (k.OTHER, *CLOCKS) for sign in (k.COMMA, k.STOP + k.COMMA)
)
BRACKETS = tuple(k.ASIDE + k.BRACKET + k.ABBREVIATION + k.INITIALS)
# the Julian one and the Gregorian
CALENDARS = frozenset(
    (
        "os", "o s", "ns", "n s", "old style", "new style", "a st", "n st", "alten stils", "neuen stils",
        "st st", "vieux style", "ст ст", "н ст", "по ст ст", "по н ст", "по старому стилю",
        "по новому стилю", "старый стиль",
    )
)  # fmt: skip
TOLD = (k.OTHER, *(k.DATE + bracket for bracket in BRACKETS), *(k.DATE + k.COMMA + clock for clock in CLOCKS))
CLOSED = ("", k.COMMA, k.STOP, k.SEMICOLON, k.ASIDE)
# In Latin letters and as it stands before a day; the weekly `Sonntag, 3. Mai 1964` has no name before it.
WEEKDAYS = frozenset(
    folded(
        "monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag "
        "freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunedì "
        "martedì mercoledì giovedì venerdì sabato domenica lunes martes miércoles jueves viernes sábado "
        "domingo pondělí úterý středa čtvrtek pátek sobota neděle pondelok utorok streda štvrtok piatok "
        "nedeľa poniedziałek wtorek środa czwartek piątek niedziela ponedeljek torek sreda četrtek petek "
        "nedelja ponedjeljak utorak srijeda četvrtak petak subota nedjelja ponedeljak понедельник вторник "
        "среда четверг пятница суббота воскресенье dilluns dimarts dimecres dijous divendres dissabte "
        "diumenge segunda-feira terça-feira quarta-feira quinta-feira sexta-feira luni marți miercuri "
        "joi vineri sâmbătă duminică"
    )
)
NAMING_DAYS = k.WORD + k.NAME + k.LABEL_WORD
BEFORE_A_WEEKDAY = k.WORD + k.PARTICLE + k.TO + k.UNIT_LABEL
LEADING = k.COMMA + k.WORD + k.IN + k.PARTICLE


def without_hours(items: list[Item]) -> list[Item]:
    """The items without the hours, and the brackets with hours, beside their days."""
    kinds = kinds_of(items)
    if k.DATE not in kinds:
        return items
    items = _without_weekdays(items, kinds)
    kinds = kinds_of(items)
    if not any(run in kinds for run in TOLD):
        return items
    out: list[Item] = []
    done = 0
    for at in starts(kinds, k.DATE):
        out += items[done : _hour_before(items, kinds, at)]
        out.append(items[at])
        done = _behind_hours(items, kinds, at + 1)
    return [*out, *items[done:]]


def _without_weekdays(items: list[Item], kinds: str) -> list[Item]:
    opens = kinds.startswith(k.NAME + k.DATE) and fold(items[0].text) in WEEKDAYS
    found: list[Put] = [(0, 1, [])] if opens else []  # `Jueves 27 de julio de 1820`
    for at in starts(kinds, k.DATE, 2):
        first = at - 1 - (kinds[at - 1] == k.COMMA)
        if kinds[first - 1] == k.COMMA and kinds[first] in k.WORD + k.PARTICLE:
            first -= 2 * (fold(items[first].text) not in WEEKDAYS)  # `Montag, dem 3. Mai 1912`
        led = kinds[first - 1] in BEFORE_A_WEEKDAY
        led = led or (kinds[first - 1] == k.COMMA and kinds[first - 2] not in k.QUOTED + k.DATE)
        if first > 1 and led and kinds[first] in NAMING_DAYS and fold(items[first].text) in WEEKDAYS:
            found.append((first, at, []))
    return replaced(items, found)


def _hour_before(items: list[Item], kinds: str, day: int) -> int:
    """Where an hour before a day begins: `Dispatch from Riga, 2:48 A.M., Aug. 16`; else the day itself."""
    if not kinds.endswith(BEFORE_A_DAY, 0, day):
        return day
    at = kinds.rfind(k.COMMA, 0, day - 1 - (kinds[day - 2] == k.STOP)) + 1
    behind = _behind_clock(items, kinds, at)
    return at if behind and not kinds[behind:day].strip(k.COMMA + k.STOP) else day


def _behind_hours(items: list[Item], kinds: str, at: int) -> int:
    hour = at
    while kinds[hour : hour + 1] and kinds[hour] in LEADING and hour - at < MOST_LEADING:
        hour += 1
    if hour < len(items):
        at = max(at, _behind_clock(items, kinds, hour))
    told = kinds[at : at + 1] == k.ASIDE and any(_is_hour(part) for part in items[at].parts)
    return at + (told or _names_calendar(items, kinds, at))


def _names_calendar(items: list[Item], kinds: str, at: int) -> bool:
    """`3 Nov. 1812 (OS)`, `3 ноября 1812 г. (ст. ст.)`, `3. November 1812 [a. St.]`"""
    return kinds[at : at + 1] in BRACKETS and fold(items[at].text.strip("()[]")).replace(".", "") in CALENDARS


def _behind_clock(items: list[Item], kinds: str, at: int) -> int:
    """The index behind `5 p.m.`, `10:00–12:35`, `18:30` or `1800 hours`; 0 where none stands."""
    if _is_hour(items[at]):
        return at + 1
    run = next((run for run in CLOCKS if kinds.startswith(run, at)), "")
    behind = at + len(run)
    if not run or kinds[behind : behind + 1] not in CLOSED:
        return 0
    if k.COLON not in run:
        return behind if items[behind - 1].text in ("hours", "hrs", "GMT") else 0
    minutes = items[at + 2].text[:2]
    hour = whole(items[at].text)
    return behind if hour is not None and hour < 25 and len(minutes) == 2 else 0


def _is_hour(item: Item) -> bool:
    return item.kind == k.OTHER and item.text[0].isdigit()
