"""The day of a paper, and what only leads to it."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of, trim
from benes_refs.grammar.language.sentence import Places
from benes_refs.grammar.papers.paper import span_of
from benes_refs.quick.typing import Sequence

BEFORE_A_DATE = frozenset(
    "early mid late ca circa for on of le il am v vom от від од ад od del du den ze zo z dne dňa dnia "
    "за з із ot dated dat datiert daté datée datato datata din "
    "za für pour per pro para den the month mois mese mes monat měsíc mesiac miesiąc mesec mjesec "
    "mesecu mjesecu месяц місяць месец di de "
    "dniu dniach dnech dňoch dnevih danu dana danima w we v ve u in im času periodu okresie".split()
)  # `Bericht für den Monat Januar 1938`, too: of what time it tells
# `Не позднее 5 мая 1922 г.`, `Не раніше 23 лютого`
ABOUT_A_DATE = frozenset("позднее позже ранее раньше пізніше раніше після покъсно рано пазней раней".split())
NO_TITLE = set(k.UNIT + k.DOUBLE_SLASH + k.ISSUE)


def without_date(items: Sequence[Item]) -> tuple[list[Item], str, Places]:
    """The words of a description, its date in EDTF and the date's place; words that only lead to it go."""
    dates = [at for at, item in enumerate(items) if item.kind == k.DATE and not _is_of_a_title(items, at)]
    if not dates:
        return _by_year(items) or (_undated(items), "", ())
    in_words = dates[-1] > 0 and items[dates[-1] - 1].kind in (k.WORD, k.TO, k.IN)
    at = dates[0] if in_words else dates[-1]
    if at + 1 < len(items) and items[at + 1].kind == k.DASH and items[at].end == items[at + 1].start:
        # `Jegyzőkönyv a Politikai Bizottság 1951. május 4-i üléséről`: the day says which, within the title
        return list(items), str(items[at].value), (("document.date", span_of([items[at]])),)
    words = list(items[:at]) or list(trim(items[at + 1 :]))
    while words and (_leads_to_date(words) or words[-1].kind in k.UNDATED + k.NUMBER_LABEL):
        words.pop()  # `telegrama nr. 34/12 martie 1919`
    if words and words[-1].kind != k.COMMA:
        words.append(Item(k.COMMA, words[-1].end, words[-1].end, ","))
    date = str(items[at].value)
    return (
        _undated(words),
        "" if date.startswith("XXXX") and len(dates) > 1 else date,
        (("document.date", span_of([items[at]])),),
    )


def _is_of_a_title(items: Sequence[Item], at: int) -> bool:
    """`Govor Stalina 6. novembra na svečani seji, 1942`: a day without a year, among the words."""
    yearless = str(items[at].value).startswith("XXXX")
    return yearless and any(item.kind in k.WORD + k.NAME for item in items[at + 1 :])


def _by_year(items: Sequence[Item]) -> tuple[list[Item], str, Places] | None:
    """`Zadaci planiranja u privredi, 1946. godina`, `“Old Trade,” 1946`: a year alone behind the title."""
    supplied = kinds_of(items).endswith(k.UNDATED + k.YEAR)  # `‘SOE Activities’, n.d. [1942]`
    if supplied and len(items) > 2:
        return _undated(items[:-1]), items[-1].text, (("document.date", span_of(items[-1:])),)
    quoted = kinds_of(items).rfind(k.QUOTED + k.YEAR) + 1
    at = quoted or kinds_of(items).rfind(k.COMMA + k.YEAR) + 1
    behind = items[at + 1 :]
    if (
        (at < 2 and not quoted)
        or set(kinds_of(items[:at])) & NO_TITLE
        or k.NUMBER in kinds_of(items[at - 3 : at])
    ):
        return None  # `speeches at dinner on 15 march, 1988`
    if any(item.kind != k.STOP and item.text not in ("godina", "godine", "год", "г") for item in behind):
        return None
    return list(trim(items[:at])), items[at].text, (("document.date", span_of([items[at]])),)


def _undated(words: Sequence[Item]) -> list[Item]:
    words = list(trim(words))
    said = kinds_of(words).rfind(k.UNDATED)
    if said > 1 and words[said - 1].kind == k.COMMA and set(kinds_of(words[said + 1 :])) <= {k.WORD}:
        words = words[: said + 1]  # `memorandum, undated but transmitted on 3 May 1947`
    while len(words) > 1 and (words[-1].kind == k.UNDATED or kinds_of(words[-1].parts) == k.UNDATED):
        words = list(trim(words[:-1]))  # `Zabilješka o razgovoru, [bez datuma]`
    return words


def _leads_to_date(words: Sequence[Item]) -> bool:
    """`…, no later than 12 June`, `Vermerk vom 2.6.1938`: small words before a date belong to it."""
    said = words[-1].text.casefold()
    if said in BEFORE_A_DATE or said in ABOUT_A_DATE or (said == "не" and words[-1].text == "Не"):
        return True
    at = len(words)
    while at and words[at - 1].kind in (k.WORD, k.PARTICLE, k.IN, k.TO):  # `, en date du`, `, à la date du`
        at -= 1
    return 0 < len(words) - at <= 4 and at > 0 and words[at - 1].kind == k.COMMA


def dates_about(region: Sequence[Item], at: int) -> bool:
    """`Телеграмма Сталина. Не позднее 5 мая 1922 г.`: the sentence behind only dates the paper."""
    word = region[at + 1] if region[at].text == "Не" and at + 1 < len(region) else region[at]
    return word.text.casefold() in ABOUT_A_DATE


def with_supplied_day(items: Sequence[Item]) -> Sequence[Item]:
    """`appunto per il Duce, s.d. [ma settembre 1937]`: the day that the author supplies."""
    told = kinds_of(items[-2:]) in (k.UNDATED + k.BRACKET, k.UNDATED + k.ASIDE, k.UNDATED + k.ISSUED)
    days = [part for part in items[-1].parts if part.kind in k.DATE + k.YEAR] if told else []
    if len(days) != 1 or len(items) < len("title, s.d. []".split()):
        return items
    return [*trim(items[:-2]), Item(k.COMMA, items[-2].start, items[-2].start, ","), days[0]]
