"""The signs between a title and what contains it: `//`, `in:`, quotation marks, a comma before numbers."""

from __future__ import annotations

from benes_refs.grammar.ends.tails import Tail
from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.sentence import JOINTS
from benes_refs.grammar.language.telling import WORKS
from benes_refs.grammar.language.words import NEWSPAPERS, OF_PERIODICALS, PARTS_OF_A_BOOK
from benes_refs.grammar.works.credits import strip
from benes_refs.grammar.works.periodicals import NO_COLLECTIONS, before_a_serial, behind_its_name
from benes_refs.knowledge.fold import fold
from benes_refs.quick.typing import Sequence
from benes_refs.regexes import compiled

OPENING = (
    k.NAME + k.ACRONYM + k.QUOTED + k.PLACE + k.DOCTYPE + k.ARCHIVE + k.EDITION + k.DEPARTMENT + k.ROMAN
    + k.IN
)  # fmt: skip
TRANSLATED = (
    k.ASIDE + k.COMMA + k.NAME,
    k.ASIDE + k.COMMA + k.ACRONYM,
)  # `« Stalin sam » (Staline), Izvestia`
REVIEWS = frozenset("compte recension cr rezension besprechung recensione review".split())
SMALL_IN = frozenset("w we v ve vo u".split())  # without a colon these stand inside titles
SHORTEST_ARTICLE = 3  # items, with the letters of what holds it
# `“Record of Conversation,” trans. C. Ostermann, `
CREDITED = compiled(
    f"{k.QUOTED}{k.COMMA}?{k.EDITOR}[{k.NAME}{k.INITIALS}{k.PARTICLE}{k.AND}]{{2,7}}{k.COMMA}"
    f"(?={k.NAME}|{k.ACRONYM})"
)
COUNTRY = tuple(k.IN + name for name in (k.NAME, k.PLACE, k.NAME * 2))
QUOTES = "“”„«»’'\""
LISTING = ("und", "et", "e", "i", "y", "și", "és", "in", "ve")
HIS = ("his", "her", "their")
NAMED = k.NAME + k.PLACE
# With a word in small letters: `Parliamentary Debates, House of Commons` is all of the name
TITLE = frozenset(
    k.NAME + k.PLACE + k.WORD + k.IN + k.AND + k.TO + k.TO_OR_AND + k.PARTICLE + k.QUESTION + k.DOCTYPE
)
PAPER = frozenset(k.NAME + k.WORD + k.PLACE + k.PARTICLE + k.DOCTYPE)
MAX_PAPER = 4  # words of its name
SHORT_JOURNAL = 4  # words
JOURNAL_NOUNS = OF_PERIODICALS | {"сборник", "зборник", "годишник", "годишњак", "часопис"}
MAX_JOURNAL = 10  # words of a journal's name

Halves = tuple[Sequence[Item], Sequence[Item]]


def double_slash(items: Sequence[Item]) -> Halves | None:
    cut = kinds_of(items).find(k.DOUBLE_SLASH)
    return (items[:cut], items[cut + 1 :]) if cut > 0 else None


def inside(items: Sequence[Item], tail: Tail) -> Halves | None:
    """`in:`, `w:`, `в кн.:` or, after a comma or a quotation, `in` and a capital."""
    signed = kinds_of(items).find(k.IN + k.COLON)  # `„Wege“ in Graz, in: Zeitschrift für Geschichte`
    for at, item in enumerate(items[:-1]):
        if item.kind != k.IN or not at or at < signed or (at == 1 and _tells_where(items, tail)):
            continue
        before, after = items[at - 1], items[at + 1]
        if after.text in HIS and kinds_of(items[at + 2 : at + 3]) == k.NAME:
            return items[:at], items[at + 2 :]  # `“A Journey,” in his Collected Works`
        if after.kind == k.COLON:
            return items[:at], items[at + 2 :]
        if item.text[0] == "[":
            return items[:at], items[at + 1 :]
        capital = after.kind in OPENING + k.INITIALS + k.IDEM + k.ET_AL  # `in AA.VV., Storia dei trattati`
        if item.text in SMALL_IN and after.kind != k.QUOTED:
            continue  # `Akcja „Burza” w Inspektoracie`
        if before.kind == k.COMMA and item.text == "In" and at < 2:
            continue  # `, In Command of France`: a title
        known = len(item.text) > 3 or item.text[0].isupper()
        reviewed = (
            fold(items[0].text).partition(" ")[0] in REVIEWS and known
        )  # `compte rendu de B. Lory dans Balkanologie`
        signed = before.kind in k.COMMA + k.QUOTED + k.ASIDE + k.BRACKET + k.EDITOR or (
            before.kind in k.STOP + k.DASH and known
        )
        if capital and (signed or reviewed) and (after.kind == k.IDEM or not after.text[:1].islower()):
            return items[:at], items[at + 1 :]
    return None


def _tells_where(items: Sequence[Item], tail: Tail) -> bool:
    """`“Liberalizem” v Sloveniji (Ljubljana, 1992)`: a quoted word of a title and the country it is about."""
    word, *behind = items
    quoted = word.kind == k.QUOTED and len(word.parts) == 1 and word.text[-1:].isalpha()
    country = kinds_of(behind).partition(k.STOP)[0].rstrip(k.BRACKET + k.COMMA) in COUNTRY
    return quoted and country and tail.of_a_book and not tail.issue and fold(word.text) not in PARTS_OF_A_BOOK


def lists_on(head: Sequence[Item], tail: Sequence[Item]) -> bool:
    """`Österreich, Deutschland und die Mächte, Wien 1990`: one word, and behind it no publisher.

    English houses are called `Weidenfeld and Nicolson`.
    """
    imprint = next((item for item in tail if item.kind == k.IMPRINT), None)
    if imprint is None or kinds_of(head) not in (k.NAME, k.PLACE):
        return False
    joint = kinds_of(imprint.parts[:3]).find(k.AND)
    return joint == 1 and imprint.parts[1].text in LISTING and imprint.parts[0].kind in NAMED


def begun_by_quotation(items: Sequence[Item], tail: Tail) -> Halves | None:
    """A title of which a quotation is only the beginning, before the comma of its journal.

    `„Je stát připraven?“ Hlavní štáb a plány, Historie a vojenství 47`, `„Burza” w Krakowie, Dzieje 12`
    """
    if items[0].kind != k.QUOTED or len(items) < 2:
        return None
    asked = items[1].kind == k.NAME and items[0].text.rstrip(QUOTES).endswith(("?", "!"))
    placed = items[1].kind == k.IN and items[1].text in SMALL_IN
    cut = kinds_of(items).rfind(k.COMMA)
    goes_on = (asked or placed) and tail.periodical and 2 < cut < len(items) - 1
    return (items[:cut], items[cut + 1 :]) if goes_on and items[cut + 1].kind in OPENING else None


def after_quotation(items: Sequence[Item], tail: Tail) -> Halves | None:
    """`“Title,” Journal`; a quotation with a small word or its own sign behind it begins a title."""
    if items[0].kind != k.QUOTED or len(items) < 2:
        return None
    if kinds_of(items[1:4]) == k.IN + k.WORD + k.QUOTED and fold(items[2].text) in WORKS:
        return items[3:4], items[:1]  # `в журнале «Нева» в статье «Мосты»`
    if items[1].kind == k.IN and len(items) > 2:
        # `„Weiße Flecken“ in der Geschichte, Frankfurt 1990`
        small = tail.of_a_book and items[1].end < items[2].start and starts_small(items[2])
        return None if small or _tells_where(items, tail) else (items[:1], items[2:])
    if (behind := _behind_translator(items)) > 0:
        return items[:1], items[behind:]
    title = with_its_part(items)
    if len(title) > 1:
        return (title[:1], items[len(title) :]) if strip(items[len(title) :]) else None
    after = items[1]
    rest = strip(items[1:])
    if (
        not rest
        or kinds_of(rest) in (k.ROMAN, k.IN)
        or (
            after.kind not in OPENING + k.COMMA + k.DASH + k.STOP + k.BRACKET + _persons(items)
            and not kinds_of(items[1:4]).startswith(TRANSLATED)
        )
        or starts_small(rest[0])
    ):
        return None
    inner = items[0].text
    if after.kind in (k.STOP, k.COLON) and items[0].parts and not inner.rstrip().endswith((",", ".")):
        return None
    unparted = after.kind not in k.COMMA + k.DASH + k.STOP + k.BRACKET
    if _is_a_word_of_the_title(items, tail) or (unparted and tail.of_a_book and after.text[0] >= "\u0400"):
        return None  # `«Очистим Россию…» Репрессии против инакомыслящих. М., 2008`
    cut = 2 if after.kind in k.BRACKET + k.ASIDE else 1
    return (items[:cut], items[cut:]) if strip(items[cut:]) else None


def _behind_translator(items: Sequence[Item]) -> int:
    """`“Record of Conversation, 1 August 1961,” trans. C. Ostermann, CWIHP Bulletin`: or 0."""
    found = CREDITED.match(kinds_of(items))
    return found.end() if found is not None and found.end() < len(items) else 0


def _is_a_word_of_the_title(items: Sequence[Item], tail: Tail) -> bool:
    """`“Russian” Civil Wars, ch. 2`: a quoted word with no sign behind it, and nothing of a periodical."""
    word = len(items[0].parts) == 1 and items[1].kind == k.NAME
    # `«Dinamita Celebral» Politischer Prozeß, Frankfurt 1986`: no sign parts them
    if tail.of_a_book and items[1].kind == k.NAME and str(items[0].text)[-1:].isalnum():
        return not (tail.periodical or tail.issue)
    return word and not (tail.periodical or tail.dated or tail.issued or tail.volume or tail.issue)


def _persons(items: Sequence[Item]) -> str:
    """`“A Jewish, Socialist and Ottoman Organisation,” M. Tuncay and E. J. Zürcher, eds., Socialism …`"""
    return k.INITIALS if k.EDITOR in kinds_of(items) else ""


def with_its_part(items: Sequence[Item]) -> Sequence[Item]:
    """A quotation and what numbers or dates it: `“Title”. Part II (1927–1938)`, `“Document” (1964)`."""
    end = told = 1
    while end < len(items) and (items[end].kind in JOINTS or _numbers_or_dates(items[end])):
        end += 1
        told = end if items[end - 1].kind not in JOINTS else told
    return items[:told]


def _numbers_or_dates(item: Item) -> bool:
    if item.kind == k.ASIDE:
        return not set(kinds_of(item.parts)) - set(k.YEAR + k.YEARS + k.DATE)
    return item.kind in k.VOLUME + k.CHAPTER + k.ISSUED


def before_quotation(items: Sequence[Item], tail: Tail) -> Halves | None:
    """`Title. – «Вопросы истории»`, `Title, „Dzieje Najnowsze”`: the quotation at the end is the journal."""
    if (tail.volume or tail.issue) and (body := behind_its_name(items)):
        items = items[: body - 1]
    if items[-1].kind != k.QUOTED or len(items) < 3:
        return None
    if items[-2].kind not in k.COMMA + k.STOP + k.DASH + k.BRACKET and not _ends_a_title(items[-2]):
        return None
    if kinds_of(items[:-1]) == k.NAME + k.STOP and not (tail.issue or tail.issued or tail.volume):
        return None  # `Сб. «Ленин и Урал», стр. 57`
    if tail.of_a_book and not (tail.issue or tail.volume):
        return None
    return items[:-1], items[-1:]


def _ends_a_title(word: Item) -> bool:
    """`Стачка в июле 1906 г. «Исторические записки», т. 77`: the point of a year's word ends a title."""
    worded = word.kind in k.YEAR + k.YEARS and word.end - word.start > len(word.text) + 1
    return worded or (word.kind == k.DATE and word.text.endswith("."))


def before_numbers(items: Sequence[Item], tail: Tail, authored: bool) -> Halves | None:
    """`Title, Český časopis historický 96`, `Title. – Исторически преглед, № 4`: the last sign parts them.

    With a point and a dash a volume and its year are enough, and a newspaper's article needs no author.
    """
    kinds = kinds_of(items)
    if authored and (serial := before_a_serial(items, tail)):
        return items[:serial], items[serial:]
    if authored and _in_initials(items, tail):
        return items[:-2], items[-1:]
    with_dash = k.STOP + k.DASH in kinds
    numbered = tail.periodical or tail.dated or (with_dash and tail.volume and tail.issued)
    placed = tail.of_a_book and not (authored and tail.place and _ends_with_journal(items, tail))
    if placed or not (numbered or tail.of_a_book) or not (authored or (with_dash and tail.dated)):
        return None
    for at in range(len(items) - 2, 0, -1):
        if kinds[at - 1 :] == k.ACRONYM + k.COMMA + k.ACRONYM and kinds[at - 2] in k.DASH + k.STOP:
            continue  # `– ГСУ, ИФ, т. 61`: a journal, and its part
        short = len(items) - at - 1 <= MAX_JOURNAL
        opens = kinds[at + 1] in OPENING + k.WORD + k.LABEL_WORD and not starts_small(items[at + 1])
        dashed = kinds[at] == k.DASH and kinds[at - 1] in JOINTS + k.QUOTED
        if short and opens and ((kinds[at] == k.COMMA and authored) or dashed):
            return items[:at], items[at + 1 :]
    if not authored:
        return None
    cut = kinds.rfind(k.STOP)
    if cut > 0 and cut + 1 < len(items) and kinds[cut + 1] in OPENING and len(items) - cut <= MAX_JOURNAL:
        return items[:cut], items[cut + 1 :]
    cut = kinds.rfind(k.DASH)  # `… 1933–1939 г. – Исторически преглед, 1990, № 3`
    opens = cut > 0 and kinds[cut + 1 : cut + 2] in tuple(OPENING)
    if tail.issue and opens and len(items) - cut <= MAX_JOURNAL:
        return items[:cut], items[cut + 1 :]
    return None


def before_a_paper(items: Sequence[Item], tail: Tail, authored: bool) -> Halves | None:
    """`Otwarcie Sejmu. Gazeta Polska, 29 XI 1934, s. 1`, `Le discours, Le Temps, 12 mars 1920, p. 1`.

    A point parts them where a day or an issue and its year follow; a comma before a day, if the paper is
    known or the title has small words and pages follow.
    """
    if authored or tail.place or not items or items[0].kind not in NAMED + k.DOCTYPE:
        return None
    kinds = kinds_of(items)
    cut = max(kinds.rfind(k.COMMA), kinds.rfind(k.STOP))
    title, paper = items[: max(cut, 0)], items[cut + 1 :]
    named = kinds.startswith(tuple(NAMED + k.DOCTYPE), cut + 1) and PAPER.issuperset(kinds[cut + 1 :])
    known = named and fold(paper[-1].text) in NEWSPAPERS
    if cut < 2 or not named or len(paper) > MAX_PAPER or (fold(title[-1].text) in NEWSPAPERS and not known):
        return None
    day = tail.dated and len(tail.issued) == len("1939-03-15")
    if kinds[cut] == k.STOP:
        return (title, paper) if day or (tail.issue and tail.issued and not tail.of_a_book) else None
    worded = any(item.kind in k.WORD + k.DOCTYPE and item.text.islower() for item in title)
    told = known or (tail.pages and worded)
    return (title, paper) if day and told and TITLE.issuperset(kinds[:cut]) else None


def _ends_with_journal(items: Sequence[Item], tail: Tail) -> bool:
    """`Д. Минков, Състав на армията, Исторически преглед, бр. 5, София, 1985`: its town says no book."""
    numbered = (tail.issue or tail.volume) and not tail.publisher
    cut = kinds_of(items).rfind(k.COMMA)
    named = items[cut + 1 :] if cut > 0 else ()
    return (
        bool(numbered) and len(named) <= SHORT_JOURNAL and any(fold(i.text) in JOURNAL_NOUNS for i in named)
    )


def _in_initials(items: Sequence[Item], tail: Tail) -> bool:
    """`В. Набоков. Временное правительство. АРР, I, стр. 43`: the letters of a collection of many volumes."""
    paged = tail.volume and tail.pages and not (tail.of_a_book or tail.imprint)
    lettered = (
        len(items) > SHORTEST_ARTICLE
        and kinds_of(items[-2:]) == k.STOP + k.ACRONYM
        and items[-1].text.isupper()
    )
    return bool(paged) and lettered and items[-1].text not in NO_COLLECTIONS


def starts_small(item: Item) -> bool:
    return item.text[:1].islower()
