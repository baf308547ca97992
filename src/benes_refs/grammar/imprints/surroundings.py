"""What stands beside an imprint and would be mistaken in it: states, counties, editors."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, Put, chunk, holds, kinds_of, replaced, through
from benes_refs.grammar.language.words import PRINTED_AGAIN
from benes_refs.knowledge.fold import fold
from benes_refs.regexes import compiled

STATES = frozenset(
    "Ala Ariz Ark Ca Cal Calif Colo Conn Del Eng Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo "
    "Mont Nebr Nev Ohio Okla Ont Ore Pa Tenn Tex Va Vt Wash Wis Wyo NY NJ NH NC SC NM DC "
    "California Colorado Connecticut Florida Georgia Illinois Indiana Iowa Kansas Kentucky Maine Maryland "
    "Massachusetts Michigan Minnesota Missouri Nebraska Oregon Pennsylvania Tennessee Texas Utah Vermont "
    "Virginia Wisconsin "
    # counties of England, written out and shortened
    "Beds Bedfordshire Berks Berkshire Bucks Buckinghamshire Cambs Cambridgeshire Cheshire Cornwall Cumbria "
    "Derbyshire Devon Dorset Essex Glos Gloucestershire Hampshire Hants Herts Hertfordshire Kent Lancashire "
    "Lancs Leics Leicestershire Lincs Lincolnshire Middlesex Middx Norfolk Northants Northamptonshire Notts "
    "Nottinghamshire Oxfordshire Oxon Shropshire Somerset Staffordshire Staffs Suffolk Surrey Sussex "
    "Warwickshire Wilts Wiltshire Worcestershire Worcs Yorkshire Yorks".split()
) | {"New Jersey", "New Hampshire", "New Mexico", "North Carolina", "South Carolina", "Rhode Island"}
# Editors' words of languages that put publishers before a colon or not at all.
SLAVIC_EDITORS = frozenset(  # the last of such words
    "ur ed eds red redakcja prir prired priredili uredili zost zostavili oprac opr opracowali wyd wydali "
    "przygotowali podali usp uspor usporadali sest sestavili pripravili vyd vydali izd "
    "ред редакцією редакцией прир приредили уредили съст сост упоряд упор уклад".split()
)
NO_PERSONS = frozenset("Press Books Verlag Publishers Wydawnictwo Nakladatelství Založba UP".split())
POSTAL = frozenset(
    "AL AR AZ CA CO CT DC DE FL GA IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH "
    "OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY".split()
)
SHORT_PLACES = ("М .", "Л .")
EVENING = ("Веч", "Вечер", "Вечерн")  # shortened, in the name of a town's newspaper
LONGEST_TOWN = 3  # words
PERSONS = k.NAME + k.INITIALS + k.PARTICLE + k.AND + k.COMMA
BRACKETED = frozenset(k.ABBREVIATION + k.ASIDE)
IN_A_STATE = k.PLACE + k.COMMA + k.NAME
EDITION_OF = compiled(
    rf"(?<=,){k.EDITOR}(?:{k.PARTICLE}?[{k.NAME}{k.HOUSE}]{k.ROMAN}?|{k.NAME}{k.PARTICLE}{k.NAME}{{1,3}})"
    f"(?=,{k.PLACE},?[{k.YEAR}{k.YEARS}])"
)
EDITIONS = frozenset(("ed", "éd", "edit", "izd", "wyd", "изд"))
STATED = IN_A_STATE + k.STOP
BEFORE_A_NUMBER = compiled(f"[{k.COMMA}{k.PLACE}](?={k.NUMBER})")
LETTERED = compiled(r"(?:1[89]|20)\d\d[a-h]")
PLACE_AND_ISSUED = compiled(
    rf"(?<=[{k.WORD}{k.NAME}{k.QUOTED}{k.ASIDE}{k.YEARS}{k.CLOSE}],){k.PLACE}[{k.ISSUED}{k.ASIDE}](?=,{k.PAGES}|[{k.STOP}{k.SEMICOLON}]|$)"
)
PLACES = frozenset(k.PLACE)
TOWN_AND_RIVER = compiled(
    rf"[{k.NAME}{k.PLACE}][{k.WORD}{k.PARTICLE}{k.TO}{k.AND}{k.IN}{k.LABEL_WORD}.]{{1,3}}"
    f"[{k.NAME}{k.PLACE}{k.INITIALS}](?=,?[{k.YEAR}{k.YEARS}]|:)"
)
HOUSE_BEHIND_A_QUOTATION = compiled(
    f"{k.QUOTED}[{k.NAME}{k.ARCHIVE}{k.HOUSE}][{k.NAME}{k.WORD}{k.HOUSE}]{{0,3}}[{k.COMMA}{k.DASH}](?={k.PLACE}{k.COMMA}?{k.YEAR})"
)
_BEFORE_A_TOWN = k.OPEN + k.COMMA + k.STOP + k.SEMICOLON + k.AND + k.DASH + k.SLASH
TOWN_IN_A_STATE = compiled(
    f"(?:{k.PLACE}|(?:^|(?<=[{_BEFORE_A_TOWN}])){k.NAME}{{1,2}}){k.COMMA}[{k.ACRONYM}{k.IN}{k.INITIALS}]"
    f"(?=[{k.COMMA}{k.COLON}{k.SEMICOLON}{k.AND}{k.YEAR}]|$)"
)
YEAR_BEHIND = (k.YEAR, k.COMMA + k.YEAR)
# `Meadville, Pa., 1970`, `New Canaan, Conn.: Hale`: a town that nobody need know, and its state shortened
TOWN_IN_A_SHORT_STATE = compiled(
    f"(?:^|(?<=[{_BEFORE_A_TOWN}])){k.NAME}{{1,2}}{k.COMMA}(?:{k.NAME}\\{k.STOP}|{k.LABEL_WORD})"
    f"(?={k.COMMA}?{k.YEAR}|{k.COLON})"
)
# A river before what may stand behind it
LIKE_A_RIVER = (
    k.NAME + k.COLON, k.NAME + k.YEAR, k.NAME + k.YEARS, k.NAME + k.COMMA + k.YEAR,
    *(k.AND + k.STOP + letter for letter in k.PLACE + k.INITIALS),  # `Hagen i. W. 1915`
)  # fmt: skip
NO_TOWNS_BEFORE = frozenset(k.NAME + k.PLACE + k.WORD + k.INITIALS + k.PARTICLE)
LYING = frozenset(("a.", "a.d.", "i.", "i.d.", "o.d.", "v.d.", "b."))
LYING_IN_FULL = frozenset(("am", "an der", "im", "in der", "ob der", "vor der", "nad", "pod", "na", "ob"))
TWO_PERSONS = k.NAME + k.NAME + k.AND + k.NAME + k.NAME
ONE_PERSON = (k.NAME + k.NAME, k.INITIALS + k.NAME)


def with_points(items: list[Item]) -> list[Item]:
    """`Справочник М., 2003`: the point that a short form of a place lost before it.

    `Веч. Москва, 1953`: a paper, and no place.
    """
    if not holds(items, PLACES):
        return items
    out: list[Item] = []
    for item in items:
        out.append(_as_place(out, item) if item.kind == k.PLACE else item)
    return out


def _as_place(out: list[Item], place: Item) -> Item:
    """The place as what stands before it says, which is mended where a sign is lost or meant otherwise."""
    before = kinds_of(out[-2:])
    if before == k.NAME + k.STOP and out[-2].text in EVENING:
        return Item(k.NAME, place.start, place.end, place.text)
    if place.text in SHORT_PLACES and before[-1:] in (k.NAME, k.ACRONYM):
        out.append(Item(k.STOP, place.start, place.start, "."))
    elif before == k.PLACE + k.IN and out[-1].text in ("in", "en"):
        # `London in New York: Verso`, `(Groningen en Batavia 1935)`
        out[-1] = Item(k.AND, out[-1].start, out[-1].end, out[-1].text)
    return place


def with_rivers(items: list[Item]) -> list[Item]:
    """`Krems a. d. Donau 1890`, `Brixen am Inn: Huber`: what a town lies on or in belongs to its name.

    Words in full stand behind a known town alone: `Kämpfe am Rhein 1920` is a title.
    """
    kinds = kinds_of(items)
    if not any(run in kinds for run in LIKE_A_RIVER):
        return items
    found: list[Put] = []
    for match in TOWN_AND_RIVER.finditer(kinds):
        start, end = match.span()
        lies = " ".join(item.text for item in items[start + 1 : end - 1])
        known = items[start].kind == k.PLACE and lies in LYING_IN_FULL
        begun = not start or kinds[start - 1] not in NO_TOWNS_BEFORE
        if begun and (known or lies.replace(" ", "") in LYING):
            found.append((start, end, [chunk(k.PLACE, items[start:end])]))
    return replaced(items, found)


def with_house_behind_a_quotation(items: list[Item]) -> list[Item]:
    """`»Andrijevički srez« Obod — Cetinje, 1961`: the comma that the quotation mark stands for."""
    kinds = kinds_of(items)
    if k.QUOTED not in kinds:
        return items
    found: list[Put] = []
    for match in HOUSE_BEHIND_A_QUOTATION.finditer(kinds):
        start, end = match.span()
        comma = Item(k.COMMA, items[start].end, items[start].end, ",")
        dash = items[end - 1]
        found.append((start, end, [items[start], comma, *items[start + 1 : end - 1], _as_comma(dash)]))
    return replaced(items, found)


def _as_comma(sign: Item) -> Item:
    return Item(k.COMMA, sign.start, sign.end, sign.text)


def with_postal_states(items: list[Item], *, bracketed: bool = False) -> list[Item]:
    """`Bloomington, IN`, `Jordanville, NY`: the two letters of a state belong to the town before them.

    Outside brackets initials before no year are those of a person: `Marsh, M. A., The Road`.
    """
    items = _with_short_states(items)
    kinds = kinds_of(items)
    if k.COMMA + k.ACRONYM not in kinds and k.COMMA + k.IN not in kinds and k.COMMA + k.INITIALS not in kinds:
        return items
    found: list[Put] = []
    for match in TOWN_IN_A_STATE.finditer(kinds):
        start, end = match.span()
        named = kinds[start] == k.NAME or kinds[max(start - 1, 0) : start] in k.SEMICOLON
        person = (
            not bracketed
            and named
            and kinds[end - 1] == k.INITIALS
            and not kinds.startswith(YEAR_BEHIND, end)
        )
        if not person and items[end - 1].text.replace(" ", "").replace(".", "") in POSTAL:
            state = items[end - 1].text.replace(" ", "")
            town = " ".join(item.text for item in items[start : end - 2])
            found.append((start, end, [chunk(k.PLACE, items[start:end], f"{town}, {state}")]))
    return replaced(items, found)


def _with_short_states(items: list[Item]) -> list[Item]:
    kinds = kinds_of(items)
    if k.NAME + k.COMMA + k.NAME + k.STOP not in kinds and k.NAME + k.COMMA + k.LABEL_WORD not in kinds:
        return items
    found: list[Put] = []
    for match in TOWN_IN_A_SHORT_STATE.finditer(kinds):
        start, end = match.span()
        comma = kinds.index(k.COMMA, start)
        state = items[comma + 1].text.rstrip(" .")
        if state in STATES:
            town = " ".join(item.text for item in items[start:comma])
            found.append((start, end, [chunk(k.PLACE, items[start:end], f"{town}, {state}.")]))
    return replaced(items, found)


def with_states(items: list[Item]) -> list[Item]:
    """`Stanford, Cal. 1985`, `Lawrence, Kans., 1990`, `Syracuse (NY)`: the state belongs to the place."""
    items = through(items, with_plain_years, with_rivers)
    kinds = kinds_of(items)
    if k.PLACE + k.ISSUED in kinds or k.PLACE + k.ASIDE in kinds:
        items = _with_years_unbracketed(items, kinds)
    if k.YEAR + k.IMPRINT in kinds:
        items = _without_reprints(items)
    if STATED not in kinds and k.ABBREVIATION not in kinds and k.ASIDE not in kinds:
        return items
    out: list[Item] = []
    for item in items:
        if item.kind in BRACKETED and item.text.strip("()") in POSTAL:
            _join_town(out, item)
        elif item.kind == k.STOP and kinds_of(out[-3:]) == IN_A_STATE and out[-1].text in STATES:
            place = out[-3]
            out[-3:] = [Item(k.PLACE, place.start, item.end, f"{place.text}, {out[-1].text}.", place.value)]
        else:
            out.append(item)
    return out


def with_plain_years(items: list[Item]) -> list[Item]:
    """`Paris, Plon, 2000a`: one of several works of that year."""
    kinds = kinds_of(items)
    if k.NUMBER not in kinds:
        return items
    found: list[Put] = []
    for match in BEFORE_A_NUMBER.finditer(kinds):
        year = items[match.end()]
        if LETTERED.fullmatch(year.text):
            plain = Item(k.YEAR, year.start, year.end, year.text[:-1])
            found.append((match.end(), match.end() + 1, [plain]))
    return replaced(items, found)


def _with_years_unbracketed(items: list[Item], kinds: str) -> list[Item]:
    """`Ricordi di un medico, Milano (1954), p. 392`: where and when a book came out, no journal’s number."""
    out = list(items)
    for found in PLACE_AND_ISSUED.finditer(kinds):
        year = items[found.end() - 1]
        titled = k.COMMA in kinds[: found.start() - 1]  # not `P. Hale, Warschau (1954), S. 9`
        if titled and kinds_of(year.parts).strip(k.OPEN + k.CLOSE) == k.YEAR:
            out[found.end() - 1] = Item(k.YEAR, year.start, year.end, year.text.strip("() "))
    return out


def _without_reprints(items: list[Item]) -> list[Item]:
    """`Milano 1964 (nuova ed. Torino 1974)`, `Berlin 1964 (Nachdruck Köln 1990)`: the first counts."""
    out = list(items)
    for at, item in enumerate(items[1:], 1):
        again = item.kind == k.IMPRINT and items[at - 1].kind == k.YEAR and item.parts
        first = item.parts[0] if again else item
        if again and (first.kind in k.EXTENT + k.ROMAN or fold(first.text) in PRINTED_AGAIN):
            out[at] = Item(k.ASIDE, item.start, item.end, item.text, None, (), item.parts)
    return out


def _join_town(out: list[Item], state: Item) -> None:
    """`Syracuse (NY)`, `Palo Alto (CA)`: a town that nobody need know."""
    begin = len(out)
    while begin and out[begin - 1].kind in k.NAME + k.PLACE and len(out) - begin < LONGEST_TOWN:
        begin -= 1
    if begin == len(out) or not begin or out[begin - 1].kind not in k.COMMA + k.STOP + k.SEMICOLON + k.DASH:
        out.append(state)
    else:
        out[begin:] = [chunk(k.PLACE, [*out[begin:], state])]


def _with_publishers(items: list[Item], kinds: str) -> list[Item]:
    """`, ed. Porrúa, México, 1971`, `, éd. du Seuil, Paris 1971`: an edition's word before its publisher.

    Who edited a book has a given name or initials there: `, ed. Karl Lunt, London, 1991`
    """
    found: list[Put] = []
    for match in EDITION_OF.finditer(kinds):
        start, end = match.span()
        if items[start].text.casefold().rstrip(" .") in EDITIONS and k.COMMA in kinds[: start - 1]:
            found.append((start, end, [chunk(k.HOUSE, items[start:end])]))
    return replaced(items, found)


def with_editors_joined(items: list[Item]) -> list[Item]:
    """`hrsg. von A, B und C, München 2004`: C is no publisher; the comma before B says “and”."""
    kinds = kinds_of(items)
    if k.EDITOR not in kinds:
        return items
    items = _with_publishers(items, kinds)
    kinds = kinds_of(items)
    edited = kinds.find(k.EDITOR)
    out = list(items)
    while edited >= 0:
        end = edited + 1
        while kinds[end : end + 1] and kinds[end] in PERSONS:
            end += 1
        last = kinds.rfind(k.COMMA, edited, end - 1)
        placed = kinds[end : end + 1] == k.PLACE and last > 0
        if placed and (TWO_PERSONS in kinds[last:end] or _is_editor_too(items, edited, last, end)):
            for n in range(edited, last + 1):
                if items[n].kind == k.COMMA:
                    out[n] = Item(k.AND, items[n].start, items[n].end, items[n].text)
        edited = kinds.find(k.EDITOR, end)
    return out


def _is_editor_too(items: list[Item], edited: int, last: int, end: int) -> bool:
    """`ur. Jasna Fischer, Aleš Gabrič, Ljubljana 2004`: names of one form, and no publisher's words."""
    slavic = fold(items[edited].text.strip("( .)").split()[-1]) in SLAVIC_EDITORS
    before, behind = kinds_of(items[edited + 1 : last]), kinds_of(items[last + 1 : end])
    form = behind.removesuffix(k.COMMA)
    named = form in ONE_PERSON and before.startswith(form)
    return slavic and named and not NO_PERSONS & {item.text for item in items[last:end]}
